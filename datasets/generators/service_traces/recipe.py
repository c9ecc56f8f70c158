"""How `service_traces` is made, measured and shown."""

from __future__ import annotations

from datasets.generators.recipe import Recipe
from datasets.generators.service_traces import baseline, measures, model, picture, tables
from datasets.generators.service_traces.generation import generate

RECIPE = Recipe(
    dataset=tables.DATASET,
    generate=generate,
    measures=measures.MEASURES,
    constants=model,
    yardstick=baseline.yardstick,
    picture=picture.draw,
)
