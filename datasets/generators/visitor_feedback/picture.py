"""The gallery's picture: what visitors write about, and four sentences that three people read."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pandas as pd
from matplotlib import pyplot as plt

from datasets.generators import gallery
from datasets.generators.recipe import Picture
from datasets.generators.visitor_feedback import agreement, model
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from datasets.generators.recipe import Tables


class Quote(NamedTuple):
    """A sentence to look for among the texts, how it is shown, and what it says."""

    part: str
    shown: str
    english: str


QUOTES = (
    Quote("wieder kein WLAN", "„Toll, wieder kein WLAN. …“", "“Great, no Wi-Fi again. …”"),
    Quote(
        "mit geschlossener Tür",
        "„Ein Tag der offenen Tür\nmit geschlossener Tür.“",
        "“An open day\nbehind a closed door.”",
    ),
    Quote(
        "in dem man das Frieren neu lernt",
        "„Super, endlich ein Raum, in dem\nman das Frieren neu lernt.“",
        "“Super, a room at last where\none learns to freeze again.”",
    ),
    Quote(
        "eine Rampe, die an einer Stufe endet",
        "„Spitze, eine Rampe, die an\neiner Stufe endet.“",
        "“Ace: a ramp\nthat ends at a step.”",
    ),
    Quote(
        "aus Solidarität mit",
        "„Wunderbar, der Drucker streikt\naus Solidarität mit.“",
        "“Wonderful, the printer strikes\nin sympathy.”",
    ),
    Quote(
        "Bohrer, Baby und Bassbox",
        "„Herrliche Ruhe, nur unterbrochen\nvon Bohrer, Baby und Bassbox.“",
        "“Glorious silence, broken only\nby drill, baby and boom box.”",
    ),
    Quote(
        "selten jemand auf die Nase gefallen",
        "„Bravo, NAOme: so elegant ist selten\njemand auf die Nase gefallen.“",
        "“Bravo, NAOme: seldom has anyone\nfallen so elegantly.”",
    ),
    Quote(
        "Minotaurus fehlt noch",
        "„Herrliches Labyrinth,\nMinotaurus fehlt noch.“",
        "“A splendid labyrinth,\nonly the minotaur is missing.”",
    ),
    Quote(
        "nur auf Antrag",
        "„Ein Lächeln gibt es vermutlich\nnur auf Antrag.“",
        "“A smile is probably available\non application only.”",
    ),
    Quote(
        "kein WLAN",
        "„… wieder kein WLAN.“",
        "“… no Wi-Fi again.”",
    ),
)
_SHOWN = 4
_DOTS = 0.74  # where the first of the three judgements stands
_COLOURS = {"negative": gallery.RED, "neutral": gallery.PALE, "positive": gallery.BLUE}
_SIGNS = {"negative": "–", "neutral": "o", "positive": "+"}


def picture(data: Tables) -> Picture:
    """Topics by what all three raters agree on, beside ironic sentences and their readings."""
    figure, (left, right) = plt.subplots(
        1, 2, figsize=gallery.SIZE, gridspec_kw={"width_ratios": (1.0, 1.15)}
    )
    table = agreement.side_by_side(data.table("clean", "ratings"))
    shares = by_topic(data, table)
    _bars(left, shares)
    _quotes(right, data, table)
    figure.suptitle(
        L("Drei Menschen lesen, was andere schreiben", "Three people read what others write"),
        x=0.02,
        y=0.97,
        ha="left",
        weight="bold",
        fontsize=13,
    )
    figure.subplots_adjust(left=0.155, right=0.985, top=0.79, bottom=0.11, wspace=0.06)
    return Picture(figure=figure, alt=_alt(shares), caption=_caption(table))


def by_topic(data: Tables, table: pd.DataFrame) -> pd.DataFrame:
    """Per topic the percentage of texts that all raters find negative, or positive."""
    topic = data.table("clean", "feedback").set_index("feedback_id")["topic"].astype("str")
    agreed = agreement.unanimous(table).reindex(topic.index).fillna("none")
    shares = pd.crosstab(topic, agreed, normalize="index") * 100
    return shares.drop("general").sort_values("negative", kind="stable")


def _topic_name(topic: str) -> str:
    names = {
        "access": L("Barrieren", "access"),
        "coffee": L("Kaffee", "coffee"),
        "courses": L("Kurse", "courses"),
        "devices": L("WLAN, Geräte", "Wi-Fi, devices"),
        "hours": L("Öffnungszeiten", "opening hours"),
        "noise": L("Lärm", "noise"),
        "robot": L("Roboter NAOme", "robot NAOme"),
        "rooms": L("Räume", "rooms"),
        "signage": L("Wegweiser", "signage"),
        "staff": L("Personal", "staff"),
    }
    return names[topic]


def _bars(axes: Axes, shares: pd.DataFrame) -> None:
    names = [_topic_name(topic) for topic in shares.index]
    axes.barh(names, -shares["negative"], color=gallery.RED, height=0.72)
    axes.barh(names, shares["positive"], color=gallery.BLUE, height=0.72)
    for row, (negative, positive) in enumerate(
        zip(shares["negative"], shares["positive"], strict=True)
    ):
        axes.text(-negative - 1.5, row, number(negative), ha="right", va="center", fontsize=9)
        axes.text(positive + 1.5, row, number(positive), ha="left", va="center", fontsize=9)
    axes.axvline(0, color=gallery.INK, linewidth=0.8)
    axes.set_xlim(-52, 58)
    axes.set_xticks([])
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)
    axes.tick_params(axis="y", length=0, labelcolor=gallery.INK)
    axes.set_title(
        L("Alle drei einig, in % der Texte", "All three agree, % of the texts"),
        fontsize=10,
        weight="normal",
        color=gallery.GREY,
        pad=18,
    )
    axes.text(-1.5, len(names) - 0.4, L("Tadel", "blame"), ha="right", color=gallery.RED)
    axes.text(1.5, len(names) - 0.4, L("Lob", "praise"), ha="left", color=gallery.BLUE)


def _quotes(axes: Axes, data: Tables, table: pd.DataFrame) -> None:
    axes.set_axis_off()
    axes.set_xlim(0, 1)
    axes.set_ylim(-0.5, _SHOWN - 0.5)
    axes.set_title(
        L("Vier Sätze, drei Urteile", "Four sentences, three judgements"),
        fontsize=10,
        weight="normal",
        color=gallery.GREY,
        pad=18,
        x=0.05,
    )
    read = [(quote, judged(data, table, quote)) for quote in QUOTES]
    differing = [(quote, judgements) for quote, judgements in read if len(judgements)][:_SHOWN]
    for row, (quote, judgements) in enumerate(reversed(differing)):
        axes.text(0.05, row, L(quote.shown, quote.english), va="center", fontsize=9)
        for place, rater in enumerate(model.RATERS):
            _judgement(axes, _DOTS + 0.1 * place, row, judgements[rater])
    for place, rater in enumerate(model.RATERS):
        axes.text(_DOTS + 0.1 * place, _SHOWN - 0.45, rater, ha="center", color=gallery.GREY)
    axes.text(
        0.99,
        -0.62,
        L("– Tadel   o neutral   + Lob", "– blame   o neutral   + praise"),
        ha="right",
        fontsize=8.5,
        color=gallery.GREY,
    )


def judged(data: Tables, table: pd.DataFrame, quote: Quote) -> pd.Series:
    """How the raters read the first text with that quote on which they differ; or nothing."""
    texts = data.table("clean", "feedback").set_index("feedback_id")["text"]
    found = table.loc[texts.index[texts.str.contains(quote.part, case=False, regex=False)]]
    differing = found[found.nunique(axis=1) > 1]
    return differing.iloc[0] if len(differing) else pd.Series(dtype="str")


def _judgement(axes: Axes, x: float, row: int, sentiment: str) -> None:
    axes.plot(x, row, marker="o", markersize=17, color=_COLOURS[sentiment])
    ink = gallery.INK if sentiment == "neutral" else "white"
    axes.text(x, row - 0.01, _SIGNS[sentiment], ha="center", va="center", color=ink, weight="bold")


def _alt(shares: pd.DataFrame) -> str:
    worst, best = shares.index[-1], shares["positive"].idxmax()
    return L(
        "Links ein Balkendiagramm nach Themen: links der Mitte der Anteil der Texte, die alle drei "
        f"Lesenden als Tadel verstehen (am meisten: {_topic_name(worst)}), rechts der Anteil, den "
        f"alle als Lob verstehen (am meisten: {_topic_name(str(best))}). Rechts vier ironische "
        "Sätze mit je drei Urteilen, die einander widersprechen.",
        "Left a bar chart by topic: left of the middle the share of texts that all three readers "
        f"take for blame (most: {_topic_name(worst)}), right of it the share that all take for "
        f"praise (most: {_topic_name(str(best))}). On the right four ironic sentences, each with "
        "three judgements that contradict one another.",
    )


def _caption(table: pd.DataFrame) -> str:
    agreed = number(100 * float(agreement.unanimous(table).notna().mean()))
    return L(
        f"Nur bei {agreed} % der Rückmeldungen sind sich drei Menschen einig, ob sie Lob, Tadel "
        "oder keins von beiden lesen. Bei Ironie gehen die Urteile auseinander. Wie gut kann ein "
        "Modell dann überhaupt werden, und woran sollte man es messen?",
        f"Three people agree on only {agreed} % of the feedback whether they read praise, blame or "
        "neither. On irony their judgements part. How good can a model become then, and what "
        "should it be measured by?",
    )
