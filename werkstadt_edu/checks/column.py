"""Read a column into its kind and keys that compare fast, whatever its dtype.

What a column holds counts, not its dtype: objects, nullable types and categories that hold the same
values become the same keys.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from werkstadt_edu.checks.kinds import Kind
from werkstadt_edu.checks.plain import Missing, plain

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import pandas as pd

_EPOCH = dt.datetime(1970, 1, 1)
_MICROSECOND = dt.timedelta(microseconds=1)
_LARGEST = 2**63


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column.

    Args:
        kind: what it holds, missing values aside.
        keys: shape (rows,). Numbers as int64 or float64, truth values as 0 and 1, points in time
            and durations as microseconds (since 1970, in UTC where a zone is known); otherwise
            texts that are equal when the values are. Undefined where a value is missing.
        missing: shape (rows,): which values are missing.
    """

    kind: Kind
    keys: np.ndarray[Any, Any]
    missing: np.ndarray[Any, Any]


def column(series: pd.Series[Any]) -> Column:
    """Read a column."""
    import numpy as np

    dtype = series.dtype
    if not isinstance(dtype, np.dtype) or dtype.kind not in _READ:
        return _from_objects([plain(value) for value in series.astype(object)])
    found = _READ[dtype.kind](series.to_numpy())
    if len(series) and found.missing.all():
        return Column(kind=Kind.EMPTY, keys=found.keys, missing=found.missing)
    return found


def _whole(values: np.ndarray[Any, Any]) -> Column:
    import numpy as np

    big = values.dtype.kind == "u" and bool((values >= np.uint64(_LARGEST)).any())
    keys = values.astype(np.float64 if big else np.int64)
    return Column(kind=Kind.NUMBER, keys=keys, missing=np.zeros(len(keys), dtype=bool))


def _floats(values: np.ndarray[Any, Any]) -> Column:
    import numpy as np

    return Column(kind=Kind.NUMBER, keys=values.astype(np.float64), missing=np.isnan(values))


def _truths(values: np.ndarray[Any, Any]) -> Column:
    import numpy as np

    missing = np.zeros(len(values), dtype=bool)
    return Column(kind=Kind.BOOLEAN, keys=values.astype(np.int64), missing=missing)


def _moments(values: np.ndarray[Any, Any]) -> Column:
    import numpy as np

    keys = values.astype("datetime64[us]").astype(np.int64)
    return Column(kind=Kind.DATETIME, keys=keys, missing=np.isnat(values))


def _durations(values: np.ndarray[Any, Any]) -> Column:
    import numpy as np

    keys = values.astype("timedelta64[us]").astype(np.int64)
    return Column(kind=Kind.DURATION, keys=keys, missing=np.isnat(values))


_READ: dict[str, Callable[[np.ndarray[Any, Any]], Column]] = {
    "i": _whole,
    "u": _whole,
    "f": _floats,
    "b": _truths,
    "M": _moments,
    "m": _durations,
}


def _from_objects(values: list[object]) -> Column:
    import numpy as np

    missing = np.array([value is None or value is Missing.MISSING for value in values], dtype=bool)
    present = [value for value, absent in zip(values, missing, strict=True) if not absent]
    kind = _kind(present)
    key = _KEYS.get(kind, _as_text)
    keys = [key(value) for value in present]
    if kind in _KEYS and all(type(one) is int and abs(one) < _LARGEST for one in keys):
        filled = np.zeros(len(values), dtype=np.int64)
    else:
        filled = np.zeros(len(values), dtype=np.float64 if kind is Kind.NUMBER else object)
    for place, one in zip(np.flatnonzero(~missing), keys, strict=True):
        filled[place] = one
    return Column(kind=kind, keys=filled, missing=missing)


def _kind(present: list[object]) -> Kind:
    if not present:
        return Kind.EMPTY
    kinds = {_KINDS.get(known, Kind.MIXED) for known in {type(value) for value in present}}
    kind = kinds.pop() if len(kinds) == 1 else Kind.MIXED
    if kind is Kind.DATETIME:
        zoned = {getattr(value, "tzinfo", None) is not None for value in present}
        return Kind.MIXED if len(zoned) > 1 else (Kind.ZONED if zoned.pop() else kind)
    return kind


def _microseconds(value: Any) -> int:
    """A date or a point in time as microseconds since 1970, in UTC where its zone is known."""
    if not isinstance(value, dt.datetime):
        value = dt.datetime(value.year, value.month, value.day)
    if value.tzinfo is not None:
        value = value.astimezone(dt.UTC).replace(tzinfo=None)
    return int((value - _EPOCH) // _MICROSECOND)


def _as_text(value: object) -> str:
    return value if isinstance(value, str) else f"{type(value).__name__} {value!r}"


_KINDS: dict[type, Kind] = {
    int: Kind.NUMBER,
    float: Kind.NUMBER,
    bool: Kind.BOOLEAN,
    str: Kind.TEXT,
    dt.datetime: Kind.DATETIME,
    dt.date: Kind.DATETIME,
    dt.timedelta: Kind.DURATION,
}

_KEYS: dict[Kind, Callable[[Any], int | float]] = {
    Kind.NUMBER: lambda value: value,
    Kind.BOOLEAN: int,
    Kind.DATETIME: _microseconds,
    Kind.ZONED: _microseconds,
    Kind.DURATION: lambda value: value // _MICROSECOND,
}
