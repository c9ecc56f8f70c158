"""What is particular to `smart_home_events`: sessions, habits, the slow firmware, anomalies."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from datasets.generators import civil, weather
from datasets.generators.published import Published
from datasets.generators.smart_home_events import faults, model, operation
from datasets.generators.smart_home_events.calls import calls, restarted_days
from datasets.generators.smart_home_events.generation import generate
from werkstadt_edu.datasets import planted

SESSION = ["ring", "answer", "open", "missed"]


@pytest.fixture(scope="module")
def data() -> Published:
    return Published("smart_home_events")


@pytest.fixture(scope="module")
def clean(data: Published) -> pd.DataFrame:
    return data.table("clean", "events")


@pytest.fixture(scope="module")
def raw(data: Published) -> pd.DataFrame:
    return data.table("raw", "events")


@pytest.fixture(scope="module")
def rings(data: Published) -> pd.DataFrame:
    return calls(data)


@pytest.fixture(scope="module")
def marks() -> pd.DataFrame:
    return planted("smart_home_events", "events")


def per_day(rings: pd.DataFrame, days: pd.DatetimeIndex) -> pd.Series:
    return rings["local"].dt.normalize().value_counts().reindex(days, fill_value=0)


def test_the_same_seed_gives_the_same_events_and_another_seed_others() -> None:
    first, again, other = (generate(seed).table("raw", "events") for seed in (1, 1, 2))
    pd.testing.assert_frame_equal(first, again)
    assert len(first) != len(other)


# ---- sessions


def test_a_ring_is_followed_by_an_answer_or_missed_within_45_seconds(clean: pd.DataFrame) -> None:
    own = clean[clean["event"].isin(SESSION)]
    groups = own.groupby("flat_id")
    before, wait = groups["event"].shift(), groups["ts_utc"].diff().dt.total_seconds()
    pairs = set(zip(before.dropna(), own.loc[before.notna(), "event"], strict=True))
    assert pairs == {
        ("ring", "answer"),
        ("ring", "missed"),
        ("answer", "open"),
        ("answer", "ring"),
        ("open", "ring"),
        ("missed", "ring"),
    }
    assert wait[own["event"] == "answer"].between(2, 40).all()
    assert (wait[own["event"] == "missed"] == model.GIVES_UP_S).all()
    assert wait[own["event"] == "open"].between(2, 60).all()


def test_events_come_from_the_right_kind_of_device(data: Published, clean: pd.DataFrame) -> None:
    devices = data.table("clean", "devices").set_index("device_id")
    assert (devices.loc[clean["device_id"], "flat_id"].to_numpy() == clean["flat_id"]).all()
    assert (clean.loc[clean["event"].isin(["ring", "missed"]), "device"] == "bell").all()
    assert (clean.loc[clean["event"].isin(["answer", "open"]), "device"] == "tablet").all()


def test_only_rings_answers_and_openings_are_measured(clean: pd.DataFrame) -> None:
    measured = clean["event"].isin(["ring", "answer", "open"])
    for column in ("latency_ms", "temp_c", "rh_pct"):
        assert (clean[column].notna() == measured).all()


def test_some_flats_need_longer_to_the_door_than_others(clean: pd.DataFrame) -> None:
    own = clean[clean["event"].isin(SESSION)]
    wait = own.groupby("flat_id")["ts_utc"].diff().dt.total_seconds()
    answers = own["event"] == "answer"
    halves = [answers & (own["ts_utc"].dt.day % 2 == part) for part in (0, 1)]
    means = [wait[half].groupby(own["flat_id"]).mean() for half in halves]
    assert means[0].corr(means[1]) > 0.6
    assert means[0].max() > 1.4 * means[0].min()


# ---- the rhythm of the city


def test_bells_ring_by_day_and_hardly_at_night(rings: pd.DataFrame) -> None:
    hours = rings["local"].dt.hour.value_counts(normalize=True)
    assert hours.reindex(range(1, 6), fill_value=0).sum() < 0.02
    assert hours[range(9, 21)].sum() > 0.85


def test_sundays_and_holidays_have_no_couriers_in_the_morning(rings: pd.DataFrame) -> None:
    days = pd.date_range("2025-01-02", "2025-12-30", freq="D")
    morning = per_day(rings[rings["local"].dt.hour.between(9, 12)], days)
    closed = civil.is_public_holiday(days) | (days.day_of_week == 6)
    assert morning[closed].mean() < 0.55 * morning[~closed].mean()
    # Weltkindertag is a Saturday in 2025; 3 October and 31 October are Fridays.
    fridays = days[days.day_of_week == 4]
    assert morning[pd.Timestamp("2025-10-03")] < morning[fridays].median()


def test_advent_rings_more_than_the_rest_of_the_year(rings: pd.DataFrame) -> None:
    noon = rings["local"].dt.hour.between(9, 16)
    days = pd.date_range("2025-01-02", "2025-12-24", freq="D")
    days = days[civil.is_workday(days)]
    counts = per_day(rings[noon], days)
    december = counts[days.month == 12].mean()
    assert december > 1.25 * counts[days.month < 11].mean()


def test_rings_keep_to_local_time_when_the_clock_changes(rings: pd.DataFrame) -> None:
    utc = rings["ts_utc"].dt.hour + rings["ts_utc"].dt.minute / 60
    day = rings["local"].dt.strftime("%Y-%m-%d")
    own = ~rings["free"] & (rings["local"].dt.hour > 5)
    before = utc[own & (day > "2025-08-31") & (day < "2025-10-26")].mean()
    after = utc[own & (day >= "2025-10-26") & (day < "2025-12-21")].mean()
    assert after - before == pytest.approx(1, abs=0.3)


def test_children_ring_on_the_evening_of_31_october(rings: pd.DataFrame) -> None:
    evening = rings[rings["local"].dt.hour.between(17, 19)]
    counts = per_day(evening, pd.date_range("2025-01-01", "2025-12-31", freq="D"))
    assert counts.idxmax() == pd.Timestamp("2025-10-31")
    assert counts.max() > 3 * counts.drop(pd.Timestamp("2025-10-31")).max()


def test_rain_keeps_visitors_away(rings: pd.DataFrame) -> None:
    """In the hours of visitors, before Advent and without the evening of the children."""
    wet = weather.hourly().set_index("timestamp_utc")["precip_mm"] > 0.1
    hours = wet.index[(wet.index >= model.BEGIN_UTC) & (wet.index < pd.Timestamp("2025-12-01"))]
    local = civil.local(pd.DatetimeIndex(hours))
    free = ~civil.is_workday(local)
    own = (local.hour >= np.where(free, 9, 15)) & (local.hour < 18)
    own &= np.asarray(local.normalize() != model.HALLOWEEN)
    counts = rings["ts_utc"].dt.tz_localize(None).dt.floor("h").value_counts()
    known = pd.DataFrame(
        {
            "rings": counts.reindex(hours, fill_value=0).to_numpy(),
            "rain": wet[hours].to_numpy(),
            "kind": local.hour + 100 * free,
        }
    )[own]
    usual = known[~known["rain"]].groupby("kind")["rings"].mean()
    rainy = known[known["rain"]]
    assert rainy["rings"].sum() < 0.9 * rainy["kind"].map(usual).sum()


def test_evenings_are_answered_and_workday_noons_are_not(rings: pd.DataFrame) -> None:
    spring = rings[rings["local"] < "2025-09-01"]
    work = spring[~spring["free"]]
    share = work.groupby(work["local"].dt.hour)["answered"].mean()
    assert share[20] > share[11] + 0.25
    noon = spring["local"].dt.hour.between(11, 13)
    free = spring.loc[noon & spring["free"], "answered"].mean()
    assert free > spring.loc[noon & ~spring["free"], "answered"].mean() + 0.1


def test_flats_are_away_for_days(rings: pd.DataFrame) -> None:
    """An answer is followed by others; nobody answers for days while a flat is empty."""
    ordered = rings.sort_values(["flat_id", "ts_utc"])
    before = ordered.groupby("flat_id")["answered"].shift()
    known = before.notna()
    centred = ordered["answered"] - ordered.groupby("flat_id")["answered"].transform("mean")
    follow = centred[known & (before == True)].mean()  # noqa: E712 - an object column
    assert follow > centred[known & (before == False)].mean() + 0.05  # noqa: E712


def test_flats_differ_in_their_habits_enough_to_be_grouped(rings: pd.DataFrame) -> None:
    from sklearn.cluster import KMeans
    from sklearn.metrics import silhouette_score

    work = rings[~rings["free"] & (rings["local"] < "2025-09-01")]
    part = work["local"].dt.hour.between(8, 15).map({True: "day", False: "evening"})
    profile = work.groupby(["flat_id", part])["answered"].mean().unstack().fillna(0.5)
    groups = KMeans(2, n_init=10, random_state=0).fit_predict(profile)
    assert silhouette_score(profile, groups) > 0.45
    centres = profile.groupby(groups).mean()
    assert centres["day"].max() - centres["day"].min() > 0.25


# ---- room climate


def test_flats_are_dry_in_winter_and_warm_in_summer(clean: pd.DataFrame) -> None:
    rooms = clean[clean["device"] == "tablet"]
    month = rooms["ts_utc"].dt.month
    humidity, temp = rooms.groupby(month)["rh_pct"].mean(), rooms.groupby(month)["temp_c"].mean()
    assert humidity[[1, 2]].mean() < humidity[[7, 8]].mean() - 12
    assert temp[[7, 8]].mean() > temp[[1, 2]].mean() + 1


def test_flats_have_a_climate_of_their_own(clean: pd.DataFrame) -> None:
    rooms = clean[clean["device"] == "tablet"]
    halves = [rooms[rooms["event_id"] % 2 == part] for part in (0, 1)]
    means = [half.groupby("flat_id")["temp_c"].mean() for half in halves]
    assert means[0].corr(means[1]) > 0.8


# ---- what happened, found the way the card says


def test_only_firmware_2_2_slows_down_with_the_days_since_the_restart(
    raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    days = pd.Series(restarted_days(raw), index=raw.index)
    slopes = {}
    for firmware in model.FIRMWARES:
        own = (raw["fw"] == firmware) & (raw["event"] == "ring") & days.notna()
        slopes[firmware] = np.polyfit(days[own], np.log(raw.loc[own, "latency_ms"]), 1)[0]
    assert slopes["2.2"] > 0.008
    assert max(abs(slopes["2.0"]), abs(slopes["2.1"])) < 0.003
    found = (raw["fw"] == "2.2") & raw["latency_ms"].notna()
    assert (found == marks["latency_drift"]).all()


def test_the_houses_of_the_first_wave_slow_down_first(data: Published, raw: pd.DataFrame) -> None:
    houses = raw.merge(data.table("raw", "devices")[["device_id", "house"]], on="device_id")
    day = houses["ts_utc"].dt.strftime("%Y-%m-%d")
    own = houses[(houses["event"] == "ring") & (day >= "2025-09-12") & (day < "2025-09-22")]
    medians = own.groupby("house", observed=True)["latency_ms"].median()
    assert medians["H1"] > 1.1 * medians["H4"]


def test_the_model_foresees_too_many_answers_once_the_firmware_is_slow(data: Published) -> None:
    months = {one.number: one for one in operation.months(data)}
    gap = {number: one.foreseen - one.answered for number, one in months.items()}
    assert gap[5] < 0.03
    assert min(gap[number] for number in (11, 12)) > 0.06
    assert months[11].latency > 2 * months[5].latency


def test_slow_rings_are_missed_even_at_the_same_hours(rings: pd.DataFrame) -> None:
    late = rings[(rings["fw"].astype(str) == "2.2") & rings["local"].dt.hour.between(18, 21)]
    slow = late["latency_ms"] > 1200
    assert late.loc[slow, "answered"].mean() < late.loc[~slow, "answered"].mean() - 0.15


def test_bursts_are_found_by_counting_failures_per_device_and_day(
    raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    """A failure by chance on the day of a burst cannot be told apart."""
    lost = raw[raw["event"] == "offline"]
    day = lost["ts_utc"].dt.normalize()
    many = lost.groupby(["device_id", day])["event_id"].transform("size") > 4
    found = marks.loc[many[many].index, "offline_burst"]
    assert set(raw.loc[found.index, "device_id"]) == set(model.BURST_DEVICES)
    assert found.mean() > 0.97
    assert found.sum() == marks["offline_burst"].sum()


def test_the_night_is_found_by_counting_rings_at_night(
    data: Published, raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    houses = data.table("raw", "devices").set_index("device_id")["house"].astype(str)
    local = pd.Series(civil.local(pd.DatetimeIndex(raw["ts_utc"])), index=raw.index)
    night = local.dt.hour.between(1, 4) & raw["event"].isin(["ring", "answer", "missed"])
    own = raw[night].assign(house=raw["device_id"].map(houses), day=local.dt.normalize())
    counts = own[own["event"] == "ring"].groupby(["day", "house"]).size().sort_values()
    assert counts.iloc[-1] > 60
    assert counts.iloc[-2] < 5
    day, house = counts.index[-1]
    found = own.index[(own["day"] == day) & (own["house"] == house)]
    assert set(found) == set(raw.index[marks["night_burst"]])


# ---- errors, found the way the card says


def test_wrong_clocks_are_found_by_time_running_backwards(
    data: Published, raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    own = raw[raw["event"].isin(["ring", "answer", "open"])]
    rung = own["ts_utc"].where(own["event"] == "ring").groupby(own["flat_id"]).ffill()
    found = own.index[own["ts_utc"] < rung]
    assert set(found) == set(raw.index[marks["order_broken"]])
    assert len(found) > 50
    assert set(raw.loc[found, "device_id"]) == set(faults.LATE_CLOCKS)
    right = data.table("clean", "events").loc[found, "ts_utc"]
    assert (right - raw.loc[found, "ts_utc"] == faults.BEHIND).all()


def test_humidity_as_a_fraction_is_found_by_its_size(
    data: Published, raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    small = raw["rh_pct"] <= 1
    assert (small == marks["humidity_as_fraction"]).all()
    right = data.table("clean", "events").loc[small, "rh_pct"]
    assert np.allclose(100 * raw.loc[small, "rh_pct"], right)
    devices = data.table("raw", "devices").set_index("device_id")
    assert set(devices.loc[raw.loc[small, "device_id"], "model"]) == {faults.FRACTION_MODEL}


def test_who_rings_is_not_in_the_data(raw: pd.DataFrame) -> None:
    assert not {"visitor", "purpose", "name", "picture"} & set(raw.columns)
