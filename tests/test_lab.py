from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from werkstadt_edu import lab
from werkstadt_edu.language import Language
from werkstadt_edu.workspace import Workspace

ROOT = Path("/learner/my folder/de")
SETTINGS = Path("/learner/my folder/.werkstadt/jupyter/de")
READY = Workspace(root=ROOT, start=ROOT / "Start.md", settings=SETTINGS, lessons=())


def test_the_command_opens_the_start_page_with_this_python() -> None:
    command = lab.command(READY, ["--no-browser"])
    assert command[:3] == [sys.executable, "-m", "jupyterlab"]
    assert f"--ServerApp.root_dir={ROOT}" in command
    assert "--LabApp.default_url=/lab/tree/Start.md" in command
    assert command[-1] == "--no-browser"


def test_no_option_lets_jupyterlab_ask_the_internet() -> None:
    command = lab.command(READY, [])
    assert {"--LabApp.extension_manager=readonly", "--LabApp.news_url=None"} <= set(command)


@pytest.mark.parametrize(
    ("inherited", "path"),
    [({}, str(SETTINGS)), ({"JUPYTER_CONFIG_PATH": "/etc/x"}, f"{SETTINGS}{os.pathsep}/etc/x")],
)
def test_the_environment_keeps_settings_apart_and_passes_the_rest_on(
    inherited: dict[str, str], path: str
) -> None:
    given = {"PATH": "/bin", "WERKSTADT_LANG": "en", **inherited}
    environment = lab.environment(READY, Language.DE, given)
    assert environment == {
        "PATH": "/bin",
        "WERKSTADT_LANG": "de",
        "JUPYTER_CONFIG_PATH": path,
        "JUPYTERLAB_SETTINGS_DIR": str(SETTINGS / "user-settings"),
        "JUPYTERLAB_WORKSPACES_DIR": str(SETTINGS / "workspaces"),
    }
    assert given == {"PATH": "/bin", "WERKSTADT_LANG": "en", **inherited}


def test_the_exit_code_of_jupyterlab_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    def run(
        command: list[str], *, env: dict[str, str], check: bool
    ) -> subprocess.CompletedProcess[str]:
        assert env["WERKSTADT_LANG"] == "de"
        assert not check
        return subprocess.CompletedProcess(command, 7)

    monkeypatch.setattr(subprocess, "run", run)
    assert lab.start(READY, Language.DE, []) == 7
