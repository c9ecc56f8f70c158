"""The electricity of the quarter: what it must look like, and how each planted fault is found."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score

from datasets.generators import civil, truth
from datasets.generators.published import Published
from datasets.generators.quarter_energy import clock, loads, measures, model, sky, tables
from datasets.generators.quarter_energy.generation import generate
from datasets.generators.schema import UTC_MINUTE
from werkstadt_edu.datasets import path, planted

NAME = "quarter_energy"
QUARTER = pd.Timedelta(minutes=15)
YEAR = clock.utc().tz_localize("UTC")
# Energies in Wh by meter and quarter hour, shape (60, 35040); or by local day and time of day.
Wh = np.ndarray


@pytest.fixture(scope="module")
def data() -> Published:
    """The published tables."""
    return Published(NAME)


@pytest.fixture(scope="module")
def right(data: Published) -> Wh:
    """The clean energies."""
    return measures.energies(data)


@pytest.fixture(scope="module")
def raw(data: Published) -> pd.DataFrame:
    """The meters as they were collected."""
    return data.table("raw", "meters")


@pytest.fixture(scope="module")
def site(data: Published) -> pd.DataFrame:
    """The site."""
    return data.table("clean", "site")


@pytest.fixture(scope="module")
def flats(data: Published) -> pd.DataFrame:
    """The register."""
    return data.table("clean", "flats")


@pytest.fixture(scope="module")
def local() -> pd.DatetimeIndex:
    """The wall clock of each quarter hour of the year."""
    return civil.local(clock.utc())


def told(data: Published, fault: str) -> pd.DataFrame:
    """The entries of truth about a fault: meter, first and end of the span (both UTC)."""
    listed = data.table("truth", "faults")
    keys = listed.loc[listed["fault"] == fault, "row_key"].str.split("|", expand=True)
    spans = keys[1].str.split("/", expand=True)
    return pd.DataFrame(
        {
            "meter_id": keys[0].to_numpy(),
            "first": pd.to_datetime(spans[0].to_numpy(), format=UTC_MINUTE, utc=True),
            "end": pd.to_datetime(spans[1].to_numpy(), format=UTC_MINUTE, utc=True),
        }
    )


def one_told(data: Published, fault: str) -> tuple[str, pd.Timestamp, pd.Timestamp]:
    """The only entry of a fault."""
    listed = told(data, fault)
    assert len(listed) == 1
    row = listed.iloc[0]
    return str(row["meter_id"]), row["first"], row["end"]


def shape(values: np.ndarray, local: pd.DatetimeIndex, chosen: np.ndarray) -> np.ndarray:
    """The mean course of the day by hours of local time, mean 1, shape (24,)."""
    hours = pd.Series(values[chosen]).groupby(local.hour[chosen]).mean().to_numpy()
    return np.asarray(hours / hours.mean())


# ---- sound where it is clean


def test_each_meter_has_each_quarter_hour_of_the_year_once(data: Published) -> None:
    meters = data.table("clean", "meters")
    assert list(meters["meter_id"].cat.categories) == list(model.METER_IDS)
    assert (meters["meter_id"].cat.codes.to_numpy() == np.repeat(np.arange(60), 35_040)).all()
    assert (meters["timestamp_utc"].to_numpy().reshape(60, -1) == YEAR.to_numpy()).all()


def test_energies_are_whole_watt_hours_of_a_possible_size(right: Wh) -> None:
    assert (right == np.rint(right)).all()
    assert right.min() >= 0
    # A flat's fuses allow 14.5 kW.
    assert right.max() < 14_500 / 4


def test_flats_and_house_together_are_the_load_of_the_site(right: Wh, site: pd.DataFrame) -> None:
    house_kw = site["load_kw"].to_numpy() - right.sum(axis=0) / 250
    assert house_kw.min() > 0.5
    assert house_kw.max() < 4.5
    assert 1.5 < house_kw.mean() < 2.2


def test_the_flows_of_the_site_add_up(site: pd.DataFrame) -> None:
    balance = site["load_kw"] + site["battery_kw"] - site["pv_ac_kw"] - site["grid_kw"]
    assert balance.abs().max() < 1e-6


def test_the_battery_keeps_to_its_bounds_and_its_rule(site: pd.DataFrame) -> None:
    power, stored = site["battery_kw"].to_numpy(), site["battery_soc_kwh"].to_numpy()
    surplus = (site["pv_ac_kw"] - site["load_kw"]).to_numpy()
    assert np.abs(power).max() <= model.BATTERY_KW
    assert (stored.min(), stored.max()) == (5.0, 95.0)
    assert (power[surplus > 0.01] >= 0).all()
    assert (power[surplus < -0.01] <= 0).all()
    assert (np.abs(power) <= np.abs(surplus) + 0.006).all()


def test_what_is_stored_is_what_was_charged_less_the_losses(site: pd.DataFrame) -> None:
    power = site["battery_kw"].to_numpy()[1:] / 4
    kept = np.where(power > 0, power * 0.95, power / 0.95)
    change = np.diff(site["battery_soc_kwh"].to_numpy())
    assert np.abs(change - kept).max() < 0.02


def test_the_sun_gives_power_by_day_and_by_radiation_only(site: pd.DataFrame) -> None:
    power, sun = site["pv_ac_kw"], site["ghi_wm2"]
    height = civil.sun_elevation(clock.utc() + QUARTER / 2)
    assert (power[height < -1] == 0).all()
    assert (sun[height < -1] == 0).all()
    bright = (height > 15) & (sky.observed(np.random.default_rng(0)).snow == 0)
    assert np.corrcoef(power[bright], sun[bright])[0, 1] > 0.97
    assert power.max() <= model.PV_INVERTER_KW


def test_snow_on_the_modules_holds_the_power_down(site: pd.DataFrame) -> None:
    daily = site[["pv_ac_kw", "ghi_wm2"]].groupby(np.arange(len(site)) // 96).sum()
    share = daily["pv_ac_kw"] / daily["ghi_wm2"]
    covered = np.flatnonzero(share < 0.3 * share.median())
    assert 3 <= len(covered) <= 40
    assert set(clock.utc()[covered * 96].month) <= {1, 2, 3, 11, 12}


def test_the_price_changes_by_the_hour_until_september_and_then_by_the_quarter_hour(
    site: pd.DataFrame,
) -> None:
    hours = site["price_ct_kwh"].to_numpy().reshape(-1, 4)
    moved = (hours != hours[:, :1]).any(axis=1)
    changed = clock.since(model.QUARTER_HOURLY_PRICES_BEGIN) // 4
    assert not moved[:changed].any()
    assert moved[changed:].mean() > 0.8


def test_the_price_falls_with_the_sun_and_rises_in_the_evening(
    site: pd.DataFrame, local: pd.DatetimeIndex
) -> None:
    price = site["price_ct_kwh"].to_numpy()
    noon, evening = local.hour == 13, local.hour == 19
    assert price[evening].mean() > price[noon].mean() + 3
    assert np.corrcoef(price[noon], site["ghi_wm2"].to_numpy()[noon])[0, 1] < -0.6


# ---- people, seasons, calendar


def test_evenings_are_high_and_nights_are_low(right: Wh, local: pd.DatetimeIndex) -> None:
    course = shape(right.sum(axis=0), local, civil.is_workday(local))
    assert course.argmax() in range(18, 21)
    assert course[2:5].max() < 0.65
    assert course[12] > course[9]


def test_weekends_begin_later_and_have_a_noon(right: Wh, local: pd.DatetimeIndex) -> None:
    total = right.sum(axis=0)
    work, free = (shape(total, local, mask) for mask in (civil.is_workday(local), weekend(local)))
    assert work[6] > 1.15 * free[6]
    assert free[11:14].mean() > 1.15 * work[11:14].mean()


def weekend(local: pd.DatetimeIndex) -> np.ndarray:
    """Saturdays and Sundays."""
    return np.asarray(local.day_of_week >= 5)


def test_a_public_holiday_is_lived_like_a_sunday(right: Wh, local: pd.DatetimeIndex) -> None:
    total = right.sum(axis=0)
    work = civil.is_workday(local)
    midweek = civil.is_public_holiday(local) & (local.day_of_week < 5) & (local.month < 12)
    courses = [shape(total, local, mask) for mask in (midweek, weekend(local), work)]
    assert np.corrcoef(courses[0], courses[1])[0, 1] > np.corrcoef(courses[0], courses[2])[0, 1]


def test_winter_takes_more_than_summer_and_the_darkness_shows(
    right: Wh, local: pd.DatetimeIndex
) -> None:
    total = pd.Series(right.sum(axis=0))
    monthly = total.groupby(local.month).mean()
    assert monthly[[12, 1, 2]].mean() > 1.12 * monthly[[6, 7, 8]].mean()
    five = total[local.hour == 17].groupby(local.month[local.hour == 17]).mean()
    assert five[12] > 1.25 * five[6]


def test_summer_holidays_leave_homes_empty(right: Wh, flats: pd.DataFrame) -> None:
    daily = right.reshape(60, 365, 96).sum(axis=2)
    away = daily < 0.55 * np.median(daily, axis=1)[:, None]
    july = slice(183, 220)
    families = (flats["archetype"] == "family").to_numpy()
    assert away[families, july].mean() > 3 * away[families, :90].mean()


def test_a_warm_night_makes_refrigerators_work(
    right: Wh, site: pd.DataFrame, local: pd.DatetimeIndex, flats: pd.DataFrame
) -> None:
    asleep = (flats["archetype"] == "retired").to_numpy()
    night = np.asarray((local.hour >= 2) & (local.hour < 4))
    nights = pd.DataFrame({"wh": right[asleep][:, night].sum(axis=0), "c": site["temp_c"][night]})
    by_day = nights.groupby(local.normalize()[night]).mean()
    months = by_day.groupby(pd.DatetimeIndex(by_day.index).month).mean()
    assert np.corrcoef(months["wh"], months["c"])[0, 1] > 0.5


def test_the_clock_change_shifts_the_morning_in_utc_but_not_on_the_clock(right: Wh) -> None:
    days = right.sum(axis=0).reshape(365, 96)
    dates = clock.utc()[::96]
    ordinary = civil.is_workday(dates) & ~civil.is_school_holiday(dates)
    weeks = slice(45, 88), slice(109, 150)
    before, after = (days[span][ordinary[span]].mean(axis=0) for span in weeks)
    # From the night to the forenoon: the daylight does not matter much then.
    window = slice(8, 48)
    fits = [np.corrcoef(before[window], np.roll(after, by)[window])[0, 1] for by in range(9)]
    assert int(np.argmax(fits)) == 4


def test_the_doubled_hour_in_october_is_no_copy(right: Wh) -> None:
    first = clock.since(pd.Timestamp(2025, 10, 26, 2))
    twice = right[:, first : first + 8].reshape(60, 2, 4)
    assert (twice[:, 0] != twice[:, 1]).mean() > 0.4


def test_shift_workers_come_back_to_their_hours_after_three_weeks(
    data: Published, flats: pd.DataFrame
) -> None:
    kind = flats.loc[~measures.vacant(data), "archetype"].to_numpy()
    after_one, after_three = (measures.memory(data, 168 * weeks) for weeks in (1, 3))
    shift = kind == "shift_worker"
    assert (after_three[shift] > after_one[shift] + 0.05).all()
    assert np.median(after_three[~shift]) < np.median(after_one[~shift]) + 0.02


def test_no_single_flat_is_a_copy_of_the_standard_profile(data: Published, right: Wh) -> None:
    profile = measures.standard_profile().reshape(-1, 4).sum(axis=1)
    hourly = right.reshape(60, -1, 4).sum(axis=2)
    single = np.array([np.corrcoef(values, profile)[0, 1] for values in hourly])
    assert single.max() < 0.75


def test_the_card_is_right_about_where_the_sum_leaves_the_standard_profile(
    right: Wh, local: pd.DatetimeIndex
) -> None:
    total, profile = right.sum(axis=0), measures.standard_profile()
    ratio = (pd.Series(total / total.mean()).groupby(local.hour).mean()) / (
        pd.Series(profile).groupby(local.hour).mean()
    )
    assert (ratio[[2, 3, 4, 14, 15]] < 1).all()
    assert (ratio[[19, 20, 21]] > 1).all()


def test_flats_with_the_dynamic_tariff_use_cheap_hours(
    right: Wh, site: pd.DataFrame, flats: pd.DataFrame
) -> None:
    daily_price = site["price_ct_kwh"].to_numpy().reshape(365, 96)
    cheap = (daily_price < np.quantile(daily_price, 0.25, axis=1)[:, None]).ravel()
    by_day = (local_hours() >= 7) & (local_hours() < 22)
    share = right[:, cheap & by_day].sum(axis=1) / right[:, by_day].sum(axis=1)
    groups = pd.Series(share).groupby(flats["contract"].astype(str)).mean()
    assert groups["dynamic"] > 1.15 * groups["standard"]


def local_hours() -> np.ndarray:
    """The hour of the wall clock of each quarter hour."""
    return np.asarray(civil.local(clock.utc()).hour)


def test_ways_of_life_can_be_found_again_in_part(
    data: Published, right: Wh, flats: pd.DataFrame, local: pd.DatetimeIndex
) -> None:
    lived = ~measures.vacant(data)
    work = civil.is_workday(local)
    hours = [[right[lived][:, mask & (local.hour == hour)].mean(axis=1) for hour in range(24)]
             for mask in (work, ~work)]  # fmt: skip
    courses = np.array(hours).transpose(2, 0, 1) / right[lived].mean(axis=1)[:, None, None]
    features = np.hstack([courses[:, 0], courses[:, 0] - courses[:, 1]])
    found = KMeans(6, n_init=10, random_state=0).fit_predict(features)
    assert 0.35 < adjusted_rand_score(flats.loc[lived, "archetype"], found) < 0.85


# ---- the trial


def test_each_flat_against_itself_shows_the_effect_of_the_feedback(data: Published) -> None:
    effect, error = measures.trial(data)
    assert effect + 2 * error < 0
    assert abs(effect - np.log1p(model.TRIAL_EFFECT)) < 1.5 * error


def test_the_groups_means_after_the_begin_show_nothing(
    data: Published, right: Wh, flats: pd.DataFrame
) -> None:
    lived = ~measures.vacant(data)
    after = np.log(right[lived, clock.since(model.TRIAL_BEGINS) :].mean(axis=1))
    feedback = (flats.loc[lived, "nudge_group"] == "feedback").to_numpy()
    groups = after[feedback], after[~feedback]
    error = np.sqrt(sum(group.var(ddof=1) / len(group) for group in groups))
    assert abs(groups[0].mean() - groups[1].mean()) < 2 * error
    assert error > 0.08


def test_the_lot_divides_each_way_of_life_in_half_and_volunteering_does_not(
    flats: pd.DataFrame,
) -> None:
    drawn = pd.crosstab(flats["archetype"], flats["nudge_group"])
    assert (drawn["feedback"] - drawn["control"]).abs().max() <= 1
    retired = flats["archetype"] == "retired"
    assert flats.loc[retired, "opt_in"].mean() < 0.5 * flats.loc[~retired, "opt_in"].mean()


def test_volunteers_differed_before_the_trial_began(
    data: Published, right: Wh, flats: pd.DataFrame
) -> None:
    lived = ~measures.vacant(data)
    begun = clock.since(model.TRIAL_BEGINS)
    volunteers = flats.loc[lived, "opt_in"].to_numpy()
    gaps = []
    for span in (slice(0, begun), slice(begun, None)):
        used = np.log(right[lived, span].mean(axis=1))
        gaps.append(used[volunteers].mean() - used[~volunteers].mean())
    assert abs(gaps[0]) > 0.05
    assert abs(gaps[1] - gaps[0]) < 0.03


# ---- each fault is found in the documented way


def complete(raw: pd.DataFrame, meter_id: str) -> pd.Series:
    """One meter's raw values by time, each time once, gaps empty."""
    own = raw[raw["meter_id"] == meter_id].drop_duplicates("timestamp_utc")
    return own.set_index("timestamp_utc")["energy_wh"].reindex(YEAR)


