"""The numbers of the model; all are assumptions (A) where nothing else is said."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

SEED = 20_251_020
BEGIN = pd.Timestamp("2025-10-19 22:00")  # Monday, 20 October, 0:00 in Jena; UTC from here on
END = pd.Timestamp("2025-11-02 23:00")  # Sunday, 2 November, 24:00; the hour of 26 Oct. doubled
DAYS = 14
SAMPLED = 20  # one request in twenty is traced

HOSTS = ("node-a", "node-b", "node-c", "node-d")
# On which hosts each service runs.
PLACES = {
    "auth": (0, 1),
    "booking": (1, 3),
    "gateway": (0, 1),
    "glt-adapter": (3, 2),
    "history": (2, 3),
    "iot-ingest": (0, 3),
    "notify": (0, 1),
    "weather-adapter": (1, 2),
}
SERVICES = tuple(sorted(PLACES))

# Requests that are traced, by what asks for them.
REQUESTS = {
    "GET /rooms": 6_200,
    "POST /bookings": 3_000,
    "GET /energy": 5_700,
    "GET /weather": 4_000,
    "GET /my/bookings": 2_300,
    "ingest_batch": 6_000,
}
# Share of an ordinary day's visitors by the local hour.
HOURS = (4, 3, 2, 2, 3, 8, 25, 60, 85, 98, 100, 90, 70, 80, 92, 95, 80, 66, 58, 50, 44, 34, 20, 9)
# Visitors on a day by its weekday; a public holiday is a Sunday.
WEEKDAYS = (1.0, 1.04, 1.02, 1.0, 0.86, 0.38, 0.34)
FREE_ROOMS = (3, 14)  # how many rooms a list of rooms holds

# How the own time of a service grows with the load u (0 to 1): 1 / (1 - share * u).
LOAD_SHARE = {"history": 0.55, "booking": 0.45, "auth": 0.25, "gateway": 0.25}
LOAD_SHARE_OTHERS = 0.12
TAIL_CHANCE, TAIL_TIMES, TAIL_SIGMA = 1 / 80, 7.0, 0.5
NETWORK_MS = (0.6, 2.6)

# The nightly job.
ROLLUP_LOCAL = "02:30"
ROLLUP_MINUTES = 34
ROLLUP_SLOWS = 2.4  # history, while the job runs

# The weather service: slower by this per m/s of wind above a limit, and in rain.
WIND_LIMIT, WIND_SLOWS, RAIN_SLOWS = 4.0, 0.45, 0.5
CACHE_HIT = 0.68

# Faults of the buildings' control, UTC.
TIMEOUT_MS = 2_000
ATTEMPTS = 3  # of booking, at glt-adapter
GATEWAY_ATTEMPTS = 2  # of gateway, at booking, until 2.7.1


@dataclass(frozen=True, kw_only=True)
class Outage:
    """A span of time in which calls of glt-adapter run into the timeout; chance by call."""

    first: pd.Timestamp
    end: pd.Timestamp
    chance: float


STORM = (
    # The control is away for twelve minutes; then the retries keep it down.
    Outage(first=pd.Timestamp("2025-10-28 08:40"), end=pd.Timestamp("2025-10-28 08:52"), chance=1),
    Outage(
        first=pd.Timestamp("2025-10-28 08:52"), end=pd.Timestamp("2025-10-28 10:50"), chance=0.82
    ),
)
SECOND = (
    Outage(first=pd.Timestamp("2025-10-30 13:10"), end=pd.Timestamp("2025-10-30 13:36"), chance=1),
)
IMPATIENCE = 2.2  # visitors press again while the first outage lasts
BLOCKED = 3.5  # booking's own time meanwhile: its threads wait
BREAKER_OPENS_AFTER_S = 45
BREAKER_PROBES = 0.06
ORDINARY_TIMEOUTS = 0.004


@dataclass(frozen=True, kw_only=True)
class Release:
    """A release of a service: when (UTC), what changed, and the decision record behind it."""

    service: str
    version: str
    deployed: str
    change: str
    decision: str | None = None


RELEASES = (
    Release(
        service="auth",
        version="4.0.2",
        deployed="2025-09-02 07:30",
        change="Bibliothek für Tokens aktualisiert",
    ),
    Release(
        service="notify",
        version="1.2.0",
        deployed="2025-09-09 12:10",
        change="Vorlagen für Erinnerungen",
    ),
    Release(
        service="glt-adapter",
        version="1.1.0",
        deployed="2025-09-16 08:20",
        change="Zeitlimit 2000 ms für die Steuerung",
    ),
    Release(
        service="gateway",
        version="2.7.0",
        deployed="2025-09-24 09:00",
        change="eine Wiederholung bei Fehlern von booking",
        decision="ADR-0014",
    ),
    Release(
        service="weather-adapter",
        version="0.9.4",
        deployed="2025-09-25 13:40",
        change="Vorhersagen zehn Minuten zwischenspeichern",
        decision="ADR-0015",
    ),
    Release(
        service="history",
        version="2.3.1",
        deployed="2025-10-01 08:45",
        change="Index für Zeitreihen",
    ),
    Release(
        service="iot-ingest",
        version="3.1.0",
        deployed="2025-10-07 11:15",
        change="Stapel von bis zu 60 Messwerten",
    ),
    Release(
        service="booking",
        version="1.4.2",
        deployed="2025-10-09 07:50",
        change="drei Versuche beim Vorheizen",
    ),
    Release(
        service="booking",
        version="1.5.0",
        deployed="2025-10-22 11:30",
        change="Raumliste zeigt Temperatur und Belegung",
    ),
    Release(
        service="history",
        version="2.4.0",
        deployed="2025-10-23 06:15",
        change="Logs einheitlich als Schlüssel und Wert",
        decision="ADR-0016",
    ),
    Release(
        service="iot-ingest",
        version="3.2.0",
        deployed="2025-10-24 14:45",
        change="unbekannte Messpunkte ausführlich melden",
    ),
    Release(
        service="iot-ingest",
        version="3.2.1",
        deployed="2025-10-27 07:20",
        change="Meldung unbekannter Messpunkte zurückgenommen",
    ),
    Release(
        service="booking",
        version="1.5.1",
        deployed="2025-10-27 08:40",
        change="Raumzustände in einer Abfrage",
    ),
    Release(
        service="gateway",
        version="2.7.1",
        deployed="2025-10-28 10:50",
        change="keine Wiederholung mehr im Gateway",
        decision="ADR-0017",
    ),
    Release(
        service="booking",
        version="1.6.0",
        deployed="2025-10-29 14:00",
        change="Circuit Breaker vor glt-adapter",
        decision="ADR-0018",
    ),
)

# What was recorded wrongly, UTC.
SLOW_CLOCK_HOST = "node-c"
SLOW_CLOCK_MS = 380
SLOW_CLOCK = (pd.Timestamp("2025-10-25 16:00"), pd.Timestamp("2025-10-27 06:30"))
LOST_SPANS, LOST_ROOTS = 260, 40
CIVIL_SERVICE = "glt-adapter"
SENT_TWICE = (pd.Timestamp("2025-10-29 09:12"), pd.Timestamp("2025-10-29 12:05"))
SENT_TWICE_HOST = "node-b"
