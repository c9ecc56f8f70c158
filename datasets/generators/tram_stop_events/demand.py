"""Who wants to ride: mean boardings of each trip at each stop, and who leaves where.

A gravity model (A): people ride from homes to goals in the morning and back later; near stops are
walked to, far ones are chosen less often. What is asked for between two stops in an hour is shared
by all trams that go there in that hour.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from datasets.generators.tram_stop_events import model, network, timetable

if TYPE_CHECKING:
    import pandas as pd

    from datasets.generators.tram_stop_events.service import Service

_DAY_KINDS = {
    "workday_school": "workday",
    "workday_holidays": "workday",
    "saturday": "saturday",
    "saturday_long_night": "saturday",
    "sunday": "sunday",
}
_FIRST_HOUR, _HOURS = 4, 25
_SCHOOL_BEGINS, _SCHOOL_ENDS = (6, 7), (12, 13, 14, 15)


@dataclass(frozen=True, kw_only=True)
class Demand:
    """Means per trip and stop, each of shape (trips, stops).

    Attributes:
        boardings: passengers, when the tram comes as planned.
        alightings: passengers.
        leave: chance of a passenger on board to leave.
    """

    boardings: np.ndarray
    alightings: np.ndarray
    leave: np.ndarray


def wanted(service: Service) -> Demand:
    """The demand of all trips, scaled to the published passengers of a mean day."""
    tables = _tables(service.trips)
    hour = np.clip(service.trips["hour"].to_numpy().astype(int), _FIRST_HOUR, 28) - _FIRST_HOUR
    kind = service.trips["service_id"].map(timetable.KINDS.index).to_numpy()
    rides = tables[kind, hour, service.trips["way"].to_numpy()]
    strength = _strength(service) * (1 + (model.WET_DEMAND - 1) * np.minimum(service.rain, 1))
    boardings = rides.sum(axis=2) * strength
    boardings *= model.PASSENGERS_A_DAY * model.DAYS / boardings.sum()
    load = np.cumsum(rides.sum(axis=2), axis=1) - np.cumsum(rides.sum(axis=1), axis=1)
    off = rides.sum(axis=1)
    leave = np.divide(off, load + off, out=np.zeros_like(off), where=load + off > 1e-9)
    leave[np.arange(len(leave)), service.last] = 1.0
    scale = boardings.sum(axis=1) / np.maximum(rides.sum(axis=(1, 2)), 1e-9)
    return Demand(
        boardings=boardings, alightings=off * scale[:, None], leave=np.clip(leave, 0, 1).round(6)
    )


def _strength(service: Service) -> np.ndarray:
    """How many people ride at each planned departure, by day and hour, shape (n, w)."""
    trips, days = service.trips, service.calendar
    kinds = days["service_id"].map(_DAY_KINDS).to_numpy()
    hours = np.arange(_FIRST_HOUR, _FIRST_HOUR + _HOURS)
    curves = np.array([model.HOURS[kind] for kind in kinds], dtype=float)
    lively = np.asarray(days["weekday"] == "Fri") & (kinds == "workday")
    lively |= np.append(np.asarray(days["is_public_holiday"])[1:], False)
    curves[np.ix_(lively, hours >= 20)] *= model.FRIDAY_NIGHT
    pupils = np.asarray(days["service_id"] == "workday_school")
    curves[np.ix_(pupils, (hours == 6) | (hours == 7))] /= 1 - model.PUPILS
    curves[np.asarray(days["service_id"] == "workday_holidays")] *= model.SCHOOL_HOLIDAYS
    at = service.planned / 3600 - 0.5
    lower = np.clip(np.floor(at).astype(int), _FIRST_HOUR, 27)
    share = np.clip(at - lower, 0, 1)
    day = trips["day"].to_numpy()[:, None]
    low, high = curves[day, lower - _FIRST_HOUR], curves[day, lower + 1 - _FIRST_HOUR]
    return np.asarray(low * (1 - share) + high * share)


def _tables(trips: pd.DataFrame) -> np.ndarray:
    """Rides per trip between stops, shape (kinds, hours, ways, w, w)."""
    kinds, ways = len(timetable.KINDS), tuple(network.WAYS.values())
    frequency = _frequency(trips, kinds, len(ways))
    size = network.LONGEST
    made = np.zeros((kinds, _HOURS, len(ways), size, size))
    numbers = {name: number for number, name in enumerate(network.STOPS)}
    for number, way in enumerate(ways):
        length = len(way.stops)
        stops = [numbers[stop] for stop in way.stops]
        serving = frequency @ np.array([_serves(way, other) for other in ways])
        serving = serving.reshape(kinds, _HOURS, length, length)
        for kind in range(kinds):
            for hour in range(_HOURS):
                rides = _rides(hour + _FIRST_HOUR, timetable.KINDS[kind])[np.ix_(stops, stops)]
                shared = np.triu(rides, 1) / np.maximum(serving[kind, hour], 0.5)
                made[kind, hour, number, :length, :length] = shared
    return made


def _frequency(trips: pd.DataFrame, kinds: int, ways: int) -> np.ndarray:
    """Trips per hour by kind of day, hour and way, shape (kinds, hours, ways)."""
    days = trips.groupby("service_id", observed=True)["day"].nunique()
    counted = np.zeros((kinds, _HOURS, ways))
    hour = np.clip(trips["hour"].to_numpy().astype(int), _FIRST_HOUR, 28) - _FIRST_HOUR
    kind = trips["service_id"].map(timetable.KINDS.index).to_numpy()
    np.add.at(counted, (kind, hour, trips["way"].to_numpy()), 1)
    return counted / np.array([days[name] for name in timetable.KINDS])[:, None, None]


def _serves(way: network.Way, other: network.Way) -> np.ndarray:
    """Whether `other` also goes from each stop of `way` to each later one, flat."""
    place = {stop: number for number, stop in enumerate(other.stops)}
    at = np.array([place.get(stop, -1) for stop in way.stops])
    both = (at[:, None] >= 0) & (at[None, :] >= 0)
    return np.asarray(both & (at[:, None] < at[None, :])).ravel().astype(float)


def _rides(hour: int, kind: str) -> np.ndarray:
    """The wish to ride from each stop to each other one, shape (stops, stops)."""
    stops = list(network.STOPS.values())
    homes, goals = np.array([s.homes for s in stops]), np.array([s.goals for s in stops])
    school = np.array([s.school for s in stops]) * (kind == "workday_school")
    there = goals * (1 + 4 * school * (hour in _SCHOOL_BEGINS))
    back = goals * (1 + 3 * school * (hour in _SCHOOL_ENDS))
    early, late = model.HOMEWARD
    home = early + (late - early) * np.clip((hour - 7) / 9, 0, 1)
    rides = (1 - home) * np.outer(homes, there) + home * np.outer(back, homes)
    rides += 0.1 * np.outer(goals, goals)
    return np.asarray(rides * _distance_weight(stops))


def _distance_weight(stops: list[network.Stop]) -> np.ndarray:
    lat, lon = np.array([s.lat for s in stops]), np.array([s.lon for s in stops])
    north = 111.2 * (lat[:, None] - lat)
    east = 111.2 * np.cos(np.radians(50.92)) * (lon[:, None] - lon)
    km = np.hypot(north, east)
    return np.asarray(np.exp(-km / model.DECAY_KM) * (1 - np.exp(-((km / model.SHORTEST_KM) ** 2))))
