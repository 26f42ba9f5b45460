"""The dock at a table in PostGIS, which others fill and whose photos were downloaded."""

import pytest
from qgis.core import QgsVectorLayer

from tests.gui.hands import shown
from tests.qgis import postgis
from tests.qgis.running import extent, run


@pytest.fixture(scope="module")
def database(qgis_app):
    """A PostgreSQL with PostGIS of these tests' own."""
    with postgis.running() as server:
        yield server


@pytest.fixture
def table(landlens, town, database):
    """A layer of the table, of images whose photos nobody has yet, and what names it as an output."""
    database.sql("DROP TABLE IF EXISTS images")
    output = f'postgres://{database.login} table="public"."images" (geom)'
    run("landlens:fetchimages", EXTENT=extent(town.bbox), MAX_IMAGES=60, DETAILS=["creator"], OUTPUT=output)
    layer = QgsVectorLayer(database.table("images"), "images", "postgres")
    assert layer.featureCount() == 60
    return layer, output


def feature_of(layer, condition):
    return next(layer.getFeatures(condition)).id()


def test_photos_of_a_table_and_the_way_along_a_sequence(qtbot, desk, dock, table, database):
    layer, _ = table
    desk.add(layer)
    longest = "SELECT sequence_id FROM images GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1"
    way = f"SELECT mly_id FROM images WHERE sequence_id = ({longest}) AND NOT is_pano ORDER BY captured_at, mly_id"
    first, second = database.sql(way)[:2]
    dock.show_feature(layer, feature_of(layer, f"mly_id = '{first}'"))
    qtbot.waitUntil(lambda: shown(dock), timeout=30_000)
    assert dock.subject.image_id == first
    dock._page.bar.next.trigger()
    qtbot.waitUntil(lambda: shown(dock), timeout=30_000)
    assert dock.subject.image_id == second


def test_a_photo_that_a_download_wrote_into_the_table_is_shown_from_the_disk(
    qtbot, desk, dock, table, database, town, tmp_path
):
    before, output = table
    record = {"INPUT": before, "OUTPUT": output, "EXISTING_TABLE": "update", "FOLDER": str(tmp_path / "photos")}
    run("landlens:downloadimages", SIZE="256", **record)
    layer = desk.add(QgsVectorLayer(database.table("images"), "images", "postgres"))
    town.clear_log()
    dock.show_feature(layer, feature_of(layer, "image_path IS NOT NULL AND NOT is_pano"))
    qtbot.waitUntil(lambda: shown(dock), timeout=30_000)
    assert dock.subject.path.startswith(str(tmp_path / "photos"))
    assert town.log() == []
