"""Reads a table of a data set into a DataFrame with the types that its schema states."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from werkstadt_edu.datasets import database, files, times
from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from werkstadt_edu.datasets.registry import Column, Entry, Resource

# Table Schema's types; times are parsed afterwards.
_DTYPES: Mapping[str, str] = {
    "integer": "int64",
    "number": "float64",
    "boolean": "bool",
    "string": "str",
}
# The column of a file that corrects another one: which of its rows are right, and which must go.
_CHANGE = "change"


def read(entry: Entry, resource: Resource) -> pd.DataFrame:
    """The table of a resource; where it corrects another one, that one put right.

    Raises:
        WerkstadtError: for a missing or damaged file, and for one that its schema does not fit.
    """
    frame = _read_file(resource)
    if resource.corrects is None:
        return frame
    corrected = entry.resource(resource.corrects)
    return _put_right(_read_file(corrected), frame, list(resource.keys))


def variant(entry: Entry, name: str) -> dict[str, pd.DataFrame]:
    """All tables of a variant by their name.

    Raises:
        WerkstadtError: for an unknown variant, and as `read`.
    """
    return {resource.table: read(entry, resource) for resource in entry.variant(name)}


def _read_file(resource: Resource) -> pd.DataFrame:
    file = files.verified(resource)
    readers = {"csv": _read_csv, "parquet": _read_parquet}
    try:
        frame = readers[resource.format](resource)
    except (ValueError, KeyError) as error:
        raise WerkstadtError(
            L(
                "Eine Datei passt nicht zu ihrer Beschreibung.",
                "A file does not fit its description.",
            ),
            place=file,
            expected=", ".join(f"{column.name} ({column.type})" for column in resource.columns),
            got=error,
            next_step=L(
                "Melden Sie das bitte: Datei und Beschreibung stammen aus verschiedenen Ständen.",
                "Please report this: file and description come from different versions.",
            ),
        ) from error
    return frame


def _read_csv(resource: Resource) -> pd.DataFrame:
    frame = pd.read_csv(
        resource.path,
        sep=resource.delimiter,
        encoding=resource.encoding,
        dtype={column.name: _dtype(column, resource) for column in resource.columns},
        keep_default_na=False,
        na_values=[""],
    )
    return pd.DataFrame({column.name: _timed(frame, column) for column in resource.columns})


def _read_parquet(resource: Resource) -> pd.DataFrame:
    frame = database.frame(resource)
    kinds = {
        column.name: _dtype(column, resource) for column in resource.columns if column.categories
    }
    # DuckDB's closed lists are ordered, ours only where the descriptor says so.
    frame = frame.astype(kinds)
    return pd.DataFrame({column.name: _timed(frame, column) for column in resource.columns})


def _timed(frame: pd.DataFrame, column: Column) -> pd.Series:
    """The column, its times parsed and, where they are written with a Z, aware of UTC."""
    values = frame[column.name]
    return times.read(values, column.time_format) if column.time_format else values


def _dtype(column: Column, resource: Resource) -> str | pd.CategoricalDtype:
    if column.categories:
        return pd.CategoricalDtype(list(column.categories), ordered=column.ordered)
    if column.type == "boolean" and resource.corrects:
        return "boolean"  # a row that has to go has no value here
    return "str" if column.time_format else _DTYPES[column.type]


def _put_right(whole: pd.DataFrame, patch: pd.DataFrame, keys: Sequence[str]) -> pd.DataFrame:
    """`whole` without the rows whose key stands in `patch`, with those to put, in order of the key.

    A row that `whole` has several times is right when the patch says nothing about it; a patch
    therefore names each key that occurs more than once.
    """
    names = list(whole.columns)
    touched = patch[list(keys)].drop_duplicates()
    marked = whole.merge(touched, on=list(keys), how="left", indicator=True)
    kept = whole[(marked["_merge"] == "left_only").to_numpy()]
    put = patch[patch[_CHANGE] == "put"] if _CHANGE in patch else patch
    both = pd.concat([kept, put[names].astype(whole.dtypes.to_dict())])
    return both.sort_values(list(keys), kind="stable", ignore_index=True)
