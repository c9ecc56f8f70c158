"""Checks of single values: `that`, `attempted`, `equal`, `close`, `number`, and `passed`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkstadt_edu import journal
from werkstadt_edu.checks import words
from werkstadt_edu.checks.attempt import require_attempt
from werkstadt_edu.checks.card import Card
from werkstadt_edu.checks.compare import Tolerance, difference, off
from werkstadt_edu.checks.failure import author_error, check, not_attempted, not_yet, show
from werkstadt_edu.checks.misconceptions import Wanted, percent_for_share, wrong_kind
from werkstadt_edu.checks.outcome import Outcome
from werkstadt_edu.checks.plain import (
    Missing,
    Opaque,
    is_array,
    is_frame,
    is_index,
    is_number,
    is_series,
    plain,
)
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable


@check
def that(condition: object, message: str) -> None:
    """Pass when `condition` holds; otherwise show `message`.

    Args:
        condition: a truth value, Python's or NumPy's.
        message: what is off and what to try, in the reader's language.

    Raises:
        CheckFailed: not yet right; not attempted for ``...``.

    Example:
        ``check.that(len(answer) < len(loans), "Filtern Sie mit einer Maske.")``
    """
    require_attempt(condition, "")
    if is_frame(condition) or is_series(condition) or is_index(condition):
        _no_single_answer(condition, message)
    made = plain(condition)
    if is_array(condition) and isinstance(made, tuple):
        _no_single_answer(condition, message)
    holds = condition if isinstance(made, Opaque) else made
    if made is Missing.MISSING or not holds:
        not_yet(message, what="")


def _no_single_answer(condition: object, message: str) -> None:
    note = L(
        f"Die Bedingung ist keine einzelne Antwort, sondern {words.kind_of(condition)}: Ist Ihr "
        "Ergebnis von der Art, die in der Aufgabe verlangt ist?",
        f"The condition gave no single answer but {words.kind_of(condition)}: is your result of "
        "the kind that the task names?",
    )
    not_yet(message, what="", tips=[note])


@check
def attempted(*values: object, what: str = "") -> None:
    """Pass when none of `values` is still a placeholder.

    Args:
        *values: answers, functions or classes of the learner.
        what: what they are called.

    Raises:
        CheckFailed: not attempted, for ``...``, an empty text, a container with a ``...`` in it,
            or a function that still is its stub (found by its code object).

    Example:
        ``check.attempted(share, many_renewals, what="share, many_renewals")``
    """
    for value in values:
        require_attempt(value, what)
        if plain(value) == "":
            not_attempted(what)


@check
def ready(answer: Callable[[], object], exercise: str | None = None) -> None:
    """Pass when the learner's cell was run, so that its names exist.

    The build writes it first into each test cell: a learner who forgot to run their own cell, or
    whose cell stopped with an error, reads what to do and not Python's NameError.

    Args:
        answer: a function that uses the names; it is called once.
        exercise: the grade_id, for the learner's own record of what they tried; a further call in
            the same cell need not repeat it.

    Raises:
        CheckFailed: not attempted, naming the first name that is missing.

    Example:
        ``check.ready(lambda: (people, visits), exercise="count-visits")``
    """
    if exercise is not None:
        journal.turn_to(exercise)
    try:
        answer()
    except NameError as error:
        sentence = L(
            f"Den Namen `{error.name}` gibt es noch nicht. Führen Sie zuerst Ihre Zelle aus, dann "
            "diese. Bricht Ihre Zelle mit einem `NameError` ab, fehlen um einen Text vielleicht "
            "die Anführungszeichen.",
            f"The name `{error.name}` does not exist yet. Run your cell first, then this one. If "
            "your cell stops with a `NameError`, a text may lack its quotation marks.",
        )
        not_attempted(str(error.name), sentence)


@check
def equal(
    got: object,
    expected: object,
    what: str = "",
    *,
    message: str | None = None,
    reveal: bool = False,
) -> None:
    """Pass when `got` has the expected value, in whatever form.

    Accepts NumPy and pandas scalars for Python's, ``3.0`` for ``3``, a list, tuple, array or Series
    for any sequence, midnight for a date, NaN for NaN. Floats may differ in the last digits
    (relative 1e-9); whole numbers have to be equal. Order matters in sequences, not in sets.

    Args:
        got: the learner's value.
        expected: a scalar, text, date, None, or a list, tuple, dict, set of such.
        what: what is checked; the card's heading names it.
        message: the author's words instead of the sentence of the library; tips still follow.
        reveal: also show the expected value.

    Raises:
        CheckFailed: not yet right, or not attempted.

    Example:
        ``check.equal(len(answer), 1843, what="Zeilenzahl")``
    """
    _compare(got, expected, Tolerance(), what=what, message=message, reveal=reveal)


@check
def close(
    got: object,
    expected: object,
    what: str = "",
    *,
    rel: float = 1e-6,
    abs_: float = 1e-12,
    message: str | None = None,
    reveal: bool = False,
) -> None:
    """Pass when a number (or every number of a sequence or dict) is near the expected one.

    Args:
        got: the learner's value.
        expected: the right value or values, in the same unit.
        what: what is checked.
        rel: allowed difference as a share of the expected value.
        abs_: allowed difference in the value's own unit; give it when 0 is expected.
        message: the author's words instead of the sentence of the library; tips still follow.
        reveal: also show the expected value.

    Raises:
        CheckFailed: not yet right, or not attempted.

    Example:
        ``check.close(share, 0.184, rel=1e-3, what="share")``
    """
    if rel < 0 or abs_ < 0:
        author_error(L("Eine Toleranz ist negativ.", "A tolerance is negative."), what=what)
    tolerance = Tolerance(rel=rel, absolute=abs_, exact_counts=False)
    _compare(got, expected, tolerance, what=what, message=message, reveal=reveal)


def _compare(
    got: object,
    expected: object,
    tolerance: Tolerance,
    *,
    what: str,
    message: str | None,
    reveal: bool,
) -> None:
    require_attempt(got, what)
    if got is expected:
        return
    if isinstance(plain(expected), Opaque):
        author_error(
            L(
                f"Der erwartete Wert lässt sich nicht vergleichen: {words.kind_of(expected)}.",
                f"The expected value has no form to compare with: {words.kind_of(expected)}.",
            ),
            what=what,
        )
    found = difference(got, expected, tolerance)
    if found is None:
        return
    sentence = message or found.sentence
    if reveal:
        right = words.code(expected)
        sentence += L(f" Richtig ist {right}.", f" Right is {right}.")
    not_yet(sentence, what=what, tips=found.tips)


@check
def number(
    got: object,
    what: str = "",
    *,
    whole: bool = False,
    between: tuple[float, float] | None = None,
    message: str | None = None,
) -> None:
    """Pass when `got` is one real number, not NaN.

    Args:
        got: the learner's value; True and False are no numbers.
        what: what is checked.
        whole: only whole numbers pass; ``3.0`` is one.
        between: lower and upper bound, both included and both shown to the learner.
        message: the author's words instead of the sentence of the library; tips still follow.

    Raises:
        CheckFailed: not yet right, or not attempted.

    Example:
        ``check.number(share, what="share", between=(0, 1))``
    """
    require_attempt(got, what)
    made = plain(got)
    if not is_number(made):
        _not_a_number(got, what, message)
        return
    if whole and made % 1:
        whole_asked = L("gefragt ist eine ganze Zahl", "expected a whole number")
        not_yet(message or f"{_yours(got)}, {whole_asked}.", what=what)
    if between and not between[0] <= made <= between[1]:
        _out_of_bounds(made, between, what, message)


def _not_a_number(got: object, what: str, message: str | None) -> None:
    tips = wrong_kind(got, Wanted.NUMBER)
    asked = L("gefragt ist eine Zahl", "expected a number")
    not_yet(message or f"{_yours(got)}, {asked}.", what=what, tips=tips)


def _yours(got: object) -> str:
    return L(f"Bei Ihnen ist es {words.kind_of(got)}", f"Yours is {words.kind_of(got)}")


def _out_of_bounds(
    made: float, between: tuple[float, float], what: str, message: str | None
) -> None:
    low, high = between
    bounds = L(
        f"Möglich sind nur Werte von {words.code(low)} bis {words.code(high)}.",
        f"Only values from {words.code(low)} to {words.code(high)} are possible.",
    )
    percent = high == 1 and 1 < made <= 100
    tips = [percent_for_share()] if percent else []
    nearest = low if made < low else high
    not_yet(message or f"{off(made, nearest)} {bounds}", what=what, tips=tips)


def passed(message: str = "") -> None:
    """Show a green card; the last line of a test cell, reached only when all before it passed.

    Args:
        message: why the answer is right, in the reader's language.

    Example:
        ``check.passed("Die Maske wählt genau die Zeilen mit mehr als zwei Verlängerungen.")``
    """
    card = Card(outcome=Outcome.PASSED, sentence=message)
    journal.note(journal.Event.PASSED)
    if not show(card):
        print(card.as_text())  # noqa: T201 - in a terminal a card is printed text
