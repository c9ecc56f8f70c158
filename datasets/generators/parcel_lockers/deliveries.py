"""When which carrier brings how large a parcel for which flat."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.parcel_lockers import model
from datasets.generators.parcel_lockers.households import DAYS

_EARLIEST, _LATEST = 7.5, 20.5  # local hours
_YEAR = 365.25


def deliveries(
    homes: pd.DataFrame, away: np.ndarray, rng: np.random.Generator, tours: np.random.Generator
) -> pd.DataFrame:
    """The parcels in the order of their deposit: flat (position), carrier, size, deposited_utc.

    Args:
        homes: the flats.
        away: whether nobody is there, shape (flats, days).
        rng: for what is ordered.
        tours: for when it comes.
    """
    counts = rng.poisson(_expected(homes, away))
    flat, day = np.nonzero(counts)
    number = counts[flat, day]
    flat, day = np.repeat(flat, number), np.repeat(day, number)
    carrier = rng.choice(len(model.CARRIERS), size=len(flat), p=model.CARRIER_SHARES)
    parcels = pd.DataFrame(
        {
            "flat": flat,
            "carrier": np.array(model.CARRIERS, dtype=object)[carrier],
            "size": _sizes(carrier == model.CARRIERS.index("C"), rng),
            "deposited_utc": _deposited(day, carrier, tours),
        }
    )
    return parcels.sort_values("deposited_utc", kind="stable", ignore_index=True)


def season() -> np.ndarray:
    """The weight of each day of `DAYS` before any holiday of the flat, mean of a year about 1."""
    weight = np.array(model.WEEKDAYS)[DAYS.day_of_week] * np.array(model.MONTHS)[DAYS.month - 1]
    for first in model.BLACK_WEEK:
        within = (first <= DAYS) & (first + pd.Timedelta(days=model.BLACK_DAYS) > DAYS)
        weight = weight * np.where(within, model.BLACK_LIFT, 1.0)
    ending = (DAYS.month == 12) & (DAYS.day >= 27)
    holiday = civil.is_public_holiday(DAYS)
    after = np.roll(holiday, 1) & ~holiday
    weight = weight * np.where(ending, model.AFTER_CHRISTMAS, 1.0)
    return np.asarray(weight * np.where(after, model.AFTER_HOLIDAY, 1.0) * ~holiday)


def _expected(homes: pd.DataFrame, away: np.ndarray) -> np.ndarray:
    """Expected parcels, shape (flats, days); scaled to the parcels per head and year."""
    there = DAYS.to_numpy()[None, :] >= homes["moved_in"].to_numpy()[:, None]
    persons = homes["persons"].to_numpy()[:, None] * there
    ordering = homes["ordering"].to_numpy()[:, None]
    weight = persons * ordering * season()[None, :]
    weight = weight * np.where(away, model.ORDERS_WHILE_AWAY, 1.0)
    wanted = model.PER_HEAD_A_YEAR * persons.sum() / _YEAR
    return np.asarray(weight * wanted / weight.sum())


def _sizes(of_c: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    draw = rng.random(len(of_c))
    usual, large = (np.cumsum(shares[:-1]) for shares in model.SIZE_SHARES)
    place = np.where(of_c, np.searchsorted(large, draw), np.searchsorted(usual, draw))
    return np.array(model.SIZES, dtype=object)[place]


def _deposited(day: np.ndarray, carrier: np.ndarray, rng: np.random.Generator) -> pd.DatetimeIndex:
    """Naive UTC to the minute: the begin of the tour and the place of the parcel in it."""
    begin = np.array(model.TOUR_HOUR) + np.array(model.TOUR_SD) * rng.standard_normal(
        (len(DAYS), len(model.CARRIERS))
    )
    begin += model.TOUR_LATER_IN_DECEMBER * np.asarray(DAYS.month == 12)[:, None]
    order = pd.DataFrame({"day": day, "carrier": carrier, "draw": rng.random(len(day))})
    place = order.groupby(["day", "carrier"])["draw"].rank(method="first") - 1
    hour = begin[day, carrier] + place.to_numpy() * model.MINUTES_PER_PARCEL / 60
    minutes = np.round(np.clip(hour, _EARLIEST, _LATEST) * 60).astype(int)
    return civil.to_utc(DAYS[day] + pd.to_timedelta(minutes, unit="min").as_unit("s"))
