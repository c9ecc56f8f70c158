"""`CheckFailed`: what a check raises, and how it shows itself: a card and not a stack trace."""

from __future__ import annotations

import functools
import sys
import warnings
from typing import TYPE_CHECKING, NoReturn, ParamSpec, TypeVar

from werkstadt_edu import journal
from werkstadt_edu.checks.card import Card
from werkstadt_edu.checks.outcome import Fault, Outcome
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

P = ParamSpec("P")
R = TypeVar("R")

_MOST_TIPS = 2


class CheckFailed(Exception):  # noqa: N818 - lessons, nbgrader and nbval know it by this name
    """A check did not pass; its card says why, in the learner's words."""

    def __init__(self, card: Card) -> None:
        super().__init__(card.as_text())
        self.card = card
        self._shown = False

    @property
    def outcome(self) -> Outcome:
        """How the check ended: never `Outcome.PASSED`."""
        return self.card.outcome

    @property
    def fault(self) -> Fault | None:
        """Whose fault it is, for a broken check."""
        return self.card.fault

    def _render_traceback_(self) -> list[str]:
        """What IPython prints instead of a stack trace; it asks twice for one error."""
        if not self._shown:
            journal.note(journal.Event(self.outcome.value))
            self._shown = show(self.card)
        return self.card.as_text().split("\n")


def show(card: Card) -> bool:
    """Display the card where a notebook listens; say whether one did."""
    if not in_notebook():
        return False
    from IPython.display import display

    display({"text/html": card.as_html(), "text/plain": card.as_text()}, raw=True)
    return True


def in_notebook() -> bool:
    """Whether a Jupyter kernel runs this code, so that HTML finds a reader."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    return getattr(shell, "kernel", None) is not None


def not_yet(sentence: str, *, what: str, tips: Iterable[str] = ()) -> NoReturn:
    """Say that the answer is not right yet."""
    card = Card(
        outcome=Outcome.NOT_YET, sentence=sentence, what=what, tips=tuple(tips)[:_MOST_TIPS]
    )
    raise CheckFailed(card)


def not_attempted(what: str, sentence: str = "") -> NoReturn:
    """Say that there is nothing to check yet."""
    default = L(
        "Der Platzhalter `...` steht hier noch. Ersetzen Sie ihn durch Ihren Code "
        "und führen Sie Ihre Zelle aus, dann diese.",
        "The placeholder `...` is still here. Replace it with your code, "
        "run your cell and then this one.",
    )
    raise CheckFailed(Card(outcome=Outcome.NOT_ATTEMPTED, sentence=sentence or default, what=what))


def broken(fault: Fault, sentence: str, *, what: str = "", tips: Iterable[str] = ()) -> CheckFailed:
    """The failure for something else that broke; the caller raises it `from` its cause."""
    return CheckFailed(
        Card(
            outcome=Outcome.BROKEN,
            fault=fault,
            sentence=sentence,
            what=what,
            tips=tuple(tips)[:_MOST_TIPS],
        )
    )


def author_error(sentence: str, *, what: str = "") -> NoReturn:
    """Say that the check itself is wrong, so that no learner searches for the fault."""
    please = L(
        "Bitte melden Sie das; Ihre Lösung ist davon nicht betroffen.",
        "Please report this; your solution is not affected.",
    )
    raise broken(Fault.CHECK, f"{sentence} {please}", what=what)


def check(function: Callable[P, R]) -> Callable[P, R]:
    """Make a function a check: warnings do not matter, and its own bugs are never the learner's."""

    @functools.wraps(function)
    def checked(*args: P.args, **kwargs: P.kwargs) -> R:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                return function(*args, **kwargs)
            except CheckFailed:
                raise
            except (ImportError, MemoryError, OSError) as error:
                raise broken(Fault.ENVIRONMENT, _raised(error)) from error
            except Exception as error:
                author_error_from(error)

    return checked


def author_error_from(error: Exception) -> NoReturn:
    """Turn an unforeseen error inside a check into a card that clears the learner."""
    try:
        author_error(_raised(error))
    except CheckFailed as failure:
        raise failure from error


def _raised(error: BaseException) -> str:
    return L(
        f"Beim Prüfen trat ein Fehler auf: `{type(error).__name__}: {error}`.",
        f"An error occurred while checking: `{type(error).__name__}: {error}`.",
    )
