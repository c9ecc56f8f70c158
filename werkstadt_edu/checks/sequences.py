"""Checks of one column: `series` and `mask`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NoReturn

from werkstadt_edu.checks import words
from werkstadt_edu.checks.attempt import require_attempt
from werkstadt_edu.checks.column import column
from werkstadt_edu.checks.compare import Tolerance, count_off, off
from werkstadt_edu.checks.failure import author_error, check, not_yet
from werkstadt_edu.checks.frame import match
from werkstadt_edu.checks.kinds import Kind, asked_kind, fits, holds, kind_name, kind_tips
from werkstadt_edu.checks.misconceptions import Wanted, wrong_count, wrong_kind, wrong_number
from werkstadt_edu.checks.plain import is_array, is_frame, is_index, is_series, plain
from werkstadt_edu.checks.table_values import missing_values
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

_LABEL, _VALUE = "label", "value"
_UNKNOWN = object()


@dataclass(frozen=True, kw_only=True)
class _Task:
    """What the author asks of a row of values."""

    what: str
    message: str | None
    reveal: bool = False
    index: bool = False
    ordered: bool = True

    def fail(self, sentence: str, tips: Iterable[str] = ()) -> NoReturn:
        """Say that the values are not right yet, in the author's words where there are some."""
        not_yet(self.message or sentence, what=self.what, tips=tips)


@check
def series(
    got: object,
    expected: object = None,
    *,
    what: str = "",
    index: bool = False,
    ordered: bool | None = None,
    length: int | None = None,
    dtype: str | None = None,
    rel: float = 1e-6,
    abs_: float = 1e-12,
    message: str | None = None,
    reveal: bool = False,
) -> None:
    """Pass when `got` holds these values: a Series, an array, a list or a one-column table.

    By default values are compared position by position and the index does not matter. With
    ``index=True`` values belong to their labels and the order does not matter, as it should be for
    ``groupby(...).sum()`` or ``value_counts()``.

    Args:
        got: the learner's value; with ``index=True`` a Series, a one-column table or a dict.
        expected: the right values, in the same forms; without them only `length` and `dtype` count.
        what: what is checked.
        index: values are compared label by label.
        ordered: the order matters; by default it does unless ``index=True``.
        length: how many values there must be; by default those of `expected`.
        dtype: what it has to hold: ``"number"``, ``"text"``, ``"datetime"``, ``"boolean"`` or
            ``"duration"``.
        rel: allowed relative difference of numbers.
        abs_: allowed absolute difference of numbers.
        message: the author's words instead of the sentence of the library; tips still follow.
        reveal: also show the expected number of values, or the first that is off.

    Raises:
        CheckFailed: not yet right, or not attempted.

    Example:
        ``check.series(per_branch, loans.groupby("branch")["days"].mean(), index=True)``
    """
    in_order = not index if ordered is None else ordered
    task = _Task(what=what, message=message, reveal=reveal, index=index, ordered=in_order)
    mine = _require_series(got, task)
    right = None if expected is None else _author_series(expected, what)
    if length is not None:
        _require_length(mine, length, task)
    kind = column(mine).kind
    if dtype is not None and not holds(kind, asked_kind(dtype)):
        _wrong_kind(kind, asked_kind(dtype), task)
    if right is not None:
        _require_length(mine, len(right), task)
        if not fits(kind, column(right).kind):
            _wrong_kind(kind, column(right).kind, task)
        _require_values(mine, right, task, Tolerance(rel=rel, absolute=abs_))


@check
def mask(
    got: object,
    expected: object = None,
    *,
    like: pd.DataFrame | pd.Series[Any] | None = None,
    what: str = "",
    message: str | None = None,
) -> None:
    """Pass when `got` is a mask: True or False for every row, and the right ones.

    Args:
        got: the learner's value: a boolean Series, array or list.
        expected: the right mask, or None when any will do.
        like: the table that it shall select from; gives the number of rows.
        what: what is checked.
        message: the author's words instead of the sentence of the library; tips still follow.

    Raises:
        CheckFailed: not yet right, or not attempted.

    Example:
        ``check.mask(is_late, loans["returned"] > loans["due"], like=loans, what="is_late")``
    """
    task = _Task(what=what, message=message)
    require_attempt(got, what)
    mine = None if is_frame(got) else _as_series(got)
    if mine is None or (len(mine) and column(mine).kind is not Kind.BOOLEAN):
        _no_mask(got, task)
    if column(mine).missing.any():
        sentence = L(
            "In der Maske fehlen Werte (`NaN`); eine Maske kennt nur `True` und `False`.",
            "Values are missing in the mask (`NaN`); a mask knows only `True` and `False`.",
        )
        task.fail(sentence)
    right = None if expected is None else _author_series(expected, what)
    rows = len(like) if like is not None else (None if right is None else len(right))
    if rows is not None and len(mine) != rows:
        _wrong_length(len(mine), rows, task)
    if right is not None:
        _require_same_mask(mine, right, task)


