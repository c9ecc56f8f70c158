from __future__ import annotations

import json
import re
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from tests.mini import STEM, change
from tests.refused import refused
from werkstadt_edu import language, notebook, workspace
from werkstadt_edu.language import Language
from werkstadt_edu.workspace import Delivery

if TYPE_CHECKING:
    from pathlib import Path

    from tests.mini import Mini
    from werkstadt_edu.workspace import Delivered, Workspace

TODAY = date(2026, 3, 1)
MINE = b'{"mine": true}'


def prepare(mini: Mini, folder: Path, name: Language = Language.EN) -> Workspace:
    return workspace.prepare(folder, (mini.course,), name, today=TODAY)


def deliver(mini: Mini, folder: Path, name: Language = Language.EN) -> Delivered:
    (delivered,) = prepare(mini, folder, name).lessons
    return delivered


def new_edition(mini: Mini, text: str = "is useful.") -> None:
    """Change what learners get in English."""
    change(mini.source, text, text[:-1] + ", please.")


def notebooks(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*.ipynb"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "my folder"


def test_a_new_workspace_holds_the_learner_editions_and_a_start_page(
    mini: Mini, folder: Path
) -> None:
    ready = prepare(mini, folder)
    (delivered,) = ready.lessons
    assert delivered.path == folder / "en" / "mini" / STEM / f"{STEM}.ipynb"
    assert (delivered.delivery, delivered.kept) == (Delivery.NEW, None)
    assert (ready.root, ready.start) == (folder / "en", folder / "en" / "Start.md")
    assert "...  # your code" in delivered.path.read_text(encoding="utf-8")


def test_a_second_call_changes_nothing(mini: Mini, folder: Path) -> None:
    deliver(mini, folder)

    def files() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    before = files()
    assert deliver(mini, folder).delivery is Delivery.UNCHANGED
    assert files() == before


def test_a_learners_work_stays_when_nothing_is_new(mini: Mini, folder: Path) -> None:
    path = deliver(mini, folder).path
    path.write_bytes(MINE)
    assert deliver(mini, folder).delivery is Delivery.UNCHANGED
    assert path.read_bytes() == MINE


def test_an_untouched_notebook_is_replaced_by_a_new_edition(mini: Mini, folder: Path) -> None:
    path = deliver(mini, folder).path
    new_edition(mini)
    delivered = deliver(mini, folder)
    assert (delivered.delivery, delivered.path) == (Delivery.UPDATED, path)
    assert "is useful, please." in path.read_text(encoding="utf-8")
    assert deliver(mini, folder).delivery is Delivery.UNCHANGED


@pytest.mark.parametrize(("name", "word"), [(Language.DE, "neu"), (Language.EN, "new")])
def test_a_new_edition_lies_beside_a_touched_notebook_which_is_kept(
    name: Language, word: str, mini: Mini, folder: Path
) -> None:
    path = deliver(mini, folder, name).path
    path.write_bytes(MINE)
    change(mini.source, "numbers = [1, 2, 3]", "numbers = [1, 2, 3, 4]")
    delivered = deliver(mini, folder, name)
    assert (delivered.delivery, delivered.kept) == (Delivery.BESIDE, path)
    assert delivered.path == path.with_name(f"{STEM}_{word}_2026-03-01.ipynb")
    assert "[1, 2, 3, 4]" in delivered.path.read_text(encoding="utf-8")
    assert path.read_bytes() == MINE
    assert deliver(mini, folder, name).delivery is Delivery.UNCHANGED
    assert len(notebooks(folder)) == 2


def test_two_new_editions_on_one_day_lie_beside_each_other(mini: Mini, folder: Path) -> None:
    path = deliver(mini, folder).path
    path.write_bytes(MINE)
    new_edition(mini)
    first = deliver(mini, folder).path
    first.write_bytes(b"mine as well")
    new_edition(mini, "`max` helps.")
    second = deliver(mini, folder)
    assert second.path.name == f"{STEM}_new_2026-03-01_2.ipynb"
    assert (path.read_bytes(), first.read_bytes()) == (MINE, b"mine as well")
    assert len(notebooks(folder)) == 3


def test_a_deleted_notebook_comes_again(mini: Mini, folder: Path) -> None:
    path = deliver(mini, folder).path
    path.unlink()
    assert deliver(mini, folder).delivery is Delivery.NEW
    assert path.exists()


def test_a_workspace_speaks_its_own_language_whatever_was_chosen(mini: Mini, folder: Path) -> None:
    language.use("en")
    deliver(mini, folder, Language.DE)
    assert "Willkommen" in (folder / "de" / "Start.md").read_text(encoding="utf-8")
    assert language.current() is Language.EN


def test_two_languages_live_side_by_side(mini: Mini, folder: Path) -> None:
    english = deliver(mini, folder, Language.EN).path
    english.write_bytes(MINE)
    german = deliver(mini, folder, Language.DE)
    assert german.delivery is Delivery.NEW
    assert german.path == folder / "de" / "mini" / STEM / f"{STEM}.ipynb"
    assert "...  # Ihr Code" in german.path.read_text(encoding="utf-8")
    assert english.read_bytes() == MINE
    assert deliver(mini, folder, Language.DE).delivery is Delivery.UNCHANGED
    assert "Willkommen" in (folder / "de" / "Start.md").read_text(encoding="utf-8")
    assert "Welcome" in (folder / "en" / "Start.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("is_worked_on", [True, False])
def test_an_interruption_before_the_record_costs_nobody_their_work(
    is_worked_on: bool, mini: Mini, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_arguments: object) -> None:
        raise KeyboardInterrupt

    deliver(mini, folder)
    new_edition(mini)
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(workspace._Records, "put", interrupted)
        deliver(mini, folder)
    path = folder / "en" / "mini" / STEM / f"{STEM}.ipynb"
    assert "is useful, please." in path.read_text(encoding="utf-8")
    if is_worked_on:
        path.write_bytes(MINE)
        assert deliver(mini, folder).delivery is Delivery.BESIDE
        assert path.read_bytes() == MINE
    else:
        assert deliver(mini, folder).delivery is Delivery.UNCHANGED
        new_edition(mini, "`max` helps.")
        assert deliver(mini, folder).delivery is Delivery.UPDATED
        assert notebooks(folder) == [path.name]


def test_a_notebook_that_nobody_recorded_is_never_overwritten(mini: Mini, folder: Path) -> None:
    path = folder / "en" / "mini" / STEM / f"{STEM}.ipynb"
    path.parent.mkdir(parents=True)
    path.write_bytes(MINE)
    assert deliver(mini, folder).delivery is Delivery.BESIDE
    assert path.read_bytes() == MINE


@pytest.mark.parametrize("content", [b"{", b"[1]", b"null", b"\x80", b""])
def test_broken_records_are_refused_and_the_way_on_keeps_all_work(
    content: bytes, mini: Mini, folder: Path
) -> None:
    path = deliver(mini, folder).path
    path.write_bytes(MINE)
    records = folder / ".werkstadt" / "delivered.json"
    records.write_bytes(content)
    with refused("list of delivered lessons", place=str(records), next_step="Delete this file"):
        deliver(mini, folder)
    records.unlink()
    assert deliver(mini, folder).delivery is Delivery.BESIDE
    assert path.read_bytes() == MINE


@pytest.mark.parametrize("name", ["", "en", "en/mini", ".werkstadt"])
def test_a_file_in_the_place_of_a_folder_is_refused(name: str, mini: Mini, folder: Path) -> None:
    place = folder / name
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("mine")
    with refused("A file can't be written", place=str(place), next_step="Choose a folder"):
        deliver(mini, folder)
    assert place.read_text() == "mine"


@pytest.mark.parametrize("name", list(Language))
def test_no_delivered_file_holds_a_solution_or_a_hidden_test(
    name: Language, mini: Mini, folder: Path
) -> None:
    prepare(mini, folder, name)
    delivered = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    for secret in ("return sum(values)", "max(numbers)", "total([])", "HIDDEN", "SOLUTION"):
        assert secret.encode() not in delivered
    for secret in ("Weil wir die Summe brauchen", "Because we need the sum", "assert language"):
        assert secret.encode() not in delivered


@pytest.mark.parametrize("name", list(Language))
def test_every_link_of_the_start_page_leads_to_a_notebook(
    name: Language, mini: Mini, folder: Path
) -> None:
    ready = prepare(mini, folder, name)
    links = re.findall(r"\]\(([^)]+)\)", ready.start.read_text(encoding="utf-8"))
    assert links == [f"mini/{STEM}/{STEM}.ipynb"]
    assert notebook.read(ready.root / links[0]).metadata.werkstadt.language == name.value


def test_the_settings_are_the_workspaces_own(mini: Mini, folder: Path) -> None:
    def settings(name: Language) -> dict[str, Any]:
        root = prepare(mini, folder, name).settings
        files = sorted((root / "labconfig").glob("*.json"))
        assert root.is_relative_to(folder)
        return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in files}

    for name, wanted in ((Language.DE, "de_DE"), (Language.EN, "en")):
        overrides = settings(name)["default_setting_overrides"]
        assert overrides["@jupyterlab/translation-extension:plugin"]["locale"] == wanted
        assert overrides["@jupyterlab/apputils-extension:notification"]["fetchNews"] == "false"
