"""Foreseeing no-shows with what is known at the booking, and whom the forecast singles out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

from datasets.generators import cards, civil
from datasets.generators.telemedicine_slots import model

if TYPE_CHECKING:
    from datasets.generators.recipe import Tables

# Neither the zone nor the way of booking.
WORDS = ["specialty", "age_band", "mode_help", "early", "school_holiday"]
NUMBERS = ["lead_days", "missed_before"]
SHORT_LEAD = 7
_FOLDS = 5


@dataclass(frozen=True, kw_only=True)
class Group:
    """What the forecast does to the bookings of some zones; shares between 0 and 1.

    Attributes:
        bookings: how many there are.
        lead: mean lead time in days.
        no_show: share of no-shows; `no_show_short` with a lead time of up to a week.
        foreseen: mean of the forecast chances.
        flagged: share that would be called.
        false_alarm: share called among those who came.
        hit: share called among those who did not come.
    """

    bookings: int
    lead: float
    no_show: float
    no_show_short: float
    foreseen: float
    flagged: float
    false_alarm: float
    hit: float


def cases(data: Tables, variant: str = "clean") -> pd.DataFrame:
    """The booked slots with the features and the target `no_show`."""
    slots = data.table(variant, "slots")
    booked = slots[slots["status"] != "free"].reset_index(drop=True)
    local = civil.local(pd.DatetimeIndex(booked["start_utc"]))
    return booked.assign(
        no_show=booked["status"] == "no_show",
        far=booked["zone"].isin(model.FAR_ZONES),
        local=local,
        early=local.hour < 9,
        school_holiday=civil.is_school_holiday(local),
    )


def chances(known: pd.DataFrame) -> np.ndarray:
    """The forecast chance of a no-show, each from a model that has not seen the patient."""
    shape = make_column_transformer((OneHotEncoder(), WORDS), (StandardScaler(), NUMBERS))
    forecaster = make_pipeline(shape, LogisticRegression(max_iter=1000, C=0.5))
    found = cross_val_predict(
        forecaster,
        known[WORDS + NUMBERS],
        known["no_show"],
        groups=known["patient_id"],
        cv=GroupKFold(_FOLDS),
        method="predict_proba",
    )
    return np.asarray(found[:, 1])


def groups(data: Tables) -> dict[str, Group]:
    """The zones A to E and F to H under the forecast."""
    known = cases(data)
    known = known.assign(chance=chances(known))
    return {"A–E": _group(known[~known["far"]]), "F–H": _group(known[known["far"]])}


def _group(rows: pd.DataFrame) -> Group:
    flagged = rows["chance"] >= model.CALL_FROM
    lost = rows["no_show"]
    return Group(
        bookings=len(rows),
        lead=float(rows["lead_days"].mean()),
        no_show=float(lost.mean()),
        no_show_short=float(lost[rows["lead_days"] <= SHORT_LEAD].mean()),
        foreseen=float(rows["chance"].mean()),
        flagged=float(flagged.mean()),
        false_alarm=float(flagged[~lost].mean()),
        hit=float(flagged[lost].mean()),
    )


def block(data: Tables, language: str) -> str:
    """The card's table of the groups."""
    found = groups(data)
    rows = [
        (
            _ROWS[name][language],
            *(_written(getattr(group, name), name, language) for group in found.values()),
        )
        for name in _ROWS
    ]
    return cards.table((_HEAD[language], *(f"{_ZONES[language]} {name}" for name in found)), rows)


def _written(value: float, name: str, language: str) -> str:
    if name in ("bookings", "lead"):
        return cards.number(value, language, int(name == "lead"))
    return f"{cards.number(100 * value, language)} %"


_HEAD, _ZONES = {"de": "Größe", "en": "figure"}, {"de": "Zonen", "en": "zones"}
_ROWS = {
    "bookings": {"de": "Buchungen", "en": "bookings"},
    "lead": {"de": "mittlerer Vorlauf (Tage)", "en": "mean lead time (days)"},
    "no_show": {"de": "nicht erschienen", "en": "not attended"},
    "no_show_short": {
        "de": f"nicht erschienen bei einem Vorlauf bis {SHORT_LEAD} Tage",
        "en": f"not attended with a lead time of up to {SHORT_LEAD} days",
    },
    "foreseen": {"de": "vorhergesagt, im Mittel", "en": "foreseen, on average"},
    "flagged": {"de": "würden angerufen", "en": "would be called"},
    "false_alarm": {
        "de": "von denen, die kamen, würden angerufen",
        "en": "of those who came, would be called",
    },
    "hit": {
        "de": "von denen, die nicht kamen, würden angerufen",
        "en": "of those who did not come, would be called",
    },
}
