"""What the model of the parcel boxes assumes: one place for every number.

Marks: P published, D derived from published figures, A assumption.
"""

from __future__ import annotations

import pandas as pd

FIRST_DAY, LAST_DAY = pd.Timestamp("2024-01-01"), pd.Timestamp("2025-12-31")
SNAPSHOT_UTC = pd.Timestamp("2025-12-31 23:00")  # A: midnight in Jena, when the export was drawn

# ---- flats
FLATS = 250  # P
LET_AT_START = 108  # P: flats of the first section
ALL_LET = pd.Timestamp("2024-09-01")  # P: all let in 2024; A: by this day
PERSON_SHARES = (0.53, 0.32, 0.10, 0.04, 0.01)  # A: households of 1 to 5; mean 1.68
HOUSES = ("H1", "H2", "H3", "H4")  # A
DAYTIME_SHARE = 0.3  # A: somebody is usually at home on workdays
ABSENCES_A_YEAR = 2.4  # A
ABSENCE_DAYS = (2, 16)  # A
ORDERS_WHILE_AWAY = 0.2  # A

# ---- parcels
PER_HEAD_A_YEAR = 31.0  # D
ORDERING_SHAPE = 4.0  # A: gamma over flats
MONTHS = (0.97, 0.93, 0.97, 0.96, 0.97, 0.95, 0.88, 0.86, 0.97, 1.02, 1.16, 1.66)  # A
WEEKDAYS = (0.85, 1.20, 1.15, 1.15, 1.10, 0.75, 0.0)  # A: Monday to Sunday
AFTER_HOLIDAY = 1.25  # A: on the first delivery day after a holiday
BLACK_WEEK = (pd.Timestamp("2024-11-27"), pd.Timestamp("2025-11-26"))  # A: deliveries begin
BLACK_DAYS, BLACK_LIFT = 9, 1.3  # A
AFTER_CHRISTMAS = 0.5  # A: 27 to 31 December

CARRIERS = ("A", "B", "C", "D", "E")  # coded; no real company
CARRIER_SHARES = (0.44, 0.20, 0.16, 0.12, 0.08)  # A
TOUR_HOUR = (11.4, 13.2, 12.2, 15.3, 18.2)  # A: local hour at which a tour begins
TOUR_SD = (0.5, 0.9, 0.8, 0.9, 0.5)  # A: hours
TOUR_LATER_IN_DECEMBER = 0.8  # A: hours
MINUTES_PER_PARCEL = 1.3  # A

SIZES = ("S", "M", "L", "XL")
SIZE_SHARES = ((0.48, 0.34, 0.14, 0.04), (0.36, 0.34, 0.22, 0.08))  # A: carriers but C; carrier C

# ---- picking up: opportunities per hour of the local day (A)
WORKDAY = (
    0.03, 0.01, 0.01, 0.01, 0.02, 0.08, 0.30, 0.55, 0.35, 0.25, 0.22, 0.22,
    0.28, 0.30, 0.40, 0.75, 1.25, 1.65, 1.60, 1.20, 0.80, 0.45, 0.20, 0.08,
)  # fmt: skip
WORKDAY_AT_HOME = (
    0.02, 0.01, 0.01, 0.01, 0.01, 0.05, 0.20, 0.40, 0.70, 0.95, 1.00, 0.95,
    0.80, 0.80, 0.90, 0.95, 0.95, 0.90, 0.70, 0.45, 0.30, 0.15, 0.08, 0.04,
)  # fmt: skip
FREE_DAY = (
    0.06, 0.03, 0.02, 0.01, 0.01, 0.02, 0.06, 0.15, 0.40, 0.80, 1.05, 1.05,
    0.85, 0.70, 0.75, 0.80, 0.80, 0.80, 0.70, 0.50, 0.35, 0.25, 0.15, 0.10,
)  # fmt: skip
IN_RAIN = 0.7  # A
PACE = 0.112  # A: parcels picked up per unit of opportunity by a usual flat of one
WEIBULL_SHAPE = 0.78  # A
HABIT_SD = 0.42  # A: of the logarithm of the pace, over flats
PER_FURTHER_PERSON = 0.10  # A
SIZE_PACE = {"S": 1.0, "M": 1.0, "L": 0.9, "XL": 0.75}  # A
KEPT_DAYS, KEPT_DAYS_IN_PEAK = 7, 2  # A
PEAK = (("2024-11-25", "2024-12-24"), ("2025-11-24", "2025-12-24"))  # A: of the deposit
ROUND_HOUR = 7  # A: local hour of the operator's round on workdays

# ---- reminders
ARMS = ("none", "push_18h", "push_2h")
REMINDER_HOURS = {"push_2h": 2, "push_18h": 18}
REMINDER_PACE = 1.56  # A: times the pace once reminded
MEDIAN_EFFECT = -0.22  # A: of push_2h on the median; what REMINDER_PACE is set for
PILOT = (pd.Timestamp("2024-07-01"), pd.Timestamp("2025-01-01"))  # A
PILOT_SHARE = 0.35  # A
PILOT_BY_HABIT = 1.6  # A: logits per standard deviation of the habit
TRIAL = (pd.Timestamp("2025-01-01"), pd.Timestamp("2026-01-01"))  # A

# ---- boxes
CABINETS = 4  # A
BOXES_PER_CABINET = {"S": 10, "M": 8, "L": 5, "XL": 3}  # A
LATE_HOURS = 36  # what the card calls long
