"""What is particular to `delivery_flow`: a sound board, working days, queues, the change."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from datasets.generators import civil
from datasets.generators.delivery_flow import baseline, measures, model
from datasets.generators.delivery_flow.generation import generate
from datasets.generators.published import Published
from werkstadt_edu.datasets import planted

CHANGE = pd.Timestamp(model.CHANGE)
DAY = pd.Timedelta(days=1)
FIRST, END = pd.Timestamp("2024-01-02"), pd.Timestamp("2026-01-01")


@pytest.fixture(scope="module")
def data() -> Published:
    return Published("delivery_flow")


@pytest.fixture(scope="module")
def tickets(data: Published) -> pd.DataFrame:
    return data.table("clean", "tickets")


@pytest.fixture(scope="module")
def board(data: Published) -> pd.DataFrame:
    """When each ticket of the clean data entered each column."""
    return data.table("clean", "transitions").pivot(
        index="ticket_id", columns="column", values="entered_local"
    )[list(model.COLUMNS)]


# ---- the same on every run


def test_the_seed_gives_the_published_tickets_and_another_one_others(
    tickets: pd.DataFrame,
) -> None:
    columns = ["size", "created_local", "done_local", "deployment_id"]
    same = generate(model.SEED).table("clean", "tickets")[columns]
    pd.testing.assert_frame_equal(same.astype(tickets[columns].dtypes.to_dict()), tickets[columns])
    assert not generate(1).table("clean", "tickets")["size"].equals(tickets["size"])


# ---- sound where it is clean


def test_a_ticket_passes_the_columns_in_their_order(board: pd.DataFrame) -> None:
    entered = board.to_numpy()
    passed = ~np.isnat(entered)
    assert (np.diff(passed.astype(int), axis=1) <= 0).all()  # none is left out
    steps = np.diff(entered, axis=1)
    assert (steps[~np.isnat(steps)] > np.timedelta64(0)).all()


def test_tickets_and_moves_say_the_same(tickets: pd.DataFrame, board: pd.DataFrame) -> None:
    times = {"created_local": "backlog", "started_local": "development", "done_local": "done"}
    for name, column in times.items():
        assert tickets.set_index("ticket_id")[name].equals(board[column].rename(name))


def test_a_done_ticket_went_into_service_with_its_deployment(
    data: Published, tickets: pd.DataFrame
) -> None:
    deployed = data.table("clean", "deployments")
    done = tickets.dropna(subset="done_local")
    assert done["deployment_id"].notna().all()
    joined = done.merge(deployed, on="deployment_id", suffixes=("", "_deployed"))
    assert len(joined) == len(done)
    assert (joined["done_local"] == joined["deployed_local"]).all()
    assert (joined["team"] == joined["team_deployed"]).all()
    counts = done["deployment_id"].value_counts().sort_index()
    assert list(counts) == list(deployed["tickets"])


def test_nobody_works_on_weekends_holidays_or_between_the_years(data: Published) -> None:
    moves = pd.DatetimeIndex(data.table("clean", "transitions")["entered_local"])
    assert civil.is_workday(moves).all()
    assert not ((moves.month == 12) & (moves.day >= 24)).any()
    minute = moves.hour * 60 + moves.minute
    assert minute.min() >= 8.5 * 60
    assert minute.max() < 16.5 * 60


def test_weltkindertag_and_the_summer_holidays_show_in_the_throughput(
    tickets: pd.DataFrame,
) -> None:
    done = pd.DatetimeIndex(tickets["done_local"].dropna())
    assert not done.normalize().isin([pd.Timestamp("2024-09-20"), pd.Timestamp("2024-10-31")]).any()
    created = pd.DatetimeIndex(tickets["created_local"])[30:]
    workdays = pd.bdate_range(FIRST, END)
    workdays = workdays[civil.is_workday(workdays)]
    share = civil.is_school_holiday(workdays).mean()
    assert civil.is_school_holiday(created).mean() < 0.92 * share


def test_the_limits_hold_after_the_change(tickets: pd.DataFrame, board: pd.DataFrame) -> None:
    team = tickets.set_index("ticket_id")["team"]
    urgent = tickets.set_index("ticket_id")["class_of_service"] == "expedite"
    for one in model.TEAMS:
        own = board[(team == one.name) & ~urgent]
        for at in pd.date_range("2025-05-02", "2025-12-19", freq="W-WED") + pd.Timedelta(hours=12):
            inside = (own["development"] <= at) & ~(own["review"] <= at)
            assert inside.sum() <= one.limits[0]


def test_incidents_keep_no_hours_and_those_of_a_change_follow_its_deployment(
    data: Published,
) -> None:
    found = data.table("clean", "incidents")
    day = found["opened_local"].dt.day_of_week
    assert 0.05 < (day >= 5).mean() < 2 / 7
    changes = found[found["cause"] == "change"]
    assert found["deployment_id"].notna().equals(found["cause"] == "change")
    joined = changes.merge(data.table("clean", "deployments"), on="deployment_id")
    assert joined["failed"].all()
    assert (joined["opened_local"] >= joined["deployed_local"]).all()
    resolved = joined.dropna(subset="resolved_local")
    assert (resolved["resolved_local"] == resolved["restored_local"]).all()
    assert (resolved["opened_local"] <= resolved["resolved_local"]).all()


# ---- laws of queues


def test_littles_law_holds_over_both_years_and_in_each_part(tickets: pd.DataFrame) -> None:
    # The month after the change ends much that was begun long before it.
    for first, end in ((FIRST, CHANGE), (CHANGE + 30 * DAY, END)):
        in_work, product = measures.little(tickets, first, end)
        assert product == pytest.approx(in_work, rel=0.1)
    in_work, product = measures.little(tickets, FIRST, END)
    assert product == pytest.approx(in_work, rel=0.03)


def test_less_at_a_time_is_faster_and_gets_as_much_done(tickets: pd.DataFrame) -> None:
    done = tickets.dropna(subset="done_local")
    days = measures.cycle_days(done)
    late = done["done_local"] >= CHANGE
    assert days[late].median() < 0.45 * days[~late].median()
    before, after = (~late).sum() / ((CHANGE - FIRST) / DAY), late.sum() / ((END - CHANGE) / DAY)
    assert after == pytest.approx(before, rel=0.1)


def test_until_the_change_releases_go_every_second_wednesday(data: Published) -> None:
    deployed = data.table("clean", "deployments")
    early = deployed[deployed["deployed_local"] < CHANGE]
    trains = early[early["tickets"] > 2]
    assert (trains["deployed_local"].dt.day_of_week == 2).all()
    weeks = ((trains["deployed_local"].dt.normalize() - FIRST) / DAY // 7) % 2
    assert weeks.eq(1).all()
    assert trains["tickets"].median() >= 6
    assert deployed.loc[deployed["deployed_local"] >= CHANGE, "tickets"].median() == 1


def test_what_is_expedited_overtakes(tickets: pd.DataFrame) -> None:
    days = measures.cycle_days(tickets)
    urgent = tickets["class_of_service"] == "expedite"
    early = tickets["started_local"] < CHANGE
    assert days[urgent & early].median() < 0.6 * days[~urgent & early].median()


def test_an_honest_estimate_says_something_about_the_time_but_not_all(
    tickets: pd.DataFrame,
) -> None:
    late = tickets[(tickets["started_local"] >= CHANGE) & tickets["done_local"].notna()]
    rank = measures.cycle_days(late).rank().corr(late["size"].rank())
    assert 0.4 < rank < 0.85


def test_a_large_release_fails_more_often(data: Published) -> None:
    deployed = data.table("clean", "deployments")
    large = deployed["tickets"] >= 5
    assert deployed.loc[large, "failed"].mean() > 1.7 * deployed.loc[~large, "failed"].mean()


def test_a_promise_by_the_mean_is_broken_too_often(data: Published) -> None:
    naive, good = baseline.yardstick(data).scores
    assert naive.values[0] < 0.75
    assert abs(good.values[0] - baseline.CHANCE) < 0.07
    assert good.values[1] < 0.9 * naive.values[1]


# ---- faulty where it is raw, as the card says


def hit(table: str, fault: str) -> pd.Series:
    return planted("delivery_flow", table)[fault]


def rows_of(data: Published, table: str, fault: str) -> pd.DataFrame:
    truth = data.table("truth", "faults")
    return truth[(truth["table"] == table) & (truth["fault"] == fault)]


def test_skipped_columns_are_found_by_counting_the_columns_of_done_tickets(
    data: Published,
) -> None:
    moves = data.table("raw", "transitions")
    passed = moves.groupby("ticket_id")["column"].nunique()
    done = moves.loc[moves["column"] == "done", "ticket_id"].unique()
    found = passed[done][passed[done] < len(model.COLUMNS)].index
    gone = rows_of(data, "transitions", "column_skipped")["row_key"].astype(int)
    clean = data.table("clean", "transitions").set_index("transition_id")
    assert set(found) == set(clean.loc[gone, "ticket_id"])
    assert len(found) > 50


def test_moves_on_weekends_are_found_by_the_weekday(data: Published) -> None:
    moves = data.table("raw", "transitions")
    work = moves["column"].isin(["ready", "review", "test"])
    weekend = (moves["entered_local"].dt.day_of_week >= 5) & work
    assert weekend.equals(hit("transitions", "weekend_move"))
    assert weekend.sum() == model.WEEKEND_MOVES


def test_reopened_tickets_are_found_by_a_second_entry_into_done(data: Published) -> None:
    moves = data.table("raw", "transitions").sort_values("entered_local", kind="stable")
    ends = moves[moves["column"] == "done"]
    twice = ends.loc[ends.duplicated("ticket_id"), "ticket_id"]
    listed = data.table("raw", "tickets")
    found = listed["ticket_id"].isin(twice)
    assert found.equals(hit("tickets", "reopened"))
    first = ends.drop_duplicates("ticket_id").set_index("ticket_id")["entered_local"]
    right = data.table("clean", "tickets").set_index("ticket_id")["done_local"]
    put_right = listed.loc[found, "ticket_id"].map(first)
    assert (put_right.to_numpy() == right[listed.loc[found, "ticket_id"]].to_numpy()).all()


def test_done_tickets_without_a_start_are_found_and_put_right_by_the_moves(
    data: Published,
) -> None:
    listed = data.table("raw", "tickets")
    found = listed["started_local"].isna() & listed["done_local"].notna()
    assert found.equals(hit("tickets", "done_without_start"))
    moves = data.table("raw", "transitions")
    began = moves[moves["column"] == "development"].groupby("ticket_id")["entered_local"].min()
    right = data.table("clean", "tickets").set_index("ticket_id")["started_local"]
    ids = listed.loc[found, "ticket_id"]
    assert (ids.map(began).to_numpy() == right[ids].to_numpy()).all()


def test_sizes_edited_after_done_are_found_by_the_time_of_the_edit(data: Published) -> None:
    listed = data.table("raw", "tickets")
    moves = data.table("raw", "transitions")
    done = moves[moves["column"] == "done"].groupby("ticket_id")["entered_local"].min()
    found = listed["size_edited_local"] > listed["ticket_id"].map(done)
    assert found.equals(hit("tickets", "size_edited_after_done"))
    assert listed["size_edited_local"].notna().sum() > 1.4 * found.sum()  # others are in order


def test_an_edited_size_is_a_leak(data: Published) -> None:
    listed = data.table("raw", "tickets")
    edited = hit("tickets", "size_edited_after_done")
    clean = data.table("clean", "tickets").set_index("ticket_id").loc[listed["ticket_id"]]
    moves = data.table("clean", "transitions").pivot(
        index="ticket_id", columns="column", values="entered_local"
    )
    hours = (moves["review"] - moves["development"]).loc[listed["ticket_id"]].dt.total_seconds()
    ids = np.flatnonzero(edited)
    spent = pd.Series(hours.to_numpy()[ids]).rank()
    now = pd.Series(listed["size"].to_numpy()[ids]).rank().corr(spent)
    honest = pd.Series(clean["size"].to_numpy()[ids]).rank().corr(spent)
    assert now > honest + 0.1


def test_inflated_estimates_are_found_by_the_mean_size_of_a_month(data: Published) -> None:
    listed = data.table("raw", "tickets")
    month = listed["created_local"].dt.strftime("%Y-%m")
    mean = listed["size"].groupby(month).mean()
    usual = mean[mean.index < "2025-09"]
    assert (mean[mean.index >= "2025-09"] > usual.mean() + 2 * usual.std()).all()
    found = listed["created_local"] >= "2025-09-01"
    right = hit("tickets", "estimate_inflation")
    assert (found & right).sum() == right.sum()
    assert right.sum() / found.sum() > 0.7


def test_velocity_rises_while_throughput_does_not(data: Published) -> None:
    listed = data.table("raw", "tickets").dropna(subset="done_local")
    by_quarter = listed.groupby(listed["done_local"].dt.to_period("Q").astype(str))["size"]
    points, count = by_quarter.sum(), by_quarter.size()
    assert points["2025Q4"] > 1.3 * points["2025Q2"]
    assert count["2025Q4"] < 1.1 * count["2025Q2"]


def test_archived_tickets_are_found_by_moves_without_a_ticket(data: Published) -> None:
    listed = data.table("raw", "tickets")
    orphans = set(data.table("raw", "transitions")["ticket_id"]) - set(listed["ticket_id"])
    assert orphans == set(rows_of(data, "tickets", "archived")["row_key"].astype(int))
    assert len(orphans) > 15
    right = measures.cycle_days(data.table("clean", "tickets"))
    assert measures.cycle_days(listed).quantile(0.95) < right.quantile(0.95)
