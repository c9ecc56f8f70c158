from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest

from tests.refused import refused
from werkstadt_edu import lesson
from werkstadt_edu.language import Language
from werkstadt_edu.model import CellKind, CellRole

if TYPE_CHECKING:
    from pathlib import Path

    from tests.mini import Mini

HEAD = '''# %% [raw] role="head"
r"""
title = { de = "a", en = "b" }
level = "beginner"
minutes = { teaching = 1, practice = 1 }
"""

'''
GERMAN = '# %% [markdown] lang="de"\nr"""\nText\n"""\n\n'
ENGLISH = '# %% [markdown] lang="en"\nr"""\nText\n"""\n\n'
SOLUTION = '# %% role="solution" grade_id="a"\n### BEGIN SOLUTION\nx = 1\n### END SOLUTION\n\n'
TESTS = '# %% role="tests" grade_id="a-tests" points=1\nassert x\n\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "01_a.py"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_lesson_is_read_with_lines_marks_and_the_hash_of_its_file(mini: Mini) -> None:
    read = mini.lesson
    lines = mini.source.read_text(encoding="utf-8").split("\n")
    assert read.digest == hashlib.sha256(mini.source.read_bytes()).hexdigest()
    assert all(lines[cell.line - 1].startswith("# %%") for cell in read.cells)
    tests = next(cell for cell in read.cells if cell.grade_id == "total-tests")
    assert (tests.role, tests.points, tests.kind) == (CellRole.TESTS, 2, CellKind.CODE)
    assert tests.source.startswith("check.equal(check.call(total, numbers)")
    assert [cell.language for cell in read.cells[2:5]] == [Language.DE, Language.EN, None]


def test_a_lesson_id_is_written_with_hyphens() -> None:
    assert lesson.lesson_id("data-analysis", "01_asking_tables") == (
        "data-analysis/01-asking-tables"
    )


def test_tags_and_raw_prose_arrive_as_written() -> None:
    text = '# %% [markdown] lang="de" tags=["a", "b"]\nr"""\n\\frac{ä}\n"""\n'
    (cell,) = lesson.read_cells(text, place="p")
    assert (cell.tags, cell.source) == (("a", "b"), "\\frac{ä}")


@pytest.mark.parametrize(
    ("marks", "thing", "expected", "got"),
    [
        ('role="solutoin" grade_id="a"', "no role 'solutoin'", "solution, tests", "solutoin"),
        ('rolle="tests"', "unknown mark 'rolle'", "grade_id, lang, points, role, tags", "rolle"),
        ('[markdown] lang="fr"', "no language 'fr'", "de or en", "fr"),
        ('[markdown] role="quiz" grade_id="a"', "marks", 'lang="de" or lang="en"', "none"),
        ("[markdown]", "marks", 'lang="de" or lang="en"', "none"),
        ('role="tests" points=1', "marks", 'grade_id="…"', "none"),
        ('role="solution"', "marks", 'grade_id="…"', "none"),
        ('[markdown] role="hints" lang="de"', "marks", 'grade_id="…"', "none"),
        ('role="tests" grade_id="a b" points=1', "marks", "letters, digits", "a b"),
        ('role="tests" grade_id="a"', "marks", "points above 0", "None"),
        ('role="tests" grade_id="a" points=0', "marks", "points above 0", "0"),
        ('role="tests" grade_id="a" points=-1', "marks", "points above 0", "-1"),
        ('role="solution" grade_id="a" points=1', "marks", "points only on", "role solution"),
        ("points=1", "marks", "points only on", "points=1 on role None"),
        ('role="tests" grade_id="a" points="2"', "marks", "points=2", "points='2'"),
        ('role="tests" grade_id="a" points=true', "marks", "points=2", "True"),
        ('role="solution" grade_id=5', "marks", 'grade_id="…"', "grade_id=5"),
        ('role=["tests"]', "marks", 'role="…"', "['tests']"),
        ('[markdown] role="solution" grade_id="a" lang="de"', "marks", "kind", "a markdown cell"),
        ('role="task" grade_id="a" points=1', "marks", "role task", "a code cell"),
        ('role="quiz" grade_id="a"', "marks", "role quiz", "a code cell"),
        ("[raw]", "marks", "another kind of cell", "a raw cell"),
        ('[markdown] role="head" lang="de"', "marks", "role head", "a markdown cell"),
        ("role=solution", "can't be read", "# %% role=", "role=solution"),
        ('role="solution', "can't be read", "# %% role=", 'role="solution'),
        ("First steps", "can't be read", "# %% role=", "First steps"),
        ('[md] lang="de"', "can't be read", "# %% role=", "md"),
    ],
)
def test_a_cell_with_wrong_marks_is_refused_with_its_line(
    marks: str, thing: str, expected: str, got: str
) -> None:
    with refused(thing, place="l.py:4", expected=expected, got=got):
        lesson.read_cells(f"# %%\nx = 1\n\n# %% {marks}\nx = 1\n", place="l.py")


def test_a_wrong_role_is_answered_with_the_nearest() -> None:
    with refused("no role", next_step="Did you mean 'solution'?"):
        lesson.read_cells('# %% role="solutoin"\n', place="l.py")


def test_tags_that_are_no_list_are_refused() -> None:
    with refused("can't be read", place="l.py", got="'hide' is not of type 'array'"):
        lesson.read_cells('# %% tags="hide"\nx\n', place="l.py")


