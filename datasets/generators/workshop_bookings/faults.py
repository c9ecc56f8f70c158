"""Plants the faults of the raw tables, and notes each of them for `truth`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.schema import LOCAL_MINUTE
from datasets.generators.workshop_bookings import bookings as house_bookings
from datasets.generators.workshop_bookings import model, tables

if TYPE_CHECKING:
    from collections.abc import Mapping

    from datasets.generators.schema import Table

ALIASES: Mapping[str, tuple[str, ...]] = {
    "coworking": ("Co-Working", "CoWorking", "coworking ", "Schreibtisch", "Coworking-Platz"),
    "event_area": ("Eventfläche", "Veranstaltungsfläche", "Event-Area", "Großer Saal"),
    "experiment_room": ("Experimentierraum", "Exp.-Raum", "Experimentierr.", "Labor"),
    "innovation_room": ("Innovationsraum", "Innoraum", "Inno-Raum", "INNOVATIONSRAUM"),
    "meeting_box": ("Besprechungsbox", "Box", "Meetingbox", "Besprechung"),
    "seminar_room": ("Seminarraum", "Schulungsraum", "Sem.-Raum", "seminarraum"),
}
_TYPOS = {"@example.org": ("@exampel.org", "@example.og", "@example,org", ".example.org")}
_HELD = ("attended", "no_show")
_EVENING_HOUR = 17


def alias(room: str, turn: int) -> str:
    """One of the names that people give a room."""
    return ALIASES[room][turn % len(ALIASES[room])]


@dataclass
class Sheet:
    """A raw table in the making: which rows are still free, what was noted."""

    table: Table
    rows: pd.DataFrame
    rng: np.random.Generator
    noted: list[pd.DataFrame] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Every row is free at first."""
        self.free = np.ones(len(self.rows), dtype=bool)

    def take(self, count: int, fit: pd.Series | np.ndarray) -> np.ndarray:
        """Numbers of `count` free rows among those that `fit`, in order."""
        able = np.flatnonzero(self.free & np.asarray(fit, dtype=bool))
        chosen = np.sort(self.rng.choice(able, size=min(count, len(able)), replace=False))
        self.free[chosen] = False
        return chosen

    def put(self, chosen: np.ndarray, column: str, values: Any, fault: str, note: str) -> None:
        """Change a column in the chosen rows, and note what stood there."""
        index = self.rows.index[chosen]
        right = _written(self.rows.loc[index, column])
        keys = truth.keys(self.rows.loc[index], self.table)
        self.noted.append(truth.entries(self.table.name, keys, column, fault, right, note))
        self.rows.loc[index, column] = values

    def note_extra(self, rows: pd.DataFrame, fault: str, note: str) -> None:
        """Note rows that have no place in the clean table."""
        keys = truth.keys(rows, self.table)
        self.noted.append(truth.entries(self.table.name, keys, "*", fault, "", note))


def _written(values: pd.Series) -> np.ndarray:
    if pd.api.types.is_datetime64_any_dtype(values):
        return values.dt.strftime(LOCAL_MINUTE).to_numpy()
    if pd.api.types.is_float_dtype(values):
        return values.map(lambda value: "" if np.isnan(value) else f"{value:g}").to_numpy()
    return values.astype("str").to_numpy()


def bookings(clean: pd.DataFrame, rng: np.random.Generator) -> Sheet:
    """The raw bookings; `clean` holds the additional rows too, marked in the column `extra`."""
    sheet = Sheet(table=tables.BOOKINGS, rows=clean.copy(), rng=rng)
    extra = clean["extra"]
    for fault, note in (
        ("overlapping_booking", "entered again by telephone"),
        ("test_booking", "a trial of the new system"),
    ):
        sheet.note_extra(clean[extra == fault], fault, note)
    sheet.free &= (extra == "").to_numpy()
    # Sources of the copies stay as they are, so that one can tell which row is the copy.
    sheet.free &= ~clean["copied"].to_numpy()
    _spoil_times(sheet)
    _spoil_numbers(sheet)
    _spoil_words(sheet)
    return sheet


def _spoil_times(sheet: Sheet) -> None:
    rows = sheet.rows
    late = house_bookings.overnight(rows)
    chosen = sheet.take(len(rows), late)
    day_before = rows["end_local"].iloc[chosen] - pd.Timedelta(days=1)
    sheet.put(chosen, "end_local", day_before, "ends_before_it_begins", "25:00 is the next day")
    swapped = _swapped(rows["start_local"])
    impossible = swapped.notna() & (swapped < rows["made_local"])
    chosen = sheet.take(model.DAY_MONTH, impossible & ~late)
    shift = (swapped - rows["start_local"]).iloc[chosen]
    for column in ("start_local", "end_local"):
        moved = rows[column].iloc[chosen] + shift
        sheet.put(chosen, column, moved, "day_month_swapped", "day and month swapped")


