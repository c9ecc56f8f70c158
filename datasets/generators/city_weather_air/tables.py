"""Every table and column of `city_weather_air`, said once and in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.city_weather_air import model
from datasets.generators.schema import UTC_MINUTE, Column, Dataset, Fault, Resource, Table, Text

SEED = 20_230_704
_REQUIRED = {"required": True}


def _measured(name: str, unit: str, de: str, en: str, *, whole: bool = True) -> Column:
    """No bounds: the code for a missing value lies beyond all of them."""
    kind = "integer" if whole else "number"
    return Column(
        name=name, type=kind, unit=unit, meaning=Text(de=de, en=en), constraints=_REQUIRED
    )


MEASUREMENTS = Table(
    name="measurements",
    title=Text(de="Messwerte je Station und Stunde", en="Measurements by station and hour"),
    keys=("station", "timestamp_utc"),
    columns=(
        Column(
            name="station",
            type="string",
            meaning=Text(
                de="Station: Zentrum oder Lobeda, vier Kilometer südlich an der Autobahn",
                en="station: the centre, or Lobeda, four kilometres south by the motorway",
            ),
            constraints={"required": True, "enum": list(model.NAMES)},
        ),
        Column(
            name="timestamp_utc",
            type="datetime",
            format=UTC_MINUTE,
            meaning=Text(de="Beginn der Stunde, UTC", en="start of the hour, UTC"),
            constraints=_REQUIRED,
        ),
        _measured("temp_c", "°C", "Lufttemperatur, 2 m", "air temperature at 2 m", whole=False),
        _measured("rh_pct", "%", "relative Luftfeuchte", "relative humidity"),
        _measured(
            "precip_mm",
            "mm",
            "Niederschlag der Stunde",
            "precipitation in the hour",
            whole=False,
        ),
        _measured("wind_ms", "m/s", "Windgeschwindigkeit", "wind speed", whole=False),
        _measured(
            "wind_dir",
            "°",
            "Richtung, aus der der Wind kommt: 0 Nord, 90 Ost",
            "direction that the wind comes from: 0 north, 90 east",
        ),
        _measured("ghi_wm2", "W/m²", "Globalstrahlung, Stundenmittel", "global radiation, mean"),
        _measured("sun_min", "min", "Sonnenschein in der Stunde", "sunshine in the hour"),
        _measured("no2_ugm3", "µg/m³", "Stickstoffdioxid", "nitrogen dioxide"),
        _measured("pm10_ugm3", "µg/m³", "Feinstaub bis 10 µm", "particles up to 10 µm"),
        _measured("pm25_ugm3", "µg/m³", "Feinstaub bis 2,5 µm", "particles up to 2.5 µm"),
        _measured("o3_ugm3", "µg/m³", "Ozon", "ozone"),
        Column(
            name="quality",
            type="integer",
            meaning=Text(
                de="Stufe der Prüfung, nach Art des Deutschen Wetterdienstes: 1 nur formal, "
                "3 automatisch, 9 geprüft, nicht alles berichtigt, 10 abgeschlossen",
                en="level of checking in the manner of Germany's weather service: 1 formally only, "
                "3 automatically, 9 checked but not all put right, 10 finished",
            ),
            constraints={"required": True, "minimum": 1, "maximum": 10},
        ),
    ),
)
FAULTS = (
    Fault(
        name="missing_code",
        where="`measurements`",
        what=Text(
            de="−999 steht für „nicht gemessen“; auch eine abgeschlossene Prüfung hat das nicht "
            "immer vermerkt",
            en="−999 stands for “not measured”; the level of checking does not always tell",
        ),
        found_by=Text(
            de="Kleinstwert jeder Spalte ansehen; gleich −999",
            en="look at each column's minimum; equal to −999",
        ),
    ),
    Fault(
        name="sensor_moved",
        where="`measurements.temp_c`",
        what=Text(
            de="das Thermometer im Zentrum steht seit einem Umbau an einem kühleren Platz: "
            "ein Sprung um −0,8 K",
            en="since some building work the thermometer in the centre has stood in a cooler "
            "place: a step of −0.8 K",
        ),
        found_by=Text(
            de="Tagesmittel der Differenz beider Stationen; Sprung mit dem SNHT suchen",
            en="daily means of the difference between the stations; find the step by the SNHT",
        ),
    ),
    Fault(
        name="gauge_blocked",
        where="`measurements.precip_mm`",
        what=Text(
            de="der Regenmesser in Lobeda ist verstopft und meldet über Wochen 0,0",
            en="the rain gauge at Lobeda is blocked and reports 0.0 for weeks",
        ),
        found_by=Text(
            de="Zeiten ohne Regen, in denen es an der anderen Station am meisten regnet",
            en="spells without rain in which the other station gets the most",
        ),
    ),
    Fault(
        name="ozone_in_ppb",
        where="`measurements.o3_ugm3`",
        what=Text(
            de="nach einem Tausch des Geräts in Lobeda wochenlang ppb statt µg/m³ (etwa halb so "
            "viel)",
            en="after a swap of the instrument at Lobeda ppb instead of µg/m³ for weeks (about "
            "half)",
        ),
        found_by=Text(
            de="Verhältnis der Tageshöchstwerte beider Stationen, Median über sieben Tage: nahe ½ "
            "statt nahe 1",
            en="ratio of the stations' daily maxima, median over seven days: about ½ instead of "
            "about 1",
        ),
    ),
    Fault(
        name="logged_in_cet",
        where="`measurements.timestamp_utc`",
        what=Text(
            de="Lobeda speichert wochenlang in MEZ (UTC+1) statt in UTC: am Anfang fehlt eine "
            "Stunde, am Ende gibt es eine doppelt",
            en="for weeks Lobeda logs in CET (UTC+1) instead of UTC: an hour is missing at the "
            "beginning, and one is double at the end",
        ),
        found_by=Text(
            de="fehlende und doppelte Stunde suchen; dazwischen passt die Strahlung um eine "
            "Stunde verschoben zu der im Zentrum",
            en="find the missing and the double hour; between them radiation fits that of the "
            "centre when shifted by an hour",
        ),
    ),
    Fault(
        name="quality_flag",
        where="`measurements.quality`",
        what=Text(
            de="kein Fehler, aber eine Falle: Die Stufe sagt, wie weit geprüft wurde, nicht, dass "
            "die Werte stimmen",
            en="no fault but a trap: the level says how far was checked, not that values are right",
        ),
        found_by=Text(
            de="gefundene Fehler nach Stufe auszählen", en="count the faults found by their level"
        ),
    ),
)
DATASET = Dataset(
    name="city_weather_air",
    title=Text(de="Wetter und Luft in Jena 2023–2025", en="Weather and air in Jena, 2023-2025"),
    seed=SEED,
    times=Text(de="UTC, Beginn der Stunde", en="UTC, start of the hour"),
    faults=FAULTS,
    resources=(
        Resource(variant="raw", table=MEASUREMENTS, path="raw/measurements.parquet", keyed=False),
        Resource(
            variant="clean",
            table=MEASUREMENTS,
            path="clean/measurements.parquet",
            corrects="raw",
        ),
        truth.RESOURCE,
    ),
)
