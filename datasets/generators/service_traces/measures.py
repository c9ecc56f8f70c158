"""What the data of `service_traces` give for each figure in its ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators.service_traces import model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables

_ZONE = "Europe/Berlin"
_HOLIDAY, _FRIDAY = "2025-10-31", "2025-10-24"


def _spans(data: Tables) -> pd.DataFrame:
    return data.table("clean", "spans")


def _roots(data: Tables) -> pd.DataFrame:
    spans = _spans(data)
    return spans[spans["parent_id"].isna() & (spans["service"] == "gateway")]


def _per_day(data: Tables) -> pd.Series:
    """Requests at the gateway per day in Jena, without the morning of impatience."""
    start = _roots(data)["start_utc"]
    first, end = model.STORM[0].first, model.STORM[-1].end
    calm = start[(start < first.tz_localize("UTC")) | (start >= end.tz_localize("UTC"))]
    return calm.dt.tz_convert(_ZONE).dt.strftime("%Y-%m-%d").value_counts().sort_index()


def _weekend(data: Tables) -> float:
    days = _per_day(data)
    weekday = pd.DatetimeIndex(days.index).day_of_week
    ordinary = days[(weekday < 5) & (days.index != _HOLIDAY)]
    return float(days[weekday >= 5].mean() / ordinary.mean())


def _holiday(data: Tables) -> float:
    days = _per_day(data)
    return float(days[_HOLIDAY] / days[_FRIDAY])


def _rooms(data: Tables, version: str) -> pd.DataFrame:
    """The requests for rooms that a version of booking answered."""
    spans = _spans(data)
    listed = spans[(spans["operation"] == "list_rooms") & (spans["version"] == version)]
    roots = _roots(data)
    return roots[roots["trace_id"].isin(listed["trace_id"])]


def _tail(data: Tables) -> float:
    duration = _rooms(data, "1.4.2")["duration_ms"]
    return float(duration.quantile(0.99) / duration.median())


def _calls_per_list(data: Tables) -> float:
    spans = _spans(data)
    return float((spans["operation"] == "read_state").sum() / len(_rooms(data, "1.5.0")))


def _calls_per_booking(data: Tables) -> float:
    """Calls of glt-adapter per booking in the storm; without a fault it is one."""
    spans, roots = _spans(data), _roots(data)
    first, end = (when.tz_localize("UTC") for when in (model.STORM[0].first, model.STORM[-1].end))
    asked = roots[(roots["operation"] == "POST /bookings") & (roots["status_code"] != 401)]
    asked = asked[(asked["start_utc"] >= first) & (asked["start_utc"] < end)]
    calls = spans[
        (spans["operation"] == "preheat_room") & spans["trace_id"].isin(asked["trace_id"])
    ]
    return len(calls) / len(asked)


def _slow_bookings(data: Tables) -> float:
    """Longest median of bookings in an outage: the second against the first."""
    medians = []
    for outages in (model.STORM, model.SECOND):
        roots = _roots(data)
        first, end = (when.tz_localize("UTC") for when in (outages[0].first, outages[-1].end))
        hit = (roots["start_utc"] >= first) & (roots["start_utc"] < end)
        own = roots[hit & (roots["operation"] == "POST /bookings")]
        medians.append(own["duration_ms"].median())
    return float(medians[1] / medians[0])


def _misses(data: Tables) -> float:
    operation = _spans(data)["operation"]
    return float((operation == "fetch_forecast").sum() / (operation == "current").sum())


def _timeouts(data: Tables) -> float:
    """Share of the calls of glt-adapter that run into the timeout on days without an outage."""
    spans = _spans(data)
    calls = spans[spans["operation"].isin(["preheat_room", "read_points"])]
    outages = pd.to_datetime(["2025-10-28", "2025-10-30"]).date
    ordinary = calls[~calls["start_utc"].dt.date.isin(outages)]
    return float((ordinary["status_code"] == 504).mean())


def _available(data: Tables) -> float:
    return float((_roots(data)["status_code"] < 500).mean())


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "spans": lambda made: len(_spans(made)),
    "log_lines": lambda made: len(made.table("clean", "logs")),
    "weekend_share": _weekend,
    "holiday_share": _holiday,
    "tail": _tail,
    "calls_per_list": _calls_per_list,
    "calls_per_booking": _calls_per_booking,
    "second_outage": _slow_bookings,
    "cache_misses": _misses,
    "timeouts": _timeouts,
    "available": _available,
    "nightly_jobs": lambda made: float((_spans(made)["operation"] == "nightly_rollup").sum()),
}
