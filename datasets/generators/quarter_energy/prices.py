"""The dynamic price of electricity: it follows demand, sun and wind. All assumed (A)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets.generators import civil
from datasets.generators.quarter_energy import clock, model
from datasets.generators.weather import ar1

if TYPE_CHECKING:
    from datasets.generators.quarter_energy.sky import Sky

_MEAN_CT = 9.3  # at the exchange, before sun and wind
_FEES_CT, _TAX = 20.0, 1.19  # what is added to each kWh, and value added tax
_WEEKEND_CT = -1.6
_MORNING_CT, _EVENING_CT = 3.2, 5.6
_SUN_CT, _WIND_CT = 11.0, 2.2
_WINTER_CT = 1.3
_NOISE_CT = 1.1
_LOWEST_CT = -14.0


def dynamic(sky: Sky, rng: np.random.Generator) -> np.ndarray:
    """What a household with the dynamic tariff pays per kWh in ct, shape (35040,)."""
    local = civil.local(clock.utc())
    hour = (local.hour + local.minute / 60).to_numpy()
    workday = civil.is_workday(local)
    spot = _MEAN_CT + np.where(workday, 0.0, _WEEKEND_CT)
    spot = spot + _peak(hour, 7.8, 1.5) * _MORNING_CT * np.where(workday, 1, 0.4)
    spot = spot + _peak(hour, 19.2, 1.8) * _EVENING_CT
    spot = spot - 2.0 * _peak(hour, 3.0, 2.5)
    spot = spot - _SUN_CT * _country(sky.ghi_wm2, 20) / 800 - _WIND_CT * _gusts(sky.wind_ms)
    spot = spot + _WINTER_CT * np.cos(2 * np.pi * (local.day_of_year.to_numpy() - 20) / 365)
    spot = spot + _NOISE_CT * ar1(rng.standard_normal(len(spot)), 0.97)
    return np.asarray((_FEES_CT + _traded(np.maximum(spot, _LOWEST_CT))) * _TAX)


def _peak(hour: np.ndarray, middle: float, width: float) -> np.ndarray:
    return np.asarray(np.exp(-0.5 * ((hour - middle) / width) ** 2))


def _country(local: np.ndarray, width: int) -> np.ndarray:
    """The sun of the whole country is smoother than that of one city."""
    weights = np.hanning(width)
    return np.convolve(local, weights / weights.sum(), mode="same")


def _gusts(wind_ms: np.ndarray) -> np.ndarray:
    calm = _country(wind_ms, 24)
    return np.asarray((calm - calm.mean()) / calm.std())


def _traded(spot: np.ndarray) -> np.ndarray:
    """One price per hour until September, one per quarter hour from October on."""
    hourly = np.repeat(spot.reshape(-1, 4).mean(axis=1), 4)
    changed = clock.since(model.QUARTER_HOURLY_PRICES_BEGIN)
    return np.where(np.arange(len(spot)) < changed, hourly, spot)
