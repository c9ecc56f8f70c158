"""Say in which columns and rows the values of a table are off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkstadt_edu.checks import words
from werkstadt_edu.checks.compare import Difference
from werkstadt_edu.checks.frame import column_of
from werkstadt_edu.checks.misconceptions import missing_inside, wrong_number
from werkstadt_edu.checks.plain import plain
from werkstadt_edu.language import L

if TYPE_CHECKING:
    import pandas as pd

    from werkstadt_edu.checks.frame import Match


def values_difference(
    mine: pd.DataFrame, right: pd.DataFrame, found: Match, *, ordered: bool, reveal: bool
) -> Difference | None:
    """What is off between two flat frames of equal shape, or None.

    Args:
        mine: the learner's table.
        right: the author's table.
        found: both, coded together.
        ordered: whether the order of rows matters.
        reveal: also show the first expected row that is lacking.
    """
    if found.in_order() or (not ordered and found.in_any_order()):
        return None
    if found.in_any_order():
        return _wrong_order()
    wrong = found.wrong_columns(ordered=ordered)
    if not wrong:
        return _wrong_together()
    at = found.wrong_rows(ordered=ordered)
    sentence = _which_columns(wrong) + _which_rows(mine, at, wrong[0])
    if reveal:
        sentence += _lacking(right, found, ordered=ordered)
    return Difference(sentence=sentence, tips=tuple(_tips(mine, right, found, wrong[0])))


def _wrong_order() -> Difference:
    sentence = L(
        "Die Zeilen stimmen, stehen aber nicht in der verlangten Reihenfolge.",
        "The rows are right, but not in the order that the task wants.",
    )
    return Difference(
        sentence=sentence, tips=(L("Hier hilft `sort_values`.", "`sort_values` helps here."),)
    )


def _wrong_together() -> Difference:
    sentence = L(
        "Jede Spalte enthält für sich die richtigen Werte, aber was in einer Zeile steht, gehört "
        "nicht zusammen.",
        "Every column holds the right values, but they stand together in the wrong rows.",
    )
    tip = L(
        "Wurde eine Spalte einzeln sortiert, oder passt der Index beim Zuweisen nicht?",
        "Was one column sorted alone, or does the index not fit when assigning?",
    )
    return Difference(sentence=sentence, tips=(tip,))


def _which_columns(wrong: list[object]) -> str:
    if len(wrong) == 1:
        name = words.label(wrong[0])
        return L(
            f"In der Spalte {name} stimmen noch nicht alle Werte.",
            f"In the column {name} values are not right yet.",
        )
    names = words.named(wrong)
    return L(
        f"In den Spalten {names} stimmen noch nicht alle Werte.",
        f"In the columns {names} values are not right yet.",
    )


def _which_rows(mine: pd.DataFrame, at: list[int], name: object) -> str:
    if not at:
        return ""
    place = list(mine.columns).index(name)  # type: ignore[arg-type]
    value = words.code(mine.iloc[at[0], place])
    share = words.out_of(len(at), words.rows(len(mine)))
    return L(
        f" Das betrifft {share}, zuerst `.iloc[{at[0]}]`: {value}.",
        f" This concerns {share}, first `.iloc[{at[0]}]`: {value}.",
    )


def _lacking(right: pd.DataFrame, found: Match, *, ordered: bool) -> str:
    at = found.swapped().wrong_rows(ordered=ordered)
    if not at:
        return ""
    names = [pair.name for pair in found.pairs]
    row = words.literal(dict(zip(names, right[names].iloc[at[0]], strict=True)))
    return L(f" Richtig wäre zum Beispiel `{row}`.", f" Right would be, for example, `{row}`.")


def _tips(mine: pd.DataFrame, right: pd.DataFrame, found: Match, name: object) -> list[str]:
    got, expected = column_of(mine, name), column_of(right, name)
    if got.missing.sum() > expected.missing.sum():
        return [missing_values(int(got.missing.sum()))]
    # Only where the rows stand side by side can two numbers be held against each other.
    if not found.rows_agree_beside(name):
        return []
    at = found.wrong_rows(ordered=True)[0]
    return wrong_number(plain(got.keys[at]), plain(expected.keys[at]))


def missing_values(count: int) -> str:
    """The tip for values that are missing without need."""
    are = L("fehlt" if count == 1 else "fehlen", "is" if count == 1 else "are")
    some = L(
        f"Es {are} {words.values(count)} (`NaN`).", f"{words.values(count)} {are} missing (`NaN`)."
    )
    index = L(
        "Beim Zuweisen und Verbinden entscheidet der Index oder der Schlüssel, was zusammengehört.",
        "When assigning and merging, the index or key decides what fits together.",
    )
    return f"{some} {index}" if count > 1 else f"{some} {missing_inside()}"
