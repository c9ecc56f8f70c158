"""Writes a report: who speaks chooses how much, in which order, in which tone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from datasets.generators.citizen_reports import moments, voices
from datasets.generators.citizen_reports.grammar import speak
from datasets.generators.citizen_reports.voices import FRAME
from datasets.generators.citizen_reports.wording import ended, joined, lower_start, once, upper

if TYPE_CHECKING:
    import pandas as pd

    from datasets.generators.citizen_reports.grammar import Dice, Line
    from datasets.generators.citizen_reports.issues import Issue
    from datasets.generators.citizen_reports.places import Place
    from datasets.generators.citizen_reports.voices import Persona

_LINES = ("1", "2", "3", "4", "5", "5", "10", "11", "12", "13", "14", "15", "16", "41")
_DO = ("das prüfen", "das in Ordnung bringen", "jemanden vorbeischicken", "vorbeischauen")
_TO_DO = ("das zu prüfen", "jemanden vorbeizuschicken", "das in Ordnung zu bringen")
_NOWHERE = {
    "C": "nowhere_path",
    "H": "nowhere_stop",
    "G": "nowhere_play",
    "W": "nowhere_wood",
    "F": "nowhere_water",
}
# The rest of what a persona does, by how much it writes: from a telegram to a letter.
_STYLES = (("telegram", 0.32), ("short", 0.4), ("plain", 0.225), ("letter", 0.055))


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What a report is about, and the circumstances of its writing.

    Attributes:
        addition: words that make the place more exact; empty for none.
        nowhere: whether the text may leave out where it is.
        second: a further issue that the report mentions; None for most.
    """

    issue: Issue
    place: Place
    addition: str
    nowhere: bool
    written: pd.Timestamp
    channel: str
    photo: bool
    rude: bool
    second: Issue | None


class Writer:
    """Writes texts with the help of dice."""

    def __init__(self, dice: Dice) -> None:
        """Write as the dice fall."""
        self._dice = dice

    def addition(self, place: Place) -> str:
        """Words that make a street more exact; mostly none."""
        if place.kind != "S" or not self._dice.chance(0.16):
            return ""
        said = self._dice.line(FRAME["addition"])
        return speak(said.phrase, self._dice, lambda _: str(1 + int(self._dice.roll() * 64)))

    def write(self, occasion: Occasion) -> tuple[str, Persona]:
        """A careful text, before any hand is careless, and who wrote it."""
        persona = self._dice.weighted(voices.personas(occasion.issue.themes))
        return once(_Page(self._dice, occasion, persona).text()), persona


