from __future__ import annotations

import pytest

from tests.refused import refused
from werkstadt_edu import head
from werkstadt_edu.model import Bilingual, Head, Objective

HEAD = """title = { de = "Summe", en = "sum" }
level = "beginner"
minutes = { teaching = 20, practice = 25 }
prerequisites = ["a/01-b"]
data = ["library_loans"]
frameworks = ["DC3"]
[[objectives]]
level = "R1"
de = "Addieren."
en = "Add."
"""


def test_a_head_is_read_in_full() -> None:
    assert head.parse(HEAD, place="p") == Head(
        title=Bilingual(de="Summe", en="sum"),
        level="beginner",
        minutes_teaching=20,
        minutes_practice=25,
        prerequisites=("a/01-b",),
        objectives=(Objective(level="R1", text=Bilingual(de="Addieren.", en="Add.")),),
        data=("library_loans",),
        frameworks=("DC3",),
    )


@pytest.mark.parametrize(
    ("old", "new", "thing", "next_step"),
    [
        ("data =", "dta =", "Nobody knows the key 'dta'", "Did you mean 'data'?"),
        ("teaching = 20,", "teaching = 20, break = 5,", "Nobody knows the key 'break'", ""),
        ('level = "R1"', 'level = "R1"\nfr = "x"', "Nobody knows the key 'fr'", ""),
        ('title = { de = "Summe", en = "sum" }', "", "The key 'title'", ""),
        ("teaching = 20", 'teaching = "20"', "The key 'teaching'", ""),
        ("practice = 25", "practise = 25", "The key 'practice'", ""),
        ('"beginner"', '"expert"', "There is no level 'expert'", "one of the expected"),
        ('"R1"', '"R4"', "There is no level 'R4'", "one of the expected"),
        ("[[objectives]]", "objectives", "not valid TOML", ""),
    ],
)
def test_a_head_that_is_not_as_it_must_be_is_refused(
    old: str, new: str, thing: str, next_step: str
) -> None:
    assert old in HEAD
    with refused(thing, place="l.py:1", next_step=next_step):
        head.parse(HEAD.replace(old, new), place="l.py:1")
