"""nbgrader's gradebook, the only place that opens its database.

Everything is read and written through nbgrader's own `Gradebook`, so that formgrader and nbgrader's
other tools see the same learners, assignments and scores. Databases are named by SQLAlchemy URLs.
"""

from __future__ import annotations

import os
import shutil
import sysconfig
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from nbgrader.api import Gradebook, MissingEntry
from sqlalchemy.exc import DatabaseError

from werkstadt_edu import nbgrader_format
from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L
from werkstadt_edu.model import CellRole
from werkstadt_edu.roster import Learner

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

ANY_COURSE = "default_course"  # what nbgrader's own steps say where they know only the database


@dataclass(frozen=True, kw_only=True)
class CellScore:
    """What one grade cell earned.

    `score` counts: a person's where there is one, else the automatic one; it is 0 while
    `needs_manual` says that a person still has to look.
    """

    grade_id: str
    score: float
    max_score: float
    auto_score: float | None
    manual_score: float | None
    needs_manual: bool


@dataclass(frozen=True, kw_only=True)
class SubmissionScore:
    """What one submission earned; `seconds_late` is 0 for work in time or without a due date."""

    learner_id: str
    submitted: datetime | None
    seconds_late: float
    penalty: float
    cells: tuple[CellScore, ...]

    @property
    def score(self) -> float:
        """All points, the penalty for late work taken off."""
        return sum(cell.score for cell in self.cells) - self.penalty

    @property
    def max_score(self) -> float:
        """All points that could be earned."""
        return sum(cell.max_score for cell in self.cells)

    @property
    def needs_manual(self) -> bool:
        """Whether a person still has to grade something."""
        return any(cell.needs_manual for cell in self.cells)


@dataclass(frozen=True, kw_only=True)
class SourceCell:
    """A cell of ours as a learner got it: what a damaged submission is repaired from.

    `metadata` is the complete value of ``metadata.nbgrader``.
    """

    grade_id: str
    kind: str
    source: str
    locked: bool
    metadata: Mapping[str, Any]


def create(url: str, course_id: str, learners: Iterable[Learner]) -> None:
    """Make a new gradebook with the learners in it.

    Raises:
        WerkstadtError: when nbgrader's helper program ``alembic`` is missing.
    """
    with _programs_on_path(), _open(url, course_id) as book:
        for learner in learners:
            book.add_student(
                learner.learner_id,
                first_name=learner.first_name or None,
                last_name=learner.last_name or None,
                email=learner.email or None,
            )


@contextmanager
def _programs_on_path() -> Iterator[None]:
    """Put our own programs first: nbgrader calls ``alembic`` by its name.

    Without it a half-made database would stay behind.
    """
    before = os.environ.get("PATH", "")
    path = os.pathsep.join([sysconfig.get_path("scripts"), before])
    if shutil.which("alembic", path=path) is None:
        raise WerkstadtError(
            L(
                "nbgraders Hilfsprogramm „alembic“ fehlt; ohne dieses entsteht kein Notenbuch.",
                "nbgrader's helper program 'alembic' is missing; there is no gradebook without it.",
            ),
            place=sysconfig.get_path("scripts"),
            next_step=L(
                "Installieren Sie das Paket mit „pip install 'werkstadt-edu[instructor]'“ neu.",
                "Install the package again with \"pip install 'werkstadt-edu[instructor]'\".",
            ),
        )
    os.environ["PATH"] = path
    try:
        yield
    finally:
        os.environ["PATH"] = before


@contextmanager
def _open(url: str, course_id: str) -> Iterator[Any]:
    try:
        with Gradebook(url, course_id) as book:
            yield book
    except DatabaseError as error:
        raise WerkstadtError(
            L("Das Notenbuch lässt sich nicht öffnen.", "The gradebook can't be opened."),
            place=url,
            got=str(error.orig),
            next_step=L(
                "Schließen Sie andere Programme, die es benutzen; hilft das nicht, spielen Sie die "
                "letzte Sicherung ein.",
                "Close other programs that use it; if that does not help, restore the last backup.",
            ),
        ) from error


