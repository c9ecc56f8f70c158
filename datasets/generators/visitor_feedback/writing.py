"""Puts each text together from phrases that suit its writer, its place and its day."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from datasets.generators.visitor_feedback import hand, model, phrases

if TYPE_CHECKING:
    import pandas as pd

    from datasets.generators.visitor_feedback.phrases import Phrase

_OTHER_MOOD = {"positive": "negative", "negative": "positive"}
_OWN_PHRASE = 2.5  # A: how much rather a persona says what only it can say
_SKY_PHRASE = 5.0  # A: how much rather the weather is mentioned when it is extreme
_MAIL_LETTER, _FORM_LETTER = 0.7, 0.08  # A: the share that begins and ends like a letter
_OPENING, _CLOSING = 0.16, 0.2  # A
# A: how often a second matter follows, and how often a whole story is told.
_SECOND = {"mail": 0.4, "online_form": 0.14, "card": 0.08, "tablet": 0.03}
_STORY = {"mail": 0.13, "online_form": 0.06, "card": 0.03, "tablet": 0.0}
_TERSE_PERSONAS = ("international", "local", "student")
_TRIES = 12
_NONE = ""
# Words that begin a phrase and are no nouns.
_SMALL_WORDS = """
Aber Alle Alles Allerherzlichsten Als Am An Anfangs Angenehm Auch Auf Ausgebucht Bei Bisher
Bitte Da Das Daß Dass Dem Den Der Des Die Dieses Drei Dürfen Ehrlich Ein Eine Eigentlich
Endlich Enttäuschend Es Extra Falsch Früher Für Ganz Gibt Gut Habe Haben Heißt Herrlich Hier
Hoher Ich Ideal Im In Ist Jeder Kann Kein Keine Könnte Könnten Kompetent Kurz Kurzer
Kurzfristige Lassen Leider Lesbar Letzte Mal Man Mehr Mein Meine Mir Mit Montags Nach Neue
Neulich Niemand Nur Ohne Positiver Schade Schön Schöne Schöner Sehr Seit Selbst Sie So Sofort
Sogar Stickig Ständig Super Toll Tolle Tolles Trotz Unfreundlich Unkomplizierte Unsere
Vergeblich Viel Viele Von Vor Wann War Warum Was Welche Wenn Wer Wie Wir Wird Wo Wollte Während
Wäre Zu Zum Zur Zwei
"""
_SMALL = frozenset(_SMALL_WORDS.split())


@dataclass
class Author:
    """Writes one text after the other and remembers what was said."""

    rng: np.random.Generator
    used: Counter[int] = field(default_factory=Counter)
    said: set[str] = field(default_factory=set)

    def text(self, occasion: Any) -> tuple[str, int]:
        """The text for a row of `occasions`, and the number of its main phrase."""
        made, number = self._once(occasion)
        for _ in range(_TRIES):
            if made not in self.said or len(made.split()) < 3:
                break
            made, number = self._once(occasion)
        self.said.add(made)
        self.used[number] += 1
        return made, number

    def _once(self, occasion: Any) -> tuple[str, int]:
        persona = model.PERSONAS[occasion.persona]
        formal = self._chance(persona.formal)
        core = self._phrase(occasion, occasion.topic, self._section(occasion))
        parts = self._core(core, persona, formal)
        if occasion.mixed:
            parts = self._with_aside(parts, occasion, formal)
        elif not core.mood.startswith("story"):
            parts = self._with_second(parts, occasion, formal)
            parts = self._framed(parts, occasion, formal, plain=not core.persona)
        body = " ".join([*(_ended(part) for part in parts[:-1] if part), parts[-1]])
        mood = "ironic" if occasion.ironic else occasion.mood
        body = hand.written(
            body, occasion.persona, mood, persona.typos, self.rng, dialect=not core.persona
        )
        return self._lettered(body, occasion, formal), core.number

    def _section(self, occasion: Any) -> str:
        """Which section of the topic's phrases is drawn from."""
        if occasion.ironic:
            return "irony"
        telling = occasion.persona not in _TERSE_PERSONAS and not occasion.mixed
        told = occasion.mood != "neutral" and occasion.topic != "general"
        if telling and told and self._chance(_STORY[occasion.channel]):
            return f"story_{occasion.mood}"
        return str(occasion.mood)

    def _core(self, core: Phrase, persona: model.Persona, formal: bool) -> list[str]:
        parts = [phrases.spoken(core.text, self.rng, formal=formal)]
        if core.more and self._chance(persona.longer):
            parts.append(phrases.spoken(core.more, self.rng, formal=formal))
        return parts

    def _with_second(self, parts: list[str], occasion: Any, formal: bool) -> list[str]:
        """A second matter, of another topic and the same mood."""
        free = occasion.ironic or occasion.topic == "general"
        if free or not self._chance(_SECOND[occasion.channel]):
            return parts
        others = [one for one in model.TOPICS if one not in (occasion.topic, "general")]
        topic = others[int(self.rng.integers(len(others)))]
        core = self._phrase(occasion, topic, occasion.mood)
        self.used[core.number] += 1
        said = phrases.spoken(core.text, self.rng, formal=formal)
        link = self._line("letters", f"second_{_tone(said, occasion.mood)}", formal)
        return [*parts, link, said]

    def _chance(self, share: float) -> bool:
        return bool(self.rng.random() < share)

    def _phrase(self, occasion: Any, topic: str, mood: str) -> Phrase:
        flag = model.PERSONAS[occasion.persona].flag
        fit = [
            one
            for one in phrases.among(topic, mood)
            if one.suits(place=occasion.place, flag=flag, sky=occasion.sky)
        ]
        if not fit:  # no story of this place
            return self._phrase(occasion, topic, occasion.mood)
        weight = np.array([self._weight(one) for one in fit])
        return fit[int(self.rng.choice(len(fit), p=weight / weight.sum()))]

    def _weight(self, phrase: Phrase) -> float:
        worn = 1 / (1 + self.used[phrase.number]) ** 1.5
        own = _OWN_PHRASE if phrase.persona else 1.0
        return worn * own * (_SKY_PHRASE if phrase.weather else 1.0)

    def _with_aside(self, parts: list[str], occasion: Any, formal: bool) -> list[str]:
        mood = _OTHER_MOOD[occasion.mood]
        first = self._chance(0.15)
        others = [topic for topic in model.TOPICS if topic != occasion.topic]
        topic = others[int(self.rng.integers(len(others)))]
        # A remark about nothing in particular needs something before it.
        first = first and topic != "general"
        aside = self._line(topic, f"aside_{mood}", formal)
        if self._chance(0.35):
            link = self._line("letters", f"link_{mood}", formal)
            aside = aside if first else f"{link} {aside}"
        return [aside, *parts] if first else [*parts, aside]

    def _line(self, topic: str, mood: str, formal: bool, place: str = _NONE) -> str:
        known = [one for one in phrases.among(topic, mood) if not one.places or place in one.places]
        return phrases.spoken(
            known[int(self.rng.integers(len(known)))].text, self.rng, formal=formal
        )

    def _framed(self, parts: list[str], occasion: Any, formal: bool, *, plain: bool) -> list[str]:
        """With an opening or a closing; a phrase of one persona mostly stands alone."""
        if occasion.ironic or occasion.topic == "general":
            return parts
        share = 1.0 if plain else 0.3
        if self._chance(_OPENING * share):
            tone = _tone(parts[0], occasion.mood)
            parts = [self._line("letters", f"opener_{tone}", formal), *parts]
        if self._chance(_CLOSING * share):
            parts = [*parts, self._line("letters", f"closer_{occasion.mood}", formal)]
        return parts

    def _lettered(self, body: str, occasion: Any, formal: bool) -> str:
        share = {"mail": _MAIL_LETTER, "online_form": _FORM_LETTER, "card": _FORM_LETTER}
        chance = share.get(occasion.channel, 0.0)
        form = "formal" if formal else "casual"
        gap = "\n" if occasion.channel == "mail" else " "
        if self._chance(chance):
            begin = self._line("letters", f"salutation_{form}", formal, occasion.place)
            body = f"{begin}{gap}{_after_comma(body)}"
        if self._chance(chance):
            body = f"{body}{gap}{self._line('letters', f'greeting_{form}', formal)}"
        return body


def _ended(part: str) -> str:
    """A part with a full stop where it has no end of its own."""
    return part if part.endswith((".", "!", "?", ":", '."')) else f"{part}."


def _tone(said: str, mood: str) -> str:
    """Neutral words are introduced otherwise when they ask."""
    return "question" if mood == "neutral" and "?" in said else mood


def _after_comma(body: str) -> str:
    """German goes on with a small letter after the salutation unless a noun follows."""
    first = body.split(" ", 1)[0]
    return body[0].lower() + body[1:] if first.rstrip(",:") in _SMALL else body


def texts(occasions: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The occasions with their `text` and the number of the main `phrase`."""
    author = Author(rng=rng)
    made = [author.text(occasion) for occasion in occasions.itertuples()]
    return occasions.assign(text=[text for text, _ in made], phrase=[number for _, number in made])
