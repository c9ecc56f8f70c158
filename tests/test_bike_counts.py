"""Bicycle counters: what the counts must look like, and how each planted fault is found."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from datasets.generators import civil
from datasets.generators.bike_counts import measures, model, picture
from datasets.generators.bike_counts.generation import generate
from datasets.generators.published import Published
from werkstadt_edu.datasets import planted

NAME = "bike_counts"


@pytest.fixture(scope="module")
def data() -> Published:
    """The published tables."""
    return Published(NAME)


@pytest.fixture(scope="module")
def clean(data: Published) -> pd.DataFrame:
    """The clean counts with calendar and weather."""
    return seasoned(measures.with_weather(measures.counts(data, "clean")))


@pytest.fixture(scope="module")
def raw(data: Published) -> pd.DataFrame:
    """The raw counts with the calendar."""
    return seasoned(measures.counts(data, "raw"))


@pytest.fixture(scope="module")
def hits() -> pd.DataFrame:
    """Which raw rows bear which fault."""
    return planted(NAME, "counts")


def seasoned(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows with hour, month and weekday on the wall's clock and calendar."""
    local = pd.DatetimeIndex(rows["local"])
    return rows.assign(
        hour=local.hour, month=local.month, weekday=local.day_of_week, day=local.normalize()
    )


def daily(rows: pd.DataFrame) -> pd.DataFrame:
    """Daily totals, one column per site; a day with a missing hour is missing."""
    totals = rows.groupby(["day", "site_id"], observed=True)["total"].agg(["sum", "count"])
    return totals["sum"].where(totals["count"] >= 23).unstack()


# What the counts must look like.


def test_each_site_has_every_hour_since_it_was_opened(data: Published, clean: pd.DataFrame) -> None:
    opened = data.table("clean", "sites").set_index("site_id")["opened"]
    for site, rows in clean.groupby("site_id", observed=True):
        assert rows["local"].min() == opened[str(site)]
        assert (rows["timestamp_utc"].diff().dropna() == pd.Timedelta(hours=1)).all()
        assert rows["local"].max() == pd.Timestamp("2025-12-31 23:00")


def test_the_clock_change_gives_an_hour_twice_and_one_not_at_all(clean: pd.DataFrame) -> None:
    rows = clean[clean["site_id"] == "oberaue"]
    per_day = rows.groupby("day").size()
    assert per_day[pd.Timestamp("2025-03-30")] == 23
    assert per_day[pd.Timestamp("2025-10-26")] == 25
    assert (per_day == 24).sum() == len(per_day) - 4


def test_workdays_peak_at_seven_and_sixteen_on_the_wall_clock_all_year(
    clean: pd.DataFrame,
) -> None:
    rows = clean[clean["workday"] & (clean["site_id"] == "burgauer_weg")]
    for months in ((1, 2), (5, 6), (11, 12)):
        means = rows[rows["month"].isin(months)].groupby("hour")["total"].mean()
        assert means[4:12].idxmax() == 7
        assert means[12:].idxmax() == 16


def test_sundays_have_one_hill_and_no_morning_peak(data: Published) -> None:
    means = picture.day_means(data)
    for site in model.IDS:
        own = means.xs(site)
        assert own["sunday"].idxmax() in (13, 14, 15, 16)
        assert own["sunday"][7] < 0.4 * own["workday"][7]


def test_some_sites_lead_to_work_and_some_into_the_green(data: Published) -> None:
    sums = picture.day_means(data).groupby(level=0).sum()
    share = sums["sunday"] / sums["workday"]
    assert share["oberaue"] > 1
    assert share["griesbruecke"] > 0.8
    assert share["goldbergrampe"] < 0.5


def test_in_the_morning_people_ride_in_and_in_the_evening_out(clean: pd.DataFrame) -> None:
    rows = clean[clean["workday"] & (clean["site_id"] != "oberaue")]
    sums = rows.groupby("hour")[["count_in", "count_out"]].sum()
    share = sums["count_in"] / sums.sum(axis=1)
    assert share[7] > 0.65
    assert share[17] < 0.42


def test_public_holidays_look_like_sundays(clean: pd.DataFrame) -> None:
    rows = clean[(clean["weekday"] < 5) & (clean["site_id"] == "bibliotheksplatz")]
    holiday = civil.is_public_holiday(pd.DatetimeIndex(rows["local"]))
    morning = (rows["hour"] == 7).to_numpy()
    means = [rows.loc[morning & chosen, "total"].mean() for chosen in (holiday, ~holiday)]
    assert means[0] < 0.35 * means[1]
    weltkindertag = rows[rows["day"].isin(pd.to_datetime(["2024-09-20"])) & morning]
    assert weltkindertag["total"].iloc[0] < 0.5 * means[1]


