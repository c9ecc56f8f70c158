"""`werkstadt demo`: the whole way once, from a lesson's source to a class's feedback."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table

from werkstadt_edu import answers, language, notebook
from werkstadt_edu import build as building
from werkstadt_edu.classroom import Classroom
from werkstadt_edu.cli import verb
from werkstadt_edu.cli.instructors import status_text
from werkstadt_edu.course import answers_path
from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L
from werkstadt_edu.model import TESTS_SUFFIX, CellRole

if TYPE_CHECKING:
    import argparse

    from werkstadt_edu.autograde import SubmissionResult
    from werkstadt_edu.classroom import Submission
    from werkstadt_edu.cohort import Cohort
    from werkstadt_edu.model import Course, Lesson

_LESSON = "data-analysis/01-asking-tables"
# A folder that the demo made itself bears this file; it deletes no other.
_MARK = "made-by-werkstadt-demo"


def add(verbs: Any) -> None:
    """Add `demo`."""
    parser = verb.add(
        verbs,
        "demo",
        demo,
        summary="Build a lesson, teach a sample class, grade it, and show what each one got.",
        example="werkstadt demo --lang en",
    )
    parser.add_argument("--folder", type=Path, default=Path("demo"), help="default: demo")
    parser.add_argument("--lesson", default=_LESSON, help=f"default: {_LESSON}")
    verb.add_language(parser)


@dataclass(frozen=True, kw_only=True)
class _Graded:
    """One row of the result: what a learner got, and whether it is what they deserve."""

    submission: Submission
    status: str
    score: float
    deserved: float
    as_deserved: bool


def demo(options: argparse.Namespace) -> int:
    """Run the main job end to end; 0 only if each submission got the score that it deserves."""
    folder = _fresh(options.folder.resolve())
    course, lesson = next(verb.chosen_lessons(options.lesson))
    verb.say(L("1 Die Lektion in beiden Sprachen", "1 The lesson in both languages"))
    _build(course, lesson, folder)
    verb.say(
        L("2 Kurslauf anlegen und Aufgabenblatt ausgeben", "2 Create a cohort, release the lesson")
    )
    classroom = Classroom(
        course, lesson, answers.read(answers_path(course, lesson.stem)), language.current()
    )
    submissions = classroom.submissions()
    cohort = _release(course, lesson, folder, submissions)
    verb.say(L("3 Zehn Teilnehmende geben ab", "3 Ten learners hand in"))
    _hand_in(cohort, lesson, submissions, folder)
    verb.say(L("4 Bewerten, eine Abgabe nach der anderen", "4 Grade, one submission at a time"))
    graded = _grade(cohort, lesson, submissions)
    verb.say(L("5 Rückmeldungen und Ergebnisse", "5 Feedback and results"))
    _give_back(cohort, lesson)
    _show(graded, cohort, lesson)
    return 0 if all(row.as_deserved for row in graded) else 1


def _fresh(folder: Path) -> Path:
    """An empty folder, in place of what an earlier demo left."""
    if (folder / _MARK).exists():
        shutil.rmtree(folder)
    if folder.is_dir() and any(folder.iterdir()):
        raise WerkstadtError(
            L("Der Ordner für die Vorführung ist nicht leer.", "The demo's folder is not empty."),
            place=folder,
            next_step=L(
                "Wählen Sie mit --folder einen anderen.", "Choose another one with --folder."
            ),
        )
    notebook.write_bytes(b"", folder / _MARK)
    return folder


def _build(course: Course, lesson: Lesson, folder: Path) -> None:
    """Build into the demo's own folder: the committed notebooks are the maintainer's."""
    for built in building.build(course, lesson, check=False, say=verb.say, into=folder / "built"):
        verb.say(f"  {_short(built.path)}")


def _release(
    course: Course, lesson: Lesson, folder: Path, submissions: tuple[Submission, ...]
) -> Cohort:
    from werkstadt_edu import cohort as cohorts
    from werkstadt_edu import generate

    cohort = cohorts.create(
        folder / "cohorts",
        name="demo",
        course=course,
        language=language.current(),
        lessons=[lesson.stem],
        learners=[entry.learner for entry in submissions],
    )
    generate.generate_assignment(cohort, lesson.assignment, say=_say_indented)
    return cohort


def _hand_in(
    cohort: Cohort, lesson: Lesson, submissions: tuple[Submission, ...], folder: Path
) -> None:
    """Lay the notebooks into a folder, as they come by mail, and collect them."""
    from werkstadt_edu.submissions import collect

    inbox = folder / "inbox"
    for entry in submissions:
        notebook.write(entry.notebook, inbox / f"{entry.learner.learner_id}.ipynb")
    taken = collect(cohort, lesson.assignment, inbox, say=_nobody)
    verb.say(L(f"  {len(taken.new)} Abgaben", f"  {len(taken.new)} submissions"))


def _grade(
    cohort: Cohort, lesson: Lesson, submissions: tuple[Submission, ...]
) -> tuple[_Graded, ...]:
    from werkstadt_edu.autograde import autograde

    results = {
        entry.learner_id: entry for entry in autograde(cohort, lesson.assignment, say=_say_indented)
    }
    return tuple(_judge(entry, results[entry.learner.learner_id], lesson) for entry in submissions)


def _judge(submission: Submission, result: SubmissionResult, lesson: Lesson) -> _Graded:
    """Hold each exercise's score against what its answer deserves."""
    worth = {
        cell.grade_id: cell.points or 0
        for cell in lesson.cells
        if cell.role is CellRole.TESTS and cell.grade_id
    }
    deserved = {
        name: points if name.removesuffix(TESTS_SUFFIX) in submission.passed else 0
        for name, points in worth.items()
    }
    got = {cell.grade_id: cell.score for cell in result.cells if cell.grade_id in worth}
    return _Graded(
        submission=submission,
        status=status_text(result),
        score=sum(got.values()),
        deserved=sum(deserved.values()),
        as_deserved=got == deserved,
    )


