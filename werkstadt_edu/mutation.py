"""Changes a reference solution as a tired learner would, one place at a time.

A check that lets such a mutant pass has not seen what it should see. Each operator is one kind of
slip: another aggregate, a lost filter, off by one, the wrong axis, a forgotten step, the wrong
column, another comparison, a forgotten ``return``.
"""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Operator = Callable[[ast.AST, "_Around"], Iterator[ast.AST]]

# What is easily taken for something else; each entry is tried in the direction that it states.
_AGGREGATES = {
    "mean": "median",
    "median": "mean",
    "sum": "count",
    "count": "sum",
    "min": "max",
    "max": "min",
    "idxmin": "idxmax",
    "idxmax": "idxmin",
    "nunique": "count",
    "size": "nunique",
    "head": "tail",
    "tail": "head",
    "first": "last",
    "last": "first",
    "nlargest": "nsmallest",
    "nsmallest": "nlargest",
    "std": "var",
    "var": "std",
    "any": "all",
    "all": "any",
    "cumsum": "cummax",
    "floor": "ceil",
    "ceil": "floor",
}
# Steps that are forgotten: the call goes, what it was called on stays.
_STEPS = frozenset(
    {
        "abs", "assign", "copy", "drop", "drop_duplicates", "dropna", "explode", "ffill", "fillna",
        "fit", "lower", "merge", "normalize", "query", "rename", "replace", "reset_index", "round",
        "sort_index", "sort_values", "str", "strip", "tz_convert", "tz_localize", "unique", "upper",
    }
)  # fmt: skip
_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
_WORDS = {
    "left": "inner",
    "inner": "outer",
    "outer": "inner",
    "right": "left",
    "mean": "sum",
    "sum": "mean",
    "index": "columns",
    "columns": "index",
    "min": "max",
    "max": "min",
    "first": "last",
    "last": "first",
}
_CONDITIONS = (ast.Compare, ast.BoolOp, ast.UnaryOp)


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """A solution with one slip: what was written, what stands there instead, the whole source."""

    old: str
    new: str
    source: str


@dataclass(frozen=True, kw_only=True)
class _Around:
    """What an operator may know beside the node: the columns that the solution names."""

    columns: tuple[str, ...]


def mutants(source: str) -> tuple[Mutant, ...]:
    """All mutants of a solution, in the order of their places; none is the solution itself.

    Args:
        source: valid Python without magics.
    """
    tree = ast.parse(source)
    around = _Around(columns=_columns(tree))
    made: dict[str, Mutant] = {}
    for node in ast.walk(tree):
        for operator in OPERATORS:
            for changed in operator(node, around):
                mutant = _put_in(source, node, changed)
                if mutant and mutant.source != source:
                    made.setdefault(mutant.source, mutant)
    return tuple(made.values())


def _put_in(source: str, node: ast.AST, changed: ast.AST) -> Mutant | None:
    """The source with `changed` in the place of `node`; None when the result is no Python."""
    old = ast.get_source_segment(source, node) or ""
    new = ast.unparse(changed)
    if not old or new == ast.unparse(node):
        return None
    lines = source.encode().split(b"\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    # ast counts columns in bytes.
    begin = starts[node.lineno - 1] + node.col_offset  # type: ignore[attr-defined]
    end = starts[node.end_lineno - 1] + node.end_col_offset  # type: ignore[attr-defined]
    written = f"({new})" if isinstance(changed, (ast.BinOp, ast.Compare, ast.BoolOp)) else new
    text = (source.encode()[:begin] + written.encode() + source.encode()[end:]).decode()
    try:
        ast.parse(text)
    except SyntaxError:
        return None
    return Mutant(old=" ".join(old.split()), new=" ".join(new.split()), source=text)


def _columns(tree: ast.Module) -> tuple[str, ...]:
    """The texts in square brackets, in the order of their first use."""
    texts = [
        part.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Subscript)
        for part in ast.walk(node.slice)
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    ]
    return tuple(dict.fromkeys(texts))


def _other_aggregate(node: ast.AST, _around: _Around) -> Iterator[ast.AST]:
    if isinstance(node, ast.Attribute) and node.attr in _AGGREGATES:
        yield _with(node, attr=_AGGREGATES[node.attr])
    if isinstance(node, ast.Name) and node.id in ("min", "max", "any", "all"):
        yield _with(node, id=_AGGREGATES[node.id])


def _lost_filter(node: ast.AST, _around: _Around) -> Iterator[ast.AST]:
    """``loans[loans["renewals"] > 2]`` becomes ``loans``; likewise ``.loc`` and comprehensions."""
    if isinstance(node, ast.Subscript) and isinstance(node.slice, _CONDITIONS):
        base = node.value
        is_loc = isinstance(base, ast.Attribute) and base.attr == "loc"
        yield base.value if is_loc and isinstance(base, ast.Attribute) else base
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.GeneratorExp, ast.DictComp)):
        for index, generator in enumerate(node.generators):
            if generator.ifs:
                changed = copy.deepcopy(node)
                changed.generators[index].ifs = []
                yield changed


def _forgotten_step(node: ast.AST, _around: _Around) -> Iterator[ast.AST]:
    if (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in _STEPS
    ):
        yield node.func.value
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.Invert, ast.USub)):
        yield node.operand


def _off_by_one(node: ast.AST, _around: _Around) -> Iterator[ast.AST]:
    if isinstance(node, ast.Constant) and type(node.value) is int:
        yield ast.Constant(node.value + 1)
    if isinstance(node, ast.Constant) and type(node.value) is float:
        yield ast.Constant(node.value * 1.1 + 0.1)


def _turned(node: ast.AST, _around: _Around) -> Iterator[ast.AST]:
    """Comparisons, arithmetic, truth values."""
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        for other in _COMPARISONS[type(node.ops[0])]:
            yield _with(node, ops=[other()])
    if isinstance(node, ast.BinOp) and type(node.op) in _ARITHMETIC:
        yield _with(node, op=_ARITHMETIC[type(node.op)]())
    if isinstance(node, ast.BoolOp):
        yield _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And())
        yield from node.values
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield ast.Constant(not node.value)


def _other_word(node: ast.AST, around: _Around) -> Iterator[ast.AST]:
    """Another column of the solution, another way to join or to sum up."""
    if not (isinstance(node, ast.Constant) and isinstance(node.value, str)):
        return
    if node.value in around.columns and len(around.columns) > 1:
        place = around.columns.index(node.value)
        yield ast.Constant(around.columns[(place + 1) % len(around.columns)])
    elif node.value in _WORDS:
        yield ast.Constant(_WORDS[node.value])


def _forgotten_return(node: ast.AST, _around: _Around) -> Iterator[ast.AST]:
    if isinstance(node, ast.Return) and node.value is not None:
        yield ast.Expr(node.value)


def _swapped_branches(node: ast.AST, _around: _Around) -> Iterator[ast.AST]:
    if isinstance(node, ast.IfExp):
        yield _with(node, body=node.orelse, orelse=node.body)


OPERATORS: Sequence[Operator] = (
    _other_aggregate,
    _lost_filter,
    _forgotten_step,
    _off_by_one,
    _turned,
    _other_word,
    _forgotten_return,
    _swapped_branches,
)


def _with(node: ast.AST, **changes: object) -> ast.AST:
    changed = copy.copy(node)
    for name, value in changes.items():
        setattr(changed, name, value)
    return changed
