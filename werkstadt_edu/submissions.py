"""Collecting submissions: from nbgrader's exchange, from a folder, or from a zip archive.

Everything is looked at first; what is wrong is said at once, for all files, and nothing is copied.
A learner's work is never lost: what a new submission replaces goes to the cohort's ``history/``.
"""

from __future__ import annotations

import shutil
import tempfile
import warnings
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from nbgrader.exchange.default import ExchangeCollect

from werkstadt_edu import converters, handed_in, notebook
from werkstadt_edu.errors import WerkstadtError, did_you_mean
from werkstadt_edu.language import L
from werkstadt_edu.roster import is_safe_id

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from werkstadt_edu.cohort import Assignment, Cohort
    from werkstadt_edu.handed_in import HandedIn

_TIMESTAMP = "timestamp.txt"  # nbgrader reads it


@dataclass(frozen=True, kw_only=True)
class Refused:
    """A file that was not collected, and why, with what to do."""

    file: str
    reason: str


@dataclass(frozen=True, kw_only=True)
class Collected:
    """What happened: ids with new work, ids whose work is the same as before, refused files."""

    new: tuple[str, ...]
    unchanged: tuple[str, ...]
    refused: tuple[Refused, ...]


def collect(
    cohort: Cohort,
    name: str,
    origin: Path | None = None,
    *,
    skip_unreadable: bool = False,
    say: Callable[[str], None],
) -> Collected:
    """Take submissions into the cohort's ``submitted/``.

    Args:
        cohort: the cohort.
        name: the assignment.
        origin: a folder or zip archive with ``<learner>/<file>.ipynb``, ``<learner>.ipynb`` or
            ``<learner>_<lesson>.ipynb``; None means nbgrader's exchange.
        skip_unreadable: take the good ones and report the others, instead of taking none.
        say: told each learner's id.

    Raises:
        WerkstadtError: for an unknown assignment, nothing to collect, an archive that is damaged,
            too large or hostile, and (unless `skip_unreadable`) one naming all bad files.
    """
    assignment = cohort.find_assignment(name)
    files = _handed_in(cohort, assignment, origin)
    if not files:
        raise _nothing(cohort, origin)
    good, refused = _sorted_out(cohort, assignment, files)
    if refused and not skip_unreadable:
        raise _refused(origin or cohort.exchange, refused)
    new = [file for file in good.items() if not _is_same(cohort, assignment, *file)]
    _install(cohort, assignment, new)
    for learner_id, _ in new:
        say(learner_id)
    names = {learner_id for learner_id, _ in new}
    return Collected(
        new=tuple(sorted(names)),
        unchanged=tuple(sorted(good.keys() - names)),
        refused=refused,
    )


def _handed_in(cohort: Cohort, assignment: Assignment, origin: Path | None) -> tuple[HandedIn, ...]:
    limits = cohort.policy.limits
    if origin is None:
        return _from_exchange(cohort, assignment)
    if origin.is_dir():
        return handed_in.in_folder(origin, limits)
    return handed_in.in_zip(origin, limits)


def _from_exchange(cohort: Cohort, assignment: Assignment) -> tuple[HandedIn, ...]:
    """Let nbgrader collect into a folder of its own, so that what it brings is checked as well."""
    _refuse_links(cohort, assignment)
    with tempfile.TemporaryDirectory(dir=cohort.root, prefix=".collect-") as scratch:
        run = converters.run(
            ExchangeCollect,
            cohort,
            assignment=assignment.name,
            folders={"submitted_directory": Path(scratch).name},
        )
        if run.failed:
            raise WerkstadtError(
                L("nbgrader konnte nicht einsammeln.", "nbgrader could not collect."),
                place=cohort.exchange,
                got=run.reason,
                next_step=L(
                    "Geben Sie das Aufgabenblatt zuerst mit „nbgrader release_assignment“ aus, "
                    "oder sammeln Sie aus einem Ordner ein.",
                    "Release the assignment with 'nbgrader release_assignment' first, or collect "
                    "from a folder.",
                ),
            )
        found = Path(scratch).glob(f"*/{assignment.name}/{assignment.stem}.ipynb")
        return tuple(_of_exchange(path, cohort) for path in sorted(found))


def _refuse_links(cohort: Cohort, assignment: Assignment) -> None:
    """Look before nbgrader copies what a link points to, with our rights."""
    inbound = cohort.exchange / cohort.name / "inbound"
    for folder in inbound.glob(f"*+{assignment.name}+*"):
        for path in (folder, *folder.rglob("*")):
            if path.is_symlink():
                raise WerkstadtError(
                    L("Im Austauschordner liegt eine Verknüpfung.", "A link is in the exchange."),
                    place=path,
                    expected=L("nur gewöhnliche Dateien", "only ordinary files"),
                    next_step=L(
                        "Löschen Sie diese Abgabe, und fragen Sie nach, wie es dazu kam.",
                        "Delete this submission, and ask how that came about.",
                    ),
                )


def _of_exchange(path: Path, cohort: Cohort) -> HandedIn:
    limit = cohort.policy.limits.megabytes_per_file
    file = handed_in.read_file(path, path.parent.parent.name, limit)
    stamp = path.parent / _TIMESTAMP
    with suppress(OSError, ValueError):
        text = stamp.read_text(encoding="utf-8").replace(" UTC", "").strip()
        moment = datetime.fromisoformat(text)
        return file.at(moment.replace(tzinfo=moment.tzinfo or UTC))
    return file


