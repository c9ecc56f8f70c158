"""Compare two plain values and say where the first difference is, without saying what is right."""

from __future__ import annotations

import datetime as dt
import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from werkstadt_edu.checks import words
from werkstadt_edu.checks.misconceptions import Wanted, wrong_count, wrong_kind, wrong_number
from werkstadt_edu.checks.plain import Opaque, is_number, plain
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, kw_only=True)
class Tolerance:
    """How far a number may be off: `rel` of the expected value or `absolute`, whichever is more.

    Two whole numbers have to be equal under an `exact_counts` tolerance.
    """

    rel: float = 1e-9
    absolute: float = 1e-12
    exact_counts: bool = True

    def holds(self, got: float, expected: float) -> bool:
        """Whether `got` is near enough; infinities have to be the same."""
        if self.exact_counts and type(got) is int and type(expected) is int:
            return got == expected
        return math.isclose(got, expected, rel_tol=self.rel, abs_tol=self.absolute)


@dataclass(frozen=True, kw_only=True)
class Difference:
    """What is off, in one or two sentences, and the tips that fit."""

    sentence: str
    tips: tuple[str, ...] = ()


def same(got: object, expected: object, tolerance: Tolerance) -> bool:
    """Whether two plain values are equal; a missing value equals a missing value."""
    if is_number(expected):
        return is_number(got) and tolerance.holds(got, expected)
    if isinstance(expected, tuple):
        return (
            isinstance(got, tuple)
            and len(got) == len(expected)
            and all(same(*pair, tolerance) for pair in zip(got, expected, strict=True))
        )
    if isinstance(expected, dict):
        return (
            isinstance(got, dict)
            and got.keys() == expected.keys()
            and all(same(got[key], value, tolerance) for key, value in expected.items())
        )
    if isinstance(expected, dt.date) and isinstance(got, dt.date):
        return _moment(got) == _moment(expected)
    return type(got) is type(expected) and got == expected


def difference(got: object, expected: object, tolerance: Tolerance) -> Difference | None:
    """The first difference between two values of any kind, or None.

    Args:
        got: the learner's value as it came.
        expected: the author's value.
        tolerance: how far numbers may be off.
    """
    plain_got, plain_expected = plain(got), plain(expected)
    if same(plain_got, plain_expected, tolerance):
        return None
    wanted = wanted_for(plain_expected)
    if wanted_for(plain_got) is not wanted or wanted is Wanted.OTHER:
        return _other_kind(got, plain_got, wanted)
    return _EXPLAIN[wanted](plain_got, plain_expected, tolerance)


def wanted_for(expected: object) -> Wanted:
    """The kind of a plain value."""
    if is_number(expected):
        return Wanted.NUMBER
    for known, wanted in _WANTED:
        if type(expected) is known:
            return wanted
    return Wanted.OTHER


def _moment(date: dt.date) -> dt.datetime:
    if not isinstance(date, dt.datetime):
        return dt.datetime(date.year, date.month, date.day)
    return date


def _other_kind(got: object, plain_got: object, wanted: Wanted) -> Difference:
    asked = _ASKED[wanted]()
    given = L(f"Bei Ihnen ist es {words.kind_of(got)}", f"Yours is {words.kind_of(got)}")
    if wanted is Wanted.OTHER and not isinstance(plain_got, Opaque):
        return Difference(sentence=f"{given}.", tips=tuple(wrong_kind(got, wanted)))
    sentence = L(f"{given}, gefragt ist {asked}.", f"{given}; expected {asked}.")
    return Difference(sentence=sentence, tips=tuple(wrong_kind(got, wanted)))


def _number(got: object, expected: object, _tolerance: Tolerance) -> Difference:
    return Difference(sentence=off(got, expected), tips=tuple(wrong_number(got, expected)))


