from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from tests.mini import change
from werkstadt_edu import course as courses
from werkstadt_edu import language, start_page
from werkstadt_edu.language import Language
from werkstadt_edu.release import CODE_STUB

if TYPE_CHECKING:
    from pathlib import Path

    from tests.mini import Mini


@pytest.mark.parametrize(
    ("name", "row"),
    [
        (
            Language.DE,
            (
                "[Erste Summe]({link}) | 45 | □□□□□□□□□□\u00a00\u00a0von\u00a02 | "
                "Zwei Zahlen addieren. |"
            ),
        ),
        (
            Language.EN,
            "[First sum]({link}) | 45 | □□□□□□□□□□\u00a00\u00a0of\u00a02 | Add two numbers. |",
        ),
    ],
)
def test_the_page_lists_each_lesson_with_its_time_and_first_objective(
    name: Language, row: str, mini: Mini, tmp_path: Path
) -> None:
    language.use(name)
    target = tmp_path / "my lessons" / "01.ipynb"
    text = start_page.text(tmp_path, (mini.course,), {"mini/01-first-steps": target})
    assert row.format(link="my%20lessons/01.ipynb") in text
    assert f"`{CODE_STUB[name]}`" in text  # what a learner will look for
    assert mini.course.title.in_language(name) in text


def test_a_course_that_builds_on_another_stands_below_it(mini: Mini, tmp_path: Path) -> None:
    shutil.copytree(mini.root / "mini", mini.root / "advanced")
    source = mini.root / "advanced" / "lessons" / mini.source.name
    change(source, "prerequisites = []", 'prerequisites = ["mini/01-first-steps"]')
    change(mini.root / "advanced" / "course.toml", 'de = "', 'de = "Mehr ')
    offered = tuple(courses.read(mini.root, name) for name in ("advanced", "mini"))
    paths = {f"{one.course_id}/01-first-steps": tmp_path / "01.ipynb" for one in offered}
    language.use(Language.DE)
    page = start_page.text(tmp_path, offered, paths)
    first, second = (offered[1].title.de, offered[0].title.de)
    assert second.startswith("Mehr ")
    assert page.index(f"## {first}") < page.index(f"## {second}")
