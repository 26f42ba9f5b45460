"""Output layers: what is there stays until there is something better, and what cannot be written is said first."""

import os

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray

from landlens_plugin.algorithms.fetch.form import FetchImages
from landlens_plugin.compat import make_field
from tests.qgis.running import (
    DOWNLOAD_RESULTS,
    FETCH_RESULTS,
    Told,
    cancelled_when,
    download,
    extent,
    fetch,
    ids,
    impatient,
    rows,
)

FORMATS = ["gpkg", "fgb", "geojson", "csv", "shp", "xlsx"]
each_format = pytest.mark.parametrize("suffix", FORMATS)
NOTHING = {
    "a wrong token": {"token_answer": "user_not_authorized_app"},
    "tiles that are not there": {"tile_fault": "404"},
    "a blocked address": {"tile_fault": "ip_block"},
    "garbage": {"tile_fault": "garbage"},
}
EACH_FORMAT_ONCE = [(suffix, "a blocked address") for suffix in FORMATS]


def content(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize(("suffix", "why"), [*EACH_FORMAT_ONCE, *(("gpkg", why) for why in NOTHING)])
def test_a_run_without_one_answer_leaves_the_layer_that_was_there(town, tmp_path, suffix, why):
    output = str(tmp_path / f"images.{suffix}")
    tiles = str(tmp_path / f"tiles.{suffix}")
    fetch(town, OUTPUT=output, FAILED_TILES=tiles, MAX_IMAGES=20)
    before = content(tmp_path)
    town.set(**NOTHING[why])
    with pytest.raises(QgsProcessingException) as caught:
        fetch(town, algorithm=impatient(FetchImages), OUTPUT=output, FAILED_TILES=tiles)
    assert content(tmp_path) == before
    assert f"{output} was left as it was" in str(caught.value) or why == "a wrong token"
    town.reset()
    assert fetch(town, OUTPUT=output, FAILED_TILES=tiles)["IMAGE_COUNT"] == len(rows(output)) > 20


def test_a_table_of_a_geopackage_stays_and_so_do_its_neighbours(town, tmp_path):
    path = tmp_path / "all.gpkg"

    def table(name):
        return f"ogr:dbname='{path}' table=\"{name}\" (geom)"

    fetch(town, OUTPUT=table("one"), MAX_IMAGES=5)
    fetch(town, OUTPUT=table("two"), MAX_IMAGES=7)
    town.set(tile_fault="404")
    with pytest.raises(QgsProcessingException, match="was left as it was"):
        fetch(town, algorithm=impatient(FetchImages), OUTPUT=table("one"), EXISTING_TABLE="replace")
    results = fetch(town, algorithm=impatient(FetchImages), OUTPUT=table("three"))  # which was not there
    assert (results["IMAGE_COUNT"], results["COMPLETE"]) == (0, False)
    assert [len(rows(f"{path}|layername={name}")) for name in ("one", "two", "three")] == [5, 7, 0]


def test_where_no_layer_was_there_is_an_empty_one_and_the_tiles_that_failed(town, tmp_path):
    town.set(tile_fault="404")
    output, tiles = str(tmp_path / "images.gpkg"), str(tmp_path / "tiles.gpkg")
    results = fetch(town, algorithm=impatient(FetchImages), OUTPUT=output, FAILED_TILES=tiles)
    assert set(results) == {*FETCH_RESULTS, "FAILED_TILES"}
    assert (results["FAILED_TILE_COUNT"], results["COMPLETE"]) == (4, False)
    assert (len(rows(output)), len(rows(tiles))) == (0, 4)


def test_a_cancel_before_the_first_answer_leaves_the_layer_that_was_there(town, tmp_path):
    output, tiles = str(tmp_path / "images.gpkg"), str(tmp_path / "tiles.gpkg")
    fetch(town, OUTPUT=output, MAX_IMAGES=20)
    town.clear_log()
    town.set(tile_fault="hang")
    told = Told()
    with cancelled_when(told, lambda: bool(town.log("tiles"))):
        results = fetch(town, told, OUTPUT=output, FAILED_TILES=tiles)
    assert set(results) == {*FETCH_RESULTS, "FAILED_TILES"}
    assert (results["OUTPUT"], results["COMPLETE"], len(rows(output))) == (output, False, 20)
    assert f"{output} was left as it was" in told.everything()


def test_a_download_that_did_nothing_leaves_the_record_that_was_there(town, tmp_path, folder):
    layer, output = fetch(town, MAX_IMAGES=6)["OUTPUT"], str(tmp_path / "record.gpkg")
    download(layer, folder, OUTPUT=output, SIZE="256")
    before = rows(output)
    for path in folder.glob("*.jpg"):
        path.unlink()
    town.set(token_answer="user_not_authorized_app")
    with pytest.raises(QgsProcessingException, match="refused the access token"):
        download(layer, folder, OUTPUT=output, SIZE="256")
    assert rows(output) == before
    told = Told()
    told.cancel()
    results = download(layer, folder, told, OUTPUT=output, SIZE="256")
    assert set(results) == DOWNLOAD_RESULTS
    assert rows(results["OUTPUT"]) == before


@pytest.mark.parametrize("kind", ["text", "definition", "property"])
def test_however_an_output_is_given_it_is_found(town, tmp_path, kind):
    output = str(tmp_path / "images.gpkg")
    given = {
        "text": output,
        "definition": QgsProcessingOutputLayerDefinition(output),
        "property": QgsProperty.fromExpression(f"'{output}'"),
    }[kind]
    assert fetch(town, OUTPUT=given, MAX_IMAGES=20)["IMAGE_COUNT"] == 20
    town.set(tile_fault="404")
    with pytest.raises(QgsProcessingException, match="was left as it was"):
        fetch(town, algorithm=impatient(FetchImages), OUTPUT=given)
    assert len(rows(output)) == 20


def test_rows_added_to_a_layer_are_counted_beside_those_that_were_there(town, tmp_path):
    output = str(tmp_path / "images.gpkg")
    fetch(town, OUTPUT=output, MAX_IMAGES=20)
    there = QgsVectorLayer(output, "images", "ogr")
    definition = QgsProcessingOutputLayerDefinition(output)
    names = [field.name() for field in there.fields() if field.name() != "fid"]
    mapping = QgsRemappingSinkDefinition()
    mapping.setDestinationFields(there.fields())
    mapping.setDestinationWkbType(there.wkbType())
    mapping.setDestinationCrs(there.crs())
    mapping.setFieldMap({name: QgsProperty.fromField(name) for name in names})
    definition.setRemappingDefinition(mapping)
    assert fetch(town, OUTPUT=definition, MAX_IMAGES=30)["IMAGE_COUNT"] == 30
    assert len(rows(output)) == 50


PLACES = {
    "a folder that is missing": ("missing/images.gpkg", "there is no folder"),
    "a file as folder": ("taken/images.gpkg", "there is no folder"),
    "a folder": ("there", "that is a folder"),
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", ["OUTPUT", "FAILED_TILES"])
def test_a_place_that_cannot_be_written_to_is_refused_before_any_request(town, tmp_path, place, name):
    (tmp_path / "taken").write_text("mine")
    (tmp_path / "there").mkdir()
    path, reason = PLACES[place]
    town.clear_log()
    with pytest.raises(QgsProcessingException, match=reason):
        fetch(town, **{name: str(tmp_path / path)})
    assert town.log() == []


def test_the_places_of_a_download(town, tmp_path):
    source = str(tmp_path / "images.gpkg")
    fetch(town, OUTPUT=source, MAX_IMAGES=5)
    before = rows(source)
    town.clear_log()
    record = tmp_path / "record.gpkg"
    for folder, output, reason in (
        (record / "photos", record, "lies inside it"),
        (record, record, "is that file"),
        (tmp_path / "photos", tmp_path / "missing" / "record.gpkg", "there is no folder"),
        (tmp_path / "photos", source, "the images are read from there"),
    ):
        with pytest.raises(QgsProcessingException, match=reason):
            download(source, folder, OUTPUT=str(output))
    assert town.log() == []
    # Of a GeoPackage with a style, QGIS itself leaves two files of SQLite's while it may be read again.
    assert {name for name in os.listdir(tmp_path) if not name.endswith(("-shm", "-wal"))} == {"images.gpkg"}
    assert rows(source) == before
    inside = tmp_path / "new" / "photos"  # which the run makes itself
    assert len(rows(download(source, inside, OUTPUT=str(inside / "record.gpkg"), SIZE="256")["OUTPUT"])) == 5
    assert len(rows(download(source, inside, OUTPUT=str(inside.parent / "record.csv"), SIZE="256")["OUTPUT"])) == 5


COLUMNS = {"list": [1, "a"], "map": {"a": 1}, "texts": ["a", "b"], "binary": QByteArray(b"ab")}


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("suffix", [*FORMATS, "memory"])
def test_a_column_that_a_format_cannot_hold_is_said_before_any_request(town, tmp_path, folder, column, suffix):
    """Or it can be held, and then the run goes through: never a refusal after all photos have come."""
    value = COLUMNS[column]
    layer = QgsVectorLayer("Point?field=mly_id:string", "images", "memory")
    layer.dataProvider().addAttributes([make_field("odd", column)])
    layer.updateFields()
    keys = ids(fetch(town, MAX_IMAGES=5)["OUTPUT"])
    for number, key in enumerate(keys):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([key, value if number == 4 else None])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(number, number)))
        assert layer.dataProvider().addFeatures([feature])[0]
    town.clear_log()
    output = "memory:" if suffix == "memory" else str(tmp_path / f"record.{suffix}")
    results, refusal = None, ""
    try:
        results = download(layer, folder, OUTPUT=output, SIZE="256")
    except QgsProcessingException as error:
        refusal = str(error)
    if results is None:
        assert "'Downloaded images' cannot be written as" in refusal
        assert "Choose another format" in refusal
        assert town.log() == []
        assert not folder.exists()
    else:
        assert len(rows(results["OUTPUT"])) == 5


