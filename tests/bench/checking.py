"""What the checks cost a learner: importing them beyond pandas, and one check on ordinary data.

Run ``make bench-check``. The bars: 50 ms to import, 20 ms for a check. Each import is the median of
five processes, beside that of pandas in the same process; each check the median of twenty calls.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import duckdb
import numpy as np
import pandas as pd
from matplotlib.figure import Figure
from sklearn.linear_model import LogisticRegression

from werkstadt_edu import check

if TYPE_CHECKING:
    from collections.abc import Callable

_PROGRAM = """
import time
begun = time.perf_counter()
import pandas
between = time.perf_counter()
from werkstadt_edu import check, datasets, language, picture
from werkstadt_edu.support import hint, solution
print(between - begun, time.perf_counter() - between)
"""
_ROWS = 10_000


def main() -> None:
    """Print one line for the import and one for each check."""
    pandas, ours = zip(*(_imported() for _ in range(5)), strict=True)
    sys.stdout.write(
        f"import, ms      {1000 * statistics.median(ours):8.1f}   "
        f"(pandas alone {1000 * statistics.median(pandas):.0f})\n"
    )
    for name, call in _checks().items():
        sys.stdout.write(f"{name:15} {1000 * _median(call):8.2f} ms\n")


def _imported() -> tuple[float, float]:
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True
    )
    pandas, ours = ended.stdout.split()
    return float(pandas), float(ours)


def _median(call: Callable[[], object]) -> float:
    spans = []
    for _ in range(20):
        begun = time.perf_counter()
        call()
        spans.append(time.perf_counter() - begun)
    return statistics.median(spans)


def _checks() -> dict[str, Callable[[], object]]:
    rng = np.random.default_rng(1)
    frame = pd.DataFrame({"n": rng.integers(0, 9, _ROWS), "x": rng.normal(size=_ROWS).round(3)})
    frame["when"] = pd.date_range("2025-01-01", periods=_ROWS, freq="h")
    frame["word"] = rng.choice(["desk", "self"], _ROWS)
    model = LogisticRegression().fit(frame[["x"]], frame["n"] > 4)
    axes = Figure().subplots()
    axes.bar(range(12), range(12))
    axes.set(title="t", xlabel="x", ylabel="y")
    database = duckdb.connect(":memory:")
    database.register("frame", frame)
    counts = frame.groupby("word", as_index=False)["n"].sum()
    document = {"quality": "reliability", "measure": {"value": 3.0, "unit": "s"}}
    rule = {"quality": ["reliability"], "measure": {"value": float, "unit": str}}
    query = "SELECT word, sum(n) AS n FROM frame GROUP BY word"
    return {
        "equal": lambda: check.equal(1843, 1843),
        "table": lambda: check.table(frame.copy(), frame),
        "series": lambda: check.series(frame["x"].copy(), frame["x"]),
        "call": lambda: check.call(lambda data: len(data), frame),
        "figure": lambda: check.figure(axes, kind="bar", values=range(12), distinct=True),
        "query": lambda: check.query(query, database, counts, uses=["GROUP BY"]),
        "estimator": lambda: check.estimator(model, kind="LogisticRegression"),
        "document": lambda: check.document(document, rule),
        "text": lambda: check.text("Eine Linie fällt im März.", mentions=["Linie"]),
    }


if __name__ == "__main__":
    main()
