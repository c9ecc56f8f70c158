"""Invented people: those who register for events, and the organisations that book rooms."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
from faker import Faker

from datasets.generators.workshop_bookings import model

if TYPE_CHECKING:
    from collections.abc import Sequence

_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", " ": "-"})
_TITLES = ("", "Dr. ", "Prof. Dr. ")
_TITLE_SHARES = (0.93, 0.06, 0.01)
_YEARS = (1940, 2006)  # A: adults only
_YEAR_MEAN, _YEAR_SD = 1979.0, 15.0  # A


def persons(rng: np.random.Generator) -> pd.DataFrame:
    """One row per person: name, email, birth_year, zone, org_type, activity, reliability.

    Names are drawn by Faker (de_DE); the mails end in ``example.org`` and differ.
    """
    names = Faker("de_DE")
    names.seed_instance(int(rng.integers(2**31)))
    first = [names.first_name() for _ in range(model.PERSONS)]
    last = [names.last_name() for _ in range(model.PERSONS)]
    title = rng.choice(_TITLES, size=model.PERSONS, p=_TITLE_SHARES)
    year = np.clip(rng.normal(_YEAR_MEAN, _YEAR_SD, model.PERSONS).round(), *_YEARS)
    told = rng.random(model.PERSONS) < model.BIRTH_YEAR_GIVEN
    return pd.DataFrame(
        {
            "name": [
                f"{one}{two} {three}" for one, two, three in zip(title, first, last, strict=True)
            ],
            "email": _mails(first, last),
            "birth_year": np.where(told, year, np.nan),
            "zone": rng.choice(model.ZONES, size=model.PERSONS),
            "org_type": _organisations(rng, model.PERSONS),
            "activity": rng.gamma(0.55, 1.0, model.PERSONS) + 0.05,
            "reliability": rng.normal(0, model.PERSON_SD, model.PERSONS),
        }
    )


def _mails(first: Sequence[str], last: Sequence[str]) -> list[str]:
    """first.last@example.org, with a number from the second of that name on."""
    seen: dict[str, int] = {}
    made = []
    for one, two in zip(first, last, strict=True):
        spelt = f"{one}.{two}".lower().translate(_PLAIN)
        # Other accents are left out.
        local = unicodedata.normalize("NFKD", spelt).encode("ascii", "ignore").decode()
        seen[local] = seen.get(local, 0) + 1
        number = seen[local] if seen[local] > 1 else ""
        made.append(f"{local}{number}@example.org")
    return made


def _organisations(rng: np.random.Generator, count: int) -> np.ndarray:
    shares = np.array([share for share, _, _ in model.ORGANISATIONS.values()])
    return rng.choice(list(model.ORGANISATIONS), size=count, p=shares / shares.sum())


def bookers(rng: np.random.Generator) -> pd.DataFrame:
    """One row per booker: booker_id, org_type, activity, reliability, desk (likes the desks)."""
    numbers = np.arange(1, model.BOOKERS + 1)
    return pd.DataFrame(
        {
            "booker_id": [f"B{number:04d}" for number in numbers],
            "org_type": _organisations(rng, model.BOOKERS),
            "activity": rng.gamma(0.6, 1.0, model.BOOKERS) + 0.08,
            "reliability": rng.normal(0, model.BOOKER_SD, model.BOOKERS),
            "desk": rng.beta(1.4, 0.9, model.BOOKERS),
        }
    )
