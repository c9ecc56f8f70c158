"""The command `werkstadt`."""

from werkstadt_edu.cli.main import main

__all__ = ["main"]
