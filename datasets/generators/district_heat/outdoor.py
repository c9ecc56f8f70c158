"""The weather that the buildings feel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets.generators import weather
from datasets.generators.district_heat import model

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ["timestamp_utc", "temp_c", "ghi_wm2", "wind_ms"]


def with_days_before() -> pd.DataFrame:
    """The weather from `model.WARM_UP` on, one row per hour."""
    hours = weather.hourly()[COLUMNS]
    wanted = hours["timestamp_utc"].between(model.WARM_UP, model.LAST)
    return hours[wanted].reset_index(drop=True)


def shown(hours: pd.DataFrame) -> pd.DataFrame:
    """What of it belongs to the data set."""
    return hours[hours["timestamp_utc"] >= model.FIRST].reset_index(drop=True)


def remembered(values: pd.Series, hours: float) -> np.ndarray:
    """The mean of the past that fades within `hours`, shape (rows,)."""
    return values.ewm(alpha=1 / hours, adjust=False).mean().to_numpy()


def felt(hours: pd.DataFrame, building: model.Building) -> np.ndarray:
    """The outdoor temperature as the building feels it, in °C, shape (rows,)."""
    past = remembered(hours["temp_c"], building.memory_h)
    mixed = model.NOW_SHARE * hours["temp_c"].to_numpy() + (1 - model.NOW_SHARE) * past
    sun = building.sun * remembered(hours["ghi_wm2"], model.SUN_HOURS) / 100
    wind = building.wind * (remembered(hours["wind_ms"], 3) - model.MEAN_WIND_MS)
    return np.asarray(mixed + sun - wind)
