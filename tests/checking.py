"""What the tests of the checks share: a refusal read in both languages, and objects that lie."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from werkstadt_edu import check, language
from werkstadt_edu.check import CheckFailed, Fault, Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Liar:
    """Claims to equal, contain, exceed and be everything."""

    __hash__ = object.__hash__

    def __eq__(self, other: object) -> bool:
        return True

    def __ne__(self, other: object) -> bool:
        return False

    def __lt__(self, other: object) -> bool:
        return True

    __le__ = __gt__ = __ge__ = __lt__

    def __bool__(self) -> bool:
        return True

    def __len__(self) -> int:
        return 3

    def __float__(self) -> float:
        return 3.0

    def __iter__(self) -> Iterator[object]:
        return iter([Liar(), Liar(), Liar()])


class LyingInt(int):
    """A number that claims to equal every other."""

    __hash__ = int.__hash__

    def __eq__(self, other: object) -> bool:
        return True

    def __ne__(self, other: object) -> bool:
        return False


class LyingText(str):
    """A text that claims to equal every other."""

    __slots__ = ()
    __hash__ = str.__hash__

    def __eq__(self, other: object) -> bool:
        return True

    def __ne__(self, other: object) -> bool:
        return False


class LyingList(list[object]):
    """A list that claims to hold what is asked for."""

    def __eq__(self, other: object) -> bool:
        return True

    def __iter__(self) -> Iterator[object]:
        return iter([1, 2, 3])


def refusal(attempt: Callable[[], object], outcome: Outcome = Outcome.NOT_YET) -> CheckFailed:
    """The failure that `attempt` ends in; it must end so."""
    with pytest.raises(CheckFailed) as caught:
        attempt()
    assert caught.value.outcome is outcome, caught.value
    return caught.value


def said(
    attempt: Callable[[], object],
    outcome: Outcome = Outcome.NOT_YET,
    fault: Fault | None = None,
) -> tuple[str, str]:
    """What a failing check says in German and in English."""
    texts = []
    for chosen in ("de", "en"):
        language.use(chosen)
        failure = refusal(attempt, outcome)
        assert failure.fault is fault
        texts.append(str(failure))
    assert texts[0] != texts[1]
    return texts[0], texts[1]


def assert_says(attempt: Callable[[], object], german: str, english: str) -> None:
    """The check is not passed, and says this in the two languages."""
    in_german, in_english = said(attempt)
    assert german in in_german
    assert english in in_english


NOT_ATTEMPTED = Outcome.NOT_ATTEMPTED
BROKEN = Outcome.BROKEN
__all__ = [
    "BROKEN",
    "NOT_ATTEMPTED",
    "Liar",
    "LyingInt",
    "LyingList",
    "LyingText",
    "assert_says",
    "check",
    "refusal",
    "said",
]
