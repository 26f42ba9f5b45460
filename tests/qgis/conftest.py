"""Tests of the algorithms in QGIS: whatever world they name is the service that the plugin asks."""

import pytest


@pytest.fixture
def stand_in(stand_in, plugin_at):
    return lambda world: plugin_at(stand_in(world))
