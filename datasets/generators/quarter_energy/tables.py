"""Every table and column of `quarter_energy`, said once and in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.quarter_energy import model
from datasets.generators.quarter_energy.planted import FAULTS
from datasets.generators.schema import UTC_MINUTE, Column, Dataset, Resource, Table, Text

SEED = 20_250_427
_REQUIRED = {"required": True}
_METER = {"required": True, "enum": list(model.METER_IDS)}
_NOT_NEGATIVE = {"required": True, "minimum": 0}
_QUARTER = Column(
    name="timestamp_utc",
    type="datetime",
    format=UTC_MINUTE,
    meaning=Text(de="Beginn der Viertelstunde in UTC", en="begin of the quarter hour in UTC"),
    constraints=_REQUIRED,
)


def _kw(name: str, de: str, en: str, *, minimum: float | None = None) -> Column:
    bounds = {} if minimum is None else {"minimum": minimum}
    return Column(
        name=name,
        type="number",
        unit="kW",
        meaning=Text(de=de, en=en),
        constraints={"required": True, **bounds},
    )


def _word(name: str, words: tuple[str, ...], de: str, en: str) -> Column:
    return Column(
        name=name,
        type="string",
        meaning=Text(de=de, en=en),
        constraints={"required": True, "enum": list(words)},
    )


METERS = Table(
    name="meters",
    title=Text(de="Zählerwerte der Wohnungen", en="Meter values of the flats"),
    keys=("meter_id", "timestamp_utc"),
    refers={"meter_id": ("flats", "meter_id")},
    columns=(
        Column(
            name="meter_id",
            type="string",
            meaning=Text(de="Zähler, einer je Wohnung", en="meter, one per flat"),
            constraints=_METER,
        ),
        _QUARTER,
        Column(
            name="energy_wh",
            type="number",
            unit="Wh",
            meaning=Text(
                de="Energie in dieser Viertelstunde; leer: kein Wert übertragen",
                en="energy in this quarter hour; empty: no value was transmitted",
            ),
            constraints={"minimum": 0},
        ),
    ),
)
SITE = Table(
    name="site",
    title=Text(de="Das Quartier als Ganzes", en="The site as a whole"),
    keys=("timestamp_utc",),
    columns=(
        _QUARTER,
        Column(
            name="temp_c",
            type="number",
            unit="°C",
            meaning=Text(de="Lufttemperatur", en="air temperature"),
            constraints=_REQUIRED,
        ),
        Column(
            name="ghi_wm2",
            type="integer",
            unit="W/m²",
            meaning=Text(
                de="Globalstrahlung auf die Waagerechte",
                en="global radiation on a horizontal surface",
            ),
            constraints=_NOT_NEGATIVE,
        ),
        _kw("pv_ac_kw", "Leistung der Photovoltaik", "power of the photovoltaics", minimum=0),
        _kw(
            "load_kw",
            "Verbrauch: alle 60 Wohnungen und das Haus selbst (Licht, Aufzüge, Lüftung, Pumpen)",
            "consumption: all 60 flats and the house itself (light, lifts, ventilation, pumps)",
            minimum=0,
        ),
        Column(
            name="battery_soc_kwh",
            type="number",
            unit="kWh",
            meaning=Text(
                de="Ladestand des Speichers am Ende der Viertelstunde",
                en="energy stored in the battery at the end of the quarter hour",
            ),
            constraints={"required": True, "minimum": 0, "maximum": model.BATTERY_KWH},
        ),
        _kw(
            "battery_kw",
            "Leistung des Speichers; positiv lädt, negativ entlädt",
            "power of the battery; positive charges, negative discharges",
        ),
        _kw(
            "grid_kw",
            "Leistung aus dem Netz; negativ speist ein",
            "power from the grid; negative feeds in",
        ),
        Column(
            name="price_ct_kwh",
            type="number",
            unit="ct/kWh",
            meaning=Text(
                de="dynamischer Preis für Haushalte mit allen Abgaben, am Vortag bekannt",
                en="dynamic price for households with all charges, known on the day before",
            ),
            constraints=_REQUIRED,
        ),
    ),
)
FLATS = Table(
    name="flats",
    title=Text(de="Wohnungen und Verträge", en="Flats and contracts"),
    keys=("meter_id",),
    columns=(
        Column(
            name="meter_id",
            type="string",
            meaning=Text(de="Zähler der Wohnung", en="the flat's meter"),
            constraints=_METER,
        ),
        _word(
            "gateway_id",
            model.GATEWAYS,
            "Gerät, das die Werte eines Stockwerks überträgt",
            "device that transmits the values of a floor",
        ),
        Column(
            name="floor",
            type="integer",
            meaning=Text(de="Stockwerk; 0 ist das Erdgeschoss", en="floor; 0 is the ground floor"),
            constraints=_NOT_NEGATIVE,
        ),
        Column(
            name="area_m2",
            type="number",
            unit="m²",
            meaning=Text(de="Wohnfläche", en="floor area"),
            constraints={"required": True, "minimum": 20},
        ),
        Column(
            name="persons",
            type="integer",
            unit="persons",
            meaning=Text(de="Personen laut Mietvertrag", en="persons according to the lease"),
            constraints={"required": True, "minimum": 1, "maximum": 4},
        ),
        _word(
            "archetype",
            tuple(sorted(model.ARCHETYPES)),
            "Lebensweise laut Befragung beim Einzug",
            "way of life according to a survey at moving in",
        ),
        _word(
            "contract",
            ("dynamic", "standard"),
            "Stromtarif: dynamischer Preis (siehe site) oder Festpreis",
            "tariff: dynamic price (see site) or fixed price",
        ),
        _word(
            "nudge_group",
            ("control", "feedback"),
            "ausgeloste Gruppe: feedback sieht ab 1. April 2025 den Verbrauch auf dem Tablet",
            "group by lot: feedback sees its consumption on the panel from 1 April 2025 on",
        ),
        Column(
            name="opt_in",
            type="boolean",
            meaning=Text(
                de="hätte sich freiwillig für die Verbrauchsanzeige gemeldet",
                en="would have volunteered for seeing the consumption",
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="moved_in",
            type="date",
            meaning=Text(de="Einzug laut Mietvertrag", en="moving in according to the lease"),
            constraints=_REQUIRED,
        ),
    ),
)


def _text(name: str, de: str, en: str) -> Column:
    return Column(name=name, type="string", meaning=Text(de=de, en=en), constraints=_REQUIRED)


LOAD_PROFILE_DE = Table(
    name="load_profile_de",
    title=Text(
        de="Lastgang eines Zählers im Oktober, deutscher Export",
        en="Load profile of one meter in October, German export",
    ),
    columns=(
        _text("Zähler", "Zähler, wie meter_id", "meter, as meter_id"),
        _text("Datum", "Tag, TT.MM.JJJJ, Ortszeit", "day, dd.mm.yyyy, local time"),
        _text("von", "Beginn, Ortszeit", "begin, local time"),
        _text("bis", "Ende, Ortszeit", "end, local time"),
        _text("Verbrauch in kWh", "Energie, Dezimalkomma", "energy, decimal comma"),
    ),
)
DATASET = Dataset(
    name="quarter_energy",
    title=Text(
        de="Strom im Smarten Quartier: 60 Wohnungen, 2025 in Viertelstunden (erfunden)",
        en="Electricity in the smart quarter: 60 flats, 2025 by quarter hours (invented)",
    ),
    seed=SEED,
    times=Text(
        de="UTC in Spalten auf _utc; im deutschen Export Ortszeit in Jena",
        en="UTC in columns that end in _utc; local time in Jena in the German export",
    ),
    resources=(
        Resource(variant="raw", table=METERS, path="raw/meters.parquet", keyed=False),
        Resource(variant="raw", table=SITE, path="shared/site.parquet"),
        Resource(variant="raw", table=FLATS, path="shared/flats.csv.gz"),
        Resource(variant="clean", table=METERS, path="clean/meters.parquet", corrects="raw"),
        Resource(variant="clean", table=SITE, path="shared/site.parquet"),
        Resource(variant="clean", table=FLATS, path="shared/flats.csv.gz"),
        Resource(
            variant="files",
            table=LOAD_PROFILE_DE,
            path="files/load_profile_de.csv",
            delimiter=";",
            encoding="cp1252",
        ),
        truth.RESOURCE,
    ),
    faults=FAULTS,
)
