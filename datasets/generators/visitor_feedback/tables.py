"""Every table and column of `visitor_feedback`, said once and in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.schema import Column, Dataset, Fault, Resource, Table, Text
from datasets.generators.visitor_feedback import model

SEED = 20_240_812
_REQUIRED = {"required": True}
_ID = Column(
    name="feedback_id",
    type="integer",
    meaning=Text(de="laufende Nummer in der Folge des Eingangs", en="number in order of arrival"),
    constraints={"required": True, "minimum": 1},
)


def _words(name: str, values: tuple[str, ...], meaning: Text) -> Column:
    return Column(
        name=name,
        type="string",
        meaning=meaning,
        constraints={"required": True, "enum": list(values)},
    )


FEEDBACK = Table(
    name="feedback",
    title=Text(de="Rückmeldungen", en="Feedback"),
    keys=("feedback_id",),
    columns=(
        _ID,
        Column(
            name="created_local",
            type="datetime",
            meaning=Text(
                de="Eingang, Ortszeit in Jena ohne Zeitzone", en="arrival, local time in Jena"
            ),
            constraints=_REQUIRED,
        ),
        _words(
            "channel",
            model.CHANNELS,
            Text(
                de="Weg: Karte, Mail, Formular im Netz, Tablet im Haus",
                en="way: card, mail, form on the web, tablet in the house",
            ),
        ),
        _words(
            "place",
            model.PLACES,
            Text(
                de="Ort: Bücherei (EAB), Quartier (SQJL), Digitale Werkstadt",
                en="place: library (EAB), smart quarter (SQJL), Digital Werkstadt",
            ),
        ),
        Column(
            name="text",
            type="string",
            meaning=Text(de="was geschrieben wurde", en="what was written (German)"),
            constraints=_REQUIRED,
        ),
        Column(
            name="rating",
            type="number",
            unit="stars",
            meaning=Text(
                de="1 bis 5 Sterne, 5 ist am besten; leer: keine vergeben",
                en="1 to 5 stars, 5 is best; empty: none given",
            ),
            constraints={"minimum": 1, "maximum": 5},
        ),
        _words(
            "topic",
            model.TOPICS,
            Text(
                de="Thema, von einer Person im Team einsortiert",
                en="topic, sorted by one person of the staff",
            ),
        ),
    ),
)
RATINGS = Table(
    name="ratings",
    title=Text(de="Urteile dreier Personen", en="Judgements of three raters"),
    keys=("feedback_id", "rater"),
    refers={"feedback_id": ("feedback", "feedback_id")},
    columns=(
        _ID,
        _words("rater", model.RATERS, Text(de="wer urteilt", en="who judges")),
        Column(
            name="batch",
            type="integer",
            meaning=Text(
                de=f"Stapel von {model.BATCH} Texten, in einem Zug gelesen",
                en=f"batch of {model.BATCH} texts, read in one go",
            ),
            constraints={"required": True, "minimum": 1},
        ),
        Column(
            name="sentiment",
            type="string",
            ordered=True,
            meaning=Text(
                de="Stimmung; Lob und Tadel zugleich gilt als neutral",
                en="sentiment; praise and blame at once count as neutral",
            ),
            constraints={"required": True, "enum": list(model.SENTIMENTS)},
        ),
    ),
)
INTENT = Table(
    name="intent",
    title=Text(de="Was gemeint war", en="What was meant"),
    keys=("feedback_id",),
    columns=(
        _ID,
        _words("topic", model.TOPICS, Text(de="wahres Thema", en="true topic")),
        _words("sentiment", model.SENTIMENTS, Text(de="gemeinte Stimmung", en="what was meant")),
        Column(
            name="ironic",
            type="boolean",
            meaning=Text(de="ironisch gemeint", en="meant ironically"),
            constraints=_REQUIRED,
        ),
        Column(
            name="mixed",
            type="boolean",
            meaning=Text(
                de="mit einer Nebenbemerkung anderer Stimmung", en="with an aside of another mood"
            ),
            constraints=_REQUIRED,
        ),
        _words("persona", tuple(model.PERSONAS), Text(de="wer schreibt", en="who writes")),
        Column(
            name="phrase",
            type="integer",
            meaning=Text(
                de="Nummer des Hauptsatzes, aus dem der Text entstand",
                en="number of the main phrase that the text was made of",
            ),
            constraints=_REQUIRED,
        ),
    ),
)

FAULTS = (
    Fault(
        name="wrong_topic",
        where="feedback.topic",
        what=Text(de="unter einem falschen Thema einsortiert", en="sorted under a wrong topic"),
        found_by=Text(
            de="ein Modell kreuzvalidieren und lesen, wo es dem Etikett sicher widerspricht",
            en="cross-validate a model and read where it is sure that the label is wrong",
        ),
    ),
    Fault(
        name="school_grade_rating",
        where="feedback.rating",
        what=Text(
            de="Sterne wie Schulnoten vergeben: 1 statt 5", en="stars given like marks: 1 for 5"
        ),
        found_by=Text(
            de="höchstens 2 Sterne bei drei Urteilen „positiv“, mindestens 4 bei drei „negativ“; "
            "wer trotz Tadel großzügig ist, gibt Fehlalarme",
            en="2 stars at most with three judgements “positive”, 4 at least with three "
            "“negative”; generous people who blame give false alarms",
        ),
    ),
    Fault(
        name="double_submission",
        where="feedback",
        what=Text(de="binnen Minuten zweimal abgeschickt", en="sent twice within minutes"),
        found_by=Text(
            de="gleicher Ort, gleicher Text von mindestens fünf Wörtern, höchstens fünf Minuten",
            en="same place, same text of five words at least, five minutes at most",
        ),
    ),
    Fault(
        name="near_duplicate",
        where="feedback",
        what=Text(
            de="Tage später auf anderem Weg noch einmal getippt",
            en="typed again days later, by another way",
        ),
        found_by=Text(
            de="gleicher Ort, höchstens vier Tage, Ähnlichkeit der Zeichentripel (TF-IDF) über 0,7",
            en="same place, four days at most, likeness of character trigrams (TF-IDF) above 0.7",
        ),
    ),
    Fault(
        name="spam",
        where="feedback",
        what=Text(de="Werbung und Kleinanzeigen", en="advertising and small ads"),
        found_by=Text(
            de="Adressen, Preise, Wörter des Handels; ein paar Kleinanzeigen muss man lesen",
            en="addresses, prices, words of trade; a few small ads have to be read",
        ),
    ),
    Fault(
        name="personal_data",
        where="feedback.text",
        what=Text(
            de="Namen, Nummern, Adressen erfundener Personen",
            en="names, numbers, addresses of invented persons",
        ),
        found_by=Text(
            de="Muster für Mail, Telefon, IBAN, Datum, Ziffernfolgen; Namen allein nur durch Lesen",
            en="patterns for mail, telephone, IBAN, date, digits; bare names only by reading",
        ),
    ),
    Fault(
        name="prompt_injection",
        where="feedback.text",
        what=Text(
            de="Befehle an ein Sprachmodell, das den Text auswertet",
            en="orders to a language model that reads the text",
        ),
        found_by=Text(
            de="nach Anrede und Befehlsform suchen: Anweisungen, System, Sprachmodell, Prompt",
            en="search for the address and the command: instructions, system, model, prompt",
        ),
    ),
    Fault(
        name="mojibake",
        where="feedback.text",
        what=Text(de="Umlaute falsch dekodiert: fÃ¼r", en="umlauts decoded wrongly: fÃ¼r"),
        found_by=Text(
            de="„Ã“ im Text; als cp1252 kodieren und als UTF-8 lesen",
            en="“Ã” in the text; encode as cp1252, decode as UTF-8",
        ),
    ),
    Fault(
        name="html_remains",
        where="feedback.text",
        what=Text(de="Reste von HTML: `&uuml;`, `<br>`", en="remains of HTML: `&uuml;`, `<br>`"),
        found_by=Text(
            de="nach `&…;` und `<br>` suchen; `html.unescape`",
            en="search for `&…;` and `<br>`; `html.unescape`",
        ),
    ),
    Fault(
        name="inverted_batch",
        where="ratings.sentiment",
        what=Text(
            de="in einem Stapel hat eine Person positiv und negativ vertauscht",
            en="in one batch a rater mixed up positive and negative",
        ),
        found_by=Text(
            de="Cohens Kappa je Stapel und Paar: einmal unter null",
            en="Cohen's kappa by batch and pair: below zero once",
        ),
    ),
    Fault(
        name="orphaned_rating",
        where="ratings",
        what=Text(
            de="Urteile über Zeilen, die keine eigenen Rückmeldungen sind",
            en="judgements on rows that are no feedback of their own",
        ),
        found_by=Text(
            de="nach dem Bereinigen von feedback die Nummern vergleichen (Anti-Join)",
            en="compare the numbers after feedback was cleaned (anti-join)",
        ),
    ),
)

DATASET = Dataset(
    name="visitor_feedback",
    title=Text(
        de="Rückmeldungen von Besucherinnen und Besuchern 2024–2025 (erfunden)",
        en="Visitors' feedback, 2024–2025 (invented)",
    ),
    seed=SEED,
    times=Text(
        de="Ortszeit in Jena (Europe/Berlin) ohne Angabe der Zeitzone",
        en="local time in Jena (Europe/Berlin) without a time zone",
    ),
    faults=FAULTS,
    resources=(
        Resource(variant="raw", table=FEEDBACK, path="raw/feedback.csv.gz"),
        Resource(variant="raw", table=RATINGS, path="raw/ratings.csv.gz"),
        Resource(variant="clean", table=FEEDBACK, path="clean/feedback.csv.gz", corrects="raw"),
        Resource(variant="clean", table=RATINGS, path="clean/ratings.csv.gz", corrects="raw"),
        truth.RESOURCE,
        Resource(variant="truth", table=INTENT, path="truth/intent.csv.gz"),
    ),
)
