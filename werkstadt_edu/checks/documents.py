"""The checks of what is written: `text` for a few sentences, `document` for a filled-in form.

A document is a dict or a text in TOML: a quality scenario, a decision record, a model card.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

from werkstadt_edu.checks import words
from werkstadt_edu.checks.attempt import require_attempt
from werkstadt_edu.checks.failure import check, not_attempted, not_yet
from werkstadt_edu.checks.plain import plain
from werkstadt_edu.errors import did_you_mean
from werkstadt_edu.language import L, number

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    # A type, the allowed words, a rule for each entry of a list, fields of a section, or a function
    # that returns what is wrong, or nothing.
    Rule = type | Collection[str] | list[Any] | Mapping[str, Any] | Callable[[Any], str | None]

_PLACEHOLDERS = re.compile(r"^\W*(\.\.\.|…|todo|tbd|tba|xxx|\?+)?\W*$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")


@check
def text(
    got: object,
    *,
    mentions: Iterable[str | Collection[str]] = (),
    fewest: int = 3,
    most: int | None = None,
    what: str = "",
) -> None:
    """Pass when a text is long enough and speaks of what it has to speak of.

    What it says can't be judged here; a person reads that.

    Args:
        got: the learner's text.
        mentions: what has to occur, each a word or a list of words of which one is enough; case
            and endings do not matter: ``"Woche"`` is found in ``"Wochen"``.
        fewest: how many words at least.
        most: how many words at most.
        what: what is checked.

    Raises:
        CheckFailed: not yet right; not attempted for ``...`` and for a text without words.

    Example:
        ``check.text(alt, mentions=["Linie", ["März", "Umzug"]], fewest=8, what="alt")``
    """
    require_attempt(got, what)
    written = _require_text(got, what)
    count = len(_WORD.findall(written))
    if count == 0:
        not_attempted(what)
    if count < fewest or (most is not None and count > most):
        _wrong_length(count, fewest, most, what)
    for wanted in mentions:
        near = [wanted] if isinstance(wanted, str) else list(wanted)
        if not any(one.casefold() in written.casefold() for one in near):
            sentence = L(
                f"Ihr Text sagt noch nichts über {_either(near)}.",
                f"Your text does not speak of {_either(near)} yet.",
            )
            not_yet(sentence, what=what)


@check
def document(got: object, fields: Mapping[str, Any], what: str = "") -> Any:
    """Pass when each field is there, filled in, and of the kind that was asked for.

    Args:
        got: the learner's dict, or a text in TOML.
        fields: the rule for each field: a type (``str`` is a text that says something, ``float``
            takes whole numbers too), the allowed words, a list with one rule for each of its
            entries (one at least), the fields of a section, or a function that gets the value and
            returns what is wrong in the reader's language, or None. A name that ends in ``?`` may
            be left out. Other fields are welcome.
        what: what is checked.

    Returns:
        The document as a dict, for the author's further questions.

    Raises:
        CheckFailed: not yet right, with the first field that is off; not attempted for ``...``.

    Example:
        ``check.document(scenario, {"quality": ["reliability", "usability"], "measure": str})``
    """
    require_attempt(got, what)
    found = _as_dict(got, what)
    _require_fields(found, fields, "", what)
    return found


def _as_dict(got: object, what: str) -> dict[str, Any]:
    if isinstance(got, str):
        try:
            return tomllib.loads(str.__str__(got))
        except tomllib.TOMLDecodeError as error:
            sentence = L(
                f"Der Text ist kein gültiges TOML: {error}.", f"The text is no valid TOML: {error}."
            )
            not_yet(sentence, what=what)
    if not isinstance(got, dict):
        kind = words.kind_of(got)
        sentence = L(
            f"Bei Ihnen ist es {kind}, gefragt ist ein Dictionary.",
            f"Yours is {kind}; expected a dictionary.",
        )
        not_yet(sentence, what=what)
    return dict(got)


def _require_fields(
    found: dict[str, Any], fields: Mapping[str, Any], above: str, what: str
) -> None:
    known = {name.removesuffix("?"): rule for name, rule in fields.items()}
    for name, rule in fields.items():
        bare = name.removesuffix("?")
        if bare in found:
            _require_rule(found[bare], rule, f"{above}{bare}", what)
        elif bare == name:
            _missing(name, [key for key in found if key not in known], above, what)


def _missing(name: str, strangers: list[Any], above: str, what: str) -> None:
    sentence = L(
        f"Es fehlt das Feld {words.label(above + name)}.",
        f"The field {words.label(above + name)} is missing.",
    )
    near = [str(key) for key in strangers if did_you_mean(str(key), [name]) and _alike(key, name)]
    tip = L(
        f"Ist {words.named(near)} damit gemeint? Ein Programm liest den Namen wörtlich.",
        f"Is {words.named(near)} meant? A program reads the name to the letter.",
    )
    not_yet(sentence, what=what, tips=[tip] if near else [])


def _alike(key: object, name: str) -> bool:
    written = str(key).casefold().replace(" ", "_").replace("-", "_")
    return written == name.casefold() or written.startswith(name.casefold()[:4])


def _require_rule(value: Any, rule: Any, place: str, what: str) -> None:
    if isinstance(rule, type):
        _require_type(value, rule, place, what)
    elif callable(rule):
        complaint = rule(value)
        if complaint:
            not_yet(f"{words.label(place)}: {complaint}", what=what)
    elif isinstance(rule, dict):
        _require_section(value, rule, place, what)
    elif isinstance(rule, list) and len(rule) == 1 and not isinstance(rule[0], str):
        _require_entries(value, rule[0], place, what)
    else:
        _require_word(value, rule, place, what)


def _require_section(value: Any, rule: dict[str, Any], place: str, what: str) -> None:
    if not isinstance(value, dict):
        _wrong_kind(value, place, L("ein Abschnitt (Dictionary)", "a section (dictionary)"), what)
    _require_fields(value, rule, f"{place}.", what)


def _require_entries(value: Any, rule: Any, place: str, what: str) -> None:
    if not isinstance(value, (list, tuple)):
        _wrong_kind(value, place, L("eine Liste", "a list"), what)
    if not value:
        sentence = L(
            f"{words.label(place)} ist noch leer; ein Eintrag mindestens gehört hinein.",
            f"{words.label(place)} is still empty; it needs one entry at least.",
        )
        not_yet(sentence, what=what)
    for position, entry in enumerate(value):
        _require_rule(entry, rule, f"{place}[{position}]", what)


def _require_word(value: Any, allowed: Collection[str], place: str, what: str) -> None:
    if value is ...:
        not_attempted(place)
    if not isinstance(value, str) or value not in allowed:
        sentence = L(
            f"{words.label(place)} ist bei Ihnen {words.code(value)}, möglich sind "
            f"{words.named(allowed)}.",
            f"Your {words.label(place)} is {words.code(value)}; possible are "
            f"{words.named(allowed)}.",
        )
        not_yet(sentence, what=what)


def _require_type(value: Any, wanted: type, place: str, what: str) -> None:
    if value is ...:
        not_attempted(place)
    made = plain(value)
    if wanted is str:
        _require_said(value, place, what)
    elif wanted is float:
        if isinstance(made, bool) or not isinstance(made, (int, float)):
            _wrong_kind(value, place, L("eine Zahl", "a number"), what)
    elif not isinstance(made, wanted) or (wanted is int and isinstance(made, bool)):
        _wrong_kind(value, place, _KINDS.get(wanted, lambda: wanted.__name__)(), what)


_KINDS: dict[type, Callable[[], str]] = {
    int: lambda: L("eine ganze Zahl", "a whole number"),
    bool: lambda: L("`True` oder `False`", "`True` or `False`"),
    dict: lambda: L("ein Abschnitt (Dictionary)", "a section (dictionary)"),
    list: lambda: L("eine Liste", "a list"),
    tuple: lambda: L("eine Liste", "a list"),
}


def _require_said(value: Any, place: str, what: str) -> None:
    if not isinstance(value, str):
        _wrong_kind(value, place, L("ein Text", "a text"), what)
    if _PLACEHOLDERS.match(value):
        sentence = L(
            f"{words.label(place)} ist noch nicht ausgefüllt.",
            f"{words.label(place)} is not filled in yet.",
        )
        not_yet(sentence, what=what)


def _wrong_kind(value: Any, place: str, wanted: str, what: str) -> None:
    sentence = L(
        f"{words.label(place)} ist bei Ihnen {words.kind_of(value)}, gefragt ist {wanted}.",
        f"Your {words.label(place)} is {words.kind_of(value)}; expected {wanted}.",
    )
    not_yet(sentence, what=what)


def _require_text(got: object, what: str) -> str:
    if not isinstance(got, str):
        kind = words.kind_of(got)
        sentence = L(
            f"Bei Ihnen ist es {kind}, gefragt ist ein Text.", f"Yours is {kind}; expected a text."
        )
        not_yet(sentence, what=what)
    return str.__str__(got)


def _wrong_length(count: int, fewest: int, most: int | None, what: str) -> None:
    said = words.counted(count, ("Wort", "Wörter"), ("word", "words"))
    if count < fewest:
        sentence = L(
            f"Ihr Text hat {said}; {number(fewest)} braucht es mindestens.",
            f"Your text has {said}; it needs {number(fewest)} at least.",
        )
    else:
        sentence = L(
            f"Ihr Text hat {said}; {number(most or 0)} sind genug.",
            f"Your text has {said}; {number(most or 0)} are enough.",
        )
    not_yet(sentence, what=what)


def _either(near: list[str]) -> str:
    return L(" oder ", " or ").join(L(f"„{one}“", f"“{one}”") for one in near)
