from __future__ import annotations

import locale

import pytest

from werkstadt_edu import language
from werkstadt_edu.language import ENVIRONMENT_VARIABLE, L, Language


def nothing_in_the_environment(monkeypatch: pytest.MonkeyPatch, locale_name: str | None) -> None:
    monkeypatch.delenv(ENVIRONMENT_VARIABLE)
    monkeypatch.setattr(locale, "getlocale", lambda: (locale_name, "UTF-8"))


@pytest.mark.parametrize(
    ("value", "decimals", "german", "english"),
    [
        (1843.5, 1, "1.843,5", "1,843.5"),
        (0, 0, "0", "0"),
        (999, 0, "999", "999"),
        (1000, 0, "1.000", "1,000"),
        (-1234567.891, 2, "-1.234.567,89", "-1,234,567.89"),
        (-0.5, 1, "-0,5", "-0.5"),
        (2, 3, "2,000", "2.000"),
    ],
)
def test_a_number_is_written_as_its_reader_does(
    value: float, decimals: int, german: str, english: str
) -> None:
    language.use("de")
    assert language.number(value, decimals) == german
    language.use("en")
    assert language.number(value, decimals) == english


@pytest.mark.parametrize(("name", "text"), [("de", "Abend"), ("en", "evening")])
def test_a_text_follows_the_chosen_language(name: str, text: str) -> None:
    language.use(name)
    assert L("Abend", "evening") == text


@pytest.mark.parametrize("name", ["fr", "DE", "", "german"])
def test_an_unknown_language_is_no_choice(name: str) -> None:
    before = language.current()
    with pytest.raises(ValueError, match="not a valid Language"):
        language.use(name)
    assert language.current() is before


@pytest.mark.parametrize(
    ("variable", "expected"),
    [("de", Language.DE), ("de_DE.UTF-8", Language.DE), ("EN", Language.EN), ("fr", Language.EN)],
)
def test_the_environment_variable_goes_before_the_locale(
    variable: str, expected: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = "en_GB" if expected is Language.DE else "de_DE"
    nothing_in_the_environment(monkeypatch, other)
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, variable)
    assert language.current() is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("German_Germany", Language.DE),
        ("de_AT", Language.DE),
        ("English_United Kingdom", Language.EN),
        ("en_US", Language.EN),
        (None, Language.DE),
    ],
)
def test_without_a_choice_the_locale_decides_and_german_where_it_is_silent(
    name: str | None, expected: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    nothing_in_the_environment(monkeypatch, name)
    assert language.current() is expected


def test_a_choice_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "de")
    language.use("en")
    assert language.current() is Language.EN


def test_a_block_speaks_its_language_and_ends_even_by_an_error() -> None:
    language.use("en")
    with language.speaking(Language.DE):
        assert language.current() is Language.DE
    with pytest.raises(ZeroDivisionError), language.speaking(Language.DE):
        _ = 1 / 0
    assert language.current() is Language.EN
