"""An answers file: for each exercise other right answers and typical wrong ones.

Like a lesson it is py:percent. A wrong answer begins with what its learner must be told, as a part
of the check's message, in both languages::

    # %% role="wrong" grade_id="big-loans"
    # de: return
    # en: return
    def many_renewals(loans):
        loans[loans["renewals"] > 2]
"""

from __future__ import annotations

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
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise WerkstadtError(
            "A lesson has no answers file.",
            place=path,
            expected="two other right and three typical wrong answers for each exercise",
            got=error,
            next_step="Write it: a check that was never shown a wrong answer is not a check.",
        ) from error
    return tuple(
        _answer(node, f"{path}:{line}")
        for node, line in nodes(text, place=str(path))
        if node.cell_type == CellKind.CODE
    )


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
