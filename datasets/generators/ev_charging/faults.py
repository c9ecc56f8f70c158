"""Plants the faults of `raw` and writes down each of them for `truth`.

How each is found from the data alone is said in `tables.DATASET` and proven by the tests. They lie
with coded kinds of hardware or with chance, never with a place.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.ev_charging import model
from datasets.generators.ev_charging.tables import POINTS, SESSIONS
from datasets.generators.schema import UTC_MINUTE

_MINUTE = pd.Timedelta(minutes=1)


def with_retries(
    sessions: pd.DataFrame, rng: np.random.Generator
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Failed attempts to begin a session, put before the one that began, and all rows numbered.

    Returns:
        The sessions with `session_id` and with `retry`, true for what was put in; and the entries.
    """
    before = sessions["start_utc"] - sessions.groupby("point_id")["end_utc"].shift()
    able = np.flatnonzero((before > 8 * _MINUTE).to_numpy())
    chosen = np.sort(rng.choice(able, model.RETRIES, replace=False))
    ahead = pd.to_timedelta(rng.integers(2, 5, model.RETRIES), unit="m")
    real = sessions.iloc[chosen]
    start = real["start_utc"] - ahead
    tried = real.assign(
        start_utc=start,
        end_utc=start + _MINUTE,
        energy_kwh=0.0,
        power_max_kw=0,
        stop_reason="error",
        retry=True,
    )
    both = pd.concat([sessions.assign(retry=False), tried])
    both = both.sort_values(["start_utc", "point_id"], kind="stable", ignore_index=True)
    both.insert(0, "session_id", np.arange(1, len(both) + 1))
    keys = truth.keys(both[both["retry"]], SESSIONS)
    note = "no session: the point did not start, the driver tried again"
    return both, truth.entries("sessions", keys, "*", "zero_energy_retry", "", note)


def plant(
    sessions: pd.DataFrame, points: pd.DataFrame, rng: np.random.Generator
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The faults in values of sessions, and the sessions of vanished points.

    Args:
        sessions: all rows, retries included, without the column `retry`.
        points: all points, the closed ones included.
        rng: source of chance for the overlaps.

    Returns:
        The raw table and its entries of the truth.
    """
    hardware = sessions["point_id"].map(points.set_index("point_id")["hardware"])
    real = sessions["energy_kwh"] > 0
    raw = sessions.copy()
    noted = [
        _clock(raw, sessions, real & (hardware == model.CLOCK_HARDWARE)),
        _watt_hours(raw, sessions, real & (hardware == model.WH_HARDWARE)),
        _no_end(raw, sessions, real & (hardware == model.FIRMWARE_HARDWARE)),
    ]
    closed = points.loc[points["closed"].notna(), "point_id"]
    gone = sessions["point_id"].isin(closed)
    touched = (raw["end_utc"] != sessions["end_utc"]) | gone
    noted.append(_overlap(raw, sessions, real & ~touched, rng))
    note = "its point was taken down and deleted from the register, with all that belonged to it"
    vanished = truth.keys(sessions[gone & real], SESSIONS)
    noted.append(truth.entries("sessions", vanished, "*", "vanished_point", "", note))
    return raw[~gone].reset_index(drop=True), truth.together(noted)


def vanished(points: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The register without the points that were taken down."""
    gone = points["closed"].notna()
    note = "taken down and deleted from the register"
    noted = truth.entries(
        "points", truth.keys(points[gone], POINTS), "*", "vanished_point", "", note
    )
    return points[~gone].reset_index(drop=True), noted


def _written(times: pd.Series) -> np.ndarray:
    return times.dt.strftime(UTC_MINUTE).to_numpy()


def _clock(raw: pd.DataFrame, right: pd.DataFrame, able: pd.Series) -> pd.DataFrame:
    """After the clock change one kind of hardware writes the end an hour too early."""
    hit = pd.Series(False, index=raw.index)
    for first, end in model.CLOCK_SPELLS:
        hit |= able & (right["end_utc"] >= first) & (right["end_utc"] < end)
    raw.loc[hit, "end_utc"] = right.loc[hit, "end_utc"] - 60 * _MINUTE
    own = right[hit]
    note = "an hour too early: the clock was put back twice; add one hour"
    return truth.entries(
        "sessions",
        truth.keys(own, SESSIONS),
        "end_utc",
        "clock_change",
        _written(own["end_utc"]),
        note,
    )


def _watt_hours(raw: pd.DataFrame, right: pd.DataFrame, able: pd.Series) -> pd.DataFrame:
    first, end = model.WH_SPELL
    hit = able & (right["start_utc"] >= first) & (right["start_utc"] < end)
    raw.loc[hit, "energy_kwh"] = (right.loc[hit, "energy_kwh"] * 1000).round(0)
    own = right[hit]
    return truth.entries(
        "sessions",
        truth.keys(own, SESSIONS),
        "energy_kwh",
        "unit_wh",
        own["energy_kwh"].astype("str").to_numpy(),
        "in watt hours; divide by 1000",
    )


def _no_end(raw: pd.DataFrame, right: pd.DataFrame, able: pd.Series) -> pd.DataFrame:
    first, end = model.FIRMWARE_SPELL
    hit = able & (right["start_utc"] >= first) & (right["start_utc"] < end)
    raw.loc[hit, "end_utc"] = pd.NaT
    own = right[hit]
    return truth.entries(
        "sessions",
        truth.keys(own, SESSIONS),
        "end_utc",
        "missing_end",
        _written(own["end_utc"]),
        "a firmware did not report the end; only bounds can be told from the raw data",
    )


def _overlap(
    raw: pd.DataFrame, right: pd.DataFrame, able: pd.Series, rng: np.random.Generator
) -> pd.DataFrame:
    """The end got lost and was set when the next session had begun already."""
    following = right.groupby("point_id")["start_utc"].shift(-1)
    soon = following - right["end_utc"] < pd.Timedelta(hours=10)
    able_rows = np.flatnonzero((able & soon).to_numpy())
    hit = np.sort(rng.choice(able_rows, model.OVERLAPS, replace=False))
    late = pd.to_timedelta(rng.integers(4, 200, model.OVERLAPS), unit="m")
    raw.loc[hit, "end_utc"] = following.iloc[hit] + late
    own = right.iloc[hit]
    return truth.entries(
        "sessions",
        truth.keys(own, SESSIONS),
        "end_utc",
        "overlap",
        _written(own["end_utc"]),
        "ended before the next session at this point began; the true end can't be told from raw",
    )
