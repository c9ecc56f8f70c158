"""The year's quarter hours: in UTC, as meters count them, and in local days, as people live."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.quarter_energy import model

_STEP = pd.Timedelta(minutes=15)


@lru_cache(maxsize=1)
def utc() -> pd.DatetimeIndex:
    """The begin of each quarter hour of the year in naive UTC, shape (35040,)."""
    return pd.date_range(f"{model.YEAR}-01-01", f"{model.YEAR}-12-31 23:45", freq="15min", unit="s")


@lru_cache(maxsize=1)
def days() -> pd.DatetimeIndex:
    """The local days that the year in UTC touches, one day more than the year has."""
    return pd.date_range(f"{model.YEAR}-01-01", f"{model.YEAR + 1}-01-01", unit="s")


@lru_cache(maxsize=1)
def cells() -> np.ndarray:
    """For each quarter hour in UTC its place in the flat grid of local days x 96, shape (35040,).

    No quarter hour points to the skipped hour in March, two to each of the doubled one in October.
    """
    local = civil.local(utc())
    day = (local.normalize() - days()[0]).days.to_numpy()
    return np.asarray(day * model.QUARTERS + local.hour * 4 + local.minute // 15)


@lru_cache(maxsize=1)
def darkness() -> np.ndarray:
    """How much light is switched on for the sun's height, 0-1, shape (local days, 96)."""
    start = days()[0]
    grid = pd.date_range(start, periods=len(days()) * model.QUARTERS, freq=_STEP, unit="s")
    height = civil.sun_elevation(civil.to_utc(grid) + _STEP / 2)
    return np.asarray(1 / (1 + np.exp((height - 2) / 2.2))).reshape(len(days()), model.QUARTERS)


def since(local: pd.Timestamp) -> int:
    """The number of the first quarter hour of the year that is not before a local time."""
    at = civil.to_utc(pd.DatetimeIndex([local]))
    return int(utc().searchsorted(at[0]))
