"""The reader's language: which one it is, and how texts and numbers are written in it.

Every text that a learner or an instructor reads stands in the code in both languages side by
side, ``L("Guten Abend", "Good evening")``, so that a stale half shows in the same diff.
"""

from __future__ import annotations

import locale
import os
from contextlib import contextmanager
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ENVIRONMENT_VARIABLE = "WERKSTADT_LANG"


class Language(StrEnum):
    """The two languages of the house; both are equals."""

    DE = "de"
    EN = "en"


class _Choice:
    """What `use` chose; nothing chosen means: ask the environment at each call."""

    language: Language | None = None


def use(language: str) -> None:
    """Write everything from here on in `language`, ``"de"`` or ``"en"``.

    Raises:
        ValueError: for any other language.
    """
    _Choice.language = Language(language)


@contextmanager
def speaking(language: Language) -> Iterator[None]:
    """Write everything inside the block in `language`, and afterwards as before."""
    before = _Choice.language
    _Choice.language = language
    try:
        yield
    finally:
        _Choice.language = before


def is_chosen() -> bool:
    """Whether `use` has chosen a language, or everything follows the environment."""
    return _Choice.language is not None


def current() -> Language:
    """The chosen language; without a choice the environment's, and German where that is silent."""
    return _Choice.language or _from_environment()


def _from_environment() -> Language:
    named = os.environ.get(ENVIRONMENT_VARIABLE) or locale.getlocale()[0] or ""
    # Windows calls its locales "German_Germany"; nothing named means the language of the house.
    german = not named or named.lower().startswith(("de", "german"))
    return Language.DE if german else Language.EN


def L(de: str, en: str) -> str:  # noqa: N802 - short on purpose: it stands beside every text
    """The text in the current language."""
    return de if current() is Language.DE else en


def number(value: float, decimals: int = 0) -> str:
    """Write a number as the reader's language does: ``1.843,5`` in German, ``1,843.5`` in English.

    Args:
        value: any real number.
        decimals: how many digits stand behind the decimal mark.
    """
    english = f"{value:,.{decimals}f}"
    if current() is Language.EN:
        return english
    return english.translate(str.maketrans(",.", ".,"))
