"""Draws all tables of `tram_stop_events`."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators.recipe import Generated
from datasets.generators.streams import streams
from datasets.generators.tram_stop_events import (
    demand,
    faults,
    model,
    network,
    riding,
    running,
    service,
    tables,
    timetable,
)

_STREAMS = (
    "cancelled",
    "run",
    "crowd",
    "day",
    "traffic",
    "incidents",
    "start",
    "riding",
    "fleet",
    "faults",
)


def generate(seed: int) -> Generated:
    """Draw the data set; the same seed gives the same tables."""
    rng = streams(seed, *_STREAMS)
    events = _events(rng)
    clean = {
        "stop_events": events,
        "stops": _stops(),
        "routes": _routes(),
        "trips": timetable.trips()[[column.name for column in tables.TRIPS.columns]],
        "calendar": timetable.calendar(),
    }
    raw, planted = faults.plant(clean, rng["faults"])
    variants = {"raw": raw, "clean": clean, "truth": {"faults": planted}}
    frames = {
        resource.path: variants[resource.variant][resource.table.name]
        for resource in tables.DATASET.resources
    }
    return Generated(dataset=tables.DATASET, frames=frames)


def _events(rng: dict[str, np.random.Generator]) -> pd.DataFrame:
    """One row per trip and stop on a day, sorted by its key."""
    ran = service.all_days(rng["cancelled"])
    wanted = demand.wanted(ran)
    drawn = running.draws(ran, rng)
    late, people = running.delays(ran, wanted, drawn)
    kind = riding.vehicle_types(ran, rng["fleet"])
    room = np.array([model.CAPACITY[one] for one in kind])
    on, off = riding.passengers(ran, wanted, people, room, rng["riding"])
    trip, column = np.nonzero(ran.runs)
    one = ran.trips.iloc[trip]
    return pd.DataFrame(
        {
            "date": ran.calendar["date"].to_numpy()[one["day"].to_numpy()],
            "trip_id": one["trip_id"].to_numpy(),
            "seq": column + 1,
            "route_id": one["route_id"].to_numpy(),
            "stop_id": np.array(service.STOP_IDS)[ran.stop[trip, column]],
            "scheduled": timetable.text(ran.planned[trip, column]),
            "delay_s": late[trip, column].round().astype(int),
            "boardings": on[trip, column],
            "alightings": off[trip, column],
            "vehicle_type": kind[trip],
        }
    )


def _stops() -> pd.DataFrame:
    return pd.DataFrame(
        [(key, one.name, one.lat, one.lon) for key, one in network.STOPS.items()],
        columns=["stop_id", "stop_name", "stop_lat", "stop_lon"],
    )


def _routes() -> pd.DataFrame:
    return pd.DataFrame(
        [(line, name, model.TRAM) for line, name in network.ROUTES.items()],
        columns=["route_id", "route_long_name", "route_type"],
    )
