"""What all verbs of the command line have in common."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from rich.console import Console

from werkstadt_edu import content, course
from werkstadt_edu.language import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from werkstadt_edu.model import Course, Lesson


def add(
    verbs: Any,
    name: str,
    command: Callable[[argparse.Namespace], int],
    *,
    summary: str,
    example: str,
) -> argparse.ArgumentParser:
    """Add a verb with its one-line help and an example."""
    parser: argparse.ArgumentParser = verbs.add_parser(
        name,
        help=summary,
        description=summary,
        epilog=f"Example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(command=command)
    return parser


def add_language(parser: argparse.ArgumentParser) -> None:
    """Add ``--lang``."""
    parser.add_argument(
        "--lang",
        choices=[entry.value for entry in Language],
        help="de or en; default: the system's",
    )


def say(text: str) -> None:
    """Tell what is going on; text is shown as it is, without markup."""
    Console(highlight=False, soft_wrap=True).print(text, markup=False)


def courses_folder() -> Path:
    """The folder of all courses."""
    return content.content_root() / "courses"


def chosen_courses(course_id: str | None) -> tuple[Course, ...]:
    """The course of that name, or all of them."""
    folder = courses_folder()
    wanted = [course_id] if course_id else course.course_ids(folder)
    return tuple(course.read(folder, name) for name in wanted)


def chosen_lessons(name: str | None) -> Iterator[tuple[Course, Lesson]]:
    """The lessons of a course (``data-analysis``), one lesson (``data-analysis/01-…``), or all."""
    course_id, _, stem = (name or "").partition("/")
    for entry in chosen_courses(course_id or None):
        for wanted in [stem] if stem else entry.lessons:
            yield entry, course.read_lesson(entry, wanted)
