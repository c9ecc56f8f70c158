"""Checks of answers in words: `choice` for questions with options, `order` for steps to sort."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from werkstadt_edu.checks import words
from werkstadt_edu.checks.attempt import require_attempt
from werkstadt_edu.checks.failure import author_error, check, not_attempted, not_yet
from werkstadt_edu.checks.plain import plain
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

_WORD = re.compile(r"[^\W_]+")
# An option copied with its text, "B) cache": the text is no further letters.
_COPIED = re.compile(r"^\W*([^\W_])[).:]\s*(?=.*[^\W_]{2}).*$", re.DOTALL)


@check
def choice(
    got: object,
    correct: str | Collection[str],
    options: Mapping[str, str] | None = None,
    what: str = "",
) -> None:
    """Pass when the learner chose the right option, or exactly the right ones.

    Case, spaces, quotation marks and brackets around the letter do not matter.

    Args:
        got: the learner's answer, for example ``"B"``; for several ``"AC"`` or ``["A", "C"]``.
        correct: the right option; a list or set of options when all of them have to be chosen.
        options: all options, each with what to say to whoever chooses it wrongly.
        what: what is checked.

    Raises:
        CheckFailed: not yet right, with the explanation of what was chosen; not attempted for
            ``...`` or an empty text.

    Example:
        ``check.choice(answer, "B", {"A": "Das wäre der Median.", "B": "", "C": "Das zählt nur."})``
    """
    require_attempt(got, what)
    right = [correct.upper()] if isinstance(correct, str) else [one.upper() for one in correct]
    explained = {key.upper(): text for key, text in (options or {}).items()}
    known = list(explained) or right
    if not set(right) <= set(known):
        author_error(
            L(
                "Die richtige Antwort steht nicht unter den Optionen.",
                "The right answer is not among the options.",
            ),
            what=what,
        )
    chosen = _letters(got, known, what)
    unknown = [one for one in chosen if one not in known]
    if unknown and explained:
        _unknown(unknown, known, what)
    if isinstance(correct, str) and len(set(chosen)) > 1:
        not_yet(L("Gefragt ist genau eine Antwort.", "Give exactly one answer."), what=what)
    wrong = [one for one in chosen if one not in right]
    if wrong:
        _wrong_option(wrong[0], explained.get(wrong[0], ""), what)
    if set(chosen) != set(right):
        sentence = L(
            "Was Sie gewählt haben, stimmt, aber es gehört noch mehr dazu.",
            "What you chose is right; there is more that belongs to it.",
        )
        not_yet(sentence, what=what)


@check
def order(
    got: object,
    expected: Iterable[str],
    what: str = "",
    *,
    also: Iterable[Iterable[str]] = (),
    reasons: Mapping[str, str] | None = None,
) -> None:
    """Pass when the letters stand in the right order; for Parsons problems and sequences of steps.

    Args:
        got: the learner's order: ``"CABD"``, ``"C, A, B, D"`` or ``["C", "A", "B", "D"]``.
        expected: the right order, in the same forms.
        what: what is checked.
        also: other orders that are right too.
        reasons: for a letter, why it can't stand where the learner first went wrong, or why it
            does not belong at all (for distractors).

    Raises:
        CheckFailed: not yet right, with the first position that is off, never with the order;
            not attempted for ``...`` or an empty text.

    Example:
        ``check.order(steps, "CABD", also=["ACBD"], reasons={"D": "Erst zählen, dann teilen."})``
    """
    require_attempt(got, what)
    rights = [_author_letters(one) for one in (expected, *also)]
    why = {key.upper(): text for key, text in (reasons or {}).items()}
    known = list(dict.fromkeys([*(letter for right in rights for letter in right), *why]))
    mine = _letters(got, known, what)
    if mine in rights:
        return
    _require_known(mine, known, what)
    nearest = max(rights, key=lambda right: _agreeing(mine, right))
    _require_complete(mine, nearest, why, what)
    place = _agreeing(mine, nearest)
    letter = mine[place]
    right_so_far = L(f"Die ersten {place} stimmen. ", f"The first {place} are right. ")
    sentence = L(
        f"An Position {place + 1} passt {words.label(letter)} noch nicht.",
        f"At position {place + 1} {words.label(letter)} does not fit yet.",
    )
    lead = right_so_far if place > 1 else ""
    not_yet(f"{lead}{sentence} {why.get(letter, '')}".strip(), what=what)


def _letters(got: object, known: Collection[str], what: str) -> list[str]:
    """The labels in an answer, in capitals: from a text or a sequence of texts."""
    made = plain(got)
    parts = [made] if isinstance(made, str) else _parts(made)
    if parts is None:
        sentence = L(
            f'Gefragt sind Buchstaben als Text, etwa `"A"`; bei Ihnen ist es {words.kind_of(got)}.',
            f'Give the letters as text, such as `"A"`; yours is {words.kind_of(got)}.',
        )
        not_yet(sentence, what=what)
    bare = [_COPIED.sub(r"\1", part) for part in parts]
    found = [word.upper() for part in bare for word in _WORD.findall(part)]
    if not found:
        not_attempted(what)
    single = all(len(label) == 1 for label in known)
    return [letter for word in found for letter in (word if single else [word])]


def _parts(made: object) -> list[str] | None:
    values = made if isinstance(made, (tuple, frozenset)) else ()
    texts = [value for value in values if isinstance(value, str)]
    return texts if texts and len(texts) == len(values) else None


def _author_letters(order_given: Iterable[str]) -> list[str]:
    return [one.upper() for one in order_given if one.strip(" ,")]


def _unknown(unknown: list[str], known: Collection[str], what: str) -> None:
    sentence = L(
        f"Nicht zur Wahl: {words.named(unknown)}; möglich sind {words.named(sorted(known))}.",
        f"{words.named(unknown)} is no option; possible are {words.named(sorted(known))}.",
    )
    not_yet(sentence, what=what)


def _wrong_option(letter: str, explanation: str, what: str) -> None:
    sentence = L(
        f"Ihre Antwort {words.label(letter)} stimmt nicht.",
        f"Your answer {words.label(letter)} is not right.",
    )
    not_yet(f"{sentence} {explanation}".strip(), what=what)


def _require_known(mine: list[str], known: Collection[str], what: str) -> None:
    unknown = [letter for letter in mine if letter not in known]
    if unknown:
        _unknown(unknown, known, what)
    twice = [letter for letter in dict.fromkeys(mine) if mine.count(letter) > 1]
    if twice:
        sentence = L(
            f"Mehrfach verwendet: {words.named(twice)}.",
            f"Used more than once: {words.named(twice)}.",
        )
        not_yet(sentence, what=what)


def _require_complete(mine: list[str], right: list[str], why: Mapping[str, str], what: str) -> None:
    surplus = [letter for letter in mine if letter not in right]
    if surplus:
        sentence = L(
            f"{words.label(surplus[0])} gehört nicht dazu.",
            f"{words.label(surplus[0])} does not belong there.",
        )
        not_yet(f"{sentence} {why.get(surplus[0], '')}".strip(), what=what)
    if len(mine) < len(right):
        missing = words.named(sorted(set(right) - set(mine)))
        named = L(f"Es fehlt noch: {missing}.", f"Still missing: {missing}.")
        some = L("Es fehlt noch mindestens ein Schritt.", "At least one step is still missing.")
        # Which ones exist is on the page; with distractors around, naming them would tell.
        not_yet(some if why.keys() - set(right) else named, what=what)


def _agreeing(mine: list[str], right: list[str]) -> int:
    """How many letters agree from the start."""
    pairs = zip(mine, right, strict=False)
    return next(
        (place for place, (one, other) in enumerate(pairs) if one != other),
        min(len(mine), len(right)),
    )
