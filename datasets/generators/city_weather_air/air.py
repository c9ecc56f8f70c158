"""What the two stations measure of the air: NO2, PM10, PM2.5 and ozone in µg/m³."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.city_weather_air import model

if TYPE_CHECKING:
    from datasets.generators.city_weather_air.model import Station

# A: how busy heating is by local hour, mean about 1: stoves burn in the evening.
_HEATING = (8, 6, 5, 5, 6, 9, 12, 13, 12, 10, 9, 8, 8, 8, 9, 10, 13, 16, 19, 21, 21, 19, 15, 11)


def measured(
    name: str, sky: pd.DataFrame, shared: np.ndarray, rng: np.random.Generator
) -> pd.DataFrame:
    """The four pollutants at a station.

    Args:
        name: the station.
        sky: its weather.
        shared: noise that both stations have in common, standard normal, shape (hours, 2).
        rng: the station's own noise.
    """
    station = model.STATIONS[name]
    local = civil.local(pd.DatetimeIndex(sky["timestamp_utc"]))
    stagnation = _stagnation(sky)
    no2 = _no2(station, sky, local, stagnation, _noise(shared[:, 0], rng, 0.24))
    fine, coarse = _dust(station, sky, local, stagnation, _noise(shared[:, 1], rng, 0.27))
    burst = _fireworks(name, local, stagnation)
    pm25 = np.maximum(fine + 0.8 * burst, 1)
    return pd.DataFrame(
        {
            "no2_ugm3": no2.round(0),
            "pm10_ugm3": np.maximum(pm25 + coarse + 0.2 * burst, pm25).round(0),
            "pm25_ugm3": pm25.round(0),
            "o3_ugm3": _ozone(station, sky, no2, stagnation, rng).round(0),
        }
    )


def _noise(shared: np.ndarray, rng: np.random.Generator, size: float) -> np.ndarray:
    own = weather.ar1(rng.standard_normal(len(shared)), 0.85)
    return np.exp(size * (0.8 * shared + 0.6 * own))


def _stagnation(sky: pd.DataFrame) -> np.ndarray:
    """How little the air is mixed, mean 1: weak wind, no sun on the ground."""
    mixing = (sky["wind_ms"] + 0.5) * (0.6 + sky["ghi_wm2"] / 500)
    still = (mixing.rolling(3, min_periods=1).mean() ** -0.6).to_numpy()
    return np.asarray(still / still.mean())


def _traffic(station: Station, local: pd.DatetimeIndex) -> np.ndarray:
    hour = np.asarray(local.hour)
    kind = np.where(civil.is_workday(local), 0, np.where(local.day_of_week == 5, 1, 2))
    kind = np.where(civil.is_public_holiday(local), 2, kind)
    table = np.array([station.workday, station.saturday, station.sunday])
    # A: in school holidays the morning rush is missing most.
    holiday = np.where((hour >= 6) & (hour <= 9), 0.76, 0.93)
    return np.asarray(table[kind, hour] * np.where(civil.is_school_holiday(local), holiday, 1.0))


def _no2(
    station: Station,
    sky: pd.DataFrame,
    local: pd.DatetimeIndex,
    stagnation: np.ndarray,
    noise: np.ndarray,
) -> np.ndarray:
    """Traffic, a little heating, less of both where the sun splits NO2 or wind blows it away."""
    cold = np.maximum(15 - sky["temp_c"].to_numpy(), 0) / 15
    carried = np.ones(len(sky))
    if station.exhaust_from is not None:
        angle = np.radians(sky["wind_dir"].to_numpy() - station.exhaust_from)
        carried = 0.55 + 0.9 * ((1 + np.cos(angle)) / 2) ** 2
    exhaust = pd.Series(_traffic(station, local) * carried)
    lingering = 0.65 * exhaust + 0.35 * exhaust.shift(1, fill_value=0.5)
    split = 1 - 0.3 * sky["ghi_wm2"].to_numpy() / 900
    level = (0.35 + 0.3 * cold + lingering.to_numpy()) * stagnation * split + 0.25
    return _scaled(level * noise, station.no2)


def _dust(
    station: Station,
    sky: pd.DataFrame,
    local: pd.DatetimeIndex,
    stagnation: np.ndarray,
    noise: np.ndarray,
) -> tuple[np.ndarray, np.ndarray]:
    """PM2.5, and what PM10 has beyond it."""
    cold = np.maximum(15 - sky["temp_c"].to_numpy(), 0) / 15
    heating = np.array(_HEATING)[np.asarray(local.hour)] / np.mean(_HEATING)
    washed = _washed(sky["precip_mm"].to_numpy())
    fine = (0.5 + 0.55 * cold * heating * stagnation + 0.25 * stagnation) * noise * washed
    dry = (sky["precip_mm"].rolling(12, min_periods=1).sum() < 0.2).to_numpy()
    raised = (0.4 + 0.6 * _traffic(station, local)) * (0.5 + 0.5 * dry) * noise**0.5
    coarse = _scaled(raised * stagnation**0.5, station.pm10 - station.pm25)
    return _scaled(fine, station.pm25), coarse + _sahara(local)


def _washed(rain: np.ndarray) -> np.ndarray:
    """What rain leaves in the air; it takes a day to fill up again."""
    fallen = pd.Series(rain).ewm(halflife=10).mean().to_numpy()
    return np.asarray(0.55 + 0.45 * np.exp(-2.5 * fallen))


def _sahara(local: pd.DatetimeIndex) -> np.ndarray:
    """Coarse dust of some days in spring, in µg/m³."""
    dust = np.zeros(len(local))
    for first, days in model.DUST:
        elapsed = np.asarray((local - first) / pd.Timedelta(days=days))
        inside = (elapsed > 0) & (elapsed < 1)
        dust += 60 * np.where(inside, np.sin(np.pi * np.clip(elapsed, 0, 1)) ** 2, 0)
    return dust


def _fireworks(name: str, local: pd.DatetimeIndex, stagnation: np.ndarray) -> np.ndarray:
    """PM of the first hours of a year; in still air it stays until morning."""
    since = np.asarray((local - local.to_period("Y").to_timestamp()) / pd.Timedelta(hours=1))
    fresh = model.FIREWORKS[name] * np.exp(-np.maximum(since, 0) / (0.8 + 1.6 * stagnation))
    return np.asarray(np.where((since >= 0) & (since < 12), fresh * stagnation**0.5, 0.0))


def _ozone(
    station: Station,
    sky: pd.DataFrame,
    no2: np.ndarray,
    stagnation: np.ndarray,
    rng: np.random.Generator,
) -> np.ndarray:
    """Ozone grows in sun and warmth; fresh exhaust and still nights take it away."""
    utc = pd.DatetimeIndex(sky["timestamp_utc"])
    spring = np.cos(2 * np.pi * (np.asarray(utc.day_of_year) - 140) / 365.25)
    light = sky["ghi_wm2"].ewm(halflife=2.5).mean().to_numpy()
    heat = np.maximum(sky["temp_c"].ewm(halflife=4).mean().to_numpy() - 17, 0)
    lost = 1.1 * (no2 - station.no2) + 8 * (stagnation - 1)
    noise = 8 * weather.ar1(rng.standard_normal(len(sky)), 0.93)
    level = np.maximum(39 + 10 * spring + 0.065 * light + 2.6 * heat - lost + noise, 2)
    return np.maximum(_scaled(level, station.o3), 1)


def _scaled(level: np.ndarray, mean: float) -> np.ndarray:
    return np.asarray(level / level.mean() * mean)
