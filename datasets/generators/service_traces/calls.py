"""The call trees of the platform: who calls whom, in which order, how often."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from datasets.generators.service_traces import model


class When(StrEnum):
    """On what it depends whether, or how often, a step is taken."""

    ALWAYS = "always"
    BATCHED = "batched"  # one call for all rooms: booking other than 1.5.0
    EACH_ROOM = "each_room"  # one call per room: booking 1.5.0
    CHANCE = "chance"
    BREAKER = "breaker"  # not while the circuit breaker is open


@dataclass(frozen=True, kw_only=True)
class Call:
    """A call of a service: its own time in ms, its spread, and what it calls in turn.

    Attributes:
        local: it runs on its parent's host.
        good: the status when all went well; `odd` and `odd_chance` the status when a caller erred.
        fails: chance of an own error with status 500.
    """

    service: str
    operation: str
    median_ms: float
    sigma: float = 0.35
    steps: tuple[Step, ...] = ()
    local: bool = False
    good: int = 200
    odd: int = 0
    odd_chance: float = 0.0
    fails: float = 0.0004


@dataclass(frozen=True, kw_only=True)
class Step:
    """One step of a call.

    Attributes:
        beside: it begins together with the step before instead of after it.
        attempts: how often it is tried, at once and without a pause, until it succeeds.
        needed: its failure is the caller's failure.
    """

    call: Call
    when: When = When.ALWAYS
    chance: float = 1.0
    beside: bool = False
    attempts: int = 1
    needed: bool = True


def _local(service: str, operation: str, median_ms: float, sigma: float = 0.5) -> Step:
    return Step(
        call=Call(
            service=service,
            operation=operation,
            median_ms=median_ms,
            sigma=sigma,
            local=True,
            fails=0.0,
        )
    )


AUTH = Step(
    call=Call(
        service="auth",
        operation="verify_token",
        median_ms=7,
        odd=401,
        odd_chance=0.012,
    )
)
_READ_STATE = Call(service="history", operation="read_state", median_ms=21, sigma=0.45)
_READ_STATES = Call(service="history", operation="read_states", median_ms=34, sigma=0.4)
_LIST_ROOMS = Call(
    service="booking",
    operation="list_rooms",
    median_ms=15,
    steps=(
        _local("booking", "SELECT rooms", 9),
        Step(call=_READ_STATES, when=When.BATCHED),
        Step(call=_READ_STATE, when=When.EACH_ROOM),
    ),
)
_PREHEAT = Call(
    service="glt-adapter",
    operation="preheat_room",
    median_ms=120,
    sigma=0.4,
    steps=(_local("glt-adapter", "write_setpoint", 45),),
)
_CREATE_BOOKING = Call(
    service="booking",
    operation="create_booking",
    median_ms=22,
    good=201,
    odd=409,
    odd_chance=0.03,
    steps=(
        _local("booking", "SELECT rooms", 9),
        _local("booking", "INSERT booking", 14),
        Step(call=_PREHEAT, when=When.BREAKER, attempts=model.ATTEMPTS),
        Step(
            call=Call(service="notify", operation="send_mail", median_ms=60, sigma=0.6),
            needed=False,
        ),
    ),
)
_FETCH_FORECAST = Call(
    service="weather-adapter",
    operation="fetch_forecast",
    median_ms=240,
    sigma=0.55,
    local=True,
    fails=0.004,
)
_CURRENT = Call(
    service="weather-adapter",
    operation="current",
    median_ms=6,
    steps=(Step(call=_FETCH_FORECAST, when=When.CHANCE, chance=1 - model.CACHE_HIT),),
)
_QUERY_RANGE = Call(
    service="history",
    operation="query_range",
    median_ms=24,
    steps=(_local("history", "SELECT series", 62, 0.6),),
)
_READ_POINTS = Call(service="glt-adapter", operation="read_points", median_ms=95, sigma=0.4)
_MY_BOOKINGS = Call(
    service="booking",
    operation="list_bookings",
    median_ms=14,
    steps=(_local("booking", "SELECT bookings", 11),),
)
_WRITE_POINTS = Call(
    service="history",
    operation="write_points",
    median_ms=12,
    steps=(_local("history", "INSERT points", 16),),
)


def _gateway(operation: str, *steps: Step, good: int = 200, odd_chance: float = 0.0) -> Call:
    return Call(
        service="gateway",
        operation=operation,
        median_ms=9,
        steps=steps,
        good=good,
        odd=404,
        odd_chance=odd_chance,
    )


ROOTS = {
    "GET /rooms": _gateway("GET /rooms", AUTH, Step(call=_LIST_ROOMS), odd_chance=0.004),
    "POST /bookings": _gateway(
        "POST /bookings",
        AUTH,
        Step(call=_CREATE_BOOKING, attempts=model.GATEWAY_ATTEMPTS),
        good=201,
    ),
    "GET /energy": _gateway(
        "GET /energy",
        AUTH,
        Step(call=_QUERY_RANGE),
        Step(call=_CURRENT, beside=True, needed=False),
        Step(call=_READ_POINTS, beside=True, needed=False),
    ),
    "GET /weather": _gateway("GET /weather", Step(call=_CURRENT)),
    "GET /my/bookings": _gateway("GET /my/bookings", AUTH, Step(call=_MY_BOOKINGS)),
    "ingest_batch": Call(
        service="iot-ingest",
        operation="ingest_batch",
        median_ms=11,
        good=202,
        steps=(
            Step(call=_WRITE_POINTS),
            Step(
                call=Call(service="notify", operation="send_push", median_ms=70, sigma=0.6),
                when=When.CHANCE,
                chance=0.04,
                needed=False,
            ),
        ),
    ),
    "nightly_rollup": Call(
        service="history",
        operation="nightly_rollup",
        median_ms=4_000,
        sigma=0.1,
        fails=0.0,
        steps=(
            _local("history", "SELECT series", 900_000, 0.06),
            _local("history", "INSERT points", 700_000, 0.06),
        ),
    ),
}


def operations() -> tuple[str, ...]:
    """The names of all operations, sorted."""
    found: set[str] = set()
    for root in ROOTS.values():
        found |= _below(root)
    return tuple(sorted(found))


def _below(call: Call) -> set[str]:
    deeper = (_below(step.call) for step in call.steps)
    return {call.operation}.union(*deeper)
