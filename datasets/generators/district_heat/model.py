"""What the model of the heated buildings assumes: one place for every number.

Marks: P published, D derived from published figures, A assumption. The sources of the published
figures stand in ``datasets/district_heat/calibration.yaml``.
"""

from __future__ import annotations

from dataclasses import dataclass

FIRST, LAST = "2024-01-01", "2025-12-31 23:00"
# The walls remember the weather of the days before.
WARM_UP = "2023-12-01"
MEAN_MWH = 60.0  # D: 75 GWh for 1,250 buildings in a year
KWH_PER_M3_K = 1.163  # a fact: heat capacity of water near 4 °C
METER_ERROR = 0.015  # A: greatest relative error of a heat meter


@dataclass(frozen=True, kw_only=True)
class Building:
    """One building; all A.

    Attributes:
        kwh_m2: heat for space heating per square metre in 2024, all flats let, not refitted.
        limit_c: felt temperature above which nobody heats.
        memory_h: how long its mass remembers the weather, in hours.
        sun: kelvin that 100 W/m² of the last hours are worth.
        wind: kelvin that 1 m/s is worth.
        return_c: return temperature at full load.
    """

    id: str
    use: str
    area_m2: int
    flats: int
    year_built: int
    year_refit: int | None
    kwh_m2: float
    limit_c: float
    memory_h: float
    sun: float
    wind: float
    return_c: float


BUILDINGS = (
    Building(
        id="B1", use="residential", area_m2=520, flats=8, year_built=1936, year_refit=1998,
        kwh_m2=95.0, limit_c=18.3, memory_h=40, sun=0.8, wind=0.22, return_c=47.0,
    ),
    Building(
        id="B2", use="residential", area_m2=780, flats=12, year_built=1968, year_refit=2004,
        kwh_m2=68.0, limit_c=17.7, memory_h=45, sun=1.0, wind=0.18, return_c=45.0,
    ),
    Building(
        id="B3", use="residential", area_m2=410, flats=6, year_built=1912, year_refit=None,
        kwh_m2=126.0, limit_c=19.3, memory_h=55, sun=0.6, wind=0.34, return_c=51.0,
    ),
    Building(
        id="B4", use="residential", area_m2=640, flats=10, year_built=1974, year_refit=2011,
        kwh_m2=58.0, limit_c=17.1, memory_h=50, sun=1.1, wind=0.14, return_c=44.0,
    ),
    Building(
        id="B5", use="residential", area_m2=1010, flats=16, year_built=1982, year_refit=2008,
        kwh_m2=56.0, limit_c=17.3, memory_h=50, sun=1.0, wind=0.16, return_c=46.0,
    ),
    Building(
        id="B6", use="residential", area_m2=760, flats=12, year_built=1965, year_refit=2024,
        kwh_m2=92.0, limit_c=18.7, memory_h=35, sun=0.9, wind=0.28, return_c=49.0,
    ),
    Building(
        id="B7", use="residential", area_m2=930, flats=14, year_built=2019, year_refit=None,
        kwh_m2=27.0, limit_c=14.9, memory_h=75, sun=1.6, wind=0.06, return_c=39.0,
    ),
    Building(
        id="B8", use="office", area_m2=480, flats=0, year_built=1995, year_refit=None,
        kwh_m2=66.0, limit_c=17.5, memory_h=30, sun=1.5, wind=0.2, return_c=43.0,
    ),
)  # fmt: skip
IDS = tuple(building.id for building in BUILDINGS)

NOW_SHARE = 0.4  # A: how much of the felt temperature is that of the hour
ONSET_K = 1.6  # A: softness of the bend at the heating limit
NOISE, NOISE_MEMORY = 0.06, 0.9  # A: what no weather explains, relative
MEAN_WIND_MS = 2.5  # A: the wind that is in a building's need already
SUN_HOURS = 5.0  # A: how long the sun's warmth stays

