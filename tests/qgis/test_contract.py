"""The public contract: what scripts, models and qgis_process calls rely on. It may grow; what stands here stays."""

import os

import pytest
from qgis.core import QgsApplication, QgsProcessing, QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.PyQt.QtCore import QMetaType, QStandardPaths

from landlens_plugin.core.services.mapillary.fields import DETAILS
from tests.qgis.running import FETCH, download, fetch, run

PICTURES = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced

# name: (type, default, marks, details). Marks: "o" optional, "a" advanced.
EXISTING_TABLE = ("enum", "refuse", "a", {"options": ["refuse", "update", "replace"], "allowMultiple": False})
FETCH_PARAMETERS = {
    "EXTENT": ("extent", None, "", {}),
    "AREA": ("source", None, "o", {"dataTypes": [QgsProcessing.SourceType.TypeVectorPolygon]}),
    "START": ("datetime", None, "o", {}),
    "END": ("datetime", None, "o", {}),
    "IMAGE_TYPE": ("enum", "all", "", {"options": ["all", "flat", "pano"], "allowMultiple": False}),
    "CREATORS": ("string", None, "oa", {}),
    "ORGANIZATIONS": ("string", None, "oa", {}),
    "SEQUENCES": ("string", None, "oa", {}),
    "MIN_QUALITY": ("number", None, "o", {"dataType": 1, "minimum": 0, "maximum": 1}),
    "POSITION": ("enum", "original", "a", {"options": ["original", "computed"], "allowMultiple": False}),
    "DETAILS": (
        "enum",
        None,
        "o",
        {
            "options": "computed_compass_angle computed_geometry altitude computed_altitude computed_rotation "
            "camera_type camera_parameters make model width height exif_orientation creator atomic_scale merge_cc "
            "sfm_cluster mesh detections thumb_256_url thumb_1024_url thumb_2048_url thumb_original_url".split(),
            "allowMultiple": True,
        },
    ),
    "MAX_IMAGES": ("number", None, "o", {"dataType": 0}),
    "TILE_LIMIT": ("number", 500, "a", {"dataType": 0}),
    "MAX_TILE_AGE": ("number", 24, "a", {"dataType": 1}),
    "WORKERS": ("number", 10, "a", {"dataType": 0, "minimum": 1, "maximum": 50}),
    "EXISTING_TABLE": EXISTING_TABLE,
    "AUTHCFG": ("authcfg", None, "o", {}),
    "OUTPUT": ("sink", None, "", {"dataType": QgsProcessing.SourceType.TypeVectorPoint}),
    "FAILED_TILES": (
        "sink",
        None,
        "o",
        {"dataType": QgsProcessing.SourceType.TypeVectorPolygon, "createByDefault": False},
    ),
}
DOWNLOAD_PARAMETERS = {
    "INPUT": ("source", None, "", {"dataTypes": [QgsProcessing.SourceType.TypeVector]}),
    "ID_FIELD": ("field", "mly_id", "o", {"parentLayerParameterName": "INPUT"}),
    "URL_FIELD": ("field", "image_url", "o", {"parentLayerParameterName": "INPUT"}),
    "FILENAME_FIELD": ("field", "filename", "o", {"parentLayerParameterName": "INPUT"}),
    "SUBFOLDER": ("expression", None, "oa", {"parentLayerParameterName": "INPUT"}),
    "SIZE": ("enum", "1024", "", {"options": ["256", "1024", "2048", "original"], "allowMultiple": False}),
    "EXISTING": ("enum", "skip", "", {"options": ["skip", "overwrite"], "allowMultiple": False}),
    "EXISTING_TABLE": EXISTING_TABLE,
    "WRITE_EXIF": ("boolean", True, "", {}),
    "WORKERS": ("number", 10, "a", {"dataType": 0, "minimum": 1, "maximum": 50}),
    "AUTHCFG": ("authcfg", None, "o", {}),
    "FOLDER": ("folderDestination", os.path.join(PICTURES, "LandLens"), "", {}),
    "OUTPUT": ("sink", None, "o", {"dataType": QgsProcessing.SourceType.TypeVector}),
}
IMAGE_FIELDS = {
    name: ("field", column, "oa", {"parentLayerParameterName": "INPUT"})
    for name, column in (
        ("ID_FIELD", "mly_id"),
        ("ANGLE_FIELD", "compass_angle"),
        ("TIME_FIELD", "captured_at"),
        ("PANORAMA_FIELD", "is_pano"),
        ("SEQUENCE_FIELD", "sequence_id"),
        ("QUALITY_FIELD", "quality_score"),
    )
}
THIN_PARAMETERS = {
    "INPUT": ("source", None, "", {"dataTypes": [QgsProcessing.SourceType.TypeVectorPoint]}),
    "METHOD": ("enum", "cell", "", {"options": ["cell", "spacing", "sequence", "streets", "nearest"]}),
    "DISTANCE": ("number", 20, "", {"dataType": 1}),
    "HEADING_BINS": ("number", 4, "", {"dataType": 0, "minimum": 1}),
    "KEEP": ("enum", "newest", "", {"options": ["newest", "quality", "centre"], "allowMultiple": False}),
    "DROP_STATIONARY": ("boolean", True, "", {}),
    "STREETS": ("source", None, "o", {"dataTypes": [QgsProcessing.SourceType.TypeVectorLine]}),
    "POINTS": ("source", None, "o", {"dataTypes": [QgsProcessing.SourceType.TypeVectorPoint]}),
    "SEARCH": ("number", 25, "", {"dataType": 1, "minimum": 0}),
    "NEAREST": ("number", 1, "", {"dataType": 0, "minimum": 1}),
    **IMAGE_FIELDS,
    "OUTPUT": ("sink", None, "", {"dataType": QgsProcessing.SourceType.TypeVectorPoint}),
    "SAMPLES": (
        "sink",
        None,
        "o",
        {"dataType": QgsProcessing.SourceType.TypeVectorPoint, "createByDefault": False},
    ),
}
VIEWS_PARAMETERS = {
    "INPUT": ("source", None, "", {"dataTypes": [QgsProcessing.SourceType.TypeVectorPoint]}),
    "MODE": ("enum", "sides", "", {"options": ["sides", "street", "count", "field"], "allowMultiple": False}),
    "COUNT": ("number", 6, "", {"dataType": 0, "minimum": 1, "maximum": 72}),
    "YAW_FIELD": ("field", "pano_yaw", "o", {"parentLayerParameterName": "INPUT"}),
    "HFOV": ("number", 90, "", {"dataType": 1, "minimum": 10, "maximum": 150}),
    "PITCH": ("number", 0, "", {"dataType": 1, "minimum": -90, "maximum": 90}),
    "SIZE": ("number", 1024, "", {"dataType": 0, "minimum": 64, "maximum": 4096}),
    "EXISTING": ("enum", "skip", "", {"options": ["skip", "overwrite"], "allowMultiple": False}),
    "PATH_FIELD": ("field", "image_path", "oa", {"parentLayerParameterName": "INPUT"}),
    **{name: one for name, one in IMAGE_FIELDS.items() if name != "QUALITY_FIELD"},
    "WORKERS": ("number", 4, "a", {"dataType": 0, "minimum": 1, "maximum": 50}),
    "FOLDER": ("folderDestination", os.path.join(PICTURES, "LandLens", "views"), "", {}),
    "OUTPUT": ("sink", None, "o", {"dataType": QgsProcessing.SourceType.TypeVectorPoint}),
}
EXPORT_PARAMETERS = {
    "INPUT": ("source", None, "", {"dataTypes": [QgsProcessing.SourceType.TypeVectorPoint]}),
    "FORMAT": ("enum", "web", "", {"options": ["oriented_imagery", "dataset", "web"], "allowMultiple": False}),
    "COPY_PHOTOS": ("boolean", True, "", {}),
    "BASEMAP": ("string", "https://{s}.basemaps.cartocdn.com/light_all/{z}/{x}/{y}{r}.png", "oa", {}),
    "BASEMAP_CREDIT": ("string", None, "oa", {}),
    "FOLDER": ("folderDestination", None, "", {}),
    **{name: known for name, known in IMAGE_FIELDS.items() if name != "QUALITY_FIELD"},
}
POINTS, POLYGONS = QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon
COMPARE_PARAMETERS = {
    "OLD": ("source", None, "", {"dataTypes": [POINTS]}),
    "NEW": ("source", None, "", {"dataTypes": [POINTS]}),
    "OLD_FAILED_TILES": ("source", None, "o", {"dataTypes": [POLYGONS]}),
    "NEW_FAILED_TILES": ("source", None, "o", {"dataTypes": [POLYGONS]}),
    "MOVED": ("number", 1, "", {"dataType": 1, "minimum": 0}),
    "TURNED": ("number", 5, "", {"dataType": 1, "minimum": 0, "maximum": 180}),
    "KEEP_SAME": ("boolean", False, "", {}),
    "DATE": ("datetime", None, "oa", {}),
    "ID_FIELD": ("field", "mly_id", "oa", {"parentLayerParameterName": "NEW"}),
    "ANGLE_FIELD": ("field", "compass_angle", "oa", {"parentLayerParameterName": "NEW"}),
    "OUTPUT": ("sink", None, "", {"dataType": POINTS}),
}
LINES = QgsProcessing.SourceType.TypeVectorLine
STREETS_PARAMETERS = {
    "INPUT": ("source", None, "", {"dataTypes": [QgsProcessing.SourceType.TypeVectorPoint]}),
    "STREETS": ("source", None, "", {"dataTypes": [LINES]}),
    "SEGMENT": ("number", 20, "", {"dataType": 1, "minimum": 1}),
    "ACROSS": ("number", 10, "", {"dataType": 1}),
    "ALONG": ("number", 25, "", {"dataType": 1, "minimum": 0}),
    "HEADING_TOLERANCE": ("number", 45, "a", {"dataType": 1, "minimum": 0, "maximum": 90}),
    "FRESH_YEARS": ("number", 2, "", {"dataType": 1, "minimum": 0}),
    "OLD_YEARS": ("number", 4, "", {"dataType": 1, "minimum": 0}),
    "DATE": ("datetime", None, "oa", {}),
    **{name: one for name, one in IMAGE_FIELDS.items() if name != "QUALITY_FIELD"},
    "OUTPUT": ("sink", None, "", {"dataType": LINES}),
    "GAPS": ("sink", None, "o", {"dataType": LINES, "createByDefault": False}),
}
HEADINGS_PARAMETERS = {
    "INPUT": ("source", None, "", {"dataTypes": [QgsProcessing.SourceType.TypeVectorPoint]}),
    "STREETS": ("source", None, "o", {"dataTypes": [QgsProcessing.SourceType.TypeVectorLine]}),
    "POSITION": ("enum", "asis", "", {"options": ["asis", "computed", "better"], "allowMultiple": False}),
    "HEADING": ("enum", "asis", "", {"options": ["asis", "computed", "travel"], "allowMultiple": False}),
    "SNAP": ("number", 0, "", {"dataType": 1, "minimum": 0, "maximum": 100}),
    **IMAGE_FIELDS,
    "OUTPUT": ("sink", None, "", {"dataType": QgsProcessing.SourceType.TypeVectorPoint}),
}
LOOKING_PARAMETERS = {
    "INPUT": ("source", None, "", {"dataTypes": [QgsProcessing.SourceType.TypeVectorPoint]}),
    "FEATURES": ("source", None, "", {"dataTypes": [QgsProcessing.SourceType.TypeVectorAnyGeometry]}),
    "MIN_DISTANCE": ("number", 3, "", {"dataType": 1, "minimum": 0}),
    "MAX_DISTANCE": ("number", 30, "", {"dataType": 1, "minimum": 0}),
    "IDEAL_DISTANCE": ("number", 12, "", {"dataType": 1, "minimum": 0}),
    "HFOV": ("number", 70, "a", {"dataType": 1, "minimum": 1, "maximum": 360}),
    "TOLERANCE": ("number", 10, "a", {"dataType": 1, "minimum": 0, "maximum": 180}),
    "BUILDINGS": ("source", None, "o", {"dataTypes": [QgsProcessing.SourceType.TypeVectorPolygon]}),
    "PER_FEATURE": ("number", 5, "", {"dataType": 0, "minimum": 0}),
    **IMAGE_FIELDS,
    "OUTPUT": ("sink", None, "", {"dataType": QgsProcessing.SourceType.TypeVectorPoint}),
    "SIGHT_LINES": (
        "sink",
        None,
        "o",
        {"dataType": QgsProcessing.SourceType.TypeVectorLine, "createByDefault": False},
    ),
    "MISSING": (
        "sink",
        None,
        "o",
        {"dataType": QgsProcessing.SourceType.TypeVectorAnyGeometry, "createByDefault": False},
    ),
}
PLAN_PARAMETERS = {
    "AREA": ("source", None, "", {"dataTypes": [POLYGONS]}),
    "CONNECTION": ("providerconnection", None, "", {"providerId": "postgres"}),
    "SCHEMA": ("databaseschema", "landlens", "", {"parentConnectionParameterName": "CONNECTION"}),
    "JOB": ("string", None, "", {}),
    "POSITION": ("enum", "original", "a", {"options": ["original", "computed"], "allowMultiple": False}),
    "PHOTOS": ("boolean", True, "", {}),
}
PARAMETERS = {
    "fetchimages": FETCH_PARAMETERS,
    "downloadimages": DOWNLOAD_PARAMETERS,
    "thinimages": THIN_PARAMETERS,
    "imageslookingat": LOOKING_PARAMETERS,
    "viewsfrompanoramas": VIEWS_PARAMETERS,
    "coveragebystreet": STREETS_PARAMETERS,
    "compareimages": COMPARE_PARAMETERS,
    "checkheadings": HEADINGS_PARAMETERS,
    "exportimages": EXPORT_PARAMETERS,
    "planjob": PLAN_PARAMETERS,
}
OUTPUTS = {
    "imageslookingat": {
        "OUTPUT": "outputVector",
        "SIGHT_LINES": "outputVector",
        "MISSING": "outputVector",
        "PAIR_COUNT": "outputNumber",
        "FEATURE_COUNT": "outputNumber",
        "MISSING_COUNT": "outputNumber",
    },
    "fetchimages": {
        "OUTPUT": "outputVector",
        "FAILED_TILES": "outputVector",
        "IMAGE_COUNT": "outputNumber",
        "TILE_COUNT": "outputNumber",
        "FAILED_TILE_COUNT": "outputNumber",
        "FAILED_DETAIL_COUNT": "outputNumber",
        "COMPLETE": "outputBoolean",
    },
    "downloadimages": {
        "OUTPUT": "outputVector",
        "FOLDER": "outputFolder",
        "DOWNLOADED_COUNT": "outputNumber",
        "SKIPPED_COUNT": "outputNumber",
        "GONE_COUNT": "outputNumber",
        "FAILED_COUNT": "outputNumber",
        "BYTES": "outputNumber",
    },
    "thinimages": {
        "OUTPUT": "outputVector",
        "SAMPLES": "outputVector",
        "INPUT_COUNT": "outputNumber",
        "KEPT_COUNT": "outputNumber",
        "SAMPLE_COUNT": "outputNumber",
        "EMPTY_SAMPLE_COUNT": "outputNumber",
    },
    "viewsfrompanoramas": {
        "OUTPUT": "outputVector",
        "FOLDER": "outputFolder",
        "VIEW_COUNT": "outputNumber",
        "SKIPPED_COUNT": "outputNumber",
        "FAILED_COUNT": "outputNumber",
    },
    "exportimages": {"FOLDER": "outputFolder", "EXPORTED_COUNT": "outputNumber", "INDEX": "outputFile"},
    "planjob": {
        "OUTPUT": "outputVector",
        "IMAGES": "outputVector",
        "TILE_COUNT": "outputNumber",
        "READ_COUNT": "outputNumber",
        "DAYS": "outputNumber",
    },
    "compareimages": {
        "OUTPUT": "outputVector",
        "NEW_COUNT": "outputNumber",
        "GONE_COUNT": "outputNumber",
        "MOVED_COUNT": "outputNumber",
        "TURNED_COUNT": "outputNumber",
        "SAME_COUNT": "outputNumber",
    },
    "coveragebystreet": {
        "OUTPUT": "outputVector",
        "GAPS": "outputVector",
        "STREET_KM": "outputNumber",
        "COVERED_KM": "outputNumber",
        "FRESH_KM": "outputNumber",
    },
    "checkheadings": {
        "OUTPUT": "outputVector",
        "SUSPECT_COUNT": "outputNumber",
        "SNAPPED_COUNT": "outputNumber",
    },
}
NAMES = {
    "fetchimages": "Fetch Mapillary images in extent",
    "downloadimages": "Download images",
    "thinimages": "Thin images",
    "imageslookingat": "Images looking at features",
    "viewsfrompanoramas": "Views from panoramas",
    "coveragebystreet": "Coverage by street",
    "compareimages": "Compare two fetches",
    "checkheadings": "Check positions and headings",
    "exportimages": "Export images",
    "planjob": "Plan a job of many days",
}
MAPILLARYS = {"fetchimages", "downloadimages", "planjob"}  # the others look at a layer
COLUMNS = (
    "mly_id:text name:text filename:text captured_at:datetime compass_angle:real is_pano:boolean sequence_id:text "
    "creator_id:text organization_id:text on_foot:boolean quality_score:real page_url:text image_url:text"
).split()
DETAIL_COLUMNS = (
    "computed_compass_angle:real computed_geometry_lon:real computed_geometry_lat:real altitude:real "
    "computed_altitude:real computed_rotation:text camera_type:text camera_parameters:text make:text model:text "
    "width:integer height:integer exif_orientation:integer creator_username:text atomic_scale:real merge_cc:real "
    "sfm_cluster_id:text sfm_cluster_url:text mesh_id:text mesh_url:text detections:text thumb_256_url:text "
    "thumb_1024_url:text thumb_2048_url:text thumb_original_url:text"
).split()
RECORD_COLUMNS = "image_path:text image_relpath:text download_status:text download_error:text bytes:integer".split()
KINDS = {
    QMetaType.Type.QString: "text",
    QMetaType.Type.QDateTime: "datetime",
    QMetaType.Type.Double: "real",
    QMetaType.Type.Bool: "boolean",
    QMetaType.Type.Int: "integer",
    QMetaType.Type.LongLong: "integer",
}

