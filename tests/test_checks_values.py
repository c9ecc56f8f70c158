"""`that`, `attempted`, `equal`, `close` and `number`."""

from __future__ import annotations

import datetime as dt
import math
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from tests.checking import (
    BROKEN,
    NOT_ATTEMPTED,
    Liar,
    LyingInt,
    LyingList,
    LyingText,
    assert_says,
    refusal,
    said,
)
from werkstadt_edu import check
from werkstadt_edu.check import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

DAY = dt.date(2025, 3, 4)
SWAPPED_DAY = dt.date(2025, 4, 3)
NOON = dt.datetime(2025, 3, 4, 12)


class Colour(Enum):
    """A closed set of an author's."""

    RED = 1


class Mine(str):
    """A harmless subclass."""

    __slots__ = ()


@pytest.mark.parametrize(
    ("got", "expected"),
    [
        (3, 3),
        (3.0, 3),
        (np.int64(3), 3),
        (np.float32(0.5), 0.5),
        (np.array(3), 3),
        (Decimal("0.5"), 0.5),
        (Fraction(1, 2), 0.5),
        (0.1 + 0.2, 0.3),
        (10**30, 10**30),
        (math.inf, math.inf),
        (1 + 2j, 1 + 2j),
        (float("nan"), float("nan")),
        (pd.NA, float("nan")),
        (pd.NaT, np.datetime64("NaT")),
        (None, None),
        (np.True_, True),
        ("Jena", "Jena"),
        (np.str_("Jena"), "Jena"),
        (Mine("Jena"), "Jena"),
        (b"a", b"a"),
        (Path("a/b"), "a/b"),
        (DAY, DAY),
        (pd.Timestamp("2025-03-04"), DAY),
        (np.datetime64("2025-03-04"), DAY),
        (dt.time(12, 30), dt.time(12, 30)),
        (pd.Timedelta(days=-2), dt.timedelta(days=-2)),
        (np.timedelta64(2, "h"), dt.timedelta(hours=2)),
        ((1, 2), [1, 2]),
        (np.array([1, 2]), [1, 2]),
        (np.array([[1, 2], [3, 4]]), [[1, 2], [3, 4]]),
        (pd.Series([1, 2], index=[7, 8]), [1, 2]),
        (pd.Index(["a", "b"]), ("a", "b")),
        (pd.Categorical(["a", "b"]), ["a", "b"]),
        (pd.array([1, None], dtype="Int64"), [1, float("nan")]),
        (range(3), [0, 1, 2]),
        ({"a": 1}.keys(), ["a"]),
        ({"a": [1.0]}, {"a": (1,)}),
        ({"b": 1, "a": 2}, {"a": 2, "b": 1}),
        ({1: "x"}, {np.int64(1): "x"}),
        ({3, 4}, frozenset({4, 3})),
        ([], []),
        (Colour.RED, Colour.RED),
        (pd.DataFrame({"a": [1]}), {"a": [1]}),
        (pd.Period("2025-01"), "2025-01"),
    ],
)
def test_equal_accepts_every_form_of_the_right_value(got: object, expected: object) -> None:
    check.equal(got, expected)


