"""`call`, `cases` and `raises`: running what the learner wrote."""

from __future__ import annotations

import functools
import logging
import sys
import warnings
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest

from tests.checking import BROKEN, NOT_ATTEMPTED, Liar, assert_says, refusal, said
from werkstadt_edu import check
from werkstadt_edu.check import Fault

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LOANS = pd.DataFrame({"renewals": [1, 2, 3]})


def many(loans: pd.DataFrame, limit: int = 2) -> pd.DataFrame:
    return loans[loans["renewals"] > limit]


def prints(value: int) -> None:
    print(value + 1)  # noqa: T201 - what this learner does


def forgets(value: int) -> None:
    value += 1


def sometimes(value: int) -> int | None:
    if value > 0:
        return value
    return None


def adds_column(loans: pd.DataFrame) -> pd.DataFrame:
    loans["late"] = True
    return loans


def renames_index(values: pd.Series[int]) -> int:
    values.index = pd.Index([7, 8, 9])
    return 1


def sorts(values: list[int]) -> list[int]:
    values.sort()
    return values


def pops(values: dict[str, list[int]]) -> int:
    return values["a"].pop()


def doubles(values: np.ndarray[Any, Any]) -> int:
    values *= 2
    return 1


def divides(value: int) -> float:
    halves = value / 0
    return halves + 1


def asks_for_a_column(loans: pd.DataFrame) -> Any:
    return loans["renewal"]


def half_done(value: int) -> Any:
    step: Any = ...
    return step + value


def leaves() -> None:
    sys.exit(3)


def warns(value: int) -> int:
    warnings.warn("alt", DeprecationWarning, stacklevel=1)
    print("noise", file=sys.stderr)  # noqa: T201
    return value


@functools.cache
def cached(value: int) -> int:
    return value


def test_call_returns_what_the_function_returns() -> None:
    assert len(check.call(many, LOANS)) == 1
    assert len(check.call(many, LOANS, limit=0)) == 3
    assert check.call(sometimes, -1) is None
    assert check.call(forgets, 1, returns=False) is None
    assert check.call(cached, 2) == 2
    assert check.call(len, [1, 2]) == 2
    assert check.call(dict, a=1) == {"a": 1}


@pytest.mark.parametrize(
    ("failing", "german", "english"),
    [
        (lambda: check.call(forgets, 1), "`return` vergessen", "forget `return`"),
        (lambda: check.call(prints, 1), "mit `print` aus", "prints its result"),
        (lambda: check.call(3), "ist es die ganze Zahl `3`", "yours is the whole number `3`"),  # type: ignore[arg-type]
        (
            lambda: check.call(sometimes, 1, scale=2),
            "wird sie mit 1 Wert und `scale=`",
            "it is called with 1 value and `scale=`",
        ),
        (lambda: check.call(sometimes), "`def`", "`def`"),
        (lambda: check.call(adds_column, LOANS), "`.copy()`", "`.copy()`"),
        (lambda: check.call(renames_index, LOANS["renewals"]), "verändert", "changes"),
        (lambda: check.call(sorts, [2, 1]), "eine Liste mit 2 Elementen", "a list with 2"),
        (lambda: check.call(pops, {"a": [1]}), "ein Dictionary", "a dictionary"),
        (lambda: check.call(pops, values={"a": [1]}), "ein Dictionary", "a dictionary"),
        (lambda: check.call(doubles, np.array([1, 2])), "ein Array", "an array"),
        (
            lambda: check.cases(sometimes, [(1, 1), (2, 3)]),
            "Aufruf `sometimes(2)`: Ihr Wert `2` ist zu klein.",
            "Calling `sometimes(2)`: Your value `2` is too small.",
        ),
        (lambda: check.cases(sometimes, [((0,), 0)]), "`return` vergessen", "forget `return`"),
        (lambda: check.cases(lambda _: Liar(), [(1, 1)]), "Klasse `Liar`", "class `Liar`"),
        (
            lambda: check.raises(sometimes, 1, error=ValueError),
            "mit `ValueError` abbrechen; sie lief aber durch",
            "stop with `ValueError`, but it ran through",
        ),
    ],
)
def test_a_wrong_function_is_told_what_is_off(
    failing: Callable[[], object], german: str, english: str
) -> None:
    assert_says(failing, german, english)


def test_the_arguments_stay_as_they_were_even_when_the_function_changes_them() -> None:
    values = [2, 1]
    refusal(lambda: check.call(sorts, values))
    assert values == [2, 1]
    refusal(lambda: check.call(adds_column, LOANS))
    assert list(LOANS.columns) == ["renewals"]


