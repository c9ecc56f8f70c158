"""What the data give for the figures of ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.citizen_reports import model, positions
from datasets.generators.citizen_reports.categories import ADS

if TYPE_CHECKING:
    from collections.abc import Callable

    from datasets.generators.recipe import Tables

_DAY = pd.Timedelta(days=1)


def _raw(data: Tables) -> pd.DataFrame:
    return data.table("raw", "reports")


def _clean(data: Tables) -> pd.DataFrame:
    return data.table("clean", "reports")


def until(frame: pd.DataFrame, day: str) -> pd.DataFrame:
    """The reports up to the end of a day, with the column `is_open`: not closed by then."""
    end = pd.Timestamp(day) + _DAY
    known = frame[frame["created_local"] < end]
    return known.assign(is_open=~(known["closed_local"] < end))


def at_default_point(frame: pd.DataFrame) -> pd.Series:
    """Which reports lie exactly at the point that stands for "no place"."""
    lat, lon = positions.DEFAULT_POINT
    return (frame["lat"] == lat) & (frame["lon"] == lon)


def pandemic_factor(data: Tables) -> float:
    """Reports per day in the pandemic, as a multiple of the year before it and the year after."""
    days = _raw(data)["created_local"].dt.normalize().value_counts().sort_index()
    first, last = (pd.Timestamp(day) for day in model.PANDEMIC)
    year = pd.Timedelta(days=365)
    during = days[first:last].sum() / ((last - first).days + 1)
    before, after = days[first - year : first - _DAY].sum(), days[last + _DAY : last + year].sum()
    return float(during / ((before + after) / 730))


def _duration_days(data: Tables) -> pd.Series:
    frame = _clean(data).dropna(subset=["closed_local"])
    return (frame["closed_local"] - frame["created_local"]).dt.total_seconds() / 86_400


def _rank(category: str) -> Callable[[Tables], float]:
    def rank(data: Tables) -> float:
        ranked = _raw(data)["category"].astype(str).value_counts()
        return float((ranked > ranked[category]).sum() + 1)

    return rank


def _count(day: str) -> Callable[[Tables], float]:
    return lambda data: float(len(until(_raw(data), day)))


def _release_hours(data: Tables) -> tuple[float, float]:
    released = _raw(data)["released_local"].dropna()
    hour = released.dt.hour + released.dt.minute / 60
    return float(np.floor(hour.min())), float(np.ceil(hour.max()))


def _categories_before_and_after(data: Tables) -> tuple[float, float]:
    frame = _raw(data)
    early = frame["created_local"] < model.ADS_SINCE
    return tuple(  # type: ignore[return-value]
        float(frame.loc[part, "category"].astype(str).nunique()) for part in (early, ~early)
    )


def _rude_share(data: Tables) -> tuple[float, float]:
    frame = _raw(data)
    late = frame["created_local"] >= model.ROUGH_TONE_SINCE
    return float(frame.loc[~late, "rude"].mean()), float(frame.loc[late, "rude"].mean())


def _year_of(number: int) -> Callable[[Tables], float]:
    def year(data: Tables) -> float:
        frame = _raw(data)
        return float(
            frame.loc[frame["report_id"] == number, "created_local"].dt.year.iloc[0] - 2000
        )

    return year


def reported_per_defect(data: Tables) -> pd.Series:
    """Reports of 2023 per defect that the inspection found, by zone."""
    frame = _clean(data)
    year = frame[frame["created_local"].dt.year == 2023]
    reported = year["zone"].astype(str).value_counts()
    found = data.table("raw", "zones").set_index("zone")["inspected_defects"]
    found.index = found.index.astype(str)
    return reported.reindex(found.index) / found


def _silent_share(data: Tables) -> tuple[float, float]:
    share = reported_per_defect(data)
    usual = share.drop(list(model.REPORTED_SHARE)).mean()
    told = share[list(model.REPORTED_SHARE)] / usual
    return float(told.min()), float(told.max())


def _wrong_label_share(data: Tables) -> float:
    right = _clean(data)["category"].astype(str)
    chosen = _raw(data)["category"].astype(str)
    new = ~((right == ADS) & (chosen == "other"))
    return float(((right != chosen) & new).mean())


def _no_place_share(data: Tables) -> float:
    frame = _clean(data)
    early = frame["created_local"] < model.RELAUNCH
    return float(1 - frame.loc[early, "has_place"].mean())


MEASURES: dict[str, Callable[[Tables], float | tuple[float, float]]] = {
    "first_month": _count(model.MILESTONES[0][0]),
    "until_february_2022": _count(model.MILESTONES[1][0]),
    "until_november_2023": _count(model.MILESTONES[2][0]),
    "year_of_15551": _year_of(15_551),
    "year_of_2463": _year_of(2_463),
    "reports": lambda data: float(len(_raw(data))),
    "per_year": lambda data: len(_raw(data)) / 6.29,
    "traffic_rank": _rank("traffic"),
    "waste_rank": _rank("waste"),
    "categories": _categories_before_and_after,
    "closed_share_2022": lambda data: float(
        1 - until(_raw(data), model.MILESTONES[1][0])["is_open"].mean()
    ),
    "open_traffic_2021": lambda data: float(
        until(_raw(data), "2021-01-15").query("department == 'traffic'")["is_open"].sum()
    ),
    "open_default_place_2022": lambda data: float(
        until(_raw(data), "2022-11-15").pipe(lambda f: f.loc[at_default_point(f), "is_open"]).sum()
    ),
    "release_hours": _release_hours,
    "duration_days": lambda data: (
        float(_duration_days(data).quantile(0.01)),
        float(_duration_days(data).max()),
    ),
    "inhabitants": lambda data: float(data.table("raw", "zones")["inhabitants"].sum()),
    "pandemic_factor": pandemic_factor,
    "rude_share": _rude_share,
    "no_place_share": _no_place_share,
    "wrong_label_share": _wrong_label_share,
    "repeated_share": lambda data: float(_clean(data)["duplicate_of"].notna().mean()),
    "silent_share": _silent_share,
}