each_algorithm = pytest.mark.parametrize("name", sorted(PARAMETERS))
each_parameter = pytest.mark.parametrize(
    ("algorithm", "name"), [(algorithm, name) for algorithm, known in PARAMETERS.items() for name in known]
)


def create(name):
    return QgsApplication.processingRegistry().createAlgorithmById(f"landlens:{name}")


def columns(layer):
    return [f"{field.name()}:{KINDS[field.type()]}" for field in layer.fields()]


def test_the_provider(landlens):
    assert (landlens.id(), landlens.name()) == ("landlens", "LandLens")
    assert not landlens.icon().isNull()
    assert {algorithm.name() for algorithm in landlens.algorithms()} >= set(PARAMETERS)


@each_algorithm
def test_an_algorithm_says_what_it_is(landlens, name):
    algorithm = create(name)
    assert algorithm.id() == f"landlens:{name}"
    assert algorithm.displayName() == NAMES[name]
    group = ("Mapillary", "mapillary") if name in MAPILLARYS else ("Street-level images", "images")
    assert (algorithm.group(), algorithm.groupId()) == group
    assert not algorithm.icon().isNull()
    assert not algorithm.icon().pixmap(16).isNull()
    assert len(algorithm.shortHelpString()) > 200
    assert algorithm.shortDescription()
    assert algorithm.helpUrl().startswith("https://")
    assert {"mapillary", "osm"} <= set(algorithm.tags())


