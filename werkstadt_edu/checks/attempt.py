"""Has the learner begun? Placeholders and stubs are found by their value or their code object."""

from __future__ import annotations

import dis
import functools
import inspect
from types import CodeType, FunctionType, MethodType

from werkstadt_edu.checks.failure import not_attempted
from werkstadt_edu.language import L

_BOOKKEEPING = {
    "CACHE", "COPY_FREE_VARS", "MAKE_CELL", "NOP", "NOT_TAKEN", "POP_TOP",
    "PRECALL", "PUSH_NULL", "RESUME", "RETURN_GENERATOR",
}  # fmt: skip
_RETURNS = {"RETURN_VALUE", "RETURN_CONST"}
_NOTHING = (None, Ellipsis)

# Where a function hides in what the class body or a decorator of the standard library makes of it.
# Nothing else is asked for its attributes: it could answer anything.
_WRAPPERS: dict[type, str] = {
    MethodType: "__func__",
    staticmethod: "__func__",
    classmethod: "__func__",
    property: "fget",
    functools.partial: "func",
    type(functools.cache(len)): "__wrapped__",
}


def require_attempt(value: object, what: str) -> None:
    """Stop with *not attempted* when `value` is still what the learner edition came with.

    Raises:
        CheckFailed: for ``...``, a container with ``...`` in it, a stub function, or a class all of
            whose methods are stubs.
    """
    if value is Ellipsis or is_stub(value):
        not_attempted(what)
    if _has_gap(value):
        sentence = L(
            "Hier ist noch mindestens eine Lücke `...` offen.",
            "At least one gap `...` is still open here.",
        )
        not_attempted(what, sentence)


def is_stub(value: object) -> bool:
    """Whether a function (or every method of a class) still does nothing.

    Its body is a docstring, ``...``, ``pass``, ``return ...`` or ``raise NotImplementedError``.
    """
    if isinstance(value, type):
        methods = [member for member in vars(value).values() if code_of(member)]
        return bool(methods) and all(is_stub(method) for method in methods)
    code = code_of(value)
    return code is not None and _does_nothing(code)


def code_of(value: object) -> CodeType | None:
    """The code object of a function or method, looked at through decorators; None for others."""
    function = value
    while type(function) in _WRAPPERS:
        function = getattr(function, _WRAPPERS[type(function)])
    if type(function) is not FunctionType:
        return None
    code = getattr(inspect.unwrap(function), "__code__", None)
    return code if type(code) is CodeType else None


def returns_nothing(value: object) -> bool:
    """Whether a function has no ``return`` with a value on any of its paths."""
    code = code_of(value)
    if code is None or code.co_flags & (inspect.CO_GENERATOR | inspect.CO_COROUTINE):
        return False
    steps = list(dis.get_instructions(code))
    returned = [
        steps[position - 1] if step.opname == "RETURN_VALUE" else step
        for position, step in enumerate(steps)
        if step.opname in _RETURNS
    ]
    return all(
        step.opname in {"LOAD_CONST", "RETURN_CONST"} and step.argval is None for step in returned
    )


def has_placeholder(value: object) -> bool:
    """Whether the code of a function still holds a ``...`` that it computes with."""
    code = code_of(value)
    return code is not None and any(constant is Ellipsis for constant in code.co_consts)


def _does_nothing(code: CodeType) -> bool:
    steps = [step for step in dis.get_instructions(code) if step.opname not in _BOOKKEEPING]
    if code.co_names == ("NotImplementedError",):
        return steps[0].opname == "LOAD_GLOBAL"
    return all(
        step.opname in _RETURNS | {"LOAD_CONST"}
        and (step.opname == "RETURN_VALUE" or any(step.argval is nothing for nothing in _NOTHING))
        for step in steps
    )


def _has_gap(value: object) -> bool:
    if type(value) in {list, tuple}:
        return any(element is Ellipsis for element in value)  # type: ignore[attr-defined]
    if type(value) is dict:
        return any(element is Ellipsis for element in value.values())
    return False
