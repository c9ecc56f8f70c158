"""Every table, file and planted fault of `parcel_lockers`, said once and in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.parcel_lockers import model
from datasets.generators.schema import UTC_MINUTE, Column, Dataset, Fault, Resource, Table, Text

SEED = 20_240_103
_REQUIRED = {"required": True}


def _time(name: str, de: str, en: str, *, required: bool = False) -> Column:
    return Column(
        name=name,
        type="datetime",
        format=UTC_MINUTE,
        meaning=Text(de=de, en=en),
        constraints=_REQUIRED if required else {},
    )


PARCELS = Table(
    name="parcels",
    title=Text(de="Pakete", en="Parcels"),
    keys=("parcel_id",),
    refers={"flat_id": ("flats", "flat_id"), "box_id": ("boxes", "box_id")},
    columns=(
        Column(
            name="parcel_id",
            type="integer",
            meaning=Text(
                de="Nummer des Pakets, in der Reihenfolge des Einlegens",
                en="number of the parcel, in the order of the deposits",
            ),
            constraints={"required": True, "minimum": 1},
        ),
        Column(
            name="flat_id",
            type="string",
            meaning=Text(
                de="Pseudonym der Wohnung, für die das Paket bestimmt ist",
                en="pseudonym of the flat that the parcel is for",
            ),
            constraints={"required": True, "pattern": "W[0-9]{3}"},
        ),
        Column(
            name="carrier",
            type="string",
            meaning=Text(
                de="Zustelldienst, verschlüsselt; steht für kein wirkliches Unternehmen",
                en="carrier, coded; stands for no real company",
            ),
            constraints={"required": True, "enum": list(model.CARRIERS)},
        ),
        Column(
            name="size",
            type="string",
            meaning=Text(
                de="Größe des Pakets: S, M, L oder XL", en="size of the parcel: S, M, L or XL"
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="box_id",
            type="string",
            meaning=Text(de="Fach, in dem es liegt", en="box in which it lies"),
            constraints={"required": True, "pattern": "B[0-9]{3}"},
        ),
        _time("deposited_utc", "Einlegen, UTC", "time of the deposit, UTC", required=True),
        _time(
            "collected_utc",
            "Abholung, UTC; leer: (noch) nicht abgeholt",
            "time of the pick-up, UTC; empty: not picked up (yet)",
        ),
        _time(
            "removed_utc",
            "Entnahme durch den Betreiber, weil niemand abgeholt hat, UTC; sonst leer",
            "taken out by the operator because nobody picked it up, UTC; otherwise empty",
        ),
        Column(
            name="reminder_arm",
            type="string",
            meaning=Text(
                de="Erinnerung, die für dieses Paket vorgesehen ist: keine, nach 18 oder nach "
                "2 Stunden; verschickt nur, wenn es dann noch im Fach liegt",
                en="reminder set for this parcel: none, after 18 or after 2 hours; sent only if it "
                "still lies in the box then",
            ),
            constraints={"required": True, "enum": list(model.ARMS)},
        ),
    ),
)
FLATS = Table(
    name="flats",
    title=Text(de="Wohnungen", en="Flats"),
    keys=("flat_id",),
    columns=(
        Column(
            name="flat_id",
            type="string",
            meaning=Text(de="Pseudonym der Wohnung", en="pseudonym of the flat"),
            constraints={"required": True, "pattern": "W[0-9]{3}"},
        ),
        Column(
            name="house",
            type="string",
            meaning=Text(de="Haus, verschlüsselt", en="house, coded"),
            constraints={"required": True, "enum": list(model.HOUSES)},
        ),
        Column(
            name="persons",
            type="integer",
            meaning=Text(de="Personen in der Wohnung", en="people in the flat"),
            unit="persons",
            constraints={"required": True, "minimum": 1, "maximum": len(model.PERSON_SHARES)},
        ),
        Column(
            name="moved_in",
            type="date",
            meaning=Text(de="Tag des Einzugs", en="day of moving in"),
            constraints=_REQUIRED,
        ),
        Column(
            name="pilot_opt_in",
            type="boolean",
            meaning=Text(
                de="wollte im Pilotversuch Juli bis Dezember 2024 erinnert werden",
                en="asked to be reminded in the pilot from July to December 2024",
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="trial_arm",
            type="string",
            meaning=Text(
                de="ausgeloste Gruppe im Versuch 2025, unabhängig vom Pilotversuch",
                en="group drawn by lot for the trial of 2025, whatever the flat did in the pilot",
            ),
            constraints={"required": True, "enum": list(model.ARMS)},
        ),
    ),
)
BOXES = Table(
    name="boxes",
    title=Text(de="Fächer", en="Boxes"),
    keys=("box_id",),
    columns=(
        Column(
            name="box_id",
            type="string",
            meaning=Text(de="Nummer des Fachs", en="number of the box"),
            constraints={"required": True, "pattern": "B[0-9]{3}"},
        ),
        Column(
            name="house",
            type="string",
            meaning=Text(
                de="Haus, in dem der Schrank steht", en="house in which the cabinet stands"
            ),
            constraints={"required": True, "enum": list(model.HOUSES)},
        ),
        Column(
            name="size",
            type="string",
            meaning=Text(de="größtes Paket, das hineinpasst", en="largest parcel that fits in"),
            constraints={"required": True, "enum": list(model.SIZES)},
            ordered=True,
        ),
    ),
)

FAULTS = (
    Fault(
        name="scanner_retry",
        where="parcels",
        what=Text(
            de="beim Einlegen zweimal gescannt: dieselbe Zeile, wenige Minuten später",
            en="scanned twice at the deposit: the same row, some minutes later",
        ),
        found_by=Text(
            de="`parcel_id` kommt zweimal vor; richtig ist das frühere Einlegen",
            en="`parcel_id` occurs twice; the earlier deposit is right",
        ),
    ),
    Fault(
        name="clock_ahead",
        where="parcels: deposited_utc, collected_utc, removed_utc",
        what=Text(
            de="die Uhr eines Fachs geht monatelang drei Stunden vor",
            en="the clock of one box is three hours ahead for months",
        ),
        found_by=Text(
            de="Einlegezeit gegen den Median derselben Tour (Tag und Dienst) halten: ein Fach "
            "liegt zwischen zwei Tagen stets rund drei Stunden höher; die Liegezeit verrät nichts",
            en="hold the deposit against the median of its tour (day and carrier): one box lies "
            "about three hours above between two days; the time in the box tells nothing",
        ),
    ),
    Fault(
        name="lower_case_size",
        where="parcels: size",
        what=Text(
            de="Größe in Kleinbuchstaben, anfangs bei einem Dienst",
            en="size in small letters, one carrier in the beginning",
        ),
        found_by=Text(de="verschiedene Werte zählen", en="count the distinct values"),
    ),
    Fault(
        name="lost_pickup",
        where="parcels: collected_utc",
        what=Text(
            de="Türkontakt meldet die Abholung nicht: das Paket scheint noch im Fach zu liegen",
            en="the door's contact does not report the pick-up: the parcel seems to be still there",
        ),
        found_by=Text(
            de="Ende fehlt, obwohl im selben Fach später wieder eingelegt wurde; bekannt ist nur, "
            "dass die Abholung davor lag",
            en="the end is missing though the same box was used again later; all we know is that "
            "the pick-up was before",
        ),
    ),
    Fault(
        name="test_parcel",
        where="parcels",
        what=Text(
            de="Testeinlagen eines Technikers, nie gelöscht",
            en="a technician's test deposits, never deleted",
        ),
        found_by=Text(
            de="`flat_id` fehlt in flats; nach einer Minute wieder entnommen",
            en="`flat_id` is not in flats; taken out after a minute",
        ),
    ),
)


def _resources(variant: str) -> tuple[Resource, ...]:
    raw = variant == "raw"
    return (
        Resource(
            variant=variant,
            table=PARCELS,
            path=f"{variant}/parcels.csv.gz",
            keyed=not raw,
            joined=not raw,
            corrects=None if raw else "raw",
        ),
        Resource(variant=variant, table=FLATS, path="shared/flats.csv.gz"),
        Resource(variant=variant, table=BOXES, path="shared/boxes.csv.gz"),
    )


DATASET = Dataset(
    name="parcel_lockers",
    title=Text(
        de="Paketboxen im Quartier, 2024–2025 (erfunden)",
        en="Parcel boxes of a quarter, 2024–2025 (invented)",
    ),
    seed=SEED,
    times=Text(
        de="UTC, auf die Minute; Tage (moved_in) sind Tage in Jena",
        en="UTC, to the minute; days (moved_in) are days in Jena",
    ),
    resources=(*_resources("raw"), *_resources("clean"), truth.RESOURCE),
    faults=FAULTS,
)
