"""Puts the parts together: what is reported, what the city does with it, what goes wrong."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.citizen_reports import faults, handling, model, positions, reports, tables
from datasets.generators.citizen_reports.categories import ADS, CATEGORIES, PRIORITY_OF
from datasets.generators.citizen_reports.grammar import words
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams

_STREAMS = words("days map positions people texts repeats labels handling priority raw zones")
# A: mean number of votes; 0.6 elsewhere.
_LIKED = {"traffic": 1.1, "road_surface": 1.0, "public_transport": 1.2, "greenery": 0.8}


def generate(seed: int) -> Generated:
    """All frames of the data set."""
    rngs = streams(seed, *_STREAMS)
    drawn = _labelled(reports.draw(rngs), rngs["labels"], rngs["priority"])
    drawn = _handled(drawn, rngs["handling"])
    # The map is dealt out once more from the same stream of the same seed.
    zones = positions.Map(streams(seed, *_STREAMS)["map"])
    clean = _clean(drawn)
    raw, noted = faults.raw_reports(clean, drawn, zones, rngs["raw"])
    frames = {
        "raw/reports.csv.gz": raw,
        "clean/reports.csv.gz": clean,
        "shared/categories.csv": _categories(),
        "shared/zones.csv": _zones(clean, rngs["zones"]),
        truth.RESOURCE.path: noted,
    }
    return Generated(dataset=tables.DATASET, frames=frames)


def _labelled(
    drawn: pd.DataFrame, labels: np.random.Generator, priority: np.random.Generator
) -> pd.DataFrame:
    """With the chosen category, the honest and the given priority."""
    rude = np.where(
        drawn["rude"],
        labels.random(len(drawn)) < model.RUDE_FLAG_HIT,
        labels.random(len(drawn)) < model.RUDE_FLAG_FALSE,
    )
    zone = drawn["zone"].where(~drawn["nowhere"])
    honest = handling.honest_priority(
        drawn["created_local"], drawn["category"], drawn["danger"], priority
    )
    given, biased = handling.biased_priority(honest, zone, priority)
    return drawn.assign(
        zone=zone,
        lat=drawn["lat"].where(~drawn["nowhere"]),
        lon=drawn["lon"].where(~drawn["nowhere"]),
        rude=rude.astype(bool),
        chosen=faults.wrong_labels(drawn["category"], labels),
        honest=honest,
        given=given,
        biased=biased,
    )


def _handled(drawn: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """With release, department, status, time of closing and votes; by what was given then."""
    made = drawn.assign(
        released_local=handling.released(drawn["created_local"], rng),
        department=handling.department(drawn["category"], rng),
        priority=drawn["given"],
        wrong_label=drawn["chosen"] != drawn["category"],
    )
    made = made.assign(**dict(handling.handled(made, rng)))
    return made.assign(upvotes=handling.upvotes(made, _LIKED, rng))


def _clean(drawn: pd.DataFrame) -> pd.DataFrame:
    made = drawn.assign(
        text=drawn["blacked"],
        has_place=~drawn["nowhere"],
        priority=drawn["honest"],
        duplicate_of=drawn["original"].astype(float).where(drawn["original"] > 0),
    )
    return made[[column.name for column in tables.REPORTS.columns]]


def _categories() -> pd.DataFrame:
    return pd.DataFrame(
        {
            "category": [one.code for one in CATEGORIES],
            "name_de": [one.de for one in CATEGORIES],
            "name_en": [one.en for one in CATEGORIES],
            "department": [one.department for one in CATEGORIES],
            "usual_priority": [PRIORITY_OF[one.code] for one in CATEGORIES],
            "since": pd.to_datetime(
                [model.ADS_SINCE if one.code == ADS else model.FIRST_DAY for one in CATEGORIES]
            ),
        }
    )


def _zones(clean: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Inhabitants, and the defects that an inspection of the whole zone found in autumn 2023."""
    share = rng.dirichlet(np.full(len(model.ZONES), 60.0))
    inhabitants = np.floor(share * model.INHABITANTS).astype(np.int64)
    inhabitants[0] += model.INHABITANTS - inhabitants.sum()
    year = clean[clean["created_local"].dt.year == 2023]
    reported = year["zone"].value_counts().reindex(list(model.ZONES)).to_numpy()
    kept = np.asarray([model.REPORTED_SHARE.get(zone, 1.0) for zone in model.ZONES])
    found = rng.poisson(model.INSPECTED_PER_REPORT * reported / kept)
    return pd.DataFrame(
        {"zone": model.ZONES, "inhabitants": inhabitants, "inspected_defects": found}
    )
