"""What all tests share: settings of their own, the stand-in Mapillary, and a run without the optional packages.

With ``LANDLENS_WITHOUT_PACKAGES=1`` the optional packages cannot be imported and the plugin comes from its own zip,
unpacked, where the bundled mercantile is: what a bare QGIS has. ``pytest -m doors`` is meant for that.
"""

from __future__ import annotations

import importlib.abc
import os
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsProject
from qgis.PyQt.QtNetwork import QNetworkProxy

from tests.faults.started import Started, make_certificates
from tests.packaging.installed import unpack_zip
from tests.service.client import StandIn, recorded_data

ROOT = Path(__file__).resolve().parents[1]
OPTIONAL = ("mapbox_vector_tile", "google.protobuf", "pyclipper", "shapely", "mercantile")
WITHOUT_PACKAGES = os.environ.get("LANDLENS_WITHOUT_PACKAGES") == "1"
# These need the packages themselves: the stand-in's tests read its tiles, and many computers' jobs are not in the zip.
collect_ignore = ["stand_in", "scale", "qgis/test_plan.py"] if WITHOUT_PACKAGES else []
# What the plugin reads of its environment, which is not the tests' business.
SETTINGS = ("MLY_TOKEN", "DOWNLOAD_DIR", "LANDLENS_TILES_URL", "LANDLENS_GRAPH_URL")
for _name in SETTINGS:  # fixtures that live longer than a test start processes, too
    os.environ.pop(_name, None)

# The same examples in every run, nothing left on disk; HYPOTHESIS_PROFILE=explore looks for new ones, quick takes few.
_common = {"deadline": None, "database": None, "suppress_health_check": [HealthCheck.too_slow]}
settings.register_profile("landlens", max_examples=60, derandomize=True, **_common)
settings.register_profile("quick", max_examples=12, derandomize=True, **_common)
settings.register_profile("explore", max_examples=1000, print_blob=True, **_common)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "landlens"))


def _is_optional(name: str) -> bool:
    return any(name == package or name.startswith(package + ".") for package in OPTIONAL)


class _Missing(importlib.abc.MetaPathFinder):
    """Makes the optional packages as absent as they are in a bare QGIS."""

    def find_spec(self, name, path=None, target=None):
        if _is_optional(name):
            raise ModuleNotFoundError(f"No module named {name!r} (LANDLENS_WITHOUT_PACKAGES)", name=name)


def _live_from_the_zip() -> tempfile.TemporaryDirectory:
    """Build the zip, unpack it, and import the plugin from there; the folder goes when the answer does."""
    if any(name.startswith("landlens_plugin") for name in sys.modules):
        pytest.exit("LANDLENS_WITHOUT_PACKAGES comes too late: the plugin is imported already.", 3)
    folder = tempfile.TemporaryDirectory(prefix="landlens-zip-")
    try:
        unpack_zip(Path(folder.name), Path(folder.name))
    except AssertionError as error:
        pytest.exit(str(error), 3)
    sys.meta_path.insert(0, _Missing())
    for name in [name for name in sys.modules if _is_optional(name)]:
        del sys.modules[name]  # pytest-qgis may have brought shapely along
    sys.path.insert(0, str(Path(folder.name) / "landlens"))
    return folder


_unpacked = _live_from_the_zip() if WITHOUT_PACKAGES else None


def pytest_report_header() -> str:
    """Say which side of the doors is tested."""
    return "optional packages: " + ("hidden, the plugin is its own zip" if WITHOUT_PACKAGES else "there")


def pytest_unconfigure() -> None:
    """Remove the unpacked zip."""
    if _unpacked is not None:
        _unpacked.cleanup()


# -- what a test finds, and leaves


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch, tmp_path_factory):
    """Whatever the shell or an earlier test set: a test starts without a token, a proxy and a cache."""
    for name in [*SETTINGS, *(name for name in os.environ if name.lower().endswith("_proxy"))]:
        monkeypatch.delenv(name, raising=False)
    caches = str(tmp_path_factory.mktemp("caches"))
    monkeypatch.setenv("XDG_CACHE_HOME", caches)
    monkeypatch.setenv("LOCALAPPDATA", caches)


