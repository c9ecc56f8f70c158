"""The verbs of those who keep the data sets, whose texts are English only."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

from werkstadt_edu.cli import verb
from werkstadt_edu.content import content_root
from werkstadt_edu.errors import WerkstadtError

if TYPE_CHECKING:
    import argparse

_GENERATORS = "datasets/generators"
_COMMANDS = {
    "build": "Remake data sets with their generators: files, descriptor, tables of the cards.",
    "check": "Remake data sets beside the published ones and compare what they hold.",
    "gallery": "Draw the gallery of all data sets into docs/.",
}


def add(verbs: Any) -> None:
    """Add `data build`, `data check` and `data gallery`."""
    summary = "Remake and check the data sets (in the repository)."
    parser = verb.add(verbs, "data", run, summary=summary, example="werkstadt data check")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, what in _COMMANDS.items():
        example = f"werkstadt data {name}" + (" library_loans" if name != "gallery" else "")
        made = verb.add(commands, name, run, summary=what, example=example)
        made.set_defaults(data_command=name, names=[])
        if name != "gallery":
            made.add_argument("names", nargs="*", help="data sets; default: all")


def run(options: argparse.Namespace) -> int:
    """Run the generators, which lie beside the data and are no part of the package.

    Raises:
        WerkstadtError: where there are no generators.
    """
    root = content_root()
    if not (root / _GENERATORS).is_dir():
        raise WerkstadtError(
            "The generators of the data sets are not installed.",
            place=root / _GENERATORS,
            expected="a clone of werkstadt-edu's repository",
            next_step="clone the repository and run the command there",
        )
    command = [sys.executable, "-m", "datasets.generators", options.data_command, *options.names]
    # Several sets are made at a time: one thread each, or the libraries wait for one another.
    environment = {"OMP_NUM_THREADS": "1", **os.environ}
    return subprocess.run(command, cwd=root, env=environment, check=False).returncode
