"""The command line of the generators: ``python -m datasets.generators build|check|gallery``.

From the command line of the package: ``werkstadt data build``, and so on.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from datasets.generators import making
from datasets.generators.recipe import NAMES
from werkstadt_edu.errors import WerkstadtError

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMANDS = {"build": making.build, "check": making.check, "gallery": making.pictures}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command on all data sets or on those that are named.

    Returns:
        0 fine · 1 a data set differs · 2 wrong usage or a `WerkstadtError`.
    """
    parser = argparse.ArgumentParser(prog="python -m datasets.generators")
    parser.add_argument("command", choices=sorted(_COMMANDS))
    parser.add_argument(
        "names", nargs="*", metavar="name", help=f"default: all of {', '.join(NAMES)}"
    )
    options = parser.parse_args(arguments)
    unknown = [name for name in options.names if name not in NAMES]
    if unknown:
        parser.error(f"unknown data set {unknown[0]!r}; known: {', '.join(NAMES)}")
    try:
        return _COMMANDS[options.command](options.names or NAMES)
    except WerkstadtError as error:
        sys.stderr.write(f"{parser.prog}: {error}\n")
        return 2


if __name__ == "__main__":
    raise SystemExit(main())
