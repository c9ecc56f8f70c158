"""Runs the call trees for many requests at once and records each call as a span."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.service_traces import model
from datasets.generators.service_traces.calls import Call, Step, When
from datasets.generators.service_traces.world import World, between, released

if TYPE_CHECKING:
    from collections.abc import Iterator

# A span's place in its trace: the parent's place times this, plus its number among the siblings.
FAN = 64
# From here on it went wrong; from there on it is the callee's fault and worth another attempt.
_ERROR, _OUR_ERROR = 400, 500


@dataclass(frozen=True, kw_only=True)
class Requests:
    """Calls that are made; arrays of shape (calls,).

    Attributes:
        trace: number of the trace.
        place: place in the trace.
        at: when it is called, ms since the begin.
        host: number of the caller's host.
        rooms: how many rooms the request is about.
    """

    trace: np.ndarray
    place: np.ndarray
    at: np.ndarray
    host: np.ndarray
    rooms: np.ndarray

    def among(self, which: np.ndarray) -> Requests:
        """Some of the calls."""
        return Requests(
            trace=self.trace[which],
            place=self.place[which],
            at=self.at[which],
            host=self.host[which],
            rooms=self.rooms[which],
        )


@dataclass(frozen=True, kw_only=True)
class Answers:
    """How calls ended, shape (calls,), and the spans of them and of all calls below them."""

    end: np.ndarray
    status: np.ndarray
    spans: tuple[pd.DataFrame, ...]


def run(call: Call, asked: Requests, world: World, rng: np.random.Generator) -> Answers:
    """Answer `asked` by `call`."""
    host = _host(call, asked, rng)
    own = _own_time(call, asked.at, world, rng)
    status = _own_status(call, asked.at, world, rng)
    late = status == 504
    own = np.where(late, model.TIMEOUT_MS + rng.uniform(0, 9, len(own)), own)
    begun = asked.at + 0.45 * own
    inner = Requests(
        trace=asked.trace, place=asked.place * FAN, at=begun, host=host, rooms=asked.rooms
    )
    steps = _Steps(inner=inner, world=world, rng=rng)
    # What a caller did wrong shows after the first step: a room that is taken, an unknown path.
    odd = rng.random(len(own)) < call.odd_chance
    for number, step in enumerate(call.steps):
        status = steps.take(step, status)
        status = np.where(odd & (number == 0) & (status < _ERROR), call.odd, status)
    if not call.steps:
        status = np.where(odd & (status < _ERROR), call.odd, status)
    end = steps.reached + 0.55 * own
    span = pd.DataFrame(
        {
            "trace": asked.trace,
            "place": asked.place,
            "service": call.service,
            "operation": call.operation,
            "host": host,
            "start": asked.at,
            "end": end,
            "status": status,
        }
    )
    return Answers(end=end, status=status, spans=(span, *steps.spans))


class _Steps:
    """The steps of one kind of call, taken one after the other or side by side."""

    def __init__(self, *, inner: Requests, world: World, rng: np.random.Generator) -> None:
        self._inner = inner
        self._world = world
        self._rng = rng
        self._siblings = np.zeros(len(inner.at), dtype=np.int64)
        self._begun = inner.at
        self.reached = inner.at
        self.spans: list[pd.DataFrame] = []

    def take(self, step: Step, status: np.ndarray) -> np.ndarray:
        """Take a step where nothing failed before; returns the status afterwards."""
        if not step.beside:
            self._begun = self.reached
        for active in self._rounds(step, status < _ERROR):
            outcome = self._tried(step, active & (status < _ERROR))
            theirs = np.where(outcome >= _OUR_ERROR, 502, outcome)
            status = np.where(step.needed & (outcome >= _ERROR), theirs, status)
        return status

    def _rounds(self, step: Step, free: np.ndarray) -> Iterator[np.ndarray]:
        """Which calls take the step, once for each time that some do."""
        if step.when is not When.EACH_ROOM:
            yield free & self._wanted(step)
            return
        wanted = free & self._wanted(step)
        for number in range(model.FREE_ROOMS[1]):
            self._begun = self.reached
            yield wanted & (self._inner.rooms > number)

    def _wanted(self, step: Step) -> np.ndarray:
        at = self._begun
        by_room = (at >= released("booking", "1.5.0")) & (at < released("booking", "1.5.1"))
        if step.when is When.BATCHED:
            return np.asarray(~by_room)
        if step.when is When.EACH_ROOM:
            return np.asarray(by_room)
        chance = np.full(len(at), step.chance)
        if step.when is When.BREAKER:
            chance = np.where(breaker_open(at), model.BREAKER_PROBES, chance)
        return np.asarray(self._rng.random(len(at)) < chance)

    def _tried(self, step: Step, active: np.ndarray) -> np.ndarray:
        """Call until it succeeds or the attempts are used up; the last status, 0 if not called."""
        begun = self._begun.copy()
        outcome = np.zeros(len(active), dtype=np.int64)
        for attempt in range(step.attempts):
            again = outcome >= _OUR_ERROR if attempt else active
            again = again & (_attempts(step, begun) > attempt)
            if again.any():
                self._called(step.call, begun, again, outcome)
        return outcome

    def _called(
        self, call: Call, begun: np.ndarray, active: np.ndarray, outcome: np.ndarray
    ) -> None:
        """Call where `active`; writes when the callers go on and how it ended into the arrays."""
        sub = self._inner.among(active)
        way = 0.0 if call.local else self._rng.uniform(*model.NETWORK_MS, len(sub.at))
        self._siblings[active] += 1
        asked = Requests(
            trace=sub.trace,
            place=sub.place + self._siblings[active],
            at=begun[active] + way,
            host=sub.host,
            rooms=sub.rooms,
        )
        answers = run(call, asked, self._world, self._rng)
        self.spans.extend(answers.spans)
        begun[active] = answers.end + way
        outcome[active] = answers.status
        self.reached = np.maximum(self.reached, begun)


def breaker_open(at: np.ndarray) -> np.ndarray:
    """Whether booking's circuit breaker keeps calls from glt-adapter, at ms since the begin."""
    opens = pd.Timedelta(seconds=model.BREAKER_OPENS_AFTER_S)
    spans = [between(at, outage.first + opens, outage.end) for outage in model.SECOND]
    return np.asarray(np.any(spans, axis=0))


