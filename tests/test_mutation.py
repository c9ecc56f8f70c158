"""Mutants of a solution: each kind of slip, one place at a time."""

from __future__ import annotations

import ast

import pytest

from werkstadt_edu.mutation import mutants

SLIPS = [
    ("x = a.mean()", "a.median()"),
    ("x = max(a)", "min(a)"),
    ('x = df[df["n"] > 2]', "x = df"),
    ('x = df.loc[df["n"] > 2]', "x = df"),
    ('x = df["n"] > 2', '(df["n"] >= 2)'),
    ('x = df["n"] > 2', '(df["n"] < 2)'),
    ('x = df["n"] > 2', "> 3"),
    ("x = [a for a in b if a]", "[a for a in b]"),
    ("x = df.copy()", "x = df"),
    ('x = df.sort_values("a")["b"]', 'df["b"]'),
    ('x = df.sort_values("a", ascending=False)', "ascending=True"),
    ("x = a & ~b", "a & b"),
    ("x = a & b", "(a | b)"),
    ("x = a + b", "(a - b)"),
    ("x = a and b", "(a or b)"),
    ("x = a and b", "x = b"),
    ("x = df.sum(axis=0)", "axis=1"),
    ('x = df["a"] - df["b"]', 'df["b"] - df["b"]'),
    ('x = df.groupby("a")["b"].sum()', ".count()"),
    ('x = a.merge(b, how="left")', "how='inner'"),
    ("def f(a):\n    return a", "def f(a):\n    a"),
    ("x = a if b else c", "c if b else a"),
    ("x = 0.5", "0.65"),
    ("x = not a", "x = a"),
    ("x = a in b", "(a not in b)"),
]


@pytest.mark.parametrize(("source", "part"), SLIPS)
def test_each_slip_is_made(source: str, part: str) -> None:
    quoted = [mutant.source.replace("'", '"') for mutant in mutants(source)]
    assert any(part.replace("'", '"') in one for one in quoted), quoted


@pytest.mark.parametrize("source", [source for source, _ in SLIPS])
def test_every_mutant_is_python_and_differs_in_one_place(source: str) -> None:
    made = mutants(source)
    assert made
    assert len({mutant.source for mutant in made}) == len(made)
    for mutant in made:
        ast.parse(mutant.source)
        assert mutant.source != source
        assert mutant.old != mutant.new
        assert mutant.old in " ".join(source.split())


def test_what_stands_around_the_place_stays_as_it_was() -> None:
    source = "# Größe\ngrößte = werte.max()  # so bleibt es\nüber = größte > 3\n"
    made = {mutant.source for mutant in mutants(source)}
    assert "# Größe\ngrößte = werte.min()  # so bleibt es\nüber = größte > 3\n" in made


def test_a_solution_without_places_has_no_mutants() -> None:
    assert mutants("pass") == ()
    assert mutants('answer = "B"') == ()
