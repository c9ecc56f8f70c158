"""JupyterLab, started on a workspace with settings of the workspace's own."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from werkstadt_edu.language import Language
    from werkstadt_edu.workspace import Workspace


def command(workspace: Workspace, extra: Sequence[str]) -> list[str]:
    """The command line that opens the workspace at its start page.

    Args:
        workspace: what to open.
        extra: further options for JupyterLab, such as ``--no-browser``.
    """
    return [
        sys.executable,
        "-m",
        "jupyterlab",
        f"--ServerApp.root_dir={workspace.root}",
        f"--LabApp.default_url=/lab/tree/{workspace.start.name}",
        # The extension manager asks PyPI; learning works offline.
        "--LabApp.extension_manager=readonly",
        "--LabApp.news_url=None",
        # Ctrl + C ends it without a question.
        "--ServerApp.answer_yes=True",
        # The address is told as "critical"; the rest would only worry a learner.
        "--log-level=ERROR",
        *(["--allow-root"] if _is_root() else []),
        *extra,
    ]


def _is_root() -> bool:
    """Whether we run as root, as one does in a container, where JupyterLab asks to be told so."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def environment(
    workspace: Workspace, language: Language, inherited: Mapping[str, str]
) -> dict[str, str]:
    """The environment in which JupyterLab keeps away from the user's own configuration."""
    earlier = inherited.get("JUPYTER_CONFIG_PATH")
    folders = [str(workspace.settings), *([earlier] if earlier else [])]
    return {
        **inherited,
        "JUPYTER_CONFIG_PATH": os.pathsep.join(folders),
        "JUPYTERLAB_SETTINGS_DIR": str(workspace.settings / "user-settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(workspace.settings / "workspaces"),
        "WERKSTADT_LANG": language.value,
    }


def start(workspace: Workspace, language: Language, extra: Sequence[str]) -> int:
    """Run JupyterLab until it ends or somebody presses Ctrl + C; returns its exit code."""
    process = subprocess.Popen(
        command(workspace, extra), env=environment(workspace, language, os.environ)
    )
    try:
        return process.wait()
    except KeyboardInterrupt:
        # Ctrl + C is the way to stop JupyterLab, so it is no failure; its kernels end with it.
        process.terminate()
        process.wait()
        return 0
