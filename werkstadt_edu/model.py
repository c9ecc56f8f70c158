"""The values that the house is built on: lessons, their heads and their cells."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from werkstadt_edu.language import Language


class CellKind(StrEnum):
    """Jupyter's three kinds of cell."""

    CODE = "code"
    MARKDOWN = "markdown"
    RAW = "raw"


class CellRole(StrEnum):
    """What a cell is for.

    The first five are nbgrader's kinds of cell; the others are ours: the build turns a head, a
    quick question, hints and a rubric into text, and a guard proves the numbers in the prose.
    """

    SOLUTION = "solution"
    TESTS = "tests"
    READONLY = "readonly"
    MANUAL = "manual"
    TASK = "task"
    HEAD = "head"
    QUIZ = "quiz"
    HINTS = "hints"
    RUBRIC = "rubric"
    GUARD = "guard"


# A solution cell and the tests below it are one exercise; the tests' grade_id says so by its name.
TESTS_SUFFIX = "-tests"


@dataclass(frozen=True, kw_only=True)
class Bilingual:
    """One text in both languages."""

    de: str
    en: str

    def in_language(self, language: Language) -> str:
        """The text for a reader of `language`."""
        return {"de": self.de, "en": self.en}[language.value]


@dataclass(frozen=True, kw_only=True)
class Objective:
    """What a learner can do afterwards; level R1 can do, R2 understands, R3 knows."""

    level: str
    text: Bilingual


@dataclass(frozen=True, kw_only=True)
class Head:
    """What a lesson says about itself."""

    title: Bilingual
    level: str
    minutes_teaching: int
    minutes_practice: int
    prerequisites: tuple[str, ...]
    objectives: tuple[Objective, ...]
    data: tuple[str, ...]
    frameworks: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One cell of a lesson's source.

    `language` is the language of a text cell, or None where a cell serves both; `line` is where
    the cell begins in the source file, counted from 1.
    """

    kind: CellKind
    source: str
    line: int
    role: CellRole | None = None
    grade_id: str | None = None
    points: float | None = None
    language: Language | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Lesson:
    """One lesson as its author wrote it, in both languages.

    `lesson_id` is ``<course>/<nn>-<slug>``; `digest` is the SHA-256 of the source file.
    """

    lesson_id: str
    path: Path
    head: Head
    cells: tuple[Cell, ...]
    digest: str

    @property
    def stem(self) -> str:
        """The name of the lesson's files without their ending, ``01_asking_tables``."""
        return self.path.stem

    @property
    def assignment(self) -> str:
        """The lesson's name as an assignment of nbgrader, ``data-analysis-01-asking-tables``."""
        return self.lesson_id.replace("/", "-")

    @property
    def points(self) -> float:
        """What all grade cells of the lesson are worth together."""
        return sum(cell.points or 0 for cell in self.cells if not _is_twin(cell))


def _is_twin(cell: Cell) -> bool:
    """Whether a cell is the second language of a text cell that the first has counted already."""
    return cell.language is not None and cell.language.value == "en"


@dataclass(frozen=True, kw_only=True)
class Term:
    """One entry of the glossary."""

    key: str
    name: Bilingual
    definition: Bilingual


@dataclass(frozen=True, kw_only=True)
class Course:
    """A course: its title, for whom it is, and its lessons in order.

    `lessons` are the stems of the lesson files; `root` is the course's folder.
    """

    course_id: str
    root: Path
    title: Bilingual
    audience: Bilingual
    objectives: tuple[Bilingual, ...]
    licence: str
    lessons: tuple[str, ...]
    glossary: Mapping[str, Term]
