"""The numbers of the model; P published, D derived, A assumption."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST, LAST = "2024-08-12", "2025-12-27"  # P: the Werkstadt's opening week; A: the end
RAW_TEXTS = 2400  # A
DOUBLE_SUBMISSIONS, NEAR_DUPLICATES, SPAM = 44, 26, 30  # A
TEXTS = RAW_TEXTS - DOUBLE_SUBMISSIONS - NEAR_DUPLICATES - SPAM  # D

TOPICS = (
    "access",
    "coffee",
    "courses",
    "devices",
    "general",
    "hours",
    "noise",
    "robot",
    "rooms",
    "signage",
    "staff",
)
CHANNELS = ("card", "mail", "online_form", "tablet")
PLACES = ("eab", "sqjl", "werkstadt")
SENTIMENTS = ("negative", "neutral", "positive")
RATERS = ("R1", "R2", "R3")

# A: how often each topic is written about, in the order of TOPICS.
TOPIC_SHARES: Mapping[str, tuple[float, ...]] = {
    "eab": (0.07, 0.07, 0.09, 0.14, 0.09, 0.12, 0.12, 0.06, 0.11, 0.07, 0.06),
    "sqjl": (0.08, 0.07, 0.09, 0.20, 0.09, 0.06, 0.09, 0.04, 0.10, 0.07, 0.11),
    "werkstadt": (0.06, 0.10, 0.16, 0.17, 0.08, 0.07, 0.09, 0.06, 0.08, 0.07, 0.06),
}
PLACE_SHARES = (0.43, 0.17, 0.40)  # A, in the order of PLACES
# A: negative, neutral, positive by topic; the same at every place.
MOODS: Mapping[str, tuple[float, float, float]] = {
    "access": (0.46, 0.20, 0.34),
    "coffee": (0.36, 0.20, 0.44),
    "courses": (0.28, 0.23, 0.49),
    "devices": (0.50, 0.20, 0.30),
    "general": (0.25, 0.30, 0.45),
    "hours": (0.44, 0.24, 0.32),
    "noise": (0.58, 0.16, 0.26),
    "robot": (0.24, 0.20, 0.56),
    "rooms": (0.35, 0.20, 0.45),
    "signage": (0.46, 0.24, 0.30),
    "staff": (0.28, 0.14, 0.58),
}
NEW_ACCESS_POINTS = "2025-04-07"  # A: at the Werkstadt
MOODS_BEFORE, MOODS_AFTER = (0.62, 0.18, 0.20), (0.32, 0.22, 0.46)  # A: devices there
IRONIC_SHARE = 0.14  # A: of the negative texts
MIXED_SHARE = 0.13  # A: of the texts with a topic: an aside of the other mood
ROBOT_IN_CODE_WEEK = 5.0  # A: times as many texts about the robot and about courses
CODE_WEEKS = (("2024-10-07", "2024-10-27"), ("2025-10-11", "2025-10-26"))  # P, A
HOT_C, COLD_C, WET_MM = 27.0, 3.0, 6.0  # A: highest of the day, mean of the day, sum of the day


@dataclass(frozen=True, kw_only=True)
class Persona:
    """Who writes, and with which hand; all A.

    Attributes:
        flag: the letter that marks the phrases only this persona uses.
        formal: the probability to say Sie.
        channels: the shares of the ways, in the order of `CHANNELS`.
        places: how often the persona is met at each place, in the order of `PLACES`.
        longer: the probability that a bound continuation follows.
        typos: expected typing errors per hundred letters.
    """

    flag: str
    formal: float
    channels: tuple[float, float, float, float]
    places: tuple[float, float, float]
    longer: float
    typos: float


PERSONAS: Mapping[str, Persona] = {
    "international": Persona(
        flag="X",
        formal=0.3,
        channels=(0.15, 0.10, 0.35, 0.40),
        places=(0.09, 0.06, 0.10),
        longer=0.4,
        typos=0.6,
    ),
    "local": Persona(
        flag="T",
        formal=0.2,
        channels=(0.30, 0.05, 0.20, 0.45),
        places=(0.10, 0.13, 0.06),
        longer=0.4,
        typos=0.4,
    ),
    "parent": Persona(
        flag="B",
        formal=0.4,
        channels=(0.15, 0.20, 0.40, 0.25),
        places=(0.17, 0.08, 0.07),
        longer=0.7,
        typos=0.5,
    ),
    "plain": Persona(
        flag="N",
        formal=0.5,
        channels=(0.18, 0.17, 0.30, 0.35),
        places=(0.26, 0.43, 0.30),
        longer=0.6,
        typos=0.35,
    ),
    "professional": Persona(
        flag="P",
        formal=0.95,
        channels=(0.04, 0.52, 0.36, 0.08),
        places=(0.05, 0.06, 0.29),
        longer=0.8,
        typos=0.08,
    ),
    "senior": Persona(
        flag="O",
        formal=0.95,
        channels=(0.55, 0.27, 0.08, 0.10),
        places=(0.16, 0.19, 0.06),
        longer=0.75,
        typos=0.12,
    ),
    "student": Persona(
        flag="Y",
        formal=0.05,
        channels=(0.06, 0.05, 0.34, 0.55),
        places=(0.17, 0.05, 0.12),
        longer=0.35,
        typos=0.8,
    ),
}

# A: shares of one to five stars by the writer's intention.
STARS: Mapping[str, tuple[float, ...]] = {
    "negative": (0.44, 0.36, 0.17, 0.025, 0.005),
    "neutral": (0.03, 0.15, 0.48, 0.27, 0.07),
    "positive": (0.0, 0.005, 0.075, 0.34, 0.58),
}
STARS_GIVEN: Mapping[str, float] = {"card": 0.7, "mail": 0.0, "online_form": 0.97, "tablet": 1.0}

# A: how each rater reads a text: shares of negative, neutral, positive by what it is.
READINGS: Mapping[str, tuple[tuple[float, float, float], ...]] = {
    "negative": ((0.95, 0.04, 0.01), (0.84, 0.15, 0.01), (0.92, 0.06, 0.02)),
    "neutral": ((0.08, 0.84, 0.08), (0.04, 0.90, 0.06), (0.14, 0.74, 0.12)),
    "positive": ((0.01, 0.04, 0.95), (0.01, 0.11, 0.88), (0.01, 0.04, 0.95)),
    "mixed": ((0.22, 0.62, 0.16), (0.10, 0.80, 0.10), (0.30, 0.40, 0.30)),
    "ironic": ((0.85, 0.06, 0.09), (0.60, 0.22, 0.18), (0.40, 0.08, 0.52)),
}
KAPPA = 0.65  # A: Fleiss' kappa of the three raters
BATCH = 80  # A: texts that a rater reads in one go
INVERTED_BATCH, INVERTED_RATER = 17, "R3"  # A: who mixed up the keys then

# A: how many texts bear each fault.
WRONG_TOPICS = 160
SCHOOL_GRADES = 46
PERSONAL_DATA = 36
PROMPT_INJECTIONS = 18
MOJIBAKE = 38
HTML_REMAINS = 32
# A: with which topic staff mix up a topic that is written about in passing only.
TAKEN_FOR: Mapping[str, tuple[str, ...]] = {
    "access": ("signage", "rooms"),
    "coffee": ("rooms", "staff"),
    "courses": ("staff", "general"),
    "devices": ("courses", "rooms"),
    "general": ("staff", "rooms"),
    "hours": ("staff", "general"),
    "noise": ("rooms", "devices"),
    "robot": ("courses", "devices"),
    "rooms": ("noise", "access"),
    "signage": ("access", "rooms"),
    "staff": ("courses", "hours"),
}
