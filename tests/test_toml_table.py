from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.refused import refused
from werkstadt_edu.model import Bilingual
from werkstadt_edu.toml_table import TomlTable

if TYPE_CHECKING:
    from pathlib import Path


def table(text: str) -> TomlTable:
    return TomlTable.from_text(text, place="a.toml")


def test_a_complete_table_is_taken_key_by_key() -> None:
    read = table('n = 1\nwords = ["a"]\ntext = { de = "ä", en = "a" }\n[[rows]]\nx = 2')
    assert read.take("n", int) == 1
    assert read.take("m", int, 5) == 5
    assert read.take_list("words", str) == ("a",)
    assert read.take_list("none", str) == ()
    assert read.take_bilingual("text") == Bilingual(de="ä", en="a")
    assert read.untaken() == ("rows",)
    assert [row.take("x", int) for row in read.take_tables("rows")] == [2]
    read.finish()


@pytest.mark.parametrize(
    ("text", "expected", "got"),
    [
        ("", "a value of type int", "nothing"),
        ('n = "1"', "a value of type int", "'1'"),
        ("n = true", "a value of type int", "True"),
        ("n = 1.0", "a value of type int", "1.0"),
    ],
)
def test_a_missing_or_wrong_value_is_refused(text: str, expected: str, got: str) -> None:
    with refused("The key 'n'", place="a.toml", expected=expected, got=got):
        table(text).take("n", int)


def test_a_list_with_an_entry_of_another_type_is_refused() -> None:
    with refused("The key 'words'", expected="a list of str", got="1"):
        table('words = ["a", 1]').take_list("words", str)


def test_a_table_in_a_list_says_which_one_it_is() -> None:
    rows = table("[[rows]]\nx = 1\n[[rows]]\n").take_tables("rows")
    with refused("The key 'x'", place="a.toml, rows[1]"):
        rows[1].take("x", int)


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ('text = { de = "ä" }', "The key 'en'"),
        ('text = { de = "ä", en = "a", fr = "à" }', "Nobody knows the key 'fr'"),
        ('text = "ä"', "The key 'text'"),
    ],
)
def test_a_text_in_one_or_three_languages_is_refused(text: str, thing: str) -> None:
    with refused(thing, place="a.toml"):
        table(text).take_bilingual("text")


def test_an_unknown_key_is_answered_with_the_nearest() -> None:
    read = table("titel = 1\ntitle = 2")
    read.take("title", int)
    with refused("Nobody knows the key 'titel'", got="titel", next_step="Did you mean 'title'?"):
        read.finish()


def test_a_text_that_is_no_toml_is_refused_with_the_line() -> None:
    with refused("not valid TOML", place="a.toml", got="line 2"):
        table("a = 1\nb =\n")


@pytest.mark.parametrize(
    ("content", "got"), [(None, "No such file"), (b'a = "\xe4"', "can't decode byte")]
)
def test_a_file_that_cannot_be_read_is_refused(
    content: bytes | None, got: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.toml"
    if content is not None:
        path.write_bytes(content)
    with refused("can't be read", place=str(path), expected="TOML", got=got):
        TomlTable.from_file(path)
