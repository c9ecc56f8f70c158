"""Plants the faults of `raw` and writes down each of them for `truth`.

A fault is what a person or a system got wrong, so that it can be found and put right from the data
alone; how is said in the data set's card.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.library_loans import stock

DUPLICATE_PATRONS = 60
SWAPPED_TIMES = 120
# Share of the ISBNs that are written in each other way.
ISBN_WRITINGS = {"isbn_dashes": 0.12, "isbn_spaces": 0.05, "isbn10": 0.06, "isbn10_small_x": 1.0}

_REGISTER_NOTE = "second record of one person, made when cards were renewed at the opening"
_SWAP_NOTE = "loaned_at and returned_at were swapped"


def plant_isbn(items: pd.DataFrame, rng: np.random.Generator) -> tuple[pd.DataFrame, pd.DataFrame]:
    """ISBNs with dashes or spaces and of the older ten characters, with ``X`` or ``x``."""
    isbn = items["isbn"].copy()
    has = isbn.notna().to_numpy()
    draw = np.where(has, rng.random(len(items)), 1.0)
    dashes, spaces, ten = np.cumsum(list(ISBN_WRITINGS.values())[:3])
    fault = np.select(
        [draw < dashes, draw < spaces, draw < ten],
        ["isbn_dashes", "isbn_spaces", "isbn10"],
        "",
    )
    written = {"isbn_dashes": _dashes, "isbn_spaces": _spaces, "isbn10": stock.isbn10}
    for name, write in written.items():
        isbn[fault == name] = isbn[fault == name].map(write)
    # A third of the check digits X was typed as a small letter.
    small = (fault == "isbn10") & isbn.str.endswith("X", na=False) & (rng.random(len(isbn)) < 0.35)
    isbn[small] = isbn[small].str.lower()
    fault = np.where(small, "isbn10_small_x", fault)
    hit = fault != ""
    noted = truth.entries(
        "items",
        items.loc[hit, "item_id"].to_numpy(),
        "isbn",
        fault[hit],
        items.loc[hit, "isbn"].to_numpy(),
        "thirteen digits without separators are the clean form",
    )
    return items.assign(isbn=isbn), noted


def _dashes(isbn: str) -> str:
    return f"{isbn[:3]}-{isbn[3:5]}-{isbn[5:8]}-{isbn[8:12]}-{isbn[12]}"


def _spaces(isbn: str) -> str:
    return f"{isbn[:3]} {isbn[3:5]} {isbn[5:8]} {isbn[8:12]} {isbn[12]}"


def plant_duplicates(
    patrons: pd.DataFrame, opening: pd.Timestamp, rng: np.random.Generator
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Sixty persons stand twice in the register: the same pseudonym, another date of issue."""
    old = np.flatnonzero(patrons["since"] < opening)
    chosen = np.sort(rng.choice(old, size=DUPLICATE_PATRONS, replace=False))
    second = patrons.iloc[chosen].copy()
    days = rng.integers(0, 36, size=len(second))
    second["since"] = (opening + pd.to_timedelta(days, unit="D")).as_unit("s")
    moved = rng.random(len(second)) < 0.4
    zones = np.sort(patrons["zone"].unique())
    step = rng.integers(1, len(zones), size=len(second))
    elsewhere = zones[(np.searchsorted(zones, second["zone"]) + step) % len(zones)]
    second["zone"] = np.where(moved, elsewhere, second["zone"])
    both = pd.concat([patrons, second]).sort_values("patron_id", kind="stable", ignore_index=True)
    first = patrons.iloc[chosen]
    noted = truth.entries(
        "patrons",
        first["patron_id"].to_numpy(),
        "since",
        "duplicate_patron",
        first["since"].dt.strftime("%Y-%m-%d").to_numpy(),
        _REGISTER_NOTE,
    )
    return both, noted


def plant_swaps(loans: pd.DataFrame, rng: np.random.Generator) -> tuple[pd.DataFrame, pd.DataFrame]:
    """In 120 loans on site the time of the loan and of the return were swapped."""
    able = loans["returned_at"].notna() & (loans["channel"] == "desk")
    chosen = np.sort(rng.choice(np.flatnonzero(able), size=SWAPPED_TIMES, replace=False))
    raw = loans.copy()
    right = loans.iloc[chosen]
    raw.loc[right.index, "loaned_at"] = right["returned_at"]
    raw.loc[right.index, "returned_at"] = right["loaned_at"]
    noted = [
        truth.entries(
            "loans",
            right["loan_id"].to_numpy(),
            column,
            "returned_before_loaned",
            right[column].dt.strftime("%Y-%m-%d %H:%M").to_numpy(),
            _SWAP_NOTE,
        )
        for column in ("loaned_at", "returned_at")
    ]
    return raw, truth.together(noted)
