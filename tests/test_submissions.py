from __future__ import annotations

import io
import os
import stat
import struct
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests import taught
from tests.mini import change, say_nothing
from tests.refused import refused
from werkstadt_edu import cohort as cohorts
from werkstadt_edu import notebook, submissions
from werkstadt_edu.errors import WerkstadtError

if TYPE_CHECKING:
    from werkstadt_edu.cohort import Cohort
    from werkstadt_edu.submissions import Collected


@pytest.fixture
def made(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> Cohort:
    return taught.cohort(tmp_path_factory, tmp_path / "cohorts")


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    return folder


def work(made: Cohort, why: str = "Darum.") -> bytes:
    return notebook.to_bytes(taught.answered(taught.released(made), why=why))


def collect(made: Cohort, origin: Path | None, **options: bool) -> Collected:
    return submissions.collect(made, taught.ASSIGNMENT, origin, say=say_nothing, **options)


def kept(made: Cohort) -> list[str]:
    """Everything below submitted/ and history/, and what collecting left lying about."""
    return sorted(
        str(path.relative_to(made.root))
        for path in made.root.rglob("*")
        if path.is_file() and path.relative_to(made.root).parts[0] in {"submitted", "history"}
    ) + [path.name for path in made.root.glob(".collect-*")]


def test_a_folder_may_be_laid_out_in_three_ways(made: Cohort, inbox: Path) -> None:
    (inbox / "ada.ipynb").write_bytes(work(made))
    (inbox / f"ben_{taught.STEM}.ipynb").write_bytes(work(made))
    (inbox / "cem").mkdir()
    (inbox / "cem" / "whatever.ipynb").write_bytes(work(made))
    (inbox / "cem" / ".ipynb_checkpoints").mkdir()
    (inbox / "notes.txt").write_text("not a submission")
    said: list[str] = []
    result = submissions.collect(made, "01-first-steps", inbox, say=said.append)
    assert result.new == ("ada", "ben", "cem")
    assert said == ["ada", "ben", "cem"]
    assert made.submitted("cem", made.assignments[0]).read_bytes() == work(made)
    assert len(kept(made)) == 6  # a notebook and its time for each


def test_the_time_of_the_file_is_the_time_of_the_submission(made: Cohort, inbox: Path) -> None:
    for name, year in (("ada", 2026), ("ben", 2099)):
        path = inbox / f"{name}.ipynb"
        path.write_bytes(work(made))
        moment = datetime(year, 1, 2, 3, 4, 5, tzinfo=UTC).timestamp()
        os.utime(path, (moment, moment))
    collect(made, inbox)
    stamps = [
        made.submitted(name, made.assignments[0]).with_name("timestamp.txt").read_text()
        for name in ("ada", "ben")
    ]
    assert stamps[0] == "2026-01-02 03:04:05.000000 UTC\n"
    assert not stamps[1].startswith("2099"), "nobody submits in the future"


def test_a_zip_archive_may_have_a_folder_around_it(made: Cohort, tmp_path: Path) -> None:
    path = tmp_path / "inbox.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("all/ada/work.ipynb", work(made))
        archive.writestr("all/ben.ipynb", work(made))
        archive.writestr("all/__MACOSX/._ben.ipynb", b"clutter")
    assert collect(made, path).new == ("ada", "ben")


def test_a_zip_archive_may_hold_one_learner(made: Cohort, tmp_path: Path) -> None:
    path = tmp_path / "inbox.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("ada/work.ipynb", work(made))
    assert collect(made, path).new == ("ada",)


def test_a_resubmission_replaces_and_the_older_work_is_kept(made: Cohort, inbox: Path) -> None:
    (inbox / "ada.ipynb").write_bytes(work(made, "first"))
    collect(made, inbox)
    assert collect(made, inbox).unchanged == ("ada",)
    (inbox / "ada.ipynb").write_bytes(work(made, "second"))
    assert collect(made, inbox).new == ("ada",)
    assert made.submitted("ada", made.assignments[0]).read_bytes() == work(made, "second")
    [older] = (made.root / "history" / "ada" / taught.ASSIGNMENT).glob("*/*.ipynb")
    assert older.read_bytes() == work(made, "first")


def bad_files(made: Cohort, inbox: Path) -> None:
    (inbox / "ada.ipynb").write_bytes(work(made))
    (inbox / "ben.ipynb").write_bytes(b"{ no notebook")
    (inbox / "cemm.ipynb").write_bytes(work(made))
    (inbox / "a b.ipynb").write_bytes(work(made))
    (inbox / "dora.ipynb").symlink_to(inbox / "ada.ipynb")
    os.mkfifo(inbox / "emil.ipynb")
    (inbox / "kai.ipynb").write_bytes(work(made))
    (inbox / "kai").mkdir()
    (inbox / "kai" / "second.ipynb").write_bytes(work(made))


def test_all_bad_files_are_named_at_once_and_nothing_is_copied(made: Cohort, inbox: Path) -> None:
    bad_files(made, inbox)
    with pytest.raises(WerkstadtError) as caught:
        collect(made, inbox)
    text = str(caught.value)
    for part in (
        "ben.ipynb: This file is not a readable notebook.",
        "cemm.ipynb: 'cemm' is not in the cohort. Did you mean 'cem'?",
        "a b.ipynb: This can't be a learner's id.",
        "dora.ipynb: This is not an ordinary file.",
        "emil.ipynb: This is not an ordinary file.",
        "There are 2 files of 'kai'; keep one.",
        "--skip-unreadable",
    ):
        assert part in text
    assert kept(made) == []


def test_the_good_files_can_be_taken_and_the_others_reported(made: Cohort, inbox: Path) -> None:
    bad_files(made, inbox)
    result = collect(made, inbox, skip_unreadable=True)
    assert result.new == ("ada",)
    assert sorted(Path(entry.file).name for entry in result.refused) == [
        "a b.ipynb", "ben.ipynb", "cemm.ipynb", "dora.ipynb", "emil.ipynb", "kai.ipynb",
        "second.ipynb",
    ]  # fmt: skip


def test_a_folder_that_is_a_link_is_refused(made: Cohort, inbox: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "work.ipynb").write_bytes(work(made))
    (inbox / "ada").symlink_to(elsewhere)
    with refused("Not all files", got="not an ordinary file"):
        collect(made, inbox)


def test_a_file_that_is_too_large_is_refused(made: Cohort, inbox: Path) -> None:
    change(made.root / "policy.toml", "megabytes_per_file = 20 ", "megabytes_per_file = 1 ")
    (inbox / "ada.ipynb").write_bytes(b" " * 1_000_001)
    with refused("Not all files", got="Larger than 1 MB"):
        collect(cohorts.read(made.root), inbox)


def test_an_empty_folder_is_refused(made: Cohort, inbox: Path) -> None:
    with refused("nothing to collect", place="inbox"):
        collect(made, inbox)


def zipped(path: Path, name: str, content: bytes = b"{}", mode: int = 0o644) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        entry = zipfile.ZipInfo("placeholder")
        entry.filename = name
        entry.external_attr = (mode | stat.S_IFREG if mode < 0o10000 else mode) << 16
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, content)
    return path


