"""nbgrader's two *generate* steps: a lesson becomes an assignment, a graded submission a page."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from nbgrader.converters import GenerateAssignment, GenerateFeedback

from werkstadt_edu import converters, gradebook, notebook, render, roster_lookup
from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from werkstadt_edu.cohort import Assignment, Cohort


@dataclass(frozen=True, kw_only=True)
class GeneratedAssignment:
    """An assignment that is ready for learners.

    `release` is the notebook to hand out; `regrade` says that graded submissions are older than
    the assignment.
    """

    assignment: str
    source: Path
    release: Path
    points: float
    regrade: bool


@dataclass(frozen=True, kw_only=True)
class GeneratedFeedback:
    """A learner's feedback page, or in `reason` why there is none."""

    learner_id: str
    page: Path | None
    reason: str = ""


def generate_assignment(
    cohort: Cohort, name: str, *, say: Callable[[str], None]
) -> GeneratedAssignment:
    """Make source and release of an assignment from its lesson, and enter it in the gradebook.

    Args:
        cohort: the cohort.
        name: the assignment, or the stem or slug of its lesson.
        say: told what happens.

    Raises:
        WerkstadtError: for an unknown assignment, a lesson that does not build, or exercises that
            came or went after learners submitted. Then everything is as it was before.
    """
    assignment = cohort.find_assignment(name)
    lesson, course = cohort.lesson(assignment)
    built = render.render(lesson, cohort.language, course.glossary)
    graded = gradebook.has_submissions(cohort.db_url, cohort.name, assignment.name)
    if graded:
        _refuse_other_cells(cohort, assignment, built)
    say(L(f"{assignment.name} wird erzeugt …", f"Generating {assignment.name} …"))
    with _kept(cohort.source(assignment).parent, cohort.release(assignment).parent):
        notebook.write(built, cohort.source(assignment))
        gradebook.register(cohort.db_url, cohort.name, assignment.name, assignment.due)
        run = converters.run(GenerateAssignment, cohort, assignment=assignment.name, force=True)
        if run.failed:
            raise _not_generated(cohort, assignment, run.reason)
    return GeneratedAssignment(
        assignment=assignment.name,
        source=cohort.source(assignment),
        release=cohort.release(assignment),
        points=lesson.points,
        regrade=graded,
    )


def _refuse_other_cells(cohort: Cohort, assignment: Assignment, built: object) -> None:
    """Say clearly what nbgrader only refuses: other cells, once there are scores for them."""
    known = {
        cell.grade_id
        for cell in gradebook.source_cells(cohort.db_url, assignment.name, assignment.stem)
    }
    cells = getattr(built, "cells", ())
    new = {cell.metadata["nbgrader"]["grade_id"] for cell in cells if "nbgrader" in cell.metadata}
    if new == known:
        return
    came, went = (", ".join(sorted(ids)) or "–" for ids in (new - known, known - new))
    raise WerkstadtError(
        L(
            "Die Lektion hat andere Aufgaben als die schon bewerteten Abgaben.",
            "The lesson has other exercises than the submissions that were graded.",
        ),
        place=cohort.source(assignment),
        expected=L("dieselben grade_id wie bisher", "the same grade_ids as before"),
        got=L(f"neu: {came}; entfallen: {went}", f"new: {came}; gone: {went}"),
        next_step=L(
            "Machen Sie das in der Lektion rückgängig, oder legen Sie für die geänderte Lektion "
            "einen neuen Kurslauf an. Abgaben und Punkte sind unverändert.",
            "Undo that in the lesson, or create a new cohort for the changed lesson. Submissions "
            "and scores are as they were.",
        ),
    )


def _not_generated(cohort: Cohort, assignment: Assignment, reason: str) -> WerkstadtError:
    return WerkstadtError(
        L("nbgrader konnte das Aufgabenblatt nicht erzeugen.", "nbgrader could not generate it."),
        place=assignment.name,
        got=reason,
        next_step=L(
            f"Näheres steht in {cohort.root / 'logs' / 'nbgrader.log'}.",
            f"There is more in {cohort.root / 'logs' / 'nbgrader.log'}.",
        ),
    )


@contextmanager
def _kept(*folders: Path) -> Iterator[None]:
    """Put the folders back as they were when what happens inside fails or is interrupted."""
    with tempfile.TemporaryDirectory() as safe:
        copies = [(folder, Path(safe) / str(index)) for index, folder in enumerate(folders)]
        for folder, copy in copies:
            if folder.exists():
                shutil.copytree(folder, copy)
        try:
            yield
        except BaseException:
            for folder, copy in copies:
                shutil.rmtree(folder, ignore_errors=True)
                if copy.exists():
                    shutil.copytree(copy, folder)
            raise


def generate_feedback(
    cohort: Cohort,
    name: str,
    *,
    learners: Iterable[str] | None = None,
    say: Callable[[str], None],
) -> tuple[GeneratedFeedback, ...]:
    """Write the feedback pages of an assignment.

    Args:
        cohort: the cohort.
        name: the assignment.
        learners: whose; by default of everybody whose submission was autograded.
        say: told each learner's id.

    Raises:
        WerkstadtError: for an unknown assignment or learner, or when nothing was autograded yet.
    """
    assignment = cohort.find_assignment(name)
    chosen = roster_lookup.choose(
        cohort, learners, have=lambda learner_id: cohort.autograded(learner_id, assignment).exists()
    )
    if not chosen:
        raise WerkstadtError(
            L("Noch ist keine Abgabe bewertet.", "No submission is autograded yet."),
            place=assignment.name,
            next_step=L(
                f"Rufen Sie zuerst „werkstadt autograde {cohort.name} {assignment.name}“ auf.",
                f"Run 'werkstadt autograde {cohort.name} {assignment.name}' first.",
            ),
        )
    return tuple(_page(cohort, assignment, learner_id, say) for learner_id in chosen)


def _page(
    cohort: Cohort, assignment: Assignment, learner_id: str, say: Callable[[str], None]
) -> GeneratedFeedback:
    say(learner_id)
    run = converters.run(
        GenerateFeedback, cohort, assignment=assignment.name, learner_id=learner_id, force=True
    )
    page = cohort.feedback(learner_id, assignment)
    return GeneratedFeedback(
        learner_id=learner_id, page=None if run.failed else page, reason=run.reason
    )
