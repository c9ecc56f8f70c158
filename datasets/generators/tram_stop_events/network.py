"""Jena's five tram lines as they ran until 14 December 2025: stops, order, planned minutes.

Names, order and ways of the lines are public facts (P) from reports of the operator and the press;
the order within Lobeda is from memory (A). Positions are rounded estimates (A), good to about
200 metres; the ids are invented. Planned minutes follow published examples (D): Lobeda-West to
Zwätzen 31 minutes, Jena-Ost to Winzerla 21, Ernst-Abbe-Platz to Lobeda-Ost about 20.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

SOUTHBOUND, NORTHBOUND = 0, 1


@dataclass(frozen=True, kw_only=True)
class Stop:
    """A stop: where it lies, how many people live there and how many go there for a purpose.

    `homes` and `goals` are weights without a unit (A); `area` names the stretch of track whose
    traffic delays the trams; `school` is the share of pupils among its goals.
    """

    name: str
    lat: float
    lon: float
    homes: float
    goals: float
    area: str
    school: float = 0.0


def _stop(
    name: str, lat: float, lon: float, homes: float, goals: float, area: str, school: float = 0.0
) -> Stop:
    return Stop(name=name, lat=lat, lon=lon, homes=homes, goals=goals, area=area, school=school)


# From north to south and from east to west, as on the operator's map.
STOPS: Mapping[str, Stop] = {
    "J01": _stop("Zwätzen", 50.9645, 11.5995, 5.0, 1.5, "north"),
    "J02": _stop("Flurweg", 50.9592, 11.6022, 3.0, 1.0, "north"),
    "J03": _stop("Löbstedt", 50.9548, 11.6030, 2.5, 1.5, "north"),
    "J04": _stop("Stifterstraße", 50.9517, 11.5998, 2.5, 1.0, "north"),
    "J05": _stop("Altenburger Straße", 50.9483, 11.5963, 3.5, 1.5, "north"),
    "J06": _stop("Scharnhorststraße", 50.9445, 11.5930, 5.0, 1.5, "north"),
    "J07": _stop("Nordschule", 50.9398, 11.5893, 4.5, 2.5, "north", 0.45),
    "J08": _stop("Spittelplatz", 50.9338, 11.5893, 3.5, 2.5, "centre"),
    "J09": _stop("Universität", 50.9300, 11.5896, 1.5, 7.0, "centre", 0.1),
    "J10": _stop("Löbdergraben", 50.9271, 11.5878, 3.0, 15.0, "centre", 0.15),
    "J11": _stop("Ernst-Abbe-Platz", 50.9282, 11.5815, 3.0, 16.0, "centre", 0.05),
    "J12": _stop("Holzmarkt", 50.9264, 11.5858, 3.0, 10.0, "centre"),
    "J13": _stop("Paradiesbahnhof", 50.9241, 11.5872, 1.5, 7.5, "centre", 0.1),
    "J14": _stop("Paradiesbahnhof West", 50.9248, 11.5860, 1.5, 3.5, "centre", 0.1),
    "J15": _stop("Jenertal", 50.9172, 11.5925, 1.5, 0.8, "meadow"),
    "J16": _stop("Sportforum", 50.9105, 11.5910, 0.5, 1.5, "meadow", 0.4),
    "J17": _stop("Sparkassen-Arena", 50.9022, 11.5905, 1.0, 1.5, "meadow", 0.3),
    "J18": _stop("Burgaupark", 50.8975, 11.5868, 2.5, 4.5, "south"),
    "J19": _stop("Lobeda", 50.8945, 11.6010, 2.0, 1.0, "lobeda"),
    "J20": _stop("Lobeda-West", 50.8890, 11.6052, 11.0, 5.0, "lobeda", 0.2),
    "J21": _stop("Platanenstraße", 50.8883, 11.6105, 6.0, 1.5, "lobeda", 0.2),
    "J22": _stop("Emil-Wölk-Straße", 50.8871, 11.6152, 9.0, 2.0, "lobeda", 0.2),
    "J23": _stop("Universitätsklinikum", 50.8852, 11.6212, 2.0, 14.0, "lobeda"),
    "J24": _stop("Lobeda-Ost", 50.8836, 11.6262, 9.0, 1.0, "lobeda"),
    "J25": _stop("Alte Burgauer Brücke", 50.8960, 11.5880, 1.0, 0.7, "south"),
    "J26": _stop("Ernst-Ruska-Ring", 50.8938, 11.5872, 0.3, 2.0, "south"),
    "J27": _stop("Felsbachstraße", 50.8908, 11.5880, 0.5, 1.8, "south"),
    "J28": _stop("Jenoptik", 50.8878, 11.5902, 0.3, 3.0, "south"),
    "J29": _stop("Göschwitz Bahnhof", 50.8843, 11.5938, 1.5, 3.5, "south"),
    "J30": _stop("Freizeitbad", 50.8990, 11.5828, 0.5, 1.5, "south"),
    "J31": _stop("Winzerla", 50.9002, 11.5787, 8.0, 2.0, "west"),
    "J32": _stop("Enver-Şimşek-Platz", 50.9070, 11.5766, 6.0, 2.0, "west", 0.2),
    "J33": _stop("Ringwiese", 50.9112, 11.5754, 2.5, 1.0, "west"),
    "J34": _stop("Mühlenstraße", 50.9150, 11.5768, 2.5, 1.0, "west"),
    "J35": _stop("Felsenkeller", 50.9200, 11.5812, 2.0, 1.5, "west"),
    "J36": _stop("Steinweg", 50.9287, 11.5915, 2.0, 3.0, "centre"),
    "J37": _stop("Geschwister-Scholl-Straße", 50.9293, 11.6002, 3.5, 1.5, "east"),
    "J38": _stop("Schlippenstraße", 50.9308, 11.6032, 3.0, 1.0, "east"),
    "J39": _stop("Ostschule", 50.9322, 11.6056, 2.0, 1.5, "east", 0.7),
    "J40": _stop("Jenzigweg", 50.9341, 11.6077, 3.5, 1.0, "east"),
    "J41": _stop("Jena-Ost", 50.9337, 11.6200, 4.5, 1.0, "east"),
}
_NORTH = "J01 0 J02 2 J03 4 J04 5 J05 6 J06 8 J07 10 J08 12 J09 13 J10 15 J13 17 J15 19 J16 21"
_BURGAU = f"{_NORTH} J17 24 J18 26"
_GOESCHWITZ = f"{_BURGAU} J25 27 J26 28 J27 30 J28 31 J29 33 J20 36"
_WAYS = {
    "1": _GOESCHWITZ,
    "1N": f"{_GOESCHWITZ} J21 38 J22 39 J23 41 J24 42",
    "2": "J41 0 J40 2 J39 3 J38 4 J37 5 J36 7 J10 9 J14 12 J35 14 J34 16 J33 17 J32 19 J31 21",
    "3": "J31 0 J30 2 J18 4 J25 5 J26 6 J27 8 J28 9 J29 11 J20 14 J21 16 J22 17 J23 19 J24 20",
    "4": f"{_BURGAU} J19 28 J20 31",
    "5": "J11 0 J12 1 J13 3 J15 5 J16 7 J17 10 J18 12 J19 14 J21 16 J22 17 J23 19 J24 20",
}
# Where the timetable is pinned: trams of a line pass here at even intervals in both directions.
_ANCHORS = {"1": "J13", "1N": "J10", "2": "J10", "3": "J18", "4": "J13", "5": "J13"}


@dataclass(frozen=True, kw_only=True)
class Way:
    """A line's way in one direction: stops in order and planned minutes from the first of them."""

    line: str
    direction: int
    stops: tuple[str, ...]
    minutes: tuple[int, ...]
    anchor: int

    @property
    def anchor_minutes(self) -> int:
        """Planned minutes from the first stop to the one where the timetable is pinned."""
        return self.minutes[self.stops.index(f"J{self.anchor:02d}")]


