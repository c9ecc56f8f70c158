from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from tests import taught
from tests.mini import SAMPLE
from tests.refused import refused
from werkstadt_edu import cohort as cohorts
from werkstadt_edu import course as courses
from werkstadt_edu import gradebook
from werkstadt_edu.export import export_scores
from werkstadt_edu.language import Language
from werkstadt_edu.roster import Learner

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from werkstadt_edu.cohort import Cohort


def table(path: Path, delimiter: str) -> list[dict[str, str]]:
    text = path.read_bytes().decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter))


def graded(made: Cohort) -> Cohort:
    taught.enter(made, "ada")
    for grade_id, points in (("total-tests", 1.5), ("biggest-tests", 0), ("why", 2)):
        taught.set_manual_score(
            made.db_url, taught.ASSIGNMENT, "ada", taught.STEM, grade_id, points
        )
    work = taught.answered(taught.released(made))
    taught.hand_in(made, "ben", work)
    return made


def test_a_german_cohort_gets_what_german_excel_opens(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    made = graded(taught.cohort(tmp_path_factory, tmp_path))
    result = export_scores(made, tmp_path / "out" / "scores.csv")
    assert result.detail.read_bytes().startswith(
        b"\xef\xbb\xbfKennung;Nachname;Vorname;Aufgabenblatt"
    )
    rows = table(result.detail, ";")
    assert len(rows) == result.lines == 3 + len(taught.LEARNERS) - 1
    [total] = [row for row in rows if row["Kennung"] == "ada" and row["Aufgabe"] == "total"]
    assert (total["Punkte"], total["Punkte möglich"], total["Punkte von Hand"]) == (
        "1,5",
        "2",
        "1,5",
    )
    states = {row["Kennung"]: row["Stand"] for row in table(result.summary, ";")}
    assert (states["ada"], states["ben"], states["cem"]) == (
        "bewertet",
        "noch nicht bewertet",
        "nicht abgegeben",
    )


def test_an_english_cohort_gets_commas_and_points(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    made = graded(taught.cohort(tmp_path_factory, tmp_path, Language.EN))
    result = export_scores(made, tmp_path / "scores.csv", assignment="01-first-steps")
    [ada] = [row for row in table(result.summary, ",") if row["learner"] == "ada"]
    assert (ada["score"], ada["max_score"], ada["passed"]) == ("3.5", "6", "yes")
    assert result.summary.name == "scores-summary.csv"


def test_nobody_fails_while_somebody_still_has_to_read(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    made = taught.cohort(tmp_path_factory, tmp_path, Language.EN)
    taught.enter(made, "ada")
    with gradebook._open(made.db_url, made.name) as book:
        grade = book.find_grade("why", taught.STEM, taught.ASSIGNMENT, "ada")
        grade.needs_manual_grade = True
        book.db.commit()
    rows = table(export_scores(made, tmp_path / "scores.csv").summary, ",")
    [ada] = [row for row in rows if row["learner"] == "ada"]
    assert (ada["status"], ada["passed"]) == ("needs manual grading", "")


def test_a_text_that_a_spreadsheet_would_run_is_neutralised(tmp_path: Path) -> None:
    evil = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"]
    made = cohorts.create(
        tmp_path,
        name="evil",
        course=courses.read(SAMPLE, "mini"),
        language=Language.DE,
        learners=[
            Learner(learner_id=f"l{number}", last_name=name, first_name='a";=1+1;"\n=2')
            for number, name in enumerate(evil)
        ],
    )
    rows = table(export_scores(made, tmp_path / "scores.csv").detail, ";")
    assert [row["Nachname"] for row in rows] == [f"'{name}" for name in sorted(evil)]
    assert {row["Vorname"] for row in rows} == {'a";=1+1;"\n=2'}, "quoted, so still one cell"
    assert len(rows) == len(evil)


def test_an_unknown_assignment_and_a_folder_that_cannot_be_written_are_refused(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    made = taught.cohort(tmp_path_factory, tmp_path)
    with refused("has no assignment"):
        export_scores(made, tmp_path / "scores.csv", assignment="other")
    (tmp_path / "file").touch()
    with refused("", place="file"):
        export_scores(made, tmp_path / "file" / "scores.csv")