def _give_back(cohort: Cohort, lesson: Lesson) -> None:
    from werkstadt_edu.export import export_scores
    from werkstadt_edu.generate import generate_feedback

    generate_feedback(cohort, lesson.assignment, say=_nobody)
    export_scores(cohort, cohort.root / "scores.csv")


def _show(graded: tuple[_Graded, ...], cohort: Cohort, lesson: Lesson) -> None:
    table = Table(title=lesson.head.title.in_language(language.current()), title_justify="left")
    for heading in (L("wer", "who"), L("gab ab", "handed in")):
        table.add_column(heading)
    table.add_column(L("Punkte", "score"), justify="right")
    table.add_column(L("verdient", "deserved"), justify="right")
    table.add_column(L("Stand", "status"))
    for row in graded:
        mark = "✓" if row.as_deserved else L("✗ FALSCH", "✗ WRONG")
        who, story = row.submission.learner.learner_id, row.submission.story
        score, deserved = language.number(row.score), language.number(row.deserved)
        table.add_row(who, story, score, f"{deserved} {mark}", row.status)
    Console().print(table)
    page = _short(cohort.feedback("fatma", cohort.find_assignment(lesson.assignment)))
    scores = _short(cohort.root / "scores.csv")
    by_hand = f"(cd {_short(cohort.root)} && {_jupyter()} lab)"
    verb.say(L(f"Eine Rückmeldung:  {page}", f"A feedback page:  {page}"))
    verb.say(L(f"Alle Punkte:       {scores}", f"All scores:       {scores}"))
    verb.say(
        L(
            f"Von Hand bewerten: {by_hand}, dann Menü Nbgrader → Formgrader",
            f"Grade by hand:    {by_hand}, then menu Nbgrader → Formgrader",
        )
    )


def _short(path: Path) -> str:
    """A path as one would type it here."""
    return os.path.relpath(path)


def _jupyter() -> Path:
    """The `jupyter` of this environment, which may not be the one on PATH."""
    return Path(sys.executable).with_name("jupyter")


def _say_indented(text: str) -> None:
    verb.say(f"  {text}")


def _nobody(_text: str) -> None:
    """For steps whose details the demo leaves out."""
