"""How long the first load of each data set takes, beside the import of pandas in the same process.

Run ``make bench-data``. The bars: the largest set at most 1 s, one of up to 10,000 rows at most
0.1 s. Each line is the median of five processes; the ratio to the import of pandas tells a slow
machine from a slow loader.
"""

from __future__ import annotations

import statistics
import subprocess
import sys

from werkstadt_edu.datasets import names, registry

_PROGRAM = """
import sys, time
begun = time.perf_counter()
import pandas
imported = time.perf_counter()
from werkstadt_edu.datasets import load
load(sys.argv[1])
print(imported - begun, time.perf_counter() - imported)
"""
_RUNS = 5


def main() -> None:
    """Print one line per data set."""
    sys.stdout.write(f"{'data set':20} {'rows':>10} {'MB':>6} {'load s':>8} {'/ pandas':>9}\n")
    for name in names():
        raw = registry.entry(name).variant("raw")
        rows, size = sum(one.rows for one in raw), sum(one.path.stat().st_size for one in raw)
        runs = [_measured(name) for _ in range(_RUNS)]
        load = statistics.median(seconds for _, seconds in runs)
        ratio = statistics.median(seconds / pandas for pandas, seconds in runs)
        line = f"{name:20} {rows:10,} {size / 1e6:6.2f} {load:8.3f} {ratio:9.2f}\n"
        sys.stdout.write(line)


def _measured(name: str) -> tuple[float, float]:
    """Seconds to import pandas and to load the set after that, in a fresh process."""
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM, name], capture_output=True, text=True, check=True
    )
    pandas, load = (float(value) for value in ended.stdout.split())
    return pandas, load


if __name__ == "__main__":
    main()
