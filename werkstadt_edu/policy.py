"""The rules of grading: pass mark, late work and limits, from ``policy.toml``."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from werkstadt_edu.errors import WerkstadtError, did_you_mean
from werkstadt_edu.language import L
from werkstadt_edu.toml_table import TomlTable

if TYPE_CHECKING:
    from pathlib import Path

FILE = "policy.toml"
LATE_RULES = ("none", "zero")  # nbgrader's LateSubmissionPlugin knows these two


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What one submission may use; times in seconds, sizes in megabytes (10**6 bytes)."""

    seconds_per_cell: int
    seconds_per_submission: int
    memory_megabytes: int
    written_megabytes: int
    output_characters: int
    restarts: int
    megabytes_per_file: int
    files_per_archive: int
    megabytes_per_archive: int


@dataclass(frozen=True, kw_only=True)
class Policy:
    """The rules of one cohort; `pass_mark` is a share of all points between 0 and 1."""

    pass_mark: float
    late: str
    limits: Limits


def read(path: Path) -> Policy:
    """Read the rules.

    Raises:
        WerkstadtError: for a missing or unknown key, or a value that makes no sense.
    """
    table = TomlTable.from_file(path)
    pass_mark = table.take("pass_mark", float)
    late = table.take("late", str)
    limits = table.take_table("limits")
    policy = Policy(
        pass_mark=pass_mark,
        late=late,
        limits=Limits(
            **{field.name: _positive(limits, field.name, path) for field in fields(Limits)}
        ),
    )
    limits.finish()
    table.finish()
    if not 0 <= pass_mark <= 1:
        raise _wrong(
            path, "pass_mark", L("eine Zahl von 0 bis 1", "a number from 0 to 1"), pass_mark
        )
    if late not in LATE_RULES:
        raise _wrong(path, "late", did_you_mean(late, LATE_RULES), late)
    return policy


def _positive(table: TomlTable, key: str, path: Path) -> int:
    value = table.take(key, int)
    if value <= 0:
        raise _wrong(path, key, L("eine Zahl über 0", "a number above 0"), value)
    return value


def _wrong(path: Path, key: str, expected: str, got: object) -> WerkstadtError:
    return WerkstadtError(
        L(f"Die Regel „{key}“ ergibt keinen Sinn.", f"The rule '{key}' makes no sense."),
        place=path,
        expected=expected,
        got=got,
        next_step=L("Korrigieren Sie die Zeile.", "Correct the line."),
    )
