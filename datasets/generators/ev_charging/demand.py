"""Who wants to charge where and when: a Poisson process whose rate changes from hour to hour."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators.ev_charging import model


def rates(all_hours: pd.DataFrame, all_sites: pd.DataFrame) -> np.ndarray:
    """Expected requests per hour and site, shape (hours, sites)."""
    made = np.zeros((len(all_hours), len(all_sites)))
    years = np.arange(len(all_hours)) / 8766
    growth = 1 + model.YEARLY_GROWTH * years
    # More points attract more, though not twice as many.
    level = model.REQUESTS * all_sites["popularity"] * (all_sites["points"] / 2) ** 0.8
    for column in range(len(all_sites)):
        kind = all_sites["site_type"].iloc[column]
        rate = level.iloc[column] * model.TYPE_WEIGHT[kind] * growth * _course(all_hours, kind)
        opened, closed = all_sites["opened"].iloc[column], all_sites["closed"].iloc[column]
        made[:, column] = rate * _known(all_hours, opened, closed)
    return made


def _course(all_hours: pd.DataFrame, kind: str) -> np.ndarray:
    """The course over day and week, in holidays and rain; a mean day has the sum 1."""
    hour, weekday = all_hours["local"].dt.hour.to_numpy(), all_hours["weekday"].to_numpy()
    shapes = np.array([model.FREE_DAY[kind], model.WORKDAY[kind]], dtype=float)
    shapes /= shapes.sum(axis=1, keepdims=True)
    share = shapes[all_hours["workday"].to_numpy().astype(int), hour]
    week = np.array(model.WEEK[kind])[weekday]
    school = np.where(all_hours["school_holiday"], model.SCHOOL_HOLIDAY[kind], 1.0)
    wet = np.where(all_hours["precip_mm"] > 0.5, model.RAIN[kind], 1.0)
    return np.asarray(share * week * school * wet)


def _known(all_hours: pd.DataFrame, opened: pd.Timestamp, closed: pd.Timestamp) -> np.ndarray:
    """0 before a site is opened and after it is closed, rising from the opening on."""
    age = ((all_hours["local"] - opened) / pd.Timedelta(days=1)).to_numpy()
    ramp = np.clip(age / model.RAMP_DAYS, 0, 1)
    known = (model.RAMP_START + (1 - model.RAMP_START) * ramp) * (age >= 0.4)
    if pd.isna(closed):
        return np.asarray(known)
    # The last cars have gone when the site is taken down.
    return np.asarray(known * (all_hours["local"] < closed - pd.Timedelta(days=2)).to_numpy())


def drawn(
    all_hours: pd.DataFrame, all_sites: pd.DataFrame, rng: np.random.Generator
) -> pd.DataFrame:
    """One row per request, sorted by site and time.

    Returns:
        hour (row of `all_hours`), site (row of `all_sites`), minute (since the first hour).
    """
    counts = rng.poisson(rates(all_hours, all_sites))
    hour, site = np.nonzero(counts)
    repeats = counts[hour, site]
    hour, site = hour.repeat(repeats), site.repeat(repeats)
    minute = 60 * hour + rng.integers(0, 60, len(hour))
    made = pd.DataFrame({"hour": hour, "site": site, "minute": minute})
    return made.sort_values(["site", "minute"], kind="stable", ignore_index=True)
