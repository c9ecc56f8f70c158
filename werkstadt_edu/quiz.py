"""A quick question: options with an explanation for each of them.

An author writes a task list; below each option stands what to say to whoever chooses it::

    Was liefert `loans["renewals"] > 2`?

    - [ ] Eine kürzere Tabelle.
      > Noch nicht: Erst das Einsetzen in eckige Klammern wählt Zeilen aus.
    - [x] Eine Reihe aus `True` und `False`.
      > Genau: ein Wert für jede Zeile.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from werkstadt_edu.errors import WerkstadtError

_OPTION = re.compile(r"^- \[(?P<mark>[ xX])\] (?P<text>.+)$")
_EXPLANATION = re.compile(r"^\s+>\s?(?P<text>.*)$")
_CONTINUED = re.compile(r"^\s{2,}(?P<text>\S.*)$")
_FEWEST_OPTIONS = 2
_MOST_OPTIONS = 8  # they are lettered A to H


@dataclass(frozen=True, kw_only=True)
class Option:
    """One option of a question: its text, whether it is right, and why."""

    text: str
    right: bool
    explanation: str


@dataclass(frozen=True, kw_only=True)
class Quiz:
    """A question and its options, all in one language and in Markdown."""

    question: str
    options: tuple[Option, ...]


def parse(source: str, *, place: str) -> Quiz:
    """Read a question.

    Raises:
        WerkstadtError: for too few or too many options, none that is right, one without
            explanation, or a line that is nothing of it.
    """
    question: list[str] = []
    options: list[Option] = []
    for line in source.split("\n"):
        option = _OPTION.match(line)
        if option:
            right = option["mark"] != " "
            options.append(Option(text=option["text"].strip(), right=right, explanation=""))
        elif options:
            options[-1] = _continued(options[-1], line, place)
        else:
            question.append(line)
    quiz = Quiz(question="\n".join(question).strip(), options=tuple(options))
    _complain(quiz, place)
    return quiz


def _continued(option: Option, line: str, place: str) -> Option:
    """The option with one more line, which explains it or goes on with its text."""
    explanation = _EXPLANATION.match(line)
    if explanation:
        text = f"{option.explanation} {explanation['text']}".strip()
        return Option(text=option.text, right=option.right, explanation=text)
    more = _CONTINUED.match(line)
    if more:
        text = f"{option.text} {more['text']}"
        return Option(text=text, right=option.right, explanation=option.explanation)
    if line.strip():
        raise WerkstadtError(
            "A line of a quick question is neither an option nor an explanation.",
            place=place,
            expected="'- [ ] option', '- [x] right option', or an indented '  > explanation'",
            got=line,
            next_step="Correct the line; a learner would not see it.",
        )
    return option


def _complain(quiz: Quiz, place: str) -> None:
    faults = (
        (not quiz.question, "a question above the options", "none"),
        (len(quiz.options) < _FEWEST_OPTIONS, "two options or more", str(len(quiz.options))),
        (len(quiz.options) > _MOST_OPTIONS, "eight options or fewer", str(len(quiz.options))),
        (not any(option.right for option in quiz.options), "a right option '- [x]'", "none"),
        *(
            (not option.explanation, f"a line '  > …' that explains “{option.text}”", "none")
            for option in quiz.options
        ),
    )
    for is_fault, expected, got in faults:
        if is_fault:
            raise WerkstadtError(
                "A quick question is not complete.",
                place=place,
                expected=expected,
                got=got,
                next_step="Add what is missing to the quiz cell.",
            )
