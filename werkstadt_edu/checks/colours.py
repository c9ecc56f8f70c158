"""Which colours readers with a colour vision deficiency can't tell apart.

Colours are seen as they would be without the red or the green cones (Machado, Oliveira, Fernandes:
"A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009,
severity 1.0) and compared by their distance in CIELAB (CIE 1976).
"""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

# Below this distance two marks of a chart are easily taken for each other.
LEAST_DISTANCE = 12.0
_SIGHTS = {
    "normal": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
}
# sRGB to CIE XYZ for the white point D65 (IEC 61966-2-1).
_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)


def confusable(colours: Sequence[tuple[float, float, float]]) -> list[tuple[int, int]]:
    """The pairs of colours that some readers can't tell apart, by their positions.

    Args:
        colours: red, green, blue from 0 to 1.
    """
    import numpy as np  # the checks stay light to import

    distinct = np.array(colours, dtype=float).reshape(-1, 3)
    pairs = []
    for first, second in combinations(range(len(distinct)), 2):
        seen = [
            _lab(np.array(sight) @ _linear(distinct[[first, second]]).T)
            for sight in _SIGHTS.values()
        ]
        nearest = min(float(np.linalg.norm(one[0] - one[1])) for one in seen)
        if nearest < LEAST_DISTANCE:
            pairs.append((first, second))
    return pairs


def _linear(colours: np.ndarray) -> np.ndarray:
    import numpy as np

    return np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)


def _lab(linear: np.ndarray) -> np.ndarray:
    """CIELAB of linear sRGB, shape (3, n) to (n, 3)."""
    import numpy as np

    to_xyz = np.array(_TO_XYZ)
    white = to_xyz.sum(axis=1)
    part = (to_xyz @ np.clip(linear, 0, 1)).T / white
    root = np.where(part > (6 / 29) ** 3, np.cbrt(part), part / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.stack(
        [
            116 * root[:, 1] - 16,
            500 * (root[:, 0] - root[:, 1]),
            200 * (root[:, 1] - root[:, 2]),
        ],
        axis=1,
    )
