"""Every table and column of `citizen_reports`, said once and in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.citizen_reports import model
from datasets.generators.citizen_reports.categories import CODES, DEPARTMENTS, PRIORITIES
from datasets.generators.schema import Column, Dataset, Fault, Resource, Table, Text

SEED = 20_180_917
_REQUIRED = {"required": True}
_CATEGORY = {"required": True, "enum": list(CODES)}
_DEPARTMENT = {"required": True, "enum": list(DEPARTMENTS)}

REPORTS = Table(
    name="reports",
    title=Text(de="Mängelmeldungen", en="Citizens' reports"),
    keys=("report_id",),
    refers={"category": ("categories", "category"), "zone": ("zones", "zone")},
    columns=(
        Column(
            name="report_id",
            type="integer",
            meaning=Text(de="laufende Nummer der Meldung", en="running number of the report"),
            constraints={"required": True, "minimum": 1},
        ),
        Column(
            name="created_local",
            type="datetime",
            meaning=Text(de="abgeschickt am, Ortszeit in Jena", en="sent at, local time in Jena"),
            constraints=_REQUIRED,
        ),
        Column(
            name="released_local",
            type="datetime",
            meaning=Text(
                de="von der Redaktion freigegeben am, Ortszeit; leer: noch nicht",
                en="released by the editors at, local time; empty: not yet",
            ),
        ),
        Column(
            name="closed_local",
            type="datetime",
            meaning=Text(
                de="geschlossen am, Ortszeit; leer: am 31.12.2024 noch offen",
                en="closed at, local time; empty: still open on 31 December 2024",
            ),
        ),
        Column(
            name="status",
            type="string",
            meaning=Text(
                de="Stand am 31.12.2024: gemeldet, in Bearbeitung, geschlossen",
                en="state on 31 December 2024",
            ),
            constraints={"required": True, "enum": ["reported", "in_progress", "closed"]},
            ordered=True,
        ),
        Column(
            name="category",
            type="string",
            meaning=Text(
                de="Kategorie, wie sie beim Melden gewählt wurde; Namen in categories",
                en="category as chosen by the reporter; names in categories",
            ),
            constraints=_CATEGORY,
        ),
        Column(
            name="department",
            type="string",
            meaning=Text(
                de="wer sich am Ende darum gekümmert hat oder kümmert (beim Eingang unbekannt)",
                en="who dealt or deals with it in the end (unknown when it comes in)",
            ),
            constraints=_DEPARTMENT,
        ),
        Column(
            name="channel",
            type="string",
            meaning=Text(
                de="Weg der Meldung; am Telefon schreibt der Bürgerservice",
                en="way of the report; on the phone the front office writes",
            ),
            constraints={"required": True, "enum": list(model.CHANNELS)},
        ),
        Column(
            name="photo",
            type="boolean",
            meaning=Text(de="ein Foto hängt an", en="a photo is attached"),
            constraints=_REQUIRED,
        ),
        Column(
            name="danger",
            type="boolean",
            meaning=Text(
                de="beim Melden „akute Gefahr“ angekreuzt",
                en='the reporter ticked "immediate danger"',
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="rude",
            type="boolean",
            meaning=Text(
                de="bei der Freigabe als grob im Ton markiert",
                en="marked as rude in tone when it was released",
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="has_place",
            type="boolean",
            meaning=Text(
                de="auf der Karte wurde ein Ort markiert", en="a place was marked on the map"
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="priority",
            type="string",
            meaning=Text(
                de="Dringlichkeit, bis Ende 2022 von Hand vergeben; danach leer",
                en="priority, set by hand until the end of 2022; empty afterwards",
            ),
            constraints={"enum": list(PRIORITIES)},
            ordered=True,
        ),
        Column(
            name="zone",
            type="string",
            meaning=Text(
                de="verschlüsselte Zone; ein Flickenteppich, kein wirklicher Stadtteil",
                en="coded zone; a patchwork, no real district",
            ),
            constraints={"enum": list(model.ZONES)},
        ),
        Column(
            name="lat",
            type="number",
            unit="°",
            meaning=Text(de="geografische Breite (WGS 84)", en="latitude (WGS 84)"),
            constraints={"minimum": 50.8, "maximum": 51.0},
        ),
        Column(
            name="lon",
            type="number",
            unit="°",
            meaning=Text(de="geografische Länge (WGS 84)", en="longitude (WGS 84)"),
            constraints={"minimum": 11.4, "maximum": 11.8},
        ),
        Column(
            name="upvotes",
            type="integer",
            meaning=Text(de="Zustimmungen anderer im Portal", en="votes of others on the portal"),
            constraints={"required": True, "minimum": 0},
        ),
        Column(
            name="duplicate_of",
            type="number",
            meaning=Text(
                de="Nummer der früheren Meldung desselben Mangels; leer: keine bekannt",
                en="number of the earlier report of the same defect; empty: none known",
            ),
        ),
        Column(
            name="text",
            type="string",
            meaning=Text(
                de="Beschreibung des Mangels, wie sie eingegeben wurde; kann Zeilenumbrüche haben",
                en="description of the defect as it was typed, in German; may have line breaks",
            ),
            constraints=_REQUIRED,
        ),
    ),
)
CATEGORIES = Table(
    name="categories",
    title=Text(de="Kategorien", en="Categories"),
    keys=("category",),
    columns=(
        Column(
            name="category",
            type="string",
            meaning=Text(de="Kürzel der Kategorie", en="code of the category"),
            constraints=_CATEGORY,
        ),
        Column(
            name="name_de",
            type="string",
            meaning=Text(de="Name im Portal", en="name on the portal (German)"),
            constraints=_REQUIRED,
        ),
        Column(
            name="name_en",
            type="string",
            meaning=Text(de="englischer Name", en="name in English"),
            constraints=_REQUIRED,
        ),
        Column(
            name="department",
            type="string",
            meaning=Text(de="üblicherweise zuständig", en="usually responsible"),
            constraints=_DEPARTMENT,
        ),
        Column(
            name="usual_priority",
            type="string",
            meaning=Text(
                de="Dringlichkeit ohne Gefahr; mit Gefahr eine Stufe höher",
                en="priority without danger; with danger one step more",
            ),
            constraints={"required": True, "enum": list(PRIORITIES)},
            ordered=True,
        ),
        Column(
            name="since",
            type="date",
            meaning=Text(de="wählbar seit", en="can be chosen since"),
            constraints=_REQUIRED,
        ),
    ),
)
ZONES = Table(
    name="zones",
    title=Text(de="Zonen", en="Zones"),
    keys=("zone",),
    columns=(
        Column(
            name="zone",
            type="string",
            meaning=Text(de="verschlüsselte Zone", en="coded zone"),
            constraints={"required": True, "enum": list(model.ZONES)},
        ),
        Column(
            name="inhabitants",
            type="integer",
            unit="persons",
            meaning=Text(
                de="Einwohnerinnen und Einwohner am 31.12.2023",
                en="inhabitants on 31 December 2023",
            ),
            constraints={"required": True, "minimum": 0},
        ),
        Column(
            name="inspected_defects",
            type="integer",
            unit="defects",
            meaning=Text(
                de="Mängel, die eine Begehung der ganzen Zone im Herbst 2023 gefunden hat",
                en="defects found when the whole zone was inspected in autumn 2023",
            ),
            constraints={"required": True, "minimum": 0},
        ),
    ),
)
FAULTS = (
    Fault(
        name="wrong_label",
        where="reports.category",
        what=Text(
            de="beim Melden die falsche Kategorie gewählt",
            en="the reporter chose the wrong category",
        ),
        found_by=Text(
            de="`department` passt nicht zur üblichen Zuständigkeit (findet drei von vier), ein "
            "Modell widerspricht in der Kreuzvalidierung (findet fast alle, irrt aber selbst oft); "
            "wo beides zutrifft, ist das Etikett in neun von zehn Fällen falsch",
            en="`department` is not the usual one (finds three in four), a model disagrees in "
            "cross-validation (finds nearly all, but often errs itself); where both hold, nine "
            "labels in ten are wrong",
        ),
    ),
    Fault(
        name="old_scheme",
        where="reports.category",
        what=Text(
            de="diskriminierende Werbung, als es die Kategorie noch nicht gab, unter `other`",
            en="discriminating advertising under `other` while its category did not exist yet",
        ),
        found_by=Text(
            de="Meldungen unter `other` vor `categories.since` nach Werbung, Plakat, Reklame, "
            "sexistisch durchsuchen",
            en="search reports under `other` before `categories.since` for the German words for "
            "advertising and poster",
        ),
    ),
    Fault(
        name="default_place",
        where="reports.lat, lon, zone, has_place",
        what=Text(
            de="Meldung ohne Ort an einem einzigen Punkt am Eichplatz",
            en="report without a place at one single point at Eichplatz",
        ),
        found_by=Text(
            de="Koordinatenpaare zählen: eines kommt hundertfach vor",
            en="count pairs of coordinates: one of them occurs hundreds of times",
        ),
    ),
    Fault(
        name="unnoticed_duplicate",
        where="reports.duplicate_of",
        what=Text(
            de="doppelt abgeschickt, oder Nachbarn melden dasselbe mit anderen Worten; nicht "
            "verknüpft",
            en="sent twice, or neighbours report the same in other words; not linked",
        ),
        found_by=Text(
            de="Paare mit höchstens 45 m und 14 Tagen Abstand, die in Kategorie oder Amt "
            "übereinstimmen (findet fast alle; jedes zweite Paar ist keines, das entscheidet der "
            "Text)",
            en="pairs at most 45 m and 14 days apart that agree in category or department (finds "
            "nearly all; every second pair is none, which the text decides)",
        ),
    ),
    Fault(
        name="multi_topic",
        where="reports.category",
        what=Text(
            de="ein Text, zwei Anliegen; `category` nennt eines (`clean_value` beide)",
            en="one text, two topics; `category` names one (`clean_value` both)",
        ),
        found_by=Text(
            de="Überleitungen wie „Außerdem:“, „Noch eine Sache:“, „PS:“ (findet vier von fünf)",
            en='hinges such as "Außerdem:", "Noch eine Sache:", "PS:" (finds four in five)',
        ),
    ),
    Fault(
        name="personal_data",
        where="reports.text",
        what=Text(
            de="erfundene Namen, Nummern, Mailadressen, Kennzeichen im Text",
            en="invented names, numbers, mail addresses and number plates in the text",
        ),
        found_by=Text(
            de="Muster für Telefon, Mail und Kennzeichen; Namen nach Gruß oder Anrede",
            en="patterns for telephone, mail and number plate; names after a greeting or a title",
        ),
    ),
    Fault(
        name="biased_priority",
        where="reports.priority",
        what=Text(
            de="Dringlichkeit in den Zonen F und H oft eine Stufe zu niedrig",
            en="priority often a step too low in zones F and H",
        ),
        found_by=Text(
            de="mit der Regel in `categories` vergleichen: in F und H liegt ein Vielfaches "
            "darunter; die einzelne Zeile ist dort in einem von zehn Fällen ein ehrlicher "
            "Ausreißer",
            en="compare with the rule in `categories`: in F and H many more lie below it; in one "
            "case of ten the single row there is still an honest deviation",
        ),
    ),
    Fault(
        name="under_reporting",
        where="zones",
        what=Text(
            de="in den Zonen C und F wird nur etwa die Hälfte gemeldet",
            en="in zones C and F only about half is reported",
        ),
        found_by=Text(
            de="Meldungen 2023 durch `inspected_defects` teilen",
            en="divide the reports of 2023 by `inspected_defects`",
        ),
    ),
)
_SHARED = tuple(
    Resource(variant=variant, table=table, path=f"shared/{table.name}.csv")
    for variant in ("raw", "clean")
    for table in (CATEGORIES, ZONES)
)
DATASET = Dataset(
    name="citizen_reports",
    title=Text(de="Mängelmeldungen 2018–2024", en="Citizens' reports 2018–2024"),
    resources=(
        Resource(variant="raw", table=REPORTS, path="raw/reports.csv.gz"),
        *_SHARED[:2],
        Resource(variant="clean", table=REPORTS, path="clean/reports.csv.gz", corrects="raw"),
        *_SHARED[2:],
        truth.RESOURCE,
    ),
    faults=FAULTS,
    seed=SEED,
    times=Text(
        de="Alle Zeiten sind Ortszeit in Jena ohne Zeitzone, auf die Minute.",
        en="All times are local times in Jena without a time zone, to the minute.",
    ),
)
