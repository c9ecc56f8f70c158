"""How well a naive rule, key words and a linear model foresee the category from the text.

Trained on the categories that were chosen (noisy) until the end of 2022, tested on 2023 and 2024:
against the chosen categories and against the right ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.metrics import f1_score
from sklearn.svm import LinearSVC

from datasets.generators.recipe import Score, Yardstick
from datasets.generators.schema import Text

if TYPE_CHECKING:
    import pandas as pd

    from datasets.generators.recipe import Tables

_TRAIN_UNTIL = "2023-01-01"
# The first that occurs wins, so the particular stands before the general.
_KEY_WORDS = (
    ("discriminating_ads", "werbung|plakat|reklame|billboard"),
    ("traffic_lights", "ampel|grünphase|traffic light"),
    ("street_lights", "laterne|straßenbeleuchtung|straßenlampe|lampe|street light"),
    ("playgrounds", "spielplatz|schaukel|rutsche|bolzplatz|sandkasten|basketball"),
    ("public_transport", "straßenbahn|linie|automat|wartehäuschen|bus |fahrplan|tram"),
    ("street_trees", "baum|bäume|ast |äste|linde"),
    ("forest_trails", "wanderweg|wald|wegweiser|forst"),
    ("water_bodies", "saale |wasser|ufer|bach|fische"),
    ("street_cleaning", "scherben|laub|schnee|geräumt|gestreut|hunde|gully|gekehrt|verschmutzt"),
    ("waste", "müll|sperrmüll|matratze|container|sofa|schrott|papierkorb|papierkörbe|entsorgt"),
    ("greenery", "hecke|gemäht|wiese|beet|sträucher|unkraut|bank"),
    ("road_surface", "schlagloch|pflaster|platten|asphalt|geländer|treppe|bordstein|radweg"),
    ("other", "graffiti|schmier|toilette|brunnen|lärm|musik"),
    ("traffic", "park|auto|schild|roller|tempo|fahr"),
)


def yardstick(data: Tables) -> Yardstick:
    """The category from the text alone."""
    raw, right = data.table("raw", "reports"), data.table("clean", "reports")["category"]
    early = (raw["created_local"] < _TRAIN_UNTIL).to_numpy()
    chosen = raw["category"].astype(str)
    train, label = raw.loc[early, "text"], chosen[early]
    test = raw.loc[~early, "text"]
    most = label.value_counts().index[0]
    guesses = (
        (
            Text(de="häufigste Kategorie", en="most frequent category"),
            np.full(len(test), most, dtype=object),
        ),
        (Text(de="Stichwörter", en="key words"), _by_key_words(test, most)),
        (
            Text(
                de="TF-IDF (Wörter und Wortpaare), LinearSVC", en="TF-IDF (words, pairs), LinearSVC"
            ),
            linear(train, label, test),
        ),
    )
    wanted = chosen[~early].to_numpy(object), right[~early].astype(str).to_numpy(object)
    return Yardstick(
        task=Text(
            de="Welche Kategorie hat eine Meldung, wenn nur ihr Text bekannt ist? Trainiert mit "
            "den gewählten Kategorien (`raw`) bis Ende 2022, geprüft an 2023 und 2024.",
            en="Which category has a report when only its text is known? Trained with the "
            "chosen categories (`raw`) until the end of 2022, tested on 2023 and 2024.",
        ),
        metrics=(
            Text(de="richtig, gemessen an `raw`", en="accuracy against `raw`"),
            Text(de="richtig, gemessen an `clean`", en="accuracy against `clean`"),
            Text(de="Makro-F1, gemessen an `clean`", en="macro F1 against `clean`"),
        ),
        scores=tuple(Score(model=name, values=_values(guess, *wanted)) for name, guess in guesses),
    )


def linear(train: pd.Series, label: pd.Series, test: pd.Series) -> np.ndarray:
    """The categories that a linear model on TF-IDF foresees for `test`."""
    vectors = TfidfVectorizer(sublinear_tf=True, min_df=2, ngram_range=(1, 2))
    model = LinearSVC(C=0.3, random_state=0)
    model.fit(vectors.fit_transform(train), label)
    return np.asarray(model.predict(vectors.transform(test)), dtype=object)


def _by_key_words(texts: pd.Series, otherwise: str) -> np.ndarray:
    small = texts.str.lower()
    found = [small.str.contains(words, regex=True).to_numpy() for _, words in _KEY_WORDS]
    names = [np.full(len(texts), name, dtype=object) for name, _ in _KEY_WORDS]
    return np.select(found, names, np.full(len(texts), otherwise, dtype=object))


def _values(guess: np.ndarray, chosen: np.ndarray, right: np.ndarray) -> tuple[float, ...]:
    macro = f1_score(right, guess, average="macro", zero_division=0)
    return float((guess == chosen).mean()), float((guess == right).mean()), float(macro)
