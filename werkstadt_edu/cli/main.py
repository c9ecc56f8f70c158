"""Where a command line becomes a call, and an error becomes a sentence and an exit code."""

from __future__ import annotations

import argparse
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

from werkstadt_edu import language
from werkstadt_edu.cli import authors, data, demo, instructors, learners
from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

FINE, NOT_FINE, WRONG, INTERRUPTED = 0, 1, 2, 130
# An installation for learners has none of these.
_INSTRUCTORS_PACKAGES = {"nbgrader", "nbconvert", "nh3", "sqlalchemy"}
_GROUPS = (learners, instructors, authors, data, demo)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 fine · 1 what was checked is not fine · 2 wrong usage or a `WerkstadtError` ·
        130 interrupted.
    """
    options = parser().parse_args(arguments)
    if getattr(options, "lang", None):
        language.use(options.lang)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except WerkstadtError as error:
        return _refuse(error)
    except ModuleNotFoundError as error:
        if (error.name or "").split(".")[0] not in _INSTRUCTORS_PACKAGES:
            raise
        return _refuse(_not_installed(error.name or ""))
    except KeyboardInterrupt:
        message = L(
            "unterbrochen. Was fertig war, ist gespeichert; rufen Sie den Befehl erneut auf.",
            "interrupted. What was finished is saved; call it again to go on.",
        )
        sys.stderr.write(f"\nwerkstadt: {message}\n")
        return INTERRUPTED


def _refuse(error: WerkstadtError) -> int:
    sys.stderr.write(f"werkstadt: {error}\n")
    return WRONG


def _not_installed(package: str) -> WerkstadtError:
    return WerkstadtError(
        L(
            f"Für diesen Befehl fehlt das Paket {package}.",
            f"This command needs the package {package}, which is not installed.",
        ),
        next_step='pip install "werkstadt-edu[instructor]"',
    )


def parser() -> argparse.ArgumentParser:
    """The whole command line; each group of verbs adds its own."""
    top = argparse.ArgumentParser(
        prog="werkstadt",
        description="The training curriculum of the Jena Digital Werkstadt.",
        epilog="werkstadt VERB --help shows an example for each verb.",
    )
    top.add_argument("--version", action="version", version=version("werkstadt-edu"))
    verbs = top.add_subparsers(metavar="VERB", required=True)
    for group in _GROUPS:
        group.add(verbs)
    return top
