from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.mini import change
from tests.refused import refused
from werkstadt_edu import policy
from werkstadt_edu.cohort import house_file

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def rules(tmp_path: Path) -> Path:
    path = tmp_path / policy.FILE
    shutil.copyfile(house_file(policy.FILE), path)
    return path


def test_the_houses_rules_are_read(rules: Path) -> None:
    read = policy.read(rules)
    assert (read.pass_mark, read.late, read.limits.seconds_per_cell) == (0.5, "none", 30)


@pytest.mark.parametrize(
    ("old", "new", "thing"),
    [
        ("pass_mark = 0.5", "pass_mark = 1.5", "'pass_mark' makes no sense"),
        ('late = "none"', 'late = "nnoe"', "'late' makes no sense"),
        ("seconds_per_cell = 30", "seconds_per_cell = 0", "'seconds_per_cell' makes no sense"),
        ("seconds_per_cell = 30", "seconds_per_cells = 30", "'seconds_per_cell' is not"),
        ("restarts = 5", "restarts = 5\nextra = 1", "Nobody knows the key 'extra'"),
        ("pass_mark", "extra = 1\npass_mark", "Nobody knows the key 'extra'"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(rules: Path, old: str, new: str, thing: str) -> None:
    change(rules, old, new)
    with refused(thing, place=policy.FILE):
        policy.read(rules)
