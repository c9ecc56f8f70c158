from __future__ import annotations

import copy
import shutil
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest
from nbconvert.exporters import HTMLExporter
from nbformat import v4
from nbgrader.apps import NbGraderAPI

from tests import taught
from tests.mini import change, say_nothing
from tests.refused import refused
from werkstadt_edu import autograde, converters, gradebook, notebook
from werkstadt_edu import cohort as cohorts
from werkstadt_edu.autograde import Status

if TYPE_CHECKING:
    from pathlib import Path

    from nbformat import NotebookNode

    from werkstadt_edu.autograde import SubmissionResult
    from werkstadt_edu.cohort import Cohort

NOISY = """import sys, warnings
def total(values):
    warnings.warn("careful")
    print("on stderr", file=sys.stderr)
    return sum(values)
"""
UNSTOPPABLE = """import signal
signal.signal(signal.SIGINT, signal.SIG_IGN)
while True: pass
"""
FLOOD = """print("x" * 300_000)
for _ in range(3000): print("y" * 100)
biggest = max(numbers)
"""


@dataclass(frozen=True, kw_only=True)
class GradedClass:
    """A cohort after its submissions were autograded once."""

    cohort: Cohort
    results: dict[str, SubmissionResult]
    said: list[str]

    def scores(self, learner_id: str) -> list[float]:
        return [cell.score for cell in self.results[learner_id].cells]

    def notebook(self, learner_id: str) -> NotebookNode:
        return notebook.read(self.cohort.autograded(learner_id, self.cohort.assignments[0]))

    def errors(self, learner_id: str) -> dict[str, str]:
        """What the error of each cell with a grade_id is called."""
        return {
            cell.metadata["nbgrader"]["grade_id"]: output.ename
            for cell in self.notebook(learner_id).cells
            if "nbgrader" in cell.metadata
            for output in cell.get("outputs", ())
            if output.output_type == "error"
        }


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> GradedClass:
    made = taught.cohort(tmp_path_factory, tmp_path_factory.mktemp("graded"))
    for learner_id, work in submissions(taught.released(made)).items():
        taught.hand_in(made, learner_id, work)
    damaged = made.submitted("lea", made.assignments[0])
    damaged.parent.mkdir(parents=True)
    damaged.write_text("{ this is no notebook", encoding="utf-8")
    said: list[str] = []
    results = autograde.autograde(made, taught.ASSIGNMENT, say=said.append)
    return GradedClass(
        cohort=made, results={entry.learner_id: entry for entry in results}, said=said
    )


def submissions(edition: NotebookNode) -> dict[str, NotebookNode]:
    right = taught.RIGHT

    def answers(**changes: str) -> NotebookNode:
        return taught.answered(edition, **(right | changes))

    deleted = answers()
    deleted.cells.remove(taught.cell(deleted, "total-tests"))
    extra = answers()
    extra.cells.insert(2, v4.new_code_cell("helper = 1\nhelper", id="own"))
    twin = copy.deepcopy(taught.cell(extra, "total"))
    twin.id, twin.source = "twin", "def total(values):\n    return 0"
    extra.cells.insert(extra.cells.index(taught.cell(extra, "total")), twin)
    return {
        "ada": answers(),
        "ben": answers(total=NOISY),
        "cem": answers(total="def total(values):\n    return 6", biggest="biggest = 1"),
        "dora": taught.answered(edition),
        "emil": taught.answered(edition, total=right["total"]),
        "fatma": answers(total="import os\nos._exit(1)"),
        "gustav": answers(biggest="while True:\n    pass"),
        "hanna": answers(total="def total(values):\n    return undefined_name"),
        "ivo": deleted,
        "jana": extra,
        "kai": answers(total=UNSTOPPABLE, biggest=FLOOD),
    }


