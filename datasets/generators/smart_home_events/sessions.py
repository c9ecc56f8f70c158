"""What follows a ring: somebody answers and opens the door, or nobody does."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.smart_home_events import model
from datasets.generators.smart_home_events.visits import hour_of

if TYPE_CHECKING:
    from datasets.generators.smart_home_events.firmware import Fleet


def sessions(
    rings: pd.DataFrame,
    homes: pd.DataFrame,
    there: np.ndarray,
    fleet: Fleet,
    rng: np.random.Generator,
) -> pd.DataFrame:
    """One row per event: flat, device (position), second, event, latency_ms.

    Args:
        rings: flat, second, prank.
        homes: the flats.
        there: whether somebody is at home, shape (flats, hours).
        fleet: the devices, bells before tablets.
        rng: chance.
    """
    flat, second = rings["flat"].to_numpy(), rings["second"].to_numpy()
    bell, tablet = flat, flat + len(homes)
    slow = fleet.latency_ms(bell, second, np.full(len(flat), "ring"), rng)
    answered = _answered(rings, there, slow, rng)
    react = rings["flat"].map(homes["habit"].map(model.REACTION_S)).to_numpy()
    react = react * np.exp(model.REACTION_SD * rng.standard_normal(len(flat))) + slow / 1000
    answer = second + np.clip(np.round(react), 2, model.GIVES_UP_S - 5).astype(int)
    opened = answered & ~rings["prank"].to_numpy() & (rng.random(len(flat)) < model.OPEN_CHANCE)
    talk = model.TALK_S * np.exp(model.TALK_SD * rng.standard_normal(len(flat)))
    opening = answer + np.clip(np.round(talk), 2, 60).astype(int)
    parts = [
        _events(flat, bell, second, "ring", slow, np.ones(len(flat), dtype=bool)),
        _timed(flat, tablet, answer, "answer", answered, fleet, rng),
        _timed(flat, tablet, opening, "open", opened, fleet, rng),
        _events(flat, bell, second + model.GIVES_UP_S, "missed", np.nan, ~answered),
    ]
    return pd.concat(parts, ignore_index=True)


def _answered(
    rings: pd.DataFrame, there: np.ndarray, slow: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    flat, second = rings["flat"].to_numpy(), rings["second"].to_numpy()
    home = there[flat, hour_of(second)]
    late = 1 / (1 + np.exp(-(slow - model.TOO_SLOW_MS) / model.TOO_SLOW_WIDTH_MS))
    chance = home * model.ANSWER_CHANCE * (1 - model.TOO_SLOW_LOSS * late)
    chance = np.where(rings["prank"], model.NIGHT_ANSWER, chance)
    return np.asarray(rng.random(len(flat)) < chance)


def _timed(
    flat: np.ndarray,
    device: np.ndarray,
    second: np.ndarray,
    event: str,
    chosen: np.ndarray,
    fleet: Fleet,
    rng: np.random.Generator,
) -> pd.DataFrame:
    took = fleet.latency_ms(device, second, np.full(len(device), event), rng)
    return _events(flat, device, second, event, took, chosen)


def _events(
    flat: np.ndarray,
    device: np.ndarray,
    second: np.ndarray,
    event: str,
    latency_ms: np.ndarray | float,
    chosen: np.ndarray,
) -> pd.DataFrame:
    made = pd.DataFrame(
        {
            "flat": flat,
            "device": device,
            "second": second,
            "event": event,
            "latency_ms": latency_ms,
        }
    )
    return made[chosen]
