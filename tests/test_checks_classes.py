"""`implements` and `made`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.checking import BROKEN, NOT_ATTEMPTED, assert_says, refusal
from werkstadt_edu import check
from werkstadt_edu.check import Fault

if TYPE_CHECKING:
    from collections.abc import Callable

NEEDED = {"notify": ["event"]}


class Mail:
    def __init__(self, address: str) -> None:
        if "@" not in address:
            raise ValueError("no address")
        self.address = address

    def notify(self, event: str, urgent: bool = False) -> str:
        return f"{self.address}: {event}{'!' * urgent}"


class Static:
    @staticmethod
    def notify(event: str) -> str:
        return event


class Stub:
    def notify(self, event: str) -> Any: ...


class Selfless:
    def notify(event) -> str:  # noqa: N805 - what the check is for
        return str(event)


class Named:
    def notify(self, message: str) -> str:
        return message


class More:
    def notify(self, event: str, how: str) -> str:
        return event + how


class Typo:
    def notfy(self, event: str) -> str:
        return event


class NoMethod:
    notify = 3


@pytest.mark.parametrize("got", [Mail, Mail("a@example.org"), Static, Static()])
def test_classes_and_objects_with_the_methods_pass(got: object) -> None:
    check.implements(got, NEEDED)


def test_an_object_is_made_and_its_methods_can_be_checked() -> None:
    mail = check.made(Mail, "a@example.org")
    assert check.call(mail.notify, "ring") == "a@example.org: ring"


@pytest.mark.parametrize(
    ("failing", "german", "english"),
    [
        (lambda: check.implements(Typo, NEEDED), "Meinten Sie „notfy“?", "mean 'notfy'?"),
        (lambda: check.implements(object(), NEEDED), "gefragt ist eine Klasse", "a class"),
        (lambda: check.implements(Named, NEEDED), "`notify(message)`", "`notify(message)`"),
        (lambda: check.implements(More, NEEDED), "`notify(event, how)`", "`notify(event, how)`"),
        (lambda: check.implements(Selfless, NEEDED), "heißt `self`", "is `self`"),
        (lambda: check.implements(NoMethod, NEEDED), "keine Methode", "is no method"),
        (lambda: check.made(Mail("a@b"), "a@b"), "gefragt ist eine Klasse", "expected a class"),
    ],
)
def test_what_is_off_is_told(failing: Callable[[], object], german: str, english: str) -> None:
    assert_says(failing, german, english)


def test_stubs_and_placeholders_are_not_attempted() -> None:
    refusal(lambda: check.implements(Stub, NEEDED), NOT_ATTEMPTED)
    refusal(lambda: check.implements(..., NEEDED), NOT_ATTEMPTED)
    refusal(lambda: check.made(...), NOT_ATTEMPTED)


def test_an_error_while_making_is_the_learners() -> None:
    failure = refusal(lambda: check.made(Mail, "nobody"), BROKEN)
    assert failure.fault is Fault.LEARNER
    assert "no address" in str(failure)
