"""What a learner tried, kept in their own workspace and nowhere else.

One line of JSON per event in ``<workspace>/.werkstadt/progress.jsonl``: lines are only ever added,
so an interruption loses one line at most. It knows exercises by their grade_id and therefore
survives a new edition of a lesson. Outside a workspace (in a class, while grading) nothing is
written; the session remembers what it needs.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

FOLDER = ".werkstadt"
FILE = "progress.jsonl"


class Event(StrEnum):
    """What can happen with an exercise; the first four are the outcomes of its check."""

    PASSED = "passed"
    NOT_YET = "not yet"
    NOT_ATTEMPTED = "not attempted"
    BROKEN = "broken"
    HINT = "hint"
    SOLUTION = "solution"


OUTCOMES = frozenset({Event.PASSED, Event.NOT_YET, Event.NOT_ATTEMPTED, Event.BROKEN})
# An honest try: the learner's own code ran and was judged.
TRIES = frozenset({Event.PASSED, Event.NOT_YET, Event.BROKEN})


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One event: when (ISO 8601, UTC), with which exercise (its grade_id), what."""

    at: str
    exercise: str
    event: Event


class _Session:
    """What happened in this session, and which exercise a check speaks of."""

    entries: tuple[Entry, ...] = ()
    exercise: str = ""


def turn_to(exercise: str) -> None:
    """The exercise that the checks from here on speak of; empty for none."""
    _Session.exercise = exercise


def note(event: Event, exercise: str | None = None) -> None:
    """Write down an event of an exercise; None is the one that `turn_to` named.

    A workspace that can't be written to is no reason to disturb a learner: the session remembers.
    """
    named = _Session.exercise if exercise is None else exercise
    if not named:
        return
    entry = Entry(at=_now(), exercise=named, event=event)
    _Session.entries = (*_Session.entries, entry)
    path = find()
    if path is None:
        return
    try:
        with path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(entry)) + "\n")
    except OSError:
        return


def known() -> tuple[Entry, ...]:
    """All entries of the workspace that this process works in, or else of this session."""
    path = find()
    return _Session.entries if path is None else entries(path)


def find(start: Path | None = None) -> Path | None:
    """The journal of the workspace around a folder (by default the working folder), or None."""
    here = (start or Path.cwd()).resolve()
    for folder in (here, *here.parents):
        if (folder / FOLDER).is_dir():
            return folder / FOLDER / FILE
    return None


def entries(path: Path) -> tuple[Entry, ...]:
    """The entries of a journal in the order of their writing; a torn line is passed over."""
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()
    return tuple(entry for line in lines if (entry := _entry(line)))


def forget(path: Path) -> bool:
    """Delete a journal; whether there was one."""
    _Session.entries = ()
    existed = path.exists()
    path.unlink(missing_ok=True)
    return existed


def _entry(line: str) -> Entry | None:
    try:
        found = json.loads(line)
        return Entry(
            at=str(found["at"]), exercise=str(found["exercise"]), event=Event(found["event"])
        )
    except (ValueError, KeyError, TypeError):
        return None


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
