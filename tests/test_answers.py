from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.refused import refused
from werkstadt_edu import answers
from werkstadt_edu.answers import Answer, Verdict
from werkstadt_edu.model import Bilingual

if TYPE_CHECKING:
    from pathlib import Path

ANSWERS = '''# %% [markdown]
"""
Notes for authors.
"""

# %% role="right" grade_id="a"
x = 1

# %% role="wrong" grade_id="a"
# de: Das ist
# en: This is
# de: zu viel.
# en: too much.
x = 2
'''


def written(folder: Path, text: str) -> Path:
    path = folder / "01_a.py"
    path.write_text(text, encoding="utf-8")
    return path


def test_answers_are_read_with_their_place_and_their_promise(tmp_path: Path) -> None:
    path = written(tmp_path, ANSWERS)
    right, wrong = answers.read(path)
    assert right == Answer(
        verdict=Verdict.RIGHT, grade_id="a", source="x = 1", place=f"{path}:6", promise=None
    )
    assert (wrong.verdict, wrong.place) == (Verdict.WRONG, f"{path}:9")
    assert wrong.promise == Bilingual(de="Das ist zu viel.", en="This is too much.")


@pytest.mark.parametrize(
    ("old", "new", "thing", "line", "got"),
    [
        ('role="right"', 'role="good"', "not the marks", 6, "good"),
        ('role="right" ', "", "not the marks", 6, "grade_id"),
        (' grade_id="a"\nx', "\nx", "not the marks", 6, "role"),
        ("# de: Das ist\n", "", "told", 9, "# en: This is"),
        ("# en: This is\n", "", "told", 9, "# de: Das ist"),
        ('role="right"', "role=right", "can't be read", 6, "role=right"),
    ],
)
def test_an_answer_without_marks_or_promise_is_refused(
    old: str, new: str, thing: str, line: int, got: str, tmp_path: Path
) -> None:
    assert old in ANSWERS
    text = ANSWERS.replace(old, new)
    if thing == "told":
        text = text.replace("# de: zu viel.\n" if "de" in old else "# en: too much.\n", "")
    path = written(tmp_path, text)
    with refused(thing, place=f"{path}:{line}", got=got):
        answers.read(path)


def test_text_before_the_first_answer_is_refused(tmp_path: Path) -> None:
    with refused("no '# %%' line", place="01_a.py"):
        answers.read(written(tmp_path, '"""A docstring."""\n' + ANSWERS))


@pytest.mark.parametrize(
    ("content", "got"), [(None, "No such file"), (b"x = '\xe4'", "can't decode byte")]
)
def test_a_missing_or_unreadable_file_is_refused(
    content: bytes | None, got: str, tmp_path: Path
) -> None:
    path = tmp_path / "01_a.py"
    if content is not None:
        path.write_bytes(content)
    with refused("no answers file", place=str(path), expected="two other right", got=got):
        answers.read(path)
