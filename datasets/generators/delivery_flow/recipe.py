"""How `delivery_flow` is made, measured and shown."""

from __future__ import annotations

from datasets.generators.delivery_flow import baseline, measures, model, picture, tables
from datasets.generators.delivery_flow.generation import generate
from datasets.generators.recipe import Recipe

RECIPE = Recipe(
    dataset=tables.DATASET,
    generate=generate,
    measures=measures.MEASURES,
    constants=model,
    yardstick=baseline.yardstick,
    picture=picture.draw,
)
