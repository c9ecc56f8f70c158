"""`werkstadt build`: a lesson's source becomes two built notebooks, or is held against them."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from werkstadt_edu import execute, notebook
from werkstadt_edu.course import notebooks_folder
from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import Language
from werkstadt_edu.render import render

if TYPE_CHECKING:
    from collections.abc import Callable

    from nbformat import NotebookNode

    from werkstadt_edu.model import Course, Lesson

MOST_BYTES = 600_000
# A picture's bytes depend on the fonts and the renderer of a machine; what it shows does not.
_PICTURE = re.compile(rb'"image/png": "[^"]*"|data:image/png;base64,[A-Za-z0-9+/=]*')


@dataclass(frozen=True, kw_only=True)
class Built:
    """One built notebook; `changed` tells whether the file on disk was another one."""

    path: Path
    language: Language
    changed: bool


def build(
    course: Course,
    lesson: Lesson,
    *,
    check: bool,
    say: Callable[[str], None],
    into: Path | None = None,
) -> tuple[Built, ...]:
    """Render and run a lesson in both languages.

    Args:
        course: the lesson's course.
        lesson: the lesson.
        check: compare with the files on disk instead of writing them; pictures are not compared.
        say: is told what is going on.
        into: the folder for the notebooks, in place of the course's own.

    Raises:
        WerkstadtError: when the lesson can't be rendered, fails when it runs, or is too large.
    """
    folder = into or notebooks_folder(course)
    return tuple(_build(course, lesson, language, folder, check, say) for language in Language)


def _build(
    course: Course,
    lesson: Lesson,
    language: Language,
    folder: Path,
    check: bool,
    say: Callable[[str], None],
) -> Built:
    say(f"{lesson.lesson_id} [{language}]: run from top to bottom")
    rendered = render(lesson, language, course.glossary, guards=True)
    with tempfile.TemporaryDirectory(prefix="werkstadt-build-") as scratch:
        where = f"{lesson.path} [{language}]"
        executed = execute.run(rendered, folder=Path(scratch), place=where)
    path = folder / language.value / f"{lesson.stem}.ipynb"
    return _settle(executed, path, language, check)


def _settle(executed: NotebookNode, path: Path, language: Language, check: bool) -> Built:
    content = notebook.to_bytes(executed)
    if len(content) > MOST_BYTES:
        raise WerkstadtError(
            "A built notebook is too large.",
            place=path,
            expected=f"at most {MOST_BYTES:,} bytes",
            got=f"{len(content):,} bytes",
            next_step="Show fewer rows, or make the pictures smaller.",
        )
    old = path.read_bytes() if path.exists() else b""
    changed = _without_pictures(old) != _without_pictures(content)
    if not check and old != content:
        notebook.write(executed, path)
    return Built(path=path, language=language, changed=changed)


def _without_pictures(content: bytes) -> bytes:
    return _PICTURE.sub(b"", content)
