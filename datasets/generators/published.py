"""The tables of a data set as a learner gets them: read by the loader from the committed files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkstadt_edu.datasets import load

if TYPE_CHECKING:
    import pandas as pd


class Published:
    """Reads each table when it is first asked for, and once."""

    def __init__(self, name: str) -> None:
        """Tables of the data set `name`."""
        self._name = name
        self._tables: dict[tuple[str, str], pd.DataFrame] = {}

    def table(self, variant: str, name: str) -> pd.DataFrame:
        """The table `name` in `variant`.

        Raises:
            WerkstadtError: when there is no such table, or its file is damaged.
        """
        key = (variant, name)
        if key not in self._tables:
            self._tables[key] = load(self._name, name, variant=variant)
        return self._tables[key]