@pytest.fixture(scope="module")
def base(raw: pd.DataFrame) -> pd.DataFrame:
    """The base load of each meter: the lowest tenth of each of 52 weeks, in Wh."""
    known = raw.drop_duplicates(["meter_id", "timestamp_utc"])
    week = (known["timestamp_utc"] - YEAR[0]) // pd.Timedelta(days=7)
    weekly = known.groupby([week, "meter_id"], observed=True)["energy_wh"].quantile(0.1)
    return weekly.unstack().loc[0:51]


def test_empty_values_are_the_outage_of_one_gateway(
    data: Published, raw: pd.DataFrame, flats: pd.DataFrame
) -> None:
    empty = raw[raw["energy_wh"].isna()]
    found = empty.groupby("meter_id", observed=True)["timestamp_utc"].agg(["min", "max", "size"])
    listed = told(data, "gateway_outage").set_index("meter_id")
    assert set(found.index) == set(listed.index)
    assert (found["min"] == listed["first"]).all()
    assert (found["max"] + QUARTER == listed["end"]).all()
    assert (found["size"] == model.OUTAGE_HOURS * 4).all()
    gateway = flats.set_index("meter_id").loc[list(found.index), "gateway_id"]
    assert gateway.nunique() == 1
    assert (flats["gateway_id"] == gateway.iloc[0]).sum() == len(found)


