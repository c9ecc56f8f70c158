"""What a clean table has otherwise than its raw one, so that a file need not hold both.

A patch holds the rows that were put in place of others or added, and, where rows have to go, their
keys, told apart by the column `change`. To apply it: from the raw table drop each row whose key
stands in the patch, add the rows to put, sort by the key. A clean table is therefore always sorted
by its key.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    once = wrong[~wrong.duplicated(list(keys), keep=False)]
    same = right.merge(once[names].drop_duplicates(), on=names, how="left", indicator=True)
    put = right[(same["_merge"] == "left_only").to_numpy()]
    gone = wrong[list(keys)].drop_duplicates().merge(right[list(keys)], how="left", indicator=True)
    drop = gone.loc[gone["_merge"] == "left_only", list(keys)]
    if drop.empty:
        return put.reset_index(drop=True)
    both = pd.concat([put.assign(change="put"), drop.assign(change="drop")])
    return both[[*names, CHANGE.name]].sort_values(list(keys), kind="stable", ignore_index=True)


def _require_sorted(right: pd.DataFrame, keys: Sequence[str]) -> None:
    ordered = right[list(keys)].sort_values(list(keys), kind="stable")
    if not ordered.index.equals(right.index) or right.duplicated(list(keys)).any():
        raise ValueError(f"a clean table must be sorted by its unique key {tuple(keys)}")
