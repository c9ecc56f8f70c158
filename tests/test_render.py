from __future__ import annotations

from typing import TYPE_CHECKING

import nbformat
import pytest

from tests.mini import change
from tests.refused import refused
from werkstadt_edu import notebook, release
from werkstadt_edu.language import Language
from werkstadt_edu.render import render

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from tests.mini import Mini

DE, EN = Language.DE, Language.EN
BOTH = pytest.mark.parametrize("language", [DE, EN])


def rendered(mini: Mini, language: Language = DE, *, guards: bool = False) -> NotebookNode:
    return render(mini.lesson, language, mini.course.glossary, guards=guards)


def grade_ids(made: NotebookNode) -> list[str]:
    return [cell.metadata.nbgrader.grade_id for cell in made.cells if "nbgrader" in cell.metadata]


@BOTH
def test_rendering_twice_gives_the_same_valid_bytes(language: Language, mini: Mini) -> None:
    made = rendered(mini, language)
    nbformat.validate(made)
    assert notebook.to_bytes(made) == notebook.to_bytes(rendered(mini, language))


def test_a_notebook_says_whose_source_it_was_made_from(mini: Mini) -> None:
    metadata = rendered(mini).metadata
    assert metadata.kernelspec.name == "python3"
    assert metadata.werkstadt == {
        "language": "de",
        "lesson": "mini/01-first-steps",
        "source_sha256": mini.lesson.digest,
    }


@BOTH
def test_the_ids_of_cells_are_unique(language: Language, mini: Mini) -> None:
    ids = [cell.id for cell in rendered(mini, language, guards=True).cells]
    assert len(set(ids)) == len(ids)


def test_the_ids_of_cells_outlive_a_change_of_text(mini: Mini) -> None:
    before = [cell.id for cell in rendered(mini).cells]
    change(mini.source, "ist nützlich", "ist sehr nützlich")
    assert [cell.id for cell in rendered(mini).cells] == before


def test_the_ids_of_graded_cells_outlive_a_new_cell_in_front_of_them(mini: Mini) -> None:
    def named() -> dict[str, str]:
        cells = rendered(mini).cells
        return {c.metadata.nbgrader.grade_id: c.id for c in cells if "nbgrader" in c.metadata}

    before = named()
    change(mini.source, '# %% role="guard"', '# %%\nx = 1\n\n# %% role="guard"')
    assert named() == before


def test_both_languages_have_the_same_grade_ids_in_the_same_order(mini: Mini) -> None:
    german, english = rendered(mini, DE), rendered(mini, EN)
    assert grade_ids(german) == ["total", "total-tests", "biggest", "biggest-tests", "why"]
    assert grade_ids(german) == grade_ids(english)
    assert [cell.cell_type for cell in german.cells] == [cell.cell_type for cell in english.cells]


@pytest.mark.parametrize(
    ("language", "own", "other"),
    [(DE, "Geben Sie die Summe zurück", "Return the sum"), (EN, "Return the sum", "Geben Sie")],
)
def test_a_notebook_speaks_one_language(
    language: Language, own: str, other: str, mini: Mini
) -> None:
    content = notebook.to_bytes(rendered(mini, language)).decode()
    assert own in content
    assert other not in content
    assert 'L(\\"' not in content


SECRETS = (
    b"return sum(values)",
    b"max(numbers)",
    b"total([])",
    b"Weil wir die Summe brauchen",
    b"Because we need the sum",
)


@BOTH
def test_solutions_and_hidden_tests_are_in_the_source_and_in_no_learner_edition(
    language: Language, mini: Mini
) -> None:
    source = rendered(mini, language)
    edition = notebook.to_bytes(release.learner_edition(source, language))
    there = [secret for secret in SECRETS if secret in notebook.to_bytes(source)]
    assert len(there) == len(SECRETS) - 1  # the answer in the other language
    assert not [secret for secret in SECRETS if secret in edition]
    assert b"BEGIN " not in edition
    assert b"END " not in edition


def test_guards_are_there_only_for_the_build(mini: Mini) -> None:
    guarded = rendered(mini, guards=True)
    guard = [cell for cell in guarded.cells if "assert language.number" in cell.source]
    assert [cell.metadata.jupyter for cell in guard] == [{"source_hidden": True}]
    assert b"assert language.number" not in notebook.to_bytes(rendered(mini))
    ids = {cell.id for cell in guarded.cells} - {guard[0].id}
    assert ids == {cell.id for cell in rendered(mini).cells}


