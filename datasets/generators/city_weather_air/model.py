"""The numbers of `city_weather_air`. Marks: P published, D derived, A assumption."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

import pandas as pd

from datasets.generators import weather

# Those of the common weather, under the names that calibration.yaml uses.
ANNUAL_MEAN = weather.ANNUAL_MEAN  # P, °C
MONTH_SD = weather.MONTH_SD  # D, K
NORMALS = weather.NORMALS  # A, °C
ANNUAL_RAIN = sum(weather.RAIN_MM)  # P, mm
RAIN_FEBRUARY, RAIN_JUNE = weather.RAIN_MM[1], weather.RAIN_MM[5]  # P, mm
SOUTH_WEST = weather.WIND_ROSE[1]  # P

# P: mean of Thuringia's stations 2018 and 2019; the share of PM2.5 and the split are A. µg/m³
PM10_MEAN = 15.0
PM25_MEAN = 9.5  # A
NO2_MEAN = 16.0  # A: no published value for Jena was found
O3_MEAN = 50.0  # A
SUN_HOURS = 1_690  # A, hours a year


@dataclass(frozen=True, kw_only=True)
class Station:
    """How one station differs. Levels are yearly means in µg/m³, all A but where said.

    Attributes:
        no2, pm10, pm25, o3: yearly means.
        workday, saturday, sunday: traffic by local hour, 1 = the mean of a workday.
        exhaust_from: wind direction in degrees that brings most exhaust; None: from all around.
    """

    no2: float
    pm10: float
    pm25: float
    o3: float
    workday: tuple[float, ...]
    saturday: tuple[float, ...]
    sunday: tuple[float, ...]
    exhaust_from: float | None


# A: town traffic has two rush hours; on the motorway lorries drive at night, too.
_TOWN = (2, 1, 1, 1, 3, 9, 20, 30, 26, 21, 20, 20, 21, 22, 23, 27, 31, 30, 24, 18, 13, 9, 6, 4)
_TOWN_SAT = (5, 4, 3, 2, 2, 3, 5, 8, 13, 18, 22, 22, 21, 19, 18, 17, 17, 16, 14, 12, 9, 7, 6, 5)
_TOWN_SUN = (5, 4, 3, 2, 2, 2, 2, 3, 5, 8, 11, 12, 12, 13, 14, 15, 16, 16, 14, 11, 9, 7, 5, 3)
_ROAD = (9, 8, 8, 9, 11, 15, 21, 25, 23, 21, 20, 20, 20, 21, 22, 25, 27, 25, 21, 18, 15, 13, 12, 10)
_ROAD_SAT = (9, 7, 6, 6, 6, 7, 9, 12, 15, 17, 18, 18, 17, 16, 16, 15, 15, 14, 13, 11, 9, 8, 7, 6)
_ROAD_SUN = (4, 3, 3, 2, 2, 3, 4, 5, 7, 9, 11, 12, 12, 13, 14, 16, 17, 17, 15, 13, 11, 10, 10, 9)


def _shares(hours: tuple[int, ...], unit: tuple[int, ...]) -> tuple[float, ...]:
    mean = sum(unit) / 24
    return tuple(value / mean for value in hours)


STATIONS = MappingProxyType(
    {
        "centre": Station(
            no2=17.0,
            pm10=15.6,
            pm25=9.7,
            o3=47.5,
            workday=_shares(_TOWN, _TOWN),
            saturday=_shares(_TOWN_SAT, _TOWN),
            sunday=_shares(_TOWN_SUN, _TOWN),
            exhaust_from=None,
        ),
        "lobeda": Station(
            no2=15.0,
            pm10=14.4,
            pm25=9.3,
            o3=52.5,
            workday=_shares(_ROAD, _ROAD),
            saturday=_shares(_ROAD_SAT, _ROAD),
            sunday=_shares(_ROAD_SUN, _ROAD),
            exhaust_from=180.0,
        ),
    }
)
NAMES = tuple(STATIONS)
# A: dust from the Sahara, first day and number of days.
DUST = ((pd.Timestamp("2024-03-29"), 4), (pd.Timestamp("2025-04-09"), 2))
# A: µg/m³ of PM10 in the first hour of the year in calm air; where fewer rockets rise it is less.
FIREWORKS = MappingProxyType({"centre": 520.0, "lobeda": 410.0})

# What is planted; all A. Spans are UTC, the end not included.
MISSING_CODE = -999
MOVED = pd.Timestamp("2025-03-18 09:00")  # centre: the thermometer gets another place
MOVE_STEP_K = -0.8
BLOCKED = (pd.Timestamp("2023-10-05 14:00"), pd.Timestamp("2023-11-02 08:00"))  # Lobeda
PPB = (pd.Timestamp("2024-06-03 11:00"), pd.Timestamp("2024-07-23 07:00"))  # Lobeda
UGM3_PER_PPB = 1.9957  # D: ozone at 20 °C and 1013 hPa, molar mass 48.00 g/mol
CET = (pd.Timestamp("2023-08-14 10:00"), pd.Timestamp("2023-09-26 09:00"))  # Lobeda, true time
