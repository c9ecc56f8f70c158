"""Which learners of a cohort a command is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkstadt_edu.errors import WerkstadtError, did_you_mean
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from werkstadt_edu.cohort import Cohort


def choose(
    cohort: Cohort, wanted: Iterable[str] | None, *, have: Callable[[str], bool]
) -> tuple[str, ...]:
    """The ids of the wanted learners who have what the command needs, sorted.

    Args:
        cohort: the cohort.
        wanted: ids; None means everybody who has it.
        have: whether a learner has it.

    Raises:
        WerkstadtError: for a wanted learner who is unknown or has it not.
    """
    known = [learner.learner_id for learner in cohort.learners()]
    if wanted is None:
        return tuple(sorted(filter(have, known)))
    chosen = sorted(set(wanted))
    for learner_id in chosen:
        if learner_id not in known:
            raise unknown(cohort, learner_id, known)
        if not have(learner_id):
            raise WerkstadtError(
                L(
                    f"Von „{learner_id}“ liegt dafür nichts vor.",
                    f"There is nothing of '{learner_id}' for this.",
                ),
                place=cohort.root,
                next_step=L(
                    "Sammeln Sie die Abgabe zuerst ein, oder lassen Sie die Kennung weg.",
                    "Collect the submission first, or leave the id out.",
                ),
            )
    return tuple(chosen)


def unknown(cohort: Cohort, learner_id: str, known: Iterable[str]) -> WerkstadtError:
    """The error for an id that is not in the cohort."""
    return WerkstadtError(
        L(
            f"Der Kurslauf „{cohort.name}“ kennt „{learner_id}“ nicht.",
            f"The cohort '{cohort.name}' does not know '{learner_id}'.",
        ),
        place=cohort.root,
        got=learner_id,
        next_step=did_you_mean(learner_id, known),
    )
