"""A sample class for a lesson: ten learners, what they hand in, and the score that each deserves.

The answers come from the lesson itself and from its answers file, so the class grows with them.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from nbformat import v4

from werkstadt_edu import nbgrader_format, regions, release
from werkstadt_edu.answers import Verdict
from werkstadt_edu.language import L
from werkstadt_edu.localise import localise
from werkstadt_edu.model import TESTS_SUFFIX, CellKind
from werkstadt_edu.regions import Region
from werkstadt_edu.render import render
from werkstadt_edu.roster import Learner

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from nbformat import NotebookNode

    from werkstadt_edu.answers import Answer
    from werkstadt_edu.language import Language
    from werkstadt_edu.model import Course, Lesson

_CRASH = "import os\n\nos._exit(1)"
_LOOP = "while True:\n    pass"
_TYPO = "resutl = undefined_name + 1"
_WARNING = 'import warnings\n\nwarnings.warn("only a warning", stacklevel=1)\n\n'


@dataclass(frozen=True, kw_only=True)
class Submission:
    """What one learner of the class hands in.

    `story` says what kind of answer it is; `passed` are the exercises whose tests must pass.
    """

    learner: Learner
    story: str
    notebook: NotebookNode
    passed: frozenset[str]


class Classroom:
    """The sample class of one lesson in one language.

    Args:
        course: the lesson's course.
        lesson: the lesson.
        given: the answers of its answers file.
        language: the language of the class.
    """

    def __init__(
        self, course: Course, lesson: Lesson, given: Iterable[Answer], language: Language
    ) -> None:
        source = render(lesson, language, course.glossary)
        self._edition = release.learner_edition(source, language)
        self._language = language
        self._answers = tuple(given)
        self._reference = {
            name: regions.unmark(cell.source, Region.SOLUTION)
            for cell in source.cells
            if (name := _solution_name(cell))
        }
        self.exercises = tuple(
            name.removesuffix(TESTS_SUFFIX)
            for cell in source.cells
            if (name := _name(cell)).endswith(TESTS_SUFFIX)
        )

    def submissions(self) -> tuple[Submission, ...]:
        """All ten, in the order of their names."""
        every = self.exercises
        half = every[: len(every) // 2]
        return (
            self._submission("ada", L("Musterlösung", "model solution"), every),
            self._submission(
                "ben",
                L("anders richtig", "right in another way"),
                every,
                others=self._given(Verdict.RIGHT, 0),
            ),
            self._submission(
                "cem",
                L("richtig, mit Warnungen und eigenen Zellen", "right, with warnings, extra cells"),
                every,
                others=self._given(Verdict.RIGHT, 1),
                change=_with_warnings,
            ),
            self._submission(
                "dora",
                L("halb fertig", "half finished"),
                half,
                others=self._stubs(every[len(half) :]),
            ),
            self._submission("emil", L("unberührt", "untouched"), (), others=self._stubs(every)),
            self._submission(
                "fatma",
                L("typische Fehler", "typical mistakes"),
                (),
                others=self._given(Verdict.WRONG, 0),
            ),
            self._submission(
                "gustav",
                L("andere typische Fehler", "other typical mistakes"),
                (),
                others=self._given(Verdict.WRONG, 1),
            ),
            self._broken("hanna", L("eine Zelle stürzt ab", "one cell crashes"), 1, _CRASH),
            self._broken("ivo", L("eine Endlosschleife", "one endless loop"), 2, _LOOP),
            self._broken("jana", L("ein Tippfehler", "one typing error"), 0, _TYPO),
        )

    def _broken(self, name: str, story: str, position: int, code: str) -> Submission:
        """All right but one exercise, whose code breaks down."""
        broken = self.exercises[position % len(self.exercises)]
        passed = tuple(exercise for exercise in self.exercises if exercise != broken)
        return self._submission(name, story, passed, others={broken: code})

    def _given(self, verdict: Verdict, position: int) -> dict[str, str]:
        """One answer of the answers file for each exercise, as a learner would have typed it."""
        chosen: dict[str, str] = {}
        for exercise in self.exercises:
            fitting = [
                answer
                for answer in self._answers
                if answer.grade_id == exercise and answer.verdict is verdict
            ]
            answer = fitting[position % len(fitting)]
            chosen[exercise] = localise(answer.source, self._language, place=answer.place)
        return chosen

    def _stubs(self, exercises: Iterable[str]) -> dict[str, str]:
        stubs = {_name(cell): cell.source for cell in self._edition.cells if _solution_name(cell)}
        names = set(exercises)
        # An answer in words has no tests; who leaves the exercises leaves it as well.
        words = self._reference.keys() - set(self.exercises)
        return {name: source for name, source in stubs.items() if name in names | words}

    def _submission(
        self,
        name: str,
        story: str,
        passed: Iterable[str],
        *,
        others: Mapping[str, str] | None = None,
        change: Callable[[NotebookNode], None] | None = None,
    ) -> Submission:
        notebook = copy.deepcopy(self._edition)
        answers = {**self._reference, **(others or {})}
        for cell in notebook.cells:
            if _solution_name(cell):
                cell.source = answers[_name(cell)]
        if change:
            change(notebook)
        learner = Learner(
            learner_id=name, first_name=name.capitalize(), last_name=L("Muster", "Sample")
        )
        return Submission(learner=learner, story=story, notebook=notebook, passed=frozenset(passed))


def _name(cell: NotebookNode) -> str:
    name: str = cell.metadata.get(nbgrader_format.KEY, {}).get("grade_id", "")
    return name


def _solution_name(cell: NotebookNode) -> str:
    """The grade_id of a cell in which learners write, else nothing."""
    return _name(cell) if cell.metadata.get(nbgrader_format.KEY, {}).get("solution") else ""


def _with_warnings(notebook: NotebookNode) -> None:
    """Each answer warns on stderr, and two cells of the learner's own stand between ours."""
    for cell in notebook.cells:
        if _solution_name(cell) and cell.cell_type == CellKind.CODE:
            cell.source = _WARNING + cell.source
    notebook.cells.insert(2, v4.new_code_cell("1 + 1", id="own-cell-1"))
    notebook.cells.insert(4, v4.new_markdown_cell("*Notiz / note*", id="own-cell-2"))
