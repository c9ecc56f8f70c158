"""What the data give for the figures of ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators.workshop_bookings import desks, model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables


def first_year(frame: pd.DataFrame, column: str) -> pd.DataFrame:
    """The rows of the first year."""
    first, last = (pd.Timestamp(day) for day in model.FIRST_YEAR)
    return frame[frame[column].dt.normalize().between(first, last)]


def seats(data: Tables) -> pd.DataFrame:
    """The confirmed registrations for events that were held, with their event."""
    registered = data.table("clean", "registrations")
    events = data.table("clean", "events")
    confirmed = registered[registered["attendance"] != "none"]
    return confirmed.merge(events, on="event_id", suffixes=("", "_of_event"))


def course_days(data: Tables) -> float:
    """Days of the first year with a course to which somebody came."""
    return float(_courses(data)["start_local"].dt.normalize().nunique())


def course_participants(data: Tables) -> float:
    """Seats taken in the courses of the first year."""
    return float(_courses(data)["seats"].sum())


def _courses(data: Tables) -> pd.DataFrame:
    own = first_year(seats(data), "start_local")
    return own[(own["format"] == "course") & (own["attendance"] == "attended")]


def _visits(data: Tables, column: str) -> float:
    return float(first_year(data.table("clean", "visits"), "date")[column].sum())


def open_days(data: Tables) -> float:
    """Open days of the showroom in the first year."""
    return float(len(first_year(data.table("clean", "visits"), "date")))


def opening(data: Tables) -> float:
    """The day of the year 2024 of the first event."""
    return float(data.table("clean", "events")["start_local"].min().day_of_year)


def code_week(data: Tables) -> tuple[float, float]:
    """First and last day (of the year 2024) of an event of the Code Week 2024."""
    events = data.table("clean", "events")
    start = events.loc[events["format"] == "code_week", "start_local"]
    days = start[start.dt.year == 2024].dt.day_of_year
    return float(days.min()), float(days.max())


def no_show(data: Tables, *, desk: bool) -> float:
    """Share of the bookings held to which nobody came."""
    every = data.table("clean", "bookings")
    held = every[every["status"].isin(("attended", "no_show"))]
    own = held[(held["room"] == "coworking") == desk]
    return float((own["status"] == "no_show").mean())


def free_absence(data: Tables) -> float:
    """Share of the seats of free events that stay empty."""
    own = seats(data)
    free = own[(own["price_eur"] == 0) & (own["reminder"] == "none")]
    return float((free["attendance"] == "absent").mean())


def reminder_effect(data: Tables) -> float:
    """Difference of the absences with and without a reminder since reminders are drawn by lot."""
    own = seats(data)
    own = own[own["start_local"] >= pd.Timestamp(model.REMINDERS_FROM)]
    absent = (own["attendance"] == "absent").groupby(own["reminder"].astype("str")).mean()
    return float(absent["mail"] - absent["none"])


def rows(data: Tables, table: str) -> float:
    """How many rows the clean table has."""
    return float(len(data.table("clean", table)))


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "opening": opening,
    "code_week": code_week,
    "open_days": open_days,
    "visitors": lambda data: _visits(data, "visitors"),
    "consultations": lambda data: _visits(data, "consultations"),
    "group_visitors": lambda data: _visits(data, "group_visitors"),
    "course_days": course_days,
    "course_participants": course_participants,
    "bookings": lambda data: rows(data, "bookings"),
    "events": lambda data: rows(data, "events"),
    "registrations": lambda data: rows(data, "registrations"),
    "robot_sessions": lambda data: rows(data, "robot_sessions"),
    "desk_no_show": lambda data: no_show(data, desk=True),
    "room_no_show": lambda data: no_show(data, desk=False),
    "spread_of_absences": lambda data: desks.absence(data).spread,
    "free_absence": free_absence,
    "reminder_effect": reminder_effect,
}
