"""`figure`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pandas as pd
import pytest

from tests.checking import BROKEN, Liar, assert_says, said
from werkstadt_edu import check
from werkstadt_edu.check import Fault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from matplotlib.axes import Axes


@pytest.fixture(autouse=True)
def no_window() -> Iterator[None]:
    mpl.use("agg")
    yield
    plt.close("all")


def labelled() -> Axes:
    _, axes = plt.subplots()
    axes.set(title="Ausleihen", xlabel="Monat", ylabel="Anzahl")
    return axes


def bars() -> Axes:
    axes = labelled()
    axes.bar(["a", "b", "c"], [3, 1, 2], label="2025")
    return axes


def lines() -> Axes:
    axes = labelled()
    axes.plot([1, 2, 3], [1.0, 2.0, 3.0])
    axes.plot([1, 2, 3], [3.0, 5.0, 4.0])
    axes.axhline(4)
    return axes


def stepped() -> Axes:
    axes = labelled()
    axes.hist([1, 2, 3, 3], bins=3, histtype="step")
    return axes


def scattered() -> Axes:
    axes = labelled()
    axes.scatter([1, 2, 3], [3, 3, 1])
    return axes


def dotted() -> Axes:
    axes = labelled()
    axes.plot([1, 2, 3], [3, 3, 1], "o")
    return axes


def second_of_two() -> object:
    figure, (_, right) = plt.subplots(1, 2)
    right.barh(["a", "b"], [1, 2])
    right.set(xlabel="x", ylabel="y")
    figure.suptitle("Titel der ganzen Abbildung")
    return figure


def from_pandas() -> Axes:
    axes: Axes = pd.Series([1, 2], index=["a", "b"]).plot.barh(title="t", xlabel="x", ylabel="y")
    return axes


@pytest.mark.parametrize(
    "passing",
    [
        lambda: check.figure(bars(), kind="bar"),
        lambda: check.figure(bars().figure, kind="bar", values=[1, 2, 3]),
        lambda: check.figure(bars(), kind="bar", values=pd.Series([3, 1, 2]), ordered=True),
        lambda: check.figure(bars().containers[0], kind="bar", title="ausleihen"),
        lambda: check.figure(lines(), kind="line", values=np.array([3, 5, 4])),
        lambda: check.figure(lines().get_lines(), kind="line"),
        lambda: check.figure(labelled().hist([1, 2, 3, 3], bins=3), kind="hist", values=[1, 1, 2]),
        lambda: check.figure(stepped(), kind="hist", values=[1, 1, 2]),
        lambda: check.figure(scattered(), kind="scatter", values=[1, 3, 3]),
        lambda: check.figure(dotted(), kind="scatter", values=[1, 3, 3]),
        lambda: check.figure(second_of_two(), kind="barh", values=[1, 2]),
        lambda: check.figure(from_pandas(), kind="barh", values=[1, 2]),
        lambda: check.figure(bars(), values=[1, 2, 3]),
        lambda: check.figure(np.array([labelled(), bars()]), kind="bar"),
    ],
)
def test_a_right_chart_passes_in_every_form(passing: Callable[[], None]) -> None:
    passing()


def test_labels_are_not_needed_where_the_task_does_not_ask() -> None:
    _, axes = plt.subplots()
    axes.bar([1], [1])
    check.figure(axes, title=False, xlabel=False, ylabel=False)


def test_a_legend_with_entries_passes() -> None:
    axes = bars()
    axes.legend()
    check.figure(axes, legend=True)


@pytest.mark.parametrize(
    ("failing", "german", "english"),
    [
        (lambda: check.figure(labelled()), "noch leer", "still empty"),
        (lambda: check.figure(plt.figure()), "noch leer", "still empty"),
        (
            lambda: check.figure(bars(), kind="barh"),
            "mit liegenden Balken. Gezeichnet haben Sie: Säulendiagramm mit stehenden Säulen.",
            "Your chart is: bar chart with upright bars.",
        ),
        (lambda: check.figure(bars(), kind="line"), "`ax.plot(...)`", "`ax.plot(...)`"),
        (lambda: check.figure(bars(), kind="hist"), "`ax.hist(...)`", "`ax.hist(...)`"),
        (lambda: check.figure(bars(), title="Foo"), "verlangt ist `Foo`", "expected `Foo`"),
        (lambda: check.figure(bars(), values=[1, 2]), "3 Werte, das sind zu viele", "too many"),
        (lambda: check.figure(bars(), values=[1] * 4), "3 Werte, das sind zu wenige", "too few"),
        (lambda: check.figure(bars(), values=[1, 2, 9]), "nicht die richtigen", "not the right"),
        (
            lambda: check.figure(bars(), values=[1, 2, 3], ordered=True),
            "welcher Reihenfolge",
            "which order",
        ),
        (lambda: check.figure(bars(), legend=True), "Es fehlt eine Legende", "no legend"),
        (lambda: check.figure(None), "`return` vergessen", "forget `return`"),
        (lambda: check.figure([1, 2]), "eine Liste mit 2 Elementen", "a list with 2 elements"),
        (lambda: check.figure(Liar()), "Klasse `Liar`", "class `Liar`"),
    ],
)
def test_a_wrong_chart_is_told_what_is_off(
    failing: Callable[[], None], german: str, english: str
) -> None:
    assert_says(failing, german, english)


@pytest.mark.parametrize(
    ("part", "german", "english"),
    [
        ("title", "Es fehlt der Titel", "There is no title"),
        ("xlabel", "Es fehlt die Beschriftung der x-Achse", "no label of the x axis"),
        ("ylabel", "Es fehlt die Beschriftung der y-Achse", "no label of the y axis"),
    ],
)
def test_a_missing_text_is_named_with_the_call_that_sets_it(
    part: str, german: str, english: str
) -> None:
    axes = bars()
    axes.set(**{part: " "})
    assert_says(lambda: check.figure(axes), german, english)
    assert_says(lambda: check.figure(axes), f"`ax.set_{part}", f"`ax.set_{part}")


@pytest.mark.parametrize(
    "attempt",
    [
        lambda: check.figure(bars(), kind="pie"),
        lambda: check.figure(bars(), kind="bar", values=3),
    ],
)
def test_a_senseless_demand_is_the_checks_fault(attempt: Callable[[], None]) -> None:
    said(attempt, BROKEN, Fault.CHECK)
