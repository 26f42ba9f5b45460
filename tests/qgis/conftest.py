"""Tests of the algorithms in QGIS: whatever world they name is the service that the plugin asks."""

import pytest

from tests.qgis import postgis


@pytest.fixture(autouse=True)
def _no_project(no_project):
    """In none of these tests."""


@pytest.fixture
def stand_in(stand_in, plugin_at):
    return lambda world: plugin_at(stand_in(world))


@pytest.fixture
def processing_styles(qgis_processing, layer_tree):
    """Processing's table of the users' own styles, put back afterwards."""
    from processing.gui.RenderingStyles import RenderingStyles

    before = dict(RenderingStyles.styles)
    yield RenderingStyles.styles
    RenderingStyles.styles.clear()
    RenderingStyles.styles.update(before)


@pytest.fixture(scope="module")
def database(qgis_app):
    """A PostgreSQL with PostGIS of these tests' own."""
    with postgis.running() as server:
        yield server
