"""How many people get in and out, and which type of vehicle carries them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from datasets.generators.tram_stop_events import model, network

if TYPE_CHECKING:
    from datasets.generators.tram_stop_events.demand import Demand
    from datasets.generators.tram_stop_events.service import Service


def passengers(
    service: Service,
    demand: Demand,
    people: np.ndarray,
    room: np.ndarray,
    rng: np.random.Generator,
) -> tuple[np.ndarray, np.ndarray]:
    """Boardings and alightings at each stop, shape (n, w); every tram is empty at its end.

    `people` are those who want to get in, on average; `room` is what a vehicle holds, shape (n,).
    """
    columns = np.arange(people.shape[1])
    open_doors = service.runs & (columns < service.last[:, None])
    on = rng.poisson(np.where(open_doors, people, 0).round(6))
    off = np.zeros_like(on)
    load = np.zeros(len(on), dtype=np.int64)
    for column in columns:
        off[:, column] = rng.binomial(load, demand.leave[:, column])
        load = load - off[:, column]
        on[:, column] = np.minimum(on[:, column], room - load)
        load = load + on[:, column]
    return on, off


def vehicle_types(service: Service, rng: np.random.Generator) -> np.ndarray:
    """The type of each trip's vehicle: a block keeps one all day, shape (n,).

    The few of type B are seen most on line 3, the longer ones of type C on the busy lines.
    """
    trips = service.trips
    blocks = trips.groupby(["day", "block_id"], sort=True)["route_id"].first().reset_index()
    group = blocks["route_id"].map(network.GROUPS)
    kind = np.full(len(blocks), "A", dtype=object)
    for name, likes, number in (
        ("B", model.LIKES_B, model.FLEET_B),
        ("C", model.LIKES_C, model.FLEET_C),
    ):
        # Weighted drawing without replacement (Efraimidis, Spirakis 2006): the largest keys win.
        key = np.log(rng.random(len(blocks))) / group.map(likes).to_numpy()
        key = np.where(kind == "A", key, -np.inf)
        rank = blocks.assign(key=-key).groupby("day")["key"].rank(method="first").to_numpy()
        kind[(rank <= number) & (kind == "A")] = name
    named = blocks.assign(vehicle_type=kind)[["day", "block_id", "vehicle_type"]]
    return trips.merge(named, on=["day", "block_id"], how="left")["vehicle_type"].to_numpy()
