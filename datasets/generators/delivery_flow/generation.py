"""Draws all tables of `delivery_flow` in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators import truth
from datasets.generators.delivery_flow import faults, operation, tables, tickets
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams

if TYPE_CHECKING:
    import numpy as np

    from datasets.generators.delivery_flow.tickets import Work

_STREAMS = (
    "kinds",
    "hours",
    "arrivals",
    "releases",
    "minutes",
    "estimates",
    "deployments",
    "incidents",
    "reestimates",
    "skipped",
    "weekends",
    "reopened",
    "starts",
    "edits",
)


def generate(seed: int) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = streams(seed, *_STREAMS)
    drawn = tickets.work(rng)
    deployed = operation.deployments(drawn.releases, rng["deployments"])
    clean = _table(drawn, rng["reestimates"])
    raw_tickets, raw_moves, noted = _planted(clean, drawn, rng)
    return Generated(
        dataset=tables.DATASET,
        frames={
            "raw/tickets.csv.gz": raw_tickets,
            "raw/transitions.csv.gz": raw_moves,
            "clean/tickets.csv.gz": clean,
            "clean/transitions.csv.gz": drawn.transitions,
            "shared/deployments.csv.gz": deployed,
            "shared/incidents.csv.gz": operation.incidents(deployed, rng["incidents"]),
            "truth/faults.csv.gz": noted,
        },
    )


def _table(drawn: Work, rng: np.random.Generator) -> pd.DataFrame:
    """The table `tickets`; some sizes were edited before work began, which is in order."""
    made = drawn.tickets.drop(columns="hours")
    waits = made["started_local"] - made["created_local"]
    early = (waits > pd.Timedelta(hours=6)) & (rng.random(len(made)) < 0.12)
    share = rng.uniform(0.1, 0.9, len(made))
    edited = (made["created_local"] + waits * share).dt.floor("min").where(early)
    return made.assign(size_edited_local=edited.astype("datetime64[s]"))


def _planted(
    clean: pd.DataFrame, drawn: Work, rng: dict[str, np.random.Generator]
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """The raw tables `tickets` and `transitions`, and the truth."""
    moves, gaps = faults.skipped(drawn.transitions, rng["skipped"])
    moves, weekends = faults.moved_on_weekends(moves, rng["weekends"])
    listed, archived = faults.archived(clean)
    listed, inflated = faults.inflated(listed)
    listed, edited = faults.edited_after_done(listed, drawn.tickets["hours"], rng["edits"])
    listed, moves, again = faults.reopened(listed, moves, rng["reopened"])
    listed, starts = faults.without_start(listed, rng["starts"])
    noted = truth.together([gaps, weekends, archived, inflated, edited, again, starts])
    return listed.reset_index(drop=True), moves.reset_index(drop=True), noted
