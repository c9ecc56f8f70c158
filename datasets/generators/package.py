"""The one table behind everything that is said about a data set, and what is made from it.

A generator describes its tables with `Column`, `Table` and `Resource`; the package descriptor
(Frictionless Data Package), the files' layout and the cards' column dictionaries are derived.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    import pandas as pd

DESCRIPTOR = "datapackage.json"
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 International",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
FICTION = {
    "de": "Fiktive Übungsdaten – nicht von der Stadt Jena, den Stadtwerken oder der EAB",
    "en": "Fictional training data – not from the City of Jena, its utilities or the library",
}
_TIME_FORMATS = {"datetime": "%Y-%m-%d %H:%M", "date": "%Y-%m-%d"}


@dataclass(frozen=True, kw_only=True)
class Text:
    """One text in both languages."""

    de: str
    en: str

    def as_dict(self) -> dict[str, str]:
        """The form in the descriptor."""
        return {"de": self.de, "en": self.en}


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column: its name, its type in Table Schema's words, what it means, its bounds.

    `ordered` says that the values of `constraints["enum"]` stand in their natural order.
    """

    name: str
    type: str
    meaning: Text
    unit: str | None = None
    constraints: Mapping[str, Any] = field(default_factory=dict)
    ordered: bool = False

    def descriptor(self) -> dict[str, Any]:
        """The field of a Table Schema."""
        made: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
            "description": self.meaning.en,
            "descriptions": self.meaning.as_dict(),
        }
        if self.type in _TIME_FORMATS:
            made["format"] = _TIME_FORMATS[self.type]
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


@dataclass(frozen=True, kw_only=True)
class Resource:
    """One file of a data set: a table in a variant, written in a certain way.

    `keyed` is false where a planted fault breaks the table's key. `corrects` names the variant that
    the file corrects: it then holds only the rows that differ from it, found by the table's key.
    """

    variant: str
    table: Table
    path: str
    delimiter: str = ","
    encoding: str = "utf-8"
    keyed: bool = True
    corrects: str | None = None


@dataclass(frozen=True, kw_only=True)
class Dataset:
    """A data set: its name, its titles, its files, and how it was made."""

    name: str
    title: Text
    resources: tuple[Resource, ...]
    generator: str
    seed: int
    times: Text


def file_bytes(frame: pd.DataFrame, resource: Resource) -> bytes:
    """The file of a resource; the same frame gives the same bytes."""
    text = io.StringIO(newline="")
    formatted = _formatted(frame, resource.table)
    formatted.to_csv(
        text, index=False, sep=resource.delimiter, lineterminator="\n", quoting=csv.QUOTE_MINIMAL
    )
    content = text.getvalue().encode(resource.encoding)
    return gzip.compress(content, 9, mtime=0) if resource.path.endswith(".gz") else content


def _formatted(frame: pd.DataFrame, table: Table) -> pd.DataFrame:
    """Times, dates and truth values as text, the columns in the order of the table."""
    columns: dict[str, pd.Series] = {}
    for column in table.columns:
        values = frame[column.name]
        if column.type in _TIME_FORMATS:
            values = values.dt.strftime(_TIME_FORMATS[column.type])
        elif column.type == "boolean":
            values = values.map({True: "true", False: "false"})
        columns[column.name] = values
    return type(frame)(columns)


def corrections(right: pd.DataFrame, wrong: pd.DataFrame) -> pd.DataFrame:
    """The rows of `right` that differ from `wrong`; both have the same rows in the same order."""
    same = (right == wrong) | (right.isna() & wrong.isna())
    return right[~same.all(axis=1)]


def write(dataset: Dataset, frames: Mapping[str, pd.DataFrame], root: Path) -> None:
    """Write all files of a data set below ``root/<name>`` and put them into the descriptor.

    Args:
        dataset: what to write.
        frames: a table per path of a resource.
        root: the folder that holds the descriptor.
    """
    described = []
    for resource in dataset.resources:
        frame = frames[resource.path]
        if resource.corrects:
            frame = corrections(frame, frames[f"{resource.corrects}/{_base(resource.path)}"])
        content = file_bytes(frame, resource)
        target = root / dataset.name / resource.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        described.append(_resource(dataset, resource, content, len(frame)))
    _into_descriptor(root / DESCRIPTOR, dataset, described)


def sizes(dataset: Dataset, root: Path) -> dict[str, tuple[int, int]]:
    """Rows and bytes of each file, by its path, as the descriptor below `root` states them."""
    package = json.loads((root / DESCRIPTOR).read_text("utf-8"))
    return {
        described["path"].removeprefix(f"{dataset.name}/"): (described["rows"], described["bytes"])
        for described in package["resources"]
    }


def _base(path: str) -> str:
    return path.rsplit("/", 1)[-1]


def _resource(dataset: Dataset, resource: Resource, content: bytes, rows: int) -> dict[str, Any]:
    table = resource.table
    made: dict[str, Any] = {
        "name": f"{dataset.name}.{resource.variant}.{table.name}",
        "type": "table",
        "title": table.title.en,
        "titles": table.title.as_dict(),
        "path": f"{dataset.name}/{resource.path}",
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": resource.encoding,
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "rows": rows,
        "dialect": {"csv": {"delimiter": resource.delimiter}},
        "schema": _schema(dataset, resource),
        "licenses": [LICENCE],
    }
    if resource.path.endswith(".gz"):
        made["compression"] = "gz"
    if resource.corrects:
        made["corrects"] = f"{dataset.name}.{resource.corrects}.{table.name}"
    return made


def _schema(dataset: Dataset, resource: Resource) -> dict[str, Any]:
    table = resource.table
    schema: dict[str, Any] = {
        "fields": [column.descriptor() for column in table.columns],
        "missingValues": [""],
    }
    if table.keys and resource.keyed:
        schema["primaryKey"] = list(table.keys)
    keys = [
        {
            "fields": [column],
            "reference": {
                "resource": f"{dataset.name}.{resource.corrects or resource.variant}.{other}",
                "fields": [their_column],
            },
        }
        for column, (other, their_column) in table.refers.items()
    ]
    return schema | ({"foreignKeys": keys} if keys else {})


def _into_descriptor(path: Path, dataset: Dataset, described: list[dict[str, Any]]) -> None:
    """Replace the data set's part of the descriptor; the parts of other sets stay."""
    old = json.loads(path.read_text("utf-8")) if path.exists() else {"resources": [], "sets": {}}
    others = _of_others(old["resources"], dataset.name)
    sets = old["sets"] | {
        dataset.name: {
            "titles": dataset.title.as_dict(),
            "generator": dataset.generator,
            "seed": dataset.seed,
            "times": dataset.times.as_dict(),
            "notes": FICTION,
        }
    }
    package = {
        "name": "werkstadt-edu-datasets",
        "title": "Training data of the Jena Digital Werkstadt",
        "description": f"{FICTION['en']}. {FICTION['de']}.",
        "version": "0.1.0",
        "licenses": [LICENCE],
        "sets": dict(sorted(sets.items())),
        "resources": sorted([*others, *described], key=_place),
    }
    path.write_text(json.dumps(package, ensure_ascii=False, indent=1) + "\n", "utf-8")


def _of_others(resources: Iterable[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [known for known in resources if not known["name"].startswith(f"{name}.")]


def _place(resource: Mapping[str, Any]) -> str:
    """Sets side by side; a stable sort keeps the order of the files within a set."""
    return str(resource["name"]).split(".", 1)[0]
