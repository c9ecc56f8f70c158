"""The picture of `quarter_energy`: one flat's year, a column per day, and the sun beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from matplotlib import pyplot as plt
from matplotlib.colors import PowerNorm

from datasets.generators import gallery
from datasets.generators.quarter_energy import clock, loads, model
from datasets.generators.recipe import Picture
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.image import AxesImage

    from datasets.generators.recipe import Tables

_FLAT = "M60"
_DAYS = 365
_WEAKEST, _STRONGEST = 35.0, 350.0  # Wh, between which the colours run
_SUN = "#1B6CA8"


def draw(data: Tables) -> Picture:
    """One flat's consumption by day and time of day."""
    meters = data.table("clean", "meters")
    values = meters.loc[meters["meter_id"] == _FLAT, "energy_wh"].to_numpy()
    grid = loads.on_grid(values)[:_DAYS]
    figure, axes = plt.subplots()
    figure.subplots_adjust(left=0.09, right=0.86, bottom=0.14, top=0.88)
    image = axes.imshow(
        grid.T,
        aspect="auto",
        origin="lower",
        cmap="magma_r",
        norm=PowerNorm(0.6, vmin=_WEAKEST, vmax=_STRONGEST, clip=True),
        extent=(0, _DAYS, 0, 24),
        interpolation="nearest",
    )
    _axes(axes)
    _sun(axes)
    _questions(axes, grid)
    _scale(axes, image)
    axes.set_title(
        L(
            "Eine Wohnung, ein Jahr: Strom je Viertelstunde",
            "One flat, one year: electricity by quarter hours",
        )
    )
    return Picture(figure=figure, alt=_alt(), caption=_caption())


def _axes(axes: Axes) -> None:
    starts = pd.date_range(f"{model.YEAR}-01-01", periods=12, freq="MS").day_of_year - 1
    names = L(
        "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    )
    axes.set_xticks(starts, names.split(), ha="left")
    hours = (0, 6, 12, 18, 24)
    axes.set_yticks(hours, [L(f"{hour} Uhr", f"{hour}:00") for hour in hours])
    axes.tick_params(length=0)
    axes.spines[:].set_visible(False)


def _sun(axes: Axes) -> None:
    """The hours of sunrise and sunset on the clock: they jump when the clock is changed."""
    dark = clock.darkness()[:_DAYS] > 0.5
    noon = model.QUARTERS // 2
    for half, place in ((dark[:, :noon], 0), (~dark[:, noon:], noon)):
        hours = (place + half.sum(axis=1)) / 4
        axes.plot(np.arange(_DAYS) + 0.5, hours, color=_SUN, linewidth=1.6)
    both = L("blau: Sonnenauf- und -untergang", "blue: sunrise and sunset")
    axes.text(6, 4.3, both, color=_SUN, fontsize=9)


def _questions(axes: Axes, grid: np.ndarray) -> None:
    """What a reader may ask: the longest stay away, and the late mornings before it."""
    daily = pd.Series(grid.sum(axis=1))
    away = daily < 0.6 * daily.median()
    run = away.groupby((~away).cumsum()).cumsum()
    middle = int(run.to_numpy().argmax()) + 1 - float(run.max()) / 2
    late = float(pd.Timestamp(model.YEAR, 7, 12).day_of_year)
    for text, target, place in (
        (L("Wo sind alle?", "Where is everybody?"), (middle, 10.0), (middle + 20, 2.6)),
        (L("Warum so spät?", "Why so late?"), (late, 8.0), (late - 95, 2.6)),
    ):
        axes.annotate(
            text,
            target,
            place,
            arrowprops={"arrowstyle": "->", "color": gallery.INK, "linewidth": 1.3},
            color=gallery.INK,
            fontsize=11,
            fontweight="bold",
        )


def _scale(axes: Axes, image: AxesImage) -> None:
    figure = axes.figure
    bar = figure.colorbar(image, ax=axes, fraction=0.025, pad=0.02)
    levels = (35, 100, 200, 350)
    bar.set_ticks(levels)
    bar.set_ticklabels([number(level) for level in levels])
    bar.outline.set_visible(False)
    bar.ax.set_title("Wh", fontsize=9, color=gallery.GREY, loc="left")
    bar.ax.tick_params(length=0)


def _alt() -> str:
    return L(
        "Farbkarte: Jede Spalte ist ein Tag des Jahres 2025, jede Zeile eine Viertelstunde, dunkel "
        "heißt viel Strom. Nachts ist es hell; der Tag beginnt gegen sieben, am Wochenende und in "
        "den Schulferien später. Ein dunkles Band liegt bei 19 Uhr. Anfang August bleibt ein "
        "breiter Streifen ganz hell. Zwei Linien zeigen Sonnenauf- und -untergang; sie springen "
        "bei der Zeitumstellung, der Tagesablauf nicht.",
        "Heat map: each column is a day of 2025, each row a quarter hour, dark means a lot of "
        "electricity. Nights are pale; the day begins at about seven, later at weekends and in the "
        "school holidays. A dark band lies at 19:00. At the beginning of August a broad stripe "
        "stays pale throughout. Two lines show sunrise and sunset; they jump when the clock is "
        "changed, the daily routine does not.",
    )


def _caption() -> str:
    return L(
        "Eine einzige Zahl je Viertelstunde, und man sieht, wann hier jemand aufsteht, kocht und "
        "verreist. Die blauen Linien sind Sonnenauf- und -untergang: Sie springen bei der "
        "Zeitumstellung, der Tagesablauf nicht. Was würde Ihr eigener Zähler verraten – und wer "
        "sollte ihn lesen dürfen?",
        "Just one number per quarter hour, and it shows when somebody here gets up, cooks and goes "
        "away. The blue lines are sunrise and sunset: they jump when the clock is changed, the "
        "daily routine does not. What would your own meter reveal – and who should be allowed to "
        "read it?",
    )
