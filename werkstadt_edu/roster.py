"""Who takes part in a cohort: learners, and the CSV file that lists them."""

from __future__ import annotations

import csv
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from werkstadt_edu.errors import WerkstadtError, did_you_mean
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from pathlib import Path

COLUMNS = ("id", "first_name", "last_name", "email")
_REQUIRED = "id"
# An id becomes a folder's name and part of a name in nbgrader's exchange, where '+' divides.
_ID = re.compile(r"\w[\w.@-]{0,63}")


@dataclass(frozen=True, kw_only=True)
class Learner:
    """One learner; `learner_id` names their folders, the rest may be empty."""

    learner_id: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""

    @property
    def name(self) -> str:
        """The learner's name as people write it, or the id where no name is known."""
        return f"{self.first_name} {self.last_name}".strip() or self.learner_id


def is_safe_id(text: str) -> bool:
    """Whether a text can be a learner's id: letters, digits and ``. @ - _``, no path in it."""
    return bool(_ID.fullmatch(text)) and ".." not in text and not text.endswith(".")


def read(path: Path) -> tuple[Learner, ...]:
    """Read a list of learners: a CSV file with the columns ``id,first_name,last_name,email``.

    Only ``id`` must be there; comma and semicolon both divide.

    Raises:
        WerkstadtError: for a file that can't be read, wrong columns, an id that is empty, unsafe
            or there twice.
    """
    rows = _rows(path)
    _check_columns(rows[0] if rows else [], path)
    header = [_clean(name) for name in rows[0]]
    learners: dict[str, tuple[int, Learner]] = {}
    for line, row in enumerate(rows[1:], start=2):
        if not any(cell.strip() for cell in row):
            continue
        learner = _learner(dict(zip(header, map(_clean, row), strict=False)), path, line)
        # Two ids that differ only in case are one folder on Windows and macOS.
        earlier = learners.setdefault(learner.learner_id.casefold(), (line, learner))
        if earlier[0] != line:
            raise _twice(path, learner.learner_id, earlier[0], line)
    return tuple(learner for _, learner in learners.values())


def _rows(path: Path) -> list[list[str]]:
    try:
        text = path.read_text(encoding="utf-8-sig")
        first = text.split("\n", 1)[0]
        delimiter = ";" if first.count(";") > first.count(",") else ","
        return list(csv.reader(text.splitlines(), delimiter=delimiter, strict=True))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise WerkstadtError(
            L(
                "Die Liste der Teilnehmenden lässt sich nicht lesen.",
                "The list of learners can't be read.",
            ),
            place=path,
            expected=L("eine CSV-Datei in UTF-8", "a CSV file in UTF-8"),
            got=error,
            next_step=L(
                "Speichern Sie die Tabelle als „CSV UTF-8“.", "Save the table as 'CSV UTF-8'."
            ),
        ) from error


def _clean(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip())


def _check_columns(header: list[str], path: Path) -> None:
    names = [_clean(name) for name in header]
    unknown = [name for name in names if name not in COLUMNS]
    if _REQUIRED in names and not unknown and len(set(names)) == len(names):
        return
    raise WerkstadtError(
        L(
            "Die Liste der Teilnehmenden hat falsche Spalten.",
            "The list of learners has wrong columns.",
        ),
        place=f"{path}:1",
        expected=",".join(COLUMNS),
        got=",".join(names) or L("nichts", "nothing"),
        next_step=did_you_mean(unknown[0] if unknown else _REQUIRED, COLUMNS),
    )


def _learner(row: dict[str, str], path: Path, line: int) -> Learner:
    if not is_safe_id(row.get("id", "")):
        raise WerkstadtError(
            L("Eine Kennung ist nicht verwendbar.", "An id can't be used."),
            place=f"{path}:{line}",
            expected=L(
                "Buchstaben, Ziffern und . @ - _, höchstens 64 Zeichen",
                "letters, digits and . @ - _, at most 64 characters",
            ),
            got=repr(row.get("id", "")),
            next_step=L(
                "Ändern Sie die Kennung; aus ihr wird ein Ordnername.",
                "Change the id; it becomes the name of a folder.",
            ),
        )
    return Learner(
        learner_id=row["id"],
        first_name=row.get("first_name", ""),
        last_name=row.get("last_name", ""),
        email=row.get("email", ""),
    )


def _twice(path: Path, learner_id: str, first: int, second: int) -> WerkstadtError:
    return WerkstadtError(
        L(
            f"Die Kennung „{learner_id}“ steht zweimal in der Liste.",
            f"The id '{learner_id}' is in the list twice.",
        ),
        place=f"{path}:{second}",
        expected=L("eine eigene Kennung für jede Zeile", "an id of its own for each line"),
        got=L(f"dieselbe in Zeile {first}", f"the same in line {first}"),
        next_step=L("Streichen oder ändern Sie eine der Zeilen.", "Delete or change one of them."),
    )
