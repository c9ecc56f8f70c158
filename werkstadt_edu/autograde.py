"""Autograding: nbgrader's own converter runs one submission after the other, and all get a result.

What a submission can't be is a reason to stop: an unreadable one is reported and the next one runs.
"""

from __future__ import annotations

import warnings
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from nbgrader.converters import Autograde

from werkstadt_edu import converters, gradebook, notebook, preprocessors, roster_lookup
from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from werkstadt_edu.cohort import Assignment, Cohort
    from werkstadt_edu.gradebook import CellScore, SubmissionScore


class Status(StrEnum):
    """How a submission came out of autograding."""

    GRADED = "graded"
    NEEDS_MANUAL = "needs manual grading"
    UNREADABLE = "unreadable"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True)
class SubmissionResult:
    """One submission after autograding.

    `reason` says why it is unreadable or failed; `repairs` are pairs of kind and `grade_id` that
    were mended first; `skipped` says that it was graded before and nothing has changed since.
    Without a score, `cells` is empty.
    """

    learner_id: str
    assignment: str
    status: Status
    score: float
    max_score: float
    cells: tuple[CellScore, ...]
    reason: str = ""
    repairs: tuple[tuple[str, str], ...] = ()
    skipped: bool = False


def autograde(
    cohort: Cohort,
    name: str,
    *,
    learners: Iterable[str] | None = None,
    force: bool = False,
    say: Callable[[str], None],
) -> tuple[SubmissionResult, ...]:
    """Run and score the submissions of an assignment.

    Args:
        cohort: the cohort.
        name: the assignment.
        learners: whose submissions; by default all.
        force: whether to run unchanged submissions again. Scores that a person gave stay.
        say: told each learner's id before their submission runs.

    Raises:
        WerkstadtError: for an unknown assignment or learner, an assignment that was not generated,
            or when nobody has submitted.
    """
    assignment = cohort.find_assignment(name)
    cells = gradebook.source_cells(cohort.db_url, assignment.name, assignment.stem)
    if not cells:
        raise _not_generated(cohort, assignment)
    chosen = roster_lookup.choose(
        cohort, learners, have=lambda learner: cohort.submitted(learner, assignment).parent.is_dir()
    )
    if not chosen:
        raise _nothing_submitted(cohort, assignment)
    return tuple(
        _one(cohort, assignment, learner_id, cells, force=force, say=say) for learner_id in chosen
    )


def _one(
    cohort: Cohort,
    assignment: Assignment,
    learner_id: str,
    cells: tuple[gradebook.SourceCell, ...],
    *,
    force: bool,
    say: Callable[[str], None],
) -> SubmissionResult:
    path = cohort.submitted(learner_id, assignment)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # nbformat warns of what it mends itself
            notebook.read(path)
    except WerkstadtError as error:
        return _without_score(
            assignment, learner_id, Status.UNREADABLE, f"{error.thing} {error.got}"
        )
    mark = preprocessors.fingerprint(path.read_bytes(), cells)
    before = _noted(cohort, assignment, learner_id)
    if not force and before.get("fingerprint") == mark:
        return _result(cohort, assignment, learner_id, before, skipped=True)
    say(learner_id)
    run = converters.run(
        Autograde, cohort, assignment=assignment.name, learner_id=learner_id, force=True
    )
    if run.failed:
        return _without_score(assignment, learner_id, Status.FAILED, run.reason)
    noted = _noted(cohort, assignment, learner_id)
    return _result(cohort, assignment, learner_id, noted, skipped=False)


def _noted(cohort: Cohort, assignment: Assignment, learner_id: str) -> dict[str, Any]:
    """What our first step noted in the autograded notebook; empty where there is none."""
    path = cohort.autograded(learner_id, assignment)
    if not path.exists():
        return {}
    return dict(notebook.read(path).metadata.get("werkstadt", {}))


def _result(
    cohort: Cohort,
    assignment: Assignment,
    learner_id: str,
    noted: dict[str, Any],
    *,
    skipped: bool,
) -> SubmissionResult:
    scored: SubmissionScore | None = gradebook.score(
        cohort.db_url, cohort.name, assignment.name, learner_id
    )
    if scored is None:
        reason = L("Diese Abgabe steht nicht im Notenbuch.", "The gradebook does not know it.")
        return _without_score(assignment, learner_id, Status.FAILED, reason)
    return SubmissionResult(
        learner_id=learner_id,
        assignment=assignment.name,
        status=Status.NEEDS_MANUAL if scored.needs_manual else Status.GRADED,
        score=scored.score,
        max_score=scored.max_score,
        cells=scored.cells,
        repairs=tuple((kind, grade_id) for kind, grade_id in noted.get("repairs", ())),
        skipped=skipped,
    )


def _without_score(
    assignment: Assignment, learner_id: str, status: Status, reason: str
) -> SubmissionResult:
    return SubmissionResult(
        learner_id=learner_id,
        assignment=assignment.name,
        status=status,
        score=0.0,
        max_score=0.0,
        cells=(),
        reason=reason,
    )


def _not_generated(cohort: Cohort, assignment: Assignment) -> WerkstadtError:
    return WerkstadtError(
        L("Das Aufgabenblatt ist noch nicht erzeugt.", "The assignment is not generated yet."),
        place=assignment.name,
        next_step=L(
            f"Rufen Sie „werkstadt generate-assignment {cohort.name} {assignment.name}“ auf.",
            f"Run 'werkstadt generate-assignment {cohort.name} {assignment.name}'.",
        ),
    )


def _nothing_submitted(cohort: Cohort, assignment: Assignment) -> WerkstadtError:
    return WerkstadtError(
        L("Noch hat niemand abgegeben.", "Nobody has submitted yet."),
        place=cohort.root / "submitted",
        expected=str(cohort.submitted("<id>", assignment)),
        next_step=L(
            f"Sammeln Sie zuerst ein: „werkstadt collect {cohort.name} {assignment.name}“.",
            f"Collect first: 'werkstadt collect {cohort.name} {assignment.name}'.",
        ),
    )
