"""What the data of `delivery_flow` give for each figure in its ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators.delivery_flow import model

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables

_DAY = pd.Timedelta(days=1)
_FIRST = pd.Timestamp(model.FIRST)
_CHANGE = pd.Timestamp(model.CHANGE)
_END = pd.Timestamp(model.LAST) + _DAY


def _tickets(data: Tables) -> pd.DataFrame:
    return data.table("clean", "tickets")


def cycle_days(tickets: pd.DataFrame) -> pd.Series:
    """Days from the start of the work until a ticket is in service."""
    return (tickets["done_local"] - tickets["started_local"]).dt.total_seconds() / 86_400


def _lead_time(data: Tables, *, after: bool) -> float:
    """Median time for a change, from the start of development to service, in days."""
    tickets = _tickets(data)
    return float(cycle_days(tickets[(tickets["started_local"] >= _CHANGE) == after]).median())


def _deployed(data: Tables, *, after: bool) -> pd.DataFrame:
    deployed = data.table("clean", "deployments")
    return deployed[(deployed["deployed_local"] >= _CHANGE) == after]


def _per_week(data: Tables, *, after: bool) -> float:
    """Deployments per team and week."""
    span = _END - _CHANGE if after else _CHANGE - _FIRST
    return len(_deployed(data, after=after)) / len(model.TEAMS) / (span / (7 * _DAY))


def _failing(data: Tables, *, after: bool) -> float:
    return float(_deployed(data, after=after)["failed"].mean())


def _recovery(data: Tables, *, after: bool) -> float:
    """Median time until a failed deployment is put right, in hours."""
    failed = _deployed(data, after=after).query("failed")
    lasts = failed["restored_local"] - failed["deployed_local"]
    return float(lasts.dt.total_seconds().median() / 3_600)


def little(tickets: pd.DataFrame, first: pd.Timestamp, end: pd.Timestamp) -> tuple[float, float]:
    """Both sides of Little's law between two times.

    Returns:
        The mean number of tickets in work, and throughput per day times mean cycle time.
    """
    started = tickets.dropna(subset="started_local")
    entered = _within(started["started_local"], first, end)
    left = _within(started["done_local"].fillna(end), first, end)
    days = (end - first) / _DAY
    done = started[(started["done_local"] >= first) & (started["done_local"] < end)]
    in_work = (left - entered).dt.total_seconds().sum() / 86_400 / days
    return float(in_work), float(len(done) / days * cycle_days(done).mean())


def _within(times: pd.Series, first: pd.Timestamp, end: pd.Timestamp) -> pd.Series:
    late = times.where(times > first, first)
    return late.where(late < end, end)


def _little(data: Tables) -> float:
    in_work, product = little(_tickets(data), _FIRST, _END)
    return product / in_work


def _inflation(data: Tables) -> float:
    """Mean size in raw of the tickets of the last quarter, against the year before."""
    raw = data.table("raw", "tickets").set_index("ticket_id")["size"]
    clean = _tickets(data).set_index("ticket_id")["size"].reindex(raw.index)
    created = data.table("raw", "tickets").set_index("ticket_id")["created_local"]
    late = created >= "2025-10-01"
    return float(raw[late].mean() / clean[late].mean())


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "tickets": lambda made: len(_tickets(made)),
    "transitions": lambda made: len(made.table("clean", "transitions")),
    "deployments": lambda made: len(made.table("clean", "deployments")),
    "incidents": lambda made: len(made.table("clean", "incidents")),
    "frequency_before": lambda made: _per_week(made, after=False),
    "frequency_after": lambda made: _per_week(made, after=True),
    "lead_time_before": lambda made: _lead_time(made, after=False),
    "lead_time_after": lambda made: _lead_time(made, after=True),
    "failing_before": lambda made: _failing(made, after=False),
    "failing_after": lambda made: _failing(made, after=True),
    "recovery_before": lambda made: _recovery(made, after=False),
    "recovery_after": lambda made: _recovery(made, after=True),
    "little": _little,
    "inflation": _inflation,
}
