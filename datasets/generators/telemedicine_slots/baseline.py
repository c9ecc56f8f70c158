"""How well a naive and a better model foresee that a patient will not come."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from sklearn.metrics import brier_score_loss, roc_auc_score

from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text
from datasets.generators.telemedicine_slots import foresight

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

_TASK = Text(
    de="Kommt die Person, die gebucht hat, nicht? Bekannt ist, was bei der Buchung bekannt ist, "
    "ohne Zone und Buchungsweg. Fünffache Kreuzprüfung, nach Personen getrennt, Variante `clean`.",
    en="Will the person who booked not come? Known is what is known at the booking, but for zone "
    "and way of booking. Five-fold cross-validation, divided by persons, variant `clean`.",
)


def yardstick(data: Tables) -> Yardstick:
    """The scores of the share of all and of a logistic regression."""
    known = foresight.cases(data)
    share = np.full(len(known), known["no_show"].mean())
    models = {
        "share": (Text(de="Anteil in allen Daten", en="share in all data"), share),
        "logistic": (
            Text(de="logistische Regression", en="logistic regression"),
            foresight.chances(known),
        ),
    }
    scores = tuple(
        Score(
            model=name,
            values=(
                float(roc_auc_score(known["no_show"], chance)),
                float(brier_score_loss(known["no_show"], chance)),
            ),
        )
        for name, chance in models.values()
    )
    metrics = (Text(de="ROC-AUC", en="ROC AUC"), Text(de="Brier-Wert", en="Brier score"))
    return Yardstick(task=_TASK, metrics=metrics, scores=scores, decimals=3)
