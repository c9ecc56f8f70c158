"""Plants what was recorded wrongly, or gamed, and writes it down for `truth`."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.delivery_flow import model, tables, tickets
from datasets.generators.schema import LOCAL_MINUTE

_DAY = pd.Timedelta(days=1)
_FRIDAY = 4


def skipped(moves: pd.DataFrame, rng: np.random.Generator) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Tickets that seem to jump over a column: nobody moved the card."""
    done = moves.loc[moves["column"] == "done", "ticket_id"]
    candidates = moves[moves["column"].isin(["review", "test"]) & moves["ticket_id"].isin(done)]
    chosen = np.sort(rng.choice(candidates.index.to_numpy(), model.SKIPPED, replace=False))
    gone = candidates.loc[chosen].drop_duplicates("ticket_id")
    noted = truth.entries(
        "transitions",
        truth.keys(gone, tables.TRANSITIONS),
        "*",
        "column_skipped",
        gone["entered_local"].dt.strftime(LOCAL_MINUTE).to_numpy(),
        "nobody moved the card into this column; the work was done",
    )
    return moves.drop(gone.index), noted


def moved_on_weekends(
    moves: pd.DataFrame, rng: np.random.Generator
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Cards of a Friday that somebody moved on Saturday or Sunday, tidying up."""
    until = moves.sort_values(["ticket_id", "transition_id"], kind="stable")
    following = until.groupby("ticket_id")["entered_local"].shift(-1).reindex(moves.index)
    day = moves["entered_local"].dt.normalize()
    friday = moves["entered_local"].dt.day_of_week == _FRIDAY
    later = following >= day + 3 * _DAY
    eligible = moves.index[friday & later & moves["column"].isin(["review", "test"])]
    chosen = np.sort(rng.choice(eligible.to_numpy(), model.WEEKEND_MOVES, replace=False))
    minute = rng.integers(9 * 60, 21 * 60, len(chosen)) + 1440 * rng.integers(1, 3, len(chosen))
    wrong = moves["entered_local"].copy()
    wrong.loc[chosen] = day.loc[chosen] + pd.to_timedelta(minute, unit="m").as_unit("s")
    hit = moves.loc[chosen]
    noted = truth.entries(
        "transitions",
        truth.keys(hit, tables.TRANSITIONS),
        "entered_local",
        "weekend_move",
        hit["entered_local"].dt.strftime(LOCAL_MINUTE).to_numpy(),
        "moved on the weekend; the work was done on Friday",
    )
    return moves.assign(entered_local=wrong), noted


def reopened(
    listed: pd.DataFrame, moves: pd.DataFrame, rng: np.random.Generator
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """A rule of the tool opened done tickets again at night, and somebody closed them later.

    Returns:
        Both tables with the fault, and the entries of the truth.
    """
    done = listed[listed["done_local"] < pd.Timestamp(model.LAST) - 40 * _DAY]
    chosen = np.sort(rng.choice(done.index.to_numpy(), model.REOPENED, replace=False))
    hit = listed.loc[chosen]
    count = len(hit)
    night = hit["done_local"].dt.normalize() + pd.to_timedelta(
        1440 * rng.integers(2, 15, count) + 180 + rng.integers(0, 5, count), unit="m"
    ).as_unit("s")
    closed = night + pd.to_timedelta(
        420 + 1440 * rng.integers(0, 12, count) + rng.integers(0, 300, count), unit="m"
    ).as_unit("s")
    first = int(moves["transition_id"].max()) + 1
    extra = pd.DataFrame(
        {
            "transition_id": np.arange(first, first + 2 * count),
            "ticket_id": np.repeat(hit["ticket_id"].to_numpy(), 2),
            "column": ["development", "done"] * count,
            "entered_local": np.column_stack([night, closed]).ravel(),
        }
    )
    wrong = listed["done_local"].copy()
    wrong.loc[chosen] = closed
    noted = truth.together(
        [
            truth.entries(
                "transitions",
                truth.keys(extra, tables.TRANSITIONS),
                "*",
                "reopened",
                "",
                "a rule of the tool, not work",
            ),
            truth.entries(
                "tickets",
                truth.keys(hit, tables.TICKETS),
                "done_local",
                "reopened",
                hit["done_local"].dt.strftime(LOCAL_MINUTE).to_numpy(),
                "the ticket was done the first time",
            ),
        ]
    )
    moves = pd.concat([moves, extra.astype(moves.dtypes.to_dict())], ignore_index=True)
    return listed.assign(done_local=wrong), moves, noted


def without_start(
    listed: pd.DataFrame, rng: np.random.Generator
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Done tickets without a time of start."""
    done = listed.index[listed["done_local"].notna()]
    chosen = np.sort(rng.choice(done.to_numpy(), model.WITHOUT_START, replace=False))
    hit = listed.loc[chosen]
    wrong = listed["started_local"].copy()
    wrong.loc[chosen] = pd.NaT
    noted = truth.entries(
        "tickets",
        truth.keys(hit, tables.TICKETS),
        "started_local",
        "done_without_start",
        hit["started_local"].dt.strftime(LOCAL_MINUTE).to_numpy(),
        "the first entry into development says it",
    )
    return listed.assign(started_local=wrong), noted


def edited_after_done(
    listed: pd.DataFrame, hours: pd.Series, rng: np.random.Generator
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Sizes that were set to what the work had turned out to be."""
    points = tickets.points((hours / model.HOURS_PER_POINT).to_numpy())
    actual = pd.Series(points, index=hours.index).reindex(listed.index)
    before = listed["created_local"] < pd.Timestamp(model.INFLATION_FROM) - 60 * _DAY
    other = listed["done_local"].notna() & before & (listed["size"] != actual)
    chosen = np.sort(
        rng.choice(listed.index[other].to_numpy(), model.EDITED_AFTER_DONE, replace=False)
    )
    hit = listed.loc[chosen]
    size, edited = listed["size"].copy(), listed["size_edited_local"].copy()
    size.loc[chosen] = actual.loc[chosen]
    minutes = 1440 * rng.integers(0, 4, len(chosen)) + rng.integers(5, 300, len(chosen))
    edited.loc[chosen] = hit["done_local"] + pd.to_timedelta(minutes, unit="m").as_unit("s")
    noted = truth.entries(
        "tickets",
        truth.keys(hit, tables.TICKETS),
        "size",
        "size_edited_after_done",
        hit["size"].astype(str).to_numpy(),
        "what the work turned out to be, not what was estimated",
    )
    return listed.assign(size=size, size_edited_local=edited), noted


def inflated(listed: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Since points count as a target, the same work gets more of them, month by month."""
    first = pd.Timestamp(model.INFLATION_FROM)
    span = pd.Timestamp(model.LAST) - first
    since = ((listed["created_local"] - first) / span).clip(lower=0).to_numpy()
    factor = np.where(since > 0, 1.25 + (model.INFLATION - 1.25) * since, 1.0)
    grown = tickets.points(listed["size"].to_numpy() * factor)
    hit = listed[grown != listed["size"].to_numpy()]
    noted = truth.entries(
        "tickets",
        truth.keys(hit, tables.TICKETS),
        "size",
        "estimate_inflation",
        hit["size"].astype(str).to_numpy(),
        "the same work was given more points",
    )
    return listed.assign(size=grown), noted


def archived(listed: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Tickets that took very long are missing in the list; their moves are there."""
    days = (listed["done_local"] - listed["started_local"]).dt.total_seconds() / 86_400
    gone = listed[days > model.ARCHIVED_AFTER_DAYS]
    noted = truth.entries(
        "tickets",
        truth.keys(gone, tables.TICKETS),
        "*",
        "archived",
        "",
        f"took longer than {model.ARCHIVED_AFTER_DAYS} days and was archived",
    )
    return listed.drop(gone.index), noted
