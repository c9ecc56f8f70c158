"""From nbgrader's *source* to its *release*, which is our learner edition.

What `nbgrader generate_assignment` does, for learners who have no nbgrader: solutions become
stubs, hidden tests and mark schemes disappear, outputs are cleared, cells are locked and bear a
checksum. A test holds the result against nbgrader's own, byte for byte.
"""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

from werkstadt_edu import nbgrader_format, regions
from werkstadt_edu.language import Language
from werkstadt_edu.model import CellKind
from werkstadt_edu.regions import Region

if TYPE_CHECKING:
    from nbformat import NotebookNode

# A stub runs as it stands: an Ellipsis is valid wherever a value or a statement is.
CODE_STUB = {Language.DE: "...  # Ihr Code", Language.EN: "...  # your code"}
TEXT_STUB = {
    Language.DE: "*Doppelklicken Sie hier und schreiben Sie Ihre Antwort.*",
    Language.EN: "*Double-click here and write your answer.*",
}


def learner_edition(source: NotebookNode, language: Language) -> NotebookNode:
    """The notebook as a learner gets it.

    Args:
        source: a rendered lesson; it is not changed.
        language: the language of the stubs.

    Raises:
        WerkstadtError: for a region that is not closed.
    """
    notebook = copy.deepcopy(source)
    for index, cell in enumerate(notebook.cells):
        where = f"cell {index + 1}"
        stub = CODE_STUB[language] if cell.cell_type == CellKind.CODE else TEXT_STUB[language]
        text = regions.replace(cell.source, Region.SOLUTION, stub, place=where)
        text = regions.replace(text, Region.HIDDEN_TESTS, None, place=where)
        cell.source = regions.replace(text, Region.MARK_SCHEME, None, place=where)
        if cell.cell_type == CellKind.CODE:
            cell.outputs = []
            cell.execution_count = None
        _lock(cell)
    return notebook


def _lock(cell: NotebookNode) -> None:
    metadata = cell.metadata.get(nbgrader_format.KEY)
    if metadata is None:
        return
    metadata["cell_type"] = cell.cell_type
    metadata["checksum"] = nbgrader_format.checksum(cell)
    if nbgrader_format.is_locked(metadata):
        cell.metadata["editable"] = False
        cell.metadata["deletable"] = False
    elif metadata["solution"]:
        cell.metadata["deletable"] = False
