"""All that makes and tells `visitor_feedback`."""

from __future__ import annotations

from datasets.generators.recipe import Recipe
from datasets.generators.visitor_feedback import baseline, measures, model, tables, texts
from datasets.generators.visitor_feedback.generation import generate
from datasets.generators.visitor_feedback.picture import picture

RECIPE = Recipe(
    dataset=tables.DATASET,
    generate=generate,
    measures=measures.MEASURES,
    constants=model,
    yardstick=baseline.yardstick,
    picture=picture,
    blocks={"texts": texts.block},
)
