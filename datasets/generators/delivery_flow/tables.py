"""Every table, column, file and planted fault of `delivery_flow`, said once in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.delivery_flow import model
from datasets.generators.schema import Column, Dataset, Fault, Resource, Table, Text

_REQUIRED = {"required": True}
_NUMBER = {"required": True, "minimum": 1}
_TEAM = Column(
    name="team",
    type="string",
    meaning=Text(de="Team", en="team"),
    constraints={"required": True, "enum": [team.name for team in model.TEAMS]},
)
_SERVICE = Column(
    name="service",
    type="string",
    meaning=Text(de="betroffener Dienst", en="service that is concerned"),
    constraints={"required": True, "enum": list(model.SERVICES)},
)
_TICKET = Column(
    name="ticket_id",
    type="integer",
    meaning=Text(
        de="laufende Nummer des Tickets, in der Folge des Anlegens",
        en="running number of the ticket, in the order of creation",
    ),
    constraints=_NUMBER,
)
_DEPLOYMENT = Column(
    name="deployment_id",
    type="integer",
    meaning=Text(de="laufende Nummer der Auslieferung", en="running number of the deployment"),
    constraints=_NUMBER,
)

TICKETS = Table(
    name="tickets",
    title=Text(de="Tickets", en="Tickets"),
    keys=("ticket_id",),
    refers={"deployment_id": ("deployments", "deployment_id")},
    columns=(
        _TICKET,
        Column(
            name="type",
            type="string",
            meaning=Text(
                de="Art: Fehler, neue Funktion oder Wartung",
                en="kind: bug, feature or maintenance",
            ),
            constraints={"required": True, "enum": list(model.TYPES)},
        ),
        Column(
            name="class_of_service",
            type="string",
            meaning=Text(
                de="Dringlichkeit: überholt alle (expedite), fester Termin, ohne Eile "
                "(intangible), gewöhnlich",
                en="urgency: overtakes all (expedite), fixed date, in no hurry (intangible), "
                "ordinary",
            ),
            constraints={"required": True, "enum": list(model.CLASSES)},
        ),
        _TEAM,
        Column(
            name="size",
            type="integer",
            unit="points",
            meaning=Text(
                de="geschätzte Größe (1, 2, 3, 5, 8 oder 13 Punkte), wie sie heute im Werkzeug "
                "steht",
                en="estimated size (1, 2, 3, 5, 8 or 13 points), as it stands in the tool today",
            ),
            constraints={"required": True, "minimum": model.POINTS[0], "maximum": model.POINTS[-1]},
        ),
        Column(
            name="size_edited_local",
            type="datetime",
            meaning=Text(
                de="letzte Änderung der Größe; leer, wenn sie nie geändert wurde",
                en="last change of the size; empty if it was never changed",
            ),
        ),
        Column(
            name="created_local",
            type="datetime",
            meaning=Text(de="angelegt", en="created"),
            constraints=_REQUIRED,
        ),
        Column(
            name="started_local",
            type="datetime",
            meaning=Text(
                de="Beginn der Arbeit; leer, wenn sie noch nicht begonnen hat",
                en="start of the work; empty if it has not started",
            ),
        ),
        Column(
            name="done_local",
            type="datetime",
            meaning=Text(
                de="fertig, das heißt in Betrieb; leer, wenn am 31.12.2025 noch offen",
                en="done, that is in service; empty if still open on 31 December 2025",
            ),
        ),
        Column(
            name="deployment_id",
            type="number",
            meaning=Text(
                de="Auslieferung, mit der es in Betrieb ging; leer, wenn noch offen",
                en="deployment that put it into service; empty if still open",
            ),
        ),
    ),
)
TRANSITIONS = Table(
    name="transitions",
    title=Text(de="Bewegungen auf dem Board", en="Moves on the board"),
    keys=("transition_id",),
    refers={"ticket_id": ("tickets", "ticket_id")},
    columns=(
        Column(
            name="transition_id",
            type="integer",
            meaning=Text(de="laufende Nummer der Bewegung", en="running number of the move"),
            constraints=_NUMBER,
        ),
        _TICKET,
        Column(
            name="column",
            type="string",
            ordered=True,
            meaning=Text(
                de="Spalte, in die das Ticket kam, in der Folge des Boards",
                en="column that the ticket came into, in the order of the board",
            ),
            constraints={"required": True, "enum": list(model.COLUMNS)},
        ),
        Column(
            name="entered_local",
            type="datetime",
            meaning=Text(de="Zeitpunkt", en="time"),
            constraints=_REQUIRED,
        ),
    ),
)
DEPLOYMENTS = Table(
    name="deployments",
    title=Text(de="Auslieferungen", en="Deployments"),
    keys=("deployment_id",),
    columns=(
        _DEPLOYMENT,
        Column(
            name="deployed_local",
            type="datetime",
            meaning=Text(de="Zeitpunkt der Auslieferung", en="time of the deployment"),
            constraints=_REQUIRED,
        ),
        _TEAM,
        _SERVICE,
        Column(
            name="tickets",
            type="integer",
            meaning=Text(de="Zahl der Tickets darin", en="number of tickets in it"),
            constraints=_NUMBER,
        ),
        Column(
            name="failed",
            type="boolean",
            meaning=Text(
                de="ob sie zu einer Störung führte, die behoben werden musste",
                en="whether it led to a fault that had to be put right",
            ),
            constraints=_REQUIRED,
        ),
        Column(
            name="restored_local",
            type="datetime",
            meaning=Text(
                de="Zeitpunkt, zu dem der Dienst wieder in Ordnung war; leer ohne Störung",
                en="time when the service was in order again; empty without a fault",
            ),
        ),
    ),
)
INCIDENTS = Table(
    name="incidents",
    title=Text(de="Störungen", en="Incidents"),
    keys=("incident_id",),
    refers={"deployment_id": ("deployments", "deployment_id")},
    columns=(
        Column(
            name="incident_id",
            type="integer",
            meaning=Text(de="laufende Nummer der Störung", en="running number of the incident"),
            constraints=_NUMBER,
        ),
        Column(
            name="opened_local",
            type="datetime",
            meaning=Text(de="bemerkt", en="noticed"),
            constraints=_REQUIRED,
        ),
        Column(
            name="resolved_local",
            type="datetime",
            meaning=Text(
                de="behoben; leer, wenn am 31.12.2025 noch offen",
                en="resolved; empty if still open on 31 December 2025",
            ),
        ),
        Column(
            name="severity",
            type="string",
            ordered=True,
            meaning=Text(
                de="Schwere, von sev1 (alles steht) bis sev4 (lästig)",
                en="severity, from sev1 (all stands still) to sev4 (a nuisance)",
            ),
            constraints={"required": True, "enum": list(model.SEVERITIES)},
        ),
        _SERVICE,
        Column(
            name="cause",
            type="string",
            meaning=Text(
                de="Ursache: Änderung, von außen, Infrastruktur, Last oder unbekannt",
                en="cause: change, external, infrastructure, load or unknown",
            ),
            constraints={"required": True, "enum": list(model.CAUSES)},
        ),
        Column(
            name="deployment_id",
            type="number",
            meaning=Text(
                de="auslösende Auslieferung; leer bei anderen Ursachen",
                en="deployment that caused it; empty for other causes",
            ),
        ),
    ),
)

FAULTS = (
    Fault(
        name="column_skipped",
        where="transitions",
        what=Text(
            de="Tickets springen über eine Spalte, weil niemand die Karte bewegt hat",
            en="tickets jump over a column because nobody moved the card",
        ),
        found_by=Text(
            de="fertige Tickets, denen eine der sechs Spalten fehlt",
            en="done tickets that lack one of the six columns",
        ),
    ),
    Fault(
        name="weekend_move",
        where="transitions.entered_local",
        what=Text(
            de="Karten, die jemand am Wochenende nachträglich bewegt hat",
            en="cards that somebody moved on the weekend, after the work",
        ),
        found_by=Text(
            de="Bewegungen in Arbeitsspalten an Samstagen und Sonntagen",
            en="moves between columns of work on Saturdays and Sundays",
        ),
    ),
    Fault(
        name="reopened",
        where="transitions, tickets.done_local",
        what=Text(
            de="eine Regel des Werkzeugs hat fertige Tickets nachts wieder geöffnet; done_local "
            "nennt das zweite Ende",
            en="a rule of the tool opened done tickets again at night; done_local gives the second "
            "end",
        ),
        found_by=Text(
            de="mehr als ein Eintritt in done; richtig ist der erste",
            en="more than one entry into done; the first is right",
        ),
    ),
    Fault(
        name="done_without_start",
        where="tickets.started_local",
        what=Text(de="fertig, aber nie begonnen", en="done but never started"),
        found_by=Text(
            de="started_local leer, done_local nicht; der erste Eintritt in development hilft",
            en="started_local empty, done_local not; the first entry into development helps",
        ),
    ),
    Fault(
        name="size_edited_after_done",
        where="tickets.size",
        what=Text(
            de="Größe nachträglich auf den wirklichen Aufwand gesetzt",
            en="size set to the real effort afterwards",
        ),
        found_by=Text(
            de="size_edited_local nach dem ersten Eintritt in done; die alte Größe ist verloren",
            en="size_edited_local after the first entry into done; the old size is lost",
        ),
    ),
    Fault(
        name="estimate_inflation",
        where="tickets.size",
        what=Text(
            de="seit Punkte als Ziel gelten, bekommt dieselbe Arbeit mehr davon (Goodhart)",
            en="since points count as a target, the same work gets more of them (Goodhart)",
        ),
        found_by=Text(
            de="mittlere Größe nach Monat des Anlegens: Sie steigt, der Durchsatz nicht; welche "
            "Tickets es trifft, ist nur im Mittel zu sehen",
            en="mean size by month of creation: it rises, the throughput does not; which tickets "
            "are concerned can only be seen on average",
        ),
    ),
    Fault(
        name="archived",
        where="tickets",
        what=Text(
            de="Tickets, die sehr lange brauchten, fehlen in der Liste",
            en="tickets that took very long are missing in the list",
        ),
        found_by=Text(
            de="Bewegungen, zu denen es kein Ticket gibt; Lücken in den Nummern",
            en="moves without a ticket; gaps in the numbers",
        ),
    ),
)

DATASET = Dataset(
    name="delivery_flow",
    title=Text(
        de="Kanban, Auslieferungen, Störungen", en="Kanban board, deployments and incidents"
    ),
    resources=(
        Resource(variant="raw", table=TICKETS, path="raw/tickets.csv.gz"),
        Resource(variant="raw", table=TRANSITIONS, path="raw/transitions.csv.gz", joined=False),
        Resource(variant="raw", table=DEPLOYMENTS, path="shared/deployments.csv.gz"),
        Resource(variant="raw", table=INCIDENTS, path="shared/incidents.csv.gz"),
        Resource(variant="clean", table=TICKETS, path="clean/tickets.csv.gz", corrects="raw"),
        Resource(
            variant="clean",
            table=TRANSITIONS,
            path="clean/transitions.csv.gz",
            corrects="raw",
            joined=False,
        ),
        Resource(variant="clean", table=DEPLOYMENTS, path="shared/deployments.csv.gz"),
        Resource(variant="clean", table=INCIDENTS, path="shared/incidents.csv.gz"),
        truth.RESOURCE,
    ),
    faults=FAULTS,
    seed=model.SEED,
    times=Text(
        de="Ortszeit in Jena ohne Zeitzone, auf die Minute",
        en="local time in Jena without a time zone, to the minute",
    ),
)
