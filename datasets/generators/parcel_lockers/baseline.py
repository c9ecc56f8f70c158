"""How well a naive and a better model foresee that a parcel will lie in its box for over a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from datasets.generators import civil
from datasets.generators.parcel_lockers import model
from datasets.generators.parcel_lockers.stays import stays
from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

WORDS = ["carrier", "size", "house", "reminder_arm", "weekday", "hour", "free_tomorrow"]
NUMBERS = ["persons", "usual"]
_LONG = 24.0
_TEST_FROM = pd.Timestamp("2025-10-01")
_NAMES = {
    "prior": Text(de="Anteil in den Trainingsdaten", en="share in the training data"),
    "logistic": Text(de="logistische Regression", en="logistic regression"),
}
_TASK = Text(
    de="Liegt ein Paket länger als 24 Stunden im Fach? Bekannt ist, was beim Einlegen bekannt ist, "
    "dazu der Anteil solcher Pakete derselben Wohnung im Jahr 2024 (`usual`). Training Januar bis "
    "September 2025, Prüfung Oktober bis Dezember 2025, Variante `clean`.",
    en="Will a parcel lie in its box for more than 24 hours? Known is what is known at the "
    "deposit, and the share of such parcels of the same flat in 2024 (`usual`). Training January "
    "to September 2025, test October to December 2025, variant `clean`.",
)


def yardstick(data: Tables) -> Yardstick:
    """The scores of the prior and of a logistic regression."""
    known = cases(data)
    late = known["local"] >= _TEST_FROM
    train, test = known[~late], known[late]
    shape = make_column_transformer(
        (OneHotEncoder(handle_unknown="ignore"), WORDS), (StandardScaler(), NUMBERS)
    )
    models = {
        "prior": DummyClassifier(strategy="prior"),
        "logistic": make_pipeline(shape, LogisticRegression(max_iter=1000, C=0.3)),
    }
    scores = []
    for name, one in models.items():
        one.fit(train[WORDS + NUMBERS], train["long"])
        chance = one.predict_proba(test[WORDS + NUMBERS])[:, 1]
        values = roc_auc_score(test["long"], chance), brier_score_loss(test["long"], chance)
        scores.append(Score(model=_NAMES[name], values=tuple(map(float, values))))
    metrics = (Text(de="ROC-AUC", en="ROC AUC"), Text(de="Brier-Wert", en="Brier score"))
    return Yardstick(task=_TASK, metrics=metrics, scores=tuple(scores), decimals=3)


def cases(data: Tables) -> pd.DataFrame:
    """One row per parcel of 2025 whose first day in the box is known: the features and `long`."""
    parcels = stays(data)
    whole = parcels[parcels["known"] | (parcels["hours"] > _LONG)]
    local = pd.DatetimeIndex(whole["local"])
    tomorrow = local.normalize() + pd.Timedelta(days=1)
    made = whole.assign(
        long=whole["hours"] > _LONG,
        weekday=local.day_of_week,
        hour=local.hour,
        free_tomorrow=~civil.is_workday(tomorrow),
    )
    before = made["local"] < model.TRIAL[0]
    shares = made[before].groupby("flat_id")["long"].mean()
    usual = made["flat_id"].map(shares).fillna(shares.mean())
    return made.assign(usual=usual.astype(float))[~before]
