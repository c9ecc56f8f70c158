"""Two columns side by side, the learner's and the author's: which of their values are equal."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from werkstadt_edu.checks.kinds import fits

if TYPE_CHECKING:
    import numpy as np

    from werkstadt_edu.checks.column import Column
    from werkstadt_edu.checks.compare import Tolerance

_MISSING = -1
# Numbers that differ by rounding errors only stand at the same place when rows are sorted.
_NOISE = 1e-9


@dataclass(frozen=True, kw_only=True)
class Pair:
    """Two columns of equal length.

    Args:
        name: what both are called.
        got: the learner's.
        expected: the author's.
        tolerance: how far numbers may be off.
    """

    name: object
    got: Column
    expected: Column
    tolerance: Tolerance

    @property
    def exact(self) -> bool:
        """Whether equal means equal: no column of floats."""
        return "f" not in (self.got.keys.dtype.kind, self.expected.keys.dtype.kind)

    @cached_property
    def fine(self) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
        """Integer codes by which both sort alike; they decide nothing about floats."""
        return self._codes(_NOISE)

    @cached_property
    def coarse(self) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
        """Integer codes under which numbers within the tolerance are surely equal."""
        return self._codes(self.tolerance.rel)

    def same(
        self, got_order: np.ndarray[Any, Any] | None, expected_order: np.ndarray[Any, Any] | None
    ) -> np.ndarray[Any, Any]:
        """Which rows are equal, after bringing both into these orders (None: as they are).

        Returns:
            Truth values, shape (rows,).
        """
        import numpy as np

        at_got = slice(None) if got_order is None else got_order
        at_expected = slice(None) if expected_order is None else expected_order
        if self.exact or not fits(self.got.kind, self.expected.kind):
            return np.asarray(self.fine[0][at_got] == self.fine[1][at_expected])
        mine, right = self._floats(self.got)[at_got], self._floats(self.expected)[at_expected]
        return np.isclose(
            mine, right, rtol=self.tolerance.rel, atol=self.tolerance.absolute, equal_nan=True
        )

    def same_sorted(self) -> bool:
        """Whether both hold the same values, each as often."""
        import numpy as np

        orders = [np.argsort(codes, kind="stable") for codes in self.fine]
        if not self.exact:
            orders = [np.argsort(self._floats(each)) for each in (self.got, self.expected)]
        return bool(self.same(*orders).all())

    def _floats(self, column: Column) -> np.ndarray[Any, Any]:
        import numpy as np

        if column.keys.dtype == object:
            return np.full(len(column.keys), np.nan)
        return np.where(column.missing, np.nan, column.keys.astype(np.float64))

    def _codes(self, rel: float) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
        import numpy as np
        import pandas as pd

        size = len(self.got.keys)
        if not fits(self.got.kind, self.expected.kind):
            return np.full(size, _MISSING - 1), np.full(len(self.expected.keys), _MISSING - 2)
        missing = np.concatenate([self.got.missing, self.expected.missing])
        present = np.concatenate([self.got.keys, self.expected.keys])[~missing]
        codes = np.full(len(missing), _MISSING)
        codes[~missing] = (
            _chained(present, rel, self.tolerance.absolute)
            if present.dtype.kind == "f"
            else pd.factorize(present)[0]
        )
        return codes[:size], codes[size:]


def _chained(numbers: np.ndarray[Any, Any], rel: float, absolute: float) -> np.ndarray[Any, Any]:
    """Number the groups of numbers that lie near their next smaller one, in ascending order."""
    import numpy as np

    order = np.argsort(numbers, kind="stable")
    ordered = numbers[order]
    codes = np.zeros(len(numbers), dtype=np.int64)
    near = np.isclose(ordered[1:], ordered[:-1], rtol=rel, atol=absolute)
    codes[order[1:]] = np.cumsum(~near)
    return codes