def test_school_holidays_take_away_ways_to_work(clean: pd.DataFrame) -> None:
    rows = clean[clean["workday"] & (clean["hour"] == 7) & clean["month"].isin((6, 7, 8))]
    rows = rows[rows["site_id"] == "goldbergrampe"]
    school = civil.is_school_holiday(pd.DatetimeIndex(rows["local"]))
    assert rows.loc[school, "total"].mean() < 0.92 * rows.loc[~school, "total"].mean()


def test_summer_has_about_twice_as_many_as_winter(clean: pd.DataFrame) -> None:
    means = clean[clean["workday"]].groupby("month")["total"].mean()
    assert 1.5 < means[6] / means[1] < 2.6


def test_rain_keeps_people_away_and_from_leisure_most(clean: pd.DataFrame) -> None:
    days = clean[clean["month"].between(5, 9) & clean["hour"].between(12, 18)]
    ratio = {}
    for name, site, workday in (("work", "burgauer_weg", True), ("fun", "oberaue", False)):
        rows = days[(days["site_id"] == site) & (days["workday"] == workday)]
        wet = rows["precip_mm"] > 0
        ratio[name] = rows.loc[wet, "total"].mean() / rows.loc[~wet, "total"].mean()
    assert ratio["fun"] + 0.05 < ratio["work"] < 0.85


def test_warmth_brings_people_out_until_it_gets_hot(clean: pd.DataFrame) -> None:
    rows = clean[(clean["site_id"] == "oberaue") & (clean["precip_mm"] == 0)]
    rows = rows[rows["hour"].between(13, 17) & ~rows["workday"]]
    means = rows.groupby(pd.cut(rows["temp_c"], [-20, 5, 15, 25, 30, 40]), observed=True)["total"]
    cold, cool, warm, summery, hot = means.mean()
    assert cold < 0.75 * cool < 0.75 * warm
    assert hot < summery


def test_days_vary_more_than_a_poisson_count(clean: pd.DataFrame) -> None:
    rows = clean[clean["workday"] & (clean["hour"] == 16) & (clean["precip_mm"] == 0)]
    rows = rows[(rows["site_id"] == "bibliotheksplatz") & rows["temp_c"].between(15, 22)]
    assert rows["total"].var() > 5 * rows["total"].mean()


def test_nights_are_nearly_empty(clean: pd.DataFrame) -> None:
    rows = clean[clean["site_id"] == "bibliotheksplatz"]
    assert rows.loc[rows["hour"] == 3, "total"].mean() < 0.02 * rows["total"].max()


def test_sites_rise_and_fall_together(clean: pd.DataFrame) -> None:
    totals = daily(clean[clean["workday"]])
    assert totals.corr().min().min() > 0.7


# How each planted fault is found from raw alone.


def test_gaps_are_empty_and_say_so(raw: pd.DataFrame, hits: pd.DataFrame) -> None:
    assert (raw["total"].isna() == hits["gap"]).all()
    assert ((raw["status"] != "ok") == hits["gap"]).all()


def test_a_day_of_zeros_is_a_broken_counter(raw: pd.DataFrame, hits: pd.DataFrame) -> None:
    found = zero_runs(raw) >= 24
    assert (found == hits["zero_for_missing"]).all()


def zero_runs(rows: pd.DataFrame) -> pd.Series:
    """How long the run of zeros is in which a row stands; 0 where something was counted."""
    zero = rows["total"] == 0
    change = zero.ne(zero.shift()) | rows["site_id"].ne(rows["site_id"].shift())
    return zero.groupby(change.cumsum()).transform("sum")


def test_single_zeros_are_nights(raw: pd.DataFrame, hits: pd.DataFrame) -> None:
    zero = (raw["total"] == 0) & ~hits["zero_for_missing"] & (raw["site_id"] != "erfurter_strasse")
    assert zero.sum() > 100
    assert (raw.loc[zero, "hour"].between(0, 6)).mean() > 0.95


