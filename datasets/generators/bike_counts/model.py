"""The numbers of `bike_counts`. Marks: P published, D derived, A assumption."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

import pandas as pd

FIRST, LAST = pd.Timestamp("2024-01-01"), pd.Timestamp("2025-12-31 22:00")  # UTC; see `hours`
# P: what the counters said.
TOTAL_2024 = 2_411_153
HALF_2025 = MappingProxyType(
    {
        "bibliotheksplatz": 334_023,
        "burgauer_weg": 215_436,
        "erfurter_strasse": 31_057,
        "goldbergrampe": 146_861,
        "griesbruecke": 326_422,
        "oberaue": 356_424,
    }
)


@dataclass(frozen=True, kw_only=True)
class Site:
    """A counter; all A but the name and the month of its first day.

    Attributes:
        name: as the city names it.
        opened: its first day, local.
        work: share of those who ride to work or school on an ordinary workday.
        study: share of those who ride to lectures; the rest of a workday rides for other ends.
        saturday, sunday: how many ride on such a day, as a multiple of a workday.
        inward: share of the ways to work that lead towards the centre in the morning.
    """

    name: str
    opened: pd.Timestamp
    work: float
    study: float
    saturday: float
    sunday: float
    inward: float


_START = pd.Timestamp("2024-01-01")
SITES = MappingProxyType(
    {
        "bibliotheksplatz": Site(
            name="Bibliotheksplatz",
            opened=_START,
            work=0.42,
            study=0.28,
            saturday=0.68,
            sunday=0.50,
            inward=0.62,
        ),
        "burgauer_weg": Site(
            name="Burgauer Weg",
            opened=_START,
            work=0.62,
            study=0.10,
            saturday=0.56,
            sunday=0.52,
            inward=0.80,
        ),
        "erfurter_strasse": Site(
            name="Erfurter Straße",
            opened=pd.Timestamp("2024-11-04"),
            work=0.66,
            study=0.10,
            saturday=0.50,
            sunday=0.42,
            inward=0.82,
        ),
        "goldbergrampe": Site(
            name="Goldbergrampe",
            opened=_START,
            work=0.68,
            study=0.08,
            saturday=0.46,
            sunday=0.40,
            inward=0.74,
        ),
        "griesbruecke": Site(
            name="Griesbrücke",
            opened=pd.Timestamp("2024-08-05"),
            work=0.48,
            study=0.14,
            saturday=0.80,
            sunday=0.84,
            inward=0.66,
        ),
        "oberaue": Site(
            name="Oberaue",
            opened=_START,
            work=0.34,
            study=0.10,
            saturday=1.02,
            sunday=1.18,
            inward=0.58,
        ),
    }
)
IDS = tuple(SITES)

# A: share of each local hour in a day's rides, in any unit; made to sum to 1 where they are used.
WORK = (2, 1, 1, 1, 3, 14, 62, 118, 76, 34, 24, 26, 34, 36, 46, 84, 108, 86, 48, 28, 18, 13, 9, 5)
STUDY = (4, 2, 1, 1, 1, 3, 12, 50, 92, 88, 62, 66, 72, 66, 64, 72, 76, 62, 46, 34, 26, 20, 16, 9)
LEISURE = (6, 4, 2, 1, 1, 3, 8, 16, 28, 46, 64, 74, 74, 82, 90, 92, 88, 80, 64, 46, 30, 20, 14, 9)
# A: of a workday's rides, Monday to Friday.
WEEKDAYS = (1.00, 1.05, 1.05, 1.02, 0.90)
# A: what stays of the ways to work in school holidays and around New Year, of those to lectures
# outside the lecture period; how many more ride for pleasure in school holidays.
WORK_IN_HOLIDAYS = 0.82
WORK_AT_NEW_YEAR = 0.45
STUDY_OUTSIDE_LECTURES = 0.45
LEISURE_IN_HOLIDAYS = 1.08
# A: lecture periods, close to the university's; first and last day, Christmas left out.
LECTURES = (
    ("2023-10-16", "2023-12-20"),
    ("2024-01-04", "2024-02-09"),
    ("2024-04-02", "2024-07-05"),
    ("2024-10-14", "2024-12-20"),
    ("2025-01-06", "2025-02-07"),
    ("2025-04-07", "2025-07-11"),
    ("2025-10-13", "2025-12-19"),
)


@dataclass(frozen=True, kw_only=True)
class Mood:
    """How riders mind the weather; all A, effects on the logarithm of their number.

    Attributes:
        warmth: per kelvin below 20 °C.
        heat: per kelvin above 27 °C.
        wet: in an hour with rain.
        heavy: more in an hour with 2 mm at least.
        damp: after rain in the last three hours.
        wind: per m/s above 3 m/s.
        sun: under a clear sky by day, against an overcast one.
        ice: below 0 °C with rain or snow in the last day.
        dark: while the sun is down.
    """

    warmth: float
    heat: float
    wet: float
    heavy: float
    damp: float
    wind: float
    sun: float
    ice: float
    dark: float


AT_WORK = Mood(
    warmth=-0.030,
    heat=-0.015,
    wet=-0.28,
    heavy=-0.30,
    damp=-0.08,
    wind=-0.025,
    sun=0.06,
    ice=-0.35,
    dark=-0.05,
)
AT_LEISURE = Mood(
    warmth=-0.052,
    heat=-0.045,
    wet=-0.55,
    heavy=-0.45,
    damp=-0.22,
    wind=-0.045,
    sun=0.30,
    ice=-0.55,
    dark=-0.35,
)
# A: spread (standard deviation of the factor) of the city's day, the place's day, and the hour.
CITY_DAY, SITE_DAY, HOUR = 0.10, 0.07, 0.13
# A: trailers per bicycle at Oberaue by workday and weekend, in full summer and full winter.
TRAILERS = MappingProxyType({"workday": (0.030, 0.012), "weekend": (0.075, 0.025)})
# A: how many trailers per bicycle other sites have, as a multiple of Oberaue.
TRAILERS_ELSEWHERE = 0.5
# A: cargo bikes that a loop misses, and bicycles that a counting person misses.
LOOP_MISSES, PERSON_MISSES = 0.010, 0.006
# A: days on which people counted beside the loops, 7 to 19 h local.
HAND_DAYS = ("2024-06-11", "2024-06-16", "2025-06-17", "2025-06-22")
HAND_HOURS = range(7, 19)

# What is planted; all A. Times are UTC, the end not included.
GAPS = 14  # per site and year
GAP_HOURS = 11  # their mean length
DEAD = (  # a counter that says 0 though it is broken: (site, first hour, hours)
    ("griesbruecke", pd.Timestamp("2024-09-19 11:00"), 62),
    ("bibliotheksplatz", pd.Timestamp("2025-02-11 07:00"), 80),
    ("burgauer_weg", pd.Timestamp("2025-05-27 13:00"), 41),
    ("erfurter_strasse", pd.Timestamp("2025-09-08 05:00"), 104),
)
SWAPPED_SITE = "burgauer_weg"
SWAPPED = (pd.Timestamp("2024-08-26 10:00"), pd.Timestamp("2024-11-18 09:00"))
WORKS_SITE = "goldbergrampe"
WORKS = (pd.Timestamp("2025-03-03 06:00"), pd.Timestamp("2025-03-14 15:00"))
DULL = 0.80  # what the loop still notices after the works
TRAILER_SITE = "oberaue"
# A day on which a bicycle demonstration passes, local; no fault. (site, date, hour, riders)
RIDES = (
    ("bibliotheksplatz", pd.Timestamp("2024-05-04 15:00"), 920),
    ("oberaue", pd.Timestamp("2025-06-14 14:00"), 1080),
)


def hours() -> pd.DatetimeIndex:
    """All hours of local 2024 and 2025 in UTC: from 23 h the evening before."""
    return pd.date_range(FIRST - pd.Timedelta(hours=1), LAST, freq="h", unit="s")
