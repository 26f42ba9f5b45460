"""Photos of any layer of points: QGIS's own import, relative paths, addresses, columns of whatever name."""

import pytest
from qgis.core import QgsEditorWidgetSetup, QgsProject, QgsVectorFileWriter, QgsVectorLayer

from landlens_plugin.gui.photo_layers import PhotoLayers, files_named
from landlens_plugin.gui.subject import SubjectReader
from tests.gui.desk import layer_of, moment
from tests.gui.hands import painted, shown

LON, LAT = 9.0, 48.0


def subject_in(layer):
    """The subject of a layer's first feature; None where the layer has no photos."""
    reader = SubjectReader.of(layer, PhotoLayers())
    return reader and reader.subject(next(layer.getFeatures()))


@pytest.fixture
def photo(tmp_path):
    path = tmp_path / "pictures" / "house.jpg"
    path.parent.mkdir()
    assert painted().save(str(path))
    return path


def test_the_columns_of_qgis_own_import(qtbot, desk, dock, photo):
    columns = (
        *(("photo", "string"), ("filename", "string"), ("directory", "string"), ("altitude", "double")),
        *(("direction", "double"), ("rotation", "integer"), ("timestamp", "datetime")),
    )
    values = {
        "photo": str(photo),
        "filename": "house",
        "directory": str(photo.parent),
        "direction": 123.0,
        "timestamp": moment(2020),
    }
    layer = desk.add(layer_of(columns, (LON, LAT, values)))
    desk.look(LON, LAT)
    desk.click(qtbot, LON, LAT)
    qtbot.waitUntil(lambda: shown(dock))
    assert dock.subject.angle == 123
    assert dock.subject.sequence == str(photo.parent)
    assert "1 May 2020" in dock._page.facts.text()
    assert "Mapillary" not in dock._page.facts.text()
    assert layer.selectedFeatureCount() == 0


@pytest.mark.parametrize("kind", ["gpkg", "shp"])
def test_a_relative_path_begins_at_the_layer_file(photo, tmp_path, kind):
    source = layer_of([("image_relpath", "string")], (LON, LAT, {"image_relpath": "pictures/house.jpg"}))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = {"gpkg": "GPKG", "shp": "ESRI Shapefile"}[kind]
    path = str(tmp_path / f"layer.{kind}")
    QgsVectorFileWriter.writeAsVectorFormatV3(source, path, QgsProject.instance().transformContext(), options)
    assert subject_in(QgsVectorLayer(path, "layer")).path == str(photo)


def test_a_relative_path_begins_at_the_project(photo, tmp_path):
    QgsProject.instance().setFileName(str(tmp_path / "project.qgz"))
    layer = layer_of([("image_relpath", "string")], (LON, LAT, {"image_relpath": "pictures/house.jpg"}))
    assert subject_in(layer).path == str(photo)


@pytest.mark.parametrize("value", ["../secret.jpg", "a/../../secret.jpg", "..", "https://example.org/a.jpg", "", None])
def test_no_relative_path_leads_upwards(value, tmp_path):
    assert files_named(value, [str(tmp_path)]) == []


def test_the_file_that_is_there_counts(photo, tmp_path):
    """A record that was made on another computer has an absolute path that leads nowhere here."""
    QgsProject.instance().setFileName(str(tmp_path / "project.qgz"))
    values = {"image_path": "/elsewhere/house.jpg", "image_relpath": "pictures/house.jpg"}
    layer = layer_of([("image_path", "string"), ("image_relpath", "string")], (LON, LAT, values))
    assert subject_in(layer).path == str(photo)


@pytest.mark.parametrize(
    ("column", "kind", "value", "has_photo"),
    [
        ("bild", "string", "C:/photos/house.JPG", True),
        ("link", "string", "https://example.org/house.jpeg?size=large", True),
        ("link", "string", "https://example.org/about.html", False),
        ("name", "string", "a house", False),
        ("jpg", "integer", 7, False),
        ("mly_id", "string", "498763468214164", True),
        ("MLY_ID", "string", "498763468214164", True),
        ("mapillary", "string", "498763468214164", True),
        ("mly_id", "string", "no id", False),
        ("image_url", "string", "https://example.org/x", True),
        ("image_url", "string", "ftp://example.org/x", False),
    ],
)
def test_which_columns_tell_a_photo(column, kind, value, has_photo):
    assert (subject_in(layer_of([(column, kind)], (LON, LAT, {column: value}))) is not None) == has_photo


def test_a_column_that_the_form_shows_as_a_file_counts(photo):
    layer = layer_of([("document", "string")], (LON, LAT, {"document": str(photo.with_suffix(""))}))
    assert subject_in(layer) is None
    layer.setEditorWidgetSetup(0, QgsEditorWidgetSetup("ExternalResource", {}))
    assert subject_in(layer).paths == (str(photo.with_suffix("")),)


def test_lines_and_tables_have_no_photos():
    layers = PhotoLayers()
    for kind in ("LineString", "Polygon", "None"):
        assert layers.columns(QgsVectorLayer(f"{kind}?field=mly_id:string", "layer", "memory")) is None
    assert layers.columns(None) is None


def test_values_are_read_whatever_they_are_kept_as():
    columns = (("mly_id", "double"), ("captured_at", "string"), ("compass_angle", "string"), ("is_pano", "string"))
    values = {"mly_id": 1234.0, "captured_at": "2021-05-01T10:00:00Z", "compass_angle": "12,5", "is_pano": "yes"}
    subject = subject_in(layer_of(columns, (LON, LAT, values)))
    assert (subject.image_id, subject.angle, subject.is_pano) == ("1234", 12.5, True)
    assert subject.captured_at == 1_619_863_200_000
    assert (subject.lon, subject.lat) == pytest.approx((LON, LAT))


def test_a_feature_without_a_place_still_has_its_photo(photo):
    layer = layer_of([("image_path", "string")], (LON, LAT, {"image_path": str(photo)}))
    feature = next(layer.getFeatures())
    feature.clearGeometry()
    assert SubjectReader.of(layer, PhotoLayers()).subject(feature).point is None
