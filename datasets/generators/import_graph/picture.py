"""The picture of `import_graph`: how large a part of each package imports itself in a circle."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from matplotlib import pyplot as plt

from datasets.generators import gallery
from datasets.generators.import_graph.measures import cycles
from datasets.generators.recipe import Picture
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables


def draw(data: Tables) -> Picture:
    """Share of the modules in an import cycle, by package: when it runs, and with types."""
    shares = in_cycles(data)
    figure, axes = plt.subplots()
    figure.subplots_adjust(left=0.2, right=0.9, bottom=0.12, top=0.84)
    _bars(axes, shares)
    axes.set_title(
        L(
            "Anteil der Module, die sich im Kreis importieren",
            "Share of the modules that import each other in a cycle",
        ),
        pad=28,
    )
    most = str(shares["running"].idxmax())
    share = _percent(float(shares["running"].max()))
    without = _percent(float(shares["without_root"][most]))
    return Picture(
        figure=figure,
        alt=L(
            "Waagrechte Balken für zehn Pakete, nach Länge geordnet; die Anteile reichen von null "
            "bis fast hundert Prozent. Meist ist der blaue Teil (wenn das Programm läuft) so lang "
            "wie der ganze Balken, bei sqlalchemy ist der orange Teil (nur für Typprüfer) größer, "
            "bei simpy gibt es nur ihn.",
            "Horizontal bars for ten packages, ordered by length; the shares range from zero to "
            "almost a hundred per cent. Mostly the blue part (when the program runs) is as long as "
            "the whole bar; for sqlalchemy the orange part (type checkers only) is larger, and "
            "simpy has nothing else.",
        ),
        caption=L(
            "Wer ein Modul in einem Kreis ändert, muss mit allen anderen darin rechnen. In "
            f"`{most}` sind das {share} der Module; lässt man ein einziges Modul weg, das oberste, "
            f"bleiben {without}. Wie kann ein Modul so viel bewirken – und ist ein Kreis, dem nur "
            "Typprüfer folgen, überhaupt ein Problem?",
            "Whoever changes a module in a cycle has to reckon with all the others in it. In "
            f"`{most}` that is {share} of the modules; leave out a single one, the topmost, and "
            f"{without} remain. How can one module do so much – and is a cycle that only type "
            "checkers follow a problem at all?",
        ),
    )


def in_cycles(data: Tables) -> pd.DataFrame:
    """Per package the share of modules without tests in a cycle.

    Returns:
        The columns `running` (imports when the program runs), `typed` (those for type checkers
        too) and `without_root` (as `running`, without the package's topmost module).
    """
    modules, edges = data.table("clean", "modules"), data.table("clean", "edges")
    own = modules[~modules["is_test"]]
    inner = edges[edges["importer"].isin(own["module"]) & edges["imported"].isin(own["module"])]
    running = inner[~inner["typing_only"]]
    root = set(data.table("clean", "packages")["package"].astype("str"))
    below = running[~running["importer"].isin(root) & ~running["imported"].isin(root)]
    kinds = {"running": running, "typed": inner, "without_root": below}
    made = pd.DataFrame({name: _share(own, some) for name, some in kinds.items()})
    return made.sort_values(["typed", "running"], kind="stable")


def _share(own: pd.DataFrame, edges: pd.DataFrame) -> pd.Series:
    circled: set[str] = set().union(*cycles(edges))
    return own["module"].isin(circled).groupby(own["package"], observed=True).mean()


def _bars(axes: Axes, shares: pd.DataFrame) -> None:
    names = list(shares.index.astype(str))
    axes.barh(names, shares["typed"], color=gallery.ORANGE, height=0.62)
    axes.barh(names, shares["running"], color=gallery.BLUE, height=0.62)
    for place, (running, typed) in enumerate(shares[["running", "typed"]].to_numpy()):
        text = _percent(running) if typed - running < 0.005 else ""
        text = text or f"{_percent(running)} · {_percent(typed)}"
        axes.text(typed + 0.008, place, text, va="center", fontsize=9, color=gallery.INK)
    axes.set_xlim(0, 1.12 * shares["typed"].max() + 0.05)
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    axes.tick_params(left=False, labelcolor=gallery.INK)
    axes.text(
        0,
        1.01,
        L("wenn das Programm läuft", "when the program runs"),
        transform=axes.transAxes,
        color=gallery.BLUE,
        fontsize=9,
    )
    axes.text(
        0.33,
        1.01,
        L("und mit Importen nur für Typprüfer", "and with imports for type checkers only"),
        transform=axes.transAxes,
        color="#9A6A00",
        fontsize=9,
    )


def _percent(share: float) -> str:
    return L(f"{number(100 * share)} %", f"{number(100 * share)}%")
