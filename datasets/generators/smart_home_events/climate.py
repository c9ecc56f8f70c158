"""Temperature and humidity where a device hangs: a flat's hall, or the staircase."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets.generators import weather
from datasets.generators.smart_home_events import model
from datasets.generators.smart_home_events.homes import HOURS
from datasets.generators.smart_home_events.visits import hour_of

if TYPE_CHECKING:
    import pandas as pd


def measured(
    flat: np.ndarray,
    tablet: np.ndarray,
    second: np.ndarray,
    rng: np.random.Generator,
    events: np.random.Generator,
) -> tuple[np.ndarray, np.ndarray]:
    """Temperature in °C and relative humidity in percent at events.

    Args:
        flat: position of the flat.
        tablet: whether a tablet measures, otherwise a bell in the staircase.
        second: seconds since `BEGIN_UTC`.
        rng: for the flats.
        events: for the single measurements.
    """
    outside = weather.hourly().set_index("timestamp_utc")
    day = outside[["temp_c", "rh_pct"]].rolling(24, min_periods=1).mean().reindex(HOURS)
    hour = hour_of(second)
    mean = day["temp_c"].to_numpy()[hour]
    vapour = day["rh_pct"].to_numpy()[hour] / 100 * saturation_pa(mean)
    comfort = model.ROOM_C + model.ROOM_SD * rng.standard_normal(model.FLATS)
    gain = model.MOISTURE_PA + model.MOISTURE_SD * rng.standard_normal(model.FLATS)
    warm = model.SUMMER_SHARE * np.maximum(mean - model.SUMMER_FROM_C, 0)
    room = comfort[flat] + warm
    stairs = (mean + model.STAIRS_C) / 2
    temp = np.where(tablet, room, stairs) + 0.4 * events.standard_normal(len(flat))
    # With open windows in summer the moisture goes outside again.
    added = np.where(tablet, gain[flat], 60) * np.clip(1 - warm / 4, 0.3, 1)
    humidity = 100 * (vapour + added) / saturation_pa(temp) + 2 * events.standard_normal(len(flat))
    return np.round(temp, 1), np.round(np.clip(humidity, 18, 92))


def saturation_pa(temp_c: np.ndarray) -> np.ndarray:
    """Vapour pressure of saturated air in Pa.

    Source: Magnus formula, coefficients of Alduchov and Eskridge (1996), Journal of Applied
    Meteorology 35(4).
    """
    return np.asarray(610.94 * np.exp(17.625 * temp_c / (temp_c + 243.04)))


def known(events: pd.DataFrame) -> np.ndarray:
    """Which events bring a measurement: a ring, an answer and an opened door."""
    return events["event"].isin(["ring", "answer", "open"]).to_numpy()
