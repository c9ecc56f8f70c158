from __future__ import annotations

import base64
import html
import re
from typing import TYPE_CHECKING, Any

import IPython.display
import pytest
from matplotlib import pyplot as plt
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from werkstadt_edu import language, picture

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Any]]:
    """What was displayed, in order; figures are drawn without a window."""
    displayed: list[Any] = []
    monkeypatch.setattr(IPython.display, "display", displayed.append)
    before = plt.get_backend()
    plt.switch_backend("agg")
    yield displayed
    plt.close("all")
    plt.switch_backend(before)


def test_a_figure_is_shown_with_its_alt_text_escaped(shown: list[Any]) -> None:
    _, axes = plt.subplots()
    alt = 'Bars: "a" < b & <script>'
    picture.show(axes, alt=alt)
    (found,) = shown
    written = found._repr_html_()
    match = re.search(r'alt="([^"]*)"', written)
    assert match is not None
    assert html.unescape(match[1]) == alt
    assert "<script>" not in written


def test_the_picture_is_a_png_in_the_page_itself(shown: list[Any]) -> None:
    figure, _ = plt.subplots()
    picture.show(figure, alt="bars")
    match = re.search(r'src="data:image/png;base64,([^"]*)"', shown[0]._repr_html_())
    assert match is not None
    assert base64.b64decode(match[1]).startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("name", "note", "text"),
    [
        ("de", "Fiktive Übungsdaten", "[Bild: Balken]"),
        ("en", "Fictional training data", "[Picture: Balken]"),
    ],
)
def test_the_note_and_the_text_follow_the_reader(
    name: str, note: str, text: str, shown: list[Any]
) -> None:
    language.use(name)
    figure, _ = plt.subplots()
    picture.show(figure, alt="Balken")
    assert note in shown[0]._repr_html_()
    assert repr(shown[0]) == text


def test_a_shown_figure_is_closed_so_that_jupyter_does_not_draw_it_again(
    shown: list[Any],
) -> None:
    figure, (left, _) = plt.subplots(1, 2)
    other, _ = plt.subplots()
    picture.show(left, alt="left and right")
    assert plt.get_fignums() == [other.number]
    assert isinstance(figure, Figure)


@pytest.mark.parametrize("alt", ["", "  \n"])
def test_an_empty_alt_text_is_refused(alt: str, shown: list[Any]) -> None:
    figure, _ = plt.subplots()
    with pytest.raises(ValueError, match="The picture needs alt text"):
        picture.show(figure, alt=alt)
    assert not shown


def test_axes_without_a_figure_are_refused(shown: list[Any]) -> None:
    _, axes = plt.subplots()
    axes.remove()
    assert isinstance(axes, Axes)
    with pytest.raises(ValueError, match="These axes have no figure"):
        picture.show(axes, alt="bars")


def test_the_note_below_a_picture_of_real_data_can_be_another(shown: list[Any]) -> None:
    for note in (None, "Read from <ten> packages"):
        axes = plt.figure().subplots()
        picture.show(axes, alt="Ten bars of different length.", note=note)
    fiction, real = (one._repr_html_() for one in shown)
    assert "fictional" in fiction.lower() or "Fiktive" in fiction
    assert "Read from &lt;ten&gt; packages" in real
    assert "iktive" not in real
    assert "ictional" not in real
