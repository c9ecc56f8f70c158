"""The flats: who lives there, since when, with what habit, and when they are away."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.parcel_lockers import model

DAYS = pd.date_range(model.FIRST_DAY, model.LAST_DAY, freq="D", unit="s")
# What is known about a flat; the rest of the columns stays within the model.
KNOWN = ["flat_id", "house", "persons", "moved_in", "pilot_opt_in", "trial_arm"]


def flats(rng: np.random.Generator) -> pd.DataFrame:
    """One row per flat: the columns `KNOWN`, and habit, at_home, ordering, which nobody knows."""
    count = model.FLATS
    sizes = np.arange(1, len(model.PERSON_SHARES) + 1)
    habit = rng.standard_normal(count)
    persons = rng.choice(sizes, size=count, p=model.PERSON_SHARES)
    return pd.DataFrame(
        {
            "flat_id": [f"W{number:03d}" for number in range(1, count + 1)],
            "house": np.repeat(model.HOUSES, -(-count // len(model.HOUSES)))[:count],
            "persons": persons,
            "moved_in": _moved_in(rng),
            "pilot_opt_in": _volunteers(habit, rng),
            "trial_arm": _lots(persons, rng),
            "habit": habit,
            "at_home": rng.random(count) < model.DAYTIME_SHARE,
            "ordering": rng.gamma(model.ORDERING_SHAPE, 1 / model.ORDERING_SHAPE, count),
        }
    )


def _moved_in(rng: np.random.Generator) -> pd.DatetimeIndex:
    """The first section before the data begin, the others on the first days of later months."""
    early = model.FIRST_DAY - pd.to_timedelta(rng.integers(60, 420, model.LET_AT_START), unit="D")
    months = pd.date_range(model.FIRST_DAY + pd.offsets.MonthBegin(), model.ALL_LET, freq="MS")
    later = np.sort(rng.integers(0, len(months), model.FLATS - model.LET_AT_START))
    days = months[later] + pd.to_timedelta(rng.integers(0, 12, len(later)), unit="D")
    return pd.DatetimeIndex([*early, *days]).as_unit("s")


def _volunteers(habit: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Who is quick anyway likes to be reminded: the share is fixed, who it is leans on habit."""
    wish = model.PILOT_BY_HABIT * habit + rng.logistic(size=len(habit))
    return np.asarray(wish > np.quantile(wish, 1 - model.PILOT_SHARE))


def _lots(persons: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The arms drawn by lot within households of about the same size, as even as can be."""
    order = np.lexsort((rng.random(len(persons)), persons))
    rounds = -(-len(persons) // len(model.ARMS))
    drawn = np.argsort(rng.random((rounds, len(model.ARMS))), axis=1, kind="stable")
    arms = np.empty(len(persons), dtype=object)
    arms[order] = np.array(model.ARMS, dtype=object)[drawn.ravel()[: len(persons)]]
    return arms


def away(homes: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Whether nobody is there, shape (flats, days); families go when school is closed."""
    school = civil.is_school_holiday(DAYS).astype(float)
    summer = np.isin(DAYS.month, (6, 7, 8, 9)).astype(float)
    christmas = np.asarray((DAYS.month == 12) & (DAYS.day.isin(range(20, 29)))).astype(float)
    anybody = 0.5 + 0.5 * school + 1.0 * summer + 3.0 * christmas
    families = 0.05 + 3.0 * school
    trips = rng.poisson(model.ABSENCES_A_YEAR * 2, len(homes))
    flat = np.repeat(np.arange(len(homes)), trips)
    draw = rng.random(len(flat))
    family = homes["persons"].to_numpy()[flat] >= 3
    first = np.where(family, _drawn(families, draw), _drawn(anybody, draw))
    length = rng.integers(*model.ABSENCE_DAYS, len(flat))
    change = np.zeros((len(homes), len(DAYS) + 1), dtype=int)
    np.add.at(change, (flat, first), 1)
    np.add.at(change, (flat, np.minimum(first + length, len(DAYS))), -1)
    return np.asarray(change.cumsum(axis=1)[:, :-1] > 0)


def _drawn(weights: np.ndarray, draw: np.ndarray) -> np.ndarray:
    """Days drawn with weights from numbers between 0 and 1."""
    shares = weights.cumsum() / weights.sum()
    return np.minimum(np.searchsorted(shares, draw), len(weights) - 1)
