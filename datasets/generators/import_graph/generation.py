"""Reads the real tables of `import_graph` and makes the invented ones."""

from __future__ import annotations

from datasets.generators.import_graph import invented, reading, tables
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams


def generate(seed: int) -> Generated:
    """Make the whole data set; the seed only sizes the modules of the invented package.

    Raises:
        RuntimeError: when other versions of the packages are installed than the recorded ones.
    """
    rng = streams(seed, "sizes")
    packages = reading.packages()
    modules, edges = reading.graph()
    faulty, noted = invented.faulty_edges()
    return Generated(
        dataset=tables.DATASET,
        frames={
            "shared/packages.csv.gz": packages,
            "shared/modules.csv.gz": modules,
            "shared/edges.csv.gz": edges,
            "shared/jdw_modules.csv.gz": invented.modules(rng["sizes"]),
            "raw/jdw_edges.csv.gz": faulty,
            "clean/jdw_edges.csv.gz": invented.edges(),
            "truth/faults.csv.gz": noted,
        },
    )
