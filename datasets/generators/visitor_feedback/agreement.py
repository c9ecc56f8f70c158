"""How far the three raters agree: Fleiss' kappa, Cohen's kappa by pair, and by batch."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from sklearn.metrics import cohen_kappa_score
from statsmodels.stats.inter_rater import aggregate_raters, fleiss_kappa

from datasets.generators.visitor_feedback import model

if TYPE_CHECKING:
    from collections.abc import Mapping


def side_by_side(ratings: pd.DataFrame) -> pd.DataFrame:
    """One row per text, one column per rater, in the order of `model.RATERS`."""
    plain = ratings.astype({"rater": "str", "sentiment": "str"})
    table = plain.pivot(index="feedback_id", columns="rater", values="sentiment")
    return table[list(model.RATERS)]


def fleiss(table: pd.DataFrame) -> float:
    """Fleiss' kappa of all raters (Fleiss 1971, Psychological Bulletin 76(5))."""
    counts, _ = aggregate_raters(table.to_numpy())
    return float(fleiss_kappa(counts))


def pairwise(table: pd.DataFrame) -> Mapping[tuple[str, str], float]:
    """Cohen's kappa of each pair of raters (Cohen 1960)."""
    return {
        (one, other): float(cohen_kappa_score(table[one], table[other]))
        for one, other in combinations(model.RATERS, 2)
    }


def by_batch(ratings: pd.DataFrame) -> pd.DataFrame:
    """Cohen's kappa of each pair in each batch: one row per batch, one column per pair."""
    batch = ratings.groupby("feedback_id")["batch"].first()
    table = side_by_side(ratings)
    rows = {number: pairwise(table.loc[ids.index]) for number, ids in batch.groupby(batch)}
    return pd.DataFrame.from_dict(rows, orient="index")


def unanimous(table: pd.DataFrame) -> pd.Series:
    """What all raters agree on, missing where they do not."""
    same = np.asarray(table.nunique(axis=1) == 1)
    return table.iloc[:, 0].where(same)
