"""Who the drivers are: their cards, cars and habits; no real person stands behind any of them."""

from __future__ import annotations

import numpy as np
import pandas as pd

from datasets.generators.ev_charging import model

_DAYS = 731
_LOWEST_CARD, _HIGHEST_CARD = 100_000, 1_000_000


def cards(all_sites: pd.DataFrame, rng: np.random.Generator) -> pd.DataFrame:
    """One row per card: members first, then guests.

    Returns:
        card_id (a pseudonym without order), tariff, home (row of the usual site), since (day of the
        two years), weight (how often it comes), car_kw, fast_kw, wants and stays (factors).
    """
    count = model.CARDS + model.GUESTS
    member = np.arange(count) < model.CARDS
    guest = np.where(rng.random(count) < model.ROAMING, "roaming", "adhoc")
    pull = (all_sites["popularity"] * all_sites["points"]).to_numpy() ** 0.8
    rank = rng.permutation(count) + 1.0
    old = rng.random(count) < model.CARDS_AT_START
    pseudonyms = rng.choice(_HIGHEST_CARD - _LOWEST_CARD, count, replace=False) + _LOWEST_CARD
    return pd.DataFrame(
        {
            "card_id": pseudonyms,
            "tariff": np.where(member, "member", guest),
            "home": rng.choice(len(all_sites), count, p=pull / pull.sum()),
            "since": np.where(old, 0, rng.integers(0, _DAYS, count)),
            "weight": (rank + model.ZIPF_OFFSET) ** -np.where(member, model.ZIPF, 0.4),
            "car_kw": rng.choice(model.CAR_KW, count, p=model.CAR_SHARE),
            "fast_kw": rng.choice(model.FAST_CAR_KW, count, p=model.FAST_CAR_SHARE),
            "wants": np.exp(rng.normal(0, model.CARD_SIGMA, count)),
            "stays": np.exp(rng.normal(0, 0.25, count)),
        }
    )


def unused(taken: np.ndarray, count: int, rng: np.random.Generator) -> np.ndarray:
    """Pseudonyms that no card has yet, shape (count,)."""
    free = np.setdiff1d(np.arange(_LOWEST_CARD, _HIGHEST_CARD), taken)
    return rng.choice(free, count, replace=False)


def assigned(
    requests: pd.DataFrame, all_cards: pd.DataFrame, rng: np.random.Generator
) -> np.ndarray:
    """The row of `all_cards` behind each request, shape (requests,)."""
    member = rng.random(len(requests)) < model.MEMBERS
    home = member & (rng.random(len(requests)) < model.HOME_SHARE)
    month = requests["hour"].to_numpy() // (24 * 30)
    site = np.where(home, requests["site"].to_numpy(), -1)
    groups, number = np.unique(np.stack([member, site, month]), axis=1, return_inverse=True)
    order = np.argsort(number, kind="stable")
    bounds = np.cumsum(np.bincount(number))[:-1]
    chosen = np.full(len(requests), -1)
    # About a thousand groups, each drawn at once.
    for (is_member, where, when), rows in zip(groups.T, np.split(order, bounds), strict=True):
        weights = _weights(all_cards, bool(is_member), int(where), int(when) * 30)
        chosen[rows] = rng.choice(len(all_cards), len(rows), p=weights)
    return chosen


def _weights(all_cards: pd.DataFrame, member: bool, home: int, day: int) -> np.ndarray:
    """The chance of each card on a day, at its home site or anywhere (-1)."""
    able = (all_cards["tariff"] == "member").to_numpy() == member
    if member:
        able &= (all_cards["since"] <= day).to_numpy()
    near = able & (all_cards["home"] == home).to_numpy() if home >= 0 else able
    able = near if near.any() else able
    weights = np.where(able, all_cards["weight"], 0.0)
    return np.asarray(weights / weights.sum())
