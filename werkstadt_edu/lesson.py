"""A lesson's source file: py:percent, both languages in one file, the only file an author edits."""

from __future__ import annotations

import hashlib
import re
from itertools import zip_longest
from typing import TYPE_CHECKING

import jupytext
from nbformat import ValidationError

from werkstadt_edu import head, nbgrader_format, regions
from werkstadt_edu.errors import WerkstadtError, did_you_mean
from werkstadt_edu.language import Language
from werkstadt_edu.model import Cell, CellKind, CellRole, Lesson

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from nbformat import NotebookNode

_CELL_START = re.compile(r"^# %%", re.MULTILINE)
# The marks of a cell, how they are written and their types; a bool is no number here.
_METADATA: Mapping[str, tuple[str, tuple[type, ...]]] = {
    "lang": ('lang="…"', (str,)),
    "role": ('role="…"', (str,)),
    "grade_id": ('grade_id="…"', (str,)),
    "points": ("points=2", (int, float)),
    "tags": ('tags=["…"]', (list,)),
}
_JUPYTEXT_METADATA = frozenset({"cell_marker", "lines_to_next_cell"})
# Where jupytext puts what it can't read in a line '# %%'.
_UNREADABLE = frozenset({"incorrectly_encoded_metadata", "title", "region_name"})
_GRADE_ID = re.compile(r"[A-Za-z0-9_-]+")  # nbgrader's rule
_TEXT_OR_CODE = frozenset({CellKind.MARKDOWN, CellKind.CODE})
_KINDS: Mapping[CellRole | None, frozenset[CellKind]] = {
    None: _TEXT_OR_CODE,
    CellRole.SOLUTION: frozenset({CellKind.CODE}),
    CellRole.TESTS: frozenset({CellKind.CODE}),
    CellRole.READONLY: _TEXT_OR_CODE,
    CellRole.MANUAL: _TEXT_OR_CODE,
    CellRole.TASK: frozenset({CellKind.MARKDOWN}),
    CellRole.HEAD: frozenset({CellKind.RAW}),
    CellRole.QUIZ: frozenset({CellKind.MARKDOWN}),
    CellRole.HINTS: frozenset({CellKind.MARKDOWN}),
    CellRole.RUBRIC: frozenset({CellKind.MARKDOWN}),
    CellRole.GUARD: frozenset({CellKind.CODE}),
}
_NEEDS_GRADE_ID = nbgrader_format.ROLES | {CellRole.QUIZ, CellRole.HINTS, CellRole.RUBRIC}
# Hints and rubrics bear the grade_id of the cell that they belong to; these share no name.
_OWN_GRADE_ID = nbgrader_format.ROLES | {CellRole.QUIZ}


def lesson_id(course: str, stem: str) -> str:
    """The id of a lesson, ``data-analysis/01-asking-tables`` for ``01_asking_tables``."""
    return f"{course}/{stem.replace('_', '-')}"


def read(path: Path, *, course: str) -> Lesson:
    """Read and check a lesson.

    Args:
        path: the source file.
        course: the id of the course that it belongs to.

    Raises:
        WerkstadtError: when it can't be read, or breaks a rule of the format.
    """
    text = _text(path)
    cells = read_cells(text, place=str(path))
    heads = [index for index, cell in enumerate(cells) if cell.role is CellRole.HEAD]
    if heads != [0]:
        lines = ", ".join(str(cells[index].line) for index in heads)
        raise WerkstadtError(
            "A lesson begins with its head, and has one only.",
            place=path,
            expected='# %% [raw] role="head"',
            got=f"a head in line {lines}" if heads else "no head",
            next_step="Put the head's TOML into the first cell.",
        )
    _check_ids(cells, path)
    _check_translations(cells, path)
    for cell in cells:
        _check_regions(cell, path)
    return Lesson(
        lesson_id=lesson_id(course, path.stem),
        path=path,
        head=head.parse(cells[0].source, place=place(path, cells[0])),
        cells=cells,
        digest=hashlib.sha256(text.encode()).hexdigest(),
    )


