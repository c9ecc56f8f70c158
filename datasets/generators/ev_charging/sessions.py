"""Puts requests, drivers, stays and queues together: the clean table of sessions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas as pd

from datasets.generators.ev_charging import demand, drivers, queueing, stays

if TYPE_CHECKING:
    import numpy as np


def drawn(
    all_hours: pd.DataFrame, all_sites: pd.DataFrame, rng: dict[str, np.random.Generator]
) -> pd.DataFrame:
    """All sessions in the order of their start; without numbers yet.

    Returns:
        point_id, card_id, start_utc, end_utc, energy_kwh, power_max_kw, tariff, stop_reason.
    """
    asked = demand.drawn(all_hours, all_sites, rng["requests"])
    all_cards = drivers.cards(all_sites, rng["cards"])
    chosen = all_cards.iloc[drivers.assigned(asked, all_cards, rng["drivers"])]
    chosen = chosen.reset_index(drop=True)
    planned = stays.planned(asked, all_hours, all_sites, chosen, rng["stays"])
    got = queueing.served(asked, planned["dwell_min"].to_numpy(), all_sites, rng["queues"])
    base = all_hours["utc"].iloc[0]
    first_point = all_sites["points"].cumsum() - all_sites["points"] + 1
    start = base + pd.to_timedelta(got["start_min"], unit="m")
    made = pd.DataFrame(
        {
            "point_id": first_point.to_numpy()[asked["site"]] + got["place"],
            "card_id": chosen["card_id"],
            "start_utc": start.dt.as_unit("s"),
            "end_utc": (start + pd.to_timedelta(planned["dwell_min"], unit="m")).dt.as_unit("s"),
            "energy_kwh": planned["energy_kwh"],
            "power_max_kw": planned["power_kw"],
            "tariff": chosen["tariff"],
            "stop_reason": planned["stop_reason"],
        }
    )
    made = made[(got["start_min"] >= 0).to_numpy()]
    made = made.sort_values(["start_utc", "point_id"], kind="stable", ignore_index=True)
    return _one_place_at_a_time(made, rng["new_cards"])


def _one_place_at_a_time(made: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """A card can't charge at two points at once: the later session gets a guest's new card."""
    ordered = made.sort_values(["card_id", "start_utc"], kind="stable")
    last = ordered.groupby("card_id")["end_utc"].cummax().groupby(ordered["card_id"]).shift()
    clash = (ordered["start_utc"] < last).reindex(made.index).to_numpy()
    cards = made["card_id"].to_numpy().copy()
    cards[clash] = drivers.unused(cards, int(clash.sum()), rng)
    tariff = made["tariff"].mask(clash & (made["tariff"] == "member").to_numpy(), "adhoc")
    return made.assign(card_id=cards, tariff=tariff)
