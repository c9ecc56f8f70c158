"""What the model of public charging assumes: one place for every number.

Marks: P published, D derived from published figures, A assumption. The sources of the published
figures stand in ``datasets/ev_charging/calibration.yaml``.
"""

from __future__ import annotations

from dataclasses import dataclass

FIRST, END = "2024-01-01", "2026-01-01"  # local days, the end does not belong to it
MEAN_KWH = 14.9  # D: 224,000 kWh in 15,000 sessions
SESSIONS_TO_OCTOBER = 22_400  # P: January to October 2024
YEARLY_GROWTH = 0.04  # A: more electric cars each year, on top of new points

# A: requests per site and day at the beginning of 2024, before each site's own popularity.
REQUESTS = 1.193
POPULARITY_SIGMA = 0.42  # A
HOT_SITES = (2, 16, 35)  # A: sites with far more requests than their points can serve
HOT_FACTOR = 4.6  # A
RAMP_DAYS = 120.0  # A: until a new site is known
RAMP_START = 0.35  # A: what it has on its first day

SITE_TYPES = ("centre", "leisure", "residential", "transit", "work")
# A: weight of a site's requests by type, of the days Monday to Sunday, of school holidays, of rain.
TYPE_WEIGHT = {"centre": 1.35, "leisure": 0.9, "residential": 1.0, "transit": 0.85, "work": 0.95}
WEEK = {
    "centre": (0.95, 0.97, 1.0, 1.05, 1.15, 1.3, 0.62),
    "leisure": (0.8, 0.82, 0.88, 0.9, 1.1, 1.35, 1.3),
    "residential": (1.02, 0.98, 0.98, 1.0, 0.98, 0.95, 1.1),
    "transit": (1.12, 1.1, 1.08, 1.1, 1.15, 0.75, 0.7),
    "work": (1.28, 1.32, 1.32, 1.3, 1.05, 0.25, 0.15),
}
SCHOOL_HOLIDAY = {
    "centre": 1.0, "leisure": 1.12, "residential": 0.93, "transit": 0.88, "work": 0.8,
}  # fmt: skip
RAIN = {"centre": 0.96, "leisure": 0.8, "residential": 1.0, "transit": 1.02, "work": 1.0}  # A
# A: relative requests per hour of the wall clock, midnight to eleven at night.
WORKDAY = {
    "centre": (
        1, 1, 0, 0, 1, 2, 5, 12, 20, 28, 32, 32,
        30, 30, 30, 31, 33, 34, 28, 18, 10, 6, 3, 2,
    ),
    "leisure": (
        1, 0, 0, 0, 0, 1, 3, 6, 9, 12, 14, 15,
        16, 18, 20, 25, 32, 38, 36, 26, 14, 7, 4, 2,
    ),
    "residential": (
        2, 1, 1, 0, 1, 2, 4, 7, 8, 8, 8, 9,
        10, 11, 13, 19, 30, 40, 38, 30, 22, 14, 8, 4,
    ),
    "transit": (
        0, 0, 0, 1, 5, 16, 32, 38, 26, 14, 9, 8,
        8, 9, 10, 11, 12, 12, 9, 6, 4, 3, 2, 1,
    ),
    "work": (
        0, 0, 0, 0, 2, 10, 34, 52, 42, 20, 11, 10,
        16, 12, 8, 6, 4, 3, 2, 1, 1, 1, 0, 0,
    ),
}  # fmt: skip
FREE_DAY = {
    "centre": (
        2, 1, 1, 0, 0, 1, 2, 4, 10, 20, 30, 34,
        34, 33, 33, 31, 28, 25, 21, 15, 9, 6, 4, 3,
    ),
    "leisure": (
        1, 1, 0, 0, 0, 1, 2, 5, 12, 22, 30, 32,
        30, 32, 36, 34, 28, 22, 17, 11, 6, 4, 2, 1,
    ),
    "residential": (
        3, 2, 1, 1, 0, 1, 2, 4, 8, 13, 17, 19,
        19, 18, 19, 22, 26, 30, 28, 23, 17, 11, 7, 5,
    ),
    "transit": (
        1, 0, 0, 0, 1, 3, 7, 11, 15, 18, 17, 15,
        13, 12, 12, 12, 11, 10, 8, 6, 4, 3, 2, 1,
    ),
    "work": (
        1, 0, 0, 0, 1, 3, 6, 9, 11, 12, 12, 11,
        10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1, 1,
    ),
}  # fmt: skip

