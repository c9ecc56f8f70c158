"""What the loops make of what passes, and a row of `truth` for all that is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators import civil, truth
from datasets.generators.bike_counts import model
from datasets.generators.schema import UTC_MINUTE

if TYPE_CHECKING:
    from datasets.generators.bike_counts.counting import Loop, Passed

_COUNTS = ["count_in", "count_out"]


def recorded(
    name: str, clean: pd.DataFrame, came: Passed, state: Loop, rng: np.random.Generator
) -> pd.DataFrame:
    """The raw rows of a site.

    Args:
        name: the site.
        clean: its clean rows, one per hour of `came` and `state`.
        came: what passed.
        state: the state of the loop.
        rng: for what a dull loop does not notice.
    """
    ways = [came.ways_in, came.ways_out]
    if name == model.TRAILER_SITE:
        ways = [came.ways_in + came.trailers_in, came.ways_out + came.trailers_out]
    ways = [rng.binomial(count, state.notices) for count in ways]
    if name == model.SWAPPED_SITE:
        swapped = _within(clean, model.SWAPPED)
        ways = [np.where(swapped, ways[1 - way], ways[way]) for way in (0, 1)]
    alive = state.status == "ok"
    counted = [np.where(alive, np.where(state.dead, 0, count), np.nan) for count in ways]
    return clean.assign(count_in=counted[0], count_out=counted[1], status=state.status)


def noted(raw: pd.DataFrame) -> pd.DataFrame:
    """All planted faults of the raw rows of all sites; a span of hours is one row."""
    parts = [_dead(), _swapped(), _dull(raw), _trailers(), _rides()]
    for name, rows in raw.groupby("site_id", sort=True):
        parts.extend(_gaps(str(name), rows["timestamp_utc"], rows["status"].to_numpy()))
    return truth.together(parts)


def _within(frame: pd.DataFrame, span: tuple[pd.Timestamp, pd.Timestamp]) -> np.ndarray:
    stamps = frame["timestamp_utc"]
    return np.asarray((stamps >= span[0]) & (stamps < span[1]))


def _span(site: str, first: pd.Timestamp, end: pd.Timestamp) -> str:
    return f"{site}|{truth.span(first, end, UTC_MINUTE)}"


def _entries(keys: list[str], columns: list[str], fault: str, note: str) -> pd.DataFrame:
    parts = [truth.entries("counts", keys, column, fault, "", note) for column in columns]
    return truth.together(parts)


def _gaps(site: str, stamps: pd.Series, status: np.ndarray) -> list[pd.DataFrame]:
    made = []
    for word, note in (("gap", "nothing was sent"), ("maintenance", "road works")):
        hit = status == word
        run = np.cumsum(np.diff(hit, prepend=False))
        spans = stamps[hit].groupby(run[hit]).agg(["min", "max"])
        hour = pd.Timedelta(hours=1)
        ends = zip(spans["min"], spans["max"], strict=True)
        keys = [_span(site, first, last + hour) for first, last in ends]
        made.append(_entries(keys, ["*"], "gap", note))
    return made


def _dead() -> pd.DataFrame:
    keys = [
        _span(site, first, first + pd.Timedelta(hours=length)) for site, first, length in model.DEAD
    ]
    return _entries(keys, _COUNTS, "zero_for_missing", "the loop was broken")


def _swapped() -> pd.DataFrame:
    key = _span(model.SWAPPED_SITE, *model.SWAPPED)
    return _entries([key], _COUNTS, "direction_swapped", "in is out and out is in")


def _dull(raw: pd.DataFrame) -> pd.DataFrame:
    end = raw["timestamp_utc"].max() + pd.Timedelta(hours=1)
    key = _span(model.WORKS_SITE, model.WORKS[1], end)
    share = f"the loop notices {model.DULL:.0%} of what passes"
    return _entries([key], _COUNTS, "dull_loop", share)


def _trailers() -> pd.DataFrame:
    return _entries(
        [f"{model.TRAILER_SITE}|*"], _COUNTS, "trailer_counted", "one more for each trailer"
    )


def _rides() -> pd.DataFrame:
    """No fault: what was counted did pass."""
    keys = []
    for site, start, _ in model.RIDES:
        utc = civil.to_utc(pd.DatetimeIndex([start]))[0]
        keys.append(f"{site}|{utc.strftime(UTC_MINUTE)}")
    return _entries(keys, ["count_out"], "ride", "a bicycle demonstration; the count is right")
