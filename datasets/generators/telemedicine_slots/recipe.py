"""How `telemedicine_slots` is made, measured and shown."""

from __future__ import annotations

from datasets.generators.recipe import Recipe
from datasets.generators.telemedicine_slots import (
    baseline,
    foresight,
    measures,
    model,
    picture,
    privacy,
    tables,
)
from datasets.generators.telemedicine_slots.generation import generate

RECIPE = Recipe(
    dataset=tables.DATASET,
    generate=generate,
    measures=measures.MEASURES,
    constants=model,
    yardstick=baseline.yardstick,
    picture=picture.draw,
    blocks={"groups": foresight.block, "privacy": privacy.block},
)
