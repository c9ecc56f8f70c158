"""How `tram_stop_events` is made, measured and shown."""

from __future__ import annotations

from datasets.generators.recipe import Recipe
from datasets.generators.tram_stop_events import baseline, model, picture, tables
from datasets.generators.tram_stop_events.generation import generate
from datasets.generators.tram_stop_events.measures import MEASURES

RECIPE = Recipe(
    dataset=tables.DATASET,
    generate=generate,
    measures=MEASURES,
    constants=model,
    yardstick=baseline.yardstick,
    picture=picture.picture,
)
