"""Weather and air: what the values must look like, and how each planted fault is found."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from datasets.generators import civil, weather
from datasets.generators.city_weather_air import model, picture, tables
from datasets.generators.city_weather_air.generation import generate
from datasets.generators.published import Published
from werkstadt_edu.datasets import planted

NAME = "city_weather_air"
VALUES = [
    column.name
    for column in tables.MEASUREMENTS.columns
    if column.name not in ("station", "timestamp_utc", "quality")
]


@pytest.fixture(scope="module")
def data() -> Published:
    """The published tables."""
    return Published(NAME)


@pytest.fixture(scope="module")
def clean(data: Published) -> pd.DataFrame:
    """The clean table with local hour, month and kind of day."""
    rows = data.table("clean", "measurements")
    local = civil.local(pd.DatetimeIndex(rows["timestamp_utc"]))
    kind = np.where(civil.is_workday(local), "workday", "free")
    kind = np.where(local.day_of_week == 6, "sunday", kind)
    return rows.assign(local=local, hour=local.hour, month=local.month, kind=kind)


@pytest.fixture(scope="module")
def hits() -> pd.DataFrame:
    """Which raw rows bear which fault."""
    return planted(NAME, "measurements")


def at(rows: pd.DataFrame, station: str) -> pd.DataFrame:
    """The rows of one station by their time; of a double time the last."""
    own = rows[rows["station"] == station].drop_duplicates("timestamp_utc", keep="last")
    return own.set_index("timestamp_utc")


def measured(data: Published) -> pd.DataFrame:
    """The raw table with its codes taken for what they are: missing values."""
    rows = data.table("raw", "measurements")
    values = rows[VALUES].where(rows[VALUES] != model.MISSING_CODE)
    return rows.assign(**{name: values[name] for name in VALUES})


def daily(rows: pd.DataFrame, station: str, column: str) -> pd.Series:
    """Daily means of one station."""
    return at(rows, station)[column].resample("D").mean()


# What the values must look like.


def test_the_centre_measures_the_weather_that_all_data_sets_share(clean: pd.DataFrame) -> None:
    own = at(clean, "centre")
    common = weather.hourly()
    for name in ("temp_c", "rh_pct", "precip_mm", "wind_ms", "wind_dir", "ghi_wm2"):
        assert (own[name].to_numpy() == common[name].to_numpy()).all(), name


def test_both_stations_have_every_hour(clean: pd.DataFrame) -> None:
    for station in model.NAMES:
        stamps = at(clean, station).index
        assert len(stamps) == 26_304
        assert (stamps[1:] - stamps[:-1] == pd.Timedelta(hours=1)).all()


def test_on_workdays_no2_peaks_at_seven_local_time_summer_and_winter(clean: pd.DataFrame) -> None:
    centre = clean[(clean["station"] == "centre") & (clean["kind"] == "workday")]
    for months in ((1, 2), (5, 6)):
        mornings = centre[centre["month"].isin(months) & centre["hour"].between(3, 12)]
        assert mornings.groupby("hour")["no2_ugm3"].mean().idxmax() == 7


def test_sundays_and_holidays_have_less_no2_and_no_morning_peak(clean: pd.DataFrame) -> None:
    for station in model.NAMES:
        own = clean[clean["station"] == station]
        means = own.groupby(["kind", "hour"])["no2_ugm3"].mean()
        assert means["sunday"].mean() < 0.88 * means["workday"].mean()
        assert means["sunday"][7] < 0.6 * means["workday"][7]


def test_school_holidays_have_less_no2_on_workdays(clean: pd.DataFrame) -> None:
    rush = clean[(clean["kind"] == "workday") & clean["hour"].between(6, 9)]
    holiday = civil.is_school_holiday(pd.DatetimeIndex(rush["local"]))
    usual = rush[~holiday].groupby("month")["no2_ugm3"].mean()
    ratio = rush.loc[holiday, "no2_ugm3"].sum() / usual.loc[rush.loc[holiday, "month"]].sum()
    assert 0.85 < ratio < 0.95


def test_no2_gathers_in_calm_winter_nights(clean: pd.DataFrame) -> None:
    night = clean["month"].isin((12, 1, 2)) & ~clean["hour"].between(7, 20)
    nights = clean[night & (clean["station"] == "centre")]
    calm, windy = nights["wind_ms"] < 1, nights["wind_ms"] > 3
    assert nights.loc[calm, "no2_ugm3"].mean() > 1.5 * nights.loc[windy, "no2_ugm3"].mean()


def test_at_lobeda_wind_from_the_motorway_brings_more_no2(clean: pd.DataFrame) -> None:
    lobeda = clean[(clean["station"] == "lobeda") & clean["wind_ms"].between(1.5, 3)]
    means = {
        wind: lobeda.loc[lobeda["wind_dir"].isin(tens), "no2_ugm3"].mean()
        for wind, tens in {"south": (160, 170, 180, 190, 200), "north": (340, 350, 0, 10)}.items()
    }
    assert means["south"] > 1.25 * means["north"]


def test_ozone_is_high_on_summer_afternoons_and_low_in_winter(clean: pd.DataFrame) -> None:
    means = clean.groupby(["month", "hour"])["o3_ugm3"].mean()
    assert means[7].idxmax() in (14, 15, 16, 17)
    assert means[7].max() > 1.8 * means[7].min()
    assert means[7].mean() > 1.8 * means[12].mean()


def test_hot_days_have_more_ozone(clean: pd.DataFrame) -> None:
    summer = clean[clean["month"].between(6, 8) & (clean["hour"] == 16)]
    assert summer["o3_ugm3"].corr(summer["temp_c"]) > 0.6


def test_on_sundays_there_is_more_ozone_than_on_workdays(data: Published) -> None:
    means = picture.day_means(data, "o3_ugm3").mean()
    assert 1.03 < means["sunday"] / means["workday"] < 1.2


def test_particles_come_in_the_heating_season_and_rain_washes_them_out(
    clean: pd.DataFrame,
) -> None:
    winter = clean[clean["month"].isin((12, 1, 2))]
    summer = clean[clean["month"].isin((6, 7, 8))]
    assert winter["pm25_ugm3"].mean() > 1.5 * summer["pm25_ugm3"].mean()
    fallen = winter.groupby("station", observed=True)["precip_mm"].transform(
        lambda rain: rain.rolling(12).sum()
    )
    wet = fallen > 5
    assert winter.loc[wet, "pm10_ugm3"].mean() < 0.75 * winter.loc[~wet, "pm10_ugm3"].mean()


def test_fine_particles_are_part_of_the_coarse(clean: pd.DataFrame) -> None:
    assert (clean["pm25_ugm3"] <= clean["pm10_ugm3"]).all()
    assert clean[VALUES].drop(columns="temp_c").min().min() >= 0


def test_the_first_hour_of_a_year_is_its_dirtiest(clean: pd.DataFrame) -> None:
    for station in model.NAMES:
        own = clean[clean["station"] == station].set_index("local")["pm10_ugm3"]
        for year in (2024, 2025):
            assert own[str(year)].idxmax() == pd.Timestamp(year, 1, 1)


def test_the_air_of_both_stations_varies_together_but_is_not_the_same(clean: pd.DataFrame) -> None:
    for name in ("no2_ugm3", "pm10_ugm3", "o3_ugm3"):
        both = at(clean, "centre")[name].corr(at(clean, "lobeda")[name])
        assert 0.6 < both < 0.98, name


def test_nights_are_cooler_at_lobeda_and_days_nearly_the_same(clean: pd.DataFrame) -> None:
    gap = at(clean, "centre")["temp_c"] - at(clean, "lobeda")["temp_c"]
    by_hour = gap.groupby(at(clean, "centre")["hour"]).mean()
    assert by_hour[2] > 0.6
    assert 0 < by_hour[13] < 0.4


def test_the_sun_shines_by_day_only_and_less_under_clouds(clean: pd.DataFrame) -> None:
    utc = pd.DatetimeIndex(clean["timestamp_utc"]) + pd.Timedelta(minutes=30)
    height = civil.sun_elevation(utc)
    assert clean["sun_min"].between(0, 60).all()
    assert (clean.loc[height < 3, "sun_min"] == 0).all()
    share = clean["ghi_wm2"] / np.maximum(weather.clear_sky(height), 1)
    assert share[height > 15].corr(clean.loc[height > 15, "sun_min"]) > 0.8


def test_some_heavy_rain_falls_at_one_station_only(clean: pd.DataFrame) -> None:
    rain = {name: at(clean, name)["precip_mm"] for name in model.NAMES}
    heavy = rain["centre"] >= 4
    assert 0.03 < (rain["lobeda"][heavy] < 1).mean() < 0.4
    steady = rain["centre"].between(0.5, 2)
    assert (rain["lobeda"][steady] > 0).mean() > 0.95


# How each planted fault is found from raw alone.


def test_codes_are_the_minimum_of_their_columns(data: Published, hits: pd.DataFrame) -> None:
    raw = data.table("raw", "measurements")
    found = (raw[VALUES] == model.MISSING_CODE).any(axis=1)
    assert (found == hits["missing_code"]).all()
    without = raw[VALUES].where(raw[VALUES] != model.MISSING_CODE)
    assert without.min().min() > -40


def test_the_step_of_the_thermometer_is_found_by_the_snht(
    data: Published, hits: pd.DataFrame
) -> None:
    rows = measured(data)
    gap = (daily(rows, "centre", "temp_c") - daily(rows, "lobeda", "temp_c")).dropna()
    day = snht(gap)
    truth = data.table("raw", "measurements").loc[hits["sensor_moved"], "timestamp_utc"].min()
    assert abs(day - truth.normalize()) <= pd.Timedelta(days=2)
    step = gap[day:].mean() - gap[: day - pd.Timedelta(days=1)].mean()
    assert step == pytest.approx(model.MOVE_STEP_K, abs=0.08)


def snht(series: pd.Series) -> pd.Timestamp:
    """The first day after the likeliest step; Alexandersson (1986), J. Climatol. 6, 661-675."""
    scaled = ((series - series.mean()) / series.std()).to_numpy()
    count = np.arange(1, len(scaled))
    before = np.cumsum(scaled)[:-1] / count
    after = (scaled.sum() - np.cumsum(scaled)[:-1]) / (len(scaled) - count)
    strength = count * before**2 + (len(scaled) - count) * after**2
    return pd.Timestamp(series.index[int(strength.argmax()) + 1])


def test_the_dry_spell_with_the_most_rain_elsewhere_is_the_blocked_gauge(
    data: Published, hits: pd.DataFrame
) -> None:
    rows = measured(data)
    own, other = (at(rows, name)["precip_mm"] for name in ("lobeda", "centre"))
    spell = (own > 0).cumsum()
    elsewhere = other.reindex(own.index).groupby(spell).sum()
    worst = spell[spell == elsewhere.idxmax()].index[1:]
    assert elsewhere.max() > 2 * elsewhere.drop(elsewhere.idxmax()).max()
    stamps = data.table("raw", "measurements").loc[hits["gauge_blocked"], "timestamp_utc"]
    assert stamps.isin(worst).all()
    # A few drops at one station need not fall at the other.
    wet = worst[other.reindex(worst) >= 0.3]
    assert wet.isin(stamps).mean() > 0.95


def test_days_with_half_the_ozone_of_the_centre_are_those_in_ppb(
    data: Published, hits: pd.DataFrame
) -> None:
    rows = measured(data)
    highest = {name: at(rows, name)["o3_ugm3"].resample("D").max() for name in ("lobeda", "centre")}
    ratio = highest["lobeda"] / highest["centre"]
    level = ratio.rolling(7, center=True, min_periods=1).median()
    found = set(level.index[level < 0.75])
    stamps = data.table("raw", "measurements").loc[hits["ozone_in_ppb"], "timestamp_utc"]
    truth = set(stamps.dt.normalize())
    assert len(found & truth) / len(found) > 0.95
    assert len(found & truth) / len(truth) > 0.95


def test_ppb_times_its_factor_is_the_clean_value(data: Published, hits: pd.DataFrame) -> None:
    raw = data.table("raw", "measurements")
    wrong = raw[hits["ozone_in_ppb"] & ~hits["missing_code"]]
    right = at(data.table("clean", "measurements"), "lobeda").loc[wrong["timestamp_utc"], "o3_ugm3"]
    repaired = wrong["o3_ugm3"].to_numpy() * model.UGM3_PER_PPB
    assert np.abs(repaired - right.to_numpy()).max() <= 1


def test_the_missing_and_the_double_hour_bound_the_time_in_cet(
    data: Published, hits: pd.DataFrame
) -> None:
    raw = data.table("raw", "measurements")
    own = raw[raw["station"] == "lobeda"]
    stamps = own["timestamp_utc"]
    gap = stamps[stamps.diff() == pd.Timedelta(hours=2)]
    double = stamps[stamps.duplicated()]
    assert (len(gap), len(double)) == (1, 1)
    found = stamps.between(gap.iloc[0], double.iloc[0])
    assert (found == hits.loc[own.index, "logged_in_cet"]).all()
    assert not raw[raw["station"] == "centre"]["timestamp_utc"].duplicated().any()


def test_within_cet_the_sun_of_lobeda_is_an_hour_late(data: Published, hits: pd.DataFrame) -> None:
    rows = measured(data)
    sun = {name: at(rows, name)["ghi_wm2"] for name in model.NAMES}
    inside = rows.loc[hits["logged_in_cet"], "timestamp_utc"]
    for part, expected in ((inside.min(), 1), (pd.Timestamp("2024-08-14", tz="UTC"), 0)):
        span = pd.date_range(part, periods=24 * 30, freq="h")
        lags = {
            lag: sun["centre"].reindex(span - pd.Timedelta(hours=lag)).to_numpy()
            for lag in (-1, 0, 1, 2)
        }
        there = sun["lobeda"].reindex(span)
        best = {lag: there.corr(pd.Series(here, index=span)) for lag, here in lags.items()}
        assert max(best, key=lambda lag: best[lag]) == expected


def test_an_hour_back_repairs_what_was_logged_in_cet(data: Published, hits: pd.DataFrame) -> None:
    raw, clean = (data.table(variant, "measurements") for variant in ("raw", "clean"))
    # The last hour holds two rows: the first is late, the second is right.
    late = raw[hits["logged_in_cet"]].iloc[:-1]
    true = pd.DatetimeIndex(late["timestamp_utc"]) - pd.Timedelta(hours=1)
    right = at(clean, "lobeda").loc[true]
    for name in ("temp_c", "ghi_wm2", "no2_ugm3"):
        assert (late[name].to_numpy() == right[name].to_numpy()).all(), name


def test_the_highest_level_of_checking_holds_faults_of_every_kind(
    data: Published, hits: pd.DataFrame
) -> None:
    best = data.table("raw", "measurements")["quality"] == 10
    kinds = ["missing_code", "sensor_moved", "gauge_blocked", "ozone_in_ppb", "logged_in_cet"]
    assert hits.loc[best, kinds].any().all()


# The generator.


def test_the_same_seed_gives_the_same_table_and_another_one_other_air() -> None:
    first, again, other = (generate(seed).table("raw", "measurements") for seed in (5, 5, 6))
    pd.testing.assert_frame_equal(first, again)
    assert (first["no2_ugm3"] != other["no2_ugm3"]).mean() > 0.5
