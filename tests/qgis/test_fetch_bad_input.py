"""What cannot be done is said in a sentence before anything is asked of Mapillary."""

import re

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from tests.qgis.running import FETCH, Told, extent, fetch

NOT_A_NUMBER = QgsReferencedRectangle(
    QgsRectangle(10, 59, float("nan"), 60, False), QgsCoordinateReferenceSystem("EPSG:4326")
)
PROGRAMMERS_WORDS = re.compile(r"Traceback|Error:|Exception|File \"|line \d+|NoneType|<class|\bself\b")

# What is wrong, the parameters, and what the sentence has to say.
CASES = {
    "a point": ({"EXTENT": "10.7,10.7,59.9,59.9 [EPSG:4326]"}, "extent is empty"),
    "a line": ({"EXTENT": "10.7,10.8,59.9,59.9 [EPSG:4326]"}, "extent is empty"),
    "no extent at all": ({"EXTENT": "somewhere"}, "could not be understood"),
    "not a number": ({"EXTENT": NOT_A_NUMBER}, "not a number"),
    "off the globe": ({"EXTENT": "500,510,59,60 [EPSG:4326]"}, "does not lie on the globe"),
    "metres called degrees": ({"EXTENT": "598000,599000,6643000,6644000 [EPSG:4326]"}, "coordinate reference system"),
    "beyond its own CRS": ({"EXTENT": "1e12,2e12,1e12,2e12 [EPSG:25832]"}, "coordinate reference system"),
    "antimeridian": ({"EXTENT": "170,-170,10,11 [EPSG:4326]"}, "antimeridian"),
    "half the globe": ({"EXTENT": "-179,179,10,11 [EPSG:4326]"}, "half the globe"),
    "only the pole": ({"EXTENT": "10,11,86,89 [EPSG:4326]"}, "empty"),
    "too many tiles": ({"EXTENT": "10,11,59,60 [EPSG:4326]"}, "limit is 500"),
    "a lower limit": ({"TILE_LIMIT": 1}, "limit is 1"),
    "start after end": ({"START": "2024-06-01", "END": "2024-05-31"}, "start lies after its end"),
    "start after end on one day": ({"START": "2024-06-01T12:00:00", "END": "2024-06-01T11:59:59"}, "after its end"),
    "no date": ({"START": "last summer"}, "last summer|START|Captured from"),
    "an organisation's name": ({"ORGANIZATIONS": "1673941119435,Acme"}, "'Acme' under 'Organisations'"),
    "quality in percent": ({"MIN_QUALITY": 60}, "Lowest quality|MIN_QUALITY"),
    "an unknown type": ({"IMAGE_TYPE": "round"}, "Image type|IMAGE_TYPE"),
    "an unknown detail": ({"DETAILS": ["colour"]}, "Details|DETAILS"),
    "no images wanted": ({"MAX_IMAGES": 0}, "Most images|MAX_IMAGES"),
    "no workers": ({"WORKERS": 0}, "Parallel requests|WORKERS"),
    "a layer that is not there": ({"AREA": "/nowhere/area.gpkg"}, "AREA|Area|/nowhere/area.gpkg"),
}


def refused(service, **parameters):
    """The sentence with which a run is refused; nothing was asked, and nothing but the sentence was said."""
    told = Told()
    with pytest.raises(QgsProcessingException) as caught:
        fetch(service, told, **parameters)
    assert service.log() == []
    sentence = str(caught.value)
    assert not PROGRAMMERS_WORDS.search(sentence + told.everything())
    return sentence


@pytest.mark.parametrize("case", CASES)
def test_bad_input_gets_a_sentence_before_any_request(town, case):
    parameters, pattern = CASES[case]
    assert re.search(pattern, refused(town, **parameters))


@pytest.mark.parametrize("case", ["antimeridian", "too many tiles", "start after end", "off the globe", "a line"])
def test_the_form_says_so_before_it_runs(town, case):
    parameters, pattern = CASES[case]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(FETCH)
    values = {"EXTENT": extent(town.bbox), "OUTPUT": "memory:", **parameters}
    accepted, sentence = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not accepted
    assert re.search(pattern, sentence)
    assert town.log() == []


@pytest.mark.parametrize("case", ["antimeridian", "too many tiles", "start after end"])
def test_a_script_that_skips_the_check_is_refused_as_well(town, case):
    parameters, pattern = CASES[case]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(FETCH)
    values = {"EXTENT": extent(town.bbox), "OUTPUT": "memory:", **parameters}
    with pytest.raises(QgsProcessingException, match=pattern):
        algorithm.run(values, QgsProcessingContext(), Told(), {}, False)
    assert town.log() == []


def test_too_many_tiles_names_the_number_the_limit_and_the_ways_out(town):
    sentence = refused(town, EXTENT="10,11,59,60 [EPSG:4326]", TILE_LIMIT=1234)
    number = int(re.search(r"needs ([\d,]+) coverage tiles", sentence)[1].replace(",", ""))
    assert 3500 < number < 5000  # 46 columns by 90 rows or so
    assert "1,234" in sentence
    for way in ("smaller extent", "'Area'", "several runs", "Most tiles to read"):
        assert way in sentence


def test_polygons_can_be_too_many_tiles_too(town):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(10, 59, 11, 60)))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    assert "limit is 500" in refused(town, EXTENT="0,40,40,70 [EPSG:4326]", AREA=layer)


def test_an_area_without_polygons(town):
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "area", "memory")
    assert "no polygon" in refused(town, AREA=layer)


def test_without_a_token_the_three_places_are_named_and_where_to_get_one(town, monkeypatch):
    monkeypatch.delenv("MLY_TOKEN")
    sentence = refused(town)
    for place in ("authentication configuration", "Options > LandLens", "MLY_TOKEN", "mapillary.com/dashboard"):
        assert place in sentence


def test_a_token_of_white_space_is_none(town, monkeypatch):
    monkeypatch.setenv("MLY_TOKEN", " \n\t")
    assert "No Mapillary access token" in refused(town)


def test_an_unknown_creator_is_named_and_no_tile_is_read(town):
    told = Told()
    with pytest.raises(QgsProcessingException, match="'nobody_at_all'.*spelling"):
        fetch(town, told, CREATORS="anna_maps,nobody_at_all")
    assert town.log("tiles") == []
    assert not PROGRAMMERS_WORDS.search(told.everything())


def test_an_output_that_cannot_be_written(town, tmp_path):
    (tmp_path / "file").write_text("in the way")
    refused_at = str(tmp_path / "file" / "images.gpkg")
    assert refused_at in refused(town, OUTPUT=refused_at)


@pytest.mark.parametrize(
    ("wrong", "parameters"),
    [
        ("|".join(("MLY", "999", "no-such-app")), {"CREATORS": "anna_maps"}),
        ("a-token-of-a-form-unknown", {}),
    ],
)
def test_a_refused_token_is_said_and_not_printed(town, monkeypatch, wrong, parameters):
    monkeypatch.setenv("MLY_TOKEN", wrong)
    told = Told()
    with pytest.raises(QgsProcessingException, match="refused the access token") as caught:
        fetch(town, told, **parameters)
    assert wrong.replace(" ", "") not in str(caught.value) + told.everything()
    assert not PROGRAMMERS_WORDS.search(told.everything())
