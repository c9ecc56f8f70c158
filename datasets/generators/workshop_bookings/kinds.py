"""The kinds of planted faults: what each is, and how it is found from raw alone."""

from __future__ import annotations

from datasets.generators.schema import Fault, Text


def _fault(name: str, where: str, what: tuple[str, str], found_by: tuple[str, str]) -> Fault:
    """A fault; the pairs are German and English."""
    return Fault(
        name=name,
        where=where,
        what=Text(de=what[0], en=what[1]),
        found_by=Text(de=found_by[0], en=found_by[1]),
    )


FAULTS = (
    _fault(
        "room_alias",
        "bookings.room",
        ("Raum frei benannt, bis zum neuen System", "room named freely, until the new system"),
        ("kommt in rooms nicht vor; häufigste Schreibweisen zuordnen", "not in rooms; map them"),
    ),
    _fault(
        "day_month_swapped",
        "bookings.start_local",
        ("Tag und Monat vertauscht", "day and month swapped"),
        (
            "Beginn liegt vor der Anfrage; Tag und Monat zurücktauschen",
            "begins before it was requested; swap day and month back",
        ),
    ),
    _fault(
        "ends_before_it_begins",
        "bookings.end_local",
        (
            "Ende nach Mitternacht (25:00) dem Tag des Beginns zugeschlagen",
            "an end after midnight (25:00) put on the day of the begin",
        ),
        ("Ende vor Beginn; einen Tag dazu", "ends before it begins; add a day"),
    ),
    _fault(
        "overlapping_booking",
        "bookings",
        (
            "dieselbe Belegung telefonisch noch einmal eingetragen",
            "the same occupation entered once more by telephone",
        ),
        (
            "Zeiten überschneiden sich in einem Raum (nicht Co-Working); die spätere Anfrage weg",
            "times overlap in one room (not co-working); the later request is wrong",
        ),
    ),
    _fault(
        "test_booking",
        "bookings",
        ("Probebuchungen des neuen Systems", "trial bookings of the new system"),
        ("booker_id B0000, sonntags", "booker_id B0000, on Sundays"),
    ),
    _fault(
        "ten_fold_persons",
        "bookings.persons_planned",
        ("eine Null zu viel", "a zero too many"),
        ("mehr Personen als Plätze; durch zehn", "more people than seats; divide by ten"),
    ),
    _fault(
        "price_in_cents",
        "bookings.price_eur",
        ("zwei Wochen lang in Cent abgerechnet", "charged in cents for two weeks"),
        ("mehr als Stundensatz mal Stunden; durch hundert", "more than rate times hours"),
    ),
    _fault(
        "people_not_counted",
        "bookings.persons_present",
        ("abends vergessen zu zählen", "not counted in the evening"),
        (
            "attended ohne Zahl, nur ab 17 Uhr: fehlt nicht zufällig",
            "attended without a number, from 17 h on only: not missing at random",
        ),
    ),
    _fault(
        "missing_organisation",
        "bookings.org_type",
        ("Art der Organisation fehlt", "kind of organisation is missing"),
        ("leer; aus anderen Buchungen desselben booker_id", "empty; from the booker's others"),
    ),
    _fault(
        "mojibake_title",
        "events.title",
        ("Umlaute falsch dekodiert", "umlauts decoded wrongly"),
        ("„Ã“ oder „â€“ im Titel", "“Ã” or “â€” in the title"),
    ),
    _fault(
        "no_capacity",
        "events.capacity",
        ("0 statt einer Angabe", "0 for not stated"),
        ("0 Plätze; wie bei anderen desselben Formats", "0 seats; as others of the format"),
    ),
    _fault(
        "registered_twice",
        "registrations",
        (
            "auf die Warteliste noch einmal, Name und Mail anders geschrieben",
            "on the waiting list once more, name and mail written otherwise",
        ),
        (
            "gleiche Veranstaltung, Mail und Namensteile nach Vereinheitlichung; nicht Mail allein",
            "same event, mail and parts of the name once normalised; the mail is not enough",
        ),
    ),
    _fault(
        "placeholder_year",
        "registrations.birth_year",
        ("1900 statt keiner Angabe", "1900 for not stated"),
        ("1900", "1900"),
    ),
    _fault(
        "name_and_mail_swapped",
        "registrations",
        ("Name und Mail vertauscht", "name and mail swapped"),
        ("@ im Namen", "@ in the name"),
    ),
    _fault(
        "mistyped_mail",
        "registrations.email",
        ("Mailadresse vertippt", "mail address mistyped"),
        ("endet nicht auf @example.org", "does not end in @example.org"),
    ),
    _fault(
        "german_format",
        "raumbuchungen_de, oktober_2024_de",
        ("Semikolon, Dezimalkomma, cp1252", "semicolons, decimal commas, cp1252"),
        ("beim Einlesen", "on reading"),
    ),
    _fault(
        "excel_serial_date",
        "raumbuchungen_de.Datum",
        ("Datum als Excel-Zahl", "date as Excel's number"),
        ("fünf Ziffern; Tage seit 30.12.1899", "five digits; days since 30 December 1899"),
    ),
    _fault(
        "mixed_time",
        "raumbuchungen_de.von",
        ("9 Uhr, 9.00, 0,375: Uhrzeit verschieden geschrieben", "time written in several ways"),
        ("passt nicht auf HH:MM", "does not match HH:MM"),
    ),
    _fault(
        "hour_25",
        "raumbuchungen_de.bis",
        ("Stunden über 24 für die Nacht", "hours above 24 for the night"),
        ("Stunde größer als 24 oder 24 mit Minuten", "hour above 24, or 24 with minutes"),
    ),
    _fault(
        "mixed_persons",
        "raumbuchungen_de.Personen",
        ("„ca. 12“, „12 Pers.“", "“ca. 12”, “12 Pers.”"),
        ("nicht nur Ziffern", "not only digits"),
    ),
    _fault(
        "total_row",
        "raumbuchungen_de",
        ("letzte Zeile ist die Summe", "the last row is the total"),
        ("Nr ist keine Zahl", "Nr is no number"),
    ),
)