def test_missing_rows_are_the_gaps_of_single_meters(data: Published, raw: pd.DataFrame) -> None:
    civil_meters = set(told_meters(data, "civil_time"))
    there = raw.drop_duplicates(["meter_id", "timestamp_utc"])
    found = set()
    for meter_id, own in there.groupby("meter_id", observed=True):
        if meter_id in civil_meters:
            continue
        absent = YEAR[~YEAR.isin(own["timestamp_utc"])]
        begins = absent[~(absent - QUARTER).isin(absent)]
        ends = absent[~(absent + QUARTER).isin(absent)] + QUARTER
        found |= {(meter_id, first, end) for first, end in zip(begins, ends, strict=True)}
    listed = told(data, "meter_gap")
    assert found == set(listed.itertuples(index=False, name=None))
    assert len(found) == model.GAPS


def told_meters(data: Published, fault: str) -> list[str]:
    """The meters that truth names for a fault."""
    listed = data.table("truth", "faults")
    return sorted(listed.loc[listed["fault"] == fault, "row_key"].str.split("|").str[0])


def test_values_with_decimals_are_in_kwh(data: Published, raw: pd.DataFrame) -> None:
    odd = raw[raw["energy_wh"] % 1 > 0]
    meter_id, first, _ = one_told(data, "unit_kwh")
    assert set(odd["meter_id"]) == {meter_id}
    assert odd["timestamp_utc"].min() == first
    monthly = complete(raw, meter_id).groupby(YEAR.month).sum()
    assert monthly[[6, 7, 8]].mean() < monthly[[2, 3, 4]].mean() / 500


