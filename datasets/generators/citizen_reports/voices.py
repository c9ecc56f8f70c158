"""Who speaks: personas with their register, and the frames around what they report."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from datasets.generators.citizen_reports.grammar import Line, line, lines
from datasets.generators.citizen_reports.phrases_themes import PERSONAS, THEMES
from datasets.generators.citizen_reports.phrases_voices import TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """A kind of person who reports.

    Attributes:
        share: of all reports.
        register: formal, neutral or informal.
        long: how much this persona likes to write, around 1.
        care: how careful the hand is: the mean number of typing errors is divided by it.
        draws: themes that this persona reports more often.
    """

    name: str
    share: float
    register: str
    long: float
    care: float
    draws: tuple[str, ...]


_KNOWN = (
    Persona(name="nobody", share=0.34, register="neutral", long=0.7, care=1.0, draws=()),
    Persona(name="resident", share=0.14, register="neutral", long=1.1, care=1.0, draws=("laerm",)),
    Persona(name="council", share=0.02, register="formal", long=1.6, care=3.0, draws=()),
    Persona(
        name="pensioner",
        share=0.13,
        register="formal",
        long=1.5,
        care=1.2,
        draws=("stolpern", "sitzen", "rutschig", "fuss"),
    ),
    Persona(name="student", share=0.09, register="informal", long=0.7, care=0.9, draws=("rad",)),
    Persona(
        name="parent",
        share=0.09,
        register="neutral",
        long=1.1,
        care=1.0,
        draws=("kinder", "spiel", "spiel", "raser"),
    ),
    Persona(
        name="cyclist",
        share=0.08,
        register="neutral",
        long=1.2,
        care=1.2,
        draws=("rad", "rad", "scherben"),
    ),
    Persona(
        name="wheelchair", share=0.02, register="neutral", long=1.2, care=1.2, draws=("barriere",)
    ),
    Persona(name="shop", share=0.02, register="formal", long=1.1, care=1.5, draws=("baustelle",)),
    Persona(
        name="dog", share=0.04, register="neutral", long=1.0, care=0.9, draws=("natur", "wandern")
    ),
    Persona(
        name="commuter",
        share=0.05,
        register="neutral",
        long=0.9,
        care=1.0,
        draws=("ampel", "baustelle", "bus"),
    ),
)


@cache
def personas(themes: tuple[str, ...]) -> tuple[tuple[Persona, float], ...]:
    """All personas, and how much each is drawn to what has these themes."""
    return tuple(
        (one, one.share * (1 + 2 * sum(theme in themes for theme in one.draws))) for one in _KNOWN
    )


def _frames() -> dict[str, tuple[Line, ...]]:
    found: dict[str, list[Line]] = {}
    name = ""
    for written in [*lines(TEXT), *lines(THEMES)]:
        if written.startswith("# "):
            name = written[2:]
        else:
            found.setdefault(name, []).append(line(written))
    return {name: tuple(known) for name, known in found.items()}


def _remarks() -> dict[tuple[str, str], tuple[Line, ...]]:
    found: dict[tuple[str, str], list[Line]] = {}
    for written in lines(PERSONAS):
        who, themes, text = written.split("|", 2)
        remark = line(text)
        for theme in themes.split(","):
            found.setdefault((who, theme), []).append(remark)
    return {key: tuple(known) for key, known in found.items()}


FRAME = _frames()
_REMARKS = _remarks()


@cache
def remarks(persona: str, themes: tuple[str, ...]) -> tuple[Line, ...]:
    """What the persona can say about herself or himself, given the themes."""
    return _each_once(_REMARKS.get((persona, theme), ()) for theme in ("*", *themes))


@cache
def consequences(themes: tuple[str, ...]) -> tuple[Line, ...]:
    """What anybody can say about issues with these themes."""
    return _each_once(FRAME.get(f"theme {theme}", ()) for theme in themes)


def _each_once(parts: Iterable[tuple[Line, ...]]) -> tuple[Line, ...]:
    return tuple(dict.fromkeys(one for part in parts for one in part))
