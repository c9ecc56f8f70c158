"""Checks that run the learner's function: `call`, `cases`, `raises`."""

from __future__ import annotations

import contextlib
import copy
import inspect
import io
import linecache
import os
import sys
import sysconfig
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from werkstadt_edu.checks import words
from werkstadt_edu.checks.attempt import has_placeholder, require_attempt, returns_nothing
from werkstadt_edu.checks.compare import Tolerance, difference
from werkstadt_edu.checks.exceptions import tips_for
from werkstadt_edu.checks.failure import broken, check, not_attempted, not_yet
from werkstadt_edu.checks.misconceptions import forgot_return, printed
from werkstadt_edu.checks.outcome import Fault
from werkstadt_edu.checks.plain import is_array, is_frame, is_index, is_series, plain
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_PACKAGE = str(Path(__file__).parent.parent)
_LIBRARIES = [sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")]
_NOT_THE_LEARNERS = (
    *(f"{folder}{os.sep}" for folder in (_PACKAGE, *_LIBRARIES)),
    "<frozen ",
    "<__array_function__",
)


@dataclass(frozen=True, kw_only=True)
class _Run:
    """What came of one call: a result or an error, and what was printed meanwhile."""

    result: Any
    error: BaseException | None
    printed: bool


class _Tee(io.TextIOBase):
    """A stdout that passes everything on and remembers whether there was anything."""

    def __init__(self, target: Any) -> None:
        self.target = target
        self.used = False

    def write(self, text: str) -> int:
        self.used = self.used or bool(text.strip())
        self.target.write(text)
        return len(text)

    def flush(self) -> None:
        self.target.flush()


@check
def call(
    function: Callable[..., Any],
    *args: Any,
    what: str | None = None,
    may_mutate: bool = False,
    returns: bool = True,
    **kwargs: Any,
) -> Any:
    """Run the learner's function and hand back its result.

    It runs on copies of lists, dicts, sets, arrays, Series and frames, so that a function that
    changes its input spoils nothing; such a change is said. Warnings are silent and stderr goes to
    stdout, because nbgrader gives no points to a cell with stderr.

    Args:
        function: the learner's function.
        *args: its positional arguments.
        what: what is checked; by default ``name(...)``.
        may_mutate: the function shall change its arguments: pass the originals, accept the change.
        returns: the function has to return something other than None, if it returns at all.
        **kwargs: its keyword arguments.

    Returns:
        What the function returned, unchecked except for ``...`` and a forgotten ``return``.

    Raises:
        CheckFailed: not attempted for a stub; not yet right for a wrong signature, a changed
            argument or a forgotten ``return``; broken (the learner's) for an exception, with the
            learner's own line.

    Example:
        ``answer = check.call(many_renewals, loans)``
    """
    name = what or _name_of(function)
    _require_function(function, name)
    _require_signature(function, args, kwargs, name)
    given = args if may_mutate else tuple(_copied(value) for value in args)
    named = kwargs if may_mutate else {key: _copied(value) for key, value in kwargs.items()}
    run = _run(function, given, named)
    if run.error is not None:
        _report_error(run.error, function, name, _names_in((*args, *kwargs.values())))
    if not may_mutate:
        _require_unchanged((*args, *kwargs.values()), (*given, *named.values()), name)
    require_attempt(run.result, name)
    if returns and run.result is None and returns_nothing(function):
        _nothing_returned(run, name)
    return run.result


@check
def cases(
    function: Callable[..., Any],
    table: Iterable[tuple[Any, Any]],
    what: str | None = None,
    *,
    rel: float = 1e-9,
    abs_: float = 1e-12,
    reveal: bool = False,
) -> None:
    """Pass when the function returns the expected value for every case.

    Args:
        function: the learner's function.
        table: pairs of arguments and expected value; the arguments are a tuple, or one value that
            is no tuple.
        what: what is checked; by default ``name(...)``.
        rel: allowed relative difference of numbers.
        abs_: allowed absolute difference of numbers.
        reveal: also show the expected value of the case that failed.

    Raises:
        CheckFailed: as `call`; not yet right for the first wrong value, with the call that gave it.

    Example:
        ``check.cases(share, [((1, 4), 0.25), ((0, 4), 0.0)])``
    """
    name = what or _name_of(function)
    for given, expected in table:
        args = given if type(given) is tuple else (given,)
        got = call(function, *args, what=name, returns=expected is not None)
        found = difference(got, expected, Tolerance(rel=rel, absolute=abs_))
        if found is None or got is expected:
            continue
        arguments = ", ".join(words.literal(value) for value in args)
        called = L(
            f"Beim Aufruf `{_short_name(function)}({arguments})`:",
            f"Calling `{_short_name(function)}({arguments})`:",
        )
        right = L(f" Richtig ist {words.code(expected)}.", f" Right is {words.code(expected)}.")
        sentence = f"{called} {found.sentence}{right if reveal else ''}"
        not_yet(sentence, what=name, tips=found.tips)


@check
def raises(
    function: Callable[..., Any],
    *args: Any,
    error: type[BaseException],
    what: str | None = None,
    **kwargs: Any,
) -> None:
    """Pass when the function stops with an exception of class `error`.

    Args:
        function: the learner's function.
        *args: its positional arguments.
        error: the exception class that is asked for; its subclasses pass too.
        what: what is checked; by default ``name(...)``.
        **kwargs: its keyword arguments.

    Raises:
        CheckFailed: not attempted for a stub; not yet right when nothing or something else is
            raised.

    Example:
        ``check.raises(parse_amount, "abc", error=ValueError)``
    """
    name = what or _name_of(function)
    _require_function(function, name)
    run = _run(function, tuple(_copied(value) for value in args), kwargs)
    if run.error is None:
        require_attempt(run.result, name)
        sentence = L(
            f"Hier soll Ihre Funktion mit `{error.__name__}` abbrechen; sie lief aber durch.",
            f"Here your function should stop with `{error.__name__}`, but it ran through.",
        )
        not_yet(sentence, what=name)
    elif not issubclass(type(run.error), error):
        _report_error(run.error, function, name)


def _name_of(function: object) -> str:
    return f"{_short_name(function)}(…)"


def _short_name(function: object) -> str:
    name = getattr(function, "__name__", None)
    return name if type(name) is str else L("Ihre Funktion", "your function")


def _require_function(function: object, what: str) -> None:
    require_attempt(function, what)
    if callable(function):
        return
    sentence = L(
        f"Gefragt ist eine Funktion; bei Ihnen ist es {words.kind_of(function)}.",
        f"Expected a function; yours is {words.kind_of(function)}.",
    )
    tip = L(
        "Wird der Name Ihrer Funktion später noch einmal für etwas anderes verwendet?",
        "Is the name of your function used again for something else later?",
    )
    not_yet(sentence, what=what, tips=[tip])


def _require_signature(
    function: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any], what: str
) -> None:
    try:
        signature = inspect.signature(function)
    except (TypeError, ValueError):
        return
    try:
        signature.bind(*args, **kwargs)
    except TypeError:
        name = _short_name(function)
        asked = words.counted(len(args), ("Wert", "Werten"), ("value", "values"))
        if kwargs:
            asked += L(" und ", " and ") + words.named(f"{key}=" for key in kwargs)
        sentence = L(
            f"Ihre Funktion ist `{name}{signature}`; aufgerufen wird sie mit {asked}.",
            f"Your function is `{name}{signature}`; it is called with {asked}.",
        )
        tip = L(
            "Vergleichen Sie die Parameter hinter `def` mit denen in der Aufgabe.",
            "Compare the parameters behind `def` with the task.",
        )
        not_yet(sentence, what=what, tips=[tip])


