"""Draws all tables of `library_loans` in memory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.library import exports, faults, lending, model, robots, stock, tables

if TYPE_CHECKING:
    from collections.abc import Mapping

_STREAMS = (
    "items",
    "titles",
    "patrons",
    "visits",
    "online",
    "returns",
    "robots",
    "isbn",
    "duplicates",
    "swaps",
    "branch",
)


@dataclass(frozen=True, kw_only=True)
class Generated:
    """All frames of the data set: one table per path of `tables.DATASET.resources`."""

    frames: Mapping[str, pd.DataFrame]

    def table(self, variant: str, name: str) -> pd.DataFrame:
        """The table `name` in `variant`.

        Raises:
            KeyError: when there is no such table.
        """
        for resource in tables.DATASET.resources:
            if (resource.variant, resource.table.name) == (variant, name):
                return self.frames[resource.path]
        raise KeyError((variant, name))


def generate(seed: int = tables.SEED) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = _streams(seed)
    items = stock.items(rng["items"], rng["titles"])
    patrons = stock.patrons(rng["patrons"])
    house = lending.House.open_for(items, patrons)
    loans = lending.loans(house, rng["visits"], rng["online"], rng["returns"])
    raw_items, isbn_faults = faults.plant_isbn(items, rng["isbn"])
    opening = pd.Timestamp(model.NEW_HOUSE_OPENS)
    raw_patrons, duplicates = faults.plant_duplicates(patrons, opening, rng["duplicates"])
    raw_loans, swaps = faults.plant_swaps(loans, rng["swaps"])
    branch, branch_faults = exports.branch_lobeda(loans, items, rng["branch"])
    return Generated(
        frames={
            "raw/loans.csv.gz": raw_loans,
            "raw/items.csv.gz": raw_items,
            "raw/patrons.csv.gz": raw_patrons,
            "clean/loans.csv.gz": loans,
            "clean/items.csv.gz": items,
            "clean/patrons.csv.gz": patrons,
            "shared/calendar.csv.gz": house.year_days,
            "shared/robot_sessions.csv.gz": robots.sessions(rng["robots"], house.year_days),
            "files/items_de.csv": exports.items_de(items),
            "files/branch_lobeda.csv": branch,
            "truth/faults.csv.gz": faults.truth(
                [isbn_faults, duplicates, swaps, branch_faults, *_whole_tables()]
            ),
        }
    )


def _whole_tables() -> tuple[pd.DataFrame, ...]:
    """What concerns whole tables and is no error of single rows."""
    decimal = "semicolons, decimal commas, day.month.year, encoding cp1252"
    move = "closed for the move, another level and more self-service afterwards"
    return (
        faults.whole_file("items_de", "german_format", decimal),
        faults.whole_file("loans", "move_effect", move),
    )


def _streams(seed: int) -> dict[str, np.random.Generator]:
    """One independent stream per component, so that a change in one leaves the others alone."""
    spawned = np.random.SeedSequence(seed).spawn(len(_STREAMS))
    return {name: np.random.default_rng(part) for name, part in zip(_STREAMS, spawned, strict=True)}
