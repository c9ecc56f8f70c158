"""What the data of `ev_charging` give for each figure in its ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators.ev_charging import model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables

_BEGIN, _OCTOBER_ENDS = (
    pd.Timestamp(day, tz="Europe/Berlin") for day in (model.FIRST, "2024-11-01")
)


def _to_october(data: Tables) -> pd.DataFrame:
    sessions = data.table("clean", "sessions")
    return sessions[_utc(sessions["start_utc"]) < _OCTOBER_ENDS]


def _utc(times: pd.Series) -> pd.Series:
    """Aware times, as the loader gives them; a generated table holds naive ones."""
    return times if times.dt.tz is not None else times.dt.tz_localize("UTC")


def points_open(data: Tables) -> float:
    """Points in use at the end of October 2024."""
    points, day = data.table("clean", "points"), pd.Timestamp("2024-10-31")
    return float(((points["opened"] <= day) & ~(points["closed"] <= day)).sum())


def sessions_per_point_day(data: Tables) -> float:
    """From January to October 2024, on the days on which a point was in use."""
    points = data.table("clean", "points")
    first, end = pd.Timestamp(model.FIRST), pd.Timestamp("2024-11-01")
    begin = points["opened"].where(points["opened"] > first, first)
    until = points["closed"].where(points["closed"] < end, end)
    days = (until - begin).dt.days.clip(lower=0).sum()
    return float(len(_to_october(data)) / days)


def kw_of_new_points(data: Tables) -> tuple[float, float]:
    """Lowest and highest power of the points opened in 2024 and 2025."""
    points = data.table("clean", "points")
    new = points.loc[points["opened"] >= model.FIRST, "power_kw"]
    return float(new.min()), float(new.max())


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "sessions_to_october": lambda made: len(_to_october(made)),
    "kwh_per_session": lambda made: float(made.table("clean", "sessions")["energy_kwh"].mean()),
    "sessions_per_point_day": sessions_per_point_day,
    "points_open": points_open,
    "points_listed": lambda made: len(made.table("raw", "points")),
    "kw_of_new_points": kw_of_new_points,
    "member_share": lambda made: float(
        (made.table("clean", "sessions")["tariff"] == "member").mean()
    ),
}
