"""Every table, column, file and planted fault of `service_traces`, said once in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.schema import (
    UTC_MILLISECOND,
    UTC_MINUTE,
    Column,
    Dataset,
    Fault,
    Resource,
    Table,
    Text,
)
from datasets.generators.service_traces import calls, messages, model

_REQUIRED = {"required": True}
_SERVICE = Column(
    name="service",
    type="string",
    meaning=Text(de="Dienst", en="service"),
    constraints={"required": True, "enum": list(model.SERVICES)},
)
_HOST = Column(
    name="host",
    type="string",
    meaning=Text(de="Rechner, auf dem der Dienst lief", en="host on which the service ran"),
    constraints={"required": True, "enum": list(model.HOSTS)},
)
_VERSION = {"required": True, "pattern": "[0-9]+[.][0-9]+[.][0-9]+"}

SPANS = Table(
    name="spans",
    title=Text(de="Aufrufe (Spans)", en="Spans"),
    keys=("trace_id", "span_id"),
    columns=(
        Column(
            name="trace_id",
            type="integer",
            meaning=Text(
                de="Nummer der Anfrage (Trace), in der Folge ihres Beginns",
                en="number of the request (trace), in the order of their start",
            ),
            constraints={"required": True, "minimum": 1},
        ),
        Column(
            name="span_id",
            type="integer",
            meaning=Text(
                de="Nummer des Aufrufs in seiner Anfrage; 1 ist die Wurzel",
                en="number of the span within its trace; 1 is the root",
            ),
            constraints={"required": True, "minimum": 1},
        ),
        Column(
            name="parent_id",
            type="number",
            meaning=Text(
                de="span_id des aufrufenden Aufrufs in derselben Anfrage; leer bei der Wurzel",
                en="span_id of the calling span in the same trace; empty for the root",
            ),
            constraints={"minimum": 1},
        ),
        _SERVICE,
        Column(
            name="operation",
            type="string",
            meaning=Text(
                de="Vorgang: Anfrage, Funktion oder Datenbankbefehl",
                en="operation: request, function or statement of a database",
            ),
            constraints={"required": True, "enum": list(calls.operations())},
        ),
        _HOST,
        Column(
            name="start_utc",
            type="datetime",
            format=UTC_MILLISECOND,
            meaning=Text(
                de="Beginn nach der Uhr des Rechners, auf die Millisekunde",
                en="start by the host's clock, to the millisecond",
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="duration_ms",
            type="integer",
            unit="ms",
            meaning=Text(
                de="Dauer mit allem, worauf gewartet wurde; 0: unter einer Millisekunde",
                en="duration with all that was waited for; 0: less than one millisecond",
            ),
            constraints={"required": True, "minimum": 0},
        ),
        Column(
            name="status_code",
            type="integer",
            meaning=Text(
                de="Ergebnis wie bei HTTP: 2xx gelungen, 4xx Fehler der Anfrage, 5xx Fehler des "
                "Dienstes",
                en="outcome as in HTTP: 2xx success, 4xx fault of the request, 5xx of the service",
            ),
            constraints={"required": True, "minimum": 200, "maximum": 599},
        ),
        Column(
            name="version",
            type="string",
            meaning=Text(de="Version des Dienstes", en="version of the service"),
            constraints=_VERSION,
        ),
    ),
)
LOGS = Table(
    name="logs",
    title=Text(de="Logzeilen", en="Log lines"),
    keys=("line_id",),
    columns=(
        Column(
            name="line_id",
            type="integer",
            meaning=Text(
                de="laufende Nummer in der Folge des Eintreffens",
                en="running number in the order of arrival",
            ),
            constraints={"required": True, "minimum": 1},
        ),
        Column(
            name="logged_utc",
            type="datetime",
            format=UTC_MILLISECOND,
            meaning=Text(
                de="Zeitpunkt, den die Zeile nennt; soll UTC sein",
                en="time that the line states; supposed to be UTC",
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="level",
            type="string",
            ordered=True,
            meaning=Text(de="Schwere", en="severity"),
            constraints={"required": True, "enum": list(messages.LEVELS)},
        ),
        _SERVICE,
        _HOST,
        Column(
            name="trace_id",
            type="number",
            meaning=Text(
                de="Nummer der Anfrage; leer bei Zeilen ohne Anfrage",
                en="number of the trace; empty for lines without one",
            ),
            constraints={"minimum": 1},
        ),
        Column(
            name="message",
            type="string",
            meaning=Text(de="Text der Zeile, deutsch oder englisch", en="text, German or English"),
            constraints=_REQUIRED,
        ),
    ),
)
DEPLOYMENTS = Table(
    name="deployments",
    title=Text(de="Auslieferungen", en="Releases"),
    keys=("service", "version"),
    columns=(
        _SERVICE,
        Column(
            name="version",
            type="string",
            meaning=Text(de="ausgelieferte Version", en="version that was released"),
            constraints=_VERSION,
        ),
        Column(
            name="deployed_utc",
            type="datetime",
            format=UTC_MINUTE,
            meaning=Text(
                de="Zeitpunkt, von dem an beide Rechner die Version nutzen",
                en="time from which both hosts use the version",
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="change",
            type="string",
            meaning=Text(de="was sich ändert, in einem Satz", en="what changes, in German"),
            constraints=_REQUIRED,
        ),
        Column(
            name="decision",
            type="string",
            meaning=Text(
                de="Nummer des Entscheidungsprotokolls (ADR), falls es eines gibt",
                en="number of the decision record (ADR), if there is one",
            ),
        ),
    ),
)

FAULTS = (
    Fault(
        name="slow_clock",
        where="spans.start_utc, logs.logged_utc",
        what=Text(
            de="die Uhr eines Rechners geht anderthalb Tage lang nach",
            en="the clock of a host is behind for a day and a half",
        ),
        found_by=Text(
            de="Kinder, die vor ihrem Elternteil beginnen, nach Rechner und Stunde zählen; der "
            "Median des Abstands eines Vorgangs, verglichen mit sonst, verrät, um wie viel",
            en="count children that start before their parent by host and hour; the median of "
            "an operation's gap, compared with other days, tells by how much",
        ),
    ),
    Fault(
        name="lost_span",
        where="spans",
        what=Text(
            de="ein Aufruf ging auf dem Weg verloren, seine Kinder sind da",
            en="a span was lost on its way, its children are there",
        ),
        found_by=Text(
            de="parent_id, zu der es in der Anfrage keine span_id gibt",
            en="parent_id without such a span_id in the trace",
        ),
    ),
    Fault(
        name="civil_time",
        where="logs.logged_utc",
        what=Text(
            de="ein Dienst schreibt Ortszeit und nennt sie UTC",
            en="a service writes civil time and calls it UTC",
        ),
        found_by=Text(
            de="Zeilen über trace_id mit den Aufrufen verbinden: zwei Stunden Abstand, nach der "
            "Zeitumstellung eine; auch gegen die Folge der line_id",
            en="join lines and spans by trace_id: two hours apart, one after the clock change; "
            "also against the order of line_id",
        ),
    ),
    Fault(
        name="sent_twice",
        where="logs",
        what=Text(
            de="Zeilen eines Rechners wurden ein zweites Mal übertragen",
            en="lines of a host were sent a second time",
        ),
        found_by=Text(
            de="gleich in allen Spalten außer line_id; die kleinere Nummer ist die erste",
            en="equal in all columns but line_id; the smaller number is the first",
        ),
    ),
    Fault(
        name="n_plus_one",
        where="deployments",
        what=Text(
            de="tatsächlich geschehen: eine Version fragt für jeden Raum einzeln nach (N+1)",
            en="really happened: a version asks for each room one by one (N+1)",
        ),
        found_by=Text(
            de="Kinder je Aufruf nach Version des aufrufenden Dienstes zählen",
            en="count children per span by the version of the calling service",
        ),
    ),
    Fault(
        name="new_log_format",
        where="deployments",
        what=Text(
            de="tatsächlich geschehen: eine Version schreibt ihre Zeilen anders, in Sekunden "
            "statt Millisekunden",
            en="really happened: a version writes its lines otherwise, in seconds",
        ),
        found_by=Text(
            de="Zahlen in den Texten durch # ersetzen; welche Muster enden und beginnen bei einer "
            "Auslieferung?",
            en="replace the numbers in the texts by #; which patterns end and begin at a release?",
        ),
    ),
    Fault(
        name="retry_storm",
        where="spans",
        what=Text(
            de="tatsächlich geschehen: sofort wiederholte Aufrufe, während die Gebäudeleittechnik "
            "nicht antwortet",
            en="really happened: calls repeated at once while the buildings' control does not "
            "answer",
        ),
        found_by=Text(
            de="Geschwister mit demselben Vorgang nach einem 5xx; auffällig viele in einer Stunde",
            en="siblings with the same operation after a 5xx; very many within one hour",
        ),
    ),
    Fault(
        name="cardinality_bomb",
        where="logs.message",
        what=Text(
            de="tatsächlich geschehen: Zeilen, deren Text sich nie wiederholt",
            en="really happened: lines whose text never repeats",
        ),
        found_by=Text(
            de="Ziffern durch # ersetzen und je Tag zählen, wie viele Muster es nur einmal gibt",
            en="replace digits by # and count per day how many patterns occur only once",
        ),
    ),
    Fault(
        name="ran_twice",
        where="spans",
        what=Text(
            de="tatsächlich geschehen: der nächtliche Lauf läuft in einer Nacht zweimal",
            en="really happened: the nightly job runs twice in one night",
        ),
        found_by=Text(
            de="Läufe je Nacht zählen; welche Uhr steuert sie?",
            en="count the runs per night; which clock drives them?",
        ),
    ),
)

DATASET = Dataset(
    name="service_traces",
    title=Text(de="Dienst-Traces und Logs", en="Service traces and logs"),
    resources=(
        Resource(variant="raw", table=SPANS, path="raw/spans.parquet"),
        Resource(variant="raw", table=LOGS, path="raw/logs.csv.gz"),
        Resource(variant="raw", table=DEPLOYMENTS, path="shared/deployments.csv.gz"),
        Resource(variant="clean", table=SPANS, path="clean/spans.parquet", corrects="raw"),
        Resource(variant="clean", table=LOGS, path="clean/logs.csv.gz", corrects="raw"),
        Resource(variant="clean", table=DEPLOYMENTS, path="shared/deployments.csv.gz"),
        truth.RESOURCE,
    ),
    faults=FAULTS,
    seed=model.SEED,
    times=Text(
        de="UTC, auf die Millisekunde; die Auslieferungen auf die Minute",
        en="UTC, to the millisecond; the releases to the minute",
    ),
)
