"""Draws the requests of the two weeks and makes the table of their spans."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators.service_traces import calls, model, tracing
from datasets.generators.service_traces.world import (
    MINUTES,
    World,
    rollups,
    since_begin,
)

_MINUTE = 60_000
_SENSORS = "ingest_batch"


def spans(world: World, rng: dict[str, np.random.Generator]) -> pd.DataFrame:
    """All spans without a fault, sorted by trace and span.

    Returns:
        The columns of the table `spans`; `start` and `end` in whole ms since the begin, and `rooms`
        (how many rooms the request was about).
    """
    asked = _requests(world, rng["requests"])
    root_of = asked.pop("request")
    made: list[pd.DataFrame] = []
    for name, root in calls.ROOTS.items():
        own = asked[(root_of == name).to_numpy()]
        first = tracing.Requests(
            trace=own["trace"].to_numpy(),
            place=np.ones(len(own), dtype=np.int64),
            at=own["start"].to_numpy(),
            host=np.zeros(len(own), dtype=np.int64),
            rooms=own["rooms"].to_numpy(),
        )
        made.extend(tracing.run(root, first, world, rng["calls"]).spans)
    return _numbered(pd.concat(made, ignore_index=True)).merge(
        asked[["trace", "rooms"]].rename(columns={"trace": "trace_id"}), on="trace_id", how="left"
    )


def _requests(world: World, rng: np.random.Generator) -> pd.DataFrame:
    """The traced requests, numbered in the order of their start."""
    parts = [
        pd.DataFrame({"request": name, "start": _starts(name, count, world, rng)})
        for name, count in model.REQUESTS.items()
    ]
    nightly = [since_begin(when) for when in rollups()]
    parts.append(pd.DataFrame({"request": "nightly_rollup", "start": nightly}))
    asked = pd.concat(parts).sort_values("start", kind="stable", ignore_index=True)
    few, many = model.FREE_ROOMS
    return asked.assign(
        trace=np.arange(1, len(asked) + 1), rooms=rng.integers(few, many + 1, len(asked))
    )


def _starts(name: str, count: int, world: World, rng: np.random.Generator) -> np.ndarray:
    """When requests start, in ms since the begin, shape (count,)."""
    weights = np.ones(MINUTES) if name == _SENSORS else world.visitors
    minute = np.searchsorted(np.cumsum(weights / weights.sum()), rng.random(count))
    # A minute from the end, so that no trace outlives the two weeks.
    minute = np.minimum(minute, MINUTES - 2)
    return np.asarray((minute + rng.random(count)) * _MINUTE)


def _numbered(raw: pd.DataFrame) -> pd.DataFrame:
    """Spans numbered within their trace in the order of their start, times in whole ms."""
    ordered = raw.sort_values(["trace", "start", "place"], kind="stable", ignore_index=True)
    number = ordered.groupby("trace").cumcount() + 1
    known = pd.Series(
        number.to_numpy(), index=pd.MultiIndex.from_frame(ordered[["trace", "place"]])
    )
    above = pd.MultiIndex.from_arrays([ordered["trace"], ordered["place"] // tracing.FAN])
    # Rounded down both, so that a child still lies within its parent.
    start, end = np.floor(ordered["start"]), np.floor(ordered["end"])
    service = ordered["service"].to_numpy()
    return pd.DataFrame(
        {
            "trace_id": ordered["trace"],
            "span_id": number,
            "parent_id": known.reindex(above).to_numpy(),
            "service": service,
            "operation": ordered["operation"],
            "host": np.array(model.HOSTS)[ordered["host"]],
            "start": start.astype("int64"),
            "end": end.astype("int64"),
            "duration_ms": (end - start).astype("int64"),
            "status_code": ordered["status"].astype("int64"),
            "version": _versions(service, ordered["start"].to_numpy()),
        }
    )


def _versions(service: np.ndarray, start: np.ndarray) -> np.ndarray:
    """The version of each service at that time."""
    found = np.empty(len(service), dtype=object)
    for release in model.RELEASES:
        since = since_begin(pd.Timestamp(release.deployed))
        found[(service == release.service) & (start >= since)] = release.version
    return found


def table(timed: pd.DataFrame) -> pd.DataFrame:
    """The table `spans` with times in UTC."""
    start = pd.Timestamp(model.BEGIN) + pd.to_timedelta(timed["start"], unit="ms")
    made = timed.assign(start_utc=start.astype("datetime64[ms]"))
    return made.drop(columns=["start", "end", "rooms"])


def deployments() -> pd.DataFrame:
    """The table `deployments`, sorted by service and version."""
    made = pd.DataFrame(
        {
            "service": [one.service for one in model.RELEASES],
            "version": [one.version for one in model.RELEASES],
            "deployed_utc": pd.to_datetime([one.deployed for one in model.RELEASES]).as_unit("s"),
            "change": [one.change for one in model.RELEASES],
            "decision": [one.decision for one in model.RELEASES],
        }
    )
    return made.sort_values(["service", "version"], kind="stable", ignore_index=True)
