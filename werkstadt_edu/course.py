"""A course on disk: its ``course.toml``, the glossary, and where the files of a lesson lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkstadt_edu import lesson as lessons
from werkstadt_edu.errors import WerkstadtError, did_you_mean
from werkstadt_edu.model import Bilingual, Course, Term
from werkstadt_edu.toml_table import TomlTable

if TYPE_CHECKING:
    from pathlib import Path

    from werkstadt_edu.language import Language
    from werkstadt_edu.model import Lesson

_FILE = "course.toml"
_GLOSSARY = "glossary.toml"


def course_ids(courses: Path) -> tuple[str, ...]:
    """The ids of all courses below the folder `courses`, sorted."""
    return tuple(sorted(path.parent.name for path in courses.glob(f"*/{_FILE}")))


def read(courses: Path, course_id: str) -> Course:
    """Read a course.

    Args:
        courses: the folder of all courses.
        course_id: the name of the course's folder.

    Raises:
        WerkstadtError: for an unknown course, or a file that is not as it must be.
    """
    known = course_ids(courses)
    if course_id not in known:
        raise WerkstadtError(
            f"There is no course '{course_id}'.",
            place=courses,
            got=course_id,
            next_step=did_you_mean(course_id, known),
        )
    root = courses / course_id
    table = TomlTable.from_file(root / _FILE)
    course = Course(
        course_id=course_id,
        root=root,
        title=table.take_bilingual("title"),
        audience=table.take_bilingual("audience"),
        objectives=tuple(_bilingual(entry) for entry in table.take_tables("objectives")),
        licence=table.take("licence", str),
        lessons=table.take_list("lessons", str),
        glossary=read_glossary(courses / _GLOSSARY),
    )
    table.finish()
    return course


def _bilingual(table: TomlTable) -> Bilingual:
    text = Bilingual(de=table.take("de", str), en=table.take("en", str))
    table.finish()
    return text


def read_glossary(path: Path) -> dict[str, Term]:
    """The glossary's terms by their key; raises WerkstadtError where an entry is not complete."""
    table = TomlTable.from_file(path)
    terms = {}
    for key in table.untaken():
        entry = table.take_table(key)
        terms[key] = Term(
            key=key,
            name=entry.take_bilingual("name"),
            definition=entry.take_bilingual("definition"),
        )
        entry.finish()
    return terms


def read_lesson(course: Course, stem: str) -> Lesson:
    """Read one lesson of a course.

    Args:
        course: the course.
        stem: the lesson's file name without ending, or its id, or its slug with hyphens.

    Raises:
        WerkstadtError: for a lesson that the course does not list, or that breaks a rule.
    """
    wanted = stem.removeprefix(f"{course.course_id}/").replace("-", "_")
    if wanted not in course.lessons:
        raise WerkstadtError(
            f"The course '{course.course_id}' has no lesson '{stem}'.",
            place=course.root / _FILE,
            got=stem,
            next_step=did_you_mean(wanted, course.lessons),
        )
    return lessons.read(source_path(course, wanted), course=course.course_id)


def read_lessons(course: Course) -> tuple[Lesson, ...]:
    """All lessons of a course in their order."""
    return tuple(read_lesson(course, stem) for stem in course.lessons)


def source_path(course: Course, stem: str) -> Path:
    """Where an author edits the lesson."""
    return course.root / "lessons" / f"{stem}.py"


def answers_path(course: Course, stem: str) -> Path:
    """Where the other right and the typical wrong answers stand."""
    return course.root / "answers" / f"{stem}.py"


def notebooks_folder(course: Course) -> Path:
    """Where the built notebooks lie, in one folder for each language."""
    return course.root / "notebooks"


def notebook_path(course: Course, stem: str, language: Language) -> Path:
    """Where the built notebook of one language lies."""
    return notebooks_folder(course) / language.value / f"{stem}.ipynb"