def test_weeks_with_the_directions_swapped_have_their_mornings_outwards(
    raw: pd.DataFrame, hits: pd.DataFrame
) -> None:
    mornings = raw["workday"] & raw["hour"].between(6, 8) & (raw["site_id"] == "burgauer_weg")
    week = raw["day"] - pd.to_timedelta(raw["weekday"], unit="D")
    sums = raw[mornings].groupby(week)[["count_in", "count_out"]].sum()
    inward = sums["count_in"] / sums.sum(axis=1)
    found = set(inward.index[inward < 0.5])
    # The first and the last week are swapped in part.
    truth = week[hits["direction_swapped"]].value_counts()
    assert set(truth.index[truth > 84]) <= found <= set(truth.index)


def test_no_other_site_ever_has_its_mornings_outwards(raw: pd.DataFrame) -> None:
    mornings = raw[raw["workday"] & raw["hour"].between(6, 8) & (raw["site_id"] != "burgauer_weg")]
    month = mornings["day"].dt.to_period("M")
    sums = mornings.groupby([mornings["site_id"].astype(str), month])[["count_in", "count_out"]]
    assert (sums.sum()["count_in"] > sums.sum()["count_out"]).all()


def test_after_the_works_the_dull_loop_lags_behind_the_other_sites(
    raw: pd.DataFrame, hits: pd.DataFrame
) -> None:
    level = dullness(raw)
    first = raw.loc[hits["dull_loop"], "day"].min()
    before, after = level[: first - pd.Timedelta(days=1)], level[first:]
    assert after.mean() - before.mean() == pytest.approx(np.log(model.DULL), abs=0.05)
    scaled = (level - level.mean()).to_numpy()
    step = level.index[int(np.abs(np.cumsum(scaled)).argmax()) + 1]
    assert abs(step - first) <= pd.Timedelta(days=21)


def dullness(rows: pd.DataFrame) -> pd.Series:
    """Logarithm of Goldbergrampe's share in the ways of like sites, by workday."""
    totals = daily(rows[rows["workday"]])
    like = totals["bibliotheksplatz"] + totals["burgauer_weg"]
    share: pd.Series = (totals["goldbergrampe"] / like).dropna()
    return np.log(share[share > 0])


def test_at_oberaue_the_loop_counts_bicycles_and_trailers(data: Published) -> None:
    surplus = beside_the_loop(data)
    for site, rows in surplus.groupby("site_id", observed=True):
        trailers, extra = rows["trailers"].sum(), rows["extra"].sum()
        assert trailers > 3
        if site == "oberaue":
            assert extra / trailers == pytest.approx(1, abs=0.25)
        elif site != "goldbergrampe":
            assert abs(extra) < 0.02 * rows["bicycles"].sum()


def test_the_count_by_hand_shows_what_the_dull_loop_misses(data: Published) -> None:
    rows = beside_the_loop(data)
    late = rows[(rows["site_id"] == "goldbergrampe") & (rows["timestamp_utc"] > "2025-04-01")]
    assert late["total"].sum() / late["bicycles"].sum() == pytest.approx(model.DULL, abs=0.03)


def beside_the_loop(data: Published) -> pd.DataFrame:
    """The counts by hand with what the loop said in the same hour."""
    loops = measures.counts(data, "raw")[["site_id", "timestamp_utc", "total"]]
    both = data.table("raw", "hand_counts").merge(loops, on=["site_id", "timestamp_utc"])
    both = both.dropna(subset="total")
    return both.assign(extra=both["total"] - both["bicycles"])


def test_rides_stand_out_and_are_right(
    raw: pd.DataFrame, clean: pd.DataFrame, hits: pd.DataFrame
) -> None:
    site = raw["site_id"].astype(str)
    usual = raw.groupby(site)["total"].transform(
        lambda total: pd.concat([total.shift(168 * week) for week in (-2, -1, 1, 2)], axis=1).max(
            axis=1
        )
    )
    found = raw["total"] > 2.5 * usual.clip(lower=200)
    assert (found == hits["ride"]).all()
    assert (raw.loc[found, "total"] >= clean.loc[found.to_numpy(), "total"]).all()


def test_what_bears_no_fault_is_the_same_in_both_variants(
    raw: pd.DataFrame, clean: pd.DataFrame, hits: pd.DataFrame
) -> None:
    sound = ~hits.drop(columns="ride").any(axis=1)
    assert sound.mean() > 0.5
    assert (raw.loc[sound, "count_in"] == clean.loc[sound, "count_in"]).all()


# The generator.


def test_the_same_seed_gives_the_same_counts_and_another_one_others() -> None:
    first, again, other = (generate(seed).table("raw", "counts") for seed in (5, 5, 6))
    pd.testing.assert_frame_equal(first, again)
    assert not first["count_in"].equals(other["count_in"])
