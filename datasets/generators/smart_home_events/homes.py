"""The flats with their habits, their devices, and when somebody is at home."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.smart_home_events import model

HOURS = pd.date_range(model.BEGIN_UTC, model.END_UTC, freq="h", unit="s", inclusive="left")
LOCAL = civil.local(HOURS)
DAY = (LOCAL.normalize() - LOCAL[0]).days.to_numpy()  # day of the year from 0, per hour
DAYS = int(DAY[-1]) + 1
_PART_HOURS = 6  # people come and go; within a part of the day they stay or they do not


def flats(rng: np.random.Generator) -> pd.DataFrame:
    """One row per flat: flat_id, house, habit, persons, sociable; habit and so on stay inside."""
    count = model.FLATS
    habit = rng.choice(model.HABITS, size=count, p=model.HABIT_SHARES)
    return pd.DataFrame(
        {
            "flat_id": [f"F{number:02d}" for number in range(1, count + 1)],
            "house": np.repeat(model.HOUSES, count // len(model.HOUSES)),
            "habit": habit,
            "persons": np.where(habit == "family", 3, rng.integers(1, 3, count)),
            "sociable": rng.gamma(model.SOCIABLE_SHAPE, 1 / model.SOCIABLE_SHAPE, count),
        }
    )


def devices(homes: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """One row per device: device_id, flat_id, house, device, model, installed."""
    parts = []
    for kind, letter, models in (
        ("bell", "B", model.BELL_MODELS),
        ("tablet", "T", model.TABLET_MODELS),
    ):
        newer = rng.random(len(homes)) < model.NEWER_MODEL_SHARE
        since = pd.Timestamp("2023-04-03") + pd.to_timedelta(
            rng.integers(0, 400, len(homes)), unit="D"
        )
        parts.append(
            pd.DataFrame(
                {
                    "device_id": homes["flat_id"].str.replace("F", letter),
                    "flat_id": homes["flat_id"],
                    "house": homes["house"],
                    "device": kind,
                    "model": np.where(newer, models[1], models[0]),
                    "installed": pd.DatetimeIndex(since).as_unit("s"),
                }
            )
        )
    return pd.concat(parts, ignore_index=True)


def presence(homes: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Whether somebody is at home, shape (flats, hours of `HOURS`)."""
    hour = LOCAL.hour.to_numpy()
    free = ~civil.is_workday(LOCAL)
    sky = weather.hourly().set_index("timestamp_utc").reindex(HOURS)
    fine = (sky["temp_c"] > model.FINE_TEMP_C) & (sky["cloud"] < model.FINE_CLOUD)
    out = np.where(fine.to_numpy() & (hour >= 9) & (hour < 20), model.FINE_WEATHER, 1.0)
    on_free = np.array(model.AT_HOME_FREE)[hour] * out
    chance = {
        habit: np.where(free, on_free, np.array(model.AT_HOME[habit])[hour])
        for habit in model.HABITS
    }
    draw = rng.random((len(homes), DAYS, 24 // _PART_HOURS))
    wanted = np.stack([chance[habit] for habit in homes["habit"]])
    there = draw[:, DAY, hour // _PART_HOURS] < wanted
    return np.asarray(there & ~_away(homes, rng)[:, DAY])


def _away(homes: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Whether the flat is empty for days, shape (flats, days); more in school holidays."""
    days = pd.date_range(LOCAL[0], periods=DAYS, freq="D")
    weight = 0.4 + civil.is_school_holiday(days) * 1.2
    weight = np.where(days.month == 8, weight + 0.6, weight)
    trips = rng.poisson(model.ABSENCES, len(homes))
    flat = np.repeat(np.arange(len(homes)), trips)
    first = rng.choice(DAYS, size=len(flat), p=weight / weight.sum())
    end = np.minimum(first + rng.integers(*model.ABSENCE_DAYS, len(flat)), DAYS)
    change = np.zeros((len(homes), DAYS + 1), dtype=int)
    np.add.at(change, (flat, first), 1)
    np.add.at(change, (flat, end), -1)
    return np.asarray(change.cumsum(axis=1)[:, :-1] > 0)
