from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from nbformat import v4
from nbgrader.utils import determine_grade

from werkstadt_edu.gradebook import SourceCell
from werkstadt_edu.model import CellRole
from werkstadt_edu.nbgrader_format import cell_metadata
from werkstadt_edu.preprocessors import JudgeOutputs, fingerprint

if TYPE_CHECKING:
    from nbformat import NotebookNode


def judged(*outputs: NotebookNode, role: CellRole = CellRole.TESTS) -> NotebookNode:
    cell = v4.new_code_cell("…", outputs=list(outputs))
    cell.metadata["nbgrader"] = cell_metadata(role, "total-tests", 2)
    JudgeOutputs(language="en").preprocess_cell(cell, {}, 0)
    return cell


def result(text: str) -> NotebookNode:
    return v4.new_output("execute_result", data={"text/plain": text}, execution_count=1)


def test_text_on_stderr_stays_and_costs_nothing() -> None:
    cell = judged(v4.new_output("stream", name="stderr", text="careful"))
    assert determine_grade(cell) == (2, 2)
    assert cell.outputs[0].text == "careful"


@pytest.mark.parametrize(
    ("text", "score"),
    [("1", 1), ("0.5", 0.5), ("0", 0), ("2.0", 2), ("3", 2), ("1e9", 2)],
)
def test_a_last_value_is_the_score_and_never_above_the_maximum(text: str, score: float) -> None:
    assert determine_grade(judged(result(text))) == (score, 2)


@pytest.mark.parametrize("text", ["nan", "inf", "-1", "-0.1", "None", "'2'", "", "[2]"])
def test_a_last_value_that_is_no_score_earns_nothing_and_is_reported(text: str) -> None:
    cell = judged(result(text))
    assert determine_grade(cell) == (0, 2)
    assert "it is the tests that are wrong" in cell.outputs[0].evalue


def test_an_answer_that_a_person_grades_is_left_alone() -> None:
    outputs = (v4.new_output("stream", name="stderr", text="careful"), result("nan"))
    cell = judged(*outputs, role=CellRole.MANUAL)
    assert [output.output_type for output in cell.outputs] == ["stream", "execute_result"]
    assert cell.outputs[0].name == "stderr"


def test_a_fingerprint_changes_with_the_submission_and_with_our_cells() -> None:
    def cell(source: str) -> SourceCell:
        return SourceCell(grade_id="a", kind="code", source=source, locked=True, metadata={})

    prints = {
        fingerprint(submission, [cell(source)])
        for submission in (b"one", b"two")
        for source in ("1", "2")
    }
    assert len(prints) == 4
    assert fingerprint(b"one", [cell("1")]) in prints
