"""Reads and speaks phrases: ``[a|b|]`` is a choice, ``{name}`` a slot that the speaker fills."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np

_T = TypeVar("_T")
_TOKEN = re.compile(r"[\[\]|]|\{\w+\}|[^\[\]|{]+")
_BATCH = 65_536
_MANY = 30


class Dice:
    """Numbers between 0 and 1 from a random stream, drawn in batches: quick one by one."""

    def __init__(self, rng: np.random.Generator) -> None:
        """Draw from `rng`."""
        self._rng = rng
        self._left: list[float] = []

    def roll(self) -> float:
        """A number from 0 up to but not including 1."""
        if not self._left:
            self._left = self._rng.random(_BATCH).tolist()
        return self._left.pop()

    def chance(self, probability: float) -> bool:
        """Whether something of that probability happens."""
        return self.roll() < probability

    def pick(self, options: Sequence[_T]) -> _T:
        """One of the options, all alike."""
        return options[int(self.roll() * len(options))]

    def line(self, options: Sequence[Line]) -> Line:
        """One of the lines by their weights."""
        return self.weighted([(option, option.weight) for option in options])

    def weighted(self, options: Sequence[tuple[_T, float]]) -> _T:
        """One of the options by their weights."""
        left = self.roll() * sum(weight for _, weight in options)
        for option, weight in options:
            left -= weight
            if left < 0:
                return option
        return options[-1][0]


@dataclass(frozen=True, slots=True)
class Slot:
    """A place to fill."""

    name: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several phrases."""

    options: tuple[Phrase, ...]


Phrase = tuple[str | Slot | Choice, ...]


def parse(text: str) -> Phrase:
    """The phrase that a line writes down.

    Raises:
        ValueError: for a bracket without its partner.
    """
    tokens = _TOKEN.findall(text)
    options, rest = _options(tokens, 0)
    if rest != len(tokens) or len(options) != 1:
        raise ValueError(f"unbalanced brackets in {text!r}")
    return options[0]


def _options(tokens: list[str], start: int) -> tuple[tuple[Phrase, ...], int]:
    """The phrases up to the bracket that closes, and where it stands."""
    options: list[Phrase] = []
    parts: list[str | Slot | Choice] = []
    at = start
    while at < len(tokens) and tokens[at] != "]":
        found = tokens[at]
        if found == "[":
            inner, at = _options(tokens, at + 1)
            parts.append(Choice(inner))
        elif found == "|":
            options.append(tuple(parts))
            parts = []
        else:
            parts.append(Slot(found[1:-1]) if found.startswith("{") else found)
        at += 1
    return (*options, tuple(parts)), at


def speak(phrase: Phrase, dice: Dice, fill: Callable[[str], str]) -> str:
    """One of the texts that a phrase stands for, its slots filled by `fill`."""
    said = []
    for part in phrase:
        if isinstance(part, str):
            said.append(part)
        elif isinstance(part, Slot):
            said.append(fill(part.name))
        else:
            said.append(speak(dice.pick(part.options), dice, fill))
    return "".join(said)


@dataclass(frozen=True, slots=True)
class Line:
    """A phrase of a table.

    Attributes:
        bound: digits of the openings that it goes with; none: all.
        weight: how often it is chosen: the more texts it stands for, the more often, so that a
            phrase that always sounds the same is rare.
    """

    bound: str
    phrase: Phrase
    weight: float

    def fits(self, bound: str) -> bool:
        """Whether the line can stand beside an opening with these digits."""
        return not self.bound or any(digit in bound for digit in self.bound)


def line(text: str, bound: str = "") -> Line:
    """The line that a text writes down."""
    phrase = parse(text)
    return Line(bound, phrase, min(_texts(phrase), _MANY) ** 0.5)


def _texts(phrase: Phrase) -> int:
    """How many texts a phrase stands for, its slots not counted."""
    number = 1
    for part in phrase:
        if isinstance(part, Choice):
            number *= sum(_texts(option) for option in part.options)
    return number


def lines(text: str) -> list[str]:
    """The lines of a table of phrases; a line that starts with two blanks continues the last."""
    return re.sub(r"\n  +", " ", text.strip()).splitlines()


def words(text: str) -> tuple[str, ...]:
    """The words of a list."""
    return tuple(text.split())