def read_cells(text: str, *, place: str) -> tuple[Cell, ...]:
    """The cells of a py:percent text, with the line that each begins in.

    Raises:
        WerkstadtError: for metadata that nobody knows.
    """
    return tuple(_cell(node, f"{place}:{line}", line) for node, line in nodes(text, place=place))


def nodes(text: str, *, place: str) -> Iterator[tuple[NotebookNode, int]]:
    """Jupyter's cells of a py:percent text, each with the line that it begins in.

    Raises:
        WerkstadtError: for text before the first cell, or a line '# %%' that can't be read.
    """
    try:
        notebook = jupytext.reads(text, fmt="py:percent")
    except ValidationError as error:
        raise _unreadable(place, str(error).split("\n")[0]) from error
    lines = [text.count("\n", 0, start.start()) + 1 for start in _CELL_START.finditer(text)]
    if len(lines) != len(notebook.cells):
        raise WerkstadtError(
            "A cell of the lesson has no '# %%' line.",
            place=place,
            expected=f"{len(notebook.cells)} lines '# %%'",
            got=f"{len(lines)} lines",
            next_step="Begin the file, and each cell in it, with a line '# %%'.",
        )
    for node, line in zip(notebook.cells, lines, strict=True):
        for key in _UNREADABLE & node.metadata.keys():
            raise _unreadable(f"{place}:{line}", node.metadata[key])
        yield node, line


def _unreadable(place: str, got: str) -> WerkstadtError:
    return WerkstadtError(
        "A line '# %%' can't be read.",
        place=place,
        expected='for example: # %% role="tests" grade_id="sum-tests" points=2',
        got=got,
        next_step='Write each mark as name="value"; a text cell begins with [markdown].',
    )


def place(path: Path, cell: Cell) -> str:
    """Where a cell stands, as editors understand it: ``file:line``."""
    return f"{path}:{cell.line}"


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WerkstadtError(
            "A lesson can't be read.",
            place=path,
            expected="a Python file in UTF-8",
            got=error,
            next_step="Correct the name, or save the file in UTF-8.",
        ) from error


def _cell(node: NotebookNode, place: str, line: int) -> Cell:
    metadata = {key: node.metadata[key] for key in node.metadata if key not in _JUPYTEXT_METADATA}
    for key in metadata.keys() - _METADATA:
        raise WerkstadtError(
            f"A cell has the unknown mark '{key}'.",
            place=place,
            expected=", ".join(sorted(_METADATA)),
            got=key,
            next_step=did_you_mean(key, _METADATA),
        )
    for key, value in metadata.items():
        written, types = _METADATA[key]
        if not isinstance(value, types) or isinstance(value, bool):
            raise _wrong_marks(place, written, f"{key}={value!r}")
    cell = Cell(
        kind=CellKind(node.cell_type),
        source=node.source,
        line=line,
        role=_role(metadata.get("role"), place),
        grade_id=metadata.get("grade_id"),
        points=metadata.get("points"),
        language=_language(metadata.get("lang"), place),
        tags=tuple(metadata.get("tags", ())),
    )
    _check_marks(cell, place)
    return cell


def _role(name: str | None, place: str) -> CellRole | None:
    if name is None:
        return None
    if name not in set(CellRole):
        raise WerkstadtError(
            f"There is no role '{name}'.",
            place=place,
            expected=", ".join(CellRole),
            got=name,
            next_step=did_you_mean(name, CellRole),
        )
    return CellRole(name)


def _language(name: str | None, place: str) -> Language | None:
    if name is None:
        return None
    if name not in set(Language):
        raise WerkstadtError(
            f"There is no language '{name}' here.",
            place=place,
            expected=" or ".join(Language),
            got=name,
            next_step='Write lang="de" or lang="en".',
        )
    return Language(name)