# A: how long drivers mean to stay. Median hours and spread of a lognormal for day visits.
STAY = {
    "centre": (1.7, 0.62), "leisure": (2.3, 0.5), "residential": (3.0, 0.75),
    "transit": (6.0, 0.7), "work": (7.2, 0.4),
}  # fmt: skip
EVENING_FROM = 16  # A: who plugs in later may stay until the next morning
OVERNIGHT = {"centre": 0.12, "leisure": 0.05, "residential": 0.66, "transit": 0.15, "work": 0.05}
LEAVES_AT = (7.3, 1.1)  # A: hour of the next morning and its spread; free days two hours later
LONGEST_STAY_H = 30.0
MAX_TIME_H = 4.0  # A: by day the operator ends sessions after four hours at centre sites ...
MAX_TIME_SHARE = 0.5  # A: ... where it is enforced

WANTED_KWH, WANTED_SIGMA = 14.65, 0.52  # A: median that a driver would take, before the stay ends
CARD_SIGMA = 0.34  # A: between drivers, by battery and habit
COLD_BELOW_C, COLD_PER_K = 15.0, 0.011  # A: need for energy grows by 1.1 % per kelvin of cold
SLOW_BELOW_C, SLOW_PER_K = 10.0, 0.006  # A: cold batteries charge more slowly
LARGEST_KWH = 92.0
# A: what the cars can take from alternating current, in kW, and how many of them.
CAR_KW, CAR_SHARE = (4, 7, 11, 22), (0.17, 0.2, 0.55, 0.08)
FAST_CAR_KW, FAST_CAR_SHARE = (35, 48, 50), (0.2, 0.3, 0.5)
EFFICIENCY = 0.93  # A: mean power against the greatest one, the end of charging included

CARDS = 3_600  # A: members' cards that come again and again
MEMBERS = 0.74  # A: share of the sessions with a member's card
ROAMING = 0.68  # A: share of the others with another provider's card
GUESTS = 8_000  # A: cards of all guests; some come again
HOME_SHARE = 0.72  # A: how often members use their usual site
ZIPF = 0.75  # A: few members charge often
ZIPF_OFFSET = 25  # A: nobody more than about daily
CARDS_AT_START = 0.55  # A: share of the members' cards that existed at the beginning

PATIENCE_MIN = 22.0  # A: mean minutes that a driver waits for a free point
HANDOVER_MIN = 3  # A: at most, from unplugging to plugging in
ERROR_SHARE = 0.012  # A: sessions that end by a fault of point or car

POINTS = 110  # P: public points in October 2024; here: all that the register of 2025 lists
EARLY_SITES = 43  # A: opened before 2024
FIRST_OPENING = "2016-05-01"  # A
# A: sites that were taken down, with the day; their points are deleted from the register.
CLOSED = {13: "2024-09-30", 21: "2025-01-31", 24: "2025-05-31"}
CLOSED_FACTOR, CLOSED_ERRORS = 0.6, 8.0  # A: fewer sessions, more faults there
HARDWARE = ("A", "B", "C", "D")  # coded models of charging points
HARDWARE_SHARE = (0.16, 0.3, 0.3, 0.24)  # A


@dataclass(frozen=True, kw_only=True)
class Site:
    """A place with one or more points.

    Street names are real, the coordinates are rough; whether there is a charging point is invented.
    """

    street: str
    type: str
    lat: float
    lon: float
    points: int = 2
    kw: int = 22


