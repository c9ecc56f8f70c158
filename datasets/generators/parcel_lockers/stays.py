"""How long parcels lie in their box, as far as the log tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators import civil
from datasets.generators.parcel_lockers import model

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables


def stays(data: Tables) -> pd.DataFrame:
    """The clean parcels with their flat, and with hours, known and local.

    Returns:
        One row per parcel. `hours` from the deposit to the pick-up; where nobody picked up, to the
        moment when the operator took it out or the export was drawn, and `known` is False: the time
        until the pick-up would have been longer. `local` is the deposit by Jena's clock.
    """
    parcels = data.table("clean", "parcels").merge(
        data.table("clean", "flats"), on="flat_id", validate="many_to_one"
    )
    utc = {name: naive(parcels[name]) for name in ("deposited_utc", "collected_utc", "removed_utc")}
    end = utc["collected_utc"].fillna(utc["removed_utc"]).fillna(model.SNAPSHOT_UTC)
    return parcels.assign(
        hours=(end - utc["deposited_utc"]).dt.total_seconds() / 3600,
        known=parcels["collected_utc"].notna(),
        local=civil.local(pd.DatetimeIndex(utc["deposited_utc"])),
    )


def naive(times: pd.Series) -> pd.Series:
    """Points in UTC without their zone, whether they come from a file or from the generator."""
    return times.dt.tz_localize(None) if times.dt.tz is not None else times
