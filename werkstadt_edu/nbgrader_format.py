"""nbgrader's cell metadata, schema version 3, and its checksum.

Source: nbgrader 0.9.6, ``nbgraderformat/v3.py`` and ``utils.compute_checksum``; the tests compare
both functions here with nbgrader's own.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from werkstadt_edu.model import CellRole

if TYPE_CHECKING:
    from collections.abc import Mapping

    from nbformat import NotebookNode

SCHEMA_VERSION = 3
KEY = "nbgrader"  # where the metadata stands in a cell

# grade, solution, locked, task: nbgrader's four switches for its five kinds of cell.
_SWITCHES: Mapping[CellRole, tuple[bool, bool, bool, bool]] = {
    CellRole.SOLUTION: (False, True, False, False),
    CellRole.TESTS: (True, False, True, False),
    CellRole.READONLY: (False, False, True, False),
    CellRole.MANUAL: (True, True, False, False),
    CellRole.TASK: (False, False, True, True),
}
GRADED_ROLES = frozenset({CellRole.TESTS, CellRole.MANUAL, CellRole.TASK})
ROLES = frozenset(_SWITCHES)


def cell_metadata(role: CellRole, grade_id: str, points: float | None) -> dict[str, Any]:
    """The value of ``metadata.nbgrader`` for a cell.

    Args:
        role: one of nbgrader's five kinds.
        grade_id: the cell's name in the assignment.
        points: what a grade cell is worth, else None.
    """
    grade, solution, locked, task = _SWITCHES[role]
    metadata: dict[str, Any] = {
        "grade": grade,
        "grade_id": grade_id,
        "locked": locked,
        "schema_version": SCHEMA_VERSION,
        "solution": solution,
        "task": task,
    }
    if role in GRADED_ROLES:
        metadata["points"] = points
    return metadata


def is_locked(metadata: Mapping[str, Any]) -> bool:
    """Whether nbgrader overwrites the cell with our source before it grades."""
    if metadata["solution"]:
        return False
    return bool(metadata["grade"] or metadata["locked"])


def checksum(cell: NotebookNode) -> str:
    """Compute nbgrader's fingerprint of a cell's text and kind, as 32 hexadecimal digits.

    nbgrader compares it to see whether an answer was touched; it protects nothing.
    """
    metadata = cell.metadata[KEY]
    parts = [
        cell.source,
        cell.cell_type,
        str(metadata["grade"]),
        str(metadata["solution"]),
        str(is_locked(metadata)),
        metadata["grade_id"],
    ]
    if metadata["grade"]:
        parts.append(str(float(metadata["points"])))
    return hashlib.md5("".join(parts).encode(), usedforsecurity=False).hexdigest()
