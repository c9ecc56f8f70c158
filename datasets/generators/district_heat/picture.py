"""The picture of `district_heat`: three houses, a kink, and a refit with empty flats."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from matplotlib import pyplot as plt

from datasets.generators import gallery
from datasets.generators.district_heat import model, signature
from datasets.generators.recipe import Picture
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables

_OLD, _NEW = "B3", "B7"
_LIGHT, _DARK = "#BDBDBD", "#5F5F5F"
_DARK_ORANGE = "#8A5F00"


def draw(data: Tables) -> Picture:
    """Daily heat per square metre over temperature: an old house, a new one, one refitted."""
    daily = signature.days(data)
    area = data.table("clean", "buildings").set_index("building_id")["area_m2"]
    per_m2 = daily["heat_kwh"] / daily["building_id"].astype("object").map(area)
    daily = daily.assign(per_m2=1000 * per_m2)
    figure, axes = plt.subplots()
    figure.subplots_adjust(left=0.09, right=0.97, bottom=0.19, top=0.88)
    _cloud(axes, daily[daily["building_id"] == _OLD], _LIGHT, "o")
    _cloud(axes, daily[daily["building_id"] == _NEW], _LIGHT, "o")
    before, empty, after = _refitted(daily)
    _cloud(axes, before, gallery.RED, "o")
    _cloud(axes, empty, gallery.ORANGE, "x")
    _cloud(axes, after, gallery.BLUE, "o")
    _words(axes)
    saved = 1 - _at(after, 2) / _at(before, 2)
    seeming = 1 - _at(empty, 2) / _at(before, 2)
    return Picture(figure=figure, alt=_alt(), caption=_caption(saved, seeming))


def _refitted(daily: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """The refitted house: before, after with empty flats, after and fully let."""
    own = daily[daily["building_id"] == model.REFIT]
    full = own["flats_let"] == own["flats_let"].max()
    done = own["date"] >= model.REFIT_ENDS
    return own[full & (own["date"] < model.REFIT_BEGINS)], own[done & ~full], own[done & full]


def _at(daily: pd.DataFrame, temp_c: float) -> float:
    near = daily[(daily["temp_c"] - temp_c).abs() < 2]
    return float(np.polyval(np.polyfit(near["temp_c"], near["per_m2"], 1), temp_c))


def _cloud(axes: Axes, daily: pd.DataFrame, colour: str, marker: str) -> None:
    axes.plot(
        daily["temp_c"],
        daily["per_m2"],
        linestyle="none",
        marker=marker,
        markersize=3.6,
        markerfacecolor="none",
        markeredgecolor=colour,
        markeredgewidth=0.8,
    )


def _words(axes: Axes) -> None:
    axes.set_xlim(-8.5, 27)
    axes.set_ylim(0, 1150)
    axes.set_xlabel(
        L("Tagesmittel der Lufttemperatur (°C)", "mean air temperature of the day (°C)")
    )
    axes.set_title(
        L("Fernwärme je Quadratmeter und Tag (Wh)", "District heat per square metre and day (Wh)")
    )
    axes.xaxis.set_major_formatter(lambda value, _: number(value).replace("-", "−"))
    axes.yaxis.set_major_formatter(lambda value, _: number(value))
    refitted = L("Haus von 1965", "house of 1965")
    before = L("vor der Sanierung", "before the refit")
    empty = L("danach, teils leer (×)", "afterwards, partly empty (×)")
    full = L("danach, voll vermietet", "afterwards, fully let")
    axes.text(14.2, 640, refitted, weight="bold")
    for height, text, colour in ((565, before, gallery.RED), (490, full, gallery.BLUE)):
        axes.text(14.2, height, text, color=colour)
    axes.text(14.2, 415, empty, color=_DARK_ORANGE)
    axes.text(
        3.2, 1010, L("Haus von 1912, unsaniert", "house of 1912, never refitted"), color=_DARK
    )
    axes.text(-8.2, 130, L("Haus von 2019", "house of 2019"), color=_DARK)
    axes.text(
        26.8, 165, L("nur noch Warmwasser", "hot water only"), color=_DARK, ha="right", size=9
    )


def _alt() -> str:
    return L(
        "Punktwolken des täglichen Wärmebedarfs über der Temperatur. Jede fällt mit steigender "
        "Temperatur und läuft bei etwa 17 Grad waagerecht aus. Am höchsten liegt das Haus von "
        "1912, am tiefsten das von 2019. Dazwischen liegt ein Haus von 1965: vor der Sanierung "
        "hoch, danach deutlich tiefer, und am tiefsten, solange Wohnungen leer standen.",
        "Clouds of points: daily heat over temperature. Each falls as it gets warmer and levels "
        "out at about 17 degrees. The house of 1912 lies highest, that of 2019 lowest. Between "
        "them lies a house of 1965: high before the refit, clearly lower afterwards, and lowest "
        "while flats stood empty.",
    )


def _caption(saved: float, seeming: float) -> str:
    seen, real = number(100 * seeming), number(100 * saved)
    return L(
        f"Im Winter nach der Sanierung braucht das Haus bei zwei Grad {seen} % weniger Wärme als "
        f"davor, ein Jahr später nur noch {real} % weniger. Dazwischen sind die leeren Wohnungen "
        "wieder bezogen worden. Was hat also die Dämmung gespart – und was der Leerstand?",
        f"In the winter after the refit the house needs {seen}% less heat at two degrees than "
        f"before, a year later only {real}% less. In between, the empty flats were let again. So "
        "what did the insulation save – and what did the vacancy?",
    )