def _attempts(step: Step, at: np.ndarray) -> np.ndarray:
    """How often a call is tried; gateway gave its second attempt up with 2.7.1."""
    gateway = step.call.service == "booking"
    given_up = gateway & (at >= released("gateway", "2.7.1"))
    return np.where(given_up, 1, step.attempts)


def _host(call: Call, asked: Requests, rng: np.random.Generator) -> np.ndarray:
    if call.local:
        return asked.host
    places = np.array(model.PLACES[call.service])
    return np.asarray(places[(rng.random(len(asked.at)) < 0.5).astype(int)])


def _own_time(call: Call, at: np.ndarray, world: World, rng: np.random.Generator) -> np.ndarray:
    own = call.median_ms * np.exp(call.sigma * rng.standard_normal(len(at)))
    rare = rng.random(len(at)) < model.TAIL_CHANCE
    times = model.TAIL_TIMES * np.exp(model.TAIL_SIGMA * rng.standard_normal(len(at)))
    if call.median_ms > model.TIMEOUT_MS:  # the nightly job: hours of machine time, no tail
        return np.asarray(own)
    share = model.LOAD_SHARE.get(call.service, model.LOAD_SHARE_OTHERS)
    load = np.minimum(world.at(world.visitors, at), 1.5)
    own = own * np.where(rare, times, 1.0) / (1 - share * load)
    if call.service == "history":
        own = own * np.where(world.at(world.rollup, at), model.ROLLUP_SLOWS, 1.0)
    if call.service == "booking":
        own = own * world.at(world.blocked, at)
    if call.operation == "fetch_forecast":
        own = own * world.at(world.weather_slows, at)
    return np.asarray(own)


def _own_status(call: Call, at: np.ndarray, world: World, rng: np.random.Generator) -> np.ndarray:
    status = np.full(len(at), call.good)
    status[rng.random(len(at)) < call.fails] = 500
    if call.service == "glt-adapter" and not call.local:
        status[rng.random(len(at)) < world.at(world.timeout, at)] = 504
    return status
