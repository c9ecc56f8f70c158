"""Plants the faults of `raw` and writes down each of them for `truth`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.tram_stop_events import model, tables
from datasets.generators.tram_stop_events.timetable import seconds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_TABLE = tables.STOP_EVENTS


def plant(
    clean: Mapping[str, pd.DataFrame], rng: np.random.Generator
) -> tuple[dict[str, pd.DataFrame], pd.DataFrame]:
    """The raw tables by name, and the truth about them.

    Args:
        clean: the clean tables by name; `stop_events` sorted by its key.
        rng: the stream of the faults.
    """
    events = clean["stop_events"].copy()
    noted = [
        _alias(events),
        _turn_back_the_clock(events),
        _wrap_after_midnight(events),
        _undercount(events, rng),
    ]
    events, doubled = _double(events, rng)
    stops, aliases = _alias_stops(clean["stops"])
    routes, mistaken = _mistake_a_line(clean["routes"])
    raw = dict(clean) | {"stop_events": events, "stops": stops, "routes": routes}
    return raw, truth.together([*noted, doubled, aliases, mistaken])


def _change(
    events: pd.DataFrame,
    hit: np.ndarray,
    column: str,
    wrong: Sequence[Any] | np.ndarray,
    fault: str,
    note: str,
) -> pd.DataFrame:
    """Put wrong values into the rows `hit` of `events`; what they were goes into the truth."""
    chosen = events[hit]
    noted = truth.entries(
        _TABLE.name, truth.keys(chosen, _TABLE), column, fault, chosen[column].to_numpy(), note
    )
    events.loc[hit, column] = wrong
    return noted


def _alias(events: pd.DataFrame) -> pd.DataFrame:
    early = (events["date"] < model.ALIAS_UNTIL) & (events["vehicle_type"] == "A")
    other = {right: alias for alias, (right, _) in model.ALIASES.items()}
    hit = (early & events["stop_id"].isin(other)).to_numpy()
    wrong = events.loc[hit, "stop_id"].map(other).to_numpy()
    note = "an old list of stops on board"
    return _change(events, hit, "stop_id", wrong, "stop_alias", note)


def _turn_back_the_clock(events: pd.DataFrame) -> pd.DataFrame:
    at = seconds(events["scheduled"]) + events["delay_s"].to_numpy()
    hit = (events["date"] == model.LONG_NIGHT).to_numpy() & (at >= model.TURNED_BACK)
    wrong = events.loc[hit, "delay_s"].to_numpy() - 3600
    note = "the vehicle's clock had gone back to winter time"
    return _change(events, hit, "delay_s", wrong, "dst_night", note)


def _wrap_after_midnight(events: pd.DataFrame) -> pd.DataFrame:
    late = seconds(events["scheduled"]) >= 86_400
    hit = (events["date"] >= model.CLOCK_FROM).to_numpy() & late
    right = events.loc[hit, "scheduled"]
    wrong = [f"{int(text[:2]) - 24:02d}{text[2:]}" for text in right]
    note = "time of the clock, not of the service day"
    return _change(events, hit, "scheduled", wrong, "clock_after_midnight", note)


def _undercount(events: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    boardings = events["boardings"].to_numpy()
    missed = rng.binomial(boardings, model.MISSED)
    hit = (events["vehicle_type"] == "B").to_numpy() & (missed > 0)
    wrong = (boardings - missed)[hit]
    note = "a sensor above a door misses people who get in"
    return _change(events, hit, "boardings", wrong, "apc_undercount", note)


def _double(events: pd.DataFrame, rng: np.random.Generator) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Whole trips twice: one upload of a line's afternoon, and single ones at random."""
    trips = events.loc[events["seq"] == 1, ["date", "trip_id", "route_id", "scheduled"]]
    day, line, begin, end = model.DOUBLED_SPAN
    start = seconds(trips["scheduled"]) / 3600
    hit = np.array((trips["date"] == day) & (trips["route_id"] == line))
    hit &= (start >= begin) & (start < end)
    hit[rng.choice(len(trips), model.DOUBLED_TRIPS, replace=False)] = True
    chosen = pd.MultiIndex.from_frame(trips.loc[hit, ["date", "trip_id"]])
    again = events[pd.MultiIndex.from_frame(events[["date", "trip_id"]]).isin(chosen)]
    both = pd.concat([events, again])
    both = both.sort_values(list(_TABLE.keys), kind="stable", ignore_index=True)
    note = "the trip was imported twice"
    keys = truth.keys(again, _TABLE)
    return both, truth.entries(_TABLE.name, keys, "*", "double_import", "", note)


def _alias_stops(stops: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Second entries of stops, a few metres beside the first ones."""
    right = [one for one, _ in model.ALIASES.values()]
    second = stops.set_index("stop_id").loc[right].reset_index()
    second["stop_id"] = list(model.ALIASES)
    second["stop_name"] = [name for _, name in model.ALIASES.values()]
    second["stop_lat"] = (second["stop_lat"] + 0.0001).round(4)
    note = "the same stop under another name"
    noted = truth.entries("stops", list(model.ALIASES), "*", "stop_alias", right, note)
    return pd.concat([stops, second], ignore_index=True), noted


def _mistake_a_line(routes: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    line, kind = model.WRONG_ROUTE_TYPE
    hit = routes["route_id"] == line
    wrong = routes.assign(route_type=routes["route_type"].where(~hit, kind))
    note = "a bus by mistake"
    return wrong, truth.entries(
        "routes", [line], "route_type", "wrong_route_type", model.TRAM, note
    )
