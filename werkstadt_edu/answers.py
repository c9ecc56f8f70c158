"""An answers file: for each exercise other right answers and typical wrong ones.

Like a lesson it is py:percent. A wrong answer begins with what its learner must be told, as a part
of the check's message, in both languages::

    # %% role="wrong" grade_id="big-loans"
    # de: return
    # en: return
    def many_renewals(loans):
        loans[loans["renewals"] > 2]

A text cell explains the slips that make no difference, so that no check can see them::

    # %% [markdown] role="equivalent" grade_id="big-loans"
    # - `> 2` → `>= 3`: the same for whole numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.lesson import nodes
from werkstadt_edu.localise import comments
from werkstadt_edu.model import Bilingual, CellKind

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any


_EQUIVALENT = "equivalent"
_EXPLAINED = re.compile(r"^- `(?P<old>.+?)` → `(?P<new>.+?)`: (?P<why>\S.+)$")


class Verdict(StrEnum):
    """What the answer's author says of it."""

    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, kw_only=True)
class Answer:
    """One answer to one exercise; `promise` is what a wrong one must be told."""

    verdict: Verdict
    grade_id: str
    source: str
    place: str
    promise: Bilingual | None


def read(path: Path) -> tuple[Answer, ...]:
    """Read an answers file.

    Raises:
        WerkstadtError: when it is missing, or an answer lacks its marks or its promised message.
    """
    return tuple(
        _answer(node, f"{path}:{line}")
        for node, line in nodes(_text(path), place=str(path))
        if node.cell_type == CellKind.CODE
    )


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WerkstadtError(
            "A lesson has no answers file.",
            place=path,
            expected="two other right and three typical wrong answers for each exercise",
            got=error,
            next_step="Write it: a check that was never shown a wrong answer is not a check.",
        ) from error


@dataclass(frozen=True, kw_only=True)
class Equivalent:
    """A change of a solution that makes no difference, and why."""

    grade_id: str
    old: str
    new: str
    why: str


def equivalents(path: Path) -> tuple[Equivalent, ...]:
    """The slips that an answers file explains as making no difference.

    Raises:
        WerkstadtError: as `read`, and for a line that is no explanation.
    """
    found = []
    for node, line in nodes(_text(path), place=str(path)):
        if node.cell_type == CellKind.MARKDOWN and node.metadata.get("role") == _EQUIVALENT:
            for text in filter(None, node.source.split("\n")):
                found.append(_equivalent(text, node.metadata.get("grade_id", ""), f"{path}:{line}"))
    return tuple(found)


def _equivalent(text: str, grade_id: str, place: str) -> Equivalent:
    match = _EXPLAINED.match(text)
    if match is None:
        raise WerkstadtError(
            "A line does not explain a change that makes no difference.",
            place=place,
            expected="- `old` → `new`: why",
            got=text,
            next_step="Correct the line; `werkstadt verify` prints old and new.",
        )
    return Equivalent(grade_id=grade_id, old=match["old"], new=match["new"], why=match["why"])


def _answer(node: Any, place: str) -> Answer:
    role, grade_id = node.metadata.get("role"), node.metadata.get("grade_id")
    if role not in set(Verdict) or not grade_id:
        raise WerkstadtError(
            "An answer has not the marks that it needs.",
            place=place,
            expected='role="right" or role="wrong", and grade_id="…"',
            got=dict(node.metadata),
            next_step="Correct the cell's line '# %%'.",
        )
    promised = comments(node.source)
    promise = Bilingual(de=" ".join(promised["de"]), en=" ".join(promised["en"]))
    if role == Verdict.WRONG and not (promise.de and promise.en):
        raise WerkstadtError(
            "A wrong answer doesn't say what its learner must be told.",
            place=place,
            expected="a line '# de: …' and a line '# en: …' with a part of the message",
            got=node.source.split("\n")[0],
            next_step="Write what a learner who thinks so needs to read.",
        )
    return Answer(
        verdict=Verdict(role),
        grade_id=grade_id,
        source=node.source,
        place=place,
        promise=promise if role == Verdict.WRONG else None,
    )
