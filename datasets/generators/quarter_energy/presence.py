"""When somebody is at home and awake: one flat's days of the year."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.quarter_energy import clock, model

if TYPE_CHECKING:
    from datasets.generators.quarter_energy.model import Archetype, Hours

# A night shift ends on the next morning: a day's evening reaches up to 32 o'clock.
_REACH = 128
CHRISTMAS = tuple(pd.Timestamp(model.YEAR, 12, day) for day in (24, 25, 26))
_HABIT_SD = 0.6  # A: hours between one flat's usual times and those of its archetype
_DAY_SD = 0.32  # A: hours from day to day
# A: where trips lie that are bound to the school holidays, and how long trips are.
_SUMMER = (pd.Timestamp(model.YEAR, 6, 28), pd.Timestamp(model.YEAR, 8, 8))
_TRIP_DAYS = (6, 15)


@dataclass(frozen=True, kw_only=True)
class Days:
    """One flat's year by local days; times in hours, arrays over days.

    Attributes:
        wake, bed, leave, back: the times of the day; `leave` and `back` where `out`.
        out: somebody goes out, so that nobody is at home from `leave` to `back`.
        home: not on a trip.
        free: Saturday, Sunday or public holiday.
        screen: when the evening in front of a screen begins.
    """

    wake: np.ndarray
    bed: np.ndarray
    leave: np.ndarray
    back: np.ndarray
    out: np.ndarray
    home: np.ndarray
    free: np.ndarray
    screen: np.ndarray

    def awake(self) -> np.ndarray:
        """The share of each quarter hour in which somebody is at home and awake, (days, 96)."""
        away = np.where(self.out[:, None], _overlap(self.leave, self.back), 0.0)
        inside = np.clip(_overlap(self.wake, self.bed) - away, 0, 1)
        return _fold(inside * self.home[:, None])

    def watching(self) -> np.ndarray:
        """The share of each quarter hour that belongs to the evening at home, (days, 96)."""
        return _fold(_overlap(self.screen, self.bed) * self.home[:, None])

    def working(self) -> np.ndarray:
        """The share of each quarter hour that is worked at home, (days, 96)."""
        busy = self.home & ~self.out & ~self.free
        return _fold(_overlap(self.wake + 1.2, self.wake + 9.7) * busy[:, None])

    def at_home(self, hour: np.ndarray) -> np.ndarray:
        """Whether somebody is at home and awake at an hour of each day."""
        away = self.out & (hour >= self.leave) & (hour < self.back)
        return np.asarray(self.home & (hour >= self.wake) & (hour < self.bed) & ~away)


def live(kind: Archetype, rng: np.random.Generator) -> Days:
    """Draw one flat's year."""
    free = ~civil.is_workday(clock.days())
    usual = rng.normal(0, _HABIT_SD, 4)
    on_workdays, on_free_days = _rota(kind, rng), _by_day((kind.free,), np.zeros_like(free, int))
    chosen = np.where(free[:, None], on_free_days, on_workdays)
    holidays = kind.school & civil.is_school_holiday(clock.days()) & ~free
    chosen[holidays, 0] += 1.2
    chosen[holidays, 4] *= 0.55
    times = chosen[:, :4] + usual + rng.normal(0, _DAY_SD, (len(free), 4))
    times[free, 1:3] += rng.normal(0, 1.0, (int(free.sum()), 1))
    wake, leave, back, bed = times.T
    leave = np.maximum(leave, wake + 0.4)
    back = np.maximum(back, leave + 0.5)
    out = rng.random(len(free)) < chosen[:, 4]
    screen = rng.normal(18.0, 1.2) + rng.normal(0, _DAY_SD, len(free))
    return Days(
        wake=wake,
        leave=leave,
        back=back,
        bed=np.maximum(bed, wake + 6),
        out=out,
        home=~_trips(kind, rng),
        free=free,
        screen=np.where(out, np.maximum(back, screen), screen),
    )


def _rota(kind: Archetype, rng: np.random.Generator) -> np.ndarray:
    """The hours of each day as on workdays, by weeks, shape (days, 5)."""
    begin = int(rng.integers(len(kind.work)))
    week = (clock.days() - clock.days()[0]).days.to_numpy() + clock.days()[0].day_of_week
    return _by_day(kind.work, (week // 7 + begin) % len(kind.work))


def _by_day(kinds: tuple[Hours, ...], which: np.ndarray) -> np.ndarray:
    hours = np.array([[one.wake, one.leave, one.back, one.bed, one.out] for one in kinds])
    return hours[which]


def _trips(kind: Archetype, rng: np.random.Generator) -> np.ndarray:
    """The days on which the whole flat is away, shape (days,)."""
    days = clock.days()
    away = np.zeros(len(days), dtype=bool)
    holidays = civil.is_school_holiday(days)
    summer = np.asarray((days >= _SUMMER[0]) & (days <= _SUMMER[1]))
    season = _season(days)
    allowed = np.where(holidays, 1 + 3 * summer, 0.0) if kind.school else season
    for begin in rng.choice(len(days), size=rng.poisson(kind.trips), p=allowed / allowed.sum()):
        away[begin : begin + int(rng.integers(*_TRIP_DAYS))] = True
    friday = np.flatnonzero(days.day_of_week == 5)
    for begin in friday[rng.random(len(friday)) < 0.09]:
        away[begin : begin + 2] = True
    if rng.random() < 0.3:
        away |= np.asarray((days >= CHRISTMAS[0]) & (days <= CHRISTMAS[2]))
    return away


@lru_cache(maxsize=1)
def _summer_weight() -> np.ndarray:
    day = clock.days().day_of_year.to_numpy()
    return np.asarray(0.5 + 2.0 * np.exp(-(((day - 212) / 38) ** 2)))


def _season(days: pd.DatetimeIndex) -> np.ndarray:
    """How likely a trip begins on a day, for those who are not bound to school holidays."""
    return _summer_weight() * np.where(days.day_of_week == 5, 3.0, 1.0)


def _overlap(first: np.ndarray, end: np.ndarray) -> np.ndarray:
    """The share of each quarter hour between two times of each day, shape (days, 128)."""
    quarter = np.arange(_REACH)
    until = np.minimum(end[:, None] * 4, quarter + 1)
    return np.asarray(np.clip(until - np.maximum(first[:, None] * 4, quarter), 0, 1))


def _fold(reaching: np.ndarray) -> np.ndarray:
    """What reaches beyond midnight belongs to the next morning, shape (days, 96)."""
    folded = reaching[:, : model.QUARTERS].copy()
    folded[1:, : _REACH - model.QUARTERS] += reaching[:-1, model.QUARTERS :]
    return np.minimum(folded, 1.0)
