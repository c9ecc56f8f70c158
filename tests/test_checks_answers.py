"""`choice` and `order`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.checking import BROKEN, Liar, LyingText, assert_says, refusal, said
from werkstadt_edu import check
from werkstadt_edu.check import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

OPTIONS = {"A": "Das ist der Median.", "B": "Genau.", "C": "Das zählt nur."}
REASONS = {"B": "Erst laden.", "X": "Das löscht Daten."}


@pytest.mark.parametrize(
    "got", ["B", "b", " B ", "B)", "(b)", "B.", '"B"', ["B"], {"b"}, "B) cache", "b: Genau so."]
)
def test_the_right_option_passes_in_every_spelling(got: object) -> None:
    check.choice(got, "B", OPTIONS)


@pytest.mark.parametrize(
    "got", ["AC", "c, a", ["C", "A"], {"A", "C"}, "A und C".replace("und", "")]
)
def test_all_right_options_pass_in_any_order(got: object) -> None:
    check.choice(got, ["A", "C"], OPTIONS)


@pytest.mark.parametrize(
    "got", ["CABD", "c a b d", "C, A, B, D", "C->A->B->D", list("CABD"), "ACBD"]
)
def test_a_right_order_passes_in_every_spelling(got: object) -> None:
    check.order(got, "CABD", also=["A, C, B, D"])


def test_labels_of_several_characters_are_kept_whole() -> None:
    check.order("S2, S10, S1", ["S2", "S10", "S1"])
    check.choice("a2", "A2", {"A1": "x", "A2": "y"})


@pytest.mark.parametrize(
    ("failing", "german", "english"),
    [
        (
            lambda: check.choice("a", "B", OPTIONS),
            "Ihre Antwort `A` stimmt nicht. Das ist der Median.",
            "Your answer `A` is not right. Das ist der Median.",
        ),
        (lambda: check.choice("D", "B", OPTIONS), "möglich sind `A`, `B`, `C`", "possible are"),
        (lambda: check.choice("AB", "B", OPTIONS), "genau eine Antwort", "exactly one answer"),
        (lambda: check.choice("A", ["A", "C"], OPTIONS), "gehört noch mehr", "there is more"),
        (lambda: check.choice("AB", ["A", "C"], OPTIONS), "`B` stimmt nicht", "`B` is not"),
        (lambda: check.choice("D", "B"), "`D` stimmt nicht", "`D` is not right"),
        (lambda: check.choice(2, "B", OPTIONS), "die ganze Zahl `2`", "the whole number `2`"),
        (lambda: check.choice(None, "B", OPTIONS), "`None`", "`None`"),
        (lambda: check.choice(Liar(), "B", OPTIONS), "Klasse `Liar`", "class `Liar`"),
        (lambda: check.choice(LyingText("A"), "B", OPTIONS), "`A` stimmt", "`A` is not"),
        (
            lambda: check.order("CBAD", "CABD", reasons=REASONS),
            "An Position 2 passt `B` noch nicht. Erst laden.",
            "At position 2 `B` does not fit yet. Erst laden.",
        ),
        (lambda: check.order("CADB", "CABD"), "Die ersten 2 stimmen", "The first 2 are right"),
        (lambda: check.order("CAB", "CABD"), "Es fehlt noch: `D`.", "Still missing: `D`."),
        (
            lambda: check.order("CAB", "CABD", reasons=REASONS),
            "mindestens ein Schritt",
            "At least one step",
        ),
        (lambda: check.order("CABDX", "CABD", reasons=REASONS), "`X` gehört nicht", "`X` does"),
        (lambda: check.order("CABDE", "CABD"), "Nicht zur Wahl: `E`", "`E` is no option"),
        (lambda: check.order("CABB", "CABD"), "Mehrfach verwendet: `B`", "more than once: `B`"),
        (lambda: check.order(Liar(), "CABD"), "Klasse `Liar`", "class `Liar`"),
        (lambda: check.order([Liar(), "A"], "CA"), "Buchstaben als Text", "Give the letters"),
    ],
)
def test_a_wrong_answer_is_explained(
    failing: Callable[[], None], german: str, english: str
) -> None:
    assert_says(failing, german, english)


@pytest.mark.parametrize("got", ["DCBA", "CBAD", "CADB", "ABCD"])
def test_the_right_order_is_never_told(got: str) -> None:
    shown = str(refusal(lambda: check.order(got, "CABD")))
    assert shown.count("`") == 2


def test_the_right_beginning_is_praised_only_when_it_is_one() -> None:
    assert "first" not in str(refusal(lambda: check.order("CBAD", "CABD")))
    assert "The first 3 are right." in str(refusal(lambda: check.order("CABED", "CABDE")))


def test_of_several_right_orders_the_nearest_is_meant() -> None:
    assert "position 4" in str(refusal(lambda: check.order("ACBED", "CABDE", also=["ACBDE"])))


def test_a_right_answer_that_is_no_option_is_the_checks_fault() -> None:
    said(lambda: check.choice("A", "E", OPTIONS), BROKEN, Fault.CHECK)