def _swapped(start: pd.Series) -> pd.Series:
    """The times with day and month swapped; missing where that is no other date."""
    able = (start.dt.day <= 12) & (start.dt.day != start.dt.month)
    text = start.dt.strftime("%Y-%d-%m %H:%M").where(able)
    return pd.to_datetime(text, format=LOCAL_MINUTE).dt.as_unit("s")


def _spoil_numbers(sheet: Sheet) -> None:
    rows = sheet.rows
    seats = rows["room"].map({name: room.seats for name, room in model.ROOMS.items()})
    chosen = sheet.take(model.TEN_FOLD, rows["persons_planned"] * 10 > seats)
    tens = rows["persons_planned"].iloc[chosen] * 10
    sheet.put(chosen, "persons_planned", tens, "ten_fold_persons", "a zero too many")
    first, last = (pd.Timestamp(day) for day in model.CENTS)
    then = rows["start_local"].dt.normalize().between(first, last)
    charged = then & (rows["price_eur"] > 0)
    chosen = sheet.take(len(rows), charged)
    cents = (rows["price_eur"].iloc[chosen] * 100).round(2)
    sheet.put(chosen, "price_eur", cents, "price_in_cents", "in cents")
    evening = rows["start_local"].dt.hour >= _EVENING_HOUR
    chosen = sheet.take(model.NOT_COUNTED, evening & (rows["status"] == "attended"))
    sheet.put(chosen, "persons_present", np.nan, "people_not_counted", "nobody counted")


def _spoil_words(sheet: Sheet) -> None:
    rows = sheet.rows
    several = rows.groupby("booker_id")["booking_id"].transform("size") >= 4
    chosen = sheet.take(model.NO_ORGANISATION, several)
    sheet.put(chosen, "org_type", None, "missing_organisation", "left out")
    early = (rows["made_local"] < pd.Timestamp(model.NEW_SYSTEM)).to_numpy()
    drawn = early & (sheet.rng.random(len(rows)) < model.ROOM_ALIASES)
    # An alias goes with any other fault but those that are found room by room.
    chosen = np.flatnonzero(drawn & (rows["extra"] == "").to_numpy() & ~rows["copied"].to_numpy())
    names = rows["room"].iloc[chosen]
    pick = sheet.rng.integers(0, 100, size=len(chosen))
    other = [alias(name, int(turn)) for name, turn in zip(names, pick, strict=True)]
    sheet.put(chosen, "room", other, "room_alias", "named freely")


def events(clean: pd.DataFrame, rng: np.random.Generator) -> Sheet:
    """The raw events."""
    sheet = Sheet(table=tables.EVENTS, rows=clean.copy(), rng=rng)
    with_umlauts = ~clean["title"].map(str.isascii)
    chosen = sheet.take(model.MOJIBAKE_TITLES, with_umlauts)
    titles = [title.encode("utf-8").decode("cp1252") for title in clean["title"].iloc[chosen]]
    sheet.put(chosen, "title", titles, "mojibake_title", "UTF-8 was read as cp1252")
    chosen = sheet.take(model.NO_CAPACITY, clean["format"].isin(("course", "meetup", "workshop")))
    sheet.put(chosen, "capacity", 0, "no_capacity", "left at 0")
    return sheet


def registrations(clean: pd.DataFrame, rng: np.random.Generator) -> Sheet:
    """The raw registrations; `clean` holds the additional rows too, marked in `extra`."""
    sheet = Sheet(table=tables.REGISTRATIONS, rows=clean.copy(), rng=rng)
    rows = sheet.rows
    sheet.note_extra(rows[rows["extra"] != ""], "registered_twice", "the same person once more")
    sheet.free &= (rows["extra"] == "").to_numpy() & ~rows["copied"].to_numpy()
    chosen = sheet.take(model.PLACEHOLDER_YEARS, rows["birth_year"].isna())
    sheet.put(chosen, "birth_year", 1900.0, "placeholder_year", "not stated")
    chosen = sheet.take(model.MAIL_TYPOS, np.ones(len(rows), dtype=bool))
    mails = rows["email"].iloc[chosen]
    wrong = _TYPOS["@example.org"]
    typed = [mail.replace("@example.org", wrong[n % len(wrong)]) for n, mail in enumerate(mails)]
    sheet.put(chosen, "email", typed, "mistyped_mail", "mistyped")
    chosen = sheet.take(model.SWAPPED, np.ones(len(rows), dtype=bool))
    name, mail = rows["name"].iloc[chosen].to_numpy(), rows["email"].iloc[chosen].to_numpy()
    sheet.put(chosen, "name", mail, "name_and_mail_swapped", "in each other's place")
    sheet.put(chosen, "email", name, "name_and_mail_swapped", "in each other's place")
    return sheet


