"""What the data give for the figures in ``calibration.yaml``."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.quarter_energy import clock, model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables

_DAY, _WEEK = 24, 168


def energies(data: Tables, variant: str = "clean") -> np.ndarray:
    """The energy in Wh of each meter (sorted) and quarter hour, shape (flats, 35040)."""
    values = data.table(variant, "meters")["energy_wh"].to_numpy()
    return np.asarray(values).reshape(model.FLATS, -1)


def vacant(data: Tables) -> np.ndarray:
    """The flats that are vacant at some time for more than five weeks, shape (flats,)."""
    daily = energies(data).reshape(model.FLATS, -1, model.QUARTERS).sum(axis=2)
    low = pd.DataFrame((daily < 400).T.astype(int))
    return np.asarray(low.rolling(36).sum().max() == 36)


def standard_profile() -> np.ndarray:
    """The profile H25 for each quarter hour of the year, mean 1, shape (35040,).

    Source: BDEW, Standardlastprofile Strom 2025; the values come with demandlib (MIT).
    """
    file = resources.files("demandlib") / "bdew" / "bdew_data" / "h25.csv"
    with file.open(encoding="utf-8") as text:
        table = pd.read_csv(text, header=[0, 1]).iloc[:, 1:].to_numpy(float)
    local = civil.local(clock.utc())
    off = np.asarray(civil.is_public_holiday(local) | (local.day_of_week == 6))
    # The columns of each month: Saturday, Sunday and holiday, workday.
    kind = np.select([off, local.day_of_week == 5], [1, 0], 2)
    day = local.day_of_year.to_numpy().astype(float)
    dynamic = -3.92e-10 * day**4 + 3.2e-7 * day**3 - 7.02e-5 * day**2 + 2.1e-3 * day + 1.24
    values = table[local.hour * 4 + local.minute // 15, (local.month - 1) * 3 + kind] * dynamic
    return np.asarray(values / values.mean())


def trial(data: Tables) -> tuple[float, float]:
    """The effect of the feedback and its standard error, as differences of the logarithm.

    For each lived-in flat the energy from April on is compared with that of January to March; the
    vacant flats are left out.
    """
    values = energies(data)
    begun = clock.since(model.TRIAL_BEGINS)
    lived = ~vacant(data)
    change = np.log(values[lived, begun:].mean(axis=1) / values[lived, :begun].mean(axis=1))
    feedback = (data.table("clean", "flats")["nudge_group"] == "feedback").to_numpy()[lived]
    groups = change[feedback], change[~feedback]
    error = np.sqrt(sum(group.var(ddof=1) / len(group) for group in groups))
    return float(groups[0].mean() - groups[1].mean()), float(error)


def pv_yield(data: Tables) -> np.ndarray:
    """Yield in kWh per kWp in each month, shape (12,)."""
    site = data.table("clean", "site")
    power = pd.Series(site["pv_ac_kw"].to_numpy())
    month = civil.local(clock.utc()).month
    per_month = power.groupby(np.where(clock.utc().year == model.YEAR, month, 12)).sum()
    return np.asarray(per_month * model.HOURS_OF_QUARTER / model.PV_KWP)


def memory(data: Tables, hours: int) -> np.ndarray:
    """The autocorrelation of each lived-in flat's hourly energy, shape (lived-in flats,)."""
    hourly = energies(data)[~vacant(data)].reshape(-1, len(clock.utc()) // 4, 4).sum(axis=2)
    pairs = zip(hourly[:, :-hours], hourly[:, hours:], strict=True)
    return np.array([np.corrcoef(before, after)[0, 1] for before, after in pairs])


def _kwh(persons: int) -> Callable[[Tables], float]:
    def measure(data: Tables) -> float:
        flats = data.table("clean", "flats")
        chosen = (flats["persons"] == persons).to_numpy() & ~vacant(data)
        return float(energies(data)[chosen].sum(axis=1).mean() / 1000)

    return measure


def _spread(data: Tables) -> float:
    """Around the mean of the flats with as many persons."""
    flats = data.table("clean", "flats")
    lived = ~vacant(data)
    year = pd.Series(np.log(energies(data)[lived].sum(axis=1)))
    return float((year - year.groupby(flats["persons"].to_numpy()[lived]).transform("mean")).std())


def _like_standard(data: Tables) -> float:
    hourly = [values.reshape(-1, 4).sum(axis=1) for values in _total_and_profile(data)]
    return float(np.corrcoef(hourly[0], hourly[1])[0, 1])


def _total_and_profile(data: Tables) -> tuple[np.ndarray, np.ndarray]:
    return energies(data).sum(axis=0), standard_profile()


def _seniors(data: Tables, column: str, value: object) -> float:
    flats = data.table("clean", "flats")
    return float((flats.loc[flats[column] == value, "archetype"] == "retired").mean())


def _radiation(data: Tables) -> float:
    return float(data.table("clean", "site")["ghi_wm2"].sum() * model.HOURS_OF_QUARTER / 1000)


def _range(values: np.ndarray) -> tuple[float, float]:
    return float(np.min(values)), float(np.max(values))


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "flats": lambda data: float(len(data.table("clean", "flats"))),
    "persons": lambda data: float(data.table("clean", "flats")["persons"].mean()),
    "kwh_1_person": _kwh(1),
    "kwh_2_persons": _kwh(2),
    "kwh_3_persons": _kwh(3),
    "kwh_4_persons": _kwh(4),
    "kwh_spread": _spread,
    "like_h25": _like_standard,
    "memory_day": lambda data: float(np.median(memory(data, _DAY))),
    "memory_week": lambda data: float(np.median(memory(data, _WEEK))),
    "radiation": _radiation,
    "pv_yield": lambda data: float(pv_yield(data).sum()),
    "pv_january": lambda data: float(pv_yield(data)[0]),
    "pv_summer": lambda data: float(pv_yield(data)[5:8].mean()),
    "price": lambda data: float(data.table("clean", "site")["price_ct_kwh"].mean()),
    "trial_effect": lambda data: float(np.expm1(trial(data)[0])),
    "seniors_by_lot": lambda data: _seniors(data, "nudge_group", "feedback"),
    "seniors_by_choice": lambda data: _seniors(data, "opt_in", True),
}
