"""The weather of Jena 2023-2025, invented and hourly: the same for every data set that needs it.

Marks: P published figure, D derived, A assumption; the sources stand in
``datasets/city_weather_air/calibration.yaml``.

The model: a hidden pressure (A, memory of some days) decides together with noise on clouds, wind
and its direction: highs are clear and calm with air from the east, lows bring clouds and air from
the south-west (P: 28 % of the time). Clouds dim the clear-sky radiation of Haurwitz (1945) after
Kasten and Czeplak (1980). Rain falls from thick clouds in spells, in summer also as short showers
after noon; 587 mm a year (P).

Temperature is a seasonal normal (A) with a month's anomaly of 1.8 K (D), a day's anomaly that
follows the day before (A), and what the ground gains from the sun and loses to a clear sky, with
some hours of lag. So summer's clear days are hot and winter's clear nights are cold. Annual mean
10.3 °C (P). Humidity follows from a dew point that changes more slowly than the temperature.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.streams import streams

SEED = 20_230_122
FIRST, LAST = "2023-01-01", "2025-12-31 23:00"
NORMALS = (1.2, 2.0, 5.5, 10.0, 14.2, 17.6, 19.5, 19.2, 14.7, 10.0, 5.3, 2.2)  # A, °C
ANNUAL_MEAN = 10.3  # P, °C
MONTH_SD = 1.8  # D, K: standard deviation of a month's mean around its normal
RAIN_MM = (38, 34, 44, 42, 62, 75, 70, 62, 47, 38, 40, 35)  # P: Feb, Jun, sum 587 mm; the rest A
# Shares of the wind's directions S, SW, W, NW, N, NE, E, SE. P: SW; the rest A (valley S-N).
WIND_ROSE = (0.15, 0.28, 0.19, 0.09, 0.08, 0.10, 0.06, 0.05)
# Where the sectors meet: directions are written in tens of degrees, so SW is 210 to 240.
_ROSE_EDGES = (155, 205, 245, 295, 335, 385, 425, 475, 515)

_WARMING = 0.0068  # A, K/h per W/m² of radiation
_COOLING = 1.35  # A, K/h under a clear, calm sky
_LAG_HOURS = 4.5  # A: how long the ground keeps what it gained or lost
_DAY_SD = 2.9  # A, K: a day's mean around its month's


def hourly() -> pd.DataFrame:
    """One row per hour in UTC.

    Returns:
        timestamp_utc (naive UTC, start of the hour), temp_c (°C), cloud (0-1), ghi_wm2 (W/m²),
        precip_mm (mm), wind_ms (m/s), wind_dir (degrees), rh_pct (%); a new copy at each call.
    """
    return _hourly().copy()


@lru_cache(maxsize=1)
def _hourly() -> pd.DataFrame:
    utc = pd.date_range(FIRST, LAST, freq="h", unit="s")
    rng = streams(SEED, "month", "day", "hour", "cloud", "rain", "wind", "pressure", "dew")
    high = ar1(rng["pressure"].standard_normal(len(utc)), 0.985)
    cloud = _cloud(utc, high, rng["cloud"])
    rain, cloud = _rain(utc, cloud, rng["rain"])
    elevation = civil.sun_elevation(utc + pd.Timedelta(minutes=30))
    ghi = clear_sky(elevation) * (1 - 0.75 * cloud**3.4)
    wind, direction = _wind(utc, high, cloud, ghi, rng["wind"])
    temp = _temperature(utc, _ground(cloud, ghi, wind), high, rng)
    return pd.DataFrame(
        {
            "timestamp_utc": utc,
            "temp_c": temp.round(1),
            "cloud": cloud.round(3),
            "ghi_wm2": ghi.round(0),
            "precip_mm": rain,
            "wind_ms": wind.round(1),
            "wind_dir": direction.round(-1) % 360,
            "rh_pct": _humidity(temp, cloud, rain, rng["dew"]).round(0),
        }
    )


def clear_sky(elevation: np.ndarray) -> np.ndarray:
    """Global radiation under a clear sky in W/m² by the sun's height in degrees.

    Source: Haurwitz (1945), "Insolation in relation to cloudiness and cloud density",
    Journal of Meteorology 2(3).
    """
    sine = np.sin(np.radians(np.clip(elevation, 0.1, 90)))
    return np.where(elevation > 0, 1098 * sine * np.exp(-0.057 / sine), 0.0)


def ar1(noise: np.ndarray, memory: float) -> np.ndarray:
    """A stationary AR(1) series of standard deviation 1 from standard normal noise, shape (n,)."""
    scaled = noise * np.sqrt((1 + memory) / (1 - memory))
    scaled[0] = noise[0]
    return _smoothed(scaled, memory)


def _smoothed(values: np.ndarray, memory: float) -> np.ndarray:
    """Each value weighs 1 - memory, what went before weighs memory."""
    return np.asarray(pd.Series(values).ewm(alpha=1 - memory, adjust=False).mean())


def _summer(utc: pd.DatetimeIndex, peak: int = 196) -> np.ndarray:
    """1 in the middle of July (or on the day `peak` of the year), -1 half a year later."""
    return np.asarray(np.cos(2 * np.pi * (utc.day_of_year - peak) / 365.25))


def _solar_hour(utc: pd.DatetimeIndex) -> np.ndarray:
    return np.asarray(utc.hour + 0.5 + civil.LONGITUDE / 15) % 24


def _cloud(utc: pd.DatetimeIndex, high: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Cover from 0 to 1, seldom in between; in summer more after noon."""
    slow = ar1(rng.standard_normal(len(utc)), 0.97)
    fast = ar1(rng.standard_normal(len(utc)), 0.8)
    heaped = np.maximum(np.cos(2 * np.pi * (_solar_hour(utc) - 15) / 24), 0)
    bend = 1.7 - 0.55 * _summer(utc) + 0.5 * heaped * _summer(utc).clip(0)
    return np.asarray(1 / (1 + np.exp(-(bend - 1.5 * high + 1.5 * slow + 0.8 * fast))))


