"""Draws all tables of `service_traces` in memory."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.recipe import Generated
from datasets.generators.service_traces import faults, logs, spans, tables
from datasets.generators.service_traces.world import world
from datasets.generators.streams import streams


def generate(seed: int) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = streams(seed, "requests", "calls", "logs", "lost")
    timed = spans.spans(world(), rng)
    clean_spans, clean_logs = spans.table(timed), logs.logs(timed, rng["logs"])
    raw_spans, lost = faults.lost_spans(clean_spans, rng["lost"])
    raw_spans, slow = faults.slow_clock(raw_spans, "start_utc", "spans")
    raw_logs, slow_lines = faults.slow_clock(clean_logs, "logged_utc", "logs")
    raw_logs, civil_lines = faults.civil_logs(clean_logs, raw_logs)
    raw_logs, twice = faults.sent_twice(clean_logs, raw_logs)
    noted = [lost, slow, slow_lines, civil_lines, twice, faults.happened(timed, clean_logs)]
    return Generated(
        dataset=tables.DATASET,
        frames={
            "raw/spans.parquet": raw_spans,
            "raw/logs.csv.gz": raw_logs,
            "clean/spans.parquet": clean_spans,
            "clean/logs.csv.gz": clean_logs,
            "shared/deployments.csv.gz": spans.deployments(),
            "truth/faults.csv.gz": truth.together(noted),
        },
    )
