"""What is particular to the data set `district_heat`: physics, people, weather, planted faults."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from datasets.generators import civil
from datasets.generators.district_heat import exports, model, signature
from datasets.generators.district_heat.generation import generate
from datasets.generators.published import Published
from werkstadt_edu.datasets import path, planted

if TYPE_CHECKING:
    from pathlib import Path

NAME = "district_heat"
HOUR = pd.Timedelta(hours=1)


@pytest.fixture(scope="module")
def data() -> Published:
    return Published(NAME)


@pytest.fixture(scope="module")
def raw(data: Published) -> pd.DataFrame:
    return data.table("raw", "heat")


@pytest.fixture(scope="module")
def clean(data: Published) -> pd.DataFrame:
    heat = data.table("clean", "heat")
    local = civil.local(pd.DatetimeIndex(heat["timestamp_utc"]))
    return heat.assign(local=local, hour=local.hour, workday=civil.is_workday(local))


@pytest.fixture(scope="module")
def faults() -> pd.DataFrame:
    return planted(NAME, "heat")


@pytest.fixture(scope="module")
def daily(data: Published) -> pd.DataFrame:
    return signature.days(data)


def of(frame: pd.DataFrame, building: str) -> pd.DataFrame:
    return frame[frame["building_id"] == building]


def balance(heat: pd.DataFrame) -> pd.Series:
    """Heat against 1.163 · V · ΔT; nan where no water flows."""
    spread = heat["flow_c"] - heat["return_c"]
    physical = model.KWH_PER_M3_K * heat["volume_m3"] * spread
    return heat["heat_kwh"] / physical.where(heat["volume_m3"] > 0)


# ---- the same on every run


def test_the_same_seed_gives_the_same_heat_and_another_one_gives_other_heat(
    data: Published,
) -> None:
    first, again = (generate(1).table("raw", "heat") for _ in range(2))
    pd.testing.assert_frame_equal(first, again)
    column = "heat_kwh"
    rows = first[column].head(1000), data.table("raw", "heat")[column].head(1000)
    assert not rows[0].equals(rows[1])


# ---- physics


def test_every_hour_of_the_clean_data_keeps_the_energy_balance(clean: pd.DataFrame) -> None:
    spread = clean["flow_c"] - clean["return_c"]
    physical = model.KWH_PER_M3_K * clean["volume_m3"] * spread
    # Where next to nothing flows, the meter rounds to 10 Wh.
    allowed = np.maximum(0.02 * physical, 0.02)
    assert ((clean["heat_kwh"] - physical).abs() <= allowed + 1e-9).all()


def test_the_clean_grid_of_buildings_and_hours_is_complete(clean: pd.DataFrame) -> None:
    assert len(clean) == len(model.IDS) * 731 * 24
    steps = clean.groupby("building_id", observed=True)["timestamp_utc"].diff().dropna()
    assert (steps == HOUR).all()


def test_the_network_sends_warmer_water_when_it_is_cold(
    clean: pd.DataFrame, data: Published
) -> None:
    both = of(clean, "B2").merge(data.table("clean", "weather"), on="timestamp_utc")
    frost = both.loc[both["temp_c"] < -3, "flow_c"].mean()
    mild = both.loc[both["temp_c"].between(5, 9), "flow_c"].mean()
    assert frost > mild + 10


def test_nothing_flows_through_the_office_in_summer(clean: pd.DataFrame) -> None:
    office = of(clean, "B8")
    july = office[office["local"].dt.month == 7]
    assert (july["volume_m3"] == 0).mean() > 0.8
    assert july.loc[july["volume_m3"] == 0, "flow_c"].median() < 30


# ---- weather


def test_heat_falls_with_the_temperature_and_levels_out_in_summer(daily: pd.DataFrame) -> None:
    for building in ("B1", "B2", "B3", "B4", "B5", "B7"):
        own = of(daily, building)
        by_temperature = [
            own.loc[(own["weighted_c"] - at).abs() < 1.5, "heat_kwh"].mean()
            for at in (-3, 2, 7, 12, 17, 21)
        ]
        assert np.all(np.diff(by_temperature) < 0), building
        # Between 17 and 21 degrees falls far less than between 7 and 12: hot water stays.
        assert by_temperature[4] - by_temperature[5] < 0.35 * (
            by_temperature[2] - by_temperature[3]
        )


def test_a_building_remembers_the_day_before(daily: pd.DataFrame) -> None:
    own = of(daily, "B1").set_index("date")
    cold = own[own["weighted_c"] < 10].iloc[1:]
    rest = cold["heat_kwh"] - np.polyval(
        np.polyfit(cold["temp_c"], cold["heat_kwh"], 1), cold["temp_c"]
    )
    yesterday = own["temp_c"].shift(1).reindex(cold.index)
    today = yesterday - np.polyval(np.polyfit(cold["temp_c"], yesterday, 1), cold["temp_c"])
    assert np.corrcoef(rest, today)[0, 1] < -0.5


def test_sun_spares_heat_and_wind_costs_it(daily: pd.DataFrame) -> None:
    own = of(daily, "B3")
    spring = own[own["weighted_c"].between(0, 10)]
    columns = spring[["weighted_c", "ghi_wm2", "wind_ms"]].to_numpy()
    design = np.column_stack([np.ones(len(spring)), columns])
    effect = np.linalg.lstsq(design, spring["heat_kwh"].to_numpy(), rcond=None)[0]
    assert effect[1] < 0
    assert effect[2] < 0
    assert effect[3] > 0


def test_the_older_the_house_the_more_heat_a_square_metre_needs(
    daily: pd.DataFrame, data: Published
) -> None:
    area = data.table("clean", "buildings").set_index("building_id")["area_m2"]
    per_m2 = daily.groupby("building_id", observed=True)["heat_kwh"].sum() / area / 2
    assert per_m2["B7"] < 60 < per_m2["B4"] < per_m2["B1"] < per_m2["B3"] < 180


# ---- people and the wall clock


def test_homes_wake_up_later_on_free_days(clean: pd.DataFrame) -> None:
    summer = clean[(clean["local"].dt.month == 7) & (clean["building_id"] == "B5")]
    course = summer.groupby(["workday", "hour"])["heat_kwh"].mean().unstack()
    assert course.loc[True, 4:11].idxmax() in (6, 7)
    assert course.loc[False, 4:11].idxmax() in (8, 9)


def test_the_morning_peak_follows_the_wall_clock_across_the_clock_change(
    clean: pd.DataFrame,
) -> None:
    own = clean[(clean["building_id"] == "B2") & clean["workday"]]
    before = own[own["local"].between("2025-03-10", "2025-03-29")]
    after = own[own["local"].between("2025-03-31", "2025-04-19")]
    courses = [
        spell.groupby(spell["timestamp_utc"].dt.hour)["heat_kwh"].mean().loc[2:9].to_numpy()
        for spell in (before, after)
    ]
    assert courses[0].argmax() - courses[1].argmax() == 1


def test_the_office_rests_at_night_at_weekends_and_on_weltkindertag(clean: pd.DataFrame) -> None:
    office = of(clean, "B8")
    winter = office[office["local"].dt.month.isin([1, 2, 12])]
    by_kind = winter.groupby(["workday", "hour"])["heat_kwh"].mean()
    assert by_kind[True, 9] > 1.7 * by_kind[False, 9]
    assert by_kind[True, 9] > 1.7 * by_kind[True, 2]
    assert not civil.is_workday(pd.DatetimeIndex(["2024-09-20"]))[0]


def test_a_house_of_flats_never_stands_still(clean: pd.DataFrame) -> None:
    homes = clean[clean["building_id"] != "B8"]
    assert homes["heat_kwh"].min() > 0


def test_vacancy_makes_the_refit_look_better_than_it_is(daily: pd.DataFrame) -> None:
    own = of(daily, model.REFIT)
    before = signature.slope(own[own["date"] < "2024-05-01"])
    first = signature.slope(own[own["date"].between("2024-10-01", "2025-02-28")])
    later = signature.slope(own[own["date"] >= "2025-10-01"])
    assert first < 0.9 * later < later < 0.8 * before


def test_houses_without_a_refit_keep_their_signature(daily: pd.DataFrame) -> None:
    for building in set(model.IDS) - {model.REFIT, "B7", "B8"}:
        own = of(daily, building)
        years = [signature.slope(own[own["date"].dt.year == year]) for year in (2024, 2025)]
        assert years[0] == pytest.approx(years[1], rel=0.1), building


# ---- every planted fault is found from raw alone, in the way that the card says


def found_exactly(hit: pd.Series, faults: pd.DataFrame, fault: str) -> None:
    assert hit.sum() > 0
    np.testing.assert_array_equal(hit.to_numpy(), faults[fault].to_numpy(), err_msg=fault)


def test_swapped_sensors_show_a_return_warmer_than_the_flow(
    raw: pd.DataFrame, faults: pd.DataFrame
) -> None:
    hit = (raw["flow_c"] < raw["return_c"]) & (raw["volume_m3"] > 0)
    found_exactly(hit, faults, "swapped_sensors")


def test_the_energy_balance_shows_the_wrong_unit(raw: pd.DataFrame, faults: pd.DataFrame) -> None:
    found_exactly(balance(raw).between(0.0005, 0.002), faults, "unit_mwh")


def test_a_rollover_is_negative_and_100000_put_it_right(
    raw: pd.DataFrame, faults: pd.DataFrame
) -> None:
    hit = raw["heat_kwh"] < 0
    found_exactly(hit, faults, "meter_rollover")
    mended = raw[hit].assign(heat_kwh=lambda rows: rows["heat_kwh"] + 100_000)
    assert balance(mended).between(0.95, 1.05).all()


def test_a_frozen_sensor_repeats_itself_for_twelve_hours(
    raw: pd.DataFrame, faults: pd.DataFrame
) -> None:
    flowing = raw[raw["volume_m3"] > 0]
    changed = (flowing["return_c"] != flowing["return_c"].shift()) | (
        flowing["building_id"] != flowing["building_id"].shift()
    )
    run = changed.cumsum()
    long = run.map(run.value_counts()) >= 12
    hit = long.reindex(raw.index, fill_value=False)
    expected = faults["frozen_return"]
    # An hour at the edge can show the same value by chance.
    assert (hit & ~expected).sum() <= 3
    assert (~hit & expected).sum() == 0


def test_lost_returns_are_empty_and_the_balance_gives_them_back(
    raw: pd.DataFrame, faults: pd.DataFrame, clean: pd.DataFrame
) -> None:
    hit = raw["return_c"].isna()
    found_exactly(hit, faults, "lost_return")
    lost = raw[hit]
    guess = lost["flow_c"] - lost["heat_kwh"] / (model.KWH_PER_M3_K * lost["volume_m3"])
    keys = ["building_id", "timestamp_utc"]
    right = lost[keys].merge(clean, on=keys)["return_c"].to_numpy()
    assert np.abs(guess.to_numpy() - right).mean() < 0.4
    assert np.abs(guess.to_numpy() - right).max() < 1.5


def test_missing_hours_are_those_that_the_grid_lacks(raw: pd.DataFrame, data: Published) -> None:
    hours = pd.date_range(model.FIRST, model.LAST, freq="h", tz="UTC")
    grid = pd.MultiIndex.from_product([model.IDS, hours])
    missing = grid.difference(pd.MultiIndex.from_frame(raw[["building_id", "timestamp_utc"]]))
    truth = data.table("truth", "faults")
    keys = truth.loc[truth["fault"] == "missing_hours", "row_key"]
    wanted = 0
    for building, span in keys.str.split("|"):
        first, end = (pd.Timestamp(part) for part in span.split("/"))
        wanted += int((end - first) / HOUR)
        own = missing[missing.get_level_values(0) == building].get_level_values(1)
        assert (own.min(), own.max()) == (first, end - HOUR)
    assert len(missing) == wanted > 48


def test_one_day_was_imported_twice(raw: pd.DataFrame, faults: pd.DataFrame) -> None:
    twice = raw.duplicated(["building_id", "timestamp_utc"], keep=False)
    found_exactly(twice, faults, "imported_twice")
    assert raw.duplicated().sum() == twice.sum() / 2


def test_warm_nights_tell_the_leaking_valve(
    raw: pd.DataFrame, faults: pd.DataFrame, data: Published
) -> None:
    local = civil.local(pd.DatetimeIndex(raw["timestamp_utc"]))
    day = pd.Series(local.normalize(), index=raw.index)
    weather = signature.weather_days(data).set_index("date")["weighted_c"]
    warm = day.map(weather) > 18
    # The other faults were put right before: the unit by its balance.
    heat = raw["heat_kwh"].mask(balance(raw) < 0.01, raw["heat_kwh"] * 1000)
    nights = pd.DataFrame({"building": raw["building_id"], "day": day, "heat": heat})
    nights = nights[warm & (local.hour < 4) & (raw["building_id"] != "B8")]
    level = nights.groupby(["building", "day"], observed=True)["heat"].median().reset_index()
    summer = level[level["day"].dt.year == 2024].groupby("building", observed=True)["heat"]
    usual = level["building"].astype("object").map(summer.median())
    odd = level[level["heat"] > 2.5 * usual]
    pairs = pd.MultiIndex.from_frame(odd[["building", "day"]])
    rows = pd.MultiIndex.from_arrays([raw["building_id"].astype("object"), day])
    hit = pd.Series(rows.isin(pairs), index=raw.index)
    planted_rows = faults["valve_leak"]
    precision = (hit & planted_rows).sum() / hit.sum()
    recall = (hit & planted_rows).sum() / (planted_rows & warm).sum()
    assert precision > 0.9
    assert recall > 0.9


def test_the_signature_tells_the_refit_that_the_register_does_not_know(
    data: Published, daily: pd.DataFrame
) -> None:
    raw, clean = (data.table(variant, "buildings") for variant in ("raw", "clean"))
    flats = raw.set_index("building_id")["flats"]
    full = daily["flats_let"] == daily["building_id"].astype("object").map(flats)
    ratio = {}
    for building in model.IDS:
        own = of(daily[full], building)
        begin, end = own[own["date"] < "2024-05-01"], own[own["date"] >= "2025-09-01"]
        # The newest house was let bit by bit: its beginning can't be judged.
        if len(begin):
            ratio[building] = signature.slope(end) / signature.slope(begin)
    changed = {building for building, one in ratio.items() if one < 0.85}
    unknown = set(raw.loc[raw["year_refit"].isna(), "building_id"]) & changed
    known = raw.set_index("building_id")["year_refit"]
    right = clean.set_index("building_id")["year_refit"]
    assert unknown == changed == set(right.index[known.isna() & right.notna()])


def test_the_german_bills_agree_with_the_clean_hours(data: Published) -> None:
    file: Path = path(NAME, "monthly_bills_de")
    assert b"\xe4" in file.read_bytes().splitlines()[0]
    bills = pd.read_csv(file, sep=";", decimal=",", encoding="cp1252", dtype={"Monat": "str"})
    assert len(bills) == 8 * 24
    total = bills["Wärme_MWh"].sum()
    assert total == pytest.approx(data.table("clean", "heat")["heat_kwh"].sum() / 1000, rel=1e-3)
    wrong = data.table("raw", "heat")["heat_kwh"].sum() / 1000
    assert abs(wrong - total) > 10


def test_a_bill_is_cut_by_the_wall_clock() -> None:
    hours = pd.date_range("2024-01-31 22:00", periods=2, freq="h", unit="s")
    heat = pd.DataFrame({"building_id": "B1", "timestamp_utc": hours, "heat_kwh": [1.0, 2.0]})
    bills, _ = exports.monthly_bills_de(heat)
    assert bills["Monat"].tolist() == ["01.2024", "02.2024"]
    assert bills["Wärme_MWh"].tolist() == ["0,001", "0,002"]