LOST = {"gpkg": [], "fgb": [], "geojson": [], "csv": ["no positions"], "xlsx": ["no positions"], "shp": ["captured_at"]}


@each_format
def test_what_a_format_does_not_keep_is_said_before_the_run(town, tmp_path, suffix):
    told = Told()
    layer = fetch(town, told, OUTPUT=str(tmp_path / f"images.{suffix}"), MAX_IMAGES=5)["OUTPUT"]
    said = [warning for warning in told.warnings if "Choose GeoPackage" in warning]
    assert len(said) == len(LOST[suffix])
    for warning, words in zip(said, LOST[suffix]):
        assert words in warning
    assert QgsVectorLayer(layer, "images", "ogr").isSpatial() is ("no positions" not in LOST[suffix])


def test_the_selection_of_a_layer_may_not_be_overwritten_either(town, tmp_path, folder):
    path = str(tmp_path / "images.gpkg")
    fetch(town, OUTPUT=path, MAX_IMAGES=5)
    layer = QgsVectorLayer(path, "images", "ogr")
    QgsProject.instance().addMapLayer(layer)
    layer.selectAll()
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    with pytest.raises(QgsProcessingException, match="the images are read from there"):
        download(selected, folder, OUTPUT=path)
    assert len(rows(path)) == 5


