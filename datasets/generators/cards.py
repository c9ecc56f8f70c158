"""Fills the generated parts of the cards: what stands between two markers of the same name.

A marker is a line ``<!-- begin: columns -->`` or ``<!-- end: columns -->``; everything outside the
markers is written by hand. Every card has the blocks `files`, `comparison`, `faults`, `baseline`
and `columns`; a recipe can add its own.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from datasets.generators import calibration, package

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path
    from typing import Any

    from datasets.generators.recipe import Recipe, Tables, Yardstick
    from datasets.generators.schema import Column, Dataset, Resource

LANGUAGES = ("de", "en")
_BLOCK = re.compile(r"(<!-- begin: (\w+) -->\n).*?(<!-- end: \2 -->)", re.DOTALL)
_HEADINGS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "columns": {
        "de": ("Spalte", "Typ", "Einheit", "Bedeutung", "Werte"),
        "en": ("column", "type", "unit", "meaning", "values"),
    },
    "files": {
        "de": ("Variante", "Tabelle", "Datei", "Zeilen", "kB"),
        "en": ("variant", "table", "file", "rows", "kB"),
    },
    "faults": {
        "de": ("Fehler", "wo", "Einträge in truth", "wie man ihn findet"),
        "en": ("fault", "where", "entries in truth", "how to find it"),
    },
}
_MODEL = {"de": "Modell", "en": "model"}


def blocks(recipe: Recipe, data: Tables, language: str, root: Path) -> dict[str, str]:
    """What stands between the markers of a card, by the markers' names."""
    dataset = recipe.dataset
    compared = calibration.compare(recipe, data, root)
    return {
        "files": files(dataset, package.resources(dataset, root), language),
        "comparison": calibration.markdown(compared, language),
        "faults": faults(dataset, data, language),
        "baseline": yardstick(recipe.yardstick(data), language),
        "columns": columns(dataset, language),
        **{name: make(data, language) for name, make in recipe.blocks.items()},
    }


def write(recipe: Recipe, data: Tables, root: Path) -> None:
    """Fill both cards of a data set below `root`; its files must be written already."""
    for language in LANGUAGES:
        path = root / recipe.dataset.name / f"card.{language}.md"
        card = fill(path.read_text("utf-8"), blocks(recipe, data, language, root))
        path.write_text(card, "utf-8")


def fill(card: str, made: Mapping[str, str]) -> str:
    """The card with each block between its markers.

    Raises:
        KeyError: when the card has a marker that no block belongs to.
    """
    return _BLOCK.sub(lambda found: f"{found[1]}\n{made[found[2]]}\n\n{found[3]}", card)


def table(head: tuple[str, ...], rows: Sequence[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [tuple(cell.replace("|", r"\|") for cell in line) for line in (head, *rows)]
    written = [f"| {' | '.join(line)} |" for line in lines]
    return "\n".join([written[0], "|-" * len(head) + "|", *written[1:]])


def number(value: float, language: str, decimals: int = 0) -> str:
    """A number as the language writes it."""
    text = f"{value:,.{decimals}f}".replace("-", "−")
    return text.translate(str.maketrans(",.", ".,")) if language == "de" else text


def columns(dataset: Dataset, language: str) -> str:
    """The column dictionary: each table once, in the order of the descriptor."""
    told: dict[str, Resource] = {}
    for resource in dataset.resources:
        told.setdefault(resource.table.name, resource)
    return "\n\n".join(_dictionary(resource, language) for resource in told.values())


def _dictionary(resource: Resource, language: str) -> str:
    title = resource.table.title.within(language)
    rows = [_row(column, language) for column in resource.table.columns]
    return f"### `{resource.table.name}` – {title}\n\n" + table(
        _HEADINGS["columns"][language], rows
    )


def _row(column: Column, language: str) -> tuple[str, ...]:
    values = ", ".join(str(value) for value in column.constraints.get("enum", ()))
    meaning = column.meaning.within(language)
    return f"`{column.name}`", column.type, column.unit or "", meaning, values


def files(dataset: Dataset, described: Mapping[str, dict[str, Any]], language: str) -> str:
    """The list of files; `described` is what the descriptor says, by ``variant.table``."""
    rows = []
    for resource in dataset.resources:
        known = described[f"{resource.variant}.{resource.table.name}"]
        rows.append(
            (
                resource.variant,
                f"`{resource.table.name}`",
                f"`{resource.path}`",
                number(known["rows"], language),
                number(known["size"] / 1000, language),
            )
        )
    return table(_HEADINGS["files"][language], rows)


def faults(dataset: Dataset, data: Tables, language: str) -> str:
    """The planted faults, how many entries of `truth` each has, and how each is found."""
    counted = data.table("truth", "faults")["fault"].value_counts()
    rows = [
        (
            f"`{fault.name}`: {fault.what.within(language)}",
            fault.where,
            number(int(counted[fault.name]), language),
            fault.found_by.within(language),
        )
        for fault in dataset.faults
    ]
    return table(_HEADINGS["faults"][language], rows)


def yardstick(measured: Yardstick, language: str) -> str:
    """The task and what a naive and a good model reach."""
    head = (_MODEL[language], *(metric.within(language) for metric in measured.metrics))
    rows = [
        (
            score.model.within(language),
            *(number(value, language, measured.decimals) for value in score.values),
        )
        for score in measured.scores
    ]
    return f"{measured.task.within(language)}\n\n{table(head, rows)}"
