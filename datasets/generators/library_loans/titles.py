"""A small grammar of German titles, one set of templates per genre.

A slot in a template names a rule: ``{nom}`` becomes ``der Garten``, ``{anom}`` ``der stille
Garten``, ``{gen}`` ``des Gartens``, ``{dat}`` ``dem Garten``; a capital first letter of the slot
begins with a capital. The titles are invented.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

from datasets.generators.library_loans import words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np

_T = TypeVar("_T")
_SLOT = re.compile(r"\{(\w+)\}")

_STORY = (
    "{Anom} von {place}",
    "{Figure} und {dieanom}",
    "Im Schatten {agen}",
    "Das Geheimnis {agen}",
    "{Figure} von {place}",
    "Ein {season} in {place}",
    "{Anom} am Ende der Straße",
    "Was {figure} verschwieg",
    "Als {nom} noch {plain} war",
    "{Bare}",
    "Jenseits {agen}",
    "{Figure} mit dem Koffer",
    "Drei Tage in {place}",
    "Hinter {adat}",
    "Zurück nach {place}",
    "{Anom} und andere Geschichten",
)
_CRIME = (
    "{Figure} schweigt",
    "Mord hinter {adat}",
    "Tote Winkel in {place}",
    "Die Spur {agen}",
    "Nachtschicht in {place}",
    "Der Fall {place}",
    "{Anom} lügt nicht",
    "Kaltes Wasser bei {place}",
    "Die Akte „{Bare}“",
    "Kein Alibi für {place}",
    "Letzter Halt {place}",
    "Was unter {adat} lag",
)
_FANTASY = (
    "Die Chronik {agen}",
    "Der Bund {agen}",
    "{Anom} der tausend Türen",
    "Das Lied {agen}",
    "Die Hüterin {agen}",
    "Der Erbe {agen}",
    "{Anom} zwischen den Welten",
    "Die Karte {agen}",
)
_LIVES = (
    "{Figure} aus {place}. Ein Leben",
    "Mein Leben mit {adat}",
    "{Figure}: Erinnerungen aus {place}",
    "Von {place} in die Welt",
    "Ein Jahr als {bearer} in {place}",
    "Briefe aus {place}",
    "{Bare}. Erinnerungen",
)
_CHILD_TALES = (
    "{child} und {moodanimal}",
    "{Moodanimal} zieht um",
    "{child} baut {einen}",
    "Wer hat {denanimal} gesehen?",
    "{Moodanimal} und {nom}",
    "Gute Nacht, {barebeast}!",
    "{child} sucht {denanimal}",
    "{Moodanimal} lernt schwimmen",
    "Ein Fest für {denanimal}",
    "{child}, {child} und {nom}",
)
_CHILD_ADVENTURES = (
    "{child} und das Rätsel {agen}",
    "{child} und {nom} von {place}",
    "Die Bande aus {place}: {Bare}",
    "{child} gegen den Nebel",
    "Die Detektive aus {place}: {Bare}",
    "{child} auf der Spur {agen}",
    "Sechs Freunde und {anom}",
)
_FIRST_READING = (
    "{child} geht zur Schule",
    "{child} lernt {verb}",
    "{child} im Garten",
    "{child} und das Rad",
    "{child} hat Ferien in {place}",
    "Lesestart: {Moodanimal}",
    "{child} fährt Straßenbahn",
    "{child} besucht {place}",
)
_CHILD_FACTS = (
    "Warum schläft {nomanimal}?",
    "So lebt {nomanimal}",
    "Mein erstes Buch über {denanimal}",
    "Komm mit nach {place}!",
    "{child} fragt: Wie funktioniert {nom}?",
    "Alles über {denanimal}",
    "Roboter, Sensoren und {nom}",
)
_GAMES = (
    "{Figure} von {place}",
    "Die Händler von {place}",
    "{Anom} – das Brettspiel",
    "Schatzsuche in {place}",
    "Wettlauf um {dieanom}",
    "Die Gilden von {place}",
    "Flucht aus {place}",
    "{Moodanimal} – ein Würfelspiel",
    "Puzzle: {Bare} bei {place}",
    "Puzzle: {place} im {seasonplain}",
    "Quartett: {place}",
    "{Moodanimal} sammelt Nüsse",
)
_FILMS = (
    "{Figure}",
    "{Anom} von {place}",
    "Abfahrt {place}",
    "Ein {season} mit {figuredat}",
    "{Bare}",
    "{Anom} lacht zuletzt",
    "{Figure} und {figure}",
    "Nächster Halt {place}",
    "Unter {adat}",
    "Zwei Wochen {place}",
)
_DOCUMENTARIES = (
    "Leben an der Saale: {place}",
    "{Figure} von {place}. Ein Porträt",
    "{place} von oben",
    "Das Jahr {agen}",
    "Unterwegs in {place}",
    "Im Reich {genanimal}",
)
_MUSIC = (
    "{work} in {key} (Ensemble {place})",
    "{work} für {instrument} (Aufnahmen aus {place})",
    "{Bare} (Kapelle {place})",
    "Lieder vom {seasonplain} (Chor {place})",
    "Live in {place} (Trio {Bareplain})",
    "{Bare}: {number} Lieder (Die {Bareplain}-Band)",
    "Tanzmusik aus {place}, Folge {number}",
    "{work} Nr. {number} in {key} (Orchester {place})",
)
_MAGAZINES = (
    "Saaleblick, Heft {issue}",
    "Gartenfreude, Heft {issue}",
    "Optik & Technik, Heft {issue}",
    "Die Radlerin, Heft {issue}",
    "Küche und Keller, Heft {issue}",
    "Stadt & Land, Heft {issue}",
    "Rechnen + Programmieren, Heft {issue}",
    "Sternenbote, Heft {issue}",
    "Wanderwege, Heft {issue}",
    "Fotokiste, Heft {issue}",
    "Die Werkbank, Heft {issue}",
    "Familienzeit, Heft {issue}",
)
_PICTURES = (
    "{Bare} bei {place}",
    "{Bare}",
    "Stillleben mit {adat}",
    "Komposition {number}",
    "Blick auf {place}",
    "{place} im {seasonplain}",
    "Zwei Figuren vor {adat}",
    "Ohne Titel ({Bare})",
    "Selbst mit {adat}",
    "Häuser in {place}",
)

TEMPLATES: dict[str, tuple[str, ...]] = {
    "novel": _STORY,
    "crime": _CRIME,
    "fantasy": _FANTASY,
    "biography": _LIVES,
    "picture_story": _CHILD_TALES,
    "adventure": _CHILD_ADVENTURES,
    "first_reading": _FIRST_READING,
    "childrens_facts": _CHILD_FACTS,
    "board_game": _GAMES,
    "drama": _FILMS,
    "comedy": _FILMS,
    "family": _FILMS + _CHILD_ADVENTURES,
    "documentary": _DOCUMENTARIES,
    "classical": _MUSIC[:2] + _MUSIC[7:],
    "pop": _MUSIC[2:7],
    "jazz": _MUSIC[2:7],
    "periodical": _MAGAZINES,
    "painting": _PICTURES,
    "print": _PICTURES,
    "photograph": _PICTURES,
    **dict.fromkeys(words.TOPICS, words.TOPIC_FORMS),
}

_WORKS = ("Sonate", "Suite", "Streichquartett", "Serenade", "Sinfonie", "Konzertstück", "Präludium")
_KEYS = ("g-Moll", "D-Dur", "Es-Dur", "h-Moll", "F-Dur", "c-Moll", "A-Dur", "fis-Moll")
_INSTRUMENTS = ("Flöte", "Viola", "Fagott und Klavier", "zwei Hörner", "Orgel", "Gitarre", "Cello")
_VERBS = ("schwimmen", "zählen", "pfeifen", "Rad fahren", "lesen", "klettern", "kochen", "warten")
_BUILDINGS = (
    "einen Roboter",
    "ein Baumhaus",
    "eine Brücke",
    "ein Floß",
    "einen Drachen",
    "eine Rakete",
    "ein Vogelhäuschen",
    "eine Höhle",
)
_ACCUSATIVE = {"m": "den", "f": "die", "n": "das"}


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _small(text: str) -> str:
    return text[0].lower() + text[1:]


class Titles:
    """Draws titles; each title is given only once per kind of item."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._rng = rng
        self._given: set[tuple[str, str]] = set()
        pick = self._pick

        def thing() -> words.Noun:
            return pick(words.THINGS)

        def figure() -> words.Noun:
            return pick(words.FIGURES)

        def animal() -> words.Noun:
            return pick(words.ANIMALS)

        def adjective() -> str:
            return pick(words.ADJECTIVES)

        def mood() -> str:
            return pick(words.MOODS)

        self._rules: dict[str, Callable[[], str]] = {
            "nom": lambda: thing().nominative(),
            "anom": lambda: thing().nominative(adjective()),
            "agen": lambda: thing().genitive_form(adjective()),
            "adat": lambda: thing().dative(adjective()),
            "dieanom": lambda: self._accusative(thing(), adjective()),
            "bare": lambda: thing().bare(adjective()),
            "bareplain": lambda: thing().word,
            "plain": lambda: self._pick(("grün", "offen", "neu", "leer", "still", "verborgen")),
            "figure": lambda: figure().nominative(),
            "figuredat": lambda: figure().dative(),
            "bearer": lambda: figure().word,
            "nomanimal": lambda: animal().nominative(),
            "genanimal": lambda: animal().genitive_form(),
            "denanimal": lambda: self._accusative(animal(), mood()),
            "moodanimal": lambda: animal().nominative(mood()),
            "barebeast": lambda: _small(animal().bare(mood())),
            "place": lambda: self._pick(words.PLACES),
            "child": lambda: self._pick(words.CHILDREN),
            "season": lambda: self._pick(words.SEASONS),
            "seasonplain": lambda: self._pick(words.SEASONS[:4]),
            "verb": lambda: self._pick(_VERBS),
            "einen": lambda: self._pick(_BUILDINGS),
            "work": lambda: self._pick(_WORKS),
            "key": lambda: self._pick(_KEYS),
            "instrument": lambda: self._pick(_INSTRUMENTS),
            "number": lambda: str(self._rng.integers(2, 40)),
            "issue": lambda: f"{self._rng.integers(1, 13)}/{self._rng.integers(2021, 2025)}",
        }

    def draw(self, kind: str, genre: str) -> str:
        """A title for an item of `genre` that no other item of `kind` bears."""
        for _ in range(40):
            title = self._compose(genre)
            if (kind, title) not in self._given:
                break
        else:
            title = self._next_volume(kind, title)
        self._given.add((kind, title))
        return title

    def _next_volume(self, kind: str, title: str) -> str:
        volume = 2
        while (kind, f"{title}, Band {volume}") in self._given:
            volume += 1
        return f"{title}, Band {volume}"

    def _compose(self, genre: str) -> str:
        template = self._pick(TEMPLATES[genre])
        if genre in words.TOPICS:
            return template.format(self._pick(words.TOPICS[genre].split("|")))
        return _SLOT.sub(self._fill, template)

    def _fill(self, slot: re.Match[str]) -> str:
        name = slot.group(1)
        text = self._rules[name.lower()]()
        return _capital(text) if name[0].isupper() else text

    def _accusative(self, noun: words.Noun, adjective: str) -> str:
        ending = "en" if noun.gender == "m" else "e"
        return f"{_ACCUSATIVE[noun.gender]} {adjective}{ending} {noun.word}"

    def _pick(self, options: Sequence[_T]) -> _T:
        return options[int(self._rng.integers(len(options)))]