def test_text_before_the_first_cell_is_refused() -> None:
    with refused("no '# %%' line", place="l.py", expected="2 lines", got="1 lines"):
        lesson.read_cells('"""A docstring."""\n# %%\nx = 1\n', place="l.py")


@pytest.mark.parametrize(
    ("text", "got"),
    [
        ("", "no head"),
        ("# %%\nx = 1\n", "no head"),
        ("# %%\nx = 1\n\n" + HEAD, "line 4"),
        (HEAD + HEAD, "line 1, 8"),
    ],
)
def test_a_lesson_without_its_one_head_in_front_is_refused(
    text: str, got: str, tmp_path: Path
) -> None:
    path = written(tmp_path, text)
    with refused("begins with its head", place=str(path), expected='role="head"', got=got):
        lesson.read(path, course="c")


@pytest.mark.parametrize(
    ("cells", "line"),
    [
        (GERMAN, 8),
        (ENGLISH, 8),
        (ENGLISH + GERMAN, 8),
        (GERMAN + ENGLISH + GERMAN, 18),
        (GERMAN + GERMAN + ENGLISH + ENGLISH, 8),
        (GERMAN + "# %%\nx = 1\n\n" + ENGLISH, 8),
        (GERMAN + ENGLISH.replace('"en"', '"en" tags=["a"]'), 8),
        (GERMAN + ENGLISH.replace('"en"', '"en" role="quiz" grade_id="a"'), 8),
    ],
)
def test_a_text_without_its_twin_directly_behind_it_is_refused(
    cells: str, line: int, tmp_path: Path
) -> None:
    path = written(tmp_path, HEAD + cells)
    with refused("no translation", place=f"{path}:{line}", expected='lang="de"', got="Text"):
        lesson.read(path, course="c")


def manual(points: float) -> str:
    return "".join(
        f'# %% [markdown] role="manual" grade_id="m" points={points} lang="{language}"\n'
        f'r"""\nBEGIN SOLUTION\nEND SOLUTION\n"""\n\n'
        for language in ("de", "en")
    )


def test_twins_with_other_points_are_refused(tmp_path: Path) -> None:
    text = HEAD + manual(1).replace('points=1 lang="en"', 'points=2 lang="en"')
    with refused("no translation", got="BEGIN SOLUTION"):
        lesson.read(written(tmp_path, text), course="c")


HINTS = "".join(
    f'# %% [markdown] role="hints" grade_id="a" lang="{language}"\nr"""\nx\n"""\n\n'
    for language in ("de", "en")
)


@pytest.mark.parametrize(
    ("cells", "grade_id", "first", "second"),
    [
        (SOLUTION + SOLUTION, "a", 8, 13),
        (TESTS + SOLUTION + TESTS, "a-tests", 8, 16),
        (manual(1) + manual(1), "m", 8, 20),
        (manual(1) + SOLUTION.replace('"a"', '"m"'), "m", 8, 20),
        (HINTS + HINTS, "a", 8, 18),
    ],
)
def test_two_cells_with_one_grade_id_are_refused(
    cells: str, grade_id: str, first: int, second: int, tmp_path: Path
) -> None:
    path = written(tmp_path, HEAD + cells)
    thing = f"Two cells have the grade_id '{grade_id}'"
    with refused(thing, place=f"{path}:{second}", got=f"line {first}"):
        lesson.read(path, course="c")


def test_hints_may_bear_the_grade_id_of_their_exercise(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + SOLUTION + HINTS + TESTS + manual(2))
    assert lesson.read(path, course="c").points == 3


SCHEME = "### BEGIN MARK SCHEME\n### END MARK SCHEME\n"
HIDDEN = "### BEGIN HIDDEN TESTS\n### END HIDDEN TESTS\n"


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ('# %% role="solution" grade_id="a"\nx = 1\n', "a solution region in each"),
        (TESTS + "### BEGIN SOLUTION\n### END SOLUTION\n", "a solution region in each"),
        ("# %%\n### BEGIN SOLUTION\n### END SOLUTION\n", "a solution region in each"),
        (SOLUTION + HIDDEN, "hidden tests only in a tests cell"),
        (TESTS + SCHEME, "a mark scheme only in a task cell"),
    ],
)
def test_a_region_in_a_cell_of_another_role_is_refused(
    cells: str, expected: str, tmp_path: Path
) -> None:
    path = written(tmp_path, HEAD + cells)
    with refused("region and the cell's role", place=f"{path}:8", expected=expected):
        lesson.read(path, course="c")


def test_an_unclosed_region_is_refused_with_cell_and_line(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + SOLUTION.replace("### END SOLUTION\n", ""))
    with refused("solution region is never closed", place=f"{path}:8, line 1 of the cell"):
        lesson.read(path, course="c")


@pytest.mark.parametrize(
    ("content", "got"), [(None, "No such file"), ("ä".encode("cp1252"), "can't decode byte")]
)
def test_a_file_that_cannot_be_read_is_refused(
    content: bytes | None, got: str, tmp_path: Path
) -> None:
    path = tmp_path / "01_a.py"
    if content is not None:
        path.write_bytes(content)
    with refused("A lesson can't be read", place=str(path), expected="UTF-8", got=got):
        lesson.read(path, course="c")
