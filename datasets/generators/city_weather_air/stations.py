"""What the two stations measure of the weather."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil, weather

# A: below this height of the sun no sunshine is recorded, in degrees.
_LOWEST_SUN = 3.0
# A: sunshine by cloud, tuned to the hours of sunshine in a year.
_SUN_BEND = 2.3


def centre(rng: np.random.Generator) -> pd.DataFrame:
    """The city's weather as it is, with sunshine; the column cloud is kept for the air."""
    sky = weather.hourly()
    return sky.assign(sun_min=_sunshine(sky, rng))


def lobeda(sky: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """The same hours some kilometres up the valley."""
    hours = len(sky)
    utc = pd.DatetimeIndex(sky["timestamp_utc"])
    cloud = np.clip(sky["cloud"] + 0.05 * weather.ar1(rng.standard_normal(hours), 0.7), 0, 1)
    night = civil.sun_elevation(utc + pd.Timedelta(minutes=30)) < 0
    calm = (1 - sky["cloud"]) / (1 + 0.5 * sky["wind_ms"])
    island = -0.15 - 2.2 * calm * night - 0.25 * night
    temp = sky["temp_c"] + island + 0.3 * weather.ar1(rng.standard_normal(hours), 0.9)
    wind = sky["wind_ms"] * np.exp(0.15 * weather.ar1(rng.standard_normal(hours), 0.8)) * 1.05
    own = pd.DataFrame(
        {
            "timestamp_utc": utc,
            "temp_c": temp.round(1),
            "cloud": cloud,
            "ghi_wm2": _radiation(utc, cloud.to_numpy()),
            "precip_mm": _rain(sky, rng),
            "wind_ms": wind.round(1),
            "wind_dir": _along_valley(sky["wind_dir"].to_numpy(), rng),
            "rh_pct": np.clip(sky["rh_pct"] - 3.5 * (temp - sky["temp_c"]), 15, 100).round(0),
        }
    )
    return own.assign(sun_min=_sunshine(own, rng))


def _radiation(utc: pd.DatetimeIndex, cloud: np.ndarray) -> np.ndarray:
    clear = weather.clear_sky(civil.sun_elevation(utc + pd.Timedelta(minutes=30)))
    return np.asarray((clear * (1 - 0.75 * cloud**3.4)).round(0))


def _rain(sky: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Steady rain falls here too; a heavy summer hour may belong to one station alone."""
    fallen = sky["precip_mm"].to_numpy()
    summer = sky["timestamp_utc"].dt.month.between(5, 9).to_numpy()
    shower = summer & (fallen >= 2.5)
    factor = np.where(shower, rng.choice([0.1, 0.5, 1.0, 1.8], len(sky)), 1.0)
    factor = factor * np.exp(0.25 * rng.standard_normal(len(sky)))
    alone = summer & (fallen == 0) & (sky["cloud"] > 0.85) & (rng.random(len(sky)) < 0.012)
    own = rng.gamma(0.8, 3.0, len(sky)) * alone
    return np.asarray((0.97 * fallen * factor + own).round(1))


def _along_valley(direction: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Wind is drawn towards the valley's axis from south (180 degrees) to north."""
    turned = direction - 16 * np.sin(np.radians(2 * direction))
    turned = turned + 10 * rng.standard_normal(len(direction))
    return np.asarray(turned.round(-1) % 360)


def _sunshine(sky: pd.DataFrame, rng: np.random.Generator) -> np.ndarray:
    """Minutes of sunshine in each hour; in broken clouds they scatter."""
    utc = pd.DatetimeIndex(sky["timestamp_utc"])
    height = civil.sun_elevation(utc + pd.Timedelta(minutes=30))
    cloud = sky["cloud"].to_numpy()
    share = 1 - cloud**_SUN_BEND
    noise = 0.45 * np.sqrt(share * (1 - share)) * rng.standard_normal(len(sky))
    risen = np.clip((height - _LOWEST_SUN) / 4, 0, 1)
    return np.asarray((60 * np.clip(share + noise, 0, 1) * risen).round(0))
