"""Draws the table of `telemedicine_slots` in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil, truth
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams
from datasets.generators.telemedicine_slots import (
    bookings,
    consultations,
    faults,
    tables,
    timetable,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

_STREAMS = ("taken", "people", "ways", "no_shows", "consultations", "faults")
_AFTERWARDS = ["tech_issue", "actual_min", "satisfaction"]


def generate(seed: int = tables.SEED) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = streams(seed, *_STREAMS)
    slots = timetable.slots()
    taken = bookings.taken(slots, rng["taken"])
    booked = _held(bookings.booked(slots[taken], rng["people"], rng["ways"]), rng)
    booked.index = slots.index[taken]
    added = booked.columns.difference(slots.columns, sort=False)
    clean = slots.join(booked[added])
    clean = clean.assign(
        slot_id=np.arange(1, len(slots) + 1),
        start_utc=civil.to_utc(slots["local"]),
        status=clean["status"].fillna("free"),
    )
    raw, noted = faults.plant(clean, rng["faults"])
    names = [column.name for column in tables.SLOTS.columns]
    return Generated(
        dataset=tables.DATASET,
        frames={
            "raw/slots.csv.gz": raw[names],
            "clean/slots.csv.gz": clean[names],
            truth.RESOURCE.path: noted,
        },
    )


def _held(booked: pd.DataFrame, rng: Mapping[str, np.random.Generator]) -> pd.DataFrame:
    """The booked slots with what became of them."""
    known = booked.assign(no_show=consultations.missed(booked, rng["no_shows"]))
    known = known.assign(missed_before=consultations.missed_before(known))
    after = consultations.held(known, rng["consultations"])
    after[known["no_show"]] = np.nan
    return pd.concat([known, after[_AFTERWARDS]], axis=1).assign(
        status=np.where(known["no_show"], "no_show", "attended")
    )
