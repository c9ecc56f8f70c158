"""Loads a data set by its name, as typed tables or as a database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from werkstadt_edu.datasets import frames, registry
from werkstadt_edu.datasets.library_loans import LibraryLoans
from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import duckdb
    import pandas as pd

    from werkstadt_edu.datasets.registry import Resource

# One line per data set: what holds its tables. The overloads below say the same to a type checker.
_RESULTS: Mapping[str, Callable[..., Any]] = {"library_loans": LibraryLoans}


@overload
def load(
    name: Literal["library_loans"], variant: Literal["raw", "clean"] = "raw"
) -> LibraryLoans: ...
@overload
def load(name: str, variant: Literal["truth"]) -> pd.DataFrame: ...
def load(name: str, variant: str = "raw") -> Any:
    """Load a data set.

    Args:
        name: the data set, such as ``"library_loans"``.
        variant: ``"raw"`` as it was collected, faults included; ``"clean"`` without them;
            ``"truth"`` (for instructors) the list of the planted faults.

    Returns:
        The data set's tables as attributes, such as ``load("library_loans").loans``; for
        ``"truth"`` one table.

    Raises:
        WerkstadtError: for an unknown name or variant, and for a missing or damaged file.
    """
    entry = registry.entry(name)
    tables = frames.variant(entry, variant)
    if variant == registry.TRUTH:
        return tables["faults"]
    return _RESULTS[name](**tables)


def connect(name: str, variant: str = "raw") -> duckdb.DuckDBPyConnection:
    """A DuckDB database in memory that holds the data set's tables.

    Args:
        name: the data set, such as ``"library_loans"``.
        variant: as in `load`.

    Raises:
        WerkstadtError: as `load`, and when DuckDB is not installed.
    """
    entry = registry.entry(name)
    resources = entry.variant(variant)
    connection: duckdb.DuckDBPyConnection = _duckdb().connect(":memory:")
    for resource in resources:
        connection.register("incoming", frames.read(entry, resource))
        connection.execute(_create(resource))
        connection.unregister("incoming")
    return connection


def _create(resource: Resource) -> str:
    """The statement that makes a table; pandas knows no dates without a time, DuckDB does.

    The names come from our own descriptor and are written as quoted identifiers.
    """
    columns = [
        f'CAST("{column.name}" AS DATE) AS "{column.name}"'
        if column.type == "date"
        else f'"{column.name}"'
        for column in resource.columns
    ]
    return f'CREATE TABLE "{resource.table}" AS SELECT {", ".join(columns)} FROM incoming'  # noqa: S608


def _duckdb() -> Any:
    try:
        import duckdb
    except ImportError as error:
        raise WerkstadtError(
            L("Die Datenbank DuckDB ist nicht installiert.", "The database DuckDB is missing."),
            expected=L("das Paket duckdb", "the package duckdb"),
            next_step="pip install duckdb",
        ) from error
    return duckdb