@each_algorithm
def test_an_algorithm_makes_others_of_its_kind(landlens, name):
    algorithm = create(name)
    other = algorithm.createInstance()
    assert type(other) is type(algorithm)
    assert other is not algorithm
    third = algorithm.create()
    assert isinstance(third, QgsProcessingAlgorithm)
    names = [[parameter.name() for parameter in one.parameterDefinitions()] for one in (algorithm, third)]
    assert names[0] == names[1]


@each_algorithm
def test_there_are_these_parameters_and_outputs(landlens, name):
    algorithm = create(name)
    assert {parameter.name() for parameter in algorithm.parameterDefinitions()} == set(PARAMETERS[name])
    assert {output.name(): output.type() for output in algorithm.outputDefinitions()} == OUTPUTS[name]
    assert all(output.description() for output in algorithm.outputDefinitions())


@each_parameter
def test_a_parameter(landlens, algorithm, name):
    kind, default, marks, details = PARAMETERS[algorithm][name]
    owner = create(algorithm)
    parameter = owner.parameterDefinition(name)
    assert parameter is not None
    assert (parameter.type(), parameter.defaultValue()) == (kind, default)
    flags = parameter.flags()
    assert bool(flags & OPTIONAL) is ("o" in marks)
    assert bool(flags & ADVANCED) is ("a" in marks)
    assert parameter.description()
    assert len(parameter.help()) >= 20
    for getter, value in details.items():
        assert getattr(parameter, getter)() == value
    if kind == "enum":
        assert parameter.usesStaticStrings()


