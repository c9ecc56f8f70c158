"""Says which rows of a raw table bear which planted fault; for instructors and for checks.

A learner's cleaning can be scored against it. The form of the keys is that of the variant
`truth`: the values of the table's key joined with ``|``, each of them a value, ``*`` for any, or,
for a time, ``from/to`` for a span without its end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from werkstadt_edu.datasets import frames, registry, times

if TYPE_CHECKING:
    from werkstadt_edu.datasets.registry import Column, Resource

_ANY = "*"


def planted(name: str, table: str) -> pd.DataFrame:
    """Which rows of the raw table bear which planted fault.

    A fault that made a row disappear has a column too, without any row.

    Args:
        name: the data set, such as ``"library_loans"``.
        table: the table, such as ``"loans"``.

    Returns:
        One row per row of the raw table, in its order; one boolean column per kind of fault.

    Raises:
        WerkstadtError: for an unknown name or table, and for a missing or damaged file.
    """
    entry = registry.entry(name)
    resource = entry.table("raw", table)
    raw = frames.read(entry, resource)
    listed = frames.variant(entry, registry.TRUTH)["faults"]
    own = listed[listed["table"] == table]
    key = _key(resource, entry.table("clean", table))
    parts = {column.name: _written(raw[column.name], column) for column in key}
    return pd.DataFrame(
        {fault: _hit(parts, rows["row_key"]) for fault, rows in own.groupby("fault", sort=True)},
        index=raw.index,
    )


def _key(raw: Resource, clean: Resource) -> list[Column]:
    """The columns of the key; a raw table whose key is broken by a fault states none."""
    wanted = raw.keys or clean.keys
    return [column for column in raw.columns if column.name in wanted]


def _hit(parts: dict[str, pd.Series], row_keys: pd.Series) -> np.ndarray:
    """The rows that one of the keys names, shape (rows,)."""
    exact = row_keys[~row_keys.map(_is_pattern)]
    hit = np.zeros(len(next(iter(parts.values()))), dtype=bool)
    if not exact.empty:
        first, *others = (part.astype("str") for part in parts.values())
        joined = first
        for part in others:
            joined = joined + "|" + part
        hit = joined.isin(exact).to_numpy()
    for pattern in row_keys[row_keys.map(_is_pattern)]:
        hit = hit | _matches(parts, pattern)
    return hit


def _is_pattern(row_key: str) -> bool:
    return any(part == _ANY or "/" in part for part in row_key.split("|"))


def _matches(parts: dict[str, pd.Series], pattern: str) -> np.ndarray:
    wanted = pattern.split("|")
    if wanted == [_ANY]:
        wanted = [_ANY] * len(parts)
    hit = np.ones(len(next(iter(parts.values()))), dtype=bool)
    for values, one in zip(parts.values(), wanted, strict=True):
        hit &= _part_matches(values, one)
    return hit


def _part_matches(values: pd.Series, wanted: str) -> np.ndarray:
    if wanted == _ANY:
        return np.ones(len(values), dtype=bool)
    if "/" not in wanted:
        return (values == wanted).to_numpy()
    first, end = wanted.split("/")
    # Written times sort as they follow each other.
    words = values.cat.categories
    inside = np.asarray((words >= first) & (words < end))
    return inside[values.cat.codes.to_numpy()]


def _written(values: pd.Series, column: Column) -> pd.Series:
    """The values as `truth` writes them; each that occurs is written once, for a large table."""
    codes, known = pd.factorize(values)
    distinct = pd.Series(known)
    form = column.time_format
    text = times.write(distinct, form) if form else distinct.astype("str")
    places, words = pd.factorize(text)
    return pd.Series(pd.Categorical.from_codes(places[codes], words), index=values.index)
