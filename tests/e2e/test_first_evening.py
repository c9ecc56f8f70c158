"""A learner's first evening in a real browser: start page, a mistake, a right answer, offline."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.e2e.browser import LessonPage, chromium, open_page, running_lab
from werkstadt_edu import journal
from werkstadt_edu.language import Language

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [
    pytest.mark.skipif(chromium() is None, reason="needs Chromium: apt-get install chromium"),
    # Playwright's loop leaves its event loop open in the thread of the test.
    pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::DeprecationWarning"),
]

TEXTS = {
    Language.DE: {
        "menu": "Datei",
        "title": "Tabellen lesen und befragen",
        "stub": "supported = (",
        "wrong": "✗ Noch nicht richtig",
        "right": "✓ Richtig",
        "empty": "○ Noch nicht bearbeitet",
        "hint": "Hinweis",
        "solved": "haben Sie gelöst",
    },
    Language.EN: {
        "menu": "File",
        "title": "Reading tables and asking them questions",
        "stub": "supported = (",
        "wrong": "✗ Not right yet",
        "right": "✓ Correct",
        "empty": "○ Not attempted yet",
        "hint": "Hint",
        "solved": "You have solved",
    },
}


@pytest.mark.parametrize("chosen", list(Language))
def test_a_learner_opens_the_lesson_errs_is_told_why_and_gets_it_right(
    chosen: Language, tmp_path: Path
) -> None:
    texts = TEXTS[chosen]
    with running_lab(tmp_path, chosen) as address, open_page() as page:
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        lesson = LessonPage(page)
        lesson.open_from_start(address, texts["title"])
        assert page.locator(".lm-MenuBar").get_by_text(texts["menu"], exact=True).is_visible()

        lesson.run("from werkstadt_edu import")
        untouched = lesson.answer(texts["stub"], "supported = ...")
        expect(untouched).to_contain_text(texts["empty"])

        failed = lesson.answer("supported = ...", 'supported = "D"')
        expect(failed).to_contain_text(texts["wrong"])
        assert "Traceback" not in failed.inner_text()
        assert "werkstadt_edu/checks" not in failed.inner_text()
        # What the learner reads is there once: the card, and no second telling of it below.
        assert failed.inner_text().count(texts["wrong"]) == 1

        hint = 'hint("read-picture")'
        for stage in (1, 2):
            expect(lesson.run(hint)).to_contain_text(f"{texts['hint']} {stage}")

        passed = lesson.answer('supported = "D"', 'supported = "C"')
        expect(passed).to_contain_text(texts["right"])
        assert texts["wrong"] not in passed.inner_text()
        expect(lesson.run(hint)).to_contain_text(texts["solved"])

        question = page.locator("details").first
        assert not question.evaluate("fold => fold.open")
        question.locator("summary").first.press("Enter")
        assert question.evaluate("fold => fold.open")

        elsewhere = [url for url in asked if not url.startswith((address, "data:", "blob:"))]
        assert elsewhere == []
    events = [entry.event for entry in journal.entries(tmp_path / ".werkstadt" / "progress.jsonl")]
    assert events == ["not attempted", "not yet", "hint", "hint", "passed"]


def test_a_picture_is_shown_once_and_has_alternative_text(tmp_path: Path) -> None:
    with running_lab(tmp_path, Language.DE) as address, open_page() as page:
        lesson = LessonPage(page)
        lesson.open_from_start(address, TEXTS[Language.DE]["title"])
        lesson.run("from werkstadt_edu import")
        # From the set-up over the case's text to the folded cell that draws the picture.
        for _ in range(3):
            page.keyboard.press("Shift+Enter")
        cell = page.locator(".jp-CodeCell", has=page.locator("img")).first
        pictures = cell.locator("img")
        expect(pictures).to_have_count(1)
        assert len(pictures.first.get_attribute("alt") or "") > 40
        assert "Fiktive Übungsdaten" in cell.inner_text()
