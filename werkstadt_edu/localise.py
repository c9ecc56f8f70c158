"""A code cell in one language: the grammar of ``# de:`` comments and ``L("…", "…")``."""

from __future__ import annotations

import ast
import re
from typing import TYPE_CHECKING

from werkstadt_edu.errors import WerkstadtError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from werkstadt_edu.language import Language

_COMMENT = re.compile(r"^(?P<indent>\s*)# (?P<language>de|en): ?(?P<text>.*)$")
_ARGUMENT = {"de": 0, "en": 1}
# What can stand in the place of a call without parentheses around it.
_ATOMS = (ast.Constant, ast.JoinedStr, ast.Name, ast.Attribute, ast.Subscript, ast.Call)


def localise(source: str, language: Language, *, place: str) -> str:
    """The code that a reader of `language` sees.

    ``# de: Text`` becomes ``# Text`` for German readers and disappears for the others, and
    ``L("Text", "text")`` becomes the one string.

    Raises:
        WerkstadtError: where the code is not Python, or L has not exactly two texts, or stands in
            an f-string or in another L.
    """
    # Texts come first: with its comments in place the cell has the line numbers of its author.
    return _choose_comments(_choose_texts(source, language, place), language)


def comments(source: str) -> dict[str, list[str]]:
    """The texts of all ``# de:`` and ``# en:`` lines of a cell, by language."""
    found: dict[str, list[str]] = {"de": [], "en": []}
    for line in source.split("\n"):
        match = _COMMENT.match(line)
        if match:
            found[match["language"]].append(match["text"])
    return found


def _choose_comments(source: str, language: Language) -> str:
    lines = []
    for line in source.split("\n"):
        match = _COMMENT.match(line)
        if match is None:
            lines.append(line)
        elif match["language"] == language.value:
            lines.append(f"{match['indent']}# {match['text']}".rstrip())
    return "\n".join(lines)


def _choose_texts(source: str, language: Language, place: str) -> str:
    tree = _parse(source, place)
    # ast counts columns in bytes, so the cutting is done in bytes as well.
    lines = source.encode().split(b"\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    text = source.encode()
    for call in sorted(_calls(tree, place), key=lambda node: -_begin(node, starts)):
        chosen = call.args[_ARGUMENT[language.value]]
        segment = text[_begin(chosen, starts) : _end(chosen, starts)]
        if b"\n" in segment or not isinstance(chosen, _ATOMS):
            segment = b"(" + segment + b")"
        text = text[: _begin(call, starts)] + segment + text[_end(call, starts) :]
    return text.decode()


def _parse(source: str, place: str) -> ast.Module:
    try:
        return ast.parse(source)
    except SyntaxError as error:
        raise WerkstadtError(
            "A code cell is not valid Python.",
            place=f"{place}, line {error.lineno} of the cell",
            expected="Python without magics or shell commands",
            got=f"{error.msg}: {(error.text or '').strip()}",
            next_step="Correct the line; a deliberate error belongs into a text cell.",
        ) from error


def _calls(tree: ast.Module, place: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr) and any(map(_is_choice, ast.walk(node))):
            raise _wrong_choice(place, node, "L(…) inside an f-string", "L(f'…', f'…')")
        if _is_choice(node):
            assert isinstance(node, ast.Call)  # noqa: S101 - _is_choice says so; this tells mypy
            if any(_is_choice(inner) for part in node.args for inner in ast.walk(part)):
                raise _wrong_choice(place, node, "L(…) inside L(…)", 'L("deutsch", "english")')
            starred = any(isinstance(part, ast.Starred) for part in node.args)
            if len(node.args) != len(_ARGUMENT) or node.keywords or starred:
                raise _wrong_choice(
                    place, node, f"{len(node.args)} texts", 'two texts, L("deutsch", "english")'
                )
            yield node


def _is_choice(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "L"


def _wrong_choice(place: str, node: ast.expr, got: str, expected: str) -> WerkstadtError:
    return WerkstadtError(
        "A text is not given in both languages.",
        place=f"{place}, line {node.lineno} of the cell",
        expected=expected,
        got=got,
        next_step="Write the German text first, the English text second.",
    )


def _begin(node: ast.expr, starts: list[int]) -> int:
    return starts[node.lineno - 1] + node.col_offset


def _end(node: ast.expr, starts: list[int]) -> int:
    assert node.end_lineno is not None  # noqa: S101 - ast.parse always sets it
    assert node.end_col_offset is not None  # noqa: S101 - ast.parse always sets it
    return starts[node.end_lineno - 1] + node.end_col_offset
