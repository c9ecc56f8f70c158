"""The picture of `delivery_flow`: each finished ticket by the day and the time that it took."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from matplotlib import pyplot as plt

from datasets.generators import gallery
from datasets.generators.delivery_flow import model
from datasets.generators.delivery_flow.measures import cycle_days
from datasets.generators.recipe import Picture
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables

_CHANGE = pd.Timestamp(model.CHANGE)
_SHARE = 0.85
_TOP = 75


def draw(data: Tables) -> Picture:
    """Cycle time of each ticket by the day on which it was done."""
    done = data.table("clean", "tickets").dropna(subset="done_local")
    days = cycle_days(done)
    after = done["done_local"] >= _CHANGE
    figure, axes = plt.subplots()
    figure.subplots_adjust(left=0.08, right=0.86, bottom=0.17, top=0.87)
    for which, colour in ((~after, gallery.ORANGE), (after, gallery.BLUE)):
        axes.plot(
            done["done_local"][which],
            days[which],
            ".",
            color=colour,
            markersize=5,
            alpha=0.6,
            markeredgewidth=0,
        )
    levels = float(days[~after].quantile(_SHARE)), float(days[after].quantile(_SHARE))
    _levels(axes, *levels)
    _frame(axes)
    per_month = [len(done[which]) / months for which, months in ((~after, 14), (after, 10))]
    return Picture(
        figure=figure,
        alt=L(
            "Punktwolke über zwei Jahre, ein Punkt je fertigem Ticket: Bis Februar 2025 stehen die "
            "Punkte alle zwei Wochen in senkrechten Streifen und reichen bis über 50 Tage; ab März "
            "2025 liegen sie gleichmäßig verstreut und fast alle unter 20 Tagen.",
            "Scatter plot over two years, one dot per finished ticket: until February 2025 the "
            "dots stand in vertical stripes every two weeks and reach beyond 50 days; from March "
            "2025 on they are spread evenly and nearly all below 20 days.",
        ),
        caption=L(
            f"Seit März 2025 sind 85 % der Tickets in {number(levels[1])} statt "
            f"{number(levels[0])} Tagen fertig. Geschafft wird dabei so viel wie zuvor: "
            f"{number(per_month[1])} Tickets im Monat, davor {number(per_month[0])}. Woher kommt "
            "die Zeit, wenn niemand schneller arbeitet – und warum stehen die Punkte vorher in "
            "Streifen?",
            f"Since March 2025 85% of the tickets have been done in {number(levels[1])} days "
            f"instead of {number(levels[0])}. Yet as much gets done as before: "
            f"{number(per_month[1])} tickets a month, {number(per_month[0])} until then. Where "
            "does the time come from when nobody works faster – and why do the dots stand in "
            "stripes before?",
        ),
    )


def _levels(axes: Axes, before: float, after: float) -> None:
    first, change = gallery.at(pd.Timestamp(model.FIRST)), gallery.at(_CHANGE)
    last = gallery.at(pd.Timestamp(model.LAST))
    axes.hlines(before, first, change, color="#9A6A00", linewidth=1.6)
    axes.hlines(after, change, last, color=gallery.BLUE, linewidth=1.6)
    faster = L("85 % fertig in\n{} Tagen", "85% done in\n{} days")
    axes.text(
        change - 8,
        before + 1.6,
        faster.format(number(before)).replace("\n", " "),
        color="#9A6A00",
        va="bottom",
        ha="right",
        bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5},
    )
    axes.text(last + 8, after, faster.format(number(after)), color=gallery.BLUE, va="center")


def _frame(axes: Axes) -> None:
    change = gallery.at(_CHANGE)
    axes.axvline(change, color=gallery.GREY, linewidth=0.8, linestyle=(0, (2, 2)))
    axes.text(
        change,
        _TOP * 0.99,
        L(" seit 3. März 2025:\n weniger zugleich", " since 3 March 2025:\n less at a time"),
        va="top",
        color=gallery.INK,
    )
    axes.set_ylim(0, _TOP)
    axes.set_xlim(gallery.at(pd.Timestamp(model.FIRST)), gallery.at(pd.Timestamp(model.LAST)))
    quarters = pd.date_range("2024-01-01", "2025-10-01", freq="QS")
    names = L("Jan. Apr. Juli Okt.", "Jan Apr Jul Oct").split()
    labels = [
        f"{names[day.quarter - 1]}\n{day.year}" if day.quarter == 1 else names[day.quarter - 1]
        for day in quarters
    ]
    axes.set_xticks([gallery.at(day) for day in quarters], labels, ha="left")
    axes.set_title(
        L(
            "Tage von Beginn bis Betrieb, ein Punkt je Ticket",
            "Days from start to service, one dot per ticket",
        )
    )
