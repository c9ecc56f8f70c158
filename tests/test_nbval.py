"""nbval with our settings: an untrue output fails, other bytes of a picture don't."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.mini import change, say_nothing
from werkstadt_edu.build import build
from werkstadt_edu.language import Language

if TYPE_CHECKING:
    from tests.mini import Mini

SANITIZE = Path(__file__).parent / "nbval_sanitize.cfg"
PICTURE = """
# %%
import matplotlib.pyplot as plt
from werkstadt_edu import picture

axes = plt.subplots(figsize=(2, 1))[1]
axes.plot([1, 2])
picture.show(axes, alt="A line that rises.")
"""


def nbval(notebook: Path) -> subprocess.CompletedProcess[str]:
    """Hold a built notebook against a fresh run, with the options of ``make test``."""
    options = ["--nbval", "--nbval-sanitize-with", str(SANITIZE), "-p", "no:cacheprovider", "-q"]
    command = [sys.executable, "-m", "pytest", *options, "--rootdir", str(notebook.parent)]
    return subprocess.run(
        [*command, "-c", "/dev/null", str(notebook)], capture_output=True, text=True, check=False
    )


def test_a_true_notebook_passes_and_a_changed_output_fails(built: Mini) -> None:
    notebook = built.notebook(Language.EN)
    assert nbval(notebook).returncode == 0
    change(notebook, "✓ Correct\\nFound.", "✓ Correct\\nLost.")
    failed = nbval(notebook)
    assert failed.returncode == 1
    assert "Lost." in failed.stdout


def test_other_bytes_of_the_same_picture_pass(mini: Mini) -> None:
    mini.source.write_text(mini.source.read_text(encoding="utf-8") + PICTURE, encoding="utf-8")
    build(mini.course, mini.lesson, check=False, say=say_nothing)
    notebook = mini.notebook(Language.EN)
    change(notebook, "data:image/png;base64,iVBORw0KGgo", "data:image/png;base64,AAAA")
    assert nbval(notebook).returncode == 0
