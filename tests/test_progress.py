"""What a journal says about a lesson, and where a learner reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mini import Mini
from werkstadt_edu import progress, start_page
from werkstadt_edu.cli import main
from werkstadt_edu.journal import Entry, Event
from werkstadt_edu.language import Language, speaking

if TYPE_CHECKING:
    from pathlib import Path

    from werkstadt_edu.progress import Progress


def entry(exercise: str, event: Event, at: str = "2026-11-22T20:00:00+00:00") -> Entry:
    return Entry(at=at, exercise=exercise, event=event)


TRIED = (
    entry("total", Event.NOT_ATTEMPTED),
    entry("total", Event.NOT_YET),
    entry("total", Event.HINT),
    entry("total", Event.HINT),
    entry("total", Event.PASSED, "2026-11-22T21:00:00+00:00"),
    entry("total", Event.NOT_YET),
    entry("of another lesson", Event.PASSED, "2027-01-01T00:00:00+00:00"),
)


def test_a_lesson_counts_exercises_solved_tries_and_hints(mini: Mini) -> None:
    state = progress.of(mini.lesson, TRIED)
    assert (state.exercises, state.passed, state.tries, state.hints) == (2, 1, 3, 2)
    assert state.last == "2026-11-22T21:00:00+00:00"
    assert state.bar == "■■■■■□□□□□"


def test_nothing_tried_is_no_progress(mini: Mini) -> None:
    state = progress.of(mini.lesson, ())
    assert (state.passed, state.tries, state.hints, state.last) == (0, 0, 0, "")
    assert state.bar == "□□□□□□□□□□"


def made(lesson_id: str, passed: int, last: str) -> Progress:
    return progress.Progress(
        lesson_id=lesson_id, exercises=2, passed=passed, tries=3, hints=0, last=last
    )


def test_one_goes_on_with_the_latest_lesson_that_is_not_finished() -> None:
    known = [made("a", 1, "2026-01"), made("b", 1, "2026-03"), made("c", 2, "2026-04")]
    latest = progress.to_go_on([*known, made("d", 0, "")])
    assert latest is not None
    assert latest.lesson_id == "b"
    assert progress.to_go_on([made("c", 2, "2026-04"), made("d", 0, "")]) is None


@pytest.mark.parametrize(
    ("language", "on", "done"),
    [
        (Language.DE, "Weiter, wo Sie aufgehört haben", "1\u00a0von\u00a02"),
        (Language.EN, "Go on where you stopped", "1\u00a0of\u00a02"),
    ],
)
def test_the_start_page_shows_what_is_solved_and_where_to_go_on(
    mini: Mini, tmp_path: Path, language: Language, on: str, done: str
) -> None:
    path = tmp_path / "mini" / "my lesson.ipynb"
    with speaking(language):
        page = start_page.text(tmp_path, (mini.course,), {mini.lesson.lesson_id: path}, TRIED)
        fresh = start_page.text(tmp_path, (mini.course,), {mini.lesson.lesson_id: path})
    assert on in page
    assert f"(mini/my%20lesson.ipynb), {done}" in page
    assert f"■■■■■□□□□□\u00a0{done}" in page
    assert on not in fresh


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "datasets").mkdir()
    Mini.copied_to(tmp_path / "courses")
    monkeypatch.setenv("WERKSTADT_CONTENT", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "workspace" / ".werkstadt"
    folder.mkdir(parents=True)
    line = '{"at": "2026-11-22T20:00:00+00:00", "exercise": "biggest", "event": "passed"}\n'
    (folder / "progress.jsonl").write_text(line, "utf-8")
    return folder / "progress.jsonl"


def test_the_command_shows_and_deletes_the_record(
    workspace: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["progress", "--lang", "de"]) == 0
    assert "■■■■■□□□□□ Erste Summe: 1 von 2 gelöst · Versuche: 1" in capsys.readouterr().out
    assert main(["progress", "--delete", "--lang", "en"]) == 0
    assert f"Deleted: {workspace}" in " ".join(capsys.readouterr().out.split())
    assert not workspace.exists()
    assert main(["progress", "--lang", "en"]) == 0
    shown = capsys.readouterr().out
    assert "0 of 2 solved" in shown
    assert "Nothing is recorded" in shown
    assert main(["progress", "--delete", "--lang", "en"]) == 0
    assert "nothing to delete" in capsys.readouterr().out
