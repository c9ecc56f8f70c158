"""`werkstadt lint`: is a lesson complete, are its two halves alike, and can everyone read it?

Each rule is a function that yields findings; `RULES` is the list of them.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from werkstadt_edu import course as courses
from werkstadt_edu import glossary, hints, quiz, rubric
from werkstadt_edu.course import notebook_path
from werkstadt_edu.finding import Finding
from werkstadt_edu.language import Language
from werkstadt_edu.lesson import place
from werkstadt_edu.localise import comments
from werkstadt_edu.model import TESTS_SUFFIX, CellKind, CellRole
from werkstadt_edu.notebook import read as read_notebook

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from werkstadt_edu.model import Cell, Course, Lesson

    Rule = Callable[[Course, Lesson], Iterator[Finding]]

MINUTES = range(40, 101)
OBJECTIVES = range(3, 7)
_FEWEST_QUESTIONS = 1

_HEADING = re.compile(r"^(#+) ", re.MULTILINE)
_INLINE_CODE = re.compile(r"`([^`\n]+)`")
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_IMAGE = re.compile(r"!\[(?P<alt>[^\]]*)\]\(")
_LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
_HTML_IMAGE = re.compile(r"<img\b[^>]*>")
_ALT = re.compile(r'\balt="[^"]+"')
# A figure that a computer could have computed: grouped thousands, decimals or a percentage.
_FIGURES = {
    Language.DE: re.compile(r"(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)(?!\d|[.,]\d)"),
    Language.EN: re.compile(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)(?!\d|[.,]\d)"),
}
_SOLUTION = re.compile(r'role="solution" grade_id="([^"]+)"')
# What text without a source may not claim: a paragraph with a link names its source.
_SOURCED = re.compile(r"\]\(https?://")


def lint(course: Course, lesson: Lesson) -> tuple[Finding, ...]:
    """All findings of all rules for one lesson, in the order of the rules."""
    return tuple(finding for rule in RULES for finding in rule(course, lesson))


def _at(lesson: Lesson, cell: Cell, message: str) -> Finding:
    return Finding(place=place(lesson.path, cell), message=message)


def _head(course: Course, lesson: Lesson) -> Iterator[Finding]:
    """Time, objectives and prerequisites are as a lesson's must be."""
    head = lesson.head
    minutes = head.minutes_teaching + head.minutes_practice
    here = lesson.cells[0]
    if minutes not in MINUTES:
        message = f"{minutes} minutes, expected {MINUTES.start} to {MINUTES.stop - 1}"
        yield _at(lesson, here, message)
    if len(head.objectives) not in OBJECTIVES:
        message = f"{len(head.objectives)} objectives, expected {OBJECTIVES.start} to 6"
        yield _at(lesson, here, message)
    earlier = course.lessons[: course.lessons.index(lesson.path.stem)]
    known = {f"{course.course_id}/{stem.replace('_', '-')}" for stem in earlier}
    for wanted in head.prerequisites:
        if wanted.startswith(f"{course.course_id}/") and wanted not in known:
            yield _at(lesson, here, f"the prerequisite '{wanted}' is no earlier lesson")


def _prerequisites(course: Course, lesson: Lesson) -> Iterator[Finding]:
    """What a lesson builds on exists in some course, and does not build on it in turn."""
    folder = course.root.parent
    others = (courses.read(folder, name) for name in courses.course_ids(folder))
    needed = {
        one.lesson_id: one.head.prerequisites
        for each in others
        for one in courses.read_lessons(each)
    }
    here = lesson.cells[0]
    for wanted in lesson.head.prerequisites:
        own = wanted.startswith(f"{course.course_id}/")
        if wanted not in needed and not own:
            yield _at(lesson, here, f"no course has the prerequisite '{wanted}'")
        elif lesson.lesson_id in _beneath(wanted, needed):
            yield _at(lesson, here, f"the prerequisite '{wanted}' builds on this lesson")


def _beneath(lesson_id: str, needed: Mapping[str, Sequence[str]]) -> set[str]:
    """All lessons that a lesson builds on, however indirectly."""
    seen: set[str] = set()
    waiting = [lesson_id]
    while waiting:
        for wanted in needed.get(waiting.pop(), ()):
            if wanted not in seen:
                seen.add(wanted)
                waiting.append(wanted)
    return seen


