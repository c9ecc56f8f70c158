"""Where the faults and the peculiarities lie: drawn once, each on a meter of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from datasets.generators.quarter_energy import clock, model

if TYPE_CHECKING:
    import pandas as pd

_OUTAGE = (40 * 96, 55 * 96)  # the outage begins in February
_STUCK = (158 * 96, 172 * 96)  # the stuck value in June, before the holidays
_STUCK_WH = (40, 200)


@dataclass(frozen=True, kw_only=True)
class Places:
    """Meters are numbers from 0 on, times are numbers of quarter hours of the year.

    Attributes:
        civil: the meters whose gateway writes local time.
        outage, outage_begins: the meters whose gateway fails, and when.
        kwh, stuck, drift, standby: one meter each.
        vacant: the flats without tenants: all year; until new ones come; after the old ones left.
        ordinary: all other meters.
    """

    civil: np.ndarray
    outage: np.ndarray
    outage_begins: int
    kwh: int
    stuck: int
    drift: int
    standby: int
    vacant: tuple[int, int, int]
    ordinary: np.ndarray


def drawn(flats: pd.DataFrame, rng: np.random.Generator) -> Places:
    """Draw where everything lies."""
    floors = rng.permutation(model.FLOORS)
    floor = flats["floor"].to_numpy()
    single = rng.permutation(np.flatnonzero(~np.isin(floor, floors[:2])))
    # The larger flats on an outdated register or with a broken meter would bend too much.
    small = flats["persons"].to_numpy()[single] < 3
    kwh, stuck, drift, standby, *vacant = (int(one) for one in single[small][:7])
    chosen = [kwh, stuck, drift, standby, *vacant]
    return Places(
        civil=np.flatnonzero(floor == floors[0]),
        outage=np.flatnonzero(floor == floors[1]),
        outage_begins=int(rng.integers(*_OUTAGE)),
        kwh=kwh,
        stuck=stuck,
        drift=drift,
        standby=standby,
        vacant=(vacant[0], vacant[1], vacant[2]),
        ordinary=np.sort(single[~np.isin(single, chosen)]),
    )


def stuck_begins(counted: np.ndarray, rng: np.random.Generator) -> int:
    """When the value of a meter gets stuck: after a quarter hour that tells something, in June.

    Args:
        counted: the meter's right values in Wh, shape (35040,).
        rng: the stream.
    """
    able = (counted[:-1] >= _STUCK_WH[0]) & (counted[:-1] <= _STUCK_WH[1])
    places = np.flatnonzero(able) + 1
    return int(rng.choice(places[(places >= _STUCK[0]) & (places < _STUCK[1])]))


def vacancies(places: Places) -> tuple[tuple[int, slice], ...]:
    """The vacant flats and when they are."""
    all_year, until, left = places.vacant
    return (
        (all_year, slice(0, len(clock.utc()))),
        (until, slice(0, clock.since(model.VACANT_UNTIL))),
        (left, slice(clock.since(model.VACANT_FROM), len(clock.utc()))),
    )
