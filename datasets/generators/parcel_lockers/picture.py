"""The picture of `parcel_lockers`: what is still in the box, hour by hour after the deposit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib import pyplot as plt

from datasets.generators import gallery
from datasets.generators.parcel_lockers import model
from datasets.generators.parcel_lockers.stays import stays
from datasets.generators.recipe import Picture
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables

_HOURS = 60
_BLUE, _BROWN = gallery.BLUE, "#9A6A00"  # orange is too pale for small letters
_COLOURS = {"none": gallery.GREY, "push_18h": gallery.ORANGE, "push_2h": gallery.BLUE}


def draw(data: Tables) -> Picture:
    """Survival curves of the three groups of the trial."""
    parcels = stays(data)
    trial = parcels[parcels["local"] >= model.TRIAL[0]]
    figure, axes = plt.subplots()
    figure.subplots_adjust(left=0.09, right=0.97, bottom=0.17, top=0.88)
    for arm, colour in _COLOURS.items():
        times, share = remaining(trial[trial["reminder_arm"] == arm])
        axes.step(times, 100 * share, where="post", color=colour, linewidth=2)
    _labels(axes)
    axes.set_title(
        L(
            f"Noch im Fach? {number(len(trial))} Pakete des Jahres 2025",
            f"Still in the box? {number(len(trial))} parcels of 2025",
        )
    )
    return Picture(
        figure=figure,
        alt=L(
            "Drei Kurven vom Einlegen bis 60 Stunden danach. Ohne Erinnerung liegt am ersten "
            "Abend noch fast die Hälfte der Pakete im Fach, mit einer nach zwei Stunden deutlich "
            "weniger; die Kurve der Erinnerung nach 18 Stunden folgt erst der ohne Erinnerung und "
            "fällt am nächsten Tag auf die andere zu. In der Nacht verlaufen alle flach.",
            "Three curves from the deposit to 60 hours later. Without a reminder almost half "
            "of the parcels are still there on the first evening, clearly fewer with one after two "
            "hours; the curve of the reminder after 18 hours first follows the one without, and "
            "falls towards the other the next day. At night all are flat.",
        ),
        caption=L(
            "Welche Erinnerung eine Wohnung bekam, entschied das Los. Die eine wirkt am selben "
            "Abend, die andere am Tag danach. Welche würden Sie nehmen – und wie viele Wochen "
            "Versuch hätten Ihnen für die Antwort gereicht?",
            "Which reminder a flat got was decided by lot. One works the same evening, the other "
            "the day after. Which would you choose – and how many weeks of trial would have been "
            "enough for you to know?",
        ),
    )


def remaining(parcels: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """The share still in the box after each hour that somebody picked up at.

    Parcels whose pick-up is not known count until they leave our sight (Kaplan and Meier, 1958,
    "Nonparametric estimation from incomplete observations", JASA 53).
    """
    hours = np.round(parcels["hours"].to_numpy(), 2)
    times, first = np.unique(np.sort(hours), return_index=True)
    at_risk = len(hours) - first
    picked = np.bincount(
        np.searchsorted(times, hours[parcels["known"].to_numpy()]), minlength=len(times)
    )
    share = np.cumprod(1 - picked / at_risk)
    return np.concatenate([[0.0], times]), np.concatenate([[1.0], share])


def _labels(axes: Axes) -> None:
    axes.set_xlim(0, _HOURS)
    axes.set_ylim(0, 101)
    axes.set_xticks(range(0, _HOURS + 1, 6))
    axes.set_yticks(range(0, 101, 25), [f"{value} %" for value in range(0, 101, 25)])
    axes.set_xlabel(L("Stunden seit dem Einlegen", "hours since the deposit"))
    axes.axhline(50, color=gallery.PALE, linewidth=1, zorder=0)
    axes.text(59.5, 51, L("Hälfte", "half"), color=gallery.GREY, ha="right", fontsize=9)
    words = (
        ((40, 25), (36, 19.5), L("keine Erinnerung", "no reminder"), gallery.GREY),
        ((21, 62), (16, 38.5), L("Erinnerung nach 18 Stunden", "reminder after 18 hours"), _BROWN),
        ((1, 20), (12, 32.5), L("Erinnerung nach 2 Stunden", "reminder after 2 hours"), _BLUE),
    )
    for place, curve, text, colour in words:
        leader = {"arrowstyle": "-", "color": colour, "linewidth": 0.8}
        axes.annotate(text, curve, place, color=colour, arrowprops=leader)
