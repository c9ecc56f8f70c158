"""The events: what, when, where, how many seats."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.workshop_bookings import house, model

if TYPE_CHECKING:
    from collections.abc import Mapping

TITLES: Mapping[str, tuple[str, ...]] = {
    "code_week": (
        "Erste Schritte mit Scratch",
        "NAOme programmieren",
        "Calliope mini zum Ausprobieren",
        "Trickfilm mit dem Tablet",
        "Löten lernen: das blinkende Herz",
        "Spiele selbst bauen",
    ),
    "course": (
        "Smartphone für Einsteiger",
        "Sichere Passwörter",
        "Fotos ordnen und sichern",
        "Online-Banking ohne Angst",
        "Videotelefonie mit der Familie",
        "Behördengänge im Netz",
        "Betrug erkennen: Phishing und Fake-Shops",
        "KI-Assistenten ausprobieren",
        "Tablet-Sprechstunde",
    ),
    "digi_talk": (
        "Digi:Talk: Was darf KI im Rathaus?",
        "Digi:Talk: Digitale Souveränität",
        "Digi:Talk: Das smarte Quartier, ein Jahr danach",
        "Digi:Talk: Offene Daten für Jena",
        "Digi:Talk: Bücherei der Zukunft",
        "Digi:Talk: Energie und Künstliche Intelligenz",
    ),
    "hackathon": ("Hackathon „Stadt der kurzen Wege“", "Hackathon „Wärme für Jena“", "Jena hackt"),
    "meetup": (
        "Stammtisch Datenanalyse",
        "Stammtisch Softwarearchitektur",
        "Gründerfrühschoppen am Abend",
        "Treffen der OpenStreetMap-Gruppe",
        "Stammtisch IT-Sicherheit",
    ),
    "open_house": ("Tag der offenen Werkstadt",),
    "training": (
        "Python für die Verwaltung",
        "Datenanalyse mit pandas",
        "Softwarearchitektur kompakt",
        "Agil arbeiten im öffentlichen Dienst",
    ),
    "workshop": (
        "Prompts, die etwas taugen",
        "Diagramme, die nicht lügen",
        "Design Thinking an einem Nachmittag",
        "Vom Formular zum Prozess",
        "Barrierefreie Dokumente",
        "Datenschutz für Vereine",
        "Sensoren im Quartier verstehen",
    ),
}
_PLACE_FREE = "on_site"


def events(rng: np.random.Generator) -> pd.DataFrame:
    """One row per event in order of time.

    Returns:
        event_id, format, title, room, start_local, end_local, capacity, mode, price_eur, status.
    """
    parts = [_of_format(name, kind, rng) for name, kind in model.FORMATS.items()]
    made = pd.concat(parts).sort_values(["start_local", "format"], kind="stable", ignore_index=True)
    made = made.assign(event_id=np.arange(1, len(made) + 1), status="held")
    later = made["start_local"] > pd.Timestamp(model.FIRST_YEAR[1])
    able = np.flatnonzero(made["format"].isin(("meetup", "workshop")) | later)
    made.loc[rng.choice(able, size=model.EVENTS_CANCELLED, replace=False), "status"] = "cancelled"
    return made


def _of_format(name: str, kind: model.Format, rng: np.random.Generator) -> pd.DataFrame:
    date = _dates(name, kind, rng)
    begin = rng.choice(kind.begins, size=len(date))
    start = pd.Series(date + pd.to_timedelta(begin, unit="h"))
    titles = TITLES[name]
    turn = (np.arange(len(date)) + rng.integers(len(titles))) % len(titles)
    mode = rng.choice(
        ("online", "hybrid", _PLACE_FREE), size=len(date), p=(*kind.online, 1 - sum(kind.online))
    )
    return pd.DataFrame(
        {
            "format": name,
            "title": np.array(titles, dtype=object)[turn],
            "room": np.where(mode == "online", "online", kind.room),
            "start_local": start,
            "end_local": start + pd.Timedelta(hours=kind.hours),
            "capacity": kind.capacity,
            "mode": mode,
            "price_eur": kind.price,
        }
    )


def _dates(name: str, kind: model.Format, rng: np.random.Generator) -> pd.DatetimeIndex:
    """The days of a format's events; each day has one event of a format at most."""
    known = house.days()
    fit = ~known["is_closed"] & known["weekday"].isin(kind.weekdays)
    fit &= known["code_week"] if name == "code_week" else ~known["holiday"] | (name == "course")
    if name == "open_house":
        return _open_houses(known)
    bounds = {"code_week": model.CODE_WEEKS[0][1], "course": model.FIRST_YEAR[1]}
    early = {"code_week": model.CODE_WEEK_2024_EVENTS, "course": model.COURSE_DAYS_YEAR_1}
    if name not in bounds:
        return _spread(known["date"][fit], kind.count, rng)
    before = known["date"] <= pd.Timestamp(bounds[name])
    first = _spread(known["date"][fit & before], early[name], rng)
    later = _spread(known["date"][fit & ~before], kind.count - early[name], rng)
    return pd.DatetimeIndex(first.append(later))


def _spread(date: pd.Series, count: int, rng: np.random.Generator) -> pd.DatetimeIndex:
    """Days drawn without replacement, somewhat evenly: one from each of `count` parts."""
    parts = np.array_split(date.to_numpy(), count)
    return pd.DatetimeIndex([part[rng.integers(len(part))] for part in parts])


def _open_houses(known: pd.DataFrame) -> pd.DatetimeIndex:
    """The five days of the opening week, and its anniversary."""
    opening = house.within(pd.DatetimeIndex(known["date"]), (model.OPENING_WEEK,))
    anniversary = known["date"] == pd.Timestamp("2025-08-12")
    return pd.DatetimeIndex(known["date"][opening | anniversary])


def taken(made: pd.DataFrame) -> Mapping[str, np.ndarray]:
    """Per room the half hours that events take, shape (days, slots); online ones take none."""
    date = house.days()["date"]
    grids = {name: np.zeros((len(date), house.SLOTS), dtype=bool) for name in model.ROOMS}
    held = made[(made["room"] != "online") & (made["status"] == "held")]
    first = pd.Timestamp(date.iloc[0])
    for event in held.itertuples():
        begin, end = pd.Timestamp(str(event.start_local)), pd.Timestamp(str(event.end_local))
        for day in range((begin.normalize() - first).days, (end.normalize() - first).days + 1):
            midnight = first + pd.Timedelta(days=day)
            slots = [_slot(moment, midnight) for moment in (begin, end)]
            grids[str(event.room)][day, slots[0] : slots[1]] = True
    return grids


def _slot(moment: pd.Timestamp, midnight: pd.Timestamp) -> int:
    """The half hour of a moment on the day that begins at `midnight`, within opening hours."""
    hours = (moment - midnight).total_seconds() / 3600 - model.OPENS
    return int(np.clip(np.floor(hours * model.SLOTS_PER_HOUR), 0, house.SLOTS))
