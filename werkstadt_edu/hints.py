"""The hints of an exercise: three stages, each a little closer, divided by a line ``---``."""

from __future__ import annotations

from werkstadt_edu.errors import WerkstadtError

STAGES = 3  # a nudge, the idea, a skeleton


def parse(source: str, *, place: str) -> tuple[str, ...]:
    """The three hints in Markdown.

    Raises:
        WerkstadtError: for more or fewer than three.
    """
    hints = tuple(part.strip() for part in ("\n" + source + "\n").split("\n---\n"))
    if len(hints) != STAGES or not all(hints):
        raise WerkstadtError(
            "An exercise has not three hints.",
            place=place,
            expected="nudge, idea and skeleton, divided by lines '---'",
            got=f"{len([hint for hint in hints if hint])} texts",
            next_step="Write all three; the third is a skeleton, not the answer.",
        )
    return hints
