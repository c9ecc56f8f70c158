"""Compares a generated data set with the figures in ``datasets/calibration.yaml``.

Run ``python -m datasets.generators.calibration`` from the repository's root for the table that the
cards show.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pandas as pd
import yaml

from datasets.generators.library import model
from datasets.generators.library.generation import generate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from datasets.generators.library.generation import Generated

PATH = Path(__file__).parents[1] / "calibration.yaml"
_SAMPLE = 10  # the data set is a tenth of the library
_HEADINGS = {
    "de": ("Größe", "veröffentlicht oder angenommen", "erzeugt", "Marke"),
    "en": ("figure", "published or assumed", "generated", "mark"),
}


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One line of ``calibration.yaml``; a single value is a range of no width."""

    id: str
    text: Mapping[str, str]
    low: float
    high: float
    unit: str
    mark: str
    source: str
    constant: str | None
    tolerance: float | None


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """A figure beside the lowest and highest value that the generated data give."""

    figure: Figure
    low: float
    high: float

    @property
    def holds(self) -> bool:
        """Whether the data lie within the figure's tolerance; true where it states none."""
        if self.figure.tolerance is None:
            return True
        slack = self.figure.tolerance
        return self.low >= self.figure.low * (1 - slack) and self.high <= self.figure.high * (
            1 + slack
        )


def figures(name: str, path: Path = PATH) -> tuple[Figure, ...]:
    """All figures of a data set."""
    return tuple(_figure(described) for described in yaml.safe_load(path.read_text("utf-8"))[name])


def _figure(described: Mapping[str, Any]) -> Figure:
    low, high = _range(described["value"])
    return Figure(
        id=described["id"],
        text={"de": described["de"], "en": described["en"]},
        low=low,
        high=high,
        unit=described["unit"],
        mark=described["mark"],
        source=described["source"],
        constant=described.get("model"),
        tolerance=described.get("tolerance"),
    )


def _range(value: Any) -> tuple[float, float]:
    pair = value if isinstance(value, (list, tuple)) else (value, value)
    return float(pair[0]), float(pair[1])


def compare(generated: Generated) -> tuple[Comparison, ...]:
    """Every figure of `library_loans` that the clean data can be measured against."""
    made = []
    for figure in figures("library_loans"):
        if figure.id in _MEASURES:
            low, high = _range(_MEASURES[figure.id](generated))
            made.append(Comparison(figure=figure, low=low, high=high))
    return tuple(made)


def _loans(generated: Generated) -> pd.DataFrame:
    return generated.table("clean", "loans")


def _on_site(generated: Generated) -> pd.DataFrame:
    loans = _loans(generated)
    return loans[loans["channel"] != "onleihe"]


def _renewals(generated: Generated) -> float:
    loans = _on_site(generated)
    # Loans of the last months can still be renewed after the snapshot.
    old = loans["loaned_at"] < pd.Timestamp(model.YEAR, 9, 1)
    return float(loans.loc[old & (loans["channel"] != "branch_lobeda"), "renewals"].mean())


def _after_closure(generated: Generated) -> float:
    """2 January, a Tuesday, against the median of the other Tuesdays of January and February."""
    loans = _on_site(generated)
    tuesday = loans["loaned_at"].dt.day_of_week == 1
    before = loans["loaned_at"] < pd.Timestamp(model.YEAR, 2, 19)
    days = loans.loc[tuesday & before, "loaned_at"].dt.normalize()
    tuesdays = days.value_counts().sort_index()
    return float(tuesdays.iloc[0] / tuesdays.iloc[1:].median())


def _monthly_share(generated: Generated) -> tuple[float, float]:
    loans = _loans(generated)
    share = (loans["channel"] == "onleihe").groupby(loans["loaned_at"].dt.month).mean()
    share = share.drop(3)
    return float(share.min()), float(share.max())


def _late(generated: Generated) -> float:
    """Among the loans on site that were due by the snapshot."""
    loans = _on_site(generated)
    due = loans[loans["due_date"] < pd.Timestamp(model.SNAPSHOT)]
    back = due["returned_at"].fillna(pd.Timestamp(model.SNAPSHOT) + pd.Timedelta(days=1))
    return float((back.dt.normalize() > due["due_date"]).mean())


def _per_patron(generated: Generated) -> float:
    loans = _on_site(generated)
    return len(loans) / loans["patron_id"].nunique()


def _opening(generated: Generated) -> float:
    days = generated.table("clean", "calendar")
    first = days.loc[(days["site"] == "new_house") & days["is_open"], "date"].iloc[0]
    return float(first.day_of_year)


_MEASURES: Mapping[str, Callable[[Generated], float | tuple[float, float]]] = {
    "loans_per_year": lambda made: len(_loans(made)) * _SAMPLE,
    "loans_with_renewals": lambda made: (
        (len(_loans(made)) + int(_loans(made)["renewals"].sum())) * _SAMPLE
    ),
    "items": lambda made: len(made.table("clean", "items")) * _SAMPLE,
    "renewals_per_loan": _renewals,
    "after_closure": _after_closure,
    "digital_share_year": lambda made: float((_loans(made)["channel"] == "onleihe").mean()),
    "digital_share_month": _monthly_share,
    "opening": _opening,
    "loans_per_patron": _per_patron,
    "new_share": lambda made: (
        len(made.table("files", "items_de")) / len(made.table("clean", "items"))
    ),
    "late_share": _late,
    "closure_days": lambda made: float(
        (made.table("clean", "calendar")["site"] == "closed_for_move").sum()
    ),
    "robot_sessions": lambda made: len(made.table("clean", "robot_sessions")),
}


def markdown(compared: tuple[Comparison, ...], language: str) -> str:
    """The comparison as a table for a card."""
    lines = [f"| {' | '.join(_HEADINGS[language])} |", "|-|-|-|-|"]
    for one in compared:
        figure = one.figure
        wanted = _written(figure.low, figure.high, language)
        got = _written(one.low, one.high, language)
        lines.append(f"| {figure.text[language]} | {wanted} | {got} | {figure.mark} |")
    return "\n".join(lines)


def _written(low: float, high: float, language: str) -> str:
    texts = [f"{value:,.0f}" if value >= 10 else f"{value:.3f}" for value in (low, high)]
    if language == "de":
        texts = [text.translate(str.maketrans(",.", ".,")) for text in texts]
    return texts[0] if texts[0] == texts[1] else f"{texts[0]} – {texts[1]}"


def main() -> int:
    """Print the comparison; 1 when a figure is missed."""
    compared = compare(generate())
    sys.stdout.write(markdown(compared, "en") + "\n")
    return 0 if all(one.holds for one in compared) else 1


if __name__ == "__main__":
    raise SystemExit(main())