def learners(url: str, course_id: str) -> tuple[Learner, ...]:
    """All learners, by last name, first name and id."""
    with _open(url, course_id) as book:
        return tuple(
            Learner(
                learner_id=entry.id,
                first_name=entry.first_name or "",
                last_name=entry.last_name or "",
                email=entry.email or "",
            )
            for entry in book.students
        )


def register(url: str, course_id: str, assignment: str, due: datetime | None) -> None:
    """Enter an assignment, or change its due date; `due` bears a time zone."""
    with _open(url, course_id) as book:
        # nbgrader keeps times as UTC without saying so.
        utc = due.astimezone(UTC).replace(tzinfo=None) if due else None
        book.update_or_create_assignment(assignment, duedate=utc)


def has_submissions(url: str, course_id: str, assignment: str) -> bool:
    """Whether the gradebook holds a submission of the assignment."""
    with _open(url, course_id) as book:
        return bool(book.assignment_submissions(assignment))


def source_cells(url: str, assignment: str, notebook: str) -> tuple[SourceCell, ...]:
    """The cells of an assignment that bear a ``grade_id``, in their order; none if unknown."""
    with _open(url, ANY_COURSE) as book:
        try:
            entry = book.find_notebook(notebook, assignment)
        except MissingEntry:
            return ()
        points = {cell.name: cell.max_score for cell in (*entry.grade_cells, *entry.task_cells)}
        solutions = {cell.name for cell in entry.solution_cells}
        tasks = {cell.name for cell in entry.task_cells}
        return tuple(_source_cell(cell, points, solutions, tasks) for cell in entry.source_cells)


def _source_cell(
    cell: Any, points: Mapping[str, float], solutions: set[str], tasks: set[str]
) -> SourceCell:
    role = _role(cell.name, points, solutions, tasks)
    metadata = nbgrader_format.cell_metadata(role, cell.name, points.get(cell.name))
    metadata |= {"checksum": cell.checksum, "cell_type": cell.cell_type}
    return SourceCell(
        grade_id=cell.name,
        kind=cell.cell_type,
        source=cell.source,
        locked=cell.locked,
        metadata=metadata,
    )


def _role(name: str, points: Mapping[str, float], solutions: set[str], tasks: set[str]) -> CellRole:
    roles = {
        (True, True): CellRole.MANUAL,
        (True, False): CellRole.TESTS,
        (False, True): CellRole.SOLUTION,
        (False, False): CellRole.READONLY,
    }
    return CellRole.TASK if name in tasks else roles[name in points, name in solutions]


def score(url: str, course_id: str, assignment: str, learner_id: str) -> SubmissionScore | None:
    """What a learner's submission earned; None where the gradebook has none."""
    with _open(url, course_id) as book:
        try:
            submission = book.find_submission(assignment, learner_id)
        except MissingEntry:
            return None
        grades = [grade for notebook in submission.notebooks for grade in notebook.grades]
        order = _order(submission.assignment)
        return SubmissionScore(
            learner_id=learner_id,
            submitted=submission.timestamp.replace(tzinfo=UTC) if submission.timestamp else None,
            seconds_late=submission.total_seconds_late,
            penalty=sum(notebook.late_submission_penalty or 0 for notebook in submission.notebooks),
            cells=tuple(
                _cell_score(grade)
                for grade in sorted(grades, key=lambda grade: order.get(grade.name, 0))
            ),
        )


def _order(assignment: Any) -> dict[str, int]:
    names = [cell.name for notebook in assignment.notebooks for cell in notebook.source_cells]
    return {name: position for position, name in enumerate(names)}


def _cell_score(grade: Any) -> CellScore:
    return CellScore(
        grade_id=grade.name,
        score=grade.score or 0.0,
        max_score=grade.max_score,
        auto_score=grade.auto_score,
        manual_score=grade.manual_score,
        needs_manual=bool(grade.needs_manual_grade),
    )
