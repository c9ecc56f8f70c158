"""Draws all tables of `visitor_feedback` in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.generators import truth
from datasets.generators.recipe import Generated
from datasets.generators.streams import streams
from datasets.generators.visitor_feedback import faults, occasions, ratings, tables, writing

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from datasets.generators.schema import Table

_STREAMS = ("occasions", "writing", "stars", "faults", "readings")
_COPIED = "about a row that is no feedback of its own"


def generate(seed: int) -> Generated:
    """Draw the whole data set; the same seed gives the same frames."""
    rng = streams(seed, *_STREAMS)
    texts = writing.texts(occasions.occasions(rng["occasions"]), rng["writing"])
    texts["rating"] = ratings.stars(texts, rng["stars"])
    rows = faults.plant(texts, rng["faults"])
    extra = faults.is_extra(rows)
    right = ratings.readings(rows["feedback_id"].to_numpy(), ratings.kind(rows), rng["readings"])
    wrong, inverted = ratings.with_inverted_batch(right)
    of_extra = right["feedback_id"].isin(rows.loc[extra, "feedback_id"])
    raw = rows.drop(columns=["text", "topic", "rating"]).rename(
        columns={"raw_text": "text", "raw_topic": "topic", "raw_rating": "rating"}
    )
    listed = [faults.noted(rows, tables.FEEDBACK), *_noted_ratings(rows, right, inverted)]
    return Generated(
        dataset=tables.DATASET,
        frames={
            "raw/feedback.csv.gz": _only(raw, tables.FEEDBACK),
            "raw/ratings.csv.gz": wrong,
            "clean/feedback.csv.gz": _only(rows[~extra], tables.FEEDBACK),
            "clean/ratings.csv.gz": right[~of_extra].reset_index(drop=True),
            "truth/faults.csv.gz": truth.together(listed),
            "truth/intent.csv.gz": _intent(rows[~extra]),
        },
    )


def _only(rows: pd.DataFrame, table: Table) -> pd.DataFrame:
    names = [column.name for column in table.columns]
    return rows[names].reset_index(drop=True)


def _intent(rows: pd.DataFrame) -> pd.DataFrame:
    return _only(rows.assign(sentiment=ratings.intended(rows)), tables.INTENT)


def _noted_ratings(
    rows: pd.DataFrame, right: pd.DataFrame, inverted: np.ndarray
) -> list[pd.DataFrame]:
    """The inverted batch, and the judgements on rows that have no place in the clean table."""
    table = tables.RATINGS.name
    hit = right[inverted]
    parts = [
        truth.entries(
            table,
            truth.keys(hit, tables.RATINGS),
            "sentiment",
            "inverted_batch",
            hit["sentiment"].to_numpy(),
            "positive and negative were mixed up",
        )
    ]
    extra = rows[faults.is_extra(rows)]
    keys = extra["feedback_id"].astype(str) + "|*"
    parts.append(truth.entries(table, keys.to_numpy(), "*", "orphaned_rating", "", _COPIED))
    return parts