@pytest.mark.parametrize(
    ("learner_id", "scores", "status"),
    [
        ("ada", [2, 1, 0], Status.NEEDS_MANUAL),
        ("ben", [2, 1, 0], Status.NEEDS_MANUAL),
        ("cem", [0, 0, 0], Status.NEEDS_MANUAL),
        ("dora", [0, 0, 0], Status.GRADED),
        ("emil", [2, 0, 0], Status.GRADED),
        ("fatma", [0, 1, 0], Status.NEEDS_MANUAL),
        ("gustav", [2, 0, 0], Status.NEEDS_MANUAL),
        ("hanna", [0, 1, 0], Status.NEEDS_MANUAL),
        ("ivo", [2, 1, 0], Status.NEEDS_MANUAL),
        ("jana", [2, 1, 0], Status.NEEDS_MANUAL),
        ("kai", [0, 1, 0], Status.NEEDS_MANUAL),
        ("lea", [], Status.UNREADABLE),
    ],
)
def test_each_exercise_gets_the_score_that_it_deserves(
    graded: GradedClass, learner_id: str, scores: list[float], status: Status
) -> None:
    result = graded.results[learner_id]
    assert graded.scores(learner_id) == scores
    assert (result.status, result.score, result.skipped) == (status, sum(scores), False)


def test_an_unreadable_submission_says_why_and_the_others_go_on(graded: GradedClass) -> None:
    assert "not a readable notebook" in graded.results["lea"].reason
    assert graded.said == sorted(set(taught.LEARNERS) - {"lea"})


def test_a_warning_stays_visible_and_costs_nothing(graded: GradedClass) -> None:
    tests = taught.cell(graded.notebook("ben"), "total-tests")
    assert "on stderr" in "".join(output.get("text", "") for output in tests.outputs)


def test_an_endless_loop_fails_its_own_cell(graded: GradedClass) -> None:
    errors = graded.errors("gustav")
    assert errors["biggest"] == "CellTimeoutError"
    assert "total-tests" not in errors
    [output] = taught.cell(graded.notebook("gustav"), "biggest").outputs
    assert "nach 4 Sekunden" in output.evalue


def test_a_cell_that_kills_the_kernel_says_so_and_the_others_are_run_without_it(
    graded: GradedClass,
) -> None:
    errors = graded.errors("fatma")
    assert errors["total"] == "KernelDied"
    assert errors["total-tests"] in {"CheckFailed", "NameError"}
    assert "biggest-tests" not in errors


def test_a_loop_that_cannot_be_interrupted_is_replayed_without(graded: GradedClass) -> None:
    assert graded.errors("kai")["total"] == "CellTimeoutError"


def test_a_flood_of_output_is_cut(graded: GradedClass) -> None:
    outputs = taught.cell(graded.notebook("kai"), "biggest").outputs
    text = "".join(output.text for output in outputs)
    assert len(text) < 201_000
    assert "abgeschnitten" in text


def test_what_was_repaired_is_reported(graded: GradedClass) -> None:
    assert graded.results["ada"].repairs == ()
    assert graded.results["ivo"].repairs == (("missing", "total-tests"),)
    assert graded.results["jana"].repairs == (("twice", "total"),)


def test_the_kernels_words_go_to_the_log_and_not_to_the_terminal(
    graded: GradedClass, capfd: pytest.CaptureFixture[str]
) -> None:
    autograde.autograde(
        graded.cohort, taught.ASSIGNMENT, learners=["dora"], force=True, say=say_nothing
    )
    assert capfd.readouterr() == ("", "")
    assert (graded.cohort.root / "logs" / "kernels.log").exists()


def test_unchanged_submissions_are_not_run_again(graded: GradedClass) -> None:
    said: list[str] = []
    results = autograde.autograde(graded.cohort, taught.ASSIGNMENT, say=said.append)
    assert said == []
    assert [entry.skipped for entry in results] == [True] * 11 + [False]
    assert [entry.score for entry in results] == [entry.score for entry in graded.results.values()]


@pytest.fixture
def copied(graded: GradedClass, tmp_path: Path) -> Cohort:
    return cohorts.read(shutil.copytree(graded.cohort.root, tmp_path / taught.NAME))


def test_a_regrade_keeps_what_a_person_gave(copied: Cohort) -> None:
    taught.set_manual_score(copied.db_url, taught.ASSIGNMENT, "ada", taught.STEM, "why", 2)
    [result] = autograde.autograde(
        copied, taught.ASSIGNMENT, learners=["ada"], force=True, say=say_nothing
    )
    assert [cell.score for cell in result.cells] == [2, 1, 2]
    # As in nbgrader, a person is asked to look again.
    assert result.status is Status.NEEDS_MANUAL


def test_a_new_submission_is_run_again(copied: Cohort) -> None:
    taught.hand_in(copied, "dora", taught.answered(taught.released(copied), **taught.RIGHT))
    said: list[str] = []
    results = autograde.autograde(copied, taught.ASSIGNMENT, say=said.append)
    assert said == ["dora"]
    assert {entry.learner_id: entry.score for entry in results}["dora"] == 3


