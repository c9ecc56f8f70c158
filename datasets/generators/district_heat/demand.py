"""How much heat each building needs in each hour."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.district_heat import model, outdoor


def occupancy() -> pd.DataFrame:
    """How many flats are let, one row per residential building and month."""
    months = pd.date_range(model.FIRST, "2025-12-01", freq="MS", unit="s")
    parts = []
    for building in model.BUILDINGS:
        if building.flats:
            steps = pd.Series(building.flats, index=months)
            for month, flats in model.LET.get(building.id, ()):
                steps[steps.index >= month] = flats
            let = steps.to_numpy()
            parts.append(pd.DataFrame({"building_id": building.id, "month": months, "let": let}))
    made = pd.concat(parts, ignore_index=True)
    return made.rename(columns={"let": "flats_let"})


def kwh(rng: dict[str, np.random.Generator]) -> np.ndarray:
    """The heat of each hour and building in kWh, shape (hours, buildings)."""
    hours = outdoor.with_days_before()
    kept = (hours["timestamp_utc"] >= model.FIRST).to_numpy()
    utc = pd.DatetimeIndex(hours["timestamp_utc"])
    let = occupancy()
    columns = []
    for building in model.BUILDINGS:
        empty = _empty(let, building, utc)
        heating = _heating(hours, building, rng["heating"]) * (1 - model.EMPTY_SAVING * empty)
        columns.append((heating + _hot_water(utc, building, 1 - empty, rng["water"]))[kept])
    return np.column_stack(columns)


def _empty(let: pd.DataFrame, building: model.Building, utc: pd.DatetimeIndex) -> np.ndarray:
    """The share of empty flats in each hour, by the wall clock's month, shape (hours,)."""
    if not building.flats:
        return np.zeros(len(utc))
    own = let[let["building_id"] == building.id].set_index("month")["flats_let"]
    month = civil.local(utc).to_period("M").to_timestamp()
    # The walls' memory begins before the table, and its last hour is in the year after it.
    return np.asarray(1 - own.reindex(month).bfill().ffill().to_numpy() / building.flats)


def _heating(hours: pd.DataFrame, building: model.Building, rng: np.random.Generator) -> np.ndarray:
    utc = pd.DatetimeIndex(hours["timestamp_utc"])
    done = _refit_done(utc) if building.id == model.REFIT else np.zeros(len(utc))
    felt = outdoor.felt(hours, building)
    before = _below(building.limit_c - felt)
    after = _below(building.limit_c - model.REFIT_LIMIT_K * done - felt)
    course = _course(civil.local(utc), building)
    noise = 1 + model.NOISE * weather.ar1(rng.standard_normal(len(utc)), model.NOISE_MEMORY)
    first_year = np.asarray(utc.year == 2024)
    scale = building.kwh_m2 * building.area_m2 / (before * course)[first_year].sum()
    return np.asarray(scale * after * (1 - model.REFIT_SAVING * done) * course * noise)


def _below(kelvin: np.ndarray) -> np.ndarray:
    """Kelvin below the limit, with a soft bend at it."""
    return model.ONSET_K * np.logaddexp(0, kelvin / model.ONSET_K)


def _refit_done(utc: pd.DatetimeIndex) -> np.ndarray:
    """How much of the refit is done, 0 to 1, shape (hours,)."""
    begun, ended = pd.Timestamp(model.REFIT_BEGINS), pd.Timestamp(model.REFIT_ENDS)
    return np.clip(np.asarray((utc - begun) / (ended - begun)), 0, 1)


def _course(local: pd.DatetimeIndex, building: model.Building) -> np.ndarray:
    """The relative course over day and week by the wall clock, shape (hours,)."""
    hour = local.hour.to_numpy()
    if building.use != "office":
        return np.array(model.HOME_COURSE)[hour]
    between_years = ((local.month == 12) & (local.day >= 24)) | (
        (local.month == 1) & (local.day == 1)
    )
    works = civil.is_workday(local) & ~np.asarray(between_years)
    lift = np.where(local.day_of_week == 0, model.MONDAY_LIFT, 1.0)
    return np.where(works, np.array(model.OFFICE_COURSE)[hour] * lift, model.OFFICE_REST)


def _hot_water(
    utc: pd.DatetimeIndex, building: model.Building, let: np.ndarray, rng: np.random.Generator
) -> np.ndarray:
    """Hot water drawn and what its circulation loses, in kWh per hour, shape (hours,)."""
    local = civil.local(utc)
    courses = np.array([model.WORKDAY_WATER, model.FREE_DAY_WATER])
    courses /= courses.sum(axis=1, keepdims=True)
    free = ~civil.is_workday(local)
    share = courses[free.astype(int), local.hour]
    season = 1 + model.COLD_WATER_SEASON * np.cos(2 * np.pi * (local.day_of_year - 30) / 365)
    away = np.where(civil.is_school_holiday(local), model.HOLIDAY_WATER, 1.0)
    shape = model.DRAW_SHAPE * max(building.flats, 1) / 10
    drawn = rng.gamma(shape, 1 / shape, len(utc))
    daily = model.HOT_WATER_KWH * building.flats * let * away * season
    return np.asarray(daily * share * drawn + model.CIRCULATION_KW * building.flats)
