"""Every table and column of `library_loans`, said once and in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.library_loans import model, robots
from datasets.generators.library_loans.calendar import SITES, WEEKDAYS
from datasets.generators.schema import Column, Dataset, Fault, Resource, Table, Text

SEED = 20_240_325
CHANNELS = ("desk", "self", "branch_lobeda", "onleihe")
_GENRES = sorted({genre for kind in model.FORMATS.values() for genre in kind.genres})
_PSEUDONYM = {"required": True, "pattern": "P[0-9]{5}"}
_ITEM = {"required": True, "pattern": "M[0-9]{6}"}
_FORMATS = {"required": True, "enum": list(model.FORMAT_NAMES)}
_REQUIRED = {"required": True}

LOANS = Table(
    name="loans",
    title=Text(de="Ausleihen", en="Loans"),
    keys=("loan_id",),
    refers={"patron_id": ("patrons", "patron_id"), "item_id": ("items", "item_id")},
    columns=(
        Column(
            name="loan_id",
            type="integer",
            meaning=Text(
                de="laufende Nummer der Ausleihe; eine Verlängerung bekommt keine neue",
                en="running number of the loan; a renewal does not get a new one",
            ),
            constraints={"required": True, "minimum": 1},
        ),
        Column(
            name="patron_id",
            type="string",
            meaning=Text(
                de="Pseudonym der Person, die ausleiht", en="pseudonym of the person who borrows"
            ),
            constraints=_PSEUDONYM,
        ),
        Column(
            name="item_id",
            type="string",
            meaning=Text(
                de="Nummer des Mediums (ein Titel; mehrere Exemplare sind möglich)",
                en="number of the item (a title; there may be several copies)",
            ),
            constraints=_ITEM,
        ),
        Column(
            name="channel",
            type="string",
            meaning=Text(
                de="Weg der Ausleihe: Theke, Selbstverbuchung, Zweigstelle Lobeda, Onleihe",
                en="way of the loan: desk, self-service, Lobeda branch, digital lending (Onleihe)",
            ),
            constraints={"required": True, "enum": list(CHANNELS)},
        ),
        Column(
            name="format",
            type="string",
            meaning=Text(de="Art des Mediums, wie in items", en="kind of item, as in items"),
            constraints=_FORMATS,
        ),
        Column(
            name="loaned_at",
            type="datetime",
            meaning=Text(
                de="Zeitpunkt der Ausleihe, Ortszeit in Jena ohne Zeitzone, auf die Minute",
                en="time of the loan, local time in Jena without a time zone, to the minute",
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="due_date",
            type="date",
            meaning=Text(
                de="letzter Tag der Leihfrist nach allen Verlängerungen",
                en="last day of the loan period after all renewals",
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="returned_at",
            type="datetime",
            meaning=Text(
                de="Zeitpunkt der Rückgabe, Ortszeit; leer: am 31.12.2024 noch nicht zurück",
                en="time of the return, local time; empty: not yet back on 31 December 2024",
            ),
        ),
        Column(
            name="renewals",
            type="integer",
            meaning=Text(de="Zahl der Verlängerungen", en="number of renewals"),
            constraints={"required": True, "minimum": 0, "maximum": 3},
        ),
    ),
)
ITEMS = Table(
    name="items",
    title=Text(de="Medien", en="Items"),
    keys=("item_id",),
    columns=(
        Column(
            name="item_id",
            type="string",
            meaning=Text(de="Mediennummer", en="number of the item"),
            constraints=_ITEM,
        ),
        Column(
            name="isbn",
            type="string",
            meaning=Text(
                de="erfundene ISBN mit richtiger Prüfziffer; leer bei Medien ohne ISBN",
                en="invented ISBN with a right check digit; empty for items without one",
            ),
        ),
        Column(
            name="title",
            type="string",
            meaning=Text(de="erfundener Titel (deutsch)", en="invented title (German)"),
            constraints=_REQUIRED,
        ),
        Column(
            name="genre",
            type="string",
            meaning=Text(de="Sachgruppe", en="genre or subject"),
            constraints={"required": True, "enum": _GENRES},
        ),
        Column(
            name="format",
            type="string",
            meaning=Text(
                de="Art des Mediums; picture: Bild aus der Artothek",
                en="kind of item; picture: a picture of the artothek",
            ),
            constraints=_FORMATS,
        ),
        Column(
            name="price_eur",
            type="number",
            unit="EUR",
            meaning=Text(de="Kaufpreis", en="price paid"),
            constraints={"required": True, "minimum": 0},
        ),
        Column(
            name="acquired",
            type="date",
            meaning=Text(de="Tag des Zugangs", en="day of acquisition"),
            constraints=_REQUIRED,
        ),
    ),
)
PATRONS = Table(
    name="patrons",
    title=Text(de="Nutzerinnen und Nutzer", en="Patrons"),
    keys=("patron_id",),
    columns=(
        Column(
            name="patron_id",
            type="string",
            meaning=Text(de="Pseudonym", en="pseudonym"),
            constraints=_PSEUDONYM,
        ),
        Column(
            name="age_band",
            type="string",
            ordered=True,
            meaning=Text(de="Altersgruppe in Jahren", en="age band in years"),
            constraints={"required": True, "enum": list(model.AGE_BANDS)},
        ),
        Column(
            name="zone",
            type="string",
            ordered=True,
            meaning=Text(
                de="verschlüsselte Wohngegend; steht für keinen wirklichen Stadtteil",
                en="coded area of residence; stands for no real district",
            ),
            constraints={"required": True, "enum": list(model.ZONES)},
        ),
        Column(
            name="since",
            type="date",
            meaning=Text(
                de="Tag, an dem der Ausweis ausgestellt wurde", en="day the card was issued"
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="reminder_optin",
            type="boolean",
            meaning=Text(
                de="wünscht eine Erinnerung vor dem Ende der Leihfrist",
                en="wants a reminder before the loan period ends",
            ),
            constraints=_REQUIRED,
        ),
    ),
)
CALENDAR = Table(
    name="calendar",
    title=Text(de="Kalender", en="Calendar"),
    keys=("date",),
    columns=(
        Column(
            name="date",
            type="date",
            meaning=Text(de="Tag", en="day"),
            constraints=_REQUIRED,
        ),
        Column(
            name="weekday",
            type="string",
            ordered=True,
            meaning=Text(de="Wochentag, englisch abgekürzt", en="day of the week"),
            constraints={"required": True, "enum": list(WEEKDAYS)},
        ),
        Column(
            name="is_open",
            type="boolean",
            meaning=Text(
                de="das Haupthaus war geöffnet (die Zweigstelle nur dienstags bis freitags)",
                en="the main house was open (the branch on Tuesdays to Fridays only)",
            ),
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
        Column(
            name="site",
            type="string",
            ordered=True,
            meaning=Text(
                de="altes Haus, wegen Umzugs geschlossen, neues Haus",
                en="old house, closed for the move, new house",
            ),
            constraints={"required": True, "enum": list(SITES)},
        ),
    ),
)
ROBOT_SESSIONS = Table(
    name="robot_sessions",
    title=Text(de="Vorführungen mit dem Roboter NAOme", en="Sessions with the robot NAOme"),
    keys=("session_id",),
    columns=(
        Column(
            name="session_id",
            type="integer",
            meaning=Text(de="laufende Nummer", en="running number"),
            constraints={"required": True, "minimum": 1},
        ),
        Column(
            name="date",
            type="date",
            meaning=Text(de="Tag", en="day"),
            constraints=_REQUIRED,
        ),
        Column(
            name="format",
            type="string",
            meaning=Text(
                de="Vorführung, Werkstatt, Schulklasse oder Code Week",
                en="demonstration, workshop, school class or Code Week",
            ),
            constraints={"required": True, "enum": list(robots.FORMATS)},
        ),
        Column(
            name="group_size",
            type="integer",
            unit="persons",
            meaning=Text(
                de="Zahl der Teilnehmenden, mindestens 5",
                en="number of participants, 5 at least",
            ),
            constraints={"required": True, "minimum": robots.SMALLEST_GROUP},
        ),
        Column(
            name="age_band",
            type="string",
            ordered=True,
            meaning=Text(de="Altersgruppe der ganzen Gruppe", en="age band of the whole group"),
            constraints={"required": True, "enum": list(robots.BANDS)},
        ),
    ),
)


def _text(name: str, de: str, en: str) -> Column:
    return Column(name=name, type="string", meaning=Text(de=de, en=en))


ITEMS_DE = Table(
    name="items_de",
    title=Text(de="Neuzugänge 2024, deutscher Export", en="Acquisitions of 2024, German export"),
    columns=(
        _text("Mediennummer", "Mediennummer, wie item_id", "number of the item, as item_id"),
        _text("Titel", "Titel", "title"),
        _text("Gattung", "Art des Mediums, deutsch", "kind of item, in German"),
        _text("Preis", "Preis in Euro, z. B. 1.234,50", "price in euros, such as 1.234,50"),
        _text("Zugang", "Tag des Zugangs, TT.MM.JJJJ", "day of acquisition, dd.mm.yyyy"),
    ),
)
BRANCH_LOBEDA = Table(
    name="branch_lobeda",
    title=Text(
        de="Liste der Zweigstelle Lobeda, April bis Juni 2024",
        en="List of the Lobeda branch, April to June 2024",
    ),
    columns=(
        _text("Vorgang", "laufende Nummer der Zeile", "running number of the row"),
        _text("Ausleihnummer", "Nummer der Ausleihe, wie loan_id", "number of the loan (loan_id)"),
        _text("Benutzer", "Pseudonym, wie patron_id", "pseudonym, as patron_id"),
        _text("Mediennummer", "Mediennummer, wie item_id", "number of the item, as item_id"),
        _text("Titel", "Titel", "title"),
        _text("Gattung", "Art des Mediums, deutsch", "kind of item, in German"),
        _text(
            "Datum",
            "Beginn der Ausleihe oder der Verlängerung, in zwei Schreibweisen",
            "begin of the loan or of the renewal, written in two ways",
        ),
        _text("Fällig", "Ende der Frist, TT.MM.JJJJ", "end of the period, dd.mm.yyyy"),
        _text("Rückgabe", "Zeitpunkt der Rückgabe oder leer", "time of the return, or empty"),
    ),
)
STAR = (LOANS, ITEMS, PATRONS, CALENDAR, ROBOT_SESSIONS)
# What does not differ between raw and clean is one file for both; where only some rows differ,
# the file of clean holds those rows alone.
SHARED = (CALENDAR, ROBOT_SESSIONS)
CORRECTED = (LOANS, ITEMS)


def _star(variant: str) -> tuple[Resource, ...]:
    return tuple(
        Resource(
            variant=variant,
            table=table,
            path=f"{'shared' if table in SHARED else variant}/{table.name}.csv.gz",
            keyed=variant == "clean" or table is not PATRONS,
            corrects="raw" if variant == "clean" and table in CORRECTED else None,
        )
        for table in STAR
    )


def _fault(name: str, where: str, what: Text, found_by: Text) -> Fault:
    return Fault(name=name, where=where, what=what, found_by=found_by)


_BY_FORM = Text(
    de="Länge und Zeichen zählen; in 13 Ziffern umrechnen",
    en="count length and characters; convert to 13 digits",
)
_ON_READING = Text(de="beim Einlesen", en="when reading the file")
FAULTS = (
    _fault(
        "isbn_dashes",
        "`items.isbn`",
        Text(de="ISBN mit Bindestrichen", en="ISBNs with dashes"),
        _BY_FORM,
    ),
    _fault(
        "isbn_spaces",
        "`items.isbn`",
        Text(de="ISBN mit Leerzeichen", en="ISBNs with spaces"),
        _BY_FORM,
    ),
    _fault(
        "isbn10",
        "`items.isbn`",
        Text(
            de="ISBN in der älteren, zehnstelligen Form, auch mit `X` am Ende",
            en="ISBNs of the older ten characters, some ending in `X`",
        ),
        _BY_FORM,
    ),
    _fault(
        "isbn10_small_x",
        "`items.isbn`",
        Text(de="ebenso, mit kleinem `x`", en="the same with a small `x`"),
        _BY_FORM,
    ),
    _fault(
        "duplicate_patron",
        "`patrons`",
        Text(
            de="Personen stehen doppelt im Register: beim Erneuern der Ausweise zur Eröffnung ein "
            "zweites Mal aufgenommen, teils mit anderer Wohngegend",
            en="persons registered a second time when cards were renewed at the opening, some with "
            "another area",
        ),
        Text(
            de="`patron_id` kommt zweimal vor; richtig ist der Eintrag mit dem früheren `since`",
            en="`patron_id` occurs twice; the record with the earlier `since` is right",
        ),
    ),
    _fault(
        "returned_before_loaned",
        "`loans`",
        Text(
            de="Rückgabe vor Ausleihe: beide Zeiten vertauscht",
            en="returned before loaned: both times swapped",
        ),
        Text(de="`returned_at < loaned_at`", en="`returned_at < loaned_at`"),
    ),
    _fault(
        "german_format",
        "`items_de.csv`, `branch_lobeda.csv`",
        Text(
            de="Umlaute in cp1252, Semikolon, Dezimalkomma, Punkt als Tausendertrennzeichen",
            en="umlauts in cp1252, semicolons, decimal commas, full stops between thousands",
        ),
        _ON_READING,
    ),
    _fault(
        "iso_date",
        "`branch_lobeda.csv`, `Datum`",
        Text(de="zwei Schreibweisen für ein Datum", en="two ways to write a date"),
        Text(de="Punkt oder Bindestrich", en="full stop or dash"),
    ),
    _fault(
        "renewal_counted_as_loan",
        "`branch_lobeda.csv`",
        Text(de="Verlängerungen als Ausleihen gezählt", en="renewals counted as loans"),
        Text(de="`Ausleihnummer` kommt mehrfach vor", en="`Ausleihnummer` occurs several times"),
    ),
    _fault(
        "move_effect",
        "`loans`",
        Text(
            de="kein Fehler, aber eine Falle: vor dem 26. Februar und ab dem 25. März 2024 sind "
            "es zwei verschiedene Häuser; ein Jahresdurchschnitt beschreibt keines davon",
            en="no fault, but a trap: before 26 February and from 25 March 2024 on there are two "
            "different houses; a yearly mean describes neither",
        ),
        Text(de="Ausleihen je Woche zeichnen", en="draw the loans per week"),
    ),
)

DATASET = Dataset(
    name="library_loans",
    title=Text(
        de="Ausleihen der Ernst-Abbe-Bücherei Jena 2024 (Stichprobe, erfunden)",
        en="Loans of the Ernst Abbe library in Jena, 2024 (a sample, invented)",
    ),
    seed=SEED,
    faults=FAULTS,
    times=Text(
        de="Ortszeit in Jena (Europe/Berlin) ohne Angabe der Zeitzone",
        en="local time in Jena (Europe/Berlin) without a time zone",
    ),
    resources=(
        *_star("raw"),
        *_star("clean"),
        Resource(
            variant="files",
            table=ITEMS_DE,
            path="files/items_de.csv",
            delimiter=";",
            encoding="cp1252",
        ),
        Resource(
            variant="files",
            table=BRANCH_LOBEDA,
            path="files/branch_lobeda.csv",
            delimiter=";",
            encoding="cp1252",
        ),
        truth.RESOURCE,
    ),
)
