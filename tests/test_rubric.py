from __future__ import annotations

import pytest

from tests.refused import refused
from werkstadt_edu import rubric
from werkstadt_edu.rubric import Criterion


def test_a_rubric_is_read_in_the_authors_order() -> None:
    assert rubric.parse("\n- 2: Gives a reason.\n\n- 0.5: Names a limit: one.\n", place="p") == (
        Criterion(points=2, text="Gives a reason."),
        Criterion(points=0.5, text="Names a limit: one."),
    )


@pytest.mark.parametrize(
    ("source", "got"),
    [
        ("", "nothing"),
        ("- 2: Yes.\nand more", "and more"),
        ("- two: Yes.", "- two: Yes."),
        ("- -1: Yes.", "- -1: Yes."),
        ("- 0,5: Yes.", "- 0,5: Yes."),
        ("- 2:", "- 2:"),
    ],
)
def test_a_line_that_is_no_criterion_is_refused(source: str, got: str) -> None:
    with refused("no criterion", place="l.py:9", expected="- 2: What earns", got=got):
        rubric.parse(source, place="l.py:9")
