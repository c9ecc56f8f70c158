"""Draws all tables of `smart_home_events` in memory."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.recipe import Generated
from datasets.generators.smart_home_events import (
    climate,
    failures,
    faults,
    homes,
    model,
    sessions,
    tables,
    visits,
)
from datasets.generators.smart_home_events.firmware import Fleet
from datasets.generators.streams import streams

_STREAMS = (
    "flats",
    "devices",
    "presence",
    "rings",
    "couriers",
    "fleet",
    "sessions",
    "failures",
    "rooms",
    "climate",
)


def generate(seed: int = tables.SEED) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = streams(seed, *_STREAMS)
    flats = homes.flats(rng["flats"])
    devices = homes.devices(flats, rng["devices"])
    there = homes.presence(flats, rng["presence"])
    fleet = Fleet(devices, rng["fleet"])
    rings = visits.rings(flats, rng["rings"], rng["couriers"])
    happened = sessions.sessions(rings, flats, there, fleet, rng["sessions"])
    failed = failures.failures(fleet, len(flats), rng["failures"])
    happened = failures.without_flats_in_bursts(happened, failed[failed["burst"]])
    events = _logged(pd.concat([happened.assign(burst=False), failed]), fleet, rng)
    marks = faults.happened(events, _pranks(events), events["burst"].to_numpy(dtype=bool))
    raw, noted = faults.plant(events, marks)
    names = [column.name for column in tables.EVENTS.columns]
    return Generated(
        dataset=tables.DATASET,
        frames={
            "raw/events.csv.gz": raw[names],
            "clean/events.csv.gz": events[names],
            "shared/devices.csv.gz": devices.sort_values("device_id", ignore_index=True),
            truth.RESOURCE.path: noted,
        },
    )


def _logged(
    events: pd.DataFrame, fleet: Fleet, rng: dict[str, np.random.Generator]
) -> pd.DataFrame:
    """The events in the order of their arrival, with device, firmware and room climate."""
    inside = events[events["second"] < (model.END_UTC - model.BEGIN_UTC).total_seconds()]
    made = inside.sort_values(["second", "device", "event"], kind="stable", ignore_index=True)
    device, second = made["device"].to_numpy(), made["second"].to_numpy()
    table = fleet.devices.iloc[device].reset_index(drop=True)
    temp, humidity = climate.measured(
        made["flat"].to_numpy(),
        (table["device"] == "tablet").to_numpy(),
        second,
        rng["rooms"],
        rng["climate"],
    )
    known = climate.known(made)
    return made.drop(columns="device").assign(
        event_id=np.arange(1, len(made) + 1),
        ts_utc=model.BEGIN_UTC + pd.to_timedelta(second, unit="s").as_unit("s"),
        device_id=table["device_id"],
        flat_id=table["flat_id"],
        house=table["house"],
        device=table["device"],
        model=table["model"],
        fw=fleet.version(device, second),
        temp_c=np.where(known, temp, np.nan),
        rh_pct=np.where(known, humidity, np.nan),
    )


def _pranks(events: pd.DataFrame) -> np.ndarray:
    """What happened in the night of the ringing, in that house."""
    end = model.NIGHT_UTC + pd.Timedelta(minutes=model.NIGHT_MINUTES + 2)
    within = (events["ts_utc"] >= model.NIGHT_UTC) & (events["ts_utc"] < end)
    own = events["event"].isin(["ring", "answer", "missed"])
    return (within & own & (events["house"] == model.NIGHT_HOUSE)).to_numpy()
