from __future__ import annotations

import pytest

from werkstadt_edu import markdown
from werkstadt_edu.language import Language
from werkstadt_edu.model import Bilingual, Head, Objective
from werkstadt_edu.quiz import Option, Quiz
from werkstadt_edu.rubric import Criterion


def head(*prerequisites: str) -> Head:
    return Head(
        title=Bilingual(de="Summe", en="Sum"),
        level="beginner",
        minutes_teaching=20,
        minutes_practice=25,
        prerequisites=prerequisites,
        objectives=(Objective(level="R1", text=Bilingual(de="Addieren.", en="Add.")),),
        data=(),
        frameworks=(),
    )


@pytest.mark.parametrize(
    ("language", "prerequisites", "expected"),
    [
        (
            Language.DE,
            (),
            (
                "# Summe\n\n**45 Minuten**: etwa 20 zum Lesen, 25 zum Üben · Niveau: Einstieg · "
                "Vorher: nichts – Sie können hier anfangen\n\n"
                "**Das können Sie nachher**\n\n- Addieren."
            ),
        ),
        (
            Language.EN,
            ("a/01-b", "a/02-c"),
            (
                "# Sum\n\n**45 minutes**: about 20 to read, 25 to practise · Level: beginner · "
                "Before: a/01-b, a/02-c\n\n**What you can do afterwards**\n\n- Add."
            ),
        ),
    ],
)
def test_a_head_is_written_out(
    language: Language, prerequisites: tuple[str, ...], expected: str
) -> None:
    assert markdown.head(head(*prerequisites), language) == expected


def test_each_option_of_a_question_folds_open_to_its_own_explanation() -> None:
    question = Quiz(
        question="Which?",
        options=(
            Option(text="`a < b`", right=False, explanation="No."),
            Option(text="b & c", right=True, explanation="Yes."),
        ),
    )
    written = markdown.quiz(question, Language.EN)
    wrong, right = written.split("<details>")[1:]
    assert "<summary><strong>A</strong> <code>a &lt; b</code></summary>" in wrong
    assert "> **✗ Not yet.** No." in wrong
    assert "<summary><strong>B</strong> b &amp; c</summary>" in right
    assert "> **✓ Richtig.** Yes." in markdown.quiz(question, Language.DE)
    assert written.count("</details>") == 2


def test_the_eighth_option_is_written_as_well() -> None:
    options = tuple(Option(text=f"o{n}", right=True, explanation="e") for n in range(8))
    written = markdown.quiz(Quiz(question="q", options=options), Language.EN)
    assert "<strong>H</strong> o7" in written


def test_a_rubric_becomes_a_table() -> None:
    criteria = (Criterion(points=2.0, text="A reason."), Criterion(points=0.5, text="A limit."))
    assert markdown.rubric(criteria, Language.EN) == (
        "**How it is graded**\n\n| Criterion | Points |\n|---|---:|\n"
        "| A reason. | 2 |\n| A limit. | 0.5 |"
    )
