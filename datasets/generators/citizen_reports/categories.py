"""The fourteen categories: names, departments, what is mistaken for what."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A category of the portal.

    Attributes:
        department: who deals with it in the end.
        priority: what is usual without danger.
        mistaken_for: categories that reporters choose instead, the likeliest first.
    """

    code: str
    de: str
    en: str
    department: str
    priority: str
    mistaken_for: tuple[str, ...]


CATEGORIES = (
    Category(
        code="discriminating_ads",
        de="Diskriminierende Werbung",
        en="Discriminating advertising",
        department="equality",
        priority="low",
        mistaken_for=("other",),
    ),
    Category(
        code="forest_trails",
        de="Stadtwald/Wanderweg",
        en="City forest/hiking trail",
        department="forest",
        priority="normal",
        mistaken_for=("street_trees", "road_surface", "greenery"),
    ),
    Category(
        code="greenery",
        de="Stadtgrün",
        en="Greenery",
        department="green_spaces",
        priority="low",
        mistaken_for=("street_trees", "road_surface", "other", "street_cleaning"),
    ),
    Category(
        code="other",
        de="Sonstiges",
        en="Other",
        department="front_office",
        priority="low",
        mistaken_for=("waste", "traffic", "greenery"),
    ),
    Category(
        code="playgrounds",
        de="Spielplatz/Sportanlage",
        en="Playground/sports ground",
        department="green_spaces",
        priority="normal",
        mistaken_for=("waste", "greenery", "other"),
    ),
    Category(
        code="public_transport",
        de="ÖPNV",
        en="Public transport",
        department="transit",
        priority="normal",
        mistaken_for=("traffic", "other", "waste"),
    ),
    Category(
        code="road_surface",
        de="Straße/Gehweg/Radweg",
        en="Road/pavement/cycle path",
        department="roads",
        priority="normal",
        mistaken_for=("traffic", "traffic", "street_cleaning", "other"),
    ),
    Category(
        code="street_cleaning",
        de="Straßenreinigung/Winterdienst",
        en="Street cleaning/winter service",
        department="cleaning",
        priority="normal",
        mistaken_for=("waste", "waste", "road_surface", "greenery"),
    ),
    Category(
        code="street_lights",
        de="Laterne",
        en="Street light",
        department="lighting",
        priority="normal",
        mistaken_for=("traffic_lights", "road_surface", "other"),
    ),
    Category(
        code="street_trees",
        de="Stadtbäume",
        en="Street trees",
        department="green_spaces",
        priority="normal",
        mistaken_for=("greenery", "greenery", "forest_trails", "traffic"),
    ),
    Category(
        code="traffic",
        de="Straßenverkehr",
        en="Road traffic",
        department="traffic",
        priority="normal",
        mistaken_for=("road_surface", "road_surface", "other", "traffic_lights"),
    ),
    Category(
        code="traffic_lights",
        de="Ampel",
        en="Traffic lights",
        department="traffic",
        priority="normal",
        mistaken_for=("traffic", "traffic", "street_lights"),
    ),
    Category(
        code="waste",
        de="Müll",
        en="Waste",
        department="cleaning",
        priority="normal",
        mistaken_for=("street_cleaning", "street_cleaning", "other", "greenery"),
    ),
    Category(
        code="water_bodies",
        de="Gewässer",
        en="Water bodies",
        department="environment",
        priority="normal",
        mistaken_for=("waste", "greenery", "other"),
    ),
)
CODES = tuple(category.code for category in CATEGORIES)
DEPARTMENTS = tuple(sorted({category.department for category in CATEGORIES}))
DEPARTMENT_OF = {category.code: category.department for category in CATEGORIES}
PRIORITY_OF = {category.code: category.priority for category in CATEGORIES}
PRIORITIES = ("low", "normal", "high")
ADS = "discriminating_ads"
OTHER = "other"
