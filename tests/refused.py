"""What every `WerkstadtError` owes its reader, asked in one place."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from werkstadt_edu.errors import WerkstadtError

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def refused(
    thing: str, *, place: str = "", expected: str = "", got: str = "", next_step: str = ""
) -> Iterator[None]:
    """The block raises a WerkstadtError that holds each of these texts and a next step."""
    with pytest.raises(WerkstadtError) as caught:
        yield
    error = caught.value
    assert thing in error.thing
    assert place in str(error.place)
    assert expected in str(error.expected)
    assert got in str(error.got)
    assert error.next_step
    assert next_step in error.next_step
