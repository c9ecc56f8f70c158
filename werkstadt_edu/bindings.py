"""Which names a code cell binds, and which it uses."""

from __future__ import annotations

import ast


def bound_names(source: str) -> tuple[str, ...]:
    """The names that the cell's own statements bind, in order: assignments, functions, classes.

    Args:
        source: valid Python; what happens inside functions, loops and conditions doesn't count.
    """
    names: list[str] = []
    for statement in ast.parse(source).body:
        names.extend(_names(statement))
    return tuple(dict.fromkeys(names))


def used_names(source: str) -> frozenset[str]:
    """All names that the cell reads anywhere.

    Args:
        source: valid Python.
    """
    return frozenset(
        node.id
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
    )


def _names(statement: ast.stmt) -> list[str]:
    if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return [statement.name]
    targets: list[ast.expr] = []
    if isinstance(statement, ast.Assign):
        targets = statement.targets
    elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
        targets = [statement.target]
    return [
        node.id
        for target in targets
        for node in ast.walk(target)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]
