"""How well a naive and a better model foresee a late return, measured on the clean data.

The task: when an item is lent on site, will it come back late? Only what is known at that moment
is used; `due_date` after renewals, `renewals` and `returned_at` would be a leak. Loans made before
1 August train, loans made from August to October test.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

FEATURES = ["format", "channel", "age_band", "reminder_optin", "month"]
_TRAIN_UNTIL = "2024-08-01"
_TEST_UNTIL = "2024-11-01"
_TASK = Text(
    de="Kommt ein vor Ort verliehenes Medium zu spät zurück? Gelöst nur mit dem, was bei der "
    "Ausleihe bekannt ist; Training bis Juli, Prüfung August bis Oktober, Variante `clean`.",
    en="Will an item lent on site come back late? Only with what is known at the time of the loan; "
    "training until July, test August to October, variant `clean`.",
)
_METRICS = (
    Text(de="ROC-AUC", en="ROC AUC"),
    Text(de="mittlere Präzision", en="average precision"),
)
_PRIOR = Text(de="Anteil in den Trainingsdaten", en="share in the training data")
_LOGISTIC = Text(de="logistische Regression", en="logistic regression")


def yardstick(data: Tables) -> Yardstick:
    """The scores of the prior and of a logistic regression."""
    cases = late_returns(data)
    train = cases[cases["loaned_at"] < _TRAIN_UNTIL]
    test = cases[(cases["loaned_at"] >= _TRAIN_UNTIL) & (cases["loaned_at"] < _TEST_UNTIL)]
    encoder = make_column_transformer((OneHotEncoder(handle_unknown="ignore"), FEATURES))
    models = (
        (_PRIOR, DummyClassifier(strategy="prior")),
        (_LOGISTIC, make_pipeline(encoder, LogisticRegression(max_iter=1000))),
    )
    made = []
    for name, model in models:
        model.fit(train[FEATURES], train["late"])
        chance = model.predict_proba(test[FEATURES])[:, 1]
        values = (
            float(roc_auc_score(test["late"], chance)),
            float(average_precision_score(test["late"], chance)),
        )
        made.append(Score(model=name, values=values))
    return Yardstick(task=_TASK, metrics=_METRICS, scores=tuple(made))


def late_returns(data: Tables) -> pd.DataFrame:
    """One row per loan on site: the features, and whether it came back late."""
    loans = data.table("clean", "loans")
    site = loans[loans["channel"] != "onleihe"]
    cases = site.merge(data.table("clean", "patrons"), on="patron_id", validate="many_to_one")
    back = cases["returned_at"].fillna(pd.Timestamp("2025-01-01")).dt.normalize()
    return cases.assign(late=back > cases["due_date"], month=cases["loaned_at"].dt.month)
