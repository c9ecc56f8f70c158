"""How `quarter_energy` is made, measured and shown."""

from __future__ import annotations

from datasets.generators.quarter_energy import baseline, measures, model, picture, tables
from datasets.generators.quarter_energy.generation import generate
from datasets.generators.recipe import Recipe

RECIPE = Recipe(
    dataset=tables.DATASET,
    generate=generate,
    measures=measures.MEASURES,
    constants=model,
    yardstick=baseline.yardstick,
    picture=picture.draw,
)