def test_values_in_kwh_are_right_when_multiplied(data: Published, raw: pd.DataFrame) -> None:
    meter_id, first, _ = one_told(data, "unit_kwh")
    own = complete(raw, meter_id)
    clean = data.table("clean", "meters")
    wanted = clean.loc[clean["meter_id"] == meter_id, "energy_wh"].to_numpy()
    late = np.asarray(own.index >= first)
    assert np.allclose(own.to_numpy()[late] * 1000, wanted[late])
    assert (own.to_numpy()[~late] == wanted[~late]).all()


def test_the_longest_run_of_equal_values_is_the_stuck_one(
    data: Published, raw: pd.DataFrame
) -> None:
    meter_id, first, end = one_told(data, "stuck_value")
    values = raw["energy_wh"].to_numpy()
    starts = np.flatnonzero(np.r_[True, values[1:] != values[:-1]])
    lengths = np.diff(np.r_[starts, len(values)])
    longest = int(lengths.argmax())
    row = raw.iloc[starts[longest]]
    assert row["meter_id"] == meter_id
    # The first of the equal values is the last right one.
    assert row["timestamp_utc"] + QUARTER == first
    assert lengths[longest] >= model.STUCK_DAYS * 96 + 1
    assert end - first == pd.Timedelta(days=model.STUCK_DAYS)
    assert np.sort(lengths)[-2] < 96


