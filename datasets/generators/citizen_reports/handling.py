"""What the city does with a report: release, department, priority, how long it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.citizen_reports import model
from datasets.generators.citizen_reports.categories import (
    DEPARTMENT_OF,
    DEPARTMENTS,
    PRIORITIES,
    PRIORITY_OF,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_DAY = pd.Timedelta(days=1)
_END = pd.Timestamp(model.LAST_DAY) + _DAY


def released(created: pd.Series, rng: np.random.Generator) -> pd.Series:
    """When each report was released: on a workday between 8 and 15 o'clock.

    Reports are looked through within an hour or two; what comes too late waits for the next
    workday, and a report that lies over the end of the data is not yet released (missing).
    """
    ready = created + pd.to_timedelta((5 + rng.gamma(1.4, 50, len(created))).round(), unit="min")
    first, end = (pd.Timedelta(hours=hour) for hour in model.RELEASE_HOURS)
    day = ready.dt.normalize()
    late = (ready - day) >= end
    turn = _next_workday(day + pd.to_timedelta(late.astype(int), unit="D"))
    queue = pd.to_timedelta((rng.gamma(1.2, 45, len(created))).round() % 400, unit="min")
    in_time = (turn == day) & ~late & ((ready - day) >= first)
    made = (turn + first + queue).where(~in_time, ready)
    # The editors release what has come together every five minutes.
    return made.dt.ceil("5min").where(made < _END)


def _next_workday(days: pd.Series) -> pd.Series:
    """The first workday from each day on."""
    span = pd.date_range(days.min(), days.max() + 20 * _DAY, unit="s")
    works = civil.is_workday(span)
    numbers = np.where(works, np.arange(len(span)), len(span))
    following = np.minimum.accumulate(numbers[::-1])[::-1]
    offset = (days - span[0]).dt.days.to_numpy()
    return pd.Series(span[following[offset]], index=days.index)


def department(category: pd.Series, rng: np.random.Generator) -> np.ndarray:
    """Who dealt with it in the end: mostly whom the right category names."""
    right = category.map(DEPARTMENT_OF).to_numpy(dtype=object)
    stray = np.asarray(DEPARTMENTS, dtype=object)[rng.integers(0, len(DEPARTMENTS), len(right))]
    return np.where(rng.random(len(right)) < 0.03, stray, right)


def honest_priority(
    created: pd.Series, category: pd.Series, danger: pd.Series, rng: np.random.Generator
) -> pd.Series:
    """The priority that a clerk gives by the rule, now and then one step beside it.

    Without danger it is the category's usual one, with danger one step more (`high` at most). From
    2023 on no priority was given.
    """
    step = category.map(PRIORITY_OF).map(PRIORITIES.index).to_numpy() + danger.to_numpy()
    human = rng.random(len(step)) < model.HUMAN_DEVIATION
    step = step + np.where(human, np.where(rng.random(len(step)) < 0.5, 1, -1), 0)
    named = pd.Series(np.asarray(PRIORITIES, dtype=object)[np.clip(step, 0, 2)])
    return named.where((created <= f"{model.PRIORITY_UNTIL} 23:59").to_numpy())


def biased_priority(
    honest: pd.Series, zone: pd.Series, rng: np.random.Generator
) -> tuple[pd.Series, np.ndarray]:
    """The priority as it was given: in two zones often a step too low.

    Returns:
        The priority, and which reports were put too low.
    """
    able = honest.notna() & (honest != "low") & zone.isin(model.BIASED_ZONES)
    low = able.to_numpy() & (rng.random(len(honest)) < model.BIASED_SHARE)
    below = {name: PRIORITIES[max(at - 1, 0)] for at, name in enumerate(PRIORITIES)}
    return honest.map(below).where(low, honest), low


def handled(reports: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Status and time of closing; `reports` needs the columns named below and `wrong_label`."""
    days = _days(reports, rng)
    first = reports["released_local"].dt.normalize()
    back = _next_workday((first + pd.to_timedelta(days, unit="D")).fillna(_END))
    minute = 15 * rng.integers(7 * 4, 16 * 4, len(reports))
    closed = back + pd.to_timedelta(minute, unit="min")
    stuck_share = reports["category"].map(model.STUCK_SHARE).fillna(model.STUCK_ELSEWHERE)
    lost = np.where(reports["nowhere"], model.NO_PLACE_STUCK, 0.0)
    stuck = rng.random(len(reports)) < stuck_share + lost
    known = first.notna() & ~stuck & (closed < _END)
    known &= (closed - reports["created_local"]) <= pd.Timedelta(days=model.LONGEST_DAYS)
    waits = (_END - reports["created_local"]).dt.days.to_numpy()
    untouched = rng.random(len(reports)) < np.where(waits < 14, 0.7, 0.3)
    status = np.where(
        known, "closed", np.where(untouched | first.isna(), "reported", "in_progress")
    )
    return pd.DataFrame({"status": status, "closed_local": closed.where(known)})


def _days(reports: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """How many days after the release each report is dealt with, at least one."""
    median = reports["category"].map(model.MEDIAN_DAYS).to_numpy(dtype=float)
    median = median * reports["priority"].map(model.PRIORITY_FACTOR).fillna(1.0).to_numpy(float)
    median = median * np.where(reports["wrong_label"], model.WRONG_LABEL_FACTOR, 1)
    median = median * np.where(reports["nowhere"], model.NO_PLACE_FACTOR, 1)
    days = np.exp(np.log(median) + model.SIGMA * rng.normal(size=len(reports)))
    # The reminder after two weeks brings forward some that would have taken until week seven.
    reminded = (days > model.REMINDER_DAY) & (days < 50)
    reminded &= rng.random(len(days)) < model.REMINDED_SHARE
    days = np.where(reminded, model.REMINDER_DAY + 3 * rng.random(len(days)), days)
    return np.maximum(1, np.floor(days)).astype(np.int64)


def upvotes(
    reports: pd.DataFrame, shares: Mapping[str, float], rng: np.random.Generator
) -> np.ndarray:
    """How many others agreed on the portal: few mostly, a crowd now and then."""
    mean = reports["category"].map(shares).fillna(0.6).to_numpy(dtype=float)
    mean = mean * np.where(reports["photo"], 1.3, 1) * np.where(reports["rude"], 0.7, 1)
    liked = rng.gamma(0.35, 1 / 0.35, len(reports))
    return rng.poisson(mean * liked)
