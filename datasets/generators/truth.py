"""The list of planted faults that a data set ships as its variant `truth`.

A row names the table, the row, the column, the kind of fault, the right value and a note. The row
is named by the values of the table's key, joined with ``|``. A value can be ``*`` (any) or, for a
time, ``from/to``: from the first up to but not including the second. The key is that of the raw
table; where raw lacks the row it is that of the clean one. The column ``*`` is the whole row.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators.schema import Column, Resource, Table, Text
from werkstadt_edu.datasets import times

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np

COLUMNS = ("table", "row_key", "column", "fault", "clean_value", "note")
_MEANINGS = {
    "table": Text(de="Tabelle oder Datei", en="table or file"),
    "row_key": Text(
        de="Schlüssel; | trennt Teile, von/bis ist ein Zeitraum ohne sein Ende, * heißt alle",
        en="key of the row; | divides parts, from/to is a time span without its end, * is anything",
    ),
    "column": Text(de="Spalte; * ist die ganze Zeile", en="column; * is the whole row"),
    "fault": Text(de="Art des Fehlers", en="kind of fault"),
    "clean_value": Text(de="richtiger Wert", en="right value"),
    "note": Text(de="Anmerkung", en="note"),
}
FAULTS = Table(
    name="faults",
    title=Text(de="Eingebaute Fehler", en="Planted faults"),
    columns=tuple(
        Column(
            name=name,
            type="string",
            meaning=_MEANINGS[name],
            constraints={} if name in ("clean_value", "note") else {"required": True},
        )
        for name in COLUMNS
    ),
)
RESOURCE = Resource(variant="truth", table=FAULTS, path="truth/faults.csv.gz")


def together(parts: Iterable[pd.DataFrame]) -> pd.DataFrame:
    """All planted faults in one table."""
    return pd.concat(list(parts), ignore_index=True)


def entries(
    table: str, row_key: object, column: str, fault: object, clean_value: object, note: str
) -> pd.DataFrame:
    """Rows of the truth; every argument but `table` and `note` may be a sequence."""
    return pd.DataFrame(
        {
            "table": table,
            "row_key": pd.Series(row_key).astype(str),
            "column": column,
            "fault": fault,
            "clean_value": clean_value,
            "note": note,
        }
    )


def whole_file(table: str, fault: str, note: str) -> pd.DataFrame:
    """An entry for what concerns every row of a table or file."""
    return entries(table, ["*"], "*", fault, "", note)


def keys(frame: pd.DataFrame, table: Table) -> np.ndarray:
    """The row keys of a frame as `truth` writes them, shape (rows,)."""
    parts = [_written(frame[name], table.column(name)) for name in table.keys]
    joined = parts[0]
    for part in parts[1:]:
        joined = joined + "|" + part
    return joined.to_numpy()


def span(first: pd.Timestamp, end: pd.Timestamp, form: str) -> str:
    """A time span as a part of a key: from `first` up to but not including `end`."""
    return f"{first.strftime(form)}/{end.strftime(form)}"


def _written(values: pd.Series, column: Column) -> pd.Series:
    if column.time_format:
        return times.write(values, column.time_format).astype("object")
    return values.astype("str").astype("object")
