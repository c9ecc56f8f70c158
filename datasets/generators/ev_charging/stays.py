"""How much energy a driver wants, how long it takes and how long the car stays."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators.ev_charging import model

_DAY_H = 24.0


def planned(
    requests: pd.DataFrame,
    all_hours: pd.DataFrame,
    all_sites: pd.DataFrame,
    drivers: pd.DataFrame,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """What would happen in each session, were a point free.

    Args:
        requests: one row per request.
        all_hours: the hours that they name.
        all_sites: the sites that they name.
        drivers: the card behind each request, in its order.
        rng: source of chance.

    Returns:
        dwell_min (int), energy_kwh, power_kw (greatest), stop_reason.
    """
    when = all_hours.iloc[requests["hour"]].reset_index(drop=True)
    where = all_sites.iloc[requests["site"]].reset_index(drop=True)
    power = _power(where, drivers)
    temp = when["temp_c"].to_numpy()
    slow = 1 - model.SLOW_PER_K * np.maximum(model.SLOW_BELOW_C - temp, 0)
    rate = power * model.EFFICIENCY * slow
    charging = _wanted(temp, drivers, rng) / rate
    stay = _stay(when, where, drivers, rng)
    fast = (where["kw"] > 22).to_numpy()
    stay = np.where(fast, charging * rng.uniform(0.75, 1.25, len(stay)), stay)
    return _ended(stay, charging, rate, _limits(when, where, rng), _errors(where, rng)).assign(
        power_kw=power
    )


def _power(where: pd.DataFrame, drivers: pd.DataFrame) -> np.ndarray:
    at = where["kw"].to_numpy()
    slow = np.minimum(at, drivers["car_kw"].to_numpy())
    return np.where(at > 22, drivers["fast_kw"].to_numpy(), slow)


def _wanted(temp: np.ndarray, drivers: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """The energy that a driver would take, in kWh; more when it is cold."""
    cold = 1 + model.COLD_PER_K * np.maximum(model.COLD_BELOW_C - temp, 0)
    chance = np.exp(rng.normal(0, model.WANTED_SIGMA, len(temp)))
    wanted = model.WANTED_KWH * chance * drivers["wants"].to_numpy() * cold
    return np.asarray(np.minimum(wanted, model.LARGEST_KWH))


def _stay(
    when: pd.DataFrame, where: pd.DataFrame, drivers: pd.DataFrame, rng: np.random.Generator
) -> np.ndarray:
    """How long the driver means to stay, in hours."""
    kind = where["site_type"]
    median = kind.map({name: one[0] for name, one in model.STAY.items()}).to_numpy(float)
    spread = kind.map({name: one[1] for name, one in model.STAY.items()}).to_numpy(float)
    visit = median * drivers["stays"].to_numpy() * np.exp(spread * rng.standard_normal(len(when)))
    hour = when["local"].dt.hour.to_numpy() + 0.5
    night = kind.map(model.OVERNIGHT).to_numpy(float) * (hour >= model.EVENING_FROM)
    # Who comes late is the more likely to stay until the morning.
    night = np.clip(night * np.where(hour >= 19, 1.3, 1.0), 0, 0.95)
    leaves = rng.normal(*model.LEAVES_AT, len(when))
    tomorrow_free = when["weekday"].isin([4, 5]).to_numpy()
    until_morning = _DAY_H - hour + leaves + 2.0 * (tomorrow_free & (hour >= 12))
    # Nobody fetches the car in the small hours.
    small_hours = (hour >= model.EVENING_FROM) & (hour + visit > 24.5) & (hour + visit < 31)
    stays = small_hours | (rng.random(len(when)) < night)
    stay = np.where(stays, until_morning, visit)
    return np.asarray(np.clip(stay, 0.1, model.LONGEST_STAY_H))


def _limits(when: pd.DataFrame, where: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """The hours after which the operator ends a session; infinity where nobody does."""
    hour = when["local"].dt.hour.to_numpy()
    day = (hour >= 8) & (hour < 18) & (where["site_type"] == "centre").to_numpy()
    enforced = day & (rng.random(len(when)) < model.MAX_TIME_SHARE)
    return np.where(enforced, model.MAX_TIME_H, np.inf)


def _errors(where: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """The part of a session after which a fault ends it; 1 where none does."""
    gone = where["closed"].notna().to_numpy()
    share = model.ERROR_SHARE * np.where(gone, model.CLOSED_ERRORS, 1.0)
    return np.where(rng.random(len(where)) < share, rng.uniform(0.02, 0.8, len(where)), 1.0)


def _ended(
    stay: np.ndarray,
    charging: np.ndarray,
    rate: np.ndarray,
    limit: np.ndarray,
    part: np.ndarray,
) -> pd.DataFrame:
    dwell = np.minimum(stay, limit) * part
    full = charging <= dwell
    reason = np.select(
        [part < 1, stay > limit, full], ["error", "max_time", "full"], default="user"
    )
    minutes = np.maximum(np.ceil(60 * dwell), 5).astype(int)
    energy = np.maximum(rate * np.minimum(dwell, charging), 0.1)
    return pd.DataFrame(
        {"dwell_min": minutes, "energy_kwh": energy.round(2), "stop_reason": reason}
    )
