"""The board of one team as a queue: what enters which column in which quarter of an hour."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.delivery_flow import model, worktime

if TYPE_CHECKING:
    from datasets.generators.delivery_flow.model import Team

_BACKLOG, _READY, _FIRST_WORK, _WAITING, _DONE = 0, 1, 2, 5, 6
NEVER = -1


@dataclass(frozen=True, kw_only=True)
class Demand:
    """Tickets before anybody works on them; arrays of shape (tickets,), sorted by arrival.

    Attributes:
        arrived: step of arrival.
        rank: place in a queue, smaller first.
        hours: hours of work by column of work, shape (tickets, 3).
    """

    arrived: np.ndarray
    rank: np.ndarray
    hours: np.ndarray


class Board:
    """The state of a board; `advance` lets a quarter of an hour of working time pass."""

    def __init__(self, team: Team, demand: Demand) -> None:
        """An empty board of a team that will meet this demand."""
        self._team = team
        self._demand = demand
        self._left = demand.hours.copy()
        count = len(demand.arrived)
        # 0 backlog, 1 ready, 2 to 4 columns of work, 5 waiting for release, 6 done, -1 not there.
        self._place = np.full(count, NEVER)
        self._moved = np.full(count, NEVER)
        self.entered = np.full((count, len(model.COLUMNS)), NEVER)

    def advance(self, step: int, *, hands: float, limits: tuple[int, int, int]) -> None:
        """Let the quarter of an hour `step` pass.

        Args:
            step: its number.
            hands: share of the people at work.
            limits: how many tickets each column of work may hold.
        """
        arriving = self._demand.arrived == step
        self._move(arriving, _BACKLOG, step)
        day, within = divmod(step, worktime.STEPS_PER_DAY)
        # The backlog is refined once a week, and on a morning when nothing is ready.
        if within == 0 and (day % 5 == 0 or not (self._place == _READY).any()):
            self._pull(_BACKLOG, _READY, model.READY_LIMIT, step)
        for number in reversed(range(3)):
            self._work(number, hands)
            self._finish(number, limits, step)
        self._pull(_READY, _FIRST_WORK, limits[0], step)
        # Whoever is in a hurry does not wait to be refined.
        hurried = (self._place == _BACKLOG) & self._free(step) & (self._demand.rank == 0)
        self._move(hurried, _READY, step)

    def release(self, step: int, *, urgent: bool) -> np.ndarray:
        """Put what waits for it into service; returns which tickets, shape (tickets,).

        Args:
            step: when.
            urgent: only what is expedited.
        """
        waiting = self._free(step) & (self._place == _WAITING)
        if urgent:
            waiting &= self._demand.rank == 0
        self._move(waiting, _DONE, step)
        return waiting

    def _free(self, step: int) -> np.ndarray:
        """Which tickets have not moved in this quarter of an hour."""
        return self._moved < step

    def _move(self, which: np.ndarray, place: int, step: int) -> None:
        self._place[which] = place
        self._moved[which] = step
        column = {_DONE: 5}.get(place, place)
        if place != _WAITING:
            self.entered[which, column] = step

    def _work(self, number: int, hands: float) -> None:
        """Share the hours of the hands among the tickets of a column of work."""
        here = self._place == _FIRST_WORK + number
        count = int(here.sum())
        if count == 0:
            return
        people = self._team.hands[number] * hands
        switching = 1 + model.SWITCHING * max(count / people - 1, 0)
        weight = np.where(self._demand.rank[here] == 0, model.EXPEDITE_WEIGHT, 1.0)
        rate = np.minimum(1.0, people * weight / weight.sum()) / switching
        self._left[here, number] -= rate / model.STEPS_PER_HOUR

    def _finish(self, number: int, limits: tuple[int, int, int], step: int) -> None:
        """Tickets whose work is done go on, as far as the next column has room."""
        here = self._place == _FIRST_WORK + number
        ready = here & (self._left[:, number] <= 0) & self._free(step)
        if number == 2:
            self._move(ready, _WAITING, step)
            return
        room = limits[number + 1] - int((self._place == _FIRST_WORK + number + 1).sum())
        self._move(self._first(ready, room), _FIRST_WORK + number + 1, step)

    def _pull(self, source: int, target: int, limit: int, step: int) -> None:
        room = limit - int((self._place == target).sum())
        waiting = (self._place == source) & self._free(step)
        # Whoever is in a hurry does not wait for room.
        hurried = waiting & (self._demand.rank == 0) & (target == _FIRST_WORK)
        self._move(self._first(waiting, room) | hurried, target, step)

    def _first(self, waiting: np.ndarray, room: int) -> np.ndarray:
        """The first `room` of the waiting ones, by rank and then by arrival."""
        chosen = np.zeros(len(waiting), dtype=bool)
        candidates = np.flatnonzero(waiting)
        order = np.argsort(self._demand.rank[candidates], kind="stable")
        chosen[candidates[order[: max(room, 0)]]] = True
        return chosen


@dataclass(frozen=True, kw_only=True)
class Flow:
    """What happened to the tickets of a team.

    Attributes:
        entered: step of entering each column, `NEVER` where it did not; shape (tickets, 6).
        release: number of the release that put each ticket into service, `NEVER` for none.
        released: step of each release, shape (releases,).
    """

    entered: np.ndarray
    release: np.ndarray
    released: np.ndarray


def flow(team: Team, demand: Demand, rng: np.random.Generator) -> Flow:
    """Let two years pass on the board of a team."""
    board = Board(team, demand)
    release_at = _release_steps(rng)
    hands, changed = worktime.hands(), worktime.changed()
    release = np.full(len(demand.arrived), NEVER)
    released: list[int] = []
    for step in range(len(hands) * worktime.STEPS_PER_DAY):
        day = step // worktime.STEPS_PER_DAY
        limits = team.limits if changed[day] else model.NO_LIMITS
        board.advance(step, hands=float(hands[day]), limits=limits)
        if step in release_at:
            out = board.release(step, urgent=release_at[step])
            if out.any():
                release[out] = len(released)
                released.append(step)
    return Flow(entered=board.entered, release=release, released=np.array(released))


def _release_steps(rng: np.random.Generator) -> dict[int, bool]:
    """When a release is possible, and whether only for what is expedited.

    Until the change the release train goes every second Wednesday, and what is expedited goes each
    morning; after it a release is possible several times a day.
    """
    days = worktime.days()
    changed = worktime.changed()
    week = (days - pd.Timestamp(model.FIRST)).days // 7
    train = (np.asarray(days.day_of_week) == model.TRAIN_WEEKDAY) & (np.asarray(week) % 2 == 1)
    first, last = (
        int((hour - model.DAY_BEGINS) * model.STEPS_PER_HOUR) for hour in model.DEPLOY_HOURS
    )
    edges = np.linspace(first, last, model.DEPLOYS_PER_DAY + 1).astype(int)
    base = np.arange(len(days)) * worktime.STEPS_PER_DAY
    chosen: dict[int, bool] = {}
    for begin, end in pairwise(edges):
        step = base + rng.integers(begin, end, len(days))
        possible = changed | (begin == first)
        urgent = ~(changed | train)
        chosen |= zip(step[possible].tolist(), urgent[possible].tolist(), strict=True)
    return chosen
