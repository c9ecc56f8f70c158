from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import ClassVar

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


class Server:
    """In the place of JupyterLab's process: ends with 7, or is interrupted first."""

    interrupted = False
    started: ClassVar[list[Server]] = []

    def __init__(self, _command: list[str], *, env: dict[str, str]) -> None:
        self.env = env
        self.terminated = False
        Server.started.append(self)

    def wait(self) -> int:
        if self.interrupted and not self.terminated:
            raise KeyboardInterrupt
        return 7

    def terminate(self) -> None:
        self.terminated = True


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> type[Server]:
    monkeypatch.setattr(subprocess, "Popen", Server)
    monkeypatch.setattr(Server, "started", [])
    return Server


def test_the_exit_code_of_jupyterlab_is_handed_on(server: type[Server]) -> None:
    assert lab.start(READY, Language.DE, []) == 7
    assert server.started[0].env["WERKSTADT_LANG"] == "de"


def test_ctrl_c_ends_jupyterlab_and_is_no_failure(
    server: type[Server], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "interrupted", True)
    assert lab.start(READY, Language.DE, []) == 0
    assert server.started[0].terminated


@pytest.mark.parametrize(("user", "told"), [(0, True), (1000, False)])
def test_only_root_has_to_say_so(user: int, told: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    assert ("--allow-root" in lab.command(READY, [])) is told
