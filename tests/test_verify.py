from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.mini import change, say_nothing
from tests.refused import refused
from werkstadt_edu.language import Language
from werkstadt_edu.verify import verify

if TYPE_CHECKING:
    from tests.mini import Mini

BOTH = tuple(Language)
TOTAL = """def total(values):
    result = 0
    for value in values:
        result += value
    return result
"""


def found(mini: Mini, *, seconds: int = 30) -> list[str]:
    """The findings, with places shortened to ``file:line``, in the order of the report."""
    proof = verify(mini.course, mini.lesson, say=say_nothing, seconds=seconds)
    folder = str(mini.root / "mini")
    return [str(finding).replace(f"{folder}/", "") for finding in proof.findings]


def test_a_lesson_that_keeps_its_promises_is_proven(mini: Mini) -> None:
    said: list[str] = []
    proof = verify(mini.course, mini.lesson, say=said.append)
    assert proof.findings == ()
    assert proof.lesson_id == "mini/01-first-steps"
    counts = [(one.grade_id, one.right, one.wrong, one.mutants) for one in proof.exercises]
    assert counts == [("total", 2, 3, 1), ("biggest", 2, 3, 1)]
    assert (proof.tried, proof.killed) == (12, 1.0)
    assert said == [
        "mini/01-first-steps [de]: try 11 answers",
        "mini/01-first-steps [en]: try 11 answers and 2 mutants",
    ]


def double(mini: Mini) -> None:
    """A solution with a step that the tests do not see: the list is copied."""
    change(mini.source, "    return sum(values)\n", "    return sum(values.copy())\n")


def test_a_mutant_that_passes_is_a_finding(mini: Mini) -> None:
    double(mini)
    proof = verify(mini.course, mini.lesson, say=say_nothing)
    message = "a mutant of 'total' passes: `values.copy()` → `values`"
    assert [finding.message for finding in proof.findings] == [message]
    assert [len(one.survivors) for one in proof.exercises] == [1, 0]
    assert proof.killed == pytest.approx(2 / 3)


EXPLAINED = """
# %% [markdown] role="equivalent" grade_id="total"
# - `values.copy()` → `values`: nothing is changed, so the copy makes no difference.
"""


def test_a_mutant_that_makes_no_difference_can_be_explained(mini: Mini) -> None:
    double(mini)
    mini.answers.write_text(mini.answers.read_text("utf-8") + EXPLAINED, "utf-8")
    proof = verify(mini.course, mini.lesson, say=say_nothing)
    assert proof.findings == ()
    assert [len(one.explained) for one in proof.exercises] == [1, 0]
    assert proof.killed == 1.0


def test_an_explanation_without_such_a_mutant_is_a_finding(mini: Mini) -> None:
    mini.answers.write_text(mini.answers.read_text("utf-8") + EXPLAINED, "utf-8")
    assert found(mini) == [
        (
            "answers/01_first_steps.py: no mutant `values.copy()` → `values` of 'total' passes: "
            "drop its explanation"
        )
    ]


def test_a_line_that_explains_nothing_is_refused(mini: Mini) -> None:
    text = mini.answers.read_text("utf-8") + EXPLAINED.replace(": nothing", " nothing")
    mini.answers.write_text(text, "utf-8")
    with refused("does not explain", expected="- `old` → `new`: why"):
        verify(mini.course, mini.lesson, say=say_nothing)


ANSWERS = """
# %% role="right" grade_id="biggest"
biggest = 2  # refused

# %% role="wrong" grade_id="biggest"
# de: biggest
# en: biggest
biggest = 3  # passes

# %% role="wrong" grade_id="biggest"
# de: Fledermaus
# en: bat
biggest = 2  # told otherwise

# %% role="wrong" grade_id="biggest"
# de: biggest
# en: biggest
while True: pass  # hangs

# %% role="wrong" grade_id="biggest"
# de: NoneType
# en: NoneType
check = None  # no check speaks

# %% role="right" grade_id="biggest"
import os; os._exit(0)  # leaves

# %% role="right" grade_id="smallest"
smallest = 1  # nobody asked
"""


def test_each_broken_promise_is_found_in_both_languages_and_nothing_else(mini: Mini) -> None:
    change(mini.answers, '# %% role="right" grade_id="total"\n' + TOTAL + "\n\n", "")
    text = mini.answers.read_text(encoding="utf-8") + ANSWERS
    mini.answers.write_text(text, encoding="utf-8")

    def place(remark: str) -> str:
        """The line that begins the answer with this remark."""
        before = text[: text.index(f"# {remark}")]
        return f"answers/01_first_steps.py:{before[: before.rindex('# %%')].count(chr(10)) + 1}"

    general = [
        "lessons/01_first_steps.py: 'total' has 1 right answers, expected 2 or more",
        f"{place('nobody asked')}: no exercise 'smallest'",
    ]
    per_language = [
        ("refused", "a right answer is refused: not yet: "),
        ("passes", "a wrong answer passes"),
        ("told otherwise", "a wrong answer is not told '{promise}' but: not yet: "),
        ("hangs", "a wrong answer is not told 'biggest' but: the answer never came to its tests"),
        ("no check speaks", "a wrong answer is not told 'NoneType' but: error: Attr"),
        ("leaves", "a right answer is refused: the answer never came to its tests"),
    ]
    expected = general + [
        f"{place(remark)} [{language}]: "
        + message.format(promise={"de": "Fledermaus", "en": "bat"}[language])
        for language in BOTH
        for remark, message in per_language
    ]
    findings = found(mini, seconds=2)
    assert len(findings) == len(expected)
    for finding, beginning in zip(findings, expected, strict=True):
        assert finding.startswith(beginning)


@pytest.mark.parametrize(
    ("old", "new", "beginning"),
    [
        (
            "return sum(values)\n",
            "return sum(values) + 1\n",
            "the reference solution fails in 'total-tests': ",
        ),
        (
            "check.equal(check.call(total, []), 0",
            "check.equal(check.call(total, []), 1",
            "the reference solution fails in 'total-tests': ",
        ),
        (
            "biggest = ...\n### BEGIN SOLUTION\nbiggest = max(numbers)\n",
            "biggest = None\n### BEGIN SOLUTION\nbiggest = max(numbers)\n",
            "the untouched stub of 'biggest-tests' is not 'not attempted': not yet: ",
        ),
    ],
)
def test_a_fault_of_the_lesson_itself_is_found_in_both_languages(
    old: str, new: str, beginning: str, mini: Mini
) -> None:
    change(mini.source, old, new)
    findings = found(mini)
    for language in BOTH:
        start = f"lessons/01_first_steps.py [{language}]: {beginning}"
        assert [finding for finding in findings if finding.startswith(start)]


def test_a_cell_without_name_that_fails_is_found(mini: Mini) -> None:
    change(mini.source, "numbers = [1, 2, 3]", "numbers = [1, 2, 3]\n1 / 0")
    message = "the reference solution fails in a cell without grade_id: ZeroDivisionError"
    assert [finding for finding in found(mini) if message in finding]


def test_a_lesson_without_answers_is_refused(mini: Mini) -> None:
    mini.answers.unlink()
    with refused("no answers file", place=str(mini.answers), expected="two other right"):
        verify(mini.course, mini.lesson, say=say_nothing)