@pytest.fixture
def no_project():
    """What a test put into QGIS's project goes with it."""
    yield
    project = QgsProject.instance()
    if project.isDirty() or project.fileName() or project.count():  # clearing takes a while
        project.clear()


@pytest.fixture
def folder(tmp_path) -> Path:
    """Where photos go; it is not there yet."""
    return tmp_path / "photos"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of recorded answers, which lies beside the repository and is no part of it."""
    folder = recorded_data()
    if folder is None:
        pytest.skip("The recorded answers (../shared/data) are not on this machine.")
    return folder


# -- the stand-in service


@pytest.fixture(scope="session")
def running():
    """A function from a world's name to its stand-in: one process for all tests of a worker."""
    started: dict[str, StandIn] = {}

    def world(name: str) -> StandIn:
        if name not in started:
            started[name] = StandIn.start(name)
        return started[name]

    yield world
    for service in started.values():
        service.stop()


@pytest.fixture
def stand_in(running):
    """A function from a world's name to its stand-in, whose switches and log are as new."""

    def world(name: str) -> StandIn:
        service = running(name)
        service.reset()
        service.clear_log()
        return service

    return world


@pytest.fixture
def town(stand_in) -> StandIn:
    """A made-up town of some 6,000 images around a tile corner."""
    return stand_in("town")


@pytest.fixture(scope="session")
def town_truth(running):
    """Every image of the town as the service knows it."""
    return running("town").truth()


@pytest.fixture
def dense(stand_in) -> StandIn:
    """One tile of 83,737 images."""
    return stand_in("dense")


@pytest.fixture
def curitiba(stand_in, shared_data) -> StandIn:
    """760 images with every Graph field as recorded."""
    return stand_in("curitiba")


@pytest.fixture
def grand_junction(stand_in, shared_data) -> StandIn:
    """Four recorded tiles, served byte by byte."""
    return stand_in("grand_junction")


# -- the plugin in QGIS


@pytest.fixture(scope="session")
def landlens(qgis_processing):
    """LandLens as qgis_process loads it; yields the provider."""
    from landlens_plugin.plugin import LandLensPlugin

    plugin = LandLensPlugin(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().providerById("landlens")
    plugin.unload()


@pytest.fixture
def plugin_at(landlens, monkeypatch):
    """A function that points the plugin's environment to a stand-in, and answers the stand-in."""

    def point(service: StandIn) -> StandIn:
        for name, value in service.environment().items():
            monkeypatch.setenv(name, value)
        return service

    return point


# -- the way to the network


@pytest.fixture
def use_proxy():
    """A function that sets QGIS's proxy: port, user, password, excluded addresses."""
    manager = QgsNetworkAccessManager.instance()
    before = manager.fallbackProxy(), manager.excludeList(), manager.noProxyList()

    def use(port, user="", passphrase="", excluded=(), kind=QNetworkProxy.ProxyType.HttpProxy):
        proxy = QNetworkProxy(kind, "127.0.0.1", port, user, passphrase)
        manager.setFallbackProxyAndExcludes(proxy, list(excluded), [])

    yield use
    manager.setFallbackProxyAndExcludes(*before)


@pytest.fixture(scope="session")
def certificates(tmp_path_factory):
    if shutil.which("openssl") is None:
        pytest.skip("openssl makes the certificates, and is not here")
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def secure(town, certificates, monkeypatch):
    """The town behind TLS, tiles and graph, whose certificate QGIS does not trust."""
    ports = [town.tiles.rpartition("/")[2], town.graph.rpartition("/")[2]]
    fronts = [Started("tls", port, *certificates[1:]) for port in ports]
    monkeypatch.setenv("LANDLENS_TILES_URL", f"https://127.0.0.1:{fronts[0].port}")
    monkeypatch.setenv("LANDLENS_GRAPH_URL", f"https://127.0.0.1:{fronts[1].port}")
    yield town
    for front in fronts:
        front.__exit__()


@pytest.fixture
def layer_tree(qgis_iface, monkeypatch):
    """The panel of layers as QGIS's window has it, which Processing puts its results into from QGIS 3.44 on."""
    from qgis.core import QgsLayerTreeModel
    from qgis.gui import QgsLayerTreeView

    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: view)
    yield view
    view.deleteLater()