def off(got: object, expected: object) -> str:
    """In which direction a plain number is off."""
    if not (is_number(got) and is_number(expected)):
        return L(f"Ihr Wert ist {words.code(got)}.", f"Your value is {words.code(got)}.")
    direction = L("zu groß", "too large") if got > expected else L("zu klein", "too small")
    return L(
        f"Ihr Wert {words.code(got)} ist {direction}.",
        f"Your value {words.code(got)} is {direction}.",
    )


def _text(got: object, expected: object, _tolerance: Tolerance) -> Difference:
    tips = [tip() for alike, tip in _TEXT_TIPS if alike(str(got)) == alike(str(expected))][:1]
    sentence = L(
        f"Ihr Text {words.code(got)} stimmt noch nicht.",
        f"Your text {words.code(got)} is not right yet.",
    )
    return Difference(sentence=sentence, tips=tuple(tips))


def _plain_wrong(got: object, _expected: object, _tolerance: Tolerance) -> Difference:
    sentence = L(
        f"Ihr Wert {words.code(got)} stimmt nicht.", f"Your value {words.code(got)} is not right."
    )
    return Difference(sentence=sentence)


def _date(got: object, expected: object, _tolerance: Tolerance) -> Difference:
    tips = []
    if isinstance(got, dt.date) and isinstance(expected, dt.date):
        if (got.year, got.day, got.month) == (expected.year, expected.month, expected.day):
            tips.append(
                L(
                    "Tag und Monat sind vertauscht; `dayfirst=True` oder ein `format` hilft.",
                    "Day and month are swapped; `dayfirst=True` or a `format` helps.",
                )
            )
        elif _wall_clock(got) == _wall_clock(expected):
            tips.append(
                L(
                    "Die Uhrzeit stimmt, aber nicht die Zeitzone.",
                    "The clock time is right, but not the time zone.",
                )
            )
    direction = _date_direction(got, expected)
    sentence = L(
        f"Ihr Wert {words.code(got)} {direction}.", f"Your value {words.code(got)} {direction}."
    )
    return Difference(sentence=sentence, tips=tuple(tips))


def _date_direction(got: object, expected: object) -> str:
    try:
        early = _moment(got) < _moment(expected)  # type: ignore[arg-type]
    except TypeError:
        return L("stimmt nicht", "is not right")
    return L("liegt zu früh", "is too early") if early else L("liegt zu spät", "is too late")


def _wall_clock(date: dt.date) -> dt.datetime:
    return _moment(date).replace(tzinfo=None)


def _sequence(got: object, expected: object, tolerance: Tolerance) -> Difference:
    mine, right = _as_tuple(got), _as_tuple(expected)
    if len(mine) != len(right):
        return _length(len(mine), len(right), words.elements)
    if _same_bag(mine, right):
        sentence = L(
            "Die Werte stimmen, aber ihre Reihenfolge noch nicht.",
            "The values are right, but not yet their order.",
        )
        return Difference(sentence=sentence)
    at = next(
        place
        for place, pair in enumerate(zip(mine, right, strict=True))
        if not same(*pair, tolerance)
    )
    inner = difference(mine[at], right[at], tolerance) or Difference(sentence="")
    where = L(f"An Position {at} (ab 0 gezählt): ", f"At position {at} (counted from 0): ")
    return Difference(sentence=where + inner.sentence, tips=inner.tips)


