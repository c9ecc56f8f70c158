"""Repairing a submission from our source by `grade_id`, before nbgrader sees it.

Learners duplicate, delete, move and rename cells, and tools damage metadata. nbgrader would leave
such a cell ungraded, or give the whole submission up; here the cell gets its place and its marks
back, and what was repaired is said.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from nbformat import v4

from werkstadt_edu import regions
from werkstadt_edu.model import CellKind
from werkstadt_edu.regions import Region

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from nbformat import NotebookNode

    from werkstadt_edu.gradebook import SourceCell

_KEY = "nbgrader"
_CELLS_HAVE_IDS = 5  # since nbformat 4.5


class RepairKind(StrEnum):
    """What was wrong with a cell."""

    MISSING = "missing"
    TWICE = "twice"
    MOVED = "moved"
    CHANGED = "changed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Repair:
    """One repair of one cell."""

    kind: RepairKind
    grade_id: str


def repair(notebook: NotebookNode, originals: Sequence[SourceCell]) -> tuple[Repair, ...]:
    """Give each cell of ours its marks, text and place back; the notebook is changed.

    A missing solution is not put back: its stub would undo what the learner wrote elsewhere.
    """
    by_id = {original.grade_id: original for original in originals}
    repairs = [
        *_forget_unknown(notebook, by_id),
        *_forget_twins(notebook, by_id),
        *_reset(notebook, by_id),
        *_reorder(notebook, list(by_id)),
    ]
    for position, original in enumerate(originals):
        if original.metadata["grade"] or original.metadata["locked"]:
            later = [entry.grade_id for entry in originals[position + 1 :]]
            repairs += _restore(notebook, original, later)
    return tuple(repairs)


def grade_id_of(cell: NotebookNode) -> str | None:
    """A cell's grade_id, whatever a learner did to its metadata; None where there is none."""
    metadata = cell.metadata.get(_KEY)
    grade_id = metadata.get("grade_id") if isinstance(metadata, dict) else None
    return grade_id if isinstance(grade_id, str) else None


def _forget_unknown(notebook: NotebookNode, by_id: dict[str, SourceCell]) -> Iterable[Repair]:
    for cell in notebook.cells:
        grade_id = grade_id_of(cell)
        if _KEY in cell.metadata and grade_id not in by_id:
            del cell.metadata[_KEY]
            if grade_id:
                yield Repair(kind=RepairKind.UNKNOWN, grade_id=grade_id[:80])


def _forget_twins(notebook: NotebookNode, by_id: dict[str, SourceCell]) -> Iterable[Repair]:
    """Of cells with the same id the last one counts that is not as it was handed out."""
    for grade_id, original in by_id.items():
        twins = [cell for cell in notebook.cells if grade_id_of(cell) == grade_id]
        touched = [cell for cell in twins if cell.source != original.source]
        counts = (touched or twins)[-1:]
        for cell in twins:
            if not any(cell is chosen for chosen in counts):
                del cell.metadata[_KEY]
                if original.locked:
                    # A second copy of our tests has nothing of the learner in it.
                    notebook.cells.remove(cell)
                yield Repair(kind=RepairKind.TWICE, grade_id=grade_id)


def _reset(notebook: NotebookNode, by_id: dict[str, SourceCell]) -> Iterable[Repair]:
    for cell in notebook.cells:
        grade_id = grade_id_of(cell)
        if grade_id is None:
            continue
        original = by_id[grade_id]
        changed = cell.cell_type != original.kind
        _change_kind(cell, original.kind)
        cell.metadata[_KEY] = dict(original.metadata)
        if original.locked:
            changed |= cell.source != _as_released(original)
            cell.source = original.source
        if changed:
            yield Repair(kind=RepairKind.CHANGED, grade_id=grade_id)


def _as_released(original: SourceCell) -> str:
    """The text of a locked cell as a learner got it: the gradebook's has the hidden tests."""
    text = original.source
    for region in (Region.HIDDEN_TESTS, Region.MARK_SCHEME):
        text = regions.replace(text, region, None, place=original.grade_id)
    return text


def _change_kind(cell: NotebookNode, kind: str) -> None:
    if cell.cell_type == kind:
        return
    cell.cell_type = kind
    extra: dict[str, Any] = {"outputs": [], "execution_count": None}
    for key, value in extra.items():
        cell.pop(key, None)
        if kind == CellKind.CODE:
            cell[key] = value
    cell.pop("attachments", None)


def _reorder(notebook: NotebookNode, order: list[str]) -> Iterable[Repair]:
    """Our cells take the places of our cells in our order; the learner's own stay."""
    places = [index for index, cell in enumerate(notebook.cells) if grade_id_of(cell)]
    found = [notebook.cells[place] for place in places]
    for place, before, cell in zip(
        places,
        found,
        sorted(found, key=lambda cell: order.index(str(grade_id_of(cell)))),
        strict=True,
    ):
        notebook.cells[place] = cell
        if before is not cell:
            yield Repair(kind=RepairKind.MOVED, grade_id=str(grade_id_of(cell)))


def _restore(
    notebook: NotebookNode, original: SourceCell, later: Sequence[str]
) -> Iterable[Repair]:
    """Put a missing cell back as late as its order allows, so that all code above it has run."""
    present = [grade_id_of(cell) for cell in notebook.cells]
    if original.grade_id in present:
        return
    place = next((index for index, name in enumerate(present) if name in later), len(present))
    make: Any = v4.new_code_cell if original.kind == CellKind.CODE else v4.new_markdown_cell
    cell = make(original.source, metadata={_KEY: dict(original.metadata)})
    if notebook.nbformat_minor < _CELLS_HAVE_IDS:
        del cell["id"]
    notebook.cells.insert(place, cell)
    yield Repair(kind=RepairKind.MISSING, grade_id=original.grade_id)