def test_a_function_that_may_change_its_arguments_gets_the_originals() -> None:
    values = [2, 1]
    assert check.call(sorts, values, may_mutate=True) is values
    assert values == [1, 2]


@pytest.mark.parametrize(
    ("function", "arguments", "line", "exception"),
    [
        (divides, (1,), "halves = value / 0", "ZeroDivisionError: division by zero"),
        (asks_for_a_column, (LOANS,), 'return loans["renewal"]', "KeyError: 'renewal'"),
        (leaves, (), "sys.exit(3)", "SystemExit: 3"),
    ],
)
def test_an_exception_is_the_learners_with_their_own_line(
    function: Callable[..., object], arguments: tuple[object, ...], line: str, exception: str
) -> None:
    german, english = said(lambda: check.call(function, *arguments), BROKEN, Fault.LEARNER)
    for text, word in ((german, "Zeile"), (english, "Line")):
        assert f"{word} {_line_number(function, line)}: `{line}`\n`{exception}`" in text
        assert "site-packages" not in text
        assert len(text.splitlines()) <= 4
    assert "Ihr Code bricht ab · " in german
    assert "Your code stops with an error · " in english


def _line_number(function: Callable[..., object], line: str) -> int:
    import inspect

    lines, first = inspect.getsourcelines(function)
    return first + next(at for at, text in enumerate(lines) if text.strip() == line)


def test_a_misspelt_column_is_answered_with_the_nearest() -> None:
    german, english = said(lambda: check.call(asks_for_a_column, LOANS), BROKEN, Fault.LEARNER)
    assert "Meinten Sie „renewals“?" in german
    assert "Did you mean 'renewals'?" in english


@pytest.mark.parametrize(
    ("error", "german", "english"),
    [
        (ValueError("The truth value of a Series is ambiguous."), "`&`, `|`", "`&`, `|`"),
        (KeyError("x"), "Schreibweise", "spelling"),
        (NameError("x"), "Diesen Namen", "this name"),
        (IndexError("x"), "ab 0", "at 0"),
        (TypeError("'NoneType' object is not iterable"), "an Ort und Stelle", "in place"),
        (AttributeError("'NoneType' object has no attribute 'x'"), "`return`", "`return`"),
        (AttributeError("x"), "Attribut", "attribute"),
        (ValueError("could not convert string to float: '3,4'"), "Dezimalkomma", "decimal comma"),
        (RecursionError("x"), "sich immer weiter selbst", "keeps calling itself"),
    ],
)
def test_a_common_exception_comes_with_a_tip(error: Exception, german: str, english: str) -> None:
    def stops() -> int:
        raise error

    in_german, in_english = said(lambda: check.call(stops), BROKEN, Fault.LEARNER)
    assert german in in_german
    assert english in in_english


MIXED = pd.DataFrame(
    {
        "kind": pd.Categorical(["a", "b"]),
        "at": pd.to_datetime(["2024-05-01", "2024-05-02"]),
        "count": [1, 2],
        "word": ["x", "y"],
    }
)

NESTED: Any = [["Ort"]]

