from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from nbformat import v4

from tests import taught
from tests.mini import say_nothing
from werkstadt_edu import autograde, feedback, generate, gradebook
from werkstadt_edu.feedback import Standing
from werkstadt_edu.gradebook import CellScore, SubmissionScore
from werkstadt_edu.language import Language
from werkstadt_edu.model import CellRole
from werkstadt_edu.nbgrader_format import cell_metadata

if TYPE_CHECKING:
    from nbformat import NotebookNode

TESTS = """check.equal(total(numbers), 6)
### BEGIN HIDDEN TESTS
secret = [4711, 4712]
check.equal(total(secret), 9423)
### END HIDDEN TESTS
check.passed("Well done.")"""
CARD = '<div class="werkstadt-card werkstadt-card-failed" lang="en">{}</div>'


def score(grade_id: str, points: float = 0, **changes: object) -> CellScore:
    values: dict[str, object] = {
        "grade_id": grade_id,
        "score": points,
        "max_score": 2,
        "auto_score": points,
        "manual_score": None,
        "needs_manual": False,
    }
    return CellScore(**(values | changes))  # type: ignore[arg-type]


def prepared(
    *cells: NotebookNode, scores: tuple[CellScore, ...] = (), language: Language = Language.EN
) -> tuple[NotebookNode, feedback.Page]:
    notebook = v4.new_notebook(cells=list(cells))
    scored = SubmissionScore(
        learner_id="ada", submitted=None, seconds_late=0, penalty=0, cells=scores
    )
    return notebook, feedback.prepare(notebook, language, scored, assignment="mini-01")


def cell_with_tests(*outputs: NotebookNode, error_line: int | None = None) -> NotebookNode:
    cell = v4.new_code_cell(TESTS, outputs=list(outputs), execution_count=7)
    cell.metadata["nbgrader"] = cell_metadata(CellRole.TESTS, "total-tests", 2)
    if error_line is not None:
        cell.metadata["werkstadt"] = {"error_line": error_line}
    return cell


def error(name: str, *trace: str) -> NotebookNode:
    return v4.new_output("error", ename=name, evalue=trace[-1], traceback=list(trace))


def shown(html: str, plain: str = "") -> NotebookNode:
    return v4.new_output("display_data", data={"text/html": html, "text/plain": plain})


def everything(notebook: NotebookNode) -> str:
    return str(notebook.cells)


def test_the_lines_of_hidden_tests_become_a_note() -> None:
    notebook, _ = prepared(cell_with_tests())
    assert notebook.cells[0].source == (
        'check.equal(total(numbers), 6)\n# … hidden tests …\ncheck.passed("Well done.")'
    )


@pytest.mark.parametrize("line", [3, 4, None])
def test_a_failure_in_the_hidden_tests_says_only_that(line: int | None) -> None:
    outputs = (
        shown(CARD.format("4711 is secret"), "✗ Not right yet"),
        v4.new_output("stream", name="stdout", text="learner prints 4712"),
        error("CheckFailed", "✗ Not right yet", "total(secret) should be 9423"),
    )
    notebook, _ = prepared(cell_with_tests(*outputs, error_line=line))
    text = everything(notebook)
    assert "A hidden test did not pass" in text
    for secret in ("4711", "4712", "9423", "secret"):
        assert secret not in text


@pytest.mark.parametrize("line", [1, 6])
def test_a_failure_in_the_visible_tests_stays_without_quotes_of_the_hidden(line: int) -> None:
    trace = (
        "\x1b[31mValueError\x1b[39m",
        "\x1b[32m----> 1\x1b[39m check.equal(total(numbers), 6)\n      2 ### BEGIN HIDDEN TESTS",
        "\x1b[1;32m      3\x1b[0m secret = [4711, 4712]\n      4 check.equal(total(secret), 9423)",
        "ValueError: too bad",
    )
    notebook, _ = prepared(cell_with_tests(error("ValueError", *trace), error_line=line))
    text = everything(notebook)
    assert "too bad" in text
    assert "total(numbers)" in text
    for secret in ("4711", "9423", "BEGIN"):
        assert secret not in text


def test_a_card_of_a_visible_failure_stays_and_its_echo_goes() -> None:
    card, echo = shown(CARD.format("Too large."), "✗"), error("CheckFailed", "✗ Too large.")
    notebook, _ = prepared(cell_with_tests(card, echo, error_line=1))
    [output] = notebook.cells[0].outputs
    assert "Too large." in output.data["text/html"]


def test_praise_stays_where_all_hidden_tests_passed() -> None:
    notebook, _ = prepared(cell_with_tests(shown(CARD.format("Well done."), "✓ Correct")))
    assert "Well done." in everything(notebook)


def test_what_the_grading_says_itself_stays() -> None:
    text = "CellTimeoutError: This cell had not finished after 4 seconds."
    output = v4.new_output(
        "error", ename="CellTimeoutError", evalue=text.split(": ", 1)[1], traceback=[text]
    )
    notebook, _ = prepared(cell_with_tests(output))
    assert "4 seconds" in everything(notebook)


@pytest.mark.parametrize(
    ("output", "kept"),
    [
        (shown("<script>x</script><b>ok</b>"), {"text/html": "<b>ok</b>"}),
        (shown("<script>x</script>", "plain"), {"text/plain": "plain"}),
        (
            v4.new_output("display_data", data={"application/javascript": "alert(1)"}),
            {"text/plain": "[This kind of output is not shown here.]"},
        ),
        (
            v4.new_output("display_data", data={"image/svg+xml": "<svg onload='x'/>"}),
            {"text/plain": "[This kind of output is not shown here.]"},
        ),
        (
            v4.new_output("display_data", data={"image/png": 'x" onerror="y', "text/plain": "t"}),
            {"text/plain": "t"},
        ),
        (
            v4.new_output("display_data", data={"image/png": "iVBO\nRw0=\n", "text/html": "h"}),
            {"image/png": "iVBORw0="},
        ),
    ],
)
def test_outputs_are_reduced_to_what_is_safe(output: NotebookNode, kept: dict[str, str]) -> None:
    notebook, _ = prepared(v4.new_code_cell("x", outputs=[output]))
    assert dict(notebook.cells[0].outputs[0].data) == kept


