"""How well a naive and a better model foresee how long a car will block a point.

Known is what the operator knows when the car is plugged in: place, time, weather, card and what
this card did before. Energy, greatest power and the reason of the end come later: they would leak.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor

from datasets.generators import civil
from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

_TASK = Text(
    de="Wie viele Stunden bleibt ein Auto angesteckt? Vorhergesagt beim Anstecken, aus Standort, "
    "Uhrzeit, Kalender, Wetter und den früheren Vorgängen derselben Karte; Training 2024, Prüfung "
    "Januar bis Juni 2025, Variante `clean`.",
    en="How many hours does a car stay plugged in? Foreseen at plugging in, from site, time of "
    "day, calendar, weather and the card's earlier sessions; training 2024, test January to June "
    "2025, variant `clean`.",
)
_METRICS = (
    Text(de="mittlerer absoluter Fehler (h)", en="mean absolute error (h)"),
    Text(de="Median des absoluten Fehlers (h)", en="median absolute error (h)"),
)
_NAIVE = Text(de="Median der Trainingsdaten je Standortart", en="training median per kind of site")
_GOOD = Text(
    de="Gradient Boosting auf den absoluten Fehler", en="gradient boosting, absolute error"
)
_WORDS = ["site_type", "tariff"]
FEATURES = [
    *_WORDS, "power_kw", "hour", "weekday", "free_day", "school_holiday", "temp_c",
    "card_mean_h", "card_sessions",
]  # fmt: skip
_TRAIN_UNTIL, _TEST_UNTIL = "2025-01-01", "2025-07-01"


def yardstick(data: Tables) -> Yardstick:
    """The scores of the medians per kind of site and of gradient boosting."""
    known = cases(data)
    train = known[known["local"] < _TRAIN_UNTIL]
    test = known[(known["local"] >= _TRAIN_UNTIL) & (known["local"] < _TEST_UNTIL)]
    # Half of it is enough, and faster.
    half = train.iloc[::2]
    medians = train.groupby("site_type", observed=True)["hours"].median()
    naive = test["site_type"].astype("object").map(medians).to_numpy(float)
    model = HistGradientBoostingRegressor(
        loss="absolute_error",
        max_iter=50,
        learning_rate=0.2,
        categorical_features=_WORDS,
        random_state=0,
    )
    good = model.fit(half[FEATURES], half["hours"]).predict(test[FEATURES])
    right = test["hours"].to_numpy()
    scores = tuple(
        Score(model=name, values=_errors(right, guess))
        for name, guess in ((_NAIVE, naive), (_GOOD, good))
    )
    return Yardstick(task=_TASK, metrics=_METRICS, scores=scores)


def cases(data: Tables) -> pd.DataFrame:
    """One row per session: the features, the local start, the hours plugged in."""
    sessions = data.table("clean", "sessions").merge(
        data.table("clean", "points")[["point_id", "site_id", "site_type", "power_kw"]],
        on="point_id",
        validate="many_to_one",
    )
    local = civil.local(pd.DatetimeIndex(sessions["start_utc"]))
    stay = (sessions["end_utc"] - sessions["start_utc"]).dt.total_seconds() / 3600
    sessions = sessions.assign(
        local=local,
        date=local.normalize(),
        hours=stay,
        hour=local.hour,
        weekday=local.day_of_week,
        free_day=~civil.is_workday(local),
        site_type=sessions["site_type"].astype("category"),
        tariff=sessions["tariff"].astype("category"),
    ).merge(data.table("clean", "days"), on="date", validate="many_to_one")
    sessions["school_holiday"] = sessions["is_school_holiday"]
    return _history(sessions.sort_values("session_id", kind="stable", ignore_index=True))


def _history(sessions: pd.DataFrame) -> pd.DataFrame:
    """What the card did in sessions that began before; the last of them has ended as well."""
    cards = sessions.groupby("card_id")["hours"]
    count = cards.cumcount()
    mean = (cards.cumsum() - sessions["hours"]) / count.where(count > 0)
    return sessions.assign(card_mean_h=mean, card_sessions=count)


def _errors(right: np.ndarray, guess: np.ndarray) -> tuple[float, float]:
    off = np.abs(right - guess)
    return float(off.mean()), float(np.median(off))
