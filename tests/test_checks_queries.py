"""`query`: SQL that the learner hands in as a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

import duckdb
import pandas as pd
import pytest

from tests.checking import NOT_ATTEMPTED, assert_says, refusal
from werkstadt_edu import check

if TYPE_CHECKING:
    from collections.abc import Iterator

RIGHT = "SELECT line, count(*) AS n FROM stops GROUP BY line"
EXPECTED = pd.DataFrame({"line": ["1", "5"], "n": [2, 1]})


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    with duckdb.connect(":memory:") as connection:
        connection.execute(
            "CREATE TABLE stops AS SELECT * FROM (VALUES ('1'), ('1'), ('5')) t(line)"
        )
        yield connection


@pytest.mark.parametrize(
    "got",
    [
        RIGHT,
        RIGHT + ";",
        "-- je Linie\n" + RIGHT.lower(),
        "FROM stops SELECT line, count(*) AS n GROUP BY ALL",
        "WITH s AS (SELECT * FROM stops) SELECT line, count(*) AS n FROM s GROUP BY 1 ORDER BY n",
    ],
)
def test_every_right_way_to_ask_passes(database: duckdb.DuckDBPyConnection, got: str) -> None:
    found = check.query(got, database, EXPECTED, uses=["group by"])
    assert len(found) == 2


@pytest.mark.parametrize(
    ("got", "german", "english"),
    [
        ("SELECT lin FROM stops", "DuckDB versteht die Abfrage nicht", "does not understand"),
        ("SELEKT 1", "DuckDB versteht die Abfrage nicht", "does not understand"),
        ("SELECT 1; SELECT 2", "bei Ihnen sind es 2", "yours are 2"),
        ("DROP TABLE stops", "beginnt mit `DROP`", "begins with `DROP`"),
        ("SELECT '1' AS line, 2 AS n -- GROUP BY", "`GROUP BY` nicht vor", "does not occur"),
        (
            "SELECT line, count(*) AS n FROM stops WHERE line <> 'GROUP BY' GROUP BY line LIMIT 1",
            "1 Zeile",
            "1 row",
        ),
        (EXPECTED, "gefragt ist die Abfrage als Text", "expected the query as a text"),
    ],
)
def test_what_is_off_is_told(
    database: duckdb.DuckDBPyConnection, got: object, german: str, english: str
) -> None:
    assert_says(lambda: check.query(got, database, EXPECTED, uses=["GROUP BY"]), german, english)
    assert database.execute("SELECT count(*) FROM stops").fetchone() == (3,)


def test_the_columns_and_the_order_can_be_asked_for(database: duckdb.DuckDBPyConnection) -> None:
    ordered = EXPECTED.sort_values("n")
    check.query(RIGHT + " ORDER BY n", database, ordered, ordered=True)
    refusal(lambda: check.query(RIGHT + " ORDER BY n DESC", database, ordered, ordered=True))
    refusal(lambda: check.query("SELECT line FROM stops", database, columns=["line", "n"]))


def test_a_query_sees_tables_that_were_registered(database: duckdb.DuckDBPyConnection) -> None:
    database.register("lines", EXPECTED)
    check.query("SELECT * FROM lines", database, EXPECTED)
    database.unregister("lines")


@pytest.mark.parametrize("got", [..., "", " -- noch nichts"])
def test_an_empty_query_is_not_attempted(database: duckdb.DuckDBPyConnection, got: object) -> None:
    refusal(lambda: check.query(got, database, EXPECTED), NOT_ATTEMPTED)
