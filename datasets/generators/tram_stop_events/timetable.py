"""The invented timetable: the trips of each kind of service day, and which vehicle goes on as what.

Times are seconds after the start of the service day; a tram at 1:10 at night runs at 25:10:00.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.tram_stop_events import model, network

if TYPE_CHECKING:
    from collections.abc import Iterator

_LETTERS = {
    "workday_school": "W",
    "workday_holidays": "F",
    "saturday": "A",
    "saturday_long_night": "L",
    "sunday": "S",
}
KINDS = tuple(_LETTERS)
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_NIGHT_WAYS = ("1N", "2")


@dataclass(frozen=True, kw_only=True)
class Departure:
    """A trip of the timetable before it has a vehicle: its way and its start in minutes."""

    name: str
    direction: int
    start: int

    @property
    def way(self) -> network.Way:
        """The stops and minutes of the trip."""
        return network.WAYS[self.name, self.direction]


def calendar() -> pd.DataFrame:
    """One row per service day: its kind of service, weekday, holidays."""
    days = pd.date_range(model.FIRST_DAY, periods=model.DAYS, unit="s")
    holiday, school = civil.is_public_holiday(days), civil.is_school_holiday(days)
    saturday, sunday = days.day_of_week == 5, (days.day_of_week == 6) | holiday
    service = np.select(
        [days == pd.Timestamp(model.LONG_NIGHT), sunday, saturday, school],
        ["saturday_long_night", "sunday", "saturday", "workday_holidays"],
        "workday_school",
    )
    return pd.DataFrame(
        {
            "date": days,
            "service_id": service,
            "weekday": [WEEKDAYS[day] for day in days.day_of_week],
            "is_public_holiday": holiday,
            "is_school_holiday": school,
        }
    )


def trips() -> pd.DataFrame:
    """All trips of all kinds of service days, sorted by trip_id.

    Returns:
        trip_id, route_id, service_id, direction_id, block_id, headsign, start_time (text); for the
        generator also name (of the way), start (s), place (position in the block), layover (s
        before the start; -1 for the first of a block).
    """
    found = pd.concat([_service(kind) for kind in KINDS], ignore_index=True)
    return found.sort_values("trip_id", kind="stable", ignore_index=True)


def text(seconds: np.ndarray) -> np.ndarray:
    """Seconds after the start of the service day as ``HH:MM:SS``; hours go on after 23."""
    known, where = np.unique(seconds, return_inverse=True)
    written = [f"{s // 3600:02d}:{s // 60 % 60:02d}:{s % 60:02d}" for s in known.tolist()]
    return np.array(written, dtype=object)[where]


def seconds(scheduled: pd.Series) -> np.ndarray:
    """The inverse of `text`, shape (rows,)."""
    known = {one: _in_seconds(one) for one in scheduled.unique()}
    return scheduled.map(known).to_numpy(dtype=np.int64)


def _in_seconds(scheduled: str) -> int:
    hours, minutes, rest = scheduled.split(":")
    return 3600 * int(hours) + 60 * int(minutes) + int(rest)


def _service(kind: str) -> pd.DataFrame:
    planned = sorted(_departures(kind), key=lambda trip: (trip.start, trip.name, trip.direction))
    letter = _LETTERS[kind]
    rows = [
        {
            "trip_id": f"{letter}{trip.way.line}{'SN'[trip.direction]}-{_clock(trip.start)}",
            "route_id": trip.way.line,
            "service_id": kind,
            "direction_id": trip.direction,
            "block_id": f"{letter}{block:02d}",
            "headsign": network.STOPS[trip.way.stops[-1]].name,
            "start_time": f"{trip.start // 60:02d}:{trip.start % 60:02d}:00",
            "name": trip.name,
            "start": trip.start * 60,
            "place": place,
            "layover": wait * 60 if wait >= 0 else -1,
        }
        for trip, (block, place, wait) in zip(planned, _blocks(planned), strict=True)
    ]
    return pd.DataFrame(rows)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}{minutes % 60:02d}"


def _departures(kind: str) -> Iterator[Departure]:
    for group in dict.fromkeys(network.GROUPS.values()):
        for direction in (network.SOUTHBOUND, network.NORTHBOUND):
            offset = model.OFFSETS[group][direction]
            for number, anchor in enumerate(_anchors(kind, group, offset)):
                name = "14"[number % 2] if group == "14" else group
                yield _departure(name, direction, anchor)
    long_night = kind == "saturday_long_night"
    for hour in model.LONG_NIGHT_HOURS if long_night else model.NIGHT_HOURS:
        for name in _NIGHT_WAYS:
            for direction in (network.SOUTHBOUND, network.NORTHBOUND):
                yield _departure(name, direction, hour * 60)


def _departure(name: str, direction: int, anchor: float) -> Departure:
    way = network.WAYS[name, direction]
    return Departure(name=name, direction=direction, start=int(anchor - way.anchor_minutes))


def _anchors(kind: str, group: str, offset: float) -> Iterator[float]:
    """The minutes at which the group's trams pass their anchor."""
    spans = model.INTERVALS[kind]
    ends = [first for first, _ in spans[1:]] + [model.LAST_HOUR]
    at = spans[0][0] * 60 + offset
    for (_, intervals), end in zip(spans, ends, strict=True):
        while at < end * 60:
            yield at
            at += intervals[group]


def _blocks(planned: list[Departure]) -> list[tuple[int, int, int]]:
    """For each trip the vehicle's block, the place in it, and the minutes of waiting before (-1).

    The vehicle that came in last, but long enough ago, goes out first.
    """
    waiting: dict[tuple[str, str], list[tuple[int, int, int]]] = {}
    made: list[tuple[int, int, int]] = []
    blocks = 0
    for trip in planned:
        way = trip.way
        group = network.GROUPS[way.line]
        yard = waiting.setdefault((group, way.stops[0]), [])
        ready = [
            one for one in yard if model.SHORTEST_TURN <= trip.start - one[0] <= model.LONGEST_WAIT
        ]
        if ready:
            arrived, block, place = max(ready)
            yard.remove((arrived, block, place))
            made.append((block, place + 1, trip.start - arrived))
        else:
            blocks += 1
            made.append((blocks, 0, -1))
        end = trip.start + way.minutes[-1]
        waiting.setdefault((group, way.stops[-1]), []).append((end, *made[-1][:2]))
    return made
