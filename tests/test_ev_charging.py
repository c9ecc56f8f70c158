"""What is particular to the data set `ev_charging`: demand, drivers, queues, planted faults."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from datasets.generators import civil
from datasets.generators.ev_charging import model, queueing
from datasets.generators.ev_charging.generation import generate
from datasets.generators.published import Published
from werkstadt_edu.datasets import path, planted

NAME = "ev_charging"
HOUR = pd.Timedelta(hours=1)
MINUTE = pd.Timedelta(minutes=1)
HOT = [f"S{number + 1:02d}" for number in model.HOT_SITES]


@pytest.fixture(scope="module")
def data() -> Published:
    return Published(NAME)


@pytest.fixture(scope="module")
def raw(data: Published) -> pd.DataFrame:
    """The raw sessions with what the register says about their points."""
    points = data.table("raw", "points").drop(columns="closed")
    return data.table("raw", "sessions").merge(points, on="point_id", validate="many_to_one")


@pytest.fixture(scope="module")
def clean(data: Published) -> pd.DataFrame:
    sessions = data.table("clean", "sessions").merge(data.table("clean", "points"), on="point_id")
    local = civil.local(pd.DatetimeIndex(sessions["start_utc"]))
    return sessions.assign(
        local=local,
        date=local.normalize(),
        workday=civil.is_workday(local),
        hours=(sessions["end_utc"] - sessions["start_utc"]).dt.total_seconds() / 3600,
    ).merge(data.table("clean", "days"), on="date")


@pytest.fixture(scope="module")
def faults() -> pd.DataFrame:
    return planted(NAME, "sessions")


def found_exactly(hit: pd.Series, faults: pd.DataFrame, fault: str) -> None:
    assert hit.sum() > 0
    np.testing.assert_array_equal(hit.to_numpy(), faults[fault].to_numpy(), err_msg=fault)


# ---- the same on every run


def test_the_same_seed_gives_the_same_sessions_and_another_one_gives_other_sessions(
    data: Published,
) -> None:
    first, again = (generate(1).table("raw", "sessions") for _ in range(2))
    pd.testing.assert_frame_equal(first, again)
    column = "energy_kwh"
    rows = first[column].head(1000), data.table("raw", "sessions")[column].head(1000)
    assert not rows[0].equals(rows[1])


# ---- what can be true of a session


def test_no_point_charges_two_cars_and_no_card_is_in_two_places(clean: pd.DataFrame) -> None:
    for column in ("point_id", "card_id"):
        ordered = clean.sort_values([column, "start_utc"], kind="stable")
        before = ordered.groupby(column)["end_utc"].shift()
        assert not (ordered["start_utc"] < before).any(), column


def test_energy_fits_power_and_time(clean: pd.DataFrame) -> None:
    assert (clean["energy_kwh"] <= clean["power_max_kw"] * clean["hours"] + 0.01).all()
    assert (clean["power_max_kw"] <= clean["power_kw"]).all()
    assert clean["energy_kwh"].between(0.05, 100).all()


def test_nobody_charges_before_a_site_opens_or_after_it_is_taken_down(clean: pd.DataFrame) -> None:
    assert (clean["date"] >= clean["opened"]).all()
    gone = clean["closed"].notna()
    end = civil.local(pd.DatetimeIndex(clean["end_utc"]))
    assert (end[gone] <= clean.loc[gone, "closed"]).all()
    assert clean["opened"].max() > pd.Timestamp("2025-06-01")


def test_a_new_site_begins_small(clean: pd.DataFrame) -> None:
    new = clean[clean["opened"].between(model.FIRST, "2025-06-30")]
    age = (new["date"] - new["opened"]).dt.days
    first, later = (age < 30).sum() / 30, age.between(120, 179).sum() / 60
    assert first < 0.75 * later


def test_a_full_battery_idles_and_a_user_who_stops_it_does_not(clean: pd.DataFrame) -> None:
    charging = clean["energy_kwh"] / (clean["power_max_kw"] * model.EFFICIENCY)
    idle = (clean["hours"] - charging).groupby(clean["stop_reason"], observed=True).median()
    assert idle["full"] > 1.0
    assert abs(idle["user"]) < 0.3


# ---- demand


def test_work_and_leisure_have_opposite_weeks(clean: pd.DataFrame) -> None:
    number = clean.drop_duplicates("date")["workday"].value_counts()
    share = clean.groupby(["site_type", "workday"], observed=True).size()
    free_against_work = {
        kind: float((share[kind, False] / number[False]) / (share[kind, True] / number[True]))
        for kind in ("work", "leisure")
    }
    assert free_against_work["work"] < 0.35
    assert free_against_work["leisure"] > 1.2


def test_each_kind_of_site_has_its_hours(clean: pd.DataFrame) -> None:
    works = clean[clean["workday"]]
    hour = works["local"].dt.hour
    course = works.groupby(["site_type", hour], observed=True).size().unstack(fill_value=0)
    peak = course.idxmax(axis=1)
    assert peak["work"] in (6, 7, 8)
    assert peak["transit"] in (6, 7, 8)
    assert peak["residential"] in (16, 17, 18)
    assert course.loc[:, 1:4].sum().sum() < 0.03 * len(works)


def test_the_evening_follows_the_wall_clock_across_the_clock_change(clean: pd.DataFrame) -> None:
    homes = clean[(clean["site_type"] == "residential") & clean["workday"]]
    utc = homes["start_utc"].dt.hour + homes["start_utc"].dt.minute / 60
    evening = homes["local"].dt.hour.between(12, 23)
    summer = homes["local"].dt.month.isin([5, 6, 7, 8])
    winter = homes["local"].dt.month.isin([11, 12, 1, 2])
    shift = utc[evening & winter].mean() - utc[evening & summer].mean()
    assert shift == pytest.approx(1.0, abs=0.2)


def test_school_and_public_holidays_are_quiet_at_work(clean: pd.DataFrame) -> None:
    work = clean[(clean["site_type"] == "work") & (clean["date"].dt.day_of_week < 5)]
    per_day = work.groupby("date").agg(
        sessions=("session_id", "size"),
        school=("is_school_holiday", "first"),
        public=("is_public_holiday", "first"),
    )
    usual = per_day.loc[~per_day["school"] & ~per_day["public"], "sessions"].mean()
    assert per_day.loc[per_day["school"] & ~per_day["public"], "sessions"].mean() < 0.9 * usual
    assert per_day.loc[per_day["public"], "sessions"].mean() < 0.5 * usual


def test_cold_days_take_more_energy(clean: pd.DataFrame) -> None:
    frost = clean.loc[clean["temp_c"] < 0, "energy_kwh"].mean()
    warm = clean.loc[clean["temp_c"] > 15, "energy_kwh"].mean()
    assert 1.05 < frost / warm < 1.3


def test_the_second_year_has_more_sessions(clean: pd.DataFrame) -> None:
    years = clean["local"].dt.year.value_counts()
    assert 1.02 < years[2025] / years[2024] < 1.3


def test_evening_cars_stay_until_the_morning_at_home(clean: pd.DataFrame) -> None:
    homes = clean[(clean["site_type"] == "residential") & (clean["local"].dt.hour >= 18)]
    end = civil.local(pd.DatetimeIndex(homes["end_utc"])).hour
    assert ((end >= 5) & (end <= 11)).mean() > 0.5
    assert ((end >= 1) & (end <= 3)).mean() < 0.06


def test_sessions_of_one_card_resemble_each_other(clean: pd.DataFrame) -> None:
    often = clean[clean.groupby("card_id")["card_id"].transform("size") >= 20]
    energy = np.log(often["energy_kwh"])
    between = energy.groupby(often["card_id"]).mean().var()
    by_chance = energy.var() / often.groupby("card_id").size().mean()
    assert between > 3 * by_chance


# ---- queues


def test_only_at_hot_sites_the_next_car_follows_at_once(clean: pd.DataFrame) -> None:
    ordered = clean.sort_values(["point_id", "start_utc"], kind="stable")
    gap = ordered["start_utc"] - ordered.groupby("point_id")["end_utc"].shift()
    at_once = gap <= model.HANDOVER_MIN * MINUTE
    share = at_once.groupby(ordered["site_id"]).mean()
    assert set(share.nlargest(len(HOT)).index) == set(HOT)
    assert share[HOT].min() > 0.05
    assert share.drop(HOT).median() < 0.01


@pytest.mark.parametrize(("patience", "served"), [(0.001, [0, -1, -1, 5]), (1e6, [0, 61, 92, 5])])
def test_a_queue_serves_the_patient_in_order_and_loses_the_others(
    patience: float, served: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model, "PATIENCE_MIN", patience)
    monkeypatch.setattr(model, "HANDOVER_MIN", 1)
    requests = pd.DataFrame({"site": [0, 0, 0, 1], "minute": [0, 10, 55, 5]})
    sites = pd.DataFrame({"points": [1, 2]})
    dwell = np.array([60, 30, 30, 30])
    got = queueing.served(requests, dwell, sites, np.random.default_rng(0))
    assert got["start_min"].tolist() == served


# ---- every planted fault is found from raw alone, in the way that the card says


def test_an_overlap_ends_after_the_next_start(raw: pd.DataFrame, faults: pd.DataFrame) -> None:
    ordered = raw.sort_values(["point_id", "start_utc"], kind="stable")
    following = ordered.groupby("point_id")["start_utc"].shift(-1)
    hit = (ordered["end_utc"] > following).reindex(raw.index)
    found_exactly(hit, faults, "overlap")


def test_watt_hours_are_more_than_any_battery_holds(
    raw: pd.DataFrame, faults: pd.DataFrame, clean: pd.DataFrame
) -> None:
    hit = raw["energy_kwh"] >= 100
    found_exactly(hit, faults, "unit_wh")
    assert raw.loc[hit, "hardware"].nunique() == 1
    mended = raw.loc[hit, ["session_id", "energy_kwh"]].merge(clean, on="session_id")
    np.testing.assert_allclose(mended["energy_kwh_x"] / 1000, mended["energy_kwh_y"], atol=0.006)


def test_the_clock_change_shows_by_impossible_sessions(
    raw: pd.DataFrame, faults: pd.DataFrame
) -> None:
    planted_rows = faults["clock_change"]
    hours = (raw["end_utc"] - raw["start_utc"]).dt.total_seconds() / 3600
    too_much = (raw["energy_kwh"] > raw["power_max_kw"] * hours + 0.01) & ~faults["unit_wh"]
    impossible = (hours < 0) | too_much
    assert (hours < 0).any()
    # What is impossible is planted; and it tells the hardware and the days.
    assert planted_rows[impossible].all()
    assert raw.loc[impossible, "hardware"].nunique() == 1
    hit = pd.Series(False, index=raw.index)
    for year in (2024, 2025):
        change = pd.Timestamp(year, 10, 31, 1, tz="UTC")
        change -= pd.Timedelta(days=(change.day_of_week + 1) % 7)
        own = impossible & (raw["end_utc"].dt.year == year)
        # The written end is an hour early: the change itself is at 01:00.
        hit |= (
            (raw["hardware"] == raw.loc[impossible, "hardware"].iloc[0])
            & (raw["energy_kwh"] > 0)
            & raw["end_utc"].between(change - HOUR, raw.loc[own, "end_utc"].max())
        )
    assert (hit & planted_rows).sum() / hit.sum() > 0.95
    assert (hit & planted_rows).sum() / planted_rows.sum() > 0.85


def test_missing_ends_belong_to_one_kind_of_hardware_and_three_weeks(
    raw: pd.DataFrame, faults: pd.DataFrame
) -> None:
    hit = raw["end_utc"].isna()
    found_exactly(hit, faults, "missing_end")
    own = raw[hit]
    assert own["hardware"].nunique() == 1
    assert own["start_utc"].max() - own["start_utc"].min() < pd.Timedelta(days=22)


def test_a_retry_is_empty_and_the_same_card_follows(
    raw: pd.DataFrame, faults: pd.DataFrame
) -> None:
    hit = raw["energy_kwh"] == 0
    found_exactly(hit, faults, "zero_energy_retry")
    ordered = raw.sort_values(["point_id", "start_utc"], kind="stable")
    following = ordered.groupby("point_id")[["card_id", "start_utc"]].shift(-1)
    soon = following["start_utc"] - ordered["start_utc"] <= 5 * MINUTE
    again = (following["card_id"] == ordered["card_id"]) & soon
    assert again[hit.reindex(ordered.index)].all()


def register() -> pd.DataFrame:
    file = path(NAME, "register_2024_de")
    assert b"\xdf" in file.read_bytes().splitlines()[0]
    return pd.read_csv(
        file, sep=";", decimal=",", encoding="cp1252", parse_dates=["Inbetriebnahme"], dayfirst=True
    )


def test_gaps_in_the_numbers_and_the_old_register_tell_the_vanished_points(
    raw: pd.DataFrame, data: Published
) -> None:
    known = set(data.table("raw", "points")["point_id"])
    gaps = set(range(1, max(known) + 1)) - known
    assert gaps == set(register()["Ladepunkt"]) - known
    truth = data.table("truth", "faults")
    vanished = truth[truth["fault"] == "vanished_point"].groupby("table")["row_key"]
    keys = {table: set(own.astype(int)) for table, own in vanished}
    assert gaps == keys["points"]
    lost = set(range(1, int(raw["session_id"].max()) + 1)) - set(raw["session_id"])
    # Their own retries are gone as well.
    assert keys["sessions"] <= lost
    assert len(lost) < 1.05 * len(keys["sessions"])


def test_survivors_look_better_than_all(clean: pd.DataFrame) -> None:
    gone = clean["closed"].notna()
    errors = (clean["stop_reason"] == "error").groupby(gone).mean()
    assert errors[True] > 3 * errors[False]


def test_the_old_register_holds_the_points_of_january_2024(data: Published) -> None:
    old = register()
    points = data.table("clean", "points")
    right = points[points["opened"] < model.FIRST].reset_index(drop=True)
    assert old["Ladepunkt"].tolist() == right["point_id"].tolist()
    np.testing.assert_array_equal(old["Breite"], right["lat"])
    assert (old["Inbetriebnahme"].to_numpy() == right["opened"].to_numpy()).all()


def test_faults_hang_on_hardware_that_stands_all_over_the_city(data: Published) -> None:
    points = data.table("clean", "points")
    faulty = (model.CLOCK_HARDWARE, model.WH_HARDWARE, model.FIRMWARE_HARDWARE)
    streets = points.groupby("hardware", observed=True)["street"].nunique()
    assert streets[list(faulty)].min() >= 8
