"""Reads the package descriptor: which data sets, files, tables and columns there are."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from werkstadt_edu.content import content_root
from werkstadt_edu.errors import WerkstadtError, did_you_mean
from werkstadt_edu.language import L
from werkstadt_edu.model import Bilingual

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

DESCRIPTOR = "datapackage.json"
# The variant of the files that a learner opens herself, and the one that instructors keep.
FILES = "files"
TRUTH = "truth"


@dataclass(frozen=True, kw_only=True)
class Column:
    """A column as the descriptor states it; `categories` is empty for free values.

    `time_format` is None for what is no time.
    """

    name: str
    type: str
    time_format: str | None
    meaning: Bilingual
    unit: str | None
    categories: tuple[str, ...]
    ordered: bool


@dataclass(frozen=True, kw_only=True)
class Resource:
    """A file of a data set: one table in one variant.

    `corrects` names the resource that this one corrects; it then holds only the rows that differ,
    found by `keys`.
    """

    dataset: str
    variant: str
    table: str
    title: Bilingual
    path: Path
    sha256: str
    rows: int
    format: str
    encoding: str
    delimiter: str
    columns: tuple[Column, ...]
    keys: tuple[str, ...]
    corrects: str | None


@dataclass(frozen=True, kw_only=True)
class Entry:
    """All that the descriptor says about one data set."""

    name: str
    title: Bilingual
    note: Bilingual
    licence: str
    times: Bilingual
    resources: tuple[Resource, ...]

    def variant(self, name: str) -> tuple[Resource, ...]:
        """The resources of a variant.

        Raises:
            WerkstadtError: when the data set has no such variant.
        """
        found = tuple(resource for resource in self.resources if resource.variant == name)
        if found and name != FILES:
            return found
        variants = {resource.variant for resource in self.resources} - {FILES}
        raise WerkstadtError(
            L(
                f"Der Datensatz „{self.name}“ hat keine Variante „{name}“.",
                f"The data set '{self.name}' has no variant '{name}'.",
            ),
            expected=", ".join(sorted(variants)),
            got=name,
            next_step=did_you_mean(name, variants),
        )

    def table(self, variant: str, name: str) -> Resource:
        """The resource of a table in a variant.

        Raises:
            WerkstadtError: when the data set has no such variant, or the variant no such table.
        """
        known = {resource.table: resource for resource in self.variant(variant)}
        if name in known:
            return known[name]
        raise WerkstadtError(
            L(
                f"Der Datensatz „{self.name}“ hat keine Tabelle „{name}“.",
                f"The data set '{self.name}' has no table '{name}'.",
            ),
            place=f"{self.name}.{variant}",
            expected=", ".join(known),
            got=name,
            next_step=did_you_mean(name, known),
        )

    def resource(self, name: str) -> Resource:
        """A resource by its name below the data set, ``items_de`` or ``raw.loans``.

        Raises:
            WerkstadtError: when the data set has no such file.
        """
        known = {_short_name(resource): resource for resource in self.resources}
        if name in known:
            return known[name]
        raise WerkstadtError(
            L(
                f"Der Datensatz „{self.name}“ hat keine Datei „{name}“.",
                f"The data set '{self.name}' has no file '{name}'.",
            ),
            expected=", ".join(sorted(known)),
            got=name,
            next_step=did_you_mean(name, known),
        )


def names() -> tuple[str, ...]:
    """The names of all data sets.

    Raises:
        WerkstadtError: when the descriptor can't be read.
    """
    return tuple(_known())


def entry(name: str) -> Entry:
    """The data set's entry in the descriptor.

    Raises:
        WerkstadtError: when there is no such data set, or the descriptor can't be read.
    """
    entries = _known()
    if name in entries:
        return entries[name]
    raise WerkstadtError(
        L(f"Es gibt keinen Datensatz „{name}“.", f"There is no data set '{name}'."),
        expected=", ".join(sorted(entries)),
        got=name,
        next_step=did_you_mean(name, entries),
    )


def _short_name(resource: Resource) -> str:
    prefix = "" if resource.variant == FILES else f"{resource.variant}."
    return f"{prefix}{resource.table}"


def _known() -> Mapping[str, Entry]:
    """What the descriptor says, read once and again when somebody has rewritten it."""
    path = content_root() / "datasets" / DESCRIPTOR
    try:
        written = path.stat().st_mtime_ns
    except OSError:
        written = 0  # it is missing: reading it says so
    return _entries(path, written)


@lru_cache(maxsize=8)
def _entries(path: Path, written: int) -> Mapping[str, Entry]:
    del written  # it is there for the cache alone
    try:
        package = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise WerkstadtError(
            L(
                "Das Verzeichnis der Datensätze ist nicht lesbar.",
                "The list of the data sets can't be read.",
            ),
            place=path,
            got=error,
            next_step=restore(path),
        ) from error
    resources = [_resource(path.parent, described) for described in package["resources"]]
    licence = package["licenses"][0]["title"]
    return {
        name: Entry(
            name=name,
            title=_bilingual(described["titles"]),
            note=_bilingual(described["notes"]),
            licence=licence,
            times=_bilingual(described["times"]),
            resources=tuple(one for one in resources if one.dataset == name),
        )
        for name, described in package["sets"].items()
    }


def restore(path: Path) -> str:
    """How to get a file back as it was."""
    return L(
        f"Stellen Sie die Datei wieder her: im Repository mit „git checkout -- {path}“, sonst mit "
        "„pip install --force-reinstall werkstadt-edu“.",
        f"Restore the file: in the repository with 'git checkout -- {path}', otherwise with "
        "'pip install --force-reinstall werkstadt-edu'.",
    )


def _bilingual(texts: Mapping[str, str]) -> Bilingual:
    return Bilingual(de=texts["de"], en=texts["en"])


def _resource(folder: Path, described: Mapping[str, Any]) -> Resource:
    dataset, variant, table = described["name"].split(".")
    schema = described["schema"]
    return Resource(
        dataset=dataset,
        variant=variant,
        table=table,
        title=_bilingual(described["titles"]),
        path=folder / described["path"],
        sha256=described["sha256"],
        rows=described["rows"],
        format=described["format"],
        encoding=described["encoding"],
        delimiter=described.get("dialect", {}).get("csv", {}).get("delimiter", ","),
        columns=tuple(_column(column) for column in schema["fields"]),
        keys=tuple(schema.get("primaryKey", ())),
        corrects=described.get("corrects", "").partition(".")[2] or None,
    )


def _categories(described: Mapping[str, Any]) -> tuple[str, ...]:
    """The words of a closed list; numbers stay numbers however few there are."""
    if described["type"] != "string":
        return ()
    return tuple(described.get("constraints", {}).get("enum", ()))


def _column(described: Mapping[str, Any]) -> Column:
    return Column(
        name=described["name"],
        type=described["type"],
        time_format=described.get("format"),
        meaning=_bilingual(described["descriptions"]),
        unit=described.get("unit"),
        categories=_categories(described),
        ordered=described.get("ordered", False),
    )
