"""The items and the patrons."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators.library_loans import model
from datasets.generators.library_loans.titles import Titles

# No country has been given the group 69, so that no number here belongs to a real book (A).
ISBN_PREFIX = "97869"
WITH_ISBN = ("book", "childrens_book", "audiobook", "ebook")


def items(rng: np.random.Generator, words: np.random.Generator) -> pd.DataFrame:
    """The 15,000 titles; the columns `digital` and `demand` are hidden traits of the model.

    Args:
        rng: draws everything but the titles.
        words: draws the titles.
    """
    kinds = [(name, False, kind.items) for name, kind in model.FORMATS.items()]
    kinds += [(name, True, kind.digital) for name, kind in model.FORMATS.items()]
    parts = [_items_of(rng, name, digital, count) for name, digital, count in kinds if count]
    frame = pd.concat(parts, ignore_index=True)
    frame = frame.iloc[rng.permutation(len(frame))].reset_index(drop=True)
    frame["acquired"] = _acquired(rng, frame["format"] == "picture")
    # Numbers are given out as the items come in.
    frame = frame.sort_values("acquired", kind="stable", ignore_index=True)
    frame.insert(0, "item_id", [f"M{number:06d}" for number in range(1, len(frame) + 1)])
    titles = Titles(words)
    named = [titles.draw(*kind) for kind in zip(frame["format"], frame["genre"], strict=True)]
    has_isbn = frame["format"].isin(WITH_ISBN).to_numpy()
    frame.insert(1, "isbn", pd.Series(isbn13(rng, len(frame)), dtype="str").where(has_isbn))
    frame.insert(2, "title", named)
    return frame.assign(demand=_demand(rng, frame["acquired"]))


def _demand(rng: np.random.Generator, acquired: pd.Series) -> np.ndarray:
    """How much each title is asked for, in arbitrary units: a Zipf-Mandelbrot law."""
    rank = rng.permutation(len(acquired))
    weight = (rank + model.ZIPF_OFFSET) ** -model.ZIPF_EXPONENT
    return weight * np.where(acquired.dt.year == model.YEAR, model.NEW_TITLE_LIFT, 1.0)


def _items_of(rng: np.random.Generator, name: str, digital: bool, count: int) -> pd.DataFrame:
    kind = model.FORMATS[name]
    weights = np.array(list(kind.genres.values()), dtype=float)
    genre = rng.choice(list(kind.genres), size=count, p=weights / weights.sum())
    median, spread = kind.price
    price = np.floor(median * np.exp(spread * rng.standard_normal(count)))
    cents = 0.0 if name == "picture" else rng.choice([0.0, 0.5, 0.9, 0.95, 0.99], size=count)
    return pd.DataFrame(
        {
            "genre": genre,
            "format": name,
            "price_eur": np.round(np.maximum(price, 3.0) + cents, 2),
            "digital": digital,
        }
    )


def _acquired(rng: np.random.Generator, picture: pd.Series) -> pd.Series:
    """Days of acquisition: 2005 to 2024, more in later years, Mondays to Fridays."""
    count = len(picture)
    # A: the artothek bought for the new house, so a picture is three times as often new.
    weight = np.where(picture, 3.0, 1.0)
    new = rng.choice(count, size=model.NEW_ITEMS, replace=False, p=weight / weight.sum())
    year = model.YEAR - 1 - np.floor(19 * rng.random(count) ** 1.8).astype(int)
    year[new] = model.YEAR
    begin = pd.to_datetime(pd.Series(year).astype(str) + "-01-02")
    day = begin + pd.to_timedelta(rng.integers(0, 360, size=count), unit="D")
    weekend = np.maximum(day.dt.day_of_week - 4, 0)
    return (day - pd.to_timedelta(weekend, unit="D")).dt.as_unit("s")


def isbn13(rng: np.random.Generator, count: int) -> np.ndarray:
    """Distinct numbers of thirteen digits with a right check digit, as text."""
    body = rng.choice(10**7, size=count, replace=False)
    digits = np.array([[int(d) for d in f"{ISBN_PREFIX}{number:07d}"] for number in body])
    check = -(digits * np.array([1, 3] * 6)).sum(axis=1) % 10
    return np.array([f"{ISBN_PREFIX}{b:07d}{c}" for b, c in zip(body, check, strict=True)])


def isbn10(isbn: str) -> str:
    """The older number of ten characters for one of thirteen; its check digit may be ``X``."""
    body = isbn[3:12]
    total = sum(weight * int(digit) for weight, digit in zip(range(10, 1, -1), body, strict=True))
    check = -total % 11
    return body + ("X" if check == 10 else str(check))


def patrons(rng: np.random.Generator) -> pd.DataFrame:
    """The 5,000 patrons; the columns after `reminder_optin` are hidden traits of the model."""
    count = model.PATRONS
    age = rng.choice(len(model.AGE_BANDS), size=count, p=model.AGE_SHARES)
    frame = pd.DataFrame(
        {
            "age_band": np.array(model.AGE_BANDS)[age],
            "zone": rng.choice(list(model.ZONES), size=count),
            "since": _since(rng, count),
            "reminder_optin": rng.random(count) < model.REMINDER_OPTIN,
            "age": age,
            "activity": rng.gamma(0.9, 1.0, size=count) + 0.02,
            "digital": rng.beta(0.4, 1.2, size=count),
            "branch": rng.random(count) < model.LOBEDA_SHARE,
            "habit": model.LATE_PATRON_SD * rng.standard_normal(count),
        }
    )
    frame = frame.sort_values("since", kind="stable", ignore_index=True)
    frame.insert(0, "patron_id", _pseudonyms(rng, "P", count))
    return frame.sort_values("patron_id", ignore_index=True)


def _since(rng: np.random.Generator, count: int) -> pd.Series:
    """Days on which the cards were issued: 2008 to 2024, with a rush after the opening."""
    first = pd.Timestamp("2008-01-02")
    opening = (pd.Timestamp(model.NEW_HOUSE_OPENS) - first).days
    before = np.floor(opening * rng.random(count) ** 0.6)
    after = opening + np.minimum(np.floor(rng.exponential(60.0, size=count)), 275)
    days = np.where(rng.random(count) < 0.12, after, before)
    date = pd.Series(first + pd.to_timedelta(days, unit="D")).dt.as_unit("s")
    sunday = date.dt.day_of_week == 6
    return date.mask(sunday, date - pd.Timedelta(days=1))


def _pseudonyms(rng: np.random.Generator, letter: str, count: int) -> list[str]:
    numbers = rng.choice(np.arange(1, 100_000), size=count, replace=False)
    return [f"{letter}{number:05d}" for number in numbers]
