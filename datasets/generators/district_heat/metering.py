"""What the heat meters show: temperatures, volume and heat that fit each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from datasets.generators import weather
from datasets.generators.district_heat import model, outdoor


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What meters show; arrays of one shape, (hours, buildings) or a part of it."""

    heat_kwh: np.ndarray
    flow_c: np.ndarray
    return_c: np.ndarray
    volume_m3: np.ndarray


def read(need_kwh: np.ndarray, rng: dict[str, np.random.Generator]) -> Reading:
    """The meters' readings of the heat that the buildings need, shape (hours, buildings)."""
    flow, back = _temperatures(need_kwh, rng["temperature"])
    runs = need_kwh >= _stillness()
    fade = _fading(runs)
    flow = model.STILL_C + (flow - model.STILL_C) * fade
    back = model.STILL_C + (back - model.STILL_C) * fade
    return metered(np.where(runs, need_kwh, 0), flow, back, rng["meter"])


def metered(
    need_kwh: np.ndarray, flow_c: np.ndarray, return_c: np.ndarray, rng: np.random.Generator
) -> Reading:
    """A reading in which heat = 1.163 · volume · (flow - return), but for the meter's error.

    Temperatures are shown to 0.1 °C, the volume to a litre, the heat to 10 Wh.
    """
    flow, back = np.round(flow_c, 1), np.round(return_c, 1)
    per_m3 = model.KWH_PER_M3_K * np.maximum(flow - back, 1.0)
    volume = np.round(need_kwh / per_m3, 3)
    error = np.clip(rng.normal(0, 0.006, need_kwh.shape), -model.METER_ERROR, model.METER_ERROR)
    heat = np.round(volume * per_m3 * (1 + error), 2)
    return Reading(heat_kwh=heat, flow_c=flow, return_c=back, volume_m3=volume)


def _temperatures(need_kwh: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    hours = outdoor.shown(outdoor.with_days_before())
    cold, warm = model.FLOW_C
    outside = outdoor.remembered(hours["temp_c"], 6)
    sent = np.interp(outside, [cold[0], warm[0]], [cold[1], warm[1]])
    sent = sent + model.FLOW_NOISE_C * weather.ar1(rng.standard_normal(len(sent)), 0.95)
    load = need_kwh / np.quantile(need_kwh, 0.98, axis=0)
    # What flows slowly cools down on the way.
    cooled = 5.0 * np.exp(-6 * load)
    flow = sent[:, None] - cooled + 0.2 * rng.standard_normal(need_kwh.shape)
    base = np.array([building.return_c for building in model.BUILDINGS])
    wander = [weather.ar1(rng.standard_normal(len(sent)), 0.85) for _ in model.BUILDINGS]
    back = base + model.IDLE_RETURN_K * np.exp(-4 * load)
    return flow, back + model.RETURN_NOISE_C * np.column_stack(wander)


def _stillness() -> np.ndarray:
    """The heat below which a building draws no water at all, shape (buildings,)."""
    return np.array([0.0 if building.flats else model.STILL_KWH for building in model.BUILDINGS])


def _fading(runs: np.ndarray) -> np.ndarray:
    """1 where water flows; else a part of it that halves about every three hours."""
    fade = runs.astype(float)
    for step in range(1, 24):
        fade[step:] = np.maximum(fade[step:], runs[:-step] * 0.8**step)
    return fade
