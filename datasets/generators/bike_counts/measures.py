"""What the data of `bike_counts` give for each figure in its ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.bike_counts import model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables


def counts(data: Tables, variant: str) -> pd.DataFrame:
    """The counts with the total of both directions, the local hour, and whether it is a workday."""
    rows = data.table(variant, "counts")
    local = civil.local(pd.DatetimeIndex(rows["timestamp_utc"]))
    total = rows["count_in"] + rows["count_out"]
    return rows.assign(local=local, total=total, workday=civil.is_workday(local))


def _between(rows: pd.DataFrame, first: str, end: str) -> pd.DataFrame:
    return rows[(rows["local"] >= first) & (rows["local"] < end)]


def _year(data: Tables) -> float:
    return float(_between(counts(data, "raw"), "2024-01-01", "2025-01-01")["total"].sum())


def _half(site: str) -> Callable[[Tables], float]:
    def measure(data: Tables) -> float:
        rows = _between(counts(data, "raw"), "2025-01-01", "2025-07-01")
        return float(rows.loc[rows["site_id"] == site, "total"].sum())

    return measure


def _missing(data: Tables) -> float:
    return float(data.table("raw", "counts")["count_in"].isna().mean())


def _trailers(data: Tables) -> tuple[float, float]:
    """Counted beyond the bicycles at Oberaue in raw, per bicycle: on workdays, at weekends."""
    raw, clean = (counts(data, variant) for variant in ("raw", "clean"))
    chosen = (raw["site_id"] == model.TRAILER_SITE) & raw["total"].notna()
    extra = (raw["total"] - clean["total"])[chosen].groupby(raw["workday"]).sum()
    share = extra / clean.loc[chosen, "total"].groupby(raw["workday"]).sum()
    return float(share[True]), float(share[False])


def _dull(data: Tables) -> float:
    raw, clean = (counts(data, variant) for variant in ("raw", "clean"))
    late = pd.DatetimeIndex(raw["timestamp_utc"]).tz_localize(None) >= model.WORKS[1]
    chosen = (raw["site_id"] == model.WORKS_SITE) & late & raw["total"].notna()
    return float(raw.loc[chosen, "total"].sum() / clean.loc[chosen, "total"].sum())


def _free_days(data: Tables) -> tuple[float, float]:
    """Mean of days off per mean of workdays, at the site with the least and the most."""
    rows = counts(data, "clean")
    means = rows.groupby(["site_id", "workday"], observed=True)["total"].mean().unstack()
    share = means[False] / means[True]
    return float(share.min()), float(share.max())


def _rain(data: Tables) -> float:
    """Riders on wet afternoons of workdays from May to September, per riders on dry ones."""
    afternoons = with_weather(counts(data, "clean"))
    local = pd.DatetimeIndex(afternoons["local"])
    summer = np.asarray(local.month.isin(range(5, 10)) & local.hour.isin(range(12, 20)))
    chosen = afternoons[summer & afternoons["workday"]]
    means = chosen["total"].groupby([chosen["site_id"].astype(str), chosen["precip_mm"] > 0]).mean()
    wet, dry = means.xs(True, level=1), means.xs(False, level=1)
    return float((wet / dry).mean())


def with_weather(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows with the city's weather: what `city_weather_air` has for the centre."""
    sky = weather.hourly()
    stamps = pd.DatetimeIndex(rows["timestamp_utc"]).tz_localize(None)
    matched = sky.set_index("timestamp_utc").loc[stamps]
    return rows.assign(
        **{name: matched[name].to_numpy() for name in ("temp_c", "precip_mm", "wind_ms", "cloud")}
    )


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "total_2024": _year,
    **{f"half_2025_{site}": _half(site) for site in model.IDS},
    "missing": _missing,
    "trailers": _trailers,
    "dull": _dull,
    "free_days": _free_days,
    "rain": _rain,
}
