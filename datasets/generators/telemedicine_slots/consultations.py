"""Who comes, and what is known afterwards: length, technical trouble, satisfaction."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.telemedicine_slots import model


def missed(booked: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Whether the patient does not come; zone and way of booking play no part."""
    local = pd.DatetimeIndex(booked["local"])
    lead = np.minimum(booked["lead_days"].to_numpy(), model.LEAD_CAP)
    level = model.NO_SHOW_BASE + model.NO_SHOW_PER_DAY * lead
    level = level + np.array(model.NO_SHOW_BY_AGE)[booked["age"].to_numpy()]
    level = level + model.RELIABILITY_SD * booked["reliability"].to_numpy()
    level = level + model.NO_SHOW_EARLY * np.asarray(local.hour < 9)
    level = level + model.NO_SHOW_IN_HOLIDAYS * civil.is_school_holiday(local)
    level = level + model.NO_SHOW_WITH_HELP * (booked["mode_help"] == "assistant").to_numpy()
    level = level + booked["specialty"].map(model.NO_SHOW_BY_SPECIALTY).to_numpy()
    return np.asarray(rng.random(len(booked)) < 1 / (1 + np.exp(-level)))


def missed_before(booked: pd.DataFrame) -> np.ndarray:
    """How many appointments the patient had missed by the day of the booking.

    `booked` has person, local, lead_days and no_show, in the order of time.
    """
    day = pd.DatetimeIndex(booked["local"]).normalize()
    made = day - pd.to_timedelta(booked["lead_days"].to_numpy(), unit="D")
    person = booked["person"].to_numpy()
    lost = np.flatnonzero(booked["no_show"].to_numpy())
    same = person[:, None] == person[lost][None, :]
    earlier = day.to_numpy()[lost][None, :] < made.to_numpy()[:, None]
    return np.asarray((same & earlier).sum(axis=1))


def held(booked: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """trouble, actual_min and satisfaction of each booked slot, as if everybody had come."""
    local = pd.DatetimeIndex(booked["local"])
    day = (local - model.OPENS).days.to_numpy()
    level = model.TROUBLE_BASE + model.TROUBLE_AT_FIRST * np.exp(-day / model.TROUBLE_FADES_DAYS)
    level = level + model.TROUBLE_ALONE * (booked["mode_help"] == "self").to_numpy()
    level = level + model.TROUBLE_AGED * (booked["age"] >= 3).to_numpy()
    chance = 1 / (1 + np.exp(-level))
    chance = np.where(local.normalize().isin(model.LINE_DOWN), model.LINE_DOWN_CHANCE, chance)
    trouble = rng.random(len(booked)) < chance
    planned = booked["planned_min"].to_numpy()
    spread = np.exp(model.LENGTH_SD * rng.standard_normal(len(booked)))
    lost = trouble * rng.integers(*model.TROUBLE_MINUTES, len(booked))
    length = np.maximum(np.round(planned * model.LENGTH_SHARE * spread) + lost, 3)
    extra = np.maximum(length - planned, 0)
    liking = model.SATISFACTION + model.SATISFACTION_SD * rng.standard_normal(len(booked))
    liking = liking + model.SATISFACTION_TROUBLE * trouble
    liking = liking + model.SATISFACTION_PER_EXTRA_MINUTE * extra
    return pd.DataFrame(
        {
            "tech_issue": np.where(trouble, "yes", "no"),
            "actual_min": length,
            "satisfaction": np.clip(np.round(liking), 1, 5),
        },
        index=booked.index,
    )
