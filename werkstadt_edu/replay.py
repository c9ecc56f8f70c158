"""nbgrader's executor, made so that one cell can't take the others with it.

A cell that kills the kernel, or that can't be interrupted, fails; everything else is run again in a
fresh kernel without it. Output is capped while it arrives, time and memory are limited, and the
kernel is the Python that runs this. It is *not* a sandbox: what a learner wrote runs with the
rights of whoever grades.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from contextlib import contextmanager, suppress
from time import monotonic
from typing import TYPE_CHECKING, Any

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from nbclient import NotebookClient
from nbclient.exceptions import CellTimeoutError, DeadKernelError
from nbformat import v4
from nbgrader.preprocessors import Execute
from traitlets import Integer, Unicode

from werkstadt_edu.language import Language
from werkstadt_edu.model import Bilingual
from werkstadt_edu.regions import Region

if TYPE_CHECKING:
    from collections.abc import Iterator

    from nbformat import NotebookNode

_MEGABYTE = 10**6
_OUTPUT_OVERHEAD = 200  # what a display costs beside its data, in characters
_LONGEST_TRACEBACK = 20_000
_PASSED_ON = frozenset({
    "HOME", "IPYTHONDIR", "LANG", "LANGUAGE", "PATH", "PYTHONPATH", "SYSTEMROOT", "TEMP", "TMP",
    "TMPDIR", "TZ",
})  # fmt: skip
_PASSED_ON_PREFIXES = ("LC_", "MPL", "NBGRADER_", "WERKSTADT_", "XDG_")
_OUTPUTS = frozenset({"stream", "display_data", "update_display_data", "execute_result"})

# Where a cell failed; asked right after it, since a card instead of a stack trace does not say it.
_LINE = (
    '[f.lineno for f in __import__("traceback").extract_tb(__import__("sys").last_traceback)'
    ' if f.name == "<module>"][0]'
)
_LIMITS = """
import resource as _resource
_resource.setrlimit(_resource.RLIMIT_CORE, (0, 0))
_resource.setrlimit(_resource.RLIMIT_DATA, ({memory}, {memory}))
_resource.setrlimit(_resource.RLIMIT_FSIZE, ({written}, {written}))
del _resource
"""

TIME_UP = "CellTimeoutError"
KERNEL_DIED = "KernelDied"
NOT_RUN = "CellNotRun"
ERROR_NAMES = frozenset({TIME_UP, KERNEL_DIED, NOT_RUN})
_MESSAGES = {
    TIME_UP: Bilingual(
        de="Diese Zelle war nach {seconds} Sekunden noch nicht fertig und wurde abgebrochen. "
        "Läuft eine Schleife endlos?",
        en="This cell had not finished after {seconds} seconds and was stopped. "
        "Does a loop never end?",
    ),
    KERNEL_DIED: Bilingual(
        de="Diese Zelle hat Python beendet (etwa durch exit() oder zu viel Speicher). Alle anderen "
        "Zellen wurden ohne sie ausgeführt.",
        en="This cell ended Python (for example by exit() or too much memory). All other cells "
        "were run without it.",
    ),
    NOT_RUN: Bilingual(
        de="Diese Zelle wurde nicht ausgeführt: Zeit oder Neustarts dieser Abgabe waren "
        "aufgebraucht.",
        en="This cell was not run: the time or the restarts of this submission were used up.",
    ),
}
_CUT = Bilingual(
    de="\n… Die weitere Ausgabe dieser Zelle wurde abgeschnitten.\n",
    en="\n… The rest of this cell's output was cut.\n",
)


class ReplayExecute(Execute):  # type: ignore[misc]  # nbgrader has no types
    """Runs a notebook like nbgrader's Execute, and goes on where that gives up."""

    language = Unicode("en", help="language of messages, de or en").tag(config=True)
    seconds_per_submission = Integer(600, help="for all cells together").tag(config=True)
    memory_megabytes = Integer(4096, help="of the kernel").tag(config=True)
    written_megabytes = Integer(200, help="largest file that it writes").tag(config=True)
    output_characters = Integer(200_000, help="of one cell").tag(config=True)
    restarts = Integer(5, help="fresh kernels for one submission").tag(config=True)
    kernel_log = Unicode("", help="where the kernels' own messages go").tag(config=True)

    def __init__(self, **kwargs: Any) -> None:
        # Nobody waits for what a learner's code does at exit.
        super().__init__(**{"shutdown_kernel": "immediate", "coalesce_streams": True, **kwargs})

    def preprocess(
        self, nb: NotebookNode, resources: Any = None, km: Any = None
    ) -> tuple[NotebookNode, Any]:
        """Run all cells, each in the company of those that run to their end."""
        del km  # a kernel of somebody else could not be replaced
        self._deadline = monotonic() + self.seconds_per_submission
        failed: dict[int, str] = {}
        for _ in range(self.restarts + 1):
            stopped = self._attempt(nb, resources, failed)
            if stopped is None:
                return nb, resources
            index, name = stopped
            failed[index] = name
        self._give_up(nb, failed, after=max(failed))
        return nb, resources

    def _attempt(
        self, nb: NotebookNode, resources: Any, failed: dict[int, str]
    ) -> tuple[int, str] | None:
        """Run in one fresh kernel; the cell that ended it too early, or None."""
        NotebookClient.__init__(self, nb, None)
        self._check_assign_resources(resources)
        self.error_on_timeout = self._error(TIME_UP)
        self._used: dict[int, int] = {}
        with self._kernel():
            for index, cell in enumerate(nb.cells):
                if index in failed:
                    self._replace(cell, failed[index])
                    continue
                if monotonic() >= self._deadline:
                    self._give_up(nb, failed, after=index - 1)
                    return None
                try:
                    self.preprocess_cell(cell, resources, index)
                except DeadKernelError:
                    return index, KERNEL_DIED
                except CellTimeoutError:
                    return index, TIME_UP
                self._note_line(cell)
        return None

    @contextmanager
    def _kernel(self) -> Iterator[None]:
        group = None
        with self._kernel_log() as log:
            try:
                with self.setup_kernel(env=_environment(), stdout=log, stderr=log):
                    group = getattr(self.km.provisioner, "pgid", None)
                    self._limit()
                    yield
            finally:
                _end_group(group)

    @contextmanager
    def _kernel_log(self) -> Iterator[Any]:
        if not self.kernel_log:
            yield subprocess.DEVNULL
            return
        os.makedirs(os.path.dirname(self.kernel_log), exist_ok=True)  # noqa: PTH103, PTH120
        with open(self.kernel_log, "ab") as file:  # noqa: PTH123 - a trait is a string
            yield file

    def create_kernel_manager(self) -> Any:
        """A manager whose kernel is the Python that runs this, whatever the notebook asks for."""
        manager = super().create_kernel_manager()
        manager.kernel_spec_manager = _OwnPython()
        return manager

    def _limit(self) -> None:
        if sys.platform == "win32":
            return
        code = _LIMITS.format(
            memory=self.memory_megabytes * _MEGABYTE, written=self.written_megabytes * _MEGABYTE
        )
        self.wait_for_reply(self.kc.execute(code, silent=True, store_history=False))

    def _get_timeout(self, cell: NotebookNode | None) -> float:  # noqa: ARG002 - nbclient's
        return max(1.0, min(self.timeout, self._deadline - monotonic()))

    def on_cell_executed(self, **kwargs: Any) -> None:
        """Show a cell that was stopped as that, not as somebody pressing Ctrl-C."""
        super().on_cell_executed(**kwargs)
        cell, reply = kwargs["cell"], kwargs["execute_reply"]
        if reply["content"].get("ename") == TIME_UP:
            cell.outputs = [
                output
                for output in cell.outputs
                if output.output_type != "error" or output.ename == TIME_UP
            ]

    def _note_line(self, cell: NotebookNode) -> None:
        """Remember the line in which a test failed, for whoever hides hidden tests."""
        has_hidden = Region.HIDDEN_TESTS.begin in cell.source
        outputs = cell.get("outputs", ())
        cell.metadata.pop("werkstadt", None)
        if has_hidden and any(output.output_type == "error" for output in outputs):
            line = self._failing_line()
            if line is not None:
                cell.metadata["werkstadt"] = {"error_line": line}

    def _failing_line(self) -> int | None:
        ask = self.kc.execute("", silent=True, store_history=False, user_expressions={"at": _LINE})
        with suppress(DeadKernelError, CellTimeoutError, KeyError, TypeError):
            reply = self.wait_for_reply(ask)
            text = reply["content"]["user_expressions"]["at"]["data"]["text/plain"]
            return int(text) if re.fullmatch(r"\d{1,5}", text) else None
        return None

    def process_message(self, msg: Any, cell: NotebookNode, cell_index: int) -> Any:
        """Take a message of the kernel, as long as the cell has room for more output."""
        if msg["msg_type"] == "error":
            trace = "\n".join(msg["content"].get("traceback") or ())[-_LONGEST_TRACEBACK:]
            msg["content"]["traceback"] = trace.split("\n")
        if msg["msg_type"] in _OUTPUTS and not self._has_room(msg, cell, cell_index):
            return None
        return super().process_message(msg, cell, cell_index)

    def _has_room(self, msg: Any, cell: NotebookNode, cell_index: int) -> bool:
        content = msg["content"]
        data = content.get("data", {})
        size = len(content.get("text", "")) + sum(len(str(value)) for value in data.values())
        before = self._used.get(cell_index, 0)
        self._used[cell_index] = before + size + _OUTPUT_OVERHEAD
        if before + size <= self.output_characters:
            return True
        if msg["msg_type"] == "execute_result":
            # It may be a score, so it is shortened and never dropped.
            content["data"] = {"text/plain": str(data.get("text/plain", ""))[:1000]}
            return True
        if before <= self.output_characters:
            self._used[cell_index] = self.output_characters + 1
            kept = content.get("text", "")[: self.output_characters - before]
            text = kept + _CUT.in_language(Language(self.language))
            cell.outputs.append(v4.new_output("stream", name="stdout", text=text))
        return False

    def _give_up(self, nb: NotebookNode, failed: dict[int, str], *, after: int) -> None:
        for index, cell in enumerate(nb.cells):
            if index in failed:
                self._replace(cell, failed[index])
            elif index > after and cell.cell_type == "code" and cell.source.strip():
                self._replace(cell, NOT_RUN)

    def _replace(self, cell: NotebookNode, name: str) -> None:
        cell.metadata.pop("werkstadt", None)
        cell.outputs = [v4.new_output("error", **self._error(name))]

    def _error(self, name: str) -> dict[str, Any]:
        message = _MESSAGES[name].in_language(Language(self.language))
        text = message.format(seconds=self.timeout)
        return {"ename": name, "evalue": text, "traceback": [f"{name}: {text}"]}


class _OwnPython(KernelSpecManager):
    """Knows one kernel: the Python that runs this."""

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        command = [sys.executable, "-m", "ipykernel_launcher", "-f", "{connection_file}"]
        return KernelSpec(argv=command, display_name=kernel_name, language="python")


def _environment() -> dict[str, str]:
    """What the kernel gets of our environment: nothing that could be a password."""
    return {
        name: value
        for name, value in os.environ.items()
        if name in _PASSED_ON or name.startswith(_PASSED_ON_PREFIXES)
    }


def _end_group(group: int | None) -> None:
    """End what the learner's code started and left behind."""
    if group is not None and group != os.getpgrp():
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(group, signal.SIGKILL)