def test_the_download_folder_of_the_environment_is_the_default(landlens, monkeypatch, tmp_path):
    monkeypatch.setenv("DOWNLOAD_DIR", str(tmp_path))
    algorithm = create("downloadimages")
    assert algorithm.parameterDefinition("FOLDER").defaultValue() == str(tmp_path)


def test_the_columns_of_images(town):
    layer = fetch(town, MAX_IMAGES=1)["OUTPUT"]
    assert columns(layer) == COLUMNS
    assert layer.crs().authid() == "EPSG:4326"


def test_the_columns_of_all_details_at_once(town):
    asked = list(reversed(DETAILS))  # the order of columns is the contract's, not the caller's
    assert len(asked) == 22
    layer = fetch(town, MAX_IMAGES=1, DETAILS=asked)["OUTPUT"]
    assert columns(layer) == COLUMNS + DETAIL_COLUMNS


def test_the_columns_of_a_download(town, tmp_path):
    layer = fetch(town, MAX_IMAGES=1)["OUTPUT"]
    assert columns(download(layer, tmp_path)["OUTPUT"]) == COLUMNS + RECORD_COLUMNS


def test_the_columns_of_thinned_images_and_of_their_samples(town):
    wanted = {"INPUT": fetch(town, MAX_IMAGES=9)["OUTPUT"], "OUTPUT": "memory:", "SAMPLES": "memory:"}
    results = run("landlens:thinimages", **wanted)
    own = ["sample_id:integer", "sample_rank:integer", "sample_distance:real"]
    assert columns(results["OUTPUT"]) == COLUMNS + own
    assert columns(results["SAMPLES"]) == ["sample_id:integer", "direction:real", "image_count:integer"]


