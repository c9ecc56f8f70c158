"""The weather that all data sets share: plausible for Jena, and the same for each of them."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from datasets.generators import civil, weather

COLUMNS = [
    "timestamp_utc",
    "temp_c",
    "cloud",
    "ghi_wm2",
    "precip_mm",
    "wind_ms",
    "wind_dir",
    "rh_pct",
]


@pytest.fixture(scope="module")
def sky() -> pd.DataFrame:
    """The common weather with the local hour and the month."""
    hours = weather.hourly()
    utc = pd.DatetimeIndex(hours["timestamp_utc"])
    return hours.assign(hour=civil.local(utc).hour, month=utc.month)


def days(sky: pd.DataFrame) -> pd.DataFrame:
    """Daily values."""
    by_day = sky.groupby(sky["timestamp_utc"].dt.normalize())
    made = by_day.agg(
        low=("temp_c", "min"),
        high=("temp_c", "max"),
        mean=("temp_c", "mean"),
        cloud=("cloud", "mean"),
        rain=("precip_mm", "sum"),
    )
    return made.assign(month=pd.DatetimeIndex(made.index).month)


def test_there_is_one_row_for_every_hour_of_three_years() -> None:
    hours = weather.hourly()
    assert list(hours.columns) == COLUMNS
    assert len(hours) == 26_304
    assert (hours["timestamp_utc"].diff().dropna() == pd.Timedelta(hours=1)).all()
    assert not hours.isna().any(axis=None)


def test_who_changes_the_weather_changes_only_a_copy() -> None:
    own = weather.hourly()
    own["temp_c"] = 99.0
    assert weather.hourly().loc[0, "temp_c"] != 99


def test_the_sun_never_shines_at_night_and_never_above_a_clear_sky(sky: pd.DataFrame) -> None:
    utc = pd.DatetimeIndex(sky["timestamp_utc"]) + pd.Timedelta(minutes=30)
    clear = weather.clear_sky(civil.sun_elevation(utc))
    assert (sky["ghi_wm2"] <= clear + 0.5).all()
    assert (sky.loc[clear == 0, "ghi_wm2"] == 0).all()


def test_the_daily_course_is_large_in_summer_and_small_in_winter(sky: pd.DataFrame) -> None:
    daily = days(sky)
    span = (daily["high"] - daily["low"]).groupby(daily["month"]).mean()
    assert 10 < span[7] < 14
    assert 3 < span[12] < 6
    clear = daily[(daily["month"] == 7) & (daily["cloud"] < 0.35)]
    assert (clear["high"] - clear["low"]).mean() > 15


def test_a_day_is_warmest_in_the_afternoon_and_coldest_before_sunrise(sky: pd.DataFrame) -> None:
    july = sky[sky["month"] == 7].groupby("hour")["temp_c"].mean()
    assert july.idxmax() in (15, 16, 17)
    assert july.idxmin() in (4, 5, 6)


def test_clear_days_are_hot_in_summer_and_clear_nights_cold_in_winter(sky: pd.DataFrame) -> None:
    summer = days(sky)[lambda day: day["month"].between(6, 8)]
    assert summer["high"].corr(summer["cloud"]) < -0.5
    winter = days(sky)[lambda day: day["month"].isin((12, 1, 2))]
    assert winter["low"].corr(winter["cloud"]) > 0.2


def test_a_day_resembles_the_one_before(sky: pd.DataFrame) -> None:
    daily = days(sky)
    year = pd.DatetimeIndex(daily.index).year
    anomaly = daily["mean"] - daily.groupby([year, "month"])["mean"].transform("mean")
    assert 0.6 < anomaly.autocorr(1) < 0.9


def test_rain_is_frequent_in_winter_and_heavy_in_summer_afternoons(sky: pd.DataFrame) -> None:
    wet = sky["precip_mm"] > 0
    assert 0.06 < wet.mean() < 0.12
    heavy = sky[sky["precip_mm"] >= 5]
    assert heavy["month"].between(5, 9).mean() > 0.6
    showers = heavy[heavy["month"].between(5, 9)]
    assert showers["hour"].between(12, 21).mean() > 0.7
    assert 12 < sky["precip_mm"].max() < 40
    rainy = days(sky)["rain"] >= 1
    assert 85 < rainy.sum() / 3 < 120


def test_it_never_rains_from_a_clear_sky(sky: pd.DataFrame) -> None:
    assert sky.loc[sky["precip_mm"] > 0, "cloud"].min() > 0.8


def test_winter_nights_are_often_calm_and_afternoons_windy(sky: pd.DataFrame) -> None:
    night = sky["month"].isin((12, 1, 2)) & ~sky["hour"].between(7, 17)
    assert (sky.loc[night, "wind_ms"] < 1).mean() > 0.15
    by_hour = sky.groupby("hour")["wind_ms"].mean()
    assert by_hour[14] > 1.25 * by_hour[3]


def test_air_is_moist_at_night_and_dry_in_the_afternoon(sky: pd.DataFrame) -> None:
    by_hour = sky.groupby("hour")["rh_pct"].mean()
    assert by_hour[5] > by_hour[15] + 20
    assert sky["rh_pct"].between(15, 100).all()
    rain = sky["precip_mm"] > 0
    assert sky.loc[rain, "rh_pct"].mean() > 88


def test_the_same_memory_gives_the_same_correlation() -> None:
    series = weather.ar1(np.random.default_rng(7).standard_normal(20_000), 0.9)
    assert series.std() == pytest.approx(1, abs=0.06)
    assert pd.Series(series).autocorr(1) == pytest.approx(0.9, abs=0.01)
