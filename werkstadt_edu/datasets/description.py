"""Describes a data set in the reader's language: its tables, columns, units and licence."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from werkstadt_edu.datasets import registry
from werkstadt_edu.language import Language, current

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from werkstadt_edu.datasets.registry import Column, Entry, Resource

_HEADINGS: Mapping[Language, tuple[str, str, str]] = {
    Language.DE: ("Spalte", "Typ", "Bedeutung"),
    Language.EN: ("column", "type", "meaning"),
}
_WORDS: Mapping[Language, tuple[str, str, str, str]] = {
    Language.DE: ("Zeilen", "Datei", "Zeiten", "Lizenz"),
    Language.EN: ("rows", "file", "times", "licence"),
}

_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True, kw_only=True)
class Description:
    """A data set in words; shows itself as a page in a notebook and as text elsewhere."""

    entry: Entry
    language: Language

    def _repr_html_(self) -> str:
        """The page; what is found too wide scrolls on its own."""
        parts = [f"<h3>{_safe(self._title())}</h3>", *map(self._table, self._shown())]
        return "\n".join([*parts, *(f"<p>{_safe(text)}</p>" for text in self._end())])

    def __str__(self) -> str:
        return "\n\n".join([self._title(), *map(self._lines, self._shown()), *self._end()])

    def _title(self) -> str:
        return f"{self.entry.title.in_language(self.language)} (`{self.entry.name}`)"

    def _shown(self) -> Iterable[Resource]:
        """What a learner meets: the tables of raw and the files to open herself."""
        return [one for one in self.entry.resources if one.variant in ("raw", registry.FILES)]

    def _heading(self, resource: Resource) -> str:
        rows, file, *_ = _WORDS[self.language]
        title = resource.title.in_language(self.language)
        kind = f", {file}" if resource.variant == registry.FILES else ""
        return f"`{resource.table}`{kind} – {title}, {self._number(resource.rows)} {rows}"

    def _number(self, value: int) -> str:
        separated = f"{value:,}"
        return separated if self.language is Language.EN else separated.replace(",", ".")

    def _table(self, resource: Resource) -> str:
        head = "".join(f'<th scope="col">{name}</th>' for name in _HEADINGS[self.language])
        rows = "".join(
            f"<tr><td><code>{_safe(column.name)}</code></td><td>{_kind(column)}</td>"
            f'<td style="text-align:left">{_safe(self._meaning(column))}</td></tr>'
            for column in resource.columns
        )
        caption = f'<caption style="text-align:left">{_safe(self._heading(resource))}</caption>'
        return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"

    def _lines(self, resource: Resource) -> str:
        rows = [
            f"  {column.name:16} {_kind(column):10} {self._meaning(column)}"
            for column in resource.columns
        ]
        return "\n".join([self._heading(resource).replace("`", ""), *rows])

    def _meaning(self, column: Column) -> str:
        listed = ", ".join(column.categories)
        text = column.meaning.in_language(self.language)
        text = f"{text} [{column.unit}]" if column.unit else text
        return f"{text} ({listed})" if listed else text

    def _end(self) -> tuple[str, ...]:
        *_, times, licence = _WORDS[self.language]
        return (
            f"{times}: {self.entry.times.in_language(self.language)}",
            f"{licence}: {self.entry.licence}",
            f"{self.entry.note.in_language(self.language)}.",
        )


def _safe(text: str) -> str:
    """Text for HTML; what stands between backticks becomes code."""
    return _CODE.sub(r"<code>\1</code>", html.escape(text, quote=False))


def _kind(column: Column) -> str:
    return "category" if column.categories else column.type


def describe(name: str, lang: str | None = None) -> Description:
    """What a data set holds.

    Args:
        name: the data set, such as ``"library_loans"``.
        lang: ``"de"`` or ``"en"``; None means the current language.

    Raises:
        WerkstadtError: for an unknown name.
        ValueError: for another language.
    """
    language = current() if lang is None else Language(lang)
    return Description(entry=registry.entry(name), language=language)
