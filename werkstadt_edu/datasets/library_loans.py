"""What `load` returns for `library_loans`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, kw_only=True)
class LibraryLoans:
    """A year of lending in the Ernst-Abbe-Bücherei Jena, a sample of one tenth; invented.

    All times are local times in Jena without a time zone, to the minute.

    Attributes:
        loans: one row per loan; renewals stand in a column and are no rows.
        items: one row per title that can be lent.
        patrons: one row per card holder, under a pseudonym.
        calendar: one row per day of 2024.
        robot_sessions: one row per session with the robot NAOme; counts only.
    """

    loans: pd.DataFrame
    items: pd.DataFrame
    patrons: pd.DataFrame
    calendar: pd.DataFrame
    robot_sessions: pd.DataFrame