def _way(name: str, direction: int) -> Way:
    parts = _WAYS[name].split()
    stops, minutes = tuple(parts[::2]), tuple(int(part) for part in parts[1::2])
    if direction == NORTHBOUND:
        stops = stops[::-1]
        minutes = tuple(minutes[-1] - minute for minute in minutes[::-1])
    anchor = int(_ANCHORS[name][1:])
    return Way(line=name[0], direction=direction, stops=stops, minutes=minutes, anchor=anchor)


# "1N" is line 1 at night: on to Lobeda-Ost.
WAYS: Mapping[tuple[str, int], Way] = {
    (name, direction): _way(name, direction)
    for name in _WAYS
    for direction in (SOUTHBOUND, NORTHBOUND)
}
LONGEST = max(len(way.stops) for way in WAYS.values())
ROUTES: Mapping[str, str] = {
    "1": "Zwätzen – Stadtzentrum – Göschwitz – Lobeda-West",
    "2": "Jena-Ost – Stadtzentrum – Winzerla",
    "3": "Winzerla – Göschwitz – Lobeda-West – Lobeda-Ost",
    "4": "Zwätzen – Stadtzentrum – Lobeda – Lobeda-West",
    "5": "Ernst-Abbe-Platz – Stadtzentrum – Lobeda – Lobeda-Ost",
}
# Trams of a group follow each other, share their vehicles and carry each other's passengers:
# at Lobeda-West and Zwätzen line 1 goes on as line 4 and the other way round (P).
GROUPS: Mapping[str, str] = {"1": "14", "4": "14", "2": "2", "3": "3", "5": "5"}
