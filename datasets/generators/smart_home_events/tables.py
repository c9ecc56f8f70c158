"""Every table, file and planted fault of `smart_home_events`, said once and in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.schema import UTC_SECOND, Column, Dataset, Fault, Resource, Table, Text
from datasets.generators.smart_home_events import model

SEED = 20_250_101
KINDS = ("bell", "tablet")
EVENT_NAMES = ("answer", "missed", "offline", "open", "reboot", "ring")
_REQUIRED = {"required": True}
_FLAT = Column(
    name="flat_id",
    type="string",
    meaning=Text(de="Pseudonym der Wohnung", en="pseudonym of the flat"),
    constraints={"required": True, "pattern": "F[0-9]{2}"},
)
_DEVICE = Column(
    name="device_id",
    type="string",
    meaning=Text(de="Gerät", en="device"),
    constraints={"required": True, "pattern": "[BT][0-9]{2}"},
)
_KIND = Column(
    name="device",
    type="string",
    meaning=Text(
        de="Art des Geräts: Klingel im Treppenhaus, Tablet in der Wohnung",
        en="kind of device: bell in the staircase, tablet in the flat",
    ),
    constraints={"required": True, "enum": list(KINDS)},
)

EVENTS = Table(
    name="events",
    title=Text(de="Ereignisse", en="Events"),
    keys=("event_id",),
    refers={"device_id": ("devices", "device_id")},
    columns=(
        Column(
            name="event_id",
            type="integer",
            meaning=Text(
                de="laufende Nummer, in der Reihenfolge des Eingangs auf der Plattform",
                en="running number in the order in which the platform received the events",
            ),
            constraints={"required": True, "minimum": 1},
        ),
        _DEVICE,
        _FLAT,
        _KIND,
        Column(
            name="ts_utc",
            type="datetime",
            format=UTC_SECOND,
            meaning=Text(
                de="Zeitpunkt, UTC; bei answer und open nach der Uhr des Tablets",
                en="time, UTC; for answer and open by the tablet's clock",
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="event",
            type="string",
            meaning=Text(
                de="angenommen, verpasst (nach 45 s), Gerät nicht erreichbar, Tür geöffnet, "
                "Neustart, es klingelt",
                en="answered, missed (after 45 s), device out of reach, door opened, restart, ring",
            ),
            constraints={"required": True, "enum": list(EVENT_NAMES)},
        ),
        Column(
            name="fw",
            type="string",
            meaning=Text(de="Firmware des Geräts", en="firmware of the device"),
            constraints={"required": True, "enum": list(model.FIRMWARES)},
            ordered=True,
        ),
        Column(
            name="latency_ms",
            type="number",
            unit="ms",
            meaning=Text(
                de="Verzögerung: bis das Tablet läutet (ring), bis das Bild steht (answer), bis "
                "der Türöffner anzieht (open)",
                en="delay: until the tablet sounds (ring), until the picture is there (answer), "
                "until the door opens (open)",
            ),
            constraints={"minimum": 0},
        ),
        Column(
            name="temp_c",
            type="number",
            unit="°C",
            meaning=Text(
                de="Lufttemperatur am Gerät; nur bei ring, answer und open",
                en="air temperature at the device; for ring, answer and open only",
            ),
        ),
        Column(
            name="rh_pct",
            type="number",
            unit="%",
            meaning=Text(
                de="relative Luftfeuchte am Gerät; nur bei ring, answer und open",
                en="relative humidity at the device; for ring, answer and open only",
            ),
            constraints={"minimum": 0, "maximum": 100},
        ),
    ),
)
DEVICES = Table(
    name="devices",
    title=Text(de="Geräte", en="Devices"),
    keys=("device_id",),
    columns=(
        _DEVICE,
        _FLAT,
        Column(
            name="house",
            type="string",
            meaning=Text(de="Haus, verschlüsselt", en="house, coded"),
            constraints={"required": True, "enum": list(model.HOUSES)},
        ),
        _KIND,
        Column(
            name="model",
            type="string",
            meaning=Text(de="Modell des Geräts, verschlüsselt", en="model of the device, coded"),
            constraints={"required": True, "enum": [*model.BELL_MODELS, *model.TABLET_MODELS]},
        ),
        Column(
            name="installed",
            type="date",
            meaning=Text(de="Tag des Einbaus", en="day of installation"),
            constraints=_REQUIRED,
        ),
    ),
)
FAULTS = (
    Fault(
        name="latency_drift",
        where="events: latency_ms",
        what=Text(
            de="Firmware 2.2 wird mit jedem Tag seit dem letzten Neustart langsamer (geschehen, "
            "bleibt in `clean`)",
            en="firmware 2.2 gets slower with every day since the last restart (it happened and "
            "stays in `clean`)",
        ),
        found_by=Text(
            de="Logarithmus der Verzögerung je Firmware gegen die Tage seit dem letzten `reboot` "
            "des Geräts auftragen; nur 2.2 steigt",
            en="plot the logarithm of the delay per firmware against the days since the device's "
            "last `reboot`; only 2.2 rises",
        ),
    ),
    Fault(
        name="offline_burst",
        where="events: offline",
        what=Text(
            de="drei Geräte fallen an einzelnen Tagen immer wieder aus (geschehen, bleibt)",
            en="three devices drop out again and again on some days (it happened and stays)",
        ),
        found_by=Text(
            de="`offline` je Gerät und Tag zählen; gewöhnlich sind es null, selten eines oder zwei",
            en="count `offline` per device and day; usually none, seldom one or two",
        ),
    ),
    Fault(
        name="night_burst",
        where="events: ring, answer, missed",
        what=Text(
            de="in einer Nacht klingelt es in einem ganzen Haus (geschehen, bleibt)",
            en="one night bells ring in a whole house (it happened and stays)",
        ),
        found_by=Text(
            de="Klingeln zwischen 1 und 5 Uhr Ortszeit je Nacht und Haus zählen",
            en="count rings between 1 and 5 o'clock local time per night and house",
        ),
    ),
    Fault(
        name="order_broken",
        where="events: ts_utc",
        what=Text(
            de="die Uhr dreier Tablets geht wochenlang 90 Sekunden nach: die Antwort liegt vor dem "
            "Klingeln",
            en="the clocks of three tablets are 90 seconds behind for weeks: the answer comes "
            "before the ring",
        ),
        found_by=Text(
            de="je Wohnung nach `event_id` ordnen: `ts_utc` läuft von ring zu answer und open "
            "rückwärts",
            en="order by `event_id` per flat: from ring to answer and open `ts_utc` runs backwards",
        ),
    ),
    Fault(
        name="humidity_as_fraction",
        where="events: rh_pct",
        what=Text(
            de="ein Tablet-Modell schreibt die Feuchte wochenlang als Anteil von 1",
            en="one model of tablet writes humidity as a fraction of 1 for weeks",
        ),
        found_by=Text(de="Werte bis 1", en="values up to 1"),
    ),
)


def _resources(variant: str) -> tuple[Resource, ...]:
    return (
        Resource(
            variant=variant,
            table=EVENTS,
            path=f"{variant}/events.csv.gz",
            corrects=None if variant == "raw" else "raw",
        ),
        Resource(variant=variant, table=DEVICES, path="shared/devices.csv.gz"),
    )


DATASET = Dataset(
    name="smart_home_events",
    title=Text(
        de="Smarte Türklingeln und Tablets, 2025 (erfunden)",
        en="Smart door bells and tablets, 2025 (invented)",
    ),
    seed=SEED,
    times=Text(
        de="UTC, auf die Sekunde; Tage (installed) sind Tage in Jena",
        en="UTC, to the second; days (installed) are days in Jena",
    ),
    resources=(*_resources("raw"), *_resources("clean"), truth.RESOURCE),
    faults=FAULTS,
)
