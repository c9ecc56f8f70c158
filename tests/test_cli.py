"""The command line as people meet it: what it says, and the exit code that it leaves."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import nbformat
import pytest

from tests.mini import STEM, Mini, change
from werkstadt_edu import cohort as cohorts
from werkstadt_edu.cli import main
from werkstadt_edu.cli.main import parser

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

LESSON = "mini/01-first-steps"
SOURCE = f"mini/lessons/{STEM}.py"


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Mini:
    """The miniature course as all content that there is."""
    (tmp_path / "datasets").mkdir()
    monkeypatch.setenv("WERKSTADT_CONTENT", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return Mini.copied_to(tmp_path / "courses")


def refusal(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Run a command that must end with exit code 2 and one message; returns the message."""
    assert main(arguments) == 2
    message = capsys.readouterr().err
    assert message.startswith("werkstadt: ")
    assert "Traceback" not in message
    assert "next step: " in message
    return message


def test_an_unknown_course_is_named_with_the_nearest_one(
    content: Mini, capsys: pytest.CaptureFixture[str]
) -> None:
    for verb in ("build", "verify", "lint", "learn"):
        message = refusal(capsys, verb, "minni")
        assert "There is no course 'minni'" in message
        assert "Did you mean 'mini'?" in message


def test_an_unknown_lesson_is_named_with_the_nearest_one(
    content: Mini, capsys: pytest.CaptureFixture[str]
) -> None:
    message = refusal(capsys, "lint", "mini/01-first-step")
    assert "no lesson '01-first-step'" in message
    assert "Did you mean '01_first_steps'?" in message


BROKEN_LESSONS: dict[str, tuple[Callable[[Path], None], str]] = {
    "an unclosed solution region": (
        lambda path: change(path, "    return sum(values)\n    ### END SOLUTION", "    return 1"),
        "A solution region is never closed.",
    ),
    "a missing translation": (
        lambda path: change(
            path, '# %% [markdown] lang="en"\nr"""\n## Sums', '# %%\nr"""\n## Sums'
        ),
        "A text has no translation beside it.",
    ),
    "a grade_id that two cells have": (
        lambda path: change(
            path, 'role="solution" grade_id="biggest"', 'role="solution" grade_id="total"'
        ),
        "Two cells have the grade_id 'total'.",
    ),
    "code that is no Python": (
        lambda path: change(path, "return sum(values)", "return sum(values"),
        "A code cell is not valid Python.",
    ),
}


@pytest.mark.parametrize("fault", BROKEN_LESSONS)
def test_a_broken_lesson_is_refused_with_file_and_line_and_nothing_is_written(
    content: Mini, capsys: pytest.CaptureFixture[str], fault: str
) -> None:
    break_it, thing = BROKEN_LESSONS[fault]
    break_it(content.source)
    for command in (["build", LESSON], ["learn", "mini", "--no-lab"]):
        message = refusal(capsys, *command)
        assert thing in message
        assert f"{STEM}.py:" in message
    assert not (content.root / "mini" / "notebooks").exists()
    assert not list((content.root.parent / "workspace").rglob("*.ipynb"))


def test_build_check_fails_before_the_first_build_and_passes_after_it(
    content: Mini, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["build", "--check", LESSON]) == 1
    assert "run `werkstadt build`" in capsys.readouterr().out
    assert main(["build", LESSON]) == 0
    assert main(["build", "--check", LESSON]) == 0


def test_verify_and_lint_pass_on_a_good_lesson_and_fail_on_a_bad_one(
    built: Mini, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "datasets").mkdir()
    monkeypatch.setenv("WERKSTADT_CONTENT", str(tmp_path))
    assert main(["verify", LESSON]) == 0
    assert main(["lint", LESSON]) == 0
    assert "0 findings" in capsys.readouterr().out
    change(built.source, "check.equal(biggest, 3", "check.equal(biggest, 2")
    change(built.source, "- 1: Nennt eine Grenze.", "- 2: Nennt eine Grenze.")
    assert main(["verify", LESSON]) == 1
    assert "the reference solution fails in 'biggest-tests'" in capsys.readouterr().out
    assert main(["lint", LESSON]) == 1
    said = capsys.readouterr().out
    assert "the rubric adds up to 4, not to 3" in said
    assert said.endswith("mini/01-first-steps: 1 finding\n")


def test_learn_delivers_the_lessons_in_the_chosen_language(
    content: Mini, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["learn", "--no-lab", "--lang", "de"]) == 0
    assert "01-first-steps: neu" in capsys.readouterr().out
    assert (tmp_path / "workspace" / "de" / "mini" / STEM / f"{STEM}.ipynb").exists()


