"""How a check shows itself: cards, colours, outcomes, a real kernel, and a cheap import."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

from tests.checking import refusal, said
from werkstadt_edu import check, language
from werkstadt_edu.check import CheckFailed, Fault, Outcome
from werkstadt_edu.checks.card import STYLES, TEXT_COLOUR, Card
from werkstadt_edu.checks.failure import check as as_check

PROJECT = str(Path(__file__).parent.parent)

ENDS = [
    (Outcome.PASSED, None),
    (Outcome.NOT_YET, None),
    (Outcome.NOT_ATTEMPTED, None),
    *((Outcome.BROKEN, fault) for fault in Fault),
]


def card(outcome: Outcome, fault: Fault | None) -> Card:
    return Card(
        outcome=outcome, fault=fault, sentence="Ein `<b>` & mehr.", what="f(…)", tips=("Tu `das`.",)
    )


def luminance(colour: str) -> float:
    """Relative luminance of a CSS hex colour, as WCAG 2.2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("outcome", Outcome)
def test_text_and_heading_have_enough_contrast_on_the_cards_own_background(
    outcome: Outcome,
) -> None:
    style = STYLES[outcome]
    for colour in (TEXT_COLOUR, style.accent):
        light, dark = sorted((luminance(style.background), luminance(colour)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5
    html = card(outcome, Fault.CHECK if outcome is Outcome.BROKEN else None).as_html()
    assert f"background:{style.background};color:{TEXT_COLOUR}" in html


@pytest.mark.parametrize("chosen", ["de", "en"])
def test_every_end_has_its_own_words_and_every_outcome_its_own_symbol(chosen: str) -> None:
    language.use(chosen)
    headings = [card(*end).as_text().split("\n")[0] for end in ENDS]
    assert len(set(headings)) == len(ENDS)
    assert len({style.symbol for style in STYLES.values()}) == len(Outcome)
    assert all(heading.endswith(" · f(…)") for heading in headings)


@pytest.mark.parametrize("end", ENDS)
def test_the_card_says_the_same_in_html_and_in_text(end: tuple[Outcome, Fault | None]) -> None:
    shown = card(*end)
    for line in shown.as_text().split("\n"):
        for part in line.replace("<b>", "&lt;b&gt;").replace("& m", "&amp; m").split("`"):
            assert part in shown.as_html()


@pytest.mark.parametrize("end", ENDS)
def test_the_same_card_is_the_same_bytes_and_holds_no_markup_of_the_learners(
    end: tuple[Outcome, Fault | None],
) -> None:
    assert card(*end).as_html() == card(*end).as_html()
    assert "<b>" not in card(*end).as_html()
    assert " id=" not in card(*end).as_html()
    assert "<script" not in card(*end).as_html()


@pytest.mark.parametrize("end", ENDS)
def test_only_a_failed_card_hides_the_error_text_below_it(
    end: tuple[Outcome, Fault | None],
) -> None:
    html = card(*end).as_html()
    assert ("<style>" in html) is (end[0] is not Outcome.PASSED)
    assert ("werkstadt-card-failed" in html) is (end[0] is not Outcome.PASSED)


@pytest.mark.parametrize("chosen", ["de", "en"])
def test_the_card_names_its_language(chosen: str) -> None:
    language.use(chosen)
    assert f'lang="{chosen}"' in card(Outcome.PASSED, None).as_html()


def test_passed_prints_its_card_where_no_notebook_listens(
    capsys: pytest.CaptureFixture[str],
) -> None:
    language.use("de")
    check.passed("So ist es.")
    assert capsys.readouterr().out == "✓ Richtig\nSo ist es.\n"


def test_the_rendered_traceback_is_the_card_in_two_to_four_lines() -> None:
    failure = refusal(lambda: check.equal("3,4", 3.4, "Wert"))
    assert "\n".join(failure._render_traceback_()) == str(failure)
    assert 2 <= len(failure._render_traceback_()) <= 4


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (KeyError("x"), Fault.CHECK),
        (ImportError("numpy"), Fault.ENVIRONMENT),
        (MemoryError(), Fault.ENVIRONMENT),
        (PermissionError("x"), Fault.ENVIRONMENT),
    ],
)
def test_an_error_inside_a_check_is_never_the_learners(error: Exception, fault: Fault) -> None:
    @as_check
    def faulty() -> None:
        raise error

    german, english = said(faulty, Outcome.BROKEN, fault)
    assert "nicht Ihr Code" in german
    assert "not your code" in english


def test_a_plain_assert_works_beside_the_checks() -> None:
    with pytest.raises(AssertionError):
        assert len([1]) == 2
    assert not issubclass(CheckFailed, AssertionError)


