"""Writes the files of a data set and describes them in the package descriptor.

The descriptor is a Frictionless Data Package, ``datasets/datapackage.json``; what it says beyond
the standard (texts in two languages, seed, fingerprint of the content) stands in keys of its own.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from datasets.generators import files, patch, schema
from werkstadt_edu.errors import WerkstadtError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    import pandas as pd

    from datasets.generators.schema import Column, Dataset, Resource

DESCRIPTOR = "datapackage.json"
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 International",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
FICTION = schema.FICTION.as_dict()
_MEDIA_TYPES = {"csv": "text/csv", "parquet": "application/vnd.apache.parquet"}
_BOUNDS = ("minimum", "maximum")


def write(
    dataset: Dataset, frames: Mapping[str, pd.DataFrame], root: Path
) -> tuple[dict[str, Any], ...]:
    """Write all files of a data set below ``root/<name>``.

    Args:
        dataset: what to write.
        frames: a table per path of a resource; a resource that corrects another one is given whole.
        root: the folder that holds the descriptor.

    Returns:
        What the descriptor says about the files; `describe` puts it there.

    Raises:
        WerkstadtError: when a file can't be written.
    """
    described = []
    for resource in dataset.resources:
        written, frame = stored(dataset, resource, frames)
        content = files.file_bytes(frame, written)
        _save(root / dataset.name / resource.path, content)
        described.append(_resource(dataset, written, content, frame))
    return tuple(described)


def _save(target: Path, content: bytes) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    except OSError as error:
        raise WerkstadtError(
            "A file of a data set can't be written.",
            place=target,
            expected="a folder that can be written to, and room on the disk",
            got=error.strerror,
            next_step="check the folder's permissions and the free space, then build again",
        ) from error


def stored(
    dataset: Dataset, resource: Resource, frames: Mapping[str, pd.DataFrame]
) -> tuple[Resource, pd.DataFrame]:
    """What goes into the resource's file: the whole table, or a patch for another variant's."""
    frame = frames[resource.path]
    if resource.corrects is None:
        return resource, frame
    names = [column.name for column in resource.table.columns]
    wrong = frames[dataset.resource(resource.corrects, resource.table.name).path]
    made = patch.difference(frame[names], wrong[names], resource.table.keys)
    if patch.CHANGE.name not in made:
        return resource, made
    free = [_optional(column, resource.table.keys) for column in resource.table.columns]
    table = replace(resource.table, columns=(*free, patch.CHANGE))
    return replace(resource, table=table), made


def describe(dataset: Dataset, described: Iterable[dict[str, Any]], root: Path) -> None:
    """Replace the data set's part of the descriptor below `root`; the parts of others stay."""
    path = root / DESCRIPTOR
    old = json.loads(path.read_text("utf-8")) if path.exists() else {"resources": [], "sets": {}}
    others = _of_others(old["resources"], dataset.name)
    sets = old["sets"] | {
        dataset.name: {
            "titles": dataset.title.as_dict(),
            "generator": f"datasets.generators.{dataset.name}",
            "seed": dataset.seed,
            "times": dataset.times.as_dict(),
            "notes": dataset.note.as_dict(),
        }
    }
    package = {
        "name": "werkstadt-edu-datasets",
        "title": "Training data of the Jena Digital Werkstadt",
        "description": f"{schema.FICTION.en}. {schema.FICTION.de}.",
        "version": "0.1.0",
        "licenses": [LICENCE],
        "sets": dict(sorted(sets.items())),
        "resources": sorted([*others, *described], key=_place),
    }
    path.write_text(json.dumps(package, ensure_ascii=False, indent=1) + "\n", "utf-8")


def read(root: Path) -> dict[str, Any]:
    """The descriptor below `root`."""
    descriptor: dict[str, Any] = json.loads((root / DESCRIPTOR).read_text("utf-8"))
    return descriptor


def resources(dataset: Dataset, root: Path) -> dict[str, dict[str, Any]]:
    """What the descriptor below `root` says about a data set, by ``variant.table``."""
    described = read(root)["resources"]
    prefix = f"{dataset.name}."
    own = (one for one in described if one["name"].startswith(prefix))
    return {one["name"].removeprefix(prefix): one for one in own}


def _optional(column: Column, keys: tuple[str, ...]) -> Column:
    """A row that has to go has no values but its key."""
    if column.name in keys:
        return column
    free = {name: value for name, value in column.constraints.items() if name != "required"}
    kind = {"integer": "number"}.get(column.type, column.type)
    return replace(column, constraints=free, type=kind)


def _resource(
    dataset: Dataset, resource: Resource, content: bytes, frame: pd.DataFrame
) -> dict[str, Any]:
    table = resource.table
    form = "parquet" if resource.path.endswith(".parquet") else "csv"
    made: dict[str, Any] = {
        "name": f"{dataset.name}.{resource.variant}.{table.name}",
        "type": "table",
        "title": table.title.en,
        "titles": table.title.as_dict(),
        "path": f"{dataset.name}/{resource.path}",
        "scheme": "file",
        "format": form,
        "mediatype": _MEDIA_TYPES[form],
        "encoding": resource.encoding,
        "size": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
        "content": files.content_hash(frame, resource),
        "rows": len(frame),
        "schema": _table_schema(dataset, resource, frame),
        "licenses": [LICENCE],
    }
    if form == "csv":
        # The standard's own words for size and fingerprint. frictionless reads Parquet in a way in
        # which it can't count bytes, and would call every such file damaged.
        made |= {"bytes": made["size"], "hash": f"sha256:{made['sha256']}"}
        made["dialect"] = {"csv": {"delimiter": resource.delimiter}}
    if resource.path.endswith(".gz"):
        made["compression"] = "gz"
    if resource.corrects:
        made["corrects"] = f"{dataset.name}.{resource.corrects}.{table.name}"
    return made


def _table_schema(dataset: Dataset, resource: Resource, frame: pd.DataFrame) -> dict[str, Any]:
    table = resource.table
    made: dict[str, Any] = {
        "fields": [_field(column, resource, frame) for column in table.columns],
        "missingValues": [""],
    }
    if table.keys and resource.keyed:
        made["primaryKey"] = list(table.keys)
    keys = [
        {
            "fields": [column],
            "reference": {
                "resource": f"{dataset.name}.{resource.corrects or resource.variant}.{other}",
                "fields": [their_column],
            },
        }
        for column, (other, their_column) in table.refers.items()
        if resource.joined
    ]
    return made | ({"foreignKeys": keys} if keys else {})


def _field(column: Column, resource: Resource, frame: pd.DataFrame) -> dict[str, Any]:
    """A field; without bounds where the validator would hold a missing number against them.

    frictionless reads a missing number in Parquet as nan, and nan lies within no bounds.
    """
    made = column.descriptor()
    values = frame[column.name]
    if resource.path.endswith(".parquet") and values.dtype.kind == "f" and values.isna().any():
        free = {name: v for name, v in column.constraints.items() if name not in _BOUNDS}
        made = {name: value for name, value in made.items() if name != "constraints"}
        made |= {"constraints": free} if free else {}
    return made


def _of_others(resources: Iterable[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [known for known in resources if not known["name"].startswith(f"{name}.")]


def _place(resource: Mapping[str, Any]) -> str:
    """Sets side by side; a stable sort keeps the order of the files within a set."""
    return str(resource["name"]).split(".", 1)[0]
