"""What is particular to `parcel_lockers`: the trial, the rhythm of the days, the planted faults."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from datasets.generators import civil, weather
from datasets.generators.parcel_lockers import experiment, faults, model, picture
from datasets.generators.parcel_lockers.generation import generate
from datasets.generators.parcel_lockers.stays import stays
from datasets.generators.published import Published
from werkstadt_edu.datasets import planted

HOUR = pd.Timedelta(hours=1)


@pytest.fixture(scope="module")
def data() -> Published:
    return Published("parcel_lockers")


@pytest.fixture(scope="module")
def parcels(data: Published) -> pd.DataFrame:
    return stays(data)


@pytest.fixture(scope="module")
def raw(data: Published) -> pd.DataFrame:
    return data.table("raw", "parcels")


@pytest.fixture(scope="module")
def marks() -> pd.DataFrame:
    return planted("parcel_lockers", "parcels")


def test_the_same_seed_gives_the_same_parcels_and_another_seed_others() -> None:
    first, again, other = (generate(seed).table("raw", "parcels") for seed in (1, 1, 2))
    pd.testing.assert_frame_equal(first, again)
    assert len(first) != len(other)


# ---- sound where it is clean


def test_a_parcel_ends_in_one_way_and_after_its_deposit(parcels: pd.DataFrame) -> None:
    assert not (parcels["collected_utc"].notna() & parcels["removed_utc"].notna()).any()
    assert (parcels["hours"] > 0).all()
    waiting = parcels["collected_utc"].isna() & parcels["removed_utc"].isna()
    assert 5 < waiting.sum() < 100
    assert (parcels.loc[waiting, "local"] >= "2025-12-23").all()


def test_a_box_never_holds_two_parcels(parcels: pd.DataFrame) -> None:
    ordered = parcels.sort_values(["box_id", "deposited_utc"])
    end = ordered["deposited_utc"] + pd.to_timedelta(ordered["hours"], unit="h")
    before = end.groupby(ordered["box_id"]).shift()
    gap = (ordered["deposited_utc"] - before).dropna()
    assert (gap > -pd.Timedelta(seconds=1)).all()


def test_a_parcel_lies_in_a_box_of_its_flats_house_that_is_large_enough(
    data: Published, parcels: pd.DataFrame
) -> None:
    boxes = data.table("clean", "boxes")
    both = parcels.merge(boxes, on="box_id", suffixes=("", "_of_box"))
    assert (both["house"].astype(str) == both["house_of_box"].astype(str)).all()
    rank = {size: place for place, size in enumerate(model.SIZES)}
    assert (both["size"].map(rank) <= both["size_of_box"].astype(str).map(rank)).all()


def test_no_parcel_comes_before_its_flat_is_let(parcels: pd.DataFrame) -> None:
    assert (parcels["local"] >= parcels["moved_in"]).all()


def test_what_nobody_picks_up_stays_a_week_and_before_christmas_two_days(
    parcels: pd.DataFrame,
) -> None:
    taken = parcels[parcels["removed_utc"].notna()]
    peak = taken["local"].between("2025-11-24", "2025-12-24") | taken["local"].between(
        "2024-11-25", "2024-12-24"
    )
    assert taken.loc[peak, "hours"].between(48, 48 + 6 * 24).all()
    assert taken.loc[~peak, "hours"].between(168, 168 + 6 * 24).all()
    times = pd.DatetimeIndex(taken["removed_utc"])
    rounds = civil.local(times)
    assert civil.is_workday(rounds).all()
    assert (rounds.hour == model.ROUND_HOUR).all()


# ---- the rhythm of the city


def test_no_carrier_comes_on_sundays_and_holidays(parcels: pd.DataFrame) -> None:
    days = pd.DatetimeIndex(parcels["local"])
    assert (days.day_of_week < 6).all()
    assert not civil.is_public_holiday(days).any()
    assert not (days.normalize() == "2024-09-20").any()  # Weltkindertag, in Thuringia only
    assert (days.normalize() == "2025-09-19").any()


def test_people_pick_up_after_work_and_hardly_at_night(parcels: pd.DataFrame) -> None:
    collected = pd.DatetimeIndex(parcels["collected_utc"].dropna())
    times = civil.local(collected)
    hours = times.hour[civil.is_workday(times)].value_counts(normalize=True)
    assert hours.idxmax() in (16, 17, 18)
    assert hours[hours.index < 5].sum() < 0.03
    weekend = times.hour[times.day_of_week == 6].value_counts(normalize=True)
    assert weekend.idxmax() in (9, 10, 11)


def test_the_evening_peak_keeps_to_local_time_when_the_clock_changes(
    parcels: pd.DataFrame,
) -> None:
    times = parcels["collected_utc"].dropna()
    day, hour = times.dt.strftime("%Y-%m-%d"), times.dt.hour
    winter = (day >= "2025-02-01") & (day < "2025-03-30")
    summer = (day >= "2025-03-30") & (day < "2025-06-01")
    means = [hour[season & (hour > 4)].mean() for season in (winter, summer)]
    assert means[0] - means[1] == pytest.approx(1, abs=0.3)


def test_december_is_full_and_late_summer_quiet(parcels: pd.DataFrame) -> None:
    months = parcels.loc[parcels["local"].dt.year == 2025, "local"].dt.month.value_counts()
    assert months.idxmax() == 12
    assert months[[7, 8]].mean() < 0.95 * months[[3, 4, 5, 6, 9, 10]].mean()


def test_flats_filling_up_explain_the_growth_of_2024(
    data: Published, parcels: pd.DataFrame
) -> None:
    counts = parcels["local"].dt.to_period("M").value_counts().sort_index()
    flats = data.table("clean", "flats")
    starts = counts.index.to_timestamp(how="end")
    people = np.array([flats.loc[flats["moved_in"] < end, "persons"].sum() for end in starts])
    per_head = counts / people
    assert counts["2024-10"] > 1.8 * counts["2024-02"]
    assert per_head["2024-10"] < 1.25 * per_head["2024-02"]


def test_parcels_come_in_tours(parcels: pd.DataFrame) -> None:
    tours = parcels.groupby([parcels["local"].dt.normalize(), "carrier"], observed=True)["local"]
    spread = tours.agg(lambda times: (times.max() - times.min()) / HOUR)
    assert spread.quantile(0.95) < 1


def test_rain_keeps_people_from_the_boxes(parcels: pd.DataFrame) -> None:
    wet = weather.hourly().set_index("timestamp_utc")["precip_mm"] > 0.1
    times = parcels["collected_utc"].dropna().dt.tz_localize(None).dt.floor("h")
    hours = wet.index[(wet.index >= "2024-09-01") & (wet.index < "2025-12-01")]
    picked = times.value_counts().reindex(hours, fill_value=0)
    local = civil.local(pd.DatetimeIndex(hours))
    evening = (local.hour >= 15) & (local.hour < 20) & civil.is_workday(local)
    rain = wet.reindex(hours).to_numpy()
    assert picked[evening & rain].mean() < 0.9 * picked[evening & ~rain].mean()


def test_flats_have_habits(parcels: pd.DataFrame) -> None:
    medians = [
        parcels[parcels["local"].dt.year == year].groupby("flat_id")["hours"].median()
        for year in (2024, 2025)
    ]
    both = pd.concat(medians, axis=1, keys=["a", "b"]).dropna()
    assert both["a"].corr(both["b"], method="spearman") > 0.4


# ---- the trial


def test_the_lot_was_fair(data: Published, parcels: pd.DataFrame) -> None:
    flats = data.table("clean", "flats")
    groups = flats.groupby("trial_arm", observed=True)["persons"].agg(["size", "mean"])
    assert groups["size"].max() - groups["size"].min() <= 1
    assert groups["mean"].max() - groups["mean"].min() < 0.1
    before = parcels[parcels["local"] < model.TRIAL[0]]
    medians = before.groupby("trial_arm", observed=True)["hours"].median()
    assert medians.max() / medians.min() < 1.1


def test_every_parcel_of_the_trial_has_its_flats_reminder_and_nobody_before_the_pilot(
    parcels: pd.DataFrame,
) -> None:
    arm = parcels["reminder_arm"].astype(str)
    trial = parcels["local"] >= model.TRIAL[0]
    assert (arm[trial] == parcels.loc[trial, "trial_arm"].astype(str)).all()
    assert (arm[parcels["local"] < model.PILOT[0]] == "none").all()
    pilot = (parcels["local"] >= model.PILOT[0]) & ~trial
    assert ((arm[pilot] == "push_2h") == parcels.loc[pilot, "pilot_opt_in"]).all()


def test_the_early_reminder_is_clear_in_the_year_and_unclear_in_many_months(
    parcels: pd.DataFrame,
) -> None:
    year = experiment.trial(parcels, "push_2h")
    assert year.clear
    assert year.low < model.MEDIAN_EFFECT < year.high
    assert 3 <= sum(one.clear for one in experiment.months(parcels, "push_2h")) <= 9


def test_the_late_reminder_leaves_the_median_and_shortens_the_tail(parcels: pd.DataFrame) -> None:
    assert not experiment.trial(parcels, "push_18h").clear
    late = experiment.late(parcels)
    assert late["push_18h"] < 0.75 * late["none"]


def test_volunteers_were_quicker_before_anybody_reminded_them(parcels: pd.DataFrame) -> None:
    before = experiment.volunteers(parcels, reminded=False)
    reminded = experiment.volunteers(parcels, reminded=True)
    assert before.high < -0.05
    assert reminded.change < model.MEDIAN_EFFECT - 0.15


def test_parcels_taken_as_independent_look_surer_than_flats(parcels: pd.DataFrame) -> None:
    year = parcels[parcels["local"] >= model.TRIAL[0]]
    none, early = (year[year["reminder_arm"] == arm] for arm in ("none", "push_2h"))
    alone = [one.assign(flat_id=one["parcel_id"].astype(str)) for one in (none, early)]
    flats, singles = experiment.effect(none, early), experiment.effect(alone[0], alone[1], draws=40)
    assert singles.high - singles.low < 0.6 * (flats.high - flats.low)


def test_leaving_out_the_censored_makes_december_look_hastier_than_it_is(
    parcels: pd.DataFrame,
) -> None:
    peak = parcels[parcels["local"].between("2025-11-24", "2025-12-24")]
    share = 1 - peak["known"].mean()
    assert 0.03 < share < 0.12
    kept = peak.loc[peak["known"], "hours"].mean()
    times, curve = picture.remaining(peak)
    area = float(np.sum(np.diff(times) * curve[:-1]))
    assert area > 1.1 * kept


def test_the_curve_of_the_picture_is_that_of_statsmodels(parcels: pd.DataFrame) -> None:
    from statsmodels.duration.survfunc import SurvfuncRight

    some = parcels.iloc[:2000]
    hours = some["hours"].round(2)
    wanted = SurvfuncRight(hours, some["known"].astype(int))
    times, share = picture.remaining(some)
    found = share[np.searchsorted(times, wanted.surv_times)]
    np.testing.assert_allclose(found, wanted.surv_prob, atol=1e-9)


# ---- faulty where it is raw, found the way the card says


def test_parcels_scanned_twice_are_found_by_their_number(
    data: Published, raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    twice = raw.duplicated("parcel_id", keep=False)
    assert (twice == marks["scanner_retry"]).all()
    assert twice.sum() == 2 * faults.RETRIES
    kept = raw[twice].sort_values("deposited_utc", kind="stable").drop_duplicates("parcel_id")
    clean = data.table("clean", "parcels").set_index("parcel_id")
    right = clean.loc[kept["parcel_id"], "deposited_utc"]
    assert (right.to_numpy() == kept["deposited_utc"].to_numpy()).all()


def test_small_letters_are_found_by_counting_the_values(
    data: Published, raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    odd = ~raw["size"].isin(model.SIZES)
    assert (odd == marks["lower_case_size"]).all()
    assert odd.sum() > 200
    clean = data.table("clean", "parcels").set_index("parcel_id")["size"]
    assert (raw.loc[odd, "size"].str.upper() == clean[raw.loc[odd, "parcel_id"]].to_numpy()).all()


def test_test_parcels_are_found_by_a_flat_that_does_not_exist(
    data: Published, raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    unknown = ~raw["flat_id"].isin(data.table("raw", "flats")["flat_id"])
    assert (unknown == marks["test_parcel"]).all()
    short = raw["collected_utc"] - raw["deposited_utc"] <= pd.Timedelta(minutes=1)
    assert short[unknown].all()
    assert 20 <= unknown.sum() <= faults.TESTS


def test_lost_pickups_are_found_by_the_next_parcel_in_the_box(
    raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    once = raw.drop_duplicates("parcel_id").sort_values("deposited_utc", kind="stable")
    again = once.duplicated("box_id", keep="last")
    open_end = once["collected_utc"].isna() & once["removed_utc"].isna()
    found = (again & open_end).reindex(raw.index, fill_value=False)
    assert (found == marks["lost_pickup"]).all()
    assert found.sum() > 100
    assert raw.loc[found, "box_id"].nunique() == len(faults.CONTACT_BOXES)


def test_the_wrong_clock_is_found_by_comparing_with_the_tour(
    raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    """Recall is not perfect: parcels that were alone on their tour have nothing to compare with."""
    day = raw["deposited_utc"].dt.normalize()
    middle = raw.groupby([day, "carrier"], observed=True)["deposited_utc"].transform("median")
    ahead = (raw["deposited_utc"] - middle).dt.total_seconds() / 3600
    suspect = ahead.between(2.2, 3.8)
    share = suspect.groupby(raw["box_id"]).mean().sort_values()
    box = share.index[-1]
    assert share.iloc[-1] > 5 * share.iloc[-2]
    hits = raw[suspect & (raw["box_id"] == box)]
    first, last = hits["deposited_utc"].min(), hits["deposited_utc"].max()
    found = (raw["box_id"] == box) & raw["deposited_utc"].between(first, last)
    wanted = marks["clock_ahead"]
    assert (found & wanted).sum() == found.sum()
    assert (found & wanted).sum() >= 0.95 * wanted.sum()
    assert wanted.sum() > 50
