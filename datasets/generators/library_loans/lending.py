"""The loans: visits on site and the Onleihe, due dates, renewals and returns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from datasets.generators.library_loans import model
from datasets.generators.library_loans.calendar import (
    Hours,
    branch_hours,
    branch_open,
    calendar,
    main_hours,
    next_open,
)

DAY = 24 * 60  # minutes
# Due dates and returns look this far beyond the year; the last day is open.
DAYS_AFTER = 399


@dataclass(frozen=True, kw_only=True)
class House:
    """What the loans refer to: items, patrons (with hidden traits) and the days.

    `days` reaches beyond the year so that every due date falls into it.
    """

    items: pd.DataFrame
    patrons: pd.DataFrame
    days: pd.DataFrame

    @classmethod
    def open_for(cls, items: pd.DataFrame, patrons: pd.DataFrame) -> House:
        """The house with its calendar."""
        return cls(items=items, patrons=patrons, days=calendar(days_after=DAYS_AFTER))

    @property
    def year_days(self) -> pd.DataFrame:
        """The days of the year itself."""
        return self.days[self.days["date"].dt.year == model.YEAR]

    def day_number(self, date: pd.Series) -> np.ndarray:
        """Days since 1 January of the year, negative before it."""
        return np.asarray((date - self.days["date"].iloc[0]).dt.days, dtype=np.int64)


def loans(
    house: House,
    visits: np.random.Generator,
    online: np.random.Generator,
    returns: np.random.Generator,
) -> pd.DataFrame:
    """All 100,000 loans in the order in which they were made.

    Returns:
        The published columns; `returned_at` is missing where the item was out at the snapshot.
    """
    site = _on_site(house, visits)
    digital = _onleihe(house, online)
    begun = pd.concat([site, digital], ignore_index=True)
    begun = begun.sort_values(["minute", "patron"], kind="stable", ignore_index=True)
    return _published(house, _returned(house, begun, returns))


def site_weights(days: pd.DataFrame) -> np.ndarray:
    """How much is lent on site on each day, in arbitrary units; closed days weigh nothing."""
    date, is_open = days["date"], days["is_open"].to_numpy()
    weight = np.array(model.WEEKDAY_WEIGHTS)[date.dt.day_of_week] * is_open
    year_angle = 2 * np.pi * (date.dt.day_of_year.to_numpy() - 15) / 366
    weight = weight * (1 + model.SITE_SEASON * np.cos(year_angle))
    school_holiday = days["is_school_holiday"].to_numpy()
    weight = weight * np.where(school_holiday, model.SCHOOL_HOLIDAY_WEIGHT, 1.0)
    soon = pd.Series(school_holiday[::-1]).rolling(4, min_periods=1).max().to_numpy()[::-1] > 0
    weight = weight * np.where(soon & ~school_holiday, model.BEFORE_HOLIDAYS_WEIGHT, 1.0)
    # The opening has a rush of its own.
    opening = date == pd.Timestamp(model.NEW_HOUSE_OPENS)
    rested = (_closed_before(is_open) >= model.LONG_CLOSURE) & ~opening.to_numpy()
    weight = weight * np.where(rested, model.AFTER_CLOSURE, 1.0)
    long_saturday = (date.dt.day_of_week == 5) & (days["site"] == "new_house")
    weight = weight * np.where(long_saturday, model.LONG_SATURDAY, 1.0)
    return weight * _move(date, pd.Series(days["site"]))


def _closed_before(is_open: np.ndarray) -> np.ndarray:
    """How many closed days lie directly before each day.

    The house was closed around Christmas 2023, so that the year begins with a long closure.
    """
    run, runs = model.LONG_CLOSURE, []
    for day_open in is_open:
        runs.append(run)
        run = 0 if day_open else run + 1
    return np.array(runs)


def _move(date: pd.Series, site: pd.Series) -> np.ndarray:
    """The move as a factor: stocking up, the opening rush, the lasting level of the new house."""
    until = np.asarray((pd.Timestamp(model.MOVE_BEGINS) - date).dt.days)
    since = np.asarray((date - pd.Timestamp(model.NEW_HOUSE_OPENS)).dt.days)
    old = np.where(until <= 7, model.STOCKING_UP, 1.0)
    rush = model.OPENING_RUSH * np.exp(-np.maximum(since, 0) / model.RUSH_DAYS)
    return np.where(site == "new_house", model.NEW_HOUSE_LIFT * (1 + rush), old)


def _on_site(house: House, rng: np.random.Generator) -> pd.DataFrame:
    total = model.LOANS - model.ONLEIHE_LOANS
    sizes = rng.geometric(1 / model.BASKET_MEAN, size=total)
    last = int(np.searchsorted(np.cumsum(sizes), total))
    sizes = sizes[: last + 1]
    sizes[-1] -= sizes.sum() - total
    days = house.year_days
    weight = site_weights(days)
    day = rng.choice(len(days), size=len(sizes), p=weight / weight.sum())
    patron = _patrons(house, rng, day, np.ones(len(house.patrons)))
    branch = _at_branch(house, day, patron)
    minute = _minutes_open(house, rng, day, branch)
    visit = np.repeat(np.arange(len(sizes)), sizes)
    chosen = _formats(house, rng, patron[visit])
    channel = _channels(house, rng, day, branch)[visit]
    item = _items(house, rng, chosen, day[visit], digital=False)
    begun = pd.DataFrame(
        {
            "minute": day[visit] * DAY + minute[visit],
            "patron": patron[visit],
            "item": item,
            "format": chosen,
            "channel": channel,
            "visit": visit,
        }
    )
    return _without_doubles(house, rng, begun, day[visit])


def _patrons(
    house: House, rng: np.random.Generator, day: np.ndarray, liking: np.ndarray
) -> np.ndarray:
    """A patron for each day of `day`, by activity; nobody borrows before having a card."""
    weight = house.patrons["activity"].to_numpy() * liking
    weight = weight / weight.sum()
    since = house.day_number(house.patrons["since"])
    patron = rng.choice(len(weight), size=len(day), p=weight)
    while (early := since[patron] > day).any():
        patron[early] = rng.choice(len(weight), size=int(early.sum()), p=weight)
    return patron


def _at_branch(house: House, day: np.ndarray, patron: np.ndarray) -> np.ndarray:
    """Who goes to the branch; where it is closed its patrons come to the main house."""
    weekday = house.days["date"].dt.day_of_week.to_numpy()[day]
    return np.asarray(house.patrons["branch"].to_numpy()[patron] & branch_open(weekday))


def _minutes_open(
    house: House, rng: np.random.Generator, day: np.ndarray, branch: np.ndarray
) -> np.ndarray:
    """The minute of each visit: within the hours, more after school and work (A)."""
    weekday = house.days["date"].dt.day_of_week.to_numpy()[day]
    main, other = main_hours(weekday, house.days["site"].to_numpy()[day]), branch_hours(weekday)
    opens = np.where(branch, other.opens, main.opens)
    closes = np.where(branch, other.closes, main.closes)
    minute = _within(Hours(opens=opens, closes=closes), rng.beta(1.5, 1.25, size=len(day)))
    begins, ends = model.BRANCH_BREAK
    in_break = branch & (minute >= begins * 60) & (minute < ends * 60)
    return np.where(in_break, minute + (ends - begins) * 60, minute)


def _within(span: Hours, part: np.ndarray) -> np.ndarray:
    return np.floor(span.opens + part * (span.closes - span.opens - 1)).astype(int)


def _formats(house: House, rng: np.random.Generator, patron: np.ndarray) -> np.ndarray:
    """What is taken, by the patron's age band; an index into `model.FORMAT_NAMES`."""
    shares = np.array([kind.share for kind in model.FORMATS.values()])
    appeal = np.array([kind.appeal for kind in model.FORMATS.values()]).T
    weight = shares * appeal
    upper = np.cumsum(weight / weight.sum(axis=1, keepdims=True), axis=1)
    age = house.patrons["age"].to_numpy()[patron]
    return (rng.random(len(patron))[:, None] > upper[age]).sum(axis=1)


