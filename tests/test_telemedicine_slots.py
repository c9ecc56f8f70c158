"""What is particular to `telemedicine_slots`: leaks, missing answers, and whom a forecast hits."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import statsmodels.api as sm
from sklearn.calibration import calibration_curve
from sklearn.metrics import roc_auc_score

from datasets.generators import civil
from datasets.generators.published import Published
from datasets.generators.telemedicine_slots import foresight, model, privacy
from datasets.generators.telemedicine_slots.generation import generate
from werkstadt_edu.datasets import planted


@pytest.fixture(scope="module")
def data() -> Published:
    return Published("telemedicine_slots")


@pytest.fixture(scope="module")
def cases(data: Published) -> pd.DataFrame:
    return foresight.cases(data)


@pytest.fixture(scope="module")
def raw(data: Published) -> pd.DataFrame:
    return data.table("raw", "slots")


@pytest.fixture(scope="module")
def clean(data: Published) -> pd.DataFrame:
    return data.table("clean", "slots")


@pytest.fixture(scope="module")
def marks() -> pd.DataFrame:
    return planted("telemedicine_slots", "slots")


def local(slots: pd.DataFrame) -> pd.DatetimeIndex:
    return civil.local(pd.DatetimeIndex(slots["start_utc"]))


def test_the_same_seed_gives_the_same_slots_and_another_seed_other_bookings() -> None:
    first, again, other = (generate(seed).table("raw", "slots") for seed in (1, 1, 2))
    pd.testing.assert_frame_equal(first, again)
    assert not first["status"].equals(other["status"])


# ---- sound where it is clean


def test_the_room_is_open_on_workdays_in_opening_hours_only(clean: pd.DataFrame) -> None:
    times = local(clean)
    assert civil.is_workday(times).all()
    end = times.hour * 60 + times.minute + clean["planned_min"].to_numpy()
    assert (times.hour >= 8).all()
    assert (end <= 16 * 60).all()
    christmas = (times >= pd.Timestamp("2025-12-24")) & (times < pd.Timestamp("2026-01-03"))
    assert not christmas.any()


def test_slots_of_the_room_do_not_overlap(clean: pd.DataFrame) -> None:
    end = clean["start_utc"] + pd.to_timedelta(clean["planned_min"], unit="min")
    assert (clean["start_utc"].iloc[1:].to_numpy() >= end.iloc[:-1].to_numpy()).all()


def test_mornings_begin_at_eight_before_and_after_the_clock_change(clean: pd.DataFrame) -> None:
    general = clean[clean["specialty"] == "general"]
    first = general.groupby(general["start_utc"].dt.date)["start_utc"].min()
    hours = first.dt.hour
    day = pd.DatetimeIndex(first)
    monday = np.asarray(day.day_of_week == 0)
    autumn = day.strftime("%Y-%m-%d") < "2025-10-26"
    assert (hours[monday & autumn] == 6).all()
    winter = ~autumn & (day.strftime("%Y-%m-%d") < "2026-03-29")
    assert (hours[monday & winter] == 7).all()


def test_what_is_known_of_a_slot_depends_on_what_became_of_it(clean: pd.DataFrame) -> None:
    booked = clean["status"] != "free"
    for column in ("patient_id", "zone", "age_band", "channel", "lead_days", "missed_before"):
        assert (clean[column].notna() == booked).all(), column
    attended = clean["status"] == "attended"
    for column in ("actual_min", "tech_issue", "satisfaction"):
        assert (clean[column].notna() == attended).all(), column


def test_a_patient_has_one_zone_and_age_and_one_slot_a_day(cases: pd.DataFrame) -> None:
    groups = cases.groupby("patient_id")
    assert (groups["zone"].nunique() == 1).all()
    assert (groups["age_band"].nunique() == 1).all()
    assert not cases.assign(day=cases["local"].dt.date).duplicated(["patient_id", "day"]).any()
    assert 0.2 < cases.duplicated("patient_id").mean() < 0.6


def test_missed_before_counts_what_was_missed_by_the_day_of_the_booking(
    cases: pd.DataFrame,
) -> None:
    day = cases["local"].dt.normalize()
    made = day - pd.to_timedelta(cases["lead_days"], unit="D")
    for row in range(0, len(cases), 37):
        same = (cases["patient_id"] == cases["patient_id"].iloc[row]) & cases["no_show"]
        assert cases["missed_before"].iloc[row] == (same & (day < made.iloc[row])).sum()


# ---- the year


def test_the_room_fills_up_and_holidays_leave_gaps(clean: pd.DataFrame) -> None:
    times = local(clean)
    booked = clean["status"] != "free"
    shares = booked.groupby(times.to_period("Q")).mean()
    assert shares.iloc[:4].is_monotonic_increasing
    assert shares.iloc[3] > 4 * shares.iloc[0]
    day = (times - model.OPENS).days.to_numpy() / 365
    known = pd.DataFrame({"const": 1.0, "day": day, "square": day**2})
    fitted = sm.Logit(booked.astype(float), known.assign(away=civil.is_school_holiday(times) * 1.0))
    away = fitted.fit(disp=0)
    assert away.params["away"] < -0.3
    assert away.pvalues["away"] < 0.05


def test_trouble_fades_but_for_the_days_when_the_line_fails(clean: pd.DataFrame) -> None:
    came = clean[clean["status"] == "attended"]
    times = local(came)
    trouble = came["tech_issue"] == "yes"
    down = times.normalize().isin(model.LINE_DOWN)
    first = np.asarray(times < pd.Timestamp("2025-08-01"))
    assert trouble[first].mean() > 1.8 * trouble[~first & ~down].mean()
    assert trouble[down].mean() > 0.5
    assert down.sum() > 10


def test_trouble_takes_time_and_liking(clean: pd.DataFrame) -> None:
    came = clean[clean["status"] == "attended"]
    trouble = came["tech_issue"] == "yes"
    longer = came["actual_min"] - came["planned_min"]
    assert longer[trouble].mean() > longer[~trouble].mean() + 4
    assert (
        came.loc[trouble, "satisfaction"].mean() < came.loc[~trouble, "satisfaction"].mean() - 0.8
    )


# ---- no-shows


def test_no_shows_rise_with_the_lead_time_and_fall_with_age(cases: pd.DataFrame) -> None:
    by_lead = cases.groupby(pd.cut(cases["lead_days"], [-1, 3, 14, 99]))["no_show"].mean()
    assert by_lead.is_monotonic_increasing
    assert by_lead.iloc[-1] > 2.5 * by_lead.iloc[0]
    young = cases["age_band"].isin(["18-29", "30-44"])
    assert cases.loc[young, "no_show"].mean() > 1.5 * cases.loc[~young, "no_show"].mean()


def test_the_forecast_is_calibrated(cases: pd.DataFrame) -> None:
    chance = foresight.chances(cases)
    assert chance.mean() == pytest.approx(cases["no_show"].mean(), abs=0.01)
    seen, foreseen = calibration_curve(cases["no_show"], chance, n_bins=4, strategy="quantile")
    np.testing.assert_allclose(seen, foreseen, atol=0.05)


def test_the_forecast_hits_the_far_zones_though_it_does_not_know_the_zone(
    data: Published,
) -> None:
    assert not {"zone", "channel"} & {*foresight.WORDS, *foresight.NUMBERS}
    near, far = foresight.groups(data).values()
    assert far.lead > 1.7 * near.lead
    assert far.flagged > 2 * near.flagged
    assert far.false_alarm > near.false_alarm + 0.1
    # Calibrated within both groups all the same.
    assert near.foreseen == pytest.approx(near.no_show, abs=0.03)
    assert far.foreseen == pytest.approx(far.no_show, abs=0.03)


def test_the_zone_has_no_effect_of_its_own(cases: pd.DataFrame) -> None:
    age = pd.get_dummies(cases["age_band"], drop_first=True, dtype=float)
    alone = sm.add_constant(cases[["far"]].astype(float))
    given = sm.add_constant(pd.concat([cases[["far", "lead_days"]].astype(float), age], axis=1))
    lost = cases["no_show"].astype(float)
    without, with_lead = sm.Logit(lost, alone).fit(disp=0), sm.Logit(lost, given).fit(disp=0)
    assert without.pvalues["far"] < 0.01
    assert with_lead.pvalues["far"] > 0.1
    assert with_lead.pvalues["lead_days"] < 0.001


def test_nothing_but_lead_and_channel_depends_on_the_zone(cases: pd.DataFrame) -> None:
    for column in ("age_band", "mode_help", "specialty", "tech_issue"):
        share = pd.crosstab(cases[column], cases["far"], normalize="columns")
        assert (share[True] - share[False]).abs().max() < 0.12, column
    practice = (cases["channel"] == "practice").groupby(cases["far"]).mean()
    assert practice[True] > 3 * practice[False]


# ---- privacy


def test_many_bookings_fit_one_person_only_until_one_coarsens(data: Published) -> None:
    assert privacy.alone(data, privacy.ALL) > 0.3
    assert privacy.alone(data, privacy.COARSE, fewer_than=5) == 0


def test_there_are_adults_only(raw: pd.DataFrame) -> None:
    assert set(raw["age_band"].dropna()) == set(model.AGE_BANDS)
    assert not {"name", "diagnosis", "birthday"} & set(raw.columns)


# ---- faults and traps, found the way the card says


def test_the_count_at_export_is_found_by_never_changing(
    raw: pd.DataFrame, clean: pd.DataFrame, marks: pd.DataFrame
) -> None:
    booked = raw[raw["status"] != "free"]
    values = booked.groupby("patient_id")["missed_before"]
    assert (values.nunique() == 1).all()
    total = (booked["status"] == "no_show").groupby(booked["patient_id"]).sum()
    assert (booked["missed_before"] == booked["patient_id"].map(total)).all()
    wrong = raw["missed_before"] > clean["missed_before"]
    assert (wrong == marks["missed_before_at_export"]).all()
    assert wrong.sum() > 100


def test_the_count_at_export_would_make_any_model_look_good(data: Published) -> None:
    honest, leaking = (foresight.cases(data, variant) for variant in ("clean", "raw"))
    gain = [
        float(roc_auc_score(known["no_show"], known["missed_before"]))
        for known in (honest, leaking)
    ]
    assert gain[0] < 0.6
    assert gain[1] > 0.85


def test_answers_are_missing_where_people_are_unsatisfied(
    raw: pd.DataFrame, clean: pd.DataFrame, marks: pd.DataFrame
) -> None:
    came = raw["status"] == "attended"
    silent = came & raw["satisfaction"].isna()
    assert (silent == marks["satisfaction_withheld"]).all()
    by_trouble = silent[came].groupby(raw.loc[came, "tech_issue"], observed=True).mean()
    assert by_trouble["yes"] > 1.4 * by_trouble["no"]
    assert raw["satisfaction"].mean() > clean["satisfaction"].mean() + 0.1


def test_lead_times_below_zero_are_those_entered_later(
    raw: pd.DataFrame, clean: pd.DataFrame, marks: pd.DataFrame
) -> None:
    below = raw["lead_days"] < 0
    assert (below == marks["lead_below_zero"]).all()
    assert (clean.loc[below, "lead_days"] == 0).all()
    assert below.sum() > 5


def test_sessions_left_open_end_when_the_room_closes(
    raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    times = local(raw)
    end = times.hour * 60 + times.minute + raw["actual_min"].to_numpy()
    found = (end == 18 * 60) & (raw["actual_min"] > 3 * raw["planned_min"])
    assert (found == marks["session_left_open"]).all()
    assert found.sum() > 5


def test_columns_known_afterwards_are_empty_at_each_no_show(
    raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    lost = raw["status"] == "no_show"
    assert raw.loc[lost, ["actual_min", "tech_issue", "satisfaction"]].isna().all(axis=None)
    assert marks["known_afterwards"].all()