def _exercises(_course: Course, lesson: Lesson) -> Iterator[Finding]:
    """Each solution has tests and hints, each answer for a human has a rubric, and vice versa."""
    named = Counter((cell.role, cell.grade_id) for cell in lesson.cells)
    for cell in lesson.cells:
        wanted = {
            CellRole.SOLUTION: (
                (CellRole.TESTS, f"{cell.grade_id}{TESTS_SUFFIX}"),
                (CellRole.HINTS, cell.grade_id),
            ),
            CellRole.MANUAL: ((CellRole.RUBRIC, cell.grade_id),),
            CellRole.TASK: ((CellRole.RUBRIC, cell.grade_id),),
            CellRole.TESTS: (
                (CellRole.SOLUTION, (cell.grade_id or "").removesuffix(TESTS_SUFFIX)),
            ),
        }
        for role, grade_id in wanted.get(cell.role, ()) if cell.role else ():
            if not named[role, grade_id]:
                message = f'\'{cell.grade_id}\' has no cell role="{role}" grade_id="{grade_id}"'
                yield _at(lesson, cell, message)


def _grammars(_course: Course, lesson: Lesson) -> Iterator[Finding]:
    """Rubrics add up to their points, both halves of a question have the same right options."""
    by_hand = {CellRole.MANUAL, CellRole.TASK}
    points = {cell.grade_id: cell.points for cell in lesson.cells if cell.role in by_hand}
    right: dict[str | None, list[bool]] = {}
    for cell in lesson.cells:
        where = place(lesson.path, cell)
        if cell.role is CellRole.RUBRIC:
            total = sum(entry.points for entry in rubric.parse(cell.source, place=where))
            if total != points.get(cell.grade_id):
                message = f"the rubric adds up to {total:g}, not to {points.get(cell.grade_id)}"
                yield _at(lesson, cell, message)
        if cell.role is CellRole.QUIZ:
            options = [option.right for option in quiz.parse(cell.source, place=where).options]
            if right.setdefault(cell.grade_id, options) != options:
                yield _at(lesson, cell, "other options are right than in the German half")
        if cell.role is CellRole.HINTS:
            hints.parse(cell.source, place=where)
    if len(right) < _FEWEST_QUESTIONS:
        yield Finding(place=str(lesson.path), message="the lesson asks no quick question")


def _headings(_course: Course, lesson: Lesson) -> Iterator[Finding]:
    """Headings go down one level at a time; the title has the first level for itself."""
    for language in Language:
        level = 1
        for cell in _texts(lesson, language):
            for mark in _HEADING.findall(_FENCED.sub("", cell.source)):
                if len(mark) == 1 or len(mark) > level + 1:
                    yield _at(lesson, cell, f"a heading of level {len(mark)} follows level {level}")
                level = len(mark)


def _halves(_course: Course, lesson: Lesson) -> Iterator[Finding]:
    """Both halves of a text have the same headings and speak of the same code."""
    german = list(_texts(lesson, Language.DE))
    english = list(_texts(lesson, Language.EN))
    for left, right in zip(german, english, strict=True):
        headings = [_HEADING.findall(_FENCED.sub("", cell.source)) for cell in (left, right)]
        if headings[0] != headings[1]:
            yield _at(lesson, right, f"headings differ: {headings[0]} and {headings[1]}")
        code = [_identifiers(cell.source) for cell in (left, right)]
        for name in sorted(code[0] ^ code[1]):
            yield _at(lesson, right, f"only one half speaks of `{name}`")


def _comments(_course: Course, lesson: Lesson) -> Iterator[Finding]:
    """A code cell that speaks to German readers speaks to English ones as well."""
    for cell in lesson.cells:
        if cell.kind is CellKind.CODE:
            there = comments(cell.source)
            if bool(there["de"]) != bool(there["en"]):
                only = "de" if there["de"] else "en"
                yield _at(lesson, cell, f"comments '# {only}:' have no other half")


def _identifiers(text: str) -> set[str]:
    """Inline code that is a name or an expression with one, without texts in quotes."""
    spans = (re.sub(r"([\"'])[^\"']*\1", "", span) for span in _INLINE_CODE.findall(text))
    return {span for span in spans if re.search(r"[A-Za-z]_|_[A-Za-z]|\w\(|\w\.[A-Za-z_]", span)}


