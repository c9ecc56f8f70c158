"""Draws all tables of `library_loans` in memory."""

from __future__ import annotations

import pandas as pd

from datasets.generators import truth
from datasets.generators.library_loans import exports, faults, lending, model, robots, stock, tables
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams

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


def generate(seed: int = tables.SEED) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = streams(seed, *_STREAMS)
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
        dataset=tables.DATASET,
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
            truth.RESOURCE.path: truth.together(
                [isbn_faults, duplicates, swaps, branch_faults, *_whole_tables()]
            ),
        },
    )


def _whole_tables() -> tuple[pd.DataFrame, ...]:
    """What concerns whole tables and is no error of single rows."""
    decimal = "semicolons, decimal commas, day.month.year, encoding cp1252"
    move = "closed for the move, another level and more self-service afterwards"
    return (
        truth.whole_file("items_de", "german_format", decimal),
        truth.whole_file("loans", "move_effect", move),
    )
