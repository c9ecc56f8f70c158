"""Scores as CSV files that a spreadsheet opens and that can't attack it."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from werkstadt_edu import gradebook, notebook
from werkstadt_edu.cohort import TIME_ZONE
from werkstadt_edu.language import Language
from werkstadt_edu.model import TESTS_SUFFIX, Bilingual

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from werkstadt_edu.cohort import Assignment, Cohort
    from werkstadt_edu.gradebook import SubmissionScore
    from werkstadt_edu.roster import Learner

# A spreadsheet takes a cell that begins so for a formula and runs it.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_COLUMNS = {
    "learner": Bilingual(de="Kennung", en="learner"),
    "last_name": Bilingual(de="Nachname", en="last_name"),
    "first_name": Bilingual(de="Vorname", en="first_name"),
    "assignment": Bilingual(de="Aufgabenblatt", en="assignment"),
    "exercise": Bilingual(de="Aufgabe", en="exercise"),
    "score": Bilingual(de="Punkte", en="score"),
    "max_score": Bilingual(de="Punkte möglich", en="max_score"),
    "auto_score": Bilingual(de="Punkte automatisch", en="auto_score"),
    "manual_score": Bilingual(de="Punkte von Hand", en="manual_score"),
    "needs_manual": Bilingual(de="noch von Hand zu bewerten", en="needs_manual"),
    "status": Bilingual(de="Stand", en="status"),
    "submitted": Bilingual(de="abgegeben", en="submitted"),
    "seconds_late": Bilingual(de="Sekunden zu spät", en="seconds_late"),
    "penalty": Bilingual(de="Abzug", en="penalty"),
    "passed": Bilingual(de="bestanden", en="passed"),
}
_STATUS = {
    "missing": Bilingual(de="nicht abgegeben", en="not submitted"),
    "waiting": Bilingual(de="noch nicht bewertet", en="not graded yet"),
    "manual": Bilingual(de="noch von Hand zu bewerten", en="needs manual grading"),
    "graded": Bilingual(de="bewertet", en="graded"),
}
_YES_NO = {True: Bilingual(de="ja", en="yes"), False: Bilingual(de="nein", en="no")}
_DETAIL = (
    "learner", "last_name", "first_name", "assignment", "exercise", "score", "max_score",
    "auto_score", "manual_score", "needs_manual", "status", "submitted", "seconds_late", "penalty",
)  # fmt: skip
_SUMMARY = (
    "learner", "last_name", "first_name", "assignment", "score", "max_score", "status", "passed",
    "submitted", "seconds_late", "penalty",
)  # fmt: skip

_Row = dict[str, object]


@dataclass(frozen=True, kw_only=True)
class Exported:
    """The two files: one line for each exercise, and one for each learner and assignment."""

    detail: Path
    summary: Path
    lines: int


def export_scores(cohort: Cohort, path: Path, *, assignment: str | None = None) -> Exported:
    """Write the scores of a cohort to ``<path>`` and a summary to ``<path stem>-summary.csv``.

    The files are UTF-8 with a mark that German Excel needs. In a German cohort semicolons divide
    and decimals have a comma. Text that a spreadsheet would run as a formula gets an apostrophe.

    Args:
        cohort: the cohort.
        path: the file for the scores by exercise.
        assignment: only this one; by default all of the cohort.

    Raises:
        WerkstadtError: for an unknown assignment, or a folder that can't be written.
    """
    chosen = (cohort.find_assignment(assignment),) if assignment else cohort.assignments
    entries = [
        (
            learner,
            entry,
            gradebook.score(cohort.db_url, cohort.name, entry.name, learner.learner_id),
        )
        for entry in chosen
        for learner in cohort.learners()
    ]
    detail = [row for entry in entries for row in _detail_rows(cohort, *entry)]
    summary = [_summary_row(cohort, *entry) for entry in entries]
    summary_path = path.with_name(f"{path.stem}-summary{path.suffix}")
    notebook.write_bytes(_csv(detail, _DETAIL, cohort.language), path)
    notebook.write_bytes(_csv(summary, _SUMMARY, cohort.language), summary_path)
    return Exported(detail=path, summary=summary_path, lines=len(detail))


def _detail_rows(
    cohort: Cohort, learner: Learner, assignment: Assignment, scored: SubmissionScore | None
) -> Iterator[_Row]:
    common = _common(cohort, learner, assignment, scored)
    if scored is None or not scored.cells:
        yield common
        return
    for cell in scored.cells:
        yield common | {
            "exercise": cell.grade_id.removesuffix(TESTS_SUFFIX),
            "score": cell.score,
            "max_score": cell.max_score,
            "auto_score": cell.auto_score,
            "manual_score": cell.manual_score,
            "needs_manual": cell.needs_manual,
        }


def _summary_row(
    cohort: Cohort, learner: Learner, assignment: Assignment, scored: SubmissionScore | None
) -> _Row:
    common = _common(cohort, learner, assignment, scored)
    if scored is None:
        return common
    passed = scored.score >= cohort.policy.pass_mark * scored.max_score
    return common | {
        "score": scored.score,
        "max_score": scored.max_score,
        # While somebody still has to read, "no" would be a verdict too early.
        "passed": passed if passed or not scored.needs_manual else None,
    }


def _common(
    cohort: Cohort, learner: Learner, assignment: Assignment, scored: SubmissionScore | None
) -> _Row:
    submitted = scored.submitted if scored else None
    return {
        "learner": learner.learner_id,
        "last_name": learner.last_name,
        "first_name": learner.first_name,
        "assignment": assignment.name,
        "status": _STATUS[_status(cohort, learner, assignment, scored)].in_language(
            cohort.language
        ),
        "submitted": f"{submitted.astimezone(ZoneInfo(TIME_ZONE)):%Y-%m-%d %H:%M:%S}"
        if submitted
        else None,
        "seconds_late": round(scored.seconds_late) if scored else None,
        "penalty": scored.penalty if scored else None,
    }


def _status(
    cohort: Cohort, learner: Learner, assignment: Assignment, scored: SubmissionScore | None
) -> str:
    if scored is None:
        handed_in = cohort.submitted(learner.learner_id, assignment).exists()
        return "waiting" if handed_in else "missing"
    return "manual" if scored.needs_manual else "graded"


def _csv(rows: Iterable[_Row], columns: tuple[str, ...], language: Language) -> bytes:
    file = io.StringIO()
    delimiter = ";" if language is Language.DE else ","
    writer = csv.writer(file, delimiter=delimiter, lineterminator="\r\n")
    writer.writerow(_COLUMNS[name].in_language(language) for name in columns)
    for row in rows:
        writer.writerow(_cell(row.get(name), language) for name in columns)
    return file.getvalue().encode("utf-8-sig")


def _cell(value: object, language: Language) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return _YES_NO[value].in_language(language)
    if isinstance(value, float | int):
        text = f"{round(value, 4):g}" if isinstance(value, float) else str(value)
        return text.replace(".", ",") if language is Language.DE else text
    text = str(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
