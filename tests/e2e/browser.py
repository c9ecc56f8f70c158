"""A learner's JupyterLab and a real Chromium, each started here and ended here."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.request
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.error import URLError

from playwright.sync_api import sync_playwright

from werkstadt_edu import course, lab, language, workspace
from werkstadt_edu.checks.card import CSS_CLASS as CARD
from werkstadt_edu.content import content_root

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Locator, Page

    from werkstadt_edu.language import Language

TOKEN = "only-for-tests"  # noqa: S105 - of a server that lives on loopback for some seconds
_CHROMIUM_OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_SECONDS_TO_START = 60
_MILLISECONDS_PER_STEP = 60_000
_MILLISECONDS_BETWEEN_LOOKS = 100
_LOOKS_PER_PRESS = 50


def chromium() -> str | None:
    """The path of the system's Chromium, or None."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def running_lab(folder: Path, chosen: Language) -> Iterator[str]:
    """JupyterLab on a fresh workspace in `folder`; gives its address without a path."""
    language.use(chosen)
    offered = (course.read(content_root() / "courses", "data-analysis"),)
    ready = workspace.prepare(folder, offered, chosen)
    port = _free_port()
    options = ["--no-browser", f"--ServerApp.port={port}"]
    command = lab.command(ready, [*options, f"--IdentityProvider.token={TOKEN}"])
    with (folder / "lab.log").open("w") as log:
        process = subprocess.Popen(
            command,
            env=lab.environment(ready, chosen, os.environ),
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            address = f"http://127.0.0.1:{port}"
            _wait_for(f"{address}/api?token={TOKEN}", process)
            yield address
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(timeout=30)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(url: str, process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < end:
        if process.poll() is not None:
            raise RuntimeError("JupyterLab ended at once; its log is lab.log")
        try:
            with urllib.request.urlopen(url, timeout=5):  # noqa: S310 - loopback
                return
        except URLError:
            time.sleep(0.2)
    raise RuntimeError(f"JupyterLab did not answer within {_SECONDS_TO_START} s")


@contextmanager
def open_page(height: int = 1000) -> Iterator[Page]:
    """An empty page of a headless Chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium(), args=list(_CHROMIUM_OPTIONS)
        )
        page = browser.new_page(viewport={"width": 1200, "height": height})
        page.set_default_timeout(_MILLISECONDS_PER_STEP)
        yield page
        browser.close()


class LessonPage:
    """A lesson's notebook in JupyterLab, worked on as a learner does: type, run, read."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def open_from_start(self, address: str, title: str) -> None:
        """Open the start page and click the lesson."""
        self.page.goto(f"{address}/lab/tree/Start.md?token={TOKEN}")
        self.page.get_by_role("link", name=title).click()
        self.page.locator(".jp-Notebook .jp-Cell").first.wait_for()
        self.page.locator(".jp-Notebook-ExecutionIndicator[data-status='idle']").wait_for()

    def cell(self, text: str) -> Locator:
        """The first code cell that holds a text."""
        return self.page.locator(".jp-CodeCell", has_text=text).first

    def run(self, text: str) -> Locator:
        """Run the code cell that holds a text, and wait until it has run; returns the cell."""
        cell = self.cell(text)
        number = cell.locator(".jp-InputPrompt").first
        before = number.inner_text()
        for look in range(_MILLISECONDS_PER_STEP // _MILLISECONDS_BETWEEN_LOOKS):
            now = number.inner_text()
            if now != before and now.strip("[]: ").isdigit():
                return cell
            # While a notebook is still connecting it may take the focus away: press again.
            if look % _LOOKS_PER_PRESS == 0 and now == before:
                cell.locator(".cm-content").first.click()
                self.page.keyboard.press("Control+Enter")
            self.page.wait_for_timeout(_MILLISECONDS_BETWEEN_LOOKS)
        raise AssertionError(f"the cell with '{text}' did not run")

    def answer(self, text: str, code: str) -> Locator:
        """Replace the cell that holds a text by other code, run it and the check below it.

        As a learner does: Shift+Enter for the answer and the folded check.

        Returns:
            The check's cell.
        """
        self.cell(text).locator(".cm-content").first.click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(code)
        mine = self.run(code.split("\n")[0])
        check = mine.locator("xpath=following-sibling::*[contains(@class,'jp-CodeCell')][1]")
        mine.locator(".cm-content").first.click()
        for _ in range(2):
            self.page.keyboard.press("Shift+Enter")
        check.locator(f".{CARD}").first.wait_for()
        return check
