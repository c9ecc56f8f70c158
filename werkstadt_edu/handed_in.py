"""Files that learners handed in, read from a folder or a zip archive without trusting either."""

from __future__ import annotations

import stat
import zipfile
import zlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Iterable

    from werkstadt_edu.policy import Limits

_MEGABYTE = 10**6
_NOTEBOOK = ".ipynb"
_CLUTTER = frozenset({"__MACOSX", ".ipynb_checkpoints", "__pycache__"})
_ENCRYPTED = 0x1
_ZIP_TIME_ZONE = "Europe/Berlin"  # a zip archive notes times without saying whose clock


@dataclass(frozen=True, kw_only=True)
class HandedIn:
    """One file: what it is called without ending (or its folder is), its bytes, when it was made.

    `fault` says why it must not be taken, or is empty.
    """

    name: str
    place: str
    content: bytes
    moment: datetime
    fault: str = ""

    def at(self, moment: datetime) -> HandedIn:
        """The same file with another time, never a time to come."""
        return replace(self, moment=min(moment, datetime.now(UTC)))


def in_folder(folder: Path, limits: Limits) -> tuple[HandedIn, ...]:
    """The notebooks in a folder and in its sub-folders, one level deep; links are faults."""
    files = [*folder.glob(f"*{_NOTEBOOK}"), *folder.glob(f"*/*{_NOTEBOOK}")]
    inner = [path for path in sorted(files) if _CLUTTER.isdisjoint(path.relative_to(folder).parts)]
    return tuple(
        read_file(
            path,
            path.stem if path.parent == folder else path.parent.name,
            limits.megabytes_per_file,
            linked=path.parent != folder and path.parent.is_symlink(),
        )
        for path in inner
    )


def read_file(path: Path, name: str, megabytes: int, *, linked: bool = False) -> HandedIn:
    """Read a file that must be an ordinary one and not too large."""
    entry = path.lstat()
    fault, content = "", b""
    if linked or not stat.S_ISREG(entry.st_mode):
        fault = L("Das ist keine gewöhnliche Datei.", "This is not an ordinary file.")
    elif entry.st_size > megabytes * _MEGABYTE:
        fault = _too_large(megabytes)
    else:
        try:
            content = path.read_bytes()
        except OSError as error:
            fault = L(f"Nicht lesbar: {error.strerror}.", f"Not readable: {error.strerror}.")
    made = datetime.fromtimestamp(entry.st_mtime, UTC)
    file = HandedIn(name=name, place=str(path), content=content, moment=made, fault=fault)
    return file.at(made)


def in_zip(path: Path, limits: Limits) -> tuple[HandedIn, ...]:
    """The notebooks in a zip archive, laid out like a folder of submissions.

    Raises:
        WerkstadtError: for a missing, damaged or encrypted archive, one that unpacks to too much,
            and one with a link or a path that leads out of it.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            _check_archive(entries, path, limits)
            chosen = [entry for entry in entries if _is_notebook(entry)]
            top = _common_folder(chosen)
            return tuple(_from_archive(archive, entry, top, path, limits) for entry in chosen)
    except (OSError, zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError) as error:
        raise _hostile(
            path, L("ein lesbares Zip-Archiv", "a readable zip archive"), error
        ) from error


def _check_archive(entries: list[zipfile.ZipInfo], path: Path, limits: Limits) -> None:
    if len(entries) > limits.files_per_archive:
        expected = L(
            f"höchstens {limits.files_per_archive} Dateien",
            f"at most {limits.files_per_archive} files",
        )
        raise _hostile(path, expected, len(entries))
    size = sum(entry.file_size for entry in entries)
    if size > limits.megabytes_per_archive * _MEGABYTE:
        most = limits.megabytes_per_archive
        expected = L(f"ausgepackt höchstens {most} MB", f"at most {most} MB when unpacked")
        raise _hostile(path, expected, f"{size // _MEGABYTE} MB")
    for entry in entries:
        if _leads_out(entry.filename):
            expected = L("nur Pfade innerhalb des Archivs", "only paths inside the archive")
            raise _hostile(path, expected, repr(entry.filename))
        if stat.S_ISLNK(entry.external_attr >> 16):
            expected = L("keine Verknüpfungen", "no links")
            raise _hostile(path, expected, repr(entry.filename))
        if entry.flag_bits & _ENCRYPTED:
            expected = L("kein Kennwort", "no password")
            raise _hostile(path, expected, repr(entry.filename))


def _leads_out(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return name.startswith("/") or ".." in parts or "\\" in name or ":" in name or "\0" in name


def _is_notebook(entry: zipfile.ZipInfo) -> bool:
    path = PurePosixPath(entry.filename)
    return path.suffix == _NOTEBOOK and _CLUTTER.isdisjoint(path.parts) and not entry.is_dir()


def _common_folder(entries: Iterable[zipfile.ZipInfo]) -> int:
    """How many folders all entries share that are no learner's: one where a folder was zipped."""
    paths = [PurePosixPath(entry.filename) for entry in entries]
    tops = {path.parts[0] for path in paths}
    is_wrapped = len(tops) == 1 and all(len(path.parts) > 1 for path in paths)
    # A lone folder with a lone file may be a learner's; more files in it can't be.
    return 1 if is_wrapped and (len(paths) > 1 or len(paths[0].parts) > 2) else 0


def _from_archive(
    archive: zipfile.ZipFile, entry: zipfile.ZipInfo, top: int, path: Path, limits: Limits
) -> HandedIn:
    inner = PurePosixPath(*PurePosixPath(entry.filename).parts[top:])
    most = limits.megabytes_per_file * _MEGABYTE
    with archive.open(entry) as file:
        # The size that an archive states is a claim; what is read is counted.
        content = file.read(most + 1)
    made = datetime(*entry.date_time, tzinfo=ZoneInfo(_ZIP_TIME_ZONE))
    fault = _too_large(limits.megabytes_per_file) if len(content) > most else ""
    return HandedIn(
        name=inner.stem if len(inner.parts) == 1 else inner.parent.name,
        place=f"{path}/{entry.filename}",
        content=b"" if fault else content,
        moment=made,
        fault=fault,
    ).at(made)


def _too_large(megabytes: int) -> str:
    return L(f"Größer als {megabytes} MB.", f"Larger than {megabytes} MB.")


def _hostile(path: Path, expected: str, got: object) -> WerkstadtError:
    return WerkstadtError(
        L("Dieses Archiv nehmen wir nicht an.", "This archive is not accepted."),
        place=path,
        expected=expected,
        got=got,
        next_step=L(
            "Packen Sie einen Ordner mit den Notebooks neu als Zip-Archiv.",
            "Pack a folder with the notebooks as a new zip archive.",
        ),
    )
