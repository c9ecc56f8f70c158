"""Loads a data set by its name, as typed tables or as a database."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from werkstadt_edu.datasets import database, frames, registry
from werkstadt_edu.datasets.catalogue import CLASSES

if TYPE_CHECKING:
    import duckdb
    import pandas as pd

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

_Variant = Literal["raw", "clean"]

# One overload per data set tells a type checker which tables there are.


@overload
def load(name: Literal["quarter_energy"], *, variant: _Variant = "raw") -> QuarterEnergy: ...
@overload
def load(name: Literal["district_heat"], *, variant: _Variant = "raw") -> DistrictHeat: ...
@overload
def load(name: Literal["ev_charging"], *, variant: _Variant = "raw") -> EvCharging: ...
@overload
def load(name: Literal["parcel_lockers"], *, variant: _Variant = "raw") -> ParcelLockers: ...
@overload
def load(name: Literal["smart_home_events"], *, variant: _Variant = "raw") -> SmartHomeEvents: ...
@overload
def load(
    name: Literal["telemedicine_slots"], *, variant: _Variant = "raw"
) -> TelemedicineSlots: ...
@overload
def load(name: Literal["library_loans"], *, variant: _Variant = "raw") -> LibraryLoans: ...
@overload
def load(name: Literal["workshop_bookings"], *, variant: _Variant = "raw") -> WorkshopBookings: ...
@overload
def load(name: Literal["visitor_feedback"], *, variant: _Variant = "raw") -> VisitorFeedback: ...
@overload
def load(name: Literal["city_weather_air"], *, variant: _Variant = "raw") -> CityWeatherAir: ...
@overload
def load(name: Literal["bike_counts"], *, variant: _Variant = "raw") -> BikeCounts: ...
@overload
def load(name: Literal["tram_stop_events"], *, variant: _Variant = "raw") -> TramStopEvents: ...
@overload
def load(name: Literal["citizen_reports"], *, variant: _Variant = "raw") -> CitizenReports: ...
@overload
def load(name: Literal["service_traces"], *, variant: _Variant = "raw") -> ServiceTraces: ...
@overload
def load(name: Literal["delivery_flow"], *, variant: _Variant = "raw") -> DeliveryFlow: ...
@overload
def load(name: Literal["import_graph"], *, variant: _Variant = "raw") -> ImportGraph: ...
@overload
def load(name: str, table: str, *, variant: str = "raw") -> pd.DataFrame: ...
@overload
def load(name: str, *, variant: Literal["truth"]) -> pd.DataFrame: ...
def load(name: str, table: str | None = None, *, variant: str = "raw") -> Any:
    """Load a data set, or one table of it.

    Times in columns that end in ``_utc`` are aware of UTC; others are local times in Jena without a
    time zone.

    Args:
        name: the data set, such as ``"library_loans"``.
        table: one table, such as ``"loans"``; None loads all tables.
        variant: ``"raw"`` as it was collected, faults included; ``"clean"`` without them;
            ``"truth"`` (for instructors) the list of the planted faults.

    Returns:
        The data set's tables as attributes, such as ``load("library_loans").loans``; with `table`,
        and for ``"truth"``, one table.

    Raises:
        WerkstadtError: for an unknown name, table or variant, and for a missing or damaged file.
    """
    entry = registry.entry(name)
    if table is not None:
        return frames.read(entry, entry.table(variant, table))
    tables = frames.variant(entry, variant)
    if variant == registry.TRUTH:
        return tables["faults"]
    return CLASSES[name](**tables)


def connect(name: str, *, variant: str = "raw") -> duckdb.DuckDBPyConnection:
    """A DuckDB database in memory that holds the data set's tables; times in UTC have no zone.

    A large table can also be queried where it lies, without loading it::

        meters = str(path("quarter_energy", "raw.meters"))
        duckdb.sql(f"SELECT meter_id, sum(energy_wh) FROM '{meters}' GROUP BY meter_id")

    Args:
        name: the data set, such as ``"library_loans"``.
        variant: as in `load`.

    Raises:
        WerkstadtError: as `load`, and when DuckDB is not installed.
    """
    entry = registry.entry(name)
    tables = {one.table: (one, frames.read(entry, one)) for one in entry.variant(variant)}
    return database.holding(tables)
