"""How people say when something was: since when, when, and earlier."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.generators.citizen_reports.grammar import words

if TYPE_CHECKING:
    import pandas as pd

    from datasets.generators.citizen_reports.grammar import Dice

_MONTHS = words(
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
)
_DAYS = words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag")
_SPANS = (
    "Tagen",
    "Wochen",
    "Monaten",
    "einer Woche",
    "zwei Wochen",
    "drei Wochen",
    "ein paar Tagen",
    "mindestens zehn Tagen",
    "einer gefühlten Ewigkeit",
    "gestern",
    "vorgestern",
    "gut einem Monat",
    "einem halben Jahr",
    "dem Wochenende",
    "letzter Woche",
)


def since(dice: Dice, written: pd.Timestamp) -> str:
    """What follows "seit", in the dative: ``zwei Wochen``, ``Anfang Mai``."""
    if dice.chance(0.25):
        last = dice.chance(0.7)
        first = dice.pick(("Anfang", "Mitte", "Ende")) if last else "Anfang"
        return f"{first} {last_month(written) if last else _MONTHS[written.month - 1]}"
    if dice.chance(0.14):
        return f"letztem {dice.pick(_DAYS[:6])}"
    return dice.pick(_SPANS)


def when(dice: Dice, written: pd.Timestamp) -> str:
    """A point in the last days: ``heute früh``, ``am Dienstag``."""
    hour, day = written.hour, written.day_of_week
    options = ["gestern", "gestern Abend", "vorgestern", "neulich", "letzte Nacht"]
    if hour >= 6:
        options += ["heute früh", "heute Morgen", "heute"]
    if hour >= 14:
        options += ["heute Mittag", "vorhin", f"heute gegen {hour - 1} Uhr"]
    if day in (0, 1, 2):
        options += ["am Wochenende", "am Sonntag"]
    if day in (3, 4, 5):
        options += [f"am {dice.pick(_DAYS[: day - 1])}"]
    return dice.pick(options)


def earlier(dice: Dice, written: pd.Timestamp) -> str:
    """What follows "von": ``letzter Woche``, ``12.4.``."""
    date = f"{1 + int(dice.roll() * 27)}.{(written.month - 2) % 12 + 1}."
    return dice.pick(("letzter Woche", "voriger Woche", date, "neulich"))


def last_month(written: pd.Timestamp) -> str:
    """The name of the month before."""
    return _MONTHS[written.month - 2]
