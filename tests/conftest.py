"""What all tests share: a known language, the miniature course, no settings of the machine's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

from tests.mini import Mini, say_nothing
from werkstadt_edu import language
from werkstadt_edu.build import build
from werkstadt_edu.language import ENVIRONMENT_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


# A busy machine is no fault, and a test that fails today has to fail tomorrow as well.
settings.register_profile(
    "house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--renew-mirror",
        action="store_true",
        help="write the golden files below tests/mirror again instead of comparing with them",
    )


@pytest.fixture(autouse=True)
def english_and_no_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test begins with English from the environment, and its own choice ends with it."""
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "en")
    monkeypatch.setattr(language._Choice, "language", None)


@pytest.fixture(autouse=True, scope="session")
def no_settings_of_the_machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Kernels that the tests start don't read the user's own IPython profile."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("IPYTHONDIR", str(tmp_path_factory.mktemp("ipython")))
        yield


@pytest.fixture
def mini(tmp_path: Path) -> Mini:
    """A copy of the miniature course that a test may change; without built notebooks."""
    return Mini.copied_to(tmp_path / "courses")


@pytest.fixture(scope="session")
def built_once(tmp_path_factory: pytest.TempPathFactory) -> Mini:
    """The miniature course, really built; not to be changed."""
    mini = Mini.copied_to(tmp_path_factory.mktemp("built") / "courses")
    build(mini.course, mini.lesson, check=False, say=say_nothing)
    return mini


@pytest.fixture
def built(built_once: Mini, tmp_path: Path) -> Mini:
    """A copy of the miniature course with its built notebooks that a test may change."""
    return built_once.copied(tmp_path / "courses")
