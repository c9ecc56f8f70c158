"""What a column can hold, how that is called, and what to do about the wrong kind."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from werkstadt_edu.checks.failure import author_error
from werkstadt_edu.errors import did_you_mean
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable


class Kind(Enum):
    """What a column holds, missing values aside."""

    NUMBER = "number"
    BOOLEAN = "boolean"
    TEXT = "text"
    DATETIME = "datetime"
    ZONED = "datetime with zone"
    DURATION = "duration"
    MIXED = "mixed"
    EMPTY = "empty"


_ASKABLE = {kind.value: kind for kind in Kind if kind not in (Kind.ZONED, Kind.MIXED, Kind.EMPTY)}


def asked_kind(name: str) -> Kind:
    """The kind that an author asks for by its name.

    Raises:
        CheckFailed: the check's fault, for any other name.
    """
    if name not in _ASKABLE:
        unknown = L(f"Unbekannte Art `{name}`.", f"Unknown kind `{name}`.")
        author_error(f"{unknown} {did_you_mean(name, _ASKABLE)}")
    return _ASKABLE[name]


def fits(kind: Kind, wanted: Kind) -> bool:
    """Whether a column of one kind can stand for another: an empty one can for any."""
    return kind is wanted or Kind.EMPTY in (kind, wanted)


def holds(kind: Kind, asked: Kind) -> bool:
    """Whether a column holds what an author asks for by name: a zone is no hindrance."""
    return fits(kind, asked) or (kind, asked) == (Kind.ZONED, Kind.DATETIME)


def kind_name(kind: Kind) -> str:
    """What a column holds, as a plural noun."""
    return _NAMES[kind]()


def kind_tips(kind: Kind, wanted: Kind) -> list[str]:
    """Tips for a column that holds another kind of value than it should."""
    tip = _TIPS.get((kind, wanted))
    return [tip()] if tip else []


_NAMES: dict[Kind, Callable[[], str]] = {
    Kind.NUMBER: lambda: L("Zahlen", "numbers"),
    Kind.BOOLEAN: lambda: L("Wahrheitswerte", "truth values"),
    Kind.TEXT: lambda: L("Texte", "texts"),
    Kind.DATETIME: lambda: L("Zeitpunkte", "points in time"),
    Kind.ZONED: lambda: L("Zeitpunkte mit Zeitzone", "points in time with a time zone"),
    Kind.DURATION: lambda: L("Zeitdauern", "durations"),
    Kind.MIXED: lambda: L("Werte verschiedener Art", "values of different kinds"),
    Kind.EMPTY: lambda: L("nur fehlende Werte", "only missing values"),
}

_TIPS: dict[tuple[Kind, Kind], Callable[[], str]] = {
    (Kind.TEXT, Kind.DATETIME): lambda: L(
        "`pd.to_datetime(...)` macht aus Text Zeitpunkte; bei TT.MM.JJJJ mit `dayfirst=True`.",
        "`pd.to_datetime(...)` turns text into points in time; for dd.mm.yyyy with "
        "`dayfirst=True`.",
    ),
    (Kind.TEXT, Kind.NUMBER): lambda: L(
        '`pd.to_numeric(...)` macht aus Text Zahlen; beim Einlesen hilft `decimal=","`.',
        '`pd.to_numeric(...)` turns text into numbers; when reading, `decimal=","` helps.',
    ),
    (Kind.NUMBER, Kind.TEXT): lambda: L(
        "Kennungen und Postleitzahlen bleiben Text, sonst gehen führende Nullen verloren: "
        "`dtype=str` beim Einlesen.",
        "Identifiers and postcodes stay text, or leading zeros get lost: `dtype=str` when reading.",
    ),
    (Kind.DATETIME, Kind.ZONED): lambda: L(
        "`.dt.tz_localize(...)` sagt, zu welcher Zeitzone die Uhrzeiten gehören.",
        "`.dt.tz_localize(...)` says which time zone the clock times belong to.",
    ),
    (Kind.ZONED, Kind.DATETIME): lambda: L(
        "`.dt.tz_localize(None)` lässt die Zeitzone weg und behält die Uhrzeit.",
        "`.dt.tz_localize(None)` drops the time zone and keeps the clock time.",
    ),
    (Kind.NUMBER, Kind.BOOLEAN): lambda: L(
        "Ein Vergleich wie `spalte > 2` ergibt Wahrheitswerte.",
        "A comparison such as `column > 2` gives truth values.",
    ),
    (Kind.NUMBER, Kind.DURATION): lambda: L(
        "Zeitpunkt minus Zeitpunkt ergibt eine Zeitdauer; `.dt.days` macht erst daraus Zahlen.",
        "A point in time minus another gives a duration; only `.dt.days` makes numbers of it.",
    ),
    (Kind.DURATION, Kind.NUMBER): lambda: L(
        "`.dt.days` oder `.dt.total_seconds()` macht aus Zeitdauern Zahlen.",
        "`.dt.days` or `.dt.total_seconds()` turns durations into numbers.",
    ),
}
