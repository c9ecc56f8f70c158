"""The picture of `city_weather_air`: NO2 and ozone by the hour, on workdays and Sundays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from matplotlib import pyplot as plt

from datasets.generators import civil, gallery
from datasets.generators.city_weather_air import measures
from datasets.generators.recipe import Picture
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables

_SUMMER = (4, 9)
_POLLUTANTS = (("no2_ugm3", "NO₂"), ("o3_ugm3", "O₃"))


def draw(data: Tables) -> Picture:
    """Mean day of the summer half-year in the centre, both pollutants on one scale."""
    means = {name: day_means(data, name) for name, _ in _POLLUTANTS}
    figure, axes = plt.subplots(1, 2, sharey=True)
    figure.subplots_adjust(left=0.075, right=0.985, bottom=0.17, top=0.76, wspace=0.08)
    for axis, (name, formula) in zip(axes, _POLLUTANTS, strict=True):
        _panel(axis, means[name], _title(name, formula))
    _label(axes[0], (8.6, 26), (9.5, 3.5))
    _label(axes[1], (8.8, 38), (4.4, 66))
    axes[0].set_ylabel("µg/m³")
    figure.text(
        0.075,
        0.93,
        L("Weniger Abgase, mehr Ozon", "Less exhaust, more ozone"),
        fontsize=13,
        fontweight="bold",
        color=gallery.INK,
    )
    figure.text(
        0.075,
        0.875,
        L(
            "Mittlerer Tag im Zentrum, April bis September 2023–2025",
            "Mean day in the centre, April to September, 2023-2025",
        ),
        color=gallery.GREY,
    )
    return Picture(figure=figure, alt=_alt(), caption=_caption(means))


def day_means(data: Tables, column: str) -> pd.DataFrame:
    """Means by local hour (rows) on workdays and Sundays, in the summer half-year."""
    rows = measures.station(data, "centre")
    local = civil.local(pd.DatetimeIndex(rows["timestamp_utc"]))
    kind = np.where(civil.is_workday(local), "workday", "")
    kind = np.where(np.asarray(local.day_of_week == 6), "sunday", kind)
    summer = rows["month"].between(*_SUMMER).to_numpy()
    keys = [np.asarray(local.hour)[summer], kind[summer]]
    return rows.loc[summer, column].groupby(keys).mean().unstack()[["workday", "sunday"]]


def _title(name: str, formula: str) -> str:
    words = {"no2_ugm3": L("Stickstoffdioxid", "Nitrogen dioxide"), "o3_ugm3": L("Ozon", "Ozone")}
    return f"{words[name]} {formula}"


def _panel(axis: Axes, means: pd.DataFrame, title: str) -> None:
    hours = means.index.to_numpy() + 0.5
    axis.plot(hours, means["workday"], color=gallery.BLUE, linewidth=2.2)
    axis.plot(hours, means["sunday"], color=gallery.ORANGE, linewidth=2.2)
    axis.set_title(title, fontsize=11, fontweight="normal", color=gallery.INK, pad=8)
    axis.set_xlim(0, 24)
    axis.set_ylim(0, 95)
    axis.set_xticks(range(0, 25, 6))
    axis.set_xlabel(L("Uhrzeit", "hour of the day"))
    axis.yaxis.grid(visible=True, color=gallery.PALE, linewidth=0.7)
    axis.set_axisbelow(True)


def _label(axis: Axes, workday: tuple[float, float], sunday: tuple[float, float]) -> None:
    axis.text(*workday, L("Arbeitstag", "workday"), color=gallery.BLUE, ha="left")
    axis.text(*sunday, L("Sonntag", "Sunday"), color="#9A6A00", ha="left")


def _alt() -> str:
    return L(
        "Zwei Felder mit derselben Achse. Links Stickstoffdioxid: am Arbeitstag zwei Gipfel, um "
        "sieben und um achtzehn Uhr, am Sonntag eine fast flache Linie, tagsüber darunter. Rechts "
        "Ozon: ein breiter Berg am Nachmittag; am Sonntagmorgen liegt die Linie deutlich über der "
        "des Arbeitstags.",
        "Two panels on one scale. Left, nitrogen dioxide: on workdays two peaks, at 7:00 and at "
        "18:00, on Sundays an almost flat line, lower by day. Right, ozone: a broad hump in the "
        "afternoon; on Sunday mornings the line lies clearly above that of workdays.",
    )


def _caption(means: dict[str, pd.DataFrame]) -> str:
    less, more = (means[name].mean() for name in ("no2_ugm3", "o3_ugm3"))
    share = number(100 * (1 - less["sunday"] / less["workday"]))
    extra = number(100 * (more["sunday"] / more["workday"] - 1))
    return L(
        f"Sonntags fahren weniger Autos, und in der Luft ist {share} % weniger Stickstoffdioxid. "
        f"Ozon aber gibt es {extra} % mehr – obwohl Abgase als seine Ursache gelten. Macht "
        "Verkehr die Luft besser, oder was sieht man hier?",
        f"On Sundays there are fewer cars, and {share}% less nitrogen dioxide in the air. Yet "
        f"there is {extra}% more ozone, although exhaust is said to cause it. Does traffic make "
        "the air better, or what do we see here?",
    )