def _check_marks(cell: Cell, place: str) -> None:
    graded = cell.role in nbgrader_format.GRADED_ROLES
    faults = (
        (
            cell.kind not in _KINDS[cell.role],
            f"another kind of cell for role {cell.role}",
            f"a {cell.kind} cell",
        ),
        (cell.role in _NEEDS_GRADE_ID and not cell.grade_id, 'grade_id="…"', "none"),
        (
            bool(cell.grade_id) and not _GRADE_ID.fullmatch(cell.grade_id or ""),
            "a grade_id of letters, digits, '-' and '_'",
            str(cell.grade_id),
        ),
        (graded and not (cell.points and cell.points > 0), "points above 0", str(cell.points)),
        (
            cell.points is not None and not graded,
            "points only on tests, manual and task cells",
            f"points={cell.points} on role {cell.role}",
        ),
        (
            cell.kind is CellKind.MARKDOWN and cell.language is None,
            'lang="de" or lang="en" on a text cell',
            "none",
        ),
    )
    for is_fault, expected, got in faults:
        if is_fault:
            raise _wrong_marks(place, expected, got)


def _wrong_marks(place: str, expected: str, got: str) -> WerkstadtError:
    return WerkstadtError(
        "A cell's marks are not as they must be.",
        place=place,
        expected=expected,
        got=got,
        next_step="Correct the cell's line '# %%'.",
    )


def _check_ids(cells: Iterable[Cell], path: Path) -> None:
    first_use: dict[tuple[CellRole | None, str | None, Language], Cell] = {}
    for cell, language in _in_each_language(cells):
        family = None if cell.role in _OWN_GRADE_ID else cell.role
        earlier = first_use.setdefault((family, cell.grade_id, language), cell)
        if earlier is not cell:
            raise WerkstadtError(
                f"Two cells have the grade_id '{cell.grade_id}'.",
                place=place(path, cell),
                expected="a name of its own for each cell",
                got=f"the same name in line {earlier.line}",
                next_step="Rename one of them, and its hints and answers with it.",
            )


def _in_each_language(cells: Iterable[Cell]) -> Iterator[tuple[Cell, Language]]:
    """The cells that bear a grade_id, once for each language that they serve."""
    for cell in cells:
        if cell.role in _NEEDS_GRADE_ID:
            for language in [cell.language] if cell.language else list(Language):
                yield cell, language


def _check_translations(cells: tuple[Cell, ...], path: Path) -> None:
    """Each German text is followed at once by its English twin, which bears the same marks."""
    texts = [index for index, cell in enumerate(cells) if cell.language is not None]
    for first, second in zip_longest(texts[::2], texts[1::2]):
        if second != first + 1 or not _are_twins(cells[first], cells[second]):
            raise _untranslated(path, cells[first])


def _are_twins(german: Cell, english: Cell) -> bool:
    def marks(cell: Cell) -> tuple[object, ...]:
        return (cell.kind, cell.role, cell.grade_id, cell.points, cell.tags)

    in_order = (german.language, english.language) == (Language.DE, Language.EN)
    return in_order and marks(german) == marks(english)


def _untranslated(path: Path, cell: Cell) -> WerkstadtError:
    return WerkstadtError(
        "A text has no translation beside it.",
        place=place(path, cell),
        expected='a cell lang="de", then the same with lang="en" and the same marks',
        got=cell.source.strip().split("\n")[0][:70],
        next_step="Write the missing half directly behind the other.",
    )


def _check_regions(cell: Cell, path: Path) -> None:
    where = place(path, cell)
    solutions = regions.find(cell.source, regions.Region.SOLUTION, place=where)
    hidden = regions.find(cell.source, regions.Region.HIDDEN_TESTS, place=where)
    scheme = regions.find(cell.source, regions.Region.MARK_SCHEME, place=where)
    is_answer = cell.role in {CellRole.SOLUTION, CellRole.MANUAL}
    faults = (
        (bool(solutions) != is_answer, "a solution region in each solution or manual cell"),
        (bool(hidden) and cell.role is not CellRole.TESTS, "hidden tests only in a tests cell"),
        (bool(scheme) and cell.role is not CellRole.TASK, "a mark scheme only in a task cell"),
    )
    for is_fault, expected in faults:
        if is_fault:
            raise WerkstadtError(
                "A marked region and the cell's role don't agree.",
                place=where,
                expected=expected,
                got=f"role {cell.role}, regions: {len(solutions)} solution, {len(hidden)} hidden "
                f"tests, {len(scheme)} mark scheme",
                next_step="Correct the role, or move the region.",
            )
