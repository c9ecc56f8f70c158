"""Draws all tables of `city_weather_air` in memory."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import truth, weather
from datasets.generators.city_weather_air import air, faults, model, stations, tables
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams

_STREAMS = (
    "sunshine",
    "lobeda",
    "air_both",
    "air_centre",
    "air_lobeda",
    "codes",
    "quality",
)
_WHOLE = [column.name for column in tables.MEASUREMENTS.columns if column.type == "integer"]


def generate(seed: int = tables.SEED) -> Generated:
    """Draw the whole data set; the same seed gives the same frames.

    The weather in the centre is that of the city and does not depend on the seed.
    """
    rng = streams(seed, *_STREAMS)
    clean = _measurements(rng)
    raw, codes = faults.codes(clean, rng["codes"])
    quality = faults.unnoticed(raw, rng["quality"])
    raw, clean = raw.assign(quality=quality), clean.assign(quality=quality)
    noted = [codes]
    # The clock last: the others name the rows by their true time.
    for plant in (faults.moved, faults.blocked, faults.ppb, faults.cet):
        raw, entries = plant(raw)
        noted.append(entries)
    flags = "a high level is no proof that a value is right"
    noted.append(truth.whole_file("measurements", "quality_flag", flags))
    return Generated(
        dataset=tables.DATASET,
        frames={
            "raw/measurements.parquet": raw,
            "clean/measurements.parquet": clean,
            truth.RESOURCE.path: truth.together(noted),
        },
    )


def _measurements(rng: dict[str, np.random.Generator]) -> pd.DataFrame:
    """Both stations below each other, without faults and without the level of checking."""
    centre = stations.centre(rng["sunshine"])
    skies = {"centre": centre, "lobeda": stations.lobeda(centre, rng["lobeda"])}
    noise = rng["air_both"].standard_normal((2, len(centre)))
    shared = np.column_stack([weather.ar1(noise[0], 0.90), weather.ar1(noise[1], 0.97)])
    parts = []
    for name in model.NAMES:
        polluted = air.measured(name, skies[name], shared, rng[f"air_{name}"])
        parts.append(pd.concat([skies[name], polluted], axis=1).assign(station=name))
    both = pd.concat(parts, ignore_index=True).assign(quality=0)
    both = both.astype(dict.fromkeys(_WHOLE, "int64"))
    return both[[column.name for column in tables.MEASUREMENTS.columns]]
