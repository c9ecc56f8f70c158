"""Fills the generated parts of the cards: what stands between two markers of the same name.

A marker is a line ``<!-- begin: columns -->`` or ``<!-- end: columns -->``; everything outside the
markers is written by hand.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from datasets.generators.package import Column, Dataset, Resource

LANGUAGES = ("de", "en")
_BLOCK = re.compile(r"(<!-- begin: (\w+) -->\n).*?(<!-- end: \2 -->)", re.DOTALL)
_COLUMN_HEADINGS = {
    "de": ("Spalte", "Typ", "Einheit", "Bedeutung", "Werte"),
    "en": ("column", "type", "unit", "meaning", "values"),
}
_FILE_HEADINGS = {
    "de": ("Variante", "Tabelle", "Datei", "Zeilen", "kB"),
    "en": ("variant", "table", "file", "rows", "kB"),
}


def fill(card: str, blocks: Mapping[str, str]) -> str:
    """The card with each block between its markers.

    Raises:
        KeyError: when the card has a marker that no block belongs to.
    """
    return _BLOCK.sub(lambda found: f"{found[1]}\n{blocks[found[2]]}\n\n{found[3]}", card)


def columns(dataset: Dataset, language: str) -> str:
    """The column dictionary: each table once, in the order of the descriptor."""
    told: dict[str, Resource] = {}
    for resource in dataset.resources:
        told.setdefault(resource.table.name, resource)
    return "\n\n".join(_table(resource, language) for resource in told.values())


def _table(resource: Resource, language: str) -> str:
    table = resource.table
    title = table.title.as_dict()[language]
    head = _COLUMN_HEADINGS[language]
    rows = [_row(column, language) for column in table.columns]
    rule = "|-" * len(head) + "|"
    return "\n".join([f"### `{table.name}` – {title}", "", f"| {' | '.join(head)} |", rule, *rows])


def _row(column: Column, language: str) -> str:
    values = ", ".join(str(value) for value in column.constraints.get("enum", ()))
    meaning = column.meaning.as_dict()[language]
    return f"| `{column.name}` | {column.type} | {column.unit or ''} | {meaning} | {values} |"


def files(dataset: Dataset, sizes: Mapping[str, tuple[int, int]], language: str) -> str:
    """The list of files.

    Args:
        dataset: the data set.
        sizes: rows and bytes per path.
        language: ``"de"`` or ``"en"``.
    """
    head = _FILE_HEADINGS[language]
    lines = [f"| {' | '.join(head)} |", "|-" * len(head) + "|"]
    for resource in dataset.resources:
        rows, size = sizes[resource.path]
        count = f"{rows:,}" if language == "en" else f"{rows:,}".replace(",", ".")
        names = f"{resource.variant} | `{resource.table.name}` | `{resource.path}`"
        lines.append(f"| {names} | {count} | {size / 1000:.0f} |")
    return "\n".join(lines)
