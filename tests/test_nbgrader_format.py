"""Held against nbgrader's own functions: what we write, it reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from nbformat import NotebookNode, v4
from nbgrader import utils
from nbgrader.nbgraderformat import MetadataValidator

from werkstadt_edu import nbgrader_format
from werkstadt_edu.model import CellRole
from werkstadt_edu.nbgrader_format import GRADED_ROLES, KEY, ROLES

KINDS = {
    CellRole.SOLUTION: "code",
    CellRole.TESTS: "code",
    CellRole.READONLY: "code",
    CellRole.MANUAL: "markdown",
    CellRole.TASK: "markdown",
}


def cell(role: CellRole, source: str = "x", points: float = 2, kind: str = "") -> NotebookNode:
    make = {"code": v4.new_code_cell, "markdown": v4.new_markdown_cell}[kind or KINDS[role]]
    node: NotebookNode = make(source)  # type: ignore[no-untyped-call]
    node.metadata[KEY] = nbgrader_format.cell_metadata(role, "a-1", points)
    return node


@pytest.mark.parametrize("role", sorted(ROLES))
def test_nbgrader_accepts_each_of_its_five_kinds(role: CellRole) -> None:
    notebook = v4.new_notebook(cells=[cell(role)])
    MetadataValidator().validate_nb(notebook)
    upgraded = MetadataValidator().upgrade_notebook_metadata(v4.new_notebook(cells=[cell(role)]))
    assert upgraded.cells[0].metadata == notebook.cells[0].metadata


@pytest.mark.parametrize(
    ("role", "solution", "grade", "locked", "task"),
    [
        (CellRole.SOLUTION, True, False, False, False),
        (CellRole.TESTS, False, True, True, False),
        (CellRole.READONLY, False, False, True, False),
        (CellRole.MANUAL, True, True, False, False),
        (CellRole.TASK, False, False, True, True),
    ],
)
def test_nbgrader_takes_each_role_for_what_it_is(
    role: CellRole, solution: bool, grade: bool, locked: bool, task: bool
) -> None:
    node = cell(role)
    assert utils.is_solution(node) is solution
    assert utils.is_grade(node) is grade
    assert utils.is_locked(node) is locked
    assert utils.is_task(node) is task
    assert nbgrader_format.is_locked(node.metadata[KEY]) is locked
    assert ("points" in node.metadata[KEY]) is (role in GRADED_ROLES)


def test_a_role_of_our_own_is_none_of_nbgraders() -> None:
    assert {role for role in CellRole if role not in ROLES} == {
        CellRole.HEAD,
        CellRole.QUIZ,
        CellRole.HINTS,
        CellRole.RUBRIC,
        CellRole.GUARD,
    }


@given(
    role=st.sampled_from(sorted(ROLES)),
    kind=st.sampled_from(["code", "markdown"]),
    source=st.text(st.characters(codec="utf-8")),
    points=st.one_of(st.integers(0, 99), st.floats(0, 99)),
)
def test_the_checksum_is_nbgraders(role: CellRole, kind: str, source: str, points: float) -> None:
    node = cell(role, source, points, kind)
    assert nbgrader_format.checksum(node) == utils.compute_checksum(node)
