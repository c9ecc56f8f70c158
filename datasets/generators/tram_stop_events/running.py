"""How late the trams are: traffic, rain, crowds, blocked tracks, waiting, and the tram ahead.

The delay of a trip at a stop follows from that at the stop before; that at the first stop from the
vehicle's trip before. How long a tram stands depends on how many people wait, that on how long ago
the tram before left, which is what the round before found: a few rounds settle it. Within a round
only places in blocks and on ways are looped over, never trips.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from datasets.generators.tram_stop_events import model
from datasets.generators.tram_stop_events.service import AREAS
from datasets.generators.weather import ar1

if TYPE_CHECKING:
    from datasets.generators.tram_stop_events.demand import Demand
    from datasets.generators.tram_stop_events.service import Service

_ROUNDS, _SETTLED = 9, 4
_QUARTERS = 29 * 4


@dataclass(frozen=True, kw_only=True)
class Draws:
    """What chance gives once for all rounds; seconds but for crowd; shape (n, w) or (n,)."""

    run: np.ndarray
    slow_start: np.ndarray
    patience: np.ndarray
    crowd: np.ndarray
    blocked_from: np.ndarray
    blocked_to: np.ndarray


def draws(service: Service, rng: dict[str, np.random.Generator]) -> Draws:
    """Draw traffic, crowds and blocked tracks."""
    shape = service.planned.shape
    skewed = (rng["run"].gamma(4.0, 1.0, shape) - 4.0) / 2.0
    own = model.RUN_SPREAD * np.sqrt(service.minutes) * skewed
    wet = model.WET_RUN * service.minutes * np.minimum(service.rain, model.WETTEST_MM)
    crowd = rng["crowd"].gamma(model.TRIP_SHAPE, 1 / model.TRIP_SHAPE, (shape[0], 1))
    crowd = crowd * rng["crowd"].gamma(model.STOP_SHAPE, 1 / model.STOP_SHAPE, shape)
    spread = rng["day"].normal(0, model.DAY_SPREAD, model.DAYS)
    crowd *= np.exp(spread)[service.trips["day"].to_numpy()][:, None]
    blocked_from, blocked_to = _blocked(service, rng["incidents"])
    return Draws(
        run=own + wet + _traffic(service, rng["traffic"]),
        slow_start=rng["start"].gamma(*model.SLOW_START, (shape[0],)),
        patience=rng["start"].uniform(*model.EARLIEST, (shape[0],)),
        crowd=crowd,
        blocked_from=blocked_from,
        blocked_to=blocked_to,
    )


def delays(service: Service, demand: Demand, drawn: Draws) -> tuple[np.ndarray, np.ndarray]:
    """The delay at each stop in seconds, and the mean boardings that follow; shape (n, w).

    At the last stop it is the delay of the arrival, elsewhere of the departure.
    """
    late = np.zeros(service.planned.shape)
    crowd = demand.boardings * drawn.crowd
    typical = _typical(service, demand)
    dry = 1 + (model.WET_DWELL - 1) * np.minimum(service.rain, 1)
    people = crowd
    for number in range(_ROUNDS):
        leaving = service.planned + late
        if number < _SETTLED:  # the last rounds only see to it that nobody overtakes
            people = crowd * _filling(service, leaving)
        stand = model.BOARDING_S * people + model.ALIGHTING_S * demand.alightings * drawn.crowd
        earliest = _track_free(service, leaving)
        late = _round(service, drawn, stand * dry - typical, earliest)
    return late, crowd * _filling(service, service.planned + late)


def _filling(service: Service, leaving: np.ndarray) -> np.ndarray:
    """How much fuller a tram gets, because the tram before left longer ago than planned."""
    planned = np.maximum(service.gap, 60)
    ratio = np.clip(service.since_leader(leaving) / planned, 0.05, 3)
    short, long = model.KNOWN_GAPS
    known = np.clip((planned - short) / (long - short), 0, 1)
    return 1 + model.GAP_WEIGHT * (1 - model.KNOWN_WEIGHT * known) * (ratio - 1)


def _typical(service: Service, demand: Demand) -> np.ndarray:
    """Seconds that the timetable leaves for people to get in and out.

    Between the mean of the whole day by way and stop and what this very trip needs.
    """
    way = service.trips["way"].to_numpy()
    stand = model.BOARDING_S * demand.boardings + model.ALIGHTING_S * demand.alightings
    total = np.zeros((way.max() + 1, stand.shape[1]))
    np.add.at(total, way, stand)
    mean = (total / np.bincount(way)[:, None])[way]
    return np.asarray(mean + model.PLANNED_CROWDS * (stand - mean))


def _track_free(service: Service, leaving: np.ndarray) -> np.ndarray:
    """The smallest delay that the tram ahead leaves room for."""
    ahead = leaving.ravel()[service.leader] + model.TRACK_GAP
    return np.where(service.leader >= 0, ahead - service.planned, -3600.0)


def _round(service: Service, drawn: Draws, stand: np.ndarray, earliest: np.ndarray) -> np.ndarray:
    late = np.zeros(service.planned.shape)
    place = service.trips["place"].to_numpy()
    last = service.last
    ends = np.zeros(len(place))
    for number in range(place.max() + 1):
        chosen = np.flatnonzero(place == number)
        now = _start(service, drawn, chosen, ends)
        for column in range(service.planned.shape[1]):
            if column:
                now = _run(service, drawn, chosen, column, now)
            under_way = column < last[chosen]
            now = now + np.where(under_way, stand[chosen, column], 0)
            now = np.maximum(now, np.where(under_way, drawn.patience[chosen], model.EARLIEST_END))
            now = np.maximum(now, earliest[chosen, column])
            now = _wait(service, drawn, chosen, column, now)
            late[chosen, column] = now
        ends[chosen] = late[chosen, last[chosen]]
    return late


def _start(service: Service, drawn: Draws, chosen: np.ndarray, ends: np.ndarray) -> np.ndarray:
    before = service.before[chosen]
    spare = service.trips["layover"].to_numpy()[chosen] - model.TURN_S
    carried = np.where(before >= 0, np.clip(ends[before] - spare, 0, model.LATEST_START), 0)
    return np.asarray(carried + drawn.slow_start[chosen] - model.PROMPT)


def _run(
    service: Service, drawn: Draws, chosen: np.ndarray, column: int, now: np.ndarray
) -> np.ndarray:
    """From the stop before to this one; a late tram hurries."""
    now = now + drawn.run[chosen, column]
    regained = np.minimum(np.maximum(now, 0), model.SLACK * service.minutes[chosen, column])
    return np.asarray(now - regained)


def _wait(
    service: Service, drawn: Draws, chosen: np.ndarray, column: int, now: np.ndarray
) -> np.ndarray:
    """Nobody leaves while the track ahead is blocked."""
    at = service.planned[chosen, column] + now
    begin, end = drawn.blocked_from[chosen, column], drawn.blocked_to[chosen, column]
    return np.asarray(np.where((at >= begin) & (at < end), now + end - at, now))


def _traffic(service: Service, rng: np.random.Generator) -> np.ndarray:
    """Seconds that the streets cost more than the timetable expects, shape (n, w)."""
    hours = np.arange(_QUARTERS) / 4
    curve = model.NIGHT_LOAD + model.DAY_LOAD * ((hours > 8) & (hours < 19))
    for peak, width in model.PEAKS:
        curve += model.PEAK_LOAD * np.exp(-(((hours - peak) / width) ** 2) / 2)
    workday = np.asarray(service.calendar["service_id"].str.startswith("workday"))
    shape = (model.DAYS, len(AREAS), _QUARTERS)
    noise = ar1(rng.standard_normal(np.prod(shape)), model.TRAFFIC_MEMORY).reshape(shape)
    level = np.where(workday[:, None, None], curve, np.minimum(curve, 1.0) * model.WEEKEND_LOAD)
    level = level * np.exp(model.TRAFFIC_SPREAD * noise)
    load = np.array(list(model.AREA_LOAD.values()))
    quarter = np.clip(service.planned // 900, 0, _QUARTERS - 1)
    found = level[service.trips["day"].to_numpy()[:, None], service.area, quarter]
    return np.asarray(load[service.area] * service.minutes * (found - model.PLANNED_TRAFFIC))


def _blocked(service: Service, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """From when until when a tram cannot leave a stop; for both directions, shape (n, w)."""
    number = rng.poisson(model.INCIDENTS_A_DAY, model.DAYS)
    days = np.repeat(np.arange(model.DAYS), number)
    begins = rng.triangular(5.5 * 3600, 15 * 3600, 22 * 3600, len(days))
    ends = begins + 60 * rng.uniform(*model.INCIDENT_MINUTES, len(days))
    cells = service.planned.size
    begin, end = np.full(cells, np.inf), np.full(cells, -np.inf)
    served = np.unique(service.stop[service.runs])
    stops = rng.choice(served, len(days))
    day = np.repeat(service.trips["day"].to_numpy(), service.planned.shape[1])
    for place, (at, stop) in enumerate(zip(days, stops, strict=True)):
        hit = (day == at) & (service.stop.ravel() == stop) & service.runs.ravel()
        begin[hit], end[hit] = begins[place], ends[place]
    return begin.reshape(service.planned.shape), end.reshape(service.planned.shape)
