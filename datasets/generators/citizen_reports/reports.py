"""What is reported, where, when and in which words: the reports before the city handles them.

The columns beside those of the published table: `issue` and `place` (numbers), `nowhere` (no place
was marked), `second` (category of a further topic, or empty), `original` (row of the report that
this one repeats, or -1), `double` (sent twice by the same person), `blacked` (the text without
personal data).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from datasets.generators.citizen_reports import days, model, personal, positions
from datasets.generators.citizen_reports.categories import ADS, OTHER
from datasets.generators.citizen_reports.grammar import Dice
from datasets.generators.citizen_reports.issues import ISSUES, VAGUE, Issue
from datasets.generators.citizen_reports.places import PLACES
from datasets.generators.citizen_reports.sloppiness import Hand
from datasets.generators.citizen_reports.writing import Occasion, Writer

if TYPE_CHECKING:
    from collections.abc import Mapping

_AFTER_NEW_PHOTO = (
    "Nochmal, diesmal mit Foto: ",
    "Sorry falls doppelt: ",
    "Ergänzung: ",
    "Nachtrag mit Bild. ",
    "Hat vorhin nicht geklappt, deshalb nochmal. ",
)
# Things that other people happen to mention as well.
_MENTIONED = tuple(
    one
    for one in ISSUES
    if one.category not in (VAGUE, ADS)
    and one.season in ("flat", "dark", "moving")
    and one.since <= model.FIRST_DAY
)
_PLAIN = tuple((one.category, one.weight) for one in ISSUES if one.category not in (VAGUE, ADS))


def draw(rngs: Mapping[str, np.random.Generator]) -> pd.DataFrame:
    """All reports, sorted by time.

    Args:
        rngs: the streams `days`, `map`, `positions`, `people`, `texts` and `repeats`.
    """
    repeated = round(model.REPORTS * (model.DOUBLE_SHARE + model.NEIGHBOUR_SHARE))
    day, issue = days.draw(rngs["days"], model.REPORTS - repeated)
    zones = positions.Map(rngs["map"])
    where = positions.draw(issue, zones, rngs["positions"])
    first = pd.DataFrame(
        {
            "created_local": days.clock(day, rngs["days"]),
            "issue": issue,
            "place": where.place,
            "lat": where.lat,
            "lon": where.lon,
            "zone": where.zone,
            "original": -1,
            "double": False,
        }
    )
    first = _circumstances(first, rngs["people"])
    rows = pd.concat([first, _repeats(first, repeated, zones, rngs)], ignore_index=True)
    return _sorted(_written(rows, Dice(rngs["texts"])))


def _circumstances(rows: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """Channel, photo, danger, tone, and whether a place was marked."""
    number = len(rows)
    created = rows["created_local"]
    reserved = rows["zone"].isin(model.RESERVED_ZONES).to_numpy()
    bounds = [np.cumsum(model.CHANNEL_SHARES[kind]) for kind in ("usual", "reserved")]
    drawn = rng.random(number)
    channel = np.where(
        reserved, np.searchsorted(bounds[1], drawn), np.searchsorted(bounds[0], drawn)
    )
    named = np.asarray(model.CHANNELS)[np.minimum(channel, 2)]
    photo_share = np.select([named == "app", named == "web"], [0.63, 0.42], 0.0)
    after = (created >= f"{model.RELAUNCH} 14:00").to_numpy()
    share = np.where(after, model.NO_PLACE_SHARE_AFTER_RELAUNCH, model.NO_PLACE_SHARE)
    rough = (created >= model.ROUGH_TONE_SINCE).to_numpy()
    loud = np.asarray([any(theme in model.RUDE_THEMES for theme in one.themes) for one in ISSUES])
    rude = np.where(rough, model.RUDE_SHARE[1], model.RUDE_SHARE[0])
    rude = rude * np.where(loud[rows["issue"]], 1.5, 0.6) * (named != "phone")
    danger = np.asarray([one.danger for one in ISSUES])[rows["issue"]]
    return rows.assign(
        channel=named,
        photo=rng.random(number) < photo_share,
        nowhere=rng.random(number) < share,
        rude=rng.random(number) < rude,
        danger=rng.random(number) < danger,
        many=rng.random(number) < model.SECOND_TOPIC_SHARE,
        personal=rng.random(number) < model.PERSONAL_SHARE,
    )


def _repeats(
    first: pd.DataFrame,
    number: int,
    zones: positions.Map,
    rngs: Mapping[str, np.random.Generator],
) -> pd.DataFrame:
    """Reports sent twice, and reports of neighbours about what was reported already."""
    rng = rngs["repeats"]
    doubles = round(number * model.DOUBLE_SHARE / (model.DOUBLE_SHARE + model.NEIGHBOUR_SHARE))
    vague = np.asarray([one.category == VAGUE for one in ISSUES])[first["issue"]]
    able = ~first["nowhere"] & ~first["personal"] & ~first["many"] & ~vague
    able &= first["created_local"] < "2024-12-10"
    chosen = np.sort(rng.choice(np.flatnonzero(able), number, replace=False))
    made = first.iloc[chosen].copy()
    made["original"] = chosen
    # Who calls does not send anything twice.
    made["double"] = (rng.permutation(number) < doubles) & (made["channel"] != "phone")
    double = made["double"].to_numpy()
    # Neighbours within twelve days; a second tap on "send" within half an hour.
    days_later = rng.gamma(1.3, 2.6, number).clip(0.1, 12)
    wait = np.where(double, 1 + rng.integers(0, 25, number), np.round(days_later * 1440))
    made["created_local"] = made["created_local"] + pd.to_timedelta(wait, unit="min")
    night = made["created_local"].dt.hour < 6
    shift = pd.to_timedelta(np.where(night & ~double, 8, 0), unit="h")
    made["created_local"] = made["created_local"] + shift
    lat, lon = positions.near(made["lat"].to_numpy(), made["lon"].to_numpy(), 9, rng)
    made["lat"], made["lon"] = (
        np.where(double, made[name], new) for name, new in (("lat", lat), ("lon", lon))
    )
    made["zone"] = zones.zone(made["lat"].to_numpy(), made["lon"].to_numpy())
    again = _circumstances(made, rngs["people"])
    for name in ("photo", "rude", "channel"):
        made[name] = np.where(double, made[name], again[name])
    made["photo"] |= double
    return made


def _written(rows: pd.DataFrame, dice: Dice) -> pd.DataFrame:
    """The texts and the right categories; the originals stand before their repetitions."""
    writer, hand = Writer(dice), Hand(dice)
    made: list[tuple[str, str, str, str]] = []
    additions: list[str] = []
    for row in rows.to_dict("records"):
        before = made[row["original"]] if row["original"] >= 0 else None
        if before is not None and row["double"]:
            additions.append("")
            made.append(_sent_twice(before, dice))
            continue
        place, issue = PLACES[row["place"]], ISSUES[row["issue"]]
        addition = additions[row["original"]] if before else writer.addition(place)
        additions.append(addition)
        second = _second(issue, place.kind, dice) if row["many"] else None
        about = Occasion(
            issue=issue,
            place=place,
            addition=addition,
            nowhere=row["nowhere"] and not dice.chance(model.NO_PLACE_BUT_NAMED),
            written=row["created_local"],
            channel=row["channel"],
            photo=row["photo"],
            rude=row["rude"],
            second=second,
        )
        meant, persona = writer.write(about)
        text = hand.spoil(meant, care=persona.care)
        category = before[2] if before else _category(issue, dice)
        other = second.category if second else ""
        sent, blacked = _with_personal(text, issue, dice) if row["personal"] else (text, text)
        made.append((sent, blacked, category, other))
    texts = pd.DataFrame(made, columns=["text", "blacked", "category", "second"])
    return pd.concat([rows.reset_index(drop=True), texts], axis=1)


def _sent_twice(before: tuple[str, str, str, str], dice: Dice) -> tuple[str, str, str, str]:
    """The same text once more, sometimes with an excuse."""
    text, _, category, other = before
    if dice.chance(0.4):
        text = dice.pick(_AFTER_NEW_PHOTO) + text
    return text, text, category, other


def _second(issue: Issue, kind: str, dice: Dice) -> Issue:
    """Another issue, of another category, that can occur at the same kind of place."""
    fitting = [
        (one, one.weight)
        for one in _MENTIONED
        if one.category != issue.category and kind in one.places
    ]
    return dice.weighted(fitting)


def _category(issue: Issue, dice: Dice) -> str:
    if issue.category == VAGUE:
        return dice.weighted(_PLAIN)
    usual = 1 - sum(chance for _, chance in issue.also)
    return dice.weighted([(issue.category, usual), *issue.also])


def _with_personal(text: str, issue: Issue, dice: Dice) -> tuple[str, str]:
    cars = bool({"auto", "raser"} & set(issue.themes)) or issue.category == OTHER
    said, blacked = personal.snippet(dice, cars=cars and "ampel" not in issue.themes)
    gap = "\n" if said.startswith(("Mit freundlichen", "MfG", "LG", "Gruß")) else " "
    stop = "" if text.endswith((".", "!", "?", ",", ":")) else "."
    return f"{text}{stop}{gap}{said}", f"{text}{stop}{gap}{blacked}"


def _sorted(rows: pd.DataFrame) -> pd.DataFrame:
    """By time, with the numbers of the reports; `original` becomes such a number (0: none)."""
    order = np.argsort(rows["created_local"].to_numpy(), kind="stable")
    number = np.empty(len(rows), dtype=np.int64)
    number[order] = np.arange(1, len(rows) + 1)
    original = rows["original"].to_numpy()
    repeated = np.where(original >= 0, number[original], 0)
    made = rows.assign(report_id=number, original=repeated)
    return made.iloc[order].reset_index(drop=True)
