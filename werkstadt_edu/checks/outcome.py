"""How a check can end, and who has to act when it broke."""

from __future__ import annotations

from enum import Enum


class Outcome(Enum):
    """The four ends of a check; only the first one earns points."""

    PASSED = "passed"
    NOT_YET = "not yet"
    NOT_ATTEMPTED = "not attempted"
    BROKEN = "broken"


class Fault(Enum):
    """Whose fault it is that something broke."""

    LEARNER = "learner"
    CHECK = "check"
    ENVIRONMENT = "environment"
