"""How late will a tram be at the end of its trip? What a naive and a good model foresee."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingRegressor
from threadpoolctl import threadpool_limits

from datasets.generators import civil, weather
from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text
from datasets.generators.tram_stop_events.timetable import seconds

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

_WORDS = ("route_id", "vehicle_type", "weekday", "service_id")
TEST_FROM = "2025-11-03"
FEATURES = (
    "route_id",
    "direction_id",
    "weekday",
    "service_id",
    "vehicle_type",
    "hour",
    "delay_first",
    "delay_ahead",
    "gain_ahead",
    "age_ahead",
    "rain_mm",
)
_TASK = Text(
    de="Mit wie viel Verspätung kommt eine Bahn am letzten Halt an? Bekannt ist nur, was bei der "
    "Abfahrt am ersten Halt bekannt sein kann: Linie, Richtung, Tag, Stunde, Fahrzeugtyp, die "
    "Verspätung bei der Abfahrt, der Regen der Stunde davor und wie spät die letzte Bahn derselben "
    "Linie und Richtung ankam, die schon am Ziel ist. Variante `clean`; gelernt wird bis 2., "
    "geprüft ab 3. November.",
    en="How late does a tram reach its last stop? Only what can be known when it leaves its first "
    "stop is used: line, direction, day, hour, type of vehicle, the delay at departure, the rain "
    "of the hour before, and how late the last tram of the same line and direction was that has "
    "arrived already. Variant `clean`; trained until 2 November, tested from 3 November.",
)


def yardstick(data: Tables) -> Yardstick:
    """The scores of two naive models and of gradient boosting."""
    cases = trips(data)
    train, test = cases[cases["date"] < TEST_FROM], cases[cases["date"] >= TEST_FROM]
    model = HistGradientBoostingRegressor(
        loss="absolute_error",
        max_iter=150,
        learning_rate=0.06,
        categorical_features="from_dtype",
        random_state=0,
    )
    with threadpool_limits(limits=1):  # more threads wait for each other on so few trips
        model.fit(train[list(FEATURES)], train["delay_last"])
    usual = train.groupby(["route_id", "direction_id", "hour"], observed=True)["delay_last"]
    habit = test[["route_id", "direction_id", "hour"]].merge(
        usual.median().reset_index(), how="left", on=["route_id", "direction_id", "hour"]
    )["delay_last"]
    foreseen = (
        (Text(de="wie bei der Abfahrt", en="as at departure"), test["delay_first"]),
        (
            Text(de="Median von Linie, Richtung, Stunde", en="median of line, direction, hour"),
            habit.fillna(train["delay_last"].median()),
        ),
        (Text(de="Gradient Boosting", en="gradient boosting"), model.predict(test[list(FEATURES)])),
    )
    return Yardstick(
        task=_TASK,
        metrics=(
            Text(de="mittlerer absoluter Fehler (s)", en="mean absolute error (s)"),
            Text(de="Wurzel des mittleren Fehlerquadrats (s)", en="root mean squared error (s)"),
        ),
        scores=tuple(_score(name, test["delay_last"], values) for name, values in foreseen),
        decimals=1,
    )


def trips(data: Tables) -> pd.DataFrame:
    """One row per trip: what is known at its departure, and `delay_last`."""
    events = data.table("clean", "stop_events")
    events = events.assign(at=seconds(events["scheduled"]))
    ordered = events.sort_values(["date", "trip_id", "seq"], kind="stable")
    ends = ordered.groupby(["date", "trip_id"], sort=False)
    first = ends.first().reset_index()
    last = ends[["delay_s", "at"]].last().reset_index(drop=True)
    cases = first.rename(columns={"delay_s": "delay_first"}).assign(
        delay_last=last["delay_s"],
        leaves=first["at"] + first["delay_s"],
        arrives=last["at"] + last["delay_s"],
        hour=first["at"] // 3600,
    )
    cases = cases.merge(
        data.table("clean", "trips")[["trip_id", "direction_id"]], on="trip_id"
    ).merge(data.table("clean", "calendar"), on="date")
    named = {name: cases[name].astype("category") for name in _WORDS}
    return _with_rain(_with_tram_ahead(cases.assign(**named)))


def _with_tram_ahead(cases: pd.DataFrame) -> pd.DataFrame:
    """The delay of the last tram that had arrived when this one left, and how long ago."""
    keys = ["date", "route_id", "direction_id"]
    arrived = cases[[*keys, "arrives"]].assign(
        delay_ahead=cases["delay_last"], gain_ahead=cases["delay_last"] - cases["delay_first"]
    )
    joined = pd.merge_asof(
        cases.sort_values("leaves", kind="stable"),
        arrived.sort_values("arrives", kind="stable"),
        left_on="leaves",
        right_on="arrives",
        by=keys,
        suffixes=("", "_ahead"),
    )
    return joined.assign(age_ahead=joined["leaves"] - joined["arrives_ahead"])


def _with_rain(cases: pd.DataFrame) -> pd.DataFrame:
    noon = civil.to_utc(pd.DatetimeIndex(cases["date"]) + pd.Timedelta(hours=12))
    utc = noon + pd.to_timedelta(cases["leaves"].to_numpy() - 43_200, unit="s")
    rain = weather.hourly().set_index("timestamp_utc")["precip_mm"]
    before = utc.floor("h") - pd.Timedelta(hours=1)
    return cases.assign(rain_mm=rain.reindex(before).to_numpy())


def _score(name: Text, right: pd.Series, foreseen: object) -> Score:
    off = np.asarray(foreseen, dtype=float) - right.to_numpy(dtype=float)
    return Score(model=name, values=(float(np.abs(off).mean()), float(np.sqrt((off**2).mean()))))
