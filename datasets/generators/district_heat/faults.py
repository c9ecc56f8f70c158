"""Plants the faults of `raw` and writes down each of them for `truth`.

How each is found from the data alone is said in `tables.DATASET` and proven by the tests.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.district_heat import metering, model
from datasets.generators.district_heat.tables import BUILDINGS, HEAT
from datasets.generators.schema import UTC_MINUTE

if TYPE_CHECKING:
    from collections.abc import Sequence

_READINGS = ["heat_kwh", "flow_c", "return_c", "volume_m3"]


def plant(
    heat: pd.DataFrame, rng: dict[str, np.random.Generator]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """All faults of the table `heat`.

    Args:
        heat: the clean table, sorted by its key.
        rng: the streams ``leak`` and ``lost``.

    Returns:
        The raw table and its entries of the truth.
    """
    raw = heat.copy()
    noted = [
        _leak(raw, rng["leak"]),
        _swapped(raw),
        _in_mwh(raw),
        _frozen(raw),
        _rollover(raw, heat),
        _lost(raw, heat, rng["lost"]),
    ]
    raw, missing = _gateway(raw)
    raw, doubled = _imported_twice(raw)
    return raw, truth.together([*noted, missing, doubled])


def unrecorded_refit(buildings: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The register does not know the latest refit."""
    own = buildings["building_id"] == model.REFIT
    keys = truth.keys(buildings[own], BUILDINGS)
    year = int(buildings.loc[own, "year_refit"].iloc[0])
    note = "refitted from July to September 2024; the register was not brought up to date"
    noted = truth.entries("buildings", keys, "year_refit", "unrecorded_refit", str(year), note)
    return buildings.assign(year_refit=buildings["year_refit"].mask(own)), noted


def _within(heat: pd.DataFrame, spell: tuple[str, str, str]) -> np.ndarray:
    building, first, end = spell
    when = heat["timestamp_utc"]
    return ((heat["building_id"] == building) & (when >= first) & (when < end)).to_numpy()


def _key(building: str, first: str, end: str) -> str:
    span = truth.span(pd.Timestamp(first), pd.Timestamp(end), UTC_MINUTE)
    return f"{building}|{span}"


def _spell(
    spell: tuple[str, str, str], columns: Sequence[str], fault: str, note: str
) -> pd.DataFrame:
    """One entry per column for all rows of a building in a span of time."""
    columns = list(columns)
    return truth.entries("heat", [_key(*spell)] * len(columns), "", fault, "", note).assign(
        column=columns
    )


def _leak(raw: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """A valve that does not close lets warm water through in summer."""
    hit = _within(raw, model.LEAK)
    own = raw[hit]
    extra = model.LEAK_KWH * np.clip(1 + 0.12 * rng.standard_normal(len(own)), 0.5, 1.5)
    back = own["return_c"].to_numpy() + model.LEAK_RETURN_K + 0.8 * rng.standard_normal(len(own))
    need = own["heat_kwh"].to_numpy() + extra
    shown = metering.metered(need, own["flow_c"].to_numpy(), back, rng)
    raw.loc[hit, "heat_kwh"] = shown.heat_kwh
    raw.loc[hit, "return_c"] = shown.return_c
    raw.loc[hit, "volume_m3"] = shown.volume_m3
    columns = ["heat_kwh", "return_c", "volume_m3"]
    return _spell(model.LEAK, columns, "valve_leak", "clean: as without the leak, from the model")


def _swapped(raw: pd.DataFrame) -> pd.DataFrame:
    hit = _within(raw, model.SWAPPED)
    raw.loc[hit, ["flow_c", "return_c"]] = raw.loc[hit, ["return_c", "flow_c"]].to_numpy()
    note = "the two sensors were swapped when the meter was serviced; swap them back"
    return _spell(model.SWAPPED, ["flow_c", "return_c"], "swapped_sensors", note)


def _in_mwh(raw: pd.DataFrame) -> pd.DataFrame:
    hit = _within(raw, model.IN_MWH)
    raw.loc[hit, "heat_kwh"] = (raw.loc[hit, "heat_kwh"] / 1000).round(5)
    return _spell(model.IN_MWH, ["heat_kwh"], "unit_mwh", "in MWh since the new meter; times 1000")


def _frozen(raw: pd.DataFrame) -> pd.DataFrame:
    hit = _within(raw, model.FROZEN)
    raw.loc[hit, "return_c"] = raw.loc[hit, "return_c"].iloc[0]
    note = "the value stood still; clean: flow_c - heat_kwh / (1.163 * volume_m3), nearly"
    return _spell(model.FROZEN, ["return_c"], "frozen_return", note)


def _rollover(raw: pd.DataFrame, heat: pd.DataFrame) -> pd.DataFrame:
    """Where a counter of five digits begins again, the difference of its readings is negative."""
    parts = []
    for building in model.IDS:
        own = heat[heat["building_id"] == building]
        turns = (model.COUNTER_AT_START[building] + own["heat_kwh"].cumsum()) // model.DIGITS
        parts.append(own.index[turns.diff() > 0])
    hit = parts[0].append(parts[1:])
    hit = hit[~_within(raw.loc[hit], model.IN_MWH)]
    raw.loc[hit, "heat_kwh"] = (heat.loc[hit, "heat_kwh"] - model.DIGITS).round(2)
    right = heat.loc[hit]
    note = "the counter of five digits began again; add 100000"
    return _rows(right, "heat_kwh", "meter_rollover", note)


def _lost(raw: pd.DataFrame, heat: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Single return temperatures did not come through; the energy balance gives them back."""
    free = np.array(heat["volume_m3"] > 0)
    for spell in (model.LEAK, model.SWAPPED, model.IN_MWH, model.FROZEN):
        free &= ~_within(heat, spell)
    for building in model.GATEWAY[0]:
        free &= ~_within(heat, (building, *model.GATEWAY[1:]))
    for building in model.IDS:
        free &= ~_within(heat, (building, *model.IMPORTED_TWICE))
    hit = np.sort(rng.choice(np.flatnonzero(free), model.LOST_RETURNS, replace=False))
    raw.loc[hit, "return_c"] = np.nan
    note = "not transmitted; flow_c - heat_kwh / (1.163 * volume_m3) gives it back, nearly"
    return _rows(heat.loc[hit], "return_c", "lost_return", note)


def _rows(right: pd.DataFrame, column: str, fault: str, note: str) -> pd.DataFrame:
    values = right[column].astype("str").to_numpy()
    return truth.entries("heat", truth.keys(right, HEAT), column, fault, values, note)


def _gateway(raw: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The hours that one gateway did not send are not in the table."""
    buildings, first, end = model.GATEWAY
    gone = np.zeros(len(raw), dtype=bool)
    for building in buildings:
        gone |= _within(raw, (building, first, end))
    keys = [_key(building, first, end) for building in buildings]
    note = "the gateway was out of order; these hours are missing, they are not zero"
    noted = truth.entries("heat", keys, "*", "missing_hours", "", note)
    return raw[~gone].reset_index(drop=True), noted


def _imported_twice(raw: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    first, end = model.IMPORTED_TWICE
    again = raw[(raw["timestamp_utc"] >= first) & (raw["timestamp_utc"] < end)]
    # A stable sort puts each second copy behind its first one.
    both = pd.concat([raw, again]).sort_values(list(HEAT.keys), kind="stable", ignore_index=True)
    keys = [_key(building, first, end) for building in model.IDS]
    note = "the file of this day was imported twice; the copies are equal"
    return both, truth.entries("heat", keys, "*", "imported_twice", "", note)
