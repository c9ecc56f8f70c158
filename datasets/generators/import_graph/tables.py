"""Every table, column, file and planted fault of `import_graph`, said once in both languages."""

from __future__ import annotations

from datasets.generators import truth
from datasets.generators.import_graph import invented, model
from datasets.generators.schema import Column, Dataset, Fault, Resource, Table, Text

_REQUIRED = {"required": True}
_COUNT = {"required": True, "minimum": 0}
_PACKAGE = Column(
    name="package",
    type="string",
    meaning=Text(de="Paket", en="package"),
    constraints={"required": True, "enum": [package.name for package in model.PACKAGES]},
)
_MODULE = Column(
    name="module",
    type="string",
    meaning=Text(
        de="voller Name des Moduls; auch Unterpakete sind Module",
        en="full name of the module; subpackages are modules too",
    ),
    constraints=_REQUIRED,
)
_LINES = Column(
    name="lines",
    type="integer",
    meaning=Text(
        de="Zeilen, die weder leer noch bloße Kommentare sind",
        en="lines that are neither empty nor only a comment",
    ),
    constraints=_COUNT,
)
_PAIR = (
    Column(
        name="importer",
        type="string",
        meaning=Text(de="Modul, das importiert", en="module that imports"),
        constraints=_REQUIRED,
    ),
    Column(
        name="imported",
        type="string",
        meaning=Text(de="Modul, das importiert wird", en="module that is imported"),
        constraints=_REQUIRED,
    ),
)

PACKAGES = Table(
    name="packages",
    title=Text(de="Pakete", en="Packages"),
    keys=("package",),
    columns=(
        _PACKAGE,
        Column(
            name="version",
            type="string",
            meaning=Text(de="gelesene Version", en="version that was read"),
            constraints=_REQUIRED,
        ),
        Column(
            name="licence",
            type="string",
            meaning=Text(de="Lizenz (SPDX)", en="licence (SPDX)"),
            constraints=_REQUIRED,
        ),
        Column(
            name="purpose",
            type="string",
            meaning=Text(de="wozu es dient, englisch", en="what it is for"),
            constraints=_REQUIRED,
        ),
    ),
)
MODULES = Table(
    name="modules",
    title=Text(de="Module der zehn Pakete", en="Modules of the ten packages"),
    keys=("module",),
    refers={"package": ("packages", "package")},
    columns=(
        _MODULE,
        _PACKAGE,
        _LINES,
        Column(
            name="is_test",
            type="boolean",
            meaning=Text(
                de="ob es dem Testen des Pakets dient, dem Namen nach",
                en="whether it serves to test the package, by its name",
            ),
            constraints=_REQUIRED,
        ),
    ),
)
EDGES = Table(
    name="edges",
    title=Text(de="Importe in den zehn Paketen", en="Imports within the ten packages"),
    keys=("importer", "imported"),
    refers={"importer": ("modules", "module"), "imported": ("modules", "module")},
    columns=(
        *_PAIR,
        _PACKAGE,
        Column(
            name="typing_only",
            type="boolean",
            meaning=Text(
                de="ob ihm nur Typprüfer folgen (unter „if TYPE_CHECKING“)",
                en="whether only type checkers follow it (below 'if TYPE_CHECKING')",
            ),
            constraints=_REQUIRED,
        ),
    ),
)
JDW_MODULES = Table(
    name="jdw_modules",
    title=Text(
        de="Module des erfundenen Pakets jdw_platform",
        en="Modules of the invented package jdw_platform",
    ),
    keys=("module",),
    columns=(
        _MODULE,
        Column(
            name="layer",
            type="string",
            ordered=True,
            meaning=Text(
                de="Schicht, von unten nach oben; importiert werden darf nur die eigene und was "
                "darunter liegt",
                en="layer, from the bottom; a module may import its own layer and those below",
            ),
            constraints={"required": True, "enum": list(invented.LAYERS)},
        ),
        _LINES,
        Column(
            name="changes",
            type="integer",
            meaning=Text(
                de="wie oft das Modul im letzten Jahr geändert wurde",
                en="how often the module was changed in the last year",
            ),
            constraints=_COUNT,
        ),
    ),
)
JDW_EDGES = Table(
    name="jdw_edges",
    title=Text(
        de="Importe im erfundenen Paket jdw_platform",
        en="Imports within the invented package jdw_platform",
    ),
    keys=("importer", "imported"),
    refers={"importer": ("jdw_modules", "module"), "imported": ("jdw_modules", "module")},
    columns=_PAIR,
)

FAULTS = (
    Fault(
        name="layer_violation",
        where="jdw_edges",
        what=Text(
            de="ein Modul importiert aus einer höheren Schicht",
            en="a module imports from a higher layer",
        ),
        found_by=Text(
            de="die Schichten beider Module vergleichen",
            en="compare the layers of both modules",
        ),
    ),
    Fault(
        name="import_cycle",
        where="jdw_edges",
        what=Text(
            de="ein Import schließt einen Kreis",
            en="an import closes a cycle",
        ),
        found_by=Text(
            de="starke Zusammenhangskomponenten mit mehr als einem Modul; welcher Import darin "
            "weichen soll, entscheidet, wer das Paket kennt",
            en="strongly connected components of more than one module; which import in it has to "
            "go is for somebody to decide who knows the package",
        ),
    ),
)
_SHARED = (PACKAGES, MODULES, EDGES, JDW_MODULES)

DATASET = Dataset(
    name="import_graph",
    title=Text(de="Importgraph", en="Import graph"),
    resources=(
        *(
            Resource(variant="raw", table=table, path=f"shared/{table.name}.csv.gz")
            for table in _SHARED
        ),
        Resource(variant="raw", table=JDW_EDGES, path="raw/jdw_edges.csv.gz"),
        *(
            Resource(variant="clean", table=table, path=f"shared/{table.name}.csv.gz")
            for table in _SHARED
        ),
        Resource(variant="clean", table=JDW_EDGES, path="clean/jdw_edges.csv.gz", corrects="raw"),
        truth.RESOURCE,
    ),
    faults=FAULTS,
    seed=model.SEED,
    times=Text(de="keine Zeiten", en="no times"),
    note=Text(
        de="Gelesen aus zehn veröffentlichten Python-Paketen; jdw_platform ist erfunden",
        en="Read from ten published Python packages; jdw_platform is invented",
    ),
)
