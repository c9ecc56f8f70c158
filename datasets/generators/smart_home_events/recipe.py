"""How `smart_home_events` is made, measured and shown."""

from __future__ import annotations

from datasets.generators.recipe import Recipe
from datasets.generators.smart_home_events import (
    baseline,
    measures,
    model,
    operation,
    picture,
    tables,
)
from datasets.generators.smart_home_events.generation import generate

RECIPE = Recipe(
    dataset=tables.DATASET,
    generate=generate,
    measures=measures.MEASURES,
    constants=model,
    yardstick=baseline.yardstick,
    picture=picture.draw,
    blocks={"operation": operation.block},
)
