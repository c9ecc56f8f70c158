"""Every table and column of `tram_stop_events`, said once and in both languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasets.generators import truth
from datasets.generators.schema import Column, Dataset, Fault, Resource, Table, Text
from datasets.generators.tram_stop_events import model, network, timetable

if TYPE_CHECKING:
    from collections.abc import Mapping

SEED = 20_251_026
_STOP_IDS = (*network.STOPS, *model.ALIASES)
_TIME = "[0-9]{2}:[0-9]{2}:[0-9]{2}"


def _column(
    name: str, kind: str, de: str, en: str, *, unit: str | None = None, **constraints: Any
) -> Column:
    bounds: Mapping[str, Any] = {"required": True, **constraints}
    return Column(name=name, type=kind, meaning=Text(de=de, en=en), unit=unit, constraints=bounds)


_DATE = _column(
    "date",
    "date",
    "Betriebstag; er endet erst gegen 4 Uhr am nächsten Morgen",
    "service day; it ends towards 4 o'clock in the next morning only",
)
_TRIP = _column(
    "trip_id",
    "string",
    "Fahrt des Fahrplans: Art des Tages, Linie, Richtung (S, N) und Abfahrt am ersten Halt",
    "trip of the timetable: kind of day, line, direction (S, N) and start at the first stop",
    pattern="[A-Z][1-5][SN]-[0-9]{4}",
)
_ROUTE = _column("route_id", "string", "Linie", "line", enum=list(network.ROUTES))
_SERVICE = _column(
    "service_id",
    "string",
    "Art des Betriebstags; saturday_long_night hat die Nacht mit der doppelten Stunde",
    "kind of service day; saturday_long_night has the night with the doubled hour",
    enum=sorted(timetable.KINDS),
)

STOP_EVENTS = Table(
    name="stop_events",
    title=Text(de="Haltereignisse", en="Stop events"),
    keys=("date", "trip_id", "seq"),
    refers={
        "date": ("calendar", "date"),
        "trip_id": ("trips", "trip_id"),
        "route_id": ("routes", "route_id"),
        "stop_id": ("stops", "stop_id"),
    },
    columns=(
        _DATE,
        _TRIP,
        _column(
            "seq",
            "integer",
            "der wievielte Halt der Fahrt, ab 1",
            "number of the stop on the trip, from 1",
            minimum=1,
            maximum=network.LONGEST,
        ),
        _ROUTE,
        _column(
            "stop_id", "string", "Haltestelle (Nummer erfunden)", "stop (the id is invented)",
            enum=list(_STOP_IDS),
        ),
        _column(
            "scheduled",
            "string",
            "Abfahrt laut Fahrplan, am letzten Halt Ankunft; Stunden des Betriebstags, auch über "
            "24: 25:10:00 ist 1:10 Uhr in der Nacht danach",
            "departure by the timetable, at the last stop arrival; hours of the service day, "
            "beyond 24 too: 25:10:00 is 1:10 in the night after it",
            pattern=_TIME,
        ),
        _column(
            "delay_s",
            "integer",
            "so viel später als geplant; negativ: früher",
            "so much later than planned; negative: earlier",
            unit="s",
        ),
        _column("boardings", "integer", "Einsteigende, gezählt an den Türen",
                "people who got in, counted at the doors", unit="persons", minimum=0),
        _column("alightings", "integer", "Aussteigende, gezählt an den Türen",
                "people who got out, counted at the doors", unit="persons", minimum=0),
        _column("vehicle_type", "string", "Fahrzeugtyp, verschlüsselt", "type of vehicle, coded",
                enum=sorted(model.CAPACITY)),
    ),
)  # fmt: skip
STOPS = Table(
    name="stops",
    title=Text(de="Haltestellen", en="Stops"),
    keys=("stop_id",),
    columns=(
        _column("stop_id", "string", "Nummer, erfunden", "id, invented", pattern="J[0-9]{2}"),
        _column("stop_name", "string", "Name der Haltestelle", "name of the stop"),
        _column(
            "stop_lat", "number", "geografische Breite, auf etwa 200 m geschätzt",
            "latitude, estimated to about 200 m", unit="°", minimum=50.87, maximum=50.98,
        ),
        _column(
            "stop_lon", "number", "geografische Länge, auf etwa 200 m geschätzt",
            "longitude, estimated to about 200 m", unit="°", minimum=11.56, maximum=11.64,
        ),
    ),
)  # fmt: skip
ROUTES = Table(
    name="routes",
    title=Text(de="Linien", en="Lines"),
    keys=("route_id",),
    columns=(
        _ROUTE,
        _column("route_long_name", "string", "Linienweg", "way of the line"),
        _column("route_type", "integer", "Verkehrsmittel nach GTFS: 0 Straßenbahn, 3 Bus",
                "means of transport by GTFS: 0 tram, 3 bus", minimum=0),
    ),
)  # fmt: skip
TRIPS = Table(
    name="trips",
    title=Text(de="Fahrten des Fahrplans", en="Trips of the timetable"),
    keys=("trip_id",),
    refers={"route_id": ("routes", "route_id")},
    columns=(
        _TRIP,
        _ROUTE,
        _SERVICE,
        _column("direction_id", "integer", "0: nach Süden (Lobeda, Winzerla), Linie 3 nach Lobeda; 1: zurück",  # noqa: E501
                "0: southbound (Lobeda, Winzerla), line 3 to Lobeda; 1: back", enum=[0, 1]),
        _column("block_id", "string", "Umlauf: Fahrten, die dasselbe Fahrzeug nacheinander fährt",
                "block: trips that one vehicle makes one after the other",
                pattern="[A-Z][0-9]{2}"),
        _column("headsign", "string", "Ziel", "destination"),
        _column("start_time", "string", "planmäßige Abfahrt am ersten Halt, wie in scheduled",
                "planned departure at the first stop, as in scheduled", pattern=_TIME),
    ),
)  # fmt: skip
CALENDAR = Table(
    name="calendar",
    title=Text(de="Kalender", en="Calendar"),
    keys=("date",),
    columns=(
        _DATE,
        _SERVICE,
        Column(
            name="weekday",
            type="string",
            ordered=True,
            meaning=Text(de="Wochentag, englisch abgekürzt", en="day of the week"),
            constraints={"required": True, "enum": list(timetable.WEEKDAYS)},
        ),
        _column("is_public_holiday", "boolean", "gesetzlicher Feiertag in Thüringen",
                "public holiday in Thuringia"),
        _column("is_school_holiday", "boolean", "Schulferien in Thüringen",
                "school holidays in Thuringia"),
    ),
)  # fmt: skip

FAULTS = (
    Fault(
        name="double_import",
        where="stop_events",
        what=Text(
            de="Fahrten, deren Haltereignisse zweimal eingelesen wurden",
            en="trips whose stop events were imported twice",
        ),
        found_by=Text(
            de="Betriebstag, Fahrt und laufender Halt kommen zweimal vor",
            en="service day, trip and number of the stop occur twice",
        ),
    ),
    Fault(
        name="clock_after_midnight",
        where="stop_events.scheduled",
        what=Text(
            de="seit einem Softwarewechsel beginnen die Stunden nach Mitternacht wieder bei 0, "
            "obwohl der Betriebstag weitergeht",
            en="since a change of software the hours after midnight begin at 0 again, although "
            "the service day goes on",
        ),
        found_by=Text(
            de="`scheduled` liegt vor dem `start_time` der Fahrt",
            en="`scheduled` lies before the trip's `start_time`",
        ),
    ),
    Fault(
        name="dst_night",
        where="stop_events.delay_s",
        what=Text(
            de="in der Nacht der Zeitumstellung geht die Uhr der Fahrzeuge zurück, die des "
            "Fahrplans nicht: 3.600 Sekunden zu wenig",
            en="in the night of the clock change the vehicles' clock goes back, the timetable's "
            "does not: 3,600 seconds too little",
        ),
        found_by=Text(
            de="Verfrühungen von fast einer Stunde, alle in einer Nacht",
            en="trams early by almost an hour, all in one night",
        ),
    ),
    Fault(
        name="apc_undercount",
        where="stop_events.boardings",
        what=Text(
            de="die automatische Zählung eines Fahrzeugtyps übersieht Einsteigende",
            en="the automatic counters of one type of vehicle miss people who get in",
        ),
        found_by=Text(
            de="je Typ Ein- und Aussteigende aufaddieren: jede Bahn ist am Ende leer, die Summen "
            "müssen gleich sein; welche Zeile betroffen ist, bleibt offen",
            en="add up boardings and alightings by type: every tram is empty at its end, the sums "
            "must agree; which row is concerned stays unknown",
        ),
    ),
    Fault(
        name="stop_alias",
        where="stops, stop_events.stop_id",
        what=Text(
            de="dieselbe Haltestelle unter zwei Nummern: alter oder anders geschriebener Name",
            en="the same stop under two ids: an old name or one written otherwise",
        ),
        found_by=Text(
            de="zwei Haltestellen liegen nur wenige Meter auseinander; dieselbe Fahrt hält an "
            "derselben Stelle ihres Wegs unter verschiedenen Nummern",
            en="two stops lie a few metres apart; the same trip has different ids at the same "
            "place of its way",
        ),
    ),
    Fault(
        name="wrong_route_type",
        where="routes.route_type",
        what=Text(de="eine Linie gilt als Bus", en="one line passes for a bus"),
        found_by=Text(
            de="Werte zählen: alle fünf Linien sind Straßenbahnen",
            en="count the values: all five lines are trams",
        ),
    ),
)


def _variant(variant: str) -> tuple[Resource, ...]:
    raw = variant == "raw"
    return (
        Resource(
            variant=variant,
            table=STOP_EVENTS,
            path=f"{variant}/stop_events.parquet",
            keyed=not raw,
            corrects=None if raw else "raw",
        ),
        Resource(variant=variant, table=STOPS, path=f"{variant}/stops.csv.gz"),
        Resource(variant=variant, table=ROUTES, path=f"{variant}/routes.csv.gz"),
        Resource(variant=variant, table=TRIPS, path="shared/trips.csv.gz"),
        Resource(variant=variant, table=CALENDAR, path="shared/calendar.csv.gz"),
    )


DATASET = Dataset(
    name="tram_stop_events",
    title=Text(
        de="Haltereignisse der Straßenbahn in Jena, 13. Oktober bis 9. November 2025 (erfunden)",
        en="Stop events of the tram in Jena, 13 October to 9 November 2025 (invented)",
    ),
    seed=SEED,
    times=Text(
        de="Ortszeit des Betriebstags als Text; die Stunden zählen über Mitternacht weiter, auch in"
        " der Nacht der Zeitumstellung (wie in GTFS ab zwölf Stunden vor Mittag)",
        en="local time of the service day as text; the hours count on past midnight, in the night "
        "of the clock change too (as in GTFS, from twelve hours before noon)",
    ),
    resources=(*_variant("raw"), *_variant("clean"), truth.RESOURCE),
    faults=FAULTS,
)