def with_extra_bookings(clean: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The bookings and, marked in `extra`, those that were entered again and the trials.

    `copied` marks the sources of the copies; numbers follow the requests.
    """
    whole = clean["room"].ne("coworking") & ~house_bookings.overnight(clean)
    long = (clean["end_local"] - clean["start_local"]) >= pd.Timedelta(hours=2)
    days = (clean["start_local"] - clean["made_local"]) > pd.Timedelta(days=2)
    able = np.flatnonzero(whole & long & days & clean["status"].isin(_HELD))
    chosen = np.sort(rng.choice(able, size=model.OVERLAPS, replace=False))
    again = clean.iloc[chosen].assign(extra="overlapping_booking")
    later = rng.integers(20, 2 * 1440, size=len(again))
    again["made_local"] = again["made_local"] + pd.to_timedelta(later, unit="m").as_unit("s")
    # Within the other's time, so that it overlaps with that one alone.
    again["start_local"] = again["start_local"] + pd.Timedelta(minutes=30)
    again["price_eur"] = house_bookings.price(
        again, again["org_type"].to_numpy(), again["status"].to_numpy()
    )
    trials = clean.iloc[np.sort(rng.choice(able, size=model.TEST_BOOKINGS, replace=False))]
    copied = np.isin(np.arange(len(clean)), chosen)
    every = pd.concat(
        [clean.assign(extra="", copied=copied), again, _trials(trials, rng)], ignore_index=True
    )
    every["copied"] = every["copied"].eq(True)
    every = every.sort_values("made_local", kind="stable", ignore_index=True)
    return every.assign(booking_id=np.arange(1, len(every) + 1))


def _trials(like: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Bookings of the Sunday before the new system, by a booker that does not exist."""
    sunday = pd.Timestamp(model.NEW_SYSTEM) - pd.Timedelta(days=1)
    begin = sunday + pd.to_timedelta(60 * (9 + np.arange(len(like))), unit="m")
    asked = sunday - pd.to_timedelta(rng.integers(30, 4000, len(like)), unit="m")
    return like.assign(
        extra="test_booking",
        booker_id="B0000",
        org_type="company",
        made_local=asked.as_unit("s"),
        start_local=begin.as_unit("s"),
        end_local=(begin + pd.Timedelta(minutes=30)).as_unit("s"),
        persons_planned=1,
        persons_present=1.0,
        status="attended",
        price_eur=0.0,
    )


def with_extra_registrations(clean: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The registrations and, marked in `extra`, those made twice for the waiting list."""
    once = ~clean.duplicated(["event_id", "email"], keep=False)
    able = clean["waited"] & (clean["lead"] > 3) & once
    chosen = np.sort(rng.choice(np.flatnonzero(able), size=model.WAITING_TWICE, replace=False))
    source = clean.iloc[chosen]
    later = pd.to_timedelta(rng.integers(30, 2800, size=len(source)), unit="m").as_unit("s")
    again = source.assign(
        extra="registered_twice",
        registered_local=source["registered_local"] + later,
        name=[_renamed(name, turn % 3) for turn, name in enumerate(source["name"])],
        email=[_remailed(mail, turn % 4) for turn, mail in enumerate(source["email"])],
        seat="waiting_list",
        waited=True,
        reminder="none",
        attendance="none",
    )
    copied = np.isin(np.arange(len(clean)), chosen)
    every = pd.concat([clean.assign(extra="", copied=copied), again], ignore_index=True)
    every["copied"] = every["copied"].eq(True)
    every = every.sort_values("registered_local", kind="stable", ignore_index=True)
    return every.assign(registration_id=np.arange(1, len(every) + 1))


def _renamed(name: str, turn: int) -> str:
    first, _, last = name.rpartition(" ")
    return (f"{last}, {first}", name.upper(), name.lower())[turn]


def _remailed(mail: str, turn: int) -> str:
    return (mail.upper(), f"{mail} ", mail.title(), mail)[turn]
