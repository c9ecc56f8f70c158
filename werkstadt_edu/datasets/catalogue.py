"""What `load` returns: one class per data set, one attribute per table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import pandas as pd


@dataclass(frozen=True, kw_only=True)
class QuarterEnergy:
    """A year of electricity in the Smarte Quartier Jena-Lobeda, by quarter hours; invented.

    Attributes:
        meters: energy per meter and quarter hour.
        site: weather, sun, load, battery, grid and price of the whole site per quarter hour.
        flats: one row per flat and meter.
    """

    meters: pd.DataFrame
    site: pd.DataFrame
    flats: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class DistrictHeat:
    """Two years of district heat in eight buildings, by hours; invented.

    Attributes:
        heat: energy, temperatures and volume per building and hour.
        buildings: one row per building.
        occupancy: how many flats are let, per building and month.
        weather: air temperature, sun and wind per hour.
    """

    heat: pd.DataFrame
    buildings: pd.DataFrame
    occupancy: pd.DataFrame
    weather: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class EvCharging:
    """Two years of charging at the public points of the city; invented.

    Attributes:
        sessions: one row per charging session.
        points: one row per charging point.
        days: air temperature and calendar per local day.
    """

    sessions: pd.DataFrame
    points: pd.DataFrame
    days: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class ParcelLockers:
    """Two years of parcels in the boxes of a quarter; invented.

    Attributes:
        parcels: one row per parcel.
        flats: one row per flat, with its group in the trial of reminders.
        boxes: one row per box.
    """

    parcels: pd.DataFrame
    flats: pd.DataFrame
    boxes: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class SmartHomeEvents:
    """A year of events of smart door bells and tablets; invented.

    Attributes:
        events: one row per event.
        devices: one row per device.
    """

    events: pd.DataFrame
    devices: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class TelemedicineSlots:
    """A year of appointments in a telemedicine room; invented.

    Attributes:
        slots: one row per slot on offer.
    """

    slots: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class LibraryLoans:
    """A year of lending in the Ernst-Abbe-Bücherei Jena, a sample of one tenth; invented.

    All times are local times in Jena without a time zone, to the minute.

    Attributes:
        loans: one row per loan; renewals stand in a column and are no rows.
        items: one row per title that can be lent.
        patrons: one row per card holder, under a pseudonym.
        calendar: one row per day of 2024.
        robot_sessions: one row per session with the robot NAOme; counts only.
    """

    loans: pd.DataFrame
    items: pd.DataFrame
    patrons: pd.DataFrame
    calendar: pd.DataFrame
    robot_sessions: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class WorkshopBookings:
    """Rooms, events and visitors of the Digital Werkstadt; invented.

    All times are local times in Jena without a time zone, to the minute.

    Attributes:
        bookings: one row per request for a room or desk, the declined ones included.
        events: one row per event.
        registrations: one row per registration for an event, with attendance.
        rooms: one row per room.
        robot_sessions: one row per session with the robot NAOme; counts only.
        visits: one row per open day of the showroom.
    """

    bookings: pd.DataFrame
    events: pd.DataFrame
    registrations: pd.DataFrame
    rooms: pd.DataFrame
    robot_sessions: pd.DataFrame
    visits: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class VisitorFeedback:
    """What visitors wrote, in German, with ratings and labels; invented.

    Attributes:
        feedback: one row per text.
        ratings: one row per text and rater: the sentiment that the rater saw.
    """

    feedback: pd.DataFrame
    ratings: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class CityWeatherAir:
    """Three years of weather and air at two stations, by hours; invented.

    Attributes:
        measurements: one row per station and hour.
    """

    measurements: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class BikeCounts:
    """Two years of bicycle counts at six sites, by hours; invented.

    Attributes:
        counts: one row per site and hour.
        sites: one row per site.
        hand_counts: one row per site and hour in which people counted beside the loop.
    """

    counts: pd.DataFrame
    sites: pd.DataFrame
    hand_counts: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class TramStopEvents:
    """Four weeks of trams at their stops, with a timetable like GTFS; invented.

    Attributes:
        stop_events: one row per trip and stop on a day.
        stops: one row per stop.
        routes: one row per line.
        trips: one row per trip of the timetable.
        calendar: one row per service day: its kind of timetable, weekday, holidays.
    """

    stop_events: pd.DataFrame
    stops: pd.DataFrame
    routes: pd.DataFrame
    trips: pd.DataFrame
    calendar: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class CitizenReports:
    """What citizens reported to the city from 2018 to 2024, in German; invented.

    Attributes:
        reports: one row per report.
        categories: the categories of the portal.
        zones: the coded zones.
    """

    reports: pd.DataFrame
    categories: pd.DataFrame
    zones: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class ServiceTraces:
    """Two weeks of traces and logs of an urban data platform; invented.

    Attributes:
        spans: one row per span of a trace.
        logs: one row per line of a log.
        deployments: one row per release of a service.
    """

    spans: pd.DataFrame
    logs: pd.DataFrame
    deployments: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class DeliveryFlow:
    """Two years of a software team's work; invented.

    Attributes:
        tickets: one row per ticket.
        transitions: one row per move of a ticket to a column of the board.
        deployments: one row per deployment.
        incidents: one row per incident.
    """

    tickets: pd.DataFrame
    transitions: pd.DataFrame
    deployments: pd.DataFrame
    incidents: pd.DataFrame


@dataclass(frozen=True, kw_only=True)
class ImportGraph:
    """Who imports whom in ten Python packages; real. And in a small invented one, `jdw_platform`.

    Attributes:
        packages: one row per package, with its version and licence.
        modules: one row per module of the packages.
        edges: one row per import of one module by another.
        jdw_modules: one row per module of the invented package, with its layer.
        jdw_edges: one row per import in the invented package.
    """

    packages: pd.DataFrame
    modules: pd.DataFrame
    edges: pd.DataFrame
    jdw_modules: pd.DataFrame
    jdw_edges: pd.DataFrame


# What holds the tables of each data set.
CLASSES: Mapping[str, Callable[..., Any]] = {
    "quarter_energy": QuarterEnergy,
    "district_heat": DistrictHeat,
    "ev_charging": EvCharging,
    "parcel_lockers": ParcelLockers,
    "smart_home_events": SmartHomeEvents,
    "telemedicine_slots": TelemedicineSlots,
    "library_loans": LibraryLoans,
    "workshop_bookings": WorkshopBookings,
    "visitor_feedback": VisitorFeedback,
    "city_weather_air": CityWeatherAir,
    "bike_counts": BikeCounts,
    "tram_stop_events": TramStopEvents,
    "citizen_reports": CitizenReports,
    "service_traces": ServiceTraces,
    "delivery_flow": DeliveryFlow,
    "import_graph": ImportGraph,
}
