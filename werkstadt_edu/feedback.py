"""What a learner's feedback page says, and what it must not say.

Rules from notebook to page: hidden tests are replaced by a note, outputs are reduced to what is
safe, and the scores are put into words. The template only lays this out.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from nbformat import v4

from werkstadt_edu import regions, safe_html
from werkstadt_edu.checks.card import CSS_CLASS, STYLES
from werkstadt_edu.checks.outcome import Outcome
from werkstadt_edu.language import Language
from werkstadt_edu.model import TESTS_SUFFIX, Bilingual, CellKind
from werkstadt_edu.regions import Region
from werkstadt_edu.repair import RepairKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from nbformat import NotebookNode

    from werkstadt_edu.gradebook import CellScore, SubmissionScore

_CHECK_FAILED = "CheckFailed"
_NO_RESPONSE = "No response."  # nbgrader's own comment on an answer that was not touched
_ANSI = re.compile(r"\x1b\[[0-9;]*m")
_LINE_NUMBER = re.compile(r"^\s*(-+>)?\s*\d*\s*")
_SHORTEST_QUOTE = 6  # characters; a shorter line of a hidden test stands in other code as well
_PICTURES = ("image/png", "image/jpeg")


class Standing(StrEnum):
    """How an exercise stands; each has a symbol, a word and a colour of its own."""

    FULL = "full"
    PART = "part"
    NONE = "none"
    EMPTY = "empty"
    MANUAL = "manual"


@dataclass(frozen=True, kw_only=True)
class Row:
    """One exercise in the table of scores."""

    grade_id: str
    name: str
    standing: Standing
    symbol: str
    word: str
    score: str
    max_score: str
    comment: str


@dataclass(frozen=True, kw_only=True)
class Page:
    """Everything that the page says beside the notebook itself."""

    language: str
    title: str
    assignment: str
    learner: str
    score: str
    max_score: str
    penalty: str
    rows: tuple[Row, ...]
    repairs: tuple[str, ...]
    texts: Mapping[str, str]

    def row(self, grade_id: str) -> Row | None:
        """The row of a grade cell."""
        return next((row for row in self.rows if row.grade_id == grade_id), None)


_SYMBOLS = {
    Standing.FULL: "✓",
    Standing.PART: "◐",
    Standing.NONE: "✗",
    Standing.EMPTY: "○",
    Standing.MANUAL: "…",
}
_WORDS = {
    Standing.FULL: Bilingual(de="Vollständig", en="Complete"),
    Standing.PART: Bilingual(de="Teilweise", en="Partly"),
    Standing.NONE: Bilingual(de="Noch nicht", en="Not yet"),
    Standing.EMPTY: Bilingual(de="Nicht bearbeitet", en="Not attempted"),
    Standing.MANUAL: Bilingual(de="Wird noch gelesen", en="Still to be read"),
}
_TEXTS = {
    "feedback": Bilingual(de="Rückmeldung", en="Feedback"),
    "of": Bilingual(de="von", en="of"),
    "points": Bilingual(de="Punkte", en="points"),
    "for": Bilingual(de="für", en="for"),
    "scores": Bilingual(de="Ihre Punkte", en="Your points"),
    "exercise": Bilingual(de="Aufgabe", en="Exercise"),
    "standing": Bilingual(de="Stand", en="Result"),
    "comment": Bilingual(de="Kommentar", en="Comment"),
    "penalty": Bilingual(de="Abzug wegen verspäteter Abgabe", en="Taken off for late work"),
    "total": Bilingual(de="Gesamt", en="Total"),
    "output": Bilingual(de="Ausgabe", en="Output"),
    "notebook": Bilingual(de="Ihr Notebook", en="Your notebook"),
    "repairs": Bilingual(
        de="Wir haben Ihre Abgabe vor dem Bewerten repariert",
        en="We repaired your submission before grading",
    ),
    "answer": Bilingual(de="Ihre Antwort", en="Your answer"),
    "no response": Bilingual(de="Keine Antwort.", en="No response."),
    "top": Bilingual(de="zur Übersicht", en="to the overview"),
    "figure": Bilingual(de="Abbildung zur Zelle darüber", en="Figure of the cell above"),
    "open": Bilingual(
        de="Die Punkte stehen noch nicht fest: Mindestens eine Antwort liest noch ein Mensch.",
        en="The points are not final: somebody still has to read something.",
    ),
}
_HIDDEN = Bilingual(de="# … verdeckte Prüfungen …", en="# … hidden tests …")
_HIDDEN_FAILED = Bilingual(
    de="Eine verdeckte Prüfung ist nicht bestanden: Ihr Code stimmt für das sichtbare Beispiel, "
    "aber nicht für ein anderes.",
    en="A hidden test did not pass: your code is right for the example that you see, but not for "
    "another one.",
)
_NOT_SHOWN = Bilingual(
    de="[Ausgaben während der verdeckten Prüfungen zeigen wir nicht.]",
    en="[Output during the hidden tests is not shown.]",
)
_NOT_SAFE = Bilingual(
    de="[Diese Art von Ausgabe zeigen wir hier nicht.]",
    en="[This kind of output is not shown here.]",
)
_REPAIRS = {
    RepairKind.MISSING: Bilingual(
        de="„{name}“ fehlte und wurde wieder eingefügt.", en="'{name}' was missing and put back."
    ),
    RepairKind.TWICE: Bilingual(
        de="„{name}“ kam mehrmals vor; bewertet ist die letzte Fassung, die Sie bearbeitet haben.",
        en="'{name}' was there more than once; the last version that you edited is graded.",
    ),
    RepairKind.MOVED: Bilingual(
        de="„{name}“ stand an einer anderen Stelle.", en="'{name}' stood in another place."
    ),
    RepairKind.CHANGED: Bilingual(
        de="„{name}“ war verändert und wurde zurückgesetzt.",
        en="'{name}' was changed and set back.",
    ),
    RepairKind.UNKNOWN: Bilingual(
        de="„{name}“ gehört nicht zu diesem Aufgabenblatt.",
        en="'{name}' does not belong to the assignment.",
    ),
}


def prepare(
    notebook: NotebookNode, language: Language, scores: SubmissionScore, *, assignment: str
) -> Page:
    """Make an autograded notebook fit for its learner, and say what the page says around it.

    Args:
        notebook: the autograded notebook, with nbgrader's comments; it is changed.
        language: of the page.
        scores: what the gradebook knows.
        assignment: the assignment's name.
    """
    cells = {cell.grade_id: cell for cell in scores.cells}
    rows = tuple(_row(notebook, score, language) for score in cells.values())
    title = _take_title(notebook) or assignment
    for cell in notebook.cells:
        if cell.cell_type == CellKind.CODE:
            _hide_tests(cell, language)
            outputs = (_safe(output, language) for output in _without_echo(cell.outputs))
            cell.outputs = [output for output in outputs if output is not None]
    return Page(
        language=language.value,
        title=title,
        assignment=assignment,
        learner=scores.learner_id,
        score=points(scores.score, language),
        max_score=points(scores.max_score, language),
        penalty=points(scores.penalty, language) if scores.penalty else "",
        rows=rows,
        repairs=_repairs(notebook, language),
        texts={key: text.in_language(language) for key, text in _TEXTS.items()},
    )


def points(value: float, language: Language) -> str:
    """Points as people write them: ``1,5`` in German, ``1.5`` in English."""
    text = f"{round(value, 2):g}"
    return text.replace(".", ",") if language is Language.DE else text


def _take_title(notebook: NotebookNode) -> str:
    """The lesson's title; it becomes the page's, so the first cell loses it."""
    for cell in notebook.cells[:1]:
        match = re.match(r"# (.+)\n?", cell.source)
        if match and cell.cell_type == CellKind.MARKDOWN:
            cell.source = cell.source[match.end() :].lstrip()
            return match[1].strip()[:120]
    return ""


def _row(notebook: NotebookNode, score: CellScore, language: Language) -> Row:
    cell = _find(notebook, score.grade_id)
    standing = _standing(score, cell)
    return Row(
        grade_id=score.grade_id,
        name=score.grade_id.removesuffix(TESTS_SUFFIX),
        standing=standing,
        symbol=_SYMBOLS[standing],
        word=_WORDS[standing].in_language(language),
        score=points(score.score, language),
        max_score=points(score.max_score, language),
        comment=_comment(notebook, score.grade_id, language),
    )


def _find(notebook: NotebookNode, grade_id: str) -> NotebookNode | None:
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == grade_id:
            return cell
    return None


def _standing(score: CellScore, cell: NotebookNode | None) -> Standing:
    if score.needs_manual:
        return Standing.MANUAL
    if score.score >= score.max_score:
        return Standing.FULL
    if score.score > 0:
        return Standing.PART
    return Standing.EMPTY if cell is not None and _is_untouched(cell) else Standing.NONE


def _is_untouched(cell: NotebookNode) -> bool:
    if cell.metadata["nbgrader"].get("comment") == _NO_RESPONSE:
        return True
    mark = STYLES[Outcome.NOT_ATTEMPTED].symbol
    return any(
        output.output_type == "error"
        and output.ename == _CHECK_FAILED
        and output.evalue.startswith(mark)
        for output in cell.get("outputs", ())
    )


def _comment(notebook: NotebookNode, grade_id: str, language: Language) -> str:
    """What a person wrote about the exercise, on its answer or on its tests."""
    names = (grade_id, grade_id.removesuffix(TESTS_SUFFIX))
    cells = filter(None, (_find(notebook, name) for name in dict.fromkeys(names)))
    texts = [cell.metadata["nbgrader"].get("comment") or "" for cell in cells]
    said = [text for text in texts if text and text != _NO_RESPONSE]
    if not said and _NO_RESPONSE in texts:
        return _TEXTS["no response"].in_language(language)
    return "\n\n".join(said)


def _repairs(notebook: NotebookNode, language: Language) -> tuple[str, ...]:
    noted: Iterable[Any] = notebook.metadata.get("werkstadt", {}).get("repairs", ())
    return tuple(
        _REPAIRS[RepairKind(kind)]
        .in_language(language)
        .format(name=str(grade_id).removesuffix(TESTS_SUFFIX))
        for kind, grade_id in noted
    )


def _hide_tests(cell: NotebookNode, language: Language) -> None:
    """Take the hidden tests out of a tests cell, and everything that may quote them."""
    spans = regions.find(cell.source, Region.HIDDEN_TESTS, place="feedback")
    if not spans:
        return
    line = cell.metadata.get("werkstadt", {}).get("error_line")
    lines = cell.source.split("\n")
    # Lines are counted from 1 in an error and from 0 in a span.
    failed_visibly = line is not None and not any(
        span.begin < line <= span.end + 1 for span in spans
    )
    quotes = {text.strip() for span in spans for text in lines[span.begin : span.end + 1]}
    cell.outputs = [
        kept
        for output in cell.outputs
        if (kept := _unquoted(output, quotes, language, failed_visibly=failed_visibly))
    ]
    note = _HIDDEN.in_language(language)
    cell.source = regions.replace(cell.source, Region.HIDDEN_TESTS, note, place="feedback")


def _unquoted(
    output: NotebookNode, quotes: set[str], language: Language, *, failed_visibly: bool
) -> NotebookNode | None:
    kind = output.output_type
    if kind == "error":
        if _is_ours(output):
            return output
        return _without_quotes(output, quotes) if failed_visibly else _hidden_failed(language)
    if kind == "display_data" and _is_card(output):
        # A card that says "not yet" belongs to the failure, whose place decides.
        passed = STYLES[Outcome.PASSED].symbol in str(output.data.get("text/plain", ""))[:2]
        return output if passed or failed_visibly else None
    if failed_visibly:
        return output
    text = _NOT_SHOWN.in_language(language)
    return v4.new_output("stream", name="stdout", text=text + "\n")


def _is_ours(output: NotebookNode) -> bool:
    """Whether the grading itself wrote the error, which quotes nothing."""
    return output.traceback == [f"{output.ename}: {output.evalue}"]


def _is_card(output: NotebookNode) -> bool:
    data = output.get("data", {})
    return f'class="{CSS_CLASS}' in str(data.get("text/html", ""))[:200]


def _hidden_failed(language: Language) -> NotebookNode:
    style, text = STYLES[Outcome.NOT_YET], _HIDDEN_FAILED.in_language(language)
    card = (
        f'<div class="{CSS_CLASS}" style="background:{style.background};'
        f"border-left:4px solid {style.accent};border-radius:3px;padding:8px 12px;"
        f'margin:4px 0;line-height:1.45"><strong style="color:{style.accent}">'
        f"{style.symbol}</strong> {html.escape(text)}</div>"
    )
    return v4.new_output("display_data", data={"text/html": card, "text/plain": text})


def _without_quotes(output: NotebookNode, quotes: set[str]) -> NotebookNode:
    long_ones = {quote for quote in quotes if len(quote) >= _SHORTEST_QUOTE}
    lines = "\n".join(output.traceback).split("\n")
    kept = [line for line in lines if not _quotes(line, long_ones)]
    return v4.new_output("error", ename=output.ename, evalue=output.evalue, traceback=kept)


def _quotes(line: str, quotes: set[str]) -> bool:
    bare = _LINE_NUMBER.sub("", _ANSI.sub("", line)).strip()
    return any(quote in bare for quote in quotes)


def _without_echo(outputs: Iterable[NotebookNode]) -> list[NotebookNode]:
    """A failed check shows a card and raises an error with the same words; the card is enough."""
    found = list(outputs)
    has_card = any(map(_is_card, found))
    return [
        output
        for output in found
        if not (has_card and output.output_type == "error" and output.ename == _CHECK_FAILED)
    ]


def _safe(output: NotebookNode, language: Language) -> NotebookNode | None:
    """An output as text, as a picture or as clean HTML; anything else becomes a note."""
    if output.output_type not in {"display_data", "execute_result"}:
        return output
    data = output.data
    for kind in _PICTURES:
        encoded = re.sub(r"\s", "", str(data.get(kind, "")))
        if re.fullmatch(r"[A-Za-z0-9+/]+=*", encoded):
            return v4.new_output("display_data", data={kind: encoded})
    if "text/html" in data:
        cleaned = safe_html.clean(_joined(data["text/html"]))
        if cleaned.strip():
            return v4.new_output("display_data", data={"text/html": cleaned})
    plain = _joined(data.get("text/plain", "")) or _NOT_SAFE.in_language(language)
    return v4.new_output("display_data", data={"text/plain": plain})


def _joined(text: Any) -> str:
    return "".join(text) if isinstance(text, list) else str(text)
