"""Who writes when, where, how, about what and in which mood: one row per text, without the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.visitor_feedback import model

if TYPE_CHECKING:
    from collections.abc import Sequence

_WEEKDAYS = (0.75, 1.1, 1.1, 1.2, 1.05, 1.1, 0.45)  # A
_HOURS_ON_SITE = (3, 5, 5, 4, 6, 8, 9, 8, 4)  # A: from 10 to 18 h
_HOURS_ELSEWHERE = (1, 3, 5, 5, 5, 4, 4, 4, 4, 4, 5, 6, 8, 10, 9, 5, 2)  # A: from 7 to 23 h


def occasions(rng: np.random.Generator) -> pd.DataFrame:
    """One row per text, in order of time.

    Returns:
        created_local, place, persona, channel, topic, mood (negative, neutral, positive), ironic,
        mixed, sky (letters for hot, cold, wet days).
    """
    days = _days(rng)
    place = _named(_pick(np.tile(model.PLACE_SHARES, (model.TEXTS, 1)), rng), model.PLACES)
    persona = _persona(place, rng)
    channel = _channel(persona, place, days, rng)
    topic = _topic(place, days, rng)
    mood = _mood(topic, place, days, rng)
    ironic = (mood == "negative") & (rng.random(model.TEXTS) < model.IRONIC_SHARE)
    with_aside = (topic != "general") & (mood != "neutral") & ~ironic
    mixed = with_aside & (rng.random(model.TEXTS) < model.MIXED_SHARE)
    made = pd.DataFrame(
        {
            "created_local": days + _time_of_day(channel, rng),
            "place": place,
            "persona": persona,
            "channel": channel,
            "topic": topic,
            "mood": mood,
            "ironic": ironic,
            "mixed": mixed,
            "sky": _sky(days),
        }
    )
    return made.sort_values("created_local", kind="stable", ignore_index=True)


def _pick(shares: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """A column per row, drawn with the row's shares, shape (rows,)."""
    bounds = np.cumsum(shares, axis=1)
    draw = rng.random(len(shares))[:, None] * bounds[:, -1:]
    return np.asarray((draw >= bounds[:, :-1]).sum(axis=1))


def _named(numbers: np.ndarray, names: Sequence[str]) -> np.ndarray:
    return np.array(names, dtype=object)[numbers]


def _days(rng: np.random.Generator) -> pd.DatetimeIndex:
    known = pd.date_range(model.FIRST, model.LAST, freq="D", unit="s")
    weight = np.array(_WEEKDAYS)[known.day_of_week] * np.linspace(0.8, 1.15, len(known))
    weight = weight * np.where(civil.is_public_holiday(known), 0.3, 1.0)
    weight = weight * np.where(civil.is_school_holiday(known), 0.85, 1.0)
    weight = weight * np.where(in_code_week(known), 1.9, 1.0)
    weight[:5] *= 3  # the opening week
    drawn = rng.choice(len(known), size=model.TEXTS, p=weight / weight.sum())
    return known[np.sort(drawn)]


def in_code_week(days: pd.DatetimeIndex) -> np.ndarray:
    """Whether each day lies in one of the Code Weeks."""
    inside = np.zeros(len(days), dtype=bool)
    for first, last in model.CODE_WEEKS:
        end = pd.Timestamp(last) + pd.Timedelta(days=1)
        inside |= np.asarray((days >= pd.Timestamp(first)) & (days < end))
    return inside


def _persona(place: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    shares = np.array([persona.places for persona in model.PERSONAS.values()]).T
    at = np.searchsorted(model.PLACES, place.astype(str))
    return _named(_pick(shares[at], rng), tuple(model.PERSONAS))


def _channel(
    persona: np.ndarray, place: np.ndarray, days: pd.DatetimeIndex, rng: np.random.Generator
) -> np.ndarray:
    """Cards and tablets lie in the house: on closed days people write from elsewhere."""
    shares = np.array([model.PERSONAS[name].channels for name in persona])
    drawn = _named(_pick(shares, rng), model.CHANNELS)
    closed = (days.day_of_week == 6) | civil.is_public_holiday(days)
    closed = closed | ((place == "eab") & (days.day_of_week == 0))
    closed = closed | ((place == "werkstadt") & (days.day_of_week == 5) & ~in_code_week(days))
    return np.where(np.isin(drawn, ("card", "tablet")) & closed, "online_form", drawn)


def _topic(place: np.ndarray, days: pd.DatetimeIndex, rng: np.random.Generator) -> np.ndarray:
    shares = np.array([model.TOPIC_SHARES[name] for name in place])
    names = list(model.TOPICS)
    busy = in_code_week(days)
    shares[busy, names.index("robot")] *= model.ROBOT_IN_CODE_WEEK
    shares[busy, names.index("courses")] *= 1.6
    shares[_hot(days), names.index("rooms")] *= 1.8
    return _named(_pick(shares, rng), model.TOPICS)


def _mood(
    topic: np.ndarray, place: np.ndarray, days: pd.DatetimeIndex, rng: np.random.Generator
) -> np.ndarray:
    shares = np.array([model.MOODS[name] for name in topic])
    there = (topic == "devices") & (place == "werkstadt")
    calm = np.asarray(days >= pd.Timestamp(model.NEW_ACCESS_POINTS))
    shares[there & ~calm] = model.MOODS_BEFORE
    shares[there & calm] = model.MOODS_AFTER
    return _named(_pick(shares, rng), model.SENTIMENTS)


def _time_of_day(channel: np.ndarray, rng: np.random.Generator) -> pd.TimedeltaIndex:
    here = np.array(_HOURS_ON_SITE) / sum(_HOURS_ON_SITE)
    away = np.array(_HOURS_ELSEWHERE) / sum(_HOURS_ELSEWHERE)
    on_site = 10 + rng.choice(len(here), size=len(channel), p=here)
    elsewhere = 7 + rng.choice(len(away), size=len(channel), p=away)
    hour = np.where(np.isin(channel, ("card", "tablet")), on_site, elsewhere)
    minute = rng.integers(0, 60, size=len(channel))
    return pd.to_timedelta(hour * 60 + minute, unit="m").as_unit("s")


def _by_day(days: pd.DatetimeIndex) -> pd.DataFrame:
    hours = weather.hourly()
    local = civil.local(pd.DatetimeIndex(hours["timestamp_utc"])).normalize()
    by_day = hours.assign(day=local).groupby("day")
    known = pd.DataFrame(
        {
            "highest": by_day["temp_c"].max(),
            "mean": by_day["temp_c"].mean(),
            "rain": by_day["precip_mm"].sum(),
        }
    )
    return known.reindex(days)


def _hot(days: pd.DatetimeIndex) -> np.ndarray:
    return (_by_day(days)["highest"] > model.HOT_C).to_numpy()


def _sky(days: pd.DatetimeIndex) -> np.ndarray:
    known = _by_day(days)
    hot = np.where(known["highest"] > model.HOT_C, "H", "")
    cold = np.where(known["mean"] < model.COLD_C, "C", "")
    wet = np.where(known["rain"] > model.WET_MM, "R", "")
    return (pd.Series(hot) + cold + wet).to_numpy(object)
