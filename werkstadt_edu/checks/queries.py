"""The check of a query: `query` runs the learner's SQL in DuckDB and looks at what comes back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from werkstadt_edu.checks import words
from werkstadt_edu.checks.attempt import require_attempt
from werkstadt_edu.checks.failure import check, not_attempted, not_yet
from werkstadt_edu.checks.tables import table
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Iterable

    import duckdb

_COMMENT = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)
_TEXT = re.compile(r"'(?:[^']|'')*'")


@check
def query(
    got: object,
    database: duckdb.DuckDBPyConnection,
    expected: Any = None,
    *,
    uses: Iterable[str] = (),
    columns: Iterable[str] | None = None,
    ordered: bool = False,
    what: str = "",
) -> Any:
    """Pass when a query asks for the right table.

    Args:
        got: the learner's SQL: one statement that only reads.
        database: the DuckDB connection that it runs on.
        expected: the right table, as `check.table` takes it; None for no comparison.
        uses: words of SQL that have to occur, such as ``"GROUP BY"`` or ``"OVER"``; in comments and
            texts they don't count.
        columns: the columns that are needed, in any order.
        ordered: the rows have to stand in this order.
        what: what is checked.

    Returns:
        The table that came back, for the author's further questions.

    Raises:
        CheckFailed: not yet right, with DuckDB's own words for an error; not attempted for ``...``
            and for an empty text.

    Example:
        ``check.query(per_line, database, expected, uses=["GROUP BY"], what="per_line")``
    """
    require_attempt(got, what)
    statement = _require_statement(got, database, what)
    found = _answer(statement, database, what)
    _require_uses(statement, uses, what)
    named = list(columns) if columns is not None else None
    table(found, expected, columns=named, ordered=ordered, what=what)
    return found


def _require_statement(got: object, database: Any, what: str) -> str:
    if not isinstance(got, str):
        kind = words.kind_of(got)
        sentence = L(
            f"Bei Ihnen ist es {kind}, gefragt ist die Abfrage als Text.",
            f"Yours is {kind}; expected the query as a text.",
        )
        tip = L(
            "Die Prüfung führt die Abfrage selbst aus: ohne `.sql(…)` und ohne `.df()`.",
            "The check runs the query itself: without `.sql(…)` and without `.df()`.",
        )
        not_yet(sentence, what=what, tips=[tip])
    text = str.__str__(got)
    if not _COMMENT.sub("", text).strip():
        not_attempted(what)
    statements = _parsed(text, database, what)
    if len(statements) != 1:
        sentence = L(
            f"Gefragt ist eine einzige Abfrage, bei Ihnen sind es {len(statements)}.",
            f"Expected one query; yours are {len(statements)}.",
        )
        not_yet(sentence, what=what)
    if statements[0].type.name not in ("SELECT", "EXPLAIN"):
        sentence = L(
            f"Gefragt ist eine Abfrage, die nur liest; Ihre beginnt mit "
            f"{words.label(text.split()[0].upper())}.",
            f"Expected a query that only reads; yours begins with "
            f"{words.label(text.split()[0].upper())}.",
        )
        not_yet(sentence, what=what)
    return text


def _parsed(text: str, database: Any, what: str) -> Any:
    import duckdb

    try:
        return database.extract_statements(text)
    except duckdb.Error as error:
        _refused(error, what)


def _answer(statement: str, database: Any, what: str) -> Any:
    import duckdb

    try:
        # Not in a cursor: it would not see what was registered or made for this session only.
        return database.execute(statement).df()
    except duckdb.Error as error:
        _refused(error, what)


def _refused(error: Exception, what: str) -> Any:
    """DuckDB's own words: they name the place and often the remedy."""
    told = " ".join(str(error).split("LINE")[0].split())
    sentence = L(
        f"DuckDB versteht die Abfrage nicht: `{words.shortened(told)}`",
        f"DuckDB does not understand the query: `{words.shortened(told)}`",
    )
    not_yet(sentence, what=what)


def _require_uses(statement: str, uses: Iterable[str], what: str) -> None:
    bare = " ".join(_TEXT.sub("''", _COMMENT.sub(" ", statement)).upper().split())
    for wanted in uses:
        if not re.search(rf"\b{re.escape(wanted.upper())}\b", bare):
            sentence = L(
                f"In Ihrer Abfrage kommt {words.label(wanted)} nicht vor; darum geht es hier.",
                f"{words.label(wanted)} does not occur in your query; that is what this is about.",
            )
            not_yet(sentence, what=what)
