"""What the data of `district_heat` give for each figure in its ``calibration.yaml``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from datasets.generators.district_heat import model, signature

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.recipe import Tables


def mwh_per_building(data: Tables) -> tuple[float, float]:
    """Mean of the buildings in each of the two years."""
    heat = data.table("clean", "heat")
    yearly = heat.groupby(heat["timestamp_utc"].dt.year)["heat_kwh"].sum()
    means = yearly / 1000 / len(model.BUILDINGS)
    return float(means.min()), float(means.max())


def heat_at(data: Tables, weighted_c: float) -> float:
    """Mean daily heat of the homes on days of that weighted temperature, to one kelvin."""
    daily = signature.days(data)
    homes = daily[(daily["building_id"] != "B8") & (daily["building_id"] != model.REFIT)]
    near = homes[(homes["weighted_c"] - weighted_c).abs() <= 1]
    return float(near["heat_kwh"].mean())


def balance_error(data: Tables) -> float:
    """Greatest relative deviation from the energy balance, where an hour has 1 kWh at least."""
    heat = data.table("clean", "heat")
    heat = heat[heat["heat_kwh"] >= 1]
    physical = model.KWH_PER_M3_K * heat["volume_m3"] * (heat["flow_c"] - heat["return_c"])
    return float((heat["heat_kwh"] / physical - 1).abs().max())


def refit_saving(data: Tables) -> float:
    """How much less heat the refitted building needs per kelvin, all flats let in both spans."""
    daily = signature.days(data)
    own = daily[(daily["building_id"] == model.REFIT) & (daily["flats_let"] == 12)]
    before = own[own["date"] < model.REFIT_BEGINS]
    after = own[own["date"] >= model.REFIT_ENDS]
    return 1 - signature.slope(after) / signature.slope(before)


MEASURES: Mapping[str, Callable[[Tables], float | tuple[float, float]]] = {
    "mwh_per_building": mwh_per_building,
    "heat_0_against_10": lambda made: heat_at(made, 0) / heat_at(made, 10),
    "heat_20_against_0": lambda made: heat_at(made, 20) / heat_at(made, 0),
    "balance_error": balance_error,
    "refit_saving": refit_saving,
}