# A: course of space heating over the hours of the wall clock, midnight to eleven at night.
HOME_COURSE = (
    0.78, 0.76, 0.76, 0.77, 0.84, 1.08, 1.28, 1.26, 1.15, 1.07, 1.02, 1.0,
    0.98, 0.97, 0.98, 1.02, 1.08, 1.13, 1.15, 1.14, 1.1, 1.02, 0.88, 0.8,
)  # fmt: skip
OFFICE_COURSE = (
    0.6, 0.6, 0.6, 0.65, 0.95, 1.55, 1.6, 1.5, 1.35, 1.25, 1.2, 1.15,
    1.12, 1.1, 1.1, 1.05, 0.95, 0.75, 0.65, 0.6, 0.6, 0.6, 0.6, 0.6,
)  # fmt: skip
OFFICE_REST = 0.58  # A: setback at weekends, on holidays and between the years
MONDAY_LIFT = 1.15  # A: an office that cooled down for two days is heated up

HOT_WATER_KWH = 3.0  # A: a day and let flat
CIRCULATION_KW = 0.055  # A: per flat, whether let or not
COLD_WATER_SEASON = 0.08  # A: more in winter, when the cold water is colder
HOLIDAY_WATER = 0.92  # A: school holidays
DRAW_SHAPE = 5.0  # A: gamma shape of an hour's hot water in a house of ten flats
WORKDAY_WATER = (
    0.3, 0.2, 0.15, 0.2, 0.6, 1.7, 2.5, 2.1, 1.3, 0.9, 0.8, 0.8,
    0.9, 0.8, 0.7, 0.8, 1.0, 1.4, 1.8, 1.9, 1.6, 1.2, 0.8, 0.5,
)  # fmt: skip
FREE_DAY_WATER = (
    0.4, 0.25, 0.2, 0.15, 0.25, 0.5, 0.9, 1.5, 2.1, 2.2, 1.8, 1.4,
    1.2, 1.0, 0.9, 0.9, 1.1, 1.4, 1.6, 1.6, 1.4, 1.1, 0.8, 0.5,
)  # fmt: skip

REFIT = "B6"
REFIT_BEGINS, REFIT_ENDS = "2024-07-01", "2024-09-16"
REFIT_SAVING = 0.26  # A: of the space heating
REFIT_LIMIT_K = 1.0  # A: the heating limit sinks by so much
EMPTY_SAVING = 0.55  # A: what an empty flat needs less; frost guard and neighbours' warmth
# A: flats let from a month on; before the first entry all are let.
LET = {
    "B1": (("2025-03", 7), ("2025-05", 8)),
    "B3": (("2024-09", 5), ("2025-02", 6)),
    "B5": (("2024-06", 15), ("2024-08", 16), ("2025-07", 15), ("2025-10", 16)),
    REFIT: (
        ("2024-05", 9), ("2024-06", 6), ("2024-10", 7), ("2024-12", 8), ("2025-02", 9),
        ("2025-03", 10), ("2025-05", 11), ("2025-06", 12),
    ),
    "B7": (("2024-01", 12), ("2024-04", 13), ("2024-05", 14)),
}  # fmt: skip

# A: the network's flow temperature, straight between two outdoor ones.
FLOW_C = ((-12.0, 110.0), (10.0, 76.0))
FLOW_NOISE_C = 0.9
RETURN_NOISE_C = 0.7
IDLE_RETURN_K = 9.0  # A: the return is so much warmer when little but hot water is drawn
STILL_KWH = 0.5  # A: below this in an hour a building without hot water draws nothing
STILL_C = 24.0  # A: what sensors show when no water flows

# Where and when the faults of `raw` lie; all A. Times in UTC, the end does not belong to it.
SWAPPED = ("B2", "2024-03-12 09:00", "2024-04-18 11:00")
IN_MWH = ("B5", "2025-02-11 10:00", "2026-01-01 00:00")
FROZEN = ("B7", "2025-01-20 04:00", "2025-02-05 13:00")
LEAK = ("B4", "2025-06-03 06:00", "2025-08-21 09:00")
# One gateway serves two buildings.
GATEWAY = (("B1", "B3"), "2024-11-08 17:00", "2024-11-10 06:00")
IMPORTED_TWICE = ("2024-10-14 00:00", "2024-10-15 00:00")
DIGITS = 100_000  # the meters count kilowatt hours with five digits
COUNTER_AT_START = {  # A: what the counters showed at the beginning
    "B1": 61_240, "B2": 4_815, "B3": 22_067, "B4": 71_903, "B5": 96_310, "B6": 47_122,
    "B7": 8_350, "B8": 41_719,
}  # fmt: skip
LOST_RETURNS = 240
LEAK_KWH = 2.4  # A: what the open valve lets through in an hour
LEAK_RETURN_K = 11.0  # A: such water comes back warm
