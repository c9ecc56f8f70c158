"""Small work on sentences: how they begin, end and follow each other."""

from __future__ import annotations

import re

from datasets.generators.citizen_reports.grammar import words

# A thing and then the same as its place: the second one goes.
_TWICE = re.compile(r"\b((?:Radweg|Bolzplatz|Wanderweg)s?) auf dem (?:Saaler|R|B|W)[a-z]+(?= )")
_SENTENCE_END = (".", "!", "?", ":", ")", "…", ",")


def once(text: str) -> str:
    """Without "the cycle path on the cycle path", and without doubled blanks."""
    return _TWICE.sub(r"\1", text).replace("  ", " ").replace(" .", ".")


def upper(text: str) -> str:
    """With a capital at the beginning."""
    return text[:1].upper() + text[1:]


_ALWAYS_SMALL = words(
    "Der Die Das Den Dem Auf In Im Am An Bei Seit Nach Wegen Es Ich Wir Wer Warum Können Könnten "
    "Könnte Bitte Wie Ein Eine Einer Man Schon Aus Vor Unter Jemand Irgendwer Irgendjemand Habe "
    "Bin Gibt Muss Rund Zwei Drei Vier Fünf Sechs Mir Überall Heute Gestern Vorhin Immer So "
    "Falls Leider Neben Trotz Direkt Mitten Oben Unten Mehrere Könnt Hinter Zwischen "
    "Nur Kurze Kleine Zur Hier Wo Vom Von Mein Meine Unser Unsere Was Wann Ist Sind Kann Alle Es"
)


def lower_start(text: str) -> str:
    """With a small letter at the beginning, unless a noun or a name stands there."""
    first = text.split(" ", 1)[0]
    return text[:1].lower() + text[1:] if first in _ALWAYS_SMALL else text


def ended(text: str) -> str:
    """With a stop at the end, if there is none."""
    return text if text.rstrip().endswith(_SENTENCE_END) else f"{text}."


def joined(said: list[str]) -> str:
    """The sentences one after the other, each with its end."""
    whole = [one for one in said if one]
    return " ".join([*(ended(one) for one in whole[:-1]), *whole[-1:]])
