from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests import taught
from tests.refused import refused
from werkstadt_edu import gradebook

if TYPE_CHECKING:
    from pathlib import Path

    from werkstadt_edu.cohort import Cohort


@pytest.fixture
def made(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Cohort:
    return taught.cohort(tmp_path_factory, tmp_path)


def test_our_cells_are_kept_with_their_marks_in_their_order(made: Cohort) -> None:
    cells = gradebook.source_cells(made.db_url, taught.ASSIGNMENT, taught.STEM)
    assert [cell.grade_id for cell in cells] == [
        "total", "total-tests", "biggest", "biggest-tests", "why",
    ]  # fmt: skip
    edition = taught.released(made)
    for cell in cells:
        found = dict(taught.cell(edition, cell.grade_id).metadata["nbgrader"])
        # The gradebook's checksum covers the hidden tests, which the release lacks.
        kept = {**cell.metadata, "checksum": found["checksum"]}
        assert kept == found


def test_an_unknown_notebook_has_no_cells(made: Cohort) -> None:
    assert gradebook.source_cells(made.db_url, taught.ASSIGNMENT, "other") == ()
    assert gradebook.source_cells(made.db_url, "other", taught.STEM) == ()


def test_a_learner_without_a_submission_has_no_score(made: Cohort) -> None:
    assert gradebook.score(made.db_url, made.name, taught.ASSIGNMENT, "ada") is None
    assert not gradebook.has_submissions(made.db_url, made.name, taught.ASSIGNMENT)


def test_a_persons_score_counts_and_late_work_is_noted(made: Cohort) -> None:
    due = datetime(2027, 3, 1, 12, tzinfo=UTC)
    gradebook.register(made.db_url, made.name, taught.ASSIGNMENT, due)
    taught.enter(made, "ada", datetime(2027, 3, 1, 13))
    taught.set_manual_score(made.db_url, taught.ASSIGNMENT, "ada", taught.STEM, "why", 2.5)
    scored = gradebook.score(made.db_url, made.name, taught.ASSIGNMENT, "ada")
    assert scored is not None
    assert scored.submitted == datetime(2027, 3, 1, 13, tzinfo=UTC)
    assert scored.seconds_late == 3600
    assert (scored.score, scored.max_score) == (2.5, 6)
    [why] = [cell for cell in scored.cells if cell.grade_id == "why"]
    assert (why.manual_score, why.auto_score, why.needs_manual) == (2.5, None, False)


def test_a_damaged_gradebook_is_refused(made: Cohort) -> None:
    (made.root / "gradebook.db").write_bytes(b"not a database at all, but long enough" * 100)
    with refused("can't be opened", place="gradebook.db", got="not a database"):
        made.learners()
