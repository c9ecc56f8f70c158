from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.refused import refused
from werkstadt_edu import regions
from werkstadt_edu.regions import Region, Span

SOURCE = """def f():
    ### BEGIN SOLUTION
    return 1
    ### END SOLUTION
x = 0
### BEGIN SOLUTION
x = 1
### END SOLUTION"""


def test_all_regions_of_one_kind_are_found_in_order() -> None:
    found = regions.find(SOURCE, Region.SOLUTION, place="p")
    assert found == (Span(begin=1, end=3), Span(begin=5, end=7))
    assert regions.find(SOURCE, Region.HIDDEN_TESTS, place="p") == ()


def test_a_region_gives_way_to_the_stub_at_its_own_indent() -> None:
    replaced = regions.replace(SOURCE, Region.SOLUTION, "...\n# go on", place="p")
    assert replaced == "def f():\n    ...\n    # go on\nx = 0\n...\n# go on"


def test_a_region_without_stub_leaves_no_line() -> None:
    assert regions.replace(SOURCE, Region.SOLUTION, None, place="p") == "def f():\nx = 0"


def test_a_marker_may_hide_in_an_html_comment() -> None:
    text = "Why?\n<!-- ### BEGIN MARK SCHEME -->\nBecause.\n<!-- ### END MARK SCHEME -->"
    assert regions.replace(text, Region.MARK_SCHEME, None, place="p") == "Why?"


def test_a_cell_without_markers_keeps_its_content() -> None:
    unmarked = regions.unmark(SOURCE, Region.SOLUTION)
    assert unmarked == "def f():\n    return 1\nx = 0\nx = 1"


@pytest.mark.parametrize(
    ("source", "thing", "line", "expected"),
    [
        ("x\n### BEGIN SOLUTION\ny", "never closed", 2, "### END SOLUTION"),
        (
            "### BEGIN SOLUTION\n### BEGIN SOLUTION\n### END SOLUTION",
            "'### BEGIN SOLUTION' stands where it can't",
            2,
            "### END SOLUTION",
        ),
        (
            "x\n\n### END SOLUTION",
            "'### END SOLUTION' stands where it can't",
            3,
            "### BEGIN SOLUTION",
        ),
    ],
)
def test_a_misplaced_marker_is_refused_with_its_line(
    source: str, thing: str, line: int, expected: str
) -> None:
    with refused(thing, place=f"here, line {line} of the cell", expected=expected):
        regions.find(source, Region.SOLUTION, place="here")


LINES = st.lists(
    st.tuples(st.sampled_from(["", "  ", "    "]), st.text("aä{}#\t", max_size=5)).map("".join),
    max_size=4,
)


@given(
    blocks=st.lists(st.tuples(LINES, st.sampled_from(list(Region)), LINES), max_size=5),
    stub=st.one_of(st.none(), st.text("ab\n", max_size=4)),
)
def test_replacing_every_region_leaves_no_marker_and_every_line_outside(
    blocks: list[tuple[list[str], Region, list[str]]], stub: str | None
) -> None:
    lines, outside = [], []
    for before, region, inside in blocks:
        lines += [*before, f"# {region.begin}", *inside, f"# {region.end}"]
        outside += before
    source = "\n".join(lines)
    for region in Region:
        source = regions.replace(source, region, stub, place="p")
    assert "BEGIN" not in source
    assert "END" not in source
    if stub is None:
        assert source == "\n".join(outside)
