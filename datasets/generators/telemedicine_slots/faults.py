"""Plants the faults of `raw` and writes down what `truth` tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets.generators import truth
from datasets.generators.telemedicine_slots import model

if TYPE_CHECKING:
    import pandas as pd

ENTERED_LATER = 14
LEFT_OPEN = 11
ROOM_CLOSES_MIN = 18 * 60  # local; the system then ends what is still open
_NOTES = {
    "missed_before_at_export": "counted on the day of the export, not on the day of the booking",
    "satisfaction_withheld": "the less satisfied, the less likely an answer",
    "lead_below_zero": "somebody who came without an appointment and was entered days later",
    "session_left_open": "nobody ended the session; the system did when the room closed",
    "known_afterwards": "known only after the appointment: no feature for foreseeing a no-show",
    "lead_by_zone": "in zones F, G and H most book through a practice, weeks ahead",
}


def plant(clean: pd.DataFrame, rng: np.random.Generator) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The raw slots and all entries of `truth`; `clean` also has the local begin."""
    raw = clean.copy()
    attended = (clean["status"] == "attended").to_numpy()
    later = _chosen(attended & (clean["lead_days"] == 0).to_numpy(), ENTERED_LATER, rng)
    raw.loc[later, "lead_days"] = -rng.integers(1, 5, later.sum())
    opened = _chosen(attended & ~later, LEFT_OPEN, rng)
    minute = clean["local"].dt.hour * 60 + clean["local"].dt.minute
    raw.loc[opened, "actual_min"] = (ROOM_CLOSES_MIN - minute)[opened]
    raw["missed_before"] = _at_export(clean)
    chance = clean["satisfaction"].map(model.ANSWER_CHANCE).to_numpy()
    silent = attended & (rng.random(len(clean)) >= chance)
    raw.loc[silent, "satisfaction"] = np.nan
    grown = (raw["missed_before"] > clean["missed_before"]).to_numpy()
    noted = [
        _cells(clean, grown, "missed_before", "missed_before_at_export"),
        _cells(clean, silent, "satisfaction", "satisfaction_withheld"),
        _cells(clean, later, "lead_days", "lead_below_zero"),
        _cells(clean, opened, "actual_min", "session_left_open"),
        *(_column(name, "known_afterwards") for name in ("actual_min", "satisfaction")),
        _column("tech_issue", "known_afterwards"),
        _column("lead_days", "lead_by_zone"),
    ]
    return raw, truth.together(noted)


def _at_export(clean: pd.DataFrame) -> pd.Series:
    """All missed appointments of the patient in the whole table; empty where nobody booked."""
    lost = (clean["status"] == "no_show").astype(float)
    return lost.groupby(clean["patient_id"]).transform("sum").where(clean["patient_id"].notna())


def _chosen(able: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    hit = np.zeros(len(able), dtype=bool)
    hit[rng.choice(np.flatnonzero(able), count, replace=False)] = True
    return hit


def _cells(clean: pd.DataFrame, hit: np.ndarray, column: str, fault: str) -> pd.DataFrame:
    right = clean.loc[hit]
    values = right[column].astype(int).to_numpy()
    keys = right["slot_id"].to_numpy()
    return truth.entries("slots", keys, column, fault, values, _NOTES[fault])


def _column(column: str, fault: str) -> pd.DataFrame:
    return truth.entries("slots", ["*"], column, fault, "", _NOTES[fault])
