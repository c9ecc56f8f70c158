"""How well a naive and a better model foresee a late return, measured on the clean data.

Run ``python -m datasets.generators.library.baseline`` from the repository's root.

The task: when an item is lent on site, will it come back late? Only what is known at that moment
is used; `due_date` after renewals, `renewals` and `returned_at` would be a leak. Loans made before
1 August train, loans made from August to October test.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

from werkstadt_edu.datasets import LibraryLoans, load

FEATURES = ["format", "channel", "age_band", "reminder_optin", "month"]
_TRAIN_UNTIL = "2024-08-01"
_TEST_UNTIL = "2024-11-01"
_NAMES = {
    "prior": {"de": "Anteil in den Trainingsdaten", "en": "share in the training data"},
    "logistic": {"de": "logistische Regression", "en": "logistic regression"},
}
_HEADINGS = {
    "de": ("Modell", "ROC-AUC", "mittlere Präzision"),
    "en": ("model", "ROC AUC", "average precision"),
}


@dataclass(frozen=True, kw_only=True)
class Score:
    """What a model reaches on the test loans."""

    model: str
    roc_auc: float
    average_precision: float


def scores(data: LibraryLoans) -> tuple[Score, ...]:
    """The scores of the prior and of a logistic regression."""
    cases = late_returns(data)
    train = cases[cases["loaned_at"] < _TRAIN_UNTIL]
    test = cases[(cases["loaned_at"] >= _TRAIN_UNTIL) & (cases["loaned_at"] < _TEST_UNTIL)]
    encoder = make_column_transformer((OneHotEncoder(handle_unknown="ignore"), FEATURES))
    models = {
        "prior": DummyClassifier(strategy="prior"),
        "logistic": make_pipeline(encoder, LogisticRegression(max_iter=1000)),
    }
    made = []
    for name, model in models.items():
        model.fit(train[FEATURES], train["late"])
        chance = model.predict_proba(test[FEATURES])[:, 1]
        made.append(
            Score(
                model=name,
                roc_auc=float(roc_auc_score(test["late"], chance)),
                average_precision=float(average_precision_score(test["late"], chance)),
            )
        )
    return tuple(made)


def late_returns(data: LibraryLoans) -> pd.DataFrame:
    """One row per loan on site: the features, and whether it came back late."""
    site = data.loans[data.loans["channel"] != "onleihe"]
    cases = site.merge(data.patrons, on="patron_id", validate="many_to_one")
    back = cases["returned_at"].fillna(pd.Timestamp("2025-01-01")).dt.normalize()
    return cases.assign(late=back > cases["due_date"], month=cases["loaned_at"].dt.month)


def markdown(measured: tuple[Score, ...], language: str) -> str:
    """The scores as a table for a card."""
    lines = [f"| {' | '.join(_HEADINGS[language])} |", "|-|-|-|"]
    for score in measured:
        values = f"{score.roc_auc:.2f} | {score.average_precision:.2f}"
        values = values.replace(".", ",") if language == "de" else values
        lines.append(f"| {_NAMES[score.model][language]} | {values} |")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(markdown(scores(load("library_loans", "clean")), "en") + "\n")
