from __future__ import annotations

import pytest

from tests.refused import refused
from werkstadt_edu import quiz
from werkstadt_edu.quiz import Option, Quiz

QUESTION = """What is `x > 2`?

Think.

- [ ] A shorter
  table.
  > No, nothing is
  > selected yet.
- [x] A mask.
  > Exactly.
"""


def test_a_question_is_read_with_an_explanation_for_each_option() -> None:
    no = Option(text="A shorter table.", right=False, explanation="No, nothing is selected yet.")
    yes = Option(text="A mask.", right=True, explanation="Exactly.")
    assert quiz.parse(QUESTION, place="p") == Quiz(
        question="What is `x > 2`?\n\nThink.", options=(no, yes)
    )


@pytest.mark.parametrize(
    ("old", "new", "expected", "got"),
    [
        ("- [x] A mask.\n  > Exactly.\n", "", "two options or more", "1"),
        ("- [x]", "- [ ]", "a right option '- [x]'", "none"),
        ("  > Exactly.\n", "", "that explains “A mask.”", "none"),
        ("What is `x > 2`?\n\nThink.", "", "a question above the options", "none"),
        ("  > Exactly.", "  > Exactly." + "\n- [ ] No.\n  > No." * 7, "eight options", "9"),
        ("  > Exactly.", "> Exactly.", "an indented '  > explanation'", "> Exactly."),
        ("- [x]", "- [] Both.\n- [x]", "'- [ ] option'", "- [] Both."),
        ("  table.", "table.", "an indented", "table."),
    ],
)
def test_an_incomplete_question_is_refused(old: str, new: str, expected: str, got: str) -> None:
    assert old in QUESTION
    with refused("quick question", place="l.py:7", expected=expected, got=got):
        quiz.parse(QUESTION.replace(old, new), place="l.py:7")


def test_eight_options_are_not_too_many() -> None:
    options = "- [x] Yes.\n  > Yes.\n" * 8
    assert len(quiz.parse(f"All?\n{options}", place="p").options) == 8
