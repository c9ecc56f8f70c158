"""How well a straight line and a better regression foresee the heat of a day, on the clean data.

Both know the weather of the day and the ones before, as a forecast would give it; neither knows
anything of the day's heat, temperatures or volume, from which heat follows by physics.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LinearRegression, RidgeCV
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, SplineTransformer, StandardScaler

from datasets.generators import civil
from datasets.generators.district_heat import signature
from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

LIMIT_C = 15.0
_TRAIN = ("2024-10-01", "2025-09-30")
_TEST = ("2025-10-01", "2025-12-31")
_TASK = Text(
    de="Wie viel Wärme braucht ein Gebäude an einem Tag? Bekannt sind Wetter, Kalender und "
    "Vermietung; Training Oktober 2024 bis September 2025, Prüfung Oktober bis Dezember 2025, je "
    "Gebäude ein Modell, Variante `clean`.",
    en="How much heat does a building need on a day? Known are weather, calendar and flats let; "
    "training October 2024 to September 2025, test October to December 2025, one model per "
    "building, variant `clean`.",
)
_METRICS = (
    Text(de="mittlerer absoluter Fehler (kWh je Tag)", en="mean absolute error (kWh per day)"),
    Text(de="CV(RMSE) (%)", en="CV(RMSE) (%)"),
)
_NAIVE = Text(
    de="Gerade über den Gradtagen (15 °C minus Tagesmittel)",
    en="straight line over degree days (15 °C minus the day's mean)",
)
_GOOD = Text(
    de="Ridge-Regression: Splines über den Temperaturen von vier Tagen, Sonne, Wind, Kalender, "
    "Vermietung",
    en="ridge regression: splines over the temperatures of four days, sun, wind, calendar, flats "
    "let",
)
_LAGS = ["temp_c", "temp_1", "temp_2", "temp_3"]
_LINEAR = ["ghi_wm2", "wind_ms", "flats_let"]


def yardstick(data: Tables) -> Yardstick:
    """The scores of a degree-day line and of a ridge regression."""
    daily = cases(data)
    train = daily[daily["date"].between(*_TRAIN)]
    test = daily[daily["date"].between(*_TEST)]
    line, ridge = [], []
    for building, own in train.groupby("building_id", observed=True):
        asked = test[test["building_id"] == building]
        line.append(_line(own, asked))
        ridge.append(_ridge(own, asked))
    right = test.sort_values(["building_id", "date"])["heat_kwh"].to_numpy()
    scores = (
        Score(model=_NAIVE, values=_errors(right, np.concatenate(line))),
        Score(model=_GOOD, values=_errors(right, np.concatenate(ridge))),
    )
    return Yardstick(task=_TASK, metrics=_METRICS, scores=scores, decimals=1)


def cases(data: Tables) -> pd.DataFrame:
    """One row per building and day: heat, weather of this day and the three before, calendar."""
    daily = signature.days(data)
    past = signature.weather_days(data).set_index("date")["temp_c"]
    lags = {f"temp_{lag}": past.shift(lag).bfill() for lag in (1, 2, 3)}
    daily = daily.merge(pd.DataFrame(lags).reset_index(), on="date")
    day = pd.DatetimeIndex(daily["date"])
    kind = np.where(civil.is_public_holiday(day), 6, day.day_of_week)
    daily["day"] = kind
    daily["school_holiday"] = civil.is_school_holiday(day)
    return daily.sort_values(["building_id", "date"], kind="stable", ignore_index=True)


def _line(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    model = LinearRegression().fit(_degree_days(train), train["heat_kwh"])
    return np.asarray(model.predict(_degree_days(test)))


def _degree_days(daily: pd.DataFrame) -> np.ndarray:
    return np.maximum(LIMIT_C - daily["temp_c"].to_numpy(), 0).reshape(-1, 1)


def _ridge(train: pd.DataFrame, test: pd.DataFrame) -> np.ndarray:
    features = make_column_transformer(
        (SplineTransformer(n_knots=6, degree=2, extrapolation="linear"), _LAGS),
        (StandardScaler(), _LINEAR),
        (OneHotEncoder(handle_unknown="ignore"), ["day", "school_holiday"]),
    )
    model = make_pipeline(features, RidgeCV(alphas=np.logspace(-3, 3, 13)))
    return np.asarray(model.fit(train, train["heat_kwh"]).predict(test))


def _errors(right: np.ndarray, guess: np.ndarray) -> tuple[float, float]:
    mae = np.abs(right - guess).mean()
    cv = 100 * np.sqrt(((right - guess) ** 2).mean()) / right.mean()
    return float(mae), float(cv)
