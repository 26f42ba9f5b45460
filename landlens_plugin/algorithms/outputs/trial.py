"""What a file format cannot hold, found out by writing features of the same kind and reading them back."""

from __future__ import annotations

import os
import tempfile
from typing import Any, NamedTuple, Optional, Union

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ...compat import sample_value
from ...core.errors import LayerUnwritable
from ...core.sentences import Sentence
from ...layers.values import moment
from .gdal_errors import errors_of_gdal

_SHAPES = {
    QgsWkbTypes.GeometryType.PointGeometry: "POINT (0.5 0.5)",
    QgsWkbTypes.GeometryType.LineGeometry: "LINESTRING (0.5 0.5, 0.6 0.6)",
    QgsWkbTypes.GeometryType.PolygonGeometry: "POLYGON ((0.5 0.5, 0.6 0.5, 0.6 0.6, 0.5 0.5))",
}


class Kept(NamedTuple):
    """What a format keeps: a sentence for each thing that it does not, and whether it leaves out what has no position,
    which matters to nobody who has none such.
    """

    losses: list[Sentence]
    drops_placeless: bool


def tried(suffix: str, label: str, fields: QgsFields, wkb_type: Any, crs: QgsCoordinateReferenceSystem) -> Kept:
    """What files of this suffix keep of such features; an empty suffix is a layer in memory, which keeps all.

    Raises LayerUnwritable where such a layer cannot be written at all, which else comes out after all the work.
    """
    feature = QgsFeature(fields)
    feature.setAttributes([sample_value(field) for field in fields])
    shape = _shape(wkb_type)
    if shape is not None:
        feature.setGeometry(shape)
    with tempfile.TemporaryDirectory(prefix="landlens-") as folder, errors_of_gdal() as errors:
        place = os.path.join(folder, f"trial{suffix}") if suffix else "memory:"
        context = QgsProcessingContext()  # of its own, which takes a layer in memory along with it
        try:
            sink, written = QgsProcessingUtils.createFeatureSink(place, context, fields, wkb_type, crs)
        except QgsProcessingException as error:
            raise _refusal(suffix, label, errors[0] if errors else str(error)) from None
        if sink is None or not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise _refusal(suffix, label, sink.lastError() if sink is not None else "; ".join(errors))
        placeless = QgsFeature(fields)  # and without values, as two of one "fid" would be refused for that
        refused = not sink.addFeature(placeless, QgsFeatureSink.Flag.FastInsert)
        del sink
        if not suffix:
            return Kept([], False)
        layer = QgsVectorLayer(written, "trial", "ogr")
        found = list(layer.getFeatures()) if layer.isValid() else []
        missing = _missing(suffix, label, feature, layer.fields(), found)
        return Kept(missing, refused or len(found) < 2)


def _refusal(suffix: str, label: str, reason: Union[Sentence, str]) -> LayerUnwritable:
    return LayerUnwritable(
        "The layer '{label}' cannot be written as {format}: {reason}. "
        "Choose another format for it, such as GeoPackage (.gpkg), or leave out the column that it cannot hold.",
        label=label,
        format=suffix or Sentence("a temporary layer"),
        reason=reason.strip().rstrip(".") if isinstance(reason, str) else reason,
    )


def _missing(suffix: str, label: str, wanted: QgsFeature, fields: QgsFields, there: list[QgsFeature]) -> list[Sentence]:
    found = next((feature for feature in there if feature.hasGeometry()), there[0] if there else None)
    if found is None:  # FlatGeobuf drops what has no position, and QGIS opens no such table of SQLite
        if wanted.hasGeometry():
            raise _refusal(suffix, label, Sentence("a layer of this format cannot be read back"))
        raise _refusal(suffix, label, Sentence("a layer without positions of this format cannot be read back"))
    told: list[Sentence] = []
    if wanted.hasGeometry() and not found.hasGeometry():
        told.append(
            Sentence(
                "'{label}' will have no positions: files of the format {format} keep columns alone.",
                label=label,
                format=suffix,
            )
        )
    places = [(field, fields.lookupField(field.name())) for field in wanted.fields()]
    renamed = [field.name() for field, place in places if place < 0]
    if renamed:
        told.append(
            Sentence(
                "'{label}' will have these columns under a shorter name, or not at all: {columns}.",
                label=label,
                columns=", ".join(renamed),
            )
        )
    timeless = [
        field.name()
        for field, place in places
        if place >= 0 and _second(wanted[field.name()]) not in (None, _second(found.attribute(place)))
    ]
    if timeless:
        told.append(
            Sentence(
                "'{label}' will be without the exact time in: {columns}.", label=label, columns=", ".join(timeless)
            )
        )
    return [Sentence("{loss} Choose GeoPackage (.gpkg) to keep everything.", loss=loss) for loss in told]


def _second(value: Any) -> Optional[int]:
    """The moment of a date-time in whole seconds, as some formats keep no parts; None of anything else."""
    milliseconds = None if value == NULL else moment(value)
    return None if milliseconds is None else milliseconds // 1000


def _shape(wkb_type: Any) -> Optional[QgsGeometry]:
    text = _SHAPES.get(QgsWkbTypes.geometryType(wkb_type))
    if text is None:
        return None
    shape = QgsGeometry.fromWkt(text)
    return None if QgsWkbTypes.isMultiType(wkb_type) and not shape.convertToMultiType() else shape
