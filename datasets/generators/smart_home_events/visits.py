"""Who rings when: couriers on their tours, visitors, food, post, forgotten keys, children."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.smart_home_events import model
from datasets.generators.smart_home_events.homes import DAY, DAYS, HOURS, LOCAL


def rings(
    homes: pd.DataFrame, rng: np.random.Generator, couriers: np.random.Generator
) -> pd.DataFrame:
    """One row per ring in the order of time: flat (position), seconds since `BEGIN_UTC`, prank."""
    flat, hour = _drawn(_expected(homes), rng)
    parts = [
        pd.DataFrame({"flat": flat, "second": hour * 3600 + rng.integers(0, 3600, len(flat))}),
        _tours(homes, couriers),
    ]
    usual = pd.concat(parts).assign(prank=False)
    both = pd.concat([usual, _night(homes, rng)]).sort_values(["flat", "second"], kind="stable")
    near = both.groupby("flat")["second"].diff() < model.SHORTEST_GAP_S
    return both[~near].sort_values(["second", "flat"], kind="stable", ignore_index=True)


def _expected(homes: pd.DataFrame) -> np.ndarray:
    """Expected rings but for couriers', shape (flats, hours)."""
    hour = LOCAL.hour.to_numpy()
    free = ~civil.is_workday(LOCAL)
    wet = weather.hourly().set_index("timestamp_utc")["precip_mm"].reindex(HOURS).to_numpy() > 0.1
    first, last = model.SERVICE_HOURS
    service = model.SERVICE_DAY / (last - first) * ((hour >= first) & (hour < last) & ~free)
    visitor = np.where(
        free,
        model.VISITOR_FREE_DAY * _share(model.VISITOR_FREE_HOURS)[hour],
        model.VISITOR_DAY * _share(model.VISITOR_HOURS)[hour],
    ) * np.where(wet, model.VISITOR_IN_RAIN, 1.0)
    ending = np.asarray(LOCAL.day_of_week >= 4)
    food = model.FOOD_DAY * _share(model.FOOD_HOURS)[hour]
    food = food * np.where(ending, model.FOOD_WEEKEND, 1.0) * np.where(wet, model.FOOD_IN_RAIN, 1.0)
    key = model.KEY_DAY * _share(model.KEY_HOURS)[hour]
    sociable = homes["sociable"].to_numpy()[:, None]
    return np.asarray(
        (service + food + key)[None, :] + sociable * (visitor + _halloween())[None, :]
    )


def _share(weights: tuple[float, ...]) -> np.ndarray:
    return np.array(weights) / sum(weights)


def _halloween() -> np.ndarray:
    first, last = model.HALLOWEEN_HOURS
    hour = LOCAL.hour.to_numpy()
    inside = np.asarray(LOCAL.normalize() == model.HALLOWEEN) & (hour >= first) & (hour < last)
    return inside * model.HALLOWEEN_RINGS / (last - first)


def _drawn(expected: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    counts = rng.poisson(expected)
    flat, hour = np.nonzero(counts)
    number = counts[flat, hour]
    return np.repeat(flat, number), np.repeat(hour, number)


def _tours(homes: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Rings of couriers, who go from flat to flat of a house."""
    days = pd.date_range(LOCAL[0], periods=DAYS, freq="D", unit="s")
    open_days = np.asarray(days.day_of_week < 6) & ~civil.is_public_holiday(days)
    season = np.array(model.COURIER_MONTHS)[days.month - 1] * open_days
    persons = homes["persons"].to_numpy() / homes["persons"].mean()
    tours = len(model.COURIER_TOURS)
    chance = model.COURIER_DAY / tours * season[:, None, None] * persons[None, None, :]
    day, tour, flat = np.nonzero(rng.random((DAYS, tours, len(homes))) < chance)
    house = flat * len(model.HOUSES) // len(homes)
    begin = np.array(model.COURIER_TOURS)[:, None] + model.COURIER_SD * rng.standard_normal(
        (DAYS, tours, len(model.HOUSES))
    )
    stops = pd.DataFrame({"day": day, "tour": tour, "house": house, "flat": flat})
    place = stops.groupby(["day", "tour", "house"]).cumcount().to_numpy()
    wait = place * model.COURIER_STEP_S + rng.integers(0, 30, len(stops))
    local = days[day] + pd.to_timedelta(
        np.round(begin[day, tour, house] * 3600).astype(int) + wait, unit="s"
    ).as_unit("s")
    second = (civil.to_utc(local) - model.BEGIN_UTC).total_seconds().to_numpy().astype(int)
    return pd.DataFrame({"flat": flat, "second": second})


def _night(homes: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """One night somebody rings at all flats of one house, again and again."""
    flats = np.flatnonzero(homes["house"] == model.NIGHT_HOUSE)
    begin = int((model.NIGHT_UTC - model.BEGIN_UTC).total_seconds())
    second = begin + np.sort(
        rng.integers(0, model.NIGHT_MINUTES * 60, len(flats) * model.NIGHT_RINGS)
    )
    flat = rng.permuted(np.tile(flats, (model.NIGHT_RINGS, 1)), axis=1).ravel()
    return pd.DataFrame({"flat": flat, "second": second, "prank": True})


def hour_of(second: np.ndarray) -> np.ndarray:
    """The position in `HOURS` of seconds since `BEGIN_UTC`."""
    return np.minimum(second // 3600, len(DAY) - 1)
