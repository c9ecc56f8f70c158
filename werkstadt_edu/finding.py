"""What a check of a lesson found wrong: a place and a sentence."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing to mend; `place` is a file with a line, as editors understand it."""

    place: str
    message: str

    def __str__(self) -> str:
        return f"{self.place}: {self.message}"
