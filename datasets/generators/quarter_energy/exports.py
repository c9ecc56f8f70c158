"""The load profile of one meter as a metering operator sends it: German, in local time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators import civil
from datasets.generators.quarter_energy import clock, model

if TYPE_CHECKING:
    import numpy as np

_MONTH = pd.Timestamp(model.YEAR, 10, 1), pd.Timestamp(model.YEAR, 11, 1)


def load_profile_de(meter_id: str, counted: np.ndarray) -> pd.DataFrame:
    """October of one meter; the doubled hour of the clock change stands there twice.

    Args:
        meter_id: the meter.
        counted: its right values in Wh, shape (35040,).
    """
    chosen = slice(clock.since(_MONTH[0]), clock.since(_MONTH[1]))
    begin = civil.local(clock.utc()[chosen])
    end = civil.local(clock.utc()[chosen] + pd.Timedelta(minutes=15))
    kwh = pd.Series(counted[chosen]) / 1000
    return pd.DataFrame(
        {
            "Zähler": meter_id,
            "Datum": begin.strftime("%d.%m.%Y"),
            "von": begin.strftime("%H:%M"),
            "bis": end.strftime("%H:%M"),
            "Verbrauch in kWh": kwh.map("{:.3f}".format).str.replace(".", ","),
        }
    )
