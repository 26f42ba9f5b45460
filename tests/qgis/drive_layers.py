"""The made-up town as layers: images with what a fetch knows of them, and streets."""

import math

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from landlens_plugin.compat import make_field
from landlens_plugin.core.images.columns import MISSING

FIELDS = {
    "mly_id": "text",
    "captured_at": "datetime",
    "compass_angle": "real",
    "is_pano": "boolean",
    "sequence_id": "text",
    "quality_score": "real",
    "computed_geometry_lon": "real",
    "computed_geometry_lat": "real",
    "computed_compass_angle": "real",
}


def image_layer(town, crs="EPSG:4326", renamed=None, left_out=()):
    """Images in memory; fields by other names where ``renamed`` has such, and without those left out."""
    fields = QgsFields()
    for name, kind in FIELDS.items():
        if name not in left_out:
            fields.append(make_field((renamed or {}).get(name, name), kind))
    points, computed = town.points, town.computed
    columns = {
        "mly_id": points.id.tolist(),
        "captured_at": [_moment(one) for one in points.captured_at.tolist()],
        "compass_angle": _reals(points.compass_angle),
        "is_pano": [None if one < 0 else bool(one) for one in points.is_pano.tolist()],
        "sequence_id": [None if one < 0 else f"s{one:05}" for one in points.sequence.tolist()],
        "quality_score": _reals(points.quality_score),
        "computed_geometry_lon": _reals(computed.lon),
        "computed_geometry_lat": _reals(computed.lat),
        "computed_compass_angle": _reals(computed.angle),
    }
    rows = zip(*(columns[name] for name in FIELDS if name not in left_out))
    shapes = (
        QgsGeometry.fromPointXY(QgsPointXY(lon, lat)) if math.isfinite(lon + lat) else QgsGeometry()
        for lon, lat in zip(points.lon.tolist(), points.lat.tolist())
    )
    return _layer("Point", crs, fields, shapes, rows)


def street_layer(town, crs="EPSG:4326"):
    """The streets in memory."""
    streets = town.streets
    parts = {}
    for part, lon, lat in zip(streets.part.tolist(), streets.lon.tolist(), streets.lat.tolist()):
        parts.setdefault(part, []).append(QgsPointXY(lon, lat))
    return _layer("LineString", crs, QgsFields(), map(QgsGeometry.fromPolylineXY, parts.values()), ([] for _ in parts))


def written(layer, path, name):
    """The layer as one of a GeoPackage, and how QGIS calls that."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = name
    if path.exists():
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    done = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), QgsProject.instance().transformContext(), options
    )
    assert done[0] == QgsVectorFileWriter.WriterError.NoError, done
    return f"{path}|layername={name}"


def _layer(kind, crs, fields, shapes, rows):
    layer = QgsVectorLayer(f"{kind}?crs={crs}", kind, "memory")
    layer.dataProvider().addAttributes(fields.toList())
    layer.updateFields()
    assert layer.wkbType() == QgsWkbTypes.parseType(kind)
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), layer.crs(), QgsProject.instance().transformContext()
    )
    features = []
    for shape, row in zip(shapes, rows):
        feature = QgsFeature(layer.fields())
        shape.transform(there)
        feature.setGeometry(shape)
        feature.setAttributes([NULL if one is None else one for one in row])
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def _moment(milliseconds):
    return None if milliseconds == MISSING else QDateTime.fromMSecsSinceEpoch(milliseconds, Qt.TimeSpec.UTC)


def _reals(values):
    return [one if math.isfinite(one) else None for one in values.tolist()]