def _rain(
    utc: pd.DatetimeIndex, cloud: np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Rain in mm, and the clouds with those that rain brings along."""
    warm = _summer(utc, 190)
    spell = ar1(rng.standard_normal(len(utc)), 0.91)
    steady = (spell + 2.6 * (cloud - 0.7) > 1.62 - 0.05 * warm) & (cloud > 0.5)
    afternoon = np.maximum(np.cos(2 * np.pi * (_solar_hour(utc) - 16.5) / 24), 0) ** 2
    chance = 0.03 * warm.clip(0) * afternoon * (cloud > 0.3)
    burst = rng.random(len(utc)) < chance
    tail = np.roll(burst, 1) & (rng.random(len(utc)) < 0.5)
    tail[0] = False
    amount = rng.gamma(0.85, 1.0, len(utc)) * (0.55 + 0.15 * warm) * steady
    amount *= np.exp(0.9 * ar1(rng.standard_normal(len(utc)), 0.97))
    amount += rng.gamma(0.8, 5.0, len(utc)) * burst + rng.gamma(0.7, 1.5, len(utc)) * tail
    years = utc.year.nunique()
    fallen = pd.Series(amount).groupby(np.asarray(utc.month)).transform("sum").to_numpy() / years
    wanted = np.array(RAIN_MM)[utc.month - 1]
    rain = (amount * wanted / fallen).round(1)
    return rain, np.where(rain > 0, np.maximum(cloud, 0.85 + 0.15 * cloud), cloud)


def _wind(
    utc: pd.DatetimeIndex,
    high: np.ndarray,
    cloud: np.ndarray,
    ghi: np.ndarray,
    rng: np.random.Generator,
) -> tuple[np.ndarray, np.ndarray]:
    """Speed in m/s and direction in degrees; clear nights are calm in the valley."""
    gust = ar1(rng.standard_normal(len(utc)), 0.93)
    calm = 0.55 * (1 - cloud) * (ghi < 20)
    force = 0.62 - 0.1 * _summer(utc) - 0.3 * high + 0.42 * gust + 0.0007 * ghi - calm
    turn = 0.6 * high + 0.8 * ar1(rng.standard_normal(len(utc)), 0.97)
    turn += 0.15 * rng.standard_normal(len(utc))
    edges = np.concatenate(([0.0], np.cumsum(WIND_ROSE)))
    rank = np.argsort(np.argsort(turn, kind="stable"), kind="stable") / len(utc)
    middle = np.interp(rank, edges, _ROSE_EDGES)
    return np.exp(force), middle % 360


def _ground(cloud: np.ndarray, ghi: np.ndarray, wind: np.ndarray) -> np.ndarray:
    """What the ground gains by day and loses by night, in K, with some hours of lag."""
    mixed = 1 / (1 + 0.12 * wind)
    gain = (_WARMING * ghi - _COOLING * (1 - 0.85 * cloud**2)) * mixed
    memory = np.exp(-1 / _LAG_HOURS)
    return _smoothed(gain, memory) / (1 - memory)


def _temperature(
    utc: pd.DatetimeIndex,
    ground: np.ndarray,
    high: np.ndarray,
    rng: dict[str, np.random.Generator],
) -> np.ndarray:
    """The temperature in °C, every month's mean where its normal and anomaly want it."""
    days = len(utc) // 24
    daily = _DAY_SD * ar1(rng["day"].standard_normal(days + 1), 0.75)
    drift = np.interp(np.arange(len(utc)) / 24, np.arange(days + 1), daily)
    drift *= 1 - 0.2 * _summer(utc)
    noise = 0.3 * ar1(rng["hour"].standard_normal(len(utc)), 0.8)
    temp = ground + drift + noise + 0.8 * high * _summer(utc)
    months = pd.DatetimeIndex(utc.to_period("M").unique().to_timestamp()) + pd.Timedelta(days=15)
    at, knots = (index.to_numpy("datetime64[s]").astype(float) for index in (utc, months))
    wanted = _month_means(months, rng["month"])
    number = (utc.year - utc.year[0]) * 12 + utc.month - 1
    for _ in range(6):  # a line through the months' middles misses their means a little
        means = pd.Series(temp).groupby(np.asarray(number)).mean().to_numpy()
        temp = temp + np.interp(at, knots, wanted - means)
    return np.asarray(temp)


def _month_means(months: pd.DatetimeIndex, rng: np.random.Generator) -> np.ndarray:
    """Normals with anomalies of the wanted spread, larger in winter, and the wanted annual mean."""
    spread = 1 - 0.25 * _summer(months)
    anomaly = ar1(rng.standard_normal(len(months)), 0.25) * spread
    anomaly = (anomaly - anomaly.mean()) / anomaly.std() * MONTH_SD
    normal = np.array(NORMALS)[months.month - 1]
    return np.asarray(normal + anomaly + ANNUAL_MEAN - np.mean(NORMALS))


def _humidity(
    temp: np.ndarray, cloud: np.ndarray, rain: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """Relative humidity in percent from a dew point that follows the day's mean temperature.

    Source: the Magnus formula with the constants of Sonntag (1990), Zeitschrift für
    Meteorologie 70(5).
    """
    level = pd.Series(temp).rolling(24, min_periods=1).mean().to_numpy()
    covered = pd.Series(cloud).rolling(24, min_periods=1).mean().to_numpy()
    dry = 1.2 + 0.16 * np.maximum(level, 0) + 4 * (1 - covered)
    dew = level - dry + 1.4 * ar1(rng.standard_normal(len(temp)), 0.96)
    dew = np.where(rain > 0, np.maximum(dew, temp - 1.6), dew)
    dew = np.minimum(dew, temp - 0.2)
    return np.clip(100 * _pressure(dew) / _pressure(temp), 15, 100)


def _pressure(temp: np.ndarray) -> np.ndarray:
    """Saturation vapour pressure over water in hPa."""
    return np.asarray(6.112 * np.exp(17.62 * temp / (243.12 + temp)))
