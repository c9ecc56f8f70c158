"""Checks of tables: `table` and `columns`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from werkstadt_edu.checks import words
from werkstadt_edu.checks.attempt import require_attempt
from werkstadt_edu.checks.compare import Tolerance, count_off
from werkstadt_edu.checks.failure import author_error, check, not_yet
from werkstadt_edu.checks.frame import column_of, flat, match
from werkstadt_edu.checks.kinds import Kind, asked_kind, fits, holds, kind_name, kind_tips
from werkstadt_edu.checks.misconceptions import Wanted, wrong_count, wrong_kind
from werkstadt_edu.checks.plain import is_frame
from werkstadt_edu.checks.table_values import values_difference
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import pandas as pd


@dataclass(frozen=True, kw_only=True)
class _Task:
    """What the author asks of a table."""

    what: str
    message: str | None
    ordered: bool
    column_order: bool
    reveal: bool
    tolerance: Tolerance

    def fail(self, sentence: str, tips: Iterable[str] = ()) -> NoReturn:
        """Say that the table is not right yet, in the author's words where there are some."""
        not_yet(self.message or sentence, what=self.what, tips=tips)


@check
def table(
    got: object,
    expected: pd.DataFrame | None = None,
    *,
    columns: Iterable[str] | None = None,
    rows: int | None = None,
    what: str = "",
    ordered: bool = False,
    column_order: bool = False,
    dtypes: Mapping[str, str] | None = None,
    rel: float = 1e-6,
    abs_: float = 1e-12,
    message: str | None = None,
    reveal: bool = False,
) -> None:
    """Pass when `got` is a table with these columns, this many rows, these values.

    Only what is given is checked. Row order, column order and the index do not matter unless asked
    for; named levels of an index count as columns, so that a grouping passes with and without
    ``reset_index()``. Integers, floats and nullable types are alike, missing values too.

    Args:
        got: the learner's value.
        expected: the right table.
        columns: the columns it must have, no others; by default those of `expected`.
        rows: how many rows it must have; by default those of `expected`.
        what: what is checked.
        ordered: the rows have to stand in the order of `expected`.
        column_order: the columns have to stand in the given order.
        dtypes: what columns have to hold: ``"number"``, ``"text"``, ``"datetime"``,
            ``"boolean"`` or ``"duration"``.
        rel: allowed relative difference of numbers.
        abs_: allowed absolute difference of numbers.
        message: the author's words instead of the sentence of the library; tips still follow.
        reveal: also show the expected number of rows, or an expected row that is lacking.

    Raises:
        CheckFailed: not yet right, or not attempted.

    Example:
        ``check.table(answer, loans[loans["renewals"] > 2], what="many_renewals(loans)")``
    """
    task = _Task(
        what=what,
        message=message,
        ordered=ordered,
        column_order=column_order,
        reveal=reveal,
        tolerance=Tolerance(rel=rel, absolute=abs_),
    )
    mine = _require_frame(got, task)
    right = None if expected is None else _author_frame(expected, what)
    names = list(columns) if columns is not None else _names(right)
    if names is not None:
        _require_columns(mine, right, names, task)
    _require_dtypes(mine, dtypes or {}, task)
    wanted_rows = rows if rows is not None else (None if right is None else len(right))
    if wanted_rows is not None:
        _require_rows(mine, wanted_rows, task)
    if right is not None:
        _require_values(mine, right, names or [], task)


@check
def columns(
    got: object, names: Iterable[str], *, what: str = "", message: str | None = None
) -> None:
    """Pass when `got` is a table that has at least these columns (index levels count).

    Args:
        got: the learner's value.
        names: the columns it must have; others may stand beside them.
        what: what is checked.
        message: the author's words instead of the sentence of the library; tips still follow.

    Raises:
        CheckFailed: not yet right, or not attempted.

    Example:
        ``check.columns(loans, ["loan_id", "days_late"], what="loans")``
    """
    task = _Task(
        what=what,
        message=message,
        ordered=False,
        column_order=False,
        reveal=False,
        tolerance=Tolerance(),
    )
    mine = _require_frame(got, task)
    asked = list(names)
    missing = [name for name in asked if name not in list(mine.columns)]
    if missing:
        surplus = [name for name in mine.columns if name not in asked]
        _missing_columns(mine, None, missing, surplus, task)


def _require_frame(got: object, task: _Task) -> pd.DataFrame:
    require_attempt(got, task.what)
    if not is_frame(got):
        sentence = L(
            f"Bei Ihnen ist es {words.kind_of(got)}, gefragt ist eine Tabelle (DataFrame).",
            f"Yours is {words.kind_of(got)}; expected a table (DataFrame).",
        )
        not_yet(task.message or sentence, what=task.what, tips=wrong_kind(got, Wanted.TABLE))
    return flat(got)


def _author_frame(expected: object, what: str) -> pd.DataFrame:
    if not is_frame(expected):
        kind = words.kind_of(expected)
        author_error(
            L(
                f"`expected` ist keine Tabelle, sondern {kind}.",
                f"`expected` is no table but {kind}.",
            ),
            what=what,
        )
    return flat(expected)


def _names(frame: pd.DataFrame | None) -> list[Any] | None:
    return None if frame is None else list(frame.columns)


