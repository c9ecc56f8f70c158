"""What usually lies behind a wrong answer, said as a tip.

The tips name the mistake and where to look, never the right value.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from werkstadt_edu.checks.plain import (
    Missing,
    is_array,
    is_frame,
    is_index,
    is_number,
    is_series,
    plain,
)
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_NUMBER_IN_TEXT = re.compile(r"\s*[-+]?[\d.,]+\s*(%|€|EUR|kWh)?\s*")
_NEARLY = 0.01
# Below this a count may be ten times another by mere chance.
_FEW = 10


class Wanted(Enum):
    """The kind of value that a task asks for."""

    NUMBER = "number"
    TEXT = "text"
    TRUTH = "truth"
    SEQUENCE = "sequence"
    MAPPING = "mapping"
    SET = "set"
    DATE = "date"
    TABLE = "table"
    SERIES = "series"
    MASK = "mask"
    FIGURE = "figure"
    OTHER = "other"


def forgot_return() -> str:
    """The tip for a None where a value was asked for."""
    return L(
        "Haben Sie `return` vergessen? Ohne `return` gibt eine Funktion `None` zurück.",
        "Did you forget `return`? Without it a function returns `None`.",
    )


def printed() -> str:
    """The tip for a function that prints its result."""
    return L(
        "Ihre Funktion gibt ihr Ergebnis mit `print` aus. Zurück kommt es erst mit `return`.",
        "Your function prints its result. Only `return` hands it back.",
    )


def missing_inside() -> str:
    """The tip for a NaN that nobody asked for."""
    return L(
        "`NaN` entsteht, wenn in der Rechnung Werte fehlen oder 0 durch 0 geteilt wird.",
        "`NaN` arises when values are missing in the calculation or 0 is divided by 0.",
    )


def percent_for_share() -> str:
    """The tip for 18.4 where 0.184 is asked for."""
    return L(
        "Gefragt ist ein Anteil zwischen 0 und 1; bei Ihnen sind es Prozent.",
        "The task wants a share between 0 and 1; these are percent.",
    )


def wrong_kind(value: object, wanted: Wanted) -> list[str]:
    """Tips for a value of another kind than the task asks for."""
    return [tip() for applies, tip in _KINDS if applies(value, wanted)]


def _is_mask(value: object) -> bool:
    return is_series(value) and str(value.dtype) in {"bool", "boolean"}


def _is_numeric_text(value: object) -> bool:
    made = plain(value)
    return isinstance(made, str) and bool(_NUMBER_IN_TEXT.fullmatch(made))


def _is_single(value: object) -> bool:
    return (is_series(value) or is_array(value) or is_index(value)) and value.size == 1


_KINDS: tuple[tuple[Callable[[object, Wanted], bool], Callable[[], str]], ...] = (
    (lambda value, wanted: value is None and wanted is not Wanted.OTHER, forgot_return),
    (
        lambda value, wanted: wanted is Wanted.NUMBER and plain(value) is Missing.MISSING,
        missing_inside,
    ),
    (
        lambda value, wanted: wanted is Wanted.TABLE and _is_mask(value),
        lambda: L(
            "Das ist die Maske selbst. Setzen Sie sie in eckige Klammern hinter die Tabelle: "
            "`tabelle[maske]`.",
            "This is the mask itself. Put it in square brackets behind the table: `table[mask]`.",
        ),
    ),
    (
        lambda value, wanted: wanted is Wanted.TABLE and is_series(value) and not _is_mask(value),
        lambda: L(
            'Doppelte eckige Klammern liefern eine Tabelle: `tabelle[["spalte"]]`; eine Series mit '
            "Index wird mit `.reset_index()` zur Tabelle.",
            'Double square brackets give a table: `table[["column"]]`; a Series with an index '
            "becomes a table with `.reset_index()`.",
        ),
    ),
    (
        lambda value, _: "GroupBy" in type(value).__name__,
        lambda: L(
            "Nach `groupby` fehlt noch, was je Gruppe berechnet werden soll, etwa `.size()`, "
            "`.sum()` oder `.mean()`.",
            "After `groupby` it still has to be said what to compute per group, for example "
            "`.size()`, `.sum()` or `.mean()`.",
        ),
    ),
    (
        lambda value, wanted: wanted is Wanted.MASK and is_frame(value),
        lambda: L(
            "Das sind schon die ausgewählten Zeilen. Gefragt ist nur die Bedingung, ein "
            "Wahrheitswert je Zeile.",
            "These are the selected rows already. The task wants only the condition, one truth "
            "value per row.",
        ),
    ),
    (
        lambda value, wanted: wanted is Wanted.SERIES and is_frame(value),
        lambda: L(
            'Gefragt ist eine einzelne Spalte: `tabelle["spalte"]` mit einfachen Klammern.',
            'The task wants a single column: `table["column"]` with single brackets.',
        ),
    ),
    (
        lambda value, wanted: wanted is Wanted.NUMBER and _is_numeric_text(value),
        lambda: L(
            "Das ist Text, der wie eine Zahl aussieht. `float(...)` oder `int(...)` wandelt ihn "
            "um; machen Sie aus einem Dezimalkomma vorher einen Punkt.",
            "This is text that looks like a number. `float(...)` or `int(...)` converts it; a "
            "decimal comma has to become a point first.",
        ),
    ),
    (
        lambda value, wanted: wanted is Wanted.NUMBER and _is_single(value),
        lambda: L(
            "Darin steckt genau ein Wert. `.item()` holt ihn heraus.",
            "There is exactly one value in it. `.item()` takes it out.",
        ),
    ),
    (
        lambda value, wanted: (
            wanted is Wanted.NUMBER
            and (is_frame(value) or is_series(value) or is_array(value))
            and not _is_single(value)
        ),
        lambda: L(
            "Gefragt ist eine einzige Zahl: Fassen Sie die Werte noch zusammen, etwa mit "
            "`.sum()`, `.mean()` oder `len(...)`.",
            "The task wants a single number: summarise the values, for example with `.sum()`, "
            "`.mean()` or `len(...)`.",
        ),
    ),
    (
        lambda value, wanted: (
            wanted is not Wanted.OTHER
            and type(value).__name__ in {"function", "method", "builtin_function_or_method"}
        ),
        lambda: L(
            "Das ist die Funktion selbst. Mit Klammern dahinter wird sie aufgerufen: `name(...)`.",
            "This is the function itself. With brackets behind it it gets called: `name(...)`.",
        ),
    ),
)


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two finite numbers that differ: what came and what is right."""

    got: float
    expected: float
    counts: bool

    def off_by(self, factor: float) -> bool:
        """Whether what came is `factor` times the right value, within a tenth of a percent."""
        return self.expected != 0 and math.isclose(self.got, self.expected * factor, rel_tol=1e-3)


