"""A lesson's head: the TOML in its first cell."""

from __future__ import annotations

from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.model import Bilingual, Head, Objective
from werkstadt_edu.toml_table import TomlTable

LEVELS = ("beginner", "intermediate", "advanced")
OBJECTIVE_LEVELS = ("R1", "R2", "R3")


def parse(text: str, *, place: str) -> Head:
    """Read a head.

    Raises:
        WerkstadtError: for a missing or unknown key, a wrong type or an unknown level.
    """
    table = TomlTable.from_text(text, place=place)
    minutes = table.take_table("minutes")
    head = Head(
        title=table.take_bilingual("title"),
        level=_one_of(table.take("level", str), LEVELS, place),
        minutes_teaching=minutes.take("teaching", int),
        minutes_practice=minutes.take("practice", int),
        prerequisites=table.take_list("prerequisites", str),
        objectives=tuple(_objective(entry, place) for entry in table.take_tables("objectives")),
        data=table.take_list("data", str),
        frameworks=table.take_list("frameworks", str),
    )
    minutes.finish()
    table.finish()
    return head


def _objective(table: TomlTable, place: str) -> Objective:
    objective = Objective(
        level=_one_of(table.take("level", str), OBJECTIVE_LEVELS, place),
        text=Bilingual(de=table.take("de", str), en=table.take("en", str)),
    )
    table.finish()
    return objective


def _one_of(value: str, allowed: tuple[str, ...], place: str) -> str:
    if value not in allowed:
        raise WerkstadtError(
            f"There is no level '{value}'.",
            place=place,
            expected=" | ".join(allowed),
            got=value,
            next_step="Choose one of the expected levels.",
        )
    return value
