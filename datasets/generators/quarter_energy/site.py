"""The site as a whole: what house and flats use, what the sun gives, battery and grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.quarter_energy import clock, model
from datasets.generators.weather import ar1

if TYPE_CHECKING:
    from datasets.generators.quarter_energy.sky import Sky

# Common services in kW (A): ventilation and network, stairway light, lifts, heating pumps.
_ALWAYS_KW, _LIGHT_KW, _LIFTS_KW, _PUMPS_KW = 0.8, 0.55, 0.9, 0.6
_HEATING_BELOW_C = 15.0


def table(
    sky: Sky, flats_wh: np.ndarray, pv_kw: np.ndarray, price: np.ndarray, rng: np.random.Generator
) -> pd.DataFrame:
    """One row per quarter hour; powers are means over it, `battery_soc_kwh` is at its end.

    Args:
        sky: the weather.
        flats_wh: the energy of all flats together in Wh, shape (35040,).
        pv_kw: power of the photovoltaics, shape (35040,).
        price: dynamic price in ct/kWh, shape (35040,).
        rng: the stream.
    """
    flats_kw = flats_wh / 1000 / model.HOURS_OF_QUARTER
    load = (flats_kw + _common(sky, flats_kw, rng)).round(2)
    pv = pv_kw.round(2)
    power, stored = battery(load, pv)
    return pd.DataFrame(
        {
            "timestamp_utc": clock.utc(),
            "temp_c": sky.temp_c.round(1),
            "ghi_wm2": np.rint(sky.ghi_wm2).astype(np.int64),
            "pv_ac_kw": pv,
            "load_kw": load,
            "battery_soc_kwh": stored,
            "battery_kw": power,
            # Adding zero turns a negative zero into a plain one.
            "grid_kw": (load + power - pv).round(2) + 0.0,
            "price_ct_kwh": price.round(1),
        }
    )


def battery(load_kw: np.ndarray, pv_kw: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Store what is left over, give it back when it is missing.

    Each quarter hour's charge needs the one before: a plain loop over 35,040 numbers takes less
    time than any detour.

    Returns:
        power in kW (charging is positive) and stored energy in kWh, each of shape (35040,).
    """
    low, high = (share * model.BATTERY_KWH for share in model.BATTERY_WINDOW)
    step, kept = model.HOURS_OF_QUARTER, model.BATTERY_EFFICIENCY
    level = low
    power, stored = [], []
    for surplus in (pv_kw - load_kw).tolist():
        if surplus > 0:
            flow = min(surplus, model.BATTERY_KW, (high - level) / (step * kept))
            flow = round(flow, 2)
            level = min(level + flow * step * kept, high)
        else:
            flow = min(-surplus, model.BATTERY_KW, (level - low) * kept / step)
            flow = -round(flow, 2)
            level = max(level + flow * step / kept, low)
        power.append(flow)
        stored.append(level)
    return np.array(power) + 0.0, np.array(stored).round(2)


def _common(sky: Sky, flats_kw: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """The house itself: it follows light, people and cold."""
    local = civil.local(clock.utc())
    light = clock.darkness().ravel()[clock.cells()]
    late = np.asarray((local.hour >= 23) | (local.hour < 5))
    people = np.minimum(flats_kw / flats_kw.mean(), 2.5)
    day = pd.Series(sky.temp_c).rolling(96, center=True, min_periods=48).mean().to_numpy()
    pumps = 1 / (1 + np.exp((day - _HEATING_BELOW_C) / 1.5))
    power = _ALWAYS_KW + _LIGHT_KW * light * np.where(late, 0.45, 1.0) + _PUMPS_KW * pumps
    power = power + _LIFTS_KW * 0.4 * people * rng.gamma(4, 1 / 4, len(people))
    return np.asarray(power * (1 + 0.03 * ar1(rng.standard_normal(len(people)), 0.9)))
