"""What the data of `library_loans` give for each figure in its ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators.library_loans import model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables

_SAMPLE = 10  # the data set is a tenth of the library


def _loans(data: Tables) -> pd.DataFrame:
    return data.table("clean", "loans")


def _on_site(data: Tables) -> pd.DataFrame:
    loans = _loans(data)
    return loans[loans["channel"] != "onleihe"]


def _renewals(data: Tables) -> float:
    loans = _on_site(data)
    # Loans of the last months can still be renewed after the snapshot.
    old = loans["loaned_at"] < pd.Timestamp(model.YEAR, 9, 1)
    return float(loans.loc[old & (loans["channel"] != "branch_lobeda"), "renewals"].mean())


def _after_closure(data: Tables) -> float:
    """2 January, a Tuesday, against the median of the other Tuesdays of January and February."""
    loans = _on_site(data)
    tuesday = loans["loaned_at"].dt.day_of_week == 1
    before = loans["loaned_at"] < pd.Timestamp(model.YEAR, 2, 19)
    days = loans.loc[tuesday & before, "loaned_at"].dt.normalize()
    tuesdays = days.value_counts().sort_index()
    return float(tuesdays.iloc[0] / tuesdays.iloc[1:].median())


def _monthly_share(data: Tables) -> tuple[float, float]:
    loans = _loans(data)
    share = (loans["channel"] == "onleihe").groupby(loans["loaned_at"].dt.month).mean()
    share = share.drop(3)
    return float(share.min()), float(share.max())


def _late(data: Tables) -> float:
    """Among the loans on site that were due by the snapshot."""
    loans = _on_site(data)
    due = loans[loans["due_date"] < pd.Timestamp(model.SNAPSHOT)]
    back = due["returned_at"].fillna(pd.Timestamp(model.SNAPSHOT) + pd.Timedelta(days=1))
    return float((back.dt.normalize() > due["due_date"]).mean())


def _per_patron(data: Tables) -> float:
    loans = _on_site(data)
    return len(loans) / loans["patron_id"].nunique()


def _opening(data: Tables) -> float:
    days = data.table("clean", "calendar")
    first = days.loc[(days["site"] == "new_house") & days["is_open"], "date"].iloc[0]
    return float(first.day_of_year)


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "loans_per_year": lambda made: len(_loans(made)) * _SAMPLE,
    "loans_with_renewals": lambda made: (
        (len(_loans(made)) + int(_loans(made)["renewals"].sum())) * _SAMPLE
    ),
    "items": lambda made: len(made.table("clean", "items")) * _SAMPLE,
    "renewals_per_loan": _renewals,
    "after_closure": _after_closure,
    "digital_share_year": lambda made: float((_loans(made)["channel"] == "onleihe").mean()),
    "digital_share_month": _monthly_share,
    "opening": _opening,
    "loans_per_patron": _per_patron,
    "new_share": lambda made: float(
        (made.table("clean", "items")["acquired"].dt.year == model.YEAR).mean()
    ),
    "late_share": _late,
    "closure_days": lambda made: float(
        (made.table("clean", "calendar")["site"] == "closed_for_move").sum()
    ),
    "robot_sessions": lambda made: len(made.table("clean", "robot_sessions")),
}
