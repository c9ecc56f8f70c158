"""A learner's way on when stuck: `hint`, three stages one at a time, and `solution` after a try.

A cell that calls `hint` shows nothing when all cells are run at once: whoever wants a hint runs it
on its own.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from werkstadt_edu import hints, journal, regions
from werkstadt_edu.content import content_root
from werkstadt_edu.errors import WerkstadtError, did_you_mean
from werkstadt_edu.language import L, current
from werkstadt_edu.localise import localise
from werkstadt_edu.model import CellRole

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from werkstadt_edu.model import Cell

# Longer than this in the kernel's queue: the cell was sent together with others.
_QUEUED_SECONDS = 0.4
_TRIES_FOR_A_SOLUTION = 1
_EXERCISE = re.compile(r'role="solution" grade_id="([^"]+)"')


class _Seen:
    """In which executions each exercise asked last, to notice who asks twice in a row."""

    executions: Mapping[str, int] = {}


@dataclass(frozen=True, kw_only=True)
class Shown:
    """Markdown for the learner; plain text where nothing renders it."""

    text: str

    def _repr_markdown_(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return self.text


def hint(exercise: str) -> Shown:
    """The next hint of an exercise, below those that were shown before.

    Args:
        exercise: its grade_id, such as ``"big-loans"``.

    Raises:
        WerkstadtError: when no lesson has such an exercise.
    """
    shown = min(_shown(exercise), hints.STAGES)
    if not _deliberate(exercise):
        return Shown(text=_closed(shown))
    texts = _hints(exercise)
    if _is_solved(exercise):
        return Shown(text=_solved(exercise))
    journal.note(journal.Event.HINT, exercise)
    stage = min(shown + 1, len(texts))
    return Shown(text=_opened(texts[:stage], exercise))


def solution(exercise: str) -> Shown:
    """The reference solution of an exercise, once the learner has tried it.

    Args:
        exercise: its grade_id, such as ``"big-loans"``.

    Raises:
        WerkstadtError: when no lesson has such an exercise.
    """
    tried = sum(
        entry.exercise == exercise and entry.event in journal.TRIES for entry in journal.known()
    )
    if tried < _TRIES_FOR_A_SOLUTION:
        return Shown(
            text=L(
                "Versuchen Sie es zuerst selbst: Schreiben Sie etwas in die Zelle der Aufgabe, und "
                "führen Sie die Prüfung einmal aus. Danach zeigt `solution` die Lösung.",
                "Try it yourself first: write something into the exercise's cell and run its check "
                "once. After that, `solution` shows the solution.",
            )
        )
    if not _deliberate(exercise):
        return Shown(
            text=L(
                "Die Lösung erscheint, wenn Sie diese Zelle für sich ausführen.",
                "The solution appears when you run this cell on its own.",
            )
        )
    code = _solution(exercise)
    journal.note(journal.Event.SOLUTION, exercise)
    title = L("Eine Lösung; andere sind auch richtig:", "One solution; others are right as well:")
    return Shown(text=f"**{title}**\n\n```python\n{code}\n```")


def _is_solved(exercise: str) -> bool:
    own = [entry.event for entry in journal.known() if entry.exercise == exercise]
    outcomes = [event for event in own if event in journal.OUTCOMES]
    return bool(outcomes) and outcomes[-1] is journal.Event.PASSED


def _solved(exercise: str) -> str:
    return L(
        f'*Diese Aufgabe haben Sie gelöst. `solution("{exercise}")` zeigt zum Vergleich, wie wir '
        "es gemacht haben.*",
        f'*You have solved this exercise. `solution("{exercise}")` shows how we did it, to '
        "compare.*",
    )


def _closed(shown: int) -> str:
    more = L(
        "Führen Sie diese Zelle für sich aus, wenn Sie einen Hinweis möchten.",
        "Run this cell on its own when you want a hint.",
    )
    so_far = L(f" ({shown} von 3 haben Sie schon gesehen.)", f" (You have seen {shown} of 3.)")
    return f"*{more}{so_far if shown else ''}*"


def _opened(texts: tuple[str, ...], exercise: str) -> str:
    names = (
        L("ein Anstoß", "a nudge"),
        L("die Idee", "the idea"),
        L("ein Gerüst", "a skeleton"),
    )
    parts = [
        f"**{L('Hinweis', 'Hint')} {number} – {names[number - 1]}**\n\n{text}"
        for number, text in enumerate(texts, start=1)
    ]
    last = len(texts) == hints.STAGES
    after = L(
        f'Mehr Hinweise gibt es nicht. `solution("{exercise}")` zeigt eine Lösung, sobald Sie es '
        "selbst versucht haben.",
        f'There are no more hints. `solution("{exercise}")` shows a solution once you have tried.',
    )
    again = L(
        "Noch nicht genug? Führen Sie die Zelle noch einmal aus.",
        "Not enough? Run the cell once more.",
    )
    return "\n\n".join([*parts, f"*{after if last else again}*"])


def _shown(exercise: str) -> int:
    return sum(
        entry.exercise == exercise and entry.event is journal.Event.HINT
        for entry in journal.known()
    )


def _deliberate(exercise: str) -> bool:
    """Whether a person ran this very cell, and not all cells at once.

    Programs that run notebooks allow no input. JupyterLab sends all cells together, so that they
    wait in the kernel's queue. The clocks of browser and kernel may differ: whoever runs the cell
    twice in a row means it.
    """
    shell = _shell()
    if shell is None:
        return True
    if getattr(shell, "kernel", None) is None:
        return hasattr(shell, "simple_prompt")  # a person at a terminal
    parent = shell.kernel.get_parent()
    if not parent.get("content", {}).get("allow_stdin", True):
        return False
    execution = shell.execution_count
    again = _Seen.executions.get(exercise) == execution - 1
    _Seen.executions = {**_Seen.executions, exercise: execution}
    sent = parent.get("header", {}).get("date")
    waited = (datetime.now(UTC) - sent).total_seconds() if isinstance(sent, datetime) else 0.0
    return again or abs(waited) <= _QUEUED_SECONDS


def _shell() -> Any:
    """The IPython that runs this cell; None in plain Python."""
    ipython = sys.modules.get("IPython")
    return ipython.get_ipython() if ipython else None


def _hints(exercise: str) -> tuple[str, ...]:
    language = current()
    for cell in _cells(exercise):
        if cell.role is CellRole.HINTS and cell.language is language:
            return hints.parse(cell.source, place=exercise)
    raise _unknown(exercise)


def _solution(exercise: str) -> str:
    for cell in _cells(exercise):
        if cell.role is CellRole.SOLUTION:
            code = localise(cell.source, current(), place=exercise)
            return regions.unmark(code, regions.Region.SOLUTION)
    raise _unknown(exercise)


def _cells(exercise: str) -> tuple[Cell, ...]:
    """The cells of an exercise, from the one lesson that has it."""
    # Reading a lesson takes jupytext, which takes a second: only for whoever asks.
    from werkstadt_edu.lesson import read_cells

    marked = f'role="solution" grade_id="{exercise}"'
    for path in _sources():
        text = path.read_text(encoding="utf-8")
        if marked in text:
            cells = read_cells(text, place=str(path))
            return tuple(cell for cell in cells if cell.grade_id == exercise)
    raise _unknown(exercise)


def _sources() -> tuple[Path, ...]:
    return tuple(sorted((content_root() / "courses").glob("*/lessons/*.py")))


def _unknown(exercise: str) -> WerkstadtError:
    texts = (path.read_text(encoding="utf-8") for path in _sources())
    known = {name for text in texts for name in _EXERCISE.findall(text)}
    return WerkstadtError(
        L(f"Es gibt keine Aufgabe „{exercise}“.", f"There is no exercise '{exercise}'."),
        got=exercise,
        next_step=did_you_mean(exercise, known),
    )
