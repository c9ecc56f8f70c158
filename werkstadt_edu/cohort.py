"""A cohort: a dated run of a course, as a folder that nbgrader opens as a course directory.

::

    <cohort>/cohort.toml  policy.toml  nbgrader_config.py  gradebook.db
             source/  release/  submitted/  autograded/  feedback/   nbgrader's folders
             exchange/   nbgrader's exchange      history/   what a resubmission replaced
             logs/       what nbgrader and the kernels had to say
"""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from werkstadt_edu import course as courses
from werkstadt_edu import gradebook, policy
from werkstadt_edu.errors import WerkstadtError, did_you_mean
from werkstadt_edu.language import L, Language
from werkstadt_edu.toml_table import TomlTable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from werkstadt_edu.model import Course, Lesson
    from werkstadt_edu.policy import Policy
    from werkstadt_edu.roster import Learner

TIME_ZONE = "Europe/Berlin"
_FILE = "cohort.toml"
_CONFIG = "nbgrader_config.py"
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,62}")
_FOLDERS = ("source", "exchange", "logs")


@dataclass(frozen=True, kw_only=True)
class Assignment:
    """A lesson as an assignment of a cohort; `due` bears a time zone, or is None."""

    name: str
    stem: str
    due: datetime | None


@dataclass(frozen=True, kw_only=True)
class Cohort:
    """A cohort on disk. `courses` is the folder of all courses, `course_id` the one it runs."""

    root: Path
    name: str
    courses: Path
    course_id: str
    language: Language
    assignments: tuple[Assignment, ...]
    policy: Policy
    exchange: Path

    @property
    def db_url(self) -> str:
        """The gradebook, as SQLAlchemy names it."""
        return f"sqlite:///{self.root / 'gradebook.db'}"

    @property
    def config(self) -> Path:
        """The settings of nbgrader."""
        return self.root / _CONFIG

    def learners(self) -> tuple[Learner, ...]:
        """The learners in the gradebook."""
        return gradebook.learners(self.db_url, self.name)

    def find_assignment(self, name: str) -> Assignment:
        """The assignment with this name, or of the lesson with this stem or slug.

        Raises:
            WerkstadtError: where the cohort has none.
        """
        wanted = name.removeprefix(f"{self.course_id}/").replace("-", "_")
        for assignment in self.assignments:
            if name == assignment.name or wanted == assignment.stem:
                return assignment
        raise WerkstadtError(
            L(
                f"Der Kurslauf „{self.name}“ hat kein Aufgabenblatt „{name}“.",
                f"The cohort '{self.name}' has no assignment '{name}'.",
            ),
            place=self.root / _FILE,
            got=name,
            next_step=did_you_mean(name, [entry.name for entry in self.assignments]),
        )

    def lesson(self, assignment: Assignment) -> tuple[Lesson, Course]:
        """The lesson that an assignment is made from, and its course."""
        course = courses.read(self.courses, self.course_id)
        return courses.read_lesson(course, assignment.stem), course

    def source(self, assignment: Assignment) -> Path:
        """The notebook with solutions and hidden tests."""
        return self.root / "source" / assignment.name / f"{assignment.stem}.ipynb"

    def release(self, assignment: Assignment) -> Path:
        """The notebook that learners get."""
        return self.root / "release" / assignment.name / f"{assignment.stem}.ipynb"

    def submitted(self, learner_id: str, assignment: Assignment) -> Path:
        """What a learner handed in."""
        folder = self.root / "submitted" / learner_id / assignment.name
        return folder / f"{assignment.stem}.ipynb"

    def autograded(self, learner_id: str, assignment: Assignment) -> Path:
        """The submission after it was run."""
        folder = self.root / "autograded" / learner_id / assignment.name
        return folder / f"{assignment.stem}.ipynb"

    def feedback(self, learner_id: str, assignment: Assignment) -> Path:
        """The page that a learner gets back."""
        folder = self.root / "feedback" / learner_id / assignment.name
        return folder / f"{assignment.stem}.html"


def names(folder: Path) -> tuple[str, ...]:
    """The names of all cohorts in a folder, sorted."""
    found = sorted(path.parent.name for path in folder.glob(f"*/{_FILE}"))
    return tuple(name for name in found if not name.startswith("."))


