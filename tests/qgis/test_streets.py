"""Coverage by street, as users run it."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from landlens_plugin.core.images.ground import moved
from landlens_plugin.layers.streets import LOOKS
from tests.qgis.running import Told, run

COVERAGE = "landlens:coveragebystreet"
HERE = (10.0, 52.0)
OWN = "image_count share_covered share_fresh share_pano share_forward share_backward newest oldest coverage".split()
RESULTS = {"OUTPUT", "GAPS", "STREET_KM", "COVERED_KM", "FRESH_KM"}

pytestmark = pytest.mark.usefixtures("qgis_processing", "landlens", "qgis_new_project")


def place(east, north):
    return QgsPointXY(*map(float, moved(*HERE, east, north)))


def moment(text):
    moment = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    moment.setTimeSpec(Qt.TimeSpec.UTC)
    return moment


def layer_of(kind, fields, rows, crs="EPSG:4326"):
    """A layer in memory of rows: a shape in degrees or None, and values."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&{fields}", "layer", "memory")
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    features = []
    for shape, *values in rows:
        feature = QgsFeature(layer.fields())
        if shape is not None:
            shape = QgsGeometry(shape)
            shape.transform(there)
            feature.setGeometry(shape)
        feature.setAttributes(values)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


def drive(begin=0, end=200, north=1, count=21, year=2026, names=None, crs="EPSG:4326"):
    """Images from west to east, a second apart."""
    names = names or "mly_id captured_at sequence_id compass_angle is_pano".split()
    kinds = "string datetime string double boolean".split()
    fields = "&".join(f"field={name}:{kind}" for name, kind in zip(names, kinds))
    rows = []
    for one in range(count):
        east = begin + (end - begin) * one / (count - 1)
        when = moment(f"{year}-01-01T12:00:{one:02}")
        rows.append((QgsGeometry.fromPointXY(place(east, north)), str(1000 + one), when, "s", 90.0, False))
    return layer_of("Point", fields, rows, crs)


def streets(crs="EPSG:4326", *more):
    lines = {"road": [(0, 0), (200, 0)], "footway": [(0, 7), (200, 7)], "empty": [(0, 300), (50, 300), (50, 400)]}
    rows = [(QgsGeometry.fromPolylineXY([place(*corner) for corner in way]), name) for name, way in lines.items()]
    return layer_of("LineString", "field=name:string", [*rows, *more], crs)


def cover(images, lines, told=None, **parameters):
    given = {"INPUT": images, "STREETS": lines, "DATE": "2026-06-30", "OUTPUT": "memory:", "GAPS": "memory:"}
    return run(COVERAGE, told, **{**given, **parameters})


def by_name(layer):
    names = layer.fields().names()
    return {row["name"]: dict(zip(names, row.attributes())) for row in layer.getFeatures()}


@pytest.mark.parametrize(("images_crs", "streets_crs"), [("EPSG:4326", "EPSG:4326"), ("EPSG:3857", "EPSG:25832")])
def test_streets_with_their_coverage_and_gaps(images_crs, streets_crs):
    told = Told()
    lines = streets(streets_crs, (None, "nowhere"))
    found = cover(drive(crs=images_crs), lines, told)
    assert set(found) == RESULTS
    layer = found["OUTPUT"]
    assert layer.fields().names() == ["name", *OWN]
    assert layer.crs().authid() == streets_crs
    rows = by_name(layer)
    road = rows["road"]
    assert [road[name] for name in OWN[:6]] == [21, 1, 1, 0, 1, 0]
    assert road["newest"].toSecsSinceEpoch() == moment("2026-01-01T12:00:20").toSecsSinceEpoch()
    assert road["oldest"].toSecsSinceEpoch() == moment("2026-01-01T12:00:00").toSecsSinceEpoch()
    assert {name: row["coverage"] for name, row in rows.items()} == {
        "road": "fresh",
        "footway": "none",
        "empty": "none",
        "nowhere": "none",
    }
    assert [rows["footway"]["image_count"], rows["footway"]["share_covered"]] == [0, 0]
    assert not rows["nowhere"]["share_covered"] and not rows["empty"]["newest"]
    gaps = list(found["GAPS"].getFeatures())
    assert [(gap["name"], round(gap["gap_m"])) for gap in gaps] == [("footway", 200), ("empty", 150)]
    assert found["GAPS"].crs().authid() == streets_crs
    shapes = {row["name"]: row.geometry() for row in lines.getFeatures()}
    size = 1e-6 if streets_crs == "EPSG:4326" else 0.05
    assert gaps[1].geometry().hausdorffDistance(shapes["empty"]) < size
    kilometres = [round(found[name], 2) for name in ("STREET_KM", "COVERED_KM", "FRESH_KM")]
    assert kilometres == [0.55, 0.2, 0.2]
    assert any("21 of 21 images belong to 4 streets" in one for one in told.infos)
    assert any("coverage_by_street.qpt" in one for one in told.infos)


def test_ages_are_reckoned_at_the_date():
    def kind(date):
        return by_name(cover(drive(year=2020), streets(), DATE=date)["OUTPUT"])["road"]["coverage"]

    assert [kind(one) for one in ("2020-01-01", "2022-06-01", "2025-01-01", "2019-12-31")] == [
        "fresh",
        "aging",
        "old",
        "none",
    ]


