"""The table, the files and the planted faults of `telemedicine_slots`, in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.schema import UTC_MINUTE, Column, Dataset, Fault, Resource, Table, Text
from datasets.generators.telemedicine_slots import model

SEED = 20_250_505
STATUSES = ("attended", "free", "no_show")
_REQUIRED = {"required": True}


def _column(name: str, kind: str, de: str, en: str, **constraints: object) -> Column:
    return Column(name=name, type=kind, meaning=Text(de=de, en=en), constraints=constraints)


SLOTS = Table(
    name="slots",
    title=Text(de="Termine auf Angebot", en="Slots on offer"),
    keys=("slot_id",),
    columns=(
        _column(
            "slot_id",
            "integer",
            "laufende Nummer des Termins",
            "running number of the slot",
            required=True,
            minimum=1,
        ),
        Column(
            name="start_utc",
            type="datetime",
            format=UTC_MINUTE,
            meaning=Text(de="geplanter Beginn, UTC", en="planned begin, UTC"),
            constraints=_REQUIRED,
        ),
        _column(
            "specialty",
            "string",
            "Fach: Haut, Allgemein, Nerven, Chirurgie",
            "specialty: dermatology, general, neurology, surgery",
            required=True,
            enum=list(model.SPECIALTIES),
        ),
        Column(
            name="planned_min",
            type="integer",
            unit="min",
            meaning=Text(de="vorgesehene Dauer", en="planned length"),
            constraints={"required": True, "minimum": 5},
        ),
        _column(
            "status",
            "string",
            "wahrgenommen, frei geblieben, gebucht und nicht erschienen",
            "attended, left free, booked and not attended",
            required=True,
            enum=list(STATUSES),
        ),
        _column(
            "patient_id",
            "string",
            "Pseudonym; leer, wo niemand gebucht hat (wie alle folgenden Spalten)",
            "pseudonym; empty where nobody booked (as are all columns that follow)",
            pattern="P[0-9]{4}",
        ),
        _column(
            "age_band",
            "string",
            "Altersgruppe in Jahren; nur Erwachsene",
            "age band in years; adults only",
            enum=list(model.AGE_BANDS),
        ),
        _column(
            "zone",
            "string",
            "Wohngegend, verschlüsselt; steht für keinen wirklichen Ort",
            "area of residence, coded; stands for no real place",
            enum=list(model.ZONES),
        ),
        _column(
            "channel",
            "string",
            "gebucht mit der App, am Telefon oder durch eine Praxis",
            "booked by app, by phone or through a practice",
            enum=list(model.CHANNELS),
        ),
        Column(
            name="lead_days",
            type="number",
            unit="d",
            meaning=Text(
                de="Vorlauf: ganze Tage von der Buchung bis zum Termin",
                en="lead time: whole days from booking to appointment",
            ),
        ),
        _column(
            "mode_help",
            "string",
            "bei der Buchung gewünscht: Begleitung durch eine Assistenz oder allein",
            "wanted when booking: with an assistant or alone",
            enum=["assistant", "self"],
        ),
        _column(
            "missed_before",
            "number",
            "Zahl der versäumten Termine dieser Person laut Akte",
            "number of appointments that the person missed, by the file",
            minimum=0,
        ),
        Column(
            name="actual_min",
            type="number",
            unit="min",
            meaning=Text(
                de="wirkliche Dauer; nur, wenn jemand kam", en="real length; only if somebody came"
            ),
        ),
        _column(
            "tech_issue",
            "string",
            "technische Störung; nur, wenn jemand kam",
            "technical trouble; only if somebody came",
            enum=["no", "yes"],
        ),
        _column(
            "satisfaction",
            "number",
            "Zufriedenheit von 1 (gar nicht) bis 5 (sehr); nur, wenn jemand kam und antwortete",
            "satisfaction from 1 (not at all) to 5 (very); only if somebody came and answered",
            minimum=1,
            maximum=5,
        ),
    ),
)
_FAULTS = (
    (
        "missed_before_at_export",
        "slots: missed_before",
        "versäumte Termine bis zum Auszug gezählt statt bis zur Buchung: kennt die Zukunft",
        "missed appointments counted until the export, not the booking: knows the future",
        "je Person ändert sich der Wert nie; er ist schon beim ersten Termin so hoch wie am Ende",
        "the value never changes for a person; at the first appointment it is that of the last",
    ),
    (
        "satisfaction_withheld",
        "slots: satisfaction",
        "fehlt nicht zufällig: wer unzufrieden ist, antwortet seltener",
        "not missing at random: who is unsatisfied answers less",
        "bei `attended` leer; der Anteil der Antworten fällt mit `tech_issue` und Überlänge",
        "empty where `attended`; the share of answers falls with `tech_issue` and overrun",
    ),
    (
        "lead_below_zero",
        "slots: lead_days",
        "Vorlauf unter null: ohne Termin gekommen und Tage später eingetragen; richtig ist null",
        "lead time below zero: came without an appointment, entered days later; zero is right",
        "`lead_days < 0`",
        "`lead_days < 0`",
    ),
    (
        "session_left_open",
        "slots: actual_min",
        "Sitzung nicht beendet; gezählt wurde bis zum Schließen des Raums um 18 Uhr",
        "session not ended; counted until the room closed at 18:00",
        "Beginn plus Dauer ist genau 18 Uhr Ortszeit, über das Dreifache der vorgesehenen Dauer",
        "begin plus length is exactly 18:00 local time, and over three times the planned length",
    ),
    (
        "known_afterwards",
        "slots: actual_min, satisfaction, tech_issue",
        "Falle, kein Fehler: erst nach dem Termin bekannt; verrät, ob jemand kam",
        "a trap, no fault: known only after the appointment; gives away whether somebody came",
        "bei jedem `no_show` leer",
        "empty at each `no_show`",
    ),
    (
        "lead_by_zone",
        "slots: lead_days",
        (
            "Falle, kein Fehler: in den Zonen F, G und H bucht meist eine Praxis weit im Voraus; "
            "der Vorlauf steht für die Zone"
        ),
        (
            "a trap, no fault: in zones F, G and H a practice mostly books far ahead; the lead "
            "time stands for the zone"
        ),
        "`lead_days` und `status` je `zone` vergleichen, dann bei gleichem Vorlauf noch einmal",
        "compare `lead_days` and `status` by `zone`, then once more at equal lead time",
    ),
)
FAULTS = tuple(
    Fault(name=name, where=where, what=Text(de=de, en=en), found_by=Text(de=by_de, en=by_en))
    for name, where, de, en, by_de, by_en in _FAULTS
)
DATASET = Dataset(
    name="telemedicine_slots",
    title=Text(
        de="Termine im Telemedizinraum, Mai 2025 bis April 2026 (erfunden)",
        en="Appointments in a telemedicine room, May 2025 to April 2026 (invented)",
    ),
    seed=SEED,
    times=Text(de="UTC, auf die Minute", en="UTC, to the minute"),
    resources=(
        Resource(variant="raw", table=SLOTS, path="raw/slots.csv.gz"),
        Resource(variant="clean", table=SLOTS, path="clean/slots.csv.gz", corrects="raw"),
        truth.RESOURCE,
    ),
    faults=FAULTS,
)
