from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from nbgrader.utils import compute_checksum

from tests import taught
from tests.mini import SAMPLE, Mini, change, say_nothing
from tests.refused import refused
from werkstadt_edu import cohort as cohorts
from werkstadt_edu import generate, gradebook, nbgrader_format, notebook, release
from werkstadt_edu.language import Language
from werkstadt_edu.render import render

if TYPE_CHECKING:
    from pathlib import Path

    from werkstadt_edu.cohort import Cohort


@pytest.fixture
def made(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Cohort:
    return taught.cohort(tmp_path_factory, tmp_path)


def on_own_lesson(made: Cohort, mini: Mini) -> Cohort:
    """The same cohort, but its lesson is a copy that a test may change."""
    change(made.root / "cohort.toml", json.dumps(str(SAMPLE)), json.dumps(str(mini.root)))
    return cohorts.read(made.root)


def remember_a_submission(made: Cohort) -> None:
    taught.enter(made, "ada")
    taught.set_manual_score(made.db_url, taught.ASSIGNMENT, "ada", taught.STEM, "why", 2)


@pytest.mark.parametrize("language", Language)
def test_nbgraders_release_is_our_learner_edition(
    language: Language, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    made = taught.cohort(tmp_path_factory, tmp_path, language)
    lesson, course = made.lesson(made.assignments[0])
    ours = release.learner_edition(render(lesson, language, course.glossary), language)
    theirs = taught.released(made)
    assert [cell.source for cell in theirs.cells] == [cell.source for cell in ours.cells]
    assert [cell.metadata for cell in theirs.cells] == [cell.metadata for cell in ours.cells]
    assert notebook.to_bytes(theirs) == notebook.to_bytes(ours)


@pytest.mark.parametrize("language", Language)
def test_our_checksum_is_nbgraders(
    language: Language, tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    edition = taught.released(taught.cohort(tmp_path_factory, tmp_path, language))
    marked = [cell for cell in edition.cells if "nbgrader" in cell.metadata]
    assert len(marked) == 5
    for cell in marked:
        cell.source += "\nchanged"
        assert nbgrader_format.checksum(cell) == compute_checksum(cell)


def test_stock_nbgrader_generates_the_same_release(made: Cohort) -> None:
    path = made.release(made.assignments[0])
    before = path.read_bytes()
    path.unlink()
    subprocess.run(
        [sys.executable, "-m", "nbgrader", "generate_assignment", taught.ASSIGNMENT, "--force"],
        cwd=made.root,
        check=True,
        capture_output=True,
    )
    assert path.read_bytes() == before


def test_nothing_is_said_on_the_terminal_but_in_the_log(
    made: Cohort, capfd: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = []
    result = generate.generate_assignment(made, taught.STEM, say=said.append)
    assert said == ["Generating mini-01-first-steps …"]
    assert capfd.readouterr() == ("", "")
    assert "Converting notebook" in (made.root / "logs" / "nbgrader.log").read_text()
    assert (result.points, result.regrade) == (6, False)


def test_a_changed_text_can_be_released_again_and_scores_stay(made: Cohort, mini: Mini) -> None:
    made = on_own_lesson(made, mini)
    remember_a_submission(made)
    change(mini.source, "Die Summe ist", "Die ganze Summe ist")
    result = generate.generate_assignment(made, taught.ASSIGNMENT, say=say_nothing)
    assert result.regrade
    assert "ganze Summe" in result.release.read_text(encoding="utf-8")
    scored = gradebook.score(made.db_url, made.name, taught.ASSIGNMENT, "ada")
    assert scored is not None
    assert [cell.manual_score for cell in scored.cells] == [None, None, 2]


def test_other_exercises_are_refused_once_there_are_submissions(made: Cohort, mini: Mini) -> None:
    made = on_own_lesson(made, mini)
    remember_a_submission(made)
    before = made.source(made.assignments[0]).read_bytes()
    change(mini.source, 'grade_id="biggest', 'grade_id="largest')
    with refused("other exercises", got="new: largest, largest-tests; gone: biggest, biggest-t"):
        generate.generate_assignment(made, taught.ASSIGNMENT, say=say_nothing)
    assert made.source(made.assignments[0]).read_bytes() == before
    assert gradebook.score(made.db_url, made.name, taught.ASSIGNMENT, "ada") is not None


def test_without_submissions_exercises_may_change(made: Cohort, mini: Mini) -> None:
    made = on_own_lesson(made, mini)
    change(mini.source, 'grade_id="biggest', 'grade_id="largest')
    generate.generate_assignment(made, taught.ASSIGNMENT, say=say_nothing)
    cells = gradebook.source_cells(made.db_url, taught.ASSIGNMENT, taught.STEM)
    assert [cell.grade_id for cell in cells] == [
        "total", "total-tests", "largest", "largest-tests", "why",
    ]  # fmt: skip


def test_a_lesson_that_does_not_build_changes_nothing(made: Cohort, mini: Mini) -> None:
    made = on_own_lesson(made, mini)
    before = made.source(made.assignments[0]).read_bytes()
    change(mini.source, "term:mask", "term:msak")
    with refused("no term 'msak'"):
        generate.generate_assignment(made, taught.ASSIGNMENT, say=say_nothing)
    assert made.source(made.assignments[0]).read_bytes() == before


def test_when_nbgrader_fails_source_and_release_are_as_before(made: Cohort, mini: Mini) -> None:
    made = on_own_lesson(made, mini)
    paths = (made.source(made.assignments[0]), made.release(made.assignments[0]))
    before = [path.read_bytes() for path in paths]
    change(mini.source, "Die Summe ist", "Die ganze Summe ist")
    with made.config.open("a", encoding="utf-8") as config:
        config.write('c.GenerateAssignment.preprocessors = ["builtins.int"]\n')
    with refused(
        "could not generate", got="preprocessor must be callable", next_step="nbgrader.log"
    ):
        generate.generate_assignment(made, taught.ASSIGNMENT, say=say_nothing)
    assert [path.read_bytes() for path in paths] == before


def test_settings_that_somebody_broke_are_named(made: Cohort) -> None:
    made.config.write_text("c = nonsense(", encoding="utf-8")
    with refused("settings of nbgrader", place="nbgrader_config.py", got="SyntaxError"):
        generate.generate_assignment(made, taught.ASSIGNMENT, say=say_nothing)


def test_feedback_before_grading_is_refused(made: Cohort) -> None:
    with refused("No submission is autograded", next_step="autograde"):
        generate.generate_feedback(made, taught.ASSIGNMENT, say=say_nothing)
