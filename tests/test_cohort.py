from __future__ import annotations

import shutil
import sysconfig
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests import taught
from tests.mini import SAMPLE, STEM, change
from tests.refused import refused
from werkstadt_edu import cohort as cohorts
from werkstadt_edu import course as courses
from werkstadt_edu import gradebook
from werkstadt_edu.language import Language
from werkstadt_edu.roster import Learner

if TYPE_CHECKING:
    from pathlib import Path

    from werkstadt_edu.cohort import Cohort


@pytest.fixture
def made(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Cohort:
    return taught.cohort(tmp_path_factory, tmp_path)


def create(folder: Path, name: str = "spring", **changes: object) -> Cohort:
    arguments: dict[str, object] = {
        "course": courses.read(SAMPLE, "mini"),
        "language": Language.EN,
        "learners": [Learner(learner_id="ada", first_name="Ada", email="ada@example.org")],
    }
    return cohorts.create(folder, name=name, **(arguments | changes))  # type: ignore[arg-type]


def test_a_cohort_is_a_course_directory_with_its_learners_and_due_dates(tmp_path: Path) -> None:
    made = create(tmp_path, due={"01-first-steps": datetime(2027, 7, 1, 23, 59)})
    assert cohorts.names(tmp_path) == ("spring",)
    assert cohorts.find(tmp_path, "spring") == made
    assert [learner.email for learner in made.learners()] == ["ada@example.org"]
    assert {path.name for path in made.root.iterdir()} == {
        "cohort.toml", "policy.toml", "nbgrader_config.py", "gradebook.db",
        "source", "exchange", "logs",
    }  # fmt: skip
    [assignment] = made.assignments
    assert (assignment.name, assignment.stem) == (taught.ASSIGNMENT, STEM)
    assert assignment.due is not None
    assert assignment.due.utcoffset() == timedelta(hours=2)  # summer time in Jena
    assert assignment.due.astimezone(UTC).hour == 21


def test_the_folder_of_a_cohort_is_private(made: Cohort, tmp_path: Path) -> None:
    assert create(tmp_path / "other").root.stat().st_mode & 0o077 == 0


def test_an_assignment_is_found_by_its_name_its_lesson_and_the_lessons_slug(made: Cohort) -> None:
    for name in (taught.ASSIGNMENT, STEM, "01-first-steps", "mini/01-first-steps"):
        assert made.find_assignment(name) is made.assignments[0]


def test_an_unknown_assignment_gets_the_nearest_name(made: Cohort) -> None:
    with refused("has no assignment", got="mini-01-first-step", next_step=taught.ASSIGNMENT):
        made.find_assignment("mini-01-first-step")


def test_an_unknown_cohort_gets_the_nearest_name(made: Cohort) -> None:
    with refused("no cohort", got="2027-03-jeana", next_step=taught.NAME):
        cohorts.find(made.root.parent, "2027-03-jeana")


def test_a_cohort_is_never_overwritten(made: Cohort) -> None:
    before = (made.root / "cohort.toml").read_bytes()
    with refused("exists already", place=taught.NAME):
        create(made.root.parent, taught.NAME)
    assert (made.root / "cohort.toml").read_bytes() == before


@pytest.mark.parametrize("name", ["../escape", "Frühling", "a b", "", ".hidden", "x" * 64])
def test_a_name_that_is_no_safe_folder_is_refused(name: str, tmp_path: Path) -> None:
    with refused("can't be named", got=name):
        create(tmp_path, name)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_nbgrader_takes_for_a_pattern_is_refused(tmp_path: Path) -> None:
    with refused("can't work with this folder's name", place="[2027]"):
        create(tmp_path / "[2027]")


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with refused("can't be made", place="file", next_step="may write"):
        create(tmp_path / "file")


def test_an_unknown_lesson_makes_no_cohort(tmp_path: Path) -> None:
    with refused("has no lesson", got="02-next"):
        create(tmp_path, lessons=["02-next"])
    with refused("has no lesson", got="02-next"):
        create(tmp_path, due={"02-next": datetime(2027, 7, 1, tzinfo=UTC)})
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("problem", [KeyboardInterrupt(), RuntimeError("disk on fire")])
def test_an_interrupted_creation_leaves_nothing(
    problem: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_arguments: object) -> None:
        raise problem

    monkeypatch.setattr(gradebook, "create", stop)
    with pytest.raises(type(problem)):
        create(tmp_path)
    assert not list(tmp_path.iterdir())


def test_without_alembic_no_half_made_gradebook_stays_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(sysconfig, "get_path", lambda _name: str(tmp_path))
    with refused("alembic", next_step="pip install"):
        create(tmp_path / "cohorts")
    assert not list((tmp_path / "cohorts").iterdir())


@pytest.mark.parametrize(
    ("old", "new", "thing"),
    [
        ('language = "de"', 'language = "fr"', "no language 'fr'"),
        ("[[assignments]]", "[[asignments]]", "Nobody knows the key 'asignments'"),
        ('lesson = "01', 'lesson = 1 # "', "'lesson' is not as it must be"),
    ],
)
def test_a_broken_cohort_file_is_refused(made: Cohort, old: str, new: str, thing: str) -> None:
    change(made.root / "cohort.toml", old, new)
    with refused(thing, place="cohort.toml"):
        cohorts.read(made.root)


def test_a_repository_with_a_cohort_in_it_can_be_moved(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    shutil.copytree(SAMPLE, here / "courses")
    create(here / "grading" / "cohorts", course=courses.read(here / "courses", "mini"))
    here.rename(there)
    moved = cohorts.find(there / "grading" / "cohorts", "spring")
    lesson, _ = moved.lesson(moved.assignments[0])
    assert lesson.path == there / "courses" / "mini" / "lessons" / f"{STEM}.py"
    assert [learner.learner_id for learner in moved.learners()] == ["ada"]
