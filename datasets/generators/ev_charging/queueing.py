"""Who gets a point: first come, first served, and who must wait too long drives on."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators.ev_charging import model

_NEVER = np.iinfo(np.int64).max // 2


def served(
    requests: pd.DataFrame, dwell_min: np.ndarray, sites: pd.DataFrame, rng: np.random.Generator
) -> pd.DataFrame:
    """Let all sites serve their requests side by side, one request of each site at a time.

    Args:
        requests: sorted by site and minute.
        dwell_min: how long each would stay, shape (requests,).
        sites: how many points each site has.
        rng: source of patience.

    Returns:
        start_min (int; -1 when the driver drove on) and place (0 is the site's first point), one
        row per request in its order.
    """
    patience = rng.exponential(model.PATIENCE_MIN, len(requests)).astype(int)
    handover = rng.integers(1, model.HANDOVER_MIN + 1, len(requests))
    site = requests["site"].to_numpy()
    counts = np.bincount(site, minlength=len(sites))
    first = np.concatenate([[0], np.cumsum(counts)[:-1]])
    places = sites["points"].to_numpy()
    free = np.where(np.arange(places.max()) < places[:, None], 0, _NEVER)
    start = np.full(len(requests), -1)
    place = np.full(len(requests), -1)
    minute = requests["minute"].to_numpy()
    for turn in range(int(counts.max())):
        asks = np.flatnonzero(turn < counts)
        row = first[asks] + turn
        chosen = free[asks].argmin(axis=1)
        soonest = free[asks, chosen]
        begin = np.where(soonest <= minute[row], minute[row], soonest + handover[row])
        gets = begin - minute[row] <= patience[row]
        start[row[gets]] = begin[gets]
        place[row[gets]] = chosen[gets]
        free[asks[gets], chosen[gets]] = begin[gets] + dwell_min[row[gets]]
    return pd.DataFrame({"start_min": start, "place": place})
