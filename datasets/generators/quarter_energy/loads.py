"""The energy of all flats per quarter hour, as right meters would have counted it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.stats import norm

from datasets.generators.quarter_energy import appliances, clock, model, presence
from datasets.generators.weather import ar1

if TYPE_CHECKING:
    import pandas as pd

# Watts while somebody is at home and awake, before the scaling to the flat's year (A).
_DEVICES_W, _EVENING_W, _LIGHT_W = 58.0, 50.0, 72.0
_WINTER = 0.14  # A: more is done at home in winter
_GRAIN = 7.0  # A: shape of the gamma noise of what runs continuously
_MOOD = (0.14, 0.45)  # A: spread of the logarithm of a day, memory from day to day
_LIFE = (0.06, 0.97)  # A: what changes in a household within weeks
_FRIDGE_CYCLE, _FRIDGE_DUTY = 3.4, 0.34  # A: quarter hours, share of the cycle that it runs
_HOT_FROM_C, _FAN_W_PER_K = 27.0, 14.0  # A: fans and coolers
_STRONGEST_WH = 1500.0  # A: what a flat's devices take together in a quarter hour
_PANEL_W = 8.0  # A: panel, ventilation; what a vacant flat uses
WH_PER_W = model.HOURS_OF_QUARTER


def energy(
    flats: pd.DataFrame, temp_c: np.ndarray, price: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """The energy of each flat in whole Wh, shape (flats, 35040); without faults.

    Args:
        flats: the register.
        temp_c: outdoor temperature per quarter hour, shape (35040,).
        price: the dynamic price per quarter hour, shape (35040,).
        rng: the stream; the flats are drawn one after the other.
    """
    grid_price = on_grid(price)
    made = np.empty((len(flats), len(clock.utc())))
    years = _years(flats["persons"], rng)
    for number, flat in enumerate(flats.to_dict("records")):
        kind = model.ARCHETYPES[str(flat["archetype"])]
        home = appliances.Home(
            kind=kind,
            persons=int(flat["persons"]),
            dynamic=bool(flat["contract"] == "dynamic"),
            days=presence.live(kind, rng),
        )
        made[number] = _flat(home, years[number], temp_c, grid_price, rng)
    feedback = (flats["nudge_group"] == "feedback").to_numpy()
    made[feedback, clock.since(model.TRIAL_BEGINS) :] *= 1 + model.TRIAL_EFFECT
    return made


def on_grid(values: np.ndarray) -> np.ndarray:
    """Values per quarter hour in UTC on the grid of local days; gaps are filled from beside."""
    grid = np.full(len(clock.days()) * model.QUARTERS, np.nan)
    grid[clock.cells()] = values
    known = np.flatnonzero(~np.isnan(grid))
    filled = np.interp(np.arange(len(grid)), known, grid[known])
    return filled.reshape(len(clock.days()), model.QUARTERS)


def counted(energy_wh: np.ndarray) -> np.ndarray:
    """Whole Wh as a meter counts them: what is left over goes to the next quarter hour."""
    thousandths = np.rint(energy_wh * 1000).astype(np.int64)
    total = np.cumsum(thousandths, axis=-1) // 1000
    return np.diff(total, axis=-1, prepend=0)


def _years(persons: pd.Series, rng: np.random.Generator) -> np.ndarray:
    """Each flat's Wh of the year: the quantiles of the spread, so that few flats keep the mean."""
    made = np.empty(len(persons))
    for number, kwh in model.KWH_PER_YEAR.items():
        flats = np.flatnonzero(persons == number)
        scores = norm.ppf((rng.permutation(len(flats)) + 0.5) / len(flats))
        spread = np.exp(model.KWH_SPREAD * scores)
        made[flats] = 1000 * kwh * spread / spread.mean()
    return made


def _flat(
    home: appliances.Home,
    year: float,
    temp_c: np.ndarray,
    price: np.ndarray,
    rng: np.random.Generator,
) -> np.ndarray:
    """One flat's energy in Wh per quarter hour in UTC, scaled to the Wh of its year."""
    lived = (_continuous(home, rng) + appliances.used(home, price, rng)).ravel()[clock.cells()]
    life = np.exp(_LIFE[0] * ar1(rng.standard_normal(len(clock.days())), _LIFE[1]))
    lived *= np.repeat(life, model.QUARTERS)[clock.cells()]
    awake = home.days.awake().ravel()[clock.cells()]
    fans = awake * np.maximum(temp_c - _HOT_FROM_C, 0) * _FAN_W_PER_K * WH_PER_W
    base = _base(temp_c, year * rng.uniform(*model.BASE_SHARE), rng)
    fans *= rng.random() < 0.5
    scaled = np.minimum(lived * (year - base.sum()) / lived.sum(), _STRONGEST_WH)
    return np.asarray(base + scaled + fans)


def _continuous(home: appliances.Home, rng: np.random.Generator) -> np.ndarray:
    """Light and devices in Wh, shape (local days, 96)."""
    days = home.days
    watts = days.awake() * (_DEVICES_W + _LIGHT_W * clock.darkness() * rng.uniform(0.6, 1.4))
    watts += days.watching() * _EVENING_W * rng.uniform(0.5, 1.7)
    watts += days.working() * home.kind.office_w
    winter = np.cos(2 * np.pi * (clock.days().day_of_year.to_numpy() - 15) / 365)
    watts *= 1 + _WINTER * winter[:, None]
    mood = np.exp(_MOOD[0] * ar1(rng.standard_normal(len(days.wake)), _MOOD[1]))
    grain = rng.gamma(_GRAIN, 1 / _GRAIN, watts.shape)
    return np.asarray(watts * mood[:, None] * grain * home.persons**0.3 * WH_PER_W)


def _base(temp_c: np.ndarray, year_wh: float, rng: np.random.Generator) -> np.ndarray:
    """Panel, standby and refrigerator in Wh per quarter hour; `year_wh` together."""
    fridge = _refrigerator(temp_c, rng)
    hours = len(temp_c) * WH_PER_W
    panel = _PANEL_W * rng.uniform(0.85, 1.15)
    standby = max(year_wh / hours - panel - model.REFRIGERATOR_W, 4.0)
    hum = 1 + 0.04 * ar1(rng.standard_normal(len(temp_c)), 0.7)
    return np.asarray((panel + standby) * WH_PER_W * hum + fridge)


def _refrigerator(temp_c: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A compressor that switches on and off, more often in warm weather, in Wh."""
    warm = 1 + 0.018 * (np.clip(temp_c, -5, 35) - 10)
    cycle = _FRIDGE_CYCLE * rng.uniform(0.85, 1.25)
    phase = np.cumsum(warm / cycle * rng.gamma(30, 1 / 30, len(temp_c)))
    run = np.floor(phase) * _FRIDGE_DUTY + np.minimum(phase % 1, _FRIDGE_DUTY)
    on = np.diff(run, prepend=0.0)
    return np.asarray(on * model.REFRIGERATOR_W * rng.uniform(0.8, 1.3) * cycle
                      / _FRIDGE_DUTY * WH_PER_W)  # fmt: skip


def vacant(count: int, rng: np.random.Generator) -> np.ndarray:
    """What a flat uses while nobody lives there, panel and ventilation: Wh, shape (count,)."""
    hum = 1 + 0.1 * ar1(rng.standard_normal(count), 0.9)
    return np.asarray(_PANEL_W * WH_PER_W * np.clip(hum, 0.3, 2.0))
