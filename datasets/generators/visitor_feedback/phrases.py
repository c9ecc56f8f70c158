"""The hand-written phrases: read from `phrasebook/`, their alternatives chosen.

A file holds the phrases of one topic in sections by mood. ``{a|b}`` is an alternative; what follows
``||`` is a continuation that only this phrase can have. Letters in brackets at the beginning of a
line say who uses it and where: w, e, q the place; O, P, Y, B, T, X the persona; H, C, R hot, cold
or rainy days.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np

_FOLDER = Path(__file__).parent / "phrasebook"
_SECTION = re.compile(r"\[(\w+)\]")
_FLAGS = re.compile(r"\((\w+)\) (.*)")
_ALTERNATIVES = re.compile(r"\{([^{}]*)\}")
_PLACES = {"w": "werkstadt", "e": "eab", "q": "sqjl"}
_PERSONAS, _WEATHER = "OPYBTX", "HCR"
_FORMAL = re.compile(r"\b(Sie|Ihnen|Ihre?[nmrs]?)\b")
_CASUAL = re.compile(r"\b(ihr|euch|eure?[nmrs]?|euer|habt|bleibt|macht|hey|huhu|Hi|Ciao)\b", re.I)


@dataclass(frozen=True, kw_only=True)
class Phrase:
    """One line of a file; empty `places`, `persona` or `weather` mean any."""

    number: int
    topic: str
    mood: str
    text: str
    more: str
    places: tuple[str, ...]
    persona: str
    weather: str

    def suits(self, *, place: str, flag: str, sky: str) -> bool:
        """Whether someone of the persona `flag` says it at `place` on a day of weather `sky`."""
        return (
            (not self.places or place in self.places)
            and self.persona in ("", flag)
            and (not self.weather or self.weather in sky)
        )


@lru_cache(maxsize=1)
def all_phrases() -> tuple[Phrase, ...]:
    """All phrases in the order of the files' names and lines."""
    made: list[Phrase] = []
    for path in sorted(_FOLDER.glob("*.txt")):
        mood = ""
        for line in path.read_text("utf-8").splitlines():
            if section := _SECTION.fullmatch(line):
                mood = section[1]
            elif line.strip() and not line.startswith("#"):
                made.append(_phrase(len(made), path.stem, mood, line))
    return tuple(made)


@lru_cache(maxsize=256)
def among(topic: str, mood: str) -> tuple[Phrase, ...]:
    """The phrases of a topic's section.

    Raises:
        KeyError: when there are none.
    """
    found = tuple(one for one in all_phrases() if (one.topic, one.mood) == (topic, mood))
    if not found:
        raise KeyError((topic, mood))
    return found


def count() -> int:
    """How many clauses were written by hand: lines, and the alternatives inside them."""
    lines = [f"{one.text} {one.more}" for one in all_phrases()]
    longer = (part for line in lines for one in _ALTERNATIVES.findall(line) for part in _long(one))
    return len(lines) + sum(1 for _ in longer)


def _long(alternatives: str) -> list[str]:
    """The alternatives of at least three words, but for the first: it belongs to the line."""
    return [part for part in alternatives.split("|")[1:] if len(part.split()) >= 3]


def spoken(text: str, rng: np.random.Generator, *, formal: bool | None = None) -> str:
    """The phrase with one of each alternatives.

    Args:
        text: a phrase.
        rng: chooses.
        formal: whether alternatives with Sie or with ihr are to be preferred; None: neither.
    """
    while found := _ALTERNATIVES.search(text):
        options = _fitting(found[1].split("|"), formal)
        chosen = options[int(rng.integers(len(options)))]
        text = text[: found.start()] + chosen + text[found.end() :]
    return re.sub(r" ([.,?])", r"\1", re.sub(r"  +", " ", text)).strip()


def _fitting(options: Sequence[str], formal: bool | None) -> Sequence[str]:
    if formal is None:
        return options
    unwanted = _CASUAL if formal else _FORMAL
    return [one for one in options if not unwanted.search(one)] or options


def _phrase(number: int, topic: str, mood: str, line: str) -> Phrase:
    flagged = _FLAGS.fullmatch(line)
    flags, text = (flagged[1], flagged[2]) if flagged else ("", line)
    core, _, more = text.partition(" || ")
    return Phrase(
        number=number,
        topic=topic,
        mood=mood,
        text=core,
        more=more,
        places=tuple(_PLACES[flag] for flag in flags if flag in _PLACES),
        persona="".join(flag for flag in flags if flag in _PERSONAS),
        weather="".join(flag for flag in flags if flag in _WEATHER),
    )
