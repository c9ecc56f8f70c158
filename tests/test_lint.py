from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

import pytest
from nbformat import v4

from tests.mini import change
from werkstadt_edu import notebook
from werkstadt_edu.language import Language
from werkstadt_edu.lint import RULES, lint

if TYPE_CHECKING:
    from tests.mini import Mini
    from werkstadt_edu.finding import Finding

# Per rule: what to replace in the lesson (a regular expression, and by what), and what is said.
BROKEN = [
    ("_head", r"practice = 25", "practice = 19", "39 minutes, expected 40 to 100"),
    ("_head", r"practice = 25", "practice = 81", "101 minutes, expected 40 to 100"),
    ("_head", r"\[\[objectives\]\]\nlevel = \"R2\"\n.*\n.*\n", "", "2 objectives, expected 3 to 6"),
    (
        "_head",
        r"prerequisites = \[\]",
        'prerequisites = ["mini/02-more"]',
        "the prerequisite 'mini/02-more' is no earlier lesson",
    ),
    (
        "_prerequisites",
        r"prerequisites = \[\]",
        'prerequisites = ["maxi/01-more"]',
        "no course has the prerequisite 'maxi/01-more'",
    ),
    (
        "_exercises",
        r"(?s)# %% \[markdown\] role=\"hints\" grade_id=\"biggest\".*?(?=# %% role)",
        "",
        '\'biggest\' has no cell role="hints" grade_id="biggest"',
    ),
    (
        "_exercises",
        r"(?s)# %% role=\"tests\" grade_id=\"biggest-tests\".*?(?=# %%)",
        "",
        '\'biggest\' has no cell role="tests" grade_id="biggest-tests"',
    ),
    (
        "_exercises",
        r"(?s)# %% role=\"solution\" grade_id=\"biggest\".*?(?=# %%)",
        "",
        '\'biggest-tests\' has no cell role="solution" grade_id="biggest"',
    ),
    (
        "_exercises",
        r"(?s)# %% \[markdown\] role=\"rubric\".*?(?=# %% \[markdown\] role=\"manual\")",
        "",
        '\'why\' has no cell role="rubric" grade_id="why"',
    ),
    ("_grammars", r"- 2: Nennt", "- 1.5: Nennt", "the rubric adds up to 2.5, not to 3"),
    (
        "_grammars",
        r"- \[ \] A shorter list",
        "- [x] A shorter list",
        "other options are right than in the German half",
    ),
    (
        "_grammars",
        r"(?s)# %% \[markdown\] role=\"quiz\".*?(?=# %% \[markdown\] lang)",
        "",
        "the lesson asks no quick question",
    ),
    ("_headings", r"## (Summen|Sums)", r"### \1", "a heading of level 3 follows level 1"),
    ("_headings", r"## (Entsch|Decid)", r"# \1", "a heading of level 1 follows level 2"),
    ("_halves", r"## Sums\n", "Sums\n", "headings differ: ['##'] and []"),
    ("_halves", r"ist nützlich", "ist `numbers.sum()`", "only one half speaks of `numbers.sum()`"),
    ("_comments", r"    # en: Return the sum.\n", "", "comments '# de:' have no other half"),
    ("_figures", r"(?s)# %% role=\"guard\".*?(?=# %%)", "", "no guard proves the figure 1.006"),
    ("_figures", r"nützlich\.", "nützlich: 2,5.", "no guard proves the figure 2,5"),
    (
        "_figures",
        r"nützlich\.",
        "nützlich: 1.006.000,5, ja.",
        "no guard proves the figure 1.006.000,5",
    ),
    ("_figures", r"is useful\.", "is useful: 2.5.", "no guard proves the figure 2.5"),
    ("_guards", r"Die Summe ist 1\.006\.", "Die Summe.", "the prose doesn't say 1.006"),
    (
        "_links",
        r"ist nützlich",
        "ist [hier](http://a.de)",
        "the link 'http://a.de' is neither https nor a term",
    ),
    ("_links", r"ist nützlich", "![](https://a.de/b.png)", "a picture has no alternative text"),
    ("_terms", r"\[mask\]\(term:mask\)", "mask", "only one half links to the term 'mask'"),
    ("_terms", r"\(term:mask\)", "(term:maks)", "the glossary has no term 'maks'"),
]


