"""The energy signature: a building's daily heat against the weighted outdoor temperature."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

# How much each of the last days counts, today first: D, guideline for standard load profiles gas.
DAY_WEIGHTS = (1.0, 0.5, 0.25, 0.125)


def days(data: Tables, variant: str = "clean") -> pd.DataFrame:
    """One row per building and local day: its heat, the weather of the day, the flats let.

    Returns:
        building_id, date, heat_kwh, temp_c (mean), weighted_c (`DAY_WEIGHTS`), ghi_wm2, wind_ms,
        hours (how many the day has), flats_let (0 in the office).
    """
    heat = data.table(variant, "heat")
    daily = (
        heat.assign(date=_date(heat))
        .groupby(["building_id", "date"], observed=True)
        .agg(heat_kwh=("heat_kwh", "sum"), hours=("heat_kwh", "size"))
        .reset_index()
    )
    # The local day of the last hour of 2025 in UTC has one hour only.
    daily = daily[daily["date"] < "2026-01-01"].merge(weather_days(data), on="date")
    month = daily["date"].dt.to_period("M").dt.to_timestamp()
    let = data.table(variant, "occupancy")
    daily = daily.assign(month=month).merge(let, on=["building_id", "month"], how="left")
    return daily.assign(flats_let=daily["flats_let"].fillna(0)).drop(columns="month")


def weather_days(data: Tables) -> pd.DataFrame:
    """One row per local day: means of the weather, and the weighted temperature."""
    hours = data.table("clean", "weather")
    daily = hours.assign(date=_date(hours)).groupby("date").mean(numeric_only=True)
    daily["weighted_c"] = weighted(daily["temp_c"])
    return daily.reset_index()


def weighted(daily: pd.Series) -> pd.Series:
    """The mean temperature of the last four days, the later ones counting more."""
    past = [daily.shift(lag).bfill() * weight for lag, weight in enumerate(DAY_WEIGHTS)]
    return sum(past[1:], start=past[0]) / sum(DAY_WEIGHTS)


def slope(daily: pd.DataFrame) -> float:
    """Kilowatt hours a day that one kelvin less costs, on days below 10 °C."""
    cold = daily[daily["weighted_c"] < 10]
    return float(-np.polyfit(cold["weighted_c"], cold["heat_kwh"], 1)[0])


def _date(frame: pd.DataFrame) -> pd.Series:
    local = civil.local(pd.DatetimeIndex(frame["timestamp_utc"]))
    return pd.Series(local.normalize(), index=frame.index)
