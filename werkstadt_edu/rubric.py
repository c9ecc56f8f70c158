"""The rubric of a manually graded answer: what earns how many points.

An author writes one line for each criterion, ``- 2: Nennt zwei Gründe …``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from werkstadt_edu.errors import WerkstadtError

_CRITERION = re.compile(r"^- (?P<points>\d+(\.\d+)?): (?P<text>.+)$")


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """What a grader looks for, and the points that it earns."""

    points: float
    text: str


def parse(source: str, *, place: str) -> tuple[Criterion, ...]:
    """The criteria in the author's order.

    Raises:
        WerkstadtError: for a line that is no criterion, or none at all.
    """
    criteria = []
    for line in filter(None, map(str.strip, source.split("\n"))):
        match = _CRITERION.match(line)
        if match is None:
            raise _no_criterion(place, line)
        criteria.append(Criterion(points=float(match["points"]), text=match["text"]))
    if not criteria:
        raise _no_criterion(place, "nothing")
    return tuple(criteria)


def _no_criterion(place: str, got: str) -> WerkstadtError:
    return WerkstadtError(
        "A rubric has a line that is no criterion.",
        place=place,
        expected="- 2: What earns two points",
        got=got,
        next_step="Write one criterion a line, points first.",
    )
