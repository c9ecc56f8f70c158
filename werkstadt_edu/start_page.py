"""The page on which a workspace opens: the courses, their lessons, and what to do first."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from werkstadt_edu import course as courses
from werkstadt_edu.language import L, current

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from werkstadt_edu.model import Course, Lesson


def text(root: Path, offered: tuple[Course, ...], paths: Mapping[str, Path]) -> str:
    """The start page as Markdown, in the current language.

    Args:
        root: the folder in which the page will lie; links are relative to it.
        offered: the courses in order.
        paths: where the notebook of each lesson lies, by lesson id.
    """
    parts = [_welcome(), *(_course(entry, root, paths) for entry in offered), _help()]
    return "\n\n".join(parts) + "\n"


def _course(course: Course, root: Path, paths: Mapping[str, Path]) -> str:
    language = current()
    columns = L("Lektion | Minuten | Danach können Sie", "Lesson | Minutes | Afterwards you can")
    rows = "\n".join(
        _row(lesson, os.path.relpath(paths[lesson.lesson_id], root))
        for lesson in courses.read_lessons(course)
    )
    return (
        f"## {course.title.in_language(language)}\n\n"
        f"{course.audience.in_language(language)}\n\n"
        f"| {columns} |\n|---|---:|---|\n{rows}"
    )


def _row(lesson: Lesson, link: str) -> str:
    language = current()
    head = lesson.head
    minutes = head.minutes_teaching + head.minutes_practice
    target = link.replace(os.sep, "/").replace(" ", "%20")
    first = head.objectives[0].text.in_language(language)
    return f"| [{head.title.in_language(language)}]({target}) | {minutes} | {first} |"


def _welcome() -> str:
    return L(
        """# Jena Digital Werkstadt

Willkommen. Hier lernen Sie an Fällen aus der Stadt, mit Daten zu arbeiten. Wählen Sie eine
Lektion und nehmen Sie sich gut eine Stunde Zeit; aufhören und später weitermachen können Sie
jederzeit.

**So geht es los**

1. Klicken Sie unten auf eine Lektion. Sie öffnet sich in einem neuen Reiter.
2. Gehen Sie von oben nach unten. **Umschalt + Eingabe** führt eine Zelle aus.
3. Wo `...  # Ihr Code` steht, sind Sie dran. Die Zelle darunter prüft Ihre Lösung und sagt, was
   noch nicht stimmt. Kommen Sie nicht weiter, zeigt die Zelle mit `hint` einen Hinweis.""",
        """# Jena Digital Werkstadt

Welcome. Here you learn to work with data, on cases from the city. Take a lesson and a good hour;
you can stop at any time and go on later.

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
- **Andere Sprache:** Schließen Sie JupyterLab und starten Sie `werkstadt learn --lang en`.
- Alles läuft auf Ihrem Rechner, auch ohne Internet. Nichts wird übertragen.

*Alle Daten sind fiktive Übungsdaten – nicht von der Stadt Jena, den Stadtwerken oder der EAB.*""",
        """## When something is stuck

- **Everything looks muddled:** menu *Kernel* → *Restart Kernel and Run All Cells*. What you wrote
  stays.
- **Your work** is saved by JupyterLab every 30 seconds, and at once with **Ctrl + S**. When a newer
  edition of a lesson arrives, your notebook stays as it is; the new edition lies beside it.
- **Another language:** close JupyterLab and start `werkstadt learn --lang de`.
- Everything runs on your computer, without the internet as well. Nothing is sent anywhere.

*All data is fictional training data – not from the City of Jena, its utilities or the library.*""",
    )
