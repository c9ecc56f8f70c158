"""The showroom's open days: how many came in, how many were advised."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators.workshop_bookings import house, model

_WEEKDAYS = (1, 2, 3)  # A: the showroom is open on Tuesdays to Thursdays
_LEVEL = np.array((0.8, 1.0, 0.9, 1.15, 0.7, 1.2, 0.0))  # A, Monday to Sunday
_RAIN, _CODE_WEEK, _OPENING, _EVENT = 0.85, 1.7, 3.0, 1.25  # A
_NEXT_YEAR = 1.1  # A: growth of the second year
_GROUPS_YEAR_1, _SMALLEST_GROUP = 11, 8  # A
_SHOWROOM = 0.62  # A: share of the visitors who look at the exhibits
_OVERDISPERSION = 14.0  # A: shape of the gamma


def visits(events: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """One row per open day: date, hours_open, visitors and what they came for."""
    known = house.days()
    known = known[_open(known)].reset_index(drop=True)
    weight = _weights(known, events) * rng.gamma(_OVERDISPERSION, 1 / _OVERDISPERSION, len(known))
    first = (known["date"] <= pd.Timestamp(model.FIRST_YEAR[1])).to_numpy()
    groups = _groups(first, rng)
    total = int(np.mean(model.VISITORS_YEAR_1)) - int(groups[first].sum())
    single = _shared_out(total, weight, first, rng)
    advised = _shared_out(model.CONSULTATIONS_YEAR_1, weight, first, rng)
    visitors = np.maximum(single, advised) + groups
    return pd.DataFrame(
        {
            "date": known["date"],
            "hours_open": np.where(known["weekday"] == 5, 4, 6),
            "visitors": visitors,
            "showroom_visitors": np.maximum(rng.binomial(visitors, _SHOWROOM), groups),
            "consultations": np.minimum(advised, visitors - groups),
            "group_visitors": groups,
        }
    )


def _open(known: pd.DataFrame) -> np.ndarray:
    """Tuesdays to Thursdays, the opening week, all weekdays and Saturdays of the Code Weeks."""
    usual = known["is_open"] & known["weekday"].isin(_WEEKDAYS)
    opening = house.within(pd.DatetimeIndex(known["date"]), (model.OPENING_WEEK,))
    code_week = known["code_week"] & ~known["is_closed"] & (known["weekday"] <= 5)
    fit = (usual | opening | code_week).to_numpy()
    first = (known["date"] <= pd.Timestamp(model.FIRST_YEAR[1])).to_numpy()
    surplus = int((fit & first).sum()) - model.OPEN_DAYS_YEAR_1
    # Closed for company outings, illness, inventory: evenly spread over ordinary days.
    able = np.flatnonzero(fit & first & (known["weekday"] == 2).to_numpy())
    if surplus > 0:
        fit[able[np.linspace(5, len(able) - 1, surplus).round().astype(int)]] = False
    return fit


def _weights(known: pd.DataFrame, events: pd.DataFrame) -> np.ndarray:
    level = _LEVEL[known["weekday"]]
    with_event = known["date"].isin(events["start_local"].dt.normalize())
    opening = house.within(pd.DatetimeIndex(known["date"]), (model.OPENING_WEEK,))
    factors = (
        np.where(known["rain_mm"] > model.RAIN_MM, _RAIN, 1.0)
        * np.where(known["code_week"], _CODE_WEEK, 1.0)
        * np.where(opening, _OPENING, 1.0)
        * np.where(with_event, _EVENT, 1.0)
        * np.where(known["holiday"] & ~known["code_week"], model.SCHOOL_HOLIDAYS, 1.0)
    )
    return np.asarray(level * factors)


def _shared_out(
    total: int, weight: np.ndarray, first: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """The year's total on its days; as much per weight and a little more afterwards."""
    share = weight[first] / weight[first].sum()
    counts = np.zeros(len(weight), dtype=int)
    counts[first] = rng.multinomial(total, share)
    per_weight = total / weight[first].sum() * _NEXT_YEAR
    counts[~first] = rng.poisson(weight[~first] * per_weight)
    return counts


def _groups(first: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Groups that came together: the published sum on a few days of the first year."""
    counts = np.zeros(len(first), dtype=int)
    spare = model.GROUP_VISITORS_YEAR_1 - _GROUPS_YEAR_1 * _SMALLEST_GROUP
    chosen = rng.choice(np.flatnonzero(first), size=_GROUPS_YEAR_1, replace=False)
    more = rng.multinomial(spare, np.full(_GROUPS_YEAR_1, 1 / _GROUPS_YEAR_1))
    counts[chosen] = _SMALLEST_GROUP + more
    later = rng.choice(np.flatnonzero(~first), size=5, replace=False)
    counts[later] = rng.integers(_SMALLEST_GROUP, 26, size=5)
    return counts
