from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.refused import refused
from werkstadt_edu.language import Language
from werkstadt_edu.localise import comments, localise

DE, EN = Language.DE, Language.EN


@pytest.mark.parametrize(
    ("source", "german", "english"),
    [
        ("x = 1", "x = 1", "x = 1"),
        ('L("ä", "a")', '"ä"', '"a"'),
        (
            'print("Größe", L("Straße", "street"), "ß", L("ö", "o"))',
            'print("Größe", "Straße", "ß", "ö")',
            'print("Größe", "street", "ß", "o")',
        ),
        ('L(f"{n} Bücher", f"{n} books")', 'f"{n} Bücher"', 'f"{n} books"'),
        ('L("a" "b", "c")', '"a" "b"', '"c"'),
        ('L(\n    "a"\n    "b",\n    "c",\n)', '("a"\n    "b")', '"c"'),
        ('L("""x\ny""", "z")', '("""x\ny""")', '"z"'),
        ('L("a" + x, "b").upper()', '("a" + x).upper()', '"b".upper()'),
        ('L("a" if x else "b", "c") + "d"', '("a" if x else "b") + "d"', '"c" + "d"'),
        ('d = {"k": L("a", "b")}["k"]', 'd = {"k": "a"}["k"]', 'd = {"k": "b"}["k"]'),
        ("self.L(1)", "self.L(1)", "self.L(1)"),
    ],
)
def test_a_choice_becomes_the_readers_text(source: str, german: str, english: str) -> None:
    assert localise(source, DE, place="p") == german
    assert localise(source, EN, place="p") == english


SOURCE = """def f(x):
    # de: Größe zurückgeben.
    # en: Return the size.
    # for both
    return x  # de: no comment of its own"""


def test_a_comment_line_stays_for_its_readers_only() -> None:
    rest = "    # for both\n    return x  # de: no comment of its own"
    assert localise(SOURCE, DE, place="p") == f"def f(x):\n    # Größe zurückgeben.\n{rest}"
    assert localise(SOURCE, EN, place="p") == f"def f(x):\n    # Return the size.\n{rest}"


def test_the_comments_of_both_languages_can_be_listed() -> None:
    assert comments(SOURCE) == {"de": ["Größe zurückgeben."], "en": ["Return the size."]}


@pytest.mark.parametrize(
    ("source", "line", "expected", "got"),
    [
        ('x = 1\nL("a")', 2, 'two texts, L("deutsch", "english")', "1 texts"),
        ('L("a", "b", "c")', 1, "two texts", "3 texts"),
        ('L("a", en="b")', 1, "two texts", "1 texts"),
        ("L(*a, *b)", 1, "two texts", "2 texts"),
        ('f\'{L("a", "b")}\'', 1, "L(f'…', f'…')", "inside an f-string"),
        ('L(L("a", "b"), "c")', 1, "L(", "inside L(…)"),
        ('# de: a\n# en: b\nL("a")', 3, "two texts", "1 texts"),
    ],
)
def test_a_text_in_one_language_is_refused_with_its_line(
    source: str, line: int, expected: str, got: str
) -> None:
    place = f"cell, line {line} of the cell"
    with refused("not given in both languages", place=place, expected=expected, got=got):
        localise(source, EN, place="cell")


@pytest.mark.parametrize(
    ("source", "line", "got"),
    [
        ("%matplotlib inline", 1, "%matplotlib inline"),
        ("# de: a\n!pip install x", 2, "!pip install x"),
        ("x = (", 1, "never closed"),
    ],
)
def test_magics_and_broken_code_are_refused_with_their_line(
    source: str, line: int, got: str
) -> None:
    with refused("not valid Python", place=f"cell, line {line}", expected="magics", got=got):
        localise(source, EN, place="cell")


TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)


@given(texts=st.lists(st.tuples(TEXTS, TEXTS), max_size=4), name=st.sampled_from(["ä", "größe_ß"]))
def test_any_texts_arrive_as_they_were_written(texts: list[tuple[str, str]], name: str) -> None:
    calls = ",\n    ".join(f"L({de!r}, {en!r})" for de, en in texts)
    for index, language in enumerate((DE, EN)):
        code = localise(f"{name} = [{calls}]", language, place="p")
        assignment = ast.parse(code).body[0]
        assert isinstance(assignment, ast.Assign)
        assert ast.literal_eval(assignment.value) == [pair[index] for pair in texts]
