"""The register of the flats and their tenants."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators.quarter_energy import model

# A: square metres by persons, mean; a flat differs by 6 m².
_AREA = {1: 44.0, 2: 58.0, 3: 72.0, 4: 84.0}
_FIRST_LET, _LAST_LET = pd.Timestamp(2022, 10, 1), pd.Timestamp(2024, 9, 1)  # P: all let in 2024


def register(rng: np.random.Generator) -> pd.DataFrame:
    """One row per flat, sorted by `meter_id`.

    Returns:
        meter_id, gateway_id, floor, area_m2, persons, archetype, contract, nudge_group, opt_in,
        moved_in; without any planted peculiarity.
    """
    kinds = pd.DataFrame(_kinds(), columns=["archetype", "persons", "contract"])
    kinds = kinds.iloc[rng.permutation(len(kinds))].reset_index(drop=True)
    per_floor = model.FLATS // model.FLOORS
    floor = np.arange(model.FLATS) // per_floor
    area = kinds["persons"].map(_AREA) + rng.normal(0, 6, model.FLATS)
    chance = kinds["archetype"].map({name: kind.opt_in for name, kind in model.ARCHETYPES.items()})
    return pd.DataFrame(
        {
            "meter_id": model.METER_IDS,
            "gateway_id": np.array(model.GATEWAYS)[floor],
            "floor": floor,
            "area_m2": area.round(1),
            "persons": kinds["persons"],
            "archetype": kinds["archetype"],
            "contract": kinds["contract"],
            "nudge_group": _by_lot(kinds["archetype"], rng),
            "opt_in": rng.random(model.FLATS) < chance,
            "moved_in": _moved_in(rng),
        }
    )


def _kinds() -> list[tuple[str, int, str]]:
    """Archetype, persons and contract of each flat, still in order."""
    made = []
    for name, kind in model.ARCHETYPES.items():
        persons = [number for number, flats in zip((1, 2, 3, 4), kind.persons, strict=True)
                   for _ in range(flats)]  # fmt: skip
        # The larger households take the dynamic tariff: they have more to shift.
        standard = len(persons) - kind.dynamic
        made += [
            (name, number, "standard" if place < standard else "dynamic")
            for place, number in enumerate(persons)
        ]
    return made


def _by_lot(archetype: pd.Series, rng: np.random.Generator) -> np.ndarray:
    """Half of the flats of each archetype get the feedback."""
    draw = pd.Series(rng.random(len(archetype)))
    place = draw.groupby(archetype.to_numpy()).rank(method="first")
    size = draw.groupby(archetype.to_numpy()).transform("size")
    return np.where(place <= size / 2, "feedback", "control")


def _moved_in(rng: np.random.Generator) -> pd.Series:
    """The first of a month or the 15th, as leases begin."""
    month = rng.integers(0, (_LAST_LET - _FIRST_LET).days // 30, model.FLATS)
    late = rng.random(model.FLATS) < 0.3
    firsts = pd.date_range(_FIRST_LET, _LAST_LET, freq="MS", unit="s")
    begun = firsts[np.minimum(month, len(firsts) - 1)]
    return pd.Series(begun + pd.to_timedelta(np.where(late, 14, 0), unit="D")).dt.as_unit("s")
