from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import nbformat
import pytest
from nbformat import v4

from tests.refused import refused
from werkstadt_edu import notebook

if TYPE_CHECKING:
    from pathlib import Path

EMPTY = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
TEXT = {"cell_type": "markdown", "metadata": {}, "source": ""}


def dumped(**changes: object) -> bytes:
    return json.dumps({**EMPTY, **changes}).encode()


def test_a_notebook_that_was_written_is_read_alike(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "a.ipynb"
    made = v4.new_notebook(cells=[v4.new_markdown_cell("Größe", id="a")])
    notebook.write(made, path)
    assert notebook.read(path) == made
    assert path.read_bytes() == notebook.to_bytes(made)
    assert "Größe".encode() in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o644


def test_the_bytes_do_not_depend_on_the_order_of_the_keys() -> None:
    backwards = nbformat.from_dict(dict(reversed(EMPTY.items())))
    assert notebook.to_bytes(backwards) == notebook.to_bytes(nbformat.from_dict(EMPTY))
    assert notebook.to_bytes(backwards).endswith(b"}\n")


@pytest.mark.parametrize(
    ("content", "got"),
    [
        (b"", "not appear to be JSON"),
        (b'{"cells": [', "not appear to be JSON"),
        (b"\x89PNG\r\n\x1a\n", "can't decode byte"),
        (b"\x00\x00", "not appear to be JSON"),
        (b"[]", "JSON, but not that of a notebook"),
        (b"null", "JSON, but not that of a notebook"),
        (b"4", "JSON, but not that of a notebook"),
        (b"{}", ""),
        (b'{"nbformat": 4}', "missing an expected key"),
        (dumped(cells=None), "JSON, but not that of a notebook"),
        (dumped(cells=[{"cell_type": "magic"}]), ""),
        (dumped(cells=[{**TEXT, "source": 5}]), ""),
        (dumped(nbformat="4"), "Unsupported nbformat version 4"),
        (dumped(nbformat=5), "Unsupported nbformat version 5"),
        (dumped(nbformat=3, nbformat_minor=0, worksheets=[]), "nbformat 3"),
        (b"[" * 100_000, ""),
        (b'{"a": ' * 5_000 + b"1" + b"}" * 5_000, ""),
        (dumped(metadata="x"), ""),
    ],
)
def test_a_file_that_is_no_notebook_is_refused_with_the_reason(
    content: bytes, got: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.ipynb"
    path.write_bytes(content)
    with refused("not a readable notebook", place=str(path), expected="nbformat 4", got=got):
        notebook.read(path)


def test_a_missing_file_is_refused_with_the_advice_to_check_the_name(tmp_path: Path) -> None:
    path = tmp_path / "a.ipynb"
    with refused("can't be opened", place=str(path), got="No such file", next_step="the name"):
        notebook.read(path)


@pytest.mark.parametrize("cells", [[TEXT], [{**TEXT, "id": "a"}, {**TEXT, "id": "a"}]])
def test_missing_or_double_cell_ids_are_mended_without_a_warning(
    cells: list[object], tmp_path: Path
) -> None:
    path = tmp_path / "a.ipynb"
    path.write_bytes(dumped(cells=cells))
    ids = {cell.id for cell in notebook.read(path).cells}
    assert len(ids) == len(cells)


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("mine")
    path = tmp_path / "file" / "a.ipynb"
    with refused("A file can't be written", place=str(path), next_step="Choose a folder"):
        notebook.write_bytes(b"x", path)
    assert (tmp_path / "file").read_text() == "mine"


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.ipynb"
    path.write_bytes(b"old")

    def full(*_paths: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with refused("A file can't be written", place=str(path), got="No space left on device"):
        notebook.write_bytes(b"new", path)
    assert [file.name for file in tmp_path.iterdir()] == ["a.ipynb"]
    assert path.read_bytes() == b"old"


def test_an_interrupted_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.ipynb"
    path.write_bytes(b"old")

    def interrupted(*_paths: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        notebook.write_bytes(b"new", path)
    assert [file.name for file in tmp_path.iterdir()] == ["a.ipynb"]
    assert path.read_bytes() == b"old"


def test_a_notebook_that_is_not_valid_is_never_written(tmp_path: Path) -> None:
    made = v4.new_notebook(cells=[v4.new_markdown_cell("x")])
    made.cells[0].source = 5
    with pytest.raises(nbformat.ValidationError):
        notebook.write(made, tmp_path / "a.ipynb")
    assert not list(tmp_path.iterdir())
