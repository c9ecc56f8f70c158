"""Plants the faults of `raw` and writes down each of them for `truth`.

Each function takes the table with the faults planted so far and gives it with one more, and the
rows of the truth.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.city_weather_air import model, tables
from datasets.generators.schema import UTC_MINUTE

# What can fail together: an instrument and its columns; how many times in three years.
_OUTAGES = (
    (("temp_c", "rh_pct"), 5),
    (("wind_ms", "wind_dir"), 4),
    (("ghi_wm2", "sun_min"), 3),
    (("no2_ugm3",), 16),
    (("pm10_ugm3", "pm25_ugm3"), 12),
    (("o3_ugm3",), 12),
)
_Planted = tuple[pd.DataFrame, pd.DataFrame]


def codes(frame: pd.DataFrame, rng: np.random.Generator) -> _Planted:
    """Hours without a measurement bear -999; most, but not all of them were noticed."""
    raw, noted = frame.copy(), []
    for station in model.NAMES:
        rows = np.flatnonzero(frame["station"] == station)
        for columns, times in _OUTAGES:
            hit = _outage(rows, times, rng)
            # Two faults in one key would be a riddle: rows with a wrong time have no other fault.
            hit = hit[~_within(frame.iloc[hit], model.CET)]
            keys = truth.keys(frame.iloc[hit], tables.MEASUREMENTS)
            for column in columns:
                right = frame[column].iloc[hit].to_numpy()
                raw.loc[frame.index[hit], column] = model.MISSING_CODE
                note = "an outage, or the instrument was being calibrated"
                noted.append(_entries(keys, column, "missing_code", right, note))
    return raw, truth.together(noted)


def _outage(rows: np.ndarray, times: int, rng: np.random.Generator) -> np.ndarray:
    """Row numbers of some outages of a few hours to a few days, sorted."""
    firsts = rng.integers(0, len(rows) - 120, times)
    lengths = np.minimum(np.ceil(rng.gamma(0.8, 16, times)), 96).astype(int)
    spans = [rows[first : first + length] for first, length in zip(firsts, lengths, strict=True)]
    return np.unique(np.concatenate(spans))


def moved(frame: pd.DataFrame) -> _Planted:
    """The thermometer in the centre stands in a cooler place from some day on."""
    hit = (frame["station"] == "centre") & (frame["timestamp_utc"] >= model.MOVED)
    measured = hit & (frame["temp_c"] != model.MISSING_CODE)
    temp = frame["temp_c"].where(~measured, (frame["temp_c"] + model.MOVE_STEP_K).round(1))
    end = frame["timestamp_utc"].max() + pd.Timedelta(hours=1)
    note = f"{model.MOVE_STEP_K} K since the move; where a value was measured at all"
    noted = _span("centre", (model.MOVED, end), "temp_c", "sensor_moved", note)
    return frame.assign(temp_c=temp), noted


def blocked(frame: pd.DataFrame) -> _Planted:
    """The rain gauge at Lobeda reports nothing but 0.0 for some weeks."""
    hit = _within(frame, model.BLOCKED) & (frame["precip_mm"] > 0).to_numpy()
    keys = truth.keys(frame[hit], tables.MEASUREMENTS)
    right = frame.loc[hit, "precip_mm"].to_numpy()
    raw = frame.assign(precip_mm=frame["precip_mm"].where(~hit, 0.0))
    return raw, _entries(keys, "precip_mm", "gauge_blocked", right, "leaves lay in the funnel")


def ppb(frame: pd.DataFrame) -> _Planted:
    """Ozone at Lobeda was written in ppb for some weeks."""
    hit = _within(frame, model.PPB) & (frame["o3_ugm3"] != model.MISSING_CODE).to_numpy()
    ratio = (frame["o3_ugm3"] / model.UGM3_PER_PPB).round(0).astype("int64")
    raw = frame.assign(o3_ugm3=frame["o3_ugm3"].where(~hit, ratio))
    note = f"in ppb; 1 ppb is {model.UGM3_PER_PPB} µg/m³"
    return raw, _span("lobeda", model.PPB, "o3_ugm3", "ozone_in_ppb", note)


def cet(frame: pd.DataFrame) -> _Planted:
    """The logger at Lobeda ran in CET: what it wrote is an hour later than UTC."""
    hit = _within(frame, model.CET)
    hour = pd.Timedelta(hours=1)
    stamps = frame["timestamp_utc"].where(~hit, frame["timestamp_utc"] + hour)
    raw = frame.assign(timestamp_utc=stamps)
    raw = raw.sort_values(list(tables.MEASUREMENTS.keys), kind="stable", ignore_index=True)
    first, end = model.CET
    note = "true time is one hour earlier; in the last hour this holds for the first of two rows"
    noted = _span("lobeda", (first, end + hour), "*", "logged_in_cet", note)
    return raw, noted


def unnoticed(frame: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """The level of checking by row; raw and clean bear the same.

    Args:
        frame: the raw table, the codes for missing values planted.
        rng: for the missing values that nobody noticed.
    """
    code = (frame.drop(columns=["station", "timestamp_utc"]) == model.MISSING_CODE).any(axis=1)
    seen = code & (rng.random(len(frame)) < 0.8)
    late = frame["timestamp_utc"]
    level = np.select(
        [late >= pd.Timestamp("2025-12-15"), late >= pd.Timestamp("2025-07-01")], [1, 3], 10
    )
    return np.where(seen & (level == 10), 9, level)


def _within(frame: pd.DataFrame, span: tuple[pd.Timestamp, pd.Timestamp]) -> np.ndarray:
    stamps = frame["timestamp_utc"]
    inside = (stamps >= span[0]) & (stamps < span[1])
    return np.asarray((frame["station"] == "lobeda") & inside)


def _span(
    station: str, span: tuple[pd.Timestamp, pd.Timestamp], column: str, fault: str, note: str
) -> pd.DataFrame:
    key = f"{station}|{truth.span(*span, UTC_MINUTE)}"
    return truth.entries("measurements", [key], column, fault, "", note)


def _entries(
    keys: np.ndarray, column: str, fault: str, right: np.ndarray, note: str
) -> pd.DataFrame:
    return truth.entries("measurements", keys, column, fault, right.astype(str), note)
