"""DuckDB: reads Parquet without further packages, and holds a data set for SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

    from werkstadt_edu.datasets.registry import Column, Resource

_TYPES = {"integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "string": "VARCHAR"}


def frame(resource: Resource) -> pd.DataFrame:
    """A Parquet file as a table; words of a closed list become categories.

    Raises:
        WerkstadtError: when DuckDB is not installed.
        ValueError: when the file does not fit its schema.
    """
    engine = _duckdb()
    connection = engine.connect(":memory:")
    try:
        for column in resource.columns:
            if column.categories:
                connection.execute(_enumeration(column))
        chosen = ", ".join(_selected(column) for column in resource.columns)
        source = str(resource.path).replace("'", "''")
        # The names come from our own descriptor and are written as quoted identifiers.
        found: pd.DataFrame = connection.execute(f"SELECT {chosen} FROM '{source}'").df()  # noqa: S608
    except engine.Error as error:
        raise ValueError(str(error)) from error
    finally:
        connection.close()
    return found


def _enumeration(column: Column) -> str:
    words = ", ".join("'" + word.replace("'", "''") + "'" for word in column.categories)
    return f'CREATE TYPE "{column.name}" AS ENUM ({words})'


def _selected(column: Column) -> str:
    if column.categories:
        return f'"{column.name}"::"{column.name}" AS "{column.name}"'
    if column.time_format:
        return f'"{column.name}"'
    return f'"{column.name}"::{_TYPES[column.type]} AS "{column.name}"'


def holding(tables: dict[str, tuple[Resource, pd.DataFrame]]) -> duckdb.DuckDBPyConnection:
    """A database in memory with the tables under their names.

    Raises:
        WerkstadtError: when DuckDB is not installed.
    """
    connection: duckdb.DuckDBPyConnection = _duckdb().connect(":memory:")
    for name, (resource, table) in tables.items():
        connection.register("incoming", _zoneless(table))
        connection.execute(_create(name, resource))
        connection.unregister("incoming")
    return connection


def _zoneless(table: pd.DataFrame) -> pd.DataFrame:
    """Times in UTC without their zone: SQL then shows them in UTC, wherever it runs."""
    aware = table.select_dtypes("datetimetz").columns
    return table.assign(**{name: table[name].dt.tz_localize(None) for name in aware})


def _create(name: str, resource: Resource) -> str:
    """The statement that makes a table; pandas knows no dates without a time, DuckDB does.

    The names come from our own descriptor and are written as quoted identifiers.
    """
    columns = [
        f'CAST("{column.name}" AS DATE) AS "{column.name}"'
        if column.type == "date"
        else f'"{column.name}"'
        for column in resource.columns
        if column.name != "change"
    ]
    return f'CREATE TABLE "{name}" AS SELECT {", ".join(columns)} FROM incoming'  # noqa: S608


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
