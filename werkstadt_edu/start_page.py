"""The page on which a workspace opens: the courses, their lessons, and what to do first."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from werkstadt_edu import course as courses
from werkstadt_edu import progress
from werkstadt_edu.language import L, current

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from werkstadt_edu.journal import Entry
    from werkstadt_edu.model import Course, Lesson
    from werkstadt_edu.progress import Progress


def text(
    root: Path,
    offered: tuple[Course, ...],
    paths: Mapping[str, Path],
    tried: Sequence[Entry] = (),
) -> str:
    """The start page as Markdown, in the current language.

    Args:
        root: the folder in which the page will lie; links are relative to it.
        offered: the courses in order.
        paths: where the notebook of each lesson lies, by lesson id.
        tried: what the learner's journal holds.
    """
    links = {lesson_id: _link(path, root) for lesson_id, path in paths.items()}
    lessons = {course.course_id: courses.read_lessons(course) for course in offered}
    known = {
        lesson.lesson_id: (lesson, progress.of(lesson, tried))
        for group in lessons.values()
        for lesson in group
    }
    # A beginner reads from the top: what builds on another course stands below it.
    in_order = sorted(offered, key=lambda course: _builds_on_others(lessons[course.course_id]))
    parts = [
        _welcome(),
        _going_on(known, links),
        *(_course(course, lessons[course.course_id], known, links) for course in in_order),
        _help(),
    ]
    return "\n\n".join(filter(None, parts)) + "\n"


def _builds_on_others(lessons: Sequence[Lesson]) -> bool:
    return any(
        wanted.partition("/")[0] != lesson.lesson_id.partition("/")[0]
        for lesson in lessons
        for wanted in lesson.head.prerequisites
    )


def _link(path: Path, root: Path) -> str:
    return os.path.relpath(path, root).replace(os.sep, "/").replace(" ", "%20")


def _going_on(known: Mapping[str, tuple[Lesson, Progress]], links: Mapping[str, str]) -> str:
    """Where the learner stopped, on top; nothing for who has not begun."""
    latest = progress.to_go_on(state for _, state in known.values())
    if latest is None:
        return ""
    title = known[latest.lesson_id][0].head.title.in_language(current())
    done = _done(latest)
    return L(
        f"**Weiter, wo Sie aufgehört haben:** [{title}]({links[latest.lesson_id]}), {done} gelöst",
        f"**Go on where you stopped:** [{title}]({links[latest.lesson_id]}), {done} solved",
    )


def _course(
    course: Course,
    lessons: Sequence[Lesson],
    known: Mapping[str, tuple[Lesson, Progress]],
    links: Mapping[str, str],
) -> str:
    language = current()
    columns = L(
        "Lektion | Minuten | Gelöst | Danach können Sie",
        "Lesson | Minutes | Solved | Afterwards you can",
    )
    rows = "\n".join(
        _row(lesson, known[lesson.lesson_id][1], links[lesson.lesson_id]) for lesson in lessons
    )
    return (
        f"## {course.title.in_language(language)}\n\n"
        f"{course.audience.in_language(language)}\n\n"
        f"| {columns} |\n|---|---:|---|---|\n{rows}"
    )


def _row(lesson: Lesson, state: Progress, link: str) -> str:
    language = current()
    head = lesson.head
    minutes = head.minutes_teaching + head.minutes_practice
    first = head.objectives[0].text.in_language(language)
    title = head.title.in_language(language)
    return f"| [{title}]({link}) | {minutes} | {state.bar}\u00a0{_done(state)} | {first} |"


def _done(state: Progress) -> str:
    return L(
        f"{state.passed}\u00a0von\u00a0{state.exercises}",
        f"{state.passed}\u00a0of\u00a0{state.exercises}",
    )


def _welcome() -> str:
    return L(
        """# Jena Digital Werkstadt

Willkommen. Hier lernen Sie an Fällen aus der Stadt, mit Daten zu arbeiten. Wählen Sie eine
Lektion und nehmen Sie sich anderthalb Stunden Zeit; aufhören und später weitermachen können Sie
jederzeit.

**So geht es los**

1. Klicken Sie unten auf eine Lektion. Sie öffnet sich in einem neuen Reiter.
2. Gehen Sie von oben nach unten. **Umschalt + Eingabe** führt eine Zelle aus.
3. Wo `...  # Ihr Code` steht, sind Sie dran. Die Zelle darunter prüft Ihre Lösung und sagt, was
   noch nicht stimmt. Kommen Sie nicht weiter, zeigt die Zelle mit `hint` einen Hinweis.""",
        """# Jena Digital Werkstadt

Welcome. Here you learn to work with data, on cases from the city. Take a lesson and an
hour and a half; you can stop at any time and go on later.

**How to begin**

1. Click a lesson below. It opens in a new tab.
2. Work from top to bottom. **Shift + Enter** runs a cell.
3. Where it says `...  # your code`, it is your turn. The cell below checks your solution and says
   what is not right yet. When you are stuck, the cell with `hint` shows one.""",
    )


def _help() -> str:
    return L(
        """## Wenn etwas klemmt

- **Alles wirkt durcheinander:** Menü *Kernel* → *Kernel neu starten und alle Zellen ausführen*.
  Ihr Text bleibt dabei erhalten.
- **Ihre Arbeit** speichert JupyterLab alle 30 Sekunden und mit **Strg + S** sofort. Kommt eine
  neuere Fassung einer Lektion, bleibt Ihr Notebook, wie es ist; die neue Fassung liegt daneben.
- **Was Sie gelöst haben,** steht oben und bei `werkstadt progress`. Es bleibt auf Ihrem Rechner;
  `werkstadt progress --delete` löscht es.
- **Andere Sprache:** Schließen Sie JupyterLab und starten Sie `werkstadt learn --lang en`.
- Alles läuft auf Ihrem Rechner, auch ohne Internet. Nichts wird übertragen.

*Alle Daten sind fiktive Übungsdaten – nicht von der Stadt Jena, den Stadtwerken oder der EAB. Echt
ist nur der Importgraph.*""",
        """## When something is stuck

- **Everything looks muddled:** menu *Kernel* → *Restart Kernel and Run All Cells*. What you wrote
  stays.
- **Your work** is saved by JupyterLab every 30 seconds, and at once with **Ctrl + S**. When a newer
  edition of a lesson arrives, your notebook stays as it is; the new edition lies beside it.
- **What you have solved** stands above and in `werkstadt progress`. It stays on your computer;
  `werkstadt progress --delete` deletes it.
- **Another language:** close JupyterLab and start `werkstadt learn --lang de`.
- Everything runs on your computer, without the internet as well. Nothing is sent anywhere.

*All data is fictional training data – not from the City of Jena, its utilities or the library. Only
the import graph is real.*""",
    )
