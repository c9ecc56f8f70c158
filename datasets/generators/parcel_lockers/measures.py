"""What the data of `parcel_lockers` give for each figure in its ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators.parcel_lockers import experiment, model
from datasets.generators.parcel_lockers.stays import stays

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables


def _flats(data: Tables) -> pd.DataFrame:
    return data.table("clean", "flats")


def _let(data: Tables, day: pd.Timestamp) -> float:
    return float((_flats(data)["moved_in"] < day).sum())


def _per_head(data: Tables) -> float:
    """In 2025, when all flats are let all year."""
    year = stays(data)["local"].dt.year == 2025
    return float(year.sum() / _flats(data)["persons"].sum())


def _december(data: Tables) -> float:
    """Parcels in December 2025 against the mean of that year's months from January to October."""
    local = stays(data)["local"]
    months = local[local.dt.year == 2025].dt.month.value_counts()
    return float(months[12] / months[list(range(1, 11))].mean())


def _volunteers(data: Tables) -> float:
    return float(_flats(data)["pilot_opt_in"].mean())


def _taken_out(data: Tables) -> float:
    """Of the parcels deposited in the peaks: taken out because nobody came."""
    parcels = stays(data)
    peak = pd.Series(False, index=parcels.index)
    for first, last in model.PEAK:
        peak |= (parcels["local"] >= first) & (parcels["local"] < last)
    return float(parcels.loc[peak, "removed_utc"].notna().mean())


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "flats": lambda made: float(len(_flats(made))),
    "let_at_start": lambda made: _let(made, model.FIRST_DAY),
    "let_at_end_of_2024": lambda made: _let(made, pd.Timestamp("2025-01-01")),
    "persons_per_flat": lambda made: float(_flats(made)["persons"].mean()),
    "parcels_per_head": _per_head,
    "december": _december,
    "median_effect": lambda made: experiment.trial(stays(made), "push_2h", draws=2).change,
    "volunteers": _volunteers,
    "taken_out_in_peak": _taken_out,
}
