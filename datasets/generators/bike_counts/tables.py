"""Every table and column of `bike_counts`, said once and in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.bike_counts import model
from datasets.generators.schema import UTC_MINUTE, Column, Dataset, Fault, Resource, Table, Text

SEED = 20_240_805
STATUS = ("gap", "maintenance", "ok")
_REQUIRED = {"required": True}
_SITE = Column(
    name="site_id",
    type="string",
    meaning=Text(de="Zählstelle", en="counting site"),
    constraints={"required": True, "enum": list(model.IDS)},
)
_HOUR = Column(
    name="timestamp_utc",
    type="datetime",
    format=UTC_MINUTE,
    meaning=Text(de="Beginn der Stunde, UTC", en="start of the hour, UTC"),
    constraints=_REQUIRED,
)


def _count(name: str, de: str, en: str) -> Column:
    return Column(
        name=name,
        type="number",
        unit="bicycles",
        meaning=Text(de=de, en=en),
        constraints={"minimum": 0},
    )


COUNTS = Table(
    name="counts",
    title=Text(de="Gezählte Fahrräder je Stelle und Stunde", en="Bicycles by site and hour"),
    keys=("site_id", "timestamp_utc"),
    refers={"site_id": ("sites", "site_id")},
    columns=(
        _SITE,
        _HOUR,
        _count(
            "count_in",
            "Räder stadteinwärts in der Stunde; leer: nicht gezählt",
            "bicycles towards the centre in the hour; empty: not counted",
        ),
        _count(
            "count_out",
            "Räder stadtauswärts in der Stunde; leer: nicht gezählt",
            "bicycles away from the centre in the hour; empty: not counted",
        ),
        Column(
            name="status",
            type="string",
            meaning=Text(
                de="was das Gerät meldet: ok, gap (nichts gesendet), maintenance (abgeschaltet)",
                en="what the counter reports: ok, gap (nothing sent), maintenance (switched off)",
            ),
            constraints={"required": True, "enum": list(STATUS)},
        ),
    ),
)
SITES = Table(
    name="sites",
    title=Text(de="Zählstellen", en="Counting sites"),
    keys=("site_id",),
    columns=(
        _SITE,
        Column(
            name="name",
            type="string",
            meaning=Text(de="Name", en="name"),
            constraints=_REQUIRED,
        ),
        Column(
            name="opened",
            type="date",
            meaning=Text(de="erster Tag in den Daten", en="first day in the data"),
            constraints=_REQUIRED,
        ),
    ),
)
HAND_COUNTS = Table(
    name="hand_counts",
    title=Text(de="Handzählungen neben den Schleifen", en="Counts by hand beside the loops"),
    keys=("site_id", "timestamp_utc"),
    columns=(
        _SITE,
        _HOUR,
        Column(
            name="bicycles",
            type="integer",
            unit="bicycles",
            meaning=Text(
                de="Fahrräder in beiden Richtungen, von Menschen gezählt",
                en="bicycles in both directions, counted by people",
            ),
            constraints={"required": True, "minimum": 0},
        ),
        Column(
            name="trailers",
            type="integer",
            unit="trailers",
            meaning=Text(de="Anhänger an diesen Rädern", en="trailers behind these bicycles"),
            constraints={"required": True, "minimum": 0},
        ),
    ),
)
FAULTS = (
    Fault(
        name="gap",
        where="`counts`",
        what=Text(
            de="Stunden ohne Zählung: nichts gesendet oder wegen Bauarbeiten abgeschaltet",
            en="hours without a count: nothing was sent, or switched off for road works",
        ),
        found_by=Text(de="leere Werte; `status`", en="empty values; `status`"),
    ),
    Fault(
        name="zero_for_missing",
        where="`counts.count_in`, `counts.count_out`",
        what=Text(
            de="ein defektes Gerät meldet tagelang 0, mit `status` ok",
            en="a broken counter reports 0 for days, with `status` ok",
        ),
        found_by=Text(
            de="mindestens 24 Nullen in Folge; nachts kommen einzelne Nullen vor",
            en="at least 24 zeros in a row; at night single zeros do occur",
        ),
    ),
    Fault(
        name="direction_swapped",
        where="`counts.count_in`, `counts.count_out`",
        what=Text(
            de="am Burgauer Weg sind nach einer Wartung wochenlang die Richtungen vertauscht",
            en="at Burgauer Weg the directions are swapped for weeks after maintenance",
        ),
        found_by=Text(
            de="Anteil stadteinwärts von 6 bis 9 Uhr an Werktagen, je Woche",
            en="share of ways in from 6 to 9 o'clock on workdays, by week",
        ),
    ),
    Fault(
        name="dull_loop",
        where="`counts.count_in`, `counts.count_out`",
        what=Text(
            de="nach Bauarbeiten an der Goldbergrampe bemerkt die Schleife nur noch einen Teil",
            en="after road works at Goldbergrampe the loop notices only a part of what passes",
        ),
        found_by=Text(
            de="Verhältnis zu den Nachbarn vor und nach den Arbeiten; Handzählung",
            en="ratio to the other sites before and after the works; count by hand",
        ),
    ),
    Fault(
        name="trailer_counted",
        where="`counts.count_in`, `counts.count_out`",
        what=Text(
            de="an der Oberaue zählt jeder Anhänger als ein Rad",
            en="at Oberaue each trailer counts as a bicycle",
        ),
        found_by=Text(
            de="Schleife minus Handzählung, verglichen mit der Zahl der Anhänger",
            en="loop minus count by hand, held against the number of trailers",
        ),
    ),
    Fault(
        name="ride",
        where="`counts.count_out`",
        what=Text(
            de="kein Fehler, aber eine Falle: eine Fahrraddemonstration fährt vorbei; der "
            "Ausreißer ist richtig gezählt",
            en="no fault but a trap: a bicycle demonstration passes; the outlier is counted right",
        ),
        found_by=Text(
            de="das Mehrfache derselben Stunde der Wochen davor und danach",
            en="a multiple of the same hour in the weeks before and after",
        ),
    ),
)


def _resource(variant: str, table: Table, *, corrects: str | None = None) -> Resource:
    if table is COUNTS:
        return Resource(
            variant=variant, table=table, path=f"{variant}/counts.parquet", corrects=corrects
        )
    return Resource(variant=variant, table=table, path=f"shared/{table.name}.csv.gz")


DATASET = Dataset(
    name="bike_counts",
    title=Text(de="Radzählstellen in Jena 2024–2025", en="Bicycle counters in Jena, 2024-2025"),
    seed=SEED,
    times=Text(de="UTC, Beginn der Stunde", en="UTC, start of the hour"),
    faults=FAULTS,
    resources=(
        _resource("raw", COUNTS),
        _resource("raw", SITES),
        _resource("raw", HAND_COUNTS),
        _resource("clean", COUNTS, corrects="raw"),
        _resource("clean", SITES),
        _resource("clean", HAND_COUNTS),
        truth.RESOURCE,
    ),
)
