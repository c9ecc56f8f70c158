"""What the data give for the figures in ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets.generators.tram_stop_events import model
from datasets.generators.tram_stop_events.timetable import seconds

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pandas as pd

    from datasets.generators.recipe import Tables

    Measure = Callable[[Tables], float | tuple[float, float]]

_PARADIES, _LOEBDERGRABEN, _BURGAUPARK, _CLINIC = "J13", "J10", "J18", "J23"
_DAY_HOURS = (9, 18)


def on_time(delay: pd.Series, latest: int) -> float:
    """The share of stops from a minute early to `latest` seconds late."""
    return float(delay.between(-60, latest).mean())


def _passengers_a_day(data: Tables) -> float:
    events = data.table("clean", "stop_events")
    return float(events["boardings"].sum() / events["date"].nunique())


def _share_of_trams(data: Tables) -> float:
    return _passengers_a_day(data) * 365 / model.PASSENGERS_A_YEAR


def _stops(data: Tables) -> float:
    return float(len(data.table("clean", "stops")))


def _lines(data: Tables) -> float:
    return float(len(data.table("clean", "routes")))


def _duration(line: str) -> Measure:
    """Planned minutes from the first to the last stop of a line by day, shortest and longest."""

    def measure(data: Tables) -> tuple[float, float]:
        events = data.table("clean", "stop_events")
        own = events[(events["route_id"] == line) & (events["date"] == events["date"].min())]
        at = own.assign(at=seconds(own["scheduled"])).groupby("trip_id")["at"]
        minutes = (at.max() - at.min()) / 60
        return float(minutes.min()), float(minutes.max())

    return measure


def _passing(data: Tables, lines: tuple[str, ...], stop: str) -> pd.DataFrame:
    """Planned southbound passages of a stop on a school day, in order; at: hours."""
    events, trips = data.table("clean", "stop_events"), data.table("clean", "trips")
    calendar = data.table("clean", "calendar")
    day = calendar.loc[calendar["service_id"] == "workday_school", "date"].min()
    own = events[(events["date"] == day) & (events["stop_id"] == stop)]
    own = own[own["route_id"].isin(lines)].merge(trips[["trip_id", "direction_id"]], on="trip_id")
    own = own[own["direction_id"] == 0]
    return own.assign(at=seconds(own["scheduled"]) / 3600).sort_values("at", kind="stable")


def _interval(lines: tuple[str, ...], stop: str, begin: float, end: float) -> Measure:
    """The mean planned minutes between trams from hour `begin` to `end`."""

    def measure(data: Tables) -> float:
        at = _passing(data, lines, stop)["at"]
        return float(60 * at[at.between(begin, end)].diff().mean())

    return measure


def _trams_in_the_peak(data: Tables) -> float:
    at = _passing(data, ("1", "4"), _PARADIES)["at"]
    return float(((at >= 6.5) & (at < 7.5)).sum())


def _vehicles(data: Tables) -> float:
    """The most vehicles under way at a time on a school day."""
    trips = data.table("clean", "trips")
    school = trips[trips["service_id"] == "workday_school"]
    hour = school["start_time"].str[:2]
    return float(school.groupby(hour)["block_id"].nunique().max())


def _punctual(latest: int) -> Measure:
    def measure(data: Tables) -> float:
        return on_time(data.table("clean", "stop_events")["delay_s"], latest)

    return measure


def _missed(data: Tables) -> float:
    """By the balance of raw: boardings that lack against the alightings, type B."""
    raw = data.table("raw", "stop_events").drop_duplicates(["date", "trip_id", "seq"])
    total = raw[raw["vehicle_type"] == "B"][["boardings", "alightings"]].sum()
    return float(1 - total["boardings"] / total["alightings"])


def _sunday(data: Tables) -> float:
    """Passengers of a Sunday or holiday against those of a school day."""
    events, days = data.table("clean", "stop_events"), data.table("clean", "calendar")
    per_day = events.groupby("date", as_index=False)["boardings"].sum().merge(days, on="date")
    kind = per_day.groupby("service_id", observed=True)["boardings"].mean()
    return float(kind["sunday"] / kind["workday_school"])


def _speed(data: Tables) -> float:
    """Kilometres per hour over straight lines between the stops, by timetable."""
    events, stops = data.table("clean", "stop_events"), data.table("clean", "stops")
    one = events[events["date"] == events["date"].min()].sort_values(["trip_id", "seq"])
    one = one.merge(stops.astype({"stop_id": "str"}), on="stop_id")
    at, trip = seconds(one["scheduled"]), one["trip_id"].to_numpy()
    lat, lon = one["stop_lat"].to_numpy(), one["stop_lon"].to_numpy()
    same = trip[1:] == trip[:-1]
    east = np.diff(lon) * np.cos(np.radians(50.92))
    km = 111.2 * np.hypot(np.diff(lat), east)
    return float(km[same].sum() / (np.diff(at)[same].sum() / 3600))


MEASURES: Mapping[str, Measure] = {
    "passengers_a_day": _passengers_a_day,
    "share_of_trams": _share_of_trams,
    "lines": _lines,
    "stops": _stops,
    "minutes_line_4": _duration("4"),
    "minutes_line_5": _duration("5"),
    "trams_in_the_peak": _trams_in_the_peak,
    "interval_line_2": _interval(("2",), _LOEBDERGRABEN, *_DAY_HOURS),
    "interval_line_3": _interval(("3",), _BURGAUPARK, *_DAY_HOURS),
    "interval_clinic": _interval(("5",), _CLINIC, *_DAY_HOURS),
    "interval_evening": _interval(("1", "4"), _PARADIES, 21.2, 24),
    "interval_night": _interval(("1",), _LOEBDERGRABEN, 24.4, 28),
    "vehicles": _vehicles,
    "speed": _speed,
    "punctual_3": _punctual(180),
    "punctual_5": _punctual(300),
    "sunday": _sunday,
    "missed": _missed,
}
