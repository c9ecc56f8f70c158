"""When a parcel is picked up: opportunities follow the day, a reminder quickens the pace."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.parcel_lockers import model
from datasets.generators.parcel_lockers.households import DAYS

if TYPE_CHECKING:
    from collections.abc import Mapping

_HOURS = pd.date_range("2023-12-31", "2026-02-28", freq="h", unit="s")
_NEVER = 1e-6  # so that the opportunities still grow with time


def arms(parcels: pd.DataFrame, homes: pd.DataFrame) -> np.ndarray:
    """Which reminder each parcel's flat is set to get: none, the pilot's, or the trial's by lot."""
    flat = parcels["flat"].to_numpy()
    day = civil.local(pd.DatetimeIndex(parcels["deposited_utc"])).normalize()
    pilot = np.asarray((day >= model.PILOT[0]) & (day < model.PILOT[1]))
    volunteer = homes["pilot_opt_in"].to_numpy()[flat]
    trial = np.asarray(day >= model.TRIAL[0])
    drawn = homes["trial_arm"].to_numpy(dtype=object)[flat]
    return np.where(trial, drawn, np.where(pilot & volunteer, "push_2h", "none"))


def collected(
    parcels: pd.DataFrame, homes: pd.DataFrame, away: np.ndarray, rng: np.random.Generator
) -> pd.DatetimeIndex:
    """When each parcel would be picked up if it were left in the box for ever, naive UTC."""
    offered = Opportunities(homes, away)
    flat = parcels["flat"].to_numpy()
    begin = _as_hours(parcels["deposited_utc"])
    hours = parcels["reminder_arm"].map(model.REMINDER_HOURS).astype("float64").fillna(1e4)
    done = offered.until(flat, begin)
    reminded = offered.until(flat, begin + hours.to_numpy()) - done
    needed = rng.weibull(model.WEIBULL_SHAPE, len(parcels)) / _pace(parcels, homes)
    rest = np.maximum(needed - reminded, 0) / model.REMINDER_PACE
    end = offered.when(flat, done + np.minimum(needed, reminded) + rest)
    # At least a minute passes between the two doors.
    minutes = np.maximum(np.round(end * 60), np.round(begin * 60) + 1).astype("int64")
    return _HOURS[0] + pd.to_timedelta(minutes, unit="min").as_unit("s")


def removed(parcels: pd.DataFrame) -> pd.DatetimeIndex:
    """When the operator takes a parcel out that nobody picked up: on the round of a workday."""
    deposit = civil.local(pd.DatetimeIndex(parcels["deposited_utc"]))
    peak = np.zeros(len(parcels), dtype=bool)
    for first, last in model.PEAK:
        peak |= np.asarray((deposit >= pd.Timestamp(first)) & (deposit < pd.Timestamp(last)))
    kept = np.where(peak, model.KEPT_DAYS_IN_PEAK, model.KEPT_DAYS)
    rounds = pd.date_range(DAYS[0], DAYS[-1] + pd.Timedelta(days=30), freq="D", unit="s")
    rounds = rounds[civil.is_workday(rounds)] + pd.Timedelta(hours=model.ROUND_HOUR)
    due = deposit + pd.to_timedelta(kept, unit="D").as_unit("s")
    return civil.to_utc(rounds[np.searchsorted(rounds.to_numpy(), due.to_numpy())])


class Opportunities:
    """The growing sum of opportunities to pick up, per flat, and its inverse.

    All flats lie one after the other on one axis, so that one interpolation serves them all.
    """

    def __init__(self, homes: pd.DataFrame, away: np.ndarray) -> None:
        """For flats whose people are away on some days, shape (flats, days)."""
        local = civil.local(_HOURS)
        wet = weather.hourly().set_index("timestamp_utc")["precip_mm"].reindex(_HOURS).fillna(0)
        rain = np.where(wet > 0.1, model.IN_RAIN, 1.0)
        gone = civil_days(away, local)
        rates = {True: model.WORKDAY_AT_HOME, False: model.WORKDAY}
        daily = {home: _profile(local, rates[home]) * rain for home in rates}
        sums = np.empty((len(homes), len(_HOURS) + 1))
        for position, home in enumerate(homes["at_home"]):
            rate = np.where(gone[position], _NEVER, daily[bool(home)])
            sums[position] = np.concatenate([[0.0], rate.cumsum()])
        self._span = float(len(_HOURS) + 1)
        self._top = float(sums.max() + 1)
        flats = np.arange(len(homes))[:, None]
        self._times = (np.arange(len(_HOURS) + 1)[None, :] + flats * self._span).ravel()
        self._sums = (sums + flats * self._top).ravel()

    def until(self, flat: np.ndarray, hours: np.ndarray) -> np.ndarray:
        """Opportunities of the flats until points in time (hours since the axis begins)."""
        inside = np.minimum(hours, self._span - 1)
        found = np.interp(inside + flat * self._span, self._times, self._sums)
        return np.asarray(found - flat * self._top)

    def when(self, flat: np.ndarray, amount: np.ndarray) -> np.ndarray:
        """When the flats have had so many opportunities; the axis' end where they never do."""
        last = self._sums.reshape(-1, int(self._span))[flat, -1] - flat * self._top
        wanted = np.minimum(amount, last) + flat * self._top
        return np.asarray(np.interp(wanted, self._sums, self._times) - flat * self._span)


def civil_days(away: np.ndarray, local: pd.DatetimeIndex) -> np.ndarray:
    """The matrix of days stretched to hours, shape (flats, hours); present outside of its days."""
    day = (local.normalize() - DAYS[0]).days.to_numpy()
    inside = (day >= 0) & (day < away.shape[1])
    return away[:, np.clip(day, 0, away.shape[1] - 1)] & inside


def _profile(local: pd.DatetimeIndex, workday: tuple[float, ...]) -> np.ndarray:
    hour = local.hour.to_numpy()
    free = ~civil.is_workday(local)
    return np.where(free, np.array(model.FREE_DAY)[hour], np.array(workday)[hour])


def _pace(parcels: pd.DataFrame, homes: pd.DataFrame) -> np.ndarray:
    flat = parcels["flat"].to_numpy()
    habit = np.exp(model.HABIT_SD * homes["habit"].to_numpy())
    people = 1 + model.PER_FURTHER_PERSON * (homes["persons"].to_numpy() - 1)
    size: Mapping[str, float] = model.SIZE_PACE
    return np.asarray(model.PACE * (habit * people)[flat] * parcels["size"].map(size).to_numpy())


def _as_hours(utc: pd.Series) -> np.ndarray:
    return ((utc - _HOURS[0]) / pd.Timedelta(hours=1)).to_numpy()
