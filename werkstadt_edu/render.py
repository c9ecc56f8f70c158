"""A lesson in one language as a notebook with solutions and hidden tests: nbgrader's *source*."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from nbformat import NotebookNode, v4

from werkstadt_edu import glossary, hints, markdown, nbgrader_format, quiz, regions, rubric
from werkstadt_edu.bindings import bound_names, used_names
from werkstadt_edu.language import Language
from werkstadt_edu.lesson import place
from werkstadt_edu.localise import localise
from werkstadt_edu.model import TESTS_SUFFIX, CellKind, CellRole
from werkstadt_edu.regions import Region

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from werkstadt_edu.model import Cell, Lesson, Term

KERNEL = {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"}
# A folded cell shows its first line: what to do, instead of a screen of checks with the answers.
_HIDE_INPUT = "hide-input"  # for code that learners run but need not read, such as a picture's
_FOLDED = frozenset({CellRole.GUARD, CellRole.TESTS})
_TESTS_LINE = {
    Language.DE: "# Prüfung: Führen Sie diese Zelle aus, nachdem Sie Ihre ausgeführt haben.",
    Language.EN: "# Check: run this cell after you have run yours.",
}
_HINT_LINE = {
    Language.DE: "# Kommen Sie nicht weiter? Jedes Ausführen zeigt einen Hinweis mehr.",
    Language.EN: "# Stuck? Each run shows one hint more.",
}


def render(
    lesson: Lesson, language: Language, terms: Mapping[str, Term], *, guards: bool = False
) -> NotebookNode:
    """The lesson as a notebook that was not run yet.

    Args:
        lesson: the lesson.
        language: whose half of the texts to take.
        terms: the glossary, for the list of terms at the end.
        guards: whether to keep the cells that prove the prose's numbers; only a built notebook
            has them, a learner never sees one.

    Raises:
        WerkstadtError: for an unfinished question, hint, rubric or code cell, or an unknown term.
    """
    cells = [
        _node(lesson, cell, index, language)
        for index, cell in _in_reading_order(lesson)
        if cell.language in {None, language} and (guards or cell.role is not CellRole.GUARD)
    ]
    used = [key for node in cells for key in glossary.keys(node.source)]
    if used:
        text = glossary.table(used, terms, language, place=str(lesson.path))
        cells.append(v4.new_markdown_cell(text, id=_cell_id(lesson, "glossary")))
    for node in cells:
        if node.cell_type == CellKind.MARKDOWN:
            node.source = glossary.link(node.source, language)
    return v4.new_notebook(cells=cells, metadata=_metadata(lesson, language))


def _in_reading_order(lesson: Lesson) -> list[tuple[int, Cell]]:
    """The cells with their place in the source, hints behind the check of their exercise.

    Who walks through by Shift + Enter comes from the answer to the check, and only then to a hint.
    """
    numbered = list(enumerate(lesson.cells))
    checks = {cell.grade_id: index for index, cell in numbered if cell.role is CellRole.TESTS}

    def place_of(entry: tuple[int, Cell]) -> tuple[int, int]:
        index, cell = entry
        behind = checks.get(f"{cell.grade_id}{TESTS_SUFFIX}") if _is_hint(cell) else None
        return (index, 0) if behind is None else (behind, index)

    return sorted(numbered, key=place_of)


def _is_hint(cell: Cell) -> bool:
    return cell.role is CellRole.HINTS


def _metadata(lesson: Lesson, language: Language) -> dict[str, object]:
    return {
        "kernelspec": KERNEL,
        "language_info": {"name": "python"},
        "werkstadt": {
            "language": language.value,
            "lesson": lesson.lesson_id,
            "source_sha256": lesson.digest,
        },
    }


def _node(lesson: Lesson, cell: Cell, index: int, language: Language) -> NotebookNode:
    where = place(lesson.path, cell)
    node_id = _cell_id(lesson, f"{cell.role or index}:{cell.grade_id or index}")
    if cell.role is CellRole.HEAD:
        return v4.new_markdown_cell(markdown.head(lesson.head, language), id=node_id)
    if cell.kind is CellKind.CODE:
        code = localise(cell.source, language, place=where)
        if cell.role is CellRole.TESTS:
            code = f"{_TESTS_LINE[language]}\n{_ready_line(lesson, cell)}{code}"
        node = v4.new_code_cell(code, id=node_id)
    elif cell.role is CellRole.HINTS:
        hints.parse(cell.source, place=where)
        code = f'{_HINT_LINE[language]}\nhint("{cell.grade_id}")'
        node = v4.new_code_cell(code, id=node_id)
    else:
        node = v4.new_markdown_cell(_prose(cell, language, where), id=node_id)
    node.metadata.update(_cell_metadata(cell))
    return node


def _ready_line(lesson: Lesson, tests: Cell) -> str:
    """The check that the learner's cell was run, where the test cell uses our checks at all.

    It asks for the names that the stub binds and the tests use; a learner needs no others.
    """
    answer = (tests.grade_id or "").removesuffix(TESTS_SUFFIX)
    stubs = (
        regions.replace(cell.source, Region.SOLUTION, "...", place=place(lesson.path, cell))
        for cell in lesson.cells
        if cell.role is CellRole.SOLUTION and cell.grade_id == answer
    )
    used = used_names(tests.source)
    names = [name for stub in stubs for name in bound_names(stub) if name in used]
    if not names or "check" not in used:
        return ""
    return f'check.ready(lambda: ({", ".join(names)},), exercise="{answer}")\n'


def _cell_metadata(cell: Cell) -> dict[str, object]:
    metadata: dict[str, object] = {}
    if cell.role in nbgrader_format.ROLES and cell.grade_id:
        metadata[nbgrader_format.KEY] = nbgrader_format.cell_metadata(
            cell.role, cell.grade_id, cell.points
        )
    if cell.role in _FOLDED or _HIDE_INPUT in cell.tags:
        metadata["jupyter"] = {"source_hidden": True}
    if cell.tags:
        metadata["tags"] = list(cell.tags)
    return metadata


def _prose(cell: Cell, language: Language, where: str) -> str:
    """The text of a text cell; the roles that have a grammar of their own are written out."""
    writers: Mapping[CellRole | None, Callable[[], str]] = {
        CellRole.QUIZ: lambda: markdown.quiz(quiz.parse(cell.source, place=where), language),
        CellRole.RUBRIC: lambda: markdown.rubric(rubric.parse(cell.source, place=where), language),
    }
    return writers.get(cell.role, lambda: cell.source)()


def _cell_id(lesson: Lesson, name: str) -> str:
    """The same id each time, since jupytext keeps none and git would see a change."""
    return hashlib.sha256(f"{lesson.lesson_id}\n{name}".encode()).hexdigest()[:12]
