"""What goes wrong, through the algorithms in QGIS, and the end that every run has all the same."""

import pytest

from tests.qgis.running import left_threads


@pytest.fixture(autouse=True)
def _no_project(no_project):
    """In none of these tests."""


@pytest.fixture
def stand_in(stand_in, plugin_at):
    return lambda world: plugin_at(stand_in(world))


@pytest.fixture(autouse=True)
def no_thread_is_left():
    """However a run ended, its threads are gone with it."""
    yield
    assert left_threads() == []
