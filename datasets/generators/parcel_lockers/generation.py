"""Draws all tables of `parcel_lockers` in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets.generators import truth
from datasets.generators.parcel_lockers import (
    boxes,
    deliveries,
    faults,
    households,
    model,
    pickups,
    tables,
)
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams

if TYPE_CHECKING:
    import pandas as pd

_STREAMS = ("flats", "away", "orders", "tours", "pickups", "boxes", "tests", "retries")


def generate(seed: int = tables.SEED) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = streams(seed, *_STREAMS)
    homes = households.flats(rng["flats"])
    away = households.away(homes, rng["away"])
    parcels = deliveries.deliveries(homes, away, rng["orders"], rng["tours"])
    parcels = _picked_up(parcels, homes, away, rng["pickups"])
    everything = _boxed(faults.with_tests(parcels, rng["tests"]), rng["boxes"])
    test = everything["flat_id"] == faults.TEST_FLAT
    clean = everything[~test].reset_index(drop=True)
    raw, noted = faults.plant(clean, everything[test], rng["retries"])
    return Generated(
        dataset=tables.DATASET,
        frames={
            "raw/parcels.csv.gz": raw,
            "clean/parcels.csv.gz": clean,
            "shared/flats.csv.gz": homes[households.KNOWN],
            "shared/boxes.csv.gz": boxes.boxes(),
            truth.RESOURCE.path: noted,
        },
    )


def _picked_up(
    parcels: pd.DataFrame, homes: pd.DataFrame, away: np.ndarray, rng: np.random.Generator
) -> pd.DataFrame:
    flat = parcels["flat"].to_numpy()
    known = parcels.assign(
        flat_id=homes["flat_id"].to_numpy()[flat],
        house=homes["house"].to_numpy()[flat],
        reminder_arm=pickups.arms(parcels, homes),
    )
    return known.assign(
        collected_utc=pickups.collected(known, homes, away, rng),
        removed_utc=pickups.removed(known),
    )


def _boxed(parcels: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """What the cabinets' log holds on the day of the snapshot, numbered by deposit."""
    ends = parcels[["collected_utc", "removed_utc"]].min(axis=1)
    logged = parcels.assign(box_id=boxes.placed(parcels, ends, rng))
    logged = logged[logged["box_id"] != ""].reset_index(drop=True)
    kept = logged["collected_utc"] > logged["removed_utc"]
    gone = {name: logged[name] >= model.SNAPSHOT_UTC for name in ("collected_utc", "removed_utc")}
    return logged.assign(
        parcel_id=np.arange(1, len(logged) + 1),
        collected_utc=logged["collected_utc"].mask(kept | gone["collected_utc"]),
        removed_utc=logged["removed_utc"].mask(~kept | gone["removed_utc"]),
    )[[column.name for column in tables.PARCELS.columns]]