def test_a_missing_and_a_doubled_hour_give_local_time_away(
    data: Published, raw: pd.DataFrame
) -> None:
    spring = pd.date_range("2025-03-30T02:00Z", periods=4, freq=QUARTER)
    autumn = pd.date_range("2025-10-26T02:00Z", periods=4, freq=QUARTER)
    found = []
    for meter_id, own in raw.groupby("meter_id", observed=True):
        times = own["timestamp_utc"]
        late = times.max() >= pd.Timestamp("2026-01-01", tz="UTC")
        twice = times.isin(autumn).sum() == 8
        if late and twice and not times.isin(spring).any():
            found.append(str(meter_id))
    assert found == told_meters(data, "civil_time")


def test_local_time_is_put_right_from_the_order_of_the_rows(
    data: Published, raw: pd.DataFrame
) -> None:
    clean = data.table("clean", "meters")
    begin, end = (stamp.tz_localize("UTC") for stamp in model.IMPORTED_TWICE)
    for meter_id in told_meters(data, "civil_time"):
        own = raw[raw["meter_id"] == meter_id]
        again = own.duplicated() & own["timestamp_utc"].between(begin, end, inclusive="left")
        wall = pd.DatetimeIndex(own.loc[~again, "timestamp_utc"]).tz_localize(None)
        utc = wall.tz_localize("Europe/Berlin", ambiguous="infer").tz_convert("UTC")
        wanted = clean[clean["meter_id"] == meter_id]
        assert (utc == pd.DatetimeIndex(wanted["timestamp_utc"])).all()
        assert (own.loc[~again, "energy_wh"].to_numpy() == wanted["energy_wh"].to_numpy()).all()