def _channels(
    house: House, rng: np.random.Generator, day: np.ndarray, branch: np.ndarray
) -> np.ndarray:
    site = house.days["site"].to_numpy()[day]
    self_service = np.where(
        site == "new_house", model.SELF_SERVICE["new_house"], model.SELF_SERVICE["old_house"]
    )
    main = np.where(rng.random(len(day)) < self_service, "self", "desk")
    return np.where(branch, "branch_lobeda", main)


def _items(
    house: House, rng: np.random.Generator, chosen: np.ndarray, day: np.ndarray, *, digital: bool
) -> np.ndarray:
    """An item for each loan by the items' demand; nothing is lent before it is acquired."""
    stock = house.items
    acquired = house.day_number(stock["acquired"])
    item = np.empty(len(chosen), dtype=np.int64)
    for code, name in enumerate(model.FORMAT_NAMES):
        where = np.flatnonzero(chosen == code)
        if not len(where):
            continue
        held = np.flatnonzero((stock["format"] == name) & (stock["digital"] == digital))
        weight = stock["demand"].to_numpy()[held]
        weight = weight / weight.sum()
        item[where] = rng.choice(held, size=len(where), p=weight)
        while (late := acquired[item[where]] > day[where]).any():
            item[where[late]] = rng.choice(held, size=int(late.sum()), p=weight)
    return item


