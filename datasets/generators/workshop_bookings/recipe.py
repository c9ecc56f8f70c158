"""All that makes and tells `workshop_bookings`."""

from __future__ import annotations

from datasets.generators.recipe import Recipe
from datasets.generators.workshop_bookings import baseline, desks, measures, model, tables
from datasets.generators.workshop_bookings.generation import generate
from datasets.generators.workshop_bookings.picture import picture

RECIPE = Recipe(
    dataset=tables.DATASET,
    generate=generate,
    measures=measures.MEASURES,
    constants=model,
    yardstick=baseline.yardstick,
    picture=picture,
    blocks={"overbooking": desks.block},
)
