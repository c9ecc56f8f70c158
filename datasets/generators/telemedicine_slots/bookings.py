"""Which slots are booked, by whom, how, and how long before."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.telemedicine_slots import model


def taken(slots: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Whether each slot is booked."""
    local = pd.DatetimeIndex(slots["local"])
    day = (local - model.OPENS).days.to_numpy()
    filled = 1 / (1 + np.exp(-(day - model.FILLING_DAYS) / model.FILLING_WIDTH))
    level = model.BOOKED_AT_START + filled * (model.BOOKED_AT_END - model.BOOKED_AT_START)
    level = level + slots["specialty"].map(model.BOOKED_SPECIALTY).to_numpy()
    level = level + model.BOOKED_FIRST_HOUR * slots["first"].to_numpy()
    level = level + model.BOOKED_IN_HOLIDAYS * civil.is_school_holiday(local)
    flu = np.isin(local.month, (1, 2)) & (slots["specialty"] == "general").to_numpy()
    level = level + model.BOOKED_IN_FLU_SEASON * flu
    return np.asarray(rng.random(len(slots)) < 1 / (1 + np.exp(-level)))


def booked(
    slots: pd.DataFrame, people: np.random.Generator, ways: np.random.Generator
) -> pd.DataFrame:
    """The booked slots with the patient, the way of booking and the lead time.

    Args:
        slots: the booked slots in the order of time.
        people: draws who comes.
        ways: draws how they book.
    """
    person = _persons(pd.DatetimeIndex(slots["local"]), people)
    known = _known(int(person.max()) + 1, people).iloc[person].reset_index(drop=True)
    far = known["zone"].isin(model.FAR_ZONES).to_numpy()
    draw = ways.random(len(slots))
    near_edges, far_edges = (np.cumsum(model.CHANNEL_SHARES[kind][:2]) for kind in ("near", "far"))
    place = np.where(far, np.searchsorted(far_edges, draw), np.searchsorted(near_edges, draw))
    channel = np.array(model.CHANNELS, dtype=object)[place]
    mean = pd.Series(channel).map(model.LEAD_DAYS).to_numpy()
    lead = np.floor(ways.gamma(model.LEAD_SHAPE, mean / model.LEAD_SHAPE)).astype(int)
    latest = (pd.DatetimeIndex(slots["local"]).normalize() - model.BOOKABLE_FROM).days.to_numpy()
    made = pd.concat([slots.reset_index(drop=True), known], axis=1)
    return made.assign(person=person, channel=channel, lead_days=np.minimum(lead, latest))


def _persons(local: pd.DatetimeIndex, rng: np.random.Generator) -> np.ndarray:
    """Numbers of patients: a new one, or one of those who were there before; one slot a day."""
    count = len(local)
    place = np.arange(count)
    new = rng.random(count) >= model.RETURNING * place / (place + model.RETURNING_FROM)
    seen = new.cumsum()
    earlier = np.floor(rng.random(count) * seen).astype(int)
    person = np.where(new, seen - 1, earlier)
    again = pd.DataFrame({"person": person, "day": local.normalize()}).duplicated().to_numpy()
    person[again] = seen[-1] + np.arange(again.sum())
    return person


def _known(count: int, rng: np.random.Generator) -> pd.DataFrame:
    age = rng.choice(len(model.AGE_BANDS), size=count, p=model.AGE_SHARES)
    helped = rng.random(count) < np.array(model.HELP_BY_AGE)[age]
    # Pseudonyms say nothing about when somebody first came.
    number = rng.permutation(np.arange(1000, 10_000))[:count]
    return pd.DataFrame(
        {
            "patient_id": [f"P{one}" for one in number],
            "zone": rng.choice(model.ZONES, size=count, p=model.ZONE_SHARES),
            "age": age,
            "age_band": np.array(model.AGE_BANDS, dtype=object)[age],
            "mode_help": np.where(helped, "assistant", "self"),
            "reliability": rng.standard_normal(count),
        }
    )