def _as_series(value: object) -> pd.Series[Any] | None:
    """The values as a Series; None for what holds no row of values."""
    import pandas as pd

    if is_frame(value):
        frame = pd.DataFrame(value)
        return frame.iloc[:, 0] if frame.shape[1] == 1 else None
    if is_series(value):
        return pd.Series(value)
    made = plain(value)
    if isinstance(made, dict):
        return pd.Series(list(made.values()), index=list(made), dtype=object)
    if not isinstance(made, tuple) or (is_array(value) and value.ndim != 1):
        return None
    if is_array(value) or is_index(value):
        return pd.Series(value)
    return pd.Series(list(made), dtype=object)


def _author_series(expected: object, what: str) -> pd.Series[Any]:
    right = _as_series(expected)
    if right is None:
        kind = words.kind_of(expected)
        author_error(
            L(
                f"`expected` ist keine Reihe, sondern {kind}.",
                f"`expected` is no series but {kind}.",
            ),
            what=what,
        )
    return right


def _require_series(got: object, task: _Task) -> pd.Series[Any]:
    require_attempt(got, task.what)
    mine = _as_series(got)
    if mine is None:
        sentence = L(
            f"Bei Ihnen ist es {words.kind_of(got)}, gefragt ist eine Reihe von Werten (Series).",
            f"Yours is {words.kind_of(got)}; expected a row of values (Series).",
        )
        task.fail(sentence, wrong_kind(got, Wanted.SERIES))
    return mine


def _wrong_kind(kind: Kind, wanted: Kind, task: _Task) -> NoReturn:
    sentence = L(
        f"Bei Ihnen sind es {kind_name(kind)}, gefragt sind {kind_name(wanted)}.",
        f"Yours are {kind_name(kind)}; expected {kind_name(wanted)}.",
    )
    task.fail(sentence, kind_tips(kind, wanted))


def _require_length(mine: pd.Series[Any], wanted: int, task: _Task) -> None:
    if len(mine) != wanted:
        sentence = count_off(len(mine), wanted, words.values)
        if task.reveal:
            right = words.values(wanted)
            sentence += L(f" Richtig {words.are(wanted)} {right}.", f" Expected: {right}.")
        task.fail(sentence, wrong_count(len(mine), wanted))


def _require_values(
    mine: pd.Series[Any], right: pd.Series[Any], task: _Task, tolerance: Tolerance
) -> None:
    names = [_LABEL, _VALUE] if task.index else [_VALUE]
    found = match(_framed(mine), _framed(right), names, tolerance)
    if found.in_order() or (not task.ordered and found.in_any_order()):
        return
    if found.in_any_order():
        sentence = L(
            "Die Werte stimmen, aber ihre Reihenfolge noch nicht.",
            "The values are right, but not yet their order.",
        )
        task.fail(sentence, [L("Hier hilft Sortieren.", "Sorting helps here.")])
    if task.index and _LABEL in found.wrong_columns(ordered=False):
        _wrong_labels(mine, right, task)
    _wrong_value(mine, right, found.wrong_rows(ordered=task.ordered), task)


def _framed(values: pd.Series[Any]) -> pd.DataFrame:
    import pandas as pd

    labels = pd.Series(list(values.index), dtype=object)
    return pd.DataFrame({_LABEL: labels, _VALUE: values.reset_index(drop=True)})


