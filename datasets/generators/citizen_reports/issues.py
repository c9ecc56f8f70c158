"""What is reported: the issues, each with its phrases, its season and the places where it occurs.

An issue begins with ``@ category name weight key=value …``; its lines begin with what they are:
``o`` opening, ``t`` telegram without a place, ``d`` detail, ``k`` consequence, ``m`` and ``z`` what
should be done (infinitive without and with "zu"), ``r`` ironic remark, ``e`` English report. Digits
bind: ``o2`` goes with ``d2`` and ``d12``, and with lines without digits, never with ``d1``.
Slots: where (ort; Ort at the beginning; name, bare) and when (seit, wann), line, number of a lamp
or a tree.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from datasets.generators.citizen_reports import (
    phrases_green,
    phrases_public,
    phrases_road,
    phrases_traffic,
    phrases_waste,
)
from datasets.generators.citizen_reports.grammar import Line, line, lines

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

VAGUE = "vague"
_TABLES = (phrases_traffic, phrases_road, phrases_waste, phrases_green, phrases_public)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """Something that people report.

    Attributes:
        weight: how often, in percent of all reports before the seasons are applied.
        places: the kinds of places where it occurs, one letter each.
        also: other categories under which it is as well at home, with their probability.
        phrases: by their letter.
    """

    category: str
    name: str
    weight: float
    places: str
    themes: tuple[str, ...]
    season: str
    danger: float
    since: str
    also: tuple[tuple[str, float], ...]
    phrases: Mapping[str, tuple[Line, ...]]


def _issue(head: str, listed: Sequence[str]) -> Issue:
    category, name, weight, *rest = head.split()
    named = dict(part.split("=") for part in rest)
    phrases: dict[str, list[Line]] = {}
    for written in listed:
        kind, text = written.split(" ", 1)
        phrases.setdefault(kind[0], []).append(line(text, kind[1:]))
    also = [part.split(":") for part in named.get("also", "").split(",") if part]
    return Issue(
        category=category,
        name=name,
        weight=float(weight),
        places=named["places"],
        themes=tuple(named["themes"].split(",")),
        season=named.get("season", "flat"),
        danger=float(named["danger"]),
        since=named.get("since", "2018-01"),
        also=tuple((other, float(chance)) for other, chance in also),
        phrases={letter: tuple(found) for letter, found in phrases.items()},
    )


def _read() -> tuple[Issue, ...]:
    found = []
    for table in _TABLES:
        for block in table.TEXT.strip().split("@ ")[1:]:
            head, *listed = lines(block)
            found.append(_issue(head, [one for one in listed if one]))
    return tuple(found)


ISSUES = _read()
