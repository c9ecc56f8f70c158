from __future__ import annotations

from werkstadt_edu.finding import Finding


def test_a_finding_is_written_as_editors_understand_it() -> None:
    assert str(Finding(place="a.py:3", message="no title")) == "a.py:3: no title"
