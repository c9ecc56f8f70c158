"""The picture of the gallery: a graphic timetable in which the trams begin to run in pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib import pyplot as plt
from matplotlib.collections import LineCollection

from datasets.generators import gallery
from datasets.generators.recipe import Picture
from datasets.generators.tram_stop_events import network
from datasets.generators.tram_stop_events.timetable import seconds
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from datasets.generators.recipe import Tables

DAY = "2025-10-27"
BEGIN, END = 6.9, 9.9
# Where lines 1 and 4 share their way, from north to south; the labels that find room.
STOPS = network.WAYS["4", network.SOUTHBOUND].stops[:15]
_LABELLED = ("J01", "J03", "J05", "J07", "J09", "J10", "J13", "J15", "J16", "J17", "J18")
CLOSE_S = 120


def strings(data: Tables) -> pd.DataFrame:
    """Trams of lines 1 and 4 southbound on the picture's day, sorted by planned order and stop.

    Returns:
        trip_id, place (0 in Zwätzen), planned and at (hours), load (people on board after the
        stop), close (less than two minutes behind the tram before), filling (boardings against
        those of the tram before).
    """
    events, trips = data.table("clean", "stop_events"), data.table("clean", "trips")
    south = trips.loc[trips["direction_id"] == network.SOUTHBOUND, "trip_id"]
    own = events[(events["date"] == DAY) & events["route_id"].isin(["1", "4"])]
    own = own[own["trip_id"].isin(south)].sort_values(["trip_id", "seq"], kind="stable")
    own = own.assign(
        planned=seconds(own["scheduled"]) / 3600,
        on=own["boardings"] - own["alightings"],
    )
    own = own.assign(
        at=own["planned"] + own["delay_s"] / 3600,
        load=own.groupby("trip_id")["on"].cumsum(),
    )
    own = own[own["stop_id"].isin(STOPS)].assign(place=own["seq"] - 1)
    own = own.sort_values(["place", "planned"], kind="stable")
    gap = own.groupby("place")["at"].diff() * 3600
    return own.assign(close=gap < CLOSE_S).sort_values(["trip_id", "place"], kind="stable")


def picture(data: Tables) -> Picture:
    """Planned and real ways of the trams on a rainy Monday morning."""
    shown = strings(data)
    own = shown[(shown["at"] > BEGIN - 0.6) & (shown["at"] < END + 0.1)]
    height = np.array(network.WAYS["4", network.SOUTHBOUND].minutes[: len(STOPS)], dtype=float)
    figure, axes = plt.subplots()
    for _, trip in own.groupby("trip_id"):
        _draw(axes, trip, height)
    _axes(axes, height)
    figure.subplots_adjust(left=0.185, right=0.985, top=0.80, bottom=0.125)
    figure.text(0.01, 0.95, _headline(), fontsize=13, fontweight="bold", color=gallery.INK)
    figure.text(0.01, 0.90, _subline(), fontsize=9.5, color=gallery.GREY)
    _legend(figure)
    return Picture(figure=figure, alt=_alt(), caption=_caption(own))


def _draw(axes: Axes, trip: pd.DataFrame, height: np.ndarray) -> None:
    y = height[trip["place"].to_numpy()]
    axes.plot(trip["planned"], y, color=gallery.PALE, linewidth=0.9, zorder=1)
    points = np.column_stack([trip["at"].to_numpy(), y])
    pieces = np.stack([points[:-1], points[1:]], axis=1)
    close = trip["close"].to_numpy()[:-1] & trip["close"].to_numpy()[1:]
    colours = np.where(close, gallery.RED, gallery.BLUE)
    width = 0.7 + trip["load"].to_numpy()[:-1] / 38
    lines = LineCollection(list(pieces), colors=list(colours), linewidths=list(width), zorder=2)
    lines.set_capstyle("round")
    axes.add_collection(lines)


def _axes(axes: Axes, height: np.ndarray) -> None:
    axes.set_xlim(BEGIN, END)
    axes.set_ylim(height[-1] + 0.6, -0.6)
    axes.set_yticks(
        [height[STOPS.index(stop)] for stop in _LABELLED],
        [network.STOPS[stop].name for stop in _LABELLED],
        fontsize=8.5,
    )
    hours = np.arange(7, END, 0.5)
    axes.set_xticks(hours, [f"{int(hour)}:{int(60 * (hour % 1)):02d}" for hour in hours])
    axes.tick_params(length=0)
    axes.grid(axis="x", color=gallery.PALE, linewidth=0.5)
    axes.spines[["left", "bottom"]].set_visible(False)


def _legend(figure: Figure) -> None:
    entries = (
        (L("Fahrplan", "timetable"), gallery.GREY),
        (L("gefahren (dicker: voller)", "as run (thicker: fuller)"), gallery.BLUE),
        (L("keine zwei Minuten hinter der Bahn davor", "within two minutes of the tram ahead"),
         gallery.RED),
    )  # fmt: skip
    left = 0.185
    for text, colour in entries:
        figure.text(left, 0.835, f"— {text}", fontsize=9, color=colour)
        left += 0.045 + 0.0092 * len(text)


def _headline() -> str:
    return L(
        "Erst keine Bahn, dann zwei: ein Montagmorgen auf den Linien 1 und 4",
        "No tram, then two: a Monday morning on lines 1 and 4",
    )


def _subline() -> str:
    return L(
        "27. Oktober 2025, Zwätzen bis Burgaupark; jeder Strich ist eine Bahn",
        "27 October 2025, Zwätzen to Burgaupark; each stroke is a tram",
    )


def _alt() -> str:
    return L(
        "Bildfahrplan: Haltestellen von Zwätzen oben bis Burgaupark unten, Uhrzeit von 7 bis gegen "
        "10 Uhr nach rechts. Graue Striche des Fahrplans liegen gleichmäßig nebeneinander, die "
        "blauen der wirklichen Fahrten bilden nach 7:30 Uhr Lücken und Paare; rote Striche fahren "
        "dicht hinter einem anderen.",
        "Graphic timetable: stops from Zwätzen at the top to Burgaupark at the bottom, time of day "
        "from 7 to about 10 to the right. Grey strokes of the timetable lie evenly side by side, "
        "the blue ones of the real trips form gaps and pairs after 7:30; red strokes follow "
        "closely behind another one.",
    )


def _caption(own: pd.DataFrame) -> str:
    by_trip = own.groupby("trip_id").agg(load=("load", "max"), close=("close", "mean"))
    close = by_trip["close"] > 0.5
    usual, behind = by_trip.loc[~close, "load"].mean(), by_trip.loc[close, "load"].mean()
    centre = own.loc[own["stop_id"] == "J10", "at"].sort_values()
    wait = 60 * centre[centre.between(BEGIN, END)].diff().max()
    return L(
        f"Alle paar Minuten soll eine Bahn kommen, doch aus Verspätungen werden Paare. Die hintere "
        f"fährt halb leer hinterher: {number(behind)} Menschen an der vollsten Stelle statt "
        f"{number(usual)}. Warum fängt sich das nicht von selbst – und welche Pünktlichkeitsquote "
        f"würde verraten, dass am Löbdergraben einmal {number(wait)} Minuten lang keine Bahn kam?",
        f"A tram should come every few minutes, yet delays grow into pairs. The second one runs "
        f"behind half empty: {number(behind)} people where it is fullest, instead of "
        f"{number(usual)}. Why does this not sort itself out – and which punctuality figure would "
        f"reveal that once no tram came to Löbdergraben for {number(wait)} minutes?",
    )
