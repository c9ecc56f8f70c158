"""The numbers of the model; all are assumptions (A) where nothing else is said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

SEED = 20_250_303
FIRST, LAST = date(2024, 1, 2), date(2025, 12, 31)
CHANGE = date(2025, 3, 3)  # limits on work in progress, release when done

DAY_BEGINS, DAY_HOURS = 8.5, 8.0  # from 8:30 on, eight hours
STEPS_PER_HOUR = 4
SHUTDOWN = ((12, 24), (12, 31))  # nobody works between Christmas and New Year

COLUMNS = ("backlog", "ready", "development", "review", "test", "done")
TYPES = ("bug", "feature", "maintenance")
TYPE_SHARES = (0.24, 0.56, 0.2)
CLASSES = ("expedite", "fixed_date", "intangible", "standard")
CLASS_SHARES = (0.05, 0.1, 0.15, 0.7)
# Earlier in the queue by class: smaller goes first.
RANKS = {"expedite": 0, "fixed_date": 1, "standard": 2, "intangible": 3}


@dataclass(frozen=True, kw_only=True)
class Team:
    """A team: how many tickets in two years, its hands per column, its limits after the change."""

    name: str
    tickets: int
    waiting: int  # tickets in the backlog on the first day
    hands: tuple[float, float, float]
    limits: tuple[int, int, int]


TEAMS = (
    Team(name="platform", tickets=430, waiting=14, hands=(3.0, 1.0, 1.0), limits=(3, 2, 2)),
    Team(name="portal", tickets=470, waiting=16, hands=(3.4, 1.1, 1.1), limits=(4, 2, 2)),
)
NO_LIMITS = (11, 10, 10)  # nobody starts more than this, even without a rule
READY_LIMIT = 8  # the backlog is refined when fewer tickets are ready
WORK_STEPS = ("development", "review", "test")
# Median hours of work in each column, by type.
HOURS = {"bug": (9.0, 1.8, 2.4), "feature": (18.5, 3.2, 4.6), "maintenance": (12.5, 2.2, 2.5)}
HOURS_SIGMA = 0.62
EXPEDITE_WEIGHT = 3.0  # share of the hands that an expedited ticket gets
SWITCHING = 0.09  # lost per ticket beyond one per head
HOLIDAY_HANDS = 0.68  # share of the hands at work in school holidays
FEWER_ARRIVALS = 0.7  # in school holidays

POINTS = (1, 2, 3, 5, 8, 13)
HOURS_PER_POINT = 5.5
ESTIMATE_SIGMA = 0.4  # how far an honest estimate is off, as a logarithm

TRAIN_WEEKDAY = 2  # Wednesday, every second week, until the change
DEPLOY_HOURS = (9.0, 15.5)
DEPLOYS_PER_DAY = 4  # at most, after the change
# Chance that a deployment fails: a base, and more for each ticket in it.
FAILS_BASE, FAILS_PER_TICKET = 0.035, 0.028
RESTORE_HOURS = (7.5, 2.2)  # median until a failed deployment is put right, before and after
RESTORE_SIGMA = 0.75

SERVICES = (
    "auth",
    "booking",
    "gateway",
    "glt-adapter",
    "history",
    "iot-ingest",
    "notify",
    "weather-adapter",
)
TEAM_SERVICES = {
    "platform": ("auth", "glt-adapter", "history", "iot-ingest"),
    "portal": ("booking", "gateway", "notify", "weather-adapter"),
}
SEVERITIES = ("sev1", "sev2", "sev3", "sev4")
SEVERITY_SHARES = (0.05, 0.2, 0.45, 0.3)
CAUSES = ("change", "external", "infrastructure", "load", "unknown")
OTHER_CAUSES = (0.3, 0.38, 0.2, 0.12)  # of the incidents that no deployment caused
OTHER_INCIDENTS = 95
RESOLVE_HOURS = {"sev1": 2.5, "sev2": 5.0, "sev3": 16.0, "sev4": 42.0}
# Incidents by the local hour: when people use the services.
INCIDENT_HOURS = (2, 1, 1, 1, 1, 2, 4, 7, 9, 10, 10, 9, 8, 8, 9, 9, 8, 7, 6, 5, 4, 4, 3, 2)
WEEKEND_INCIDENTS = 0.45

# What was recorded wrongly.
SKIPPED = 60
WEEKEND_MOVES = 46
REOPENED = 28
WITHOUT_START = 34
ARCHIVED_AFTER_DAYS = 50  # done tickets that took longer were taken off the board's list
EDITED_AFTER_DONE = 70
INFLATION_FROM = date(2025, 9, 1)
INFLATION = 1.7  # by this much at the end of the year, growing evenly
