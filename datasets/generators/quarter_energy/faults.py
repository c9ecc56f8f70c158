"""Plants the faults of `raw` and writes down each of them for `truth`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil, truth
from datasets.generators.quarter_energy import clock, model, places
from datasets.generators.schema import UTC_MINUTE

if TYPE_CHECKING:
    from datasets.generators.quarter_energy.places import Places

_STEP = pd.Timedelta(minutes=15)
_STUCK_QUARTERS = model.STUCK_DAYS * model.QUARTERS
_OUTAGE_QUARTERS = model.OUTAGE_HOURS * 4
_GAP_MEAN = 9.0  # quarter hours
_LONGEST_GAP = 72
_CLEAN = "see the variant clean"


def long(values: np.ndarray, times: np.ndarray) -> pd.DataFrame:
    """The table `meters` of values per meter and quarter hour, both of shape (flats, 35040)."""
    return pd.DataFrame(
        {
            "meter_id": pd.Categorical.from_codes(
                np.repeat(np.arange(model.FLATS), values.shape[1]),
                categories=pd.Index(model.METER_IDS),
            ),
            "timestamp_utc": times.ravel(),
            "energy_wh": values.astype(float).ravel(),
        }
    )


def right_times() -> np.ndarray:
    """The begin of each quarter hour for each meter, shape (flats, 35040)."""
    return np.tile(clock.utc().to_numpy(), (model.FLATS, 1))


def plant(
    right: np.ndarray, where: Places, rng: np.random.Generator
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The raw table and its part of the truth.

    Args:
        right: the right values in Wh, shape (flats, 35040).
        where: which meters bear which fault.
        rng: the stream.
    """
    stuck_begins = places.stuck_begins(right[where.stuck], rng)
    values = _wrong_values(right, where, stuck_begins)
    times = right_times()
    times[where.civil] = civil.local(clock.utc()).as_unit("s").to_numpy()
    gaps = _gaps(where, rng)
    kept = np.ones(values.shape, dtype=bool)
    for meter, gap in gaps:
        kept[meter, gap] = False
    raw = long(values, times)[kept.ravel()]
    return _imported_twice(raw), truth.together(_told(where, stuck_begins, gaps))


def _wrong_values(right: np.ndarray, where: Places, stuck_begins: int) -> np.ndarray:
    values = right.astype(float)
    drift = 1 + model.DRIFT_PER_YEAR * np.arange(right.shape[1]) / right.shape[1]
    values[where.drift] = np.rint(values[where.drift] * drift)
    begun = clock.since(model.KWH_BEGINS)
    values[where.kwh, begun:] = (values[where.kwh, begun:] / 1000).round(3)
    values[where.stuck, stuck_begins : stuck_begins + _STUCK_QUARTERS] = right[
        where.stuck, stuck_begins - 1
    ]
    outage = slice(where.outage_begins, where.outage_begins + _OUTAGE_QUARTERS)
    values[where.outage, outage] = np.nan
    return values


def _gaps(where: Places, rng: np.random.Generator) -> list[tuple[int, slice]]:
    """Gaps of single meters; two never touch, so that each stays one."""
    taken = np.zeros((model.FLATS, len(clock.utc()) + 1), dtype=bool)
    made: list[tuple[int, slice]] = []
    while len(made) < model.GAPS:
        meter = int(rng.choice(where.ordinary))
        size = min(int(rng.geometric(1 / _GAP_MEAN)), _LONGEST_GAP)
        begin = int(rng.integers(1, len(clock.utc()) - size))
        if not taken[meter, begin - 1 : begin + size + 1].any():
            taken[meter, begin : begin + size] = True
            made.append((meter, slice(begin, begin + size)))
    return sorted(made, key=lambda gap: (gap[0], gap[1].start))


def _imported_twice(raw: pd.DataFrame) -> pd.DataFrame:
    """Three days of all meters come a second time, meter by meter behind the first."""
    begin, end = model.IMPORTED_TWICE
    again = raw[(raw["timestamp_utc"] >= begin) & (raw["timestamp_utc"] < end)]
    last = again.groupby("meter_id", sort=False, observed=True).tail(1)
    behind = pd.Series(last.index, index=last["meter_id"])
    place = np.r_[np.arange(len(raw)), np.zeros(len(again), dtype=int)]
    position = pd.Series(np.arange(len(raw)), index=raw.index)
    place[len(raw) :] = position[behind[again["meter_id"].to_numpy()].to_numpy()].to_numpy()
    both = pd.concat([raw, again], ignore_index=True)
    return both.iloc[np.argsort(place, kind="stable")].reset_index(drop=True)


def _told(where: Places, stuck_begins: int, gaps: list[tuple[int, slice]]) -> list[pd.DataFrame]:
    """The entries of the truth, fault by fault."""
    year = len(clock.utc())
    outage = slice(where.outage_begins, where.outage_begins + _OUTAGE_QUARTERS)
    stuck = slice(stuck_begins, stuck_begins + _STUCK_QUARTERS)
    standby = slice(clock.since(model.STANDBY_BEGINS), year)
    kwh = slice(clock.since(model.KWH_BEGINS), year)
    return [
        _entries(
            "gateway_outage", [(int(one), outage) for one in where.outage], _CLEAN, "no value"
        ),
        _entries("meter_gap", gaps, _CLEAN, "rows are missing"),
        _entries("unit_kwh", [(where.kwh, kwh)], "value * 1000", "kWh instead of Wh"),
        _entries("stuck_value", [(where.stuck, stuck)], _CLEAN, "the last value is repeated"),
        _entries(
            "drift",
            [(where.drift, slice(0, year))],
            f"value / (1 + {model.DRIFT_PER_YEAR} * share of the year)",
            "the meter counts more and more",
        ),
        truth.entries(
            "meters",
            [f"{model.METER_IDS[one]}|*" for one in where.civil],
            "timestamp_utc",
            "civil_time",
            "the time in UTC",
            "local time is written as if it were UTC",
        ),
        truth.entries(
            "meters",
            [f"*|{truth.span(*model.IMPORTED_TWICE, UTC_MINUTE)}"],
            "*",
            "duplicate_import",
            "each row once",
            "imported a second time",
        ),
        _entries(
            "standby_fault",
            [(where.standby, standby)],
            "",
            f"real consumption, also in clean: {model.STANDBY_W} W more at all times",
        ),
        _entries("vacancy", places.vacancies(where), "", "real, also in clean: nobody lives there"),
    ]


def _entries(
    fault: str,
    spans: list[tuple[int, slice]] | tuple[tuple[int, slice], ...],
    value: str,
    note: str,
) -> pd.DataFrame:
    """Entries for spans of quarter hours of meters."""
    keys = [f"{model.METER_IDS[meter]}|{_written(span)}" for meter, span in spans]
    column = "*" if fault == "meter_gap" else "energy_wh"
    return truth.entries("meters", keys, column, fault, value, note)


def _written(span: slice) -> str:
    first = clock.utc()[0] + span.start * _STEP
    return truth.span(first, clock.utc()[0] + span.stop * _STEP, UTC_MINUTE)
