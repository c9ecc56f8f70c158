"""What the model of the telemedicine room assumes: one place for every number.

Marks: P published, D derived from published figures, A assumption. Without a mark: A.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

OPENS, LAST_DAY = pd.Timestamp("2025-05-05"), pd.Timestamp("2026-04-30")  # P: the opening
CLOSED = (pd.Timestamp("2025-12-24"), pd.Timestamp("2026-01-02"))
BOOKABLE_FROM = pd.Timestamp("2025-04-22")


@dataclass(frozen=True, kw_only=True)
class Session:
    """A half day of a specialty: weekday from 0, local begin and end in minutes, every n weeks."""

    specialty: str
    weekday: int
    begin: int
    end: int
    minutes: int
    every: int = 1
    first_week: int = 0


SPECIALTIES = ("derma", "general", "neuro", "surgery")
SESSIONS = (
    Session(specialty="general", weekday=0, begin=8 * 60, end=11 * 60, minutes=20),
    Session(specialty="derma", weekday=1, begin=9 * 60, end=12 * 60, minutes=15),  # P: 1-2 a week
    Session(specialty="surgery", weekday=2, begin=8 * 60, end=10 * 60, minutes=20, every=2),
    Session(specialty="general", weekday=3, begin=14 * 60, end=16 * 60, minutes=20),
    Session(
        specialty="neuro", weekday=2, begin=13 * 60, end=16 * 60, minutes=30, every=2, first_week=1
    ),
    Session(specialty="derma", weekday=4, begin=13 * 60, end=15 * 60, minutes=15, every=2),
)

# ---- bookings, on the logit scale
BOOKED_AT_START, BOOKED_AT_END = -2.2, 1.9
FILLING_DAYS = 110.0  # the middle of the growth
FILLING_WIDTH = 55.0
BOOKED_SPECIALTY = {"derma": 0.45, "general": -0.15, "neuro": 0.25, "surgery": -0.35}
BOOKED_FIRST_HOUR, BOOKED_IN_HOLIDAYS, BOOKED_IN_FLU_SEASON = -0.4, -1.0, 0.6

# ---- patients
ZONES = tuple("ABCDEFGH")  # coded; no real district
ZONE_SHARES = (0.17, 0.15, 0.13, 0.12, 0.11, 0.12, 0.11, 0.09)
FAR_ZONES = ("F", "G", "H")  # far in time, not in space: booked through a practice
AGE_BANDS = ("18-29", "30-44", "45-64", "65-79", "80+")
AGE_SHARES = (0.12, 0.18, 0.27, 0.29, 0.14)
RETURNING, RETURNING_FROM = 0.5, 60  # share in the end; after how many bookings half of it
RELIABILITY_SD = 0.65
HELP_BY_AGE = (0.10, 0.12, 0.28, 0.52, 0.75)

CHANNELS = ("app", "phone", "practice")
CHANNEL_SHARES = {"near": (0.55, 0.32, 0.13), "far": (0.14, 0.20, 0.66)}
LEAD_DAYS = {"app": 4.0, "phone": 8.0, "practice": 19.0}  # mean
LEAD_SHAPE = 2.2

# ---- no-shows, on the logit scale
NO_SHOW_BASE = -2.85
NO_SHOW_PER_DAY, LEAD_CAP = 0.095, 35
NO_SHOW_BY_AGE = (0.85, 0.4, 0.0, -0.5, -0.2)
NO_SHOW_EARLY, NO_SHOW_IN_HOLIDAYS, NO_SHOW_WITH_HELP = 0.45, 0.35, -0.25
NO_SHOW_BY_SPECIALTY = {"derma": 0.0, "general": 0.15, "neuro": -0.2, "surgery": -0.3}

# ---- the consultation
TROUBLE_BASE, TROUBLE_AT_FIRST, TROUBLE_FADES_DAYS = -2.6, 1.8, 70.0
TROUBLE_ALONE, TROUBLE_AGED = 0.55, 0.4
LINE_DOWN = (pd.Timestamp("2025-11-18"), pd.Timestamp("2026-02-24"))
LINE_DOWN_CHANCE = 0.8
LENGTH_SHARE, LENGTH_SD = 0.82, 0.28  # of the planned time
TROUBLE_MINUTES = (3, 12)
SATISFACTION, SATISFACTION_SD = 4.45, 0.75
SATISFACTION_TROUBLE, SATISFACTION_PER_EXTRA_MINUTE = -1.3, -0.06
ANSWER_CHANCE = {1: 0.22, 2: 0.32, 3: 0.5, 4: 0.72, 5: 0.82}

# ---- what the card's group metrics use: a call costs a fifth of what an empty slot costs
CALL_FROM = 0.2
