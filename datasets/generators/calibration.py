"""Compares a data set with the published and assumed figures in its ``calibration.yaml``.

A figure there has an `id`, its name in both languages (`de`, `en`), a `value` (one number, or
lowest and highest), a `unit` (a symbol, or ``{de: …, en: …}``; 1 for none), a `mark` (P published,
D derived from published figures by arithmetic, A assumption), a `source` with its `date`; `model`
names the constant of the generator that holds the same value; `tolerance` says how far, relative to
the value, the data may lie from it. Without a tolerance the comparison is for information, and the
card says why the two differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from datasets.generators.recipe import Recipe, Tables

FILE = "calibration.yaml"
_HEADINGS = {
    "de": ("Größe", "Einheit", "veröffentlicht oder angenommen", "erzeugt", "Marke"),
    "en": ("figure", "unit", "published or assumed", "generated", "mark"),
}


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One entry of a ``calibration.yaml``; a single value is a range of no width."""

    id: str
    text: Mapping[str, str]
    low: float
    high: float
    unit: Mapping[str, str]
    mark: str
    source: str
    constant: str | None
    tolerance: float | None


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """A figure beside the lowest and highest value that the data give."""

    figure: Figure
    low: float
    high: float

    @property
    def holds(self) -> bool:
        """Whether the data lie within the figure's tolerance; true where it states none."""
        if self.figure.tolerance is None:
            return True
        below, above = (abs(bound) * self.figure.tolerance for bound in self._bounds)
        return self.low >= self.figure.low - below and self.high <= self.figure.high + above

    @property
    def _bounds(self) -> tuple[float, float]:
        return self.figure.low, self.figure.high


def figures(name: str, root: Path) -> tuple[Figure, ...]:
    """All figures of a data set; `root` is the folder of all data sets."""
    described = yaml.safe_load((root / name / FILE).read_text("utf-8"))
    return tuple(_figure(one) for one in described)


def _figure(described: Mapping[str, Any]) -> Figure:
    low, high = span(described["value"])
    return Figure(
        id=described["id"],
        text={"de": described["de"], "en": described["en"]},
        low=low,
        high=high,
        unit=_unit(described["unit"]),
        mark=described["mark"],
        source=described["source"],
        constant=described.get("model"),
        tolerance=described.get("tolerance"),
    )


def _unit(described: str | Mapping[str, str] | int) -> Mapping[str, str]:
    if isinstance(described, dict):
        return described
    symbol = "" if str(described) == "1" else str(described)
    return {"de": symbol, "en": symbol}


def span(value: Any) -> tuple[float, float]:
    """A value or a pair as lowest and highest."""
    pair = value if isinstance(value, (list, tuple)) else (value, value)
    return float(pair[0]), float(pair[1])


def compare(recipe: Recipe, data: Tables, root: Path) -> tuple[Comparison, ...]:
    """Every figure of a data set that its recipe measures.

    Raises:
        KeyError: when the recipe measures a figure that is not listed.
    """
    known = {figure.id: figure for figure in figures(recipe.dataset.name, root)}
    made = []
    for name, measure in recipe.measures.items():
        low, high = span(measure(data))
        made.append(Comparison(figure=known[name], low=low, high=high))
    return tuple(made)


def markdown(compared: tuple[Comparison, ...], language: str) -> str:
    """The comparison as a table for a card."""
    head = _HEADINGS[language]
    lines = [f"| {' | '.join(head)} |", "|-" * len(head) + "|"]
    for one in compared:
        figure = one.figure
        wanted = _written(figure.low, figure.high, language)
        got = _written(one.low, one.high, language)
        text, unit = figure.text[language], figure.unit[language]
        lines.append(f"| {text} | {unit} | {wanted} | {got} | {figure.mark} |")
    return "\n".join(lines)


def _written(low: float, high: float, language: str) -> str:
    texts = [_number(value, language) for value in (low, high)]
    return texts[0] if texts[0] == texts[1] else f"{texts[0]} – {texts[1]}"


def _number(value: float, language: str) -> str:
    """Three figures at least, whole numbers from a hundred on."""
    size = abs(value)
    decimals = 0 if size >= 100 or value == int(value) else 1 if size >= 10 else 3
    text = f"{value:,.{decimals}f}".replace("-", "−")
    return text.translate(str.maketrans(",.", ".,")) if language == "de" else text
