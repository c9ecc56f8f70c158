"""How many bookings stand alone, although nobody is named in the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.generators import cards
from datasets.generators.telemedicine_slots.foresight import cases

if TYPE_CHECKING:
    from collections.abc import Sequence

    from datasets.generators.recipe import Tables

ALL = ("age_band", "zone", "specialty", "month")
SOME = ("age_band", "zone", "specialty")
COARSE = ("older", "specialty")


def alone(data: Tables, columns: Sequence[str], fewer_than: int = 2) -> float:
    """The share of bookings of persons that share these values with too few persons.

    Args:
        data: the tables.
        columns: the values that somebody could know from elsewhere.
        fewer_than: the k of k-anonymity (Sweeney, 2002): so many persons must share them.
    """
    known = cases(data)
    known = known.assign(
        month=known["local"].dt.strftime("%Y-%m"), older=known["age_band"].isin(["65-79", "80+"])
    )
    persons = known.groupby(list(columns), observed=True)["patient_id"].transform("nunique")
    return float((persons < fewer_than).mean())


def block(data: Tables, language: str) -> str:
    """The card's table of the shares."""
    rows = [
        (
            ", ".join(f"`{name}`" for name in columns),
            *(f"{cards.number(100 * alone(data, columns, k), language)} %" for k in (2, 5)),
        )
        for columns in (ALL, SOME, COARSE)
    ]
    return cards.table(_HEAD[language], rows)


_HEAD = {
    "de": ("bekannt ist", "Buchungen, auf die nur eine Person passt", "weniger als fünf Personen"),
    "en": ("known is", "bookings that fit one person only", "fewer than five persons"),
}