def find(folder: Path, name: str) -> Cohort:
    """The cohort `name` in the folder of all cohorts.

    Raises:
        WerkstadtError: where there is none, or its files are not as they must be.
    """
    known = names(folder)
    if name not in known:
        raise WerkstadtError(
            L(f"Es gibt keinen Kurslauf „{name}“.", f"There is no cohort '{name}'."),
            place=folder,
            got=name,
            next_step=did_you_mean(name, known),
        )
    return read(folder / name)


def read(root: Path) -> Cohort:
    """Read a cohort from its own folder.

    Raises:
        WerkstadtError: when ``cohort.toml`` or ``policy.toml`` is missing or not as it must be.
    """
    root = root.resolve()
    table = TomlTable.from_file(root / _FILE)
    cohort = Cohort(
        root=root,
        name=table.take("name", str),
        courses=(root / table.take("courses", str)).resolve(),
        course_id=table.take("course", str),
        language=_language(table.take("language", str), root),
        exchange=(root / table.take("exchange", str)).resolve(),
        assignments=tuple(_assignment(entry) for entry in table.take_tables("assignments")),
        policy=policy.read(root / policy.FILE),
    )
    table.finish()
    return cohort


def _language(word: str, root: Path) -> Language:
    if word not in set(Language):
        raise WerkstadtError(
            L(f"Die Sprache „{word}“ gibt es hier nicht.", f"There is no language '{word}' here."),
            place=root / _FILE,
            expected=", ".join(Language),
            got=word,
            next_step=did_you_mean(word, Language),
        )
    return Language(word)


def _assignment(table: TomlTable) -> Assignment:
    due = table.take("due", datetime) if "due" in table.untaken() else None
    assignment = Assignment(
        name=table.take("name", str), stem=table.take("lesson", str), due=_zoned(due)
    )
    table.finish()
    return assignment


def _zoned(moment: datetime | None) -> datetime | None:
    """A due date without a zone means the clocks of Jena."""
    if moment is None or moment.tzinfo is not None:
        return moment
    return moment.replace(tzinfo=ZoneInfo(TIME_ZONE))


def create(
    folder: Path,
    *,
    name: str,
    course: Course,
    language: Language,
    lessons: Iterable[str] = (),
    due: Mapping[str, datetime] | None = None,
    learners: Iterable[Learner] = (),
    policy_file: Path | None = None,
    exchange: Path | None = None,
) -> Cohort:
    """Make the folder of a new cohort, complete or not at all.

    Args:
        folder: where all cohorts lie.
        name: the new folder's name, for example ``2027-03-jena``.
        course: the course that the cohort runs.
        language: of notebooks and feedback.
        lessons: stems of the lessons that become assignments; none means all.
        due: due dates by stem; without a time zone they mean Europe/Berlin.
        learners: who takes part.
        policy_file: rules of grading; by default the house's.
        exchange: nbgrader's exchange folder; by default one inside the cohort.

    Raises:
        WerkstadtError: for an unsafe name, a cohort that exists, a lesson or due date that the
            course does not know, or a folder that can't be written.
    """
    root = folder.resolve() / name
    _check_name(root, name)
    chosen = [courses.read_lesson(course, stem) for stem in (tuple(lessons) or course.lessons)]
    dates = {courses.read_lesson(course, stem).stem: date for stem, date in (due or {}).items()}
    assignments = tuple(
        Assignment(name=lesson.assignment, stem=lesson.stem, due=_zoned(dates.get(lesson.stem)))
        for lesson in dict.fromkeys(chosen)
    )
    policy.read(policy_file or house_file(policy.FILE))
    with _all_or_nothing(root) as draft:
        for inner in _FOLDERS:
            (draft / inner).mkdir()
        text = _toml(name, course, language, assignments, root, exchange)
        (draft / _FILE).write_text(text, encoding="utf-8")
        shutil.copyfile(policy_file or house_file(policy.FILE), draft / policy.FILE)
        shutil.copyfile(house_file(_CONFIG), draft / _CONFIG)
        gradebook.create(f"sqlite:///{draft / 'gradebook.db'}", name, learners)
    return read(root)


def house_file(name: str) -> Path:
    """A file of the house's ``grading/``: in the repository, or beside an installed package."""
    package = Path(__file__).parent
    installed = package / "_content" / "grading" / name
    return installed if installed.exists() else package.parent / "grading" / name


