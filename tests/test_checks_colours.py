"""Which colours can be told apart, and the check of a chart that asks for it."""

from __future__ import annotations

import pytest
from matplotlib.colors import to_rgb
from matplotlib.figure import Figure

from tests.checking import assert_says
from werkstadt_edu import check
from werkstadt_edu.checks.colours import confusable

OKABE_ITO = ("#000000", "#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7")


def test_the_palette_of_okabe_and_ito_can_be_told_apart() -> None:
    assert confusable([to_rgb(colour) for colour in OKABE_ITO]) == []


@pytest.mark.parametrize(
    "pair",
    [("#d62728", "#2ca02c"), ("#8B4513", "#556B2F"), ("#1f77b4", "#1f77b5"), ("#888", "#999")],
)
def test_red_and_green_and_near_shades_cannot(pair: tuple[str, str]) -> None:
    assert confusable([to_rgb(colour) for colour in pair]) == [(0, 1)]


def chart(*colours: str) -> object:
    axes = Figure().subplots()
    for height, colour in enumerate(colours):
        axes.plot([0, 1], [height, height + 1], color=colour)
    axes.set(title="t", xlabel="x", ylabel="y")
    return axes


def test_a_chart_with_distinct_colours_passes() -> None:
    check.figure(chart("#0072B2", "#E69F00"), distinct=True)
    check.figure(chart("red", "red"), distinct=True)  # one colour says nothing
    check.figure(chart("red", "green"))


def test_a_chart_in_red_and_green_is_told_so() -> None:
    assert_says(
        lambda: check.figure(chart("#d62728", "#2ca02c"), distinct=True),
        "kann nicht jeder unterscheiden",
        "Not everyone can tell",
    )


def test_bars_and_points_have_colours_too() -> None:
    axes = Figure().subplots()
    axes.bar([0], [1], color="#d62728")
    axes.bar([1], [1], color="#2ca02c")
    axes.set(title="t", xlabel="x", ylabel="y")
    assert_says(lambda: check.figure(axes, distinct=True), "unterscheiden", "tell two colours")
    points = Figure().subplots()
    points.scatter([0], [1], color="#d62728")
    points.scatter([1], [1], color="#2ca02c")
    points.set(title="t", xlabel="x", ylabel="y")
    assert_says(lambda: check.figure(points, distinct=True), "unterscheiden", "tell two colours")
