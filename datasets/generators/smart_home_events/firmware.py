"""Updates, restarts and failures of the devices, and how slow they get."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.smart_home_events import model

_YEAR_S = int((model.END_UTC - model.BEGIN_UTC).total_seconds())
_DAY_S = 86_400
_FAR = 10 * _YEAR_S  # keeps the devices apart on one axis


class Fleet:
    """All devices with their updates and restarts; times are seconds since `BEGIN_UTC`."""

    def __init__(self, devices: pd.DataFrame, rng: np.random.Generator) -> None:
        """Draw the updates, restarts, failures and the leak of each device."""
        self.devices = devices
        count = len(devices)
        first, spread = model.UPDATE_2_1
        self._to_2_1 = _night_of(first, rng.integers(0, spread, count), rng)
        waves = pd.DatetimeIndex(devices["house"].map(model.UPDATE_2_2))
        self._to_2_2 = _night_of(waves, np.zeros(count, dtype=int), rng)
        self.offline = _events(model.OFFLINE_A_YEAR, count, rng)
        self.restarts = self._restarts(rng)
        self._leak = model.LEAK_PER_DAY * rng.gamma(model.LEAK_SHAPE, 1 / model.LEAK_SHAPE, count)
        self._speed = np.exp(model.DEVICE_SD * rng.standard_normal(count))
        started = rng.exponential(model.RESTART_DAYS, count) * _DAY_S
        device, second = self.restarts
        axis = np.concatenate([device * _FAR + second, np.arange(count) * _FAR - started])
        self._axis = np.sort(axis)

    def _restarts(self, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """By itself, at updates, and after half of the failures: device and time, sorted."""
        count = len(self.devices)
        own = _events(365 / model.RESTART_DAYS, count, rng)
        failed = rng.random(len(self.offline[0])) < model.OFFLINE_RESTART_SHARE
        wait = rng.integers(120, 2400, len(failed))
        every = np.arange(count)
        device = np.concatenate([own[0], every, every, self.offline[0][failed]])
        second = np.concatenate(
            [own[1], self._to_2_1, self._to_2_2, (self.offline[1] + wait)[failed]]
        )
        inside = second < _YEAR_S
        order = np.lexsort((second[inside], device[inside]))
        return device[inside][order], second[inside][order]

    def version(self, device: np.ndarray, second: np.ndarray) -> np.ndarray:
        """The firmware of devices at points in time."""
        step = (second >= self._to_2_1[device]).astype(int) + (second >= self._to_2_2[device])
        return np.array(model.FIRMWARES, dtype=object)[step]

    def latency_ms(
        self, device: np.ndarray, second: np.ndarray, event: np.ndarray, rng: np.random.Generator
    ) -> np.ndarray:
        """How long an event took, in ms: the device, the hour, the firmware, chance."""
        base = pd.Series(event).map(model.LATENCY_MS).to_numpy()
        version = self.version(device, second)
        local = civil.local(model.BEGIN_UTC + pd.to_timedelta(second, unit="s"))
        evening = (local.hour >= 18) & (local.hour < 22)
        factor = np.where(evening, model.EVENING_LOAD, 1.0) * self._speed[device]
        factor = factor * np.where(version == "2.0", 1.0, model.FASTER_FROM_2_1)
        leak = 1 + self._leak[device] * self.uptime_days(device, second)
        factor = factor * np.where(version == "2.2", leak, 1.0)
        noise = np.exp(model.EVENT_SD * rng.standard_normal(len(device)))
        return np.asarray(np.round(base * factor * noise))

    def uptime_days(self, device: np.ndarray, second: np.ndarray) -> np.ndarray:
        """Days since the device's last restart."""
        now = device * _FAR + second
        last = self._axis[np.searchsorted(self._axis, now, side="right") - 1]
        return np.asarray((now - last) / _DAY_S)


def _night_of(first: object, later: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A second between 2 and 4 o'clock UTC on a day, as seconds since `BEGIN_UTC`."""
    days = pd.DatetimeIndex(pd.Series(first, index=range(len(later))))
    begin = ((days - model.BEGIN_UTC).total_seconds()).to_numpy().astype(int)
    return np.asarray(begin + later * _DAY_S + rng.integers(7_200, 14_400, len(later)))


def _events(a_year: float, count: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Devices and seconds of events that come at random."""
    device = np.repeat(np.arange(count), rng.poisson(a_year, count))
    return device, rng.integers(0, _YEAR_S, len(device))
