"""The command line of the generators: ``python -m datasets.generators build|check|gallery``.

From the command line of the package: ``werkstadt data build``, and so on.
"""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from datasets.generators import making
from datasets.generators.recipe import NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMANDS = {"build": making.build, "check": making.check, "gallery": making.pictures}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command on all data sets or on those that are named; returns the exit code."""
    parser = argparse.ArgumentParser(prog="python -m datasets.generators")
    parser.add_argument("command", choices=sorted(_COMMANDS))
    parser.add_argument(
        "names", nargs="*", metavar="name", help=f"default: all of {', '.join(NAMES)}"
    )
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in NAMES]
    if unknown:
        parser.error(f"unknown data set {unknown[0]!r}; known: {', '.join(NAMES)}")
    return _COMMANDS[options.command](options.names or NAMES)


if __name__ == "__main__":
    raise SystemExit(main())
