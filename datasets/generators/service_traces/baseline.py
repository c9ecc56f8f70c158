"""How well a naive and a better model foresee a slow request, measured on the clean data.

The task: when a request reaches the gateway, will it take longer than half a second? Only what is
known at that moment is used; `status_code`, children and everything that ended later would be a
leak. Requests until 28 October train, those from 29 October on test: the faulty release and the
retry storm lie in the training data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OrdinalEncoder

from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

SLOW_MS = 500
_TEST_FROM = pd.Timestamp("2025-10-29", tz="UTC")
_WINDOWS_S = (300, 1_800)
_TASK = Text(
    de="Wird eine Anfrage am Gateway länger als 500 ms dauern? Gelöst nur mit dem, was bei ihrem "
    "Beginn bekannt ist; Training bis 28. Oktober, Prüfung ab 29. Oktober, Variante `clean`.",
    en="Will a request at the gateway take longer than 500 ms? Only with what is known when it "
    "begins; training until 28 October, test from 29 October on, variant `clean`.",
)
_METRICS = (
    Text(de="ROC-AUC", en="ROC AUC"),
    Text(de="mittlere Präzision", en="average precision"),
)
_NAIVE = Text(de="Anteil je Art der Anfrage", en="share by kind of request")
_BOOSTED = Text(
    de="Gradient Boosting mit Uhrzeit, Wochentag und den eben beendeten Anfragen",
    en="gradient boosting with hour, weekday and the requests that have just ended",
)


def yardstick(data: Tables) -> Yardstick:
    """The scores of the share by kind of request and of gradient boosting."""
    cases = requests(data.table("clean", "spans"))
    past, future = (
        cases[cases["start_utc"] < _TEST_FROM],
        cases[cases["start_utc"] >= _TEST_FROM],
    )
    share = past.groupby("operation", observed=True)["slow"].mean()
    naive = future["operation"].astype("str").map(share)
    features = [name for name in cases if name not in ("start_utc", "slow")]
    encoder = make_column_transformer((OrdinalEncoder(), ["operation"]), remainder="passthrough")
    boosted = make_pipeline(
        encoder,
        HistGradientBoostingClassifier(
            max_depth=4, learning_rate=0.06, max_iter=120, categorical_features=[0], random_state=0
        ),
    ).fit(past[features], past["slow"])
    chance = boosted.predict_proba(future[features])[:, 1]
    return Yardstick(
        task=_TASK,
        metrics=_METRICS,
        scores=tuple(
            Score(
                model=name,
                values=(
                    float(roc_auc_score(future["slow"], guess)),
                    float(average_precision_score(future["slow"], guess)),
                ),
            )
            for name, guess in ((_NAIVE, naive), (_BOOSTED, chance))
        ),
    )


def requests(spans: pd.DataFrame) -> pd.DataFrame:
    """One row per request at the gateway, with what is known when it begins.

    Returns:
        start_utc, operation, slow; hour and weekday in Jena; for each window of past seconds how
        many requests ended in it, and the mean of the logarithms of their durations: of all
        requests and of those of the same kind.
    """
    roots = spans[spans["parent_id"].isna() & (spans["service"] == "gateway")]
    roots = roots.sort_values("start_utc", kind="stable", ignore_index=True)
    civil = roots["start_utc"].dt.tz_convert("Europe/Berlin")
    made = pd.DataFrame(
        {
            "start_utc": roots["start_utc"],
            "operation": roots["operation"].astype("str"),
            "slow": roots["duration_ms"] > SLOW_MS,
            "hour": civil.dt.hour + civil.dt.minute / 60,
            "weekday": civil.dt.day_of_week,
        }
    )
    same = [group.index.to_numpy() for _, group in made.groupby("operation")]
    for seconds in _WINDOWS_S:
        made[[f"ended_{seconds}", f"level_{seconds}"]] = _recent(roots, seconds)
        own = pd.concat([_recent(roots.loc[rows], seconds) for rows in same]).sort_index()
        made[[f"own_ended_{seconds}", f"own_level_{seconds}"]] = own
    return made


def _recent(roots: pd.DataFrame, seconds: int) -> pd.DataFrame:
    """For each request how many others ended in the last seconds, and their mean log duration."""
    start = roots["start_utc"].to_numpy("datetime64[ms]").astype("int64")
    end = start + roots["duration_ms"].to_numpy()
    order = np.argsort(end, kind="stable")
    level = np.log(roots["duration_ms"].to_numpy()[order] + 1.0)
    total = np.concatenate([[0.0], np.cumsum(level)])
    first = np.searchsorted(end[order], start - 1000 * seconds)
    last = np.searchsorted(end[order], start)
    count = last - first
    mean = np.divide(
        total[last] - total[first], count, out=np.full(len(start), np.nan), where=count > 0
    )
    return pd.DataFrame({"ended": count, "level": mean}, index=roots.index)
