"""The exporter of feedback pages: nbconvert's HTML with our template and our idea of safe HTML.

It is a class of its own because formgrader lays out its pages with nbconvert's, and would
otherwise get our template.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbconvert.exporters import HTMLExporter

from werkstadt_edu import safe_html

if TYPE_CHECKING:
    from collections.abc import Iterator

_TEMPLATES = Path(__file__).parent / "templates"


class FeedbackExporter(HTMLExporter):
    """Lays out what `feedback.prepare` put into the resources."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(  # type: ignore[no-untyped-call]
            **{
                "template_name": "werkstadt-feedback",
                "extra_template_basedirs": [str(_TEMPLATES)],
                "exclude_anchor_links": True,
                **kwargs,
            }
        )

    def default_filters(self) -> Iterator[tuple[str, Any]]:
        """The template's filters: nbconvert's, and ours for what learners wrote."""
        yield from super().default_filters()  # type: ignore[no-untyped-call]
        yield "safe_html", safe_html.clean
        yield "shifted_headings", safe_html.shift_headings
