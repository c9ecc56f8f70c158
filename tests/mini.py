"""The miniature course below ``tests/sample``, copied so that a test can break it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from werkstadt_edu import course as courses

if TYPE_CHECKING:
    from werkstadt_edu.language import Language
    from werkstadt_edu.model import Course, Lesson

SAMPLE = Path(__file__).parent / "sample" / "courses"
STEM = "01_first_steps"


def say_nothing(_message: str) -> None:
    """For steps that want to tell how far they are."""


@dataclass(frozen=True, kw_only=True)
class Mini:
    """A copy of all courses of the sample; `root` is their folder."""

    root: Path

    @classmethod
    def copied_to(cls, root: Path) -> Mini:
        shutil.copytree(SAMPLE, root, ignore=shutil.ignore_patterns("notebooks", "__pycache__"))
        return cls(root=root)

    def copied(self, root: Path) -> Mini:
        shutil.copytree(self.root, root)
        return Mini(root=root)

    @property
    def course(self) -> Course:
        return courses.read(self.root, "mini")

    @property
    def lesson(self) -> Lesson:
        return courses.read_lesson(self.course, STEM)

    @property
    def source(self) -> Path:
        return self.root / "mini" / "lessons" / f"{STEM}.py"

    @property
    def answers(self) -> Path:
        return self.root / "mini" / "answers" / f"{STEM}.py"

    def notebook(self, language: Language) -> Path:
        return self.root / "mini" / "notebooks" / language.value / f"{STEM}.ipynb"


def change(path: Path, old: str, new: str) -> None:
    """Replace a text that is certainly there, wherever it stands in a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {path}"
    path.write_text(text.replace(old, new), encoding="utf-8")
