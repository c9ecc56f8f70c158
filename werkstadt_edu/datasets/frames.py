"""Reads a table of a data set into a DataFrame with the types that its schema states."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from werkstadt_edu.datasets import files

if TYPE_CHECKING:
    from collections.abc import Mapping

    from werkstadt_edu.datasets.registry import Column, Entry, Resource

# Table Schema's types; dates and times are parsed afterwards.
_DTYPES: Mapping[str, str] = {
    "integer": "int64",
    "number": "float64",
    "boolean": "bool",
    "string": "str",
    "date": "str",
    "datetime": "str",
}
_TIMES: Mapping[str, str] = {"date": "%Y-%m-%d", "datetime": "%Y-%m-%d %H:%M"}


def read(entry: Entry, resource: Resource) -> pd.DataFrame:
    """The table of a resource; where it corrects another one, that one with its rows put right.

    Raises:
        WerkstadtError: for a missing or damaged file.
    """
    frame = _read_file(resource)
    if resource.corrects is None:
        return frame
    whole = _read_file(entry.resource(resource.corrects))
    return _corrected(whole, frame, list(resource.keys))


def variant(entry: Entry, name: str) -> dict[str, pd.DataFrame]:
    """All tables of a variant by their name.

    Raises:
        WerkstadtError: for an unknown variant, and for a missing or damaged file.
    """
    return {resource.table: read(entry, resource) for resource in entry.variant(name)}


def _read_file(resource: Resource) -> pd.DataFrame:
    frame = pd.read_csv(
        files.verified(resource),
        sep=resource.delimiter,
        encoding=resource.encoding,
        dtype={column.name: _dtype(column) for column in resource.columns},
        keep_default_na=False,
        na_values=[""],
    )
    for column in resource.columns:
        if column.type in _TIMES:
            frame[column.name] = pd.to_datetime(frame[column.name], format=_TIMES[column.type])
    return frame


def _dtype(column: Column) -> str | pd.CategoricalDtype:
    if column.categories:
        return pd.CategoricalDtype(list(column.categories), ordered=column.ordered)
    return _DTYPES[column.type]


def _corrected(whole: pd.DataFrame, right: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    """`whole` with the rows of `right` in place of its own, in the order of `whole`."""
    indexed = whole.set_index(keys)
    replacement = right.set_index(keys)
    for column in replacement:
        indexed.loc[replacement.index, column] = replacement[column]
    return indexed.reset_index()[list(whole.columns)]