@pytest.mark.parametrize(
    ("language", "line"),
    [
        (DE, "# Prüfung: Führen Sie diese Zelle aus, nachdem Sie Ihre ausgeführt haben."),
        (EN, "# Check: run this cell after you have run yours."),
    ],
)
def test_tests_are_folded_to_a_line_that_says_what_to_do(
    language: Language, line: str, mini: Mini
) -> None:
    cells = rendered(mini, language).cells
    folded = [cell for cell in cells if "jupyter" in cell.metadata]
    assert [cell.metadata.nbgrader.grade_id for cell in folded] == ["total-tests", "biggest-tests"]
    assert {cell.source.split("\n")[0] for cell in folded} == {line}


def test_code_that_nobody_needs_to_read_is_folded(mini: Mini) -> None:
    change(mini.source, "# %%\nfrom werkstadt_edu", '# %% tags=["hide-input"]\nfrom werkstadt_edu')
    folded = next(cell for cell in rendered(mini).cells if "import check" in cell.source)
    assert folded.metadata["jupyter"] == {"source_hidden": True}


def test_only_used_terms_stand_in_the_list_at_the_end(mini: Mini) -> None:
    change(
        mini.root / "glossary.toml",
        "[mask]",
        '[row]\nname = { de = "Zeile", en = "row" }\n'
        'definition = { de = "Eine.", en = "One." }\n[mask]',
    )
    made = rendered(mini)
    last = made.cells[-1].source
    assert last.startswith("## Begriffe dieser Lektion")
    assert "**Maske**" in last
    assert "Zeile**" not in last
    assert "](#Begriffe-dieser-Lektion)" in made.cells[2].source
    assert "term:" not in notebook.to_bytes(made).decode()


def test_a_lesson_without_terms_has_no_list(mini: Mini) -> None:
    change(mini.source, "(term:mask)", "(https://example.org)")
    assert "Begriffe dieser Lektion" not in notebook.to_bytes(rendered(mini)).decode()


def test_tags_arrive_in_the_notebook(mini: Mini) -> None:
    change(mini.source, "# %%\nfrom", '# %% tags=["nbval-skip"]\nfrom')
    assert rendered(mini).cells[1].metadata.tags == ["nbval-skip"]


def test_questions_hints_and_rubrics_are_written_out(mini: Mini) -> None:
    texts = "\n".join(cell.source for cell in rendered(mini, EN).cells)
    for text in ("**Quick question.**", 'hint("total")', "| Gives a reason. | 2 |"):
        assert text in texts
    assert "- [x]" not in texts


@pytest.mark.parametrize(
    ("old", "new", "thing"),
    [
        ("(term:mask)", "(term:maks)", "no term 'maks'"),
        ('L("de", "en")', 'L("de")', "not given in both languages"),
        ("- [x]", "- [ ]", "quick question is not complete"),
        ("- 2: Nennt", "- zwei: Nennt", "no criterion"),
        ("Es gibt eine eingebaute Funktion.\n\n---\n", "", "not three hints"),
        ("numbers = [1, 2, 3]", "numbers = [1, 2, 3", "not valid Python"),
    ],
)
def test_an_unfinished_cell_is_refused_with_its_file(
    old: str, new: str, thing: str, mini: Mini
) -> None:
    change(mini.source, old, new)
    with refused(thing, place=str(mini.source)):
        rendered(mini)


def ready(name: str) -> str:
    return f'check.ready(lambda: ({name},), exercise="{name}")'


def test_a_hint_stands_behind_the_check_of_its_exercise(mini: Mini) -> None:
    sources = [cell.source for cell in rendered(mini, EN).cells]
    check_at = next(i for i, text in enumerate(sources) if ready("total") in text)
    assert sources[check_at + 1] == '# Stuck? Each run shows one hint more.\nhint("total")'
    assert "built-in" not in "\n".join(sources)


@pytest.mark.parametrize(
    ("old", "new", "lines"),
    [
        ("", "", [ready("total"), ready("biggest")]),
        # What only the solution binds, a learner needn't.
        (
            "biggest = max(numbers)\n",
            "ordered = sorted(numbers)\nbiggest = ordered[-1]\n",
            [ready("total"), ready("biggest")],
        ),
        # What the stub gives but the tests don't use, a learner may throw away.
        (
            "biggest = ...\n",
            "first = numbers[0]\nbiggest = ...\n",
            [ready("total"), ready("biggest")],
        ),
        # Plain asserts need no checks, and a lesson may do without them.
        (
            'check.equal(biggest, 3, what="biggest")\ncheck.passed(L("Gefunden.", "Found."))',
            "assert biggest == 3",
            [ready("total")],
        ),
    ],
)
def test_tests_ask_first_whether_the_names_of_the_stub_exist(
    old: str, new: str, lines: list[str], mini: Mini
) -> None:
    change(mini.source, old, new)
    cells = render(mini.lesson, Language.EN, mini.course.glossary).cells
    found = [line for cell in cells for line in cell.source.split("\n") if "check.ready" in line]
    assert found == lines
