"""The loader of the data sets: tables, files, database, description, and what can go wrong."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pandas as pd
import pytest

from werkstadt_edu import content, language
from werkstadt_edu.datasets import LibraryLoans, connect, describe, load, path
from werkstadt_edu.errors import WerkstadtError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TABLES = ("loans", "items", "patrons", "calendar", "robot_sessions")


@pytest.fixture(params=["de", "en"])
def reader(request: pytest.FixtureRequest) -> Iterator[str]:
    language.use(request.param)
    yield request.param
    language._Choice.language = None


@pytest.fixture
def english() -> Iterator[None]:
    language.use("en")
    yield
    language._Choice.language = None


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A content folder of its own, to damage."""
    source = content.content_root() / "datasets"
    shutil.copytree(source, tmp_path / "datasets", ignore=shutil.ignore_patterns("generators"))
    (tmp_path / "courses").mkdir()
    monkeypatch.setenv(content.ENVIRONMENT_VARIABLE, str(tmp_path))
    return tmp_path / "datasets"


# ---- tables


def test_raw_is_what_load_gives_without_a_variant() -> None:
    data = load("library_loans")
    assert isinstance(data, LibraryLoans)
    assert len(data.loans) == 100_000
    assert not data.patrons["patron_id"].is_unique


def test_the_tables_bear_the_types_of_the_schema() -> None:
    data = load("library_loans")
    loans = data.loans.dtypes
    assert str(loans["loan_id"]) == "int64"
    assert isinstance(loans["channel"], pd.CategoricalDtype)
    for column in ("loaned_at", "due_date", "returned_at"):
        assert pd.api.types.is_datetime64_dtype(loans[column]), column
    assert data.loans["returned_at"].dt.tz is None
    assert str(data.patrons.dtypes["reminder_optin"]) == "bool"
    assert str(data.items.dtypes["price_eur"]) == "float64"
    bands = data.patrons["age_band"].cat
    assert bands.ordered
    assert next(iter(bands.categories)) == "under_18"
    assert not data.loans["channel"].cat.ordered


def test_missing_values_are_missing_and_nothing_else_is() -> None:
    data = load("library_loans", variant="clean")
    assert data.loans["returned_at"].isna().any()
    assert data.loans.drop(columns="returned_at").notna().all(axis=None)
    assert data.items.drop(columns="isbn").notna().all(axis=None)


def test_clean_has_the_right_rows_in_place_of_the_faulty_ones() -> None:
    raw, clean = load("library_loans", variant="raw"), load("library_loans", variant="clean")
    assert (raw.loans["returned_at"] < raw.loans["loaned_at"]).sum() == 120
    assert not (clean.loans["returned_at"] < clean.loans["loaned_at"]).any()
    assert clean.loans["loan_id"].equals(raw.loans["loan_id"])
    assert clean.loans["loaned_at"].is_monotonic_increasing
    assert (clean.loans.dtypes == raw.loans.dtypes).all()
    assert clean.items["isbn"].dropna().str.fullmatch("[0-9]{13}").all()
    assert clean.patrons["patron_id"].is_unique


def test_truth_is_one_table_of_faults() -> None:
    truth = load("library_loans", variant="truth")
    assert list(truth.columns) == ["table", "row_key", "column", "fault", "clean_value", "note"]
    assert {"returned_before_loaned", "duplicate_patron", "isbn10"} <= set(truth["fault"])


def test_each_call_gives_tables_of_its_own() -> None:
    first = load("library_loans")
    first.loans["renewals"] = 99
    assert load("library_loans").loans["renewals"].max() <= 3


def test_the_result_cannot_be_changed_by_accident() -> None:
    data: Any = load("library_loans")
    with pytest.raises(AttributeError):
        data.loans = None


# ---- files


def test_a_learner_can_open_the_german_export_herself() -> None:
    items = pd.read_csv(
        path("library_loans", "items_de"), sep=";", encoding="cp1252", decimal=",", thousands="."
    )
    assert list(items.columns) == ["Mediennummer", "Titel", "Gattung", "Preis", "Zugang"]
    assert items["Preis"].max() > 1_000


def test_a_table_of_a_variant_is_a_file_too() -> None:
    file = path("library_loans", "raw.loans")
    assert file.name == "loans.csv.gz"
    assert len(pd.read_csv(file)) == 100_000


# ---- database


