"""The German files: the old shared list of rooms, and a small table of October 2024."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.workshop_bookings import bookings as house_bookings
from datasets.generators.workshop_bookings import model, tables
from datasets.generators.workshop_bookings.faults import alias

if TYPE_CHECKING:
    from collections.abc import Mapping

ORGANISATIONS: Mapping[str, str] = {
    "administration": "Verwaltung",
    "association": "Verein",
    "company": "Unternehmen",
    "founder": "Gründung",
    "private": "privat",
    "research": "Forschung",
    "student": "Studium",
}
_GERMAN_DATE = "%d.%m.%Y"
_EXCEL_EPOCH = pd.Timestamp("1899-12-30")
_SERIAL_SHARE, _TIME_SHARE, _PERSONS_SHARE = 0.35, 0.3, 0.15
_FORMAT = "semicolons, decimal commas, encoding cp1252"
_OCTOBER = ("2024-10-01", "2024-11-01")


def old_list(clean: pd.DataFrame, rng: np.random.Generator) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The rooms (without desks) that were booked until the new system came, as text.

    Returns:
        The export, its last row the total, and its entries of the truth.
    """
    until = pd.Timestamp(model.NEW_SYSTEM)
    own = clean[clean["room"].ne("coworking") & clean["status"].ne("declined")]
    own = own[own["start_local"] < until].sort_values("start_local", kind="stable")
    own = own.reset_index(drop=True)
    drawn = rng.random((len(own), 3))
    serial, odd = drawn[:, 0] < _SERIAL_SHARE, drawn[:, 1] < _TIME_SHARE
    vague = drawn[:, 2] < _PERSONS_SHARE
    turn = rng.integers(0, 60, size=len(own))
    export = pd.DataFrame(
        {
            "Nr": own["booking_id"].astype(str),
            "Datum": _dates(own["start_local"], serial),
            "von": _begins(own["start_local"], odd, turn),
            "bis": _ends(own),
            "Raum": _rooms(own["room"], turn),
            "Nutzer": own["org_type"].map(ORGANISATIONS),
            "Personen": _persons(own["persons_planned"], vague, turn),
            "Betrag": [_amount(price, n) for price, n in zip(own["price_eur"], turn, strict=True)],
            "Bemerkung": _remarks(own),
        }
    )
    whole = pd.concat([export, _total(own)], ignore_index=True)
    return whole, _noted(own, {"excel_serial_date": serial, "mixed_time": odd, "mixed": vague})


def _rooms(rooms: pd.Series, turn: np.ndarray) -> list[str]:
    """Each room under one of the names that people give it."""
    return [alias(room, int(n)) for room, n in zip(rooms, turn, strict=True)]


def german_number(value: float) -> str:
    """``1.234,50``."""
    return f"{value:,.2f}".translate(str.maketrans(",.", ".,"))


def _dates(start: pd.Series, serial: np.ndarray) -> pd.Series:
    days = (start.dt.normalize() - _EXCEL_EPOCH).dt.days.astype(str)
    return days.where(serial, start.dt.strftime(_GERMAN_DATE))


def _begins(start: pd.Series, odd: np.ndarray, turn: np.ndarray) -> list[str]:
    return [
        _odd_time(moment, int(n)) if is_odd else moment.strftime("%H:%M")
        for moment, is_odd, n in zip(start, odd, turn, strict=True)
    ]


def _odd_time(moment: pd.Timestamp, turn: int) -> str:
    """``9.30 Uhr``, ``9.30``, or the fraction of the day that Excel keeps; never HH:MM."""
    fraction = f"{(moment.hour * 60 + moment.minute) / 1440:.6g}".replace(".", ",")
    full_hour = f"{moment.hour} Uhr" if moment.minute == 0 else ""
    point = f"{moment.hour}.{moment.minute:02d}"
    return (full_hour or f"{point} Uhr", point, fraction)[turn % 3]


