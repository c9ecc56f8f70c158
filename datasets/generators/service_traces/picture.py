"""The picture of `service_traces`: two weeks of response times, in the middle and at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from matplotlib import pyplot as plt
from matplotlib.ticker import NullLocator

from datasets.generators import gallery
from datasets.generators.recipe import Picture
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables

_ZONE = "Europe/Berlin"
_SHARES = {0.5: gallery.BLUE, 0.95: "#9A6A00", 0.99: gallery.RED}
_WINDOW = "6h"
_FEWEST = 40  # fewer requests give no percentile worth drawing: quiet nights
_FIRST, _LAST = "2025-10-20", "2025-11-03"


def draw(data: Tables) -> Picture:
    """Median, 95th and 99th percentile of the requests at the gateway, every six hours."""
    spans = data.table("clean", "spans")
    roots = spans[spans["parent_id"].isna() & (spans["service"] == "gateway")]
    window = roots["start_utc"].dt.tz_convert(_ZONE).dt.tz_localize(None).dt.floor(_WINDOW)
    grouped = roots["duration_ms"].groupby(window)
    levels = grouped.quantile(np.array(list(_SHARES))).unstack()[grouped.size() >= _FEWEST]
    figure, axes = plt.subplots()
    figure.subplots_adjust(left=0.09, right=0.87, bottom=0.15, top=0.87)
    _lines(axes, levels)
    _frame(axes)
    _events(axes)
    worst = levels[0.99].max() / 1000
    return Picture(
        figure=figure,
        alt=L(
            "Drei gezackte Linien über vierzehn Tage, senkrecht logarithmisch: Der Median bleibt "
            "stets unter einer Sekunde und steigt zwischen zwei Auslieferungen etwas an; das 95. "
            "und das 99. Perzentil schießen am 28. Oktober auf rund zehn Sekunden, am 30. Oktober "
            "bei einer zweiten Störung kaum über das Gewohnte.",
            "Three jagged lines over fourteen days on a logarithmic axis: the median always stays "
            "below a second and rises a little between two releases; the 95th and 99th percentiles "
            "shoot up to about ten seconds on 28 October, but hardly leave their usual range at a "
            "second fault on 30 October.",
        ),
        caption=L(
            "Der Median verrät davon wenig: Am Vormittag des 28. Oktober wartet jede hundertste "
            f"Anfrage länger als {number(worst)} Sekunden. Zwei Tage später fällt dieselbe "
            "Steuerung noch einmal aus, und diesmal bleibt es ruhig. Was hat sich dazwischen "
            "geändert – und was hob fünf Tage lang selbst den Median?",
            "The median says little about it: on the morning of 28 October one request in "
            f"a hundred waits longer than {number(worst)} seconds. Two days later the same "
            "control system fails again, and this time all stays calm. What changed in between – "
            "and what lifted even the median for five days?",
        ),
    )


def _lines(axes: Axes, levels: pd.DataFrame) -> None:
    middle = pd.DatetimeIndex(levels.index) + pd.Timedelta(_WINDOW) / 2
    for share, colour in _SHARES.items():
        axes.plot(middle, levels[share], color=colour, linewidth=2 if share == 0.5 else 1.4)
    after = gallery.at(pd.Timestamp(_LAST) + pd.Timedelta(hours=5))
    words = {
        0.5: L("Median", "median"),
        0.95: L("95 % sind\nschneller", "95% are\nfaster"),
        0.99: L("99 % sind\nschneller", "99% are\nfaster"),
    }
    last = levels.iloc[-6:].median()
    heights = np.maximum.accumulate(last.to_numpy() * np.array([1.0, 0.82, 1.45]))
    for (share, word), height in zip(words.items(), heights, strict=True):
        axes.text(after, height, word, color=_SHARES[share], va="center", fontsize=9)


def _frame(axes: Axes) -> None:
    axes.set_yscale("log")
    axes.set_ylim(20, 40_000)
    seconds = {
        0.1: L("0,1 s", "0.1 s"),
        1: "1 s",
        10: "10 s",
    }
    axes.set_yticks([1000 * value for value in seconds], list(seconds.values()))
    axes.yaxis.set_minor_locator(NullLocator())
    days = pd.date_range(_FIRST, _LAST, freq="D")
    axes.set_xlim(gallery.at(days[0]), gallery.at(days[-1]))
    names = L("Mo Di Mi Do Fr Sa So", "Mon Tue Wed Thu Fri Sat Sun").split()
    labels = [
        f"{names[day.day_of_week]} {_day(day)}" if day.day_of_week in (0, 3) else ""
        for day in days[:-1]
    ]
    axes.set_xticks([gallery.at(day) for day in days[:-1]], labels, ha="left")
    for saturday in days[days.day_of_week == 5]:
        first, end = gallery.at(saturday), gallery.at(saturday + pd.Timedelta(days=2))
        axes.axvspan(first, end, color="#F1F1F1", linewidth=0)
        axes.text(
            (first + end) / 2,
            22,
            L("Wochenende", "weekend"),
            color=gallery.GREY,
            ha="center",
            fontsize=8,
        )
    axes.set_title(
        L(
            "Wie lange Anfragen an die Datenplattform dauern",
            "How long requests to the data platform take",
        )
    )


def _day(day: pd.Timestamp) -> str:
    month = L("Okt.", "Oct") if day.month == 10 else "Nov"
    return L(f"{day.day}. {month}", f"{day.day} {month}")


def _events(axes: Axes) -> None:
    slow = (
        gallery.at(pd.Timestamp("2025-10-22 13:30")),
        gallery.at(pd.Timestamp("2025-10-27 09:40")),
    )
    axes.annotate("", (slow[0], 4_500), (slow[1], 4_500), arrowprops={"arrowstyle": "<->"})
    axes.text(
        sum(slow) / 2,
        5_200,
        "booking 1.5.0",
        ha="center",
        va="bottom",
        color=gallery.INK,
        fontsize=9,
    )
    for when, text, side in (
        ("2025-10-28 11:00", L("Steuerung\nfällt aus", "control\nfails"), "right"),
        ("2025-10-30 14:00", L("Steuerung\nfällt wieder aus", "control\nfails again"), "left"),
    ):
        at = gallery.at(pd.Timestamp(when))
        axes.axvline(at, color=gallery.GREY, linewidth=0.8, linestyle=(0, (2, 2)))
        axes.text(at, 36_000, f" {text} ", ha=side, va="top", fontsize=9, color=gallery.INK)
