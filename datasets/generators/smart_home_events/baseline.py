"""How well a naive and a better model foresee whether somebody answers the bell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sklearn.dummy import DummyClassifier
from sklearn.metrics import log_loss, roc_auc_score

from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text
from datasets.generators.smart_home_events import operation

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

_TEST_UNTIL = "2025-09-01"
_TASK = Text(
    de="Wird ein Klingeln angenommen? Bekannt sind Wohnung, Stunde und Art des Tages. Training "
    "Januar bis April, Prüfung Mai bis August 2025, Variante `clean`.",
    en="Will a ring be answered? Known are flat, hour and kind of day. Training January to April, "
    "test May to August 2025, variant `clean`.",
)
_NAMES = {
    "prior": Text(de="Anteil in den Trainingsdaten", en="share in the training data"),
    "logistic": Text(
        de="logistische Regression mit Gewohnheiten der Wohnungen",
        en="logistic regression with the flats' habits",
    ),
}


def yardstick(data: Tables) -> Yardstick:
    """The scores of the prior and of a logistic regression."""
    known = operation.cases(data)
    train = known[known["local"] < operation.TRAIN_UNTIL]
    test = known[(known["local"] >= operation.TRAIN_UNTIL) & (known["local"] < _TEST_UNTIL)]
    prior = DummyClassifier(strategy="prior").fit(train[operation.FEATURES], train["answered"])
    scores = []
    for name, model in {"prior": prior, "logistic": operation.fitted(train)}.items():
        chance = model.predict_proba(test[operation.FEATURES])[:, 1]
        values = roc_auc_score(test["answered"], chance), log_loss(test["answered"], chance)
        scores.append(Score(model=_NAMES[name], values=tuple(map(float, values))))
    metrics = (Text(de="ROC-AUC", en="ROC AUC"), Text(de="Log-Loss", en="log loss"))
    return Yardstick(task=_TASK, metrics=metrics, scores=tuple(scores), decimals=3)