CELLS = {
    "set up": "from werkstadt_edu import check\nfrom werkstadt_edu.language import use\nuse('de')",
    "learner": "def share(a, b):\n    part = a / b\n    return part",
    "wrong": "check.equal(check.call(share, 1, 4), 25.0, what='share(1, 4)')",
    "stops": "check.call(share, 1, 0)",
    "stub": "check.attempted(..., what='antwort')",
    "passes": "check.equal(check.call(share, 1, 4), 0.25)\ncheck.passed('`a / b` ist der Anteil.')",
    "plain": "assert share(1, 4) == 1, 'ein gewöhnliches assert'",
}


@pytest.fixture(scope="module")
def outputs() -> dict[str, list[Any]]:
    """What each of the cells put out in a real kernel, by the cell's name."""
    cells = [nbformat.v4.new_code_cell(source) for source in CELLS.values()]
    notebook = nbformat.v4.new_notebook(cells=cells)
    client = NotebookClient(notebook, kernel_name="python3", allow_errors=True, timeout=120)
    client.execute(cwd=PROJECT)
    return {name: cell.outputs for name, cell in zip(CELLS, notebook.cells, strict=True)}


@pytest.mark.parametrize(
    ("name", "said_first"),
    [
        ("wrong", "✗ Noch nicht richtig · share(1, 4)"),
        ("stops", "⚠ Ihr Code bricht ab · share(…)"),
        ("stub", "○ Noch nicht bearbeitet · antwort"),
    ],
)
def test_in_a_kernel_a_failed_check_is_one_card_and_one_short_error(
    outputs: dict[str, list[Any]], name: str, said_first: str
) -> None:
    shown, error = outputs[name]
    assert shown.output_type == "display_data"
    assert said_first in shown.data["text/html"]
    assert error.output_type == "error"
    assert error.ename == "CheckFailed"
    assert error.traceback[0] == said_first
    assert shown.data["text/plain"] == "\n".join(error.traceback) == error.evalue
    assert 2 <= len(error.traceback) <= 4
    assert "werkstadt_edu" not in "\n".join(error.traceback)
    assert "\x1b" not in "\n".join(error.traceback)


def test_in_a_kernel_an_exception_names_the_line_of_the_learners_cell(
    outputs: dict[str, list[Any]],
) -> None:
    lines = outputs["stops"][1].traceback
    assert lines[1:3] == ["Zeile 2: `part = a / b`", "`ZeroDivisionError: division by zero`"]


def test_in_a_kernel_a_passed_check_is_html_and_text_and_no_error(
    outputs: dict[str, list[Any]],
) -> None:
    (shown,) = outputs["passes"]
    assert shown.output_type == "display_data"
    assert set(shown.data) == {"text/html", "text/plain"}
    assert shown.data["text/plain"] == "✓ Richtig\n`a / b` ist der Anteil."
    assert outputs["set up"] == outputs["learner"] == []


def test_in_a_kernel_a_plain_assert_still_fails_its_cell(outputs: dict[str, list[Any]]) -> None:
    (error,) = outputs["plain"]
    assert error.ename == "AssertionError"


@pytest.mark.parametrize("name", ["wrong", "stops", "stub"])
def test_nbgrader_gives_no_points_for_a_card_and_all_for_the_green_one(
    outputs: dict[str, list[Any]], name: str
) -> None:
    from nbgrader.utils import determine_grade

    cell = nbformat.v4.new_code_cell("", metadata={"nbgrader": _tests_cell()})
    cell.outputs = outputs[name]
    assert determine_grade(cell) == (0, 3)
    cell.outputs = outputs["passes"]
    assert determine_grade(cell) == (3, 3)


def _tests_cell() -> dict[str, object]:
    return {
        "grade": True,
        "grade_id": "x",
        "locked": True,
        "points": 3,
        "schema_version": 3,
        "solution": False,
        "task": False,
    }


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments], cwd=PROJECT, capture_output=True, text=True, check=False
    )


def test_in_plain_python_the_last_lines_are_the_card() -> None:
    done = _run("-c", "from werkstadt_edu import check; check.equal(4, 3, 'Zahl')")
    assert done.returncode == 1
    assert "Your value `4` is too large." in done.stderr.splitlines()[-2]


def test_in_ipython_the_card_replaces_the_stack_trace() -> None:
    code = "from werkstadt_edu import check; check.equal(4, 3, 'Zahl')"
    done = _run("-m", "IPython", "--no-banner", "--colors=nocolor", "-c", code)
    shown = done.stdout + done.stderr
    assert shown.count("Not right yet · Zahl") == 1
    assert "Traceback" not in shown
    assert "values.py" not in shown


def test_importing_the_checks_imports_no_heavy_library() -> None:
    heavy = "'numpy', 'pandas', 'matplotlib', 'IPython', 'sklearn'"
    code = f"import sys, werkstadt_edu.check; print([m for m in ({heavy}) if m in sys.modules])"
    assert _run("-c", code).stdout == "[]\n"
