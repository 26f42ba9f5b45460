"""Layers of images to columns, and back with columns of ours: whatever the layer keeps its values in."""

import math

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from landlens_plugin.compat import make_field
from landlens_plugin.core.errors import Cancelled
from landlens_plugin.core.images.columns import MISSING
from landlens_plugin.core.run.telling import silent
from landlens_plugin.layers.added import added_features, added_fields
from landlens_plugin.layers.lines import read_lines
from landlens_plugin.layers.points import read_images

COLUMNS = ("mly_id", "captured_at", "compass_angle", "is_pano", "sequence_id", "quality_score")
OURS = {name: name for name in COLUMNS}
NOON = QDateTime.fromString("2020-01-02T12:00:00Z", Qt.DateFormat.ISODate)


def layer_of(rows, kinds, shape="Point", crs="EPSG:4326"):
    """A layer in memory with a field for each of ``kinds``, and rows of (WKT or None, values)."""
    layer = QgsVectorLayer(f"{shape}?crs={crs}", "images", "memory")
    layer.dataProvider().addAttributes([make_field(name, kind) for name, kind in kinds.items()])
    layer.updateFields()
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(layer.fields())
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def source_of(layer, context):
    return QgsProcessingFeatureSource(layer, context)


@pytest.fixture
def context(qgis_app):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def read(layer, context, fields=OURS, **more):
    return read_images(source_of(layer, context), fields, context, silent, **more)


def test_values_as_a_fetch_writes_them(context):
    kinds = dict(zip(COLUMNS, ("text", "datetime", "real", "boolean", "text", "real")))
    rows = [("Point (1 2)", "17", NOON, 90.0, True, "b", 0.5), ("Point (3 4)", "4", None, None, None, None, None)]
    points = read(layer_of(rows, kinds), context).points
    assert points.id.tolist() == ["17", "4"]
    assert (points.lon.tolist(), points.lat.tolist()) == ([1, 3], [2, 4])
    assert points.captured_at.tolist() == [NOON.toMSecsSinceEpoch(), MISSING]
    assert points.compass_angle[0] == 90
    assert math.isnan(points.compass_angle[1])
    assert points.is_pano.tolist() == [1, -1]
    assert points.sequence.tolist() == [0, -1]
    assert points.quality_score[0] == 0.5
    assert math.isnan(points.quality_score[1])


@pytest.mark.parametrize(
    ("kind", "column", "values", "read_as"),
    [
        ("long", "mly_id", [12345678901234567], ["12345678901234567"]),
        ("real", "mly_id", [17.0], ["17"]),
        ("text", "compass_angle", ["12,5°", "-1", "-999", "370", "north"], [12.5, None, None, 10.0, None]),
        ("integer", "compass_angle", [359, -1, -90], [359.0, None, 270.0]),
        ("integer", "is_pano", [1, 0], [1, 0]),
        ("text", "is_pano", ["ja", "false", "?"], [1, 0, -1]),
        ("text", "captured_at", ["2020-01-02 12:00:00", "soon"], [NOON.toMSecsSinceEpoch(), MISSING]),
        ("date", "captured_at", [NOON.date()], [NOON.toMSecsSinceEpoch() - 12 * 3_600_000]),
        ("long", "sequence_id", [9, 7, 9], [1, 0, 1]),
    ],
)
def test_values_as_others_keep_them(context, kind, column, values, read_as):
    layer = layer_of([("Point (0 0)", value) for value in values], {column: kind})
    name = {"mly_id": "id", "sequence_id": "sequence"}.get(column, column)
    found = getattr(read(layer, context).points, name).tolist()
    assert [None if isinstance(one, float) and math.isnan(one) else one for one in found] == read_as


def test_fields_of_other_names_and_fields_that_are_not_there(context):
    layer = layer_of([("Point (0 0)", "a", 10.0)], {"photo": "text", "azimuth": "real"})
    fields = {"mly_id": "photo", "compass_angle": "azimuth", "captured_at": None, "is_pano": "gone"}
    points = read(layer, context, fields).points
    assert (points.id.tolist(), points.compass_angle.tolist()) == (["a"], [10])
    assert (points.captured_at.tolist(), points.is_pano.tolist(), points.sequence.tolist()) == ([MISSING], [-1], [-1])


def test_positions_from_any_crs_several_points_and_none(context):
    layer = layer_of([("Point (500000 0)",), ("Point (1e300 0)",), (None,), ("Point EMPTY",)], {}, crs="EPSG:32631")
    points = read(layer, context).points
    assert (float(points.lon[0]), float(points.lat[0])) == pytest.approx((3, 0))
    assert points.placed.tolist() == [True, False, False, False]
    several = layer_of([("MultiPoint ((0 0), (2 0))",)], {}, "MultiPoint")
    assert read(several, context).points.lon.tolist() == [1]


def test_more_columns_come_along(context):
    layer = layer_of([("Point (0 0)", "x", None)], {"note": "text", "size": "integer"})
    assert read(layer, context, more=("note", "size")).more == {"note": ["x"], "size": [None]}


def test_reading_can_be_cancelled(context):
    def tell(share):
        raise Cancelled

    layer = layer_of([("Point (0 0)",)], {})
    with pytest.raises(Cancelled):
        read_images(source_of(layer, context), {}, context, tell)


def test_lines_with_parts_curves_and_without_shape(context):
    layer = layer_of([("MultiLineString ((0 0, 1 0, 1 1), (5 5, 6 6))",), (None,)], {}, "MultiLineString")
    lines = read_lines(source_of(layer, context), context, silent)
    assert lines.line.tolist() == [0, 0]
    assert lines.lon.tolist() == [0, 1, 1, 5, 6]
    assert lines.part.tolist() == [0, 0, 0, 1, 1]
    bent = layer_of([(None,), ("CompoundCurve (CircularString (0 0, 1 1, 2 0))",)], {}, "CompoundCurve")
    curve = read_lines(source_of(bent, context), context, silent)
    assert curve.line.tolist() == [1]
    assert len(curve.lon) > 10
    assert np.hypot(curve.lon - 1, curve.lat) == pytest.approx(1, abs=1e-6)


def test_columns_of_ours_come_behind_and_replace_their_namesakes(context):
    layer = layer_of([("Point (0 0)", "a", 1), ("Point (1 1)", "b", 2)], {"Rank": "text", "n": "integer"})
    source = source_of(layer, context)
    fields = added_fields(source.fields(), [("rank", "integer")])
    assert [field.name() for field in fields] == ["n", "rank"]
    made = list(added_features(source, fields, [1, 0], [[10, 20]]))
    assert [one.attributes() for one in made] == [[1, 20], [2, 10]]


def test_one_feature_may_come_several_times_and_with_other_shapes(context):
    layer = layer_of([("Point (0 0)", 1), ("Point (1 1)", 2), ("Point (2 2)", 3)], {"n": "integer"})
    source = source_of(layer, context)
    fields = added_fields(source.fields(), [("of", "text")])
    shapes = [QgsGeometry.fromPointXY(QgsPointXY(9, number)) for number in range(3)]
    made = list(added_features(source, fields, np.array([2, 0, 2]), [["x", "y", "z"]], shapes))
    assert [one.attributes() for one in made] == [[1, "y"], [3, "x"], [3, "z"]]
    assert [one.geometry().asPoint().y() for one in made] == [1, 0, 2]
    assert isinstance(fields, QgsFields)
