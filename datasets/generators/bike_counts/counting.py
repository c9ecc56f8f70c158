"""Draws what passes and what the loops count of it, faults included.

The faults that change how many are counted belong to the drawing: the published totals are those of
loops with faults, and the levels are set by them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.bike_counts import demand, model

if TYPE_CHECKING:
    from datasets.generators.bike_counts.demand import Hours

_OK, _GAP, _MAINTENANCE = "ok", "gap", "maintenance"


@dataclass(frozen=True, kw_only=True)
class Passed:
    """What passes a place; every array has the shape (hours,).

    Attributes:
        ways_in, ways_out: bicycles.
        trailers_in, trailers_out: trailers behind them.
    """

    ways_in: np.ndarray
    ways_out: np.ndarray
    trailers_in: np.ndarray
    trailers_out: np.ndarray


@dataclass(frozen=True, kw_only=True)
class Loop:
    """What a loop makes of what passes; every array has the shape (hours,).

    Attributes:
        status: ok, gap or maintenance.
        dead: the loop says 0 though it is broken.
        notices: share of what passes.
    """

    status: np.ndarray
    dead: np.ndarray
    notices: np.ndarray

    @property
    def counts(self) -> np.ndarray:
        """Share of what passes that gets into the total."""
        return np.where((self.status == _OK) & ~self.dead, self.notices, 0.0)


def loop(site: str, hours: Hours, rng: np.random.Generator) -> Loop:
    """The state of a site's loop by the hour."""
    utc = hours.utc
    status = np.full(len(utc), _OK, dtype=object)
    status[_gaps(len(utc), rng)] = _GAP
    dead = np.zeros(len(utc), dtype=bool)
    for where, first, length in model.DEAD:
        if where == site:
            dead |= np.asarray((utc >= first) & (utc < first + pd.Timedelta(hours=length)))
    status[dead] = _OK
    notices = np.ones(len(utc))
    if site == model.WORKS_SITE:
        status[np.asarray((utc >= model.WORKS[0]) & (utc < model.WORKS[1]))] = _MAINTENANCE
        notices[np.asarray(utc >= model.WORKS[1])] = model.DULL
    return Loop(status=status, dead=dead, notices=notices)


def _gaps(hours: int, rng: np.random.Generator) -> np.ndarray:
    """The numbers of the hours in which nothing was sent."""
    times = 2 * model.GAPS
    firsts = rng.integers(0, hours - 300, times)
    lengths = np.ceil(rng.gamma(0.45, model.GAP_HOURS / 0.45, times)).astype(int)
    # One loop a year waits for a technician for more than a week.
    lengths[: times // model.GAPS] += rng.integers(30, 160, times // model.GAPS)
    spans = zip(firsts, lengths, strict=True)
    return np.unique(np.concatenate([np.arange(first, first + many) for first, many in spans]))


def means(
    hours: Hours, loops: dict[str, Loop], rng: np.random.Generator
) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Ways in and out per hour and site, scaled to the published totals, the days' chance in."""
    day = _number(hours)
    city = _gamma(model.CITY_DAY, day.max() + 1, rng)[day]
    made = {}
    for name, site in model.SITES.items():
        own = city * _gamma(model.SITE_DAY, day.max() + 1, rng)[day]
        own = own * _gamma(model.HOUR, len(day), rng)
        ways = [mean * own for mean in demand.expected(site, hours)]
        half = _within(hours, "2025-01-01", "2025-07-01")
        counted = sum(ways) * _counted(name, hours, loops[name])
        made[name] = [mean * model.HALF_2025[name] / counted[half].sum() for mean in ways]
    year = _within(hours, "2024-01-01", "2025-01-01")
    total = sum(
        (sum(ways) * _counted(name, hours, loops[name]))[year].sum() for name, ways in made.items()
    )
    growth = np.where(year, model.TOTAL_2024 / total, 1.0)
    return {name: (ways[0] * growth, ways[1] * growth) for name, ways in made.items()}


def passed(
    name: str, ways: tuple[np.ndarray, np.ndarray], hours: Hours, rng: np.random.Generator
) -> Passed:
    """What passes a site, a bicycle demonstration included."""
    came = [rng.poisson(mean) for mean in ways]
    share = trailer_share(name, hours)
    trailers = [rng.binomial(count, share) for count in came]
    for where, start, riders in model.RIDES:
        if where == name:
            came[1] = came[1] + riders * np.asarray(hours.local == start)
    return Passed(
        ways_in=came[0], ways_out=came[1], trailers_in=trailers[0], trailers_out=trailers[1]
    )


def trailer_share(name: str, hours: Hours) -> np.ndarray:
    """Trailers per bicycle."""
    summer = (1 + np.cos(2 * np.pi * (np.asarray(hours.local.day_of_year) - 196) / 365.25)) / 2
    workday, weekend = (
        low + (high - low) * summer
        for high, low in (model.TRAILERS["workday"], model.TRAILERS["weekend"])
    )
    elsewhere = 1.0 if name == model.TRAILER_SITE else model.TRAILERS_ELSEWHERE
    return elsewhere * np.where(hours.kind == 0, workday, weekend)


def _counted(name: str, hours: Hours, state: Loop) -> np.ndarray:
    """What the loop says per bicycle that passes."""
    twice = trailer_share(name, hours) if name == model.TRAILER_SITE else 0.0
    return state.counts * (1 + twice)


def _gamma(spread: float, size: int, rng: np.random.Generator) -> np.ndarray:
    return rng.gamma(1 / spread**2, spread**2, size)


def _number(hours: Hours) -> np.ndarray:
    return np.asarray((hours.local.normalize() - model.FIRST).days)


def _within(hours: Hours, first: str, end: str) -> np.ndarray:
    return np.asarray((hours.local >= pd.Timestamp(first)) & (hours.local < pd.Timestamp(end)))
