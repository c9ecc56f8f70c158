"""What holds for every data set: its files, its description, its card, its faults, its picture."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import fields
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest
from matplotlib import pyplot as plt
from matplotlib.text import Text

from datasets.generators import calibration, cards, gallery, package, patch
from datasets.generators.making import ROOT
from datasets.generators.published import Published
from datasets.generators.recipe import NAMES, Recipe, recipe
from werkstadt_edu.datasets import describe, load, names, planted
from werkstadt_edu.datasets.catalogue import CLASSES

if TYPE_CHECKING:
    from datasets.generators.schema import Resource

LANGUAGES = ("de", "en")
PAIRS = [(name, language) for name in NAMES for language in LANGUAGES]
MEGABYTE = 1_000_000
# frictionless needs minutes for the largest tables: it looks at this many rows of each table; the
# test below looks at every row.
FULL_LOOK = "20000"


@lru_cache(maxsize=1)
def published(name: str) -> Published:
    """The tables of one set at a time: all of them together would not fit a small machine."""
    return Published(name)


def tables_in_both(made: Recipe) -> list[tuple[Resource, Resource]]:
    """The raw and the clean resource of each table that differs between the two."""
    clean = {one.table.name: one for one in made.dataset.resources if one.variant == "clean"}
    raw = [one for one in made.dataset.resources if one.variant == "raw"]
    return [(one, clean[one.table.name]) for one in raw if clean[one.table.name].path != one.path]


# ---- together


def test_every_planned_set_is_there() -> None:
    assert set(names()) == set(NAMES) == set(CLASSES)
    assert len(NAMES) == 16


def test_all_files_together_stay_below_twenty_megabytes() -> None:
    sizes = [path.stat().st_size for name in NAMES for path in (ROOT / name).rglob("*.*")]
    assert sum(sizes) < 20 * MEGABYTE


@pytest.mark.parametrize("name", NAMES)
def test_a_class_has_one_attribute_per_table(name: str) -> None:
    described = {one.table.name for one in recipe(name).dataset.resources if one.variant == "raw"}
    assert {field.name for field in fields(CLASSES[name])} == described  # type: ignore[arg-type]


# ---- files and descriptor


@pytest.mark.parametrize("name", NAMES)
def test_the_descriptor_describes_the_files_that_are_there(name: str) -> None:
    described = package.resources(recipe(name).dataset, ROOT)
    for one in described.values():
        assert (ROOT / one["path"]).stat().st_size == one["size"], one["name"]
    folder = ROOT / name
    data = [
        str(path.relative_to(ROOT))
        for variant in ("raw", "clean", "shared", "files", "truth")
        for path in (folder / variant).rglob("*.*")
    ]
    assert sorted(data) == sorted({one["path"] for one in described.values()})


@pytest.mark.parametrize("name", NAMES)
def test_the_package_is_valid_for_frictionless(name: str) -> None:
    # In a process of its own: frictionless leaves files open.
    program = (
        "import json, sys\n"
        "from frictionless import Package\n"
        "package = Package(sys.argv[1])\n"
        "for one in list(package.resources):\n"
        "    if not one.name.startswith(sys.argv[2] + '.'):\n"
        "        package.remove_resource(one.name)\n"
        "report = package.validate(limit_rows=int(sys.argv[3]))\n"
        "print(json.dumps([len(report.tasks), report.valid, report.flatten(['name', 'rowNumber', "
        "'fieldName', 'message'])[:20], report.errors != []]))\n"
    )
    command = [sys.executable, "-W", "ignore", "-c", program, package.DESCRIPTOR, name, FULL_LOOK]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    tasks, valid, errors, broken = json.loads(ended.stdout)
    assert errors == []
    assert valid
    assert not broken
    assert tasks == len(recipe(name).dataset.resources)


@pytest.mark.parametrize("name", NAMES)
def test_every_row_keeps_to_the_constraints_of_its_columns(name: str) -> None:
    for resource in recipe(name).dataset.resources:
        if resource.variant not in ("raw", "clean"):
            continue
        frame = published(name).table(resource.variant, resource.table.name)
        for column in resource.table.columns:
            values, rules = frame[column.name], column.constraints
            there = values.dropna()
            where = f"{resource.variant}.{resource.table.name}.{column.name}"
            assert not rules.get("required") or values.notna().all(), where
            assert "minimum" not in rules or (there >= rules["minimum"]).all(), where
            assert "maximum" not in rules or (there <= rules["maximum"]).all(), where
            assert "enum" not in rules or there.isin(rules["enum"]).all(), where
            pattern = rules.get("pattern")
            assert not pattern or there.astype("str").str.fullmatch(pattern).all(), where


@pytest.mark.parametrize("name", NAMES)
def test_the_loader_gives_the_types_of_the_schema(name: str) -> None:
    for resource in recipe(name).dataset.resources:
        if resource.variant not in ("raw", "clean"):
            continue
        frame = published(name).table(resource.variant, resource.table.name)
        assert list(frame.columns) == [column.name for column in resource.table.columns]
        for column in resource.table.columns:
            kind = frame[column.name].dtype
            if column.time_format:
                aware = getattr(kind, "tz", None) is not None
                assert pd.api.types.is_datetime64_any_dtype(kind), column.name
                assert aware == column.time_format.endswith("Z") == column.name.endswith("_utc")
            elif "enum" in column.constraints and column.type == "string":
                assert isinstance(kind, pd.CategoricalDtype), column.name
                assert kind.ordered == column.ordered, column.name
            else:
                wanted = {"integer": "int64", "number": "float64", "boolean": "bool"}
                assert str(kind) == wanted.get(column.type, "str"), column.name


@pytest.mark.parametrize("name", NAMES)
def test_the_clean_keys_are_unique_and_the_references_hold(name: str) -> None:
    for resource in recipe(name).dataset.resources:
        if resource.variant != "clean":
            continue
        frame = published(name).table("clean", resource.table.name)
        keys = list(resource.table.keys)
        assert keys
        assert not frame.duplicated(keys).any(), resource.table.name
        assert not frame[keys].isna().any(axis=None)
        for column, (other, their_column) in resource.table.refers.items():
            known = published(name).table("clean", other)[their_column]
            assert frame[column].dropna().isin(known.astype(frame[column].dtype)).all(), column


# ---- faults


@pytest.mark.parametrize("name", NAMES)
def test_the_truth_lists_the_faults_that_the_card_tells(name: str) -> None:
    truth = published(name).table("truth", "faults")
    assert set(truth["fault"]) == {fault.name for fault in recipe(name).dataset.faults}
    known = {one.table.name for one in recipe(name).dataset.resources}
    assert set(truth["table"]) <= known
    assert truth["note"].notna().all()


@pytest.mark.parametrize("name", NAMES)
def test_raw_differs_from_clean_only_where_the_truth_says_so(name: str) -> None:
    truth = published(name).table("truth", "faults")
    for raw, clean in tables_in_both(recipe(name)):
        table, keys = raw.table.name, list(clean.table.keys)
        right, wrong = (published(name).table(one, table) for one in ("clean", "raw"))
        shared = [column for column in right.columns if column in wrong.columns]
        changed = patch.difference(right[shared], wrong[shared], keys)
        assert not changed.empty, f"{table}: nothing is planted, one file would do"
        hit = planted(name, table)
        touched = wrong[keys].merge(
            changed[keys].drop_duplicates(), on=keys, how="left", indicator=True
        )
        differs = (touched["_merge"] == "both").to_numpy()
        assert not (differs & ~hit.any(axis=1).to_numpy()).any(), table
        # What raw lacks altogether has an entry too.
        lacking = changed[keys].merge(wrong[keys].drop_duplicates(), how="left", indicator=True)
        assert hit.any(axis=None) or (lacking["_merge"] == "left_only").any(), table
        assert (truth["table"] == table).any()


# ---- cards and figures


@pytest.mark.parametrize(("name", "language"), PAIRS)
def test_the_generated_parts_of_a_card_are_up_to_date(name: str, language: str) -> None:
    card = (ROOT / name / f"card.{language}.md").read_text("utf-8")
    made = cards.blocks(recipe(name), published(name), language, ROOT)
    assert cards.fill(card, made) == card
    for block, text in made.items():
        assert text in card, block


@pytest.mark.parametrize(("name", "language"), PAIRS)
def test_a_card_says_what_the_data_are_and_gives_no_row_away(name: str, language: str) -> None:
    card = (ROOT / name / f"card.{language}.md").read_text("utf-8")
    assert card.splitlines()[0].startswith("# ")
    assert f"(`{name}`)" in card.splitlines()[0]
    assert recipe(name).dataset.note.within(language) in card
    assert f"werkstadt data build {name}" in card
    assert "CC BY 4.0" in card
    truth = published(name).table("truth", "faults")
    single = truth.loc[~truth["row_key"].str.contains(r"[*/]"), "row_key"].unique()
    telling = [key for key in single[:2000] if len(key) > 6]
    assert not any(f"`{key}`" in card for key in telling)


@pytest.mark.parametrize("name", NAMES)
def test_the_data_lie_within_the_tolerances_of_the_figures(name: str) -> None:
    compared = calibration.compare(recipe(name), published(name), ROOT)
    assert [one.figure.id for one in compared if not one.holds] == []
    assert any(one.figure.tolerance is not None for one in compared)


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_has_a_mark_and_a_source_and_the_models_value(name: str) -> None:
    for figure in calibration.figures(name, ROOT):
        assert figure.mark in {"P", "D", "A"}, figure.id
        assert figure.source, figure.id
        assert all(figure.text[language] for language in LANGUAGES)
        if figure.constant:
            value = getattr(recipe(name).constants, figure.constant)
            assert calibration.span(value) == (figure.low, figure.high), figure.id


@pytest.mark.parametrize("name", NAMES)
def test_no_set_is_trivial_and_none_is_hopeless(name: str) -> None:
    measured = recipe(name).yardstick(published(name))
    assert len(measured.scores) >= 2
    for score in measured.scores:
        assert len(score.values) == len(measured.metrics)
        assert np.isfinite(score.values).all()
    assert len({score.values for score in measured.scores}) == len(measured.scores)


@pytest.mark.parametrize(("name", "language"), PAIRS)
def test_a_description_names_each_table_and_column(name: str, language: str) -> None:
    text = str(describe(name, language))
    page = describe(name, language)._repr_html_()
    for resource in recipe(name).dataset.resources:
        if resource.variant == "raw":
            for column in resource.table.columns:
                assert column.name in text
                assert f"<code>{column.name}</code>" in page
    assert recipe(name).dataset.note.within(language) in text


# ---- pictures


@pytest.mark.parametrize(("name", "language"), PAIRS)
def test_a_picture_has_title_labels_words_and_the_note(name: str, language: str) -> None:
    picture = gallery.draw(recipe(name), published(name), language)
    artists = picture.figure.findobj(lambda artist: isinstance(artist, Text))
    texts = [artist.get_text() for artist in artists if isinstance(artist, Text)]
    shown = " ".join(texts)
    plt.close(picture.figure)
    assert recipe(name).dataset.note.within(language) in texts
    assert len(picture.alt) > 60
    assert "?" in picture.caption
    assert len(shown.split()) > 12
    page = (ROOT.parent / "docs" / f"gallery.{language}.md").read_text("utf-8")
    assert picture.alt in page
    assert picture.caption in page
    assert (ROOT.parent / "docs" / "gallery" / f"{name}.{language}.png").stat().st_size > 10_000


@pytest.mark.parametrize("name", NAMES)
def test_the_two_languages_show_the_same_picture(name: str) -> None:
    pictures = [gallery.draw(recipe(name), published(name), one) for one in LANGUAGES]
    for picture in pictures:
        plt.close(picture.figure)
    german, english = pictures
    assert german.alt != english.alt
    assert german.caption != english.caption
    assert len(german.figure.axes) == len(english.figure.axes)


# ---- on a learner's machine


@pytest.mark.parametrize("name", NAMES)
def test_a_set_loads_without_pyarrow_and_with_the_same_values(name: str) -> None:
    table = next(one.table.name for one in recipe(name).dataset.resources if one.variant == "raw")
    program = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "from werkstadt_edu.datasets import load\n"
        "data = load(sys.argv[1])\n"
        "print(len(getattr(data, sys.argv[2])))\n"
    )
    command = [sys.executable, "-c", program, name, table]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    assert int(ended.stdout) == len(load(name, table))
