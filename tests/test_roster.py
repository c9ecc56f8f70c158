from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.refused import refused
from werkstadt_edu import roster
from werkstadt_edu.roster import Learner

if TYPE_CHECKING:
    from pathlib import Path


def written(tmp_path: Path, text: str, encoding: str = "utf-8") -> Path:
    path = tmp_path / "learners.csv"
    path.write_bytes(text.encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("mark", [",", ";"])
def test_a_list_from_any_spreadsheet_is_read(tmp_path: Path, mark: str, encoding: str) -> None:
    text = "id,first_name,last_name,email\r\nada,Ada,Müller,a@x.org\r\n\r\n ben ,,,\r\n"
    path = written(tmp_path, text.replace(",", mark), encoding)
    assert roster.read(path) == (
        Learner(learner_id="ada", first_name="Ada", last_name="Müller", email="a@x.org"),
        Learner(learner_id="ben"),
    )


def test_a_learner_without_a_name_is_called_by_the_id() -> None:
    assert Learner(learner_id="ben").name == "ben"
    assert Learner(learner_id="ada", first_name="Ada", last_name="M").name == "Ada M"


@pytest.mark.parametrize(
    ("header", "got"),
    [
        ("name,first_name", "name"),
        ("first_name", "first_name"),
        ("", "nothing"),
        ("id,id", "id,id"),
    ],
)
def test_wrong_columns_are_refused(tmp_path: Path, header: str, got: str) -> None:
    path = written(tmp_path, f"{header}\nada\n" if header else "")
    with refused("wrong columns", place=":1", expected="id,first_name", got=got):
        roster.read(path)


def test_a_misspelt_column_gets_the_nearest_name(tmp_path: Path) -> None:
    with refused("wrong columns", next_step="last_name"):
        roster.read(written(tmp_path, "id,lastname\n"))


@pytest.mark.parametrize("second", ["ada", "ADA"])
def test_an_id_that_is_there_twice_is_refused_with_both_lines(tmp_path: Path, second: str) -> None:
    with refused("twice", place=":4", got="line 2"):
        roster.read(written(tmp_path, f"id\nada\nben\n{second}\n"))


@pytest.mark.parametrize(
    "bad", ["../x", "a/b", "a b", "a+b", "*", "[a]", ".", "..", "a..b", "x" * 65]
)
def test_an_id_that_is_no_safe_folder_is_refused(tmp_path: Path, bad: str) -> None:
    assert not roster.is_safe_id(bad)
    with refused("can't be used", place=":2", got=bad):
        roster.read(written(tmp_path, f"id\n{bad}\n"))


def test_a_line_without_an_id_is_refused(tmp_path: Path) -> None:
    with refused("can't be used", place=":2", got="''"):
        roster.read(written(tmp_path, "id,first_name\n,Ada\n"))


def test_a_list_that_is_missing_or_in_another_encoding_is_refused(tmp_path: Path) -> None:
    with refused("can't be read", place="missing.csv"):
        roster.read(tmp_path / "missing.csv")
    with refused("can't be read", expected="UTF-8"):
        roster.read(written(tmp_path, "id,last_name\nada,Müller\n", "latin-1"))
