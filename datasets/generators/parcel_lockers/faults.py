"""Plants the faults of `raw` and writes down each of them for `truth`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import schema, truth
from datasets.generators.parcel_lockers import model

if TYPE_CHECKING:
    from collections.abc import Sequence

RETRIES = 240
TESTS = 36
TEST_FLAT = "W000"
CLOCK_BOX = "B017"
CLOCK_SPAN = (pd.Timestamp("2025-03-03"), pd.Timestamp("2025-10-06"))
CLOCK_AHEAD = pd.Timedelta(hours=3)
CONTACT_BOXES = [f"B{number:03d}" for number in range(53, 61)]
CONTACT_SPAN = (pd.Timestamp("2025-02-10"), pd.Timestamp("2025-04-07"))
SMALL_LETTERS_CARRIER = "D"
SMALL_LETTERS_UNTIL = pd.Timestamp("2024-06-03")
_TIMES = ["deposited_utc", "collected_utc", "removed_utc"]


def with_tests(parcels: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The parcels and a technician's test parcels, which he takes out again at once."""
    days = pd.date_range(model.FIRST_DAY, model.LAST_DAY, freq="B", unit="s")
    visits = np.sort(rng.choice(len(days), TESTS // 4, replace=False))
    minutes = np.repeat(rng.integers(9 * 60, 14 * 60, len(visits)), 4) + np.tile(
        np.arange(4) * 3, 9
    )
    deposit = days[np.repeat(visits, 4)] + pd.to_timedelta(minutes, unit="min").as_unit("s")
    size = np.tile(np.array(model.SIZES, dtype=object), len(visits))
    tests = pd.DataFrame(
        {
            "flat": -1,
            "flat_id": TEST_FLAT,
            "house": np.repeat(rng.choice(model.HOUSES, len(visits)), 4),
            "carrier": "A",
            "size": size,
            "deposited_utc": deposit,
            "collected_utc": deposit + pd.Timedelta(minutes=1),
            "removed_utc": deposit + pd.Timedelta(days=7),
            "reminder_arm": "none",
        }
    )
    both = pd.concat([parcels, tests])
    return both.sort_values("deposited_utc", kind="stable", ignore_index=True)


def plant(clean: pd.DataFrame, tests: pd.DataFrame, seed: np.random.Generator) -> _Planted:
    """The raw parcels and all entries of `truth`.

    Args:
        clean: the right parcels, sorted by parcel_id.
        tests: the test parcels that the operator forgot to delete.
        seed: draws the parcels that were scanned twice.
    """
    raw = clean.copy()
    noted = [_no_parcel(tests)]
    clock = _shift_clock(raw)
    lost = _lose_pickups(raw)
    small = _small_letters(raw)
    noted += [
        *(_cells(clean, clock, name, "clock_ahead", _CLOCK_NOTE) for name in _TIMES),
        _cells(clean, lost, "collected_utc", "lost_pickup", _LOST_NOTE),
        _cells(clean, small, "size", "lower_case_size", _SMALL_NOTE),
    ]
    again = _scanned_twice(raw, clock | lost | small, seed)
    noted.append(
        truth.entries("parcels", again["parcel_id"], "*", "scanner_retry", "", _RETRY_NOTE)
    )
    whole = pd.concat([raw, tests[raw.columns], again]).sort_values("parcel_id", kind="stable")
    return whole.reset_index(drop=True), truth.together(noted)


_Planted = tuple[pd.DataFrame, pd.DataFrame]
_CLOCK_NOTE = "the box's clock was three hours ahead"
_LOST_NOTE = "the door's contact did not report the pick-up"
_SMALL_NOTE = "the carrier's scanner wrote small letters"
_RETRY_NOTE = "the second scan of a parcel counts for nothing; the first deposit is right"
_TEST_NOTE = "a technician's test; there is no such flat"


def _no_parcel(tests: pd.DataFrame) -> pd.DataFrame:
    return truth.entries("parcels", tests["parcel_id"], "*", "test_parcel", "", _TEST_NOTE)


def _shift_clock(raw: pd.DataFrame) -> np.ndarray:
    within = (raw["deposited_utc"] >= CLOCK_SPAN[0]) & (raw["deposited_utc"] < CLOCK_SPAN[1])
    hit = (raw["box_id"] == CLOCK_BOX) & within
    raw.loc[hit, _TIMES] = raw.loc[hit, _TIMES] + CLOCK_AHEAD
    return hit.to_numpy()


def _lose_pickups(raw: pd.DataFrame) -> np.ndarray:
    """Only pick-ups after which the box was used again: this gives them away."""
    used_again = raw.duplicated("box_id", keep="last")
    within = (raw["collected_utc"] >= CONTACT_SPAN[0]) & (raw["collected_utc"] < CONTACT_SPAN[1])
    hit = raw["box_id"].isin(CONTACT_BOXES) & within & used_again
    raw.loc[hit, "collected_utc"] = pd.NaT
    return hit.to_numpy()


def _small_letters(raw: pd.DataFrame) -> np.ndarray:
    early = raw["deposited_utc"] < SMALL_LETTERS_UNTIL
    hit = early & (raw["carrier"] == SMALL_LETTERS_CARRIER)
    raw.loc[hit, "size"] = raw.loc[hit, "size"].str.lower()
    return hit.to_numpy()


def _scanned_twice(raw: pd.DataFrame, busy: np.ndarray, rng: np.random.Generator) -> pd.DataFrame:
    """Second rows of some parcels, deposited some minutes later; nothing else differs."""
    long = raw["collected_utc"] - raw["deposited_utc"] > pd.Timedelta(minutes=10)
    chosen = np.sort(rng.choice(np.flatnonzero(long & ~busy), RETRIES, replace=False))
    again = raw.iloc[chosen].copy()
    later = pd.to_timedelta(rng.integers(1, 5, RETRIES), unit="min").as_unit("s")
    return again.assign(deposited_utc=again["deposited_utc"] + later)


def _cells(
    clean: pd.DataFrame, hit: np.ndarray, column: str, fault: str, note: str
) -> pd.DataFrame:
    """Entries for the cells of a column that were changed; an empty right value is left out."""
    right = clean.loc[hit & clean[column].notna().to_numpy()]
    values: Sequence[str] = right[column].astype("object").map(_written).to_list()
    return truth.entries("parcels", right["parcel_id"].to_numpy(), column, fault, values, note)


def _written(value: object) -> str:
    return value.strftime(schema.UTC_MINUTE) if isinstance(value, pd.Timestamp) else str(value)
