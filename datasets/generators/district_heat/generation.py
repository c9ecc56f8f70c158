"""Draws all tables of `district_heat` in memory."""

from __future__ import annotations

import pandas as pd

from datasets.generators import truth
from datasets.generators.district_heat import (
    demand,
    exports,
    faults,
    metering,
    model,
    outdoor,
    tables,
)
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams

_STREAMS = ("heating", "water", "temperature", "meter", "leak", "lost")


def generate(seed: int = tables.SEED) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = streams(seed, *_STREAMS)
    heat = _long(metering.read(demand.kwh(rng), rng))
    buildings = _buildings()
    raw_heat, heat_faults = faults.plant(heat, rng)
    raw_buildings, refit = faults.unrecorded_refit(buildings)
    bills, bill_faults = exports.monthly_bills_de(heat)
    return Generated(
        dataset=tables.DATASET,
        frames={
            "raw/heat.parquet": raw_heat,
            "clean/heat.parquet": heat,
            "raw/buildings.csv.gz": raw_buildings,
            "clean/buildings.csv.gz": buildings,
            "shared/occupancy.csv.gz": demand.occupancy(),
            "shared/weather.parquet": outdoor.shown(outdoor.with_days_before()),
            "files/monthly_bills_de.csv": bills,
            "truth/faults.csv.gz": truth.together([heat_faults, refit, bill_faults]),
        },
    )


def _long(reading: metering.Reading) -> pd.DataFrame:
    """One row per building and hour, sorted by both."""
    hours = pd.date_range(model.FIRST, model.LAST, freq="h", unit="s")
    columns = {
        "heat_kwh": reading.heat_kwh,
        "flow_c": reading.flow_c,
        "return_c": reading.return_c,
        "volume_m3": reading.volume_m3,
    }
    return pd.DataFrame(
        {
            "building_id": pd.Series(model.IDS).repeat(len(hours)).to_numpy(),
            "timestamp_utc": pd.DatetimeIndex(list(hours) * len(model.IDS)).as_unit("s"),
            # Column by column: all hours of the first building, then those of the next.
            **{name: values.T.ravel() for name, values in columns.items()},
        }
    )


def _buildings() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "building_id": model.IDS,
            "use": [one.use for one in model.BUILDINGS],
            "area_m2": [one.area_m2 for one in model.BUILDINGS],
            "flats": [one.flats for one in model.BUILDINGS],
            "year_built": [one.year_built for one in model.BUILDINGS],
            "year_refit": [
                float("nan") if one.year_refit is None else float(one.year_refit)
                for one in model.BUILDINGS
            ],
        }
    )
