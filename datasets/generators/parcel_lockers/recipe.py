"""How `parcel_lockers` is made, measured and shown."""

from __future__ import annotations

from datasets.generators.parcel_lockers import (
    baseline,
    experiment,
    measures,
    model,
    picture,
    tables,
)
from datasets.generators.parcel_lockers.generation import generate
from datasets.generators.recipe import Recipe

RECIPE = Recipe(
    dataset=tables.DATASET,
    generate=generate,
    measures=measures.MEASURES,
    constants=model,
    yardstick=baseline.yardstick,
    picture=picture.draw,
    blocks={"experiment": experiment.block},
)
