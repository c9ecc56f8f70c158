"""The picture of `bike_counts`: an ordinary day at each place, on workdays and on Sundays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from matplotlib import pyplot as plt

from datasets.generators import gallery
from datasets.generators.bike_counts import measures
from datasets.generators.recipe import Picture
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables


def draw(data: Tables) -> Picture:
    """Mean bicycles per hour in 2025, when all six sites count; one scale for all."""
    means = day_means(data)
    names = data.table("clean", "sites").set_index("site_id")["name"]
    order = means.groupby(level=0, observed=True).sum().sum(axis=1).sort_values(ascending=False)
    figure, axes = plt.subplots(2, 3, sharex=True, sharey=True)
    figure.subplots_adjust(left=0.08, right=0.985, bottom=0.12, top=0.80, wspace=0.07, hspace=0.34)
    for axis, site in zip(axes.flat, order.index, strict=True):
        _panel(axis, means.loc[site], str(names[site]))
    axes[0, 0].text(0.6, 138, L("Arbeitstag", "workday"), color=gallery.BLUE)
    axes[0, 0].text(4.6, 203, L("Sonntag", "Sunday"), color="#9A6A00")
    figure.supylabel(L("Räder je Stunde", "bicycles per hour"), fontsize=10, color=gallery.INK)
    figure.text(
        0.08,
        0.935,
        L("Zur Arbeit oder ins Grüne?", "To work, or for fun?"),
        fontsize=13,
        fontweight="bold",
        color=gallery.INK,
    )
    figure.text(
        0.08,
        0.88,
        L(
            "Mittlerer Tag an sechs Zählstellen, 2025, nach der Uhrzeit",
            "Mean day at six counting sites, 2025, by the hour",
        ),
        color=gallery.GREY,
    )
    return Picture(figure=figure, alt=_alt(), caption=_caption(means, names))


def day_means(data: Tables) -> pd.DataFrame:
    """Mean totals by site and local hour (rows) on workdays and Sundays or holidays (columns)."""
    rows = measures.counts(data, "clean")
    rows = rows[rows["local"] >= "2025-01-01"]
    local = pd.DatetimeIndex(rows["local"])
    saturday = np.asarray(local.day_of_week == 5)
    kind = np.where(rows["workday"], "workday", np.where(saturday, "saturday", "sunday"))
    keys = [rows["site_id"].astype(str).to_numpy(), np.asarray(local.hour), kind]
    means: pd.DataFrame = rows["total"].groupby(keys).mean().unstack()
    return means[["workday", "sunday"]]


def _panel(axis: Axes, means: pd.DataFrame, title: str) -> None:
    hours = means.index.to_numpy() + 0.5
    axis.plot(hours, means["workday"], color=gallery.BLUE, linewidth=2)
    axis.plot(hours, means["sunday"], color=gallery.ORANGE, linewidth=2)
    axis.set_title(title, fontsize=10, fontweight="normal", color=gallery.INK, pad=5)
    axis.set_xlim(0, 24)
    axis.set_ylim(0, 270)
    axis.set_xticks((0, 6, 12, 18))
    axis.set_yticks((0, 100, 200))
    axis.yaxis.grid(visible=True, color=gallery.PALE, linewidth=0.7)
    axis.set_axisbelow(True)


def _alt() -> str:
    return L(
        "Sechs kleine Felder mit derselben Achse, eines je Zählstelle. An Arbeitstagen überall ein "
        "Gipfel am Morgen und ein höherer am Nachmittag; an Sonntagen ein einziger Berg, an der "
        "Oberaue höher als der Arbeitstag, an der Goldbergrampe nur ein Hügel. An der Erfurter "
        "Straße fahren kaum Räder.",
        "Six small panels on one scale, one per site. On workdays a peak in the morning and a "
        "higher one in the afternoon everywhere; on Sundays a single hill, at Oberaue higher than "
        "on workdays, at Goldbergrampe a low one. Hardly any bicycles pass Erfurter Straße.",
    )


def _caption(means: pd.DataFrame, names: pd.Series) -> str:
    sums = means.groupby(level=0).sum()
    share = (sums["sunday"] / sums["workday"]).sort_values()
    low, high = (number(100 * share.iloc[at]) for at in (0, -1))
    few, many = (str(names[share.index[at]]) for at in (0, -1))
    return L(
        f"An jeder Stelle hat der Tag eine eigene Gestalt: Am Sonntag kommen hier {low} % "
        f"({few}), dort {high} % ({many}) der Räder eines Arbeitstags vorbei. Wo verläuft der Weg "
        "zur Arbeit, wo der Ausflug – und an welcher Stelle merkt man den Regen am meisten?",
        f"At each site the day has a shape of its own: on Sundays, {low}% ({few}) to {high}% "
        f"({many}) of a workday's bicycles pass. Where do people ride to work, where for "
        "pleasure – and at which site is rain felt most?",
    )
