"""Draws the tickets and lets them pass over the boards: the tables `tickets` and `transitions`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.delivery_flow import model, worktime
from datasets.generators.delivery_flow.queue import NEVER, Demand, flow

if TYPE_CHECKING:
    from datasets.generators.delivery_flow.model import Team


@dataclass(frozen=True, kw_only=True)
class Work:
    """What the boards gave.

    Attributes:
        tickets: the table `tickets`, with the hours of work in the column `hours`.
        transitions: the table `transitions`.
        releases: one row per deployment with `deployed_local`, `team` and `tickets`.
    """

    tickets: pd.DataFrame
    transitions: pd.DataFrame
    releases: pd.DataFrame


def work(rng: dict[str, np.random.Generator]) -> Work:
    """Both teams' two years, numbered together."""
    parts = [_team_work(team, rng) for team in model.TEAMS]
    releases = _numbered_releases([releases for _, _, releases in parts])
    drawn, moves = [], []
    for (tickets, entered, _), known in zip(parts, releases, strict=True):
        own = tickets.assign(
            deployment_id=tickets.pop("release").map(known["deployment_id"]).astype("float64")
        )
        drawn.append(own)
        moves.append(entered)
    made = pd.concat(drawn, ignore_index=True)
    entered = pd.concat(moves, ignore_index=True)
    order = made["created_local"].argsort(kind="stable")
    made = made.iloc[order].reset_index(drop=True)
    made.insert(0, "ticket_id", np.arange(1, len(made) + 1))
    entered = entered.iloc[order].reset_index(drop=True).assign(ticket_id=made["ticket_id"])
    together = pd.concat(releases).sort_values("deployment_id", kind="stable", ignore_index=True)
    return Work(tickets=made, transitions=_transitions(entered), releases=together)


def _team_work(
    team: Team, rng: dict[str, np.random.Generator]
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Tickets, when they entered each column, and the releases of one team."""
    kinds = _kinds(team, rng["kinds"])
    hours = _hours(kinds["type"].to_numpy(), rng["hours"])
    arrived = _arrivals(team, rng["arrivals"])
    rank = kinds["class_of_service"].map(model.RANKS).to_numpy()
    run = flow(team, Demand(arrived=arrived, rank=rank, hours=hours), rng["releases"])
    minute = rng["minutes"].integers(0, 15, run.entered.shape)
    entered = pd.DataFrame(
        {
            name: _times(run.entered[:, number], minute[:, number])
            for number, name in enumerate(model.COLUMNS)
        }
    )
    deployed = worktime.clock(run.released, rng["minutes"].integers(0, 15, len(run.released)))
    # What goes into service is done at that minute.
    out = run.release != NEVER
    entered.loc[out, "done"] = deployed[run.release[out]]
    tickets = kinds.assign(
        team=team.name,
        size=_estimates(hours.sum(axis=1), rng["estimates"]),
        hours=hours.sum(axis=1),
        created_local=entered["backlog"],
        started_local=entered["development"],
        done_local=entered["done"],
        release=run.release,
    )
    counts = np.bincount(run.release[out], minlength=len(run.released))
    releases = pd.DataFrame({"deployed_local": deployed, "team": team.name, "tickets": counts})
    return tickets, entered, releases


def _numbered_releases(parts: list[pd.DataFrame]) -> list[pd.DataFrame]:
    """The releases of the teams, numbered together by time; each part keeps its index."""
    joined = pd.concat(parts, keys=range(len(parts)))
    order = joined["deployed_local"].argsort(kind="stable")
    joined = joined.iloc[order].assign(deployment_id=np.arange(1, len(joined) + 1))
    team = joined.index.get_level_values(0)
    return [joined[team == number].droplevel(0).sort_index() for number in range(len(parts))]


def _kinds(team: Team, rng: np.random.Generator) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "type": rng.choice(model.TYPES, team.tickets, p=model.TYPE_SHARES),
            "class_of_service": rng.choice(model.CLASSES, team.tickets, p=model.CLASS_SHARES),
        }
    )


def _hours(kind: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Hours of work by column, shape (tickets, 3): a common factor, and one per column."""
    median = np.array([model.HOURS[one] for one in kind])
    common = 0.8 * model.HOURS_SIGMA * rng.standard_normal((len(kind), 1))
    own = 0.6 * model.HOURS_SIGMA * rng.standard_normal(median.shape)
    return np.asarray(median * np.exp(common + own))


def _arrivals(team: Team, rng: np.random.Generator) -> np.ndarray:
    """Steps of arrival, sorted; some tickets are there on the first morning."""
    days = worktime.days()
    weight = np.where(civil.is_school_holiday(days), model.FEWER_ARRIVALS, 1.0)
    count = team.tickets - team.waiting
    day = np.searchsorted(np.cumsum(weight / weight.sum()), rng.random(count))
    step = day * worktime.STEPS_PER_DAY + rng.integers(1, worktime.STEPS_PER_DAY - 1, count)
    return np.sort(np.concatenate([np.zeros(team.waiting, dtype=np.int64), step]))


def _estimates(hours: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Story points: what the team believes when it begins."""
    believed = (
        hours
        / model.HOURS_PER_POINT
        * np.exp(model.ESTIMATE_SIGMA * rng.standard_normal(len(hours)))
    )
    return points(believed)


def points(believed: np.ndarray) -> np.ndarray:
    """The nearest number of the scale, shape (n,)."""
    scale = np.array(model.POINTS)
    between = np.sqrt(scale[:-1] * scale[1:])
    return np.asarray(scale[np.searchsorted(between, believed)])


def _times(step: np.ndarray, minute: np.ndarray) -> pd.Series:
    entered = step != NEVER
    times = pd.Series(pd.NaT, index=range(len(step)), dtype="datetime64[s]")
    times[entered] = worktime.clock(step[entered], minute[entered])
    return times


def _transitions(entered: pd.DataFrame) -> pd.DataFrame:
    """One row per entry into a column, numbered in the order of time."""
    long = entered.melt("ticket_id", var_name="column", value_name="entered_local").dropna()
    place = long["column"].map({name: number for number, name in enumerate(model.COLUMNS)})
    ordered = long.assign(place=place).sort_values(
        ["entered_local", "ticket_id", "place"], kind="stable", ignore_index=True
    )
    ordered.insert(0, "transition_id", np.arange(1, len(ordered) + 1))
    return ordered.drop(columns="place")
