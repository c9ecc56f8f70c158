"""How well a naive and two better models foresee the bicycles of an hour, on the clean data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import PoissonRegressor
from sklearn.metrics import d2_tweedie_score, mean_absolute_error
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from datasets.generators import civil
from datasets.generators.bike_counts import measures
from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

SITE = "bibliotheksplatz"
WORDS = ["kind_hour"]
NUMBERS = ["cold", "hot", "wet", "damp", "heavy", "wind", "sun", "school"]
RAW = ["hour", "weekday", "workday", "school", "temp_c", "precip_mm", "damp", "wind_ms", "cloud"]
_TEST_FROM = pd.Timestamp("2025-07-01")
_TASK = Text(
    de="Wie viele Räder kommen in einer Stunde am Bibliotheksplatz vorbei? Vorhergesagt aus "
    "Kalender und Wetter der Stunde; Training bis Juni 2025, Prüfung Juli bis Dezember 2025, "
    "Variante `clean`.",
    en="How many bicycles pass Bibliotheksplatz in an hour? Foreseen from the calendar and the "
    "hour's weather; training until June 2025, test July to December 2025, variant `clean`.",
)
_METRICS = (
    Text(de="MAE, Räder je Stunde", en="MAE, bicycles per hour"),
    Text(de="D² (Poisson)", en="D² (Poisson)"),
)
_NAIVE = Text(de="dieselbe Stunde der Vorwoche", en="the same hour a week before")
_POISSON = Text(
    de="Poisson-Regression mit Stunde, Art des Tages und Wetter",
    en="Poisson regression with hour, kind of day and weather",
)
_BOOSTED = Text(
    de="Gradient Boosting (Poisson) mit denselben Angaben",
    en="gradient boosting (Poisson) with the same information",
)


def yardstick(data: Tables) -> Yardstick:
    """The scores of last week's value, a Poisson regression and gradient boosting."""
    cases = hours(data)
    late = (cases["local"] >= _TEST_FROM).to_numpy()
    train, test = cases[~late], cases[late]
    encoder = make_column_transformer((OneHotEncoder(), WORDS), (StandardScaler(), NUMBERS))
    line = make_pipeline(encoder, PoissonRegressor(alpha=1e-4, solver="newton-cholesky"))
    line.fit(train[WORDS + NUMBERS], train["total"])
    trees = HistGradientBoostingRegressor(loss="poisson", max_iter=150, random_state=0)
    trees.fit(train[RAW], train["total"])
    foreseen = (
        (_NAIVE, np.maximum(test["week"].to_numpy(), 0.5)),
        (_POISSON, line.predict(test[WORDS + NUMBERS])),
        (_BOOSTED, trees.predict(test[RAW])),
    )
    right = test["total"].to_numpy()
    return Yardstick(
        task=_TASK,
        metrics=_METRICS,
        scores=tuple(_score(name, right, guess) for name, guess in foreseen),
    )


def hours(data: Tables) -> pd.DataFrame:
    """One row per hour at the site: how many came, calendar and weather, and the week before."""
    rows = measures.counts(data, "clean")
    rows = measures.with_weather(rows[rows["site_id"] == SITE]).reset_index(drop=True)
    local = pd.DatetimeIndex(rows["local"])
    day = np.where(rows["workday"], "workday", np.where(local.day_of_week == 5, "saturday", "free"))
    rain = rows["precip_mm"]
    return rows.assign(
        hour=local.hour,
        weekday=local.day_of_week,
        kind_hour=[f"{kind} {hour}" for kind, hour in zip(day, local.hour, strict=True)],
        school=civil.is_school_holiday(local),
        cold=np.maximum(20 - rows["temp_c"], 0),
        hot=np.maximum(rows["temp_c"] - 27, 0),
        wet=rain > 0,
        heavy=rain >= 2,
        damp=rain.shift(1, fill_value=0).rolling(3, min_periods=1).sum() > 0,
        wind=np.maximum(rows["wind_ms"] - 3, 0),
        sun=1 - rows["cloud"],
        week=rows["total"].shift(168),
    ).iloc[168:]


def _score(name: Text, right: np.ndarray, foreseen: np.ndarray) -> Score:
    values = (
        float(mean_absolute_error(right, foreseen)),
        float(d2_tweedie_score(right, foreseen, power=1)),
    )
    return Score(model=name, values=values)
