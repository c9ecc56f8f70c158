"""How well one can tell from an import graph which further imports it has.

The task: a fifth of a package's imports is hidden; of two candidates, one of them real, which is
the import? The naive model knows only how popular a module is. The better one also looks at the
names and at what both modules import. What it finds improbable is worth a look in a review.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

PACKAGE = "statsmodels"
_HIDDEN = 0.2
_TASK = Text(
    de="Welche Importe fehlen? Im Paket `statsmodels` (ohne Tests) ist ein Fünftel der Importe "
    "versteckt; sie sind von ebenso vielen zufälligen Paaren von Modulen zu unterscheiden. "
    "Gelernt wird an einem weiteren Fünftel.",
    en="Which imports are missing? In the package `statsmodels` (without tests) a fifth of the "
    "imports is hidden; they are to be told from as many random pairs of modules. Another fifth "
    "serves to learn.",
)
_METRICS = (
    Text(de="ROC-AUC", en="ROC AUC"),
    Text(de="mittlere Präzision", en="average precision"),
)
_NAIVE = Text(
    de="Beliebtheit: wie viele das Modul importieren", en="popularity: how many import the module"
)
_LOGISTIC = Text(
    de="logistische Regression mit Beliebtheit, Namen und gemeinsamen Importen",
    en="logistic regression with popularity, names and imports in common",
)


def yardstick(data: Tables) -> Yardstick:
    """The scores of popularity and of a logistic regression."""
    modules = data.table("clean", "modules")
    names = modules.loc[(modules["package"] == PACKAGE) & ~modules["is_test"], "module"].to_numpy()
    number = pd.Series(np.arange(len(names)), index=names)
    edges = data.table("clean", "edges")
    edges = edges[edges["importer"].isin(names) & edges["imported"].isin(names)]
    pairs = np.column_stack([number[edges["importer"]], number[edges["imported"]]])
    rng = np.random.default_rng(0)
    part = rng.permutation(len(pairs)) / len(pairs)
    known = _matrix(pairs[part >= 2 * _HIDDEN], len(names))
    train = _candidates(pairs[part < _HIDDEN], pairs, len(names), rng)
    test = _candidates(pairs[(part >= _HIDDEN) & (part < 2 * _HIDDEN)], pairs, len(names), rng)
    learned = make_pipeline(StandardScaler(), LogisticRegression(max_iter=1000)).fit(
        _features(train[0], known, names), train[1]
    )
    test_features = _features(test[0], known, names)
    guesses = (
        (_NAIVE, test_features[:, 0]),
        (_LOGISTIC, learned.predict_proba(test_features)[:, 1]),
    )
    return Yardstick(
        task=_TASK,
        metrics=_METRICS,
        scores=tuple(
            Score(
                model=name,
                values=(
                    float(roc_auc_score(test[1], guess)),
                    float(average_precision_score(test[1], guess)),
                ),
            )
            for name, guess in guesses
        ),
    )


def _matrix(pairs: np.ndarray, count: int) -> np.ndarray:
    """Who imports whom, shape (modules, modules)."""
    made = np.zeros((count, count))
    made[pairs[:, 0], pairs[:, 1]] = 1
    return made


def _candidates(
    hidden: np.ndarray, pairs: np.ndarray, count: int, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """The hidden imports and as many pairs that are none, and which is which."""
    drawn = rng.integers(0, count, (4 * len(hidden), 2))
    real = _matrix(pairs, count)[drawn[:, 0], drawn[:, 1]] > 0
    others = drawn[~real & (drawn[:, 0] != drawn[:, 1])][: len(hidden)]
    labels = np.concatenate([np.ones(len(hidden)), np.zeros(len(others))])
    return np.vstack([hidden, others]), labels


def _features(pairs: np.ndarray, known: np.ndarray, names: np.ndarray) -> np.ndarray:
    """What is known about pairs of modules, shape (pairs, 4)."""
    first, second = pairs.T
    popular, busy = np.log1p(known.sum(axis=0)), np.log1p(known.sum(axis=1))
    common = np.log1p((known @ known.T)[first, second])
    parts = [name.split(".") for name in names]
    near = [_shared(parts[one], parts[two]) for one, two in pairs]
    return np.column_stack([popular[second], busy[first], common, near])


def _shared(one: list[str], two: list[str]) -> int:
    """How many leading parts of the names are the same."""
    equal = [a == b for a, b in zip(one, two, strict=False)]
    return equal.index(False) if False in equal else len(equal)
