"""Where the lessons and the data lie: beside the package in a clone, inside it once installed."""

from __future__ import annotations

import os
from pathlib import Path

from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L

ENVIRONMENT_VARIABLE = "WERKSTADT_CONTENT"
_PACKAGE = Path(__file__).parent
# In a clone the package's neighbours; in an installed wheel a folder of the package.
_PLACES = (_PACKAGE.parent, _PACKAGE / "_content")
_FOLDERS = ("courses", "datasets")


def content_root() -> Path:
    """The folder that holds ``courses/`` and ``datasets/``.

    The environment variable ``WERKSTADT_CONTENT`` names another one.

    Raises:
        WerkstadtError: when no such folder is there.
    """
    named = os.environ.get(ENVIRONMENT_VARIABLE)
    places = (Path(named),) if named else _PLACES
    for place in places:
        if all((place / folder).is_dir() for folder in _FOLDERS):
            return place
    raise WerkstadtError(
        L("Lektionen und Daten fehlen.", "The lessons and the data are missing."),
        place=", ".join(str(place) for place in places),
        expected=L("ein Ordner mit courses/ und datasets/", "a folder with courses/ and datasets/"),
        next_step=_next_step(named),
    )


def _next_step(named: str | None) -> str:
    if named:
        return L(
            f"Berichtigen oder entfernen Sie die Umgebungsvariable {ENVIRONMENT_VARIABLE}.",
            f"Correct or unset the environment variable {ENVIRONMENT_VARIABLE}.",
        )
    return L(
        "Installieren Sie werkstadt-edu neu: pip install --force-reinstall werkstadt-edu",
        "Install werkstadt-edu again: pip install --force-reinstall werkstadt-edu",
    )
