"""The card that a learner sees below a check: as plain text and as HTML, with the same words.

A card is drawn on its own background with its own text colours, so that it reads alike in light
and dark themes; a symbol and a word say the outcome, the colour only repeats it.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from werkstadt_edu.checks.outcome import Fault, Outcome
from werkstadt_edu.language import L, current

TEXT_COLOUR = "#1b1b1b"
CSS_CLASS = "werkstadt-card"
FAILED_CSS_CLASS = "werkstadt-card-failed"


# The error below a failed card says the same in plain text, for graders and for readers without
# HTML. Where JupyterLab, Notebook 7 and nbconvert lay out both, the card alone is enough.
HIDE_THE_TEXT = (
    f"<style>.jp-OutputArea-child:has(.{FAILED_CSS_CLASS}) + .jp-OutputArea-child"
    ':has([data-mime-type="application/vnd.jupyter.stderr"]){display:none}</style>'
)


@dataclass(frozen=True, kw_only=True)
class Style:
    """Symbol and colours (CSS hex) of an outcome; `accent` also colours the heading."""

    symbol: str
    accent: str
    background: str


STYLES = {
    Outcome.PASSED: Style(symbol="✓", accent="#14602b", background="#e6f4ea"),
    Outcome.NOT_YET: Style(symbol="✗", accent="#8a3a00", background="#fff3e0"),
    Outcome.NOT_ATTEMPTED: Style(symbol="○", accent="#1d4f91", background="#e8f0fb"),
    Outcome.BROKEN: Style(symbol="⚠", accent="#9b1c1c", background="#fdeaea"),
}


@dataclass(frozen=True, kw_only=True)
class Card:
    """What a check has to say.

    Args:
        outcome: how the check ended.
        sentence: one to three sentences for the learner; `code` stands in backticks.
        fault: who has to act; only for a broken check.
        what: what was checked, for example ``many_renewals(loans)``.
        tips: misconceptions that fit what came.
    """

    outcome: Outcome
    sentence: str
    fault: Fault | None = None
    what: str = ""
    tips: tuple[str, ...] = ()

    def as_text(self) -> str:
        """The card in plain text: a heading, the sentence, and a line for each tip."""
        tip = L("Tipp", "Tip")
        lines = [_heading(self), self.sentence, *(f"{tip}: {text}" for text in self.tips)]
        return "\n".join(line for line in lines if line)

    def as_html(self) -> str:
        """The card in HTML, without ids, scripts or times: the same card is the same bytes."""
        style = STYLES[self.outcome]
        tip = L("Tipp", "Tip")
        paragraphs = [self.sentence, *(f"{tip}: {text}" for text in self.tips)]
        body = "".join(
            f'<p style="margin:4px 0 0;color:{TEXT_COLOUR}">{_inline(text)}</p>'
            for text in paragraphs
            if text
        )
        passed = self.outcome is Outcome.PASSED
        classes = CSS_CLASS if passed else f"{CSS_CLASS} {FAILED_CSS_CLASS}"
        return (
            f"{'' if passed else HIDE_THE_TEXT}"
            f'<div class="{classes}" role="status" lang="{current().value}" '
            f'style="background:{style.background};color:{TEXT_COLOUR};'
            f"border-left:4px solid {style.accent};border-radius:3px;padding:8px 12px;"
            'margin:4px 0;max-width:48em;line-height:1.45">'
            f'<strong style="color:{style.accent}">{_inline(_heading(self))}</strong>{body}</div>'
        )


def _heading(card: Card) -> str:
    words = f"{STYLES[card.outcome].symbol} {_word(card)}"
    return f"{words} · {card.what}" if card.what else words


def _word(card: Card) -> str:
    words = {
        (Outcome.PASSED, None): L("Richtig", "Correct"),
        (Outcome.NOT_YET, None): L("Noch nicht richtig", "Not right yet"),
        (Outcome.NOT_ATTEMPTED, None): L("Noch nicht bearbeitet", "Not attempted yet"),
        (Outcome.BROKEN, Fault.LEARNER): L("Ihr Code bricht ab", "Your code stops with an error"),
        (Outcome.BROKEN, Fault.CHECK): L(
            "Diese Prüfung ist fehlerhaft – nicht Ihr Code",
            "This check is faulty – not your code",
        ),
        (Outcome.BROKEN, Fault.ENVIRONMENT): L(
            "Die Umgebung ist schuld – nicht Ihr Code",
            "The environment does not play along – not your code",
        ),
    }
    return words[card.outcome, card.fault]


def _inline(text: str) -> str:
    """Escaped text in which backticks became code and line ends became line breaks."""
    code = '<code style="background:transparent;color:inherit;padding:0">\\1</code>'
    return re.sub(r"`([^`]+)`", code, html.escape(text)).replace("\n", "<br>")
