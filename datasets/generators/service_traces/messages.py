"""What the services write into their logs, as engineers do: German and English side by side."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.service_traces import model, tracing
from datasets.generators.service_traces.world import released

if TYPE_CHECKING:
    from collections.abc import Callable

LEVELS = ("INFO", "WARN", "ERROR")
_SLOW_MS = 1_000
_SLOW_FORECAST_MS = 1_200


@dataclass(frozen=True, kw_only=True)
class Template:
    """A kind of line: which spans write it, how often, and its text with places for values.

    Attributes:
        pattern: the text; ``{name}`` is replaced by `_VALUES[name]`.
        when: which spans write it; None stands for each that succeeded.
        share: share of these spans that do.
    """

    service: str
    operation: str
    level: str
    pattern: str
    share: float = 1.0
    when: Callable[[pd.DataFrame], pd.Series] | None = field(default=None)


def _failed(spans: pd.DataFrame) -> pd.Series:
    return spans["status_code"] >= 500


def _slow(spans: pd.DataFrame) -> pd.Series:
    return (spans["duration_ms"] > _SLOW_MS) & ~_failed(spans)


def _status(code: int) -> Callable[[pd.DataFrame], pd.Series]:
    return lambda spans: spans["status_code"] == code


def _before(service: str, version: str) -> Callable[[pd.DataFrame], pd.Series]:
    since = released(service, version)
    return lambda spans: (spans["start"] < since) & ~_failed(spans)


def _from(service: str, version: str) -> Callable[[pd.DataFrame], pd.Series]:
    since = released(service, version)
    return lambda spans: (spans["start"] >= since) & ~_failed(spans)


def _bomb(spans: pd.DataFrame) -> pd.Series:
    first, end = released("iot-ingest", "3.2.0"), released("iot-ingest", "3.2.1")
    return (spans["start"] >= first) & (spans["start"] < end)


def _breaker(spans: pd.DataFrame) -> pd.Series:
    is_open = pd.Series(tracing.breaker_open(spans["start"].to_numpy()), index=spans.index)
    return is_open & (spans["status_code"] == 201)


TEMPLATES = (
    *(
        Template(
            service="gateway",
            operation=name,
            level="INFO",
            share=0.46,
            pattern=f"{name} {{status}} {{ms}} ms client=portal",
            when=lambda spans: ~_slow(spans) & ~_failed(spans),
        )
        for name in model.REQUESTS
        if name != "ingest_batch"
    ),
    *(
        Template(
            service="gateway",
            operation=name,
            level="WARN",
            pattern=f"Langsame Anfrage: {name} dauerte {{ms}} ms",
            when=_slow,
        )
        for name in model.REQUESTS
        if name != "ingest_batch"
    ),
    *(
        Template(
            service="gateway",
            operation=name,
            level="ERROR",
            pattern=f"upstream error on {name}: {{status}} after {{ms}} ms",
            when=_failed,
        )
        for name in model.REQUESTS
        if name != "ingest_batch"
    ),
    Template(
        service="auth",
        operation="verify_token",
        level="WARN",
        pattern="Token abgelaufen, Sitzung {session}",
        when=_status(401),
    ),
    Template(
        service="auth",
        operation="verify_token",
        level="INFO",
        pattern="token verified, session {session}",
        share=0.12,
    ),
    Template(
        service="booking",
        operation="create_booking",
        level="INFO",
        pattern="Buchung B-{booking} angelegt: Raum {room}, {persons} Personen",
        when=_status(201),
    ),
    Template(
        service="booking",
        operation="create_booking",
        level="WARN",
        pattern="Raum {room} bereits belegt, Buchung abgelehnt",
        when=_status(409),
    ),
    Template(
        service="booking",
        operation="create_booking",
        level="WARN",
        pattern="Circuit Breaker glt-adapter OPEN, Vorheizen von {room} wird nachgeholt",
        when=_breaker,
    ),
    Template(
        service="booking",
        operation="create_booking",
        level="ERROR",
        pattern="Buchung fehlgeschlagen, Vorheizen von {room} nicht möglich",
        when=_failed,
    ),
    Template(
        service="booking",
        operation="list_rooms",
        level="INFO",
        pattern="{rooms} Räume gelistet",
        share=0.85,
    ),
    Template(
        service="booking",
        operation="list_bookings",
        level="INFO",
        pattern="{persons} Buchungen gefunden",
        share=0.4,
    ),
    Template(
        service="history",
        operation="query_range",
        level="INFO",
        pattern="Abfrage query_range dauerte {ms} ms, {values} Werte",
        when=_before("history", "2.4.0"),
    ),
    Template(
        service="history",
        operation="query_range",
        level="INFO",
        pattern="query done op=query_range rows={values} took={seconds}s",
        when=_from("history", "2.4.0"),
    ),
    Template(
        service="history",
        operation="write_points",
        level="INFO",
        pattern="{readings} Werte geschrieben",
        when=_before("history", "2.4.0"),
    ),
    Template(
        service="history",
        operation="write_points",
        level="INFO",
        pattern="write done op=write_points rows={readings} took={seconds}s",
        when=_from("history", "2.4.0"),
    ),
    Template(
        service="history",
        operation="nightly_rollup",
        level="INFO",
        pattern="Tagesverdichtung fertig nach {ms} ms",
    ),
    Template(
        service="iot-ingest",
        operation="ingest_batch",
        level="INFO",
        pattern="batch accepted: {readings} readings from {devices} devices",
    ),
    Template(
        service="iot-ingest",
        operation="ingest_batch",
        level="WARN",
        pattern="Batterie schwach: Sensor {sensor}",
        share=0.012,
    ),
    Template(
        service="iot-ingest",
        operation="ingest_batch",
        level="WARN",
        pattern="unknown data point, value dropped",
        share=0.02,
        when=lambda spans: ~_bomb(spans),
    ),
    *(
        Template(
            service="iot-ingest",
            operation="ingest_batch",
            level="WARN",
            pattern=f"unknown data point jena/{place}/{{hex}} dropped",
            share=0.55,
            when=_bomb,
        )
        for place in ("lobeda", "winzerla", "zentrum")
    ),
    Template(
        service="weather-adapter",
        operation="current",
        level="INFO",
        pattern="cache lookup: {ms} ms",
        share=0.25,
    ),
    Template(
        service="weather-adapter",
        operation="fetch_forecast",
        level="INFO",
        pattern="Vorhersage abgeholt in {ms} ms",
        when=lambda spans: ~_failed(spans) & (spans["duration_ms"] <= _SLOW_FORECAST_MS),
    ),
    Template(
        service="weather-adapter",
        operation="fetch_forecast",
        level="WARN",
        pattern="Wetterdienst antwortet langsam: {ms} ms",
        when=lambda spans: ~_failed(spans) & (spans["duration_ms"] > _SLOW_FORECAST_MS),
    ),
    Template(
        service="weather-adapter",
        operation="fetch_forecast",
        level="ERROR",
        pattern="connection reset by peer while fetching forecast",
        when=_failed,
    ),
    Template(
        service="glt-adapter",
        operation="preheat_room",
        level="INFO",
        pattern="Sollwert {setpoint} °C an Raum {room} übergeben",
    ),
    *(
        Template(
            service="glt-adapter",
            operation=name,
            level="ERROR",
            pattern="Zeitüberschreitung nach {ms} ms, Steuerung antwortet nicht",
            when=_status(504),
        )
        for name in ("preheat_room", "read_points")
    ),
    Template(
        service="glt-adapter",
        operation="read_points",
        level="INFO",
        pattern="{points} Datenpunkte gelesen",
        share=0.3,
    ),
    Template(
        service="notify",
        operation="send_mail",
        level="INFO",
        pattern="mail queued, template=booking_confirmed",
    ),
    Template(
        service="notify",
        operation="send_push",
        level="INFO",
        pattern="Push verschickt: Grenzwert überschritten an Sensor {sensor}",
    ),
)
HEARTBEAT = "alive queue={queue} heap={heap}MB"


def written(pattern: str, spans: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """The texts of lines of one pattern, shape (lines,).

    Args:
        pattern: text with places for values in braces.
        spans: the spans that write them.
        rng: where the values that no span holds come from.
    """
    text = np.full(len(spans), "", dtype=object)
    for part in pattern.split("{"):
        name, closed, rest = part.partition("}")
        if closed:
            text = text + np.asarray(_VALUES[name](spans, rng), dtype=object) + rest
        else:
            text = text + part
    return text


def _texts(values: object) -> np.ndarray:
    return pd.Series(values).astype(str).to_numpy(dtype=object)


def _between(low: int, high: int) -> Callable[[pd.DataFrame, np.random.Generator], np.ndarray]:
    return lambda spans, rng: _texts(rng.integers(low, high + 1, len(spans)))


def _seconds(spans: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:  # noqa: ARG001 - as all
    return np.array([f"{ms / 1000:.3f}" for ms in spans["duration_ms"]], dtype=object)


def _room(spans: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    floor, door = rng.integers(0, 4, len(spans)), rng.integers(1, 10, len(spans))
    return "R" + _texts(floor) + ".0" + _texts(door)


def _setpoint(spans: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    half = rng.integers(39, 45, len(spans))
    return _texts(half // 2) + np.where(half % 2, ",5", ",0").astype(object)


def _hex(spans: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    return np.array([f"{value:012x}" for value in rng.integers(0, 2**48, len(spans))], dtype=object)


_VALUES: dict[str, Callable[[pd.DataFrame, np.random.Generator], np.ndarray]] = {
    "ms": lambda spans, _: _texts(spans["duration_ms"].to_numpy()),
    "status": lambda spans, _: _texts(spans["status_code"].to_numpy()),
    "rooms": lambda spans, _: _texts(spans["rooms"].to_numpy()),
    "booking": lambda spans, _: _texts(100_000 + 3 * spans["trace_id"].to_numpy()),
    "seconds": _seconds,
    "room": _room,
    "setpoint": _setpoint,
    "hex": _hex,
    "session": _between(1_000, 9_999),
    "persons": _between(1, 12),
    "values": _between(24, 288),
    "readings": _between(12, 60),
    "devices": _between(4, 20),
    "sensor": _between(100, 299),
    "points": _between(8, 40),
    "queue": _between(0, 6),
    "heap": _between(210, 640),
}