def _copied(value: Any) -> Any:
    if is_frame(value) or is_series(value) or is_index(value):
        return value.copy()
    if is_array(value):
        return value.copy()
    if type(value) in {list, dict, set, bytearray}:
        with contextlib.suppress(Exception):
            return copy.deepcopy(value)
    return value


def _run(function: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any]) -> _Run:
    tee = _Tee(sys.stdout)
    result, error = None, None
    # nbgrader gives no points to a test cell that writes to stderr, be it only a progress bar.
    with contextlib.redirect_stderr(sys.stdout), contextlib.redirect_stdout(tee):
        try:
            result = function(*args, **kwargs)
        except (Exception, SystemExit) as raised:
            error = raised
    return _Run(result=result, error=error, printed=tee.used)


def _nothing_returned(run: _Run, what: str) -> None:
    sentence = L("Ihre Funktion gibt `None` zurück.", "Your function returns `None`.")
    not_yet(sentence, what=what, tips=[printed() if run.printed else forgot_return()])


def _require_unchanged(before: tuple[Any, ...], after: tuple[Any, ...], what: str) -> None:
    for original, copied in zip(before, after, strict=True):
        if original is copied or _unchanged(original, copied):
            continue
        sentence = L(
            f"Ihre Funktion verändert, was ihr übergeben wurde: {words.kind_of(original)}. "
            "Wer sie aufruft, rechnet nicht damit.",
            f"Your function changes what was passed to it: {words.kind_of(original)}. "
            "The caller does not expect that.",
        )
        tip = L(
            "Arbeiten Sie mit einer Kopie (`.copy()`) oder bauen Sie ein neues Ergebnis auf.",
            "Work with a copy (`.copy()`) or build a new result.",
        )
        not_yet(sentence, what=what, tips=[tip])


