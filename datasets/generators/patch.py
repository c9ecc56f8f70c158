"""What a clean table has otherwise than its raw one, so that a file need not hold both.

A patch holds the rows that were put in place of others or added, and, where rows have to go, their
keys, told apart by the column `change`. To apply it: from the raw table drop each row whose key
stands in the patch, add the rows to put, sort by the key. A clean table is therefore always sorted
by its key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.schema import Column, Text

if TYPE_CHECKING:
    from collections.abc import Sequence

CHANGE = Column(
    name="change",
    type="string",
    meaning=Text(
        de="put: diese Zeile gilt; drop: keine Zeile mit diesem Schlüssel gilt",
        en="put: this row is right; drop: no row with this key is right",
    ),
    constraints={"required": True, "enum": ["put", "drop"]},
)


def difference(right: pd.DataFrame, wrong: pd.DataFrame, keys: Sequence[str]) -> pd.DataFrame:
    """The patch that turns `wrong` into `right`; the column `change` only when rows have to go.

    Args:
        right: the clean table; its key is unique, and it is sorted by it.
        wrong: the raw table; its key may occur several times, or never in `right`.
        keys: the columns of the key.

    Raises:
        ValueError: when `right` is not sorted by a unique key.
    """
    _require_sorted(right, keys)
    names = list(right.columns)
    ours, theirs = _numbered(right, wrong, keys)
    place = ours.get_indexer(theirs)
    known = np.flatnonzero((place >= 0) & ~theirs.duplicated(keep=False))
    agree = np.ones(len(known), dtype=bool)
    for name in (one for one in names if one not in keys):
        agree &= _equal(right[name].take(place[known]), wrong[name].take(known))
    same = np.zeros(len(right), dtype=bool)
    same[place[known]] = agree
    put = right[~same]
    drop = wrong.loc[place < 0, list(keys)].drop_duplicates()
    if drop.empty:
        return put.reset_index(drop=True)
    both = pd.concat([put.assign(change="put"), drop.assign(change="drop")])
    return both[[*names, CHANGE.name]].sort_values(list(keys), kind="stable", ignore_index=True)


def _equal(left: pd.Series, right: pd.Series) -> np.ndarray:
    """The rows in which two columns of the same length agree; missing agrees with missing."""
    one, other = left.to_numpy(), right.to_numpy()
    return np.asarray((one == other) | (pd.isna(one) & pd.isna(other)), dtype=bool)


def _numbered(
    right: pd.DataFrame, wrong: pd.DataFrame, keys: Sequence[str]
) -> tuple[pd.Index, pd.Index]:
    """Both tables' keys as whole numbers: the same key, the same number. Saves memory and time."""
    number = np.zeros(len(right) + len(wrong), dtype=np.int64)
    for name in keys:
        codes, known = pd.factorize(pd.concat([right[name], wrong[name]], ignore_index=True))
        number = number * len(known) + codes
    return pd.Index(number[: len(right)]), pd.Index(number[len(right) :])


def _require_sorted(right: pd.DataFrame, keys: Sequence[str]) -> None:
    """Compares each row with the one before it, column by column."""
    before, same = np.zeros(max(len(right) - 1, 0), dtype=bool), np.ones(1, dtype=bool)
    for name in keys:
        column = right[name]
        words = isinstance(column.dtype, pd.CategoricalDtype)
        values = column.cat.codes.to_numpy() if words else column.to_numpy()
        before |= same & np.asarray(values[:-1] < values[1:], dtype=bool)
        same = same & np.asarray(values[:-1] == values[1:], dtype=bool)
    if not before.all():
        raise ValueError(f"a clean table must be sorted by its unique key {tuple(keys)}")
