"""What the model of the library assumes: one place for every number.

Marks: P published, D derived from published figures, A assumption. The sources of the published
figures stand in ``datasets/calibration.yaml``.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

YEAR = 2024
MOVE_BEGINS = date(2024, 2, 26)  # A: four weeks without lending before the opening
NEW_HOUSE_OPENS = date(2024, 3, 25)  # P
SNAPSHOT = date(2024, 12, 31)  # A: the export was drawn in the evening of this day

LOANS = 100_000  # P, D: a tenth of "about 1 million loans a year"
ITEMS = 15_000  # P, D: a tenth of 150,000 media
PATRONS = 5_000  # A: with 20 loans each in the year
ROBOT_SESSIONS = 300  # A
ONLEIHE_LOANS = 16_000  # D: 16 %, in the middle of the published 12.3 % and 20 %
NEW_ITEMS = 1_250  # A: a twelfth of the stock is bought each year

NEW_HOUSE_LIFT = 1.25  # A: the level shift of all lending on site
OPENING_RUSH = 1.5  # A: on top of the level at the opening, fading with RUSH_DAYS
RUSH_DAYS = 10.0  # A
STOCKING_UP = 1.5  # A: the last week before the move
# D: so that 2 January, in the school holidays, is "double a normal" day (P) all the same.
AFTER_CLOSURE = 2.4
LONG_CLOSURE = 4  # A: this many closed days in a row; Sunday and Monday are always closed
WEEKDAY_WEIGHTS = (1.0, 1.1, 0.85, 1.0, 1.1, 1.25, 0.0)  # A: Monday to Sunday
LONG_SATURDAY = 1.15  # A: the new house is open four hours longer on Saturdays
SCHOOL_HOLIDAY_WEIGHT = 0.88  # A
BEFORE_HOLIDAYS_WEIGHT = 1.2  # A: the three open days before school holidays
SITE_SEASON = 0.08  # A: amplitude, high in winter
ONLEIHE_SEASON = 0.22  # A: amplitude; gives 12-20 % of a month's loans (P, D)
ONLEIHE_IN_CLOSURE = 1.35  # A
BASKET_MEAN = 3.0  # A: items per visit
LOBEDA_SHARE = 0.16  # A: share of the patrons who go to the branch
SELF_SERVICE = {"old_house": 0.35, "new_house": 0.80}  # A

# P: hours of the main house, closed on Mondays but for the opening day.
HOURS = (10, 19)
HOURS_SATURDAY = {"old_house": (10, 13), "new_house": (10, 17)}
# P: the branch is open on Tuesdays 10-12 and 13-18, on Wednesdays to Fridays 13-18.
BRANCH_HOURS = (13, 18)
BRANCH_HOURS_TUESDAY = (10, 18)
BRANCH_BREAK = (12, 13)
CLOSED_SATURDAYS = (date(2024, 3, 30),)  # P: both houses closed over Easter
CLOSED_EVES = (date(2024, 12, 24), date(2024, 12, 31))  # A
# P: the new house takes returns at all hours; A: how many use that, and when.
TERMINAL_SHARE = 0.2
TERMINAL_HOURS = (7, 22)

CODE_WEEK = (date(2024, 10, 7), date(2024, 10, 27))  # P

AGE_BANDS = ("under_18", "18-29", "30-44", "45-64", "65+")
AGE_SHARES = (0.22, 0.20, 0.26, 0.20, 0.12)  # A
ZONES = tuple("ABCDEFGH")
REMINDER_OPTIN = 0.55  # A

# Late returns, on the logit scale (all A); the intercept is fitted to LATE_SHARE.
LATE_SHARE = 0.10
LATE_BY_AGE = (-0.1, 0.55, 0.15, -0.15, -0.6)
LATE_REMINDER = -0.75
LATE_PATRON_SD = 0.9
LATE_IN_SUMMER = 0.25
NEVER_RETURNED = 0.004
RETURNED_TOGETHER = 0.8  # A: share of the items that are renewed and returned with their visit


@dataclass(frozen=True, kw_only=True)
class Format:
    """How one kind of media is bought and lent; every figure is an assumption (A).

    Attributes:
        items: titles on site; `digital` are titles of the Onleihe.
        share: weight among the loans on site.
        days: loan period.
        renewals: probability of 1, 2 and 3 renewals.
        late: effect on the logit of a late return.
        price: median and spread (standard deviation of the logarithm) in euros.
        appeal: how much each age band borrows of it, in the order of `AGE_BANDS`.
        genres: genre and weight.
    """

    items: int
    digital: int = 0
    share: float
    days: int
    renewals: tuple[float, float, float]
    late: float
    price: tuple[float, float]
    appeal: tuple[float, float, float, float, float]
    genres: Mapping[str, float]


_BOOK_GENRES = {
    "novel": 27,
    "crime": 23,
    "fantasy": 9,
    "biography": 7,
    "garden": 4,
    "cooking": 5,
    "travel": 5,
    "science": 4,
    "computing": 4,
    "health": 4,
    "history": 4,
    "society": 4,
}

FORMATS: Mapping[str, Format] = {
    "book": Format(
        items=5_600, share=34, days=28, renewals=(0.28, 0.13, 0.07), late=0.0,
        price=(19.0, 0.35), appeal=(0.5, 1.1, 1.0, 1.3, 1.5), genres=_BOOK_GENRES,
    ),
    "childrens_book": Format(
        items=3_600, share=37, days=28, renewals=(0.30, 0.12, 0.06), late=-0.1,
        price=(13.5, 0.25), appeal=(2.2, 0.25, 2.0, 0.4, 0.4),
        genres={"picture_story": 36, "adventure": 26, "first_reading": 20, "childrens_facts": 18},
    ),
    "audiobook": Format(
        items=800, digital=500, share=8, days=28, renewals=(0.20, 0.08, 0.03), late=0.05,
        price=(17.0, 0.25), appeal=(1.5, 0.7, 1.2, 1.0, 0.8),
        genres={"novel": 30, "crime": 32, "picture_story": 20, "adventure": 18},
    ),
    "film": Format(
        items=1_000, share=9, days=14, renewals=(0.12, 0.03, 0.0), late=0.55,
        price=(14.0, 0.3), appeal=(0.7, 1.3, 1.1, 1.0, 0.7),
        genres={"drama": 34, "comedy": 28, "family": 22, "documentary": 16},
    ),
    "game": Format(
        items=550, share=5, days=14, renewals=(0.18, 0.04, 0.0), late=0.45,
        price=(29.0, 0.4), appeal=(1.0, 1.3, 1.6, 0.5, 0.3), genres={"board_game": 1},
    ),
    "music": Format(
        items=650, share=3.5, days=28, renewals=(0.14, 0.05, 0.02), late=0.2,
        price=(15.0, 0.25), appeal=(0.5, 0.9, 0.8, 1.3, 1.3),
        genres={"classical": 36, "pop": 42, "jazz": 22},
    ),
    "magazine": Format(
        items=150, digital=100, share=3, days=28, renewals=(0.05, 0.01, 0.0), late=0.1,
        price=(6.5, 0.25), appeal=(0.3, 0.8, 0.9, 1.4, 1.6), genres={"periodical": 1},
    ),
    "ebook": Format(
        items=0, digital=1_800, share=0, days=21, renewals=(0.0, 0.0, 0.0), late=0.0,
        price=(21.0, 0.4), appeal=(0.3, 1.0, 1.2, 1.3, 0.9), genres=_BOOK_GENRES,
    ),
    "picture": Format(
        items=250, share=0.5, days=56, renewals=(0.30, 0.05, 0.0), late=-0.3,
        price=(450.0, 0.75), appeal=(0.0, 0.6, 1.2, 1.6, 1.2),
        genres={"painting": 40, "print": 38, "photograph": 22},
    ),
}  # fmt: skip
ONLEIHE_DAYS = 21  # A
ONLEIHE_SHARES: Mapping[str, float] = {"ebook": 0.72, "audiobook": 0.18, "magazine": 0.10}  # A
ONLEIHE_EARLY = 0.35  # A: given back by hand before the loan ends by itself
FORMAT_NAMES = tuple(FORMATS)
# Zipf-Mandelbrot demand, weight (rank + OFFSET) ** -EXPONENT over the whole stock (A).
ZIPF_EXPONENT = 0.8
ZIPF_OFFSET = 150.0
# A: a new title is asked for more than an old one.
NEW_TITLE_LIFT = 2.0
