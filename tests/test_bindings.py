"""Which names a cell binds, and which it uses."""

from __future__ import annotations

import pytest

from werkstadt_edu.bindings import bound_names, used_names


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("share = ...", ("share",)),
        ("people = ...\nvisits = (\n    ...\n)", ("people", "visits")),
        ("a, (b, *c) = 1, (2, 3)", ("a", "b", "c")),
        ("first = second = 1", ("first", "second")),
        ("share: float = 0.5\nlater: int", ("share",)),
        ("def mean(xs):\n    total = sum(xs)\n    return total", ("mean",)),
        ("class Box:\n    size = 1", ("Box",)),
        ("share = 1\nshare = 2", ("share",)),
        ("loans['late'] = True\nloans.late = 1", ()),
        ("for row in []:\n    x = 1\nprint(1)\n...", ()),
    ],
)
def test_a_cell_binds_what_its_own_statements_name(source: str, names: tuple[str, ...]) -> None:
    assert bound_names(source) == names


def test_a_cell_uses_the_names_that_it_reads() -> None:
    source = "total = len(rows)\ncheck.equal(mean(x for x in rows), 1)"
    assert used_names(source) == {"len", "rows", "check", "mean", "x"}
