"""What people with a sheet of paper counted beside the loops on a few days."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.bike_counts import model

if TYPE_CHECKING:
    from datasets.generators.bike_counts.counting import Passed
    from datasets.generators.bike_counts.demand import Hours


def counts(
    came: dict[str, Passed], hours: Hours, rng: dict[str, np.random.Generator]
) -> pd.DataFrame:
    """Bicycles and trailers by site and hour; people see what loops miss, and miss a few, too."""
    days = pd.DatetimeIndex(model.HAND_DAYS)
    sheet = hours.local.normalize().isin(days) & hours.local.hour.isin(model.HAND_HOURS)
    parts = []
    for name, passing in came.items():
        rows = np.flatnonzero(sheet & np.asarray(hours.local >= model.SITES[name].opened))
        bicycles = (passing.ways_in + passing.ways_out)[rows]
        bicycles = bicycles + rng["cargo"].binomial(bicycles, model.LOOP_MISSES)
        trailers = (passing.trailers_in + passing.trailers_out)[rows]
        seen = rng["sheet"].binomial(bicycles, 1 - model.PERSON_MISSES)
        parts.append(
            pd.DataFrame(
                {
                    "site_id": name,
                    "timestamp_utc": hours.utc[rows],
                    "bicycles": seen,
                    "trailers": trailers,
                }
            )
        )
    return pd.concat(parts, ignore_index=True)