def test_rows_that_agree_in_all_columns_are_the_days_imported_twice(
    data: Published, raw: pd.DataFrame
) -> None:
    share = raw.duplicated().groupby(raw["timestamp_utc"].dt.normalize()).mean()
    begin, end = (stamp.tz_localize("UTC") for stamp in model.IMPORTED_TWICE)
    assert list(share[share > 0.3].index) == list(pd.date_range(begin, end, inclusive="left"))
    assert share[share < 0.3].max() < 0.01
    meter_id, first, last = one_told(data, "duplicate_import")
    assert (meter_id, first, last) == ("*", begin, end)


def test_the_flats_seem_to_use_more_than_the_site_where_days_came_twice(
    raw: pd.DataFrame, site: pd.DataFrame
) -> None:
    flats_kwh = raw.groupby("timestamp_utc")["energy_wh"].sum().reindex(YEAR).to_numpy() / 1000
    daily = (flats_kwh - site["load_kw"].to_numpy() / 4).reshape(365, 96).sum(axis=1)
    above = YEAR[::96][daily > 0].tz_localize(None)
    assert list(above) == list(pd.date_range(*model.IMPORTED_TWICE, inclusive="left"))


def test_a_steady_rise_of_the_base_load_is_the_drift(data: Published, base: pd.DataFrame) -> None:
    against = base.div(base.median(axis=1), axis=0)
    against = against / against.iloc[:8].mean()
    weeks = np.arange(len(base)) / 52
    slope, start = np.polyfit(weeks, against.to_numpy(), 1)
    rest = (against - (start + np.outer(weeks, slope))).std()
    rising = (slope > 0.1) & (rest < 0.05).to_numpy()
    meter_id, _, _ = one_told(data, "drift")
    assert list(base.columns[rising]) == [meter_id]
    assert abs(float(slope[rising][0]) - model.DRIFT_PER_YEAR) < 0.06


