"""The plain value behind any value, made of exact builtin types only.

A comparison with ``==`` asks the learner's object whether it is right. Here nothing is asked: the
type decides which trusted constructor reads the value, and what has none stays opaque.
"""

from __future__ import annotations

import datetime as dt
import math
import sys
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np
    import pandas as pd

_DEEPEST = 30


class Missing(Enum):
    """The one plain value of NaN, `pandas.NA` and `pandas.NaT`."""

    MISSING = "missing"


@dataclass(frozen=True)
class Opaque:
    """A value that has no plain form; it equals nothing but itself."""

    type_name: str
    identity: int


_ALREADY_PLAIN = {bool, int, str, Missing, Opaque}


def plain(value: object, depth: int = 0) -> object:
    """The plain form of `value`.

    Returns:
        None, bool, int, float, complex, str, bytes, date, datetime, time, timedelta, `Missing`,
        or of these a tuple (any sequence, array or series), a frozenset, a dict (also for a
        frame: column name to tuple); `Opaque` for anything else.
    """
    if value is None or value is Ellipsis or type(value) in _ALREADY_PLAIN:
        return value
    if type(value) is float:
        return Missing.MISSING if math.isnan(value) else value
    if depth > _DEEPEST:
        return Opaque(type(value).__name__, id(value))
    for known, convert in _converters():
        if issubclass(type(value), known):
            return convert(value, depth + 1)
    return Opaque(type(value).__name__, id(value))


def is_frame(value: object) -> TypeGuard[pd.DataFrame]:
    """Whether `value` is a pandas DataFrame, by its type and not by what it claims."""
    return _is_pandas(value, "DataFrame")


def is_series(value: object) -> TypeGuard[pd.Series[Any]]:
    """Whether `value` is a pandas Series."""
    return _is_pandas(value, "Series")


def is_index(value: object) -> TypeGuard[pd.Index[Any]]:
    """Whether `value` is a pandas Index."""
    return _is_pandas(value, "Index")


def is_array(value: object) -> TypeGuard[np.ndarray[Any, Any]]:
    """Whether `value` is a NumPy array."""
    numpy = sys.modules.get("numpy")
    return numpy is not None and issubclass(type(value), numpy.ndarray)


def is_number(value: object) -> TypeGuard[int | float]:
    """Whether a plain value is a real number; True and False are not."""
    return type(value) in {int, float}


def _is_pandas(value: object, name: str) -> bool:
    # Without pandas in memory no value can be one of its objects, and importing it costs a second.
    pandas = sys.modules.get("pandas")
    return pandas is not None and issubclass(type(value), getattr(pandas, name))


Converter = tuple[type[Any], "Callable[[Any, int], object]"]


def _converters() -> list[Converter]:
    """Type to reader, the special before the general."""
    found: list[Converter] = []
    if "pandas" in sys.modules:
        found += _pandas_converters()
    if "numpy" in sys.modules:
        found += _numpy_converters()
    return found + _BUILTIN


def _sequence(values: Any, depth: int) -> tuple[object, ...]:
    return tuple(plain(value, depth) for value in values)


def _mapping(pairs: Any, depth: int) -> dict[object, object]:
    return {_key(key, depth): plain(value, depth) for key, value in pairs}


def _set(values: Any, depth: int) -> frozenset[object]:
    return frozenset(_key(value, depth) for value in values)


def _key(value: object, depth: int) -> object:
    """A plain value that can be a key."""
    made = plain(value, depth)
    return tuple(made.items()) if isinstance(made, dict) else made


def _float(value: float, _depth: int) -> object:
    exact = float.__float__(value)
    return Missing.MISSING if math.isnan(exact) else exact


def _decimal(value: Decimal, _depth: int) -> object:
    return plain(float(Decimal(value)))


def _fraction(value: Fraction, _depth: int) -> object:
    return plain(float(Fraction(value)))


_BUILTIN: list[Converter] = [
    (int, lambda value, _: int.__index__(value)),
    (float, _float),
    (complex, lambda value, _: complex.__complex__(value)),
    (str, lambda value, _: str.__str__(value)),
    (bytes, lambda value, _: bytes.__getitem__(value, slice(None))),
    (list, lambda value, depth: _sequence(list.__iter__(value), depth)),
    (tuple, lambda value, depth: _sequence(tuple.__iter__(value), depth)),
    (range, lambda value, depth: _sequence(value, depth)),
    (dict, lambda value, depth: _mapping(dict.items(value), depth)),
    (type({}.keys()), _sequence),
    (type({}.values()), _sequence),
    (type({}.items()), _sequence),
    (set, lambda value, depth: _set(set.__iter__(value), depth)),
    (frozenset, lambda value, depth: _set(frozenset.__iter__(value), depth)),
    (
        dt.datetime,
        lambda value, _: dt.datetime.combine(dt.datetime.date(value), dt.datetime.timetz(value)),
    ),
    (dt.date, lambda value, _: dt.date.fromordinal(dt.date.toordinal(value))),
    (dt.time, lambda value, _: dt.time.fromisoformat(dt.time.isoformat(value))),
    (dt.timedelta, lambda value, _: dt.timedelta.__add__(value, dt.timedelta(0))),
    (Decimal, _decimal),
    (Fraction, _fraction),
    (PurePath, lambda value, _: PurePath.as_posix(value)),
]


def _numpy_converters() -> list[Converter]:
    import numpy as np

    return [
        (np.datetime64, lambda value, _: _microseconds(value, "datetime64[us]")),
        (np.timedelta64, lambda value, _: _microseconds(value, "timedelta64[us]")),
        (np.str_, lambda value, _: str.__str__(value)),
        (np.bytes_, lambda value, _: bytes.__getitem__(value, slice(None))),
        (np.generic, lambda value, _: _item(np.generic.item(value))),
        (np.ndarray, _array),
    ]


def _microseconds(value: Any, dtype: str) -> object:
    import numpy as np

    found = np.generic.astype(value, dtype).item()
    return Missing.MISSING if found is None else found


def _item(value: object) -> object:
    # A long double gives itself back; anything else that is not builtin by now never will be.
    if type(value).__module__ == "numpy":
        return plain(float(value))  # type: ignore[arg-type]
    return plain(value)


def _array(value: Any, depth: int) -> object:
    import numpy as np

    array = np.array(value, copy=True, subok=False)
    if array.ndim == 0:
        return plain(array[()], depth)
    return _sequence(list(array), depth)


def _pandas_converters() -> list[Converter]:
    import pandas as pd

    return [
        (type(pd.NA), _missing),
        (type(pd.NaT), _missing),
        (pd.Timestamp, lambda value, _: pd.Timestamp.to_pydatetime(value, warn=False)),
        (pd.Timedelta, lambda value, _: pd.Timedelta.to_pytimedelta(value)),
        (pd.Period, lambda value, _: str(pd.Period(value))),
        (pd.Interval, lambda value, depth: _sequence((value.left, value.right), depth)),
        (pd.DataFrame, _frame),
        (pd.Series, lambda value, depth: _sequence(list(pd.Series(value)), depth)),
        (pd.Index, lambda value, depth: _sequence(list(pd.Index(value)), depth)),
        (pd.api.extensions.ExtensionArray, lambda value, depth: _sequence(list(value), depth)),
    ]


def _missing(_value: object, _depth: int) -> Missing:
    return Missing.MISSING


def _frame(value: Any, depth: int) -> dict[object, object]:
    import pandas as pd

    frame = pd.DataFrame(value)
    columns = ((name, frame.iloc[:, place]) for place, name in enumerate(frame.columns))
    return _mapping(columns, depth)
