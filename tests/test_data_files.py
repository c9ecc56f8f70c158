"""How a table becomes a file, and the fingerprint of what it holds."""

from __future__ import annotations

import gzip
import io

import numpy as np
import pandas as pd
import pyarrow.parquet as pq
import pytest

from datasets.generators import files
from datasets.generators.schema import UTC_MILLISECOND, UTC_MINUTE, Column, Resource, Table, Text

WORD = Text(de="Wort", en="word")
TABLE = Table(
    name="t",
    title=WORD,
    columns=(
        Column(name="when_utc", type="datetime", format=UTC_MINUTE, meaning=WORD),
        Column(name="exact_utc", type="datetime", format=UTC_MILLISECOND, meaning=WORD),
        Column(name="day", type="date", meaning=WORD),
        Column(name="kind", type="string", meaning=WORD),
        Column(name="count", type="integer", meaning=WORD),
        Column(name="value", type="number", meaning=WORD),
        Column(name="open", type="boolean", meaning=WORD),
    ),
)


def resource(path: str, delimiter: str = ",", encoding: str = "utf-8") -> Resource:
    return Resource(variant="raw", table=TABLE, path=path, delimiter=delimiter, encoding=encoding)


@pytest.fixture
def frame() -> pd.DataFrame:
    known = pd.to_datetime(["2025-03-30 01:00:00.250", "2025-10-26 01:15:00.000"])
    times = known.append(pd.DatetimeIndex([pd.NaT]))
    return pd.DataFrame(
        {
            "value": [1.5, np.nan, -0.25],
            "when_utc": times,
            "exact_utc": times,
            "day": pd.Series(times).dt.normalize(),
            "kind": ["Straße", None, "b"],
            "count": [3, 2**40, -7],
            "open": [True, False, True],
        }
    )


def test_a_csv_has_the_columns_in_order_and_the_times_as_the_schema_says(
    frame: pd.DataFrame,
) -> None:
    lines = files.file_bytes(frame, resource("raw/t.csv")).decode().splitlines()
    assert lines[0] == "when_utc,exact_utc,day,kind,count,value,open"
    assert lines[1] == "2025-03-30T01:00Z,2025-03-30T01:00:00.250Z,2025-03-30,Straße,3,1.5,true"
    assert lines[2] == "2025-10-26T01:15Z,2025-10-26T01:15:00.000Z,2025-10-26,,1099511627776,,false"
    assert lines[3] == ",,,b,-7,-0.25,true"


def test_a_file_can_be_german(frame: pd.DataFrame) -> None:
    made = files.file_bytes(frame, resource("files/t.csv", delimiter=";", encoding="cp1252"))
    assert b";Stra\xdfe;" in made


@pytest.mark.parametrize("path", ["raw/t.csv.gz", "raw/t.parquet"])
def test_the_same_table_gives_the_same_bytes(path: str, frame: pd.DataFrame) -> None:
    assert files.file_bytes(frame, resource(path)) == files.file_bytes(frame.copy(), resource(path))


def test_a_gzipped_file_is_the_plain_one_without_a_date(frame: pd.DataFrame) -> None:
    packed = files.file_bytes(frame, resource("raw/t.csv.gz"))
    assert gzip.decompress(packed) == files.file_bytes(frame, resource("raw/t.csv"))
    assert packed[4:8] == b"\0\0\0\0"


def test_parquet_keeps_types_missing_values_and_order(frame: pd.DataFrame) -> None:
    table = pq.read_table(io.BytesIO(files.file_bytes(frame, resource("raw/t.parquet"))))
    kinds = {field.name: str(field.type) for field in table.schema}
    assert kinds == {
        "when_utc": "timestamp[ms]",
        "exact_utc": "timestamp[ms]",
        "day": "timestamp[ms]",
        "kind": "string",
        "count": "int64",
        "value": "double",
        "open": "bool",
    }
    assert table.column("kind").to_pylist() == ["Straße", None, "b"]
    assert table.column("value").to_pylist() == [1.5, None, -0.25]
    assert table.column("when_utc").null_count == 1


def test_a_missing_column_is_an_error(frame: pd.DataFrame) -> None:
    with pytest.raises(KeyError, match="open"):
        files.file_bytes(frame.drop(columns="open"), resource("raw/t.csv"))


def test_the_fingerprint_of_the_content_does_not_depend_on_types_or_the_order_of_columns(
    frame: pd.DataFrame,
) -> None:
    known = files.content_hash(frame, resource("raw/t.csv"))
    other = frame[sorted(frame.columns)].astype({"kind": "category", "when_utc": "datetime64[us]"})
    assert files.content_hash(other, resource("raw/t.parquet")) == known


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("value", 1.5000001),
        ("count", 4),
        ("kind", "Strasse"),
        ("open", False),
        ("exact_utc", pd.Timestamp("2025-03-30 01:00:00.251")),
        ("day", pd.NaT),
    ],
)
def test_each_changed_value_changes_the_fingerprint(
    frame: pd.DataFrame, column: str, value: object
) -> None:
    known = files.content_hash(frame, resource("raw/t.csv"))
    frame.at[0, column] = value  # type: ignore[assignment]
    assert files.content_hash(frame, resource("raw/t.csv")) != known


def test_a_missing_value_elsewhere_changes_the_fingerprint(frame: pd.DataFrame) -> None:
    moved = frame.assign(value=[np.nan, 1.5, -0.25])
    same = resource("raw/t.csv")
    assert files.content_hash(moved, same) != files.content_hash(frame, same)
