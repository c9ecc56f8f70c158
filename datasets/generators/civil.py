"""Civil time in Jena: clock change, public holidays of Thuringia, school holidays, the sun."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import holidays
import numpy as np
import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Iterable

ZONE = "Europe/Berlin"
LATITUDE, LONGITUDE = 50.927, 11.586  # P: Jena, market place
_YEARS = range(2018, 2027)

# Thuringia's school holidays. P: Kultusministerkonferenz, Ferientermine; first and last day.
SCHOOL_HOLIDAYS = (
    (date(2022, 12, 22), date(2023, 1, 3)),
    (date(2023, 2, 13), date(2023, 2, 17)),
    (date(2023, 4, 3), date(2023, 4, 15)),
    (date(2023, 5, 19), date(2023, 5, 19)),
    (date(2023, 7, 10), date(2023, 8, 19)),
    (date(2023, 10, 2), date(2023, 10, 14)),
    (date(2023, 12, 22), date(2024, 1, 5)),
    (date(2024, 2, 12), date(2024, 2, 16)),
    (date(2024, 3, 25), date(2024, 4, 6)),
    (date(2024, 5, 10), date(2024, 5, 10)),
    (date(2024, 6, 20), date(2024, 7, 31)),
    (date(2024, 9, 30), date(2024, 10, 12)),
    (date(2024, 12, 23), date(2025, 1, 3)),
    (date(2025, 2, 3), date(2025, 2, 8)),
    (date(2025, 4, 7), date(2025, 4, 19)),
    (date(2025, 5, 30), date(2025, 5, 30)),
    (date(2025, 6, 28), date(2025, 8, 8)),
    (date(2025, 10, 6), date(2025, 10, 18)),
    (date(2025, 12, 22), date(2026, 1, 3)),
    (date(2026, 2, 16), date(2026, 2, 21)),
    (date(2026, 4, 7), date(2026, 4, 17)),
    (date(2026, 5, 15), date(2026, 5, 15)),
)


def local(utc: pd.DatetimeIndex) -> pd.DatetimeIndex:
    """The wall clock of points in UTC (naive or aware): naive, an hour doubled in October."""
    aware = utc if utc.tz is not None else utc.tz_localize("UTC")
    return aware.tz_convert(ZONE).tz_localize(None)


def to_utc(local_times: pd.DatetimeIndex | pd.Series) -> pd.DatetimeIndex:
    """Naive UTC of naive local times; the doubled hour is summer time, the skipped one moves on."""
    index = pd.DatetimeIndex(local_times)
    ambiguous = np.ones(len(index), dtype=bool)
    aware = index.tz_localize(ZONE, ambiguous=ambiguous, nonexistent="shift_forward")
    return aware.tz_convert("UTC").tz_localize(None)


def public_holidays() -> pd.DatetimeIndex:
    """The public holidays of Thuringia 2018-2026, Weltkindertag (from 2019) included."""
    known = holidays.country_holidays("DE", subdiv="TH", years=_YEARS)
    return pd.DatetimeIndex(sorted(known)).as_unit("s")


def is_public_holiday(days: pd.DatetimeIndex) -> np.ndarray:
    """Whether each day (local; the time of day does not matter) is a public holiday."""
    return days.normalize().isin(public_holidays())


def is_school_holiday(days: pd.DatetimeIndex) -> np.ndarray:
    """Whether each local day from 2023 on lies in Thuringia's school holidays."""
    return _within(days, SCHOOL_HOLIDAYS)


def is_workday(days: pd.DatetimeIndex) -> np.ndarray:
    """Whether each local day is a Monday to Friday and no public holiday."""
    return np.asarray(days.day_of_week < 5) & ~is_public_holiday(days)


def _within(days: pd.DatetimeIndex, spans: Iterable[tuple[date, date]]) -> np.ndarray:
    inside = np.zeros(len(days), dtype=bool)
    for first, last in spans:
        end = pd.Timestamp(last) + pd.Timedelta(days=1)
        inside |= np.asarray((days >= pd.Timestamp(first)) & (days < end))
    return inside


def sun_elevation(utc: pd.DatetimeIndex) -> np.ndarray:
    """The sun's height over Jena's horizon in degrees, to about half a degree.

    Source: Spencer (1971), "Fourier series representation of the position of the sun", Search 2(5).
    """
    day = (utc.day_of_year + (utc.hour + utc.minute / 60) / 24 - 1).to_numpy()
    angle = 2 * np.pi * day / 365
    declination = (
        0.006918
        - 0.399912 * np.cos(angle)
        + 0.070257 * np.sin(angle)
        - 0.006758 * np.cos(2 * angle)
        + 0.000907 * np.sin(2 * angle)
    )
    equation = 229.18 * (
        0.000075
        + 0.001868 * np.cos(angle)
        - 0.032077 * np.sin(angle)
        - 0.014615 * np.cos(2 * angle)
        - 0.040849 * np.sin(2 * angle)
    )
    minutes = (utc.hour * 60 + utc.minute).to_numpy() + equation + 4 * LONGITUDE
    hour_angle = np.radians(minutes / 4 - 180)
    latitude = np.radians(LATITUDE)
    height = np.sin(latitude) * np.sin(declination) + np.cos(latitude) * np.cos(
        declination
    ) * np.cos(hour_angle)
    return np.asarray(np.degrees(np.arcsin(np.clip(height, -1, 1))))
