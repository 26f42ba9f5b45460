"""What the tests of the algorithms need: the provider in QGIS's registry, and the stand-in service to run against."""

import os

import pytest
from qgis.core import QgsProject

from tests.service.client import StandIn, recorded_data

SETTINGS = ("MLY_TOKEN", "DOWNLOAD_DIR", "LANDLENS_TILES_URL", "LANDLENS_GRAPH_URL")


@pytest.fixture(scope="session")
def landlens(qgis_processing):
    """LandLens as qgis_process loads it; yields the provider."""
    from qgis.core import QgsApplication

    from landlens_plugin.plugin import LandLensPlugin

    registry = QgsApplication.processingRegistry()
    there = registry.providerById("landlens")
    if there is not None:  # pytest makes one for each conftest.py that names this fixture, and QGIS takes but one
        yield there
        return
    plugin = LandLensPlugin(None)
    plugin.initProcessing()
    yield registry.providerById("landlens")
    plugin.unload()


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch, tmp_path_factory):
    """Whatever the shell or an earlier test set, a test starts without a token, a proxy, a project and a cache."""
    for name in [*SETTINGS, *(name for name in os.environ if name.lower().endswith("_proxy"))]:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
    yield
    QgsProject.instance().clear()


@pytest.fixture
def folder(tmp_path):
    """Where photos go; it is not there yet."""
    return tmp_path / "photos"


@pytest.fixture(scope="session")
def town_service():
    with StandIn.start(world="town") as service:
        yield service


@pytest.fixture(scope="session")
def curitiba_service():
    if recorded_data() is None:
        pytest.skip("the recorded data is not beside this checkout")
    with StandIn.start(world="curitiba") as service:
        yield service


def _fresh(service, monkeypatch):
    """The service without faults or log, with the plugin's environment pointing to it."""
    service.reset()
    service.clear_log()
    for name, value in service.environment().items():
        monkeypatch.setenv(name, value)
    return service


@pytest.fixture
def town(landlens, town_service, monkeypatch):
    """A made-up town of some 6,000 images around a tile corner."""
    return _fresh(town_service, monkeypatch)


@pytest.fixture
def curitiba(landlens, curitiba_service, monkeypatch):
    """The 760 recorded images of Curitiba."""
    return _fresh(curitiba_service, monkeypatch)


@pytest.fixture(scope="session")
def town_truth(town_service):
    """Every image of the town as the service knows it."""
    return town_service.truth()
