"""What the data of `telemedicine_slots` give for each figure in its ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators import civil
from datasets.generators.telemedicine_slots import foresight, model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables

_FIRST_WEEKS = 6


def _slots(data: Tables) -> pd.DataFrame:
    slots = data.table("clean", "slots")
    return slots.assign(local=civil.local(pd.DatetimeIndex(slots["start_utc"])))


def _opening(data: Tables) -> float:
    return float(_slots(data)["local"].min().day_of_year)


def _derma_days(data: Tables) -> tuple[float, float]:
    """Lowest and highest number of days a week, in weeks without a holiday."""
    slots = _slots(data)
    derma = slots[slots["specialty"] == "derma"]
    week = derma["local"].dt.to_period("W")
    counts = derma["local"].dt.normalize().groupby(week).nunique()
    return float(counts.min()), float(counts.max())


def _at_first(data: Tables) -> float:
    """Consultations in the first six weeks."""
    slots = _slots(data)
    early = slots["local"] < model.OPENS + pd.Timedelta(weeks=_FIRST_WEEKS)
    return float((early & (slots["status"] == "attended")).sum())


def _booked(data: Tables) -> tuple[float, float]:
    """The share of slots that are booked, in the first and in the last three months."""
    slots = _slots(data)
    booked = slots["status"] != "free"
    first = slots["local"] < "2025-08-01"
    last = slots["local"] >= "2026-02-01"
    return float(booked[first].mean()), float(booked[last].mean())


def _no_show(data: Tables) -> float:
    return float(foresight.cases(data)["no_show"].mean())


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "opening": _opening,
    "derma_days": _derma_days,
    "consultations_at_first": _at_first,
    "booked": _booked,
    "no_show": _no_show,
}
