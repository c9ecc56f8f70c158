"""The numbers of the model. P published, D derived, A assumption; sources: calibration.yaml."""

from __future__ import annotations

FIRST_DAY, LAST_DAY = "2018-09-17", "2024-12-31"  # P: start of the service; A: end of the data
REPORTS = 16_000  # D: number 15,551 was reached in 2024
# From the first day: how many reports there were by the end of a day.
MILESTONES = (
    ("2018-10-16", 300),  # P: "in the first month about 300"
    ("2022-02-15", 7_392),  # P
    ("2023-11-24", 12_000),  # P: "more than 12,000"
    (LAST_DAY, REPORTS),
)
CLOSED_SHARE_2022 = 0.809  # D: 5,980 of 7,392
OPEN_TRAFFIC_2021 = 500  # P: reports waiting at the traffic authority in January 2021
DEFAULT_PLACE_OPEN_2022 = 166  # P: open reports at Eichplatz in November 2022
RELAUNCH = "2023-11-28"  # P: new version, out of order from 8 to 14 o'clock
OUTAGE_HOURS = (8, 14)  # P
RELEASE_HOURS = (8, 15)  # P: Monday to Friday
ADS_SINCE = "2022-02-01"  # P: "at the beginning of 2022"
ROUGH_TONE_SINCE = "2020-06-15"  # P: "until mid-June it was not so"
INHABITANTS = 108_393  # P: 31 December 2023

PANDEMIC = ("2020-03-16", "2021-06-30")  # A
PANDEMIC_FACTOR = 1.35  # A; P: "the readiness has grown"
WEEKDAYS = (1.14, 1.12, 1.08, 1.05, 1.02, 0.82, 0.77)  # A, Monday first
HOLIDAY_FACTOR = 0.7  # A
# A: share of the reports of a day per hour, workdays and free days.
HOURS_WORKDAY = (
    *(0.5, 0.3, 0.2, 0.2, 0.4, 1.2, 3.2, 6.8, 8.0, 7.0, 6.2, 5.8),
    *(6.0, 5.6, 5.4, 5.8, 7.0, 7.6, 7.0, 6.0, 4.8, 3.4, 2.0, 1.0),
)
HOURS_FREE_DAY = (
    *(0.9, 0.6, 0.4, 0.3, 0.3, 0.5, 1.2, 2.4, 4.4, 6.6, 8.0, 8.2),
    *(7.2, 6.6, 7.0, 7.8, 8.0, 7.4, 6.4, 5.4, 4.6, 3.6, 2.2, 1.4),
)

# Texts, all A.
RUDE_SHARE = (0.03, 0.065)  # before and after the tone became rougher
RUDE_THEMES = ("auto", "dreck", "laerm", "ekel", "raser")  # twice as often there
SECOND_TOPIC_SHARE = 0.042
NO_PLACE_SHARE = 0.075
NO_PLACE_SHARE_AFTER_RELAUNCH = 0.05  # streets can be searched for since then
NO_PLACE_BUT_NAMED = 0.45  # share of them whose text tells where it is all the same
PERSONAL_SHARE = 0.022
DOUBLE_SHARE, NEIGHBOUR_SHARE = 0.012, 0.03
NOTICED_DUPLICATES = 0.3

# Labels, all A.
WRONG_LABEL_SHARE = 0.06
RUDE_FLAG_HIT, RUDE_FLAG_FALSE = 0.95, 0.004

# Zones, all A but the inhabitants.
ZONES = ("A", "B", "C", "D", "E", "F", "G", "H")
CELL_DEGREES = (0.00054, 0.00086)  # about 60 m
REPORTED_SHARE = {"C": 0.5, "F": 0.55}  # of what is reported elsewhere
BIASED_ZONES = ("F", "H")
BIASED_SHARE = 0.4
PRIORITY_UNTIL = "2022-12-31"
HUMAN_DEVIATION = 0.07
CHANNELS = ("app", "phone", "web")
CHANNEL_SHARES = {
    "usual": (0.52, 0.08, 0.40),
    "reserved": (0.40, 0.24, 0.36),  # in C, F and H: a proxy of the zone
}
RESERVED_ZONES = ("C", "F", "H")
INSPECTED_PER_REPORT = 0.7  # defects found by the inspection of 2023 per report of that year

# Handling, all A: median days from release to closing, spread, share never closed in time.
MEDIAN_DAYS = {
    "discriminating_ads": 25.0,
    "forest_trails": 20.0,
    "greenery": 12.0,
    "other": 9.0,
    "playgrounds": 9.0,
    "public_transport": 8.0,
    "road_surface": 17.0,
    "street_cleaning": 5.0,
    "street_lights": 7.0,
    "street_trees": 15.0,
    "traffic": 24.0,
    "traffic_lights": 6.0,
    "waste": 4.5,
    "water_bodies": 10.0,
}
SIGMA = 1.15
STUCK_SHARE = {"traffic": 0.45, "road_surface": 0.14}
STUCK_ELSEWHERE = 0.1
PRIORITY_FACTOR = {"high": 0.4, "normal": 1.0, "low": 1.7}
WRONG_LABEL_FACTOR = 1.6
NO_PLACE_FACTOR = 2.6
NO_PLACE_STUCK = 0.06  # more of them are never closed
REMINDER_DAY = 14  # P: "after two weeks"
REMINDED_SHARE = 0.3
LONGEST_DAYS = 365  # P
