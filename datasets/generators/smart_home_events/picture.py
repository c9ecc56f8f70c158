"""The picture of `smart_home_events`: a year of rings, each a dot by day and time of day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from matplotlib import pyplot as plt

from datasets.generators import gallery
from datasets.generators.recipe import Picture
from datasets.generators.smart_home_events.calls import calls
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables


def draw(data: Tables) -> Picture:
    """Every ring of the year, answered or missed."""
    known = calls(data)
    hour = known["local"].dt.hour + known["local"].dt.minute / 60
    figure, axes = plt.subplots()
    figure.subplots_adjust(left=0.08, right=0.985, bottom=0.13, top=0.84)
    colours = known["answered"].map({True: gallery.BLUE, False: gallery.ORANGE})
    days = known["local"].dt.normalize()
    axes.scatter(days, hour, s=3, c=colours, alpha=0.6, linewidths=0)
    _labels(axes)
    share = number(100 * known["answered"].mean())
    axes.set_title(
        L(
            f"Ein Jahr an sechzig Türen: {number(len(known))}-mal geklingelt",
            f"A year at sixty doors: {number(len(known))} rings",
        ),
        pad=26,
    )
    _legend(axes)
    return Picture(
        figure=figure,
        alt=L(
            "Jeder Punkt ein Klingeln: waagrecht die Tage des Jahres 2025, senkrecht die Uhrzeit. "
            "Tagsüber ist das Bild dicht und überwiegend orange (verpasst), abends blau "
            "(angenommen), nachts fast leer. An zwei Stellen liegen Punkte dicht übereinander: an "
            "einem Abend Ende Oktober und in einer Nacht im Juni.",
            "Each dot a ring: the days of 2025 from left to right, the time of day upwards. In the "
            "daytime the picture is dense and mostly orange (missed), in the evening blue "
            "(answered), at night almost empty. In two places dots lie close together: on an "
            "evening at the end of October and during a night in June.",
        ),
        caption=L(
            f"Nur {share} % derer, die klingeln, bekommen eine Antwort: abends die meisten, mittags"
            " wenige. An einem Abend zogen Kinder von Tür zu Tür. Wer aber klingelte mitten in der "
            "Nacht – und was verrät dieses Bild über die Menschen, die hier wohnen?",
            f"Only {share}% of those who ring get an answer: most in the evening, few at noon. On "
            "one evening children went from door to door. But who rang in the middle of the night "
            "– and what does this picture give away about the people who live here?",
        ),
    )


def _labels(axes: Axes) -> None:
    months = pd.date_range("2025-01-01", "2025-12-01", freq="MS")
    names = L(
        "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    )
    axes.set_xticks(months, names.split(), ha="left")
    axes.set_xlim(gallery.at(pd.Timestamp("2024-12-30")), gallery.at(pd.Timestamp("2026-01-01")))
    axes.set_ylim(0, 24)
    axes.set_yticks(range(0, 25, 6), [L(f"{hour} Uhr", f"{hour}:00") for hour in range(0, 25, 6)])


def _legend(axes: Axes) -> None:
    answered, missed = L("angenommen", "answered"), L("verpasst", "missed")
    for left, text, dot, ink in (
        (0.0, answered, gallery.BLUE, gallery.BLUE),
        (0.2, missed, gallery.ORANGE, "#9A6A00"),
    ):
        axes.text(left, 1.03, "●", transform=axes.transAxes, color=dot)
        axes.text(left + 0.022, 1.03, text, transform=axes.transAxes, color=ink)
