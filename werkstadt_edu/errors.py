"""What an author, an instructor or a learner's machine got wrong, said so that it can be mended."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Iterable


class WerkstadtError(Exception):
    """Something that a person can put right; the command line shows it without a traceback.

    Args:
        thing: what is wrong, in one sentence.
        place: the file, line, cell or column where it is wrong.
        expected: what would have been right.
        got: what was there instead.
        next_step: what to do now.
    """

    def __init__(
        self,
        thing: str,
        *,
        place: object = None,
        expected: object = None,
        got: object = None,
        next_step: str,
    ) -> None:
        super().__init__(thing)
        self.thing = thing
        self.place = place
        self.expected = expected
        self.got = got
        self.next_step = next_step

    def __str__(self) -> str:
        details = (
            (L("wo", "place"), self.place),
            (L("erwartet", "expected"), self.expected),
            (L("gefunden", "got"), self.got),
            (L("was nun", "next step"), self.next_step),
        )
        lines = [f"  {label}: {value}" for label, value in details if value is not None]
        return "\n".join([self.thing, *lines])


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A sentence that offers the nearest known word, or lists all of them.

    Returns:
        For example ``Did you mean 'library_loans'?``, in the reader's language.
    """
    names = sorted(known)
    near = difflib.get_close_matches(word, names, n=1, cutoff=0.6)
    if near:
        return L(f"Meinten Sie „{near[0]}“?", f"Did you mean '{near[0]}'?")
    listed = ", ".join(names) or L("keine", "none")
    return L(f"Bekannt sind: {listed}.", f"Known are: {listed}.")
