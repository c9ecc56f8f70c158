"""Checks for exercises: ``from werkstadt_edu import check`` in a test cell below a solution cell.

A check passes silently or raises `CheckFailed`, which shows itself as a card. It ends in one of
four ways (`Outcome`): passed; not yet right; not attempted, for ``...`` or a function that still is
its stub; broken, with whose fault it is (`Fault`: the learner's, the check's, the environment's).
Messages that an author passes in are in the reader's language already. ::

    answer = check.call(many_renewals, loans)            # runs the learner's function on copies
    check.table(answer, columns=list(loans.columns), what="many_renewals(loans)")
    check.that(len(answer) < len(loans), "Filtern Sie mit einer Maske.")
    ### BEGIN HIDDEN TESTS
    check.equal(len(answer), 1843, what="Zeilenzahl")
    ### END HIDDEN TESTS
    check.passed("Die Maske wählt genau die Zeilen mit mehr als zwei Verlängerungen.")

The functions; each docstring has the details and an example. Common keywords: `what` names the
thing in the card's heading, `message` replaces the library's sentence (tips still follow), `reveal`
also shows the expected value, which is never shown otherwise; `rel` and `abs_` are tolerances.

=====================================================================  ============================
``that(condition, message)``                                           any condition of the author's
``attempted(*values, what="")``                                        nothing is a placeholder
``ready(lambda: names)``                                               the names exist; the build
                                                                       writes it into test cells
``equal(got, expected, what="", *, message, reveal)``                  scalars, texts, dates, lists,
                                                                       dicts, sets; floats to 1e-9
``close(got, expected, what="", *, rel=1e-6, abs_=1e-12, message,      numbers within a tolerance,
reveal)``                                                              also in lists and dicts
``number(got, what="", *, whole=False, between=None, message)``        one number, its bounds
``table(got, expected=None, *, columns, rows, what="",                 a DataFrame; orders and index
ordered=False, column_order=False, dtypes, rel=1e-6, abs_=1e-12,       do not matter unless asked
message, reveal)``
``columns(got, names, *, what="", message)``                           at least these columns
``series(got, expected=None, *, what="", index=False, ordered=None,    a column: by position, or by
length, dtype, rel=1e-6, abs_=1e-12, message, reveal)``                label with ``index=True``
``mask(got, expected=None, *, like, what="", message)``                True or False per row
``call(function, *args, what=None, may_mutate=False, returns=True,     the function's result
**kwargs)``
``cases(function, [(args, expected), ...], what=None, *, rel=1e-9,     a table of calls
abs_=1e-12, reveal)``
``raises(function, *args, error, what=None, **kwargs)``                it stops with that exception
``choice(got, correct, options=None, what="")``                        a question with options
``order(got, expected, what="", *, also=(), reasons=None)``            steps in order (Parsons)
``figure(got, *, kind=None, title=True, xlabel=True, ylabel=True,      a matplotlib chart
legend=False, distinct=False, values=None, ordered=False, rel=1e-6,
what="")``
``query(got, database, expected=None, *, uses, columns,                SQL as a text, run in DuckDB;
ordered=False, what="")``                                              returns the table
``implements(got, {"method": ["parameter", ...]}, what="")``           a class and its methods
``made(cls, *args, what="", **kwargs)``                                an object of a class
``estimator(got, *, kind=None, fitted=True, steps, params, what="")``  a model, a pipeline
``score(got, x, y, *, metric, at_least, at_most, what="")``            how good a model is
``learned_from(got, x, y, *, leak=None, what="")``                     fitted on these rows only
``split(train, test, *, key=None, time=None, what="")``                no row on both sides
``text(got, *, mentions, fewest=3, most=None, what="")``               a few sentences
``document(got, fields, what="")``                                     a form: dict or TOML
``passed(message="")``                                                 the green card, last line
=====================================================================  ============================

A plain ``assert`` works beside all this.
"""

from __future__ import annotations

from werkstadt_edu.checks.answers import choice, order
from werkstadt_edu.checks.calls import call, cases, raises
from werkstadt_edu.checks.classes import implements, made
from werkstadt_edu.checks.documents import document, text
from werkstadt_edu.checks.estimators import estimator, learned_from, score, split
from werkstadt_edu.checks.failure import CheckFailed
from werkstadt_edu.checks.figures import figure
from werkstadt_edu.checks.outcome import Fault, Outcome
from werkstadt_edu.checks.queries import query
from werkstadt_edu.checks.sequences import mask, series
from werkstadt_edu.checks.tables import columns, table
from werkstadt_edu.checks.values import attempted, close, equal, number, passed, ready, that

__all__ = [
    "CheckFailed",
    "Fault",
    "Outcome",
    "attempted",
    "call",
    "cases",
    "choice",
    "close",
    "columns",
    "document",
    "equal",
    "estimator",
    "figure",
    "implements",
    "learned_from",
    "made",
    "mask",
    "number",
    "order",
    "passed",
    "query",
    "raises",
    "ready",
    "score",
    "series",
    "split",
    "table",
    "text",
    "that",
]
