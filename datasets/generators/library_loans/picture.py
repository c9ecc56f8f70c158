"""The picture of `library_loans`: a year of lending, week by week, with the move in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from matplotlib import pyplot as plt

from datasets.generators import gallery
from datasets.generators.library_loans import model
from datasets.generators.recipe import Picture
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables


def draw(data: Tables) -> Picture:
    """Loans per week, on site and digital."""
    loans = data.table("clean", "loans")
    weeks = loans["loaned_at"].dt.normalize()
    weeks = weeks - pd.to_timedelta(weeks.dt.day_of_week, unit="D")
    digital = loans["channel"] == "onleihe"
    # The year ends on a Tuesday: its last week has two days only.
    site, online = (weeks[~digital].value_counts(), weeks[digital].value_counts())
    days = pd.date_range("2024-01-01", "2024-12-23", freq="7D")
    figure, axes = plt.subplots()
    figure.subplots_adjust(left=0.08, right=0.88, bottom=0.14, top=0.88)
    axes.plot(days, site.reindex(days, fill_value=0), color=gallery.BLUE, linewidth=2)
    axes.plot(days, online.reindex(days, fill_value=0), color=gallery.ORANGE, linewidth=2)
    _labels(axes, days[-1], int(site.get(days[-1], 0)), int(online.get(days[-1], 0)))
    axes.set_title(
        L(
            "Ausleihen je Woche, 2024 (Stichprobe von einem Zehntel)",
            "Loans per week, 2024 (a sample of one tenth)",
        )
    )
    share = number(100 * digital.mean())
    return Picture(
        figure=figure,
        alt=L(
            "Zwei Linien über das Jahr 2024: Die Ausleihen vor Ort steigen noch einmal an, fallen "
            "Ende Februar auf null, springen Ende März auf fast das Doppelte und sinken in fünf "
            "Wochen auf etwas mehr als den früheren Stand; die Onleihe liegt stets weit darunter.",
            "Two lines over 2024: loans on site rise once more, fall to zero at the end of "
            "February, jump to almost twice their number at the end of March and sink within five "
            "weeks to a little more than before; digital loans always lie far below.",
        ),
        caption=L(
            "Vier Wochen lang verleiht die Bücherei vor Ort nichts, danach zwei Wochen lang fast "
            f"das Doppelte. Nur {share} % der Ausleihen sind digital. Was hat der Umzug bewirkt – "
            "und was wäre auch ohne ihn gekommen?",
            "For four weeks the library lends nothing on site, then for two weeks almost twice as "
            f"much as usual. Only {share}% of all loans are digital. What did the move bring "
            "about – and what would have come without it?",
        ),
    )


def _labels(axes: Axes, last: pd.Timestamp, site: int, online: int) -> None:
    axes.set_ylim(0)
    axes.set_xlim(gallery.at(pd.Timestamp("2024-01-01")), gallery.at(last))
    months = pd.date_range("2024-01-01", "2024-12-01", freq="MS")
    names = L(
        "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    )
    axes.set_xticks(months, names.split(), ha="left")
    axes.yaxis.set_major_formatter(lambda value, _: number(value))
    after = gallery.at(last + pd.Timedelta(days=4))
    axes.text(after, site, L("vor Ort", "on site"), color=gallery.BLUE, va="center")
    axes.text(after, online, L("Onleihe", "digital"), color="#9A6A00", va="center")
    begins = gallery.at(pd.Timestamp(model.MOVE_BEGINS))
    ends = gallery.at(pd.Timestamp(model.NEW_HOUSE_OPENS))
    axes.axvspan(begins, ends, color=gallery.PALE, linewidth=0)
    axes.text(
        begins + (ends - begins) / 2,
        axes.get_ylim()[1] * 0.97,
        L("Umzug", "move"),
        ha="center",
        va="top",
        color=gallery.GREY,
    )