# Mistakes as learners make them, so that a new pandas with other words for them fails here. The
# tips stand apart: a card quotes the learner's line, which must not hold the tip itself.
MISTAKES: dict[str, Callable[[Any, Any], object]] = {
    "and without brackets": lambda t, _: t["kind"] == "a" & (t["count"] > 1),
    "or without brackets": lambda t, _: t[t["kind"] == "a" | t["kind"] == "b"],
    "and between a time and a mask": lambda t, _: t["at"] < t["at"].max() & t["at"].isna(),
    "a method that is not called": lambda t, _: (t["count"] > 1) & t["at"].isna,
    "and between a number and a text": lambda t, _: t[t["count"] > 1 & t["word"] == "b"],
    "or between a text and a mask": lambda t, _: t["word"] == "a" | (t["count"] > 1),
    "a sum that is not called": lambda t, _: t["count"] / t["count"].sum,
    "a table in place of a count": lambda t, _: t[t["count"] > 1] / 39,
    "round brackets for a column": lambda t, _: t("kind"),
    "hours of a text": lambda t, _: t["kind"].dt.hour,
    "the wrong encoding": lambda _, file: pd.read_csv(file, sep=";"),
    "the wrong separator": lambda _, file: pd.read_csv(file, encoding="cp1252"),
    "an unknown date column": lambda _, file: pd.read_csv(
        file, sep=";", encoding="cp1252", parse_dates=["Tag"]
    ),
    "a list in a list": lambda _, file: pd.read_csv(
        file, sep=";", encoding="cp1252", parse_dates=NESTED
    ),
}
TIPS = {
    "and without brackets": "Put each comparison in round brackets",
    "or without brackets": "Put each comparison in round brackets",
    "and between a time and a mask": "Put each comparison in round brackets",
    "and between a number and a text": "Put each comparison in round brackets",
    "or between a text and a mask": "Put each comparison in round brackets",
    "a sum that is not called": "as in `.isna()`",
    "a method that is not called": "as in `.isna()`",
    "a table in place of a count": "`len(table)`",
    "round brackets for a column": "square ones select",
    "hours of a text": "`table.dtypes`",
    "the wrong encoding": "pass `encoding`",
    "the wrong separator": "is the separator (`sep`) right",
    "an unknown date column": "lacks a column",
    "a list in a list": "a list already",
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_with_pandas_comes_with_a_tip(mistake: str, tmp_path: Path) -> None:
    file = tmp_path / "export.csv"
    file.write_bytes("Ort;Preis\nJena;1\nKöln;2,5,7\n".encode("cp1252"))
    _, english = said(lambda: check.call(MISTAKES[mistake], MIXED, file), BROKEN, Fault.LEARNER)
    assert TIPS[mistake] in english


def test_a_gap_beside_a_mask_is_not_attempted() -> None:
    """What pandas says of ``mask & ...`` is an AssertionError without a word."""

    def half(table: pd.DataFrame) -> pd.DataFrame:
        is_out: Any = ...
        return table[(table["count"] > 1) & is_out]

    said(lambda: check.call(half, MIXED), NOT_ATTEMPTED)


@pytest.mark.parametrize("function", [half_done, lambda: ..., lambda *_: [..., 1]])
def test_a_half_filled_stub_is_not_attempted(function: Callable[..., object]) -> None:
    arguments = (1,) if function is half_done else ()
    refusal(lambda: check.call(function, *arguments), NOT_ATTEMPTED)


def test_warnings_and_stderr_of_a_function_leave_no_trace_on_stderr(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert check.call(warns, 3) == 3
    caught = capsys.readouterr()
    assert caught.err == ""
    assert caught.out == "noise\n"


def test_noise_on_stderr_is_no_printed_result() -> None:
    def logs() -> None:
        logging.lastResort = None
        print("x", file=sys.stderr)  # noqa: T201

    assert "forget `return`" in said(lambda: check.call(logs))[1]


def test_a_keyboard_interrupt_stops_the_check_too() -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check.call(interrupted)


def test_cases_accept_one_argument_without_a_tuple_and_lists_as_one() -> None:
    check.cases(sum, [([1, 2], 3), (([1], 1), 2)])
    check.cases(lambda a, b: a / b, [((1, 3), 0.3333333), ((1, 4), 0.25)], rel=1e-6)
    check.cases(forgets, [(1, None)])
    german, english = said(lambda: check.cases(sum, [([1, 2], 4)], reveal=True))
    assert "Aufruf `sum([1, 2])`" in german
    assert "Right is `4`." in english


def test_raises_accepts_the_error_and_its_subclasses() -> None:
    check.raises(divides, 1, error=ZeroDivisionError)
    check.raises(asks_for_a_column, LOANS, error=LookupError)


def test_another_error_than_asked_for_is_the_learners() -> None:
    said(lambda: check.raises(divides, 1, error=ValueError), BROKEN, Fault.LEARNER)


def test_objects_without_a_plain_form_count_as_unchanged() -> None:
    assert check.call(lambda things: len(things), [object(), print]) == 2


def test_a_long_exception_text_is_cut() -> None:
    def stops() -> int:
        raise OSError("x" * 5000)

    assert len(str(refusal(lambda: check.call(stops), BROKEN))) < 500


def names_the_index(loans: pd.DataFrame) -> int:
    loans.index.name = "loan"
    return 1


def renumbers(loans: pd.DataFrame) -> int:
    loans.index = loans.index + 1
    return 1


@pytest.mark.parametrize("function", [names_the_index, renumbers])
def test_a_changed_index_is_a_changed_table(function: Callable[..., object]) -> None:
    assert_says(lambda: check.call(function, LOANS), "verändert", "changes")


def test_a_gap_in_what_comes_instead_of_an_exception_is_not_attempted() -> None:
    attempt = lambda: check.raises(lambda: [..., 1], error=ValueError)  # noqa: E731
    refusal(attempt, NOT_ATTEMPTED)