@pytest.mark.parametrize(
    "name",
    ["../ada.ipynb", "/etc/ada.ipynb", "ada/../../x.ipynb", "..\\ada.ipynb", "C:/ada.ipynb"],
)
def test_an_archive_that_leads_out_of_itself_is_refused(
    made: Cohort, tmp_path: Path, name: str
) -> None:
    with refused("not accepted", expected="only paths inside"):
        collect(made, zipped(tmp_path / "x.zip", name))
    assert kept(made) == []


def test_an_archive_with_a_link_is_refused(made: Cohort, tmp_path: Path) -> None:
    path = zipped(tmp_path / "x.zip", "ada.ipynb", b"/etc/passwd", stat.S_IFLNK | 0o777)
    with refused("not accepted", expected="no links", got="ada.ipynb"):
        collect(made, path)


def test_an_archive_that_unpacks_to_too_much_is_refused(made: Cohort, tmp_path: Path) -> None:
    change(made.root / "policy.toml", "megabytes_per_archive = 500", "megabytes_per_archive = 2")
    path = zipped(tmp_path / "x.zip", "ada.ipynb", b" " * 3_000_000)
    with refused("not accepted", expected="at most 2 MB", got="3 MB"):
        collect(cohorts.read(made.root), path)


def test_an_archive_with_too_many_files_is_refused(made: Cohort, tmp_path: Path) -> None:
    change(made.root / "policy.toml", "files_per_archive = 5000", "files_per_archive = 2")
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as archive:
        for number in range(3):
            archive.writestr(f"{number}.ipynb", b"{}")
    with refused("not accepted", expected="at most 2 files", got="3"):
        collect(cohorts.read(made.root), tmp_path / "x.zip")


