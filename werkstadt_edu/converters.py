"""Running nbgrader's own converters on a cohort: its settings, a log, a quiet terminal."""

from __future__ import annotations

import logging
import os
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from nbgrader.coursedir import CourseDirectory
from traitlets.config.loader import PyFileConfigLoader

from werkstadt_edu.errors import WerkstadtError
from werkstadt_edu.language import L

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from werkstadt_edu.cohort import Cohort

_LOG = "nbgrader.log"


@dataclass(frozen=True, kw_only=True)
class Run:
    """How a converter ended; `reason` is the last line of what went wrong, or empty."""

    reason: str

    @property
    def failed(self) -> bool:
        """Whether nbgrader gave up."""
        return bool(self.reason)


def settings(cohort: Cohort) -> Any:
    """The settings of nbgrader for a cohort, as traitlets' Config.

    Raises:
        WerkstadtError: where someone broke the file.
    """
    loader = PyFileConfigLoader(cohort.config.name, path=str(cohort.config.parent))
    try:
        return loader.load_config()
    except WerkstadtError:
        raise
    except Exception as error:
        raise WerkstadtError(
            L(
                "Die Einstellungen von nbgrader lassen sich nicht lesen.",
                "The settings of nbgrader can't be read.",
            ),
            place=cohort.config,
            got=f"{type(error).__name__}: {error}",
            next_step=L(
                "Machen Sie Ihre letzte Änderung an der Datei rückgängig.",
                "Undo your last change of the file.",
            ),
        ) from error


def run(
    converter: type,
    cohort: Cohort,
    *,
    assignment: str,
    learner_id: str = "*",
    folders: dict[str, str] | None = None,
    **traits: Any,
) -> Run:
    """Run one of nbgrader's converters or exchange steps on one assignment.

    Args:
        converter: for example ``nbgrader.converters.Autograde``.
        cohort: the cohort; its settings count.
        assignment: the assignment's name.
        learner_id: whose submission; all by default.
        folders: other names for nbgrader's folders, for example ``{"submitted_directory": …}``.
        traits: settings of the converter, for example ``force=True``.
    """
    config = settings(cohort)
    with _logged(cohort) as (log, errors), _environment():
        directory = CourseDirectory(config=config, log=log, **(folders or {}))
        directory.assignment_id = assignment
        directory.student_id = learner_id
        try:
            converter(coursedir=directory, config=config, log=log, **traits).start()
        except Exception as error:  # nbgrader raises whatever its parts raise
            log.exception("%s failed", converter.__name__)
            return Run(reason=_reason(errors, error))
    return Run(reason="")


def _reason(errors: _Errors, error: Exception) -> str:
    """The cause is in the log, as the traceback that nbgrader caught before it raised its own."""
    traces = [text for text in errors.texts if text.startswith("Traceback")]
    lines = traces[-1].strip().split("\n") if traces else [f"{type(error).__name__}: {error}"]
    return lines[-1][:300]


class _Errors(logging.Handler):
    """Keeps what was logged as an error."""

    def __init__(self) -> None:
        super().__init__(level=logging.ERROR)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(record.getMessage())


@contextmanager
def _logged(cohort: Cohort) -> Iterator[tuple[logging.Logger, _Errors]]:
    """What nbgrader and its parts say goes into the cohort's log, not to the terminal."""
    path = cohort.root / "logs" / _LOG
    log = logging.Logger(f"werkstadt.{cohort.name}", level=logging.INFO)
    errors = _Errors()
    try:
        path.parent.mkdir(exist_ok=True)
        file = logging.FileHandler(path, encoding="utf-8")
    except OSError as error:
        raise _unwritable(path, error) from error
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    log.addHandler(file)
    log.addHandler(errors)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield log, errors
        for warning in caught:
            log.info("%s: %s", warning.category.__name__, warning.message)
    finally:
        file.close()


def _unwritable(path: Path, error: OSError) -> WerkstadtError:
    return WerkstadtError(
        L("Das Protokoll lässt sich nicht schreiben.", "The log can't be written."),
        place=path,
        got=error.strerror,
        next_step=L(
            "Geben Sie sich Schreibrechte für den Ordner des Kurslaufs.",
            "Give yourself the right to write to the cohort's folder.",
        ),
    )


@contextmanager
def _environment() -> Iterator[None]:
    """Take back what nbgrader sets and, when a submission fails, forgets."""
    before = dict(os.environ)
    try:
        yield
    finally:
        for name in os.environ.keys() - before.keys():
            del os.environ[name]
        os.environ.update(before)
