"""The desks of the co-working space in the morning: asked for, booked, taken; and overbooking."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from scipy import stats

from datasets.generators import cards
from datasets.generators.workshop_bookings import model

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

_MORNING = pd.Timedelta(hours=10, minutes=30)
_FEWEST = 5  # bookings of a day that is counted for the spread
_HEADS = {
    "de": (
        "angenommene Buchungen",
        "leere Tische im Mittel",
        "mehr Gäste als Tische, unabhängig",
        "mehr Gäste als Tische, Tage hängen zusammen",
    ),
    "en": (
        "bookings accepted",
        "empty desks on average",
        "more guests than desks, independent",
        "more guests than desks, days go together",
    ),
}


@dataclass(frozen=True, kw_only=True)
class Absence:
    """How often a desk that was booked for the morning stays empty.

    Attributes:
        share: of the bookings held.
        spread: variance of the days' absences over that of a binomial one; 1 if independent.
        correlation: between two bookings of one day.
    """

    share: float
    spread: float
    correlation: float


def mornings(data: Tables) -> pd.DataFrame:
    """Per day with requests: asked, held and present desks at half past ten."""
    every = data.table("clean", "bookings")
    day = every["start_local"].dt.normalize()
    there = (every["start_local"] <= day + _MORNING) & (every["end_local"] > day + _MORNING)
    own = every[there & (every["room"] == "coworking")]
    status = own["status"].astype("str")
    counts = pd.DataFrame(
        {
            "asked": status != "cancelled",
            "held": status.isin(("attended", "no_show")),
            "present": status == "attended",
        }
    )
    return counts.groupby(day.loc[own.index]).sum()


def absence(data: Tables) -> Absence:
    """The share of absences and how they go together, by the moments of the days."""
    days = mornings(data)
    days = days[days["held"] >= _FEWEST]
    held, missing = days["held"], days["held"] - days["present"]
    share = float(missing.sum() / held.sum())
    spread = float(((missing - held * share) ** 2 / (held * share * (1 - share))).mean())
    correlation = max(0.0, (spread - 1) / (float(held.mean()) - 1))
    return Absence(share=share, spread=spread, correlation=correlation)


def too_many(accepted: int, known: Absence, *, together: bool) -> float:
    """The chance that more come than there are desks.

    Args:
        accepted: bookings held.
        known: the absences.
        together: whether absences of one day go together (beta-binomial) or not (binomial).
    """
    if together:
        return float(_arrivals(accepted, known).sf(model.DESKS))
    return float(stats.binom.sf(model.DESKS, accepted, 1 - known.share))


def empty_desks(accepted: int, known: Absence) -> float:
    """How many desks stay empty on average when absences of one day go together."""
    counts = np.arange(model.DESKS + 1)
    return float(((model.DESKS - counts) * _arrivals(accepted, known).pmf(counts)).sum())


def _arrivals(accepted: int, known: Absence) -> Any:
    """The distribution of those who come: beta-binomial, or binomial without correlation."""
    comes = 1 - known.share
    if known.correlation == 0:
        return stats.binom(accepted, comes)
    size = 1 / known.correlation - 1
    return stats.betabinom(accepted, comes * size, known.share * size)


def block(data: Tables, language: str) -> str:
    """What overbooking would do, as a table in Markdown."""
    known = absence(data)
    rows = []
    for accepted in range(model.DESKS, model.DESKS + 5):
        empty = empty_desks(accepted, known)
        alone = too_many(accepted, known, together=False)
        together = too_many(accepted, known, together=True)
        rows.append(
            (
                str(accepted),
                cards.number(empty, language, 1),
                f"{cards.number(100 * alone, language)} %",
                f"{cards.number(100 * together, language)} %",
            )
        )
    return cards.table(_HEADS[language], rows)
