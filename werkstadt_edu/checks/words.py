"""How a value, its kind and a count are named in a sentence for the learner."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from werkstadt_edu.checks.plain import (
    Missing,
    Opaque,
    is_array,
    is_frame,
    is_index,
    is_series,
    plain,
)
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_LONGEST = 60
_LONGEST_LINE = 200
_MOST_NAMES = 6
_LARGE = 1e10


def counted(count: int, german: tuple[str, str], english: tuple[str, str]) -> str:
    """A count with its noun, ``1 Zeile`` or ``1.843 Zeilen``; each pair is singular, plural."""
    noun = L(german[count != 1], english[count != 1])
    return f"{number(count)} {noun}"


def rows(count: int) -> str:
    """A count of rows."""
    return counted(count, ("Zeile", "Zeilen"), ("row", "rows"))


def values(count: int) -> str:
    """A count of values."""
    return counted(count, ("Wert", "Werte"), ("value", "values"))


def columns(count: int) -> str:
    """A count of columns."""
    return counted(count, ("Spalte", "Spalten"), ("column", "columns"))


def out_of(count: int, whole: str) -> str:
    """A part of a count: ``1 von 4 Zeilen``."""
    return L(f"{number(count)} von {dative(whole)}", f"{number(count)} of {whole}")


def are(count: int) -> str:
    """German's verb for a count: ``ist`` for 1, otherwise ``sind``."""
    return "ist" if count == 1 else "sind"


def too(count: int, wanted: int) -> str:
    """That a count is off, after its noun: ``1 Zeile, das ist zu wenig``."""
    if count > wanted:
        many = "zu viel" if count == 1 else "zu viele"
        return L(f"das {are(count)} {many}", "that is too many")
    few = "zu wenig" if count == 1 else "zu wenige"
    return L(f"das {are(count)} {few}", "that is too few")


def elements(count: int) -> str:
    """A count of elements."""
    return counted(count, ("Element", "Elemente"), ("element", "elements"))


def named(names: Iterable[object]) -> str:
    """Names as code, separated by commas; a long list is cut."""
    listed = list(names)
    shown = ", ".join(label(name) for name in listed[:_MOST_NAMES])
    return f"{shown}, …" if len(listed) > _MOST_NAMES else shown


def label(name: object) -> str:
    """A name as code: without quotation marks, unless its edges are blank."""
    made = plain(name)
    bare = isinstance(made, str) and made and made == made.strip()
    return f"`{made}`".replace("\n", " ") if bare else code(made)


def code(value: object) -> str:
    """The plain form of `value` as Python writes it, in backticks; long ones are cut."""
    text = literal(value).replace("`", "'")
    return f"`{text}`" if len(text) <= _LONGEST else f"`{text[:_LONGEST]}…`"


def shortened(text: str) -> str:
    """A line of the learner's code or of an exception, cut where it gets unreadable."""
    return text if len(text) <= _LONGEST_LINE else f"{text[:_LONGEST_LINE]}…"


def literal(value: object) -> str:
    """The plain form of `value` as Python writes it, in one line, numbers to ten digits."""
    made = plain(value)
    if isinstance(made, float):
        return f"{made:.10g}" if made % 1 or abs(made) >= _LARGE else f"{made:.1f}"
    if isinstance(made, Missing):
        return "NaN"
    if isinstance(made, Opaque):
        return made.type_name
    if isinstance(made, dt.datetime):
        return made.isoformat(sep=" ")
    if isinstance(made, (dt.date, dt.time)):
        return made.isoformat()
    return _literals(made)


def _literals(made: object) -> str:
    if isinstance(made, tuple):
        return f"[{', '.join(literal(element) for element in made)}]"
    if isinstance(made, frozenset):
        return "{" + ", ".join(sorted(literal(element) for element in made)) + "}"
    if isinstance(made, dict):
        pairs = (f"{literal(key)}: {literal(item)}" for key, item in made.items())
        return "{" + ", ".join(pairs) + "}"
    return repr(made)


def kind_of(value: object) -> str:
    """What `value` is, with its article: ``eine Liste mit 3 Elementen``."""
    if is_frame(value):
        size = L(
            f"mit {rows(len(value))} und {columns(value.shape[1])}",
            f"with {rows(len(value))} and {columns(value.shape[1])}",
        )
        return L(f"eine Tabelle (DataFrame) {size}", f"a table (DataFrame) {size}")
    if is_series(value):
        size = dative(values(len(value)))
        return L(f"eine Series mit {size}", f"a Series with {size}")
    if is_index(value) or is_array(value):
        size = dative(values(value.size))
        name = "Index" if is_index(value) else "Array"
        return L(f"ein {name} mit {size}", f"an {name.lower()} with {size}")
    made = plain(value)
    if isinstance(made, Opaque):
        return _opaque(value)
    if isinstance(made, (tuple, dict, frozenset)):
        return _container(value, len(made))
    return _SCALARS.get(type(made), _something)(made)


def dative(count_with_noun: str) -> str:
    """A count as it stands after German `mit` or `von`: ``3 Elementen``, ``5 Werten``."""
    plural = count_with_noun.endswith(("Elemente", "Werte", "Argumente"))
    return f"{count_with_noun}n" if plural else count_with_noun


def _container(value: object, size: int) -> str:
    article, german, english = next(
        (names for known, names in _CONTAINERS if issubclass(type(value), known)),
        ("eine", "Folge", "sequence"),
    )
    return L(
        f"{article} {german} mit {dative(elements(size))}", f"a {english} with {elements(size)}"
    )


def _opaque(value: object) -> str:
    name = value.type_name if isinstance(value, Opaque) else type(value).__name__
    if isinstance(value, type):
        return L(f"die Klasse `{value.__name__}`", f"the class `{value.__name__}`")
    if "GroupBy" in name:
        return L(
            "eine Gruppierung ohne Auswertung (GroupBy)", "a grouping without result (GroupBy)"
        )
    if name in {"function", "method", "builtin_function_or_method"}:
        return L("eine Funktion", "a function")
    return L(f"ein Objekt der Klasse `{name}`", f"an object of class `{name}`")


def _something(value: object) -> str:
    return L(
        f"ein Wert vom Typ `{type(value).__name__}`", f"a value of type `{type(value).__name__}`"
    )


_CONTAINERS: tuple[tuple[type, tuple[str, str, str]], ...] = (
    (list, ("eine", "Liste", "list")),
    (tuple, ("ein", "Tupel", "tuple")),
    (dict, ("ein", "Dictionary", "dictionary")),
    (set, ("eine", "Menge", "set")),
    (frozenset, ("eine", "Menge", "set")),
)

_SCALARS: dict[type, Callable[[Any], str]] = {
    type(None): lambda _: "`None`",
    bool: lambda value: L(f"der Wahrheitswert `{value}`", f"the truth value `{value}`"),
    int: lambda value: L(f"die ganze Zahl {code(value)}", f"the whole number {code(value)}"),
    float: lambda value: L(f"die Zahl {code(value)}", f"the number {code(value)}"),
    str: lambda value: L(f"der Text {code(value)}", f"the text {code(value)}"),
    Missing: lambda _: L("ein fehlender Wert (`NaN`)", "a missing value (`NaN`)"),
    dt.datetime: lambda value: L(
        f"der Zeitpunkt {code(value)}", f"the point in time {code(value)}"
    ),
    dt.date: lambda value: L(f"das Datum {code(value)}", f"the date {code(value)}"),
}
