"""The monthly bills as the utility's office would send them: a second source for the meters."""

from __future__ import annotations

import pandas as pd

from datasets.generators import civil, truth


def monthly_bills_de(heat: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The heat per building and month of the wall clock as text, in the German form.

    Args:
        heat: the clean table.

    Returns:
        The export, and its entry of the truth.
    """
    local = civil.local(pd.DatetimeIndex(heat["timestamp_utc"]))
    month = pd.Series(local.to_period("M").to_timestamp(), index=heat.index, name="month")
    # The last hour of 2025 in UTC belongs to January 2026.
    own = heat[(month.dt.year < 2026).to_numpy()]
    billed = own.groupby(["building_id", month])["heat_kwh"].sum().reset_index()
    read = billed["month"] + pd.offsets.MonthBegin(1)
    export = pd.DataFrame(
        {
            "Gebäude": billed["building_id"],
            "Monat": billed["month"].dt.strftime("%m.%Y"),
            "Wärme_MWh": [f"{kwh / 1000:.3f}".replace(".", ",") for kwh in billed["heat_kwh"]],
            "Ablesung": read.dt.strftime("%d.%m.%Y"),
        }
    )
    note = "semicolons, decimal commas, months as mm.yyyy, encoding cp1252"
    return export, truth.whole_file("monthly_bills_de", "german_format", note)
