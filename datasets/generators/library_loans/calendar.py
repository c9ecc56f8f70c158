"""The days of 2024: open or closed, holidays, and which house was in use."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.library_loans import model

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
SITES = ("old_house", "closed_for_move", "new_house")


@dataclass(frozen=True, kw_only=True)
class Hours:
    """Opening hours in minutes after midnight, arrays over visits."""

    opens: np.ndarray
    closes: np.ndarray


def calendar(*, days_after: int = 0) -> pd.DataFrame:
    """One row per day of 2024: date, weekday, is_open, both kinds of holiday, site.

    Args:
        days_after: how many days of the next year to add, so that due dates find an open day.
    """
    last = pd.Timestamp(model.YEAR, 12, 31) + pd.Timedelta(days=days_after)
    date = pd.Series(pd.date_range(f"{model.YEAR}-01-01", last, unit="s"))
    is_public = civil.is_public_holiday(pd.DatetimeIndex(date))
    site = np.select(
        [date < pd.Timestamp(model.MOVE_BEGINS), date < pd.Timestamp(model.NEW_HOUSE_OPENS)],
        SITES[:2],
        SITES[2],
    )
    is_eve = date.dt.date.isin(model.CLOSED_EVES + model.CLOSED_SATURDAYS)
    # Tuesday to Saturday, and the Monday of the opening.
    works = date.dt.day_of_week.between(1, 5) | (date == pd.Timestamp(model.NEW_HOUSE_OPENS))
    moving = site == "closed_for_move"
    return pd.DataFrame(
        {
            "date": date,
            "weekday": np.array(WEEKDAYS)[date.dt.day_of_week],
            "is_open": works & ~is_public & ~is_eve & ~moving,
            "is_public_holiday": is_public,
            "is_school_holiday": civil.is_school_holiday(pd.DatetimeIndex(date)),
            "site": site,
        }
    )


def next_open(is_open: np.ndarray) -> np.ndarray:
    """For each day the number of the first open day from it on, shape (days,).

    Raises:
        ValueError: when the last day is closed, because then some day has no answer.
    """
    if not is_open[-1]:
        raise ValueError("the last day of the calendar must be open")
    days = np.arange(len(is_open))
    return np.minimum.accumulate(np.where(is_open, days, len(is_open))[::-1])[::-1]


def main_hours(weekday: np.ndarray, site: np.ndarray) -> Hours:
    """The main house's hours on days of `weekday` (0 is Monday) at `site`."""
    saturday = weekday == 5
    new = site == "new_house"
    late = np.where(new, model.HOURS_SATURDAY["new_house"][1], model.HOURS_SATURDAY["old_house"][1])
    closes = np.where(saturday, late, model.HOURS[1])
    return Hours(opens=np.full(len(weekday), model.HOURS[0] * 60), closes=closes * 60)


def branch_hours(weekday: np.ndarray) -> Hours:
    """The branch's hours on Tuesdays to Fridays, the break on Tuesdays included."""
    opens = np.where(weekday == 1, model.BRANCH_HOURS_TUESDAY[0], model.BRANCH_HOURS[0])
    return Hours(opens=opens * 60, closes=np.full(len(weekday), model.BRANCH_HOURS[1] * 60))


def branch_open(weekday: np.ndarray) -> np.ndarray:
    """Whether the branch is open on an open day of `weekday`."""
    return (weekday >= 1) & (weekday <= 4)
