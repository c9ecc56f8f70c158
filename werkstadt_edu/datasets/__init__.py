"""The training data: load it, open its files, query it, and read what it means.

>>> from werkstadt_edu.datasets import load
>>> len(load("library_loans").loans)
100000
"""

from __future__ import annotations

from werkstadt_edu.datasets.description import Description, describe
from werkstadt_edu.datasets.files import path
from werkstadt_edu.datasets.library_loans import LibraryLoans
from werkstadt_edu.datasets.loading import connect, load

__all__ = ["Description", "LibraryLoans", "connect", "describe", "load", "path"]
