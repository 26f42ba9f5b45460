"""The town behind the algorithms, as in tests/qgis, and the ends that every test of a fault has."""

import pytest

from tests.qgis.conftest import (  # noqa: F401 - fixtures, which are found by their names
    _fresh,
    folder,
    landlens,
    no_settings_from_outside,
    town,
    town_service,
    town_truth,
)
from tests.qgis.running import left_threads
from tests.service.client import StandIn


@pytest.fixture(autouse=True)
def no_thread_is_left():
    """However a run ended, its threads are gone with it."""
    yield
    assert left_threads() == []


@pytest.fixture(scope="session")
def dense_service():
    with StandIn.start(world="dense") as service:
        yield service


@pytest.fixture
def dense(landlens, dense_service, monkeypatch):  # noqa: F811
    """One tile of 83,737 images."""
    return _fresh(dense_service, monkeypatch)
