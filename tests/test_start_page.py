from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

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
