"""How many bicycles are to be expected at each place and hour, before level and chance."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.bike_counts import model

if TYPE_CHECKING:
    from datasets.generators.bike_counts.model import Mood, Site


@dataclass(frozen=True, kw_only=True)
class Hours:
    """The hours with all that riders react to; every array has the shape (hours,).

    Attributes:
        utc, local: start of the hour.
        kind: 0 workday, 1 Saturday, 2 Sunday or public holiday.
        at_work, at_leisure: factor by the weather on ways to work, and on rides for pleasure.
        work, study, leisure: factor by holidays and lectures.
    """

    utc: pd.DatetimeIndex
    local: pd.DatetimeIndex
    kind: np.ndarray
    at_work: np.ndarray
    at_leisure: np.ndarray
    work: np.ndarray
    study: np.ndarray
    leisure: np.ndarray


def calendar() -> Hours:
    """All hours of the data set."""
    utc = model.hours()
    local = civil.local(utc)
    school = civil.is_school_holiday(local)
    kind = np.where(civil.is_workday(local), 0, np.where(local.day_of_week == 5, 1, 2))
    kind = np.where(civil.is_public_holiday(local), 2, kind)
    quiet = (local.strftime("%m-%d") >= "12-24") | (local.strftime("%m-%d") <= "01-01")
    work = np.where(school, model.WORK_IN_HOLIDAYS, 1.0)
    sky = _sky(utc)
    return Hours(
        utc=utc,
        local=local,
        kind=kind,
        at_work=_mood(sky, model.AT_WORK),
        at_leisure=_mood(sky, model.AT_LEISURE),
        work=np.where(quiet, model.WORK_AT_NEW_YEAR, work),
        study=np.where(_lectures(local), 1.0, model.STUDY_OUTSIDE_LECTURES),
        leisure=np.where(school, model.LEISURE_IN_HOLIDAYS, 1.0),
    )


def expected(site: Site, hours: Hours) -> tuple[np.ndarray, np.ndarray]:
    """Ways in and out per hour, of any level; before the site's first day they are 0."""
    hour = np.asarray(hours.local.hour)
    workday = hours.kind == 0
    rides = np.select([workday, hours.kind == 1], [1.0, site.saturday], site.sunday)
    rides = rides * np.where(workday, _weekday(hours.local), 1.0)
    free = 1 - site.work - site.study
    work = _share(model.WORK)[hour] * np.where(workday, site.work, 0.0) * hours.work
    study = _share(model.STUDY)[hour] * np.where(workday, site.study, 0.12) * hours.study
    leisure = _share(model.LEISURE)[hour] * np.where(workday, free, 0.88) * hours.leisure
    work, study = rides * work * hours.at_work, rides * study * hours.at_work
    leisure = rides * leisure * hours.at_leisure
    early = hour < 12
    inward = np.where(early, site.inward, 1.04 - site.inward)
    strolling = np.where(hour < 15, 0.46, 0.54)
    ways_in = inward * work + np.where(early, 0.58, 0.44) * study + strolling * leisure
    open_by_then = np.asarray(hours.local >= site.opened)
    return ways_in * open_by_then, (work + study + leisure - ways_in) * open_by_then


def _share(hours: tuple[int, ...]) -> np.ndarray:
    return np.array(hours) / sum(hours)


def _weekday(local: pd.DatetimeIndex) -> np.ndarray:
    return np.array([*model.WEEKDAYS, 1.0, 1.0])[np.asarray(local.day_of_week)]


def _lectures(local: pd.DatetimeIndex) -> np.ndarray:
    inside = np.zeros(len(local), dtype=bool)
    for first, last in model.LECTURES:
        end = pd.Timestamp(last) + pd.Timedelta(days=1)
        inside |= np.asarray((local >= pd.Timestamp(first)) & (local < end))
    return inside


def _sky(utc: pd.DatetimeIndex) -> pd.DataFrame:
    """The weather of the hours, and of those before, as far as riders feel it."""
    sky = weather.hourly().set_index("timestamp_utc")
    felt = (sky["temp_c"] + sky["temp_c"].rolling(24, min_periods=1).mean()) / 2
    middle = pd.DatetimeIndex(sky.index) + pd.Timedelta(minutes=30)
    before = sky["precip_mm"].shift(1, fill_value=0)
    return sky.assign(
        felt=felt,
        damp=before.rolling(3, min_periods=1).sum() > 0,
        icy=(sky["temp_c"] < 0) & (before.rolling(24, min_periods=1).sum() > 0.5),
        up=civil.sun_elevation(middle) > -4,
    ).loc[utc]


def _mood(sky: pd.DataFrame, mood: Mood) -> np.ndarray:
    """The factor by which the weather changes the number of riders; 1 at a dry, grey 20 °C."""
    rain = sky["precip_mm"]
    effect = (
        mood.warmth * np.maximum(20 - sky["felt"], 0)
        + mood.heat * np.maximum(sky["temp_c"] - 27, 0)
        + mood.wet * (rain > 0)
        + mood.heavy * (rain >= 2)
        + mood.damp * (sky["damp"] & (rain == 0))
        + mood.wind * np.maximum(sky["wind_ms"] - 3, 0)
        + mood.sun * (1 - sky["cloud"]) * sky["up"]
        + mood.ice * sky["icy"]
        + mood.dark * ~sky["up"]
    )
    return np.exp(effect.to_numpy())
