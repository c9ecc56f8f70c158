"""What happens after the work: deployments that fail, incidents, and how long they last."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil
from datasets.generators.delivery_flow import model

_LAST = pd.Timestamp(model.LAST) + pd.Timedelta(days=1)


def deployments(releases: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The table `deployments`: a larger release fails more often and is put right more slowly."""
    count = len(releases)
    changed = (releases["deployed_local"] >= pd.Timestamp(model.CHANGE)).to_numpy()
    chance = model.FAILS_BASE + model.FAILS_PER_TICKET * releases["tickets"].to_numpy()
    failed = rng.random(count) < chance
    median = np.where(changed, model.RESTORE_HOURS[1], model.RESTORE_HOURS[0])
    hours = median * np.exp(model.RESTORE_SIGMA * rng.standard_normal(count))
    restored = releases["deployed_local"] + pd.to_timedelta((60 * hours).round(), unit="m")
    service = [
        model.TEAM_SERVICES[team][number]
        for team, number in zip(releases["team"], rng.integers(0, 4, count), strict=True)
    ]
    return pd.DataFrame(
        {
            "deployment_id": releases["deployment_id"],
            "deployed_local": releases["deployed_local"],
            "team": releases["team"],
            "service": service,
            "tickets": releases["tickets"].astype("int64"),
            "failed": failed,
            "restored_local": restored.where(failed).astype("datetime64[s]"),
        }
    )


def incidents(deployed: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The table `incidents`: one per failed deployment, and those with other causes."""
    both = pd.concat([_changes(deployed, rng), _others(rng)])
    ordered = both.sort_values("opened_local", kind="stable", ignore_index=True)
    # What is still open at the end has no end yet.
    ordered["resolved_local"] = ordered["resolved_local"].where(ordered["resolved_local"] < _LAST)
    ordered.insert(0, "incident_id", np.arange(1, len(ordered) + 1))
    return ordered


def _changes(deployed: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """A failed deployment is noticed after a while, long before it is put right."""
    failed = deployed[deployed["failed"]].reset_index(drop=True)
    lasts = (failed["restored_local"] - failed["deployed_local"]).dt.total_seconds() / 60
    noticed = np.floor(lasts * rng.uniform(0.03, 0.3, len(failed)))
    return pd.DataFrame(
        {
            "opened_local": failed["deployed_local"] + pd.to_timedelta(noticed, unit="m"),
            "resolved_local": failed["restored_local"],
            "severity": rng.choice(model.SEVERITIES, len(failed), p=model.SEVERITY_SHARES),
            "service": failed["service"],
            "cause": "change",
            "deployment_id": failed["deployment_id"].astype("float64"),
        }
    )


def _others(rng: np.random.Generator) -> pd.DataFrame:
    count = model.OTHER_INCIDENTS
    opened = _opened(count, rng)
    severity = rng.choice(model.SEVERITIES, count, p=model.SEVERITY_SHARES)
    median = np.array([model.RESOLVE_HOURS[one] for one in severity])
    minutes = np.maximum(60 * median * np.exp(0.8 * rng.standard_normal(count)), 5).round()
    return pd.DataFrame(
        {
            "opened_local": opened,
            "resolved_local": opened + pd.to_timedelta(minutes, unit="m"),
            "severity": severity,
            "service": rng.choice(model.SERVICES, count),
            "cause": rng.choice(model.CAUSES[1:], count, p=model.OTHER_CAUSES),
            "deployment_id": np.nan,
        }
    )


def _opened(count: int, rng: np.random.Generator) -> pd.DatetimeIndex:
    """When incidents are opened: at any time, but mostly when people use the services."""
    hours = pd.date_range(model.FIRST, _LAST, freq="h", unit="s", inclusive="left")
    weight = np.array(model.INCIDENT_HOURS)[hours.hour] * 1.0
    weight = weight * np.where(civil.is_workday(hours), 1.0, model.WEEKEND_INCIDENTS)
    chosen = np.searchsorted(np.cumsum(weight / weight.sum()), rng.random(count))
    minute = pd.to_timedelta(rng.integers(0, 60, count), unit="m")
    return pd.DatetimeIndex(hours[chosen] + minute).as_unit("s")
