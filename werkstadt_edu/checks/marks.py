"""What stands in a matplotlib axes: which kinds of chart, and the numbers that they draw.

matplotlib is imported only by whoever made the figure: without it in memory nothing is one.
"""

from __future__ import annotations

import sys
from enum import Enum
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeGuard

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from matplotlib.axes import Axes
    from matplotlib.container import BarContainer
    from matplotlib.figure import Figure

_TOUCHING = 1e-6


class ChartKind(Enum):
    """The charts that a task can ask for."""

    LINE = "line"
    BAR = "bar"
    BARH = "barh"
    SCATTER = "scatter"
    HIST = "hist"


def is_axes(value: object) -> TypeGuard[Axes]:
    """Whether `value` is a matplotlib Axes, by its type."""
    return _is_matplotlib(value, "matplotlib.axes", "Axes")


def is_figure(value: object) -> TypeGuard[Figure]:
    """Whether `value` is a matplotlib Figure, by its type."""
    return _is_matplotlib(value, "matplotlib.figure", "Figure")


def _is_matplotlib(value: object, module_name: str, name: str) -> bool:
    module = sys.modules.get(module_name)
    return module is not None and issubclass(type(value), getattr(module, name))


def kinds_in(axes: Axes) -> list[ChartKind]:
    """The kinds of chart in `axes`, in the order of `ChartKind`."""
    return [kind for kind in ChartKind if drawn(axes, kind)]


def drawn(axes: Axes, kind: ChartKind) -> list[tuple[float, ...]]:
    """The numbers that each chart of this kind draws.

    Returns:
        For every line its y values, for bars their lengths, for points their y values, for
        histograms their counts; empty when there is no such chart.
    """
    return [values for values in _DRAWN[kind](axes) if values]


def colours(axes: Axes) -> list[tuple[float, float, float]]:
    """The different colours of lines, bars and points, in the order of drawing; 0 to 1 each."""
    from matplotlib.collections import PathCollection
    from matplotlib.colors import to_rgb

    clouds = [each for each in axes.collections if isinstance(each, PathCollection)]
    bars = [*_bars(axes, "vertical"), *_bars(axes, "horizontal")]
    found: list[Any] = [
        *(line.get_color() for line in axes.get_lines()),
        *(container.patches[0].get_facecolor() for container in bars if container.patches),
        *(colour for cloud in clouds for colour in list(cloud.get_facecolor())[:1]),
    ]
    return list(dict.fromkeys(to_rgb(colour) for colour in found))


def _lines(axes: Axes) -> list[tuple[float, ...]]:
    return [
        _floats(line.get_ydata()) for line in axes.get_lines() if line.get_linestyle() != "None"
    ]


def _points(axes: Axes) -> list[tuple[float, ...]]:
    from matplotlib.collections import PathCollection

    clouds = [each for each in axes.collections if isinstance(each, PathCollection)]
    loose = [
        _floats(line.get_ydata()) for line in axes.get_lines() if line.get_linestyle() == "None"
    ]
    return [_floats(cloud.get_offsets()[:, 1]) for cloud in clouds] + loose  # type: ignore[index]


def _upright(axes: Axes) -> list[tuple[float, ...]]:
    return [_floats([bar.get_height() for bar in bars]) for bars in _bars(axes, "vertical")]


def _lying(axes: Axes) -> list[tuple[float, ...]]:
    return [_floats([bar.get_width() for bar in bars]) for bars in _bars(axes, "horizontal")]


def _counts(axes: Axes) -> list[tuple[float, ...]]:
    touching = [bars for bars in _bars(axes, "vertical") if _touch(bars)]
    return [_floats([bar.get_height() for bar in bars]) for bars in touching] + _steps(axes)


def _steps(axes: Axes) -> list[tuple[float, ...]]:
    """The histograms with ``histtype="step"``: outlines that go up and down at every edge."""
    from matplotlib.patches import Polygon

    outlines = [patch.get_xy() for patch in axes.patches if isinstance(patch, Polygon)]
    return [_floats(outline[1:-1:2, 1]) for outline in outlines]


def _bars(axes: Axes, orientation: str) -> list[BarContainer]:
    from matplotlib.container import BarContainer

    return [
        each
        for each in axes.containers
        if isinstance(each, BarContainer) and each.orientation == orientation
    ]


def _touch(bars: BarContainer) -> bool:
    """Whether every bar begins where the one before ends, as those of a histogram do."""
    edges = [(bar.get_x(), bar.get_x() + bar.get_width()) for bar in bars]
    return len(edges) > 1 and all(
        abs(right[0] - left[1]) <= _TOUCHING * abs(right[1] - right[0])
        for left, right in pairwise(edges)
    )


def _floats(values: Any) -> tuple[float, ...]:
    try:
        return tuple(float(value) for value in values)
    except (TypeError, ValueError):
        return ()


_DRAWN: dict[ChartKind, Callable[[Axes], Sequence[tuple[float, ...]]]] = {
    ChartKind.LINE: _lines,
    ChartKind.BAR: _upright,
    ChartKind.BARH: _lying,
    ChartKind.SCATTER: _points,
    ChartKind.HIST: _counts,
}
