"""How `citizen_reports` is made, measured and shown."""

from __future__ import annotations

from datasets.generators.citizen_reports import baseline, model, texts
from datasets.generators.citizen_reports.generation import generate
from datasets.generators.citizen_reports.measures import MEASURES
from datasets.generators.citizen_reports.picture import picture
from datasets.generators.citizen_reports.tables import DATASET
from datasets.generators.recipe import Recipe

RECIPE = Recipe(
    dataset=DATASET,
    generate=generate,
    measures=MEASURES,
    constants=model,
    yardstick=baseline.yardstick,
    picture=picture,
    blocks={"texts": texts.block},
)
