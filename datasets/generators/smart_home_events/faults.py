"""Plants the faults of `raw` and writes down what `truth` tells.

Two are errors of the data: `clean` has them put right. Three are things that really happened; an
anomaly is no error, and they stay in `clean`.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import schema, truth
from datasets.generators.smart_home_events import model

LATE_CLOCKS = {
    "T12": ("2025-02-10", "2025-03-31"),
    "T35": ("2025-05-12", "2025-06-30"),
    "T52": ("2025-10-20", "2025-12-08"),
}
BEHIND = pd.Timedelta(seconds=90)
FRACTION_MODEL, FRACTION_SPAN = "t2", ("2025-04-07", "2025-05-19")
_NOTES = {
    "latency_drift": "firmware 2.2 gets slower with every day since the restart; stays in clean",
    "offline_burst": "the device drops out again and again; stays in clean",
    "night_burst": "somebody rings at a whole house at night; stays in clean",
    "order_broken": "the tablet's clock was 90 seconds behind",
    "humidity_as_fraction": "written as a fraction of one instead of percent",
}


def plant(
    clean: pd.DataFrame, happened: dict[str, np.ndarray]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The raw events and all entries of `truth`.

    Args:
        clean: the right events with the model of their device.
        happened: which rows belong to what really happened, by the name in `truth`.
    """
    behind = _behind(clean)
    fraction = _fraction(clean)
    raw = clean.assign(
        ts_utc=clean["ts_utc"].where(~behind, clean["ts_utc"] - BEHIND),
        rh_pct=clean["rh_pct"].where(~fraction, clean["rh_pct"] / 100),
    )
    times = clean.loc[behind, "ts_utc"].dt.strftime(schema.UTC_SECOND)
    percent = clean.loc[fraction, "rh_pct"].astype(int)
    noted = [
        _noted(clean, behind, "ts_utc", "order_broken", times.to_numpy()),
        _noted(clean, fraction, "rh_pct", "humidity_as_fraction", percent.to_numpy()),
        *(_noted(clean, hit, "*", name, "") for name, hit in happened.items()),
    ]
    return raw, truth.together(noted)


def _behind(events: pd.DataFrame) -> np.ndarray:
    hit = np.zeros(len(events), dtype=bool)
    for device, (first, end) in LATE_CLOCKS.items():
        within = (events["ts_utc"] >= first) & (events["ts_utc"] < end)
        hit |= ((events["device_id"] == device) & within & _session(events)).to_numpy()
    return hit


def _session(events: pd.DataFrame) -> pd.Series:
    """Answers and openings carry the tablet's own time; failures are noted by the platform."""
    return events["event"].isin(["answer", "open"])


def _fraction(events: pd.DataFrame) -> np.ndarray:
    within = (events["ts_utc"] >= FRACTION_SPAN[0]) & (events["ts_utc"] < FRACTION_SPAN[1])
    newer = events["model"] == FRACTION_MODEL
    return (within & newer & events["rh_pct"].notna()).to_numpy()


def _noted(
    events: pd.DataFrame, hit: np.ndarray, column: str, fault: str, right: object
) -> pd.DataFrame:
    keys = events.loc[hit, "event_id"].to_numpy()
    return truth.entries("events", keys, column, fault, right, _NOTES[fault])


def happened(events: pd.DataFrame, prank: np.ndarray, burst: np.ndarray) -> dict[str, np.ndarray]:
    """Which rows belong to what really happened."""
    drift = (events["fw"] == model.FIRMWARES[-1]) & events["latency_ms"].notna()
    return {"latency_drift": drift.to_numpy(), "offline_burst": burst, "night_burst": prank}