@pytest.mark.parametrize(
    ("got", "expected", "german", "english"),
    [
        (1850, 1843, "Ihr Wert `1850` ist zu groß.", "Your value `1850` is too large."),
        (3, 1843, "zu klein", "too small"),
        (1844, 1843, "um genau eins daneben", "off by exactly one"),
        (18.4, 0.184, "bei Ihnen sind es Prozent", "these are percent"),
        (0.184, 18.4, "Gefragt sind Prozent", "The task wants percent (0 to 100)"),
        (2500.0, 2.5, "Faktor ist genau 1000", "factor is exactly 1000"),
        (2.5, 2500, "Faktor ist genau 1000", "factor is exactly 1000"),
        (253.0, 25.3, "Zehnerpotenz", "power of ten"),
        (2530.0, 25.3, "Zehnerpotenz", "power of ten"),
        (2.53, 25.3, "Zehnerpotenz", "power of ten"),
        (2.53, 253.0, "Zehnerpotenz", "power of ten"),
        (-4.5, 4.5, "Vorzeichen", "sign"),
        (0.4, 2.5, "Zähler und Nenner", "Numerator and denominator"),
        (3.14, 3.14159, "gerundet", "rounded"),
        ("3,4", 3.4, "Text, der wie eine Zahl aussieht", "text that looks like a number"),
        ("drei", 3, "der Text `'drei'`, gefragt ist eine Zahl", "expected a number"),
        (None, 3, "`return` vergessen", "forget `return`"),
        (None, "x", "`return` vergessen", "forget `return`"),
        (float("nan"), 3, "geteilt", "divided"),
        (True, 1, "der Wahrheitswert `True`", "the truth value `True`"),
        (1, True, "gefragt ist `True` oder `False`", "expected `True` or `False`"),
        (False, True, "Ihr Wert `False` stimmt nicht", "Your value `False` is not right"),
        (pd.Series([3]), 3, "`.item()`", "`.item()`"),
        (pd.Series([3, 4]), 7, "eine einzige Zahl", "a single number"),
        (len, 3, "Klammern", "brackets"),
        (pd.DataFrame({"a": [1, 2]}), 3, "mit 2 Zeilen und 1 Spalte", "2 rows and 1 column"),
        ("jena", "Jena", "Groß- und Kleinschreibung", "upper and lower case"),
        (" Jena", "Jena", "Leerzeichen am Anfang oder Ende", "spaces at the edges"),
        ("Je na", "Jena", "Leerzeichen und Zeilenumbrüche", "spaces and line breaks"),
        ("Gera", "Jena", "Ihr Text `'Gera'` stimmt", "Your text `'Gera'` is"),
        (SWAPPED_DAY, DAY, "Tag und Monat", "Day and month"),
        (dt.date(2025, 3, 1), DAY, "liegt zu früh", "is too early"),
        (NOON.replace(tzinfo=dt.UTC), NOON, "nicht die Zeitzone", "not the time zone"),
        ([1, 2], [1, 2, 3], "2 Elemente, das sind zu wenige", "2 elements, that is too few"),
        ([1], [], "ist es 1 Element, das ist zu viel", "1 element, that is too many"),
        ([3, 2, 1], [1, 2, 3], "ihre Reihenfolge noch nicht", "not yet their order"),
        ([1, 5, 3], [1, 2, 3], "An Position 1 (ab 0 gezählt): Ihr Wert `5`", "At position 1"),
        ([1, None, 3], [1, 2, 3], "An Position 1", "At position 1"),
        ([1, [2, 9]], [1, [2, 3]], "An Position 1 (ab 0 gezählt): An Position 1", "At position 1"),
        ({"a": 1, "c": 2}, {"a": 1}, "nicht dazugehören: `c`", "not belong there: `c`"),
        ({"a": 1}, {"a": 1, "b": 2, "c": 3}, "ist es 1 Schlüssel, das ist zu wenig", "1 key, that"),
        ({"a": 1.5}, {"a": 2.5}, "Beim Schlüssel `a`: Ihr Wert `1.5`", "At the key `a`: Your"),
        ({1, 9}, {1, 2}, "Das gehört nicht dazu: `9`", "This does not belong there: `9`"),
        ({1}, {1, 2, 3}, "ist es 1 Element, das ist zu wenig", "1 element, that is too few"),
        (3, None, "Bei Ihnen ist es die ganze Zahl `3`.", "Yours is the whole number `3`."),
        (object(), 3, "ein Objekt der Klasse `object`", "an object of class `object`"),
        ({"a": 1}, [1], "ein Dictionary mit 1 Element", "a dictionary with 1 element"),
        ([1], {"a": 1}, "gefragt ist ein Dictionary", "expected a dictionary"),
        (int, 3, "die Klasse `int`", "the class `int`"),
    ],
)
def test_equal_says_what_is_off_and_the_misconception(
    got: object, expected: object, german: str, english: str
) -> None:
    assert_says(lambda: check.equal(got, expected), german, english)


@pytest.mark.parametrize(
    ("got", "expected"),
    [(1850, 1843), ("Gera", "Weimar1843"), ([1, 2], [1843, 2]), ({"a": 1}, {"a": 1843})],
)
def test_the_expected_value_is_shown_only_when_revealed(got: object, expected: object) -> None:
    assert "1843" not in "".join(said(lambda: check.equal(got, expected)))
    german, english = said(lambda: check.equal(got, expected, reveal=True))
    assert "Richtig ist" in german
    assert "1843" in german
    assert "Right is" in english


