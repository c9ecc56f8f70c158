"""The register of charging points of the beginning of 2024, as an office would send it."""

from __future__ import annotations

import pandas as pd

from datasets.generators import truth
from datasets.generators.ev_charging import model


def register_2024_de(points: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The points opened before 2024 as text, in the German form; also those closed since.

    Args:
        points: all points, the closed ones included.

    Returns:
        The export, and its entry of the truth.
    """
    old = points[points["opened"] < pd.Timestamp(model.FIRST)]
    export = pd.DataFrame(
        {
            "Ladepunkt": old["point_id"].astype("str"),
            "Straße": old["street"],
            "Leistung": [_german(value, 1) for value in old["power_kw"]],
            "Breite": [_german(value, 4) for value in old["lat"]],
            "Länge": [_german(value, 4) for value in old["lon"]],
            "Inbetriebnahme": old["opened"].dt.strftime("%d.%m.%Y"),
        }
    ).reset_index(drop=True)
    note = "semicolons, decimal commas, dates as dd.mm.yyyy, encoding cp1252"
    return export, truth.whole_file("register_2024_de", "german_format", note)


def _german(value: float, decimals: int) -> str:
    return f"{value:.{decimals}f}".replace(".", ",")
