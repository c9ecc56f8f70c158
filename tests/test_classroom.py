"""The sample class: ten submissions whose deserved scores follow from how they were made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from werkstadt_edu import answers
from werkstadt_edu.classroom import Classroom
from werkstadt_edu.language import Language

if TYPE_CHECKING:
    from tests.mini import Mini


@pytest.fixture
def classroom(mini: Mini) -> Classroom:
    return Classroom(mini.course, mini.lesson, answers.read(mini.answers), Language.EN)


def sources(classroom: Classroom, name: str) -> dict[str, str]:
    """The cells of one learner's notebook by their grade_id."""
    submission = next(
        entry for entry in classroom.submissions() if entry.learner.learner_id == name
    )
    return {
        cell.metadata["nbgrader"]["grade_id"]: cell.source
        for cell in submission.notebook.cells
        if "nbgrader" in cell.metadata
    }


def test_the_class_has_ten_learners_with_a_name_of_their_own(classroom: Classroom) -> None:
    names = [entry.learner.learner_id for entry in classroom.submissions()]
    assert len(names) == len(set(names)) == 10


@pytest.mark.parametrize(
    ("name", "passed"),
    [
        ("ada", {"total", "biggest"}),
        ("ben", {"total", "biggest"}),
        ("cem", {"total", "biggest"}),
        ("dora", {"total"}),
        ("emil", set()),
        ("fatma", set()),
        ("gustav", set()),
        ("hanna", {"total"}),
        ("ivo", {"biggest"}),
        ("jana", {"biggest"}),
    ],
)
def test_each_learner_deserves_what_their_answers_are_worth(
    classroom: Classroom, name: str, passed: set[str]
) -> None:
    submission = next(
        entry for entry in classroom.submissions() if entry.learner.learner_id == name
    )
    assert submission.passed == passed


@pytest.mark.parametrize(
    ("name", "exercise", "part"),
    [
        ("ada", "total", "return sum(values)"),
        ("ben", "total", "for value in values:"),
        ("cem", "total", "warnings.warn"),
        ("dora", "total", "return sum(values)"),
        ("dora", "biggest", "...  # your code"),
        ("emil", "total", "...  # your code"),
        ("emil", "why", "*Double-click here"),
        ("fatma", "total", "    sum(values)"),
        ("gustav", "total", "return 6"),
        ("hanna", "biggest", "os._exit(1)"),
        ("ivo", "total", "while True:"),
        ("jana", "total", "undefined_name"),
    ],
)
def test_the_notebooks_hold_what_their_stories_say(
    classroom: Classroom, name: str, exercise: str, part: str
) -> None:
    assert part in sources(classroom, name)[exercise]


def test_no_learner_types_the_marks_of_a_solution(classroom: Classroom) -> None:
    for submission in classroom.submissions():
        for cell in submission.notebook.cells:
            assert "SOLUTION" not in cell.source
            assert "HIDDEN TESTS" not in cell.source
