"""How varied and how careless the texts are."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from datasets.generators.cards import number, table
from datasets.generators.citizen_reports import baseline
from datasets.generators.citizen_reports.places import PLACES

if TYPE_CHECKING:
    from collections.abc import Iterable

    import pandas as pd

    from datasets.generators.recipe import Tables

_WORD = re.compile(r"[^\W\d_]+")
_LONG = 5
# A word this frequent is taken as right, one this rare as perhaps a slip.
_FREQUENT, _RARE = 15, 3
_NAMES: dict[str, tuple[str, ...]] = {
    "de": (
        "verschiedene Texte",
        "verschiedene Texte ohne Ziffern, Groß- und Kleinschreibung, Satzzeichen und Ortsangaben",
        "verschiedene Wörter (klein geschrieben)",
        "Länge in Zeichen, Median",
        "Länge in Zeichen, kürzeste und längste",
        "Texte mit mindestens einem Tippfehler (geschätzt)",
        "TF-IDF und lineares Modell, gegen gewählte Kategorie",
        "TF-IDF und lineares Modell, gegen richtige Kategorie",
    ),
    "en": (
        "different texts",
        "different texts without digits, case, punctuation and places",
        "different words (in small letters)",
        "length in characters, median",
        "length in characters, shortest and longest",
        "texts with at least one typing error (estimate)",
        "TF-IDF and linear model, against the chosen category",
        "TF-IDF and linear model, against the right category",
    ),
}
_HEAD = {
    "de": ("Eigenschaft von `raw.reports.text`", "Wert"),
    "en": ("property of `raw.reports.text`", "value"),
}


def unique(texts: pd.Series) -> float:
    """The share of texts that no other text equals."""
    return float(texts.nunique() / len(texts))


def normalised(texts: pd.Series) -> pd.Series:
    """The texts without what a template could vary cheaply: digits, case, stops, places."""
    plain = texts.str.lower().str.replace(r"\d+", "0", regex=True)
    plain = plain.str.replace("|".join(map(re.escape, _places())), " ", regex=True)
    return plain.str.replace(r"[\W_]+", " ", regex=True).str.strip()


def _places() -> list[str]:
    """How the places are called, the longest first, also without umlauts."""
    named = {phrase.lower() for place in PLACES for phrase in (place.name, *place.phrases)}
    flat = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
    both = named | {name.translate(flat) for name in named}
    both |= {name.replace("ß", "ss") for name in named}
    return sorted(both, key=lambda name: (-len(name), name))


def counted(texts: Iterable[str]) -> Counter[str]:
    """How often each word occurs, in small letters."""
    words: Counter[str] = Counter()
    for text in texts:
        words.update(_WORD.findall(text.lower()))
    return words


def slips(words: Counter[str]) -> set[str]:
    """Rare words that one slip of a finger makes out of a frequent one.

    Two words are that near when they are equal after taking at most one letter out of each, which
    includes a letter too many, too few, another one, and two neighbours swapped (Garbe, 2012,
    "1000x faster spelling correction").
    """
    shortened: dict[str, set[str]] = defaultdict(set)
    for word, times in words.items():
        if times >= _FREQUENT and len(word) >= _LONG:
            for part in _shorter(word):
                shortened[part].add(word)
    rare = [word for word, times in words.items() if times <= _RARE and len(word) >= _LONG]
    return {word for word in rare if any(part in shortened for part in _shorter(word))}


def _shorter(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}


def misspelt(texts: pd.Series) -> float:
    """The share of texts with at least one typing error, estimated from the texts alone."""
    wrong = slips(counted(texts))
    return float(texts.map(lambda text: not wrong.isdisjoint(_WORD.findall(text.lower()))).mean())


def block(data: Tables, language: str) -> str:
    """The part of the cards about the texts."""
    texts = data.table("raw", "reports")["text"]
    length = texts.str.len()
    linear = baseline.yardstick(data).scores[-1].values
    values = (
        _percent(unique(texts), language),
        _percent(unique(normalised(texts)), language),
        number(len(counted(texts)), language),
        number(float(length.median()), language),
        f"{number(int(length.min()), language)} – {number(int(length.max()), language)}",
        _percent(misspelt(texts), language),
        number(linear[0], language, 2),
        number(linear[1], language, 2),
    )
    return table(_HEAD[language], list(zip(_NAMES[language], values, strict=True)))


def _percent(share: float, language: str) -> str:
    return f"{number(100 * share, language, 1)} %"
