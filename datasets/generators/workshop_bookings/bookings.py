"""The house says yes or no, and people come or do not: from requests to bookings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.workshop_bookings import house, model

if TYPE_CHECKING:
    from collections.abc import Mapping

_ACCEPT, _RELEASE = 0, 1
_COMES = 0.87  # A: chance of each planned person to come when the booking is kept
_LATE_HOUR = 17  # A: after it nobody counts heads on some days


def bookings(
    requests: pd.DataFrame,
    bookers: pd.DataFrame,
    taken: Mapping[str, np.ndarray],
    rng: np.random.Generator,
) -> pd.DataFrame:
    """One row per request, in order of its arrival, with what became of it.

    Args:
        requests: `requests.requests`.
        bookers: `people.bookers`.
        taken: per room the slots that events take, shape (days, slots).
        rng: draws.
    """
    made = requests.assign(cancelled_local=_cancelled(requests, rng))
    accepted = _accepted(made, taken)
    absent = _absent(made, bookers, rng)
    cancelled = made["cancelled_local"].notna()
    status = np.select(
        [~accepted, cancelled, absent], ["declined", "cancelled", "no_show"], "attended"
    )
    made["cancelled_local"] = made["cancelled_local"].where(status == "cancelled")
    made["persons_present"] = _present(made["persons_planned"], status, rng)
    return made.assign(
        booking_id=np.arange(1, len(made) + 1),
        status=status,
        booker_id=bookers["booker_id"].to_numpy()[made["booker"]],
        org_type=bookers["org_type"].to_numpy()[made["booker"]],
        price_eur=price(made, bookers["org_type"].to_numpy()[made["booker"]], status),
    )


def price(made: pd.DataFrame, org_type: np.ndarray, status: np.ndarray) -> np.ndarray:
    """What is charged afterwards in euros, to the cent."""
    rate = np.array([model.ROOMS[name].rate for name in made["room"]])
    share = np.array([model.ORGANISATIONS[name][1] for name in org_type])
    factor = np.select([status == "attended", status == "no_show"], [1.0, model.NO_SHOW_PRICE], 0.0)
    hours = (made["end_local"] - made["start_local"]).dt.total_seconds().to_numpy() / 3600
    return np.asarray(np.round(rate * hours * share * factor, 2))


def _cancelled(requests: pd.DataFrame, rng: np.random.Generator) -> pd.Series:
    """When a booking would be cancelled; missing for most."""
    lead = requests["lead"].to_numpy()
    chance = model.CANCELLED * (0.45 + 0.55 * np.log1p(lead) / np.log1p(8.0))
    cancels = (rng.random(len(lead)) < chance) & (lead > 0.15)
    # Most cancel shortly before.
    remaining = lead * rng.beta(1.0, 2.2, len(lead))
    minutes = np.maximum(np.round(remaining * 1440), 20)
    when = requests["start_local"] - pd.to_timedelta(minutes, unit="m")
    return when.where(cancels & (when > requests["made_local"]).to_numpy())


def _accepted(made: pd.DataFrame, taken: Mapping[str, np.ndarray]) -> np.ndarray:
    """Who asks first gets the room; a cancelled one is free again. Shape (requests,)."""
    used = {name: taken[name].astype(int) * room.units for name, room in model.ROOMS.items()}
    accepted = np.zeros(len(made), dtype=bool)
    spans = list(
        zip(made["room"], made["day"], made["slot"], made["slot"] + made["length"], strict=True)
    )
    for kind, number in _in_order_of_time(made):
        room, day, begin, end = spans[number]
        slots = used[room][day, begin:end]
        if kind == _ACCEPT and slots.max() < model.ROOMS[room].units:
            accepted[number] = True
            slots += 1
        elif kind == _RELEASE and accepted[number]:
            slots -= 1
    return accepted


def _in_order_of_time(made: pd.DataFrame) -> list[tuple[int, int]]:
    leaves = made["cancelled_local"].dropna()
    when = np.concatenate([made["made_local"].to_numpy(), leaves.to_numpy()])
    kind = np.repeat([_ACCEPT, _RELEASE], [len(made), len(leaves)])
    number = np.concatenate([np.arange(len(made)), leaves.index.to_numpy()])
    order = np.lexsort((number, kind, when))
    return list(zip(kind[order].tolist(), number[order].tolist(), strict=True))


def _absent(made: pd.DataFrame, bookers: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Whether nobody comes; absences of one day go together."""
    days = house.days()
    wet = (days["rain_mm"] > model.RAIN_MM).to_numpy()
    of_day = rng.normal(0, model.DAY_SD, len(days)) + model.RAIN_EFFECT * wet
    rooms = [model.ROOMS[name] for name in made["room"]]
    median = np.array([room.lead for room in rooms])
    org = bookers["org_type"].map({name: part[2] for name, part in model.ORGANISATIONS.items()})
    logit = (
        np.array([room.absent for room in rooms])
        + model.PER_LEAD * (np.log1p(made["lead"].to_numpy()) - np.log1p(median))
        + org.to_numpy()[made["booker"]]
        + bookers["reliability"].to_numpy()[made["booker"]]
        + of_day[made["day"]]
    )
    return np.asarray(rng.random(len(made)) < 1 / (1 + np.exp(-logit)))


def _present(planned: pd.Series, status: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """How many came: missing where the booking was not held, 0 where nobody came."""
    came = np.maximum(rng.binomial(planned.to_numpy(), _COMES), 1)
    return np.select([status == "attended", status == "no_show"], [came, 0], np.nan)


def overnight(made: pd.DataFrame) -> pd.Series:
    """Whether a booking ends after midnight."""
    return made["end_local"].dt.normalize() > made["start_local"].dt.normalize()
