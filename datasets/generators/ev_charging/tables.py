"""Every table, column and fault of `ev_charging`, said once and in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.ev_charging import model
from datasets.generators.schema import (
    UTC_MINUTE,
    Column,
    Dataset,
    Fault,
    Resource,
    Table,
    Text,
)

SEED = 20_241_027
TARIFFS = ("adhoc", "member", "roaming")
STOP_REASONS = ("error", "full", "max_time", "user")
_REQUIRED = {"required": True}
_POSITIVE = {"required": True, "minimum": 1}
_POINT = Column(
    name="point_id",
    type="integer",
    meaning=Text(
        de="Nummer des Ladepunkts, in der Reihenfolge der Inbetriebnahme",
        en="number of the charging point, in the order of opening",
    ),
    constraints=_POSITIVE,
)

SESSIONS = Table(
    name="sessions",
    title=Text(de="Ladevorgänge", en="Charging sessions"),
    keys=("session_id",),
    refers={"point_id": ("points", "point_id")},
    columns=(
        Column(
            name="session_id",
            type="integer",
            meaning=Text(
                de="laufende Nummer aller Vorgänge des Netzes, nach Beginn",
                en="running number of all sessions of the network, by their start",
            ),
            constraints=_POSITIVE,
        ),
        _POINT,
        Column(
            name="card_id",
            type="integer",
            meaning=Text(
                de="Pseudonym der Ladekarte oder des Zahlungsmittels",
                en="pseudonym of the charging card or means of payment",
            ),
            constraints=_POSITIVE,
        ),
        Column(
            name="start_utc",
            type="datetime",
            format=UTC_MINUTE,
            meaning=Text(de="Stecker verbunden, UTC", en="plugged in, UTC"),
            constraints=_REQUIRED,
        ),
        Column(
            name="end_utc",
            type="datetime",
            format=UTC_MINUTE,
            meaning=Text(
                de="Stecker gelöst, UTC (der Akku kann längst voll sein); leer: nicht gemeldet",
                en="unplugged, UTC (the battery may have been full for long); empty: not reported",
            ),
        ),
        Column(
            name="energy_kwh",
            type="number",
            unit="kWh",
            meaning=Text(de="geladene Energie", en="energy charged"),
            constraints={"required": True, "minimum": 0},
        ),
        Column(
            name="power_max_kw",
            type="integer",
            unit="kW",
            meaning=Text(
                de="größte Ladeleistung: was Punkt und Auto beide können",
                en="greatest power: what point and car can both do",
            ),
            constraints={"required": True, "minimum": 0},
        ),
        Column(
            name="tariff",
            type="string",
            meaning=Text(
                de="ohne Vertrag, Karte des Betreibers, Karte eines anderen Anbieters",
                en="without a contract, operator's own card, another provider's card",
            ),
            constraints={"required": True, "enum": list(TARIFFS)},
        ),
        Column(
            name="stop_reason",
            type="string",
            meaning=Text(
                de="warum der Ladevorgang endete: Störung, Akku voll, Höchstdauer, Nutzende",
                en="why it ended: fault, battery full, time limit, user",
            ),
            constraints={"required": True, "enum": list(STOP_REASONS)},
        ),
    ),
)
POINTS = Table(
    name="points",
    title=Text(de="Ladepunkte", en="Charging points"),
    keys=("point_id",),
    columns=(
        _POINT,
        Column(
            name="site_id",
            type="string",
            meaning=Text(
                de="Standort; an einem stehen ein bis vier Punkte",
                en="site; one to four points stand at one",
            ),
            constraints={"required": True, "pattern": "S[0-9]{2}"},
        ),
        Column(
            name="street",
            type="string",
            meaning=Text(
                de="Straße in Jena; dass dort ein Ladepunkt steht, ist erfunden",
                en="street in Jena; that there is a charging point is invented",
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="site_type",
            type="string",
            meaning=Text(
                de="Art des Standorts: Zentrum, Freizeit, Wohnen, Bahnhof und Umstieg, Arbeit",
                en="kind of site: centre, leisure, residential, transit, work",
            ),
            constraints={"required": True, "enum": list(model.SITE_TYPES)},
        ),
        Column(
            name="power_kw",
            type="integer",
            unit="kW",
            meaning=Text(
                de="Leistung des Punkts; ab 50 kW Gleichstrom",
                en="power of the point; direct current from 50 kW on",
            ),
            constraints=_POSITIVE,
        ),
        Column(
            name="hardware",
            type="string",
            meaning=Text(
                de="Bauart, verschlüsselt; steht für keinen wirklichen Hersteller",
                en="kind of hardware, coded; stands for no real maker",
            ),
            constraints={"required": True, "enum": list(model.HARDWARE)},
        ),
        Column(
            name="lat",
            type="number",
            unit="°",
            meaning=Text(de="geografische Breite, grob", en="latitude, rough"),
            constraints={"required": True, "minimum": 50.8, "maximum": 51.0},
        ),
        Column(
            name="lon",
            type="number",
            unit="°",
            meaning=Text(de="geografische Länge, grob", en="longitude, rough"),
            constraints={"required": True, "minimum": 11.5, "maximum": 11.7},
        ),
        Column(
            name="opened",
            type="date",
            meaning=Text(de="Tag der Inbetriebnahme", en="day of opening"),
            constraints=_REQUIRED,
        ),
        Column(
            name="closed",
            type="date",
            meaning=Text(de="Tag des Abbaus; leer: in Betrieb", en="day of removal; empty: in use"),
        ),
    ),
)
DAYS = Table(
    name="days",
    title=Text(de="Tage: Wetter und Kalender", en="Days: weather and calendar"),
    keys=("date",),
    columns=(
        Column(
            name="date",
            type="date",
            meaning=Text(de="Tag, Ortszeit", en="day, local time"),
            constraints=_REQUIRED,
        ),
        Column(
            name="temp_c",
            type="number",
            unit="°C",
            meaning=Text(de="Lufttemperatur, Tagesmittel", en="air temperature, mean of the day"),
            constraints=_REQUIRED,
        ),
        Column(
            name="is_public_holiday",
            type="boolean",
            meaning=Text(de="gesetzlicher Feiertag in Thüringen", en="public holiday in Thuringia"),
            constraints=_REQUIRED,
        ),
        Column(
            name="is_school_holiday",
            type="boolean",
            meaning=Text(de="Schulferien in Thüringen", en="school holidays in Thuringia"),
            constraints=_REQUIRED,
        ),
    ),
)


def _text(name: str, de: str, en: str) -> Column:
    return Column(name=name, type="string", meaning=Text(de=de, en=en))


REGISTER_DE = Table(
    name="register_2024_de",
    title=Text(
        de="Verzeichnis der Ladepunkte vom 1. Januar 2024, deutscher Export",
        en="Register of charging points of 1 January 2024, German export",
    ),
    columns=(
        _text("Ladepunkt", "Nummer, wie point_id", "number, as point_id"),
        _text("Straße", "Straße", "street"),
        _text("Leistung", "Leistung in kW, Dezimalkomma", "power in kW, decimal comma"),
        _text("Breite", "geografische Breite, Dezimalkomma", "latitude, decimal comma"),
        _text("Länge", "geografische Länge, Dezimalkomma", "longitude, decimal comma"),
        _text("Inbetriebnahme", "Tag, TT.MM.JJJJ", "day of opening, dd.mm.yyyy"),
    ),
)

FAULTS = (
    Fault(
        name="overlap",
        where="`sessions.end_utc`",
        what=Text(
            de="das Ende ging verloren und wurde erst gesetzt, als der nächste Vorgang lief",
            en="the end got lost and was set only while the next session was running",
        ),
        found_by=Text(
            de="am selben Punkt nach `start_utc` sortieren: `end_utc` liegt nach dem nächsten "
            "Beginn",
            en="sort by `start_utc` at each point: `end_utc` lies after the next start",
        ),
    ),
    Fault(
        name="clock_change",
        where="`sessions.end_utc`",
        what=Text(
            de="nach der Zeitumstellung im Herbst meldet eine Bauart das Ende eine Stunde zu früh",
            en="after the clock change in autumn one kind of hardware writes the end an hour early",
        ),
        found_by=Text(
            de="`end_utc < start_utc` oder mehr Energie, als die Leistung in der Zeit hergibt, "
            "zeigt Bauart und Tage; betroffen sind alle ihre Vorgänge, die von der Umstellung bis "
            "zum letzten unmöglichen enden (ein paar spätere lassen sich nicht beweisen)",
            en="`end_utc < start_utc`, or more energy than the power gives in that time, shows the "
            "hardware and the days; all its sessions that end between the change and the last "
            "impossible one are hit (a few later ones can't be proven)",
        ),
    ),
    Fault(
        name="unit_wh",
        where="`sessions.energy_kwh`",
        what=Text(
            de="eine Bauart meldet einen Monat lang Wattstunden",
            en="one kind of hardware reports watt hours for a month",
        ),
        found_by=Text(
            de="100 „kWh“ und mehr: so viel fasst hier kein Akku; durch 1.000 teilen",
            en='100 "kWh" and more: no battery here holds that; divide by 1,000',
        ),
    ),
    Fault(
        name="missing_end",
        where="`sessions.end_utc`",
        what=Text(
            de="eine Firmware meldet drei Wochen lang kein Ende",
            en="a firmware does not report the end for three weeks",
        ),
        found_by=Text(
            de="leere Werte nach Bauart und Tag zählen: sie fehlen nicht zufällig",
            en="count the empty values by hardware and day: they are not missing at random",
        ),
    ),
    Fault(
        name="zero_energy_retry",
        where="`sessions`",
        what=Text(
            de="gescheiterte Versuche stehen als eigene Vorgänge in der Tabelle",
            en="failed attempts stand in the table as sessions of their own",
        ),
        found_by=Text(
            de="`energy_kwh == 0`, und dieselbe Karte beginnt am selben Punkt kurz darauf",
            en="`energy_kwh == 0`, and the same card starts at the same point shortly after",
        ),
    ),
    Fault(
        name="vanished_point",
        where="`points`, `sessions`",
        what=Text(
            de="abgebaute Punkte sind aus dem Verzeichnis gelöscht, samt ihren Vorgängen",
            en="points that were taken down are deleted from the register, with their sessions",
        ),
        found_by=Text(
            de="Lücken in `point_id` und `session_id`; das Verzeichnis von 2024 kennt die Punkte",
            en="gaps in `point_id` and in `session_id`; the register of 2024 knows the points",
        ),
    ),
    Fault(
        name="german_format",
        where="`register_2024_de.csv`",
        what=Text(
            de="Semikolon, Dezimalkomma, Datum als TT.MM.JJJJ, Kodierung cp1252",
            en="semicolons, decimal commas, dates as dd.mm.yyyy, encoding cp1252",
        ),
        found_by=Text(de="beim Einlesen", en="when reading the file"),
    ),
)


def _tables(variant: str) -> tuple[Resource, ...]:
    corrects = None if variant == "raw" else "raw"
    parts = tuple(
        Resource(
            variant=variant,
            table=table,
            path=f"{variant}/{table.name}.csv.gz",
            corrects=corrects,
            # The patch of clean holds sessions of points that raw does not know.
            joined=variant == "raw",
        )
        for table in (SESSIONS, POINTS)
    )
    return (*parts, Resource(variant=variant, table=DAYS, path="shared/days.csv.gz"))


DATASET = Dataset(
    name="ev_charging",
    title=Text(
        de="Öffentliches Laden in Jena 2024–2025 (erfunden)",
        en="Public charging in Jena, 2024–2025 (invented)",
    ),
    seed=SEED,
    times=Text(
        de="UTC; die Tage in days in Ortszeit (Europe/Berlin)",
        en="UTC; the days in days in local time (Europe/Berlin)",
    ),
    resources=(
        *_tables("raw"),
        *_tables("clean"),
        Resource(
            variant="files",
            table=REGISTER_DE,
            path="files/register_2024_de.csv",
            delimiter=";",
            encoding="cp1252",
        ),
        truth.RESOURCE,
    ),
    faults=FAULTS,
)
