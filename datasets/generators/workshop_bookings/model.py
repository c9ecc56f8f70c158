"""The numbers of the model; P published, D derived, A assumption."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST, LAST = "2024-08-12", "2025-12-23"  # P: the opening week; A
OPENING_WEEK = ("2024-08-12", "2024-08-16")  # P
FIRST_YEAR = ("2024-08-12", "2025-08-11")  # D: the year that figures of the first year refer to
CODE_WEEKS = (("2024-10-07", "2024-10-27"), ("2025-10-11", "2025-10-26"))  # P, A
CLOSED = (("2024-12-23", "2025-01-03"), ("2025-12-24", "2026-01-02"))  # A
NEW_SYSTEM = "2025-01-13"  # A: until then bookings were kept in a shared list
REMINDERS_FROM = "2025-03-01"  # A

BOOKINGS = 7000  # A: requests, the declined ones included
EVENTS = 260  # A
REGISTRATIONS = 4500  # A
ROBOT_SESSIONS = 300  # A
BOOKERS = 380  # A
PERSONS = 1750  # A

OPEN_DAYS_YEAR_1 = 157  # P: ProbierLaden
VISITORS_YEAR_1 = (3700, 3900)  # P: ProbierLaden
CONSULTATIONS_YEAR_1 = 2086  # P: ProbierLaden
GROUP_VISITORS_YEAR_1 = 178  # P: ProbierLaden
COURSE_DAYS_YEAR_1 = 88  # P: ProbierLaden
COURSE_PARTICIPANTS_YEAR_1 = 514  # P: ProbierLaden

OPENS, CLOSES = 8, 20  # A: hours for rooms; co-working ends at 18 h
SLOTS_PER_HOUR = 2


@dataclass(frozen=True, kw_only=True)
class Room:
    """A room that can be booked; all A.

    Attributes:
        seats: how many people it holds.
        units: how many bookings it takes at once: the desks of the co-working space.
        rate: price per hour in euros, without discount.
        share: its share of the requests.
        lead: median of the days between request and begin.
        absent: logit of the chance that nobody comes.
    """

    seats: int
    units: int
    rate: float
    share: float
    lead: float
    absent: float


ROOMS: Mapping[str, Room] = {
    "coworking": Room(seats=12, units=12, rate=2.5, share=0.66, lead=2.5, absent=-1.93),
    "event_area": Room(seats=80, units=1, rate=60.0, share=0.035, lead=30.0, absent=-3.8),
    "experiment_room": Room(seats=12, units=1, rate=30.0, share=0.065, lead=9.0, absent=-3.1),
    "innovation_room": Room(seats=20, units=1, rate=35.0, share=0.065, lead=12.0, absent=-3.2),
    "meeting_box": Room(seats=4, units=1, rate=10.0, share=0.12, lead=1.5, absent=-2.85),
    "seminar_room": Room(seats=24, units=1, rate=30.0, share=0.055, lead=14.0, absent=-3.3),
}
DESKS = ROOMS["coworking"].units

# A: share of the bookers, share of the full price, logit added to the chance of absence.
ORGANISATIONS: Mapping[str, tuple[float, float, float]] = {
    "administration": (0.14, 0.5, -0.25),
    "association": (0.13, 0.3, 0.1),
    "company": (0.25, 1.0, -0.3),
    "founder": (0.20, 0.5, 0.25),
    "private": (0.10, 0.8, 0.35),
    "research": (0.13, 0.6, 0.0),
    "student": (0.05, 0.4, 0.55),
}
PURPOSES = ("consultation", "focus_work", "meeting", "prototyping", "training", "workshop")
STATUSES = ("attended", "cancelled", "declined", "no_show")
NO_SHOW_PRICE = 0.5  # A: of the price; a cancelled booking costs nothing

WEEKDAYS = (0.85, 1.15, 1.25, 1.2, 0.62, 0.0, 0.0)  # A: requests
SCHOOL_HOLIDAYS = 0.72  # A
GROWTH = (0.45, 1.35)  # A: level at the begin and towards the end
GROWTH_DAYS = 170.0  # A: how fast it grows
CANCELLED = 0.11  # A: more with a long lead time
PER_LEAD = 0.35  # A: logit per doubling of the lead time in e-folds, around the room's median
BOOKER_SD, DAY_SD = 0.7, 0.7  # A: on the logit
RAIN_MM, RAIN_EFFECT = 3.0, 0.45  # A: sum of the day; logit
DESK_NO_SHOW = 0.18  # A: share of the held bookings
ROOM_NO_SHOW = 0.07  # A


@dataclass(frozen=True, kw_only=True)
class Format:
    """A kind of event.

    Attributes:
        count: how many in the whole span.
        capacity: seats.
        demand: registrations per event, relative to the other formats.
        room: where.
        begins: possible hours of the begin.
        hours: how long.
        weekdays: 0 is Monday.
        price: in euros.
        online: share that is online, and share that is hybrid.
    """

    count: int
    capacity: int
    demand: float
    room: str
    begins: tuple[int, ...]
    hours: int
    weekdays: tuple[int, ...]
    price: float = 0.0
    online: tuple[float, float] = (0.0, 0.0)


FORMATS: Mapping[str, Format] = {
    "code_week": Format(
        count=18,
        capacity=24,
        demand=13.0,
        room="experiment_room",
        begins=(10, 14, 15),
        hours=2,
        weekdays=(0, 1, 2, 3, 4, 5),
    ),
    "course": Format(
        count=125,
        capacity=10,
        demand=13.0,
        room="seminar_room",
        begins=(10, 14, 17),
        hours=2,
        weekdays=(0, 1, 2, 3, 4),
    ),
    "digi_talk": Format(
        count=20,
        capacity=60,
        demand=43.0,
        room="event_area",
        begins=(18,),
        hours=2,
        weekdays=(1, 2, 3),
        online=(0.15, 0.45),
    ),
    "hackathon": Format(
        count=3,
        capacity=40,
        demand=38.0,
        room="event_area",
        begins=(16,),
        hours=26,
        weekdays=(4,),
    ),
    "meetup": Format(
        count=32,
        capacity=25,
        demand=21.0,
        room="event_area",
        begins=(18, 19),
        hours=2,
        weekdays=(0, 1, 2, 3),
    ),
    "open_house": Format(
        count=6,
        capacity=80,
        demand=24.0,
        room="event_area",
        begins=(10, 14),
        hours=4,
        weekdays=(0, 1, 2, 3, 4),
    ),
    "training": Format(
        count=16,
        capacity=14,
        demand=13.0,
        room="seminar_room",
        begins=(9,),
        hours=7,
        weekdays=(0, 1, 2, 3),
        price=180.0,
    ),
    "workshop": Format(
        count=40,
        capacity=20,
        demand=22.0,
        room="innovation_room",
        begins=(14, 16),
        hours=3,
        weekdays=(1, 2, 3),
        price=20.0,
        online=(0.1, 0.1),
    ),
}
CODE_WEEK_2024_EVENTS = 11  # A: the others of that format are in the Code Week 2025
EVENTS_CANCELLED = 9  # A
DEMAND_SD = 0.38  # A: of the logarithm
LONG_WINDOW, SHORT_WINDOW = 45.0, 6.0  # A: days before; half register early, half late
SEAT_CANCELLED = 0.13  # A
# A: logits of the absence of a registered person.
ABSENT_FREE, ABSENT_LOW_PRICE, ABSENT_PAID = -1.02, -1.55, -2.9
ABSENT_ONLINE, ABSENT_PER_LEAD, ABSENT_RAIN = 0.45, 0.38, 0.4
ABSENT_REMINDED, ABSENT_REGULAR = -0.45, -0.65
EVENT_SD, PERSON_SD = 0.35, 0.5
REMINDER_EFFECT = -0.08  # A: points of the absence among those who were reminded
FREE_ABSENCE = 0.29  # A: share of the seats of free events
# A: share of the evenings that last until after midnight.
OVERNIGHT: Mapping[str, float] = {
    "event_area": 0.9,
    "experiment_room": 0.4,
    "innovation_room": 0.4,
    "seminar_room": 0.3,
}
# A: how many rows bear each fault.
OVERLAPS, TEST_BOOKINGS = 40, 8
ROOM_ALIASES = 0.45  # of what was booked before the new system
TEN_FOLD, DAY_MONTH, NOT_COUNTED, NO_ORGANISATION = 22, 24, 70, 90
CENTS = ("2025-03-03", "2025-03-16")  # the till counted in cents
MOJIBAKE_TITLES, NO_CAPACITY = 16, 6
WAITING_TWICE, PLACEHOLDER_YEARS, SWAPPED, MAIL_TYPOS = 60, 45, 14, 16
ZONES = tuple("ABCDEFGH")
BIRTH_YEAR_GIVEN = 0.86  # A
SHARED_MAILS = 26  # A: registrations that a colleague made with her own mail
