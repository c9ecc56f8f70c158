"""One row per ring: what the events say about whether somebody answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables


def calls(data: Tables) -> pd.DataFrame:
    """The rings of the clean events, with `answered`, `local` (Jena's clock) and `free` (day).

    A flat's ring, answer and missed follow each other, so that the next event of that kind in the
    flat tells how a ring ended.
    """
    events = data.table("clean", "events")
    own = events[events["event"].isin(["ring", "answer", "missed"])]
    following = own.groupby("flat_id")["event"].shift(-1)
    rings = own.assign(answered=(following == "answer").to_numpy())[own["event"] == "ring"]
    local = civil.local(pd.DatetimeIndex(rings["ts_utc"]))
    return rings.assign(local=local, free=~civil.is_workday(local)).reset_index(drop=True)


def restarted_days(events: pd.DataFrame) -> np.ndarray:
    """Days since the last restart that each event's device logged; missing before the first."""
    restart = events["ts_utc"].where(events["event"] == "reboot")
    last = restart.groupby(events["device_id"]).ffill()
    return np.asarray((events["ts_utc"] - last).dt.total_seconds() / 86_400)