@pytest.mark.parametrize(
    "attempt",
    [
        lambda: check.equal(Liar(), 3),
        lambda: check.equal(LyingInt(4), 3),
        lambda: check.equal(LyingText("Gera"), "Jena"),
        lambda: check.equal([Liar(), 2], [1, 2]),
        lambda: check.equal(LyingList([7, 8, 9]), [1, 2, 3]),
        lambda: check.equal({"a": Liar()}, {"a": 1}),
        lambda: check.equal(np.array([Liar(), 2], dtype=object), [1, 2]),
        lambda: check.equal({Liar()}, {1}),
        lambda: check.equal(Liar(), None),
        lambda: check.close(Liar(), 3.0),
        lambda: check.close(LyingInt(4), 3),
        lambda: check.number(Liar(), between=(0, 5)),
        lambda: check.number(LyingInt(9), between=(0, 5)),
    ],
)
def test_an_object_that_equals_everything_does_not_pass(attempt: Callable[[], None]) -> None:
    refusal(attempt)


def test_an_endless_value_is_refused_and_not_followed() -> None:
    endless: list[object] = [1]
    endless.append(endless)
    refusal(lambda: check.equal(endless, [1, 2]))


def test_an_expected_value_without_a_form_to_compare_is_the_authors_fault() -> None:
    german, english = said(lambda: check.equal(3, object()), BROKEN, Fault.CHECK)
    assert "Diese Prüfung ist fehlerhaft – nicht Ihr Code" in german
    assert "not your code" in english


@pytest.mark.parametrize(
    "passing",
    [
        lambda: check.close(0.184, 0.18402, rel=1e-3),
        lambda: check.close(1e-9, 0, abs_=1e-8),
        lambda: check.close(1000, 1001, rel=1e-2),
        lambda: check.close([0.5, 0.25], np.array([0.5000001, 0.25])),
        lambda: check.close({"a": 0.5}, {"a": 0.5000001}),
        lambda: check.number(np.float64(0.3), between=(0, 1)),
        lambda: check.number(3.0, whole=True),
        lambda: check.number(Decimal("1.5")),
        lambda: check.attempted(0, None, "x", len, [1]),
        lambda: check.that(np.True_, "nein"),
        lambda: check.that([1], "nein"),
        lambda: check.that(object(), "nein"),
    ],
)
def test_right_numbers_and_true_conditions_pass(passing: Callable[[], None]) -> None:
    passing()


@pytest.mark.parametrize(
    ("failing", "german", "english"),
    [
        (lambda: check.close(0.19, 0.184), "zu groß", "too large"),
        (lambda: check.close(0.184, 0.1841), "gerundet", "rounded"),
        (lambda: check.close("x", 0.1), "gefragt ist eine Zahl", "expected a number"),
        (lambda: check.number(None), "`return` vergessen", "forget `return`"),
        (lambda: check.number(True), "Wahrheitswert", "truth value"),
        (lambda: check.number(float("nan")), "fehlender Wert", "missing value"),
        (lambda: check.number(2.5, whole=True), "eine ganze Zahl", "a whole number"),
        (
            lambda: check.number(18.4, between=(0, 1)),
            "bei Ihnen sind es Prozent",
            "these are percent",
        ),
        (lambda: check.number(-3, between=(0, 9)), "zu klein. Möglich", "too small. Only"),
    ],
)
def test_close_and_number_say_what_is_off(
    failing: Callable[[], None], german: str, english: str
) -> None:
    assert_says(failing, german, english)


@pytest.mark.parametrize("condition", [False, 0, "", None, pd.NA, float("nan"), np.False_, []])
def test_that_shows_the_authors_message(condition: object) -> None:
    failure = refusal(lambda: check.that(condition, "Filtern Sie."))
    assert str(failure).endswith("Filtern Sie.")


def test_a_condition_on_a_whole_column_says_so() -> None:
    column = pd.Series([1, 2]) > 1
    assert_says(lambda: check.that(column, "?"), "keine einzelne Antwort", "no single answer")
    array = np.array([1, 2]) > 1
    assert_says(lambda: check.that(array, "?"), "ein Array mit 2 Werten", "an array with 2 values")


