from __future__ import annotations

import pytest

from werkstadt_edu import language
from werkstadt_edu.errors import WerkstadtError, did_you_mean


def test_an_error_says_thing_place_expected_got_and_next_step() -> None:
    error = WerkstadtError("It broke.", place="a:1", expected=2, got=3, next_step="Mend it.")
    assert str(error) == ("It broke.\n  place: a:1\n  expected: 2\n  got: 3\n  next step: Mend it.")


def test_an_error_speaks_german_and_leaves_out_what_nobody_knows() -> None:
    language.use("de")
    error = WerkstadtError("Es brach.", got=0, next_step="Flicken.")
    assert str(error) == "Es brach.\n  gefunden: 0\n  was nun: Flicken."


@pytest.mark.parametrize(
    ("word", "english", "german"),
    [
        ("loan", "Did you mean 'loans'?", "Meinten Sie „loans“?"),
        ("xyz", "Known are: bikes, loans.", "Bekannt sind: bikes, loans."),
    ],
)
def test_a_wrong_word_is_answered_with_the_nearest_or_with_all(
    word: str, english: str, german: str
) -> None:
    assert did_you_mean(word, ["loans", "bikes"]) == english
    language.use("de")
    assert did_you_mean(word, ["loans", "bikes"]) == german


def test_without_any_known_word_the_list_is_empty_in_words() -> None:
    assert did_you_mean("x", []) == "Known are: none."
