"""Every trip of every day as rows of matrices: one row per trip, one column per stop on its way."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.tram_stop_events import model, network, timetable

_NAMES = tuple(network.WAYS)
STOP_IDS = tuple(network.STOPS)
AREAS = tuple(model.AREA_LOAD)
_GROUPS = tuple(dict.fromkeys(network.GROUPS.values()))


@dataclass(frozen=True, kw_only=True)
class Service:
    """All trips that ran, in the order of day and trip_id; `n` trips, `w` stops on the longest way.

    Attributes:
        trips: one row per trip and day: day (0 to 27), hour (at the middle of the trip), way
            (number in `network.WAYS`) and the columns of `timetable.trips`.
        calendar: one row per day.
        planned: seconds after the start of the service day, shape (n, w).
        runs: whether the trip has that many stops, shape (n, w).
        stop: number of the stop in `STOP_IDS`, shape (n, w).
        area: number of the stop's area in `AREAS`, shape (n, w).
        minutes: planned from the stop before, shape (n, w).
        leader: flat number of the cell where the tram before of the same group leaves the same
            stop; -1 for the first of a day, shape (n, w).
        before: number of the vehicle's trip before; -1 when it comes from the depot, shape (n,).
        rain: mm in that hour, shape (n, w).
    """

    trips: pd.DataFrame
    calendar: pd.DataFrame
    planned: np.ndarray
    runs: np.ndarray
    stop: np.ndarray
    area: np.ndarray
    minutes: np.ndarray
    leader: np.ndarray
    before: np.ndarray
    rain: np.ndarray

    @property
    def last(self) -> np.ndarray:
        """The number of each trip's last column, shape (n,)."""
        return np.asarray(self.runs.sum(axis=1) - 1)

    @property
    def gap(self) -> np.ndarray:
        """Planned seconds since the tram before; an hour where there is none; shape (n, w)."""
        return self.since_leader(self.planned)

    def since_leader(self, times: np.ndarray) -> np.ndarray:
        """Seconds since the tram before, by some times of departure, shape (n, w)."""
        before = times.ravel()[self.leader]
        return np.where(self.leader >= 0, times - before, 3600)


def all_days(rng: np.random.Generator) -> Service:
    """The trips of the 28 days, without those that were cancelled."""
    days = timetable.calendar()
    trips = timetable.trips().merge(
        days[["date", "service_id"]].reset_index(names="day"), on="service_id"
    )
    trips = trips[rng.random(len(trips)) >= model.CANCELLED]
    trips = trips.sort_values(["day", "trip_id"], kind="stable", ignore_index=True)
    numbers = {name: number for number, name in enumerate(_NAMES)}
    pairs = zip(trips["name"], trips["direction_id"], strict=True)
    trips["way"] = [numbers[pair] for pair in pairs]
    stop, minutes, runs = (table[trips["way"].to_numpy()] for table in _ways())
    planned = trips["start"].to_numpy()[:, None] + 60 * minutes
    middle = (planned[:, 0] + planned.max(axis=1)) / 7200
    areas = np.array([AREAS.index(one.area) for one in network.STOPS.values()])
    return Service(
        trips=trips.assign(hour=middle),
        calendar=days,
        planned=planned,
        runs=runs,
        stop=stop,
        area=areas[stop],
        minutes=np.diff(minutes, axis=1, prepend=0),
        leader=_leaders(trips, planned, stop, runs),
        before=_before(trips),
        rain=_rain(days, trips, planned),
    )


def _ways() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Stop numbers, minutes from the start and whether there is a stop, each (ways, w)."""
    shape = (len(_NAMES), network.LONGEST)
    stop, minutes, runs = np.zeros(shape, int), np.zeros(shape, int), np.zeros(shape, bool)
    for number, way in enumerate(network.WAYS.values()):
        length = len(way.stops)
        stop[number, :length] = [STOP_IDS.index(one) for one in way.stops]
        minutes[number] = way.minutes[-1]
        minutes[number, :length] = way.minutes
        runs[number, :length] = True
    return stop, minutes, runs


def _leaders(
    trips: pd.DataFrame, planned: np.ndarray, stop: np.ndarray, runs: np.ndarray
) -> np.ndarray:
    group = trips["route_id"].map(network.GROUPS).map(_GROUPS.index).to_numpy()
    way = (trips["day"].to_numpy() * 2 + trips["direction_id"].to_numpy()) * len(_GROUPS) + group
    place = np.where(runs, way[:, None] * len(STOP_IDS) + stop, -1).ravel()
    order = np.lexsort((np.arange(place.size), planned.ravel(), place))
    leader = np.full(place.size, -1)
    follows = (place[order[1:]] == place[order[:-1]]) & (place[order[1:]] >= 0)
    leader[order[1:][follows]] = order[:-1][follows]
    return leader.reshape(planned.shape)


def _before(trips: pd.DataFrame) -> np.ndarray:
    """The vehicle's trip before, when it ran."""
    numbers = pd.Series(
        trips.index, index=pd.MultiIndex.from_frame(trips[["day", "block_id", "place"]])
    )
    wanted = trips[["day", "block_id", "place"]].assign(place=trips["place"] - 1)
    found = numbers.reindex(pd.MultiIndex.from_frame(wanted))
    return found.fillna(-1).to_numpy().astype(int)


def _rain(days: pd.DataFrame, trips: pd.DataFrame, planned: np.ndarray) -> np.ndarray:
    """Precipitation at each planned departure; a service day's hours count from noon minus 12."""
    hours = weather.hourly().set_index("timestamp_utc")["precip_mm"]
    noon = civil.to_utc(pd.DatetimeIndex(days["date"]) + pd.Timedelta(hours=12))
    starts = (noon - pd.Timedelta(hours=12)).to_numpy("datetime64[s]")
    at = starts[trips["day"].to_numpy()][:, None] + planned.astype("timedelta64[s]")
    first = hours.index.to_numpy("datetime64[s]")[0]
    return np.asarray(hours.to_numpy()[(at - first) // np.timedelta64(3600, "s")])
