"""Where a report lies: a real place, a point near it, and a zone that is no district.

The zones are dealt out to cells of about 60 m at random, so that each of them lies all over the
city: whatever is planted in a zone is planted in no district.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from datasets.generators.citizen_reports import model
from datasets.generators.citizen_reports.issues import ISSUES
from datasets.generators.citizen_reports.places import PLACES

# P: reports without a place are put at Eichplatz. A: at this point of it.
DEFAULT_POINT = (50.9283, 11.585)
_SOUTH_WEST, _NORTH_EAST = (50.84, 11.48), (51.0, 11.7)
_METRES_PER_DEGREE = (111_200.0, 70_100.0)  # D: at 51 degrees north
# A: how far from the place's middle a report lies, in metres; standard deviation by kind.
_SPREAD = {"S": 110, "Q": 45, "K": 32, "H": 32, "P": 120, "F": 90, "C": 170, "G": 34, "W": 240}
# A: places where more happens than elsewhere.
_BUSY = {
    "Paradies": 6.0,
    "Oberaue": 3.0,
    "Saaleufer Paradies": 4.0,
    "Spielplatz Paradies": 2.5,
    "Saaleradweg Oberaue": 2.5,
    "Holzmarkt": 2.5,
    "Wagnergasse": 2.0,
    "Karl-Marx-Allee": 2.0,
    "Karl-Liebknecht-Straße": 2.0,
    "Schleichersee": 2.0,
    "Ernst-Abbe-Platz": 1.6,
}


@dataclass(frozen=True, kw_only=True)
class Positions:
    """Arrays over reports: the place's number in `PLACES`, the point, the zone."""

    place: np.ndarray
    lat: np.ndarray
    lon: np.ndarray
    zone: np.ndarray


class Map:
    """Which zone a point lies in."""

    def __init__(self, rng: np.random.Generator) -> None:
        """Deal the zones out to the cells."""
        rows, columns = (
            int((high - low) / size) + 1
            for low, high, size in zip(_SOUTH_WEST, _NORTH_EAST, model.CELL_DEGREES, strict=True)
        )
        self._columns = columns
        self._zones = rng.permutation(rows * columns) % len(model.ZONES)
        # What has no place shall not look like a zone with something planted.
        self._zones[self._cell(*(np.asarray([value]) for value in DEFAULT_POINT))] = 0

    def zone(self, lat: np.ndarray, lon: np.ndarray) -> np.ndarray:
        """The letters of the zones of points."""
        return np.asarray(model.ZONES)[self._zones[self._cell(lat, lon)]]

    def _cell(self, lat: np.ndarray, lon: np.ndarray) -> np.ndarray:
        row = np.floor((lat - _SOUTH_WEST[0]) / model.CELL_DEGREES[0]).astype(np.int64)
        column = np.floor((lon - _SOUTH_WEST[1]) / model.CELL_DEGREES[1]).astype(np.int64)
        return np.asarray(row * self._columns + column)


def draw(issue: np.ndarray, zones: Map, rng: np.random.Generator) -> Positions:
    """A position for each report; in some zones only part of what happens is reported."""
    made = _anywhere(issue, zones, rng)
    kept = np.asarray([model.REPORTED_SHARE.get(zone, 1.0) for zone in model.ZONES])
    fresh = np.ones(len(issue), dtype=bool)
    while fresh.any():
        # Only what was just drawn can still turn out not to have been reported.
        share = kept[np.searchsorted(model.ZONES, made.zone)]
        fresh &= rng.random(len(issue)) > share
        again = _anywhere(issue[fresh], zones, rng)
        for name in ("place", "lat", "lon", "zone"):
            getattr(made, name)[fresh] = getattr(again, name)
    return made


def near(
    lat: np.ndarray, lon: np.ndarray, metres: float | np.ndarray, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Points within about two times `metres` of points, rounded to four decimals."""
    north, east = (np.clip(rng.normal(size=len(lat)), -2, 2) * metres for _ in range(2))
    across = np.round(lat + north / _METRES_PER_DEGREE[0], 4)
    along = np.round(lon + east / _METRES_PER_DEGREE[1], 4)
    # Nobody marks the very point that stands for "no place".
    at_default = (across == DEFAULT_POINT[0]) & (along == DEFAULT_POINT[1])
    return np.asarray(np.round(np.where(at_default, across + 1e-4, across), 4)), along


def _anywhere(issue: np.ndarray, zones: Map, rng: np.random.Generator) -> Positions:
    place = np.zeros(len(issue), dtype=np.int64)
    drawn = rng.random(len(issue))
    for number, one in enumerate(ISSUES):
        known = np.asarray([at for at, where in enumerate(PLACES) if where.kind in one.places])
        weight = np.cumsum([_BUSY.get(PLACES[at].name, 1.0) for at in known])
        mine = issue == number
        place[mine] = known[np.searchsorted(weight, drawn[mine] * weight[-1], side="right")]
    spread = np.asarray([_SPREAD[where.kind] for where in PLACES])[place]
    lat, lon = (np.asarray([getattr(where, name) for where in PLACES]) for name in ("lat", "lon"))
    lat, lon = near(lat[place], lon[place], spread, rng)
    return Positions(place=place, lat=lat, lon=lon, zone=zones.zone(lat, lon))
