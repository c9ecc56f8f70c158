"""A learner's folder: the learner editions, a start page, and never a loss of what they wrote.

The folder has one part for each language, so a change of language loses nothing::

    <folder>/de/Start.md
    <folder>/de/<course>/<lesson>/<lesson>.ipynb
    <folder>/.werkstadt/delivered.json      what was handed out, by path, as SHA-256
    <folder>/.werkstadt/jupyter/            settings of this workspace; the user's own are untouched
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from werkstadt_edu import course as courses
from werkstadt_edu import journal, notebook, release, start_page
from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L, speaking
from werkstadt_edu.render import render

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from werkstadt_edu.language import Language
    from werkstadt_edu.model import Course, Lesson

_INSTRUCTORS_EXTENSIONS = tuple(
    f"nbgrader.server_extensions.{name}"
    for name in ("assignment_list", "course_list", "formgrader", "validate_assignment")
)


class Delivery(StrEnum):
    """What happened to one lesson when a workspace was brought up to date."""

    NEW = "new"
    UNCHANGED = "unchanged"
    UPDATED = "updated"
    BESIDE = "beside"


@dataclass(frozen=True, kw_only=True)
class Delivered:
    """One lesson in the workspace: where its current edition lies, and how it came there.

    `kept` is the learner's own notebook where the new edition was laid beside it.
    """

    lesson_id: str
    path: Path
    delivery: Delivery
    kept: Path | None = None


@dataclass(frozen=True, kw_only=True)
class Workspace:
    """A learner's folder in one language, ready to open."""

    root: Path
    start: Path
    settings: Path
    lessons: tuple[Delivered, ...]


def prepare(
    folder: Path,
    offered: tuple[Course, ...],
    language: Language,
    *,
    today: date | None = None,
) -> Workspace:
    """Create a workspace or bring it up to date.

    Args:
        folder: the learner's folder.
        offered: the courses to put into it.
        language: whose editions to deliver.
        today: the date that names a new edition laid beside a changed notebook.

    Raises:
        WerkstadtError: when the folder can't be written, or its records are broken.
    """
    with speaking(language):
        return _prepare(folder, offered, language, today or date.today())


def _prepare(folder: Path, offered: tuple[Course, ...], language: Language, day: date) -> Workspace:
    root = folder / language.value
    records = _Records(folder / journal.FOLDER / "delivered.json")
    delivered = tuple(
        _deliver(lesson, course, language, root, records, day)
        for course in offered
        for lesson in courses.read_lessons(course)
    )
    start = root / "Start.md"
    paths = {entry.lesson_id: entry.path for entry in delivered}
    tried = journal.entries(folder / journal.FOLDER / journal.FILE)
    text = start_page.text(root, offered, paths, tried)
    notebook.write_bytes(text.encode(), start)
    settings = _write_settings(folder / journal.FOLDER / "jupyter", language)
    return Workspace(root=root, start=start, settings=settings, lessons=delivered)


def _deliver(
    lesson: Lesson, course: Course, language: Language, root: Path, records: _Records, day: date
) -> Delivered:
    edition = release.learner_edition(render(lesson, language, course.glossary), language)
    content = notebook.to_bytes(edition)
    path = root / course.course_id / lesson.stem / f"{lesson.stem}.ipynb"
    key = path.relative_to(root.parent).as_posix()
    if path.exists() and path.read_bytes() == content:
        # Also where an earlier call was interrupted between the notebook and its record.
        records.put(key, content)
    target, delivery = _target(path, content, records.get(key), day)
    if delivery is not Delivery.UNCHANGED:
        notebook.write_bytes(content, target)
        records.put(key, content)
    kept = path if delivery is Delivery.BESIDE else None
    return Delivered(lesson_id=lesson.lesson_id, path=target, delivery=delivery, kept=kept)


def _target(path: Path, content: bytes, handed_out: str | None, day: date) -> tuple[Path, Delivery]:
    """Where a new edition goes: never onto a notebook that is not as it was handed out."""
    if not path.exists():
        return path, Delivery.NEW
    if handed_out == _digest(content):
        return path, Delivery.UNCHANGED
    if _digest(path.read_bytes()) == handed_out:
        return path, Delivery.UPDATED
    return next(_free_names(path, day)), Delivery.BESIDE


def _free_names(path: Path, day: date) -> Iterator[Path]:
    word = L("neu", "new")
    for number in range(1, 1000):
        tail = "" if number == 1 else f"_{number}"
        name = path.with_name(f"{path.stem}_{word}_{day.isoformat()}{tail}.ipynb")
        if not name.exists():
            yield name


class _Records:
    """Which content was handed out for which path."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._digests: dict[str, str] = self._read()

    def _read(self) -> dict[str, str]:
        if not self._path.exists():
            return {}
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
            return {str(key): str(value) for key, value in found.items()}
        except (OSError, ValueError, AttributeError) as error:
            raise WerkstadtError(
                L(
                    "Das Verzeichnis der ausgelieferten Lektionen ist nicht lesbar.",
                    "The list of delivered lessons is not readable.",
                ),
                place=self._path,
                got=error,
                next_step=L(
                    "Löschen Sie diese Datei. Ihre Notebooks bleiben, wie sie sind.",
                    "Delete this file. Your notebooks stay as they are.",
                ),
            ) from error

    def get(self, key: str) -> str | None:
        return self._digests.get(key)

    def put(self, key: str, content: bytes) -> None:
        """Record at once: after an interruption the records are true for what was written."""
        if self._digests.get(key) == _digest(content):
            return
        self._digests[key] = _digest(content)
        text = json.dumps(self._digests, indent=1, sort_keys=True)
        notebook.write_bytes(text.encode(), self._path)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _write_settings(folder: Path, language: Language) -> Path:
    """JupyterLab's defaults for this workspace, in a configuration folder of its own."""
    overrides = {
        "@jupyterlab/translation-extension:plugin": {
            "locale": {"de": "de_DE", "en": "en"}[language.value]
        },
        "@jupyterlab/apputils-extension:notification": {
            "fetchNews": "false",
            "checkForUpdates": False,
        },
        "@jupyterlab/docmanager-extension:plugin": {
            "autosaveInterval": 30,
            "defaultViewers": {"markdown": "Markdown Preview"},
        },
    }
    # Where nbgrader is installed as well, its panels speak to instructors, and only English.
    page = {"disabledExtensions": {"@jupyter/nbgrader": True}}
    server = {"ServerApp": {"jpserver_extensions": dict.fromkeys(_INSTRUCTORS_EXTENSIONS, False)}}
    files = {
        "labconfig/default_setting_overrides.json": overrides,
        "labconfig/page_config.json": page,
        "jupyter_server_config.json": server,
    }
    for name, content in files.items():
        text = json.dumps(content, indent=1)
        notebook.write_bytes(text.encode(), folder / language.value / name)
    return folder / language.value
