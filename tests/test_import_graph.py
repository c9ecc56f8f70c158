"""What is particular to `import_graph`: facts about packages, and the faults of an invented one."""

from __future__ import annotations

import importlib.metadata

import pandas as pd
import pytest

from datasets.generators.import_graph import invented, model, reading
from datasets.generators.import_graph.measures import cycles, upwards
from datasets.generators.import_graph.picture import in_cycles
from datasets.generators.published import Published
from werkstadt_edu.datasets import planted


@pytest.fixture(scope="module")
def data() -> Published:
    return Published("import_graph")


# ---- the real packages


def test_every_package_is_there_with_its_version_and_a_permissive_licence(
    data: Published,
) -> None:
    packages = data.table("raw", "packages").set_index("package")
    assert set(packages["licence"]) == {"MIT", "BSD-3-Clause"}
    for package in model.PACKAGES:
        assert packages.loc[package.name, "version"] == package.version
        declared = importlib.metadata.metadata(package.name).json
        told = [declared.get("license_expression", ""), declared.get("license", "")]
        told += declared.get("classifier", [])
        assert package.licence.split("-")[0] in " ".join(str(one) for one in told)


def test_every_import_lies_within_one_package(data: Published) -> None:
    modules, edges = data.table("raw", "modules"), data.table("raw", "edges")
    package = modules.set_index("module")["package"].astype("str")
    assert edges["importer"].map(package).equals(edges["imported"].map(package))
    assert (edges["importer"].map(package) == edges["package"].astype("str")).all()
    assert (edges["importer"] != edges["imported"]).all()


def test_known_imports_are_there(data: Published) -> None:
    edges = set(data.table("raw", "edges")[["importer", "imported"]].itertuples(index=False))
    for pair in (("simpy", "simpy.core"), ("pvlib.modelchain", "pvlib.pvsystem")):
        assert pair in edges
    assert ("simpy.core", "simpy") not in edges


def test_a_graph_that_is_read_again_is_the_published_one(data: Published) -> None:
    modules, edges = reading.package_graph("simpy")
    known = data.table("raw", "modules")
    assert list(modules["module"]) == list(known.loc[known["package"] == "simpy", "module"])
    assert list(modules["lines"]) == list(known.loc[known["package"] == "simpy", "lines"])
    listed = data.table("raw", "edges")
    listed = listed[listed["package"] == "simpy"].reset_index(drop=True)
    names = ["importer", "imported", "typing_only"]
    pd.testing.assert_frame_equal(edges[names], listed[names], check_dtype=False)


def test_an_import_for_type_checkers_is_told_apart(data: Published) -> None:
    edges = data.table("raw", "edges").set_index(["importer", "imported"])["typing_only"]
    assert edges[("simpy.events", "simpy.core")]  # stands below "if TYPE_CHECKING"
    assert not edges[("simpy.core", "simpy.events")]
    assert 0.02 < edges.mean() < 0.2


def test_another_version_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.metadata, "version", lambda _: "0.0.1")
    with pytest.raises(RuntimeError, match=r"demandlib 0\.0\.1 is installed.*uv\.lock"):
        reading.packages()


def test_tests_are_imported_by_hardly_anybody(data: Published) -> None:
    modules = data.table("raw", "modules").set_index("module")["is_test"]
    edges = data.table("raw", "edges")
    serving = edges["imported"].map(modules) & ~edges["importer"].map(modules)
    assert modules.mean() > 0.2
    assert serving.mean() < 0.02


def test_one_module_can_lay_a_circle_through_a_whole_package(data: Published) -> None:
    shares = in_cycles(data)
    most = str(shares["running"].idxmax())
    assert shares["running"][most] > 0.9
    assert shares["without_root"][most] < 0.1
    assert (shares["typed"] >= shares["running"]).all()


# ---- the invented package


def test_the_right_package_keeps_its_layers_and_has_no_cycle(data: Published) -> None:
    edges, modules = data.table("clean", "jdw_edges"), data.table("clean", "jdw_modules")
    assert upwards(edges, modules).empty
    assert cycles(edges) == []
    assert set(modules["layer"]) == set(invented.LAYERS)
    assert set(edges["importer"]) | set(edges["imported"]) <= set(modules["module"])


def test_imports_that_point_upwards_are_found_by_the_layers(data: Published) -> None:
    edges, modules = data.table("raw", "jdw_edges"), data.table("raw", "jdw_modules")
    found = edges.index.isin(upwards(edges, modules).index)
    right = planted("import_graph", "jdw_edges")["layer_violation"]
    assert (found == right).all()
    assert right.sum() == model.LAYER_VIOLATIONS


def test_each_cycle_is_found_and_opened_by_the_import_that_closed_it(data: Published) -> None:
    edges = data.table("raw", "jdw_edges")
    found = cycles(edges)
    assert len(found) == model.CYCLES
    closing = planted("import_graph", "jdw_edges")["import_cycle"]
    for circle in found:
        within = edges["importer"].isin(circle) & edges["imported"].isin(circle)
        assert (within & closing).sum() == 1
    assert cycles(edges[~closing]) == []


def test_the_busiest_module_is_the_largest_and_leans_on_the_most(data: Published) -> None:
    modules = data.table("raw", "jdw_modules").set_index("module")
    counts = data.table("clean", "jdw_edges")["importer"].value_counts()
    hot = "jdw_platform.services.booking"
    assert modules["changes"].idxmax() == modules["lines"].idxmax() == counts.idxmax() == hot
