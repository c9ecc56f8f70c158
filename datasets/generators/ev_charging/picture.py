"""The picture of `ev_charging`: a week of taken points, charging and merely standing there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from matplotlib import pyplot as plt

from datasets.generators import civil, gallery
from datasets.generators.ev_charging import model
from datasets.generators.recipe import Picture
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables

_WEEK_H = 7 * 24
# The second year only: nearly all sites were there.
_FIRST, _END = "2025-01-01", "2026-01-01"


def draw(data: Tables) -> Picture:
    """Mean number of taken points per hour of the week, divided into charging and idling."""
    sessions = data.table("clean", "sessions")
    year = sessions[sessions["start_utc"].dt.year == 2025]
    hours = year["energy_kwh"] / (year["power_max_kw"] * model.EFFICIENCY)
    full = year["start_utc"] + pd.to_timedelta(hours * 3600, unit="s").dt.round("min")
    charging = _taken(year["start_utc"], full.clip(upper=year["end_utc"]))
    taken = _taken(year["start_utc"], year["end_utc"])
    figure, axes = plt.subplots()
    figure.subplots_adjust(left=0.07, right=0.985, bottom=0.15, top=0.88)
    hour = np.arange(_WEEK_H)
    axes.fill_between(hour, charging, color=gallery.BLUE, linewidth=0)
    axes.fill_between(hour, charging, taken, color=gallery.ORANGE, linewidth=0, alpha=0.75)
    _words(axes, taken)
    share = charging.sum() / taken.sum()
    return Picture(figure=figure, alt=_alt(), caption=_caption(share, taken.max()))


def _taken(begin: pd.Series, end: pd.Series) -> np.ndarray:
    """Mean number of points taken per hour of the local week, from Monday, shape (168,)."""
    utc = pd.date_range(_FIRST, _END, freq="h", inclusive="left", tz="UTC")
    steps = [
        np.searchsorted(np.sort(times.to_numpy("datetime64[s]")), utc.to_numpy("datetime64[s]"))
        for times in (begin, end)
    ]
    local = civil.local(utc)
    week_hour = local.day_of_week * 24 + local.hour
    taken = pd.Series(steps[0] - steps[1]).groupby(np.asarray(week_hour)).mean()
    return taken.reindex(range(_WEEK_H)).to_numpy()


def _words(axes: Axes, taken: np.ndarray) -> None:
    axes.set_xlim(0, _WEEK_H - 1)
    axes.set_ylim(0, 1.25 * taken.max())
    days = L("Mo Di Mi Do Fr Sa So", "Mon Tue Wed Thu Fri Sat Sun").split()
    axes.set_xticks(np.arange(0, _WEEK_H, 24), days, ha="left")
    axes.yaxis.set_major_formatter(lambda value, _: number(value))
    axes.text(38, 3.0, L("laden", "charging"), color="white", ha="center", weight="bold")
    axes.text(
        36, 13.9, L("stehen nur noch da", "only parked"), color=gallery.INK, ha="center",
        weight="bold",
    )  # fmt: skip
    axes.set_title(
        L(
            "Belegte Ladepunkte im Lauf einer Woche, Mittel 2025",
            "Charging points taken over a week, mean of 2025",
        )
    )


def _alt() -> str:
    return L(
        "Gestapelte Fläche über sieben Tage. Unten die Ladepunkte, an denen geladen wird: tags um "
        "zehn, nachts fast keiner. Darüber die Punkte, an denen ein Auto nur noch steht: nachts am "
        "meisten, am Vormittag am wenigsten. Zusammen sind am Abend die meisten belegt; am "
        "Wochenende wird erst ab Mittag viel geladen.",
        "A stacked area over seven days. Below, the points where a car is charging: about ten by "
        "day, hardly any at night. Above them, the points where a car is only parked: most at "
        "night, fewest in the morning. Together, most are taken in the evening; at weekends there "
        "is little charging before noon.",
    )


def _caption(share: float, most: float) -> str:
    part, peak = number(100 * (1 - share)), number(most)
    return L(
        f"Im Mittel sind nie mehr als {peak} der 110 Punkte belegt, und in {part} % der belegten "
        "Zeit fließt kein Strom mehr. Trotzdem ist an manchen Orten kein Platz mehr frei. Fehlen "
        "der Stadt Ladepunkte – oder die richtigen Regeln für die, die es gibt?",
        f"On average no more than {peak} of the 110 points are taken at once, and for {part}% of "
        "the time that they are taken no power flows any more. Yet in some places drivers find "
        "none free. Does the city lack charging points – or the right rules for those it has?",
    )
