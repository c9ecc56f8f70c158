from __future__ import annotations

import pytest

from tests.refused import refused
from werkstadt_edu import hints


def test_three_hints_are_read_in_order() -> None:
    source = "Look.\n\n---\n\nUse `max`.\n\nAgain.\n---\n`m…(x)`\n"
    assert hints.parse(source, place="p") == ("Look.", "Use `max`.\n\nAgain.", "`m…(x)`")


@pytest.mark.parametrize(
    ("source", "got"),
    [
        ("", "0 texts"),
        ("a\n---\nb", "2 texts"),
        ("a\n---\nb\n---\nc\n---\nd", "4 texts"),
        ("a\n---\n\n---\nc", "2 texts"),
        ("a\n----\nb\n---\nc", "2 texts"),
    ],
)
def test_more_or_fewer_than_three_hints_are_refused(source: str, got: str) -> None:
    with refused("not three hints", place="l.py:3", expected="nudge, idea and skeleton", got=got):
        hints.parse(source, place="l.py:3")
