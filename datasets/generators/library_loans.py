"""Makes `library_loans`: a year of lending in the Ernst-Abbe-Bücherei Jena, one tenth, invented.

Run ``python -m datasets.generators.library_loans`` from the repository's root; the same seed gives
the same content. Marks: P published figure, D derived from published ones, A assumption; sources
are in ``datasets/calibration.yaml``, every number in ``datasets.generators.library.model``.

The model:

- The size: 100,000 loans are a tenth of "about 1 million loans a year" (P), 15,000 items a tenth
  of 150,000 media (P); 5,000 patrons (A). The source does not say whether it counts renewals as
  loans; here a row is a first loan and `renewals` stands beside it (A).
- The house: closed from 26 February for the move (A), the new house open from 25 March 2024 (P);
  closed on Sundays, Mondays and over Easter (P), on Thuringia's public holidays (P) and on 24 and
  31 December (A). The new house takes returns at all hours (P).
- Demand on site: by weekday with a peak on Saturdays, by season and school holidays (A), twice the
  normal after a long closure (P), with a rush and a lasting level of +25 % in the new house (A).
  People come to take several items at once (A).
- The Onleihe: 16 % of all loans, 12 to 20 % of a month's, high in winter (D from P), on all days.
- Items are asked for by a Zipf-Mandelbrot law per format (A); none is lent before its acquisition.
- Loan periods: 28 days, films and games 14, pictures 56, Onleihe 21 with return by itself (A); a
  due date on a closed day moves to the next open day (A). Renewals: 0.5 to 0.7 per loan in the
  main house (P, from two days).
- Late: 10 % of the loans on site (A), by format, age band, season, reminder and personal habit;
  the area of residence has no effect on anything.

The cards in ``datasets/library_loans`` are written along: their prose by hand, their tables here.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from datasets.generators import calibration, cards, package
from datasets.generators.library import baseline, tables
from datasets.generators.library.generation import Generated, generate
from werkstadt_edu.datasets import LibraryLoans

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[1]


def write_files(generated: Generated, root: Path = ROOT) -> None:
    """Write the data files and their part of the package descriptor below `root`."""
    package.write(tables.DATASET, generated.frames, root)


def write_cards(generated: Generated, root: Path = ROOT) -> None:
    """Fill the tables of both cards below `root`; the files must be written already."""
    for language in cards.LANGUAGES:
        path = root / tables.DATASET.name / f"card.{language}.md"
        card = cards.fill(path.read_text("utf-8"), card_blocks(generated, language, root))
        path.write_text(card, "utf-8")


def card_blocks(generated: Generated, language: str, root: Path = ROOT) -> Mapping[str, str]:
    """What stands between the markers of a card, by the markers' names."""
    clean = LibraryLoans(
        **{table.name: generated.table("clean", table.name) for table in tables.STAR}
    )
    return {
        "files": cards.files(tables.DATASET, package.sizes(tables.DATASET, root), language),
        "comparison": calibration.markdown(calibration.compare(generated), language),
        "baseline": baseline.markdown(baseline.scores(clean), language),
        "columns": cards.columns(tables.DATASET, language),
    }


if __name__ == "__main__":
    made = generate()
    write_files(made)
    write_cards(made)
