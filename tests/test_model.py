from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from werkstadt_edu.language import Language
from werkstadt_edu.model import Bilingual

if TYPE_CHECKING:
    from tests.mini import Mini


@pytest.mark.parametrize(("language", "text"), [(Language.DE, "Maske"), (Language.EN, "mask")])
def test_a_bilingual_text_gives_each_reader_their_half(language: Language, text: str) -> None:
    assert Bilingual(de="Maske", en="mask").in_language(language) == text


def test_a_lesson_is_known_by_stem_id_and_assignment(mini: Mini) -> None:
    lesson = mini.lesson
    assert (lesson.lesson_id, lesson.stem) == ("mini/01-first-steps", "01_first_steps")
    assert lesson.assignment == "mini-01-first-steps"
    assert lesson.path == Path(mini.source)


def test_a_manual_cell_counts_once_though_it_stands_there_in_two_languages(mini: Mini) -> None:
    assert mini.lesson.points == 2 + 1 + 3
