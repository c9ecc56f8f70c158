"""Writes a table as a file: CSV, gzipped CSV or Parquet. The same table gives the same bytes."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from werkstadt_edu.datasets import times

if TYPE_CHECKING:
    from datasets.generators.schema import Column, Resource

# Chosen by measuring: differences of whole numbers and times are small, words repeat.
_PARQUET_LEVEL = 9
_WHOLE_NUMBERS = ("int8", "int16", "int32", "int64")


def file_bytes(frame: pd.DataFrame, resource: Resource) -> bytes:
    """The file of a resource.

    Raises:
        KeyError: when the frame lacks a column of the resource's table.
    """
    if resource.path.endswith(".parquet"):
        return _parquet(frame, resource)
    content = csv_text(frame, resource).encode(resource.encoding)
    return gzip.compress(content, 9, mtime=0) if resource.path.endswith(".gz") else content


def csv_text(frame: pd.DataFrame, resource: Resource) -> str:
    """The table as CSV, the columns in the order of the resource's table."""
    text = io.StringIO(newline="")
    columns = {column.name: _as_text(frame[column.name], column) for column in _columns(resource)}
    pd.DataFrame(columns).to_csv(
        text, index=False, sep=resource.delimiter, lineterminator="\n", quoting=csv.QUOTE_MINIMAL
    )
    return text.getvalue()


def content_hash(frame: pd.DataFrame, resource: Resource) -> str:
    """The fingerprint of the values, whatever library writes them to a file.

    Two tables have the same one when their columns hold the same values in the same order; a file's
    own bytes can change with the version of the library that packs it.
    """
    digest = hashlib.sha256()
    for column in _columns(resource):
        values = frame[column.name]
        digest.update(f"\n{column.name} {column.type}\n".encode())
        missing = values.isna().to_numpy()
        digest.update(np.packbits(missing).tobytes())
        digest.update(_plain(values[~missing], column))
    return f"sha256:{digest.hexdigest()}"


def _columns(resource: Resource) -> tuple[Column, ...]:
    return resource.table.columns


def _as_text(values: pd.Series, column: Column) -> pd.Series:
    if column.time_format:
        return times.write(values, column.time_format)
    if column.type == "boolean":
        return values.map({True: "true", False: "false"})
    return values


def _plain(values: pd.Series, column: Column) -> bytes:
    """The values as bytes: times as microseconds, numbers in eight bytes, texts by lines."""
    if column.time_format:
        return values.to_numpy("datetime64[us]").astype("<i8").tobytes()
    if column.type in ("number", "integer"):
        return values.to_numpy("<f8" if column.type == "number" else "<i8").tobytes()
    if column.type == "boolean":
        return values.to_numpy(bool).tobytes()
    return "\n".join(values.astype("str")).encode()


def _parquet(frame: pd.DataFrame, resource: Resource) -> bytes:
    columns = _columns(resource)
    table = pa.table({column.name: _array(frame[column.name], column) for column in columns})
    words = [column.name for column in columns if column.type == "string"]
    kinds = {name: str(table.schema.field(name).type) for name in table.column_names}
    packed = [name for name, kind in kinds.items() if kind.startswith(("timestamp", "int"))]
    target = io.BytesIO()
    pq.write_table(
        table,
        target,
        compression="zstd",
        compression_level=_PARQUET_LEVEL,
        use_dictionary=[*words, *(name for name, kind in kinds.items() if kind == "double")],
        column_encoding=dict.fromkeys(packed, "DELTA_BINARY_PACKED"),
        store_schema=False,
    )
    return target.getvalue()


def _array(values: pd.Series, column: Column) -> pa.Array:
    """Times without a zone, so that SQL shows them as they are written: in UTC."""
    if column.time_format:
        return pa.array(values.to_numpy("datetime64[ms]"))
    if column.type == "string":
        return pa.array(values.astype("object").where(values.notna(), None), pa.string())
    if column.type == "boolean":
        return pa.array(values.to_numpy(bool))
    if column.type == "number":
        return pa.array(values.to_numpy("float64"), from_pandas=True)
    return pa.array(_narrow(values.to_numpy("int64")))


def _narrow(values: np.ndarray) -> np.ndarray:
    for kind in _WHOLE_NUMBERS[2:]:
        if values.size == 0 or np.abs(values).max() <= np.iinfo(kind).max:
            return values.astype(kind)
    return values
