"""How many reports of which issue are expected on which day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.citizen_reports import model
from datasets.generators.citizen_reports.issues import ISSUES

if TYPE_CHECKING:
    from collections.abc import Mapping

# A: probability of a day with frost and snow before the common weather begins, by month.
_FROST = (0.38, 0.33, 0.1, 0.02, 0, 0, 0, 0, 0, 0, 0.06, 0.22)
# A: how dry the summers were; P: 2018, 2019, 2020 and 2022 were dry in Thuringia.
_DRY = {2018: 1.6, 2019: 1.5, 2020: 1.4, 2021: 0.6, 2022: 1.8, 2023: 1.0, 2024: 0.7}


def calendar() -> pd.DatetimeIndex:
    """All days of the service."""
    return pd.date_range(model.FIRST_DAY, model.LAST_DAY, unit="s")


def level(days: pd.DatetimeIndex) -> np.ndarray:
    """How much is reported at all: weekday, holiday, pandemic; within a milestone's time."""
    made = np.asarray(model.WEEKDAYS)[days.day_of_week.to_numpy()]
    made = made * np.where(civil.is_public_holiday(days), model.HOLIDAY_FACTOR, 1.0)
    pandemic = np.asarray(
        (days >= pd.Timestamp(model.PANDEMIC[0])) & (days <= pd.Timestamp(model.PANDEMIC[1]))
    )
    return np.asarray(made * np.where(pandemic, model.PANDEMIC_FACTOR, 1.0))


def draw(rng: np.random.Generator, reports: int) -> tuple[np.ndarray, np.ndarray]:
    """The day (number in the calendar) and the issue (number in `ISSUES`) of each report.

    Args:
        rng: the stream to draw from.
        reports: how many reports there are; each milestone gets its part.
    """
    days = calendar()
    expected = level(days)[:, None] * _weights(days, rng)
    counts = np.zeros(expected.shape, dtype=np.int64)
    first, before = 0, 0
    for last, reached in model.MILESTONES:
        end = int(days.searchsorted(pd.Timestamp(last))) + 1
        wanted = round(reports * reached / model.REPORTS)
        part = expected[first:end].ravel()
        drawn = rng.multinomial(wanted - before, part / part.sum())
        counts[first:end] = drawn.reshape(end - first, -1)
        first, before = end, wanted
    day, issue = np.nonzero(counts)
    times = counts[day, issue]
    return np.repeat(day, times), np.repeat(issue, times)


def _weights(days: pd.DatetimeIndex, rng: np.random.Generator) -> np.ndarray:
    """The weight of each issue on each day, shape (days, issues)."""
    season = _seasons(days, rng)
    made = np.column_stack([issue.weight * season[issue.season] for issue in ISSUES])
    known = np.column_stack([np.asarray(days >= pd.Timestamp(issue.since)) for issue in ISSUES])
    return np.asarray(made * known)


def _seasons(days: pd.DatetimeIndex, rng: np.random.Generator) -> Mapping[str, np.ndarray]:
    """Courses over the days, each with the mean 1, shape (days,)."""
    of_year = days.day_of_year.to_numpy()
    dry = np.asarray([_DRY[year] for year in days.year])
    frost, storm = _spells(days, rng)
    new_year = np.where(of_year <= 25, np.exp(-of_year / 7), 0) + np.where(of_year == 365, 0.3, 0)
    courses = {
        "flat": np.ones(len(days)),
        "dark": 1 + 0.8 * np.cos(2 * np.pi * (of_year - 350) / 365.25),
        "leaves": 0.03 + _hill(of_year, 314, 18),
        "weeds": 0.08 + _hill(of_year, 185, 42),
        "summer": 0.25 + _hill(of_year, 190, 48),
        "heat": 0.03 + _hill(of_year, 205, 34) * dry,
        "pothole": 0.4 + _hill(of_year, 60, 30),
        "moving": 1 + 0.9 * _hill(of_year, 272, 12) + 0.6 * _hill(of_year, 91, 12),
        "winter": 0.001 + frost,
        "storm": 0.25 + storm,
        "newyear": new_year,
    }
    return {name: course / course.mean() for name, course in courses.items()}


def _hill(of_year: np.ndarray, top: int, width: float) -> np.ndarray:
    """A hill over the days of the year; the year's end meets its beginning."""
    away = np.abs(of_year - top)
    return np.asarray(np.exp(-0.5 * (np.minimum(away, 365 - away) / width) ** 2))


def _spells(days: pd.DatetimeIndex, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Snow or ice on the ground, and storm, per day: drawn until 2022, then the common weather."""
    frost, storm = _drawn(days, rng)
    hours = weather.hourly()
    hours["day"] = civil.local(pd.DatetimeIndex(hours["timestamp_utc"])).normalize()
    daily = hours.groupby("day").agg(
        temp=("temp_c", "mean"), rain=("precip_mm", "sum"), wind=("wind_ms", "max")
    )
    daily = daily.reindex(days)
    wet = daily["rain"].rolling(4, min_periods=1).sum().to_numpy()
    cold = daily["temp"].to_numpy()
    # Cold and wet together is snow or black ice; cold alone makes a few slippery corners.
    white = np.where(cold < 0.5, 0.1 + np.clip(wet / 3, 0, 2) ** 2, np.where(cold < 1.5, 0.05, 0))
    gust = daily["wind"].to_numpy()
    known = ~np.isnan(gust)
    usual, high = np.nanquantile(gust, 0.9), np.nanquantile(gust, 0.985)
    blown = np.clip((gust - usual) / (high - usual), 0, 3) ** 2
    return np.where(known, white, frost), np.where(known, blown, storm)


def _drawn(days: pd.DatetimeIndex, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    month = days.month.to_numpy() - 1
    slow = pd.Series(rng.normal(size=len(days))).ewm(halflife=3).mean().to_numpy()
    order = np.argsort(np.argsort(slow, kind="stable"), kind="stable") / len(slow)
    fallen = pd.Series(rng.gamma(0.25, 4, len(days))).ewm(halflife=2).mean().to_numpy()
    frost = np.where(order < np.asarray(_FROST)[month], 0.1 + fallen, 0)
    windy = rng.random(len(days)) < np.where((month < 3) | (month > 8), 0.03, 0.016)
    storm = np.where(windy, 2 + 4 * rng.random(len(days)), 0)
    # The day after is still full of what fell.
    return frost, storm + 0.5 * np.concatenate([[0], storm[:-1]])


def clock(day: np.ndarray, rng: np.random.Generator) -> pd.DatetimeIndex:
    """When on its day each report was written, local time to the minute."""
    days = calendar()[day]
    free = ~civil.is_workday(days)
    hours = [_cumulative(shares) for shares in (model.HOURS_WORKDAY, model.HOURS_FREE_DAY)]
    drawn = rng.random(len(days))
    hour = np.where(free, np.searchsorted(hours[1], drawn), np.searchsorted(hours[0], drawn))
    minute = hour * 60 + rng.integers(0, 60, len(days))
    closed = np.asarray(days == model.RELAUNCH)
    first, end = (bound * 60 for bound in model.OUTAGE_HOURS)
    out = closed & (minute >= first) & (minute < end)
    minute = np.where(out, end + (minute - first) // 2, minute)
    return days + pd.to_timedelta(minute, unit="min")


def _cumulative(shares: tuple[float, ...]) -> np.ndarray:
    return np.cumsum(shares) / np.sum(shares)
