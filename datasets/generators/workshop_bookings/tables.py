"""Every table and column of `workshop_bookings`, said once and in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasets.generators import truth
from datasets.generators.schema import Column, Dataset, Resource, Table, Text
from datasets.generators.workshop_bookings import model, robots
from datasets.generators.workshop_bookings.kinds import FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterable

SEED = 20_240_816
_REQUIRED = {"required": True}
_COUNT = {"required": True, "minimum": 0}
_FROM_ONE = {"required": True, "minimum": 1}
_EVENT_ROOMS = {kind.room for kind in model.FORMATS.values()} | {"online"}
_PERSONS, _EURO = "persons", "EUR"


def _one_of(values: Iterable[str]) -> dict[str, Any]:
    return {"required": True, "enum": sorted(values)}


def _string(name: str, de: str, en: str, constraints: dict[str, Any] | None = None) -> Column:
    bounds = _REQUIRED if constraints is None else constraints
    return Column(name=name, type="string", meaning=Text(de=de, en=en), constraints=bounds)


def _time(name: str, de: str, en: str, *, required: bool = True) -> Column:
    bounds = _REQUIRED if required else {}
    return Column(name=name, type="datetime", meaning=Text(de=de, en=en), constraints=bounds)


def _whole(name: str, de: str, en: str, bounds: dict[str, Any], unit: str | None = None) -> Column:
    meaning = Text(de=de, en=en)
    return Column(name=name, type="integer", unit=unit, meaning=meaning, constraints=bounds)


def _number(name: str, de: str, en: str, bounds: dict[str, Any], unit: str) -> Column:
    meaning = Text(de=de, en=en)
    return Column(name=name, type="number", unit=unit, meaning=meaning, constraints=bounds)


ROOMS = Table(
    name="rooms",
    title=Text(de="Räume", en="Rooms"),
    keys=("room",),
    columns=(
        _string("room", "Name des Raums", "name of the room"),
        _string("title_de", "deutscher Name", "German name"),
        _string("title_en", "englischer Name", "English name"),
        _whole("seats", "Plätze", "seats", _FROM_ONE, _PERSONS),
        _whole(
            "units",
            "Buchungen zugleich: Schreibtische im Co-Working, sonst 1",
            "bookings at once: desks of the co-working space, else 1",
            _FROM_ONE,
        ),
        _number("rate_eur_h", "voller Preis", "full price", _COUNT, "EUR/h"),
    ),
)
BOOKINGS = Table(
    name="bookings",
    title=Text(de="Buchungen von Räumen und Schreibtischen", en="Bookings of rooms and desks"),
    keys=("booking_id",),
    refers={"room": ("rooms", "room")},
    columns=(
        _whole(
            "booking_id",
            "laufende Nummer in der Folge der Anfragen",
            "number in order of the requests",
            _FROM_ONE,
        ),
        _string("booker_id", "Pseudonym, wer bucht", "pseudonym of the booker"),
        _string(
            "org_type",
            "Art der Organisation; bei einem booker_id immer dieselbe",
            "kind of organisation; always the same for a booker_id",
            {"enum": sorted(model.ORGANISATIONS)},
        ),
        _string("room", "Raum, wie in rooms", "room, as in rooms"),
        _string("purpose", "Zweck", "purpose", _one_of(model.PURPOSES)),
        _time("made_local", "Zeit der Anfrage, Ortszeit", "time of the request, local time"),
        _time("start_local", "Beginn, Ortszeit", "begin, local time"),
        _time("end_local", "Ende, Ortszeit", "end, local time"),
        _whole("persons_planned", "angemeldete Personen", "people planned", _FROM_ONE, _PERSONS),
        _string(
            "status",
            "gekommen, storniert, abgelehnt (nichts frei), nicht erschienen",
            "came, cancelled, declined (nothing free), did not come",
            _one_of(model.STATUSES),
        ),
        _time("cancelled_local", "Zeit der Stornierung", "time of cancellation", required=False),
        _number(
            "persons_present",
            "gezählte Personen; leer, wenn storniert oder abgelehnt",
            "people counted; empty when cancelled or declined",
            {"minimum": 0},
            _PERSONS,
        ),
        _number(
            "price_eur",
            "im Nachhinein abgerechnet: halber Preis, wenn niemand kam; 0, wenn storniert",
            "charged afterwards: half when nobody came; 0 when cancelled",
            _COUNT,
            _EURO,
        ),
    ),
)
EVENTS = Table(
    name="events",
    title=Text(de="Veranstaltungen", en="Events"),
    keys=("event_id",),
    columns=(
        _whole("event_id", "laufende Nummer", "running number", _FROM_ONE),
        _string("format", "Format", "format", _one_of(model.FORMATS)),
        _string("title", "Titel", "title (German)"),
        _string("room", "Raum oder online", "room, or online", _one_of(_EVENT_ROOMS)),
        _time("start_local", "Beginn, Ortszeit", "begin, local time"),
        _time("end_local", "Ende, Ortszeit", "end, local time"),
        _whole("capacity", "Plätze", "seats", _COUNT, _PERSONS),
        _string(
            "mode",
            "vor Ort, online oder beides",
            "on site, online or both",
            _one_of(("hybrid", "on_site", "online")),
        ),
        _number("price_eur", "Gebühr je Platz", "fee per seat", _COUNT, _EURO),
        _string(
            "status",
            "abgehalten oder abgesagt",
            "held or cancelled",
            _one_of(("cancelled", "held")),
        ),
    ),
)
REGISTRATIONS = Table(
    name="registrations",
    title=Text(de="Anmeldungen und Anwesenheit", en="Registrations and attendance"),
    keys=("registration_id",),
    refers={"event_id": ("events", "event_id")},
    columns=(
        _whole("registration_id", "laufende Nummer", "running number", _FROM_ONE),
        _whole("event_id", "Veranstaltung, wie in events", "event, as in events", _FROM_ONE),
        _time("registered_local", "Zeit der Anmeldung, Ortszeit", "registered, local time"),
        _string("name", "Name (erfunden)", "name (invented)"),
        _string("email", "Mailadresse (erfunden)", "mail address (invented)"),
        _number(
            "birth_year",
            "Geburtsjahr; freiwillig, sonst leer",
            "year of birth; voluntary, else empty",
            {"minimum": 1900, "maximum": 2007},
            "year",
        ),
        _string(
            "zone",
            "verschlüsselte Wohngegend; steht für keinen wirklichen Stadtteil",
            "coded area of residence; stands for no real district",
            _one_of(model.ZONES),
        ),
        _string("org_type", "Art der Organisation", "organisation", _one_of(model.ORGANISATIONS)),
        _whole("seats", "Plätze, mehr als 1 nur zur Code Week", "seats", _FROM_ONE, _PERSONS),
        _string(
            "seat",
            "am Ende: zugesagt, storniert, auf der Warteliste geblieben",
            "in the end: confirmed, cancelled, left on the waiting list",
            _one_of(("cancelled", "confirmed", "waiting_list")),
        ),
        Column(
            name="waited",
            type="boolean",
            meaning=Text(de="stand zuerst auf der Warteliste", en="was on the waiting list first"),
            constraints=_REQUIRED,
        ),
        _string(
            "reminder",
            "Erinnerung am Tag davor; ab 1. März 2025 für jede Zusage ausgelost",
            "reminder the day before; drawn by lot for each seat from 1 March 2025 on",
            _one_of(("mail", "none")),
        ),
        _string(
            "attendance",
            "gekommen oder nicht; none: kein Platz oder abgesagt",
            "came or not; none: no seat, or the event was cancelled",
            _one_of(("absent", "attended", "none")),
        ),
    ),
)
ROBOT_SESSIONS = Table(
    name="robot_sessions",
    title=Text(de="NAOme zu Besuch in der Werkstadt", en="NAOme's visits to the Werkstadt"),
    keys=("session_id",),
    columns=(
        _whole("session_id", "laufende Nummer", "running number", _FROM_ONE),
        _time("start_local", "Beginn, Ortszeit", "begin, local time"),
        _string("format", "Format", "format", _one_of(robots.FORMATS)),
        _whole("minutes", "Dauer", "duration", _FROM_ONE, "min"),
        _whole(
            "group_size",
            "Teilnehmende, mindestens 5",
            "participants, 5 at least",
            {"required": True, "minimum": robots.SMALLEST_GROUP},
            _PERSONS,
        ),
        Column(
            name="age_band",
            type="string",
            ordered=True,
            meaning=Text(de="Altersgruppe der ganzen Gruppe", en="age band of the whole group"),
            constraints={"required": True, "enum": list(robots.BANDS)},
        ),
        _whole("programs_run", "gestartete Programme", "programs run", _FROM_ONE),
        _whole("falls", "Stürze des Roboters", "falls of the robot", _COUNT),
    ),
)
VISITS = Table(
    name="visits",
    title=Text(de="Offene Tage des Showrooms", en="Open days of the showroom"),
    keys=("date",),
    columns=(
        Column(name="date", type="date", meaning=Text(de="Tag", en="day"), constraints=_REQUIRED),
        _whole("hours_open", "Stunden geöffnet", "hours open", _FROM_ONE, "h"),
        _whole("visitors", "Besuche", "visitors", _COUNT, _PERSONS),
        _whole(
            "showroom_visitors",
            "davon an den Exponaten",
            "of them at the exhibits",
            _COUNT,
            _PERSONS,
        ),
        _whole("consultations", "Beratungen", "consultations", _COUNT),
        _whole(
            "group_visitors",
            "davon in Gruppen",
            "of them in groups",
            _COUNT,
            _PERSONS,
        ),
    ),
)
OLD_LIST = Table(
    name="raumbuchungen_de",
    title=Text(
        de="Raumbuchungen bis Januar 2025, Excel-Export einer Kollegin",
        en="Room bookings until January 2025, a colleague's Excel export",
    ),
    keys=("Nr",),
    columns=(
        _string("Nr", "Nummer, wie booking_id; zuletzt die Summe", "booking_id; last the total"),
        _string(
            "Datum", "Tag: TT.MM.JJJJ oder Excel-Zahl", "day: dd.mm.yyyy or Excel's number", {}
        ),
        _string("von", "Beginn, verschieden geschrieben", "begin, written in several ways", {}),
        _string("bis", "Ende; 25:00 ist ein Uhr nachts", "end; 25:00 is one at night", {}),
        _string("Raum", "Raum, frei benannt", "room, named freely", {}),
        _string("Nutzer", "Art der Organisation, deutsch", "organisation, in German", {}),
        _string("Personen", "angemeldete Personen", "people planned", {}),
        _string("Betrag", "abgerechnet, z. B. 1.234,50 €", "charged, such as 1.234,50 €", {}),
        _string("Bemerkung", "storniert, nicht erschienen oder leer", "remark, or empty", {}),
    ),
)
OCTOBER = Table(
    name="oktober_2024_de",
    title=Text(de="Veranstaltungen im Oktober 2024", en="Events in October 2024"),
    columns=(
        _string("Datum", "Tag, TT.MM.JJJJ", "day, dd.mm.yyyy"),
        _string("Titel", "Titel", "title"),
        _string("Dauer", "Stunden, z. B. 2,0", "hours, such as 2,0"),
        _string("Plätze", "Plätze", "seats"),
        _string("Angemeldet", "zugesagte Plätze", "confirmed seats"),
        _string("Gekommen", "besetzte Plätze", "seats taken"),
        _string("Gebühr", "je Platz, z. B. 20,00", "per seat, such as 20,00"),
    ),
)
# What raw and clean hold alike is one file for both.
_SHARED = (ROOMS, ROBOT_SESSIONS, VISITS)
_CORRECTED = (BOOKINGS, EVENTS, REGISTRATIONS)


def _variant(name: str) -> tuple[Resource, ...]:
    own = tuple(
        Resource(
            variant=name,
            table=table,
            path=f"{name}/{table.name}.csv.gz",
            joined=name == "clean",
            corrects="raw" if name == "clean" else None,
        )
        for table in _CORRECTED
    )
    shared = tuple(
        Resource(variant=name, table=table, path=f"shared/{table.name}.csv.gz") for table in _SHARED
    )
    return (*own, *shared)


def _export(table: Table) -> Resource:
    path = f"files/{table.name}.csv"
    return Resource(variant="files", table=table, path=path, delimiter=";", encoding="cp1252")


DATASET = Dataset(
    name="workshop_bookings",
    title=Text(
        de="Räume, Veranstaltungen und Besuche der Digital Werkstadt 2024–2025 (erfunden)",
        en="Rooms, events and visits of the Digital Werkstadt, 2024–2025 (invented)",
    ),
    seed=SEED,
    times=Text(
        de="Ortszeit in Jena (Europe/Berlin) ohne Angabe der Zeitzone",
        en="local time in Jena (Europe/Berlin) without a time zone",
    ),
    faults=FAULTS,
    resources=(
        *_variant("raw"),
        *_variant("clean"),
        _export(OLD_LIST),
        _export(OCTOBER),
        truth.RESOURCE,
    ),
)
