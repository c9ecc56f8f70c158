"""`werkstadt verify`: the proof that a lesson's checks tell right from wrong.

The reference solution gets full marks; an untouched stub ends as "not attempted"; each other right
answer passes; each wrong answer fails with the message that was promised for it.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from werkstadt_edu import answers, mutation, nbgrader_format, progress, regions, release, trial
from werkstadt_edu.answers import Verdict
from werkstadt_edu.checks.outcome import Fault, Outcome
from werkstadt_edu.course import answers_path
from werkstadt_edu.finding import Finding
from werkstadt_edu.language import Language
from werkstadt_edu.localise import localise
from werkstadt_edu.model import TESTS_SUFFIX, CellKind
from werkstadt_edu.render import render

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from nbformat import NotebookNode

    from werkstadt_edu.answers import Answer, Equivalent
    from werkstadt_edu.model import Course, Lesson
    from werkstadt_edu.mutation import Mutant
    from werkstadt_edu.trial import Attempt, Ending, Step

FEWEST = {Verdict.RIGHT: 2, Verdict.WRONG: 3}
_UNTOUCHED = "untouched"


@dataclass(frozen=True, kw_only=True)
class Proof:
    """What was tried for a lesson, and what went wrong."""

    lesson_id: str
    exercises: tuple[Tried, ...]
    findings: tuple[Finding, ...]

    @property
    def tried(self) -> int:
        """All attempts, mutants included."""
        return sum(one.right + one.wrong + one.mutants for one in self.exercises)

    @property
    def killed(self) -> float:
        """The share of the mutants that the checks refused, without those that are explained."""
        mutants = sum(one.mutants - len(one.explained) for one in self.exercises)
        lost = sum(len(one.survivors) for one in self.exercises)
        return 1 - lost / mutants if mutants else 1.0


@dataclass(frozen=True, kw_only=True)
class Tried:
    """What was tried for one exercise, in one language each.

    Attributes:
        grade_id: the exercise.
        right: how many other right answers, `wrong` how many wrong ones.
        mutants: how many slips of the reference solution.
        survivors: the slips that passed although nobody explained why.
        explained: the slips that passed because they make no difference.
    """

    grade_id: str
    right: int
    wrong: int
    mutants: int
    survivors: tuple[Mutant, ...]
    explained: tuple[Mutant, ...]


def verify(
    course: Course,
    lesson: Lesson,
    *,
    say: Callable[[str], None],
    seconds: int = trial.SECONDS_PER_ANSWER,
) -> Proof:
    """Try all answers of a lesson in both languages.

    Args:
        course: the lesson's course.
        lesson: the lesson.
        say: is told what is going on.
        seconds: how long one answer may run.

    Raises:
        WerkstadtError: when the lesson or its answers file can't be read, or nothing can be run.
    """
    path = answers_path(course, lesson.path.stem)
    given = answers.read(path)
    findings = list(_incomplete(lesson, given))
    slips = _Slips(lesson, answers.equivalents(path), str(path))
    for language in Language:
        plan = _Plan(lesson, given, render(lesson, language, course.glossary), language)
        # What a check sees does not depend on the reader's language: mutants run in one of them.
        mutated = slips.attempts(plan) if language is Language.EN else ()
        say(_announced(lesson.lesson_id, language, len(plan.attempts), len(mutated)))
        with tempfile.TemporaryDirectory(prefix="werkstadt-verify-") as folder:
            attempts = (*plan.attempts, *mutated)
            endings = trial.run(plan.steps, attempts, folder=Path(folder), seconds=seconds)
        findings.extend(plan.judge(endings))
        if language is Language.EN:
            slips.judge(endings)
    counts = Counter((answer.grade_id, answer.verdict) for answer in given)
    tried = tuple(slips.tried(exercise, counts) for exercise in progress.exercises(lesson))
    return Proof(
        lesson_id=lesson.lesson_id,
        exercises=tried,
        findings=(*findings, *slips.findings(tried)),
    )


def _announced(lesson_id: str, language: Language, answers: int, mutated: int) -> str:
    more = f" and {mutated} mutants" if mutated else ""
    return f"{lesson_id} [{language}]: try {answers} answers{more}"


class _Slips:
    """The mutants of a lesson's reference solutions, and which of them the checks let pass."""

    def __init__(self, lesson: Lesson, explained: Sequence[Equivalent], place: str) -> None:
        self._exercises = progress.exercises(lesson)
        self._explained = {(one.grade_id, one.old, one.new) for one in explained}
        self._place = place
        self._mutants: dict[str, tuple[Mutant, ...]] = {}
        self._survived: set[str] = set()

    def attempts(self, plan: _Plan) -> tuple[Attempt, ...]:
        """All mutants, each as an attempt from its exercise to its tests."""
        made = []
        for exercise in self._exercises:
            self._mutants[exercise] = mutation.mutants(plan.solution(exercise))
            for number, mutant in enumerate(self._mutants[exercise]):
                made.append(plan.attempt(self._key(exercise, number), exercise, mutant.source))
        return tuple(made)

    def judge(self, endings: Sequence[Ending]) -> None:
        """Note which mutants came through their tests."""
        self._survived = {
            ending.key
            for ending in endings
            if ending.cell.endswith(TESTS_SUFFIX) and not ending.outcome
        }

    def tried(self, exercise: str, counts: Mapping[tuple[str, Verdict], int]) -> Tried:
        """The sums of one exercise."""
        mutants = self._mutants.get(exercise, ())
        passed = [
            mutant
            for number, mutant in enumerate(mutants)
            if self._key(exercise, number) in self._survived
        ]
        known = [mutant for mutant in passed if self._is_explained(exercise, mutant)]
        return Tried(
            grade_id=exercise,
            right=counts.get((exercise, Verdict.RIGHT), 0),
            wrong=counts.get((exercise, Verdict.WRONG), 0),
            mutants=len(mutants),
            survivors=tuple(mutant for mutant in passed if mutant not in known),
            explained=tuple(known),
        )

    def findings(self, tried: Sequence[Tried]) -> Iterator[Finding]:
        """What survived without a reason, and what was explained without need."""
        for one in tried:
            for mutant in one.survivors:
                message = f"a mutant of '{one.grade_id}' passes: `{mutant.old}` → `{mutant.new}`"
                yield Finding(place=self._place, message=message)
        told = {(one.grade_id, slip.old, slip.new) for one in tried for slip in one.explained}
        for grade_id, old, new in sorted(self._explained - told):
            message = f"no mutant `{old}` → `{new}` of '{grade_id}' passes: drop its explanation"
            yield Finding(place=self._place, message=message)

    def _is_explained(self, exercise: str, mutant: Mutant) -> bool:
        return (exercise, mutant.old, mutant.new) in self._explained

    @staticmethod
    def _key(exercise: str, number: int) -> str:
        return f"mutant {number} of {exercise}"