def test_other_names_of_fields_and_a_selection():
    images = drive(names=["uid", "taken", "trip", "towards", "sphere"])
    images.selectByIds(sorted(images.allFeatureIds())[:5])
    QgsProject.instance().addMapLayer(images)
    source = QgsProcessingFeatureSourceDefinition(images.id(), True)
    fields = {
        "ID_FIELD": "uid",
        "TIME_FIELD": "taken",
        "SEQUENCE_FIELD": "trip",
        "ANGLE_FIELD": "towards",
        "PANORAMA_FIELD": "sphere",
    }
    road = by_name(cover(source, streets(), **fields)["OUTPUT"])["road"]
    assert (road["image_count"], road["coverage"], road["share_forward"]) == (5, "none", road["share_covered"])
    assert 0 < road["share_covered"] < 0.5


def test_through_a_geopackage_with_its_style(tmp_path):
    path, gaps, lines = (str(tmp_path / f"{name}.gpkg") for name in ("out", "gaps", "in"))
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(
        streets("EPSG:25832"), lines, QgsProject.instance().transformContext(), options
    )
    found = cover(drive(), lines, OUTPUT=path, GAPS=gaps)
    layer = QgsVectorLayer(found["OUTPUT"], "out", "ogr")
    assert by_name(layer)["road"]["coverage"] == "fresh"
    assert QgsVectorLayer(found["GAPS"], "gaps", "ogr").featureCount() == 2
    assert [one.value() for one in layer.renderer().categories()] == list(LOOKS)
    again = cover(drive(), path)
    assert again["OUTPUT"].fields().names()[-9:] == OWN
    assert again["OUTPUT"].fields().count() == layer.fields().count()


def test_the_streets_are_not_replaced_by_themselves(tmp_path):
    path = str(tmp_path / "streets.gpkg")
    cover(drive(), streets(), OUTPUT=path)
    with pytest.raises(QgsProcessingException, match="read from there"):
        cover(drive(), path, OUTPUT=path)
    assert by_name(QgsVectorLayer(path, "out", "ogr"))["road"]["coverage"] == "fresh"


def test_layers_without_anything():
    told = Told()
    nothing = drive(count=2)
    nothing.dataProvider().truncate()
    found = cover(nothing, streets(), told)
    assert set(found) == RESULTS
    assert found["COVERED_KM"] == 0
    assert any("no street has any" in one for one in told.warnings)
    told, empty = Told(), streets()
    empty.dataProvider().truncate()
    found = cover(drive(), empty, told)
    assert (found["OUTPUT"].featureCount(), found["STREET_KM"]) == (0, 0)
    assert any("none of its lines has a length" in one for one in told.warnings)
    assert set(cover(drive(), streets(), GAPS=None)) == RESULTS


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"FRESH_YEARS": 5}, ["FRESH_YEARS", "OLD_YEARS", "5"]),
        ({"SEGMENT": 0}, ["SEGMENT", "from 1 to 10000"]),
        ({"ACROSS": -1}, ["ACROSS"]),
        ({"HEADING_TOLERANCE": 91}, ["HEADING_TOLERANCE", "0 to 90"]),
        ({"DATE": "soon"}, ["soon"]),
        ({"ANGLE_FIELD": "nothing"}, ["nothing"]),
    ],
)
def test_what_is_wrong_is_named(wrong, words):
    told = Told()
    with pytest.raises(QgsProcessingException) as raised:
        cover(drive(), streets(), told, **wrong)
    text = f"{raised.value}\n{told.everything()}"
    assert all(word in text for word in words), text


def test_a_cancel_writes_nothing(tmp_path):
    told, path = Told(), tmp_path / "out.gpkg"
    told.cancel()
    found = cover(drive(), streets(), told, OUTPUT=str(path))
    assert found["STREET_KM"] == 0
    assert not path.exists()
    assert any("cancelled" in one for one in told.warnings)


def test_the_outputs_are_drawn_as_they_are_loaded(processing_styles):
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsApplication

    told, context, project = Told(), QgsProcessingContext(), QgsProject.instance()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(COVERAGE)
    given = {"INPUT": drive(), "STREETS": streets()}
    given.update({name: QgsProcessingOutputLayerDefinition("memory:", project) for name in ("OUTPUT", "GAPS")})
    found, succeeded = algorithm.run(given, context, told)
    assert succeeded, told.everything()
    assert handleAlgorithmResults(algorithm, context, told, parameters=given)
    layer, gaps = (QgsProcessingUtils.mapLayerFromString(found[name], context) for name in ("OUTPUT", "GAPS"))
    assert QgsWkbTypes.geometryType(gaps.wkbType()) == QgsWkbTypes.GeometryType.LineGeometry
    assert layer.renderer().type() == "categorizedSymbol"
    assert {one.value() for one in layer.renderer().categories()} == set(LOOKS)
    for category in layer.renderer().categories():
        drawn = category.symbol().symbolLayer(0)
        assert drawn.color().name() == LOOKS[category.value()][0]
        assert (drawn.width(), drawn.widthUnit()) == (float(LOOKS[category.value()][1]), 0)
        assert category.label() != category.value()
    assert gaps.opacity() < 1
