"""Which packages are read, and how many faults the invented one has."""

from __future__ import annotations

from dataclasses import dataclass

SEED = 20_251_105  # nothing is drawn at random but the sizes of the invented modules


@dataclass(frozen=True, kw_only=True)
class Package:
    """A package as it is pinned: its version, its licence (SPDX), and what it is for."""

    name: str
    version: str
    licence: str
    purpose: str


# P: the packages' own metadata.
PACKAGES = (
    Package(
        name="demandlib", version="0.2.2", licence="MIT", purpose="load profiles of electricity"
    ),
    Package(name="frictionless", version="5.21.0", licence="MIT", purpose="validation of tables"),
    Package(name="holidays", version="0.109", licence="MIT", purpose="public holidays"),
    Package(name="nbgrader", version="0.9.6", licence="BSD-3-Clause", purpose="graded notebooks"),
    Package(name="networkx", version="3.6.1", licence="BSD-3-Clause", purpose="graphs"),
    Package(name="pandera", version="0.35.0", licence="MIT", purpose="data contracts"),
    Package(name="pvlib", version="0.16.1", licence="BSD-3-Clause", purpose="solar power"),
    Package(name="simpy", version="4.1.2", licence="MIT", purpose="simulation of events"),
    Package(name="sqlalchemy", version="2.1.9", licence="MIT", purpose="databases"),
    Package(name="statsmodels", version="0.15.0", licence="BSD-3-Clause", purpose="statistics"),
)
JDW_MODULES, LAYER_VIOLATIONS, CYCLES = 40, 3, 2  # A
