"""What the data of `smart_home_events` give for each figure in its ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators import civil
from datasets.generators.smart_home_events import model
from datasets.generators.smart_home_events.calls import calls

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables


def _events(data: Tables) -> pd.DataFrame:
    return data.table("clean", "events")


def _rings_a_day(data: Tables) -> float:
    return float(len(calls(data)) / model.FLATS / 365)


def _answered(data: Tables) -> float:
    """Before firmware 2.2 comes."""
    known = calls(data)
    return float(known.loc[known["local"] < "2025-09-01", "answered"].mean())


def _latency(data: Tables) -> tuple[float, float]:
    """Lowest and highest median of a month before firmware 2.2 comes."""
    known = calls(data)
    known = known[known["local"] < "2025-09-01"]
    medians = known.groupby(known["local"].dt.month)["latency_ms"].median()
    return float(medians.min()), float(medians.max())


def _reaction(data: Tables) -> float:
    events = _events(data)
    own = events[events["event"].isin(["ring", "answer", "missed"])]
    before = own.groupby("flat_id")["ts_utc"].shift()
    wait = (own["ts_utc"] - before).dt.total_seconds()
    return float(wait[own["event"] == "answer"].median())


def _humidity(data: Tables) -> tuple[float, float]:
    """Lowest and highest monthly mean in the flats."""
    events = _events(data)
    month = civil.local(pd.DatetimeIndex(events["ts_utc"])).month
    means = events["rh_pct"].where(events["device"] == "tablet").groupby(month).mean()
    return float(means.min()), float(means.max())


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "flats": lambda made: float(made.table("clean", "devices")["flat_id"].nunique()),
    "rings_a_day": _rings_a_day,
    "answered": _answered,
    "reaction_s": _reaction,
    "latency_before": _latency,
    "humidity": _humidity,
}
