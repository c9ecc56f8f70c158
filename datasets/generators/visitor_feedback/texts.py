"""The cards' part about the texts: how varied they are, how raters agree, what models reach."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from datasets.generators import cards
from datasets.generators.visitor_feedback import agreement, baseline, phrases

if TYPE_CHECKING:
    import pandas as pd

    from datasets.generators.recipe import Tables

_WORD = re.compile(r"[a-zäöüß]+")
_HEADS = {"de": ("Größe", "Wert"), "en": ("figure", "value")}
_SCORE_HEADS = {
    "de": ("Aufgabe", "Prüfung", "am Etikett", "an der Wahrheit"),
    "en": ("task", "test", "against the label", "against the truth"),
}
_TASKS = {
    "topic": {"de": "Thema", "en": "topic"},
    "sentiment": {"de": "Stimmung (Etikett: R1)", "en": "sentiment (label: R1)"},
}
_SPLITS = {
    False: {"de": "zufällige Texte", "en": "random texts"},
    True: {"de": "nur neue Hauptsätze", "en": "new main phrases only"},
}


def vocabulary(texts: pd.Series) -> set[str]:
    """The different forms of words in small letters."""
    return set(_WORD.findall(" ".join(texts).lower()))


def word_counts(texts: pd.Series) -> pd.Series:
    """How many words each text has."""
    return texts.map(lambda text: len(text.split()))


def unique_share(texts: pd.Series) -> float:
    """The share of the texts of at least four words that occur once."""
    longer = texts[word_counts(texts) >= 4]
    return float((~longer.duplicated(keep=False)).mean())


def agreeing(data: Tables, *, ironic: bool) -> float:
    """The share of the ironic or of the other texts that all three raters read alike."""
    table = agreement.side_by_side(data.table("clean", "ratings"))
    meant = data.table("truth", "intent").set_index("feedback_id")["ironic"]
    chosen = table.loc[meant.index[meant.to_numpy() == ironic]]
    return float(agreement.unanimous(chosen).notna().mean())


def block(data: Tables, language: str) -> str:
    """Two tables in Markdown."""
    return f"{_described(data, language)}\n\n{_scored(data, language)}"


def _described(data: Tables, language: str) -> str:
    texts = data.table("clean", "feedback")["text"]
    words = word_counts(texts)
    table = agreement.side_by_side(data.table("clean", "ratings"))
    pairs = agreement.pairwise(table)
    kappas = ", ".join(
        f"{one}–{other} {cards.number(value, language, 2)}" for (one, other), value in pairs.items()
    )
    lengths = " / ".join(f"{words.quantile(share):.0f}" for share in (0.05, 0.5, 0.95, 1.0))
    rows = (
        ("Texte in clean", "texts in clean", cards.number(len(texts), language)),
        (
            "von Hand geschriebene Satzteile",
            "clauses written by hand",
            cards.number(phrases.count(), language),
        ),
        (
            "einmalige Texte (ab vier Wörtern)",
            "texts that occur once (of four words or more)",
            _percent(unique_share(texts), language),
        ),
        (
            "verschiedene Wortformen",
            "different word forms",
            cards.number(len(vocabulary(texts)), language),
        ),
        ("Wörter je Text: 5 %, Median, 95 %, längster", "words: 5 %, median, 95 %, max", lengths),
        ("Fleiss’ Kappa", "Fleiss’ kappa", cards.number(agreement.fleiss(table), language, 2)),
        ("Cohens Kappa je Paar", "Cohen’s kappa by pair", kappas),
        (
            "alle drei einig, ironische Texte",
            "all three agree, ironic texts",
            _percent(agreeing(data, ironic=True), language),
        ),
        (
            "alle drei einig, übrige Texte",
            "all three agree, other texts",
            _percent(agreeing(data, ironic=False), language),
        ),
    )
    named = [(de if language == "de" else en, value) for de, en, value in rows]
    return cards.table(_HEADS[language], named)


def _percent(share: float, language: str) -> str:
    return f"{cards.number(100 * share, language, 1)} %"


def _scored(data: Tables, language: str) -> str:
    known = baseline.cases(data)
    rows = []
    for target, task in _TASKS.items():
        for new, split in _SPLITS.items():
            score = baseline.reached(known, target, new_phrases=new)
            values = (cards.number(value, language, 2) for value in (score.label, score.truth))
            rows.append((task[language], split[language], *values))
    return cards.table(_SCORE_HEADS[language], rows)
