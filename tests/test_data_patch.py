"""Patches of raw tables, the way back in the loader, and which rows bear which fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest

from datasets.generators import package, patch, truth
from datasets.generators.schema import UTC_MINUTE, Column, Dataset, Fault, Resource, Table, Text
from werkstadt_edu import content
from werkstadt_edu.datasets import frames, planted, registry

if TYPE_CHECKING:
    from pathlib import Path

HOUR = pd.Timedelta(hours=1)
START = pd.Timestamp("2025-10-26")


def text(word: str) -> Text:
    return Text(de=word, en=word)


def column(name: str, kind: str, **more: object) -> Column:
    return Column(name=name, type=kind, meaning=text(name), **more)  # type: ignore[arg-type]


TABLE = Table(
    name="counts",
    title=text("counts"),
    keys=("site", "hour_utc"),
    columns=(
        column("site", "string", constraints={"required": True, "enum": ["a", "b"]}),
        column("hour_utc", "datetime", format=UTC_MINUTE, constraints={"required": True}),
        column("count", "number", constraints={"minimum": 0}),
        column("open", "boolean", constraints={"required": True}),
    ),
)


def dataset(ending: str, *, keyed: bool = True) -> Dataset:
    return Dataset(
        name="bike_counts",
        title=text("bikes"),
        resources=(
            Resource(variant="raw", table=TABLE, path=f"raw/counts.{ending}", keyed=keyed),
            Resource(variant="clean", table=TABLE, path=f"clean/counts.{ending}", corrects="raw"),
            truth.RESOURCE,
        ),
        faults=(Fault(name="gap", where="counts", what=text("gap"), found_by=text("look")),),
        seed=1,
        times=text("UTC"),
    )


def clean_table() -> pd.DataFrame:
    hours = pd.date_range(START, periods=4, freq="h", unit="s")
    return pd.DataFrame(
        {
            "site": ["a"] * 4 + ["b"] * 4,
            "hour_utc": [*hours, *hours],
            "count": [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0],
            "open": [True, False] * 4,
        }
    )


def raw_table() -> pd.DataFrame:
    """One value missing, one row lost, one row twice, one row under a wrong time."""
    raw = clean_table()
    raw.loc[0, "count"] = np.nan
    raw.loc[7, "hour_utc"] = START + 20 * HOUR
    return pd.concat([raw.drop(index=2), raw.loc[[4]]], ignore_index=True)


def written(root: Path, made: Dataset, monkeypatch: pytest.MonkeyPatch) -> registry.Entry:
    (root / "courses").mkdir()
    faults = truth.together(
        [
            truth.entries(
                "counts", truth.keys(clean_table().iloc[[0]], TABLE), "count", "gap", 1, "n"
            ),
            truth.entries(
                "counts",
                ["b|" + truth.span(START, START + 2 * HOUR, UTC_MINUTE), "a|2025-10-26T02:00Z"],
                "*",
                "twice",
                "",
                "n",
            ),
            truth.whole_file("counts", "all", "n"),
        ]
    )
    first, second, third = (one.path for one in made.resources)
    tables = {first: raw_table(), second: clean_table(), third: faults}
    described = package.write(made, tables, root / "datasets")
    package.describe(made, described, root / "datasets")
    monkeypatch.setenv(content.ENVIRONMENT_VARIABLE, str(root))
    return registry.entry("bike_counts")


@pytest.mark.parametrize("ending", ["csv", "csv.gz", "parquet"])
def test_the_clean_table_comes_back_from_the_patch(
    ending: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = written(tmp_path, dataset(ending, keyed=False), monkeypatch)
    found = frames.read(entry, entry.table("clean", "counts"))
    assert str(found["hour_utc"].dtype) == "datetime64[us, UTC]"
    plain = found.assign(
        site=found["site"].astype("str"), hour_utc=found["hour_utc"].dt.tz_localize(None)
    )
    pd.testing.assert_frame_equal(plain, clean_table(), check_dtype=False)
    raw = frames.read(entry, entry.table("raw", "counts"))
    assert len(raw) == 8
    assert raw["count"].isna().sum() == 1


def test_a_patch_holds_only_what_differs() -> None:
    made = patch.difference(clean_table(), raw_table(), TABLE.keys)
    assert list(made["change"]) == ["put", "put", "put", "put", "drop"]
    assert list(made["site"]) == ["a", "a", "b", "b", "b"]


def test_a_patch_without_lost_keys_says_nothing_about_changes() -> None:
    raw = clean_table().assign(count=lambda frame: frame["count"].where(frame["count"] != 3, 30))
    made = patch.difference(clean_table(), raw, TABLE.keys)
    assert "change" not in made
    assert made["count"].tolist() == [3.0]


def test_equal_tables_have_an_empty_patch_and_missing_values_are_equal() -> None:
    clean = clean_table().assign(count=np.nan)
    assert patch.difference(clean, clean, TABLE.keys).empty


def test_a_clean_table_out_of_order_or_with_a_key_twice_is_refused() -> None:
    with pytest.raises(ValueError, match="sorted by its unique key"):
        patch.difference(clean_table().iloc[::-1], raw_table(), TABLE.keys)
    twice = pd.concat([clean_table(), clean_table()]).sort_values(list(TABLE.keys))
    with pytest.raises(ValueError, match="sorted by its unique key"):
        patch.difference(twice.reset_index(drop=True), raw_table(), TABLE.keys)


def test_planted_names_the_rows_by_key_by_span_and_as_a_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, dataset("csv"), monkeypatch)
    hit = planted("bike_counts", "counts")
    assert list(hit.columns) == ["all", "gap", "twice"]
    assert hit["all"].all()
    assert hit["gap"].tolist() == [True] + [False] * 7
    # The span of site b has two hours, one of them twice; the hour of site a is lost in raw.
    assert hit["twice"].tolist() == [False, False, False, True, True, False, False, True]


def test_a_key_that_is_written_to_milliseconds_is_found_again() -> None:
    times = pd.Series(pd.to_datetime(["2025-01-01 00:00:00.120", "2025-01-01 00:00:01.000"]))
    table = Table(
        name="spans",
        title=text("spans"),
        keys=("t_utc",),
        columns=(column("t_utc", "datetime", format="%Y-%m-%dT%H:%M:%S.%fZ"),),
    )
    assert truth.keys(times.to_frame("t_utc"), table).tolist() == [
        "2025-01-01T00:00:00.120Z",
        "2025-01-01T00:00:01.000Z",
    ]
