"""Every table, column and fault of `district_heat`, said once and in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.district_heat import model
from datasets.generators.schema import (
    UTC_MINUTE,
    Column,
    Dataset,
    Fault,
    Resource,
    Table,
    Text,
)

SEED = 20_240_116
USES = ("office", "residential")
_REQUIRED = {"required": True}
_BUILDING = Column(
    name="building_id",
    type="string",
    meaning=Text(
        de="Kürzel des Gebäudes; steht für keine wirkliche Adresse",
        en="code of the building; stands for no real address",
    ),
    constraints={"required": True, "enum": list(model.IDS)},
)
_HOUR = Column(
    name="timestamp_utc",
    type="datetime",
    format=UTC_MINUTE,
    meaning=Text(de="Beginn der Stunde, UTC", en="beginning of the hour, UTC"),
    constraints=_REQUIRED,
)

HEAT = Table(
    name="heat",
    title=Text(de="Wärmezähler, stündlich", en="Heat meters, hourly"),
    keys=("building_id", "timestamp_utc"),
    refers={"building_id": ("buildings", "building_id")},
    columns=(
        _BUILDING,
        _HOUR,
        Column(
            name="heat_kwh",
            type="number",
            unit="kWh",
            meaning=Text(
                de="Wärme in dieser Stunde, Differenz zweier Zählerstände",
                en="heat in this hour, the difference of two meter readings",
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="flow_c",
            type="number",
            unit="°C",
            meaning=Text(
                de="Vorlauftemperatur, Mittel der Stunde", en="flow temperature, mean of the hour"
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="return_c",
            type="number",
            unit="°C",
            meaning=Text(
                de="Rücklauftemperatur, Mittel der Stunde",
                en="return temperature, mean of the hour",
            ),
        ),
        Column(
            name="volume_m3",
            type="number",
            unit="m³",
            meaning=Text(
                de="Heizwasser, das in dieser Stunde durchgeflossen ist",
                en="heating water that flowed through in this hour",
            ),
            constraints={"required": True, "minimum": 0},
        ),
    ),
)
BUILDINGS = Table(
    name="buildings",
    title=Text(de="Gebäude", en="Buildings"),
    keys=("building_id",),
    columns=(
        _BUILDING,
        Column(
            name="use",
            type="string",
            meaning=Text(de="Nutzung: Wohnhaus oder Büro", en="use: homes or office"),
            constraints={"required": True, "enum": list(USES)},
        ),
        Column(
            name="area_m2",
            type="integer",
            unit="m²",
            meaning=Text(de="beheizte Fläche", en="heated area"),
            constraints={"required": True, "minimum": 1},
        ),
        Column(
            name="flats",
            type="integer",
            meaning=Text(de="Zahl der Wohnungen; Büro: 0", en="number of flats; office: 0"),
            constraints={"required": True, "minimum": 0},
        ),
        Column(
            name="year_built",
            type="integer",
            meaning=Text(de="Baujahr", en="year of construction"),
            constraints={"required": True, "minimum": 1800, "maximum": 2025},
        ),
        Column(
            name="year_refit",
            type="number",
            meaning=Text(
                de="Jahr der letzten energetischen Sanierung; leer: keine bekannt",
                en="year of the latest energy refit; empty: none known",
            ),
            constraints={"minimum": 1950, "maximum": 2025},
        ),
    ),
)
OCCUPANCY = Table(
    name="occupancy",
    title=Text(de="Vermietete Wohnungen", en="Flats let"),
    keys=("building_id", "month"),
    columns=(
        _BUILDING,
        Column(
            name="month",
            type="date",
            meaning=Text(de="erster Tag des Monats", en="first day of the month"),
            constraints=_REQUIRED,
        ),
        Column(
            name="flats_let",
            type="integer",
            meaning=Text(
                de="Wohnungen, die in diesem Monat vermietet sind", en="flats let in this month"
            ),
            constraints={"required": True, "minimum": 0},
        ),
    ),
)
WEATHER = Table(
    name="weather",
    title=Text(de="Wetter, stündlich", en="Weather, hourly"),
    keys=("timestamp_utc",),
    columns=(
        _HOUR,
        Column(
            name="temp_c",
            type="number",
            unit="°C",
            meaning=Text(de="Lufttemperatur", en="air temperature"),
            constraints=_REQUIRED,
        ),
        Column(
            name="ghi_wm2",
            type="number",
            unit="W/m²",
            meaning=Text(de="Globalstrahlung", en="global radiation"),
            constraints={"required": True, "minimum": 0},
        ),
        Column(
            name="wind_ms",
            type="number",
            unit="m/s",
            meaning=Text(de="Windgeschwindigkeit", en="wind speed"),
            constraints={"required": True, "minimum": 0},
        ),
    ),
)


def _text(name: str, de: str, en: str) -> Column:
    return Column(name=name, type="string", meaning=Text(de=de, en=en))


BILLS_DE = Table(
    name="monthly_bills_de",
    title=Text(de="Monatsabrechnung, deutscher Export", en="Monthly bills, German export"),
    columns=(
        _text("Gebäude", "Kürzel des Gebäudes, wie building_id", "code, as building_id"),
        _text("Monat", "Monat der Lieferung, MM.JJJJ, Ortszeit", "month, mm.yyyy, local time"),
        _text("Wärme_MWh", "abgerechnete Wärme in MWh, Dezimalkomma", "heat billed in MWh"),
        _text("Ablesung", "Tag der Ablesung, TT.MM.JJJJ", "day of the reading, dd.mm.yyyy"),
    ),
)

FAULTS = (
    Fault(
        name="swapped_sensors",
        where="`heat.flow_c`, `heat.return_c`",
        what=Text(
            de="nach einer Wartung sind Vor- und Rücklauf vertauscht",
            en="after a service the flow and the return sensor are swapped",
        ),
        found_by=Text(
            de="`flow_c < return_c`, wo Wasser fließt",
            en="`flow_c < return_c` where water flows",
        ),
    ),
    Fault(
        name="unit_mwh",
        where="`heat.heat_kwh`",
        what=Text(
            de="seit einem Zählerwechsel in MWh statt in kWh",
            en="in MWh instead of kWh since a meter was replaced",
        ),
        found_by=Text(
            de="Energiebilanz: Wärme durch 1,163·V·ΔT ist etwa 0,001",
            en="energy balance: heat divided by 1.163·V·ΔT is about 0.001",
        ),
    ),
    Fault(
        name="meter_rollover",
        where="`heat.heat_kwh`",
        what=Text(
            de="der fünfstellige Zähler beginnt bei null; die Differenz wird negativ",
            en="the counter of five digits begins at zero; the difference becomes negative",
        ),
        found_by=Text(de="`heat_kwh < 0`; 100.000 addieren", en="`heat_kwh < 0`; add 100,000"),
    ),
    Fault(
        name="frozen_return",
        where="`heat.return_c`",
        what=Text(
            de="der Rücklauffühler liefert zwei Wochen lang denselben Wert",
            en="the return sensor gives the same value for two weeks",
        ),
        found_by=Text(
            de="derselbe Wert mindestens zwölf Stunden lang, obwohl Wasser fließt",
            en="the same value for twelve hours or more although water flows",
        ),
    ),
    Fault(
        name="lost_return",
        where="`heat.return_c`",
        what=Text(de="einzelne Werte fehlen", en="single values are missing"),
        found_by=Text(
            de="leere Werte; die Energiebilanz liefert sie auf etwa ein Grad zurück",
            en="empty values; the energy balance gives them back to about one degree",
        ),
    ),
    Fault(
        name="missing_hours",
        where="`heat`",
        what=Text(
            de="ein Gateway für zwei Gebäude fällt aus; die Zeilen fehlen ganz",
            en="a gateway of two buildings fails; the rows are missing altogether",
        ),
        found_by=Text(
            de="mit dem lückenlosen Raster aus Gebäuden und Stunden vergleichen",
            en="compare with the complete grid of buildings and hours",
        ),
    ),
    Fault(
        name="imported_twice",
        where="`heat`",
        what=Text(de="ein Tag ist doppelt eingelesen", en="one day was imported twice"),
        found_by=Text(
            de="`building_id` und `timestamp_utc` zusammen kommen zweimal vor",
            en="`building_id` and `timestamp_utc` together occur twice",
        ),
    ),
    Fault(
        name="valve_leak",
        where="`heat.heat_kwh`, `heat.return_c`, `heat.volume_m3`",
        what=Text(
            de="ein Ventil schließt im Sommer nicht; das Gebäude heizt, obwohl es warm ist",
            en="a valve does not close in summer; the building is heated though it is warm",
        ),
        found_by=Text(
            de="Nächte (0 bis 4 Uhr) von Tagen über 18 °C gewichtet, in denen mehr als das "
            "Zweieinhalbfache des Üblichen von 2024 fließt; die übrigen Tage dazwischen gehören "
            "dazu, ein paar Treffer anderswo nicht",
            en="nights (0 to 4 o'clock) of days above 18 °C, weighted, with more than two and a "
            "half times what was usual in 2024; the days in between belong to it, a few hits "
            "elsewhere do not",
        ),
    ),
    Fault(
        name="unrecorded_refit",
        where="`buildings.year_refit`",
        what=Text(
            de="eine Sanierung fehlt im Gebäudeverzeichnis",
            en="a refit is missing in the register of buildings",
        ),
        found_by=Text(
            de="Steigung der Wärme über der Temperatur am Anfang und am Ende vergleichen, "
            "jeweils bei voller Vermietung",
            en="compare the slope of heat over temperature at the beginning and at the end, "
            "with all flats let in both",
        ),
    ),
    Fault(
        name="german_format",
        where="`monthly_bills_de.csv`",
        what=Text(
            de="Semikolon, Dezimalkomma, Monat als MM.JJJJ, Kodierung cp1252",
            en="semicolons, decimal commas, months as mm.yyyy, encoding cp1252",
        ),
        found_by=Text(de="beim Einlesen", en="when reading the file"),
    ),
)


def _tables(variant: str) -> tuple[Resource, ...]:
    raw = variant == "raw"
    corrects = None if raw else "raw"
    return (
        Resource(
            variant=variant,
            table=HEAT,
            path=f"{variant}/heat.parquet",
            keyed=not raw,
            corrects=corrects,
        ),
        Resource(
            variant=variant,
            table=BUILDINGS,
            path=f"{variant}/buildings.csv.gz",
            corrects=corrects,
        ),
        Resource(variant=variant, table=OCCUPANCY, path="shared/occupancy.csv.gz"),
        Resource(variant=variant, table=WEATHER, path="shared/weather.parquet"),
    )


DATASET = Dataset(
    name="district_heat",
    title=Text(
        de="Fernwärme in acht Gebäuden 2024–2025 (erfunden)",
        en="District heat in eight buildings, 2024–2025 (invented)",
    ),
    seed=SEED,
    times=Text(
        de="UTC; die Monatsabrechnung in Ortszeit (Europe/Berlin)",
        en="UTC; the monthly bills in local time (Europe/Berlin)",
    ),
    resources=(
        *_tables("raw"),
        *_tables("clean"),
        Resource(
            variant="files",
            table=BILLS_DE,
            path="files/monthly_bills_de.csv",
            delimiter=";",
            encoding="cp1252",
        ),
        truth.RESOURCE,
    ),
    faults=FAULTS,
)
