"""What the model of bells and tablets assumes: one place for every number.

Marks: P published, D derived from published figures, A assumption. Without a mark: A.
"""

from __future__ import annotations

import pandas as pd

BEGIN_UTC, END_UTC = pd.Timestamp("2024-12-31 23:00"), pd.Timestamp("2025-12-31 23:00")
FLATS = 60
HOUSES = ("H1", "H2", "H3", "H4")
BELL_MODELS = ("b1", "b2")
TABLET_MODELS = ("t1", "t2")
NEWER_MODEL_SHARE = 0.25

# ---- who is at home: probability per local hour on a workday, by habit; shares of the flats
HABITS = ("worker", "family", "home", "shift")
HABIT_SHARES = (0.42, 0.18, 0.28, 0.12)
AT_HOME = {
    "worker": (0.97,) * 6 + (0.85, 0.5, 0.22, 0.14, 0.12, 0.12, 0.13, 0.13, 0.16, 0.24, 0.42)
    + (0.62, 0.72, 0.76, 0.8, 0.86, 0.92, 0.95),
    "family": (0.98,) * 6 + (0.92, 0.55, 0.25, 0.2, 0.2, 0.22, 0.28, 0.35, 0.5, 0.66, 0.78)
    + (0.86, 0.9, 0.92, 0.95, 0.97, 0.98, 0.98),
    "home": (0.98,) * 7 + (0.95, 0.88, 0.7, 0.6, 0.72, 0.88, 0.86, 0.74, 0.7, 0.74)
    + (0.84, 0.9, 0.93, 0.95, 0.97, 0.98, 0.98),
    "shift": (0.7,) * 6 + (0.62, 0.6, 0.58, 0.56, 0.55, 0.55, 0.52, 0.45, 0.42, 0.45, 0.5)
    + (0.54, 0.58, 0.6, 0.62, 0.66, 0.68, 0.7),
}  # fmt: skip
AT_HOME_FREE = (0.93,) * 8 + (
    0.88, 0.78, 0.66, 0.6, 0.64, 0.6, 0.52, 0.5, 0.54, 0.62, 0.7, 0.76, 0.8, 0.86, 0.9, 0.92,
)  # fmt: skip
FINE_WEATHER = 0.8  # times, on free days above FINE_TEMP_C under a clear sky
FINE_TEMP_C, FINE_CLOUD = 19.0, 0.4
ABSENCES, ABSENCE_DAYS = 2.4, (3, 17)

# ---- rings per flat and day; profiles by local hour
COURIER_DAY = 0.25  # a tour's chance to have something for a flat
COURIER_TOURS = (11.2, 14.8)  # local hour of two tours a day
COURIER_SD = 1.1  # hours
COURIER_STEP_S = 55
COURIER_MONTHS = (0.95, 0.93, 0.97, 0.96, 0.97, 0.95, 0.88, 0.86, 0.97, 1.02, 1.2, 1.65)
SERVICE_DAY, SERVICE_HOURS = 0.05, (8, 16)
VISITOR_DAY, VISITOR_FREE_DAY = 0.25, 0.54
VISITOR_HOURS = (0,) * 9 + (1, 2, 2, 1.5, 2, 4, 5, 5, 5, 5, 4, 2.5, 1, 0.4, 0.1)
VISITOR_FREE_HOURS = (0.1, 0.05) + (0,) * 7 + (0.4, 1.2, 2, 2, 3, 6, 6, 5, 4, 4, 3, 2, 1, 0.5, 0.2)
VISITOR_IN_RAIN = 0.7
FOOD_DAY, FOOD_HOURS = 0.05, (0,) * 17 + (2, 5, 5, 3, 1, 0.2, 0)
FOOD_WEEKEND, FOOD_IN_RAIN = 2.0, 1.6
KEY_DAY = 0.06
KEY_HOURS = (0.3, 0.2, 0.1, 0.05, 0.05, 0.1, 0.3) + (1,) * 15 + (0.8, 0.5)
HALLOWEEN, HALLOWEEN_HOURS, HALLOWEEN_RINGS = pd.Timestamp("2025-10-31"), (17, 20), 3.2
SOCIABLE_SHAPE = 3.0
SHORTEST_GAP_S = 180

# ---- answering
ANSWER_CHANCE = 0.93  # when somebody is at home and the signal comes at once
TOO_SLOW_MS, TOO_SLOW_WIDTH_MS, TOO_SLOW_LOSS = 1100, 180, 0.6
REACTION_S = {"worker": 7.0, "family": 6.5, "home": 10.5, "shift": 8.0}  # median
REACTION_SD = 0.5
GIVES_UP_S = 45
OPEN_CHANCE = 0.93
TALK_S, TALK_SD = 7.0, 0.6

# ---- firmware and latency
FIRMWARES = ("2.0", "2.1", "2.2")
UPDATE_2_1 = (pd.Timestamp("2025-03-17"), 12)  # first day, spread in days
UPDATE_2_2 = {"H1": "2025-09-01", "H2": "2025-09-08", "H3": "2025-09-15", "H4": "2025-09-22"}
FASTER_FROM_2_1 = 0.85
LEAK_PER_DAY = 0.032  # growth of the latency per day since the last restart, 2.2 only
LEAK_SHAPE = 12.0
LATENCY_MS = {"ring": 410, "answer": 880, "open": 340}
DEVICE_SD, EVENT_SD = 0.12, 0.22
EVENING_LOAD = 1.15  # 18 to 22 o'clock
RESTART_DAYS = 75.0  # mean time between restarts by itself
OFFLINE_A_YEAR = 2.2
OFFLINE_RESTART_SHARE = 0.5

# ---- incidents that really happened
BURST_DEVICES = ("B07", "T23", "B41")
BURST_DAYS, BURST_EVENTS = 4, (12, 28)
NIGHT_UTC = pd.Timestamp("2025-06-21 00:08")  # 2:08 in Jena
NIGHT_MINUTES, NIGHT_HOUSE, NIGHT_RINGS, NIGHT_ANSWER = 78, "H3", 7, 0.12

# ---- climate
ROOM_C, ROOM_SD = 21.2, 0.8
SUMMER_SHARE, SUMMER_FROM_C = 0.6, 15.0
MOISTURE_PA, MOISTURE_SD = 330.0, 90.0
STAIRS_C = 17.0