def test_a_folder_that_cannot_be_written_is_named(
    content: Mini, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_text("a file, not a folder")
    for command in (
        ["learn", "--no-lab", "--folder", "taken"],
        ["cohort", "create", "x", "--course", "mini", "--folder", "taken"],
        ["demo", "--lesson", LESSON, "--folder", "taken"],
    ):
        assert "taken" in refusal(capsys, *command)


@pytest.fixture
def cohort(content: Mini, tmp_path: Path) -> Path:
    """A cohort with a generated assignment; returns its folder."""
    (tmp_path / "learners.csv").write_text("id,first_name\nada,Ada\nben,Ben\n")
    create = ["cohort", "create", "spring", "--course", "mini", "--learners", "learners.csv"]
    assert main([*create, "--due", "01-first-steps=2027-03-20"]) == 0
    assert main(["generate-assignment", "spring", "01-first-steps"]) == 0
    return tmp_path / "grading" / "cohorts" / "spring"


def test_a_cohort_can_use_an_exchange_elsewhere(content: Mini, tmp_path: Path) -> None:
    create = ["cohort", "create", "autumn", "--course", "mini"]
    assert main([*create, "--exchange", str(tmp_path / "shared")]) == 0
    made = cohorts.find(tmp_path / "grading" / "cohorts", "autumn")
    assert made.exchange == tmp_path / "shared"


def test_the_round_trip_ends_with_feedback_and_scores(
    cohort: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    released = cohort / "release" / "mini-01-first-steps" / f"{STEM}.ipynb"
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    notebook = nbformat.read(released, 4)
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "biggest":
            cell.source = "biggest = 3"
    nbformat.write(notebook, inbox / "ada.ipynb")
    assert main(["collect", "spring", "01-first-steps", "--from", "inbox"]) == 0
    assert main(["autograde", "spring", "01-first-steps"]) == 0
    assert "1" in capsys.readouterr().out
    assert main(["generate-feedback", "spring", "01-first-steps"]) == 0
    assert main(["export", "spring", "--to", "scores.csv"]) == 0
    page = cohort / "feedback" / "ada" / "mini-01-first-steps" / f"{STEM}.html"
    assert "Found." in page.read_text(encoding="utf-8")
    assert "biggest" in (tmp_path / "scores.csv").read_text(encoding="utf-8-sig")


def test_a_submission_that_is_no_notebook_is_refused_and_nothing_is_collected(
    cohort: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "ada.ipynb").write_bytes(
        (cohort / "release" / "mini-01-first-steps" / f"{STEM}.ipynb").read_bytes()
    )
    (inbox / "ben.ipynb").write_text("Dear teacher, my notebook is in the attachment.")
    capsys.readouterr()
    assert main(["collect", "spring", "01-first-steps", "--from", "inbox"]) == 2
    assert "ben.ipynb" in capsys.readouterr().err
    assert not list((cohort / "submitted").rglob("*.ipynb"))


def test_unknown_cohorts_assignments_dates_and_rosters_are_refused(
    cohort: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "strange.csv").write_text("name;mail\nAda;a@example.org\n")
    create = ["cohort", "create", "other", "--course", "mini"]
    for command, named in (
        (["autograde", "sprin", "01-first-steps"], "sprin"),
        (["autograde", "spring", "02-more"], "02-more"),
        (["autograde", "spring", "01-first-steps"], "01-first-steps"),
        ([*create, "--due", "01-first-steps=tomorrow"], "tomorrow"),
        ([*create, "--due", "02-more=2027-01-01"], "02-more"),
        ([*create, "--learners", "strange.csv"], "strange.csv"),
        (["cohort", "create", "spring", "--course", "mini"], "spring"),
    ):
        capsys.readouterr()
        assert main(command) == 2
        assert named in capsys.readouterr().err
    assert not (cohort.parent / "other").exists()


def test_ctrl_c_ends_with_130_and_one_sentence(content: Mini, tmp_path: Path) -> None:
    change(content.source, "numbers = [1, 2, 3]", "import time; print(1); time.sleep(60)")
    process = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from werkstadt_edu.cli import main; sys.exit(main())",
            "build",
            LESSON,
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ,
        start_new_session=True,
    )
    assert process.stdout is not None
    assert "run from top to bottom" in process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "interrupted" in errors
    assert "Traceback" not in errors
    assert not (content.root / "mini" / "notebooks").exists()


def test_without_nbgrader_an_instructors_verb_says_what_to_install(
    content: Mini, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.startswith("werkstadt_edu.cohort")]:
        monkeypatch.delitem(sys.modules, name)
    for name in [name for name in sys.modules if name.startswith("werkstadt_edu.gradebook")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("werkstadt_edu.cohort", raising=False)
    monkeypatch.delattr("werkstadt_edu.gradebook", raising=False)
    monkeypatch.setitem(sys.modules, "nbgrader", None)
    monkeypatch.setitem(sys.modules, "nbgrader.api", None)
    message = refusal(capsys, "export", "spring")
    assert 'pip install "werkstadt-edu[instructor]"' in message
    assert main(["learn", "--no-lab"]) == 0


def test_every_verb_has_an_example_that_parses() -> None:
    verbs = next(action.choices for action in parser()._actions if isinstance(action.choices, dict))
    assert set(verbs) >= {"learn", "build", "verify", "lint", "cohort", "collect", "demo"}
    for name, verb in verbs.items():
        example = (verb.epilog or "").split("Example:\n  werkstadt ")[1]
        assert parser().parse_args(example.split()).command, name


def test_wrong_usage_ends_with_2(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["lern"])
    assert stopped.value.code == 2
    assert "invalid choice: 'lern'" in capsys.readouterr().err
