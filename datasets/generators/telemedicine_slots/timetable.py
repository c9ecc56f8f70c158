"""The slots on offer: fixed half days per specialty, none on holidays."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.telemedicine_slots import model


def slots() -> pd.DataFrame:
    """One row per slot in the order of time: local (begin), specialty, planned_min, first."""
    days = pd.date_range(model.OPENS, model.LAST_DAY, freq="D", unit="s")
    closed = (days >= model.CLOSED[0]) & (days <= model.CLOSED[1])
    open_days = days[civil.is_workday(days) & ~closed]
    parts = [_session(one, open_days) for one in model.SESSIONS]
    return pd.concat(parts).sort_values(["local", "specialty"], kind="stable", ignore_index=True)


def _session(one: model.Session, days: pd.DatetimeIndex) -> pd.DataFrame:
    week = ((days - model.OPENS).days // 7) % one.every
    own = days[np.asarray((days.day_of_week == one.weekday) & (week == one.first_week))]
    minutes = np.arange(one.begin, one.end, one.minutes)
    begin = np.repeat(own.to_numpy(), len(minutes)) + np.tile(minutes, len(own)).astype(
        "timedelta64[m]"
    )
    return pd.DataFrame(
        {
            "local": pd.DatetimeIndex(begin).as_unit("s"),
            "specialty": one.specialty,
            "planned_min": one.minutes,
            "first": np.tile(minutes - one.begin < 60, len(own)),
        }
    )
