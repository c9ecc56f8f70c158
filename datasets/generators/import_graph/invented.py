"""The package `jdw_platform`, which does not exist: its modules, its imports, its faults.

Its layers, from the top: api, adapters, services, domain. A module may import its own layer and
those below.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import truth

LAYERS = ("domain", "services", "adapters", "api")
_PACKAGE = "jdw_platform"
# Who imports whom, without the package's name; what is right.
_IMPORTS: dict[str, tuple[str, ...]] = {
    "": ("api.rest", "adapters.history_db", "adapters.mqtt", "services.ingest"),
    "domain": (),
    "domain.model": ("domain.errors", "domain.units"),
    "domain.units": ("domain.errors",),
    "domain.calendar": ("domain.errors",),
    "domain.pricing": ("domain.model", "domain.units", "domain.calendar"),
    "domain.rooms": ("domain.model", "domain.calendar"),
    "domain.readings": ("domain.model", "domain.units"),
    "domain.events": ("domain.model",),
    "domain.errors": (),
    "services": (),
    "services.booking": (
        "domain.model",
        "domain.rooms",
        "domain.pricing",
        "domain.events",
        "domain.errors",
        "services.access",
        "services.clock",
        "services.notify",
    ),
    "services.energy": ("domain.readings", "domain.units", "services.clock", "services.quality"),
    "services.forecast": ("domain.readings", "domain.calendar", "services.energy"),
    "services.notify": ("domain.events", "domain.model"),
    "services.ingest": ("domain.readings", "domain.errors", "services.quality", "services.clock"),
    "services.access": ("domain.model", "domain.errors"),
    "services.clock": (),
    "services.reports": (
        "domain.readings",
        "domain.pricing",
        "services.energy",
        "services.booking",
    ),
    "services.quality": ("domain.readings",),
    "adapters": (),
    "adapters.weather": (
        "domain.readings",
        "services.forecast",
        "adapters.cache",
        "adapters.retry",
    ),
    "adapters.glt": ("domain.rooms", "services.booking", "adapters.retry", "adapters.metrics"),
    "adapters.history_db": ("domain.readings", "services.energy", "adapters.metrics"),
    "adapters.mqtt": ("domain.readings", "services.ingest", "adapters.metrics"),
    "adapters.mail": ("domain.events", "services.notify", "adapters.retry"),
    "adapters.auth_provider": ("services.access", "adapters.retry", "domain.errors"),
    "adapters.cache": ("adapters.metrics",),
    "adapters.holidays": (),
    "adapters.retry": ("domain.errors",),
    "adapters.metrics": ("adapters.retry",),
    "api": (),
    "api.rest": ("api.rooms", "api.energy", "api.weather", "api.bookings", "api.health"),
    "api.schemas": ("domain.model", "domain.readings"),
    "api.formatting": (),
    "api.rooms": ("api.schemas", "api.formatting", "services.booking", "adapters.glt"),
    "api.energy": ("api.schemas", "api.formatting", "services.energy", "services.forecast"),
    "api.weather": ("api.schemas", "adapters.weather"),
    "api.bookings": ("api.schemas", "services.booking", "services.access", "domain.errors"),
    "api.health": ("adapters.metrics", "services.clock"),
}
_UPWARDS = (
    ("domain.pricing", "services.clock"),
    ("domain.calendar", "adapters.holidays"),
    ("services.reports", "api.formatting"),
)
_CLOSING = (
    ("adapters.retry", "adapters.cache"),
    ("services.notify", "services.booking"),
)
# Changed often in the last year: where work is, and so where a fault costs most.
_BUSY = {"services.booking": 61, "api.schemas": 44, "domain.pricing": 38, "adapters.glt": 35}
_LARGE = {"services.booking": 910, "services.reports": 560, "adapters.history_db": 480}


def modules(rng: np.random.Generator) -> pd.DataFrame:
    """The table `jdw_modules`."""
    names = list(_IMPORTS)
    is_package = np.array([name in ("", *LAYERS) for name in names])
    drawn = np.exp(rng.normal(4.6, 0.5, len(names))).round().astype(int)
    lines = np.where(is_package, 3, drawn)
    changes = np.where(is_package, 1, rng.poisson(9, len(names)) + 1)
    made = pd.DataFrame(
        {
            "module": [_full(name) for name in names],
            "layer": [name.partition(".")[0] or "api" for name in names],
            "lines": [_LARGE.get(name, int(own)) for name, own in zip(names, lines, strict=True)],
            "changes": [
                _BUSY.get(name, int(own)) for name, own in zip(names, changes, strict=True)
            ],
        }
    )
    return made.sort_values("module", kind="stable", ignore_index=True)


def edges() -> pd.DataFrame:
    """The table `jdw_edges` as it should be."""
    pairs = [(name, other) for name, others in _IMPORTS.items() for other in others]
    return _table(pairs)


def faulty_edges() -> tuple[pd.DataFrame, pd.DataFrame]:
    """The table `jdw_edges` with imports that should not be, and the entries of the truth."""
    extra = [*_UPWARDS, *_CLOSING]
    faults = ["layer_violation"] * len(_UPWARDS) + ["import_cycle"] * len(_CLOSING)
    noted = truth.entries(
        "jdw_edges",
        [f"{_full(importer)}|{_full(imported)}" for importer, imported in extra],
        "*",
        faults,
        "",
        "this import should not be",
    )
    both = pd.concat([edges(), _table(extra)])
    return both.sort_values(["importer", "imported"], kind="stable", ignore_index=True), noted


def _full(name: str) -> str:
    return f"{_PACKAGE}.{name}" if name else _PACKAGE


def _table(pairs: list[tuple[str, str]]) -> pd.DataFrame:
    made = pd.DataFrame(
        [(_full(importer), _full(imported)) for importer, imported in pairs],
        columns=["importer", "imported"],
    )
    return made.sort_values(["importer", "imported"], kind="stable", ignore_index=True)
