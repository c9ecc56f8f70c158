"""The sites and points, when they were opened and taken down, and the days of the two years."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import civil, weather
from datasets.generators.ev_charging import model


def sites(rng: np.random.Generator) -> pd.DataFrame:
    """One row per site, in the order of their opening.

    Returns:
        site_id, street, site_type, kw, points, lat, lon, hardware, opened, closed (NaT: still in
        operation), popularity.
    """
    count = len(model.SITES)
    hardware = rng.choice(model.HARDWARE, size=count, p=model.HARDWARE_SHARE)
    popularity = np.exp(rng.normal(0, model.POPULARITY_SIGMA, count))
    popularity[list(model.HOT_SITES)] = model.HOT_FACTOR
    gone = list(model.CLOSED)
    popularity[gone] = model.CLOSED_FACTOR
    # The oldest kind of hardware is what was taken down; what was opened late is of a new kind.
    hardware[gone] = "A"
    late = np.arange(count) >= model.EARLY_SITES
    hardware[late & (hardware == "A")] = "C"
    closed = pd.Series(pd.NaT, index=range(count), dtype="datetime64[s]")
    closed[gone] = pd.DatetimeIndex(list(model.CLOSED.values())).as_unit("s")
    return pd.DataFrame(
        {
            "site_id": [f"S{number:02d}" for number in range(1, count + 1)],
            "street": [site.street for site in model.SITES],
            "site_type": [site.type for site in model.SITES],
            "kw": [site.kw for site in model.SITES],
            "points": [site.points for site in model.SITES],
            "lat": [site.lat for site in model.SITES],
            "lon": [site.lon for site in model.SITES],
            "hardware": hardware,
            "opened": _opened(rng),
            "closed": closed,
            "popularity": popularity,
        }
    )


def _opened(rng: np.random.Generator) -> pd.DatetimeIndex:
    """The days of opening, on workdays, in order."""
    before = pd.Timestamp(model.FIRST) - pd.Timestamp(model.FIRST_OPENING)
    early = np.sort(rng.integers(0, before.days - 30, model.EARLY_SITES))
    late_count = len(model.SITES) - model.EARLY_SITES
    late = before.days + np.sort(rng.integers(20, 640, late_count))
    days = np.concatenate([early, late])
    opened = pd.Timestamp(model.FIRST_OPENING) + pd.to_timedelta(days, unit="D")
    # Nobody opens a site on a weekend.
    weekend = np.maximum(np.asarray(opened.day_of_week) - 4, 0)
    return (opened + pd.to_timedelta((3 - weekend) % 3, unit="D")).as_unit("s")


def points(all_sites: pd.DataFrame) -> pd.DataFrame:
    """One row per point, numbered in the order of opening, sorted by its number."""
    rows = all_sites.loc[all_sites.index.repeat(all_sites["points"])].reset_index(drop=True)
    return pd.DataFrame(
        {
            "point_id": np.arange(1, len(rows) + 1),
            "site_id": rows["site_id"],
            "street": rows["street"],
            "site_type": rows["site_type"],
            "power_kw": rows["kw"],
            "hardware": rows["hardware"],
            "lat": rows["lat"],
            "lon": rows["lon"],
            "opened": rows["opened"],
            "closed": rows["closed"],
        }
    )


def hours() -> pd.DataFrame:
    """One row per hour of the two local years: time, weather, calendar.

    Returns:
        utc, local, date, temp_c, precip_mm, workday, school_holiday, weekday (0-6; a holiday is a
        Sunday, the eves of Christmas and New Year as well).
    """
    known = weather.hourly()[["timestamp_utc", "temp_c", "precip_mm"]]
    local = civil.local(pd.DatetimeIndex(known["timestamp_utc"]))
    first, end = pd.Timestamp(model.FIRST), pd.Timestamp(model.END)
    inside = np.asarray((local >= first) & (local < end))
    made, local = known[inside].reset_index(drop=True), local[inside]
    eve = (local.month == 12) & ((local.day == 24) | (local.day == 31))
    works = civil.is_workday(local) & ~np.asarray(eve)
    weekday = np.where(~works & np.asarray(local.day_of_week < 5), 6, local.day_of_week)
    return made.rename(columns={"timestamp_utc": "utc"}).assign(
        local=local,
        date=local.normalize(),
        workday=works,
        school_holiday=civil.is_school_holiday(local),
        weekday=weekday,
    )


def days(all_hours: pd.DataFrame) -> pd.DataFrame:
    """One row per local day: mean temperature and calendar."""
    # Summed as whole tenths: sums of decimals differ in their last digit from version to version.
    tenths = (10 * all_hours["temp_c"]).round().astype("int64").groupby(all_hours["date"])
    mean = (tenths.sum() / tenths.size()).round().div(10).rename("temp_c").reset_index()
    day = pd.DatetimeIndex(mean["date"])
    return mean.assign(
        date=day.as_unit("s"),
        is_public_holiday=civil.is_public_holiday(day),
        is_school_holiday=civil.is_school_holiday(day),
    )
