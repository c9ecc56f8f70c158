"""A model in operation: trained in spring, watched month by month to the end of the year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder

from datasets.generators import cards
from datasets.generators.smart_home_events.calls import calls

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

FEATURES = ["flat_id", "part", "daypart_of_flat", "hour"]
TRAIN_UNTIL = pd.Timestamp("2025-05-01")


@dataclass(frozen=True, kw_only=True)
class Month:
    """One month of operation: shares between 0 and 1, the latency in ms."""

    number: int
    rings: int
    answered: float
    foreseen: float
    loss: float
    latency: float


def cases(data: Tables) -> pd.DataFrame:
    """The rings with the features of the task "will somebody answer?"."""
    known = calls(data)
    hour = known["local"].dt.hour
    day = np.where(known["free"], "free", "work")
    part = pd.Series(day, index=known.index) + (hour // 4).astype(str)
    return known.assign(
        hour=pd.Series(day, index=known.index) + hour.astype(str),
        part=part,
        daypart_of_flat=known["flat_id"] + part,
    )


def fitted(train: pd.DataFrame) -> object:
    """A logistic regression with habits of the flats; the latency is not among its features."""
    shape = make_column_transformer((OneHotEncoder(handle_unknown="ignore"), FEATURES))
    model = make_pipeline(shape, LogisticRegression(max_iter=2000, C=0.5))
    return model.fit(train[FEATURES], train["answered"])


def months(data: Tables) -> list[Month]:
    """May to December, foreseen by a model that was trained on January to April."""
    known = cases(data)
    before = known["local"] < TRAIN_UNTIL
    model = fitted(known[before])
    after = known[~before]
    chance = model.predict_proba(after[FEATURES])[:, 1]  # type: ignore[attr-defined]
    made = []
    for number, rows in after.assign(chance=chance).groupby(after["local"].dt.month):
        made.append(
            Month(
                number=int(str(number)),
                rings=len(rows),
                answered=float(rows["answered"].mean()),
                foreseen=float(rows["chance"].mean()),
                loss=float(log_loss(rows["answered"], rows["chance"])),
                latency=float(rows["latency_ms"].median()),
            )
        )
    return made


def block(data: Tables, language: str) -> str:
    """The card's table of the model in operation."""
    rows = [
        (
            _NAMES[language].split()[one.number - 5],
            cards.number(one.rings, language),
            cards.number(one.latency, language),
            cards.number(100 * one.foreseen, language),
            cards.number(100 * one.answered, language),
            cards.number(one.loss, language, 3),
        )
        for one in months(data)
    ]
    return cards.table(_HEAD[language], rows)


_NAMES = {
    "de": "Mai Juni Juli August September Oktober November Dezember",
    "en": "May June July August September October November December",
}
_HEAD = {
    "de": (
        "Monat",
        "Klingeln",
        "Verzögerung, Median (ms)",
        "vorhergesagt angenommen (%)",
        "wirklich angenommen (%)",
        "Log-Loss",
    ),
    "en": (
        "month",
        "rings",
        "delay, median (ms)",
        "foreseen to be answered (%)",
        "really answered (%)",
        "log loss",
    ),
}
