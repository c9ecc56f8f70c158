"""The two German exports: the new acquisitions, and the branch's own list of loans.

They are what a colleague would send: semicolons, decimal commas, day before month, cp1252.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.library_loans import model

GERMAN_FORMATS = {
    "book": "Buch",
    "childrens_book": "Kinderbuch",
    "audiobook": "Hörbuch",
    "film": "Film",
    "game": "Spiel",
    "music": "Musik",
    "magazine": "Zeitschrift",
    "ebook": "E-Book",
    "picture": "Bild (Artothek)",
}
BRANCH_MONTHS = (4, 6)
# Two workplaces with different settings: this share of the loans was written with ISO dates.
ISO_SHARE = 0.3
_GERMAN_TIME = "%d.%m.%Y %H:%M"
_ISO_TIME = "%Y-%m-%d %H:%M"
_FORMAT_NOTE = "semicolons, day.month.year, encoding cp1252"
_RENEWAL_NOTE = "this row is a renewal, not a loan"


def items_de(items: pd.DataFrame) -> pd.DataFrame:
    """The items acquired in 2024 as text, in the German form."""
    new = items[items["acquired"].dt.year == model.YEAR]
    return pd.DataFrame(
        {
            "Mediennummer": new["item_id"],
            "Titel": new["title"],
            "Gattung": new["format"].map(GERMAN_FORMATS),
            "Preis": [german_number(price) for price in new["price_eur"]],
            "Zugang": new["acquired"].dt.strftime("%d.%m.%Y"),
        }
    ).reset_index(drop=True)


def german_number(value: float) -> str:
    """``1.234,50``."""
    return f"{value:,.2f}".translate(str.maketrans(",.", ".,"))


def branch_lobeda(
    loans: pd.DataFrame, items: pd.DataFrame, rng: np.random.Generator
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The branch's loans of April to June, one row per loan *and* per renewal.

    Returns:
        The export as text, and its entries of the truth (renewals; dates in ISO form).
    """
    month = loans["loaned_at"].dt.month
    own = loans[(loans["channel"] == "branch_lobeda") & month.between(*BRANCH_MONTHS)]
    iso = rng.random(len(own)) < ISO_SHARE
    rows = own.loc[own.index.repeat(own["renewals"] + 1)].assign(
        iso=np.repeat(iso, own["renewals"] + 1)
    )
    rows["step"] = rows.groupby("loan_id").cumcount()
    rows = _stages(rows, rng).sort_values(["begun", "loan_id"], kind="stable", ignore_index=True)
    rows["entry"] = np.arange(1, len(rows) + 1)
    titles = items.set_index("item_id")["title"]
    export = pd.DataFrame(
        {
            "Vorgang": rows["entry"],
            "Ausleihnummer": rows["loan_id"],
            "Benutzer": rows["patron_id"],
            "Mediennummer": rows["item_id"],
            "Titel": rows["item_id"].map(titles),
            "Gattung": rows["format"].map(GERMAN_FORMATS),
            "Datum": _written(rows["begun"], rows["iso"]),
            "Fällig": rows["due"].dt.strftime("%d.%m.%Y"),
            "Rückgabe": rows["ended"].dt.strftime(_GERMAN_TIME).fillna(""),
        }
    )
    return export, _noted(rows)


def _stages(rows: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """When each loan or renewal began, when it was due, and when the item came back."""
    days = rows["format"].map({name: kind.days for name, kind in model.FORMATS.items()})
    date = rows["loaned_at"].dt.normalize()
    minute = pd.to_timedelta(rng.integers(10 * 60, 18 * 60, size=len(rows)), unit="m")
    # Renewed by telephone or in the net two days before it is due, Sundays too.
    renewed = date + pd.to_timedelta(days * rows["step"] - 2, unit="D") + minute
    last = rows["step"] == rows["renewals"]
    due = date + pd.to_timedelta(days * (rows["step"] + 1), unit="D")
    return rows.assign(
        begun=rows["loaned_at"].where(rows["step"] == 0, renewed),
        due=due.where(~last, rows["due_date"]),
        ended=rows["returned_at"].where(last),
    )


def _written(when: pd.Series, iso: pd.Series) -> pd.Series:
    return when.dt.strftime(_ISO_TIME).where(iso, when.dt.strftime(_GERMAN_TIME))


def _noted(rows: pd.DataFrame) -> pd.DataFrame:
    renewal = rows[rows["step"] > 0]
    iso = rows[rows["iso"]]
    return truth.together(
        [
            truth.whole_file("branch_lobeda", "german_format", _FORMAT_NOTE),
            truth.entries(
                "branch_lobeda",
                renewal["entry"].to_numpy(),
                "Vorgang",
                "renewal_counted_as_loan",
                "",
                _RENEWAL_NOTE,
            ),
            truth.entries(
                "branch_lobeda",
                iso["entry"].to_numpy(),
                "Datum",
                "iso_date",
                iso["begun"].dt.strftime(_ISO_TIME).to_numpy(),
                "written as year-month-day; the others as day.month.year",
            ),
        ]
    )
