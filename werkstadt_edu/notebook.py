"""Notebook files: broken ones are refused with the reason, good ones written alike each time."""

from __future__ import annotations

import json
import os
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

import nbformat

from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from nbformat import NotebookNode

_VERSION = 4


def read(path: Path) -> NotebookNode:
    """Read a notebook of format 4.

    Raises:
        WerkstadtError: when the file is missing, no notebook, or of an older format.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise _missing(path, error) from error
    except UnicodeDecodeError as error:
        raise _unreadable(path, str(error)) from error
    with warnings.catch_warnings():
        # nbformat gives missing and double ids of cells new values, and warns of it.
        warnings.simplefilter("ignore")
        return _parse(text, path)


def _parse(text: str, path: Path) -> NotebookNode:
    try:
        notebook = nbformat.reads(text, as_version=nbformat.NO_CONVERT)
        if notebook.get("nbformat") != _VERSION:
            raise _unreadable(path, f"nbformat {notebook.get('nbformat')}")
        nbformat.validate(notebook)
    except (ValueError, RecursionError, nbformat.ValidationError) as error:
        raise _unreadable(path, str(error).split("\n")[0][:200]) from error
    except (AttributeError, TypeError, KeyError) as error:
        # nbformat stumbles like this over JSON that is something else.
        reason = L("JSON, aber kein Notebook", "JSON, but not that of a notebook")
        raise _unreadable(path, reason) from error
    return notebook


def _missing(path: Path, error: OSError) -> WerkstadtError:
    return WerkstadtError(
        L("Dieses Notebook lässt sich nicht öffnen.", "This notebook can't be opened."),
        place=path,
        got=error.strerror,
        next_step=L(
            "Prüfen Sie, ob der Name stimmt und ob Sie die Datei lesen dürfen.",
            "Check the name, and whether you may read the file.",
        ),
    )


def _unreadable(path: Path, reason: str) -> WerkstadtError:
    return WerkstadtError(
        L("Diese Datei ist kein lesbares Notebook.", "This file is not a readable notebook."),
        place=path,
        expected=L("ein Jupyter-Notebook (nbformat 4)", "a Jupyter notebook (nbformat 4)"),
        got=reason,
        next_step=L(
            "Öffnen Sie das Notebook in JupyterLab und speichern Sie es dort neu.",
            "Open the notebook in JupyterLab and save it there again.",
        ),
    )


def to_bytes(notebook: NotebookNode) -> bytes:
    """The notebook as bytes that depend on nothing but its content."""
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True)
    return (text + "\n").encode()


def write(notebook: NotebookNode, path: Path) -> None:
    """Validate and write a notebook; at any moment there is either the old file or the new one."""
    nbformat.validate(notebook)
    write_bytes(to_bytes(notebook), path)


def write_bytes(content: bytes, path: Path) -> None:
    """Write a file in one step; raises WerkstadtError where the folder refuses."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(content)
            # mkstemp makes private files; a notebook is for whoever may read the folder.
            os.chmod(temporary, 0o644)  # noqa: PTH101 - a path that is still a string
            os.replace(temporary, path)  # noqa: PTH105 - the same
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise WerkstadtError(
            L("Eine Datei lässt sich nicht schreiben.", "A file can't be written."),
            place=path,
            got=error.strerror,
            next_step=L(
                "Wählen Sie einen Ordner, in den Sie schreiben dürfen.",
                "Choose a folder that you may write to.",
            ),
        ) from error
