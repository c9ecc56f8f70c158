"""The demo's verdict on itself: it is fine only if each submission got what it deserves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.refused import refused
from werkstadt_edu import answers
from werkstadt_edu.autograde import Status, SubmissionResult
from werkstadt_edu.classroom import Classroom
from werkstadt_edu.cli import demo, main
from werkstadt_edu.gradebook import CellScore
from werkstadt_edu.language import Language

if TYPE_CHECKING:
    from pathlib import Path

    from tests.mini import Mini
    from werkstadt_edu.classroom import Submission


@pytest.fixture
def dora(mini: Mini) -> Submission:
    """She has done the first of two exercises, so she deserves two points of three."""
    classroom = Classroom(mini.course, mini.lesson, answers.read(mini.answers), Language.EN)
    return next(entry for entry in classroom.submissions() if entry.learner.learner_id == "dora")


def result(**scores: float) -> SubmissionResult:
    cells = tuple(
        CellScore(
            grade_id=name.replace("_", "-"),
            score=score,
            max_score=3,
            auto_score=score,
            manual_score=None,
            needs_manual=False,
        )
        for name, score in scores.items()
    )
    return SubmissionResult(
        learner_id="dora",
        assignment="mini-01-first-steps",
        status=Status.GRADED,
        score=sum(scores.values()),
        max_score=6,
        cells=cells,
    )


@pytest.mark.parametrize(
    ("got", "as_deserved"),
    [
        (result(total_tests=2, biggest_tests=0, why=0), True),
        # A person's points don't count here: nobody has read the answer yet.
        (result(total_tests=2, biggest_tests=0, why=3), True),
        (result(total_tests=2, biggest_tests=1, why=0), False),
        (result(total_tests=0, biggest_tests=0, why=0), False),
        (result(total_tests=2), False),
        # The same sum for other exercises is not what she deserves.
        (result(total_tests=1, biggest_tests=1), False),
        (replace(result(), status=Status.FAILED), False),
    ],
)
def test_a_submission_is_held_against_each_exercise(
    got: SubmissionResult, as_deserved: bool, dora: Submission, mini: Mini
) -> None:
    row = demo._judge(dora, got, mini.lesson)
    assert row.deserved == 2
    assert row.as_deserved is as_deserved


@pytest.mark.parametrize(("undeserved", "code"), [(0, 0), (1, 1)])
def test_the_demo_fails_when_one_score_is_not_deserved(
    undeserved: int,
    code: int,
    dora: Submission,
    mini: Mini,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "datasets").mkdir()
    monkeypatch.setenv("WERKSTADT_CONTENT", str(tmp_path))
    good = demo._judge(dora, result(total_tests=2, biggest_tests=0), mini.lesson)
    rows = (good, *[replace(good, as_deserved=False)] * undeserved)
    for step in ("_build", "_release", "_hand_in", "_give_back", "_show"):
        monkeypatch.setattr(demo, step, lambda *_: None)
    monkeypatch.setattr(demo, "_grade", lambda *_: rows)
    folder = str(tmp_path / "demo")
    assert main(["demo", "--lesson", "mini/01-first-steps", "--folder", folder]) == code


def test_the_demo_clears_only_a_folder_that_it_made_itself(tmp_path: Path) -> None:
    made = demo._fresh(tmp_path / "demo")
    (made / "old.txt").write_text("of the last demo")
    assert not (demo._fresh(made) / "old.txt").exists()
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "thesis.txt").write_text("of a person")
    with refused("folder is not empty", place="mine", next_step="--folder"):
        demo._fresh(mine)
    assert (mine / "thesis.txt").exists()
