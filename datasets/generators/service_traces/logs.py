"""Makes the table of log lines from the spans, and the hourly sign of life of each service."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.service_traces import messages, model

if TYPE_CHECKING:
    from datasets.generators.service_traces.messages import Template

_HOUR_MS = 3_600_000


def logs(spans: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """All lines without a fault, numbered in the order in which they were written.

    Returns:
        The columns of the table `logs`.
    """
    parts = [_lines(template, spans, rng) for template in messages.TEMPLATES]
    parts.extend([_retry_lines(spans), _heartbeats(rng)])
    made = pd.concat(parts).sort_values("at", kind="stable", ignore_index=True)
    # Whoever is cut off by the end of the two weeks has not written yet.
    made = made[made["at"] < (model.END - model.BEGIN) / pd.Timedelta(milliseconds=1)]
    stamped = model.BEGIN + pd.to_timedelta(made["at"], unit="ms")
    made = made.assign(
        line_id=np.arange(1, len(made) + 1), logged_utc=stamped.astype("datetime64[ms]")
    )
    return made.drop(columns="at").reset_index(drop=True)


def _lines(template: Template, spans: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    own = spans["service"].eq(template.service) & spans["operation"].eq(template.operation)
    candidates = spans[own]
    wanted = candidates["status_code"] < 400 if template.when is None else template.when(candidates)
    drawn = wanted.to_numpy() & (rng.random(len(candidates)) < template.share)
    writing = candidates[drawn]
    return _frame(writing, template.level, messages.written(template.pattern, writing, rng))


def _frame(spans: pd.DataFrame, level: str, message: np.ndarray) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "at": spans["end"],
            "level": level,
            "service": spans["service"],
            "host": spans["host"],
            "trace_id": spans["trace_id"].astype("float64"),
            "message": message,
        }
    )


def _retry_lines(spans: pd.DataFrame) -> pd.DataFrame:
    """What booking writes about each failed call of glt-adapter, on the host where it runs."""
    tried = spans[spans["operation"] == "preheat_room"]
    attempt = tried.groupby(["trace_id", "parent_id"]).cumcount() + 1
    failed = tried.assign(attempt=attempt)[tried["status_code"] >= 500]
    callers = spans.loc[spans["operation"] == "create_booking", ["trace_id", "span_id", "host"]]
    known = failed.drop(columns=["span_id", "host"]).merge(
        callers, left_on=["trace_id", "parent_id"], right_on=["trace_id", "span_id"]
    )
    text = [
        f"Aufruf glt-adapter fehlgeschlagen ({status}), Versuch {number} von {model.ATTEMPTS}"
        for status, number in zip(known["status_code"], known["attempt"], strict=True)
    ]
    return _frame(known, "WARN", np.array(text, dtype=object)).assign(service="booking")


def _heartbeats(rng: np.random.Generator) -> pd.DataFrame:
    hours = int((model.END - model.BEGIN) / pd.Timedelta(hours=1))
    places = [
        (service, model.HOSTS[host]) for service in model.SERVICES for host in model.PLACES[service]
    ]
    count = hours * len(places)
    at = np.repeat(np.arange(hours) * _HOUR_MS, len(places)) + rng.integers(0, 4_000, count)
    blank = pd.DataFrame(index=range(count))
    return pd.DataFrame(
        {
            "at": at,
            "level": "INFO",
            "service": [service for service, _ in places] * hours,
            "host": [host for _, host in places] * hours,
            "trace_id": np.nan,
            "message": messages.written(messages.HEARTBEAT, blank, rng),
        }
    )