def _incomplete(lesson: Lesson, given: Sequence[Answer]) -> Iterator[Finding]:
    exercises = progress.exercises(lesson)
    counts = Counter((answer.grade_id, answer.verdict) for answer in given)
    for exercise in exercises:
        for verdict, fewest in FEWEST.items():
            there = counts[exercise, verdict]
            if there < fewest:
                message = f"'{exercise}' has {there} {verdict} answers, expected {fewest} or more"
                yield Finding(place=str(lesson.path), message=message)
    for answer in given:
        if answer.grade_id not in exercises:
            yield Finding(place=answer.place, message=f"no exercise '{answer.grade_id}'")


class _Plan:
    """What to try in one language, and what each attempt must come to."""

    def __init__(
        self, lesson: Lesson, given: Sequence[Answer], source: NotebookNode, language: Language
    ) -> None:
        self._lesson = lesson
        self._language = language
        self._source = source
        code = [cell for cell in source.cells if cell.cell_type == CellKind.CODE]
        self.steps: tuple[Step, ...] = tuple(
            trial.Step(name=_name(cell), source=cell.source) for cell in code
        )
        self._tests = {name for cell in code if (name := _name(cell)).endswith(TESTS_SUFFIX)}
        self._position = {step.name: index for index, step in enumerate(self.steps)}
        self._answers = {f"{answer.place}": answer for answer in given if self._knows(answer)}
        self.attempts = (self._untouched(), *map(self._attempt, self._answers.values()))

    def _knows(self, answer: Answer) -> bool:
        return {answer.grade_id, answer.grade_id + TESTS_SUFFIX} <= self._position.keys()

    def _attempt(self, answer: Answer) -> Attempt:
        source = localise(answer.source, self._language, place=answer.place)
        return self.attempt(answer.place, answer.grade_id, source)

    def attempt(self, key: str, grade_id: str, source: str) -> Attempt:
        """Another source for the answer cell of an exercise."""
        return trial.Attempt(
            key=key,
            sources={grade_id: source},
            first=self._position[grade_id],
            last=self._position[grade_id + TESTS_SUFFIX],
        )

    def solution(self, grade_id: str) -> str:
        """The reference solution of an exercise, without the marks around it."""
        source = self.steps[self._position[grade_id]].source
        return regions.unmark(source, regions.Region.SOLUTION)

    def _untouched(self) -> Attempt:
        """The learner edition as it is handed out, but with its hidden tests."""
        handed_out = release.learner_edition(self._source, self._language)
        stubs = {
            _name(cell): cell.source
            for cell in handed_out.cells
            if cell.metadata.get(nbgrader_format.KEY, {}).get("solution")
            and cell.cell_type == CellKind.CODE
        }
        return trial.Attempt(key=_UNTOUCHED, sources=stubs, first=0, last=len(self.steps) - 1)

    def judge(self, endings: Sequence[Ending]) -> Iterator[Finding]:
        by_key: dict[str, dict[str, Ending]] = {}
        for ending in endings:
            by_key.setdefault(ending.key, {})[ending.cell] = ending
        yield from self._judge_reference(by_key.get("", {}))
        yield from self._judge_untouched(by_key.get(_UNTOUCHED, {}))
        for key, answer in self._answers.items():
            yield from self._judge_answer(answer, by_key.get(key, {}))

    def _judge_reference(self, endings: Mapping[str, Ending]) -> Iterator[Finding]:
        for name in sorted(self._tests | endings.keys()):
            ending = endings.get(name)
            if ending is None or ending.outcome:
                told = ending.message if ending else "the cell was never reached"
                where = f"'{name}'" if name else "a cell without grade_id"
                yield self._finding(f"the reference solution fails in {where}: {told}")

    def _judge_untouched(self, endings: Mapping[str, Ending]) -> Iterator[Finding]:
        for name in sorted(self._tests):
            ending = endings.get(name)
            if ending is None or ending.outcome != Outcome.NOT_ATTEMPTED.value:
                came = _told(ending)
                yield self._finding(
                    f"the untouched stub of '{name}' is not 'not attempted': {came}"
                )

    def _judge_answer(self, answer: Answer, endings: Mapping[str, Ending]) -> Iterator[Finding]:
        ending = endings.get(answer.grade_id + TESTS_SUFFIX)
        passed = ending is not None and not ending.outcome
        if answer.promise is None:
            if not passed:
                yield self._finding(f"a right answer is refused: {_told(ending)}", answer.place)
            return
        promise = answer.promise.in_language(self._language)
        if passed:
            yield self._finding("a wrong answer passes", answer.place)
        elif ending is None or not _is_checks_word(ending) or promise not in ending.message:
            message = f"a wrong answer is not told '{promise}' but: {_told(ending)}"
            yield self._finding(message, answer.place)

    def _finding(self, message: str, place: str | None = None) -> Finding:
        return Finding(place=f"{place or self._lesson.path} [{self._language}]", message=message)


def _is_checks_word(ending: Ending) -> bool:
    """Whether a check told the learner something, and not a stray exception or a faulty check."""
    return ending.outcome != trial.ERROR and ending.fault in {"", Fault.LEARNER.value}


def _name(cell: NotebookNode) -> str:
    """The grade_id of a cell that nbgrader knows, else nothing."""
    name: str = cell.metadata.get(nbgrader_format.KEY, {}).get("grade_id", "")
    return name


def _told(ending: Ending | None) -> str:
    if ending is None:
        return "the answer never came to its tests"
    return f"{ending.outcome or 'passed'}: {ending.message}"