def test_drift_is_put_right_by_the_factor_in_truth(data: Published, raw: pd.DataFrame) -> None:
    meter_id, _, _ = one_told(data, "drift")
    clean = data.table("clean", "meters")
    wanted = clean.loc[clean["meter_id"] == meter_id, "energy_wh"].to_numpy()
    factor = 1 + model.DRIFT_PER_YEAR * np.arange(len(YEAR)) / len(YEAR)
    assert np.abs(complete(raw, meter_id).to_numpy() / factor - wanted).max() <= 0.5


def test_a_step_of_the_base_load_that_stays_is_the_standby_fault(
    data: Published, base: pd.DataFrame
) -> None:
    watts = 4 * base.drop(columns=told_meters(data, "vacancy"))
    after, before = watts[::-1].rolling(4).median()[::-1], watts.rolling(4).median().shift(1)
    step = after - before
    meter_id, first, _ = one_told(data, "standby_fault")
    assert list(step.columns[step.max() > 50]) == [meter_id]
    found = int(np.nanargmax(step[meter_id].to_numpy()))
    assert abs(found - (first - YEAR[0]) / pd.Timedelta(days=7)) < 1.5
    assert abs(step[meter_id].max() - model.STANDBY_W) < 12


def test_the_standby_fault_is_real_and_stays_in_clean(data: Published, raw: pd.DataFrame) -> None:
    meter_id, _, _ = one_told(data, "standby_fault")
    clean = data.table("clean", "meters")
    wanted = clean.loc[clean["meter_id"] == meter_id, "energy_wh"].to_numpy()
    own = complete(raw, meter_id).to_numpy()
    assert (own[~np.isnan(own)] == wanted[~np.isnan(own)]).all()


def test_weeks_with_hardly_any_consumption_are_vacancies(
    data: Published, raw: pd.DataFrame
) -> None:
    known = raw.drop_duplicates(["meter_id", "timestamp_utc"])
    kwh_meter, first, _ = one_told(data, "unit_kwh")
    wrong = ((known["meter_id"] == kwh_meter) & (known["timestamp_utc"] >= first)).to_numpy()
    energy = known["energy_wh"] * np.where(wrong, 1000, 1)
    day = known["timestamp_utc"].dt.tz_convert(civil.ZONE).dt.tz_localize(None).dt.normalize()
    daily = energy.groupby([day, known["meter_id"]], observed=True).sum().unstack()
    low = (daily < 400).loc["2025-01-01":"2025-12-31"]
    found = {}
    for meter_id in low.columns:
        run = low[meter_id].groupby((~low[meter_id]).cumsum()).cumsum()
        if run.max() > 35:
            last = low.index[int(run.to_numpy().argmax())]
            found[meter_id] = (last - pd.Timedelta(days=int(run.max()) - 1), last)
    listed = told(data, "vacancy").set_index("meter_id")
    assert set(found) == set(listed.index)
    for meter_id, (begun, last) in found.items():
        begin, end = (listed[name].dt.tz_convert(civil.ZONE)[meter_id] for name in ("first", "end"))
        assert begun == max(begin.tz_localize(None), pd.Timestamp(2025, 1, 1)).normalize()
        # The year in UTC ends an hour after the last day in local time.
        assert last == (end - pd.Timedelta(hours=2)).tz_localize(None).normalize()


def test_the_register_knows_the_new_tenants_but_not_who_left(
    data: Published, flats: pd.DataFrame
) -> None:
    listed = told(data, "vacancy")
    moved = flats.set_index("meter_id")["moved_in"]
    new = listed[(listed["end"] < YEAR[-1]) & (listed["first"] == YEAR[0])]
    assert len(new) == 1
    assert moved[new["meter_id"].iloc[0]] == model.VACANT_UNTIL
    assert (moved.drop(index=list(new["meter_id"])) < "2024-10-01").all()


