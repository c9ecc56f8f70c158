"""The generator of `tram_stop_events`: sound where clean, faulty where raw, like a city's trams."""

from __future__ import annotations

from typing import Final

import duckdb
import numpy as np
import pandas as pd
import pytest

from datasets.generators import civil, weather
from datasets.generators.published import Published
from datasets.generators.tram_stop_events import baseline, model, network, picture, tables
from datasets.generators.tram_stop_events.generation import generate
from datasets.generators.tram_stop_events.timetable import seconds
from werkstadt_edu.datasets import connect, load, path, planted

NAME: Final = "tram_stop_events"
KEYS = ["date", "trip_id", "seq"]
SCHOOL_DAYS = "workday_school"


@pytest.fixture(scope="module")
def published() -> Published:
    return Published(NAME)


@pytest.fixture(scope="module")
def clean(published: Published) -> pd.DataFrame:
    """All clean events with the columns of their trip and day; `at` is the second as run."""
    events = published.table("clean", "stop_events")
    trips = published.table("clean", "trips").drop(columns=["route_id", "service_id"])
    days = published.table("clean", "calendar")
    found = events.merge(trips, on="trip_id", validate="many_to_one").merge(days, on="date")
    found = found.assign(planned=seconds(found["scheduled"]))
    found = found.assign(at=found["planned"] + found["delay_s"], hour=found["planned"] // 3600)
    return found.sort_values(KEYS, ignore_index=True)


@pytest.fixture(scope="module")
def raw(published: Published) -> pd.DataFrame:
    return published.table("raw", "stop_events")


@pytest.fixture(scope="module")
def marks() -> pd.DataFrame:
    return planted(NAME, "stop_events")


def loads(events: pd.DataFrame) -> pd.Series:
    """People on board after each stop."""
    change = events["boardings"] - events["alightings"]
    return change.groupby([events["date"], events["trip_id"]]).cumsum()


def gaps(events: pd.DataFrame, column: str) -> pd.Series:
    """Seconds since the tram before of the same group at the same stop, in planned order."""
    group = events["route_id"].astype("str").map(network.GROUPS)
    ordered = events.assign(group=group).sort_values("planned", kind="stable")
    keys = ["date", "group", "direction_id", "stop_id"]
    return ordered.groupby(keys, observed=True)[column].diff().reindex(events.index)


# ---- the same on every run


def test_two_runs_give_the_same_tables_and_another_seed_gives_others() -> None:
    first, again, other = generate(tables.SEED), generate(tables.SEED), generate(1)
    for name, frame in first.frames.items():
        pd.testing.assert_frame_equal(frame, again.frames[name])
    events = ("clean", "stop_events")
    assert not first.table(*events)["delay_s"].equals(other.table(*events)["delay_s"])


# ---- sound where it is clean


def test_people_on_board_are_never_negative_and_every_tram_is_empty_at_its_end(
    clean: pd.DataFrame,
) -> None:
    on_board = loads(clean)
    last = clean.groupby(["date", "trip_id"])["seq"].transform("max") == clean["seq"]
    assert on_board.min() == 0
    assert (on_board[last] == 0).all()
    assert on_board.max() <= max(model.CAPACITY.values())
    assert (clean.loc[clean["seq"] == 1, "alightings"] == 0).all()
    assert (clean.loc[last, "boardings"] == 0).all()


def test_the_stops_of_a_trip_follow_the_way_of_its_line(clean: pd.DataFrame) -> None:
    ways = {(way.line, way.direction, way.stops) for way in network.WAYS.values()}
    assert (clean.groupby(["date", "trip_id"])["seq"].diff().dropna() == 1).all()
    one = clean.drop_duplicates(["trip_id", "seq"])
    for (line, direction, _), trip in one.groupby(
        ["route_id", "direction_id", "trip_id"], observed=True
    ):
        assert (line, direction, tuple(trip["stop_id"].astype("str"))) in ways


def test_each_trip_runs_on_the_days_of_its_timetable_and_few_are_cancelled(
    published: Published, clean: pd.DataFrame
) -> None:
    planned = published.table("clean", "trips").merge(
        published.table("clean", "calendar"), on="service_id"
    )
    ran = clean[["date", "trip_id"]].drop_duplicates()
    joined = planned.merge(ran, on=["date", "trip_id"], how="outer", indicator=True)
    assert (joined["_merge"] != "right_only").all()
    assert 0.002 < (joined["_merge"] == "left_only").mean() < 0.006


def test_a_vehicle_begins_a_trip_after_it_has_planned_to_end_the_one_before(
    clean: pd.DataFrame,
) -> None:
    trips = clean.groupby(["date", "block_id", "trip_id"]).agg(
        begins=("planned", "min"),
        ends=("planned", "max"),
        leaves=("at", "first"),
        arrives=("at", "last"),
        types=("vehicle_type", "nunique"),
    )
    ordered = trips.sort_values(["date", "block_id", "begins"])
    before = ordered.groupby(["date", "block_id"])
    assert (trips["types"] == 1).all()
    wait = ordered["begins"] - before["ends"].shift()
    assert wait.min() >= 60 * model.SHORTEST_TURN


def test_nobody_overtakes_on_the_track(clean: pd.DataFrame) -> None:
    assert gaps(clean, "at").dropna().min() >= model.TRACK_GAP - 1


def test_hardly_a_tram_leaves_more_than_a_minute_early(clean: pd.DataFrame) -> None:
    last = clean.groupby(["date", "trip_id"])["seq"].transform("max") == clean["seq"]
    assert clean.loc[~last, "delay_s"].min() >= -60
    assert clean["delay_s"].max() < 3600


def test_the_stops_lie_in_the_valley_of_the_saale_one_way_after_the_other(
    published: Published,
) -> None:
    stops = published.table("clean", "stops").set_index("stop_id")
    assert stops["stop_lat"].between(50.88, 50.97).all()
    assert stops["stop_lon"].between(11.57, 11.63).all()
    for way in network.WAYS.values():
        place = stops.loc[list(way.stops), ["stop_lat", "stop_lon"]].to_numpy()
        km = 111.2 * np.hypot(*(np.diff(place, axis=0) * [1, 0.63]).T)
        assert (km > 0.15).all()
        assert (km < 1.5).all()
    northwards = stops.loc[["J24", "J18", "J10", "J07", "J01"], "stop_lat"]
    assert northwards.is_monotonic_increasing


# ---- like a city's trams


def test_schooldays_are_fuller_than_holidays_and_these_fuller_than_weekends(
    clean: pd.DataFrame,
) -> None:
    per_day = clean.groupby(["service_id", "date"], observed=True)["boardings"].sum()
    kind = per_day.groupby("service_id", observed=True).mean()
    assert kind[SCHOOL_DAYS] > 1.1 * kind["workday_holidays"] > 1.1 * kind["saturday"]
    assert kind["saturday"] > 1.15 * kind["sunday"]
    reformation_day = per_day.xs(pd.Timestamp("2025-10-31"), level="date").sum()
    assert reformation_day < 0.65 * kind[SCHOOL_DAYS]


def test_the_calendar_is_that_of_thuringia(published: Published) -> None:
    days = published.table("clean", "calendar")
    dates = pd.DatetimeIndex(days["date"])
    assert len(days) == 28
    assert (days["is_school_holiday"] == civil.is_school_holiday(dates)).all()
    assert list(days.loc[days["is_public_holiday"], "date"]) == [pd.Timestamp("2025-10-31")]


def test_a_school_day_has_two_peaks_and_a_quiet_night(clean: pd.DataFrame) -> None:
    per_hour = clean[clean["service_id"] == SCHOOL_DAYS].groupby("hour")["boardings"].sum()
    assert per_hour.loc[6:9].idxmax() == 7
    assert per_hour.loc[12:20].idxmax() in (15, 16)
    assert per_hour.loc[10] < 0.6 * per_hour.loc[7]
    assert per_hour.loc[25:27].max() < 0.04 * per_hour.loc[7]


def test_friday_nights_are_fuller_than_other_nights(clean: pd.DataFrame) -> None:
    night = clean[(clean["hour"] >= 22) & (clean["service_id"] == SCHOOL_DAYS)]
    per_day = night.groupby(["weekday", "date"], observed=True)["boardings"].sum()
    mean = per_day.groupby("weekday", observed=True).mean()
    assert mean["Fri"] > 1.5 * mean["Tue"]


def test_people_ride_to_the_clinic_in_the_morning_and_back_in_the_afternoon(
    clean: pd.DataFrame,
) -> None:
    clinic = clean[(clean["stop_id"] == "J23") & (clean["service_id"] == SCHOOL_DAYS)]
    morning, afternoon = clinic[clinic["hour"].between(6, 8)], clinic[clinic["hour"] == 16]
    assert morning["alightings"].sum() > 2 * morning["boardings"].sum()
    assert afternoon["boardings"].sum() > 1.3 * afternoon["alightings"].sum()


def test_trams_are_later_in_the_peaks_than_at_noon_and_latest_on_schooldays(
    clean: pd.DataFrame,
) -> None:
    school = clean[clean["service_id"] == SCHOOL_DAYS].groupby("hour")["delay_s"].mean()
    assert min(school[7], school[16]) > 2.5 * school[11]
    assert school[23] < 20
    kind = clean.groupby("service_id", observed=True)["delay_s"].mean()
    assert kind[SCHOOL_DAYS] > 2.5 * kind["sunday"]


def test_rain_makes_trams_later_at_the_same_hour_of_like_days(clean: pd.DataFrame) -> None:
    noon = civil.to_utc(pd.DatetimeIndex(clean["date"]) + pd.Timedelta(hours=12))
    utc = (noon + pd.to_timedelta(clean["planned"].to_numpy() - 43_200, unit="s")).floor("h")
    rain = weather.hourly().set_index("timestamp_utc")["precip_mm"].reindex(utc).to_numpy()
    day = clean[clean["hour"].between(6, 20)]
    gain = day["delay_s"].diff().where(day["seq"] > 1)
    usual = gain.groupby([day["service_id"], day["hour"], day["route_id"]], observed=True)
    excess = gain - usual.transform("mean")
    wet = rain[day.index] > 0.5
    assert wet.sum() > 1000
    assert excess[wet].mean() > excess[~wet].mean() + 1.0


def test_delays_last_from_stop_to_stop_and_from_trip_to_trip(clean: pd.DataFrame) -> None:
    by_trip = clean.groupby(["date", "trip_id"])["delay_s"]
    assert clean["delay_s"].corr(by_trip.shift()) > 0.95
    ends = clean.groupby(["date", "block_id", "trip_id"]).agg(
        begins=("planned", "min"), first=("delay_s", "first"), last=("delay_s", "last")
    )
    ends = ends.sort_values(["date", "block_id", "begins"])
    before = ends.groupby(["date", "block_id"])["last"].shift()
    assert 0.3 < ends["first"].corr(before) < 0.95


def test_a_longer_gap_fills_a_tram_and_a_shorter_one_empties_it(clean: pd.DataFrame) -> None:
    usual, real = gaps(clean, "planned"), gaps(clean, "at")
    dense = usual.between(360, 600) & clean["hour"].between(6, 18) & (clean["seq"] > 1)
    busy = clean[dense].assign(ratio=real[dense] / usual[dense])
    mean = busy.groupby(pd.cut(busy["ratio"], [0, 0.4, 0.8, 1.25, 2, 9]), observed=True)
    filled = mean["boardings"].mean().to_numpy()
    assert (np.diff(filled) > 0).all()
    assert filled[-1] > 2 * filled[0]


def test_trams_run_in_pairs_on_the_dense_lines_and_less_so_on_the_others(
    clean: pd.DataFrame,
) -> None:
    close = gaps(clean, "at") < picture.CLOSE_S
    day = (clean["service_id"] == SCHOOL_DAYS) & clean["hour"].between(6, 18)
    share = close[day].groupby(clean["route_id"].astype("str")).mean()
    assert share[["1", "4"]].min() > 0.03
    assert share[["1", "4"]].min() > 3 * share[["2", "3"]].max()


def test_pairs_show_on_the_morning_of_the_picture(published: Published) -> None:
    shown = picture.strings(published)
    window = shown[shown["at"].between(picture.BEGIN, picture.END)]
    assert window["close"].mean() > 0.12


def test_the_long_night_has_one_more_round_than_other_nights(clean: pd.DataFrame) -> None:
    night = clean[(clean["planned"] >= 28 * 3600) & (clean["seq"] == 1)]
    assert set(night["date"]) == {pd.Timestamp(model.LONG_NIGHT)}
    assert len(night) == 4
    start = pd.Timestamp("2025-10-25 12:00", tz=civil.ZONE).tz_convert("UTC")
    last = start + pd.Timedelta(seconds=float(night["planned"].max()) - 43_200)
    assert last.tz_convert(civil.ZONE).strftime("%d. %H") == "26. 03"


# ---- faulty where it is raw, as the card says


def test_doubled_trips_are_found_by_their_key(raw: pd.DataFrame, marks: pd.DataFrame) -> None:
    found = raw.duplicated(KEYS, keep=False)
    assert (found.to_numpy() == marks["double_import"].to_numpy()).all()
    once = raw.drop_duplicates()
    assert not once.duplicated(KEYS).any()
    assert raw[raw.duplicated(KEYS)].groupby(["date", "trip_id"]).ngroups > model.DOUBLED_TRIPS


def test_clock_times_after_midnight_are_found_by_the_start_of_the_trip(
    raw: pd.DataFrame, marks: pd.DataFrame, published: Published, clean: pd.DataFrame
) -> None:
    starts = published.table("raw", "trips")[["trip_id", "start_time"]]
    joined = raw.merge(starts, on="trip_id", how="left")
    found = joined["scheduled"] < joined["start_time"]
    assert (found.to_numpy() == marks["clock_after_midnight"].to_numpy()).all()
    assert raw.loc[found.to_numpy(), "date"].min() == pd.Timestamp(model.CLOCK_FROM)
    right = seconds(joined["scheduled"]) + 86_400 * found.to_numpy()
    assert (right == joined.merge(clean, on=KEYS, how="left")["planned"].to_numpy()).all()


def test_the_clock_change_is_found_by_trams_an_hour_early(
    raw: pd.DataFrame, marks: pd.DataFrame, clean: pd.DataFrame
) -> None:
    found = raw["delay_s"] < -1800
    assert (found.to_numpy() == marks["dst_night"].to_numpy()).all()
    assert set(raw.loc[found, "date"]) == {pd.Timestamp(model.LONG_NIGHT)}
    right = (raw["delay_s"] + 3600 * found).to_numpy()
    assert (right == raw.merge(clean, on=KEYS, how="left")["delay_s_y"].to_numpy()).all()


def test_the_type_that_counts_too_few_is_found_by_the_balance(
    raw: pd.DataFrame, marks: pd.DataFrame
) -> None:
    once = raw.drop_duplicates(KEYS)
    total = once.groupby("vehicle_type", observed=True)[["boardings", "alightings"]].sum()
    balance = total["boardings"] / total["alightings"]
    assert list(balance[["A", "C"]]) == [1.0, 1.0]
    assert abs(balance["B"] - (1 - model.MISSED)) < 0.01
    # The rows cannot be told: a rule by the type finds all of them and many others.
    by_type = (raw["vehicle_type"] == "B").to_numpy()
    hit = marks["apc_undercount"].to_numpy()
    assert hit[~by_type].sum() == 0
    assert 0.25 < hit[by_type].mean() < 0.6


def test_boardings_per_stop_alone_underrate_what_the_type_misses(raw: pd.DataFrame) -> None:
    once = raw.drop_duplicates(KEYS)
    of_b = once["vehicle_type"] == "B"
    naive = 1 - once.loc[of_b, "boardings"].mean() / once.loc[~of_b, "boardings"].mean()
    assert 0.06 < naive < model.MISSED - 0.02
    shares = once.groupby("route_id", observed=True)["vehicle_type"].apply(
        lambda v: (v == "B").mean()
    )
    assert shares.idxmax() == "3"


def test_alias_stops_are_found_by_their_place(
    raw: pd.DataFrame, marks: pd.DataFrame, published: Published
) -> None:
    stops = published.table("raw", "stops")
    north = np.subtract.outer(stops["stop_lat"].to_numpy(), stops["stop_lat"].to_numpy())
    east = np.subtract.outer(stops["stop_lon"].to_numpy(), stops["stop_lon"].to_numpy())
    near = np.triu(111_200 * np.hypot(north, 0.63 * east) < 30, 1)
    _, second = np.nonzero(near)
    aliases = set(stops["stop_id"].to_numpy()[second])
    assert aliases == set(model.ALIASES)
    found = raw["stop_id"].isin(aliases)
    assert (found.to_numpy() == marks["stop_alias"].to_numpy()).all()
    assert (planted(NAME, "stops")["stop_alias"] == stops["stop_id"].isin(aliases)).all()
    assert raw.loc[found, "date"].max() < pd.Timestamp(model.ALIAS_UNTIL)


def test_the_line_that_passes_for_a_bus_is_found_by_counting(published: Published) -> None:
    routes = published.table("raw", "routes")
    odd = routes["route_type"] != routes["route_type"].mode()[0]
    assert (odd == planted(NAME, "routes")["wrong_route_type"]).all()
    assert odd.sum() == 1
    assert (published.table("clean", "routes")["route_type"] == model.TRAM).all()


# ---- of use in lessons


def test_sql_reads_times_after_midnight_and_finds_the_gaps_between_trams() -> None:
    with connect(NAME, variant="clean") as connection:
        found = connection.execute(
            """
            WITH runs AS (
                SELECT e.date, e.stop_id, t.direction_id,
                       e.date + CAST(e.scheduled AS INTERVAL)
                              + to_seconds(e.delay_s) AS passed
                FROM stop_events e JOIN trips t USING (trip_id)
                WHERE e.route_id = '5'
            )
            SELECT max(passed) AS latest, median(gap) AS usual FROM (
                SELECT passed, epoch(passed - lag(passed) OVER (
                    PARTITION BY stop_id, direction_id ORDER BY passed)) / 60 AS gap
                FROM runs)
            """
        ).fetchone()
    assert found is not None
    assert found[0] > pd.Timestamp("2025-11-10")
    assert 7 < found[1] < 11


def test_the_largest_table_can_be_queried_where_it_lies(published: Published) -> None:
    file = str(path(NAME, "raw.stop_events"))
    with duckdb.connect() as connection:
        rows = connection.execute("SELECT count(*) FROM read_parquet(?)", [file]).fetchone()
    assert rows == (len(published.table("raw", "stop_events")),)


def test_the_features_of_the_yardstick_are_known_at_departure(published: Published) -> None:
    cases = baseline.trips(published)
    known = cases.dropna(subset="arrives_ahead")
    assert (known["arrives_ahead"] <= known["leaves"]).all()
    assert cases["rain_mm"].notna().all()
    assert len(cases) == published.table("clean", "stop_events").groupby(KEYS[:2]).ngroups


def test_the_whole_set_loads_with_five_tables() -> None:
    data = load(NAME)
    assert len(data.stops) == 46
    assert len(data.routes) == 5
    assert 2_500 < len(data.trips) < 3_500
    assert 270_000 < len(data.stop_events) < 290_000
