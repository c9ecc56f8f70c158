"""What the reminders did: the trial by lot, month by month, and the pilot of volunteers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from datasets.generators import cards
from datasets.generators.parcel_lockers import model
from datasets.generators.parcel_lockers.stays import stays

if TYPE_CHECKING:
    import pandas as pd

    from datasets.generators.recipe import Tables

_DRAWS = 400
_MONTHLY_DRAWS = 200


@dataclass(frozen=True, kw_only=True)
class Effect:
    """How a group's median stay differs from another's, relative; with a 95 % interval."""

    before: float
    after: float
    low: float
    high: float

    @property
    def change(self) -> float:
        """The relative change of the median."""
        return self.after / self.before - 1

    @property
    def clear(self) -> bool:
        """Whether the interval leaves out zero."""
        return self.high < 0 or self.low > 0


def effect(group: pd.DataFrame, other: pd.DataFrame, draws: int = _DRAWS) -> Effect:
    """The median stay of `other` against that of `group`.

    The interval is a percentile bootstrap over flats, for it is flats that were drawn by lot: the
    parcels of one flat resemble each other (Efron and Tibshirani, 1993, chapter 13).

    Args:
        group: parcels with flat_id and hours; the ones to compare with.
        other: the same of the other group.
        draws: how often flats are drawn again.
    """
    rng = np.random.default_rng(22)
    drawn = [_medians(parcels, draws, rng) for parcels in (group, other)]
    low, high = np.quantile(drawn[1] / drawn[0] - 1, (0.025, 0.975))
    return Effect(
        before=float(group["hours"].median()),
        after=float(other["hours"].median()),
        low=float(low),
        high=float(high),
    )


def _medians(parcels: pd.DataFrame, draws: int, rng: np.random.Generator) -> np.ndarray:
    by_flat = [one.to_numpy() for _, one in parcels.groupby("flat_id", sort=True)["hours"]]
    chosen = rng.integers(0, len(by_flat), (draws, len(by_flat)))
    return np.array([np.median(np.concatenate([by_flat[i] for i in row])) for row in chosen])


def trial(parcels: pd.DataFrame, arm: str, draws: int = _DRAWS) -> Effect:
    """The effect of a reminder in the trial of 2025 against none; `parcels` as of `stays`."""
    year = parcels[parcels["local"] >= model.TRIAL[0]]
    groups = {name: year[year["reminder_arm"] == name] for name in ("none", arm)}
    return effect(groups["none"], groups[arm], draws)


def months(parcels: pd.DataFrame, arm: str) -> list[Effect]:
    """The same for each month of the trial on its own."""
    month = parcels["local"].dt.month
    return [trial(parcels[month == number], arm, _MONTHLY_DRAWS) for number in range(1, 13)]


def volunteers(parcels: pd.DataFrame, *, reminded: bool) -> Effect:
    """Those who volunteered for the pilot against the others, while reminded or before."""
    first, end = model.PILOT if reminded else (model.FIRST_DAY, model.PILOT[0])
    span = parcels[(parcels["local"] >= first) & (parcels["local"] < end)]
    return effect(span[~span["pilot_opt_in"]], span[span["pilot_opt_in"]])


def block(data: Tables, language: str) -> str:
    """The card's table of all this."""
    parcels = stays(data)
    rows = [
        _row(_TEXTS["push_2h"][language], trial(parcels, "push_2h"), language),
        _row(_TEXTS["push_18h"][language], trial(parcels, "push_18h"), language),
        _row(_TEXTS["pilot"][language], volunteers(parcels, reminded=True), language),
        _row(_TEXTS["before"][language], volunteers(parcels, reminded=False), language),
    ]
    clear = sum(one.clear for one in months(parcels, "push_2h"))
    return "\n\n".join(
        [
            cards.table(_HEAD[language], rows),
            _MONTHS[language].format(clear),
            _tail(parcels, language),
        ]
    )


def _row(name: str, found: Effect, language: str) -> tuple[str, ...]:
    def percent(value: float) -> str:
        return f"{cards.number(100 * value, language)} %"

    hours = (cards.number(value, language, 1) for value in (found.before, found.after))
    return name, *hours, percent(found.change), f"{percent(found.low)} … {percent(found.high)}"


def late(parcels: pd.DataFrame) -> dict[str, float]:
    """The share of the trial's parcels per arm that lie in their box for long."""
    year = parcels[parcels["local"] >= model.TRIAL[0]]
    share = (year["hours"] > model.LATE_HOURS).groupby(year["reminder_arm"].astype(str)).mean()
    return {str(arm): float(value) for arm, value in share.items()}


def _tail(parcels: pd.DataFrame, language: str) -> str:
    share = {arm: cards.number(100 * value, language, 1) for arm, value in late(parcels).items()}
    return _LATE[language].format(hours=model.LATE_HOURS, **share)


_HEAD = {
    "de": ("Vergleich", "Median ohne (h)", "Median mit (h)", "Unterschied", "95-%-Bereich"),
    "en": ("comparison", "median without (h)", "median with (h)", "difference", "95 % interval"),
}
_TEXTS = {
    "push_2h": {
        "de": "Versuch 2025 (ausgelost): Erinnerung nach 2 h gegen keine",
        "en": "trial of 2025 (by lot): reminder after 2 h against none",
    },
    "push_18h": {
        "de": "Versuch 2025 (ausgelost): Erinnerung nach 18 h gegen keine",
        "en": "trial of 2025 (by lot): reminder after 18 h against none",
    },
    "pilot": {
        "de": "Pilot Juli–Dezember 2024: Freiwillige (erinnert) gegen die anderen",
        "en": "pilot July–December 2024: volunteers (reminded) against the others",
    },
    "before": {
        "de": "dieselben Gruppen Januar–Juni 2024, niemand erinnert",
        "en": "the same groups January–June 2024, nobody reminded",
    },
}
_MONTHS = {
    "de": "Monat für Monat gerechnet, liegt der 95-%-Bereich der Erinnerung nach 2 h in {} von "
    "12 Monaten ganz unter null.",
    "en": "Computed month by month, the 95 % interval of the reminder after 2 h lies wholly below "
    "zero in {} of 12 months.",
}
_LATE = {
    "de": "Länger als {hours} h lagen 2025 ohne Erinnerung {none} % der Pakete im Fach, mit der "
    "nach 18 h {push_18h} %, mit der nach 2 h {push_2h} %.",
    "en": "In 2025, {none} % of the parcels lay in the box for more than {hours} h without a "
    "reminder, {push_18h} % with the one after 18 h, {push_2h} % with the one after 2 h.",
}
