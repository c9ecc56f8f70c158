"""How `district_heat` is made, measured and shown."""

from __future__ import annotations

from datasets.generators.district_heat import baseline, measures, model, picture, tables
from datasets.generators.district_heat.generation import generate
from datasets.generators.recipe import Recipe

RECIPE = Recipe(
    dataset=tables.DATASET,
    generate=generate,
    measures=measures.MEASURES,
    constants=model,
    yardstick=baseline.yardstick,
    picture=picture.draw,
)
