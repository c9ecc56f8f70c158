"""How far a learner is: what their journal says about the exercises of a lesson."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from werkstadt_edu.journal import TRIES, Event
from werkstadt_edu.model import TESTS_SUFFIX, CellRole

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from werkstadt_edu.journal import Entry
    from werkstadt_edu.model import Lesson

_BAR = 10


@dataclass(frozen=True, kw_only=True)
class Progress:
    """What was done of one lesson.

    Attributes:
        lesson_id: the lesson.
        exercises: how many exercises its checks judge.
        passed: how many of them were passed at least once.
        tries: how often a check judged an attempt.
        hints: how many hints were shown.
        last: when the latest event was, ISO 8601 in UTC; empty for none.
    """

    lesson_id: str
    exercises: int
    passed: int
    tries: int
    hints: int
    last: str

    @property
    def bar(self) -> str:
        """The share of the exercises that were passed, as ten squares."""
        full = round(_BAR * self.passed / self.exercises) if self.exercises else 0
        return "■" * full + "□" * (_BAR - full)


def of(lesson: Lesson, entries: Sequence[Entry]) -> Progress:
    """A lesson's progress by the entries of a journal; those of other exercises don't count."""
    names = set(exercises(lesson))
    own = [entry for entry in entries if entry.exercise in names]
    return Progress(
        lesson_id=lesson.lesson_id,
        exercises=len(names),
        passed=len({entry.exercise for entry in own if entry.event is Event.PASSED}),
        tries=sum(entry.event in TRIES for entry in own),
        hints=sum(entry.event is Event.HINT for entry in own),
        last=max((entry.at for entry in own), default=""),
    )


def exercises(lesson: Lesson) -> tuple[str, ...]:
    """The grade_ids of the exercises that a check judges, in the order of the lesson."""
    return tuple(
        cell.grade_id.removesuffix(TESTS_SUFFIX)
        for cell in lesson.cells
        if cell.role is CellRole.TESTS and cell.grade_id
    )


def to_go_on(known: Iterable[Progress]) -> Progress | None:
    """The lesson to go on with: the one worked on last that is not finished; None for none."""
    begun = [one for one in known if one.last and one.passed < one.exercises]
    return max(begun, key=lambda one: one.last, default=None)
