"""The city's weather by quarter hours, and what it lets the photovoltaics give."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pvlib

from datasets.generators import civil, weather
from datasets.generators.quarter_energy import clock, model

_FLICKER = 0.45  # A: spread of the sun's strength within an hour of broken clouds
_ENHANCED = 1.1  # A: quarter-hour means seldom exceed a clear sky by more than a tenth
_PER_KELVIN = -0.0035  # A: a module's loss of power per kelvin over 25 °C
_INVERTER = 0.965  # A: efficiency at full load
_SNOW_LIES_DAYS = 2  # A: after a day of snowfall, while it stays cold
_ALBEDO = 0.2
_EAST, _WEST = 90, 270


@dataclass(frozen=True, kw_only=True)
class Sky:
    """The weather of each quarter hour, arrays of shape (35040,).

    Attributes:
        temp_c: air temperature in °C.
        ghi_wm2: global radiation in W/m².
        wind_ms: wind in m/s.
        snow: snow lies on the modules.
    """

    temp_c: np.ndarray
    ghi_wm2: np.ndarray
    wind_ms: np.ndarray
    snow: np.ndarray


def observed(rng: np.random.Generator) -> Sky:
    """The city's hourly weather of the year, interpolated; the hours' sunshine stays as it is."""
    whole = weather.hourly()
    year = whole[whole["timestamp_utc"].dt.year == model.YEAR].reset_index(drop=True)
    hour = np.arange(len(year))
    quarter = np.arange(len(clock.utc())) / 4
    return Sky(
        temp_c=np.interp(quarter, hour, year["temp_c"]),
        ghi_wm2=_radiation(year, rng),
        wind_ms=np.interp(quarter, hour, year["wind_ms"]),
        snow=np.repeat(_snow(year), model.QUARTERS),
    )


def _radiation(year: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Each hour's radiation over its quarter hours, by the sun's height and passing clouds.

    Broken clouds can reflect more than a clear sky lets through, but not much more for a quarter of
    an hour; what lies above goes to the hour's other quarters.
    """
    clear = weather.clear_sky(civil.sun_elevation(clock.utc() + pd.Timedelta(minutes=7.5)))
    broken = 4 * year["cloud"] * (1 - year["cloud"]) * _FLICKER
    passing = np.exp(np.repeat(broken.to_numpy(), 4) * rng.standard_normal(len(clear)))
    shape = (np.minimum(clear * passing, 1.25 * clear)).reshape(-1, 4)
    total = np.maximum(shape.sum(axis=1), 1e-9)
    spread = shape * (4 * year["ghi_wm2"] / total).to_numpy()[:, None]
    highest = _ENHANCED * clear.reshape(-1, 4)
    kept = np.minimum(spread, highest)
    room = np.maximum((highest - kept).sum(axis=1), 1e-9)
    moved = np.minimum((spread - kept).sum(axis=1) / room, 1.0)
    return np.asarray((kept + (highest - kept) * moved[:, None]).ravel())


def _snow(year: pd.DataFrame) -> np.ndarray:
    """The days on which snow covers the modules, shape (365,)."""
    day = year.groupby(year["timestamp_utc"].dt.day_of_year)
    freezing = year["precip_mm"].where(year["temp_c"] < 0, 0.0)
    fallen = freezing.groupby(year["timestamp_utc"].dt.day_of_year).sum() > 1.0
    recent = fallen.rolling(1 + _SNOW_LIES_DAYS, min_periods=1).max() > 0
    return np.asarray(recent & (day["temp_c"].mean() < 1.0))


def photovoltaics(sky: Sky) -> np.ndarray:
    """The power behind the inverter in kW, shape (35040,); half of it faces east, half west.

    Sources: Erbs, Klein, Duffie (1982), Solar Energy 28(4); Hay, Davies (1980), Proc. First
    Canadian Solar Radiation Data Workshop; Dobos (2014), PVWatts Version 5 Manual, NREL/TP-6A20-
    62641; Faiman (2008), Progress in Photovoltaics 16(4). All as implemented in pvlib.
    """
    middle = (clock.utc() + pd.Timedelta(minutes=7.5)).tz_localize("UTC")
    sun = pvlib.solarposition.get_solarposition(middle, civil.LATITUDE, civil.LONGITUDE)
    day = middle.day_of_year.to_numpy()
    parts = pvlib.irradiance.erbs(sky.ghi_wm2, sun["zenith"].to_numpy(), day)
    dc = sum(_plane(sky, sun, parts, day, azimuth) for azimuth in (_EAST, _WEST))
    dc = dc * model.PV_TUNING * np.where(sky.snow, 0.06, 1.0)
    ac = pvlib.inverter.pvwatts(
        np.asarray(dc), model.PV_INVERTER_KW / _INVERTER, eta_inv_nom=_INVERTER
    )
    return np.asarray(np.clip(np.nan_to_num(ac), 0, None))


def _plane(
    sky: Sky,
    sun: pd.DataFrame,
    parts: dict[str, np.ndarray],
    day: np.ndarray,
    azimuth: int,
) -> np.ndarray:
    """The power of the modules of one direction in kW of direct current."""
    plane = pvlib.irradiance.get_total_irradiance(
        model.PV_TILT,
        azimuth,
        sun["apparent_zenith"].to_numpy(),
        sun["azimuth"].to_numpy(),
        parts["dni"],
        sky.ghi_wm2,
        parts["dhi"],
        dni_extra=pvlib.irradiance.get_extra_radiation(day),
        albedo=_ALBEDO,
        model="haydavies",
    )["poa_global"]
    shining = np.clip(np.nan_to_num(np.asarray(plane)), 0, None)
    cell = pvlib.temperature.faiman(shining, sky.temp_c, sky.wind_ms)
    return np.asarray(pvlib.pvsystem.pvwatts_dc(shining, cell, model.PV_KWP / 2, _PER_KELVIN))
