"""All that makes one data set, and all that is computed to be said about it.

Each set is a package beside this module; its module `recipe` holds the constant `RECIPE`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pandas as pd
    from matplotlib.figure import Figure

    from datasets.generators.schema import Dataset, Text

# In the order of the gallery.
NAMES = (
    "quarter_energy",
    "district_heat",
    "ev_charging",
    "parcel_lockers",
    "smart_home_events",
    "telemedicine_slots",
    "library_loans",
    "workshop_bookings",
    "visitor_feedback",
    "city_weather_air",
    "bike_counts",
    "tram_stop_events",
    "citizen_reports",
    "service_traces",
    "delivery_flow",
    "import_graph",
)


class Tables(Protocol):
    """Where a table can be had from: drawn in memory, or read from the published files."""

    def table(self, variant: str, name: str) -> pd.DataFrame:
        """The table `name` in `variant`.

        Raises:
            KeyError: when there is no such table.
        """


@dataclass(frozen=True, kw_only=True)
class Generated:
    """All frames of a data set: one table per path of its resources, the clean ones whole."""

    dataset: Dataset
    frames: Mapping[str, pd.DataFrame]

    def table(self, variant: str, name: str) -> pd.DataFrame:
        """The table `name` in `variant`.

        Raises:
            KeyError: when there is no such table.
        """
        return self.frames[self.dataset.resource(variant, name).path]


@dataclass(frozen=True, kw_only=True)
class Score:
    """What a model reaches, one value per metric."""

    model: Text
    values: tuple[float, ...]


@dataclass(frozen=True, kw_only=True)
class Yardstick:
    """A task on the data, and what a naive and a good model reach on it: neither hopeless nor easy.

    Attributes:
        task: what is foreseen from what, how it is split, on which variant.
        metrics: the names of the metrics, with their unit.
        scores: the naive model first.
        decimals: how many the card shows.
    """

    task: Text
    metrics: tuple[Text, ...]
    scores: tuple[Score, ...]
    decimals: int = 2


@dataclass(frozen=True, kw_only=True)
class Picture:
    """The data set's picture in the gallery, drawn in the current language.

    Attributes:
        figure: the picture, without the note that the data are fictional; the gallery adds it.
        alt: what can be seen, for readers who don't see it.
        caption: what it shows and the question that it should raise.
    """

    figure: Figure
    alt: str
    caption: str


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """How a data set is made, measured and shown.

    Attributes:
        dataset: its tables, files and faults.
        generate: draws all its frames from a seed.
        measures: for ids in the set's ``calibration.yaml``, what the data give: a value or a range.
        constants: the module that holds the model's numbers, which ``calibration.yaml`` names.
        yardstick: a task with the scores of a naive and a good model.
        picture: the picture of the gallery.
        blocks: further generated parts of the cards by their marker: (tables, language) → Markdown.
    """

    dataset: Dataset
    generate: Callable[[int], Generated]
    measures: Mapping[str, Callable[[Tables], float | tuple[float, float]]]
    constants: object
    yardstick: Callable[[Tables], Yardstick]
    picture: Callable[[Tables], Picture]
    blocks: Mapping[str, Callable[[Tables, str], str]] = field(default_factory=dict)


def recipe(name: str) -> Recipe:
    """The recipe of a data set.

    Raises:
        ModuleNotFoundError: when there is no such data set.
    """
    made: Recipe = import_module(f"datasets.generators.{name}.recipe").RECIPE
    return made
