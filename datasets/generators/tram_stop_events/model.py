"""The numbers of the model. Marks: P published, D derived, A assumption; times in local hours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST_DAY, DAYS = "2025-10-13", 28  # A: a week of school holidays, then three weeks with school
LONG_NIGHT = "2025-10-25"  # P: the service day whose night has one hour more
TURNED_BACK = 27 * 3600  # P: at 3:00 summer time, seconds after the start of that service day

PASSENGERS_A_DAY = 34_000  # P: trams only, mean of a day (2023)
PASSENGERS_A_YEAR = 23_300_000  # P: trams and buses (2025)

# Minutes between trams at the anchor by kind of service day; (from hour, group → minutes).
# P: group 14 nine an hour in the early peak, 2 every 10 and 3 every 20 minutes in the peaks; every
# 30 minutes from 21 h, on Saturday mornings and Sunday forenoons; every 60 at night. The rest A.
Intervals = tuple[tuple[float, "Mapping[str, float]"], ...]
_QUIET = {"14": 30, "2": 30, "3": 30, "5": 30}
_LATE = {"14": 15, "2": 15, "3": 30, "5": 15}
_DAY = {"14": 7.5, "2": 10, "3": 20, "5": 7.5}
_HOLIDAYS = {"14": 10, "2": 10, "3": 20, "5": 10}
_SATURDAY = (
    (4.5, _QUIET),
    (8.5, {"14": 10, "2": 15, "3": 30, "5": 10}),
    (19.0, _LATE),
    (21.0, _QUIET),
)
INTERVALS: Mapping[str, Intervals] = {
    "workday_school": (
        (4.5, {"14": 20, "2": 30, "3": 30, "5": 20}),
        (5.5, {"14": 10, "2": 10, "3": 20, "5": 10}),
        (6.5, {"14": 60 / 9, "2": 10, "3": 20, "5": 7.5}),
        (8.0, _DAY),
        (18.5, _LATE),
        (21.0, _QUIET),
    ),
    "workday_holidays": (
        (4.5, {"14": 20, "2": 30, "3": 30, "5": 20}),
        (5.5, _HOLIDAYS),
        (18.5, _LATE),
        (21.0, _QUIET),
    ),
    "saturday": _SATURDAY,
    "saturday_long_night": _SATURDAY,
    "sunday": ((4.5, _QUIET), (11.5, {"14": 15, "2": 20, "3": 30, "5": 15}), (20.0, _QUIET)),
}
LAST_HOUR = 24.25  # A: the last tram of the day at the anchor
NIGHT_HOURS = (24.5, 25.5, 26.5, 27.5)  # P: lines 1 and 2, meeting in the centre at minute 30
LONG_NIGHT_HOURS = (*NIGHT_HOURS, 28.5)  # D: the hour from 2 to 3 passes twice
# A: minutes by which a group's anchor times lie after the full interval, southbound and northbound.
OFFSETS: Mapping[str, tuple[float, float]] = {
    "14": (0, 3),
    "2": (2, 11),
    "3": (6, 6),
    "5": (3.75, 6.75),
}
SHORTEST_TURN = 3  # A: minutes at a terminus
LONGEST_WAIT = 40  # A: a tram that would wait longer goes to the depot

# Passengers (A): weights of the hours 4-28 of a service day, kind of day by kind of day.
HOURS: Mapping[str, tuple[float, ...]] = {
    "workday": (8, 30, 72, 120, 88, 62, 60, 64, 70, 82, 96, 112, 116, 96, 70, 50, 38, 30, 24, 16, 9, 5, 3, 2, 2),  # noqa: E501
    "saturday": (3, 7, 13, 22, 39, 58, 71, 76, 76, 73, 70, 68, 66, 61, 51, 39, 32, 27, 26, 24, 20, 15, 10, 7, 5),  # noqa: E501
    "sunday": (3, 6, 10, 14, 24, 36, 46, 52, 56, 62, 66, 68, 68, 60, 48, 38, 30, 24, 18, 12, 7, 4, 3, 2, 2),  # noqa: E501
}  # fmt: skip
FRIDAY_NIGHT = 2.0  # A: from 20 h on Fridays, and on the eve of a public holiday
PUPILS = 0.22  # A: share of a school day's passengers from 6.5 to 8.5 h who are pupils
SCHOOL_HOLIDAYS = 0.88  # A: of the others on workdays in the school holidays
HOMEWARD = (0.10, 0.90)  # A: share of trips from goals to homes at 7 h and from 16 h on
DECAY_KM = 7.0  # A: typical length of a ride
SHORTEST_KM = 1.3  # A: shorter ways are walked
WET_DEMAND = 1.07  # A, after P: "above all in bad weather" the trams are full
DAY_SPREAD = 0.035  # A: lognormal, what makes one day differ from another
TRIP_SHAPE, STOP_SHAPE = 10.0, 5.0  # A: gamma shapes of the crowding of a trip and of a stop

# Delays, in seconds; all A.
BOARDING_S, ALIGHTING_S = 2.0, 1.1
PLANNED_CROWDS = 0.6  # how far the timetable knows that some trips are fuller than others
GAP_WEIGHT = (
    0.8  # how far a longer gap to the tram before fills a tram; timetable readers reduce it
)
KNOWN_GAPS = (600, 1500)  # planned seconds: everybody just comes; people know the timetable
KNOWN_WEIGHT = 0.8  # by how much that lowers the weight of a longer gap
RUN_SPREAD = 9.0  # for each planned minute to the next stop, times its square root
AREA_LOAD: Mapping[str, float] = {
    "north": 4.6, "centre": 6.0, "east": 4.2, "west": 3.4, "meadow": 1.4, "south": 2.6,
    "lobeda": 2.4,
}  # fmt: skip
NIGHT_LOAD, DAY_LOAD, WEEKEND_LOAD = 0.55, 0.5, 0.8  # streets; 1 is what the timetable knew
PEAKS = ((7.4, 1.0), (16.3, 1.3))  # hour and width
PEAK_LOAD = 1.0  # how much busier the streets are in the peaks than at noon
PLANNED_TRAFFIC = 0.75  # what the timetable expects
TRAFFIC_SPREAD, TRAFFIC_MEMORY = 0.5, 0.95  # lognormal, from quarter hour to quarter hour
SLACK = 2.6  # a late tram regains this per planned minute
EARLIEST = (-55.0, -5.0)  # drivers differ in how early they leave a stop before they wait
EARLIEST_END = -90.0  # the last stop may be reached so early
WET_RUN, WETTEST_MM = 2.6, 2.0  # per planned minute and millimetre in the hour, up to this much
WET_DWELL = 1.15
SLOW_START = (2.0, 9.0)  # gamma: shape and scale of a late start without a reason
LATEST_START = 420.0  # beyond that control puts another vehicle in its place
TURN_S, PROMPT = 60, 5.0  # a turn takes so long; without a reason trams leave so early
TRACK_GAP = 45.0  # trams on one track keep this distance
INCIDENTS_A_DAY, INCIDENT_MINUTES = 0.8, (5.0, 18.0)  # a blocked track
CANCELLED = 0.004  # share of trips that did not run

CAPACITY: Mapping[str, int] = {"A": 170, "B": 170, "C": 240}  # A: who finds no room is not counted
# The fleet (A, types are coded): five of type B each day, at most sixteen of type C.
FLEET_B, FLEET_C = 5, 16
LIKES_B: Mapping[str, float] = {"14": 0.5, "2": 1.5, "3": 2.5, "5": 0.6}
LIKES_C: Mapping[str, float] = {"14": 4.0, "2": 0.5, "3": 0.3, "5": 5.0}

# Planted faults.
MISSED = 0.14  # share of the boardings that the counters of type B miss
DOUBLED_TRIPS = 70
DOUBLED_SPAN = ("2025-10-22", "5", 14.0, 17.0)  # one upload of a whole afternoon came twice
CLOCK_FROM = "2025-11-03"  # since a software update times after midnight begin at 0 again
ALIAS_UNTIL = "2025-10-20"  # before this day type A announced old or other stop names
ALIASES: Mapping[str, tuple[str, str]] = {
    "J91": ("J32", "Damaschkeweg"),
    "J92": ("J23", "Am Klinikum"),
    "J93": ("J03", "Naumburger Straße"),
    "J94": ("J01", "Zwätzen, Schleife"),
    "J95": ("J29", "Bf. Göschwitz"),
}
WRONG_ROUTE_TYPE = ("3", 3)  # line 3 as a bus
TRAM = 0  # GTFS: route_type of trams
