"""`table`, `columns`, `series` and `mask`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
import pytest

from tests.checking import BROKEN, Liar, assert_says, refusal, said
from werkstadt_edu import check
from werkstadt_edu.check import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

LOANS = pd.DataFrame(
    {
        "branch": ["Lobeda", "Mitte", "Lobeda", "Nord", "Mitte"],
        "renewals": [0, 1, 2, 3, 4],
        "days": [1.5, 2.5, np.nan, 4.5, 5.5],
        "due": pd.to_datetime(
            ["2025-01-01", "2025-01-02", "2025-01-03", "2025-01-04", "2025-01-05"]
        ),
        "late": [True, False, True, False, True],
    }
)
MANY = LOANS[LOANS["renewals"] > 2]
PER_BRANCH = LOANS.groupby("branch")["renewals"].sum()
LATE = LOANS["late"]
STATISTICS = LOANS.groupby("branch").agg({"renewals": ["mean", "max"]})


class LyingFrame(pd.DataFrame):
    """A frame that claims to be the right one."""

    def __eq__(self, other: object) -> Any:
        return True


@pytest.mark.parametrize(
    ("got", "expected"),
    [
        (LOANS, LOANS),
        (LOANS.iloc[::-1], LOANS),
        (LOANS[LOANS.columns[::-1]], LOANS),
        (LOANS.set_axis(list("vwxyz")), LOANS),
        (LOANS.set_index("branch"), LOANS),
        (MANY, MANY.reset_index(drop=True)),
        (LOANS.astype({"renewals": "Int64", "days": "Float64", "late": "boolean"}), LOANS),
        (LOANS.astype({"renewals": "float64", "branch": "category"}), LOANS),
        (LOANS.astype({"branch": object, "late": object, "due": object}), LOANS),
        (LOANS.assign(due=LOANS["due"].dt.date), LOANS),
        (LOANS.assign(due=LOANS["due"].astype("datetime64[s]")), LOANS),
        (LOANS.assign(days=LOANS["days"] * (1 + 1e-9)), LOANS),
        (PER_BRANCH.to_frame(), PER_BRANCH.reset_index()),
        (PER_BRANCH.reset_index(), PER_BRANCH.to_frame()),
        (STATISTICS, STATISTICS),
        (LOANS.iloc[:0], LOANS.iloc[:0]),
        (LOANS.iloc[:0].astype(object), LOANS.iloc[:0]),
        (pd.DataFrame({"a": [1, 1, 2]}), pd.DataFrame({"a": [2, 1, 1]})),
        (pd.DataFrame({"a": [[1, 2], {"x": 1}]}), pd.DataFrame({"a": [(1, 2), {"x": 1}]})),
        (pd.DataFrame({"a": [np.inf, 1.0]}), pd.DataFrame({"a": [1.0, np.inf]})),
        (pd.DataFrame({1: [1]}), pd.DataFrame({1: [1]})),
        (pd.DataFrame({"a": [None, "x"]}), pd.DataFrame({"a": [np.nan, "x"]})),
    ],
)
def test_a_right_table_passes_in_every_form(got: pd.DataFrame, expected: pd.DataFrame) -> None:
    check.table(got, expected)


@pytest.mark.parametrize(
    ("failing", "german", "english"),
    [
        (lambda: check.table(None, LOANS), "`return` vergessen", "forget `return`"),
        (lambda: check.table(LATE, LOANS), "Maske selbst", "mask itself"),
        (lambda: check.table(PER_BRANCH, LOANS), "Doppelte eckige", "Double square"),
        (lambda: check.table(LOANS.groupby("branch"), LOANS), "groupby", "grouping without"),
        (lambda: check.table([1], LOANS), "eine Liste mit 1 Element,", "a list with 1 element;"),
        (lambda: check.table(Liar(), LOANS), "Klasse `Liar`", "class `Liar`"),
        (lambda: check.table(LyingFrame(MANY), LOANS), "zu wenige", "too few"),
        (lambda: check.table(LOANS[1:], LOANS), "um genau eins", "off by exactly one"),
        (lambda: check.table(MANY, LOANS), "2 Zeilen, das sind zu wenige", "2 rows, that is too"),
        (lambda: check.table(MANY, rows=1), "2 Zeilen, das sind zu viele", "too many"),
        (lambda: check.table(MANY, rows=1, reveal=True), "Richtig ist 1 Zeile.", "too many"),
        (
            lambda: check.table(LOANS.drop(columns="due"), LOANS),
            "Es fehlt die Spalte `due`.",
            "The column `due` is missing.",
        ),
        (
            lambda: check.table(LOANS[["late"]], columns=["late", "due", "days"]),
            "Es fehlen die Spalten `due`, `days`.",
            "The columns `due`, `days` are missing.",
        ),
        (
            lambda: check.table(LOANS.rename(columns={"days": "Days "}), LOANS),
            "Groß- und Kleinschreibung",
            "upper and lower case",
        ),
        (
            lambda: check.table(LOANS.rename(columns={"days": "tage"}), LOANS),
            "Die Werte stimmen, nur der Name nicht",
            "The values are right, only the name is not",
        ),
        (
            lambda: check.table(MANY.rename(columns={"days": "tage"}), LOANS),
            "Ihre Tabelle hat stattdessen: `tage`",
            "Your table has instead: `tage`",
        ),
        (lambda: check.table(LOANS.reset_index(), LOANS), "alte Index", "old index"),
        (
            lambda: check.table(LOANS.assign(extra=1), LOANS),
            "nicht dazugehören: `extra`",
            "not belong there: `extra`",
        ),
        (
            lambda: check.table(LOANS[["late", "late"]], columns=["late"]),
            "mehrfach vorkommen: `late`",
            "more than once: `late`",
        ),
        (
            lambda: check.table(LOANS[["late", "due"]], columns=["due", "late"], column_order=True),
            "nicht in der verlangten Reihenfolge",
            "not in the order",
        ),
        (lambda: check.table(LOANS.iloc[::-1], LOANS, ordered=True), "sort_values", "sort_values"),
        (
            lambda: check.table(LOANS.assign(due=LOANS["due"].astype(str)), LOANS),
            "`due` enthält Texte, gefragt sind Zeitpunkte",
            "`due` holds texts; expected points in time",
        ),
        (
            lambda: check.table(LOANS, dtypes={"days": "text"}),
            "führende Nullen",
            "leading zeros",
        ),
        (
            lambda: check.table(LOANS.assign(days="1,5"), dtypes={"days": "number"}),
            "pd.to_numeric",
            "pd.to_numeric",
        ),
        (lambda: check.table(LOANS, dtypes={"x": "text"}), "fehlt die Spalte", "is missing"),
        (
            lambda: check.table(LOANS.assign(renewals=[0, 1, 2, 3, 9]), LOANS),
            "stimmen noch nicht alle Werte. Das betrifft 1 von 5 Zeilen, zuerst `.iloc[4]`: `9`.",
            "This concerns 1 of 5 rows, first `.iloc[4]`: `9`.",
        ),
        (
            lambda: check.table(LOANS.assign(renewals=LOANS["renewals"] / 100), LOANS),
            "Gefragt sind Prozent",
            "percent (0 to 100)",
        ),
        (
            lambda: check.table(LOANS.assign(days=np.nan, late=False), LOANS),
            "In den Spalten `days`, `late`",
            "In the columns `days`, `late`",
        ),
        (
            lambda: check.table(LOANS.assign(renewals=[0, 1, np.nan, np.nan, 4]), LOANS),
            "Es fehlen 2 Werte (`NaN`)",
            "2 values are missing (`NaN`)",
        ),
        (
            lambda: check.table(LOANS.assign(renewals=[4, 3, 2, 1, 0]), LOANS),
            "in einer Zeile steht, gehört nicht zusammen",
            "stand together in the wrong rows",
        ),
        (
            lambda: check.table(
                pd.DataFrame({"a": [Liar(), 2]}), pd.DataFrame({"a": [1, 2]}), what="t"
            ),
            "Werte verschiedener Art",
            "values of different kinds",
        ),
        (
            lambda: check.table(pd.DataFrame({"a": [1, 1, 2]}), pd.DataFrame({"a": [1, 2, 2]})),
            "In der Spalte `a`",
            "In the column `a`",
        ),
        (lambda: check.columns(LOANS, ["late", "x"]), "fehlt die Spalte `x`", "`x` is missing"),
        (lambda: check.columns(LATE, ["late"]), "Maske selbst", "mask itself"),
    ],
)
def test_a_wrong_table_is_told_what_is_off(
    failing: Callable[[], None], german: str, english: str
) -> None:
    assert_says(failing, german, english)


def test_columns_accepts_more_columns_and_index_levels() -> None:
    check.columns(LOANS.set_index("branch"), ["branch", "late"])
    check.columns(LOANS, (name for name in ("late", "due")))


def test_all_demands_of_a_table_can_be_met_at_once() -> None:
    kinds = {"branch": "text", "renewals": "number", "due": "datetime", "late": "boolean"}
    names = list(LOANS.columns)
    check.table(LOANS, LOANS, columns=names, rows=5, ordered=True, column_order=True, dtypes=kinds)
    check.table(LOANS.assign(gap=LOANS["due"].diff()), dtypes={"gap": "duration"})


@pytest.mark.parametrize(
    "failing",
    [
        lambda reveal: check.table(LOANS.assign(days=9.0), LOANS, reveal=reveal),
        lambda reveal: check.series([9, 9, 9], [9, 4.5, 9], reveal=reveal),
    ],
)
def test_expected_values_are_shown_only_when_revealed(failing: Callable[[bool], None]) -> None:
    assert "4.5" not in str(refusal(lambda: failing(False)))
    assert "Right" not in str(refusal(lambda: check.series([9, 9, 9], [9, 4.5, 9])))
    assert "Right" not in str(refusal(lambda: check.table(LOANS.assign(days=9.0), LOANS)))
    shown = str(refusal(lambda: failing(True)))
    assert "Right" in shown
    assert "4.5" in shown or "1.5" in shown


def test_the_expected_size_is_shown_only_when_revealed() -> None:
    for failing in (
        lambda reveal: check.table(LOANS[:2], LOANS, reveal=reveal),
        lambda reveal: check.series([1], [1, 2, 3, 4, 5], reveal=reveal),
    ):
        assert "5" not in str(refusal(lambda failing=failing: failing(False)))  # type: ignore[misc]
        assert "5" in str(refusal(lambda failing=failing: failing(True)))  # type: ignore[misc]


def test_big_whole_numbers_are_compared_exactly() -> None:
    big = pd.DataFrame({"id": [2**60, 2**60 + 1]})
    check.table(big, big)
    refusal(lambda: check.table(big + 1, big))


def test_numbers_that_straddle_a_rounding_boundary_are_near() -> None:
    ours = pd.DataFrame({"x": [0.12345649999999, 2.0], "k": ["b", "a"]})
    theirs = pd.DataFrame({"x": [2.0, 0.12345650000001], "k": ["a", "b"]})
    check.table(theirs, ours)


def test_what_is_compared_is_not_changed() -> None:
    before, per_branch = LOANS.copy(), PER_BRANCH.to_frame()
    check.table(LOANS, LOANS)
    check.table(per_branch, per_branch)
    pd.testing.assert_frame_equal(LOANS, before)
    assert list(per_branch.columns) == ["renewals"]


@pytest.mark.parametrize(
    "passing",
    [
        lambda: check.series(PER_BRANCH, PER_BRANCH),
        lambda: check.series([2, 5, 3], PER_BRANCH),
        lambda: check.series(np.array([2.0, 5.0, 3.0]), PER_BRANCH),
        lambda: check.series(PER_BRANCH.to_frame(), PER_BRANCH),
        lambda: check.series(PER_BRANCH.astype("Int64"), [2, 5, 3]),
        lambda: check.series(pd.Index(["a", "b"]), ["a", "b"]),
        lambda: check.series(PER_BRANCH[::-1], PER_BRANCH, index=True),
        lambda: check.series({"Nord": 3, "Mitte": 5, "Lobeda": 2}, PER_BRANCH, index=True),
        lambda: check.series([5, 3, 2], PER_BRANCH, ordered=False),
        lambda: check.series(PER_BRANCH, length=3, dtype="number"),
        lambda: check.series(LOANS["due"].astype(object), LOANS["due"], dtype="datetime"),
        lambda: check.series([], []),
        lambda: check.mask(LATE, LATE, like=LOANS),
        lambda: check.mask(LATE.astype(object), LATE),
        lambda: check.mask(LATE.to_numpy(), LATE),
        lambda: check.mask(list(LATE), LATE),
        lambda: check.mask(LATE.astype("boolean"), LATE),
        lambda: check.mask(LATE),
    ],
)
def test_a_right_column_passes_in_every_form(passing: Callable[[], None]) -> None:
    passing()


@pytest.mark.parametrize(
    ("failing", "german", "english"),
    [
        (lambda: check.series(None, PER_BRANCH), "`return` vergessen", "forget `return`"),
        (lambda: check.series(3, PER_BRANCH), "die ganze Zahl `3`", "the whole number `3`"),
        (lambda: check.series(LOANS, PER_BRANCH), "einfachen Klammern", "single brackets"),
        (lambda: check.series([2, 5], PER_BRANCH), "2 Werte, das sind zu wenige", "too few"),
        (lambda: check.series([1, 2], length=9), "2 Werte, das sind zu wenige", "too few"),
        (
            lambda: check.series(["2", "5", "3"], PER_BRANCH),
            "Bei Ihnen sind es Texte, gefragt sind Zahlen",
            "Yours are texts; expected numbers",
        ),
        (lambda: check.series(LATE, dtype="number"), "Wahrheitswerte", "truth values"),
        (lambda: check.series([5, 2, 3], PER_BRANCH), "ihre Reihenfolge", "not yet their order"),
        (
            lambda: check.series([2, 5, 30], PER_BRANCH),
            "Noch falsch: 1 von 3 Werten, zuerst `.iloc[2]`. Ihr Wert `30` ist zu groß.",
            "Still wrong: 1 of 3 values, first `.iloc[2]`. Your value `30` is too large.",
        ),
        (lambda: check.series(PER_BRANCH * 1000, PER_BRANCH), "1000", "1000"),
        (lambda: check.series([2, None, 3], PER_BRANCH), "Es fehlt 1 Wert", "1 value is missing"),
        (lambda: check.series([2, 5, 7], PER_BRANCH, ordered=False), "Ihr Wert ist `7`", "is `7`"),
        (
            lambda: check.series(PER_BRANCH.replace(5, 9)[::-1], PER_BRANCH, index=True),
            "zuerst `Mitte`. Ihr Wert `9` ist zu groß",
            "first `Mitte`. Your value `9` is too large",
        ),
        (
            lambda: check.series(PER_BRANCH.rename({"Nord": "nord"}), PER_BRANCH, index=True),
            "nicht dazugehören: `nord`",
            "do not belong there: `nord`",
        ),
        (
            lambda: check.series(pd.Series([1, 1], ["a", "a"]), {"a": 1, "b": 1}, index=True),
            "zu oft oder zu selten",
            "not occur as often",
        ),
        (
            lambda: check.series(PER_BRANCH[::-1], PER_BRANCH, index=True, ordered=True),
            "ihre Reihenfolge",
            "not yet their order",
        ),
        (lambda: check.series([Liar(), 5, 3], PER_BRANCH), "verschiedener Art", "different kinds"),
        (lambda: check.series(Liar(), PER_BRANCH), "Klasse `Liar`", "class `Liar`"),
        (lambda: check.mask(LOANS[LATE], LATE), "ausgewählten Zeilen", "selected rows"),
        (lambda: check.mask(LOANS["days"], LATE), "gefragt ist eine Maske", "expected a mask"),
        (lambda: check.mask(None, LATE), "`return` vergessen", "forget `return`"),
        (lambda: check.mask(Liar(), LATE), "Klasse `Liar`", "class `Liar`"),
        (lambda: check.mask([True, None], [True, True]), "(`NaN`)", "(`NaN`)"),
        (lambda: check.mask(LATE[LATE], like=LOANS), "jede Zeile der Tabelle", "every row of"),
        (lambda: check.mask(~LATE, LATE), "genau umgekehrt", "other way round"),
        (
            lambda: check.mask(LOANS["renewals"] > 2, LOANS["renewals"] >= 2),
            "Die Maske lässt 1 Zeile zu Unrecht weg.\nTipp: Gehört der Grenzwert",
            "The mask wrongly leaves out 1 row.\nTip: Does the limit",
        ),
        (
            lambda: check.mask([True, True, False, False], [True, False, True, False]),
            "wählt 1 Zeile zu viel. Die Maske lässt 1 Zeile",
            "selects 1 row too many. The mask wrongly leaves out 1 row",
        ),
    ],
)
def test_a_wrong_column_is_told_what_is_off(
    failing: Callable[[], None], german: str, english: str
) -> None:
    assert_says(failing, german, english)


@pytest.mark.parametrize(
    "attempt",
    [
        lambda: check.series([1], object()),
        lambda: check.series([1], dtype="numbr"),
        lambda: check.table(LOANS, dtypes={"late": "bool"}),
        lambda: check.table(LOANS, [1, 2]),  # type: ignore[arg-type]
    ],
)
def test_a_senseless_demand_is_the_checks_fault(attempt: Callable[[], None]) -> None:
    said(attempt, BROKEN, Fault.CHECK)


@pytest.mark.parametrize("ordered", [True, False])
def test_in_a_dense_column_neighbours_within_the_tolerance_do_not_become_alike(
    ordered: bool,
) -> None:
    dense = pd.DataFrame({"x": np.linspace(1.0, 1.1, 200_001)})
    check.table(dense.iloc[::-1] if not ordered else dense, dense, ordered=ordered)
    shifted = pd.DataFrame({"x": dense["x"] + 0.05})
    refusal(lambda: check.table(shifted, dense, ordered=ordered))
    refusal(lambda: check.series(shifted["x"], dense["x"], ordered=ordered))


@pytest.mark.parametrize("dtype", ["datetime64[s]", "datetime64[ns]", object])
def test_points_in_time_with_and_without_zone_differ_but_units_do_not(dtype: object) -> None:
    zoned = LOANS.assign(due=LOANS["due"].dt.tz_localize("UTC"))
    check.table(LOANS.astype({"due": dtype}), LOANS)  # type: ignore[dict-item]
    check.table(zoned, zoned.assign(due=zoned["due"].dt.tz_convert("Europe/Berlin")))
    check.table(zoned, dtypes={"due": "datetime"})
    check.series(zoned["due"], dtype="datetime")
    assert_says(lambda: check.table(LOANS, zoned), "tz_localize(...)", "tz_localize(...)")
    assert_says(lambda: check.table(zoned, LOANS), "tz_localize(None)", "tz_localize(None)")
    assert_says(lambda: check.series(zoned["due"], LOANS["due"]), "Zeitzone", "time zone")


def test_a_rounded_column_within_the_tolerance_passes_in_any_order() -> None:
    exact = pd.DataFrame({"x": [1.23456, 2.34567, 3.45678], "k": ["a", "b", "c"]})
    check.table(exact.round(2).iloc[::-1], exact, rel=1e-2)
    wrong = exact.round(2).replace(3.46, 9.0)
    failure = refusal(lambda: check.table(wrong, exact, rel=1e-2))
    assert "1 of 3 rows, first `.iloc[2]`" in str(failure)
