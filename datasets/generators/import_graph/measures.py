"""What the data of `import_graph` give for each figure in its ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import networkx as nx

from datasets.generators.import_graph import invented

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pandas as pd

    from datasets.generators.recipe import Tables


def cycles(edges: pd.DataFrame) -> list[set[str]]:
    """The strongly connected components of more than one module, the largest first."""
    graph = nx.from_pandas_edgelist(edges, "importer", "imported", create_using=nx.DiGraph)
    found = [set(part) for part in nx.strongly_connected_components(graph) if len(part) > 1]
    return sorted(found, key=lambda part: (-len(part), min(part)))


def upwards(edges: pd.DataFrame, modules: pd.DataFrame) -> pd.DataFrame:
    """The imports that point from a layer to a higher one."""
    layer = modules.set_index("module")["layer"].astype("str").map(invented.LAYERS.index)
    return edges[edges["importer"].map(layer) < edges["imported"].map(layer)]


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "packages": lambda made: len(made.table("clean", "packages")),
    "jdw_modules": lambda made: len(made.table("clean", "jdw_modules")),
    "layer_violations": lambda made: len(
        upwards(made.table("raw", "jdw_edges"), made.table("raw", "jdw_modules"))
    ),
    "cycles": lambda made: len(cycles(made.table("raw", "jdw_edges"))),
}
