"""What the model assumes: one place for every number that several modules or the card need.

Marks: P published, D derived from published figures, A assumption. The sources of the published
figures stand in ``datasets/quarter_energy/calibration.yaml``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pandas as pd

if TYPE_CHECKING:
    from collections.abc import Mapping

YEAR = 2025
FLATS = 60  # A
FLOORS = 10  # A
QUARTERS = 96  # of a day
HOURS_OF_QUARTER = 0.25
METER_IDS = tuple(f"M{number:02d}" for number in range(1, FLATS + 1))
GATEWAYS = tuple(f"G{floor}" for floor in range(FLOORS))

# kWh a year in a flat whose water is not heated by electricity, by persons.
KWH_PER_YEAR: Mapping[int, int] = {1: 1360, 2: 1900, 3: 2350, 4: 2620}  # P for 2, D for the others
KWH_SPREAD = 0.35  # A: standard deviation of the logarithm
BASE_SHARE = (0.38, 0.56)  # A: standby, refrigerator and panel, share of the year
REFRIGERATOR_W = 17.0  # A: mean over the year

TRIAL_BEGINS = pd.Timestamp(2025, 4, 1)  # A, local
TRIAL_EFFECT = -0.045  # A


@dataclass(frozen=True, kw_only=True)
class Hours:
    """A kind of day in hours of local time; beyond 24 is the next morning.

    Attributes:
        wake, bed: begin and end of the day.
        leave, back: the time away, on days on which somebody goes out.
        out: the probability of going out.
    """

    wake: float
    leave: float
    back: float
    bed: float
    out: float


@dataclass(frozen=True, kw_only=True)
class Archetype:
    """How tenants of one kind live; every figure is an assumption (A).

    Attributes:
        persons: flats by number of persons, for 1, 2, 3 and 4.
        work: workdays; several kinds rotate by the week.
        free: Saturdays, Sundays and public holidays.
        lunch, dinner: local hour; probability on workdays and on free days, when at home.
        office_w: devices that run during the workday at home, in watts.
        trips: long absences a year; `school` whether they lie in the school holidays.
        opt_in: the probability of volunteering for the feedback.
        dynamic: flats with the dynamic tariff.
    """

    persons: tuple[int, int, int, int]
    work: tuple[Hours, ...]
    free: Hours
    lunch: tuple[float, float, float]
    dinner: tuple[float, float, float]
    office_w: float
    trips: float
    school: bool
    opt_in: float
    dynamic: int

    @property
    def flats(self) -> int:
        """How many flats are of this kind."""
        return sum(self.persons)


ARCHETYPES: Mapping[str, Archetype] = {
    "commuter": Archetype(
        persons=(7, 7, 0, 0),
        work=(Hours(wake=6.1, leave=7.3, back=16.1, bed=23.0, out=0.84),),
        free=Hours(wake=7.9, leave=13.5, back=16.4, bed=24.0, out=0.45),
        lunch=(12.6, 0.5, 0.5), dinner=(18.1, 0.72, 0.5),
        office_w=0, trips=2.0, school=False, opt_in=0.6, dynamic=3,
    ),
    "family": Archetype(
        persons=(0, 0, 7, 3),
        work=(Hours(wake=6.0, leave=7.6, back=14.2, bed=23.2, out=0.7),),
        free=Hours(wake=7.4, leave=14.0, back=16.4, bed=23.6, out=0.45),
        lunch=(12.3, 0.5, 0.8), dinner=(17.9, 0.8, 0.6),
        office_w=0, trips=1.8, school=True, opt_in=0.6, dynamic=3,
    ),
    "home_worker": Archetype(
        persons=(4, 4, 0, 0),
        work=(Hours(wake=7.2, leave=8.2, back=17.0, bed=23.8, out=0.22),),
        free=Hours(wake=8.4, leave=13.5, back=17.0, bed=24.2, out=0.5),
        lunch=(12.6, 0.6, 0.5), dinner=(18.5, 0.6, 0.5),
        office_w=110, trips=2.0, school=False, opt_in=0.75, dynamic=4,
    ),
    "retired": Archetype(
        persons=(10, 6, 0, 0),
        work=(Hours(wake=6.8, leave=9.4, back=11.1, bed=22.6, out=0.45),),
        free=Hours(wake=7.4, leave=14.2, back=16.5, bed=22.9, out=0.4),
        lunch=(11.9, 0.85, 0.88), dinner=(17.7, 0.3, 0.3),
        office_w=0, trips=1.2, school=False, opt_in=0.15, dynamic=0,
    ),
    "shift_worker": Archetype(
        persons=(2, 2, 0, 0),
        work=(
            Hours(wake=4.4, leave=5.2, back=14.6, bed=21.6, out=0.93),
            Hours(wake=8.6, leave=12.9, back=22.5, bed=25.0, out=0.93),
            Hours(wake=14.2, leave=21.0, back=30.4, bed=31.2, out=0.93),
        ),
        free=Hours(wake=8.8, leave=14.0, back=17.5, bed=23.6, out=0.5),
        lunch=(12.2, 0.5, 0.6), dinner=(18.3, 0.6, 0.5),
        office_w=0, trips=2.0, school=False, opt_in=0.5, dynamic=0,
    ),
    "student": Archetype(
        persons=(5, 3, 0, 0),
        work=(Hours(wake=9.0, leave=10.4, back=17.0, bed=25.2, out=0.75),),
        free=Hours(wake=10.4, leave=15.0, back=19.0, bed=26.0, out=0.5),
        lunch=(13.4, 0.4, 0.5), dinner=(19.6, 0.7, 0.65),
        office_w=45, trips=2.6, school=False, opt_in=0.85, dynamic=2,
    ),
}  # fmt: skip

PV_KWP = 99.0  # A
PV_TILT = 10.0  # A, degrees; half of the modules face east, half west
# D: what brings the yield to that of the region. The weather of 2025 needs no tuning.
PV_TUNING = 1.0
PV_INVERTER_KW = 90.0  # A
BATTERY_KWH = 100.0  # A
BATTERY_KW = 50.0  # A
BATTERY_WINDOW = (0.05, 0.95)  # A: how far it is emptied and filled
BATTERY_EFFICIENCY = 0.95  # A: each way
QUARTER_HOURLY_PRICES_BEGIN = pd.Timestamp(2025, 10, 1)  # P, local

# Planted faults: their size; where they lie is drawn.
OUTAGE_HOURS = 40
STUCK_DAYS = 9
DRIFT_PER_YEAR = 0.18
KWH_BEGINS = pd.Timestamp(2025, 5, 1)  # local
STANDBY_BEGINS = pd.Timestamp(2025, 11, 3, 17, 45)  # local
STANDBY_W = 95
IMPORTED_TWICE = (pd.Timestamp(2025, 3, 10), pd.Timestamp(2025, 3, 13))  # UTC, without the end
GAPS = 60
VACANT_UNTIL = pd.Timestamp(2025, 6, 1)  # local: then new tenants move in
VACANT_FROM = pd.Timestamp(2025, 9, 16)  # local: the register still names the old tenants
