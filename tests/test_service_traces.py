"""What is particular to `service_traces`: sound traces, the daily course, what happened when."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from datasets.generators import weather
from datasets.generators.published import Published
from datasets.generators.service_traces import model
from datasets.generators.service_traces.generation import generate
from werkstadt_edu.datasets import planted

ZONE = "Europe/Berlin"


@pytest.fixture(scope="module")
def data() -> Published:
    return Published("service_traces")


@pytest.fixture(scope="module")
def spans(data: Published) -> pd.DataFrame:
    return data.table("clean", "spans")


@pytest.fixture(scope="module")
def roots(spans: pd.DataFrame) -> pd.DataFrame:
    found = spans[spans["parent_id"].isna() & (spans["service"] == "gateway")]
    civil = found["start_utc"].dt.tz_convert(ZONE)
    return found.assign(hour=civil.dt.hour, day=civil.dt.strftime("%m-%d"))


def with_parents(spans: pd.DataFrame) -> pd.DataFrame:
    """Each span beside its parent, as the lessons join them."""
    return spans.merge(
        spans,
        left_on=["trace_id", "parent_id"],
        right_on=["trace_id", "span_id"],
        suffixes=("", "_parent"),
    )


def utc(text: str) -> pd.Timestamp:
    return pd.Timestamp(text, tz="UTC")


def end(spans: pd.DataFrame, suffix: str = "") -> pd.Series:
    return spans[f"start_utc{suffix}"] + pd.to_timedelta(spans[f"duration_ms{suffix}"], unit="ms")


# ---- the same on every run


def test_a_seed_gives_the_same_tables_and_another_one_others() -> None:
    one, same, other = generate(1), generate(1), generate(2)
    for path, frame in one.frames.items():
        pd.testing.assert_frame_equal(frame, same.frames[path])
    assert not one.table("clean", "logs")["message"].equals(other.table("clean", "logs")["message"])


# ---- sound where it is clean


def test_a_trace_has_one_root_and_every_parent_exists(spans: pd.DataFrame) -> None:
    assert spans.groupby("trace_id")["parent_id"].apply(lambda ids: ids.isna().sum()).eq(1).all()
    assert len(with_parents(spans)) == spans["parent_id"].notna().sum()


def test_a_child_lies_within_its_parent(spans: pd.DataFrame) -> None:
    pairs = with_parents(spans)
    assert (pairs["start_utc"] >= pairs["start_utc_parent"]).all()
    assert (end(pairs) <= end(pairs, "_parent")).all()


def test_a_parent_takes_at_least_as_long_as_the_children_one_after_the_other(
    spans: pd.DataFrame,
) -> None:
    pairs = with_parents(spans)
    sequential = pairs[pairs["operation_parent"] != "GET /energy"]
    total = sequential.groupby(["trace_id", "parent_id"])["duration_ms"].sum()
    own = sequential.groupby(["trace_id", "parent_id"])["duration_ms_parent"].first()
    assert (own >= total).all()
    energy = pairs[pairs["operation_parent"] == "GET /energy"]
    by_parent = energy.groupby("trace_id")["duration_ms"].sum()
    overlap = by_parent > energy.groupby("trace_id")["duration_ms_parent"].first()
    assert overlap.mean() > 0.5  # three calls at once


def test_a_span_bears_the_version_that_was_deployed(data: Published, spans: pd.DataFrame) -> None:
    deployed = data.table("clean", "deployments").sort_values("deployed_utc")
    ordered = spans.sort_values("start_utc", kind="stable")
    joined = pd.merge_asof(
        ordered.astype({"service": "str"}),
        deployed.astype({"service": "str"}),
        left_on="start_utc",
        right_on="deployed_utc",
        by="service",
        suffixes=("", "_deployed"),
    )
    assert (joined["version"] == joined["version_deployed"]).all()


def test_a_service_runs_on_two_hosts(spans: pd.DataFrame) -> None:
    assert spans.groupby("service", observed=True)["host"].nunique().eq(2).all()


def test_a_line_of_a_log_belongs_to_a_span_that_ended_just_then(
    data: Published, spans: pd.DataFrame
) -> None:
    lines = data.table("clean", "logs").dropna(subset="trace_id")
    whole = spans[spans["parent_id"].isna()].assign(end=end)
    joined = lines.merge(whole[["trace_id", "start_utc", "end"]], on="trace_id")
    assert len(joined) == len(lines)
    assert (joined["logged_utc"] >= joined["start_utc"]).all()
    assert (joined["logged_utc"] <= joined["end"]).all()
    assert data.table("clean", "logs")["logged_utc"].is_monotonic_increasing


# ---- like a city's platform


def test_visitors_come_by_day_and_sensors_at_any_time(
    spans: pd.DataFrame, roots: pd.DataFrame
) -> None:
    by_hour = roots["hour"].value_counts()
    assert by_hour[3] < 0.05 * by_hour[10]
    assert by_hour[12] < by_hour[10]  # lunch
    sensors = spans[spans["operation"] == "ingest_batch"]
    per_hour = sensors["start_utc"].dt.floor("h").value_counts()
    assert per_hour.std() < 1.3 * np.sqrt(per_hour.mean())


def test_reformation_day_is_quiet_like_a_sunday(roots: pd.DataFrame) -> None:
    by_day = roots["day"].value_counts()
    assert len(by_day) == model.DAYS
    assert abs(by_day["10-31"] / by_day["11-02"] - 1) < 0.15
    assert by_day["10-31"] < 0.5 * by_day["10-24"]


def test_the_weather_service_is_slow_when_it_blows(spans: pd.DataFrame) -> None:
    hours = weather.hourly()[["timestamp_utc", "wind_ms"]]
    fetched = spans[spans["operation"] == "fetch_forecast"]
    at = fetched["start_utc"].dt.tz_localize(None).dt.floor("h")
    wind = at.map(hours.set_index("timestamp_utc")["wind_ms"])
    stormy, calm = fetched[wind > 7]["duration_ms"], fetched[wind < 4]["duration_ms"]
    assert len(stormy) > 20
    assert stormy.median() > 1.8 * calm.median()


def test_the_load_makes_the_series_slower_and_so_does_the_nightly_job(
    spans: pd.DataFrame,
) -> None:
    read = spans[(spans["operation"] == "SELECT series") & (spans["duration_ms"] < 100_000)]
    civil = read["start_utc"].dt.tz_convert(ZONE)
    median = read["duration_ms"].groupby(civil.dt.hour).median()
    assert median[10] > 1.4 * median[23]
    rolled = (civil.dt.strftime("%H:%M") >= "02:30") & (civil.dt.strftime("%H:%M") < "03:04")
    assert read.loc[rolled, "duration_ms"].median() > 1.5 * median[23]


def test_slow_calls_have_a_heavy_tail(spans: pd.DataFrame) -> None:
    auth = spans.loc[spans["service"] == "auth", "duration_ms"]
    assert 3 < auth.quantile(0.99) / auth.median() < 9


# ---- faulty where it is raw, as the card says


def test_a_slow_clock_is_found_by_children_that_begin_before_their_parents(
    data: Published,
) -> None:
    raw = data.table("raw", "spans")
    pairs = with_parents(raw)
    gap = (pairs["start_utc"] - pairs["start_utc_parent"]).dt.total_seconds() * 1000
    early = pairs[gap < 0]
    assert set(early["host"]) == {"node-c"}
    first, last = early["start_utc"].min(), early["start_utc"].max()
    found = (raw["host"] == "node-c") & raw["start_utc"].between(first, last)
    right = planted("service_traces", "spans")["slow_clock"]
    assert (found & right).sum() / found.sum() == 1
    assert (found & right).sum() / right.sum() > 0.99
    crossing = (pairs["operation"] == "write_points") & (pairs["host"] == "node-c")
    hit = pairs["start_utc"].between(first, last)
    behind = gap[crossing & ~hit].median() - gap[crossing & hit].median()
    assert abs(behind - model.SLOW_CLOCK_MS) < 5


def test_lost_spans_are_found_by_parents_that_do_not_exist(data: Published) -> None:
    raw = data.table("raw", "spans")
    known = set(zip(raw["trace_id"], raw["span_id"], strict=True))
    named = raw.dropna(subset="parent_id")
    wanted = set(zip(named["trace_id"], named["parent_id"].astype(int), strict=True))
    truth = data.table("truth", "faults")
    listed = truth.loc[truth["fault"] == "lost_span", "row_key"]
    assert {f"{trace}|{span}" for trace, span in wanted - known} == set(listed)
    assert listed.str.endswith("|1").sum() > 20  # requests without a root


def test_civil_time_is_found_by_the_distance_of_a_line_from_its_trace(data: Published) -> None:
    lines = data.table("raw", "logs")
    start = data.table("raw", "spans").groupby("trace_id")["start_utc"].min()
    off = (lines["logged_utc"] - lines["trace_id"].map(start)).dt.total_seconds() / 3600
    ahead = off.groupby(lines["service"], observed=True).median().round()
    assert list(ahead[ahead > 0].index) == ["glt-adapter"]
    before = (
        lines["line_id"]
        < lines.loc[lines["logged_utc"] >= utc("2025-10-26 01:00"), "line_id"].min()
    )
    own = lines["service"] == "glt-adapter"
    assert off[own & before].median() == pytest.approx(2, abs=0.01)
    assert off[own & ~before].median() == pytest.approx(1, abs=0.01)
    right = planted("service_traces", "logs")["civil_time"]
    assert (right == own & (lines["line_id"] <= right[right].index.max() + 1)).mean() > 0.999


def test_lines_sent_twice_are_found_by_all_columns_but_their_number(data: Published) -> None:
    lines = data.table("raw", "logs")
    again = lines.duplicated([name for name in lines if name != "line_id"])
    right = planted("service_traces", "logs")["sent_twice"]
    assert (again & right).sum() == right.sum()
    assert right.sum() / again.sum() > 0.95
    assert right.sum() > 200


def test_one_call_per_room_is_found_by_the_version(data: Published) -> None:
    raw = data.table("raw", "spans")
    pairs = with_parents(raw)
    lists = pairs[(pairs["operation_parent"] == "list_rooms") & (pairs["service"] == "history")]
    calls = lists.groupby(["version_parent", "trace_id"]).size().groupby(level=0).mean()
    assert calls.drop("1.5.0").max() < 1.01
    assert calls["1.5.0"] > 7
    truth = data.table("truth", "faults")
    assert list(truth.loc[truth["fault"] == "n_plus_one", "row_key"]) == ["booking|1.5.0"]


def test_another_log_format_is_found_by_the_patterns_of_a_service(data: Published) -> None:
    lines = data.table("raw", "logs")
    own = lines[lines["service"] == "history"]
    pattern = own["message"].str.replace(r"\d+", "#", regex=True)
    spans_of = own["logged_utc"].groupby(pattern).agg(["min", "max", "size"])
    common = spans_of[spans_of["size"] > 200]
    released = utc("2025-10-23 06:15")
    ended = common["max"] < released + pd.Timedelta(minutes=5)
    begun = common["min"] > released - pd.Timedelta(minutes=5)
    assert ended.sum() == begun.sum() == 2


def test_the_retry_storm_is_found_by_repeated_siblings(data: Published) -> None:
    raw = data.table("raw", "spans")
    failed_before = (
        (raw["status_code"] >= 500)
        .groupby([raw["trace_id"], raw["parent_id"], raw["operation"].astype("str")])
        .shift(fill_value=False)
    )
    hour = raw["start_utc"].dt.floor("h")
    stormy = failed_before.groupby(hour).transform("sum") > 10
    outage = hour.dt.strftime("%m-%d") == "10-28"
    right = planted("service_traces", "spans")["retry_storm"]
    found = failed_before & stormy & outage
    assert (found & right).sum() / found.sum() > 0.95
    assert (found & right).sum() / right.sum() > 0.95


def test_the_storm_outlives_its_cause_and_the_breaker_ends_the_next_one(
    roots: pd.DataFrame,
) -> None:
    bookings = roots[roots["operation"] == "POST /bookings"].set_index("start_utc").sort_index()
    late = bookings.loc[utc("2025-10-28 09:30") : utc("2025-10-28 10:49")]
    assert late["duration_ms"].median() > 5_000
    after = bookings.loc[utc("2025-10-28 10:50") : utc("2025-10-28 14:00")]
    assert after["duration_ms"].median() < 600
    second = bookings.loc[utc("2025-10-30 13:12") : utc("2025-10-30 13:35")]
    assert second["duration_ms"].median() < 500
    assert (second["status_code"] < 500).mean() > 0.7


def test_lines_that_never_repeat_are_found_by_counting_patterns(data: Published) -> None:
    lines = data.table("raw", "logs")
    pattern = lines["message"].str.replace(r"\d", "#", regex=True)
    once = ~pattern.duplicated(keep=False)
    right = planted("service_traces", "logs")["cardinality_bomb"]
    found = once & (lines["service"] == "iot-ingest")
    assert (found & right).sum() == found.sum()
    assert (found & right).sum() / right.sum() > 0.9


def test_the_nightly_job_runs_twice_when_summer_time_ends(data: Published) -> None:
    raw = data.table("raw", "spans")
    runs = raw[raw["operation"] == "nightly_rollup"]
    civil = runs["start_utc"].dt.round("s").dt.tz_convert(ZONE)
    # A host's clock is slow on one of the nights.
    assert (civil.dt.strftime("%H:%M:%S") == "02:30:00").all()
    twice = civil.dt.date.duplicated()
    assert list(runs.index[twice]) == list(
        np.flatnonzero(planted("service_traces", "spans")["ran_twice"])
    )
    assert str(civil[twice].iloc[0].date()) == "2025-10-26"


def test_what_happened_stands_in_the_clean_tables_too(data: Published) -> None:
    clean = data.table("clean", "logs")["message"]
    assert clean.str.startswith("unknown data point jena/").sum() > 1_000
    assert (data.table("clean", "spans")["operation"] == "nightly_rollup").sum() == 15


def test_nobody_can_be_recognised_in_a_message(data: Published) -> None:
    messages = data.table("raw", "logs")["message"]
    assert not messages.str.contains("@", regex=False).any()
