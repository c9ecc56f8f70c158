"""Who wants which room when: the requests, before the house says yes or no."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.workshop_bookings import house, model

if TYPE_CHECKING:
    from collections.abc import Mapping

# A: half hours of the begin, from 8 h on, and their weights; lengths in half hours.
_BEGINS: Mapping[str, tuple[int, tuple[float, ...]]] = {
    "coworking": (0, (5, 3, 12, 3, 4, 1, 1, 1, 1, 1, 5, 1, 2, 1, 1)),
    "event_area": (2, (6, 1, 3, 1, 1, 1, 1, 1, 3, 1, 2, 1, 4, 1, 6, 2, 8)),
    "other": (0, (1, 2, 8, 5, 9, 4, 5, 2, 1, 1, 5, 5, 8, 4, 6, 3, 4, 2, 3, 1)),
}
_LENGTHS: Mapping[str, tuple[tuple[int, ...], tuple[float, ...]]] = {
    "coworking": ((8, 16, 4), (0.42, 0.45, 0.13)),
    "event_area": ((4, 6, 8), (0.45, 0.3, 0.25)),
    "experiment_room": ((4, 6, 8), (0.4, 0.3, 0.3)),
    "innovation_room": ((4, 6, 8, 16), (0.35, 0.25, 0.25, 0.15)),
    "meeting_box": ((1, 2, 3, 4), (0.15, 0.5, 0.2, 0.15)),
    "seminar_room": ((4, 6, 8, 16), (0.3, 0.25, 0.25, 0.2)),
}
_PURPOSES: Mapping[str, tuple[float, ...]] = {
    "coworking": (0.04, 0.82, 0.08, 0.06, 0.0, 0.0),
    "event_area": (0.0, 0.0, 0.3, 0.0, 0.2, 0.5),
    "experiment_room": (0.05, 0.0, 0.1, 0.6, 0.1, 0.15),
    "innovation_room": (0.05, 0.0, 0.35, 0.1, 0.1, 0.4),
    "meeting_box": (0.35, 0.15, 0.5, 0.0, 0.0, 0.0),
    "seminar_room": (0.02, 0.0, 0.28, 0.0, 0.5, 0.2),
}
_EVENING = 14  # the half hour of 15 h
_DESKS_CLOSE = 20  # the half hour of 18 h
_OFFICE_HOURS = (8, 21)


def requests(bookers: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """One row per request, in order of its arrival.

    Returns:
        room, day (number), slot and length (half hours), booker (number), made_local, start_local,
        end_local, lead (days), persons_planned, purpose.
    """
    count = model.BOOKINGS
    room = rng.choice(list(model.ROOMS), size=count, p=_shares([r.share for r in _rooms()]))
    weight = house.busy()
    day = rng.choice(len(weight), size=count, p=weight / weight.sum())
    made = pd.DataFrame({"room": room, "day": day})
    made["slot"], made["length"] = _times(room, rng)
    made["booker"] = _booker(room, bookers, rng)
    made["persons_planned"] = _persons(room, rng)
    made["purpose"] = _by_room(room, _PURPOSES, model.PURPOSES, rng)
    date = house.days()["date"].to_numpy()[day]
    begin = (model.OPENS * 60 + 30 * made["slot"]).to_numpy()
    made["start_local"] = date + begin.astype("timedelta64[m]").astype("timedelta64[s]")
    half_hours = made["length"] + _after_closing(made, rng)
    made["end_local"] = made["start_local"] + pd.to_timedelta(30 * half_hours, unit="m")
    made["made_local"] = _made(made["start_local"], room, rng)
    made["lead"] = (made["start_local"] - made["made_local"]).dt.total_seconds() / 86_400
    return made.sort_values("made_local", kind="stable", ignore_index=True)


def _after_closing(made: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Half hours after 20 h: some evenings last until after midnight."""
    share = made["room"].map(model.OVERNIGHT).fillna(0.0).to_numpy(float)
    evening = (made["slot"] + made["length"] == house.SLOTS) & (made["slot"] >= _EVENING)
    late = evening.to_numpy() & (rng.random(len(made)) < share)
    return np.where(late, rng.integers(9, 13, len(made)), 0)


def _rooms() -> tuple[model.Room, ...]:
    return tuple(model.ROOMS.values())


def _shares(weights: list[float]) -> np.ndarray:
    return np.array(weights) / sum(weights)


def _times(room: np.ndarray, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Begin and length in half hours; what would last too long ends when the house closes."""
    slot = np.zeros(len(room), dtype=int)
    length = np.zeros(len(room), dtype=int)
    for name in model.ROOMS:
        own = room == name
        first, weights = _BEGINS.get(name, _BEGINS["other"])
        slot[own] = first + rng.choice(len(weights), size=own.sum(), p=_shares(list(weights)))
        lengths, shares = _LENGTHS[name]
        length[own] = rng.choice(lengths, size=own.sum(), p=shares)
    closes = np.where(room == "coworking", _DESKS_CLOSE, house.SLOTS)
    return slot, np.minimum(length, closes - slot)


def _booker(room: np.ndarray, bookers: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Some bookers come for the desks, others for the rooms."""
    activity, desk = bookers["activity"].to_numpy(), bookers["desk"].to_numpy()
    chosen = np.zeros(len(room), dtype=int)
    for wants_desk, liking in ((True, desk), (False, 1 - desk)):
        own = (room == "coworking") == wants_desk
        weight = activity * liking
        chosen[own] = rng.choice(len(bookers), size=own.sum(), p=weight / weight.sum())
    return chosen


def _persons(room: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """One at a desk; else from two people to all seats."""
    seats = np.array([model.ROOMS[name].seats for name in room])
    drawn = np.clip(np.round(seats * rng.beta(2.2, 2.4, len(room))), 2, seats)
    return np.where(room == "coworking", 1, drawn).astype(int)


def _by_room(
    room: np.ndarray,
    shares: Mapping[str, tuple[float, ...]],
    names: tuple[str, ...],
    rng: np.random.Generator,
) -> np.ndarray:
    bounds = np.cumsum([shares[name] for name in room], axis=1)
    draw = rng.random(len(room))[:, None]
    return np.array(names, dtype=object)[(draw >= bounds[:, :-1]).sum(axis=1)]


def _made(start: pd.Series, room: np.ndarray, rng: np.random.Generator) -> pd.Series:
    """When it was asked: during office hours, before the begin."""
    median = np.array([model.ROOMS[name].lead for name in room])
    days = np.floor(np.exp(rng.normal(np.log(median), 0.9))).clip(0, 120)
    minute = rng.integers(_OFFICE_HOURS[0] * 60, _OFFICE_HOURS[1] * 60, len(room))
    asked = start.dt.normalize() - pd.to_timedelta(days, unit="D")
    asked = asked + pd.to_timedelta(minute, unit="m")
    spontaneous = start - pd.to_timedelta(rng.integers(5, 180, len(room)), unit="m")
    return asked.where(asked < start, spontaneous).dt.as_unit("s")