def test_an_archive_that_lies_about_a_size_is_not_believed(made: Cohort, tmp_path: Path) -> None:
    content = b" " * 3_000_000
    path = zipped(tmp_path / "x.zip", "ada.ipynb", content)
    honest, lie = struct.pack("<I", len(content)), struct.pack("<I", 10)
    path.write_bytes(path.read_bytes().replace(honest, lie))
    with pytest.raises(WerkstadtError):
        collect(made, path)
    assert kept(made) == []


@pytest.mark.parametrize("content", [b"", b"not a zip archive", b"PK\x03\x04broken"])
def test_a_file_that_is_no_archive_is_refused(made: Cohort, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    with refused("not accepted", expected="readable zip archive"):
        collect(made, path)


def test_an_archive_with_a_password_is_refused(made: Cohort, tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("ada.ipynb", b"{}")
    data = bytearray(buffer.getvalue())
    data[6] |= 1  # the flag in the local header
    data[data.index(b"PK\x01\x02") + 8] |= 1  # and in the directory
    path = tmp_path / "x.zip"
    path.write_bytes(bytes(data))
    with refused("not accepted", expected="no password"):
        collect(made, path)


@pytest.mark.parametrize("problem", [KeyboardInterrupt(), OSError(28, "No space left on device")])
def test_an_interrupted_collection_puts_everything_back(
    made: Cohort, inbox: Path, monkeypatch: pytest.MonkeyPatch, problem: BaseException
) -> None:
    (inbox / "ada.ipynb").write_bytes(work(made, "first"))
    collect(made, inbox)
    before = {path: (made.root / path).read_bytes() for path in kept(made)}
    (inbox / "ada.ipynb").write_bytes(work(made, "second"))
    (inbox / "ben.ipynb").write_bytes(work(made))
    rename = Path.rename

    def fail_at_ben(self: Path, target: Path) -> Path:
        if target.parent.name == "ben":
            raise problem
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", fail_at_ben)
    with pytest.raises((KeyboardInterrupt, WerkstadtError)):
        collect(made, inbox)
    assert {path: (made.root / path).read_bytes() for path in kept(made)} == before


def exchanged(made: Cohort, learner_id: str, content: bytes) -> Path:
    """What nbgrader's `submit` leaves in the exchange."""
    stamp = "2026-03-01 10:00:00.500000 UTC"
    inbound = made.exchange / made.name / "inbound"
    folder = inbound / f"{learner_id}+{taught.ASSIGNMENT}+{stamp}+secret"
    folder.mkdir(parents=True)
    (folder / f"{taught.STEM}.ipynb").write_bytes(content)
    (folder / "timestamp.txt").write_text(stamp)
    return folder


def test_nbgraders_exchange_is_collected_with_its_times(made: Cohort) -> None:
    exchanged(made, "ada", work(made))
    assert collect(made, None).new == ("ada",)
    path = made.submitted("ada", made.assignments[0])
    assert path.with_name("timestamp.txt").read_text() == "2026-03-01 10:00:00.500000 UTC\n"
    assert collect(made, None).unchanged == ("ada",)


def test_a_link_in_the_exchange_is_refused(made: Cohort) -> None:
    folder = exchanged(made, "ada", work(made))
    (folder / "stolen.ipynb").symlink_to(made.source(made.assignments[0]))
    with refused("link is in the exchange", place="stolen.ipynb"):
        collect(made, None)
    assert kept(made) == []


def test_an_exchange_in_which_nothing_was_released_is_explained(made: Cohort) -> None:
    with refused("could not collect", next_step="release_assignment"):
        collect(made, None)