def _without_doubles(
    house: House, rng: np.random.Generator, begun: pd.DataFrame, day: np.ndarray
) -> pd.DataFrame:
    """Nobody takes the same title twice in one visit."""
    while (double := begun.duplicated(["visit", "item"]).to_numpy()).any():
        chosen = begun["format"].to_numpy()[double]
        begun.loc[double, "item"] = _items(house, rng, chosen, day[double], digital=False)
    return begun


def _onleihe(house: House, rng: np.random.Generator) -> pd.DataFrame:
    days, total = house.year_days, model.LOANS - model.ONLEIHE_LOANS
    year_angle = 2 * np.pi * (days["date"].dt.day_of_year.to_numpy() - 15) / 366
    weight = 1 + model.ONLEIHE_SEASON * np.cos(year_angle)
    weight = weight * np.where(days["weekday"].isin(["Sat", "Sun"]), 1.15, 1.0)
    weight = weight * np.where(days["site"] == "closed_for_move", model.ONLEIHE_IN_CLOSURE, 1.0)
    day = rng.choice(len(days), size=model.ONLEIHE_LOANS, p=weight / weight.sum())
    patron = _patrons(house, rng, day, house.patrons["digital"].to_numpy())
    names = list(model.ONLEIHE_SHARES)
    drawn = rng.choice(len(names), size=len(day), p=list(model.ONLEIHE_SHARES.values()))
    chosen = np.array([model.FORMAT_NAMES.index(name) for name in names])[drawn]
    # A: most is borrowed in the evening, hardly anything in the night.
    minute = np.floor(5 * 60 + rng.beta(3.0, 1.7, size=len(day)) * 18.9 * 60).astype(int)
    return pd.DataFrame(
        {
            "minute": day * DAY + minute,
            "patron": patron,
            "item": _items(house, rng, chosen, day, digital=True),
            "format": chosen,
            "channel": "onleihe",
            # Nothing online is given back together: each loan is a visit of its own.
            "visit": total + np.arange(len(day)),
        }
    )


@dataclass(frozen=True, kw_only=True)
class _Fate:
    """What chance has in store for each loan; the items of one visit mostly share it."""

    renewing: np.ndarray
    lateness: np.ndarray
    before: np.ndarray
    after: np.ndarray
    clock: np.ndarray
    terminal: np.ndarray

    @classmethod
    def draw(cls, visit: np.ndarray, rng: np.random.Generator) -> _Fate:
        count = int(visit.max()) + 1
        together = rng.random(len(visit)) < model.RETURNED_TOGETHER

        def shared(values: np.ndarray) -> np.ndarray:
            # The second half of the drawn values is for the items that go their own way.
            return np.where(together, values[visit], values[count:])

        size = count + len(visit)
        return cls(
            renewing=shared(rng.random(size)),
            lateness=shared(rng.random(size)),
            before=shared(np.floor(rng.gamma(1.1, 6.0, size=size)).astype(int)),
            after=shared(rng.geometric(1 / 7.0, size=size)),
            clock=shared(rng.beta(1.3, 1.2, size=size)),
            terminal=shared(rng.random(size)) < model.TERMINAL_SHARE,
        )


