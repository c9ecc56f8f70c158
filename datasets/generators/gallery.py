"""Draws the gallery: one picture per data set and language, and the page that shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import matplotlib as mpl
from cycler import cycler
from matplotlib import pyplot as plt
from matplotlib.dates import date2num

from werkstadt_edu.language import Language, speaking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    import pandas as pd

    from datasets.generators.recipe import Picture, Recipe, Tables

FOLDER = "gallery"
# Okabe and Ito's palette: distinct for readers with any kind of colour vision.
BLUE, ORANGE, GREEN = "#0072B2", "#E69F00", "#009E73"
RED, SKY, PURPLE = "#D55E00", "#56B4E9", "#CC79A7"
INK, GREY, PALE = "#222222", "#777777", "#DDDDDD"
SIZE = (8.0, 4.5)
_DOTS_PER_INCH = 110
_HEADS: Mapping[Language, str] = {
    Language.DE: """# Die Daten der Stadt in Bildern

Sechzehn Datensätze, sechzehn Fragen. Alle Zahlen sind erfunden, aber so gebaut, dass sie zu dem
passen, was über Jena veröffentlicht ist; nur der Importgraph ist echt. Die Datenkarten sagen, was
veröffentlicht ist, was angenommen und welche Fehler eingebaut sind. Diese Seite schreibt
`werkstadt data gallery`.""",
    Language.EN: """# The city's data in pictures

Sixteen data sets, sixteen questions. All figures are invented, but built to agree with what has
been published about Jena; only the import graph is real. The data cards say what is published, what
is assumed, and which faults are planted. This page is written by `werkstadt data gallery`.""",
}
_CARD: Mapping[Language, str] = {Language.DE: "Datenkarte", Language.EN: "data card"}
_STYLE: dict[Any, Any] = {
    "figure.figsize": SIZE,
    "font.family": "DejaVu Sans",
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.edgecolor": GREY,
    "axes.labelcolor": INK,
    "axes.titlelocation": "left",
    "axes.titleweight": "bold",
    "axes.titlesize": 12,
    "axes.titlepad": 12,
    "axes.grid": False,
    "xtick.color": GREY,
    "ytick.color": GREY,
    "legend.frameon": False,
    "axes.prop_cycle": cycler(color=[BLUE, ORANGE, GREEN, RED, SKY, PURPLE]),
}


def at(moment: pd.Timestamp) -> float:
    """A point in time as a place on an axis of time, as matplotlib's type hints ask for."""
    return float(date2num(moment))  # type: ignore[no-untyped-call]


def draw(recipe: Recipe, data: Tables, language: str) -> Picture:
    """The picture of a data set in a language, with the note that the data are fictional.

    Whoever saves the figure speaks the same language: ticks are written anew. The caller closes it.
    """
    with speaking(Language(language)), mpl.rc_context(_STYLE):
        picture = recipe.picture(data)
    picture.figure.text(
        0.01,
        0.01,
        recipe.dataset.note.within(language),
        fontsize=7.5,
        color=GREY,
        ha="left",
        va="bottom",
    )
    return picture


def write(made: Sequence[tuple[Recipe, Tables]], docs: Path) -> None:
    """Draw the pictures of all data sets into ``docs/gallery`` and write the page that shows them.

    Args:
        made: the data sets in the order of the page.
        docs: the folder of the pages.
    """
    (docs / FOLDER).mkdir(parents=True, exist_ok=True)
    for language in Language:
        entries = [_entry(recipe, data, language, docs) for recipe, data in made]
        page = "\n\n".join([_HEADS[language], *entries]) + "\n"
        (docs / f"{FOLDER}.{language}.md").write_text(page, "utf-8")


def _entry(recipe: Recipe, data: Tables, language: Language, docs: Path) -> str:
    dataset = recipe.dataset
    picture = draw(recipe, data, language)
    target = docs / FOLDER / f"{dataset.name}.{language}.png"
    with speaking(language):
        picture.figure.savefig(target, dpi=_DOTS_PER_INCH, facecolor="white")
    plt.close(picture.figure)
    card = f"../datasets/{dataset.name}/card.{language}.md"
    return "\n\n".join(
        [
            f"## {dataset.title.within(language)}",
            f"![{picture.alt}]({FOLDER}/{target.name})",
            picture.caption,
            f"`{dataset.name}` · [{_CARD[language]}]({card})",
        ]
    )