class _Page:
    """One text in the making."""

    def __init__(self, dice: Dice, occasion: Occasion, persona: Persona) -> None:
        self._dice = dice
        self._about = occasion
        self._issue = occasion.issue
        self._persona = persona
        self._where = self._spoken_place()
        self._said: set[Line] = set()
        self._bound: str | None = None

    # ---- the whole

    def text(self) -> str:
        about, dice = self._about, self._dice
        if about.channel == "phone":
            return self._phone()
        if self._persona.name == "student" and "e" in self._issue.phrases and dice.chance(0.3):
            return self._english()
        style = dice.weighted(
            [
                (name, share * (self._persona.long if name in ("plain", "letter") else 1))
                for name, share in _STYLES
            ]
        )
        if about.second is not None and style == "telegram":
            style = "short"
        body = {
            "telegram": self._telegram,
            "short": self._short,
            "plain": self._plain,
            "letter": self._letter,
        }[style]()
        return self._with_rudeness(body)

    def _telegram(self) -> str:
        dice = self._dice
        thing, where = self._line("t"), self._where
        name = where if self._about.nowhere else self._name()
        text = dice.weighted(
            [
                (f"{thing} {where}", 4),
                (f"{upper(name)}: {thing}", 2),
                (f"{thing}, {name}", 1.5),
                (f"{upper(name)}, {thing}", 1),
                (f"{upper(where)} {thing}", 1),
                (thing if self._about.nowhere or dice.chance(0.25) else f"{thing} - {name}", 1),
            ]
        )
        if dice.chance(0.5):
            end = self._frame("tele_end")
            text += (
                end if end.startswith("!") else dice.pick((", ", ". ", " - ", "\n", "... ")) + end
            )
        elif dice.chance(0.5):
            text += "."
        return text

    def _short(self) -> str:
        said = [self._line("o")]
        if self._dice.chance(0.57):
            said.append(
                self._sentence(
                    (("d", 3), ("k", 3), ("wish", 4), ("history", 1.5), ("self", 1), ("r", 0.8))
                )
            )
        return self._framed(self._with_second(said), greeting=0.12, closing=0.22)

    def _plain(self) -> str:
        said = [self._line("o")]
        if self._dice.chance(0.16):
            said.insert(0, self._frame("lead"))
        wanted = (("d", 4.0), ("k", 4.0), ("history", 2.0), ("self", 3.0), ("r", 0.7))
        said += self._sentences(wanted, 1 + int(self._dice.roll() * 1.8))
        said = self._with_second(said)
        if self._dice.chance(0.6):
            said.append(self._sentence((("wish", 1),)))
        return self._framed(said, greeting=0.33, closing=0.42)

    def _letter(self) -> str:
        said = [self._line("o")]
        wanted: tuple[tuple[str, float], ...] = (
            ("d", 4),
            ("k", 4),
            ("history", 3),
            ("self", 3),
            ("r", 1),
            ("irony", 0.7),
        )
        if self._dice.chance(0.35):
            said.insert(0, self._sentence((("self", 1),)))
        elif self._dice.chance(0.5):
            said.insert(0, self._frame("lead"))
        said += self._sentences(wanted, 2 + int(self._dice.roll() * 3.3))
        said = self._with_second(said)
        for _ in range(1 + int(self._dice.roll() * 1.4)):
            said.append(self._sentence((("wish", 1),)))
        return self._framed(said, greeting=0.62, closing=0.66)

    def _phone(self) -> str:
        said = [self._frame("phone"), self._line("o")]
        for _ in range(int(self._dice.roll() * 2.5)):
            said.append(self._sentence((("d", 2), ("k", 1))))
        said = self._with_second(said)
        if self._dice.chance(0.6):
            said.append(self._frame("phone_end"))
        return joined(said)

    def _english(self) -> str:
        said = [self._line("e")]
        if self._dice.chance(0.5):
            said.insert(0, self._frame("english_hello"))
        if self._dice.chance(0.6):
            said.append(self._frame("english_end"))
        return joined(said)

    # ---- its parts

    def _framed(self, said: list[str], *, greeting: float, closing: float) -> str:
        register = self._persona.register
        text = joined([one for one in said if one])
        if self._about.photo and self._dice.chance(0.1):
            text += " " + self._frame("photo")
        if self._persona.name == "student" and self._dice.chance(0.1):
            text += " " + self._frame("mixed")
        if self._about.channel == "app":
            greeting, closing = 0.6 * greeting, 0.8 * closing
        if self._dice.chance(greeting):
            hello = self._frame(f"greeting {register}").strip()
            # After a comma most people go on with a small letter.
            small = hello.endswith(",")
            text = lower_start(text) if small else text
            text = hello + self._dice.pick((" ", "\n", "\n", "\n\n")) + text
        if self._dice.chance(closing):
            text += self._dice.pick((" ", " ", "\n", "\n\n")) + self._frame(f"closing {register}")
        return text

    def _sentences(self, kinds: tuple[tuple[str, float], ...], number: int) -> list[str]:
        """Further sentences, mostly facts before complaints."""
        drawn = [self._dice.weighted(kinds) for _ in range(number)]
        if self._dice.chance(0.75):
            order = [kind for kind, _ in kinds]
            drawn.sort(key=order.index)
        return [self._sentence(((kind, 1.0),)) for kind in drawn]

    def _sentence(self, kinds: tuple[tuple[str, float], ...]) -> str:
        """A further sentence of one of the kinds; empty when there is nothing left to say."""
        kind = self._dice.weighted(kinds)
        if kind == "wish":
            return self._wish()
        if kind == "self":
            known = voices.remarks(self._persona.name, self._issue.themes)
            return self._unsaid(known) or self._line("d")
        if kind in ("history", "irony"):
            return self._unsaid(FRAME[kind])
        if kind == "k" and self._dice.chance(0.45):
            return self._unsaid(voices.consequences(self._issue.themes)) or self._line("k")
        return self._line(kind)

    def _wish(self) -> str:
        register = self._persona.register
        if self._about.rude and self._dice.chance(0.5):
            register = "angry"
        return upper(self._unsaid(FRAME[f"wish {register}"]))

    def _line(self, letter: str) -> str:
        return upper(self._issue_phrase(letter))

    def _issue_phrase(self, letter: str) -> str:
        """A phrase of the issue that goes with the opening; an opening binds what follows."""
        known = self._issue.phrases.get(letter, ())
        if self._bound is None:
            line = self._dice.line(known)
            self._bound = line.bound
            return speak(line.phrase, self._dice, self._fill)
        bound = self._bound
        return self._unsaid(tuple(line for line in known if line.fits(bound)))

    def _frame(self, name: str) -> str:
        return self._unsaid(FRAME[name])

    def _unsaid(self, known: tuple[Line, ...]) -> str:
        left = [line for line in known if line not in self._said]
        if not left:
            return ""
        line = self._dice.line(left)
        self._said.add(line)
        return speak(line.phrase, self._dice, self._fill)

    def _with_second(self, said: list[str]) -> list[str]:
        second = self._about.second
        if second is None:
            return said
        hinge, bound = self._frame("hinge"), self._bound
        self._issue, self._bound = second, None
        other = self._line(self._dice.pick("oooot"))
        self._issue, self._bound = self._about.issue, bound
        if self._dice.chance(0.12):
            return [*said, other]
        after = other if hinge.endswith((":", "näh")) else lower_start(other)
        return [*said, f"{hinge} {after}"]

    def _with_rudeness(self, text: str) -> str:
        if not self._about.rude:
            return text
        said = self._frame("rude")
        if self._dice.chance(0.3):
            return f"{said} {text}"
        if self._dice.chance(0.25):
            return f"{ended(text)} {said} {self._frame('rude')}"
        return f"{ended(text)} {said}"

    # ---- slots

    def _fill(self, name: str) -> str:
        slot = {
            "ort": lambda: self._where,
            "Ort": lambda: upper(self._where),
            "name": lambda: self._about.place.name,
            "seit": lambda: moments.since(self._dice, self._about.written),
            "wann": lambda: moments.when(self._dice, self._about.written),
            "Wann": lambda: upper(moments.when(self._dice, self._about.written)),
            "wann2": lambda: moments.earlier(self._dice, self._about.written),
            "vormonat": lambda: moments.last_month(self._about.written),
            "linie": lambda: self._dice.pick(_LINES),
            "lnr": lambda: f"{self._number(1, 170):03d}-{self._number(1, 60):03d}",
            "baum": lambda: str(self._number(100, 39_000)),
            "nr": lambda: str(self._number(1, 60)),
            "m": lambda: self._issue_phrase("m") or self._dice.pick(_DO),
            "z": lambda: self._issue_phrase("z") or self._dice.pick(_TO_DO),
        }
        return slot[name]()

    def _number(self, low: int, high: int) -> int:
        return low + int(self._dice.roll() * (high - low))

    def _spoken_place(self) -> str:
        about = self._about
        if about.nowhere:
            frame = FRAME[_NOWHERE.get(about.place.kind, "nowhere")]
            return speak(self._dice.line(frame).phrase, self._dice, str)
        phrase = self._dice.pick(about.place.phrases)
        plain = phrase.endswith((about.place.name, "Kahlaischen Straße"))
        return f"{phrase} {about.addition}" if about.addition and plain else phrase

    def _name(self) -> str:
        about = self._about
        if about.addition and self._dice.chance(0.7):
            return f"{about.place.name} {about.addition}"
        return about.place.name
