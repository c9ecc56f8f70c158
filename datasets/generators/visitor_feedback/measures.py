"""What the data give for the figures of ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators.visitor_feedback import agreement, model, phrases, texts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables

_CODE_WEEK_DAYS = 21


def first_day(data: Tables) -> float:
    """The day of the year 2024 on which the first text arrived."""
    return float(data.table("raw", "feedback")["created_local"].min().day_of_year)


def busiest_robot_weeks(data: Tables) -> float:
    """The first day (of the year 2024) of the 21 days with most texts about the robot."""
    known = data.table("clean", "feedback")
    days = known.loc[known["topic"] == "robot", "created_local"].dt.normalize()
    counts = days.value_counts().reindex(pd.date_range("2024-08-12", "2024-12-31"), fill_value=0)
    last = counts.rolling(_CODE_WEEK_DAYS).sum().idxmax()
    return float(last.day_of_year - _CODE_WEEK_DAYS + 1)


def rows(data: Tables) -> float:
    """How many texts raw holds."""
    return float(len(data.table("raw", "feedback")))


def clauses(_: Tables) -> float:
    """How many clauses were written by hand."""
    return float(phrases.count())


def kappa(data: Tables) -> float:
    """Fleiss' kappa of the three raters."""
    return agreement.fleiss(agreement.side_by_side(data.table("clean", "ratings")))


def ironic_share(data: Tables) -> float:
    """Share of the negative texts that is ironic."""
    meant = data.table("truth", "intent")
    negative = meant[meant["sentiment"] == "negative"]
    return float(negative["ironic"].mean())


def negative_shares(data: Tables) -> tuple[float, float]:
    """The lowest and highest share of negative texts among the places."""
    meant = data.table("truth", "intent").merge(data.table("clean", "feedback"), on="feedback_id")
    shares = (meant["sentiment"] == "negative").groupby(meant["place"].astype("str")).mean()
    return float(shares.min()), float(shares.max())


def agreement_on_irony(data: Tables) -> float:
    """Share of the ironic texts that all three raters read alike."""
    return texts.agreeing(data, ironic=True)


def wrong_topic_share(data: Tables) -> float:
    """Share of the texts that staff sorted under a wrong topic."""
    listed = data.table("truth", "faults")
    return float((listed["fault"] == "wrong_topic").sum() / model.TEXTS)


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "opening_week": first_day,
    "code_week": busiest_robot_weeks,
    "texts": rows,
    "clauses": clauses,
    "kappa": kappa,
    "agreement_on_irony": agreement_on_irony,
    "ironic_share": ironic_share,
    "negative_shares": negative_shares,
    "wrong_topic_share": wrong_topic_share,
}
