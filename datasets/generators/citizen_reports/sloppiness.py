"""What a careless hand, a small keyboard or a dictation makes of a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from datasets.generators.citizen_reports.grammar import speak
from datasets.generators.citizen_reports.habits import DIALECT, MISSPELT, SPOKEN
from datasets.generators.citizen_reports.voices import FRAME

if TYPE_CHECKING:
    from collections.abc import Callable

    from datasets.generators.citizen_reports.grammar import Dice

_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)
_FLAT = str.maketrans("äöüÄÖÜ", "aouAOU")
_ROWS = ("qwertzuiopü", "asdfghjklöä", "yxcvbnm")
_NEIGHBOURS = {
    key: row[max(at - 1, 0) : at] + row[at + 1 : at + 2]
    for row in _ROWS
    for at, key in enumerate(row)
}
_WORD = re.compile(r"[A-Za-zÄÖÜäöüß]{4,}")


class Hand:
    """Spoils texts as the dice fall."""

    def __init__(self, dice: Dice) -> None:
        """Spoil as the dice fall."""
        self._dice = dice

    def spoil(self, text: str, *, care: float) -> str:
        """The text as it was sent.

        Args:
            text: as it was meant.
            care: how careful the hand is; at 1 about three texts in ten have typing errors.
        """
        dice = self._dice
        if dice.chance(0.018):
            return self._dictated(text)
        if dice.chance(0.025):
            text = self._replaced(text, DIALECT, 0.55) + dice.pick(("", "", " nu.", " gelle?"))
        if dice.chance(0.07 / care):
            text = self._replaced(text, SPOKEN, 0.5)
        if dice.chance(0.14 / care):
            text = self._replaced(text, MISSPELT, 0.5)
        if dice.chance(0.33 / care):
            text = self._typed(text)
        text = self._punctuated(text)
        text = self._letters(text)
        if dice.chance(0.012):
            text += " " + speak(dice.pick(FRAME["emoji"]).phrase, dice, str)
        return text.strip()

    def _letters(self, text: str) -> str:
        """Umlauts, small and capital letters."""
        dice = self._dice
        habits: tuple[tuple[Callable[[str], str], float], ...] = (
            (lambda plain: plain, 0.775),
            (lambda plain: plain.translate(_UMLAUTS), 0.045),
            (lambda plain: plain.replace("ß", "ss"), 0.04),
            (lambda plain: plain.translate(_FLAT), 0.008),
            (str.lower, 0.095),
            (self._shouted, 0.03),
            (lambda plain: plain.upper().replace("ß", "SS"), 0.007),
        )
        return dice.weighted(habits)(text)

    def _shouted(self, text: str) -> str:
        """One word in capitals."""
        words = _WORD.findall(text)
        word = self._dice.pick(words) if words else ""
        return text.replace(word, word.upper(), 1) if word else text

    def _punctuated(self, text: str) -> str:
        dice = self._dice
        if dice.chance(0.16):
            text = text.replace(", ", " ")
        if text.endswith(".") and dice.chance(0.25):
            text = text[:-1]
        elif text.endswith((".", "!")) and dice.chance(0.06):
            text = text[:-1] + dice.pick(("!!", "!!!", "...", " !", "!"))
        if dice.chance(0.025):
            text = text.replace(". ", " ... ")
        if dice.chance(0.03):
            text = text.replace(". ", ".").replace(", ", ",")
        return text

    def _dictated(self, text: str) -> str:
        """No stops but spoken ones; compounds fall apart; names are misheard."""
        dice = self._dice
        said = re.sub(r"\s+", " ", text)
        for mark, word in ((",", " Komma"), (".", " Punkt"), ("?", " Fragezeichen")):
            said = said.replace(mark, word if dice.chance(0.12) else "")
        for heard, written in (
            ("Radweg", "Rad weg"),
            ("Gehweg", "geh weg"),
            ("Fußweg", "Fuß weg"),
            ("Schlagloch", "Schlag Loch"),
            ("Sperrmüll", "sperr Müll"),
            ("Mülleimer", "Müll Eimer"),
            ("Winzerla", "Winzer Lahr"),
            ("Zwätzen", "schwätzen"),
            ("Lobeda", "Lobe da"),
            ("seit ", "seid "),
            ("Laterne", "Laternen"),
            ("dass ", "das "),
        ):
            said = said.replace(heard, written)
        return said.strip()

    def _replaced(self, text: str, table: tuple[tuple[str, str], ...], share: float) -> str:
        for right, wrong in table:
            if right in text and self._dice.chance(share):
                text = re.sub(rf"\b{right}\b", wrong, text)
        return text

    def _typed(self, text: str) -> str:
        """One or more slips of the finger."""
        for _ in range(1 + int(self._dice.roll() ** 2 * (1 + len(text) / 90))):
            found = [match.span() for match in _WORD.finditer(text)]
            if not found:
                return text
            first, end = self._dice.pick(found)
            text = text[:first] + self._slipped(text[first:end]) + text[end:]
        return text

    def _slipped(self, word: str) -> str:
        dice = self._dice
        at = 1 + int(dice.roll() * (len(word) - 2))
        kind = dice.roll()
        if kind < 0.3:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        if kind < 0.55:
            return word[:at] + word[at + 1 :]
        if kind < 0.7:
            return word[:at] + word[at] + word[at:]
        if kind < 0.85:
            near = _NEIGHBOURS.get(word[at].lower(), "")
            return word[:at] + (dice.pick(near) if near else word[at]) + word[at + 1 :]
        return word[:1].swapcase() + word[1:]
