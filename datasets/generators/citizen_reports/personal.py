"""Personal data that people put into their reports, all invented, and the same blacked out.

Numbers: local ones that begin with 0, which no local number does; mobile ones that the
Bundesnetzagentur keeps free for films. Number plates begin their digits with 0, which no real one
does. Mail addresses end in example.org, which belongs to nobody.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from datasets.generators.citizen_reports.grammar import words

if TYPE_CHECKING:
    from datasets.generators.citizen_reports.grammar import Dice

BLACKED = {"tel": "[Telefon]", "mail": "[E-Mail]", "plate": "[Kennzeichen]", "name": "[Name]"}
# P: Bundesnetzagentur, "Rufnummern für Medienproduktionen".
_MOBILE = ("0152 28817386", "0152/28817386", "015228817386", "0172 9980752", "0172-9980752")
_FIRST = words(
    "Karin Jürgen Petra Sven Uwe Heike Lena Tobias Sabine Frank Monika Dirk Anja Ronny Mandy "
    "Katrin Holger Steffi Maik Gisela Rolf Annett Paul Ilse Dieter Emma Jonas Kerstin Torsten"
)
_LAST = words(
    "Lehmann Krause Vogel Richter Böhme Seidel Franke Zimmermann Günther Albrecht Winkler Sommer "
    "Hoffmann Kühn Otto Busch Engel Beyer Heinze Thieme Hartung Walther Jahn Ulrich Schubert"
)
_CONTACT = (
    "Erreichbar bin ich unter {tel}.",
    "Für Rückfragen: {tel}",
    "Meine Nummer ist {tel}.",
    "Tel. {tel}",
    "Bitte rufen Sie mich zurück, {tel}, am besten nach 17 Uhr.",
    "Rückfragen an {mail}",
    "Antwort bitte an {mail}.",
    "Meine Mail: {mail}",
    "Gruß {name}, {tel}",
    "MfG {name}",
    "Mit freundlichen Grüßen\n{name}",
    "Viele Grüße, {name}",
    "{name}, {mail}",
    "Mein Name ist {name}, ich wohne gleich gegenüber.",
    "LG {name}",
)
_NEIGHBOUR = (
    "Herr {name} von gegenüber kann das bezeugen.",
    "Frau {name} aus dem Erdgeschoss hat das auch schon angezeigt.",
    "Das war garantiert wieder der Herr {name} aus dem dritten Stock.",
    "Fragen Sie mal Frau {name}, die hat alles gesehen.",
)
_CAR = (
    "Kennzeichen {plate}.",
    "Es geht um {plate}.",
    "Das Auto hat das Kennzeichen {plate}.",
    "Halter ermitteln: {plate}",
    "Nummer habe ich notiert: {plate}.",
    "Der mit {plate} steht jeden Tag so da.",
    "{plate} und {plate} sind die üblichen Verdächtigen.",
)
_SLOT = re.compile(r"\{(\w+)\}")


def snippet(dice: Dice, *, cars: bool) -> tuple[str, str]:
    """A sentence with personal data, and the same blacked out.

    Args:
        dice: what to draw with.
        cars: whether a number plate fits.
    """
    if cars and dice.chance(0.6):
        form = dice.pick(_CAR)
    else:
        form = dice.pick(_NEIGHBOUR if dice.chance(0.14) else _CONTACT)
    full = "Herr " not in form and "Frau " not in form
    first, last = dice.pick(_FIRST), dice.pick(_LAST)
    short = dice.chance(0.25)
    made = {
        "tel": lambda: _phone(dice),
        "mail": lambda: f"{(first[0] if short else first)}.{last}@example.org".translate(_ASCII),
        "plate": lambda: _plate(dice),
        "name": lambda: (f"{first[0]}. {last}" if short else f"{first} {last}") if full else last,
    }
    said = _SLOT.sub(lambda found: made[found[1]](), form)
    return said, _SLOT.sub(lambda found: BLACKED[found[1]], form)


_ASCII = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"}
)


def _phone(dice: Dice) -> str:
    if dice.chance(0.35):
        return dice.pick(_MOBILE)
    number = f"0{int(dice.roll() * 100_000):05d}"
    pairs = f"{number[:2]} {number[2:4]} {number[4:]}"
    return dice.pick(("03641 ", "03641/", "03641-", "(03641) ", "+49 3641 ")) + dice.pick(
        (number, number, pairs)
    )


def _plate(dice: Dice) -> str:
    letters = "ABCDEFGHKLMNPRSTUVWXYZ"
    pair = dice.pick(letters) + dice.pick(letters)
    place = dice.pick(("J", "J", "J", "J", "SHK", "WE", "AP"))
    digits = f"0{int(dice.roll() * 1000):03d}"
    return f"{place}{dice.pick('- ')}{pair}{dice.pick((' ', ' ', ''))}{digits}"
