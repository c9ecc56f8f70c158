"""Draws all tables of `quarter_energy` in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.generators import truth
from datasets.generators.quarter_energy import (
    clock,
    exports,
    faults,
    flats,
    loads,
    model,
    places,
    prices,
    site,
    sky,
    tables,
)
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from datasets.generators.quarter_energy.places import Places

_STREAMS = ("flats", "places", "sky", "prices", "loads", "vacancy", "site", "faults")


def generate(seed: int) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = streams(seed, *_STREAMS)
    register = flats.register(rng["flats"])
    where = places.drawn(register, rng["places"])
    weather = sky.observed(rng["sky"])
    price = prices.dynamic(weather, rng["prices"])
    energy = loads.energy(register, weather.temp_c, price, rng["loads"])
    right = loads.counted(_peculiar(energy, where, rng["vacancy"]))
    pv = sky.photovoltaics(weather)
    raw, planted = faults.plant(right, where, rng["faults"])
    known = int(where.ordinary[0])
    frames = {
        "raw/meters.parquet": raw,
        "clean/meters.parquet": faults.long(right, faults.right_times()),
        "shared/site.parquet": site.table(weather, right.sum(axis=0), pv, price, rng["site"]),
        "shared/flats.csv.gz": _registered(register, where),
        "files/load_profile_de.csv": exports.load_profile_de(model.METER_IDS[known], right[known]),
        "truth/faults.csv.gz": truth.together([planted, _german_format()]),
    }
    return Generated(dataset=tables.DATASET, frames=frames)


def _german_format() -> pd.DataFrame:
    note = "semicolons, decimal commas, day.month.year, encoding cp1252, local time"
    return truth.whole_file("load_profile_de", "german_format", note)


def _peculiar(energy: np.ndarray, where: Places, rng: np.random.Generator) -> np.ndarray:
    """With what is no fault of a meter: vacant flats, and a device that never switches off."""
    for flat, span in places.vacancies(where):
        energy[flat, span] = loads.vacant(len(energy[flat, span]), rng)
    begun = clock.since(model.STANDBY_BEGINS)
    energy[where.standby, begun:] += model.STANDBY_W * model.HOURS_OF_QUARTER
    return energy


def _registered(register: pd.DataFrame, where: Places) -> pd.DataFrame:
    """The register knows when new tenants moved in, but not that others have left."""
    moved_in = register["moved_in"].copy()
    moved_in.iloc[where.vacant[1]] = model.VACANT_UNTIL
    return register.assign(moved_in=moved_in)