def test_the_authors_message_replaces_the_sentence_and_keeps_the_tip() -> None:
    failure = refusal(lambda: check.equal(4, 3, "Zahl", message="Zählen Sie nach."))
    assert failure.card.sentence == "Zählen Sie nach."
    assert failure.card.what == "Zahl"
    assert failure.card.tips


def stub_docstring() -> None:
    """Only this."""


def stub_ellipsis() -> object: ...


def stub_pass() -> object:
    """Docstring."""
    pass  # noqa: PIE790 - as a learner finds it


def stub_return() -> object:
    return ...


def stub_raises(value: int) -> object:
    """Docstring."""
    raise NotImplementedError


def stub_raises_with_text(value: int) -> object:
    raise NotImplementedError("Ihr Code")


class StubClass:
    """A class with nothing in it yet."""

    def first(self) -> None: ...

    @property
    def second(self) -> None:
        """Docstring."""


STUBS = [
    stub_docstring,
    stub_ellipsis,
    stub_pass,
    stub_return,
    stub_raises,
    stub_raises_with_text,
    StubClass,
    StubClass().first,
]


@pytest.mark.parametrize("value", [..., [1, ...], (..., 2), {"a": ...}, "", *STUBS])
def test_a_placeholder_or_a_stub_is_not_attempted(value: object) -> None:
    german, english = said(lambda: check.attempted(value), NOT_ATTEMPTED)
    assert german.startswith("○ Noch nicht bearbeitet")
    assert english.startswith("○ Not attempted yet")


@pytest.mark.parametrize(
    "attempt",
    [
        lambda: check.that(..., "?"),
        lambda: check.equal(..., 3),
        lambda: check.equal(stub_pass, 3),
        lambda: check.close(..., 3.0),
        lambda: check.number(...),
        lambda: check.table(...),
        lambda: check.columns(..., ["a"]),
        lambda: check.series(...),
        lambda: check.mask(...),
        lambda: check.choice(..., "A"),
        lambda: check.choice(" ", "A"),
        lambda: check.order(..., "AB"),
        lambda: check.order("", "AB"),
        lambda: check.order([..., ...], "AB"),
        lambda: check.figure(...),
        lambda: check.cases(stub_return, [((), 1)]),
        lambda: check.raises(stub_pass, error=ValueError),
    ],
)
def test_every_check_of_a_value_looks_for_placeholders_first(attempt: Callable[[], None]) -> None:
    refusal(attempt, NOT_ATTEMPTED)


def one() -> int:
    return 1


def none_if(value: int) -> None:
    if value:
        value += 1


@pytest.mark.parametrize("function", [one, none_if, len, lambda: 0, StubClass.__init__])
def test_a_function_with_a_body_is_attempted(function: object) -> None:
    check.attempted(function)


def test_a_call_that_an_author_got_wrong_is_the_checks_fault() -> None:
    said(lambda: check.equal(1), BROKEN, Fault.CHECK)  # type: ignore[call-arg]
    said(lambda: check.close(1, 1, rel=-1), BROKEN, Fault.CHECK)


@pytest.mark.parametrize("got", ["x" * 1000, list(range(1000)), {"x" * 1000: 1}])
def test_a_long_value_is_cut_in_the_message(got: object) -> None:
    failure = refusal(lambda: check.equal(got, "Jena"))
    assert len(str(failure)) < 200
    shown = str(refusal(lambda: check.equal([got], [3])))
    assert len(shown) < 200


def test_long_lists_of_names_are_cut() -> None:
    failure = refusal(lambda: check.equal(dict.fromkeys("abcdefghijk", 1), {"a": 1}))
    assert "`b`, `c`, `d`, `e`, `f`, `g`, …" in str(failure)


def test_names_that_exist_are_ready() -> None:
    people, visits = 3, 4
    check.ready(lambda: (people, visits))


def test_a_name_that_no_cell_made_is_not_attempted_and_the_way_on_is_said() -> None:
    code = "check.ready(lambda: (supported,))"
    german, english = said(lambda: exec(code, {"check": check}), NOT_ATTEMPTED)  # noqa: S102
    assert "`supported` gibt es noch nicht" in german
    assert "`supported` does not exist yet" in english
    assert "Anführungszeichen" in german
    assert "quotation marks" in english
