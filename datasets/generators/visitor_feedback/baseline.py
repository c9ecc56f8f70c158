"""How well words tell topic and sentiment, against one person's label and against the truth."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sklearn.dummy import DummyClassifier
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import GroupShuffleSplit, ShuffleSplit
from sklearn.pipeline import make_pipeline, make_union
from sklearn.svm import LinearSVC

from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd
    from sklearn.pipeline import Pipeline

    from datasets.generators.recipe import Tables

_TEST_SHARE = 0.3
_RATER = "R1"


@dataclass(frozen=True, kw_only=True)
class Accuracy:
    """Share of right answers: against the label of one person, and against what was meant."""

    label: float
    truth: float


def cases(data: Tables) -> pd.DataFrame:
    """One row per true text: text, topic and sentiment as labelled, and as meant; phrase."""
    labelled = data.table("raw", "feedback")[["feedback_id", "topic"]].astype({"topic": "str"})
    texts = data.table("clean", "feedback")[["feedback_id", "text"]].merge(labelled)
    read = data.table("clean", "ratings")
    one = read.loc[read["rater"] == _RATER, ["feedback_id", "sentiment"]]
    meant = data.table("truth", "intent").rename(
        columns={"topic": "true_topic", "sentiment": "true_sentiment"}
    )
    return texts.merge(one.astype({"sentiment": "str"})).merge(meant, on="feedback_id")


def linear() -> Pipeline:
    """Words, pairs of words and parts of words, weighed by TF-IDF, and a linear classifier."""
    words = TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2)
    parts = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True, min_df=3)
    return make_pipeline(make_union(words, parts), LinearSVC(C=0.5, random_state=0))


def reached(rows: pd.DataFrame, target: str, *, new_phrases: bool, naive: bool = False) -> Accuracy:
    """What a model reaches on three tenths of the texts after learning one person's labels.

    Args:
        rows: `cases`.
        target: ``"topic"`` or ``"sentiment"``.
        new_phrases: whether no main phrase of the test occurs in training.
        naive: answer the most frequent label instead.
    """
    train, test = _split(rows, new_phrases=new_phrases)
    model = DummyClassifier() if naive else linear()
    model.fit(train["text"], train[target])
    answer: np.ndarray = model.predict(test["text"])
    return Accuracy(
        label=float((answer == test[target]).mean()),
        truth=float((answer == test[f"true_{target}"]).mean()),
    )


def _split(rows: pd.DataFrame, *, new_phrases: bool) -> tuple[pd.DataFrame, pd.DataFrame]:
    kind = GroupShuffleSplit if new_phrases else ShuffleSplit
    parted = kind(n_splits=1, test_size=_TEST_SHARE, random_state=0)
    train, test = next(parted.split(rows, groups=rows["phrase"] if new_phrases else None))
    return rows.iloc[train], rows.iloc[test]


def yardstick(data: Tables) -> Yardstick:
    """The topic from the text."""
    rows = cases(data)
    naive = reached(rows, "topic", new_phrases=False, naive=True)
    good = reached(rows, "topic", new_phrases=False)
    return Yardstick(
        task=Text(
            de="Aus dem Text das Thema erkennen. Gelernt wird an den Etiketten des Teams (mit "
            "ihren Fehlern), geprüft an drei Zehnteln der Texte, zufällig gewählt; Kodierung und "
            "Personendaten sind bereinigt (`clean`).",
            en="Tell the topic from the text. Trained on the labels of the staff (with their "
            "errors), tested on three tenths of the texts, chosen at random; encoding and personal "
            "data are put right (`clean`).",
        ),
        metrics=(
            Text(de="richtig gemessen am Etikett", en="accuracy against the label"),
            Text(de="richtig gemessen am wahren Thema", en="accuracy against the true topic"),
        ),
        scores=(
            Score(
                model=Text(de="häufigstes Thema", en="most frequent topic"),
                values=(naive.label, naive.truth),
            ),
            Score(
                model=Text(de="TF-IDF und lineare SVM", en="TF-IDF and a linear SVM"),
                values=(good.label, good.truth),
            ),
        ),
    )
