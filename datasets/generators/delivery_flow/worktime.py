"""The working time of the teams: days, steps of a quarter of an hour, and back to the clock."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.delivery_flow import model

STEPS_PER_DAY = int(model.DAY_HOURS * model.STEPS_PER_HOUR)


@lru_cache(maxsize=1)
def days() -> pd.DatetimeIndex:
    """The working days of both years."""
    every = pd.date_range(model.FIRST, model.LAST, freq="D", unit="s")
    first, last = model.SHUTDOWN
    month_day = every.month * 100 + every.day
    closed = (month_day >= first[0] * 100 + first[1]) & (month_day <= last[0] * 100 + last[1])
    return every[civil.is_workday(every) & ~np.asarray(closed)]


def hands() -> np.ndarray:
    """Share of the people at work on each working day, shape (days,)."""
    return np.where(civil.is_school_holiday(days()), model.HOLIDAY_HANDS, 1.0)


def clock(step: np.ndarray, minute: np.ndarray) -> pd.DatetimeIndex:
    """Local time of working steps.

    Args:
        step: number of the quarter of an hour since the first day, shape (n,).
        minute: minute within the quarter, below 15.
    """
    day, within = np.divmod(step, STEPS_PER_DAY)
    minutes = model.DAY_BEGINS * 60 + within * (60 // model.STEPS_PER_HOUR) + minute
    return pd.DatetimeIndex(days()[day] + pd.to_timedelta(minutes, unit="m")).as_unit("s")


def number_of(day: pd.Timestamp) -> int:
    """How many working days lie before a day."""
    return int(days().searchsorted(day))


def changed() -> np.ndarray:
    """Whether each working day lies after the change, shape (days,)."""
    return np.asarray(days() >= pd.Timestamp(model.CHANGE))
