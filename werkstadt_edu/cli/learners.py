"""The learner's verbs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from werkstadt_edu import course as courses
from werkstadt_edu import journal, lab, progress, workspace
from werkstadt_edu.cli import verb
from werkstadt_edu.language import L, current
from werkstadt_edu.workspace import Delivery

if TYPE_CHECKING:
    import argparse

    from werkstadt_edu.model import Lesson
    from werkstadt_edu.progress import Progress
    from werkstadt_edu.workspace import Delivered


def add(verbs: Any) -> None:
    """Add `learn` and `progress`."""
    parser = verb.add(
        verbs,
        "learn",
        learn,
        summary="Put the lessons into your folder and open them in JupyterLab.",
        example="werkstadt learn data-analysis --lang de",
    )
    parser.add_argument("course", nargs="?", help="one course; default: all")
    parser.add_argument(
        "--folder", type=Path, default=Path("workspace"), help="your folder; default: workspace"
    )
    parser.add_argument(
        "--no-lab", action="store_true", help="prepare only, do not open JupyterLab"
    )
    parser.add_argument("--no-browser", action="store_true", help="print the address instead")
    verb.add_language(parser)

    _add_progress(verbs)


def _add_progress(verbs: Any) -> None:
    parser = verb.add(
        verbs,
        "progress",
        show_progress,
        summary="Show what you have solved; it is kept in your folder only.",
        example="werkstadt progress --lang de",
    )
    parser.add_argument(
        "--folder", type=Path, default=Path("workspace"), help="your folder; default: workspace"
    )
    parser.add_argument("--delete", action="store_true", help="delete the record of what you tried")
    verb.add_language(parser)


def show_progress(options: argparse.Namespace) -> int:
    """Tell what a learner has solved, or delete the record of it."""
    path = options.folder.resolve() / journal.FOLDER / journal.FILE
    if options.delete:
        verb.say(_forgotten(journal.forget(path), path))
        return 0
    tried = journal.entries(path)
    for course in verb.chosen_courses(None):
        verb.say(course.title.in_language(current()))
        for lesson in courses.read_lessons(course):
            verb.say(f"  {_line(lesson, progress.of(lesson, tried))}")
    if not tried:
        verb.say(
            L(
                f"In {options.folder} ist noch nichts aufgezeichnet.",
                f"Nothing is recorded in {options.folder} yet.",
            )
        )
    return 0


def _line(lesson: Lesson, state: Progress) -> str:
    title = lesson.head.title.in_language(current())
    details = L(
        f"{state.passed} von {state.exercises} gelöst · Versuche: {state.tries} · "
        f"Hinweise: {state.hints}",
        f"{state.passed} of {state.exercises} solved · tries: {state.tries} · hints: {state.hints}",
    )
    return f"{state.bar} {title}: {details}"


def _forgotten(existed: bool, path: Path) -> str:
    if existed:
        return L(f"Gelöscht: {path}", f"Deleted: {path}")
    return L(f"Es gab nichts zu löschen: {path}", f"There was nothing to delete: {path}")


def learn(options: argparse.Namespace) -> int:
    """Prepare a learner's workspace and open it."""
    ready = workspace.prepare(
        options.folder.resolve(), verb.chosen_courses(options.course), current()
    )
    for entry in ready.lessons:
        verb.say(_told(entry))
    verb.say(L(f"Ihr Ordner: {ready.root}", f"Your folder: {ready.root}"))
    if options.no_lab:
        return 0
    verb.say(
        L(
            "JupyterLab startet. Zum Beenden: Strg + C in diesem Fenster.",
            "JupyterLab is starting. To stop it: Ctrl + C in this window.",
        )
    )
    code = lab.start(ready, current(), ["--no-browser"] if options.no_browser else [])
    verb.say(
        L(
            f"JupyterLab ist beendet. Ihre Notebooks liegen in {ready.root}.",
            f"JupyterLab has ended. Your notebooks are in {ready.root}.",
        )
    )
    return code


def _told(entry: Delivered) -> str:
    texts = {
        Delivery.NEW: L("neu", "new"),
        Delivery.UNCHANGED: L("aktuell", "up to date"),
        Delivery.UPDATED: L("aktualisiert", "updated"),
        Delivery.BESIDE: L(
            f"neue Fassung als {entry.path.name}; Ihr Notebook bleibt, wie es ist",
            f"new edition as {entry.path.name}; your notebook stays as it is",
        ),
    }
    return f"{entry.lesson_id}: {texts[entry.delivery]}"
