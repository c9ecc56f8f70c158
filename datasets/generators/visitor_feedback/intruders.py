"""What does not belong into feedback: personal data, orders to a language model, advertising.

Names are drawn by Faker, mails end in ``example.org``. Telephone numbers are among those that the
Bundesnetzagentur keeps free for media productions (030 23125 000-999, Mitteilung 148/2021); account
numbers have the check digits 00, which none has; the streets do not exist.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from faker import Faker

from datasets.generators.visitor_feedback import phrases

if TYPE_CHECKING:
    import numpy as np

_STREETS = ("Beispielgasse", "Am Datenweg", "Musterring", "Probierhohle")
_SHOWN = {
    "name": "[Name]",
    "first": "[Name]",
    "last": "[Name]",
    "mail": "[E-Mail]",
    "phone": "[Telefon]",
    "mobile": "[Telefon]",
    "street": "[Adresse]",
    "birth": "[Geburtsdatum]",
    "iban": "[IBAN]",
    "digits": "[Nummer]",
}
_SLOT = re.compile(r"<(name|first|last|mail|phone|mobile|street|birth|iban|digits)>")
_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", " ": ".", "-": "."})


class Intruder:
    """Draws what was planted into texts; each line of a section is used in turn."""

    def __init__(self, rng: np.random.Generator) -> None:
        """Draws from `rng`."""
        self._rng = rng
        self._names = Faker("de_DE")
        self._names.seed_instance(int(rng.integers(2**31)))
        self._turn = 0

    def personal_data(self) -> tuple[str, str]:
        """A sentence with personal data of an invented person, and the same one blackened."""
        line = self._next("personal_data")
        values = self._values()
        open_ = _SLOT.sub(lambda slot: values[slot[1]], line)
        return open_, _SLOT.sub(lambda slot: _SHOWN[slot[1]], line)

    def injection(self) -> str:
        """An order to a language model."""
        return self._next("prompt_injection")

    def spam(self) -> str:
        """An advertisement."""
        return self._next("spam")

    def _next(self, section: str) -> str:
        lines = phrases.among("planted", section)
        self._turn += 1
        return phrases.spoken(lines[self._turn % len(lines)].text, self._rng)

    def _values(self) -> dict[str, str]:
        first, last = self._names.first_name(), self._names.last_name()
        number = self._rng.integers
        digits = "".join(str(number(10)) for _ in range(18))
        blocks = " ".join(digits[at : at + 4] for at in range(0, 16, 4))
        return {
            "name": f"{first} {last}",
            "first": first,
            "last": last,
            "mail": f"{first}.{last}@example.org".lower().translate(_PLAIN),
            "phone": f"030 23125{number(1000):03d}",
            "mobile": f"030/23125-{number(1000):03d}",
            "street": f"{_STREETS[number(len(_STREETS))]} {number(1, 99)}",
            "birth": f"{number(1, 29):02d}.{number(1, 13):02d}.{number(1942, 2004)}",
            "iban": f"DE00 {blocks} {digits[16:]}",
            "digits": digits[:5],
        }
