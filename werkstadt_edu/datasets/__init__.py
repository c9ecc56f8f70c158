"""The training data: load it, open its files, query it, and read what it means.

>>> from werkstadt_edu.datasets import load
>>> len(load("library_loans").loans)
100000
"""

from __future__ import annotations

from werkstadt_edu.datasets.catalogue import (
    BikeCounts,
    CitizenReports,
    CityWeatherAir,
    DeliveryFlow,
    DistrictHeat,
    EvCharging,
    ImportGraph,
    LibraryLoans,
    ParcelLockers,
    QuarterEnergy,
    ServiceTraces,
    SmartHomeEvents,
    TelemedicineSlots,
    TramStopEvents,
    VisitorFeedback,
    WorkshopBookings,
)
from werkstadt_edu.datasets.description import Description, describe
from werkstadt_edu.datasets.files import path
from werkstadt_edu.datasets.loading import connect, load
from werkstadt_edu.datasets.planting import planted
from werkstadt_edu.datasets.registry import names

__all__ = [
    "BikeCounts",
    "CitizenReports",
    "CityWeatherAir",
    "DeliveryFlow",
    "Description",
    "DistrictHeat",
    "EvCharging",
    "ImportGraph",
    "LibraryLoans",
    "ParcelLockers",
    "QuarterEnergy",
    "ServiceTraces",
    "SmartHomeEvents",
    "TelemedicineSlots",
    "TramStopEvents",
    "VisitorFeedback",
    "WorkshopBookings",
    "connect",
    "describe",
    "load",
    "names",
    "path",
    "planted",
]
