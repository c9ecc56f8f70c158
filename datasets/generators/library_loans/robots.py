"""The sessions of the robot NAOme: how many people came, never who."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators.library_loans import model

FORMATS = ("demonstration", "workshop", "school_class", "code_week")
BANDS = ("under_18", "18-29", "30-44", "45-64", "65+", "mixed")
SMALLEST_GROUP = 5


def sessions(rng: np.random.Generator, days: pd.DataFrame) -> pd.DataFrame:
    """About 300 sessions on open days since the opening; all figures but Code Week assumed (A).

    Args:
        rng: draws the sessions.
        days: the calendar of the year.
    """
    offered = days[days["is_open"] & (days["site"] == "new_house")]
    in_code_week = _in_code_week(offered["date"])
    weight = np.where(in_code_week, 4.0, 1.0) * np.where(offered["weekday"] == "Sat", 1.8, 1.0)
    drawn = rng.choice(len(offered), size=model.ROBOT_SESSIONS, p=weight / weight.sum())
    day = offered.iloc[np.sort(drawn)].reset_index(drop=True)
    kind = rng.choice(3, size=len(day), p=(0.45, 0.30, 0.25))
    no_school = day["is_school_holiday"] | (day["weekday"] == "Sat")
    kind = np.where(no_school & (kind == 2), 0, kind)
    busy = _in_code_week(day["date"]) & (rng.random(len(day)) < 0.8)
    kind = np.where(busy, 3, kind)
    return pd.DataFrame(
        {
            "session_id": np.arange(1, len(day) + 1),
            "date": day["date"],
            "format": np.array(FORMATS)[kind],
            "group_size": _sizes(rng, kind),
            "age_band": _bands(rng, kind),
        }
    )


def _in_code_week(date: pd.Series) -> np.ndarray:
    first, last = (pd.Timestamp(day) for day in model.CODE_WEEK)
    return ((date >= first) & (date <= last)).to_numpy()


def _sizes(rng: np.random.Generator, kind: np.ndarray) -> np.ndarray:
    mean = np.array([14.0, 9.0, 21.0, 12.0])[kind]
    return np.maximum(rng.poisson(mean), SMALLEST_GROUP)


def _bands(rng: np.random.Generator, kind: np.ndarray) -> np.ndarray:
    public = rng.choice(BANDS, size=len(kind), p=(0.34, 0.10, 0.14, 0.10, 0.08, 0.24))
    return np.where(kind >= 2, "under_18", public)
