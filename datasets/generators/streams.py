"""Independent streams of random numbers, one per component of a model."""

from __future__ import annotations

import numpy as np


def streams(seed: int, *names: str) -> dict[str, np.random.Generator]:
    """One independent stream per name, so that a change in one component leaves the others alone.

    A new name goes to the end: the streams before it stay as they were.
    """
    spawned = np.random.SeedSequence(seed).spawn(len(names))
    return {name: np.random.default_rng(part) for name, part in zip(names, spawned, strict=True)}
