from __future__ import annotations

import pytest

from werkstadt_edu import safe_html
from werkstadt_edu.checks.card import Card
from werkstadt_edu.checks.outcome import Outcome


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("<script>alert(1)</script>x", "x"),
        ('<b onclick="alert(1)">x</b>', "<b>x</b>"),
        ('<img src=x onerror="alert(1)">', "<img>"),
        ('<img src="https://evil.example/pixel.png">', "<img>"),
        ('<img src="//evil.example/pixel.png">', "<img>"),
        ('<img src="data:image/svg+xml;base64,AAAA">', "<img>"),
        ('<a href="javascript:alert(1)">x</a>', '<a rel="noopener noreferrer">x</a>'),
        ('<a href="data:text/html,x">x</a>', '<a rel="noopener noreferrer">x</a>'),
        ('<iframe src="https://evil.example"></iframe>x', "x"),
        ('<form action="https://evil.example"><input name="password"></form>x', "x"),
        ('<p style="background:url(https://evil.example)">x</p>', "<p>x</p>"),
        ('<p style="background:\\75rl(https://evil.example)">x</p>', "<p>x</p>"),
        ('<p style="position:fixed;top:0">x</p>', '<p style="">x</p>'),
        ("<style>body{display:none}</style>x", "x"),
        ('<link rel="stylesheet" href="https://evil.example">x', "x"),
        ('<meta http-equiv="refresh" content="0;url=https://evil.example">x', "x"),
        ('<svg onload="alert(1)"></svg>x', "x"),
        ('<base href="https://evil.example">x', "x"),
        ('<p class="standing full score">x</p>', "<p>x</p>"),
        ('<p id="scores">x</p>', "<p>x</p>"),
    ],
)
def test_what_acts_loads_or_imitates_is_dropped(text: str, clean: str) -> None:
    assert safe_html.clean(text) == clean


@pytest.mark.parametrize(
    "text",
    [
        '<table class="dataframe"><tr><th scope="row">a</th><td>1</td></tr></table>'.replace(
            "<tr>", "<tbody><tr>"
        ).replace("</tr>", "</tr></tbody>"),
        '<img src="data:image/png;base64,iVBORw0KGgo=" alt="A dot">',
        "<details><summary>Hint</summary>Look.</details>",
        '<span class="k">def</span>',
        '<span class="ansi-red-fg">no</span>',
    ],
)
def test_what_lessons_show_stays(text: str) -> None:
    assert safe_html.clean(text) == text


def test_the_card_of_a_check_keeps_its_colours() -> None:
    card = Card(outcome=Outcome.NOT_YET, sentence="Look at `total`.", what="total(numbers)")
    kept = safe_html.clean(card.as_html())
    for part in ("werkstadt-card", "background:#fff3e0", "border-left:4px solid #8a3a00", "✗"):
        assert part in kept


def test_headings_leave_the_first_level_to_the_page() -> None:
    text = '<h1 id="a">A</h1><h6>B</h6><hr><header>C</header>'
    assert safe_html.shift_headings(text) == '<h2 id="a">A</h2><h6>B</h6><hr><header>C</header>'