@pytest.mark.parametrize(
    ("scored", "standing"),
    [
        (score("total-tests", 2), Standing.FULL),
        (score("total-tests", 0.5), Standing.PART),
        (score("total-tests", 0), Standing.NONE),
        (score("total-tests", 0, needs_manual=True), Standing.MANUAL),
    ],
)
def test_each_exercise_stands_in_the_table_with_a_word(
    scored: CellScore, standing: Standing
) -> None:
    _, page = prepared(cell_with_tests(), scores=(scored,))
    [row] = page.rows
    assert (row.name, row.standing) == ("total", standing)
    assert row.symbol
    assert row.word
    assert page.row("total-tests") is row


def test_an_exercise_that_was_not_begun_says_so() -> None:
    untouched = error("CheckFailed", "○ Not attempted yet")
    _, page = prepared(cell_with_tests(untouched, error_line=1), scores=(score("total-tests"),))
    assert page.rows[0].standing is Standing.EMPTY
    answer = v4.new_markdown_cell("stub")
    answer.metadata["nbgrader"] = cell_metadata(CellRole.MANUAL, "why", 2)
    answer.metadata["nbgrader"]["comment"] = "No response."
    _, page = prepared(answer, scores=(score("why"),), language=Language.DE)
    assert (page.rows[0].standing, page.rows[0].comment) == (Standing.EMPTY, "Keine Antwort.")


def test_points_are_written_as_the_reader_writes_them() -> None:
    assert feedback.points(1.5, Language.DE) == "1,5"
    assert feedback.points(1.5, Language.EN) == "1.5"
    assert feedback.points(2.0, Language.DE) == "2"


@pytest.fixture(scope="module", params=list(Language))
def page(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A real page: nbgrader ran, a person read and commented, nbgrader laid it out."""
    made = taught.cohort(tmp_path_factory, tmp_path_factory.mktemp("feedback"), request.param)
    evil = "Weil. <script>alert(1)</script><img src='https://evil.example/x.png'>"
    work = taught.answered(
        taught.released(made),
        total="def total(values):\n    return 6",
        biggest="biggest = 3",
        why=evil,
    )
    work.cells.remove(taught.cell(work, "biggest-tests"))
    taught.hand_in(made, "ada", work)
    autograde.autograde(made, taught.ASSIGNMENT, say=say_nothing)
    taught.set_manual_score(made.db_url, taught.ASSIGNMENT, "ada", taught.STEM, "why", 1.5)
    with gradebook._open(made.db_url, made.name) as book:
        comment = book.find_comment("why", taught.STEM, taught.ASSIGNMENT, "ada")
        comment.manual_comment = "Gut **begründet**."
        book.db.commit()
    [result] = generate.generate_feedback(made, taught.ASSIGNMENT, say=say_nothing)
    assert result.page is not None
    return result.page.read_text(encoding="utf-8")


def test_the_page_is_in_the_cohorts_language(page: str) -> None:
    german = '<html lang="de">' in page
    assert german or '<html lang="en">' in page
    for text in (
        ("2,5", "Ihre Punkte", "Noch nicht", "Vollständig", "Teilweise", "Kommentar")
        if german
        else ("2.5", "Your points", "Not yet", "Complete", "Partly", "Comment")
    ):
        assert text in page
    assert ("fehlte und wurde wieder eingefügt" if german else "was missing and put back") in page


def test_the_page_has_no_hidden_tests(page: str) -> None:
    assert "total([])" not in page
    assert "HIDDEN" not in page
    assert "verdeckte Prüfung" in page or "hidden test" in page


def test_the_page_runs_and_loads_nothing(page: str) -> None:
    assert "<script" not in page
    assert "evil.example" not in page
    assert "Content-Security-Policy" in page
    assert "default-src 'none'" in page
    assert not re.search(r"\son\w+\s*=", page)
    assert not re.findall(r"(?:src|href)=\"(?!#|data:image/png|https://)", page)
    assert not re.findall(r"<link|@import|url\(", page)


def test_the_page_has_one_title_and_a_comment_in_markdown(page: str) -> None:
    assert len(re.findall(r"<h1\b", page)) == 1
    assert "<strong>begründet</strong>" in page


def luminance(colour: str) -> float:
    digits = colour.lstrip("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    """The contrast of two colours by WCAG 2.2, 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_all_text_has_enough_contrast(page: str) -> None:
    [style] = re.findall(r"<style>(.*?)</style>", page, re.DOTALL)
    style = re.sub(r"var\(--(\w+)\)", lambda match: variable(style, match[1]), style)
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", style)
    darkest_behind = "#eef1f4"
    checked = 0
    for _, body in rules:
        colour = re.search(r"(?:^|;)\s*color: (#\w+)", body)
        if colour:
            behind = re.search(r"background: (#\w+)", body)
            checked += 1
            assert contrast(colour[1], behind[1] if behind else darkest_behind) >= 4.5, body
    assert checked > 20


def variable(style: str, name: str) -> str:
    match = re.search(rf"--{name}: (#\w+)", style)
    assert match is not None
    return match[1]
