"""Terms in a lesson's text: ``[Maske](term:mask)`` leads to the list of terms at the end."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from werkstadt_edu.errors import WerkstadtError, did_you_mean
from werkstadt_edu.language import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from werkstadt_edu.model import Term

_LINK = re.compile(r"\]\(term:(?P<key>[^)]*)\)")
_HEADING = {Language.DE: "Begriffe dieser Lektion", Language.EN: "Terms in this lesson"}
_COLUMNS = {
    Language.DE: ("Begriff", "englisch", "Bedeutung"),
    Language.EN: ("Term", "German", "Meaning"),
}


def keys(text: str) -> tuple[str, ...]:
    """The keys of the terms that a text links to, in order."""
    return tuple(match["key"] for match in _LINK.finditer(text))


def link(text: str, language: Language) -> str:
    """The text with each link to a term leading to the heading of the list of terms."""
    anchor = _HEADING[language].replace(" ", "-")
    return _LINK.sub(f"](#{anchor})", text)


def table(used: Iterable[str], terms: Mapping[str, Term], language: Language, *, place: str) -> str:
    """The list of terms as Markdown, sorted by name.

    Raises:
        WerkstadtError: for a term that the glossary does not know.
    """
    rows = []
    for key in set(used):
        if key not in terms:
            raise WerkstadtError(
                f"The glossary has no term '{key}'.",
                place=place,
                got=key,
                next_step=did_you_mean(key, terms),
            )
        rows.append(_row(terms[key], language))
    head = " | ".join(_COLUMNS[language])
    body = "\n".join(sorted(rows, key=str.casefold))
    return f"## {_HEADING[language]}\n\n| {head} |\n|---|---|---|\n{body}"


def _row(term: Term, language: Language) -> str:
    other = Language.EN if language is Language.DE else Language.DE
    cells = (term.name, term.name, term.definition)
    texts = zip(cells, (language, other, language), strict=True)
    name, foreign, definition = (text.in_language(choice) for text, choice in texts)
    return f"| **{name}** | {foreign} | {definition} |"
