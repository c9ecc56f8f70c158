from __future__ import annotations

import os
from typing import TYPE_CHECKING

from tests.refused import refused
from werkstadt_edu import trial
from werkstadt_edu.trial import Attempt, Ending, Step

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

CHECK = "check.equal(x, 1, what='x')"
STEPS = (
    Step(name="", source="from werkstadt_edu import check\ngiven = 1"),
    Step(name="x", source="x = given"),
    Step(name="x-tests", source=CHECK),
    Step(name="after", source="assert x == 1 and given == 1"),
)


def attempt(key: str, source: str) -> Attempt:
    return Attempt(key=key, sources={"x": source}, first=1, last=2)


def outcomes(endings: tuple[Ending, ...], key: str) -> dict[str, str]:
    return {ending.cell: ending.outcome for ending in endings if ending.key == key}


def test_each_attempt_runs_in_a_copy_of_the_session_of_its_own(tmp_path: Path) -> None:
    tried = {
        "right": "x = given",
        "wrong": "x = 2",
        "stub": "x = ...",
        "raises": "x = y",
        "spoils": "x = given; given = 5",
        "still right": "x = given",
        "leaves": "import os; os._exit(0)",
        "exits": "raise SystemExit",
        "hangs": "while True: pass",
    }
    attempts = [attempt(key, source) for key, source in tried.items()]
    endings = trial.run(STEPS, attempts, folder=tmp_path, seconds=3)
    assert outcomes(endings, "") == {"x": "", "x-tests": "", "after": ""}
    passed = {"x": "", "x-tests": ""}
    assert outcomes(endings, "right") == outcomes(endings, "spoils") == passed
    assert outcomes(endings, "still right") == passed
    assert outcomes(endings, "wrong") == {"x": "", "x-tests": "not yet"}
    assert outcomes(endings, "stub") == {"x": "", "x-tests": "not attempted"}
    assert (
        outcomes(endings, "raises") == outcomes(endings, "exits") == dict.fromkeys(passed, "error")
    )
    assert outcomes(endings, "leaves") == outcomes(endings, "hangs") == {}


def test_an_error_is_told_with_its_name_and_a_check_with_its_card(tmp_path: Path) -> None:
    endings = trial.run(STEPS, [attempt("a", "x = y"), attempt("b", "x = 2")], folder=tmp_path)
    told = {(ending.key, ending.cell): ending.message for ending in endings}
    assert told["a", "x"] == "NameError: name 'y' is not defined"
    assert "x" in told["b", "x-tests"]
    assert "Traceback" not in told["b", "x-tests"]


def test_a_cell_without_a_name_leaves_an_ending_only_when_it_fails(tmp_path: Path) -> None:
    steps = (Step(name="", source="1"), Step(name="", source="1 / 0"))
    (ending,) = trial.run(steps, [], folder=tmp_path)
    assert ending == Ending(
        key="", cell="", outcome="error", message="ZeroDivisionError: division by zero"
    )


def test_a_lesson_without_named_cells_has_no_endings(tmp_path: Path) -> None:
    assert trial.run([Step(name="", source="x = 1")], [], folder=tmp_path) == ()


def test_figures_close_at_the_end_of_a_cell_as_in_jupyter(tmp_path: Path) -> None:
    steps = (
        Step(name="draw", source="from matplotlib import pyplot\npyplot.plot([1, 2]);"),
        Step(name="then", source="assert pyplot.get_fignums() == []"),
    )
    endings = trial.run(steps, [], folder=tmp_path)
    assert outcomes(endings, "") == {"draw": "", "then": ""}


def test_cells_run_in_the_working_folder(tmp_path: Path) -> None:
    trial.run([Step(name="", source="open('here', 'w').close()")], [], folder=tmp_path)
    assert (tmp_path / "here").exists()


def test_a_lesson_that_ends_the_process_is_refused(tmp_path: Path) -> None:
    steps = (Step(name="x", source="import os; os._exit(3)"),)
    with refused("broke down", expected="exit code 0", got="exit code 3", next_step="build"):
        trial.run(steps, [], folder=tmp_path)


def test_a_lesson_that_never_ends_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "_SECONDS_PER_LESSON", 3)
    steps = (Step(name="x", source="while True: pass"),)
    with refused("broke down", expected="exit code 0", got="no end after 3 s", next_step="build"):
        trial.run(steps, [], folder=tmp_path)


def test_a_system_without_fork_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "fork")
    with refused("can't be tried on this system", expected="Linux", next_step="WSL"):
        trial.run(STEPS, [], folder=tmp_path)
