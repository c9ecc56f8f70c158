"""What is switched on for a purpose: cooking, washing, baking, and the many small devices.

Every figure is an assumption (A). A course is the energy of a use in Wh per quarter hour, before
each flat's own size and the scaling to its year.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from datasets.generators.quarter_energy import clock, model, presence

if TYPE_CHECKING:
    from datasets.generators.quarter_energy.model import Archetype
    from datasets.generators.quarter_energy.presence import Days

_BREAKFAST = np.array([42.0, 16.0])
_FREE = np.array([45.0, 45.0, 35.0, 30.0, 25.0, 20.0, 15.0])
_LUNCH = np.array([90.0, 130.0, 80.0, 30.0])
_DINNER = np.array([95.0, 120.0, 55.0])
_BAKING = np.array([420.0, 320.0, 270.0, 120.0])
_DISHES = np.array([210.0, 130.0, 40.0, 30.0, 190.0, 90.0])
_WASHING = np.array([230.0, 190.0, 50.0, 35.0, 40.0, 65.0])
_DRYING = np.array([270.0, 310.0, 280.0, 140.0])
_MEAL_SD = 0.25  # hours from day to day around the usual time
_CHRISTMAS_BAKING = 0.75
_SHIFTED = 0.7  # of the machine runs of a flat with the dynamic tariff


@dataclass(frozen=True, kw_only=True)
class Home:
    """One flat: who lives there, and when somebody is there.

    Attributes:
        kind: its archetype.
        persons: how many live there.
        dynamic: whether it has the dynamic tariff.
        days: its days.
    """

    kind: Archetype
    persons: int
    dynamic: bool
    days: Days


def used(home: Home, price: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The energy of all uses of a flat in Wh, shape (local days, 96).

    Args:
        home: the flat.
        price: the dynamic price on the grid of local days, shape (local days, 96).
        rng: the flat's stream.
    """
    grid = np.zeros(price.size + model.QUARTERS)
    crowd = home.persons**0.45
    for begin, course in (*_meals(home, rng), *_machines(home, price, rng)):
        size = rng.lognormal(0, 0.18, len(begin))
        _add(grid, begin, course * crowd * rng.lognormal(0, 0.12), size)
    return grid[: price.size].reshape(price.shape) + _small(home, rng)


def _add(grid: np.ndarray, begin: np.ndarray, course: np.ndarray, size: np.ndarray) -> None:
    """Add a course from each begin on; a begin is a place on the flat grid with a fraction."""
    place = np.floor(begin).astype(int)
    late = begin - place
    for step, energy in enumerate(course):
        np.add.at(grid, place + step, energy * size * (1 - late))
        np.add.at(grid, place + step + 1, energy * size * late)


def _meals(home: Home, rng: np.random.Generator) -> list[tuple[np.ndarray, np.ndarray]]:
    days, kind = home.days, home.kind
    count = len(days.wake)
    breakfast = days.wake + 0.35 + rng.normal(0, 0.12, count)
    eats = days.home & (rng.random(count) < 0.88)
    made = [
        (_places(breakfast, eats), _BREAKFAST),
        (_places(breakfast + 0.3, eats & days.free), _FREE),
    ]
    for (hour, workday, free), course in ((kind.lunch, _LUNCH), (kind.dinner, _DINNER)):
        usual = hour + rng.normal(0, 0.7) - 0.4 * days.free * (hour < 15)
        at = usual + rng.normal(0, _MEAL_SD, count)
        # Who comes home late eats late.
        late = days.out & (days.back > at) & (days.back < at + 2.5) & (hour > 15)
        at = np.where(late, days.back + 0.5, at)
        likely = np.where(days.free, free, workday) * rng.uniform(0.95, 1.2)
        cooks = days.at_home(at) & (rng.random(count) < likely)
        made.append((_places(at, cooks), course))
    return [*made, _baking(home, rng)]


def _baking(home: Home, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Cakes on free days, and much of it at Christmas."""
    days = home.days
    count = len(days.wake)
    at = rng.normal(14.6, 1.3, count)
    chance = np.where(days.free, 0.17, 0.015) * (0.6 + 0.25 * home.persons)
    christmas = clock.days().isin(presence.CHRISTMAS)
    chance = np.where(christmas, _CHRISTMAS_BAKING, chance)
    bakes = days.home & (rng.random(count) < chance)
    return _places(np.where(christmas, at - 3.2, at), bakes), _BAKING


def _machines(
    home: Home, price: np.ndarray, rng: np.random.Generator
) -> list[tuple[np.ndarray, np.ndarray]]:
    days = home.days
    count = len(days.wake)
    washes = rng.random(count) < _washing_days(home.persons, rng)[clock.days().day_of_week]
    at = np.where(days.free, days.wake + rng.uniform(1, 8, count), rng.normal(17.0, 1.8, count))
    at = np.where(~days.free & days.at_home(np.full(count, 10.0)), rng.normal(10, 1.2, count), at)
    at = _cheap(home, at, price, rng)
    made = [(_places(at, days.home & washes), _WASHING)]
    if rng.random() < 0.12 + 0.13 * home.persons:
        day = clock.days().day_of_year.to_numpy()
        winter = 0.55 + 0.3 * np.cos(2 * np.pi * (day - 15) / 365)
        dries = days.home & washes & (rng.random(count) < winter)
        made.append((_places(at + 1.6, dries), _DRYING))
    if rng.random() < 0.3 + 0.15 * home.persons:
        at = _cheap(home, rng.normal(19.9, 0.7) + rng.normal(0, 0.5, count), price, rng)
        runs = days.home & (rng.random(count) < 0.22 + 0.14 * home.persons)
        made.append((_places(at, runs), _DISHES))
    return made


def _washing_days(persons: int, rng: np.random.Generator) -> np.ndarray:
    """The probability of washing by weekday: each household has its days, hardly ever a Sunday."""
    likely = np.full(7, 0.05)
    usual = np.array([1.0, 0.8, 0.9, 0.8, 1.0, 1.6, 0.15])
    count = min(1 + persons, 5)
    chosen = rng.choice(7, size=count, replace=False, p=usual / usual.sum())
    likely[chosen] = 0.8
    return likely


def _cheap(home: Home, at: np.ndarray, price: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """With the dynamic tariff machines mostly wait for the cheapest hour and a half of the day."""
    if not home.dynamic:
        return at
    window = sum(price[:, step : price.shape[1] - 6 + step] for step in range(6))
    # Nobody wants a spinning drum between 22 and 6 o'clock.
    best = 24 + np.asarray(window)[:, 24:82].argmin(axis=1)
    waits = rng.random(len(at)) < _SHIFTED
    return np.where(waits, best / 4 + rng.uniform(0, 0.5, len(at)), at)


def _small(home: Home, rng: np.random.Generator) -> np.ndarray:
    """Kettle, hair dryer, vacuum cleaner: short and at any time while somebody is awake."""
    awake = home.days.awake()
    happens = rng.random(awake.shape) < 0.055 * awake
    return happens * rng.gamma(1.6, 26.0, awake.shape)


def _places(hour: np.ndarray, happens: np.ndarray) -> np.ndarray:
    """The places on the flat grid of the days on which it happens."""
    day = np.flatnonzero(happens)
    return day * model.QUARTERS + np.maximum(hour[day], 0) * 4