def _require_columns(
    mine: pd.DataFrame, right: pd.DataFrame | None, names: list[Any], task: _Task
) -> None:
    present = list(mine.columns)
    missing = [name for name in names if name not in present]
    surplus = [name for name in present if name not in names]
    if missing:
        _missing_columns(mine, right, missing, surplus, task)
    if len(present) > len(names):
        _surplus_columns(present, surplus, task)
    if task.column_order and present != names:
        task.fail(
            L(
                "Die Spalten stimmen, stehen aber nicht in der verlangten Reihenfolge.",
                "The columns are right, but not in the order that the task wants.",
            )
        )


def _missing_columns(
    mine: pd.DataFrame,
    right: pd.DataFrame | None,
    missing: list[Any],
    surplus: list[Any],
    task: _Task,
) -> None:
    one = len(missing) == 1
    sentence = L(
        f"Es {'fehlt die Spalte' if one else 'fehlen die Spalten'} {words.named(missing)}.",
        f"The {'column' if one else 'columns'} {words.named(missing)} "
        f"{'is' if one else 'are'} missing.",
    )
    tips = [_misnamed(mine, right, missing, surplus, task)] if surplus else []
    task.fail(sentence, [tip for tip in tips if tip])


def _misnamed(
    mine: pd.DataFrame,
    right: pd.DataFrame | None,
    missing: list[Any],
    surplus: list[Any],
    task: _Task,
) -> str:
    for name in missing:
        for other in surplus:
            if _simplified(other) == _simplified(name):
                return L(
                    f"Ihre Spalte heißt {words.label(other)}: Achten Sie auf Groß- und "
                    "Kleinschreibung und auf Leerzeichen.",
                    f"Your column is called {words.label(other)}: mind upper and lower case "
                    "and spaces.",
                )
            if right is not None and _same_values(mine, other, right, name, task):
                return L(
                    f"Die Werte stimmen, nur der Name nicht: Die Spalte heißt bei Ihnen "
                    f"{words.label(other)}.",
                    f"The values are right, only the name is not: your column is called "
                    f"{words.label(other)}.",
                )
    return L(
        f"Ihre Tabelle hat stattdessen: {words.named(surplus)}.",
        f"Your table has instead: {words.named(surplus)}.",
    )


def _simplified(name: object) -> str:
    return "".join(str(name).casefold().replace("_", " ").split())


def _same_values(
    mine: pd.DataFrame, other: object, right: pd.DataFrame, name: object, task: _Task
) -> bool:
    if name not in list(right.columns) or len(mine) != len(right):
        return False
    renamed = mine[[other]].set_axis([name], axis=1)
    return match(renamed, right, [name], task.tolerance).in_any_order()


def _surplus_columns(present: list[Any], surplus: list[Any], task: _Task) -> None:
    if not surplus:
        twice = [name for name in dict.fromkeys(present) if present.count(name) > 1]
        task.fail(
            L(
                f"Spalten, die mehrfach vorkommen: {words.named(twice)}.",
                f"These columns occur more than once: {words.named(twice)}.",
            )
        )
    tips = []
    if set(surplus) & {"index", "level_0", "Unnamed: 0"}:
        tips.append(
            L(
                "Das ist der alte Index: `.reset_index(drop=True)` lässt ihn weg; beim Einlesen "
                "hilft `index_col=0`.",
                "That is the old index: `.reset_index(drop=True)` leaves it out, when reading "
                "`index_col=0` helps.",
            )
        )
    task.fail(
        L(
            f"Spalten, die nicht dazugehören: {words.named(surplus)}.",
            f"These columns do not belong there: {words.named(surplus)}.",
        ),
        tips,
    )


def _require_dtypes(mine: pd.DataFrame, dtypes: Mapping[str, str], task: _Task) -> None:
    for name, wanted in dtypes.items():
        if name not in list(mine.columns):
            _missing_columns(mine, None, [name], [], task)
        kind, asked = column_of(mine, name).kind, asked_kind(wanted)
        if not holds(kind, asked):
            _wrong_kind(kind, asked, name, task)


def _wrong_kind(kind: Kind, wanted: Kind, name: object, task: _Task) -> NoReturn:
    came, asked = kind_name(kind), kind_name(wanted)
    sentence = L(
        f"Die Spalte {words.label(name)} enthält {came}, gefragt sind {asked}.",
        f"The column {words.label(name)} holds {came}; expected {asked}.",
    )
    task.fail(sentence, kind_tips(kind, wanted))


def _require_rows(mine: pd.DataFrame, wanted: int, task: _Task) -> None:
    if len(mine) == wanted:
        return
    sentence = count_off(len(mine), wanted, words.rows)
    if task.reveal:
        right = words.rows(wanted)
        sentence += L(f" Richtig {words.are(wanted)} {right}.", f" Expected: {right}.")
    task.fail(sentence, wrong_count(len(mine), wanted))


def _require_values(mine: pd.DataFrame, right: pd.DataFrame, names: list[Any], task: _Task) -> None:
    found = match(mine, right, names, task.tolerance)
    for pair in found.pairs:
        if not fits(pair.got.kind, pair.expected.kind):
            _wrong_kind(pair.got.kind, pair.expected.kind, pair.name, task)
    off = values_difference(mine, right, found, ordered=task.ordered, reveal=task.reveal)
    if off:
        task.fail(off.sentence, off.tips)
