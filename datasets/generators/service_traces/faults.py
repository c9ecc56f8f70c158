"""Plants what was recorded wrongly, and writes down for `truth` this and what really happened."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil, truth
from datasets.generators.schema import UTC_MILLISECOND
from datasets.generators.service_traces import model, tables
from datasets.generators.service_traces.world import between

_MS = pd.Timedelta(milliseconds=1)


def slow_clock(frame: pd.DataFrame, time: str, table: str) -> tuple[pd.DataFrame, pd.DataFrame]:
    """A host's clock runs behind for a day and a half.

    Args:
        frame: the table with its times right.
        time: its column of times.
        table: ``"spans"`` or ``"logs"``.

    Returns:
        The table with wrong times, and the entries of the truth.
    """
    first, end = model.SLOW_CLOCK
    hit = (frame["host"] == model.SLOW_CLOCK_HOST) & (frame[time] >= first) & (frame[time] < end)
    wrong = frame[time].where(~hit, frame[time] - model.SLOW_CLOCK_MS * _MS)
    note = f"the clock of {model.SLOW_CLOCK_HOST} was {model.SLOW_CLOCK_MS} ms behind"
    return frame.assign(**{time: wrong}), _timed(frame[hit], time, table, "slow_clock", note)


def lost_spans(spans: pd.DataFrame, rng: np.random.Generator) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Spans with children disappear, most of them below the root."""
    parents = spans[["trace_id", "parent_id"]].drop_duplicates()
    above = pd.MultiIndex.from_frame(spans[["trace_id", "span_id"]].astype("float64"))
    inner = above.isin(pd.MultiIndex.from_frame(parents.astype("float64")))
    root = spans["parent_id"].isna().to_numpy()
    chosen = np.concatenate(
        [
            rng.choice(np.flatnonzero(inner & ~root), model.LOST_SPANS, replace=False),
            rng.choice(np.flatnonzero(inner & root), model.LOST_ROOTS, replace=False),
        ]
    )
    gone = spans.iloc[np.sort(chosen)]
    # A trace that loses two may lose a parent and its child; one loss a trace keeps them findable.
    gone = gone.drop_duplicates("trace_id")
    noted = truth.entries(
        "spans",
        truth.keys(gone, tables.SPANS),
        "*",
        "lost_span",
        "",
        "the span was lost on its way; its children are there",
    )
    return spans.drop(gone.index).reset_index(drop=True), noted


def civil_logs(right: pd.DataFrame, logs: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """A service writes civil time and says it is UTC: two hours ahead, one from 26 October on.

    Args:
        right: the lines with their times right.
        logs: the same lines as they are in the raw table so far.
    """
    hit = (logs["service"] == model.CIVIL_SERVICE).to_numpy()
    local = civil.local(pd.DatetimeIndex(logs["logged_utc"]))
    wrong = logs["logged_utc"].where(~hit, pd.Series(local, index=logs.index))
    note = "civil time of Jena instead of UTC"
    noted = _timed(right[hit], "logged_utc", "logs", "civil_time", note)
    return logs.assign(logged_utc=wrong), noted


def sent_twice(right: pd.DataFrame, logs: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """A log shipper sends the lines of one host again; they get new numbers at the end.

    Args:
        right: the lines with their times right.
        logs: the lines as they are in the raw table so far.
    """
    first, end = model.SENT_TWICE
    at = right["logged_utc"]
    hit = (right["host"] == model.SENT_TWICE_HOST) & (at >= first) & (at < end)
    again = logs[hit].assign(line_id=np.arange(len(logs) + 1, len(logs) + 1 + int(hit.sum())))
    noted = truth.entries(
        "logs", again["line_id"].to_numpy(), "*", "sent_twice", "", "the line was sent before"
    )
    return pd.concat([logs, again], ignore_index=True), noted


def happened(spans: pd.DataFrame, logs: pd.DataFrame) -> pd.DataFrame:
    """What really happened: it stands in the raw tables and in the clean ones.

    Args:
        spans: the spans with `start` in ms since the begin.
        logs: the lines with their times right.
    """
    return truth.together(
        [
            _release(
                "booking|1.5.0", "n_plus_one", "one call of history per room, not one for all"
            ),
            _release(
                "history|2.4.0", "new_log_format", "other words, and seconds not milliseconds"
            ),
            _storm(spans),
            _bomb(logs),
            _second_run(spans),
        ]
    )


def _release(key: str, fault: str, note: str) -> pd.DataFrame:
    return truth.entries("deployments", [key], "*", fault, "", note)


def _storm(spans: pd.DataFrame) -> pd.DataFrame:
    """The repeated calls of the storm: all attempts but the first."""
    first, end = model.STORM[0].first, model.STORM[-1].end
    repeated = spans[spans["operation"].isin(["preheat_room", "create_booking"])]
    again = repeated.duplicated(["trace_id", "parent_id", "operation"])
    hit = repeated[again & between(repeated["start"].to_numpy(), first, end)]
    note = "a call repeated at once while the buildings' control was down"
    return truth.entries("spans", truth.keys(hit, tables.SPANS), "*", "retry_storm", "", note)


def _bomb(logs: pd.DataFrame) -> pd.DataFrame:
    lines = logs.loc[logs["message"].str.startswith("unknown data point jena/"), "line_id"]
    note = "each line has a text of its own"
    return truth.entries("logs", lines.to_numpy(), "message", "cardinality_bomb", "", note)


def _second_run(spans: pd.DataFrame) -> pd.DataFrame:
    runs = spans[spans["operation"] == "nightly_rollup"]
    begin = pd.to_timedelta(runs["start"], unit="ms") + model.BEGIN
    night = pd.Series(civil.local(pd.DatetimeIndex(begin)).normalize(), index=runs.index)
    second = runs[night.duplicated()]
    note = "02:30 came twice when summer time ended"
    return truth.entries("spans", truth.keys(second, tables.SPANS), "*", "ran_twice", "", note)


def _timed(hit: pd.DataFrame, time: str, table: str, fault: str, note: str) -> pd.DataFrame:
    described = {"spans": tables.SPANS, "logs": tables.LOGS}[table]
    right = hit[time].dt.strftime(UTC_MILLISECOND).str.replace("000Z", "Z")
    return truth.entries(table, truth.keys(hit, described), time, fault, right.to_numpy(), note)
