"""Values of parameters: what is meant is understood, and what cannot be is named together with what can."""

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProperty,
)

from tests.faults.photolayers import layer_of, live
from tests.qgis.running import DOWNLOAD, FETCH, Told, download, extent, fetch

# Parameter, value, and what the sentence names.
REFUSED = [
    ("IMAGE_TYPE", "round", ["'Image type' (IMAGE_TYPE)", "'round'", "all, flat, pano"]),
    ("IMAGE_TYPE", 0, ["'0'", "all, flat, pano", "by name"]),
    ("IMAGE_TYPE", "1", ["'1'", "all, flat, pano"]),
    ("IMAGE_TYPE", ["flat", "pano"], ["IMAGE_TYPE", "one of these"]),
    ("IMAGE_TYPE", "", ["IMAGE_TYPE", "all, flat, pano"]),
    ("POSITION", 1, ["'1'", "original, computed"]),
    ("POSITION", "GPS", ["'GPS'", "original, computed"]),
    ("DETAILS", ["make", "colour"], ["'Details' (DETAILS)", "'colour'", "thumb_1024_url"]),
    ("DETAILS", "make,colour,size", ["'colour', 'size'", "camera_type"]),
    ("DETAILS", [7], ["'7'", "by name"]),
    ("DETAILS", "7", ["'7'", "by name"]),
    ("WORKERS", 0, ["'Parallel requests' (WORKERS)", "from 1 to 50", "'0'"]),
    ("WORKERS", "many", ["WORKERS", "'many'"]),
    ("MIN_QUALITY", 60, ["MIN_QUALITY", "from 0 to 1", "'60'"]),
    ("MIN_QUALITY", "high", ["MIN_QUALITY", "'high'"]),
    ("MAX_IMAGES", 0, ["MAX_IMAGES", "at least 1", "'0'"]),
    ("MAX_TILE_AGE", -1, ["MAX_TILE_AGE", "at least 0", "'-1'"]),
    ("MAX_TILE_AGE", float("nan"), ["MAX_TILE_AGE"]),
    ("SIZE", 0, ["'Size (width in pixels)' (SIZE)", "'0'", "256, 1024, 2048, original"]),
    ("SIZE", 1000, ["'1000'", "256, 1024, 2048, original"]),
    ("SIZE", "1", ["'1'", "256, 1024, 2048, original"]),
    ("EXISTING", 1, ["'1'", "skip, overwrite"]),
    ("EXISTING", "replace", ["'replace'", "skip, overwrite"]),
]
DETAILS = [
    ["make", "model"],
    ("make", "model"),
    "make,model",
    "make, model",
    ["make", "", "model"],
    QgsProperty.fromExpression("'make, model'"),
    QgsProperty.fromExpression("array('make', 'model')"),
]
SIZES = [256, "256", 256.0, " 256 ", QgsProperty.fromExpression("200 + 56"), ["256"]]
OF_DOWNLOADS = ("SIZE", "EXISTING")
each_refused = pytest.mark.parametrize(("name", "value", "words"), REFUSED)


def started(town, folder, name, value):
    """A run of the algorithm whose parameter this is."""
    if name in OF_DOWNLOADS:
        return download(layer_of([{"mly_id": "1"}]), folder, Told(), **{name: value})
    return fetch(town, Told(), **{name: value})


def assert_said(sentence, words):
    assert "Incorrect parameter" not in sentence
    for word in words:
        assert word in sentence


@each_refused
def test_what_cannot_be_is_named_with_what_can(town, folder, name, value, words):
    with pytest.raises(QgsProcessingException) as caught:
        started(town, folder, name, value)
    assert_said(str(caught.value), words)
    assert town.log() == []


@each_refused
def test_the_form_names_it_as_well_and_a_run_that_skips_it(town, folder, name, value, words):
    algorithm = DOWNLOAD if name in OF_DOWNLOADS else FETCH
    form = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
    own = (
        {"INPUT": layer_of([{"mly_id": "1"}]), "FOLDER": str(folder)}
        if algorithm == DOWNLOAD
        else {"EXTENT": extent(town.bbox)}
    )
    values = {**own, "OUTPUT": "memory:", name: value}
    accepted, sentence = form.checkParameterValues(values, QgsProcessingContext())
    assert not accepted
    assert_said(sentence, words)
    with pytest.raises(QgsProcessingException) as caught:
        form.run(values, QgsProcessingContext(), Told(), {}, False)
    assert_said(str(caught.value), words)
    assert town.log() == []


@pytest.mark.parametrize("value", DETAILS)
def test_details_are_understood(town, value):
    names = fetch(town, MAX_IMAGES=1, DETAILS=value)["OUTPUT"].fields().names()
    assert names[-2:] == ["make", "model"]


@pytest.mark.parametrize("value", [None, "", [], [""]])
def test_no_details_are_none(town, value):
    assert fetch(town, MAX_IMAGES=1, DETAILS=value)["OUTPUT"].fields().names()[-1] == "image_url"
    assert town.log("graph") == []


@pytest.mark.parametrize("value", SIZES)
def test_a_size_may_be_a_number(town, town_truth, folder, value):
    layer = layer_of([{"mly_id": key} for key in live(town_truth, 1)])
    assert download(layer, folder, SIZE=value)["DOWNLOADED_COUNT"] == 1
    (entry,) = town.log("graph")
    assert "thumb_256_url" in entry["query"]["fields"]


@pytest.mark.parametrize(("value", "words"), [(1, ["'1'", "original, computed"]), ("GPS", ["'GPS'"])])
def test_a_model_is_told_the_same(town, value, words):
    child = QgsProcessingModelChildAlgorithm(FETCH)
    for name, given in {"EXTENT": extent(town.bbox), "POSITION": value, "OUTPUT": "memory:"}.items():
        child.addParameterSources(name, [QgsProcessingModelChildParameterSource.fromStaticValue(given)])
    model = QgsProcessingModelAlgorithm("one", "one", "")
    model.addChildAlgorithm(child)
    told = Told()
    said = ""
    try:
        _, succeeded = model.run({}, QgsProcessingContext(), told, {}, False)
        assert not succeeded
    except QgsProcessingException as error:
        said = str(error)
    assert_said(said + told.everything(), words)
    assert town.log() == []


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("OUTPUT", [], ["'Images' (OUTPUT) cannot be '[]'", "One point an image"]),
        ("OUTPUT", None, ["'Images' (OUTPUT) is missing"]),
        ("FAILED_TILES", 5, ["'Failed tiles' (FAILED_TILES) cannot be '5'"]),
    ],
)
def test_what_qgis_calls_incorrect_is_said_in_a_sentence(town, name, value, words):
    with pytest.raises(QgsProcessingException) as refused:
        fetch(town, **{name: value})
    assert "ncorrect" not in str(refused.value)
    assert all(word in str(refused.value) for word in words), str(refused.value)
