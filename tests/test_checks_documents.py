"""`text` and `document`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.checking import NOT_ATTEMPTED, assert_says, refusal
from werkstadt_edu import check

if TYPE_CHECKING:
    from collections.abc import Callable

SCENARIO = {
    "quality": "reliability",
    "stimulus": "The camera fails in the middle of a consultation.",
    "measure": {"value": 30, "unit": "s"},
    "stakeholders": ["patients", "doctors"],
    "must": True,
}
FIELDS = {
    "quality": ["reliability", "usability"],
    "stimulus": str,
    "measure": {"value": float, "unit": ["s", "min"]},
    "stakeholders": [str],
    "must": bool,
    "owner?": str,
}
TOML = """
quality = "usability"
stimulus = "An old person enters alone."
stakeholders = ["patients"]
must = false
[measure]
value = 2.5
unit = "min"
"""


def with_(**changes: object) -> dict[str, object]:
    return {**SCENARIO, **changes}


def without(name: str) -> dict[str, object]:
    return {key: value for key, value in SCENARIO.items() if key != name}


@pytest.mark.parametrize(
    "got", [SCENARIO, TOML, with_(owner="me"), with_(remark=5), with_(stakeholders=("a", "b"))]
)
def test_a_complete_document_passes_and_comes_back_as_a_dict(got: object) -> None:
    found = check.document(got, FIELDS)
    assert set(found) >= {"quality", "measure"}


def starts_small(value: str) -> str | None:
    return None if value[0].islower() else "klein bitte"


@pytest.mark.parametrize(
    ("got", "german", "english"),
    [
        (without("must"), "Es fehlt das Feld `must`", "The field `must` is missing"),
        (
            without("measure") | {"Measure": 3},
            "Ist `Measure` damit gemeint?",
            "Is `Measure` meant?",
        ),
        (with_(quality="safety"), "möglich sind `reliability`, `usability`", "possible are"),
        (with_(quality=["usability"]), "möglich sind", "possible are"),
        (with_(stimulus="TODO"), "`stimulus` ist noch nicht ausgefüllt", "is not filled in yet"),
        (with_(stimulus=" ... "), "`stimulus` ist noch nicht ausgefüllt", "is not filled in yet"),
        (with_(stimulus=7), "gefragt ist ein Text", "expected a text"),
        (with_(measure={"value": 3}), "`measure.unit`", "`measure.unit`"),
        (
            with_(measure={"value": "30", "unit": "s"}),
            "`measure.value` ist bei Ihnen",
            "Your `measure.value` is",
        ),
        (with_(measure={"value": True, "unit": "s"}), "gefragt ist eine Zahl", "expected a number"),
        (with_(measure=30), "ein Abschnitt", "a section"),
        (with_(stakeholders=[]), "ein Eintrag mindestens", "one entry at least"),
        (with_(stakeholders="patients"), "gefragt ist eine Liste", "expected a list"),
        (with_(stakeholders=["a", ""]), "`stakeholders[1]`", "`stakeholders[1]`"),
        (with_(must="yes"), "`True` oder `False`", "`True` or `False`"),
        (with_(owner="..."), "`owner` ist noch nicht", "`owner` is not filled"),
        ("quality =", "kein gültiges TOML", "no valid TOML"),
        (["quality"], "gefragt ist ein Dictionary", "expected a dictionary"),
    ],
)
def test_the_first_field_that_is_off_is_named(got: object, german: str, english: str) -> None:
    assert_says(lambda: check.document(got, FIELDS), german, english)


def test_a_rule_can_be_a_function_of_the_author() -> None:
    check.document({"name": "bell"}, {"name": starts_small})
    failure = refusal(lambda: check.document({"name": "Bell"}, {"name": starts_small}))
    assert "`name`: klein bitte" in str(failure)


def test_a_list_of_one_word_allows_this_word_only() -> None:
    check.document({"kind": "adr"}, {"kind": ["adr"]})
    check.document({"kinds": ["a", "b"]}, {"kinds": [["a", "b"]]})
    refusal(lambda: check.document({"kind": "rfc"}, {"kind": ["adr"]}))
    refusal(lambda: check.document({"kinds": ["c"]}, {"kinds": [["a", "b"]]}))


@pytest.mark.parametrize("got", [..., with_(quality=...), with_(stimulus=...), with_(must=...)])
def test_a_placeholder_in_a_document_is_not_attempted(got: object) -> None:
    refusal(lambda: check.document(got, FIELDS), NOT_ATTEMPTED)


ALT = "Eine Linie über zwölf Wochen fällt im März auf null und steigt danach wieder."


def test_a_text_that_speaks_of_what_it_has_to_passes() -> None:
    check.text(ALT, mentions=["linie", ["April", "März"], "Woche"], fewest=8, most=40)
    check.text("drei kurze Wörter")


@pytest.mark.parametrize(
    ("failing", "german", "english"),
    [
        (lambda: check.text("Zu kurz", fewest=3), "2 Wörter; 3 braucht", "2 words; it needs 3"),
        (lambda: check.text("eins", fewest=2), "1 Wort; 2", "1 word; it needs 2"),
        (lambda: check.text("a b c d", most=3), "4 Wörter; 3 sind genug", "3 are enough"),
        (
            lambda: check.text(ALT, mentions=["Linie", ["Mai", "Juni"]]),
            "noch nichts über „Mai“ oder „Juni“",
            "does not speak of “Mai” or “Juni” yet",
        ),
        (lambda: check.text(12), "gefragt ist ein Text", "expected a text"),
    ],
)
def test_a_text_is_told_what_it_lacks(
    failing: Callable[[], object], german: str, english: str
) -> None:
    assert_says(failing, german, english)


@pytest.mark.parametrize("got", ["", "   ", "...", "–", ...])
def test_a_text_without_words_is_not_attempted(got: object) -> None:
    refusal(lambda: check.text(got), NOT_ATTEMPTED)
