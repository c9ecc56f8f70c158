"""The one grammar of marked regions in a cell, as nbgrader defines it, and its one parser.

A region is opened by a line with ``### BEGIN SOLUTION`` (or ``HIDDEN TESTS``, or ``MARK SCHEME``)
and closed by ``### END SOLUTION``. As in nbgrader the marker may stand anywhere in its line, so a
text cell can hide it in an HTML comment.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from werkstadt_edu.errors import WerkstadtError


class Region(StrEnum):
    """The kinds of region; the value is the word in the marker."""

    SOLUTION = "SOLUTION"
    HIDDEN_TESTS = "HIDDEN TESTS"
    MARK_SCHEME = "MARK SCHEME"

    @property
    def begin(self) -> str:
        """What the opening line holds."""
        return f"BEGIN {self.value}"

    @property
    def end(self) -> str:
        """What the closing line holds."""
        return f"END {self.value}"


@dataclass(frozen=True, kw_only=True)
class Span:
    """One region of a cell: the numbers of its opening and closing line, counted from 0."""

    begin: int
    end: int


def find(source: str, region: Region, *, place: str) -> tuple[Span, ...]:
    """All regions of one kind in a cell.

    Args:
        source: the cell's text.
        region: which kind to look for.
        place: where the cell stands, for the error.

    Raises:
        WerkstadtError: for a region that is opened twice, not closed, or closed without a begin.
    """
    spans: list[Span] = []
    begin: int | None = None
    for index, line in enumerate(source.split("\n")):
        if region.begin in line:
            if begin is not None:
                raise _misplaced(region, region.begin, place, index)
            begin = index
        elif region.end in line:
            if begin is None:
                raise _misplaced(region, region.end, place, index)
            spans.append(Span(begin=begin, end=index))
            begin = None
    if begin is not None:
        raise WerkstadtError(
            f"A {region.value.lower()} region is never closed.",
            place=f"{place}, line {begin + 1} of the cell",
            expected=f"a line '### {region.end}'",
            got="the end of the cell",
            next_step=f"Add '### {region.end}' where the region ends.",
        )
    return tuple(spans)


def _misplaced(region: Region, marker: str, place: str, index: int) -> WerkstadtError:
    wanted = region.end if marker == region.begin else region.begin
    return WerkstadtError(
        f"'### {marker}' stands where it can't.",
        place=f"{place}, line {index + 1} of the cell",
        expected=f"'### {wanted}' before it",
        got=f"'### {marker}'",
        next_step="Give each region one begin and one end; regions don't nest.",
    )


def replace(source: str, region: Region, stub: str | None, *, place: str) -> str:
    """The cell with each region replaced by `stub`, indented like the region, or removed.

    Raises:
        WerkstadtError: as `find`.
    """
    lines = source.split("\n")
    for span in reversed(find(source, region, place=place)):
        opening = lines[span.begin]
        indent = opening[: len(opening) - len(opening.lstrip())]
        filling = [] if stub is None else [indent + line for line in stub.split("\n")]
        lines[span.begin : span.end + 1] = filling
    return "\n".join(lines)


def unmark(source: str, region: Region) -> str:
    """The cell without the region's marker lines, as somebody would type it who never saw them."""
    markers = (region.begin, region.end)
    return "\n".join(
        line for line in source.split("\n") if not any(marker in line for marker in markers)
    )
