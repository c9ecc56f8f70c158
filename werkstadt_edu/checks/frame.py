"""Bring a frame into the form in which tables are compared, and compare two of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from werkstadt_edu.checks.column import Column, column
from werkstadt_edu.checks.pair import Pair

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    import pandas as pd

    from werkstadt_edu.checks.compare import Tolerance


@dataclass(frozen=True, kw_only=True)
class Match:
    """Two tables with the same columns and equally many rows, column beside column."""

    pairs: tuple[Pair, ...]

    def swapped(self) -> Match:
        """The same with the two tables in each other's place."""
        return Match(
            pairs=tuple(
                Pair(name=pair.name, got=pair.expected, expected=pair.got, tolerance=pair.tolerance)
                for pair in self.pairs
            )
        )

    def in_order(self) -> bool:
        """Whether the tables are equal row by row."""
        return all(pair.same(None, None).all() for pair in self.pairs)

    def in_any_order(self) -> bool:
        """Whether the tables hold the same rows, each as often."""
        if not self.pairs:
            return True
        orders = self._order(0), self._order(1)
        return all(pair.same(*orders).all() for pair in self.pairs)

    def wrong_columns(self, *, ordered: bool) -> list[object]:
        """Columns whose values are not right; without `ordered` whatever their order is."""
        return [
            pair.name
            for pair in self.pairs
            if not (pair.same(None, None).all() if ordered else pair.same_sorted())
        ]

    def wrong_rows(self, *, ordered: bool) -> list[int]:
        """Positions of rows that are not right; without `ordered`, that occur nowhere."""
        import numpy as np

        if ordered:
            right = np.logical_and.reduce([pair.same(None, None) for pair in self.pairs])
            return [int(at) for at in np.flatnonzero(~right)]
        mine, theirs = (
            zip(*(pair.coarse[side].tolist() for pair in self.pairs), strict=True)
            for side in (0, 1)
        )
        known = set(theirs)
        return [at for at, row in enumerate(mine) if row not in known]

    def rows_agree_beside(self, name: object) -> bool:
        """Whether all columns but this one are equal row by row, and there is another one."""
        others = [pair for pair in self.pairs if pair.name != name]
        return bool(others) and Match(pairs=tuple(others)).in_order()

    def _order(self, side: int) -> np.ndarray[Any, Any]:
        """The order that sorts one of the tables: exact columns first, floats decide ties."""
        import numpy as np

        sorting = sorted(self.pairs, key=lambda pair: pair.exact)
        return np.lexsort([pair.fine[side] for pair in sorting])


def flat(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with the named levels of its index as columns, and without any other index."""
    import pandas as pd

    exact = pd.DataFrame(frame)
    exact.columns = pd.Index([_joined(name) for name in exact.columns], tupleize_cols=False)
    for level, name in reversed(list(enumerate(exact.index.names))):
        if name is not None and name not in exact.columns:
            exact.insert(0, name, exact.index.get_level_values(level))
    return exact.reset_index(drop=True)


def match(
    got: pd.DataFrame, expected: pd.DataFrame, names: Sequence[object], tolerance: Tolerance
) -> Match:
    """Put the named columns of two flat frames with equally many rows side by side."""
    return Match(
        pairs=tuple(
            Pair(
                name=name,
                got=column_of(got, name),
                expected=column_of(expected, name),
                tolerance=tolerance,
            )
            for name in names
        )
    )


def column_of(frame: pd.DataFrame, name: object) -> Column:
    """The column of that name; the first one where several bear it."""
    names: list[object] = list(frame.columns)
    return column(frame.iloc[:, names.index(name)])


def _joined(name: object) -> object:
    """The label of a column; a label of several levels with empty ones is its first level."""
    if isinstance(name, tuple):
        levels = [level for level in name if level != ""]
        return levels[0] if len(levels) == 1 else name
    return name