def _unchanged(original: Any, copied: Any) -> bool:
    if is_frame(original) or is_series(original):
        labels = original.axes
        same_labels = len(labels) == len(copied.axes) and all(
            mine.equals(theirs) and mine.names == theirs.names
            for mine, theirs in zip(labels, copied.axes, strict=True)
        )
        return same_labels and bool(original.equals(copied))
    if is_array(original):
        return original.shape == copied.shape and plain(original) == plain(copied)
    return _skeleton(original) == _skeleton(copied)


def _skeleton(value: object) -> str:
    """What a container holds, in order; objects without a plain form count by their class."""
    return f"{type(value).__name__} {words.literal(value)}"


def _report_error(
    error: BaseException, function: Callable[..., Any], what: str, known: Iterable[str] = ()
) -> None:
    if isinstance(error, NotImplementedError):
        not_attempted(what)
    # pandas answers a mask beside a gap with an AssertionError that says nothing.
    about_a_gap = "ellipsis" in str(error) or isinstance(error, AssertionError)
    if about_a_gap and has_placeholder(function):
        not_attempted(what)
    failure = broken(Fault.LEARNER, _where(error), what=what, tips=tips_for(error, known))
    raise failure from error


def _names_in(arguments: Iterable[object]) -> list[str]:
    """The columns and keys that the function could have meant."""
    tables = [dict.fromkeys(value.columns) for value in arguments if is_frame(value)]
    mappings = [value for value in arguments if type(value) is dict]
    return [name for keys in (*tables, *mappings) for name in keys if isinstance(name, str)]


def _where(error: BaseException) -> str:
    said = f"{type(error).__name__}: {error}".rstrip(": ").replace("`", "'")
    first = words.shortened(said.split("\n")[0])
    frame = _learners_frame(error)
    if frame is None:
        return f"`{first}`"
    line = words.shortened(linecache.getline(frame.filename, frame.lineno or 0).strip())
    at = L(f"Zeile {frame.lineno}", f"Line {frame.lineno}")
    return f"{at}: `{line}`\n`{first}`" if line else f"{at}: `{first}`"


def _learners_frame(error: BaseException) -> traceback.FrameSummary | None:
    """The deepest frame that is neither a library's nor ours."""
    own = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if not frame.filename.startswith(_NOT_THE_LEARNERS)
    ]
    return own[-1] if own else None
