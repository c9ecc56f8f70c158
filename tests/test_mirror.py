"""The golden files below ``tests/mirror``; its README says how to renew them."""

from __future__ import annotations

import difflib
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from werkstadt_edu import notebook, release
from werkstadt_edu.language import Language
from werkstadt_edu.render import render

if TYPE_CHECKING:
    from tests.mini import Mini

MIRROR = Path(__file__).parent / "mirror"
BOTH = pytest.mark.parametrize("language", list(Language))


def compare(content: bytes, path: Path, renew: bool) -> None:
    if renew:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
    golden = path.read_text(encoding="utf-8").splitlines()
    difference = difflib.unified_diff(
        golden, content.decode().splitlines(), str(path.relative_to(MIRROR)), "now", lineterm=""
    )
    report = "\n".join(difference)
    if report:
        advice = "meant to be so? pytest tests/test_mirror.py --renew-mirror"
        pytest.fail(f"{report}\n\n{advice}", pytrace=False)


@BOTH
def test_the_learner_edition_is_the_golden_one(
    language: Language, mini: Mini, pytestconfig: pytest.Config
) -> None:
    source = render(mini.lesson, language, mini.course.glossary)
    content = notebook.to_bytes(release.learner_edition(source, language))
    path = MIRROR / language.value / "learner_edition.json"
    compare(content, path, pytestconfig.getoption("--renew-mirror"))


@BOTH
def test_the_built_notebook_is_the_golden_one(
    language: Language, built_once: Mini, pytestconfig: pytest.Config
) -> None:
    content = built_once.notebook(language).read_bytes()
    path = MIRROR / language.value / "built_notebook.json"
    compare(content, path, pytestconfig.getoption("--renew-mirror"))
