"""Devices that drop out and restart: now and then by chance, three of them in bursts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.smart_home_events import model

if TYPE_CHECKING:
    from datasets.generators.smart_home_events.firmware import Fleet

_DAY_S = 86_400


def failures(fleet: Fleet, flats: int, rng: np.random.Generator) -> pd.DataFrame:
    """Offline and reboot events: flat, device (position), second, event, burst."""
    parts = [
        _frame(*fleet.offline, "offline", flats),
        _frame(*fleet.restarts, "reboot", flats),
    ]
    usual = pd.concat(parts, ignore_index=True).assign(burst=False)
    return pd.concat([usual, _bursts(fleet, flats, rng)], ignore_index=True)


def without_flats_in_bursts(events: pd.DataFrame, bursts: pd.DataFrame) -> pd.DataFrame:
    """The events of sessions but for those that fall into a burst of their own flat's device."""
    hit = np.zeros(len(events), dtype=bool)
    for (flat, _), group in bursts.groupby(["flat", bursts["second"] // _DAY_S], sort=True):
        first, last = group["second"].min() - 300, group["second"].max() + 300
        hit |= ((events["flat"] == flat) & events["second"].between(first, last)).to_numpy()
    return events[~hit]


def _bursts(fleet: Fleet, flats: int, rng: np.random.Generator) -> pd.DataFrame:
    parts = []
    names = fleet.devices["device_id"]
    for name in model.BURST_DEVICES:
        device = int(np.flatnonzero(names == name)[0])
        for day in np.sort(rng.choice(range(20, 340), model.BURST_DAYS, replace=False)):
            count = int(rng.integers(*model.BURST_EVENTS))
            begin = int(day) * _DAY_S + int(rng.integers(6, 17)) * 3600
            second = begin + np.cumsum(rng.integers(180, 840, count))
            parts.append(_frame(np.full(count, device), second, "offline", flats))
    return pd.concat(parts, ignore_index=True).assign(burst=True)


def _frame(device: np.ndarray, second: np.ndarray, event: str, flats: int) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "flat": device % flats,
            "device": device,
            "second": second,
            "event": event,
            "latency_ms": np.nan,
        }
    )
