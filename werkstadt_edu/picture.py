"""A figure shown so that everyone can read it: with alt text, and with the note that it is fiction.

Jupyter's own display of a figure has no alternative text, so a figure is shown as HTML with one.
"""

from __future__ import annotations

import base64
import html
import io
from typing import TYPE_CHECKING

from werkstadt_edu.language import L

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_DOTS_PER_INCH = 80


def show(drawn: Axes | Figure, *, alt: str, note: str | None = None) -> None:
    """Display a figure with its alternative text, and close it.

    Args:
        drawn: the figure, or the axes in it.
        alt: what the picture shows, in one or two sentences, for readers who don't see it.
        note: what stands below it; by default that the data are fictional. For real data, where
            they come from.

    Raises:
        ValueError: for an empty alternative text.
    """
    from IPython.display import display
    from matplotlib import pyplot as plt

    if not alt.strip():
        raise ValueError(L("Das Bild braucht einen Alternativtext.", "The picture needs alt text."))
    figure = _figure(drawn)
    image = io.BytesIO()
    figure.savefig(image, format="png", dpi=_DOTS_PER_INCH, bbox_inches="tight", facecolor="white")
    # A figure that stays open would be drawn a second time at the cell's end, without its text.
    plt.close(figure)
    display(_Picture(image.getvalue(), alt, note or _fiction()))


def _figure(drawn: Axes | Figure) -> Figure:
    from matplotlib.figure import Figure

    if isinstance(drawn, Figure):
        return drawn
    figure = drawn.get_figure(root=True)
    if figure is None:
        raise ValueError(L("Diese Achsen gehören zu keinem Bild.", "These axes have no figure."))
    return figure


def _fiction() -> str:
    return L(
        "Fiktive Übungsdaten – nicht von der Stadt Jena, den Stadtwerken oder der EAB",
        "Fictional training data – not from the City of Jena, its utilities or the library",
    )


class _Picture:
    """What Jupyter shows: HTML where it can, the alternative text where it can't."""

    def __init__(self, png: bytes, alt: str, note: str) -> None:
        self._png = png
        self._alt = alt
        self._note = note

    def _repr_html_(self) -> str:
        data = base64.b64encode(self._png).decode()
        note = html.escape(self._note)
        return (
            '<figure style="margin:0">'
            f'<img src="data:image/png;base64,{data}" alt="{html.escape(self._alt)}" '
            'style="max-width:100%;background:#fff">'
            f'<figcaption style="font-size:0.85em;opacity:0.85">{note}</figcaption></figure>'
        )

    def __repr__(self) -> str:
        return L(f"[Bild: {self._alt}]", f"[Picture: {self._alt}]")
