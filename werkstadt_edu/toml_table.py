"""A table of TOML, read strictly: a wrong type, a missing key or an unknown key is an error."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any, TypeVar

from werkstadt_edu.errors import WerkstadtError, did_you_mean
from werkstadt_edu.model import Bilingual

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_T = TypeVar("_T")
_REQUIRED: Any = object()


class TomlTable:
    """A table whose keys are taken one by one; `finish` complains about those that nobody took.

    Args:
        values: the parsed table.
        place: the file, and the table in it, for errors.
    """

    def __init__(self, values: Mapping[str, Any], *, place: str) -> None:
        self._values = dict(values)
        self._place = place
        self._known: list[str] = []

    @classmethod
    def from_text(cls, text: str, *, place: str) -> TomlTable:
        """Parse a text of TOML.

        Raises:
            WerkstadtError: where it is not TOML.
        """
        try:
            return cls(tomllib.loads(text), place=place)
        except tomllib.TOMLDecodeError as error:
            raise WerkstadtError(
                "A text is not valid TOML.",
                place=place,
                got=str(error),
                next_step="Correct it; https://toml.io shows the format.",
            ) from error

    @classmethod
    def from_file(cls, path: Path) -> TomlTable:
        """Read a file of TOML; raises WerkstadtError where there is none or it is not TOML."""
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise WerkstadtError(
                "A file can't be read.",
                place=path,
                expected="a file of TOML in UTF-8",
                got=error,
                next_step="Create the file, correct the name, or save it in UTF-8.",
            ) from error
        return cls.from_text(text, place=str(path))

    def take(self, key: str, kind: type[_T], default: _T = _REQUIRED) -> _T:
        """The value of `key`.

        Raises:
            WerkstadtError: when it is missing (and has no default) or not of type `kind`.
        """
        self._known.append(key)
        value = self._values.pop(key, default)
        if value is _REQUIRED:
            raise self._error(key, f"a value of type {kind.__name__}", "nothing")
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self._error(key, f"a value of type {kind.__name__}", repr(value))
        return value

    def take_list(self, key: str, kind: type[_T]) -> tuple[_T, ...]:
        """The list under `key`, each entry of type `kind`; missing means empty."""
        values: list[Any] = self.take(key, list, [])
        for value in values:
            if not isinstance(value, kind):
                raise self._error(key, f"a list of {kind.__name__}", repr(value))
        return tuple(values)

    def take_bilingual(self, key: str) -> Bilingual:
        """The text under `key` in both languages, ``{ de = "…", en = "…" }``."""
        table = self.take_table(key)
        text = Bilingual(de=table.take("de", str), en=table.take("en", str))
        table.finish()
        return text

    def take_table(self, key: str) -> TomlTable:
        """The table under `key`."""
        return TomlTable(self.take(key, dict), place=f"{self._place}, {key}")

    def take_tables(self, key: str) -> tuple[TomlTable, ...]:
        """The list of tables under `key`."""
        tables = self.take_list(key, dict)
        return tuple(
            TomlTable(table, place=f"{self._place}, {key}[{index}]")
            for index, table in enumerate(tables)
        )

    def untaken(self) -> tuple[str, ...]:
        """The keys that nobody took yet."""
        return tuple(self._values)

    def finish(self) -> None:
        """Raises WerkstadtError when a key is left: it would have no effect."""
        for key in self._values:
            raise WerkstadtError(
                f"Nobody knows the key '{key}'.",
                place=self._place,
                got=key,
                next_step=did_you_mean(key, self._known),
            )

    def _error(self, key: str, expected: str, got: str) -> WerkstadtError:
        return WerkstadtError(
            f"The key '{key}' is not as it must be.",
            place=self._place,
            expected=expected,
            got=got,
            next_step=f"Write '{key}' as expected.",
        )
