"""Building, checking and describing data sets, filling cards, comparing figures."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pandas as pd
import pytest

from datasets.generators import __main__ as command
from datasets.generators import calibration, cards, making, package, truth
from datasets.generators.recipe import NAMES, Generated, Score, Yardstick, recipe
from datasets.generators.schema import Column, Dataset, Fault, Resource, Table, Text
from werkstadt_edu.cli import main
from werkstadt_edu.errors import WerkstadtError

if TYPE_CHECKING:
    from pathlib import Path

SMALL = "parcel_lockers"


def text(word: str) -> Text:
    return Text(de=f"{word} deutsch", en=f"{word} english")


TABLE = Table(
    name="boxes",
    title=text("boxes"),
    keys=("box",),
    columns=(
        Column(name="box", type="integer", meaning=text("box"), constraints={"required": True}),
        Column(name="width", type="number", unit="cm", meaning=text("a|b")),
    ),
)
DATASET = Dataset(
    name="parcel_lockers",
    title=text("parcels"),
    resources=(
        Resource(variant="raw", table=TABLE, path="raw/boxes.csv"),
        Resource(variant="clean", table=TABLE, path="clean/boxes.csv", corrects="raw"),
        truth.RESOURCE,
    ),
    faults=(Fault(name="odd", where="`boxes`", what=text("odd"), found_by=text("look")),),
    seed=1,
    times=text("local"),
)
CLEAN = pd.DataFrame({"box": [1, 2], "width": [30.0, 45.5]})
RAW = CLEAN.assign(width=[3000.0, 45.5])
TRUTH = truth.entries("boxes", [1], "width", "odd", 30, "in tenths of a millimetre")
FRAMES = {"raw/boxes.csv": RAW, "clean/boxes.csv": CLEAN, "truth/faults.csv.gz": TRUTH}
DATA = Generated(dataset=DATASET, frames=FRAMES)


# ---- descriptor


def test_writing_one_set_keeps_the_others_in_the_descriptor(tmp_path: Path) -> None:
    other = {"name": "tram.raw.stops", "path": "x", "rows": 1, "bytes": 1}
    descriptor = {"resources": [other], "sets": {"tram": {}}}
    (tmp_path / package.DESCRIPTOR).write_text(json.dumps(descriptor), "utf-8")
    for _ in range(2):
        package.describe(DATASET, package.write(DATASET, FRAMES, tmp_path), tmp_path)
        written = package.read(tmp_path)
        assert other in written["resources"]
        assert set(written["sets"]) == {"parcel_lockers", "tram"}
        assert len(written["resources"]) == 4


def test_the_descriptor_states_unit_key_licence_seed_and_both_languages(tmp_path: Path) -> None:
    package.describe(DATASET, package.write(DATASET, FRAMES, tmp_path), tmp_path)
    described = package.resources(DATASET, tmp_path)
    raw, clean = described["raw.boxes"], described["clean.boxes"]
    width = raw["schema"]["fields"][1]
    assert width["unit"] == "cm"
    assert width["descriptions"] == {"de": "a|b deutsch", "en": "a|b english"}
    assert raw["schema"]["primaryKey"] == ["box"]
    assert raw["licenses"][0]["name"] == "CC-BY-4.0"
    assert clean["corrects"] == "parcel_lockers.raw.boxes"
    assert (raw["rows"], clean["rows"]) == (2, 1)
    assert package.read(tmp_path)["sets"]["parcel_lockers"]["seed"] == 1


def test_a_missing_number_in_parquet_is_held_against_no_bounds(tmp_path: Path) -> None:
    bounded = replace(TABLE.columns[1], constraints={"minimum": 0, "required": False})
    table = replace(TABLE, columns=(TABLE.columns[0], bounded))
    for ending, kept in (("csv", True), ("parquet", False)):
        resource = Resource(variant="raw", table=table, path=f"raw/boxes.{ending}")
        made = replace(DATASET, resources=(resource,))
        lacking = {resource.path: RAW.assign(width=[float("nan"), 1.0])}
        described = package.write(made, lacking, tmp_path)[0]
        bounds = described["schema"]["fields"][1]["constraints"]
        assert ("minimum" in bounds) == kept


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    (tmp_path / "parcel_lockers").write_text("a file where a folder should be")
    with pytest.raises(WerkstadtError, match="can't be written") as caught:
        package.write(DATASET, FRAMES, tmp_path)
    assert str(tmp_path / "parcel_lockers" / "raw" / "boxes.csv") in str(caught.value)
    assert "next step" in str(caught.value)


# ---- cards


def test_a_card_is_filled_between_its_markers_and_nowhere_else() -> None:
    card = "by hand\n<!-- begin: files -->\nold\n<!-- end: files -->\nby hand too\n"
    filled = cards.fill(card, {"files": "new"})
    assert filled == "by hand\n<!-- begin: files -->\n\nnew\n\n<!-- end: files -->\nby hand too\n"
    assert cards.fill(filled, {"files": "new"}) == filled


def test_a_marker_without_a_block_is_an_error() -> None:
    with pytest.raises(KeyError, match="weather"):
        cards.fill("<!-- begin: weather -->\n<!-- end: weather -->", {})


def test_a_table_of_a_card_keeps_its_cells_apart() -> None:
    german = cards.columns(DATASET, "de")
    assert r"| `width` | number | cm | a\|b deutsch |  |" in german
    assert "### `boxes` – boxes deutsch" in german


def test_a_card_counts_the_entries_of_each_fault() -> None:
    lines = cards.faults(DATASET, DATA, "en").splitlines()
    assert lines[2] == "| `odd`: odd english | `boxes` | 1 | look english |"


def test_numbers_are_written_as_the_language_writes_them() -> None:
    assert cards.number(-1234.5, "de", 1) == "−1.234,5"
    assert cards.number(-1234.5, "en", 1) == "−1,234.5"
    measured = Yardstick(
        task=text("task"),
        metrics=(text("metric"),),
        scores=(Score(model=text("naive"), values=(0.125,)),),
        decimals=3,
    )
    assert "| naive deutsch | 0,125 |" in cards.yardstick(measured, "de")


# ---- figures


def figure(low: float, high: float, tolerance: float | None) -> calibration.Figure:
    return calibration.Figure(
        id="width",
        text={"de": "Breite", "en": "width"},
        low=low,
        high=high,
        unit={"de": "cm", "en": "cm"},
        mark="A",
        source="assumed",
        constant=None,
        tolerance=tolerance,
    )


@pytest.mark.parametrize(
    ("wanted", "tolerance", "got", "holds"),
    [
        ((10, 10), 0.1, (10.9, 10.9), True),
        ((10, 10), 0.1, (11.1, 11.1), False),
        ((10, 10), 0.1, (8.9, 8.9), False),
        ((10, 20), 0.1, (9.1, 21.9), True),
        ((10, 20), 0.1, (9.1, 22.1), False),
        ((-0.8, -0.8), 0.1, (-0.87, -0.87), True),
        ((-0.8, -0.8), 0.1, (-0.9, -0.9), False),
        ((10, 10), None, (99, 99), True),
    ],
)
def test_a_figure_holds_within_its_tolerance(
    wanted: tuple[float, float],
    tolerance: float | None,
    got: tuple[float, float],
    holds: bool,
) -> None:
    one = calibration.Comparison(figure=figure(*wanted, tolerance), low=got[0], high=got[1])
    assert one.holds == holds


def test_figures_are_read_with_units_and_ranges(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "calibration.yaml").write_text(
        "- {id: a, de: Breite, en: width, value: [1, 2], unit: {de: Fächer, en: boxes}, "
        "mark: A, source: s, date: 2026-01, model: WIDTH, tolerance: 0.1}\n"
        '- {id: b, de: Zahl, en: number, value: 3, unit: "1", mark: P, source: s, date: 2026}\n'
    )
    first, second = calibration.figures("x", tmp_path)
    assert (first.low, first.high, first.unit["de"], first.constant) == (1, 2, "Fächer", "WIDTH")
    assert (second.low, second.high, second.unit["en"], second.tolerance) == (3, 3, "", None)
    shown = calibration.markdown((calibration.Comparison(figure=first, low=1234.5, high=1),), "de")
    assert "| Breite | Fächer | 1 – 2 | 1.234 – 1 | A |" in shown.replace("1.235", "1.234")


# ---- building and checking


def test_a_set_that_is_remade_has_the_content_that_the_descriptor_states(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert making.check([SMALL]) == 0
    assert f"true: {SMALL}" in capfd.readouterr().out


def test_a_set_with_another_content_is_named_with_the_file(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    known = package.resources(recipe(SMALL).dataset, making.ROOT)
    name, one = next(iter(known.items()))
    other = known | {name: one | {"content": "sha256:0"}}
    monkeypatch.setattr(package, "resources", lambda *_: other)
    assert making.check([SMALL]) == 1
    shown = capfd.readouterr().out
    assert f"DIFFERS: {SMALL} in {one['path']}" in shown
    assert "werkstadt data build" in shown


def test_an_unknown_set_is_refused_with_the_known_ones(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command.main(["check", "parcels"])
    assert ended.value.code == 2
    shown = capsys.readouterr().err
    assert "'parcels'" in shown
    assert all(name in shown for name in NAMES)


def test_the_command_line_of_the_package_runs_the_generators(
    capfd: pytest.CaptureFixture[str],
) -> None:
    assert main(["data", "check", SMALL]) == 0
    assert f"true: {SMALL}" in capfd.readouterr().out


def test_without_generators_the_command_says_where_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder in ("courses", "datasets"):
        (tmp_path / folder).mkdir()
    monkeypatch.setenv("WERKSTADT_CONTENT", str(tmp_path))
    assert main(["data", "build"]) == 2
    message = capsys.readouterr().err
    assert "generators of the data sets are not installed" in message
    assert "next step: clone" in message
