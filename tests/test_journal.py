"""What a learner tried: written into their workspace only, and never lost by an interruption."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.checking import refusal
from werkstadt_edu import check, journal, language
from werkstadt_edu.journal import Event

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def fresh_session(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(journal._Session, "entries", ())
    monkeypatch.setattr(journal._Session, "exercise", "")
    language.use("en")
    yield
    language._Choice.language = None


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace, with the working folder where a notebook of it lies."""
    (tmp_path / ".werkstadt").mkdir()
    folder = tmp_path / "de" / "data-analysis" / "01-asking-tables"
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    return tmp_path


def test_an_event_is_a_line_in_the_workspace_around_the_notebook(workspace: Path) -> None:
    journal.note(Event.HINT, "big-loans")
    journal.note(Event.PASSED, "big-loans")
    lines = (workspace / ".werkstadt" / "progress.jsonl").read_text("utf-8").splitlines()
    assert [json.loads(line)["event"] for line in lines] == ["hint", "passed"]
    assert json.loads(lines[0])["exercise"] == "big-loans"
    assert json.loads(lines[0])["at"].endswith("+00:00")
    assert [entry.event for entry in journal.known()] == [Event.HINT, Event.PASSED]


def test_outside_a_workspace_nothing_is_written_but_the_session_remembers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    journal.note(Event.NOT_YET, "big-loans")
    assert list(tmp_path.iterdir()) == []
    assert [entry.event for entry in journal.known()] == [Event.NOT_YET]


def test_a_torn_or_foreign_line_is_passed_over(workspace: Path) -> None:
    journal.note(Event.PASSED, "a")
    path = workspace / ".werkstadt" / "progress.jsonl"
    with path.open("a", encoding="utf-8") as file:
        file.write('{"at": "2026-01-01", "exercise": "b", "event": "sung"}\n{"at": "20')
    assert [entry.exercise for entry in journal.entries(path)] == ["a"]


def test_a_workspace_that_cannot_be_written_to_disturbs_nobody(workspace: Path) -> None:
    (workspace / ".werkstadt" / "progress.jsonl").mkdir()
    journal.note(Event.PASSED, "a")
    assert journal.known() == ()


def test_everything_can_be_forgotten(workspace: Path) -> None:
    journal.note(Event.PASSED, "a")
    path = workspace / ".werkstadt" / "progress.jsonl"
    assert journal.forget(path)
    assert not path.exists()
    assert journal.known() == ()
    assert not journal.forget(path)


def test_a_passed_check_is_noted_for_its_exercise(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = 3
    check.ready(lambda: (answer,), exercise="big-loans")
    check.ready(lambda: answer)  # an author's own
    check.passed("Yes.")
    found = [(entry.exercise, entry.event) for entry in journal.known()]
    assert found == [("big-loans", Event.PASSED)]


@pytest.mark.parametrize(
    ("answer", "event"), [(4, Event.NOT_YET), (..., Event.NOT_ATTEMPTED)], ids=["wrong", "stub"]
)
def test_a_failed_check_is_noted_once_when_a_notebook_shows_it(
    workspace: Path, answer: object, event: Event
) -> None:
    check.ready(lambda: (answer,), exercise="big-loans")
    failure = refusal(
        lambda: check.equal(answer, 3),
        check.Outcome.NOT_YET if answer == 4 else check.Outcome.NOT_ATTEMPTED,
    )
    assert journal.known() == ()
    failure._render_traceback_()
    failure._shown = True
    failure._render_traceback_()
    assert [(entry.exercise, entry.event) for entry in journal.known()] == [("big-loans", event)]


def test_a_check_without_exercise_is_not_noted(workspace: Path) -> None:
    check.ready(lambda: ())
    check.passed()
    assert journal.known() == ()
