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
        *extra,
    ]


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
    """Run JupyterLab until it ends; returns its exit code."""
    process = subprocess.run(
        command(workspace, extra),
        env=environment(workspace, language, os.environ),
        check=False,
    )
    return process.returncode
