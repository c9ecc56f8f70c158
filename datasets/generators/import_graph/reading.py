"""Reads the import graph of installed packages from their source code."""

from __future__ import annotations

import importlib.metadata
import importlib.util
from pathlib import Path

import grimp
import pandas as pd

from datasets.generators.import_graph import model


def packages() -> pd.DataFrame:
    """The table `packages`.

    Raises:
        RuntimeError: when an installed version is not the recorded one; then other versions than
            those of the lock file are installed, and the graph would be another one.
    """
    for package in model.PACKAGES:
        installed = importlib.metadata.version(package.name)
        if installed != package.version:
            raise RuntimeError(
                f"{package.name} {installed} is installed, recorded is {package.version}. "
                "Next step: install what uv.lock pins, or record the new version in "
                "datasets/generators/import_graph/model.py and rebuild."
            )
    return pd.DataFrame(
        {
            "package": [package.name for package in model.PACKAGES],
            "version": [package.version for package in model.PACKAGES],
            "licence": [package.licence for package in model.PACKAGES],
            "purpose": [package.purpose for package in model.PACKAGES],
        }
    )


def graph() -> tuple[pd.DataFrame, pd.DataFrame]:
    """The tables `modules` and `edges` of all packages."""
    parts = [package_graph(package.name) for package in model.PACKAGES]
    modules = pd.concat([part[0] for part in parts], ignore_index=True)
    edges = pd.concat([part[1] for part in parts], ignore_index=True)
    return (
        modules.sort_values("module", kind="stable", ignore_index=True),
        edges.sort_values(["importer", "imported"], kind="stable", ignore_index=True),
    )


def package_graph(name: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The rows of the tables `modules` and `edges` of one installed package."""
    whole = grimp.build_graph(name, cache_dir=None)
    running = grimp.build_graph(name, exclude_type_checking_imports=True, cache_dir=None)
    names = sorted(whole.modules)
    root = _root(name)
    modules = pd.DataFrame(
        {
            "module": names,
            "package": name,
            "lines": [_lines(root, module) for module in names],
            "is_test": [_is_test(module) for module in names],
        }
    )
    pairs = _edges(whole)
    at_run_time = set(_edges(running))
    edges = pd.DataFrame(pairs, columns=["importer", "imported"]).assign(
        package=name, typing_only=[pair not in at_run_time for pair in pairs]
    )
    return modules, edges


def _edges(graph: grimp.ImportGraph) -> list[tuple[str, str]]:
    return [
        (importer, imported)
        for importer in sorted(graph.modules)
        for imported in sorted(graph.find_modules_directly_imported_by(importer))
    ]


def _root(name: str) -> Path:
    """The folder that holds the package; finding it does not run the package."""
    found = importlib.util.find_spec(name)
    if found is None or found.origin is None:
        raise RuntimeError(f"{name} is not installed. Next step: install what uv.lock pins.")
    return Path(found.origin).parents[1]


def _lines(root: Path, module: str) -> int:
    """Lines of a module that are neither empty nor only a comment; docstrings count."""
    place = root.joinpath(*module.split("."))
    source = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    stripped = (line.strip() for line in source.read_text("utf-8").splitlines())
    return sum(1 for line in stripped if line and not line.startswith("#"))


def _is_test(module: str) -> bool:
    parts = module.split(".")[1:]
    return any(
        part in ("tests", "testing", "conftest") or part.startswith("test_") for part in parts
    )