def _returned(house: House, begun: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Add due day, renewals, and the minute of return (-1: not returned by the snapshot)."""
    following = next_open(house.days["is_open"].to_numpy())
    day = (begun["minute"] // DAY).to_numpy()
    digital = (begun["channel"] == "onleihe").to_numpy()
    fate = _Fate.draw(begun["visit"].to_numpy(), rng)
    days = np.array([kind.days for kind in model.FORMATS.values()])[begun["format"]]
    days = np.where(digital, model.ONLEIHE_DAYS, days)
    renewals = np.where(digital, 0, _renewals(fate, begun["format"].to_numpy(), day, days))
    due = day + days * (1 + renewals)
    due = np.where(digital, due, following[due])
    late = ~digital & (fate.lateness < _late_probability(house, begun))
    back = np.where(late, due + fate.after, due - np.minimum(fate.before, days - 1))
    at = np.where(
        digital,
        _ended_online(begun["minute"].to_numpy(), rng),
        _brought_back(house, fate, back, following),
    )
    lost = ~digital & (rng.random(len(begun)) < model.NEVER_RETURNED)
    out = lost | (at >= len(house.year_days) * DAY)
    return begun.assign(due=due, renewals=renewals, returned=np.where(out, -1, at))


def _renewals(fate: _Fate, chosen: np.ndarray, day: np.ndarray, days: np.ndarray) -> np.ndarray:
    """How often each loan was renewed up to the snapshot, 0 to 3."""
    chance = np.array([kind.renewals for kind in model.FORMATS.values()])
    at_least = np.cumsum(chance[:, ::-1], axis=1)[:, ::-1]
    wanted = (fate.renewing[:, None] < at_least[chosen]).sum(axis=1)
    # Renewed two days before it is due, so what is due after the snapshot was not renewed yet.
    last_day = len(pd.date_range(f"{model.YEAR}-01-01", model.SNAPSHOT)) - 1
    possible = np.maximum((last_day + 2 - day) // days, 0)
    return np.minimum(wanted, possible)


def _late_probability(house: House, begun: pd.DataFrame) -> np.ndarray:
    patron = house.patrons.iloc[begun["patron"]]
    by_format = np.array([kind.late for kind in model.FORMATS.values()])
    logit = by_format[begun["format"]] + np.array(model.LATE_BY_AGE)[patron["age"]]
    logit = logit + model.LATE_REMINDER * patron["reminder_optin"].to_numpy()
    logit = logit + patron["habit"].to_numpy()
    month = house.days["date"].dt.month.to_numpy()[begun["minute"] // DAY]
    logit = logit + model.LATE_IN_SUMMER * np.isin(month, [6, 7])
    low, high = -10.0, 5.0
    for _ in range(50):
        middle = (low + high) / 2
        share = float(np.mean(1 / (1 + np.exp(-(logit + middle)))))
        low, high = (middle, high) if share < model.LATE_SHARE else (low, middle)
    return np.asarray(1 / (1 + np.exp(-(logit + low))))


def _brought_back(
    house: House, fate: _Fate, wanted: np.ndarray, following: np.ndarray
) -> np.ndarray:
    """The minute of return: in opening hours, or at the new house's terminal on any day."""
    site = house.days["site"].to_numpy()
    at_terminal = fate.terminal & (site[wanted] == "new_house")
    back = np.where(at_terminal, wanted, following[wanted])
    weekday = house.days["date"].dt.day_of_week.to_numpy()[back]
    open_hours = main_hours(weekday, site[back])
    opens, closes = (hour * 60 for hour in model.TERMINAL_HOURS)
    span = Hours(
        opens=np.where(at_terminal, opens, open_hours.opens),
        closes=np.where(at_terminal, closes, open_hours.closes),
    )
    return back * DAY + _within(span, fate.clock)


def _ended_online(minute: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Minute at which an Onleihe loan ends: by itself, or given back some days before."""
    full = minute + model.ONLEIHE_DAYS * DAY
    early = rng.random(len(minute)) < model.ONLEIHE_EARLY
    part = 0.05 + 0.9 * rng.random(len(minute))
    return np.where(early, minute + np.floor(part * model.ONLEIHE_DAYS * DAY).astype(int), full)


def _published(house: House, full: pd.DataFrame) -> pd.DataFrame:
    begin = house.days["date"].iloc[0]
    minutes = pd.to_timedelta(full["returned"], unit="m")
    return pd.DataFrame(
        {
            "loan_id": np.arange(1, len(full) + 1),
            "patron_id": house.patrons["patron_id"].to_numpy()[full["patron"]],
            "item_id": house.items["item_id"].to_numpy()[full["item"]],
            "channel": full["channel"],
            "format": np.array(model.FORMAT_NAMES)[full["format"]],
            "loaned_at": begin + pd.to_timedelta(full["minute"], unit="m"),
            "due_date": begin + pd.to_timedelta(full["due"], unit="D"),
            "returned_at": (begin + minutes).where(full["returned"] >= 0),
            "renewals": full["renewals"],
        }
    )
