"""Plants the faults of the raw texts, and notes each of them for `truth`."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.visitor_feedback import hand, model
from datasets.generators.visitor_feedback.intruders import Intruder

if TYPE_CHECKING:
    from collections.abc import Callable

    from datasets.generators.schema import Table

# What the tag-stripping of the web form left behind.
_ENTITIES = {
    "ä": "&auml;",
    "ö": "&ouml;",
    "ü": "&uuml;",
    "ß": "&szlig;",
    "Ä": "&Auml;",
    "Ö": "&Ouml;",
    "Ü": "&Uuml;",
    '"': "&quot;",
    ". ": ".<br>",
}
_WITH_STARS = ("online_form", "tablet")
_WORDS_OF_A_COPY = 5
_WORDS_OF_A_REWRITTEN_COPY = 8
# Nothing else of a row is changed by these.
_NO_ROW = ("double_submission", "near_duplicate", "spam")


@dataclass
class Book:
    """The rows that are still free for a fault, and the streams that choose among them."""

    rows: pd.DataFrame
    rng: np.random.Generator
    intruder: Intruder
    free: np.ndarray

    @classmethod
    def of(cls, texts: pd.DataFrame, rng: np.random.Generator) -> Book:
        """The texts with a raw side: raw_text, raw_topic, raw_rating, fault."""
        rows = texts.assign(
            raw_text=texts["text"],
            raw_topic=texts["topic"],
            raw_rating=texts["rating"],
            fault="",
            source=-1,
        )
        return cls(rows=rows, rng=rng, intruder=Intruder(rng), free=np.ones(len(rows), dtype=bool))

    def take(self, count: int, fit: pd.Series) -> np.ndarray:
        """Numbers of `count` free rows among those that `fit`, in order."""
        able = np.flatnonzero(self.free & fit.to_numpy(bool))
        chosen = np.sort(self.rng.choice(able, size=count, replace=False))
        self.free[chosen] = False
        return chosen

    def set(self, row: int, fault: str, **values: Any) -> None:
        """Mark a row with a fault and change some of its columns."""
        for name, value in {"fault": fault, **values}.items():
            self.rows.at[row, name] = value

    def get(self, row: int, column: str) -> str:
        """The words that stand in a row."""
        return str(self.rows.at[row, column])

    @property
    def words(self) -> pd.Series:
        """How many words each text has."""
        return self.rows["text"].map(lambda text: len(text.split()))


def plant(texts: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """All rows, copies and advertisements included, in order of time, with their raw side.

    Returns:
        The texts' columns and raw_text, raw_topic, raw_rating, fault, source (the row that a copy
        was made of), feedback_id, source_id.
    """
    book = Book.of(texts, rng)
    _plant_personal_data(book)
    _plant_injections(book)
    _plant_in_text(book, "mojibake", model.MOJIBAKE, "mail", _mojibake)
    _plant_in_text(book, "html_remains", model.HTML_REMAINS, "online_form", _html)
    _plant_school_grades(book)
    copies = [_copies(book), _rewritten(book)]
    _plant_wrong_topics(book)
    own = book.rows.assign(origin=np.arange(len(book.rows)))
    every = pd.concat([own, *copies, _spam(book)], ignore_index=True)
    every = every.sort_values("created_local", kind="stable", ignore_index=True)
    every["feedback_id"] = np.arange(1, len(every) + 1)
    ids = every.dropna(subset="origin").set_index("origin")["feedback_id"]
    return every.assign(source_id=every["source"].map(ids))


def _plant_personal_data(book: Book) -> None:
    for row in book.take(model.PERSONAL_DATA, book.words >= 3):
        open_, blackened = book.intruder.personal_data()
        text = book.get(row, "text")
        book.set(row, "personal_data", raw_text=_after(text, open_), text=_after(text, blackened))


def _plant_injections(book: Book) -> None:
    digital = book.rows["channel"].isin(("mail", "online_form"))
    for row in book.take(model.PROMPT_INJECTIONS, digital & (book.words >= 3)):
        text, order = book.get(row, "text"), book.intruder.injection()
        first = book.rng.random() < 0.25
        raw = f"{order} {text}" if first else _after(text, order)
        book.set(row, "prompt_injection", raw_text=raw)


def _after(text: str, sentence: str) -> str:
    end = "" if text.endswith((".", "!", "?", ")")) or "\n" in text else "."
    return f"{text}\n{sentence}" if "\n" in text else f"{text}{end} {sentence}"


def _plant_in_text(
    book: Book, fault: str, count: int, channel: str, spoil: Callable[[str], str]
) -> None:
    """Spoil texts of a channel whose umlauts the spoiling reaches."""
    plain = book.rows["text"].map(lambda text: text.isascii() or _has_signs(text))
    fit = (book.rows["channel"] == channel) & ~plain
    for row in book.take(count, fit):
        book.set(row, fault, raw_text=spoil(book.get(row, "text")))


def _has_signs(text: str) -> bool:
    """Whether the text has letters that cp1252 lacks a sign for."""
    return any(letter not in "äöüÄÖÜß„“–€" and not letter.isascii() for letter in text)


def _mojibake(text: str) -> str:
    return text.encode("utf-8").decode("cp1252", errors="replace")


def _html(text: str) -> str:
    for letter, entity in _ENTITIES.items():
        text = text.replace(letter, entity)
    return text


def _plant_school_grades(book: Book) -> None:
    """One star was taken for the best mark, as at school."""
    rating = book.rows["rating"]
    clear = rating.isin((1.0, 2.0, 4.0, 5.0)) & (book.rows["mood"] != "neutral")
    fit = clear & ~book.rows["mixed"] & book.rows["channel"].isin(_WITH_STARS)
    for row in book.take(model.SCHOOL_GRADES, fit):
        book.set(row, "school_grade_rating", raw_rating=6 - float(book.get(row, "rating")))


def _plant_wrong_topics(book: Book) -> None:
    for row in book.take(model.WRONG_TOPICS, book.words > 0):
        others = model.TAKEN_FOR[book.get(row, "topic")]
        wrong = others[int(book.rng.random() < 0.4)]
        book.set(row, "wrong_topic", raw_topic=wrong)


def _copies(book: Book) -> pd.DataFrame:
    """Sent twice within minutes: the button was pressed again."""
    fit = book.rows["channel"].isin(_WITH_STARS) & (book.words >= _WORDS_OF_A_COPY)
    chosen = book.take(model.DOUBLE_SUBMISSIONS, fit)
    made = book.rows.iloc[chosen].assign(fault="double_submission", source=chosen)
    later = pd.to_timedelta(book.rng.integers(0, 4, size=len(made)), unit="m")
    return made.assign(created_local=made["created_local"] + later)


def _rewritten(book: Book) -> pd.DataFrame:
    """The same matter again some days later, by another way, typed anew."""
    fit = (book.words >= _WORDS_OF_A_REWRITTEN_COPY) & ~book.rows["text"].str.contains("\n")
    chosen = book.take(model.NEAR_DUPLICATES, fit)
    made = book.rows.iloc[chosen].assign(fault="near_duplicate", source=chosen)
    later = book.rng.integers(1, 4, size=len(made)) * 1440 + book.rng.integers(0, 60, len(made))
    texts = [
        hand.written(text, "plain", "neutral", 0.8, book.rng, dialect=False)
        for text in made["text"]
    ]
    channel = np.where(made["channel"] == "online_form", "mail", "online_form")
    rating = made["rating"].where(channel == "online_form")
    return made.assign(
        created_local=made["created_local"] + pd.to_timedelta(later, unit="m"),
        channel=channel,
        raw_text=texts,
        raw_rating=rating,
    )


def _spam(book: Book) -> pd.DataFrame:
    like = book.rows.iloc[np.sort(book.rng.choice(len(book.rows), size=model.SPAM, replace=False))]
    return like.assign(
        raw_text=[book.intruder.spam() for _ in range(model.SPAM)],
        raw_topic="general",
        raw_rating=np.where(book.rng.random(model.SPAM) < 0.5, 5.0, np.nan),
        channel=np.where(book.rng.random(model.SPAM) < 0.8, "online_form", "card"),
        fault="spam",
        mood="neutral",
        ironic=False,
        mixed=False,
    )


def is_extra(rows: pd.DataFrame) -> pd.Series:
    """Whether a row has no place in the clean table."""
    return rows["fault"].isin(_NO_ROW)


def noted(rows: pd.DataFrame, table: Table) -> pd.DataFrame:
    """The entries of `truth` for the table of texts."""
    kinds = {
        "wrong_topic": ("topic", "topic", "sorted by staff under another topic"),
        "school_grade_rating": ("rating", "rating", "one star was meant as the best mark"),
        "personal_data": ("text", "text", "personal data of an invented person"),
        "prompt_injection": ("text", "text", "an order to a language model"),
        "mojibake": ("text", "text", "UTF-8 was read as cp1252"),
        "html_remains": ("text", "text", "entities and line breaks of HTML"),
    }
    parts = []
    for fault, (column, clean, note) in kinds.items():
        hit = rows[rows["fault"] == fault]
        right = hit[clean].map(lambda value: f"{value:g}" if isinstance(value, float) else value)
        keys = truth.keys(hit, table)
        parts.append(truth.entries(table.name, keys, column, fault, right.to_numpy(), note))
    return truth.together([*parts, *_noted_extras(rows, table)])


def _noted_extras(rows: pd.DataFrame, table: Table) -> list[pd.DataFrame]:
    made = []
    for fault in _NO_ROW:
        hit = rows[rows["fault"] == fault]
        notes = [
            "advertising, not feedback" if math.isnan(source) else f"same as {source:.0f}"
            for source in hit["source_id"]
        ]
        entry = truth.entries(table.name, truth.keys(hit, table), "*", fault, "", "")
        made.append(entry.assign(note=notes))
    return made
