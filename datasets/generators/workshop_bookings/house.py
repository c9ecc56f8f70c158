"""The days of the house: open or closed, how busy, how wet; and the clock of its slots."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.workshop_bookings import model

SLOTS = (model.CLOSES - model.OPENS) * model.SLOTS_PER_HOUR
_RAIN_HOURS = slice(7, 20)


@lru_cache(maxsize=1)
def days() -> pd.DataFrame:
    """One row per day of the span: date, weekday, is_open, holiday, code_week, rain_mm."""
    date = pd.date_range(model.FIRST, model.LAST, freq="D", unit="s")
    closed = civil.is_public_holiday(date) | within(date, model.CLOSED)
    return pd.DataFrame(
        {
            "date": date,
            "weekday": date.day_of_week,
            "is_open": np.asarray(date.day_of_week < 5) & ~closed,
            "is_closed": closed,
            "holiday": civil.is_school_holiday(date),
            "code_week": within(date, model.CODE_WEEKS),
            "rain_mm": _rain(date),
        }
    )


def within(days_: pd.DatetimeIndex, spans: tuple[tuple[str, str], ...]) -> np.ndarray:
    """Whether each day lies in one of the spans, their last days included."""
    inside = np.zeros(len(days_), dtype=bool)
    for first, last in spans:
        end = pd.Timestamp(last) + pd.Timedelta(days=1)
        inside |= np.asarray((days_ >= pd.Timestamp(first)) & (days_ < end))
    return inside


def busy() -> np.ndarray:
    """How many requests each day attracts, relative to the others; shape (days,)."""
    known = days()
    begin, end = model.GROWTH
    age = np.arange(len(known))
    level = end - (end - begin) * np.exp(-age / model.GROWTH_DAYS)
    season = np.where(known["holiday"], model.SCHOOL_HOLIDAYS, 1.0)
    weekday = np.array(model.WEEKDAYS)[known["weekday"]]
    return np.asarray(level * season * weekday * known["is_open"])


def _rain(date: pd.DatetimeIndex) -> np.ndarray:
    """The rain of the day while people are on their way, in mm."""
    hours = weather.hourly()
    local = civil.local(pd.DatetimeIndex(hours["timestamp_utc"]))
    awake = (local.hour >= _RAIN_HOURS.start) & (local.hour < _RAIN_HOURS.stop)
    by_day = hours["precip_mm"].where(awake, 0.0).groupby(local.normalize()).sum()
    return by_day.reindex(date).to_numpy()
