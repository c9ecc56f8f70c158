"""The data set's picture: where and when Jena reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib import pyplot as plt

from datasets.generators import gallery
from datasets.generators.citizen_reports import measures, positions
from datasets.generators.recipe import Picture
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables

# Names beside the map: latitude, longitude, on which side of the point.
_LABELS = (
    ("Zwätzen", 50.9600, 11.6230, "left"),
    ("Cospeda", 50.9500, 11.5475, "center"),
    ("Lobeda", 50.8930, 11.6250, "left"),
    ("Winzerla", 50.8955, 11.5660, "right"),
    ("Ziegenhain", 50.9135, 11.6230, "left"),
    ("Kunitz", 50.9735, 11.6365, "center"),
)
_WEST_EAST, _SOUTH_NORTH = (11.498, 11.658), (50.858, 50.978)


def picture(data: Tables) -> Picture:
    """A map with one point that bears too much, and the course of five categories."""
    raw, clean = data.table("raw", "reports"), data.table("clean", "reports")
    here = measures.at_default_point(raw)
    figure = plt.figure()
    chart = figure.add_axes((0.03, 0.07, 0.5, 0.81))
    _map(chart, raw[~here & raw["lat"].notna()], int(here.sum()))
    year = figure.add_axes((0.58, 0.145, 0.27, 0.735))
    _seasons(year, clean)
    amount = number(int(here.sum()))
    return Picture(
        figure=figure,
        alt=L(
            "Links eine Punktkarte der Mängelmeldungen: Die Punkte zeichnen das Saaletal nach, und "
            f"auf einem einzigen Punkt in der Stadtmitte sitzt ein großer Kreis für {amount} "
            "Meldungen. Rechts fünf Jahreskurven: Laternen haben ihren Gipfel im Winter, Stadtgrün "
            "im Juni und Juli, Straßenschäden im Februar und März; Müll ist fast gleich verteilt, "
            "die Reinigung steigt mit Laub und Schnee.",
            "On the left a map of dots, one per report: they trace the valley of the Saale, and on "
            f"one single point in the centre sits a large circle for {amount} reports. On the "
            "right five curves over the year: street lights peak in winter, greenery in June and "
            "July, road damage in February and March; waste is spread almost evenly, cleaning "
            "rises with leaves and snow.",
        ),
        caption=L(
            f"Sechs Jahre Meldungen zeichnen den Umriss der Stadt – und {amount} davon liegen auf "
            "den Meter genau an derselben Stelle. Rechts hat fast jede Kategorie ihre Jahreszeit. "
            "Ist der Eichplatz wirklich der schlimmste Ort von Jena, oder sagt der Punkt etwas "
            "ganz anderes?",
            f"Six years of reports draw the outline of the city – and {amount} of them lie at the "
            "very same spot, to the metre. On the right almost every category has its season. Is "
            "Eichplatz really the worst place in Jena, or is the dot telling us something else?",
        ),
    )


def _map(axes: Axes, reports: pd.DataFrame, amount: int) -> None:
    axes.scatter(reports["lon"], reports["lat"], s=2.2, color=gallery.BLUE, alpha=0.2, linewidths=0)
    lat, lon = positions.DEFAULT_POINT
    axes.scatter([lon], [lat], s=amount / 2.6, color=gallery.RED, alpha=0.85, linewidths=0)
    axes.annotate(
        L(f"{number(amount)} Meldungen\nan einem Punkt", f"{number(amount)} reports\nat one point"),
        xy=(lon, lat),
        xytext=(11.500, 50.9215),
        color=gallery.RED,
        fontweight="bold",
        va="top",
        arrowprops={"arrowstyle": "-", "color": gallery.RED, "shrinkB": 12},
    )
    for name, north, east, side in _LABELS:
        axes.text(east, north, name, ha=side, va="center", fontsize=9, color=gallery.INK)
    axes.set(xlim=_WEST_EAST, ylim=_SOUTH_NORTH)
    axes.set_aspect(1 / np.cos(np.radians(lat)), anchor="NW")
    axes.axis("off")
    axes.set_title(L("Wo Jena Mängel meldet …", "Where Jena reports defects …"), loc="left")


def _seasons(axes: Axes, reports: pd.DataFrame) -> None:
    courses = (
        ("street_lights", L("Laternen", "street lights"), gallery.ORANGE),
        ("road_surface", L("Straßen\nund Wege", "roads\nand paths"), gallery.BLUE),
        ("greenery", L("Stadtgrün", "greenery"), gallery.GREEN),
        ("waste", L("Müll", "waste"), gallery.GREY),
        (
            "street_cleaning",
            L("Reinigung,\nWinterdienst", "cleaning,\nwinter service"),
            gallery.PURPLE,
        ),
    )
    months = np.arange(1, 13)
    for level, (category, label, color) in enumerate(reversed(courses)):
        created = reports.loc[reports["category"] == category, "created_local"]
        # The first year is not whole.
        own = created[created >= "2019"].dt.month
        course = own.value_counts(normalize=True).reindex(months, fill_value=0).to_numpy() * 12
        bottom = level * 1.25
        axes.fill_between(months, bottom, bottom + 0.52 * course, color=color, alpha=0.28, lw=0)
        axes.plot(months, bottom + 0.52 * course, color=color, lw=1.8)
        axes.text(12.3, bottom, label, color=color, fontsize=9, va="bottom")
        axes.axhline(bottom, color=gallery.PALE, lw=0.8, zorder=0)
    names = L("Jan. April Juli Okt. Dez.", "Jan Apr Jul Oct Dec").split()
    axes.set_xticks([1, 4, 7, 10, 12], names)
    axes.set_yticks([])
    axes.spines[["left", "bottom"]].set_visible(False)
    axes.tick_params(length=0)
    axes.set(xlim=(1, 12))
    axes.set_title(L("… und wann", "… and when"), loc="left")