# A: sites in the order in which they were opened.
SITES = (
    Site(street="Knebelstraße", type="transit", lat=50.9247, lon=11.5868),
    Site(street="Löbdergraben", type="centre", lat=50.9265, lon=11.5884, points=4),
    Site(street="Engelplatz", type="centre", lat=50.9257, lon=11.5833),
    Site(street="Inselplatz", type="centre", lat=50.9277, lon=11.5914, points=4),
    Site(street="Ernst-Abbe-Platz", type="work", lat=50.9283, lon=11.5807, points=4),
    Site(street="Salvador-Allende-Platz", type="residential", lat=50.8892, lon=11.6093),
    Site(street="Westbahnhofstraße", type="transit", lat=50.9232, lon=11.5771),
    Site(street="Otto-Schott-Straße", type="work", lat=50.9224, lon=11.5642),
    Site(street="Oberaue", type="leisure", lat=50.9189, lon=11.5872, points=4),
    Site(street="Hans-Knöll-Straße", type="work", lat=50.9091, lon=11.5688),
    Site(street="Karl-Liebknecht-Straße", type="residential", lat=50.9312, lon=11.6061),
    Site(street="Saalbahnhofstraße", type="transit", lat=50.9361, lon=11.5902),
    Site(street="Erlanger Allee", type="work", lat=50.8842, lon=11.6191, points=4),
    Site(street="Camsdorfer Ufer", type="residential", lat=50.9264, lon=11.5962),
    Site(street="Göschwitzer Straße", type="work", lat=50.8861, lon=11.5879, kw=50, points=1),
    Site(street="Stadtrodaer Straße", type="leisure", lat=50.9088, lon=11.5958, points=4),
    Site(street="Am Planetarium", type="centre", lat=50.9318, lon=11.5861),
    Site(street="Tatzendpromenade", type="residential", lat=50.9229, lon=11.5691),
    Site(street="Karl-Marx-Allee", type="centre", lat=50.8884, lon=11.5992, points=4),
    Site(street="Naumburger Straße", type="work", lat=50.9598, lon=11.6112),
    Site(street="Wiesenstraße", type="leisure", lat=50.9421, lon=11.5989),
    Site(street="Spitzweidenweg", type="work", lat=50.9391, lon=11.5931),
    Site(street="Carl-Zeiss-Straße", type="work", lat=50.9287, lon=11.5793),
    Site(street="Dornburger Straße", type="residential", lat=50.9402, lon=11.5889),
    Site(street="Magdelstieg", type="residential", lat=50.9208, lon=11.5741),
    Site(street="Platanenstraße", type="residential", lat=50.8896, lon=11.6058),
    Site(street="Ziegesarstraße", type="residential", lat=50.8869, lon=11.6062),
    Site(street="Rudolstädter Straße", type="transit", lat=50.9001, lon=11.5849, kw=50),
    Site(street="Stauffenbergstraße", type="residential", lat=50.8906, lon=11.6021),
    Site(street="Prüssingstraße", type="work", lat=50.8902, lon=11.5869),
    Site(street="Am Anger", type="centre", lat=50.9307, lon=11.5906),
    Site(street="Humboldtstraße", type="residential", lat=50.9326, lon=11.5774, kw=11),
    Site(street="Felix-Auerbach-Straße", type="residential", lat=50.8853, lon=11.6049, kw=11),
    Site(street="Winzerlaer Straße", type="residential", lat=50.9029, lon=11.5801, kw=11),
    Site(street="Kahlaische Straße", type="transit", lat=50.9152, lon=11.5812, kw=11),
    Site(street="August-Bebel-Straße", type="residential", lat=50.9301, lon=11.5752, kw=11),
    Site(street="Brüsseler Straße", type="work", lat=50.8849, lon=11.5881, kw=11),
    Site(street="Ammerbacher Straße", type="residential", lat=50.9099, lon=11.5752, kw=11),
    Site(street="Anna-Siemsen-Straße", type="residential", lat=50.8998, lon=11.5739, kw=11),
    Site(street="Emil-Wölk-Straße", type="residential", lat=50.8931, lon=11.5998, kw=11),
    Site(street="Moritz-von-Rohr-Straße", type="work", lat=50.9179, lon=11.5668, kw=11),
    Site(street="Jenzigweg", type="leisure", lat=50.9379, lon=11.6119, kw=11),
    Site(street="Katharinenstraße", type="residential", lat=50.9291, lon=11.5719, kw=11),
    # From here on opened in 2024 and 2025.
    Site(street="Lutherstraße", type="residential", lat=50.9274, lon=11.5721, kw=11),
    Site(street="Wenigenjenaer Ufer", type="residential", lat=50.9331, lon=11.5999, kw=11),
    Site(street="Steinweg", type="centre", lat=50.9276, lon=11.5927, kw=11),
    Site(street="Closewitzer Straße", type="residential", lat=50.9431, lon=11.5829, kw=11),
    Site(street="Erfurter Straße", type="residential", lat=50.9319, lon=11.5652, kw=11),
    Site(street="Schillergässchen", type="centre", lat=50.9252, lon=11.5812, kw=11),
    Site(street="Rudolf-Breitscheid-Straße", type="residential", lat=50.9059, lon=11.5779, kw=11),
    Site(street="Talstraße", type="residential", lat=50.9249, lon=11.5679, kw=11),
    Site(street="Flurweg", type="leisure", lat=50.9559, lon=11.6019, kw=11, points=1),
)

# How the faults of `raw` lie; all A. Times in UTC, the end does not belong to it.
RETRIES = 1_150
OVERLAPS = 220
CLOCK_HARDWARE = "B"
CLOCK_SPELLS = (
    ("2024-10-27 01:00", "2024-10-29 09:30"),
    ("2025-10-26 01:00", "2025-10-28 08:00"),
)
WH_HARDWARE, WH_SPELL = "D", ("2025-03-10 06:00", "2025-04-07 12:00")
FIRMWARE_HARDWARE, FIRMWARE_SPELL = "C", ("2025-08-05 03:00", "2025-08-26 14:00")