def _sorted_out(
    cohort: Cohort, assignment: Assignment, files: Iterable[HandedIn]
) -> tuple[dict[str, HandedIn], tuple[Refused, ...]]:
    known = {learner.learner_id for learner in cohort.learners()}
    by_learner: dict[str, list[HandedIn]] = {}
    for file in files:
        by_learner.setdefault(file.name.removesuffix(f"_{assignment.stem}"), []).append(file)
    good: dict[str, HandedIn] = {}
    refused: list[Refused] = []
    for learner_id, own in by_learner.items():
        for file in own:
            reason = file.fault or _fault(learner_id, known, own) or _unreadable(file.content)
            if reason:
                refused.append(Refused(file=file.place, reason=reason))
            else:
                good[learner_id] = file
    return good, tuple(refused)


def _fault(learner_id: str, known: set[str], own: list[HandedIn]) -> str | None:
    if not is_safe_id(learner_id):
        return L("So kann keine Kennung lauten.", "This can't be a learner's id.")
    if learner_id not in known:
        return (
            L(f"„{learner_id}“ gehört nicht zum Kurslauf.", f"'{learner_id}' is not in the cohort.")
            + f" {did_you_mean(learner_id, known)}"
        )
    if len(own) > 1:
        # Nobody but the learner can say which one is meant.
        return L(
            f"Von „{learner_id}“ gibt es {len(own)} Dateien; behalten Sie nur eine.",
            f"There are {len(own)} files of '{learner_id}'; keep one.",
        )
    return None


def _unreadable(content: bytes) -> str | None:
    with tempfile.TemporaryDirectory() as scratch, warnings.catch_warnings():
        # nbformat warns of what it mends itself, such as cells without ids.
        warnings.simplefilter("ignore")
        path = Path(scratch) / "submission.ipynb"
        path.write_bytes(content)
        try:
            notebook.read(path)
        except WerkstadtError as error:
            return f"{error.thing} {error.got} {error.next_step}"
    return None


def _is_same(cohort: Cohort, assignment: Assignment, learner_id: str, file: HandedIn) -> bool:
    path = cohort.submitted(learner_id, assignment)
    return path.exists() and path.read_bytes() == file.content


def _install(cohort: Cohort, assignment: Assignment, files: Iterable[tuple[str, HandedIn]]) -> None:
    """Write all submissions aside, then put each in its place; on failure put all back."""
    done: list[tuple[Path, Path | None]] = []
    try:
        with tempfile.TemporaryDirectory(dir=cohort.root, prefix=".collect-") as scratch:
            drafts = []
            for learner_id, file in files:
                draft = Path(scratch) / learner_id
                draft.mkdir()
                (draft / f"{assignment.stem}.ipynb").write_bytes(file.content)
                stamp = file.moment.astimezone(UTC)
                (draft / _TIMESTAMP).write_text(f"{stamp:%Y-%m-%d %H:%M:%S.%f} UTC\n", "utf-8")
                drafts.append((draft, cohort.submitted(learner_id, assignment).parent))
            for draft, place in drafts:
                done.append((place, _aside(cohort, place)))
                place.parent.mkdir(parents=True, exist_ok=True)
                draft.rename(place)
    except BaseException as error:
        for place, older in reversed(done):
            shutil.rmtree(place, ignore_errors=True)
            if older:
                older.rename(place)
        if isinstance(error, OSError):
            raise _unwritable(cohort, error) from error
        raise


def _aside(cohort: Cohort, place: Path) -> Path | None:
    """Move an earlier submission into the history; where to, or None where there is none."""
    if not place.exists():
        return None
    stamp = f"{datetime.now(UTC):%Y-%m-%dT%H%M%S.%fZ}"
    older = cohort.root / "history" / place.parent.name / place.name / stamp
    older.parent.mkdir(parents=True, exist_ok=True)
    return place.rename(older)


def _unwritable(cohort: Cohort, error: OSError) -> WerkstadtError:
    return WerkstadtError(
        L(
            "Die Abgaben lassen sich nicht ablegen; nichts wurde verändert.",
            "The submissions can't be stored; nothing was changed.",
        ),
        place=cohort.root,
        got=error.strerror,
        next_step=L(
            "Geben Sie sich Schreibrechte für den Ordner des Kurslaufs.",
            "Give yourself the right to write to the cohort's folder.",
        ),
    )


def _nothing(cohort: Cohort, origin: Path | None) -> WerkstadtError:
    return WerkstadtError(
        L("Hier gibt es nichts einzusammeln.", "There is nothing to collect here."),
        place=origin or cohort.exchange,
        expected=L(
            "Notebooks mit Namen wie „<Kennung>.ipynb“ oder je Kennung ein Ordner",
            "notebooks with names like '<id>.ipynb', or in one folder for each id",
        ),
        next_step=L("Prüfen Sie den Ordner.", "Check the folder."),
    )


def _refused(origin: Path, refused: Iterable[Refused]) -> WerkstadtError:
    lines = [f"{entry.file}: {entry.reason}" for entry in refused]
    return WerkstadtError(
        L(
            "Nicht alle Dateien sind Abgaben; nichts wurde eingesammelt.",
            "Not all files are submissions; nothing was collected.",
        ),
        place=origin,
        got="\n    ".join(["", *lines]),
        next_step=L(
            "Beheben Sie das, oder sammeln Sie mit --skip-unreadable die übrigen ein.",
            "Mend that, or collect the others with --skip-unreadable.",
        ),
    )