def test_tiles_that_failed_may_be_area_and_output_of_one_run(town, tmp_path):
    tiles = str(tmp_path / "tiles.gpkg")
    town.set(tile_fault={"mode": "garbage", "after": 1})
    fetch(town, FAILED_TILES=tiles, WORKERS=1)
    assert len(rows(tiles)) == 3
    town.reset()
    results = fetch(town, AREA=tiles, FAILED_TILES=tiles, EXTENT=extent(town.bbox))
    assert results["COMPLETE"] is True
    assert rows(tiles) == []


@pytest.mark.parametrize("nowhere", [None, "POINT EMPTY"])
@pytest.mark.parametrize("suffix", FORMATS)
def test_features_without_a_position_are_all_recorded_or_refused_before_any_request(
    town, tmp_path, folder, suffix, nowhere
):
    """Some have one and some have none: a format that leaves the latter out is refused, and only for those."""
    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=fid:integer&field=mly_id:string", "images", "memory")
    keys = ids(fetch(town, MAX_IMAGES=3)["OUTPUT"])
    for number, key in enumerate(keys):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number + 1, key])
        shape = f"POINT ({number} 1)" if number != 1 else nowhere
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        assert layer.dataProvider().addFeatures([feature])[0]
    town.clear_log()
    path = str(tmp_path / f"record.{suffix}")
    if suffix == "fgb":
        with pytest.raises(QgsProcessingException, match="leave out what has no position.*Choose another format"):
            download(layer, folder, OUTPUT=path, SIZE="256")
        assert town.log() == [] and not folder.exists() and not os.path.exists(path)
        layer.selectByExpression(f"mly_id <> '{keys[1]}'")
        QgsProject.instance().addMapLayer(layer)
        source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
        assert len(rows(download(source, folder, OUTPUT=path, SIZE="256")["OUTPUT"])) == 2
    else:
        assert [row["mly_id"] for row in rows(download(layer, folder, OUTPUT=path, SIZE="256")["OUTPUT"])] == keys
