from __future__ import annotations

import copy
from typing import TYPE_CHECKING

import pytest
from nbformat import v4

from tests.mini import change, say_nothing
from tests.refused import refused
from werkstadt_edu import build as building
from werkstadt_edu import execute, notebook
from werkstadt_edu.build import build
from werkstadt_edu.language import Language

if TYPE_CHECKING:
    from pathlib import Path

    from nbformat import NotebookNode

    from tests.mini import Mini

PNG = "iVBORw0KGgoAAAANSUhEUg=="


def run_quickly(source: NotebookNode, *, folder: Path, place: str) -> NotebookNode:
    """In place of a kernel: a number and two pictures as the output of the first code cell."""
    assert folder.is_dir()
    executed = copy.deepcopy(source)
    cell = next(cell for cell in executed.cells if cell.cell_type == "code")
    html = f'<img src="data:image/png;base64,{PNG}" alt="3 bars">'
    cell.execution_count = 1
    cell.outputs = [
        v4.new_output("execute_result", {"text/plain": "1843"}, execution_count=1),
        v4.new_output("display_data", {"image/png": PNG, "text/html": html}),
    ]
    return executed


@pytest.fixture
def quick(mini: Mini, monkeypatch: pytest.MonkeyPatch) -> Mini:
    """The miniature course, built without a kernel."""
    monkeypatch.setattr(execute, "run", run_quickly)
    build(mini.course, mini.lesson, check=False, say=say_nothing)
    return mini


def changes(mini: Mini) -> list[bool]:
    """What ``build --check`` says; and it writes nothing."""

    def files() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in mini.root.rglob("*") if path.is_file()}

    before = files()
    found = build(mini.course, mini.lesson, check=True, say=say_nothing)
    assert files() == before
    assert [entry.language for entry in found] == list(Language)
    return [entry.changed for entry in found]


def test_a_built_notebook_is_in_step_with_its_source(quick: Mini) -> None:
    assert changes(quick) == [False, False]
    again = build(quick.course, quick.lesson, check=False, say=say_nothing)
    assert [entry.changed for entry in again] == [False, False]


@pytest.mark.parametrize(
    ("old", "new", "is_changed"),
    [
        ("Die Summe ist 1.006", "Die Summe ist 1.007", True),
        ('"1843"', '"1844"', True),
        ("3 bars", "4 bars", True),
        ("return sum(values)", "return max(values)", True),
        (PNG, "iVBORw0KGgoBBBBB", False),
    ],
)
def test_a_built_notebook_that_somebody_edited_is_found(
    old: str, new: str, is_changed: bool, quick: Mini
) -> None:
    change(quick.notebook(Language.DE), old, new)
    assert changes(quick) == [is_changed, False]


def test_a_source_that_moved_on_is_found(quick: Mini) -> None:
    change(quick.source, "Why do you add?", "Why did you add?")
    assert changes(quick) == [True, True]  # the hash of the source is in both


def test_a_missing_notebook_is_found_and_not_written(quick: Mini) -> None:
    for language in Language:
        quick.notebook(language).unlink()
        quick.notebook(language).parent.rmdir()
    assert changes(quick) == [True, True]
    assert not quick.notebook(Language.DE).parent.exists()


def test_a_build_writes_again_what_somebody_edited(quick: Mini) -> None:
    path = quick.notebook(Language.DE)
    before = path.read_bytes()
    change(path, '"1843"', '"1844"')
    built = build(quick.course, quick.lesson, check=False, say=say_nothing)
    assert [entry.changed for entry in built] == [True, False]
    assert path.read_bytes() == before


def test_a_build_into_another_folder_leaves_the_course_alone(quick: Mini, tmp_path: Path) -> None:
    before = quick.notebook(Language.DE).read_bytes()
    change(quick.source, "ist nützlich", "hilft")
    (german, _) = build(
        quick.course, quick.lesson, check=False, say=say_nothing, into=tmp_path / "other"
    )
    assert german.path == tmp_path / "other" / "de" / german.path.name
    assert german.path.is_file()
    assert quick.notebook(Language.DE).read_bytes() == before


def test_a_notebook_that_is_too_large_is_refused(
    quick: Mini, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = quick.notebook(Language.DE).read_bytes()
    monkeypatch.setattr(building, "MOST_BYTES", len(before) - 1)
    place = str(quick.notebook(Language.DE))
    with refused("too large", place=place, expected=f"{len(before) - 1:,} bytes"):
        build(quick.course, quick.lesson, check=False, say=say_nothing)


def test_a_build_says_what_it_runs(quick: Mini) -> None:
    said: list[str] = []
    build(quick.course, quick.lesson, check=True, say=said.append)
    assert [line.split(":")[0] for line in said] == [
        f"mini/01-first-steps [{language}]" for language in Language
    ]


def test_two_real_builds_give_the_same_bytes(built: Mini) -> None:
    before = {language: built.notebook(language).read_bytes() for language in Language}
    for language in Language:
        built.notebook(language).unlink()
    build(built.course, built.lesson, check=False, say=say_nothing)
    assert {language: built.notebook(language).read_bytes() for language in Language} == before


def test_a_guard_that_no_longer_holds_fails_the_build(mini: Mini) -> None:
    change(mini.source, '== L("1.006", "1,006")', '== L("1.007", "1,007")')
    with refused(
        "A cell of the lesson fails",
        place=f"{mini.source} [de], cell 'assert language.number",
        got="AssertionError",
    ):
        build(mini.course, mini.lesson, check=False, say=say_nothing)
    assert not mini.notebook(Language.DE).exists()


def test_what_a_lesson_writes_does_not_come_into_the_course(mini: Mini) -> None:
    change(mini.source, "numbers = [1, 2, 3]", "numbers = [1, 2, 3]\nopen('left.txt', 'w').close()")
    build(mini.course, mini.lesson, check=False, say=say_nothing)
    assert not list(mini.root.rglob("left.txt"))
    assert notebook.read(mini.notebook(Language.EN))
