"""The picture of `telemedicine_slots`: every slot a square, week by week."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from matplotlib import pyplot as plt

from datasets.generators import civil, gallery
from datasets.generators.recipe import Picture
from datasets.generators.telemedicine_slots import model
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables

# From the bottom of each pile.
_COLOURS = {"attended": gallery.BLUE, "no_show": gallery.ORANGE, "free": gallery.PALE}


def draw(data: Tables) -> Picture:
    """One square per slot: attended, not attended, free."""
    slots = data.table("clean", "slots")
    local = civil.local(pd.DatetimeIndex(slots["start_utc"]))
    week = (local - model.OPENS).days // 7
    rank = slots["status"].astype(str).map({name: place for place, name in enumerate(_COLOURS)})
    piles = pd.DataFrame({"week": week, "rank": rank}).sort_values(["week", "rank"], kind="stable")
    height = piles.groupby("week").cumcount()
    figure, axes = plt.subplots()
    figure.subplots_adjust(left=0.075, right=0.985, bottom=0.14, top=0.84)
    colours = piles["rank"].map(dict(enumerate(_COLOURS.values())))
    axes.scatter(piles["week"], height + 0.5, marker="s", s=17, c=colours, linewidths=0)
    counts = slots["status"].value_counts()
    _labels(axes, {name: int(counts[name]) for name in _COLOURS})
    axes.set_title(
        L(
            f"Das erste Jahr im Telemedizinraum: {number(len(slots))} Termine auf Angebot",
            f"The first year of the telemedicine room: {number(len(slots))} slots on offer",
        ),
        pad=26,
    )
    return Picture(
        figure=figure,
        alt=L(
            "Für jede Woche von Mai 2025 bis April 2026 ein Stapel aus Quadraten, eines je Termin. "
            "Anfangs sind fast alle grau (frei), nach und nach werden die meisten blau "
            "(wahrgenommen); in fast jeder Woche sind einige orange (nicht erschienen).",
            "For each week from May 2025 to April 2026 a pile of squares, one per slot. At first "
            "almost all are grey (free), little by little most become blue (attended); in almost "
            "every week some are orange (not attended).",
        ),
        caption=L(
            "Ein Raum, den anfangs kaum jemand nutzt, füllt sich. Doch jedes orange Quadrat ist "
            "ein Termin, den jemand anderes gebraucht hätte. Lässt sich vorhersehen, wer nicht "
            "kommt – und wäre es gerecht, danach zu handeln?",
            "A room that hardly anybody uses at first fills up. But each orange square is an "
            "appointment that somebody else needed. Can we predict who will not come – and would "
            "it be fair to act on it?",
        ),
    )


def _labels(axes: Axes, counts: dict[str, int]) -> None:
    months = pd.date_range("2025-06-01", "2026-04-01", freq="MS")
    names = L(
        "Jun Jul Aug Sep Okt Nov Dez Jan Feb Mär Apr",
        "Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar Apr",
    )
    weeks = [(month - model.OPENS).days / 7 - 0.5 for month in months]
    axes.set_xticks(weeks, names.split(), ha="left")
    axes.set_xlim(-0.8, 51.8)
    axes.set_ylim(0, 44)
    closed = (model.CLOSED[0] - model.OPENS).days // 7 + 1
    christmas = L("Weihnachten", "Christmas")
    axes.text(closed, 1, christmas, color=gallery.GREY, fontsize=9, ha="center", rotation=90)
    axes.set_ylabel(L("Termine in der Woche", "slots in the week"))
    words = (
        (0.0, L("wahrgenommen", "attended"), gallery.BLUE, gallery.BLUE, "attended"),
        (0.27, L("nicht erschienen", "not attended"), gallery.ORANGE, "#9A6A00", "no_show"),
        (0.54, L("frei geblieben", "left free"), "#BBBBBB", gallery.GREY, "free"),
    )
    for left, text, square, ink, name in words:
        axes.text(left, 1.03, "■", transform=axes.transAxes, color=square)
        label = f"{text} ({number(counts[name])})"
        axes.text(left + 0.022, 1.03, label, transform=axes.transAxes, color=ink)
