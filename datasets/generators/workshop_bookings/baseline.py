"""How well it can be foreseen whether somebody with a seat will come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from sklearn.compose import make_column_transformer
from sklearn.dummy import DummyClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text
from datasets.generators.workshop_bookings import measures

if TYPE_CHECKING:
    import pandas as pd
    from sklearn.pipeline import Pipeline

    from datasets.generators.recipe import Tables

_WORDS = ["format", "mode", "reminder", "org_type"]
_NUMBERS = ["lead", "visits", "missed", "price_eur", "seats"]
_TEST_FROM = "2025-07-01"
_PRIOR_CASES = 4.0


def cases(data: Tables) -> pd.DataFrame:
    """One row per confirmed seat in order of the events: what is known the evening before.

    `visits` and `missed` tell how often the person had a seat before and which share was left
    empty, drawn towards the mean where there is little to go by.
    """
    rows = measures.seats(data).sort_values(["start_local", "registration_id"], kind="stable")
    rows = rows.assign(
        absent=rows["attendance"] == "absent",
        lead=np.log1p((rows["start_local"] - rows["registered_local"]).dt.total_seconds() / 86_400),
    )
    by_person = rows.groupby("email")
    visits = by_person.cumcount()
    absences = by_person["absent"].cumsum() - rows["absent"]
    share = float(rows["absent"].mean())
    missed = (absences + _PRIOR_CASES * share) / (visits + _PRIOR_CASES)
    return rows.assign(visits=np.minimum(visits, 6), missed=missed).reset_index(drop=True)


def _logistic() -> Pipeline:
    encoder = make_column_transformer(
        (OneHotEncoder(handle_unknown="ignore"), _WORDS), (StandardScaler(), _NUMBERS)
    )
    return make_pipeline(encoder, LogisticRegression(C=0.3, max_iter=1000))


def yardstick(data: Tables) -> Yardstick:
    """Absence of a person with a seat; trained until June 2025, tested on what follows."""
    rows = cases(data).astype(dict.fromkeys(_WORDS, "str"))
    train, test = rows[rows["start_local"] < _TEST_FROM], rows[rows["start_local"] >= _TEST_FROM]
    scores = []
    for name, model in (
        (Text(de="Anteil im Training", en="share in training"), DummyClassifier(strategy="prior")),
        (Text(de="logistische Regression", en="logistic regression"), _logistic()),
    ):
        model.fit(train[_WORDS + _NUMBERS], train["absent"])
        chance = model.predict_proba(test[_WORDS + _NUMBERS])[:, 1]
        values = (
            float(roc_auc_score(test["absent"], chance)),
            float(brier_score_loss(test["absent"], chance)),
        )
        scores.append(Score(model=name, values=values))
    return Yardstick(
        task=Text(
            de="Bleibt ein zugesagter Platz leer? Bekannt ist, was am Vorabend feststeht; gelernt "
            "an Veranstaltungen bis Juni 2025, geprüft an denen danach (`clean`).",
            en="Will a confirmed seat stay empty? Known is what is settled the evening before; "
            "trained on events until June 2025, tested on those after (`clean`).",
        ),
        metrics=(Text(de="ROC-AUC", en="ROC AUC"), Text(de="Brier-Wert", en="Brier score")),
        scores=tuple(scores),
        decimals=3,
    )
