"""Draws all tables of `ev_charging` in memory."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.ev_charging import exports, faults, sessions, stock, tables
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams

_STREAMS = (
    "sites",
    "requests",
    "cards",
    "drivers",
    "stays",
    "queues",
    "new_cards",
    "retries",
    "overlaps",
)


def generate(seed: int = tables.SEED) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = streams(seed, *_STREAMS)
    all_hours, all_sites = stock.hours(), stock.sites(rng["sites"])
    points = stock.points(all_sites)
    drawn = sessions.drawn(all_hours, all_sites, rng)
    numbered, retries = faults.with_retries(drawn, rng["retries"])
    clean = numbered[~numbered["retry"]].drop(columns="retry").reset_index(drop=True)
    raw, session_faults = faults.plant(numbered.drop(columns="retry"), points, rng["overlaps"])
    raw_points, vanished = faults.vanished(points)
    register, register_faults = exports.register_2024_de(points)
    # A retry at a point that vanished is not in the raw table.
    kept = retries["row_key"].isin(raw["session_id"].astype("str"))
    noted = [session_faults, retries[kept], vanished, register_faults]
    return Generated(
        dataset=tables.DATASET,
        frames={
            "raw/sessions.csv.gz": raw,
            "raw/points.csv.gz": raw_points,
            "clean/sessions.csv.gz": clean,
            "clean/points.csv.gz": points,
            "shared/days.csv.gz": stock.days(all_hours),
            "files/register_2024_de.csv": register,
            "truth/faults.csv.gz": truth.together(noted),
        },
    )
