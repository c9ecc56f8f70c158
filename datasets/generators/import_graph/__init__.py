"""Who imports whom in ten published Python packages; real, and not drawn at random.

Marks: P published, D derived, A assumption.

The tables `packages`, `modules` and `edges` are P: they are read from the source code of ten
packages under permissive licences, in the versions that the project's lock file pins, by grimp, a
reader of import statements (it parses and does not run them). An import that only type checkers
follow (below ``if TYPE_CHECKING``) is an edge too and marked as such. Names of modules and the fact
that one imports another are facts, not code; no line of the packages is in the data.

The tables `jdw_modules` and `jdw_edges` describe `jdw_platform`, a package that does not exist: the
exercise (A). Its layers are api over adapters over services over domain; in the raw table three
imports point up and two cycles are closed, in the clean one not.
"""
