"""Makes all data sets, compares them with the committed ones, draws their gallery."""

from __future__ import annotations

import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

from datasets.generators import cards, gallery, package
from datasets.generators.published import Published
from datasets.generators.recipe import recipe

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).parents[1]
# Two at a time: the largest takes less than 1 GB.
_PROCESSES = 2


def build(names: Sequence[str]) -> int:
    """Remake data sets: files, descriptor, generated parts of the cards."""
    for name, described in _drawn(names, ROOT):
        package.describe(recipe(name).dataset, described, ROOT)
        cards.write(recipe(name), Published(name), ROOT)
        _say(f"  written: {name}, {_size(described)}")
    return 0


def check(names: Sequence[str]) -> int:
    """Remake data sets beside the committed ones and compare the content; 1 when one differs."""
    stale = 0
    with tempfile.TemporaryDirectory() as folder:
        for name, described in _drawn(names, Path(folder)):
            known = package.resources(recipe(name).dataset, ROOT)
            differ = [one["path"] for one in described if not _same(one, known)]
            stale += bool(differ)
            _say(f"  {'DIFFERS' if differ else 'true'}: {name}{_listed(differ)}")
    if stale:
        _say(f"{stale} differ. Next step: `werkstadt data build`, and commit what changes.")
    return 1 if stale else 0


def pictures(names: Sequence[str]) -> int:
    """Draw the gallery of all data sets."""
    gallery.write([(recipe(name), Published(name)) for name in names], ROOT.parent / "docs")
    return 0


def _drawn(names: Sequence[str], root: Path) -> Iterator[tuple[str, tuple[dict[str, Any], ...]]]:
    """Each name with what was written below `root`, as soon as it and those before it are done."""
    with ProcessPoolExecutor(_PROCESSES, mp_context=get_context("spawn")) as pool:
        yield from zip(names, pool.map(partial(_draw, root=root), names), strict=True)


def _draw(name: str, *, root: Path) -> tuple[dict[str, Any], ...]:
    begun = time.perf_counter()
    made = recipe(name)
    written = package.write(made.dataset, made.generate(made.dataset.seed).frames, root)
    _say(f"  drawn: {name}, {time.perf_counter() - begun:.1f} s")
    return written


def _same(described: dict[str, Any], known: dict[str, dict[str, Any]]) -> bool:
    """Whether a remade file holds the same values under the same description."""
    name = described["name"].partition(".")[2]
    if name not in known:
        return False
    return all(described[key] == known[name].get(key) for key in ("content", "rows", "schema"))


def _listed(paths: Sequence[str]) -> str:
    return f" in {', '.join(paths)}" if paths else ""


def _size(described: Sequence[dict[str, Any]]) -> str:
    return f"{sum(one['size'] for one in described) / 1e6:.2f} MB"


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
