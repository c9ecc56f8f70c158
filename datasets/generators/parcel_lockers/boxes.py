"""The cabinets' boxes, and which of them each parcel goes into."""

from __future__ import annotations

import heapq

import numpy as np
import pandas as pd

from datasets.generators.parcel_lockers import model


def boxes() -> pd.DataFrame:
    """One row per box: box_id, house, size."""
    sizes = [size for size, count in model.BOXES_PER_CABINET.items() for _ in range(count)]
    houses = np.repeat(model.HOUSES, len(sizes))
    return pd.DataFrame(
        {
            "box_id": [f"B{number:03d}" for number in range(1, len(houses) + 1)],
            "house": houses,
            "size": sizes * len(model.HOUSES),
        }
    )


def placed(parcels: pd.DataFrame, ends: pd.Series, rng: np.random.Generator) -> np.ndarray:
    """The box of each parcel; an empty text where no box that is large enough was free.

    Which box is free depends on all parcels before, so that this goes parcel by parcel.

    Args:
        parcels: in the order of their deposit, with house, size and deposited_utc.
        ends: when each parcel leaves its box.
        rng: draws one of the free boxes.
    """
    table = boxes()
    free = {key: sorted(group) for key, group in table.groupby(["house", "size"])["box_id"]}
    taken: list[tuple[int, str, str, str]] = []
    start = parcels["deposited_utc"].to_numpy("datetime64[s]").astype(int)
    end = ends.to_numpy("datetime64[s]").astype(int)
    draws = rng.random(len(parcels))
    found = []
    for row, (house, size) in enumerate(zip(parcels["house"], parcels["size"], strict=True)):
        while taken and taken[0][0] < start[row]:
            _, box, its_house, its_size = heapq.heappop(taken)
            free[its_house, its_size].append(box)
        fitting = model.SIZES[model.SIZES.index(size) :]
        of_size = next((one for one in fitting if free[house, one]), None)
        if of_size is None:
            found.append("")
            continue
        choice = free[house, of_size]
        box = choice.pop(int(draws[row] * len(choice)))
        heapq.heappush(taken, (int(end[row]), box, house, of_size))
        found.append(box)
    return np.array(found, dtype=object)
