"""NAOme's visits to the Werkstadt: how many people came, never who.

On Mondays, when the library where the robot lives is closed; counts only.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators.workshop_bookings import house, model

FORMATS = ("code_week", "demonstration", "school_class", "workshop")
BANDS = ("under_18", "18-29", "30-44", "45-64", "65+", "mixed")
SMALLEST_GROUP = 5
_BEGINS = np.arange(9 * 60, 18 * 60, 45)  # minutes after midnight: a session fits between two
_MEAN_SIZE = {"code_week": 12.0, "demonstration": 14.0, "school_class": 21.0, "workshop": 9.0}
_MINUTES = {"code_week": 40, "demonstration": 20, "school_class": 40, "workshop": 40}
_FALLS_PER_PROGRAM = 0.12  # A


def sessions(rng: np.random.Generator) -> pd.DataFrame:
    """One row per session: session_id, start_local, format, minutes, group, age band, counts."""
    known = house.days()
    mondays = known[known["is_open"] & (known["weekday"] == 0)].reset_index(drop=True)
    day, begin = _appointments(mondays, rng)
    picked = mondays.iloc[day].reset_index(drop=True)
    kind = _formats(picked, rng)
    size = np.maximum(rng.poisson([_MEAN_SIZE[one] for one in kind]), SMALLEST_GROUP)
    programs = np.maximum(rng.poisson(np.where(kind == "demonstration", 3.0, size / 2.5)), 1)
    start = picked["date"] + pd.to_timedelta(begin, unit="m")
    return pd.DataFrame(
        {
            "session_id": np.arange(1, len(picked) + 1),
            "start_local": start.dt.as_unit("s"),
            "format": kind,
            "minutes": [_MINUTES[one] for one in kind],
            "group_size": size,
            "age_band": _bands(kind, rng),
            "programs_run": programs,
            "falls": rng.binomial(programs, _FALLS_PER_PROGRAM),
        }
    )


def _appointments(mondays: pd.DataFrame, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Number of the Monday and minute of the begin, in order; none twice."""
    weight = np.where(mondays["code_week"], 2.6, np.where(mondays["holiday"], 0.6, 1.0))
    slots = np.repeat(weight, len(_BEGINS))
    drawn = rng.choice(len(slots), model.ROBOT_SESSIONS, replace=False, p=slots / slots.sum())
    ordered = np.sort(drawn)
    return ordered // len(_BEGINS), _BEGINS[ordered % len(_BEGINS)]


def _formats(picked: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    kind = rng.choice(("demonstration", "school_class", "workshop"), len(picked), p=(0.4, 0.3, 0.3))
    no_school = picked["holiday"].to_numpy()
    kind = np.where(no_school & (kind == "school_class"), "demonstration", kind)
    in_code_week = picked["code_week"].to_numpy() & (rng.random(len(picked)) < 0.85)
    return np.where(in_code_week, "code_week", kind)


def _bands(kind: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    public = rng.choice(BANDS, size=len(kind), p=(0.28, 0.12, 0.16, 0.12, 0.10, 0.22))
    return np.where(np.isin(kind, ("code_week", "school_class")), "under_18", public)
