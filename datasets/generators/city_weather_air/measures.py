"""What the data of `city_weather_air` give for each figure in its ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.city_weather_air import model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables

_YEARS = 3
_FIREWORK_HOURS = (0, 1, 2)


def station(data: Tables, name: str, variant: str = "clean") -> pd.DataFrame:
    """The rows of a station with the columns year and month of UTC."""
    rows = data.table(variant, "measurements")
    rows = rows[rows["station"] == name]
    stamps = pd.DatetimeIndex(rows["timestamp_utc"])
    return rows.assign(year=stamps.year, month=stamps.month)


def _centre(data: Tables) -> pd.DataFrame:
    return station(data, "centre")


def _month_means(data: Tables) -> pd.DataFrame:
    """Mean temperature in the centre, one row per year, one column per month."""
    return _centre(data).pivot_table(index="year", columns="month", values="temp_c")


def _month_range(month: int) -> Callable[[Tables], tuple[float, float]]:
    def measure(data: Tables) -> tuple[float, float]:
        means = _month_means(data)[month]
        return float(means.min()), float(means.max())

    return measure


def _month_sd(data: Tables) -> float:
    anomalies = _month_means(data).to_numpy() - np.array(model.NORMALS)
    return float(anomalies.std())


def _daily(data: Tables) -> pd.DataFrame:
    """Lowest and highest temperature of each day in the centre."""
    rows = _centre(data)
    day = rows["timestamp_utc"].dt.normalize()
    return rows.groupby(day)["temp_c"].agg(["min", "max"])


def _days(data: Tables, column: str, low: float, high: float) -> tuple[float, float]:
    """The lowest and the highest number of days in a year whose value lies in [low, high)."""
    days = _daily(data)
    inside = (days[column] >= low) & (days[column] < high)
    yearly = inside.groupby(pd.DatetimeIndex(days.index).year).sum()
    return float(yearly.min()), float(yearly.max())


def _yearly(data: Tables, column: str, unit: float) -> tuple[float, float]:
    sums = _centre(data).groupby("year")[column].sum() * unit
    return float(sums.min()), float(sums.max())


def _rain(data: Tables, month: int | None = None) -> float:
    rows = _centre(data)
    wanted = rows if month is None else rows[rows["month"] == month]
    return float(wanted["precip_mm"].sum() / _YEARS)


def _south_west(data: Tables) -> float:
    return float(_centre(data)["wind_dir"].between(210, 240).mean())


def _september_sun(data: Tables) -> float:
    rows = _centre(data)
    september = rows[rows["month"] == 9]
    return float(september.groupby("year")["ghi_wm2"].sum().max() / 1000)


def _means(data: Tables, column: str) -> tuple[float, float]:
    """The two stations' means."""
    means = data.table("clean", "measurements").groupby("station", observed=True)[column].mean()
    return float(means.min()), float(means.max())


def _pm_with_pm25(data: Tables) -> float:
    rows = data.table("clean", "measurements")
    return float(rows["pm25_ugm3"].mean() / rows["pm10_ugm3"].mean())


def _weekend_dip(data: Tables) -> float:
    rows = _centre(data)
    local = civil.local(pd.DatetimeIndex(rows["timestamp_utc"]))
    sunday = np.asarray(local.day_of_week == 6)
    return float(rows.loc[sunday, "no2_ugm3"].mean() / rows.loc[~sunday, "no2_ugm3"].mean())


def _fireworks(data: Tables) -> tuple[float, float]:
    """PM10 in the first hours of 2024 and 2025 in the centre."""
    rows = _centre(data)
    local = civil.local(pd.DatetimeIndex(rows["timestamp_utc"]))
    first = (local.day_of_year == 1) & local.hour.isin(_FIREWORK_HOURS)
    hours = rows.loc[np.asarray(first & local.year.isin((2024, 2025))), "pm10_ugm3"]
    return float(hours.min()), float(hours.max())


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "annual_mean": lambda data: float(_centre(data)["temp_c"].mean()),
    "month_sd": _month_sd,
    "january": _month_range(1),
    "april": _month_range(4),
    "june": _month_range(6),
    "highest": lambda data: float(_centre(data)["temp_c"].max()),
    "lowest": lambda data: float(_centre(data)["temp_c"].min()),
    "hot_days": lambda data: _days(data, "max", 30, 60),
    "frost_days": lambda data: _days(data, "min", -60, 0),
    "rain": _rain,
    "rain_february": lambda data: _rain(data, 2),
    "rain_june": lambda data: _rain(data, 6),
    "south_west": _south_west,
    "radiation": lambda data: _yearly(data, "ghi_wm2", 0.001),
    "september_radiation": _september_sun,
    "sunshine": lambda data: _yearly(data, "sun_min", 1 / 60),
    "pm10": lambda data: _means(data, "pm10_ugm3"),
    "pm25_share": _pm_with_pm25,
    "no2": lambda data: float(data.table("clean", "measurements")["no2_ugm3"].mean()),
    "o3": lambda data: float(data.table("clean", "measurements")["o3_ugm3"].mean()),
    "sunday_no2": _weekend_dip,
    "fireworks": _fireworks,
}
