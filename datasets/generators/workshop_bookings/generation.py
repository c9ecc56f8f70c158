"""Draws all tables of `workshop_bookings` in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators import truth
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams
from datasets.generators.workshop_bookings import (
    bookings,
    events,
    exports,
    faults,
    model,
    people,
    registrations,
    requests,
    robots,
    tables,
    visits,
)

if TYPE_CHECKING:
    from datasets.generators.schema import Table

_STREAMS = (
    "persons",
    "bookers",
    "events",
    "requests",
    "bookings",
    "registrations",
    "visits",
    "robots",
    "booking_faults",
    "event_faults",
    "registration_faults",
    "old_list",
)
_TITLES = {
    "coworking": ("Co-Working", "co-working space"),
    "event_area": ("Veranstaltungsfläche", "event area"),
    "experiment_room": ("Experimentierraum", "experiment room"),
    "innovation_room": ("Innovationsraum", "innovation room"),
    "meeting_box": ("Besprechungsbox", "meeting box"),
    "seminar_room": ("Seminarraum", "seminar room"),
}


def generate(seed: int) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = streams(seed, *_STREAMS)
    booked = people.bookers(rng["bookers"])
    held = events.events(rng["events"])
    asked = requests.requests(booked, rng["requests"])
    decided = bookings.bookings(asked, booked, events.taken(held), rng["bookings"])
    everybody = people.persons(rng["persons"])
    registered = registrations.registrations(held, everybody, rng["registrations"])
    all_bookings = faults.with_extra_bookings(decided, rng["booking_faults"])
    all_registered = faults.with_extra_registrations(registered, rng["registration_faults"])
    sheets = (
        faults.bookings(all_bookings, rng["booking_faults"]),
        faults.events(held, rng["event_faults"]),
        faults.registrations(all_registered, rng["registration_faults"]),
    )
    clean = (_own(all_bookings), held, _own(all_registered))
    old, old_noted = exports.old_list(clean[0], rng["old_list"])
    october, october_noted = exports.october(held, clean[2])
    frames = {
        "shared/rooms.csv.gz": rooms(),
        "shared/robot_sessions.csv.gz": robots.sessions(rng["robots"]),
        "shared/visits.csv.gz": visits.visits(held, rng["visits"]),
        "files/raumbuchungen_de.csv": old,
        "files/oktober_2024_de.csv": october,
    }
    for sheet, right in zip(sheets, clean, strict=True):
        frames[f"raw/{sheet.table.name}.csv.gz"] = _only(sheet.rows, sheet.table)
        frames[f"clean/{sheet.table.name}.csv.gz"] = _only(right, sheet.table)
    noted = [entry for sheet in sheets for entry in sheet.noted]
    frames["truth/faults.csv.gz"] = truth.together([*noted, old_noted, october_noted])
    return Generated(dataset=tables.DATASET, frames=frames)


def rooms() -> pd.DataFrame:
    """One row per room."""
    return pd.DataFrame(
        {
            "room": list(model.ROOMS),
            "title_de": [_TITLES[name][0] for name in model.ROOMS],
            "title_en": [_TITLES[name][1] for name in model.ROOMS],
            "seats": [room.seats for room in model.ROOMS.values()],
            "units": [room.units for room in model.ROOMS.values()],
            "rate_eur_h": [room.rate for room in model.ROOMS.values()],
        }
    )


def _own(rows: pd.DataFrame) -> pd.DataFrame:
    """The rows that have a place in the clean table."""
    return rows[rows["extra"] == ""].reset_index(drop=True)


def _only(rows: pd.DataFrame, table: Table) -> pd.DataFrame:
    return rows[[column.name for column in table.columns]].reset_index(drop=True)