def wrong_number(got: object, expected: object) -> list[str]:
    """Tips for a number that is off, most telling first."""
    if got is Missing.MISSING:
        return [missing_inside()]
    if not (is_number(got) and is_number(expected)):
        return []
    if not (math.isfinite(got) and math.isfinite(expected)):
        return []
    pair = Pair(got=got, expected=expected, counts=got % 1 == 0 and expected % 1 == 0)
    return list(_number_tips(pair))


def wrong_count(got: int, expected: int) -> list[str]:
    """Tips for a number of rows or values; only being off by one tells anything."""
    return wrong_number(got, expected) if abs(got - expected) == 1 else []


def _number_tips(pair: Pair) -> Iterator[str]:
    for applies, tip in _NUMBERS:
        if applies(pair):
            yield tip()
            return


_NUMBERS: tuple[tuple[Callable[[Pair], bool], Callable[[], str]], ...] = (
    (lambda pair: pair.off_by(100) and abs(pair.expected) <= 1, percent_for_share),
    (
        lambda pair: pair.off_by(0.01) and abs(pair.got) <= 1,
        lambda: L(
            "Gefragt sind Prozent (0 bis 100); bei Ihnen ist es ein Anteil zwischen 0 und 1.",
            "The task wants percent (0 to 100); this is a share between 0 and 1.",
        ),
    ),
    (
        lambda pair: pair.off_by(1000) or pair.off_by(0.001),
        lambda: L(
            "Der Faktor ist genau 1000: Stimmt die Einheit (Wh/kWh, g/kg)? Wurde ein Punkt oder "
            "Komma falsch gelesen, als Tausendertrennzeichen statt als Dezimalzeichen oder "
            "umgekehrt?",
            "The factor is exactly 1000: is the unit right (Wh/kWh, g/kg)? Was a point or comma "
            "misread, as a thousands separator instead of a decimal mark or the other way round?",
        ),
    ),
    (
        lambda pair: (
            not (pair.counts and abs(pair.expected) < _FEW)
            and any(pair.off_by(factor) for factor in (100, 0.01, 10, 0.1))
        ),
        lambda: L(
            "Der Wert liegt um eine Zehnerpotenz daneben: Prüfen Sie Dezimalzeichen und Einheit.",
            "The value is off by a power of ten: check the decimal mark and the unit.",
        ),
    ),
    (
        lambda pair: pair.got == -pair.expected,
        lambda: L(
            "Der Betrag stimmt, nur das Vorzeichen nicht: Was wird wovon abgezogen?",
            "The size is right, only the sign is not: what is subtracted from what?",
        ),
    ),
    (
        lambda pair: pair.counts and abs(pair.got - pair.expected) == 1,
        lambda: L(
            "Sie liegen um genau eins daneben: Gehört der Grenzwert dazu (`>` oder `>=`)? Zählen "
            "Anfang und Ende mit?",
            "You are off by exactly one: does the limit belong to it (`>` or `>=`)? Do start and "
            "end count?",
        ),
    ),
    (
        lambda pair: pair.got * pair.expected != 0 and pair.off_by(1 / pair.expected**2),
        lambda: L(
            "Zähler und Nenner sind vertauscht.",
            "Numerator and denominator are swapped.",
        ),
    ),
    (
        lambda pair: not pair.counts and math.isclose(pair.got, pair.expected, rel_tol=_NEARLY),
        lambda: L(
            "Sie sind sehr nah dran: Wurde zu früh oder zu grob gerundet?",
            "You are very close: was something rounded too early or too coarsely?",
        ),
    ),
)
