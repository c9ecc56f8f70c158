"""The writer's hand: dialect, spelling, typing errors, small letters, signs of mood."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy as np

# Touches of the Thuringian spoken around Jena.
_DIALECT = {
    r"\bnichts\b": "nüscht",
    r"\bauch\b": "ooch",
    r"\bnicht\b": "ni",
    r"\bein bisschen\b": "ä bissl",
    r"\bist\b": "is",
    r"\bwieder\b": "widdor",
    r"\bkann man\b": "gann mor",
    r"\bein\b": "ä",
    r"\bkeine\b": "keene",
    r"\bhaben wir\b": "hammer",
    r"\bwir\b": "mir",
}
_YOUNG = {
    r"\bhabe\b": "hab",
    r"\bnicht\b": "nich",
    r"\beinen\b": "nen",
    r"\beine\b": "ne",
    r"\bvielleicht\b": "vllt",
    r"\bauf jeden Fall\b": "safe",
    r"\bist es\b": "isses",
    r"\bsehr\b": "mega",
    r"\birgendwie\b": "iwie",
}
_OLD = {r"\bdass\b": "daß", r"\bmuss\b": "muß", r"\bmusste\b": "mußte", r"\bMuss\b": "Muß"}
# Learners' articles: one for all.
_FOREIGN = {
    r"\bdem\b": "den",
    r"\beinem\b": "ein",
    r"\bdes\b": "von",
    r"\beinen\b": "ein",
    r"\bder\b": "die",
}
_HABITS: Mapping[str, tuple[Mapping[str, str], float]] = {
    "local": (_DIALECT, 0.55),
    "student": (_YOUNG, 0.6),
    "senior": (_OLD, 0.7),
    "international": (_FOREIGN, 0.35),
}
_SIGNS = {
    "positive": (":)", "👍", "😊", "!!", ":-)", "🎉"),
    "negative": ("🙄", ":(", "!!!", "😡", "👎", "..."),
    "neutral": ("🤔", ":)", "..."),
    "ironic": ("🙃", "👏", ";-)", "..."),
}
_SIGN_CHANCE = {"student": 0.22, "parent": 0.12, "plain": 0.06, "international": 0.1, "local": 0.05}
_WORD = re.compile(r"\b[A-Za-zäöüÄÖÜß]{5,}\b")
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)
_BARE = str.maketrans("äöüÄÖÜ", "aouAOU")
_NEIGHBOURS = dict(zip("asdfghjkloiuztrewnmbv", "sdfghjklöpuzttreqmnvc", strict=True))


def written(
    text: str, persona: str, mood: str, typos: float, rng: np.random.Generator, *, dialect: bool
) -> str:
    """The text as the persona writes it.

    Args:
        text: what is said, in plain German.
        persona: who writes.
        mood: one of negative, neutral, positive, ironic; for signs at the end.
        typos: expected typing errors per hundred letters.
        rng: draws.
        dialect: whether the habits of the persona are still to be laid on it.
    """
    if dialect and persona in _HABITS:
        text = _with_habits(text, *_HABITS[persona], rng)
    text = _without_umlauts(text, persona, rng)
    text = _typed(text, typos, rng)
    text = _cased(text, persona, mood, rng)
    if rng.random() < _SIGN_CHANCE.get(persona, 0):
        signs = _SIGNS[mood]
        sign = signs[int(rng.integers(len(signs)))]
        text = f"{text.rstrip('.!?')}{sign}" if sign[0] in "!?." else f"{text} {sign}"
    return text


def _with_habits(
    text: str, habits: Mapping[str, str], chance: float, rng: np.random.Generator
) -> str:
    for pattern, other in habits.items():
        if rng.random() < chance:
            text = re.sub(pattern, other, text)
    return text


def _without_umlauts(text: str, persona: str, rng: np.random.Generator) -> str:
    draw = rng.random()
    if draw < (0.22 if persona == "international" else 0.03):
        return text.translate(_UMLAUTS if rng.random() < 0.6 else _BARE)
    return text


def _typed(text: str, typos: float, rng: np.random.Generator) -> str:
    """With some letters swapped, missing, doubled or hit beside, and dass and das mixed up."""
    for _ in range(int(rng.poisson(typos * len(text) / 100))):
        words = list(_WORD.finditer(text))
        if not words:
            break
        word = words[int(rng.integers(len(words)))]
        wrong = _slipped(word[0], rng)
        text = text[: word.start()] + wrong + text[word.end() :]
    if typos > 0.3 and rng.random() < 0.25:
        text = text.replace("dass ", "das ")
    return text


def _slipped(word: str, rng: np.random.Generator) -> str:
    at = int(rng.integers(1, len(word) - 1))
    kind = int(rng.integers(4))
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + _NEIGHBOURS.get(word[at], word[at]) + word[at + 1 :]


def _cased(text: str, persona: str, mood: str, rng: np.random.Generator) -> str:
    draw = rng.random()
    if persona == "student" and draw < 0.6:
        text = text.lower()
        return text.rstrip(".") if rng.random() < 0.6 else text
    if draw < 0.025 and mood == "negative":
        return text.upper().replace("ß", "SS")
    if draw < 0.07 and mood in ("negative", "ironic"):
        words = [word for word in _WORD.finditer(text) if len(word[0]) < 12]
        if words:
            word = words[int(rng.integers(len(words)))]
            return text[: word.start()] + word[0].upper() + text[word.end() :]
    if draw > 0.9 and persona != "professional":
        return text.rstrip(".")
    if draw > 0.88 and persona in ("plain", "parent", "senior"):
        return re.sub(r"([a-zäöüß])([!?])", r"\1 \2", text)
    return text
