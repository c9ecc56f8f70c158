"""What the build writes into text cells: a lesson's head, quick questions and rubrics.

Questions fold open with the HTML element ``details``: no program, no network, any key and any
screen reader opens it, and running all cells opens none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from werkstadt_edu.language import Language

if TYPE_CHECKING:
    from werkstadt_edu.model import Head
    from werkstadt_edu.quiz import Option, Quiz
    from werkstadt_edu.rubric import Criterion

_TEXTS: dict[str, tuple[str, str]] = {
    "minutes": (
        "**{total} Minuten**: etwa {teaching} zum Lesen, {practice} zum Üben",
        "**{total} minutes**: about {teaching} to read, {practice} to practise",
    ),
    "level": ("Niveau: {level}", "Level: {level}"),
    "beginner": ("Einstieg", "beginner"),
    "intermediate": ("Fortgeschritten", "intermediate"),
    "advanced": ("Vertiefung", "advanced"),
    "before": ("Vorher: {lessons}", "Before: {lessons}"),
    "nothing before": (
        "Vorher: nichts – Sie können hier anfangen",
        "Before: nothing – you can start here",
    ),
    "objectives": ("Das können Sie nachher", "What you can do afterwards"),
    "quiz": ("Kurz gefragt", "Quick question"),
    "fold": (
        "Überlegen Sie erst, dann klappen Sie Ihre Antwort auf.",
        "Think first, then open your answer.",
    ),
    "right": ("✓ Richtig.", "✓ Right."),
    "wrong": ("✗ Noch nicht.", "✗ Not yet."),
    "rubric": ("So wird bewertet", "How it is graded"),
    "criterion": ("Kriterium", "Criterion"),
    "points": ("Punkte", "Points"),
}


def _text(key: str, language: Language) -> str:
    return _TEXTS[key][0 if language is Language.DE else 1]


def head(lesson_head: Head, language: Language) -> str:
    """The first cell of a built notebook: title, time, what comes before, objectives."""
    total = lesson_head.minutes_teaching + lesson_head.minutes_practice
    minutes = _text("minutes", language).format(
        total=total, teaching=lesson_head.minutes_teaching, practice=lesson_head.minutes_practice
    )
    level = _text("level", language).format(level=_text(lesson_head.level, language))
    before = _text("nothing before", language)
    if lesson_head.prerequisites:
        before = _text("before", language).format(lessons=", ".join(lesson_head.prerequisites))
    objectives = "\n".join(
        f"- {objective.text.in_language(language)}" for objective in lesson_head.objectives
    )
    return (
        f"# {lesson_head.title.in_language(language)}\n\n"
        f"{minutes} · {level} · {before}\n\n"
        f"**{_text('objectives', language)}**\n\n{objectives}"
    )


def quiz(question: Quiz, language: Language) -> str:
    """A quick question whose options fold open."""
    options = "\n\n".join(
        _option(letter, option, language)
        for letter, option in zip("ABCDEFGH", question.options, strict=False)
    )
    title = _text("quiz", language)
    return f"**{title}.** {question.question}\n\n*{_text('fold', language)}*\n\n{options}"


def _option(letter: str, option: Option, language: Language) -> str:
    verdict = _text("right" if option.right else "wrong", language)
    text = inline_html(option.text)
    return (
        f"<details>\n<summary><strong>{letter}</strong> {text}</summary>\n\n"
        f"> **{verdict}** {option.explanation}\n\n</details>"
    )


def rubric(criteria: tuple[Criterion, ...], language: Language) -> str:
    """The rubric as a table."""
    columns = f"| {_text('criterion', language)} | {_text('points', language)} |"
    rows = "\n".join(f"| {entry.text} | {entry.points:g} |" for entry in criteria)
    return f"**{_text('rubric', language)}**\n\n{columns}\n|---|---:|\n{rows}"


def inline_html(text: str) -> str:
    """Inline code of Markdown as HTML, for a place where Markdown is not read.

    A summary is such a place; only code is translated, other markup is shown as it is written.
    """
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    parts = escaped.split("`")
    return "".join(
        f"<code>{part}</code>" if index % 2 else part for index, part in enumerate(parts)
    )