def _as_tuple(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _same_bag(mine: tuple[object, ...], right: tuple[object, ...]) -> bool:
    return Counter(words.literal(value) for value in mine) == Counter(
        words.literal(value) for value in right
    )


def _length(got: int, expected: int, counted: Callable[[int], str]) -> Difference:
    return Difference(
        sentence=count_off(got, expected, counted), tips=tuple(wrong_count(got, expected))
    )


def count_off(got: int, expected: int, counted: Callable[[int], str]) -> str:
    """That there are too many or too few of something; `counted` names a count of it."""
    direction = words.too(got, expected)
    return L(
        f"Bei Ihnen {words.are(got)} es {counted(got)}, {direction}.",
        f"You have {counted(got)}, {direction}.",
    )


def _mapping(got: object, expected: object, tolerance: Tolerance) -> Difference:
    mine, right = _as_dict(got), _as_dict(expected)
    surplus = [key for key in mine if key not in right]
    if surplus:
        sentence = L(
            f"Schlüssel, die nicht dazugehören: {words.named(surplus)}.",
            f"These keys do not belong there: {words.named(surplus)}.",
        )
        return Difference(sentence=sentence)
    if len(mine) < len(right):
        return _length(len(mine), len(right), _keys)
    key = next(key for key, value in right.items() if not same(mine[key], value, tolerance))
    inner = difference(mine[key], right[key], tolerance) or Difference(sentence="")
    where = L(f"Beim Schlüssel {words.label(key)}: ", f"At the key {words.label(key)}: ")
    return Difference(sentence=where + inner.sentence, tips=inner.tips)


def _keys(count: int) -> str:
    return words.counted(count, ("Schlüssel", "Schlüssel"), ("key", "keys"))


def _as_dict(value: object) -> dict[object, object]:
    return value if isinstance(value, dict) else {}


def _set(got: object, expected: object, _tolerance: Tolerance) -> Difference:
    mine = got if isinstance(got, frozenset) else frozenset()
    right = expected if isinstance(expected, frozenset) else frozenset()
    surplus = sorted(mine - right, key=repr)
    if surplus:
        sentence = L(
            f"Das gehört nicht dazu: {words.named(surplus)}.",
            f"This does not belong there: {words.named(surplus)}.",
        )
        return Difference(sentence=sentence)
    return _length(len(mine), len(right), words.elements)


_TEXT_TIPS: tuple[tuple[Callable[[str], str], Callable[[], str]], ...] = (
    (
        str.strip,
        lambda: L(
            "Nur Leerzeichen am Anfang oder Ende weichen ab.",
            "Only spaces at the edges are too many or missing.",
        ),
    ),
    (
        str.casefold,
        lambda: L(
            "Nur die Groß- und Kleinschreibung weicht ab.", "Only upper and lower case differ."
        ),
    ),
    (
        lambda text: "".join(text.split()).casefold(),
        lambda: L(
            "Nur Leerzeichen und Zeilenumbrüche weichen ab.", "Only spaces and line breaks differ."
        ),
    ),
)

_WANTED: tuple[tuple[type, Wanted], ...] = (
    (str, Wanted.TEXT),
    (bool, Wanted.TRUTH),
    (tuple, Wanted.SEQUENCE),
    (dict, Wanted.MAPPING),
    (frozenset, Wanted.SET),
    (dt.datetime, Wanted.DATE),
    (dt.date, Wanted.DATE),
)

_ASKED: dict[Wanted, Callable[[], str]] = {
    Wanted.NUMBER: lambda: L("eine Zahl", "a number"),
    Wanted.TEXT: lambda: L("ein Text", "a text"),
    Wanted.TRUTH: lambda: L("`True` oder `False`", "`True` or `False`"),
    Wanted.SEQUENCE: lambda: L("eine Folge von Werten", "a sequence of values"),
    Wanted.MAPPING: lambda: L("ein Dictionary", "a dictionary"),
    Wanted.SET: lambda: L("eine Menge", "a set"),
    Wanted.DATE: lambda: L("ein Datum oder Zeitpunkt", "a date or point in time"),
    Wanted.OTHER: lambda: L("etwas anderes", "something else"),
}

_EXPLAIN: dict[Wanted, Callable[[object, object, Tolerance], Difference]] = {
    Wanted.NUMBER: _number,
    Wanted.TEXT: _text,
    Wanted.TRUTH: _plain_wrong,
    Wanted.SEQUENCE: _sequence,
    Wanted.MAPPING: _mapping,
    Wanted.SET: _set,
    Wanted.DATE: _date,
}