def test_the_database_holds_every_table_with_all_rows() -> None:
    data = load("library_loans")
    with connect("library_loans") as database:
        for table in TABLES:
            counted = database.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608
            assert counted == (len(getattr(data, table)),)


def test_the_database_knows_dates_and_times() -> None:
    with connect("library_loans", variant="clean") as database:
        types = database.execute(
            "SELECT typeof(due_date), typeof(loaned_at) FROM loans LIMIT 1"
        ).fetchone()
        late = database.execute(
            "SELECT count(*) FROM loans WHERE returned_at::DATE > due_date"
        ).fetchone()
    assert types == ("DATE", "TIMESTAMP")
    loans = load("library_loans", variant="clean").loans
    assert late == (int((loans["returned_at"].dt.normalize() > loans["due_date"]).sum()),)


def test_a_missing_database_engine_is_named_with_its_remedy(
    monkeypatch: pytest.MonkeyPatch, reader: str
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(WerkstadtError) as caught:
        connect("library_loans")
    assert "DuckDB" in str(caught.value)
    assert "pip install duckdb" in str(caught.value)
    assert ("nicht installiert" in str(caught.value)) == (reader == "de")


# ---- description


def test_a_description_is_in_the_readers_language(reader: str) -> None:
    text = str(describe("library_loans"))
    assert ("Fiktive Übungsdaten" in text) == (reader == "de")
    assert ("Fictional training data" in text) == (reader == "en")
    assert "CC" in text or "Creative Commons" in text


def test_a_description_can_be_asked_for_in_the_other_language(english: None) -> None:
    text = str(describe("library_loans", lang="de"))
    assert "100.000 Zeilen" in text
    assert "100,000 rows" in str(describe("library_loans"))


def test_a_description_tells_columns_units_and_values_but_no_truth(english: None) -> None:
    page = describe("library_loans")._repr_html_()
    for table in (*TABLES, "items_de", "branch_lobeda"):
        assert f"<code>{table}</code>" in page
    assert "price paid [EUR]" in page
    assert "desk, self, branch_lobeda, onleihe" in page
    assert "local time in Jena" in page
    assert "fault" not in page


def test_a_descriptor_that_was_rewritten_is_read_again(copied: Path, english: None) -> None:
    assert "100,000 rows" in str(describe("library_loans"))
    descriptor = copied / "datapackage.json"
    package = json.loads(descriptor.read_text("utf-8"))
    next(one for one in package["resources"] if one["rows"] == 100_000)["rows"] = 7
    descriptor.write_text(json.dumps(package), "utf-8")
    os.utime(descriptor, ns=(1, 1))
    assert ", 7 rows" in str(describe("library_loans"))


def test_a_third_language_is_refused() -> None:
    with pytest.raises(ValueError, match="fr"):
        describe("library_loans", lang="fr")


# ---- what can go wrong


def test_an_unknown_data_set_is_refused_with_the_nearest_name(reader: str) -> None:
    name: Any = "libary_loans"
    with pytest.raises(WerkstadtError) as caught:
        load(name)
    wanted = "Meinten Sie „library_loans“?" if reader == "de" else "Did you mean 'library_loans'?"
    assert wanted in str(caught.value)


def test_an_unknown_variant_is_refused_with_the_nearest_name(reader: str) -> None:
    variant: Any = "claen"
    with pytest.raises(WerkstadtError) as caught:
        load("library_loans", variant=variant)
    wanted = "Meinten Sie „clean“?" if reader == "de" else "Did you mean 'clean'?"
    assert wanted in str(caught.value)


def test_the_files_are_no_variant_to_load(english: None) -> None:
    variant: Any = "files"
    with pytest.raises(WerkstadtError, match="no variant 'files'"):
        load("library_loans", variant=variant)


def test_an_unknown_file_is_refused_with_the_nearest_name(reader: str) -> None:
    with pytest.raises(WerkstadtError) as caught:
        path("library_loans", "items_en")
    wanted = "Meinten Sie „items_de“?" if reader == "de" else "Did you mean 'items_de'?"
    assert wanted in str(caught.value)


def test_a_damaged_file_is_refused_with_both_hashes(copied: Path, reader: str) -> None:
    file = copied / "library_loans" / "files" / "items_de.csv"
    expected = _described_hash(copied, "library_loans.files.items_de")
    file.write_bytes(file.read_bytes() + b"x")
    with pytest.raises(WerkstadtError) as caught:
        path("library_loans", "items_de")
    text = str(caught.value)
    assert str(file) in text
    assert expected in text
    assert text.count("sha256") == 2
    assert f"git checkout -- {file}" in text
    assert ("veröffentlicht" in text) == (reader == "de")


def test_a_file_damaged_after_its_first_use_is_noticed(copied: Path) -> None:
    file = path("library_loans", "items_de")
    file.write_bytes(file.read_bytes().replace(b";", b","))
    with pytest.raises(WerkstadtError):
        path("library_loans", "items_de")


def test_a_damaged_table_is_not_loaded(copied: Path) -> None:
    (copied / "library_loans" / "raw" / "loans.csv.gz").write_bytes(b"")
    with pytest.raises(WerkstadtError):
        load("library_loans")


@pytest.mark.parametrize(
    ("name", "file"),
    [("library_loans", "raw/items.csv.gz"), ("quarter_energy", "raw/meters.parquet")],
)
@pytest.mark.parametrize("damage", [lambda b: b[: len(b) // 2], lambda b: b[:-9] + b"x" + b[-8:]])
def test_a_truncated_file_and_a_changed_byte_are_refused_and_nothing_is_repaired(
    copied: Path, english: None, name: Any, file: str, damage: Any
) -> None:
    path_ = copied / name / file
    broken = damage(path_.read_bytes())
    path_.write_bytes(broken)
    with pytest.raises(WerkstadtError, match="no longer as it was published") as caught:
        load(name, path_.name.split(".")[0])
    assert "git checkout" in str(caught.value)
    assert path_.read_bytes() == broken


@pytest.mark.parametrize(
    ("name", "table", "column"),
    [("library_loans", "items", "price_eur"), ("quarter_energy", "meters", "energy_wh")],
)
def test_a_file_that_does_not_fit_its_schema_is_refused(
    copied: Path, reader: str, name: Any, table: str, column: str
) -> None:
    descriptor = copied / "datapackage.json"
    package = json.loads(descriptor.read_text("utf-8"))
    resource = next(one for one in package["resources"] if one["name"] == f"{name}.raw.{table}")
    field = next(one for one in resource["schema"]["fields"] if one["name"] == column)
    field["name"] = "colour"
    descriptor.write_text(json.dumps(package), "utf-8")
    with pytest.raises(WerkstadtError) as caught:
        load(name, table)
    said = str(caught.value)
    assert ("passt nicht zu ihrer Beschreibung" in said) == (reader == "de")
    assert ("does not fit its description" in said) == (reader == "en")
    assert "colour" in said
    assert str(copied / name / "raw") in said


def test_a_value_of_another_type_than_the_schemas_is_refused(copied: Path, english: None) -> None:
    descriptor = copied / "datapackage.json"
    package = json.loads(descriptor.read_text("utf-8"))
    items = next(one for one in package["resources"] if one["name"] == "library_loans.raw.items")
    next(one for one in items["schema"]["fields"] if one["name"] == "title")["type"] = "integer"
    descriptor.write_text(json.dumps(package), "utf-8")
    with pytest.raises(WerkstadtError, match="does not fit its description"):
        load("library_loans", "items")


def test_an_unknown_table_is_refused_with_the_nearest_name(reader: str) -> None:
    with pytest.raises(WerkstadtError) as caught:
        load("library_loans", "lones")
    said = str(caught.value)
    assert ("Meinten Sie „loans“?" if reader == "de" else "Did you mean 'loans'?") in said
    assert "library_loans.raw" in said


def test_loading_writes_nothing_so_that_a_folder_may_be_read_only(copied: Path) -> None:
    before = sorted((path_, path_.stat().st_mtime_ns) for path_ in copied.rglob("*"))
    load("library_loans")
    load("quarter_energy", "site")
    describe("library_loans")
    assert sorted((path_, path_.stat().st_mtime_ns) for path_ in copied.rglob("*")) == before


def test_one_table_can_be_loaded_alone() -> None:
    items = load("library_loans", "items", variant="clean")
    assert items.equals(load("library_loans", variant="clean").items)


def test_times_in_utc_are_aware_of_it_and_local_ones_are_not() -> None:
    site = load("quarter_energy", "site")
    assert str(site["timestamp_utc"].dtype) == "datetime64[us, UTC]"
    assert load("library_loans", "loans")["loaned_at"].dt.tz is None


def test_sql_reads_a_large_table_where_it_lies() -> None:
    import duckdb

    meters = str(path("quarter_energy", "raw.meters"))
    with duckdb.connect() as database:
        query = f"SELECT count(DISTINCT meter_id) FROM '{meters}'"  # noqa: S608
        assert database.execute(query).fetchone() == (60,)


def test_the_database_shows_times_in_utc_without_a_zone() -> None:
    with connect("quarter_energy") as database:
        first = database.execute("SELECT min(timestamp_utc) FROM site").fetchone()
    assert first is not None
    known = load("quarter_energy", "site")["timestamp_utc"].min()
    assert first[0] == known.tz_localize(None)


def test_a_missing_file_is_named_with_the_way_to_restore_it(copied: Path, english: None) -> None:
    file = copied / "library_loans" / "raw" / "items.csv.gz"
    file.unlink()
    with pytest.raises(WerkstadtError, match="A file is missing") as caught:
        load("library_loans")
    assert str(file) in str(caught.value)
    assert "git checkout" in str(caught.value)


def test_a_missing_truth_is_said_to_stay_with_instructors(copied: Path, reader: str) -> None:
    shutil.rmtree(copied / "library_loans" / "truth")
    with pytest.raises(WerkstadtError) as caught:
        load("library_loans", variant="truth")
    wanted = "für Lehrende gedacht" if reader == "de" else "for instructors"
    assert wanted in str(caught.value)
    assert "git checkout" not in str(caught.value)
    assert len(load("library_loans").loans) == 100_000  # nobody needs it to learn


def test_an_unreadable_descriptor_is_named(copied: Path, english: None) -> None:
    (copied / "datapackage.json").write_text("{", "utf-8")
    with pytest.raises(WerkstadtError, match="list of the data sets can't be read") as caught:
        load("library_loans")
    assert str(copied / "datapackage.json") in str(caught.value)


# ---- where the content lies


def test_a_clone_has_its_content_beside_the_package() -> None:
    root = content.content_root()
    assert (root / "datasets" / "datapackage.json").is_file()
    assert (root / "courses").is_dir()


def test_missing_content_is_named_with_its_places(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, reader: str
) -> None:
    monkeypatch.setattr(content, "_PLACES", (tmp_path / "a", tmp_path / "b"))
    monkeypatch.delenv(content.ENVIRONMENT_VARIABLE, raising=False)
    with pytest.raises(WerkstadtError) as caught:
        content.content_root()
    assert str(tmp_path / "a") in str(caught.value)
    assert str(tmp_path / "b") in str(caught.value)
    assert "pip install --force-reinstall werkstadt-edu" in str(caught.value)
    assert ("fehlen" in str(caught.value)) == (reader == "de")


def test_an_installed_package_finds_its_own_content(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for folder in ("courses", "datasets"):
        (tmp_path / "_content" / folder).mkdir(parents=True)
    monkeypatch.delenv(content.ENVIRONMENT_VARIABLE, raising=False)
    monkeypatch.setattr(content, "_PLACES", (tmp_path, tmp_path / "_content"))
    assert content.content_root() == tmp_path / "_content"


def test_a_wrong_environment_variable_is_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(content.ENVIRONMENT_VARIABLE, str(tmp_path))
    with pytest.raises(WerkstadtError, match=content.ENVIRONMENT_VARIABLE):
        content.content_root()


def test_importing_the_loader_reads_nothing_and_needs_no_engine() -> None:
    program = (
        "import sys, werkstadt_edu.datasets as d\n"
        "from werkstadt_edu.datasets import files, registry\n"
        "assert not {'duckdb', 'sklearn', 'frictionless'} & set(sys.modules)\n"
        "assert registry._entries.cache_info().currsize == 0\n"
        "assert files._sha256.cache_info().currsize == 0\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_file_is_hashed_once_per_process() -> None:
    program = (
        "from werkstadt_edu.datasets import files, load\n"
        "load('library_loans'); first = files._sha256.cache_info().misses\n"
        "load('library_loans')\n"
        "assert first == files._sha256.cache_info().misses == 5, first\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def _described_hash(datasets: Path, name: str) -> str:
    package = json.loads((datasets / "datapackage.json").read_text("utf-8"))
    found = next(one for one in package["resources"] if one["name"] == name)
    return str(found["sha256"])
