from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest
from nbformat import v4

from tests import taught
from werkstadt_edu import gradebook
from werkstadt_edu.repair import Repair, RepairKind, grade_id_of, repair

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from werkstadt_edu.gradebook import SourceCell

Damaged = tuple["NotebookNode", tuple["SourceCell", ...]]


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Damaged:
    made = taught.cohort(tmp_path_factory, tmp_path_factory.mktemp("repair"))
    cells = gradebook.source_cells(made.db_url, taught.ASSIGNMENT, taught.STEM)
    return taught.answered(taught.released(made), **taught.RIGHT), cells


@pytest.fixture
def work(original: Damaged) -> NotebookNode:
    return copy.deepcopy(original[0])


def marked(work: NotebookNode) -> list[str | None]:
    return [name for cell in work.cells if (name := grade_id_of(cell))]


IN_ORDER = ["total", "total-tests", "biggest", "biggest-tests", "why"]


def test_a_sound_submission_needs_no_repair(work: NotebookNode, original: Damaged) -> None:
    assert repair(work, original[1]) == ()
    assert [cell.source for cell in work.cells if grade_id_of(cell) == "total"] == [
        taught.RIGHT["total"]
    ]
    # The hidden tests, which the learner never had, are back.
    assert "total([])" in taught.cell(work, "total-tests").source


def test_missing_tests_come_back_behind_everything_they_test(
    work: NotebookNode, original: Damaged
) -> None:
    work.cells.remove(taught.cell(work, "total-tests"))
    assert repair(work, original[1]) == (Repair(kind=RepairKind.MISSING, grade_id="total-tests"),)
    assert marked(work) == IN_ORDER


def test_a_missing_solution_is_not_replaced_by_its_stub(
    work: NotebookNode, original: Damaged
) -> None:
    work.cells.remove(taught.cell(work, "total"))
    assert repair(work, original[1]) == ()
    assert marked(work) == IN_ORDER[1:]


def test_all_cells_of_ours_missing_come_back_in_their_order(
    work: NotebookNode, original: Damaged
) -> None:
    work.cells = [v4.new_code_cell("1 + 1")]
    repairs = repair(work, original[1])
    assert marked(work) == ["total-tests", "biggest-tests", "why"]
    assert {entry.kind for entry in repairs} == {RepairKind.MISSING}
    assert work.cells[0].source == "1 + 1"


def test_of_copies_the_last_that_was_edited_counts(work: NotebookNode, original: Damaged) -> None:
    answer = taught.cell(work, "total")
    stub = copy.deepcopy(answer)
    stub.source = original[1][0].source
    position = work.cells.index(answer)
    work.cells[position : position + 1] = [copy.deepcopy(answer), answer, stub]
    repairs = repair(work, original[1])
    assert repairs == (Repair(kind=RepairKind.TWICE, grade_id="total"),) * 2
    assert marked(work) == IN_ORDER
    assert taught.cell(work, "total") is answer


def test_copies_of_tests_disappear(work: NotebookNode, original: Damaged) -> None:
    tests = taught.cell(work, "total-tests")
    work.cells.insert(0, copy.deepcopy(tests))
    count = len(work.cells)
    assert RepairKind.TWICE in {entry.kind for entry in repair(work, original[1])}
    assert len(work.cells) == count - 1
    assert marked(work) == IN_ORDER


def test_moved_cells_go_back_and_the_learners_own_stay(
    work: NotebookNode, original: Damaged
) -> None:
    tests, answer = taught.cell(work, "total-tests"), taught.cell(work, "total")
    first, second = work.cells.index(answer), work.cells.index(tests)
    work.cells[first], work.cells[second] = tests, answer
    work.cells.insert(first + 1, v4.new_code_cell("mine = 1"))
    assert {entry.kind for entry in repair(work, original[1])} == {RepairKind.MOVED}
    assert marked(work) == IN_ORDER
    assert work.cells[first + 1].source == "mine = 1"


def test_changed_tests_are_set_back_and_that_is_said(work: NotebookNode, original: Damaged) -> None:
    tests = taught.cell(work, "total-tests")
    tests.source = "check.passed('All is well.')"
    tests.metadata["nbgrader"]["points"] = 100
    assert repair(work, original[1]) == (Repair(kind=RepairKind.CHANGED, grade_id="total-tests"),)
    assert "total(numbers)" in tests.source
    assert tests.metadata["nbgrader"]["points"] == 2


def test_a_cell_whose_kind_was_changed_becomes_code_again(
    work: NotebookNode, original: Damaged
) -> None:
    answer = taught.cell(work, "total")
    answer.cell_type = "markdown"
    del answer["outputs"], answer["execution_count"]
    assert repair(work, original[1]) == (Repair(kind=RepairKind.CHANGED, grade_id="total"),)
    assert (answer.cell_type, answer.outputs) == ("code", [])


@pytest.mark.parametrize("metadata", ["nonsense", 7, [], {}, {"grade_id": 3}, {"grade": True}])
def test_damaged_metadata_is_dropped(
    work: NotebookNode, original: Damaged, metadata: object
) -> None:
    work.cells.insert(0, v4.new_code_cell("1", metadata={"nbgrader": metadata}))
    assert repair(work, original[1]) == ()
    assert "nbgrader" not in work.cells[0].metadata


def test_a_renamed_cell_is_forgotten_and_the_right_one_comes_back(
    work: NotebookNode, original: Damaged
) -> None:
    taught.cell(work, "biggest-tests").metadata["nbgrader"]["grade_id"] = "mine"
    assert repair(work, original[1]) == (
        Repair(kind=RepairKind.UNKNOWN, grade_id="mine"),
        Repair(kind=RepairKind.MISSING, grade_id="biggest-tests"),
    )


def test_a_cell_that_comes_back_fits_an_older_format(work: NotebookNode, original: Damaged) -> None:
    work.nbformat_minor = 4
    work.cells = []
    repair(work, original[1])
    assert all("id" not in cell for cell in work.cells)
