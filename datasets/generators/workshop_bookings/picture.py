"""The gallery's picture: desks asked for, booked and taken, week by week."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from matplotlib import pyplot as plt

from datasets.generators import gallery
from datasets.generators.recipe import Picture
from datasets.generators.workshop_bookings import desks, model
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables

_BUSY_WEEKDAYS = (1, 2, 3)
_FULL_FROM = "2025-03-01"


def weekly(data: Tables) -> pd.DataFrame:
    """Means of the Tuesdays to Thursdays of each week: asked, held, present."""
    days = desks.mornings(data)
    busy = days[pd.DatetimeIndex(days.index).day_of_week.isin(_BUSY_WEEKDAYS)]
    return busy.resample("W-WED").mean().dropna()


def full_days(data: Tables) -> pd.DataFrame:
    """The mornings on which all desks were booked."""
    days = desks.mornings(data)
    return days[days["held"] == model.DESKS]


def picture(data: Tables) -> Picture:
    """Three lines under and over the number of desks."""
    weeks = weekly(data)
    figure, axes = plt.subplots(figsize=gallery.SIZE)
    smooth = weeks.rolling(3, center=True, min_periods=1).mean()
    axes.fill_between(smooth.index, smooth["present"], smooth["held"], color="#F6DFC0", linewidth=0)
    axes.plot(smooth.index, smooth["asked"], color=gallery.GREY, linewidth=1.2)
    axes.plot(smooth.index, smooth["held"], color=gallery.BLUE, linewidth=2.2)
    axes.plot(smooth.index, smooth["present"], color=gallery.RED, linewidth=2.2)
    axes.axhline(model.DESKS, color=gallery.INK, linewidth=1, linestyle=(0, (5, 3)))
    _label(axes, smooth)
    _dates(axes, smooth)
    empty = model.DESKS - float(full_days(data)["present"].mean())
    axes.set_title(
        L(
            "Ausgebucht und trotzdem leer: die Schreibtische im Co-Working",
            "Booked out and empty all the same: the co-working desks",
        ),
        pad=18,
    )
    figure.subplots_adjust(left=0.06, right=0.8, top=0.86, bottom=0.15)
    return Picture(figure=figure, alt=_alt(), caption=_caption(len(full_days(data)), empty))


def _label(axes: Axes, smooth: pd.DataFrame) -> None:
    """Names at the right end of each line."""
    end = smooth.index[-1] + pd.Timedelta(days=6)
    names = {
        "asked": (L("angefragt", "asked for"), gallery.GREY),
        "held": (L("gebucht", "booked"), gallery.BLUE),
        "present": (L("besetzt um 10:30", "taken at 10:30"), gallery.RED),
    }
    last = smooth.tail(4).mean()
    heights = {
        "asked": last["asked"] + 0.6,
        "held": last["held"] - 0.15,
        "present": last["present"],
    }
    for column, (name, colour) in names.items():
        axes.text(end, heights[column], name, color=colour, va="center", clip_on=False)
    axes.text(
        smooth.index[0],
        model.DESKS + 0.15,
        L("zwölf Schreibtische", "twelve desks"),
        color=gallery.INK,
        va="bottom",
    )


def _dates(axes: Axes, smooth: pd.DataFrame) -> None:
    months = pd.date_range("2024-09-01", "2025-12-01", freq="2MS")
    german = ("Jan.", "", "März", "", "Mai", "", "Juli", "", "Sept.", "", "Nov.", "")
    english = ("Jan", "", "Mar", "", "May", "", "Jul", "", "Sep", "", "Nov", "")
    names = [L(german[month.month - 1], english[month.month - 1]) for month in months]
    years = ["" if month.month not in (1, 9) else f"\n{month.year}" for month in months]
    axes.set_xticks(months, [f"{name}{year}" for name, year in zip(names, years, strict=True)])
    axes.set_ylim(0, None)
    axes.set_yticks([0, 4, 8, 12, 16])
    axes.set_xlim(smooth.index[0], smooth.index[-1] + pd.Timedelta(days=4))
    axes.text(
        smooth.index[0],
        axes.get_ylim()[1] * 1.0,
        L(
            "Tische je Vormittag, dienstags bis donnerstags, gleitendes Mittel über drei Wochen",
            "desks per morning, Tuesdays to Thursdays, moving mean over three weeks",
        ),
        color=gallery.GREY,
        fontsize=8.5,
        va="bottom",
    )


def _alt() -> str:
    return L(
        "Drei Linien von August 2024 bis Dezember 2025. Angefragte Schreibtische steigen über die "
        "gestrichelte Linie bei zwölf; gebuchte nähern sich ihr von unten; besetzte bleiben "
        "deutlich darunter. Um Weihnachten und in den Sommerferien fallen alle drei.",
        "Three lines from August 2024 to December 2025. Desks asked for rise above the dashed line "
        "at twelve; desks booked approach it from below; desks taken stay clearly under it. Around "
        "Christmas and in the summer holidays all three fall.",
    )


def _caption(days: int, empty: float) -> str:
    return L(
        f"An {number(days)} Vormittagen waren alle zwölf Schreibtische vergeben, weitere Anfragen "
        f"wurden abgelehnt – und im Mittel blieben {number(empty, 1)} Tische leer. Um wie viele "
        "Buchungen dürfte das Haus überbuchen, ohne Gäste wegschicken zu müssen?",
        f"On {number(days)} mornings all twelve desks were booked and further requests declined, "
        f"and yet {number(empty, 1)} desks on average stayed empty. By how many bookings could the "
        "house overbook without having to send guests away?",
    )
