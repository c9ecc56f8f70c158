"""The instructor's verbs, with nbgrader's words.

What needs nbgrader is imported where it is called: learners may not have it, and it is slow.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.table import Table

from werkstadt_edu import course as courses
from werkstadt_edu import language as languages
from werkstadt_edu import roster
from werkstadt_edu.cli import verb
from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

    from werkstadt_edu.autograde import SubmissionResult
    from werkstadt_edu.cohort import Cohort

_COHORTS = Path("grading/cohorts")


def add(verbs: Any) -> None:
    """Add the verbs from `cohort` to `export`."""
    _add_cohort(verbs)
    _add_for_assignment(verbs, "generate-assignment", generate_assignment, _SUMMARIES[0])
    collecting = _add_for_assignment(verbs, "collect", collect, _SUMMARIES[1])
    collecting.add_argument(
        "--from", dest="origin", type=Path, help="a folder or zip file; default: the exchange"
    )
    collecting.add_argument(
        "--skip-unreadable", action="store_true", help="take the good files, report the others"
    )
    grading = _add_for_assignment(verbs, "autograde", autograde, _SUMMARIES[2])
    grading.add_argument("--learner", action="append", help="only this learner; repeatable")
    grading.add_argument("--force", action="store_true", help="grade unchanged submissions again")
    feeding = _add_for_assignment(verbs, "generate-feedback", generate_feedback, _SUMMARIES[3])
    feeding.add_argument("--learner", action="append", help="only this learner; repeatable")
    _add_export(verbs)


_SUMMARIES = (
    "Make the notebook that learners get, and enter it in the gradebook.",
    "Take in what learners handed in, from a folder, a zip file or the exchange.",
    "Run and score the submissions.",
    "Write a feedback page for each learner.",
)


def _add_cohort(verbs: Any) -> None:
    parser = verb.add(
        verbs,
        "cohort",
        create,
        summary="Create a cohort: a dated run of a course with its learners.",
        example="werkstadt cohort create 2027-03 --course data-analysis --lang de "
        "--learners learners.csv --due 01-asking-tables=2027-03-20",
    )
    parser.add_argument("action", choices=["create"])
    parser.add_argument("cohort", help="its name, which becomes a folder's name")
    parser.add_argument("--course", required=True, help="the course's id, such as data-analysis")
    parser.add_argument("--lesson", action="append", help="only this lesson; repeatable")
    parser.add_argument(
        "--due",
        action="append",
        default=[],
        metavar="LESSON=DATE",
        help="due date of a lesson, 2027-03-20 or 2027-03-20T18:00; repeatable",
    )
    parser.add_argument(
        "--exchange", type=Path, help="nbgrader's exchange; default: a folder inside the cohort"
    )
    parser.add_argument("--learners", type=Path, help="CSV: id,first_name,last_name,email")
    parser.add_argument("--folder", type=Path, default=_COHORTS, help=f"default: {_COHORTS}")
    verb.add_language(parser)


def _add_for_assignment(
    verbs: Any, name: str, command: Callable[[argparse.Namespace], int], summary: str
) -> argparse.ArgumentParser:
    parser = verb.add(
        verbs, name, command, summary=summary, example=f"werkstadt {name} 2027-03 01-asking-tables"
    )
    parser.add_argument("cohort", help="the cohort's name")
    parser.add_argument("assignment", help="the lesson, such as 01-asking-tables")
    parser.add_argument("--folder", type=Path, default=_COHORTS, help=f"default: {_COHORTS}")
    return parser


def _add_export(verbs: Any) -> None:
    parser = verb.add(
        verbs,
        "export",
        export,
        summary="Write the scores to a CSV file that a spreadsheet opens.",
        example="werkstadt export 2027-03 --to scores.csv",
    )
    parser.add_argument("cohort", help="the cohort's name")
    parser.add_argument("--assignment", help="only this assignment")
    parser.add_argument("--to", type=Path, default=Path("scores.csv"), help="default: scores.csv")
    parser.add_argument("--folder", type=Path, default=_COHORTS, help=f"default: {_COHORTS}")


def create(options: argparse.Namespace) -> int:
    """Create a cohort."""
    from werkstadt_edu import cohort as cohorts

    made = cohorts.create(
        options.folder,
        name=options.cohort,
        course=courses.read(verb.courses_folder(), options.course),
        language=languages.current(),
        lessons=options.lesson or (),
        due=_due_dates(options.due),
        learners=roster.read(options.learners) if options.learners else (),
        exchange=options.exchange,
    )
    verb.say(L(f"Angelegt: {made.root}", f"Created: {made.root}"))
    first = made.assignments[0].name
    _say_next(f"werkstadt generate-assignment {made.name} {first}")
    return 0


def _due_dates(texts: list[str]) -> Mapping[str, datetime]:
    dates = {}
    for text in texts:
        lesson, _, date = text.partition("=")
        try:
            dates[lesson] = datetime.fromisoformat(date)
        except ValueError as error:
            raise WerkstadtError(
                L("Ein Abgabetermin hat eine unbekannte Form.", "A due date is not readable."),
                expected="01-asking-tables=2027-03-20",
                got=text,
                next_step=L("Schreiben Sie Lektion=JJJJ-MM-TT.", "Write lesson=year-month-day."),
            ) from error
    return dates


def _open(options: argparse.Namespace) -> Cohort:
    """The cohort; from here on its language is ours."""
    from werkstadt_edu import cohort as cohorts

    found = cohorts.find(options.folder, options.cohort)
    if not languages.is_chosen():
        languages.use(found.language)
    return found


def generate_assignment(options: argparse.Namespace) -> int:
    """Make source and release of an assignment."""
    from werkstadt_edu import generate

    cohort = _open(options)
    made = generate.generate_assignment(cohort, options.assignment, say=verb.say)
    verb.say(L(f"Für Ihre Teilnehmenden: {made.release}", f"For your learners: {made.release}"))
    _say_next(f"werkstadt collect {cohort.name} {made.assignment} --from FOLDER")
    return 0


def collect(options: argparse.Namespace) -> int:
    """Take in submissions."""
    from werkstadt_edu import submissions

    cohort = _open(options)
    taken = submissions.collect(
        cohort,
        options.assignment,
        options.origin,
        skip_unreadable=options.skip_unreadable,
        say=verb.say,
    )
    for refused in taken.refused:
        verb.say(f"  ✗ {refused.file}: {refused.reason}")
    new, same = len(taken.new), len(taken.unchanged)
    verb.say(
        L(
            f"Abgaben: {new} neu, {same} unverändert, {len(taken.refused)} nicht lesbar.",
            f"Submissions: {new} new, {same} unchanged, {len(taken.refused)} unreadable.",
        )
    )
    _say_next(f"werkstadt autograde {cohort.name} {options.assignment}")
    return 1 if taken.refused else 0


def autograde(options: argparse.Namespace) -> int:
    """Run and score submissions; unreadable ones are an error, after all others are graded."""
    from werkstadt_edu import autograde as grading
    from werkstadt_edu.autograde import Status

    cohort = _open(options)
    results = grading.autograde(
        cohort, options.assignment, learners=options.learner, force=options.force, say=verb.say
    )
    Console().print(results_table(results))
    bad = [entry for entry in results if entry.status in {Status.UNREADABLE, Status.FAILED}]
    if bad:
        raise WerkstadtError(
            L(
                f"Nicht zu bewerten: {len(bad)} von {len(results)} Abgaben; alle anderen sind "
                "bewertet.",
                f"{len(bad)} submissions could not be graded; all others are.",
            ),
            place=cohort.root / "submitted",
            got="; ".join(f"{entry.learner_id}: {entry.reason}" for entry in bad),
            next_step=L(
                "Bitten Sie um eine neue Abgabe und rufen Sie „werkstadt collect“ erneut auf.",
                "Ask for a new submission and call `werkstadt collect` again.",
            ),
        )
    _say_next(f"werkstadt generate-feedback {cohort.name} {options.assignment}")
    return 0


def results_table(results: tuple[SubmissionResult, ...]) -> Table:
    """The results of autograding, a line for each learner."""
    table = Table(title=L("Ergebnisse", "Results"), title_justify="left")
    table.add_column(L("Teilnehmende", "Learner"))
    table.add_column(L("Punkte", "Score"), justify="right")
    table.add_column(L("Stand", "Status"))
    for entry in results:
        score = f"{number(entry.score, 1)} / {number(entry.max_score, 1)}"
        table.add_row(entry.learner_id, score, status_text(entry))
    return table


def status_text(result: SubmissionResult) -> str:
    """The status of a submission in the reader's language."""
    from werkstadt_edu.autograde import Status

    texts = {
        Status.GRADED: L("bewertet", "graded"),
        Status.NEEDS_MANUAL: L("noch von Hand zu bewerten", "awaits manual grading"),
        Status.UNREADABLE: L("nicht lesbar", "unreadable"),
        Status.FAILED: L("fehlgeschlagen", "failed"),
    }
    return texts[result.status]


def generate_feedback(options: argparse.Namespace) -> int:
    """Write feedback pages."""
    from werkstadt_edu import generate

    cohort = _open(options)
    pages = generate.generate_feedback(
        cohort, options.assignment, learners=options.learner, say=verb.say
    )
    for entry in pages:
        verb.say(f"  {entry.learner_id}: {entry.page or entry.reason}")
    _say_next(f"werkstadt export {cohort.name} --to scores.csv")
    return 1 if any(entry.page is None for entry in pages) else 0


def export(options: argparse.Namespace) -> int:
    """Write the scores."""
    from werkstadt_edu.export import export_scores

    done = export_scores(_open(options), options.to, assignment=options.assignment)
    verb.say(L(f"Nach Aufgaben: {done.detail}", f"By exercise: {done.detail}"))
    verb.say(L(f"Zusammengefasst: {done.summary}", f"Summary: {done.summary}"))
    return 0


def _say_next(command: str) -> None:
    verb.say(L(f"Als Nächstes: {command}", f"Next: {command}"))