def _wrong_labels(mine: pd.Series[Any], right: pd.Series[Any], task: _Task) -> NoReturn:
    known = {plain(label) for label in right.index}
    surplus = words.named(label for label in mine.index if plain(label) not in known)
    sentence = L(
        f"Werte im Index, die nicht dazugehören: {surplus}.",
        f"These values of the index do not belong there: {surplus}.",
    )
    often = L(
        "Manche Werte kommen im Index zu oft oder zu selten vor.",
        "Values of the index do not occur as often as they should.",
    )
    tip = L(
        "Der Index sagt, wozu ein Wert gehört; `groupby` und `set_index` legen ihn fest.",
        "The index says what a value belongs to; `groupby` and `set_index` define it.",
    )
    task.fail(sentence if surplus else often, [tip])


def _wrong_value(
    mine: pd.Series[Any], right: pd.Series[Any], at: list[int], task: _Task
) -> NoReturn:
    place = at[0] if at else 0
    label = mine.index[place]
    share = words.out_of(len(at), words.values(len(mine)))
    where = words.label(label) if task.index else f"`.iloc[{place}]`"
    first = L(
        f"Noch falsch: {share}, zuerst {where}.",
        f"Still wrong: {share}, first {where}.",
    )
    value = plain(mine.iloc[place])
    asked = _asked_at(right, place, label, task)
    sentence = f"{first} {off(value, asked)}"
    if task.reveal and asked is not _UNKNOWN:
        sentence += L(f" Richtig ist {words.code(asked)}.", f" Right is {words.code(asked)}.")
    lacking = int(column(mine).missing.sum()) - int(column(right).missing.sum())
    tips = [missing_values(lacking)] if lacking > 0 else wrong_number(value, asked)
    task.fail(sentence, tips)


def _asked_at(right: pd.Series[Any], place: int, label: object, task: _Task) -> object:
    """The expected value that belongs there, as far as one can say."""
    if not task.index:
        return plain(right.iloc[place]) if task.ordered else _UNKNOWN
    labels = [plain(one) for one in right.index]
    return plain(right.iloc[labels.index(plain(label))])


def _no_mask(got: object, task: _Task) -> NoReturn:
    kind = words.kind_of(got)
    sentence = L(
        f"Bei Ihnen ist es {kind}, gefragt ist eine Maske: eine Series mit `True` oder `False` "
        "für jede Zeile.",
        f"Yours is {kind}; expected a mask: a Series with `True` or `False` for every row.",
    )
    task.fail(sentence, wrong_kind(got, Wanted.MASK))


def _wrong_length(got: int, expected: int, task: _Task) -> NoReturn:
    tip = L(
        "Eine Maske hat für jede Zeile der Tabelle einen Wert, auch für Zeilen, die wegfallen.",
        "A mask has one value for every row of the table, also for those that drop out.",
    )
    task.fail(count_off(got, expected, words.values), [tip])


def _require_same_mask(mine: pd.Series[Any], right: pd.Series[Any], task: _Task) -> None:
    pairs = [
        (plain(got) is True, plain(want) is True) for got, want in zip(mine, right, strict=True)
    ]
    surplus = sum(got and not wanted for got, wanted in pairs)
    lacking = sum(wanted and not got for got, wanted in pairs)
    too_many = L(
        f"Die Maske wählt {words.rows(surplus)} zu viel.",
        f"The mask selects {words.rows(surplus)} too many.",
    )
    too_few = L(
        f"Die Maske lässt {words.rows(lacking)} zu Unrecht weg.",
        f"The mask wrongly leaves out {words.rows(lacking)}.",
    )
    said = [text for count, text in ((surplus, too_many), (lacking, too_few)) if count]
    if said:
        task.fail(" ".join(said), _mask_tips(surplus, lacking, len(pairs)))


def _mask_tips(surplus: int, lacking: int, rows: int) -> list[str]:
    if surplus + lacking == rows:
        return [
            L(
                "Es ist genau umgekehrt: `~` dreht eine Maske um.",
                "It is exactly the other way round: `~` inverts a mask.",
            )
        ]
    if surplus and lacking:
        return []
    return [
        L(
            "Gehört der Grenzwert dazu (`>` oder `>=`)? Sind mehrere Bedingungen richtig mit `&` "
            "oder `|` verknüpft?",
            "Does the limit belong to it (`>` or `>=`)? Are several conditions combined correctly "
            "with `&` or `|`?",
        )
    ]