def findings(mini: Mini) -> dict[str, list[Finding]]:
    """What was found, by the name of the rule; rules that found nothing are left out."""
    course, lesson = mini.course, mini.lesson
    by_rule = {rule.__name__: list(rule(course, lesson)) for rule in RULES}
    return {name: found for name, found in by_rule.items() if found}


def test_a_complete_lesson_has_no_findings(built: Mini) -> None:
    assert lint(built.course, built.lesson) == ()


@pytest.mark.parametrize(("rule", "pattern", "new", "message"), BROKEN)
def test_each_fault_is_found_by_its_rule_and_by_no_other(
    rule: str, pattern: str, new: str, message: str, built: Mini
) -> None:
    text = built.source.read_text(encoding="utf-8")
    broken, count = re.subn(pattern, new, text)
    assert count
    built.source.write_text(broken, encoding="utf-8")
    found = findings(built)
    assert list(found) == [rule]
    assert message in {finding.message for finding in found[rule]}
    assert all(str(finding).startswith(str(built.source)) for finding in found[rule])


@pytest.mark.parametrize(
    "text",
    [
        "In 2.5 km ([source](https://a.de)).",
        "Type `2.5`.",
        "```\n2.5\n# no heading\n[x](y)\n```",
        "Version 1.2.3, on 31.12.2026, room 12.",
        "See [above](#Sums), ![a bar](https://a.de/b.png).",
        "Say `'numbers.sum'` or `True`.",
    ],
)
def test_what_is_no_fault_is_not_found(text: str, built: Mini) -> None:
    change(built.source, "A [mask](term:mask) is useful.", f"A [mask](term:mask).\n\n{text}\n\n")
    assert findings(built) == {}


def test_a_lesson_that_was_not_built_is_found(built: Mini) -> None:
    built.notebook(Language.EN).unlink()
    (finding,) = findings(built)["_pictures"]
    assert finding.place == str(built.notebook(Language.EN))
    assert "werkstadt build" in finding.message


@pytest.mark.parametrize(
    ("data", "is_fault"),
    [
        ({"image/png": "iVBORw0KGgo="}, True),
        ({"text/html": '<img src="x">'}, True),
        ({"text/html": '<img src="x" alt="">'}, True),
        ({"text/html": '<img alt="bars" src="x"><img src="y">'}, True),
        ({"text/html": '<img alt="bars" src="x">', "image/png": "iVBORw0KGgo="}, False),
        ({"text/html": "<b>1</b>"}, False),
    ],
)
def test_a_picture_without_alternative_text_is_found(
    data: dict[str, str], is_fault: bool, built: Mini
) -> None:
    path = built.notebook(Language.DE)
    made = notebook.read(path)
    made.cells[1].outputs = [v4.new_output("display_data", data)]
    notebook.write(made, path)
    found = findings(built)
    assert list(found) == (["_pictures"] if is_fault else [])
    if is_fault:
        (finding,) = found["_pictures"]
        assert finding.place == str(path)
        assert "'from werkstadt_edu import check, language'" in finding.message


def test_two_lessons_that_build_on_each_other_are_found(built: Mini) -> None:
    shutil.copytree(built.root / "mini", built.root / "maxi")
    change(built.source, "prerequisites = []", 'prerequisites = ["maxi/01-first-steps"]')
    path = built.root / "maxi" / "lessons" / built.source.name
    change(path, "prerequisites = []", 'prerequisites = ["mini/01-first-steps"]')
    found = findings(built)["_prerequisites"]
    message = "the prerequisite 'maxi/01-first-steps' builds on this lesson"
    assert [one.message for one in found] == [message]


def test_an_exercise_with_the_name_of_another_lessons_exercise_is_found(built: Mini) -> None:
    other = built.root / "other" / "lessons" / "02_more.py"
    other.parent.mkdir(parents=True)
    other.write_text('# %% role="solution" grade_id="biggest"\nbiggest = 1\n', "utf-8")
    found = findings(built)
    assert list(found) == ["_names"]
    assert [one.message for one in found["_names"]] == ["'biggest' is in 02_more.py too"]


def test_every_rule_has_a_fault_here_that_it_finds() -> None:
    own = {"_pictures", "_names"}
    assert {rule for rule, *_ in BROKEN} | own == {rule.__name__ for rule in RULES}
