"""A cohort of the miniature course for tests, made once and copied, and answers to hand in."""

from __future__ import annotations

import copy
import shutil
import warnings
from typing import TYPE_CHECKING

from nbgrader.api import Gradebook
from sqlalchemy.exc import SAWarning

from tests.mini import SAMPLE, STEM, change, say_nothing
from werkstadt_edu import cohort as cohorts
from werkstadt_edu import course as courses
from werkstadt_edu import generate, gradebook, notebook, policy
from werkstadt_edu.language import Language
from werkstadt_edu.roster import Learner

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    import pytest
    from nbformat import NotebookNode

    from werkstadt_edu.cohort import Cohort

NAME = "2027-03-jena"
ASSIGNMENT = "mini-01-first-steps"
SECONDS = 4
LEARNERS = (
    "ada", "ben", "cem", "dora", "emil", "fatma", "gustav", "hanna", "ivo", "jana", "kai", "lea",
)  # fmt: skip
RIGHT = {
    "total": "def total(values):\n    return sum(values)",
    "biggest": "biggest = max(numbers)",
    "why": "Weil wir die Summe brauchen.",
}


def cohort(
    factory: pytest.TempPathFactory, folder: Path, language: Language = Language.DE
) -> Cohort:
    """A copy of a cohort whose one assignment is generated; `folder` becomes its parent."""
    template = factory.getbasetemp() / f"cohorts-{language}" / NAME
    if not template.exists():
        rules = factory.mktemp("rules") / policy.FILE
        shutil.copyfile(cohorts.house_file(policy.FILE), rules)
        change(rules, "seconds_per_cell = 30", f"seconds_per_cell = {SECONDS}")
        made = cohorts.create(
            template.parent,
            name=NAME,
            course=courses.read(SAMPLE, "mini"),
            language=language,
            learners=[Learner(learner_id=name, last_name="Muster") for name in LEARNERS],
            policy_file=rules,
        )
        generate.generate_assignment(made, ASSIGNMENT, say=say_nothing)
    return cohorts.read(shutil.copytree(template, folder / NAME))


def released(from_cohort: Cohort) -> NotebookNode:
    """What a learner gets."""
    return notebook.read(from_cohort.release(from_cohort.assignments[0]))


def answered(edition: NotebookNode, **answers: str) -> NotebookNode:
    """A copy of the learner edition with these texts in the cells with these grade_ids."""
    filled = copy.deepcopy(edition)
    for grade_id, text in answers.items():
        cell(filled, grade_id).source = text
    return filled


def cell(of: NotebookNode, grade_id: str) -> NotebookNode:
    """The cell with this grade_id."""
    for candidate in of.cells:
        if candidate.metadata.get("nbgrader", {}).get("grade_id") == grade_id:
            return candidate
    raise LookupError(grade_id)


def hand_in(into: Cohort, learner_id: str, work: NotebookNode) -> Path:
    """Put a submission where collecting would put it."""
    path = into.submitted(learner_id, into.assignments[0])
    notebook.write(work, path)
    (path.parent / "timestamp.txt").write_text("2027-03-01 10:00:00.000000 UTC\n")
    return path


def enter(into: Cohort, learner_id: str, moment: datetime | None = None) -> None:
    """Enter a submission in the gradebook that nobody has run; `moment` is UTC without a zone."""
    with warnings.catch_warnings(), gradebook._open(into.db_url, into.name) as book:
        # nbgrader builds the rows in an order that SQLAlchemy dislikes.
        warnings.simplefilter("ignore", SAWarning)
        book.update_or_create_submission(ASSIGNMENT, learner_id, timestamp=moment)


__all__ = [
    "ASSIGNMENT", "LEARNERS", "NAME", "RIGHT", "SECONDS", "STEM",
    "answered", "cell", "cohort", "enter", "hand_in", "released",
]  # fmt: skip


def set_manual_score(
    url: str, assignment: str, learner_id: str, notebook: str, grade_id: str, points: float
) -> None:
    """Enter a person's score for one cell, as formgrader does."""
    with Gradebook(url) as book:
        grade = book.find_grade(grade_id, notebook, assignment, learner_id)
        grade.manual_score = points
        grade.needs_manual_grade = False
        book.db.commit()
