"""How well a naive and two better models foresee tomorrow's NO2, measured on the clean data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.metrics import mean_absolute_error, r2_score

from datasets.generators import civil
from datasets.generators.city_weather_air import measures
from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from datasets.generators.recipe import Tables

KNOWN = ["hour", "weekday", "workday", "school", "day_of_year", "yesterday", "week", "mean", "last"]
WEATHER = ["temp_c", "wind_ms", "wind_dir", "ghi_wm2", "precip_mm", "rh_pct"]
_TEST_YEAR = 2025
_TASK = Text(
    de="Wie viel NO₂ ist morgen in jeder Stunde im Zentrum in der Luft? Vorhergesagt um "
    "Mitternacht (UTC) für den ganzen Tag; Training 2023 und 2024, Prüfung 2025, Variante "
    "`clean`. Das dritte Modell darf in das Wetter des Tages sehen, als gäbe es eine fehlerfreie "
    "Wettervorhersage.",
    en="How much NO₂ will be in the centre's air in each hour of tomorrow? Foreseen at midnight "
    "(UTC) for the whole day; training 2023 and 2024, test 2025, variant `clean`. The third model "
    "may look at the day's weather, as if there were a perfect forecast.",
)
_METRICS = (
    Text(de="MAE in µg/m³", en="MAE in µg/m³"),
    Text(de="R²", en="R²"),
)
_NAIVE = Text(de="dieselbe Stunde gestern", en="the same hour yesterday")
_CALENDAR = Text(
    de="Gradient Boosting mit Kalender und gestrigen Werten",
    en="gradient boosting with calendar and yesterday's values",
)
_FORESEEN = Text(de="dasselbe mit dem Wetter des Tages", en="the same with the day's weather")


def yardstick(data: Tables) -> Yardstick:
    """The scores of yesterday's value and of gradient boosting without and with weather."""
    cases = hours(data)
    test = cases["year"] == _TEST_YEAR
    right = cases.loc[test, "no2_ugm3"]
    made = [_score(_NAIVE, right, cases.loc[test, "yesterday"])]
    for name, features in ((_CALENDAR, KNOWN), (_FORESEEN, [*KNOWN, *WEATHER])):
        made.append(_score(name, right, _foreseen(cases, test, features)))
    return Yardstick(task=_TASK, metrics=_METRICS, scores=tuple(made))


def hours(data: Tables) -> pd.DataFrame:
    """One row per hour in the centre: its NO2, its weather, and what was known at midnight."""
    rows = measures.station(data, "centre").reset_index(drop=True)
    local = civil.local(pd.DatetimeIndex(rows["timestamp_utc"]))
    no2 = rows["no2_ugm3"]
    day = rows["timestamp_utc"].dt.normalize()
    daily = no2.groupby(day).agg(["mean", "last"]).shift(1)
    return rows.assign(
        hour=local.hour,
        weekday=local.day_of_week,
        workday=civil.is_workday(local),
        school=civil.is_school_holiday(local),
        day_of_year=local.day_of_year,
        yesterday=no2.shift(24),
        week=no2.shift(168),
        mean=day.map(daily["mean"]),
        last=day.map(daily["last"]),
    ).iloc[168:]


def _foreseen(cases: pd.DataFrame, test: pd.Series, features: Sequence[str]) -> pd.Series:
    model = HistGradientBoostingRegressor(learning_rate=0.06, max_iter=200, random_state=0)
    chosen = cases[list(features)]
    model.fit(chosen[~test], cases.loc[~test, "no2_ugm3"])
    return pd.Series(model.predict(chosen[test]))


def _score(name: Text, right: pd.Series, foreseen: pd.Series) -> Score:
    values = (mean_absolute_error(right, foreseen), r2_score(right, foreseen))
    return Score(model=name, values=(float(values[0]), float(values[1])))
