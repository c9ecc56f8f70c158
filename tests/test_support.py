"""`hint` and `solution`: one stage at a time, and nothing when all cells run at once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from tests.mini import Mini
from tests.refused import refused
from werkstadt_edu import journal, language, support
from werkstadt_edu.journal import Event

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The miniature course as all content that there is, outside any workspace."""
    (tmp_path / "datasets").mkdir()
    Mini.copied_to(tmp_path / "courses")
    monkeypatch.setenv("WERKSTADT_CONTENT", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(journal._Session, "entries", ())
    monkeypatch.setattr(support._Seen, "executions", {})
    language.use("en")
    yield
    language._Choice.language = None


class Notebook:
    """A kernel whose cells are run by a person, by "Run All" or by a program."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.execution_count = 0
        self.waited = 0.0
        self.allow_stdin = True
        self.kernel = SimpleNamespace(get_parent=self._parent)
        monkeypatch.setattr(support, "_shell", lambda: self)

    def _parent(self) -> dict[str, Any]:
        sent = datetime.now(UTC) - timedelta(seconds=self.waited)
        return {"header": {"date": sent}, "content": {"allow_stdin": self.allow_stdin}}

    def run(self, exercise: str, *, waited: float = 0.01) -> str:
        self.execution_count += 1
        self.waited = waited
        return repr(support.hint(exercise))


@pytest.fixture
def notebook(monkeypatch: pytest.MonkeyPatch) -> Notebook:
    return Notebook(monkeypatch)


def test_each_run_shows_one_hint_more(notebook: Notebook) -> None:
    first, second, third, fourth = (notebook.run("total") for _ in range(4))
    assert "Hint 1 – a nudge" in first
    assert "What does adding mean?" in first
    assert "built-in" not in first
    assert "What does adding mean?" in second
    assert "There is a built-in function." in second
    assert "`return s…(values)`" not in second
    assert "Hint 3 – a skeleton" in third
    assert "`return s…(values)`" in third
    assert fourth == third
    assert 'solution("total")' in third
    assert 'solution("total")' not in second


def test_hints_come_in_the_readers_language(notebook: Notebook) -> None:
    language.use("de")
    assert "Hinweis 1 – ein Anstoß" in notebook.run("total")


def test_running_all_cells_shows_no_hint(notebook: Notebook) -> None:
    assert "Run this cell on its own" in notebook.run("total", waited=3.0)
    assert "Run this cell on its own" in notebook.run("biggest", waited=3.0)
    assert journal.known() == ()
    assert "Hint 1" in notebook.run("total")


def test_a_program_that_runs_a_notebook_sees_no_hint(notebook: Notebook) -> None:
    notebook.allow_stdin = False
    assert "Run this cell on its own" in notebook.run("total")
    assert "Run this cell on its own" in notebook.run("total")


@pytest.mark.parametrize("skew", [-90.0, 90.0])
def test_whose_clocks_differ_gets_the_hint_by_running_the_cell_twice(
    notebook: Notebook, skew: float
) -> None:
    assert "Run this cell on its own" in notebook.run("total", waited=skew)
    assert "Hint 1" in notebook.run("total", waited=skew)


def test_closed_hints_say_how_many_were_seen(notebook: Notebook) -> None:
    notebook.run("total")
    assert "You have seen 1 of 3." in notebook.run("biggest", waited=3.0) + notebook.run(
        "total", waited=3.0
    )


def test_whoever_has_solved_an_exercise_needs_no_hint(notebook: Notebook) -> None:
    journal.note(Event.PASSED, "total")
    assert "You have solved this exercise" in notebook.run("total")
    journal.note(Event.NOT_YET, "total")
    assert "Hint 1" in notebook.run("total")


def test_a_solution_comes_after_an_honest_try_only(notebook: Notebook) -> None:
    journal.note(Event.NOT_ATTEMPTED, "total")
    journal.note(Event.NOT_YET, "biggest")
    assert "Try it yourself first" in repr(support.solution("total"))
    journal.note(Event.NOT_YET, "total")
    shown = support.solution("total")
    assert "return sum(values)" in shown._repr_markdown_()
    assert "# Return the sum." in repr(shown)
    assert "SOLUTION" not in repr(shown)
    events = [entry.event for entry in journal.known() if entry.exercise == "total"]
    assert events == [Event.NOT_ATTEMPTED, Event.NOT_YET, Event.SOLUTION]


def test_a_solution_does_not_appear_when_all_cells_run(notebook: Notebook) -> None:
    journal.note(Event.NOT_YET, "total")
    notebook.waited = 5.0
    assert "return sum" not in repr(support.solution("total"))


def test_without_a_notebook_a_hint_is_text() -> None:
    assert "What does adding mean?" in repr(support.hint("total"))


def test_a_program_that_tries_answers_sees_no_hint_and_needs_no_lesson(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(support, "_shell", object)
    assert "Run this cell on its own" in repr(support.hint("of a lesson elsewhere"))


@pytest.mark.parametrize("ask", [support.hint, support.solution])
def test_an_unknown_exercise_is_named_with_the_nearest_one(ask: Any) -> None:
    journal.note(Event.NOT_YET, "totl")
    with refused("no exercise 'totl'", next_step="'total'"):
        ask("totl")
