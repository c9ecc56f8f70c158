"""Running a notebook of our own in a real kernel, as a learner's JupyterLab would."""

from __future__ import annotations

import copy
import logging
import subprocess
from typing import TYPE_CHECKING

from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError

from werkstadt_edu.errors import WerkstadtError

if TYPE_CHECKING:
    from pathlib import Path

    from nbformat import NotebookNode

SECONDS_PER_CELL = 120


def run(
    notebook: NotebookNode, *, folder: Path, place: str, seconds: int = SECONDS_PER_CELL
) -> NotebookNode:
    """A copy of the notebook with the outputs of a fresh run, free of times and versions.

    Args:
        notebook: a notebook of ours; it is not changed.
        folder: the kernel's working folder.
        place: what the notebook was made from, for errors.
        seconds: how long one cell may run.

    Raises:
        WerkstadtError: when a cell fails, hangs, or writes a warning.
    """
    executed = copy.deepcopy(notebook)
    begun: list[NotebookNode] = []
    client = NotebookClient(
        executed,
        timeout=seconds,
        kernel_name="python3",
        resources={"metadata": {"path": str(folder)}},
        record_timing=False,
        coalesce_streams=True,
        # A kernel that dies tells nobody which cell it had begun.
        on_cell_execute=lambda cell, cell_index: begun.append(cell),  # noqa: ARG005 - nbclient's
        log=_quiet(),
    )
    try:
        # A kernel's first words on stderr are about its transport, not about the lesson.
        client.execute(stderr=subprocess.DEVNULL)
    except CellExecutionError as error:
        raise _failed(begun, place, f"{error.ename}: {error.evalue}") from error
    except (CellTimeoutError, DeadKernelError) as error:
        raise _failed(begun, place, str(error)) from error
    # The kernel adds its Python version, which differs from one machine to the next.
    executed.metadata["language_info"] = {"name": "python"}
    _refuse_warnings(executed, place)
    return executed


def _quiet() -> logging.Logger:
    """A log that nobody reads: nbclient tells each failing cell there, and we tell it ourselves."""
    log = logging.getLogger(__name__)
    if not log.handlers:
        log.addHandler(logging.NullHandler())
    log.propagate = False
    return log


def _failed(begun: list[NotebookNode], place: str, reason: str) -> WerkstadtError:
    source = begun[-1].source.split("\n")[0] if begun else ""
    return WerkstadtError(
        "A cell of the lesson fails.",
        place=f"{place}, cell '{source[:60]}'",
        expected="a run from top to bottom without an error",
        got=reason.strip(),
        next_step="Run the notebook in JupyterLab and correct the lesson.",
    )


def _refuse_warnings(notebook: NotebookNode, place: str) -> None:
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            if output.output_type == "stream" and output.name == "stderr":
                raise WerkstadtError(
                    "A cell of the lesson writes a warning.",
                    place=f"{place}, cell '{cell.source.split(chr(10))[0][:60]}'",
                    expected="no text on stderr: a learner would take it for a fault of theirs",
                    got=output.text.strip()[:400],
                    next_step="Remove the cause of the warning.",
                )
