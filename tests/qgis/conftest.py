"""Tests of the algorithms in QGIS: whatever world they name is the service that the plugin asks."""

import pytest


@pytest.fixture(autouse=True)
def _no_project(no_project):
    """In none of these tests."""


@pytest.fixture
def stand_in(stand_in, plugin_at):
    return lambda world: plugin_at(stand_in(world))
