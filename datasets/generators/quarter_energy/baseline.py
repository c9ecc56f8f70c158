"""How well models foresee the load of the next day: the measure for lessons on forecasting.

Foreseen at midnight UTC for each hour of the day that begins: nothing newer than the same hour of
the day before is used. The weather of the day counts as known, as if its forecast were perfect.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

from datasets.generators import civil
from datasets.generators.quarter_energy import clock
from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

_DAY, _WEEK = 24, 168
_FIRST, _TEST = pd.Timestamp(2025, 1, 29), pd.Timestamp(2025, 10, 1)


def yardstick(data: Tables) -> Yardstick:
    """The scores of a seasonal-naive forecast, of boosted trees and of a linear model."""
    load = hourly(data.table("clean", "site"))
    known = features(load)
    hours = clock.utc()[::4]
    train = np.asarray((hours >= _FIRST) & (hours < _TEST))
    test = np.asarray(hours >= _TEST)
    target = load["load_kw"]
    foreseen = {
        "naive": known.loc[test, "week_ago"].to_numpy(),
        "trees": _trees(known[train], target[train], known[test]),
        "linear": _linear(known[train], target[train], known[test]),
    }
    return Yardstick(
        task=_TASK,
        metrics=(
            Text(de="MAE in kW", en="MAE in kW"),
            Text(de="in % des Mittels", en="in % of the mean"),
        ),
        scores=tuple(
            Score(model=_MODELS[name], values=_errors(target[test].to_numpy(), made))
            for name, made in foreseen.items()
        ),
    )


def hourly(site: pd.DataFrame) -> pd.DataFrame:
    """Hourly means of load, temperature and radiation, one row per hour of the year in UTC."""
    names = ["load_kw", "temp_c", "ghi_wm2"]
    hours = site[names].to_numpy(float).reshape(-1, 4, len(names)).mean(axis=1)
    return pd.DataFrame(hours, columns=names)


def features(load: pd.DataFrame) -> pd.DataFrame:
    """What is known on the evening before, one row per hour of the year.

    Args:
        load: as `hourly` gives it.
    """
    utc = clock.utc()[::4]
    local = civil.local(utc)
    past = load["load_kw"]
    weeks = pd.concat([past.shift(_WEEK * back) for back in range(1, 5)], axis=1)
    days = pd.concat([past.shift(_DAY * back) for back in range(1, 8)], axis=1)
    return pd.DataFrame(
        {
            "hour": local.hour,
            "workday": civil.is_workday(local),
            "saturday": local.day_of_week == 5,
            "school_holiday": civil.is_school_holiday(local),
            "sun": civil.sun_elevation(utc + pd.Timedelta(minutes=30)),
            "temp_c": load["temp_c"],
            "ghi_wm2": load["ghi_wm2"],
            "day_ago": past.shift(_DAY),
            "week_ago": past.shift(_WEEK),
            "same_hour_7_days": days.mean(axis=1, skipna=False),
            "same_hour_4_weeks": weeks.mean(axis=1, skipna=False),
            "day_mean": past.rolling(_DAY).mean().shift(_DAY),
        }
    )


def _trees(known: pd.DataFrame, target: pd.Series, asked: pd.DataFrame) -> np.ndarray:
    trees = HistGradientBoostingRegressor(
        loss="absolute_error", learning_rate=0.1, max_iter=80, max_leaf_nodes=12, random_state=0
    )
    return np.asarray(trees.fit(known, target).predict(asked))


def _linear(known: pd.DataFrame, target: pd.Series, asked: pd.DataFrame) -> np.ndarray:
    line = make_pipeline(StandardScaler(), Ridge(alpha=30.0))
    return np.asarray(line.fit(_spread(known), target).predict(_spread(asked)))


def _spread(known: pd.DataFrame) -> pd.DataFrame:
    """A column for each hour of each kind of day, and light in the morning and in the evening."""
    kind = np.select([known["workday"], known["saturday"]], ["work", "saturday"], "sunday")
    words = pd.Series(kind, index=known.index) + known["hour"].astype(str)
    names = [f"{day}{hour}" for day in ("work", "saturday", "sunday") for hour in range(24)]
    columns = pd.get_dummies(pd.Categorical(words, categories=names)).set_index(known.index)
    dark = 1 / (1 + np.exp((known["sun"] - 2) / 2.2))
    light = {"morning": dark * known["hour"].between(5, 9), "evening": dark * (known["hour"] > 15)}
    return pd.concat([known.drop(columns="hour"), columns, pd.DataFrame(light)], axis=1).astype(
        float
    )


def _errors(right: np.ndarray, made: np.ndarray) -> tuple[float, float]:
    error = float(np.abs(right - made).mean())
    return error, 100 * error / float(right.mean())


_TASK = Text(
    de=(
        "Die Last des Quartiers (`site.load_kw`, Stundenmittel) für jede Stunde des nächsten "
        "Tages, vorhergesagt um Mitternacht UTC aus Kalender, Wetter des Tages (als wäre seine "
        "Vorhersage fehlerfrei) und Lasten, die mindestens 24 Stunden alt sind. Training bis "
        "September, Prüfung Oktober bis Dezember."
    ),
    en=(
        "The site's load (`site.load_kw`, hourly means) for each hour of the next day, foreseen at "
        "midnight UTC from the calendar, the day's weather (as if its forecast were perfect) and "
        "loads that are at least 24 hours old. Training until September, test from October to "
        "December."
    ),
)
_MODELS = {
    "naive": Text(de="wie vor einer Woche", en="as a week ago"),
    "trees": Text(de="Gradient Boosting", en="gradient boosting"),
    "linear": Text(
        de="Ridge-Regression mit eigenen Tagesgängen je Tagesart",
        en="ridge regression with a course of its own for each kind of day",
    ),
}