def _check_name(root: Path, name: str) -> None:
    if not _NAME.fullmatch(name):
        raise WerkstadtError(
            L(f"Ein Kurslauf kann nicht „{name}“ heißen.", f"A cohort can't be named '{name}'."),
            expected=L(
                "Kleinbuchstaben, Ziffern, Punkt, Binde- und Unterstrich",
                "lower-case letters, digits, dot, hyphen and underscore",
            ),
            got=name,
            next_step=L(
                "Wählen Sie zum Beispiel „2027-03-jena“.", "Choose for example '2027-03-jena'."
            ),
        )
    if root.exists():
        raise WerkstadtError(
            L(f"Den Kurslauf „{name}“ gibt es schon.", f"The cohort '{name}' exists already."),
            place=root,
            next_step=L(
                "Wählen Sie einen anderen Namen; ein Kurslauf wird nie überschrieben.",
                "Choose another name; a cohort is never overwritten.",
            ),
        )
    if re.search(r"[][*?%]", str(root)):
        raise WerkstadtError(
            L(
                "nbgrader kommt mit diesem Ordnernamen nicht zurecht.",
                "nbgrader can't work with this folder's name.",
            ),
            place=root,
            expected=L("ein Pfad ohne [ ] * ? %", "a path without [ ] * ? %"),
            next_step=L("Wählen Sie einen anderen Ordner.", "Choose another folder."),
        )


class _all_or_nothing:  # noqa: N801 - reads as a statement: with _all_or_nothing(root)
    """A draft beside the real folder; it takes the real name only when everything went well."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._draft: Path | None = None

    def __enter__(self) -> Path:
        try:
            self._root.parent.mkdir(parents=True, exist_ok=True)
            # mkdtemp's folders are private, which is right for a folder with names and scores.
            draft = tempfile.mkdtemp(dir=self._root.parent, prefix=f".{self._root.name}.")
        except OSError as error:
            raise _unwritable(self._root, error) from error
        self._draft = Path(draft)
        return self._draft

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        assert self._draft is not None  # noqa: S101 - __enter__ set it
        if kind is None:
            try:
                self._draft.rename(self._root)
            except OSError as problem:
                shutil.rmtree(self._draft, ignore_errors=True)
                raise _unwritable(self._root, problem) from problem
        else:
            shutil.rmtree(self._draft, ignore_errors=True)
            if isinstance(error, OSError):
                raise _unwritable(self._root, error) from error


def _unwritable(root: Path, error: OSError) -> WerkstadtError:
    return WerkstadtError(
        L("Der Ordner lässt sich nicht anlegen.", "The folder can't be made."),
        place=root,
        got=error.strerror,
        next_step=L(
            "Wählen Sie einen Ordner, in den Sie schreiben dürfen.",
            "Choose a folder that you may write to.",
        ),
    )


def _toml(
    name: str,
    course: Course,
    language: Language,
    assignments: Iterable[Assignment],
    root: Path,
    exchange: Path | None,
) -> str:
    lines = [
        "# A cohort: a dated run of a course. You may change due dates and add assignments.",
        f"name = {_quoted(name)}",
        f"course = {_quoted(course.course_id)}",
        f"courses = {_quoted(_portable(course.root.parent.resolve(), root))}",
        f"language = {_quoted(language.value)}",
        f"exchange = {_quoted(str(exchange.resolve()) if exchange else 'exchange')}",
        f"# created {datetime.now(UTC):%Y-%m-%d}",
    ]
    for assignment in assignments:
        lines += [
            "",
            "[[assignments]]",
            f"name = {_quoted(assignment.name)}",
            f"lesson = {_quoted(assignment.stem)}",
        ]
        if assignment.due:
            lines.append(f"due = {assignment.due.isoformat()}")
    return "\n".join(lines) + "\n"


def _portable(target: Path, root: Path) -> str:
    """A relative path where both lie in one repository, so that it can be moved as a whole."""
    if root.is_relative_to(target.parent):
        return os.path.relpath(target, root).replace(os.sep, "/")
    return str(target)


def _quoted(text: str) -> str:
    # A JSON string is a TOML basic string.
    return json.dumps(text, ensure_ascii=False)
