"""How well the mean and a Monte Carlo simulation forecast when work will be done.

The task: how many working days does a team need for its next fifteen tickets? The answer is a
promise that should hold in 85 of 100 cases. Known is how many tickets the team finished on each of
the last forty working days. Asked on each working day from May 2025 on, for both teams.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.delivery_flow import worktime
from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

TICKETS = 15
CHANCE = 0.85
_KNOWN_DAYS = 40
_RUNS, _LONGEST = 400, 120
_FROM = pd.Timestamp("2025-05-02")
_TASK = Text(
    de="Wie viele Arbeitstage braucht ein Team für die nächsten 15 Tickets? Gesucht ist eine "
    "Zusage, die in 85 von 100 Fällen hält. Bekannt ist, wie viele Tickets an den letzten 40 "
    "Arbeitstagen fertig wurden; gefragt wird an jedem Arbeitstag ab Mai 2025, Variante `clean`.",
    en="How many working days does a team need for its next 15 tickets? Wanted is a promise that "
    "holds in 85 of 100 cases. Known is how many tickets were finished on the last 40 working "
    "days; asked on each working day from May 2025 on, variant `clean`.",
)
_METRICS = (
    Text(de="Anteil gehaltener Zusagen (Ziel 0,85)", en="share of promises kept (target 0.85)"),
    Text(
        de="Pinball-Verlust bei 85 % (Arbeitstage, kleiner ist besser)",
        en="pinball loss at 85 % (working days, smaller is better)",
    ),
)
_MEAN = Text(de="15 durch den mittleren Durchsatz", en="15 by the mean throughput")
_MONTE_CARLO = Text(
    de="Monte Carlo: 85. Perzentil aus gezogenen Tagen",
    en="Monte Carlo: 85th percentile of days drawn at random",
)


def yardstick(data: Tables) -> Yardstick:
    """The scores of the mean and of the simulation."""
    tickets = data.table("clean", "tickets")
    rng = np.random.default_rng(0)
    cases = [_cases(own["done_local"], rng) for _, own in tickets.groupby("team", observed=True)]
    actual, mean, simulated = np.concatenate(cases).T
    return Yardstick(
        task=_TASK,
        metrics=_METRICS,
        scores=tuple(
            Score(model=name, values=(float((actual <= promise).mean()), _loss(actual, promise)))
            for name, promise in ((_MEAN, mean), (_MONTE_CARLO, simulated))
        ),
    )


def per_day(done: pd.Series) -> np.ndarray:
    """How many tickets were done on each working day, shape (days,)."""
    days = worktime.days()
    counted = done.dropna().dt.normalize().value_counts()
    counted.index = pd.DatetimeIndex(counted.index)
    return counted.reindex(days, fill_value=0).to_numpy()


def _cases(done: pd.Series, rng: np.random.Generator) -> np.ndarray:
    """Actual days, the mean's promise, the simulation's promise; shape (cases, 3)."""
    throughput = per_day(done)
    total = np.cumsum(throughput)
    made = []
    for today in range(worktime.number_of(_FROM), len(throughput)):
        reached = np.searchsorted(total, total[today - 1] + TICKETS)
        if reached == len(total):
            break  # from here on nobody knows the answer yet
        known = throughput[today - _KNOWN_DAYS : today]
        drawn = rng.choice(known, (_RUNS, _LONGEST)).cumsum(axis=1)
        days = (drawn < TICKETS).sum(axis=1) + 1
        promise = np.quantile(days, CHANCE, method="higher")
        made.append((reached - today + 1, np.ceil(TICKETS / known.mean()), promise))
    return np.array(made, dtype=float)


def _loss(actual: np.ndarray, promise: np.ndarray) -> float:
    late = actual - promise
    return float(np.maximum(CHANCE * late, (CHANCE - 1) * late).mean())
