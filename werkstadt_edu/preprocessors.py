"""Our steps in nbgrader's pipelines; ``nbgrader_config.py`` puts them where they belong.

They are thin: each reads what nbgrader hands it and calls a rule.
"""

from __future__ import annotations

import hashlib
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nbformat import v4
from nbgrader import utils
from nbgrader.preprocessors import NbGraderPreprocessor
from traitlets import Unicode

from werkstadt_edu import feedback, gradebook
from werkstadt_edu.language import Language
from werkstadt_edu.model import Bilingual
from werkstadt_edu.repair import repair

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nbformat import NotebookNode

    from werkstadt_edu.gradebook import SourceCell

TESTS_ERROR = "TestsError"
_NOT_A_SCORE = Bilingual(
    de="Diese Prüfung endet mit dem Wert {value}. Das ist keine Punktzahl von 0 bis {maximum:g}. "
    "Bitte melden Sie das: Der Fehler liegt in der Prüfung.",
    en="These tests end with the value {value}, which is no score from 0 to {maximum:g}. "
    "Please report this: it is the tests that are wrong.",
)


class RepairCells(NbGraderPreprocessor):  # type: ignore[misc]  # nbgrader has no types
    """Repairs a submission and notes what was repaired, and of which files it was made."""

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Repair the notebook by the cells in the gradebook."""
        names = resources["nbgrader"]
        cells = gradebook.source_cells(names["db_url"], names["assignment"], names["notebook"])
        repairs = repair(nb, cells)
        place = resources["metadata"]
        file = Path(place["path"]) / f"{place['name']}.ipynb"
        nb.metadata["werkstadt"] = {
            "fingerprint": fingerprint(file.read_bytes(), cells),
            "repairs": [[entry.kind.value, entry.grade_id] for entry in repairs],
        }
        return nb, resources


def fingerprint(submission: bytes, cells: Iterable[SourceCell]) -> str:
    """What a grading depends on, as SHA-256: the submitted file and our cells."""
    digest = hashlib.sha256(submission)
    for cell in cells:
        digest.update(f"\n{cell.grade_id}\n{cell.source}\n{dict(cell.metadata)}".encode())
    return digest.hexdigest()


class JudgeOutputs(NbGraderPreprocessor):  # type: ignore[misc]
    """Mends three rules of nbgrader's by which outputs become points.

    nbgrader gives nothing where anything is on stderr, full points for a last value that is no
    score, and gives up where it is above the maximum.
    """

    language = Unicode("en", help="language of messages, de or en").tag(config=True)

    def preprocess_cell(
        self, cell: NotebookNode, resources: Any, index: int
    ) -> tuple[NotebookNode, Any]:
        """Mend the outputs of a tests cell."""
        del index
        if cell.cell_type == "code" and utils.is_grade(cell) and not utils.is_solution(cell):
            maximum = float(cell.metadata["nbgrader"]["points"])
            cell.outputs = [self._mended(output, maximum) for output in cell.outputs]
        return cell, resources

    def _mended(self, output: NotebookNode, maximum: float) -> NotebookNode:
        if output.output_type == "stream":
            output.name = "stdout"
        if output.output_type != "execute_result":
            return output
        value = str(output.data.get("text/plain", ""))
        points = _number(value)
        if points is None or points < 0:
            text = _NOT_A_SCORE.in_language(Language(self.language))
            message = text.format(value=value[:80], maximum=maximum)
            return v4.new_output(
                "error",
                ename=TESTS_ERROR,
                evalue=message,
                traceback=[f"{TESTS_ERROR}: {message}"],
            )
        output.data["text/plain"] = str(min(points, maximum))
        return output


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) else None


class PrepareFeedback(NbGraderPreprocessor):  # type: ignore[misc]
    """Hides hidden tests, makes outputs safe, and gathers what the page says at its top."""

    language = Unicode("en", help="language of the page, de or en").tag(config=True)

    def preprocess(self, nb: NotebookNode, resources: Any) -> tuple[NotebookNode, Any]:
        """Make the notebook fit for a learner's eyes."""
        names = resources["nbgrader"]
        scores = gradebook.score(
            names["db_url"], gradebook.ANY_COURSE, names["assignment"], names["student"]
        )
        if scores is None:
            raise LookupError(names["student"])
        resources["werkstadt"] = feedback.prepare(
            nb, Language(self.language), scores, assignment=names["assignment"]
        )
        return nb, resources
