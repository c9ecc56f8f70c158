"""Many answers tried in one lesson: each in a forked copy of the session as it stood there.

A lesson with twelve exercises and five answers each would cost sixty kernels and minutes. Here the
lesson runs once, in a process of its own; before each exercise the process forks once for each
answer, the child runs the answer and the exercise's tests and writes down how they ended.

The answers are ours: this is a workbench for authors, no jail for submissions.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from werkstadt_edu.errors import WerkstadtError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

SECONDS_PER_ANSWER = 60
ERROR = "error"
_SECONDS_PER_LESSON = 1800
# A child appends whole lines, so that several can write at a time.
_AT_ONCE = os.cpu_count() or 1


@dataclass(frozen=True, kw_only=True)
class Step:
    """One code cell of the lesson; `name` is its grade_id, or empty."""

    name: str
    source: str


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """Other sources for some of the cells, by name, from step `first` to step `last`, inclusive.

    `key` is what the caller recognises it by.
    """

    key: str
    sources: dict[str, str]
    first: int
    last: int


@dataclass(frozen=True, kw_only=True)
class Ending:
    """How one cell ended in an attempt; `outcome` is empty for a cell that ran through.

    `outcome` is a check's `Outcome`, or `ERROR` for any other exception; `fault` is a check's
    `Fault` for something that broke.
    """

    key: str
    cell: str
    outcome: str
    message: str
    fault: str = ""


def run(
    steps: Sequence[Step],
    attempts: Iterable[Attempt],
    *,
    folder: Path,
    seconds: int = SECONDS_PER_ANSWER,
) -> tuple[Ending, ...]:
    """Run a lesson once, and each attempt in a forked copy.

    Args:
        steps: the lesson's code cells in order, with the reference solutions.
        attempts: what to try.
        folder: the working folder.
        seconds: how long one attempt may run; one that is slower has no ending.

    Returns:
        The endings of all named cells, those of the lesson itself under the key ``""``.

    Raises:
        WerkstadtError: where the system can't fork, or the process breaks down.
    """
    if not hasattr(os, "fork"):
        raise WerkstadtError(
            "Answers can't be tried on this system.",
            expected="Linux or macOS, whose processes can fork",
            got=sys.platform,
            next_step="Run it on Linux, on macOS or in WSL.",
        )
    with tempfile.TemporaryDirectory(prefix="werkstadt-trial-") as scratch:
        results = Path(scratch) / "endings.jsonl"
        results.touch()
        task = {
            "steps": [asdict(step) for step in steps],
            "attempts": [asdict(attempt) for attempt in attempts],
            "results": str(results),
            "seconds": seconds,
        }
        _in_own_process(task, folder)
        lines = results.read_text(encoding="utf-8").splitlines()
    return tuple(Ending(**json.loads(line)) for line in lines)


def _in_own_process(task: dict[str, Any], folder: Path) -> None:
    environment = {**os.environ, "MPLBACKEND": "module://matplotlib_inline.backend_inline"}
    try:
        process = subprocess.run(
            [sys.executable, "-m", "werkstadt_edu.trial"],
            input=json.dumps(task),
            capture_output=True,
            text=True,
            cwd=folder,
            env=environment,
            timeout=_SECONDS_PER_LESSON,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise _broken(folder, f"no end after {_SECONDS_PER_LESSON} s") from error
    if process.returncode != 0:
        told = process.stderr.strip()[-600:]
        raise _broken(folder, f"exit code {process.returncode}: {told}")


def _broken(folder: Path, got: str) -> WerkstadtError:
    return WerkstadtError(
        "The process that tries the answers broke down.",
        place=folder,
        expected="exit code 0",
        got=got,
        next_step="Run `werkstadt build` first; it says which cell fails.",
    )


class _Session:
    """An IPython session whose cells write down how they ended."""

    def __init__(self, results: Path) -> None:
        self._results = results
        self._shell: Any = _shell()

    def run(self, key: str, step: Step) -> None:
        """Run one cell; a cell with a name leaves its ending."""
        from IPython.utils.capture import capture_output

        with capture_output():
            result = self._shell.run_cell(step.source, store_history=False)
        error = result.error_before_exec or result.error_in_exec
        if step.name or error:
            self._note(_ending(key, step.name, error))

    def _note(self, ending: Ending) -> None:
        with self._results.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(ending)) + "\n")


def _shell() -> Any:
    """An IPython without terminal or kernel, whose figures close after each cell as in Jupyter."""
    from IPython.core.interactiveshell import InteractiveShell

    class Shell(InteractiveShell):
        def showtraceback(self, *_arguments: object, **_options: object) -> None:
            """Nobody reads it: the exception itself is what counts."""

    return Shell.instance()


def _ending(key: str, cell: str, error: BaseException | None) -> Ending:
    from werkstadt_edu.checks.failure import CheckFailed

    if error is None:
        return Ending(key=key, cell=cell, outcome="", message="")
    if isinstance(error, CheckFailed):
        return Ending(
            key=key,
            cell=cell,
            outcome=error.outcome.value,
            message=str(error),
            fault=error.fault.value if error.fault else "",
        )
    message = f"{type(error).__name__}: {error}"
    return Ending(key=key, cell=cell, outcome=ERROR, message=message)


def _attempt(session: _Session, attempt: Attempt, steps: Sequence[Step], seconds: int) -> None:
    """In a forked child: run from here to the attempt's last cell, then leave without clean-up."""
    signal.alarm(seconds)
    try:
        for step in steps[attempt.first : attempt.last + 1]:
            source = attempt.sources.get(step.name, step.source)
            session.run(attempt.key, Step(name=step.name, source=source))
    finally:
        os._exit(0)


def _main() -> None:
    task = json.load(sys.stdin)
    steps = [Step(**step) for step in task["steps"]]
    attempts = [Attempt(**attempt) for attempt in task["attempts"]]
    session = _Session(Path(task["results"]))
    for index, step in enumerate(steps):
        running = 0
        for attempt in attempts:
            if attempt.first != index:
                continue
            if running == _AT_ONCE:
                os.wait()
                running -= 1
            running += 1
            if os.fork() == 0:
                _attempt(session, attempt, steps, task["seconds"])
        for _ in range(running):
            os.wait()
        session.run("", step)


if __name__ == "__main__":
    _main()
