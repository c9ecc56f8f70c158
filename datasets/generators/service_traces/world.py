"""What time does to the calls: load, weather, the nightly job, outages, releases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.service_traces import model

if TYPE_CHECKING:
    from collections.abc import Iterable

    from datasets.generators.service_traces.model import Outage

_MINUTE = 60_000
MINUTES = int((model.END - model.BEGIN) / pd.Timedelta(minutes=1))


@dataclass(frozen=True, kw_only=True)
class World:
    """What holds in each minute of the two weeks; arrays of shape (minutes,).

    Attributes:
        visitors: visitors per minute, 1 at the busiest minute of an ordinary day.
        rollup: whether the nightly job runs.
        weather_slows: by how much the weather service is slower than on a calm day.
        blocked: by how much booking is slower because its threads wait for glt-adapter.
        timeout: chance that a call of glt-adapter runs into the timeout.
    """

    visitors: np.ndarray
    rollup: np.ndarray
    weather_slows: np.ndarray
    blocked: np.ndarray
    timeout: np.ndarray

    def at(self, what: np.ndarray, start: np.ndarray) -> np.ndarray:
        """The value of one of the arrays at times in ms since the begin."""
        minute = np.clip((start // _MINUTE).astype(np.int64), 0, MINUTES - 1)
        return np.asarray(what[minute])


def world() -> World:
    """The two weeks as they are planned; nothing here is random."""
    utc = pd.date_range(model.BEGIN, periods=MINUTES, freq="min", unit="s")
    storm = _during(utc, model.STORM)
    timeout = np.full(MINUTES, model.ORDINARY_TIMEOUTS)
    for outage in (*model.STORM, *model.SECOND):
        timeout[_during(utc, [outage])] = outage.chance
    return World(
        visitors=_visitors(utc) * np.where(storm, model.IMPATIENCE, 1.0),
        rollup=_rollup(utc),
        weather_slows=_weather_slows(utc),
        blocked=np.where(storm, model.BLOCKED, 1.0),
        timeout=timeout,
    )


def rollups() -> pd.DatetimeIndex:
    """When the nightly job begins, in UTC: it follows civil time, and so runs twice on 26 October.

    Every minute on which the wall clock shows the hour of the job starts it.
    """
    utc = pd.date_range(model.BEGIN, periods=MINUTES, freq="min", unit="s")
    return utc[civil.local(utc).strftime("%H:%M") == model.ROLLUP_LOCAL]


def released(service: str, version: str) -> float:
    """When a version went into service, in ms since the begin.

    Raises:
        KeyError: when there is no such release.
    """
    for release in model.RELEASES:
        if (release.service, release.version) == (service, version):
            return since_begin(pd.Timestamp(release.deployed))
    raise KeyError((service, version))


def since_begin(when: pd.Timestamp) -> float:
    """A time in UTC as ms since the begin."""
    return (when - model.BEGIN) / pd.Timedelta(milliseconds=1)


def between(start: np.ndarray, first: pd.Timestamp, end: pd.Timestamp) -> np.ndarray:
    """Which times in ms since the begin lie from `first` up to but not including `end`."""
    return np.asarray((start >= since_begin(first)) & (start < since_begin(end)))


def _visitors(utc: pd.DatetimeIndex) -> np.ndarray:
    local = civil.local(utc)
    hour = (local.hour + local.minute / 60).to_numpy()
    profile = np.interp(hour, np.arange(24) + 0.5, np.array(model.HOURS) / 100, period=24)
    weekday = np.where(civil.is_public_holiday(local), 6, local.day_of_week)
    return np.asarray(profile * np.array(model.WEEKDAYS)[weekday])


def _rollup(utc: pd.DatetimeIndex) -> np.ndarray:
    minute = np.arange(MINUTES)
    starts = utc.get_indexer(rollups())
    return np.any([(minute >= s) & (minute < s + model.ROLLUP_MINUTES) for s in starts], axis=0)


def _weather_slows(utc: pd.DatetimeIndex) -> np.ndarray:
    hourly = weather.hourly().set_index("timestamp_utc").reindex(utc.floor("h"))
    wind = np.maximum(hourly["wind_ms"].to_numpy() - model.WIND_LIMIT, 0)
    rain = hourly["precip_mm"].to_numpy() > 0.5
    return np.asarray(1 + model.WIND_SLOWS * wind + model.RAIN_SLOWS * rain)


def _during(utc: pd.DatetimeIndex, outages: Iterable[Outage]) -> np.ndarray:
    spans = [np.asarray((utc >= one.first) & (utc < one.end)) for one in outages]
    return np.asarray(np.any(spans, axis=0))
