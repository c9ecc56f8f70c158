"""What three raters read in each text, and how many stars its writer gave."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators.visitor_feedback import model

_SWAPPED = {"negative": "positive", "neutral": "neutral", "positive": "negative"}


def kind(texts: pd.DataFrame) -> np.ndarray:
    """What a text is to a rater: ironic, mixed, or its mood, shape (rows,)."""
    return np.select([texts["ironic"], texts["mixed"]], ["ironic", "mixed"], texts["mood"])


def intended(texts: pd.DataFrame) -> np.ndarray:
    """The sentiment that the writer meant: praise with blame is neutral, shape (rows,)."""
    return np.where(texts["mixed"], "neutral", texts["mood"])


def stars(texts: pd.DataFrame, rng: np.random.Generator) -> pd.Series:
    """One to five stars; none in a mail and on some cards."""
    shares = np.array([model.STARS[mood] for mood in intended(texts)])
    given = rng.random(len(texts)) < texts["channel"].map(model.STARS_GIVEN).to_numpy(float)
    return pd.Series(_drawn(shares, rng) + 1.0).where(given)


def readings(ids: np.ndarray, kinds: np.ndarray, rng: np.random.Generator) -> pd.DataFrame:
    """One row per text and rater: feedback_id, rater, batch, sentiment; in that order of rows."""
    seen = [
        np.array(model.SENTIMENTS, dtype=object)[
            _drawn(np.array([model.READINGS[one][number] for one in kinds]), rng)
        ]
        for number in range(len(model.RATERS))
    ]
    return pd.DataFrame(
        {
            "feedback_id": np.repeat(ids, len(model.RATERS)),
            "rater": np.tile(np.array(model.RATERS, dtype=object), len(ids)),
            "batch": np.repeat((ids - 1) // model.BATCH + 1, len(model.RATERS)),
            "sentiment": np.array(seen, dtype=object).T.ravel(),
        }
    )


def with_inverted_batch(right: pd.DataFrame) -> tuple[pd.DataFrame, np.ndarray]:
    """One rater mixed up the keys for praise and blame in one batch; which rows that changed."""
    there = (right["batch"] == model.INVERTED_BATCH) & (right["rater"] == model.INVERTED_RATER)
    wrong = right["sentiment"].where(~there, right["sentiment"].map(_SWAPPED))
    return right.assign(sentiment=wrong), (wrong != right["sentiment"]).to_numpy()


def _drawn(shares: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    bounds = np.cumsum(shares, axis=1)
    draw = rng.random(len(shares))[:, None] * bounds[:, -1:]
    return np.asarray((draw >= bounds[:, :-1]).sum(axis=1))