def test_truth_expands_to_the_rows_of_the_raw_table(raw: pd.DataFrame, right: Wh) -> None:
    rows = planted(NAME, "meters")
    places = YEAR.get_indexer(pd.DatetimeIndex(raw["timestamp_utc"]))
    inside = places >= 0
    wanted = right[raw["meter_id"].cat.codes.to_numpy()[inside], places[inside]]
    differ = ~(raw["energy_wh"].to_numpy()[inside] == wanted)
    wrong = ["civil_time", "drift", "gateway_outage", "stuck_value", "unit_kwh"]
    assert rows[wrong].any(axis=1).to_numpy()[inside][differ].all()
    assert rows["civil_time"].to_numpy()[~inside].all()
    assert not rows["meter_gap"].any()
    begin, end = (stamp.tz_localize("UTC") for stamp in model.IMPORTED_TWICE)
    twice = (raw["timestamp_utc"] >= begin) & (raw["timestamp_utc"] < end)
    assert (rows["duplicate_import"] == twice).all()


# ---- traps


def test_the_load_of_the_site_gives_a_meter_away(right: Wh, site: pd.DataFrame) -> None:
    steps = np.diff(right, axis=1)
    load = np.diff(site["load_kw"].to_numpy() * 250)
    own = np.array([np.corrcoef(one, load)[0, 1] for one in steps])
    others = np.array([np.corrcoef(one, load - one)[0, 1] for one in steps])
    assert np.median(own) > np.median(others) + 0.08


# ---- the German export


def test_the_german_export_is_october_of_one_meter_in_local_time(data: Published) -> None:
    export = pd.read_csv(
        path(NAME, "load_profile_de"), sep=";", decimal=",", encoding="cp1252", dtype={"von": "str"}
    )
    begin = pd.to_datetime(export["Datum"] + " " + export["von"], format="%d.%m.%Y %H:%M")
    assert len(export) == 31 * 96 + 4
    assert (begin.value_counts() == 2).sum() == 4
    utc = pd.DatetimeIndex(begin).tz_localize(civil.ZONE, ambiguous="infer").tz_convert("UTC")
    clean = data.table("clean", "meters")
    own = clean[clean["meter_id"] == export["Zähler"].iloc[0]].set_index("timestamp_utc")
    wanted = own.loc[utc, "energy_wh"].to_numpy() / 1000
    assert np.allclose(export["Verbrauch in kWh"], wanted)


def test_the_export_needs_the_encoding_that_truth_names(data: Published) -> None:
    content = path(NAME, "load_profile_de").read_bytes()
    assert content.startswith("Zähler;".encode("cp1252"))
    listed = data.table("truth", "faults")
    assert list(listed.loc[listed["fault"] == "german_format", "table"]) == ["load_profile_de"]


# ---- the same on every run


def test_another_seed_gives_another_quarter_with_the_same_kinds_of_faults(
    data: Published, right: Wh
) -> None:
    other = generate(tables.SEED + 1)
    values = measures.energies(other)
    assert values.shape == right.shape
    assert (values != right).mean() > 0.5
    listed, known = (one.table("truth", "faults")["fault"] for one in (other, data))
    assert listed.value_counts().to_dict() == known.value_counts().to_dict()


def test_the_same_seed_gives_the_same_tables(data: Published) -> None:
    again = generate(tables.SEED)
    assert (measures.energies(again) == measures.energies(data)).all()
    assert (again.table("clean", "site")["grid_kw"] == data.table("clean", "site")["grid_kw"]).all()
    assert len(again.table("truth", truth.FAULTS.name)) == len(data.table("truth", "faults"))


def test_a_meter_counts_what_is_left_over_in_the_next_quarter_hour() -> None:
    assert loads.counted(np.array([[1.4, 1.4, 1.4, 0.3]])).tolist() == [[1, 1, 2, 0]]


def test_gaps_of_the_grid_of_days_are_filled_from_beside() -> None:
    grid = loads.on_grid(np.arange(35_040.0))
    assert grid.shape == (366, 96)
    assert not np.isnan(grid).any()
    # 30 March: the skipped hour lies between its neighbours.
    assert (np.diff(grid[88, 7:13]) >= 0).all()
