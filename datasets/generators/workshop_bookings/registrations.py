"""Who registers for events, who gets a seat, who moves up, who comes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from datasets.generators.workshop_bookings import house, model

if TYPE_CHECKING:
    from collections.abc import Mapping

_SEATS: Mapping[str, tuple[float, ...]] = {"code_week": (0.3, 0.45, 0.2, 0.05)}
_LOW_PRICE = 50.0


def registrations(
    events: pd.DataFrame, persons: pd.DataFrame, rng: np.random.Generator
) -> pd.DataFrame:
    """One row per registration in order of time; `person` is the number of the person."""
    counts = _counts(events, rng)
    weight = persons["activity"].to_numpy()
    weight = weight / weight.sum()
    parts = [
        _for_event(event, int(count), weight, rng)
        for event, count in zip(events.itertuples(), counts, strict=True)
    ]
    made = pd.concat(parts).sort_values("registered_local", kind="stable", ignore_index=True)
    made = made.merge(persons.reset_index(names="person"), on="person", validate="many_to_one")
    made["email"] = _with_shared_mails(made, rng)
    held = made["event_status"] == "held"
    confirmed = made["seat"] == "confirmed"
    remindable = confirmed & (made["start_local"] >= pd.Timestamp(model.REMINDERS_FROM))
    made["reminder"] = np.where(remindable & (rng.random(len(made)) < 0.5), "mail", "none")
    absent = rng.random(len(made)) < 1 / (1 + np.exp(-_logit(made, len(events), rng)))
    present = np.where(absent, "absent", "attended")
    made["attendance"] = np.where(held & confirmed, present, "none")
    return made.assign(registration_id=np.arange(1, len(made) + 1))


def _counts(events: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """How many register for each event; the sum is fixed."""
    demand = events["format"].map({name: kind.demand for name, kind in model.FORMATS.items()})
    level = house.busy()
    day = (events["start_local"].dt.normalize() - pd.Timestamp(model.FIRST)).dt.days
    growth = 0.85 + 0.2 * day / len(level)
    spread = np.exp(rng.normal(0, model.DEMAND_SD, len(events)))
    weight = demand.to_numpy() * growth.to_numpy() * spread
    return rng.multinomial(model.REGISTRATIONS, weight / weight.sum())


def _for_event(
    event: Any, count: int, weight: np.ndarray, rng: np.random.Generator
) -> pd.DataFrame:
    early = rng.random(count) < 0.5
    window = np.where(early, model.LONG_WINDOW, model.SHORT_WINDOW)
    days = np.where(early, window - rng.exponential(9.0, count), rng.exponential(window, count))
    registered = _awake(event.start_local, np.clip(days, 0.04, model.LONG_WINDOW), rng)
    lead = np.asarray((event.start_local - registered).total_seconds()) / 86_400
    rows = pd.DataFrame({"registered_local": registered, "lead": lead})
    rows = rows.sort_values("registered_local", kind="stable", ignore_index=True)
    rows["person"] = rng.choice(len(weight), size=count, replace=False, p=weight)
    shares = _SEATS.get(event.format, (1.0,))
    rows["seats"] = rng.choice(np.arange(1, len(shares) + 1), size=count, p=shares)
    rows = rows.assign(
        event_id=event.event_id,
        format=event.format,
        start_local=event.start_local,
        mode=event.mode,
        event_price=event.price_eur,
        event_status=event.status,
    )
    return _seated(rows, int(event.capacity), rng)


def _awake(start: pd.Timestamp, lead: np.ndarray, rng: np.random.Generator) -> pd.DatetimeIndex:
    """Points in time about `lead` days before the start, when people are awake."""
    exact = start - pd.to_timedelta(np.round(lead * 1440), unit="m")
    awake = np.clip(rng.normal(15.5 * 60, 4 * 60, len(lead)).round(), 6 * 60, 23 * 60 + 50)
    moved = exact.normalize() + pd.to_timedelta(awake, unit="m")
    late = np.asarray(moved >= start)
    return pd.DatetimeIndex(np.where(late, exact.to_numpy(), moved.to_numpy())).as_unit("s")


def _seated(rows: pd.DataFrame, capacity: int, rng: np.random.Generator) -> pd.DataFrame:
    """Seats in order of registration; who cancels in time makes room for the waiting list."""
    cancels = rng.random(len(rows)) < model.SEAT_CANCELLED
    lead = rows["lead"].to_numpy()
    left = lead * rng.random(len(rows))
    first = rows["seats"].cumsum().to_numpy() <= capacity
    freed = int(rows.loc[first & cancels & (left > 1), "seats"].sum())
    waiting = ~first & ~cancels & (lead > 1)
    moved = waiting & ((rows["seats"] * waiting).cumsum().to_numpy() <= freed)
    seat = np.select([cancels, first | moved], ["cancelled", "confirmed"], "waiting_list")
    return rows.assign(seat=seat, waited=~first)


def _with_shared_mails(made: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Some are registered by a colleague who gives her own mail, minutes after herself."""
    before = made.groupby("event_id")["email"].shift()
    same_work = made["org_type"] == made.groupby("event_id")["org_type"].shift()
    able = np.flatnonzero(before.notna() & same_work)
    chosen = rng.choice(able, size=model.SHARED_MAILS, replace=False)
    shared = np.isin(np.arange(len(made)), chosen)
    return np.where(shared, before, made["email"])


def _logit(made: pd.DataFrame, events: int, rng: np.random.Generator) -> np.ndarray:
    """The logit of the absence of a registered person."""
    price = made["event_price"].to_numpy()
    base = np.select(
        [price == 0, price < _LOW_PRICE],
        [model.ABSENT_FREE, model.ABSENT_LOW_PRICE],
        model.ABSENT_PAID,
    )
    visits = made.groupby("person").cumcount().to_numpy()
    rain = house.days().set_index("date")["rain_mm"].gt(model.RAIN_MM)
    wet = made["start_local"].dt.normalize().map(rain).to_numpy(bool)
    online = (made["mode"] == "online").to_numpy()
    return np.asarray(
        base
        + model.ABSENT_PER_LEAD * (np.log1p(made["lead"].to_numpy()) - 2.2)
        + model.ABSENT_ONLINE * online
        + model.ABSENT_RAIN * (wet & ~online)
        + model.ABSENT_REMINDED * (made["reminder"] == "mail").to_numpy()
        + model.ABSENT_REGULAR * (visits >= 3)
        + rng.normal(0, model.EVENT_SD, events + 1)[made["event_id"]]
        + made["reliability"].to_numpy()
    )