@pytest.mark.parametrize(
    ("rule", "value", "total", "first_error"),
    [
        ("seconds_per_submission = 600", 1, "while True:\n    pass", "CellTimeoutError"),
        ("restarts = 5", 1, "import os\nos._exit(1)", "KernelDied"),
    ],
)
def test_when_time_or_restarts_are_used_up_the_rest_is_not_run(
    copied: Cohort, rule: str, value: int, total: str, first_error: str
) -> None:
    change(copied.root / "policy.toml", rule, f"{rule.split(' ')[0]} = {value}")
    work = taught.answered(taught.released(copied), total=total, biggest="import os\nos._exit(1)")
    taught.hand_in(copied, "emil", work)
    [result] = autograde.autograde(
        copied, taught.ASSIGNMENT, learners=["emil"], force=True, say=say_nothing
    )
    assert result.score == 0
    errors = GradedClass(cohort=copied, results={}, said=[]).errors("emil")
    assert errors["total"] == first_error
    assert errors["biggest-tests"] == "CellNotRun"


def test_a_submission_that_nbgrader_gives_up_is_reported_and_keeps_its_scores(
    copied: Cohort,
) -> None:
    with copied.config.open("a", encoding="utf-8") as config:
        config.write('c.Autograde.autograde_preprocessors = ["builtins.int"]\n')
    [result] = autograde.autograde(
        copied, taught.ASSIGNMENT, learners=["ada"], force=True, say=say_nothing
    )
    assert result.status is Status.FAILED
    assert "preprocessor must be callable" in result.reason
    scored = gradebook.score(copied.db_url, copied.name, taught.ASSIGNMENT, "ada")
    assert scored is not None
    assert scored.score == 3


def test_the_button_in_formgrader_gives_the_same_scores(copied: Cohort) -> None:
    """Formgrader calls `NbGraderAPI`, with the settings that lie in the cohort."""
    taught.set_manual_score(copied.db_url, taught.ASSIGNMENT, "fatma", taught.STEM, "why", 3)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        api = NbGraderAPI(config=converters.settings(copied))
        [listed] = api.get_assignments()
        assert (listed["name"], listed["num_submissions"]) == (taught.ASSIGNMENT, 12)
        assert api.autograde(taught.ASSIGNMENT, "fatma", force=True)["success"]
    scored = gradebook.score(copied.db_url, copied.name, taught.ASSIGNMENT, "fatma")
    assert scored is not None
    assert [cell.score for cell in scored.cells] == [0, 1, 3]


def test_the_pages_of_formgrader_keep_their_template_and_get_safe_outputs(copied: Cohort) -> None:
    make: Any = HTMLExporter  # nbconvert has no types
    exporter = make(config=converters.settings(copied))
    assert exporter.template_name == "lab"
    outputs = [v4.new_output("display_data", data={"text/html": "<b onclick='x'>hello</b>"})]
    page, _ = exporter.from_notebook_node(
        v4.new_notebook(cells=[v4.new_code_cell("1", outputs=outputs)])
    )
    assert "<b>hello</b>" in page


def test_an_unknown_learner_gets_the_nearest_id(graded: GradedClass) -> None:
    with refused("does not know 'adda'", next_step="'ada'"):
        autograde.autograde(graded.cohort, taught.ASSIGNMENT, learners=["adda"], say=say_nothing)


def test_an_assignment_without_submissions_is_refused(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    made = taught.cohort(tmp_path_factory, tmp_path)
    with refused("Nobody has submitted", next_step="collect"):
        autograde.autograde(made, taught.ASSIGNMENT, say=say_nothing)
    with refused("nothing of 'ada'", next_step="Collect"):
        autograde.autograde(made, taught.ASSIGNMENT, learners=["ada"], say=say_nothing)
    with refused("has no assignment"):
        autograde.autograde(made, "other", say=say_nothing)


def test_an_assignment_that_was_not_generated_is_refused(
    tmp_path_factory: pytest.TempPathFactory, tmp_path: Path
) -> None:
    made = taught.cohort(tmp_path_factory, tmp_path)
    with (made.root / "cohort.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[assignments]]\nname = "mini-02"\nlesson = "02"\n')
    with refused("not generated yet", next_step="generate-assignment"):
        autograde.autograde(cohorts.read(made.root), "mini-02", say=say_nothing)
