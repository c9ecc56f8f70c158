"""The checks of classes: `implements` for what an object can do, `made` for an object of one."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from werkstadt_edu.checks import words
from werkstadt_edu.checks.attempt import has_placeholder, require_attempt
from werkstadt_edu.checks.calls import call
from werkstadt_edu.checks.failure import check, not_attempted, not_yet
from werkstadt_edu.errors import did_you_mean
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@check
def implements(got: object, methods: Mapping[str, Iterable[str]], what: str = "") -> None:
    """Pass when a class, or an object, has these methods and they can be called so.

    What the methods do is for `call` and `cases` on an object's methods.

    Args:
        got: the learner's class or object.
        methods: the names of the methods, each with the names of its parameters without ``self``;
            parameters with a default may follow.
        what: what is checked.

    Raises:
        CheckFailed: not yet right; not attempted for ``...`` and for a method that still is its
            stub.

    Example:
        ``check.implements(MailNotifier, {"notify": ["event"]}, what="MailNotifier")``
    """
    require_attempt(got, what)
    owner = got if inspect.isclass(got) else type(got)
    if not inspect.isclass(got) and type(got).__module__ == "builtins":
        kind = words.kind_of(got)
        sentence = L(
            f"Bei Ihnen ist es {kind}, gefragt ist eine Klasse.",
            f"Yours is {kind}; expected a class.",
        )
        not_yet(sentence, what=what)
    for name, parameters in methods.items():
        method = inspect.getattr_static(owner, name, None)
        if method is None:
            _missing(owner, name, what)
        _require_method(getattr(owner, name), method, name, list(parameters), what)


@check
def made(cls: Any, *args: Any, what: str = "", **kwargs: Any) -> Any:
    """An object of the learner's class; an error in its ``__init__`` is told with their own line.

    Args:
        cls: the learner's class.
        *args: positional arguments.
        what: what is checked; by default the name of the class.
        **kwargs: keyword arguments.

    Returns:
        The object.

    Raises:
        CheckFailed: not yet right when it is no class; not attempted for ``...``; broken (the
            learner's) for an exception.

    Example:
        ``bell = check.made(DoorBell, notifier)``
    """
    require_attempt(cls, what)
    if not inspect.isclass(cls):
        kind = words.kind_of(cls)
        sentence = L(
            f"Bei Ihnen ist es {kind}, gefragt ist eine Klasse.",
            f"Yours is {kind}; expected a class.",
        )
        not_yet(sentence, what=what)
    return call(cls, *args, what=what or cls.__name__, may_mutate=True, **kwargs)


def _missing(owner: type, name: str, what: str) -> None:
    sentence = L(
        f"Der Klasse {words.label(owner.__name__)} fehlt die Methode {words.label(name)}.",
        f"The class {words.label(owner.__name__)} has no method {words.label(name)}.",
    )
    own = [one for one in vars(owner) if not one.startswith("__")]
    not_yet(sentence, what=what, tips=[did_you_mean(name, own)] if own else [])


def _require_method(method: Any, static: Any, name: str, wanted: list[str], what: str) -> None:
    if not callable(method):
        sentence = L(
            f"{words.label(name)} ist keine Methode, sondern {words.kind_of(method)}.",
            f"{words.label(name)} is no method but {words.kind_of(method)}.",
        )
        not_yet(sentence, what=what)
    if has_placeholder(method):
        not_attempted(name)
    mine = list(inspect.signature(method).parameters.values())
    bound = isinstance(static, (classmethod, staticmethod))
    rest = mine if bound else mine[1:]
    names = [one.name for one in rest]
    extra = [
        one.name
        for one in rest[len(wanted) :]
        if one.default is one.empty and one.kind not in (one.VAR_POSITIONAL, one.VAR_KEYWORD)
    ]
    if names[: len(wanted)] != wanted or extra:
        shown = L(
            f"Bei Ihnen: `{name}({', '.join(names)})`. Gefragt: `{name}({', '.join(wanted)})`.",
            f"Yours: `{name}({', '.join(names)})`. Expected: `{name}({', '.join(wanted)})`.",
        )
        forgot = L("Der erste Parameter heißt `self`.", "The first parameter is `self`.")
        selfless = not bound and (not mine or mine[0].name in wanted)
        not_yet(shown, what=what, tips=[forgot] if selfless else [])
