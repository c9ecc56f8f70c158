"""Draws all tables of `bike_counts` in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators import truth
from datasets.generators.bike_counts import counting, demand, faults, hand, model, tables
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams

if TYPE_CHECKING:
    from datasets.generators.bike_counts.counting import Passed
    from datasets.generators.bike_counts.demand import Hours

_STREAMS = ("loops", "means", "passed", "dull", "cargo", "sheet")


def generate(seed: int = tables.SEED) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = streams(seed, *_STREAMS)
    hours = demand.calendar()
    loops = {name: counting.loop(name, hours, rng["loops"]) for name in model.IDS}
    means = counting.means(hours, loops, rng["means"])
    came = {name: counting.passed(name, means[name], hours, rng["passed"]) for name in model.IDS}
    clean = {name: _clean(name, came[name], hours) for name in model.IDS}
    raw = {
        name: faults.recorded(name, clean[name], came[name], loops[name], rng["dull"])
        for name in model.IDS
    }
    return Generated(
        dataset=tables.DATASET,
        frames={
            "raw/counts.parquet": _since_opened(raw, hours),
            "clean/counts.parquet": _since_opened(clean, hours),
            "shared/sites.csv.gz": _sites(),
            "shared/hand_counts.csv.gz": hand.counts(came, hours, rng),
            truth.RESOURCE.path: faults.noted(_since_opened(raw, hours)),
        },
    )


def _clean(name: str, came: Passed, hours: Hours) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "site_id": name,
            "timestamp_utc": hours.utc,
            "count_in": came.ways_in.astype(float),
            "count_out": came.ways_out.astype(float),
            "status": "ok",
        }
    )


def _since_opened(frames: dict[str, pd.DataFrame], hours: Hours) -> pd.DataFrame:
    parts = [frame[hours.local >= model.SITES[name].opened] for name, frame in frames.items()]
    return pd.concat(parts, ignore_index=True)


def _sites() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "site_id": list(model.IDS),
            "name": [site.name for site in model.SITES.values()],
            "opened": [site.opened for site in model.SITES.values()],
        }
    )