def _texts(lesson: Lesson, language: Language) -> Iterator[Cell]:
    for cell in lesson.cells:
        if cell.kind is CellKind.MARKDOWN and cell.language is language:
            yield cell


def _figures(_course: Course, lesson: Lesson) -> Iterator[Finding]:
    """Each computed figure in the prose is proven by a guard of the lesson."""
    guards = "\n".join(cell.source for cell in lesson.cells if cell.role is CellRole.GUARD)
    for language, pattern in _FIGURES.items():
        for cell in _texts(lesson, language):
            for paragraph in _FENCED.sub("", cell.source).split("\n\n"):
                if _SOURCED.search(paragraph):
                    continue
                for figure in pattern.findall(_INLINE_CODE.sub("", paragraph)):
                    if f'"{figure}"' not in guards:
                        yield _at(lesson, cell, f"no guard proves the figure {figure}")


def _guards(_course: Course, lesson: Lesson) -> Iterator[Finding]:
    """Each guard proves something that the prose says."""
    prose = "\n".join(cell.source for cell in lesson.cells if cell.kind is CellKind.MARKDOWN)
    for cell in lesson.cells:
        if cell.role is CellRole.GUARD:
            for figure in re.findall(r'"(\d[\d.,]*)"', cell.source):
                if figure not in prose:
                    yield _at(lesson, cell, f"the prose doesn't say {figure}")


def _links(_course: Course, lesson: Lesson) -> Iterator[Finding]:
    """Pictures in the text have alternative texts, links lead to a page or a term."""
    for cell in lesson.cells:
        if cell.kind is not CellKind.MARKDOWN:
            continue
        text = _FENCED.sub("", cell.source)
        for image in _IMAGE.finditer(text):
            if not image["alt"].strip():
                yield _at(lesson, cell, "a picture has no alternative text")
        for link in _LINK.finditer(_INLINE_CODE.sub("", text)):
            if not link["target"].startswith(("https://", "term:", "#")):
                yield _at(lesson, cell, f"the link '{link['target']}' is neither https nor a term")


def _terms(course: Course, lesson: Lesson) -> Iterator[Finding]:
    """Both halves link to the same terms, and the glossary knows them."""
    used = {
        language: {key for cell in _texts(lesson, language) for key in glossary.keys(cell.source)}
        for language in Language
    }
    where = str(lesson.path)
    for key in sorted(used[Language.DE] ^ used[Language.EN]):
        yield Finding(place=where, message=f"only one half links to the term '{key}'")
    for key in sorted(set.union(*used.values()) - course.glossary.keys()):
        yield Finding(place=where, message=f"the glossary has no term '{key}'")


def _pictures(course: Course, lesson: Lesson) -> Iterator[Finding]:
    """Each picture in a built notebook has an alternative text."""
    for language in Language:
        path = notebook_path(course, lesson.path.stem, language)
        if not path.exists():
            yield Finding(place=str(path), message="not built yet: run `werkstadt build`")
            continue
        for cell in read_notebook(path).cells:
            for output in cell.get("outputs", ()):
                data = output.get("data", {})
                bare = "image/png" in data and "text/html" not in data
                html = "".join(data.get("text/html", ""))
                if bare or any(not _ALT.search(image) for image in _HTML_IMAGE.findall(html)):
                    start = cell.source.split("\n")[0][:60]
                    message = f"a picture without alternative text in the cell '{start}'"
                    yield Finding(place=str(path), message=f"{message}; use picture.show(…, alt=…)")


def _names(course: Course, lesson: Lesson) -> Iterator[Finding]:
    """No other lesson has an exercise of the same name: hints and progress go by the name."""
    mine = {cell.grade_id or "" for cell in lesson.cells if cell.role is CellRole.SOLUTION}
    for path in sorted(course.root.parent.glob("*/lessons/*.py")):
        if path != lesson.path:
            for name in sorted(mine & set(_SOLUTION.findall(path.read_text(encoding="utf-8")))):
                yield Finding(place=str(lesson.path), message=f"'{name}' is in {path.name} too")


RULES: tuple[Rule, ...] = (
    _head,
    _prerequisites,
    _names,
    _exercises,
    _grammars,
    _headings,
    _halves,
    _comments,
    _figures,
    _guards,
    _links,
    _terms,
    _pictures,
)
