"""Gives out the files of a data set, after a look at their fingerprint."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import TYPE_CHECKING

from werkstadt_edu.datasets import registry
from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from pathlib import Path

    from werkstadt_edu.datasets.registry import Resource


def path(name: str, file: str) -> Path:
    """Where a file of a data set lies, to open it yourself.

    Args:
        name: the data set, such as ``"library_loans"``.
        file: the file, such as ``"items_de"``; a table of a variant is ``"raw.loans"``.

    Raises:
        WerkstadtError: for an unknown name, and for a missing or damaged file.
    """
    return verified(registry.entry(name).resource(file))


def verified(resource: Resource) -> Path:
    """The resource's file, of which we know that it is as it was published.

    Raises:
        WerkstadtError: for a missing or damaged file.
    """
    try:
        stat = resource.path.stat()
        # Computed once per process, and again when somebody has changed the file.
        found = _sha256(resource.path, stat.st_mtime_ns, stat.st_size)
    except OSError as error:
        raise _missing(resource) from error
    if found != resource.sha256:
        raise WerkstadtError(
            L(
                "Eine Datei ist nicht mehr so, wie sie veröffentlicht wurde.",
                "A file is no longer as it was published.",
            ),
            place=resource.path,
            expected=f"sha256 {resource.sha256}",
            got=f"sha256 {found}",
            next_step=registry.restore(resource.path),
        )
    return resource.path


def _missing(resource: Resource) -> WerkstadtError:
    kept_back = L(
        "Die Liste der eingebauten Fehler ist für Lehrende gedacht und liegt im Repository von "
        "werkstadt-edu; ein mit pip installiertes Paket enthält sie nicht.",
        "The list of the planted faults is for instructors and lies in werkstadt-edu's repository; "
        "a package installed with pip does not hold it.",
    )
    truth = resource.variant == registry.TRUTH
    return WerkstadtError(
        L("Eine Datei fehlt.", "A file is missing."),
        place=resource.path,
        next_step=kept_back if truth else registry.restore(resource.path),
    )


@lru_cache(maxsize=256)
def _sha256(file: Path, mtime_ns: int, size: int) -> str:
    del mtime_ns, size  # they are there for the cache alone
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
