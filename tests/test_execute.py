from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from nbformat import NotebookNode, v4

from tests.refused import refused
from werkstadt_edu import execute, notebook
from werkstadt_edu.render import KERNEL

if TYPE_CHECKING:
    from pathlib import Path


def made_of(*sources: str) -> NotebookNode:
    cells = [v4.new_code_cell(source, id=f"c{n}") for n, source in enumerate(sources)]
    return v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})


def test_a_run_brings_outputs_and_changes_nothing_else(tmp_path: Path) -> None:
    source = made_of("print('a', flush=True)\nprint('b')\n1 + 1", "import os\nos.getcwd()")
    before = notebook.to_bytes(source)
    executed = execute.run(source, folder=tmp_path, place="l.py")
    assert notebook.to_bytes(source) == before
    printed, result = executed.cells[0].outputs
    assert (printed.text, result.data["text/plain"]) == ("a\nb\n", "2")
    assert executed.cells[1].outputs[0].data["text/plain"] == repr(str(tmp_path))
    assert executed.metadata.language_info == {"name": "python"}
    assert executed.cells[0].metadata == {}


@pytest.mark.parametrize(
    ("cell", "thing", "got"),
    [
        ("boom = 1 / 0", "A cell of the lesson fails", "ZeroDivisionError: division by zero"),
        ("while True: pass", "A cell of the lesson fails", "after 2 seconds"),
        ("import os; os._exit(1)", "A cell of the lesson fails", "Kernel died"),
        ("import warnings; warnings.warn('old')", "writes a warning", "UserWarning: old"),
    ],
)
def test_a_cell_that_goes_wrong_is_named_with_its_lesson(
    cell: str, thing: str, got: str, tmp_path: Path
) -> None:
    source = made_of("x = 1", cell, "y = 2")
    with refused(thing, place=f"l.py [de], cell '{cell}'", got=got):
        execute.run(source, folder=tmp_path, place="l.py [de]", seconds=2)