def test_the_columns_of_views(town, tmp_path):
    photos = download(fetch(town, MAX_IMAGES=1, IMAGE_TYPE="pano")["OUTPUT"], tmp_path / "photos")["OUTPUT"]
    given = {"INPUT": photos, "SIZE": 64, "FOLDER": str(tmp_path / "views"), "OUTPUT": "memory:"}
    own = "view_path:text view_heading:real view_yaw:real view_hfov:real parent_path:text view_status:text".split()
    layer = run("landlens:viewsfrompanoramas", **given)["OUTPUT"]
    assert columns(layer) == [*COLUMNS, *RECORD_COLUMNS, *own, "view_error:text"]


def test_the_columns_of_a_comparison(town):
    layer = fetch(town, MAX_IMAGES=1)["OUTPUT"]
    results = run("landlens:compareimages", OLD=layer, NEW=layer, KEEP_SAME=True, OUTPUT="memory:")
    own = "change:text moved_by:real turned_by:real first_seen:datetime".split()
    assert columns(results["OUTPUT"]) == COLUMNS + own


def test_the_columns_of_images_that_look_at_features_and_of_their_lines(town):
    images = fetch(town, MAX_IMAGES=9)["OUTPUT"]
    wanted = {"INPUT": images, "FEATURES": images, "OUTPUT": "memory:", "SIGHT_LINES": "memory:", "MISSING": "memory:"}
    results = run("landlens:imageslookingat", **wanted)
    own = (
        "feature_id:integer distance:real bearing:real off_axis:real pano_yaw:real hfov:real visible:boolean "
        "score:real rank:integer"
    ).split()
    assert columns(results["OUTPUT"]) == COLUMNS + own
    assert columns(results["SIGHT_LINES"]) == ["mly_id:text", *own]
    assert columns(results["MISSING"]) == COLUMNS


def test_an_enumeration_takes_its_strings_and_nothing_else(town):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(FETCH)
    for name in ("IMAGE_TYPE", "POSITION"):
        parameter = algorithm.parameterDefinition(name)
        assert parameter.checkValueIsAcceptable(parameter.options()[1])
        assert not parameter.checkValueIsAcceptable("nonsense")
