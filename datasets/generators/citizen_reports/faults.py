"""Plants the faults of `raw` and writes down each of them for `truth`."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators import truth
from datasets.generators.citizen_reports import model, positions
from datasets.generators.citizen_reports.categories import ADS, CATEGORIES, CODES, OTHER

_TABLE = "reports"
_LABEL_NOTE = "the reporter chose another category"
_SCHEME_NOTE = "the category did not exist yet; it was filed under other"
_PLACE_NOTE = "no place was marked: has_place is false, lat, lon and zone are unknown"
_REPEAT_NOTES = {True: "sent twice by the same person", False: "a neighbour reported the same"}
_TOPIC_NOTE = "the text has a second topic, of this category as well"
_PERSONAL_NOTE = "the text holds personal data (invented)"
_PRIORITY_NOTE = "put a step too low in zones F and H"
_SILENT_NOTE = "about half of what would be reported elsewhere is not reported here"


def wrong_labels(right: pd.Series, rng: np.random.Generator) -> np.ndarray:
    """Which category the reporters chose, mostly the right one; shape (reports,)."""
    able = (right != ADS).to_numpy()
    number = round(model.WRONG_LABEL_SHARE * len(right))
    hit = np.sort(rng.choice(np.flatnonzero(able), number, replace=False))
    near = {one.code: one.mistaken_for for one in CATEGORIES}
    chosen = right.to_numpy(dtype=object).copy()
    pick, anywhere = rng.random(number), rng.random(number) < 0.2
    for at, roll, far in zip(hit, pick, anywhere, strict=True):
        others = [code for code in CODES if code not in (chosen[at], ADS)]
        options = others if far else near[chosen[at]]
        chosen[at] = options[int(roll * len(options))]
    return chosen


def raw_reports(
    clean: pd.DataFrame, drawn: pd.DataFrame, zones: positions.Map, rng: np.random.Generator
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The reports as they were collected, and the entries of the truth.

    Args:
        clean: the clean table.
        drawn: the same rows with what is known beside it: `chosen`, `nowhere`, `second`, `text`,
            `blacked`, `given` (priority), `biased`, `double`.
        zones: to name the zone that the default point lies in.
        rng: decides which repetitions were noticed.
    """
    raw, noted = clean.copy(), []
    noted += _old_scheme(raw, clean)
    noted += _labels(raw, clean, drawn)
    noted += _places(raw, clean, drawn, zones)
    noted += _repeats(raw, clean, drawn, rng)
    several = drawn["second"] != ""
    noted += _entries(clean, several, "category", "multi_topic", _topics(clean, drawn), _TOPIC_NOTE)
    raw["text"] = drawn["text"]
    told = (drawn["text"] != drawn["blacked"]).to_numpy()
    noted += _entries(clean, told, "text", "personal_data", clean["text"], _PERSONAL_NOTE)
    raw["priority"] = drawn["given"]
    noted += _entries(
        clean, drawn["biased"], "priority", "biased_priority", clean["priority"], _PRIORITY_NOTE
    )
    silent = truth.entries(
        "zones", sorted(model.REPORTED_SHARE), "*", "under_reporting", "", _SILENT_NOTE
    )
    return raw, truth.together([*noted, silent])


def _entries(
    clean: pd.DataFrame,
    hit: pd.Series | np.ndarray,
    column: str,
    fault: str,
    right: pd.Series,
    note: str | pd.Series,
) -> list[pd.DataFrame]:
    where = np.asarray(hit, dtype=bool)
    notes = note if isinstance(note, str) else note[where].to_numpy()
    written = right[where].fillna("").astype(str).to_numpy()
    made = truth.entries(
        _TABLE, clean.loc[where, "report_id"].to_numpy(), column, fault, written, ""
    )
    return [made.assign(note=notes)]


def _old_scheme(raw: pd.DataFrame, clean: pd.DataFrame) -> list[pd.DataFrame]:
    early = (clean["category"] == ADS) & (clean["created_local"] < model.ADS_SINCE)
    raw.loc[early, "category"] = OTHER
    return _entries(clean, early, "category", "old_scheme", clean["category"], _SCHEME_NOTE)


def _labels(raw: pd.DataFrame, clean: pd.DataFrame, drawn: pd.DataFrame) -> list[pd.DataFrame]:
    wrong = drawn["chosen"] != clean["category"]
    raw.loc[wrong, "category"] = drawn["chosen"]
    return _entries(clean, wrong, "category", "wrong_label", clean["category"], _LABEL_NOTE)


def _places(
    raw: pd.DataFrame, clean: pd.DataFrame, drawn: pd.DataFrame, zones: positions.Map
) -> list[pd.DataFrame]:
    early = drawn["nowhere"] & (clean["created_local"] < f"{model.RELAUNCH} 14:00")
    lat, lon = positions.DEFAULT_POINT
    raw.loc[early, "lat"], raw.loc[early, "lon"] = lat, lon
    raw.loc[early, "zone"] = zones.zone(np.asarray([lat]), np.asarray([lon]))[0]
    raw.loc[early, "has_place"] = True
    nothing = pd.Series("", index=clean.index)
    return _entries(clean, early, "*", "default_place", nothing, _PLACE_NOTE)


def _repeats(
    raw: pd.DataFrame, clean: pd.DataFrame, drawn: pd.DataFrame, rng: np.random.Generator
) -> list[pd.DataFrame]:
    repeated = clean["duplicate_of"].notna().to_numpy()
    missed = repeated & (rng.random(len(clean)) >= model.NOTICED_DUPLICATES)
    raw.loc[missed, "duplicate_of"] = np.nan
    right = clean["duplicate_of"].map("{:.0f}".format)
    note = drawn["double"].map(_REPEAT_NOTES)
    return _entries(clean, missed, "duplicate_of", "unnoticed_duplicate", right, note)


def _topics(clean: pd.DataFrame, drawn: pd.DataFrame) -> pd.Series:
    return clean["category"] + ";" + drawn["second"]