def _ends(own: pd.DataFrame) -> pd.Series:
    """HH:MM; after midnight the hours go on counting."""
    midnight = own["start_local"].dt.normalize()
    minutes = ((own["end_local"] - midnight).dt.total_seconds() // 60).astype(int)
    return minutes.map(lambda value: f"{value // 60:02d}:{value % 60:02d}")


def _persons(planned: pd.Series, vague: np.ndarray, turn: np.ndarray) -> list[str]:
    return [
        (f"ca. {count}", f"{count} Pers.")[n % 2] if is_vague else str(count)
        for count, is_vague, n in zip(planned, vague, turn, strict=True)
    ]


def _amount(price: float, turn: int) -> str:
    if price == 0:
        return "-"
    whole = price == int(price)
    return f"{int(price)},- €" if whole and turn % 4 == 0 else f"{german_number(price)} €"


def _remarks(own: pd.DataFrame) -> np.ndarray:
    cancelled = "storniert am " + own["cancelled_local"].dt.strftime("%d.%m.").astype("object")
    return np.select(
        [own["status"] == "cancelled", own["status"] == "no_show"],
        [cancelled, "nicht erschienen"],
        "",
    )


def _total(own: pd.DataFrame) -> pd.DataFrame:
    names = [column.name for column in tables.OLD_LIST.columns]
    total = f"{german_number(float(own['price_eur'].sum()))} €"
    return pd.DataFrame([dict.fromkeys(names, "") | {"Nr": "Summe", "Betrag": total}])


def _noted(own: pd.DataFrame, hits: Mapping[str, np.ndarray]) -> pd.DataFrame:
    table, number = tables.OLD_LIST.name, own["booking_id"].astype(str).to_numpy()
    date = own["start_local"].dt.strftime(_GERMAN_DATE).to_numpy()
    time = own["start_local"].dt.strftime("%H:%M").to_numpy()
    late = house_bookings.overnight(own).to_numpy()
    end = own["end_local"].dt.strftime("%H:%M").to_numpy()
    people = own["persons_planned"].astype(str).to_numpy()
    serial, odd, vague = hits["excel_serial_date"], hits["mixed_time"], hits["mixed"]
    return truth.together(
        [
            truth.whole_file(table, "german_format", _FORMAT),
            truth.entries(
                table, number[serial], "Datum", "excel_serial_date", date[serial], "days since 1899"
            ),
            truth.entries(table, number[odd], "von", "mixed_time", time[odd], "not HH:MM"),
            truth.entries(table, number[late], "bis", "hour_25", end[late], "on the next day"),
            truth.entries(
                table, number[vague], "Personen", "mixed_persons", people[vague], "not only digits"
            ),
            truth.entries(table, ["Summe"], "*", "total_row", "", "no booking"),
        ]
    )


def october(events: pd.DataFrame, registrations: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The events held in October 2024 as a small German table, and its entry of the truth."""
    then = events["start_local"].between(pd.Timestamp(_OCTOBER[0]), pd.Timestamp(_OCTOBER[1]))
    own = events[then & (events["status"] == "held")].reset_index(drop=True)
    hours = (own["end_local"] - own["start_local"]).dt.total_seconds() / 3600
    confirmed = registrations[registrations["seat"] == "confirmed"]
    seats = confirmed.groupby("event_id")["seats"].sum()
    came = confirmed[confirmed["attendance"] == "attended"].groupby("event_id")["seats"].sum()
    export = pd.DataFrame(
        {
            "Datum": own["start_local"].dt.strftime(_GERMAN_DATE),
            "Titel": own["title"],
            "Dauer": [f"{value:.1f}".replace(".", ",") for value in hours],
            "Plätze": own["capacity"].astype(str),
            "Angemeldet": _counted(own["event_id"], seats),
            "Gekommen": _counted(own["event_id"], came),
            "Gebühr": [german_number(price) for price in own["price_eur"]],
        }
    )
    return export, truth.whole_file(tables.OCTOBER.name, "german_format", _FORMAT)


def _counted(events: pd.Series, seats: pd.Series) -> pd.Series:
    return events.map(seats).fillna(0).astype(int).astype(str)
