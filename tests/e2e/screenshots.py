"""The pictures in the READMEs: a failed and a passed check; ``make screenshots`` takes them."""

from __future__ import annotations

import io
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PIL import Image

from tests.e2e.browser import LessonPage, open_page, running_lab
from werkstadt_edu.language import Language

if TYPE_CHECKING:
    from playwright.sync_api import FloatRect, Locator, Page

_TITLES = {
    Language.DE: "Tabellen lesen und befragen",
    Language.EN: "Reading tables and asking them questions",
}
_FIRST_IN_VIEW = {Language.DE: "Aufgabe 4", Language.EN: "Exercise 4"}
_MASK = 'is_often = loans["renewals"] > 2'
_HEIGHT = 1000
_SIDE_BAR = 284


def take(chosen: Language, path: Path) -> None:
    """Work through the beginning of the lesson, once wrong and once right, and take the picture."""
    with (
        tempfile.TemporaryDirectory() as folder,
        running_lab(Path(folder), chosen) as address,
        open_page(_HEIGHT) as page,
    ):
        lesson = LessonPage(page)
        lesson.open_from_start(address, _TITLES[chosen])
        lesson.run("from werkstadt_edu import")
        wrong = lesson.answer("is_often = ", f"{_MASK}\noften_renewed = is_often")
        _bring_into_view(page, chosen)
        above = _shot(page, 0, _bottom(wrong))
        right = lesson.answer("is_often = ", f"{_MASK}\noften_renewed = loans[is_often]")
        _bring_into_view(page, chosen)
        below = _shot(page, _top(lesson.cell("is_often = ")), _bottom(right))
        _join(above, below, path)


def _bring_into_view(page: Page, chosen: Language) -> None:
    heading = page.get_by_role("heading", name=_FIRST_IN_VIEW[chosen])
    heading.evaluate("heading => heading.scrollIntoView()")
    page.mouse.move(5, 5)
    page.wait_for_timeout(1000)


def _top(cell: Locator) -> float:
    box = cell.bounding_box()
    assert box is not None
    return box["y"]


def _bottom(cell: Locator) -> float:
    box = cell.bounding_box()
    assert box is not None
    return box["y"] + box["height"]


def _shot(page: Page, top: float, bottom: float) -> Image.Image:
    clip: FloatRect = {"x": 0, "y": top, "width": 1200, "height": bottom - top}
    return Image.open(io.BytesIO(page.screenshot(clip=clip)))


def _join(above: Image.Image, below: Image.Image, path: Path) -> None:
    """One picture: the mistake, and below it the same exercise put right."""
    joined = Image.new("RGB", (above.width, above.height + below.height), "white")
    joined.paste(above, (0, 0))
    joined.paste(below.crop((_SIDE_BAR, 0, below.width, below.height)), (_SIDE_BAR, above.height))
    joined.save(path, optimize=True)


def main() -> None:
    """Write ``lesson-de.png`` and ``lesson-en.png`` into the folder named on the command line."""
    folder = Path(sys.argv[1])
    for chosen in Language:
        take(chosen, folder / f"lesson-{chosen.value}.png")


if __name__ == "__main__":
    main()
