"""The one table behind everything that is said about a data set.

A generator describes its tables with `Column`, `Table` and `Resource`; the package descriptor
(Frictionless Data Package), the files' layout and the cards' column dictionaries are derived.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

# How a point in time is written. The loader makes the ones with a Z aware of UTC.
DATE = "%Y-%m-%d"
LOCAL_MINUTE = "%Y-%m-%d %H:%M"
LOCAL_SECOND = "%Y-%m-%d %H:%M:%S"
UTC_MINUTE = "%Y-%m-%dT%H:%MZ"
UTC_SECOND = "%Y-%m-%dT%H:%M:%SZ"
UTC_MILLISECOND = "%Y-%m-%dT%H:%M:%S.%fZ"
_USUAL_FORMATS = {"datetime": LOCAL_MINUTE, "date": DATE}


@dataclass(frozen=True, kw_only=True)
class Text:
    """One text in both languages."""

    de: str
    en: str

    def as_dict(self) -> dict[str, str]:
        """The form in the descriptor."""
        return {"de": self.de, "en": self.en}

    def within(self, language: str) -> str:
        """The text in ``"de"`` or ``"en"``."""
        return self.as_dict()[language]


FICTION = Text(
    de="Fiktive Übungsdaten – nicht von der Stadt Jena, den Stadtwerken oder der EAB",
    en="Fictional training data – not from the City of Jena, its utilities or the library",
)


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column: its name, its type in Table Schema's words, what it means, its bounds.

    `ordered` says that the values of `constraints["enum"]` stand in their natural order. `format`
    is one of the constants above for times; without it a datetime is local and to the minute.
    A column of whole numbers that can miss some is of the type number, as pandas sees it.
    """

    name: str
    type: str
    meaning: Text
    unit: str | None = None
    constraints: Mapping[str, Any] = field(default_factory=dict)
    ordered: bool = False
    format: str | None = None

    @property
    def time_format(self) -> str | None:
        """How the column's times are written; None for what is no time."""
        return self.format or _USUAL_FORMATS.get(self.type)

    def descriptor(self) -> dict[str, Any]:
        """The field of a Table Schema."""
        made: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
            "description": self.meaning.en,
            "descriptions": self.meaning.as_dict(),
        }
        if self.time_format:
            made["format"] = self.time_format
        if self.unit:
            made["unit"] = self.unit
        if self.constraints:
            made["constraints"] = dict(self.constraints)
        if self.ordered:
            made["ordered"] = True
        return made


@dataclass(frozen=True, kw_only=True)
class Table:
    """What a table holds, whatever file it lies in.

    `keys` names the columns that identify a row; `refers` maps a column to (table, column).
    """

    name: str
    title: Text
    columns: tuple[Column, ...]
    keys: tuple[str, ...] = ()
    refers: Mapping[str, tuple[str, str]] = field(default_factory=dict)

    def column(self, name: str) -> Column:
        """The column of that name.

        Raises:
            KeyError: when there is none.
        """
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(name)


@dataclass(frozen=True, kw_only=True)
class Resource:
    """One file of a data set: a table in a variant; its ending says how it is written.

    Endings: ``.csv``, ``.csv.gz`` and ``.parquet``. `keyed` is false where a planted fault breaks
    the table's key, `joined` where one breaks its references. `corrects` names the variant that the
    file corrects: it then holds only what differs from it (`datasets.generators.patch`).
    """

    variant: str
    table: Table
    path: str
    delimiter: str = ","
    encoding: str = "utf-8"
    keyed: bool = True
    joined: bool = True
    corrects: str | None = None


@dataclass(frozen=True, kw_only=True)
class Fault:
    """A kind of planted fault: its name in `truth`, where it lies, what it is, how it is found."""

    name: str
    where: str
    what: Text
    found_by: Text


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """A data set: its name, its titles, its files, its planted faults, and how it was made.

    `note` stands on each description and under each picture.
    """

    name: str
    title: Text
    resources: tuple[Resource, ...]
    faults: tuple[Fault, ...]
    seed: int
    times: Text
    note: Text = FICTION

    def resource(self, variant: str, table: str) -> Resource:
        """The resource of a table in a variant.

        Raises:
            KeyError: when there is none.
        """
        for resource in self.resources:
            if (resource.variant, resource.table.name) == (variant, table):
                return resource
        raise KeyError((variant, table))
