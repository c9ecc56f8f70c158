from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mini import STEM, change
from tests.refused import refused
from werkstadt_edu import course
from werkstadt_edu.language import Language
from werkstadt_edu.model import Bilingual, Term

if TYPE_CHECKING:
    from tests.mini import Mini


def test_a_course_is_read_with_its_lessons_and_the_glossary(mini: Mini) -> None:
    read = mini.course
    assert course.course_ids(mini.root) == ("mini",)
    assert read.title == Bilingual(de="Kleiner Kurs", en="Small course")
    assert read.objectives == (Bilingual(de="Zahlen addieren.", en="Add numbers."),)
    assert (read.lessons, read.licence) == ((STEM,), "CC-BY-4.0")
    assert isinstance(read.glossary["mask"], Term)
    assert [lesson.stem for lesson in course.read_lessons(read)] == [STEM]


@pytest.mark.parametrize("name", [STEM, "mini/01-first-steps", "01-first-steps"])
def test_a_lesson_is_found_under_each_of_its_names(name: str, mini: Mini) -> None:
    assert course.read_lesson(mini.course, name).stem == STEM


def test_the_files_of_a_lesson_lie_in_their_folders(mini: Mini) -> None:
    root = mini.root / "mini"
    assert course.source_path(mini.course, STEM) == root / "lessons" / f"{STEM}.py"
    assert course.answers_path(mini.course, STEM) == root / "answers" / f"{STEM}.py"
    built = course.notebook_path(mini.course, STEM, Language.DE)
    assert built == root / "notebooks" / "de" / f"{STEM}.ipynb"


def test_an_unknown_course_is_answered_with_the_nearest(mini: Mini) -> None:
    with refused("no course 'mimi'", place=str(mini.root), next_step="Did you mean 'mini'?"):
        course.read(mini.root, "mimi")


def test_an_unknown_lesson_is_answered_with_the_nearest(mini: Mini) -> None:
    with refused("no lesson '01_fist'", place="course.toml", next_step=f"mean '{STEM}'?"):
        course.read_lesson(mini.course, "01_fist")


def test_a_lesson_that_is_listed_but_not_there_is_refused(mini: Mini) -> None:
    mini.source.unlink()
    with refused("A lesson can't be read", place=STEM, got="No such file"):
        course.read_lessons(mini.course)


@pytest.mark.parametrize(
    ("name", "old", "new", "thing"),
    [
        ("mini/course.toml", "licence", "license", "The key 'licence'"),
        ("mini/course.toml", "lessons =", "author = 1\nlessons =", "Nobody knows the key 'author'"),
        ("mini/course.toml", 'en = "Add numbers."', "", "The key 'en'"),
        ("mini/course.toml", '["01_first_steps"]', "[1]", "The key 'lessons'"),
        ("glossary.toml", "name =", "nam =", "The key 'name'"),
        ("glossary.toml", "name =", "x = 1\nname =", "Nobody knows the key 'x'"),
        ("glossary.toml", "[mask]", "mask = 1", "The key 'mask'"),
    ],
)
def test_a_file_that_is_not_as_it_must_be_is_refused(
    name: str, old: str, new: str, thing: str, mini: Mini
) -> None:
    change(mini.root / name, old, new)
    with refused(thing, place=str(mini.root / name)):
        course.read(mini.root, "mini")
