"""Held against nbgrader's own preprocessors, in the order of ``nbgrader generate_assignment``."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest
from nbformat import NotebookNode, v4
from nbgrader import preprocessors
from traitlets.config import Config

from tests.refused import refused
from werkstadt_edu import nbgrader_format, notebook, release
from werkstadt_edu.language import Language
from werkstadt_edu.model import CellRole
from werkstadt_edu.render import render

if TYPE_CHECKING:
    from tests.mini import Mini

STEPS = (
    preprocessors.LockCells,
    preprocessors.ClearSolutions,
    preprocessors.ClearOutput,
    preprocessors.CheckCellMetadata,
    preprocessors.ComputeChecksums,
    preprocessors.ClearHiddenTests,
    preprocessors.ClearMarkScheme,
    preprocessors.ComputeChecksums,
    preprocessors.CheckCellMetadata,
)


def by_nbgrader(source: NotebookNode, language: Language) -> NotebookNode:
    config = Config()
    config.ClearSolutions.code_stub = {"python": release.CODE_STUB[language]}
    config.ClearSolutions.text_stub = release.TEXT_STUB[language]
    released = copy.deepcopy(source)
    resources: dict[str, object] = {}
    for step in STEPS:
        released, resources = step(config=config).preprocess(released, resources)
    return released


def graded(role: CellRole, grade_id: str, source: str, *, text: bool = False) -> NotebookNode:
    make = v4.new_markdown_cell if text else v4.new_code_cell
    node: NotebookNode = make(source, id=grade_id)  # type: ignore[no-untyped-call]
    node.metadata[nbgrader_format.KEY] = nbgrader_format.cell_metadata(role, grade_id, 1.5)
    return node


def synthetic() -> NotebookNode:
    """One cell of each kind, with regions at every place, outputs, and cells of no kind."""
    solution = "def f():\n    ### BEGIN SOLUTION\n    return 'ä'\n    ### END SOLUTION\n\ny = 1\n"
    hidden = "assert f()\n### BEGIN HIDDEN TESTS\nassert 1\n### END HIDDEN TESTS\n"
    comment = "<!-- ### BEGIN {0} -->\nBecause.\n<!-- ### END {0} -->"
    ran = v4.new_code_cell("1 + 1", id="free", execution_count=3)
    ran.outputs = [v4.new_output("execute_result", {"text/plain": "2"}, execution_count=3)]
    cells = [
        ran,
        v4.new_markdown_cell("Text.", id="text"),
        graded(CellRole.SOLUTION, "f", solution + solution.replace("f()", "g()")),
        graded(CellRole.TESTS, "f-tests", hidden + "x = 0\n" + hidden),
        graded(CellRole.READONLY, "given", "x = 1"),
        graded(CellRole.READONLY, "given-text", "Given.", text=True),
        graded(CellRole.MANUAL, "why", "Why?\n" + comment.format("SOLUTION"), text=True),
        graded(CellRole.MANUAL, "code", "### BEGIN SOLUTION\nz = 1\n### END SOLUTION"),
        graded(CellRole.TASK, "task", "Do.\n" + comment.format("MARK SCHEME"), text=True),
    ]
    metadata = {"kernelspec": {"display_name": "P", "language": "python", "name": "python3"}}
    return v4.new_notebook(cells=cells, metadata=metadata)


@pytest.mark.parametrize("language", list(Language))
def test_the_learner_edition_is_nbgraders_release_byte_for_byte(
    language: Language, mini: Mini
) -> None:
    for source in (render(mini.lesson, language, mini.course.glossary), synthetic()):
        ours = notebook.to_bytes(release.learner_edition(source, language))
        assert ours == notebook.to_bytes(by_nbgrader(source, language))


def test_the_source_is_not_changed() -> None:
    source = synthetic()
    before = notebook.to_bytes(source)
    release.learner_edition(source, Language.DE)
    assert notebook.to_bytes(source) == before


@pytest.mark.parametrize("language", list(Language))
def test_every_stub_is_valid_python_where_it_stands(language: Language) -> None:
    edition = release.learner_edition(synthetic(), language)
    for cell in edition.cells:
        if cell.cell_type == "code":
            compile(cell.source, cell.id, "exec")
    assert release.CODE_STUB[language] in edition.cells[2].source


def test_a_region_that_is_not_closed_is_refused_with_its_cell() -> None:
    cells = [v4.new_code_cell("x"), v4.new_code_cell("### BEGIN HIDDEN TESTS")]
    with refused("hidden tests region is never closed", place="cell 2, line 1"):
        release.learner_edition(v4.new_notebook(cells=cells), Language.EN)
