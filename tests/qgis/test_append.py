"""Processing's own *Append to layer*: what comes is added to the rows that are there, column by column."""

import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
    QgsRemappingSinkDefinition,
    QgsVectorLayer,
)

from tests.qgis.running import download, fetch, ids, rows, run

FEW = 12


def appended(source, provider="ogr"):
    """An output that appends to a layer, each column to the one of its name."""
    layer = QgsVectorLayer(source, "there", provider)
    mapping = QgsRemappingSinkDefinition()
    mapping.setDestinationFields(layer.fields())
    mapping.setDestinationWkbType(layer.wkbType())
    mapping.setDestinationCrs(layer.crs())
    names = [field.name() for field in layer.fields() if field.name() not in ("fid", "id")]
    mapping.setFieldMap({name: QgsProperty.fromField(name) for name in names})
    definition = QgsProcessingOutputLayerDefinition(f"postgres://{source}" if provider == "postgres" else source)
    definition.setRemappingDefinition(mapping)
    return definition


def lines(tmp_path, service):
    west, south, east, north = service.bbox
    middle = (south + north) / 2
    path = tmp_path / "streets.geojson"
    path.write_text(
        '{"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": '
        f"[[{west}, {middle}], [{east}, {middle}]]}}}}",
        encoding="utf-8",
    )
    return str(path)


ALGORITHMS = {
    "fetchimages": lambda town, images, tmp_path, output: fetch(town, OUTPUT=output, MAX_IMAGES=FEW),
    "downloadimages": lambda town, images, tmp_path, output: download(
        images, tmp_path / "photos", OUTPUT=output, SIZE="256"
    ),
    "thinimages": lambda town, images, tmp_path, output: run("landlens:thinimages", INPUT=images, OUTPUT=output),
    "imageslookingat": lambda town, images, tmp_path, output: run(
        "landlens:imageslookingat", INPUT=images, FEATURES=images, MAX_DISTANCE=1000, HFOV=360, OUTPUT=output
    ),
    "compareimages": lambda town, images, tmp_path, output: run(
        "landlens:compareimages", OLD=images, NEW=images, KEEP_SAME=True, OUTPUT=output
    ),
    "checkheadings": lambda town, images, tmp_path, output: run("landlens:checkheadings", INPUT=images, OUTPUT=output),
    "coveragebystreet": lambda town, images, tmp_path, output: run(
        "landlens:coveragebystreet", INPUT=images, STREETS=lines(tmp_path, town), OUTPUT=output
    ),
}


@pytest.mark.parametrize("name", ALGORITHMS)
def test_every_column_of_every_algorithm_is_appended(town, tmp_path, name):
    images = fetch(town, MAX_IMAGES=FEW)["OUTPUT"]
    path = str(tmp_path / "there.gpkg")
    ALGORITHMS[name](town, images, tmp_path, path)
    before = rows(path)
    ALGORITHMS[name](town, images, tmp_path, appended(path))
    after = rows(path)
    # What a second download finds is there by then.
    own = {"fid", "download_status", "bytes"}
    kept = [{key: str(value) for key, value in row.items() if key not in own} for row in after]
    wanted = [{key: str(value) for key, value in row.items() if key not in own} for row in before]
    assert before and kept == wanted + wanted


def test_rows_are_appended_to_a_table_of_postgres(town, landlens, database):
    database.sql("DROP TABLE IF EXISTS images")
    output = f'postgres://{database.login} table="public"."images" (geom)'
    fetch(town, OUTPUT=output, MAX_IMAGES=FEW)
    database.sql("ALTER TABLE images DROP CONSTRAINT images_pkey")
    fetch(town, OUTPUT=appended(output.partition("//")[2], "postgres"), MAX_IMAGES=FEW)
    assert database.sql("SELECT count(*), count(DISTINCT mly_id), count(name), count(geom) FROM images") == [
        f"{2 * FEW}|{FEW}|{2 * FEW}|{2 * FEW}"
    ]


@pytest.mark.parametrize("place", ["postgres", "gpkg"])
def test_rows_that_are_there_already_are_said_in_a_sentence(town, landlens, tmp_path, request, place):
    path, provider = str(tmp_path / "images.gpkg"), "ogr"
    output = path
    if place == "postgres":
        database = request.getfixturevalue("database")
        database.sql("DROP TABLE IF EXISTS images")
        path, provider = f'{database.login} table="public"."images" (geom)', "postgres"
        output = f"postgres://{path}"
    fetch(town, OUTPUT=output, MAX_IMAGES=FEW)
    fetch(town, OUTPUT=output, MAX_IMAGES=FEW, EXISTING_TABLE="update")  # which makes an index in a file, too
    with pytest.raises(QgsProcessingException, match="takes each only once.*bring its rows up to date"):
        fetch(town, OUTPUT=appended(path, provider), MAX_IMAGES=2 * FEW)
    found = ids(QgsVectorLayer(path, "again", provider))
    assert len(found) == len(set(found)) >= FEW
