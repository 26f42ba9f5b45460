"""What is looked at: an image of a layer, or of its sequence beyond the layer, as plain values."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from ..core.photos.names import photo_key
from ..core.photos.urls import is_web_address
from ..core.view.facts import ImageFacts
from ..layers import values as meaning
from ..layers.photos import Values
from .photo_layers import PhotoColumns, PhotoLayers, files_named, folders_of

DEGREES = "EPSG:4326"
# Columns of the same meaning: ours, then those of QGIS's "Import geotagged photos" and of other programs.
_TIMES = ("captured_at", "timestamp", "datetimeoriginal", "datetime", "date")
_ANGLES = ("compass_angle", "direction", "heading", "azimuth", "bearing")
_SEQUENCES = ("sequence_id", "sequence", "directory")
_CREATORS = ("creator_username", "creator", "artist", "author")


@dataclass(frozen=True)
class Subject:
    """One image. Degrees in WGS 84, degrees clockwise from north, milliseconds since 1970 UTC; None where unknown.

    ``key`` tells its picture from others. ``paths`` are files that may be there, likeliest first.
    """

    key: str
    layer_id: Optional[str] = None  # None beyond the layer
    feature_id: Optional[int] = None
    image_id: Optional[str] = None
    paths: tuple[str, ...] = ()
    url: Optional[str] = None
    lon: Optional[float] = None
    lat: Optional[float] = None
    captured_at: Optional[int] = None
    angle: Optional[float] = None
    is_pano: Optional[bool] = None
    sequence: Optional[str] = None
    creator: Optional[str] = None
    quality: Optional[float] = None
    camera_type: Optional[str] = None
    camera_parameters: Any = None  # a text or a list of numbers
    width: Optional[int] = None
    height: Optional[int] = None
    exif_orientation: Optional[int] = None
    computed_rotation: Any = None  # a text or a list of numbers
    computed_angle: Optional[float] = None

    @property
    def path(self) -> Optional[str]:
        """The first of its files that is there; a lone one is looked at by whoever reads it."""
        if len(self.paths) < 2:
            return self.paths[0] if self.paths else None
        return next((path for path in self.paths if os.path.isfile(path)), self.paths[0])

    @property
    def point(self) -> Optional[QgsPointXY]:
        """Where the camera stood, longitude and latitude."""
        return None if self.lon is None or self.lat is None else QgsPointXY(self.lon, self.lat)

    def filled(self, others: dict[str, Any]) -> Subject:
        """With values by field name where there are none; what a layer says is kept."""
        missing = {name: value for name, value in others.items() if getattr(self, name) is None}
        return replace(self, **missing)


def facts_as_values(facts: ImageFacts) -> dict[str, Any]:
    """What a service knows of an image, by the names of a subject's fields."""
    return {
        "lon": facts.lon,
        "lat": facts.lat,
        "captured_at": facts.captured_at,
        "angle": facts.compass_angle,
        "is_pano": facts.is_pano,
        "sequence": facts.sequence_id,
        "creator": facts.creator,
        "quality": facts.quality_score,
        "camera_type": facts.camera_type,
        "camera_parameters": facts.camera_parameters or None,
        "width": facts.width,
        "height": facts.height,
        "exif_orientation": facts.exif_orientation,
        "computed_rotation": facts.computed_rotation,
        "computed_angle": facts.computed_compass_angle,
    }


class SubjectReader:
    """Features to subjects, for one layer: what holds for all of its features is found once."""

    def __init__(self, layer: QgsVectorLayer, columns: PhotoColumns) -> None:
        self._layer = layer
        self._columns = columns
        self._values = Values(layer.fields())
        self._folders = folders_of(layer)
        self._sequence = next((name for name in _SEQUENCES if layer.fields().lookupField(name) >= 0), None)
        self._to_degrees = QgsCoordinateTransform(
            layer.crs(), QgsCoordinateReferenceSystem(DEGREES), QgsProject.instance()
        )

    @classmethod
    def of(cls, layer: Any, layers: PhotoLayers) -> Optional[SubjectReader]:
        """A reader of a layer that has photos; None for every other."""
        columns = layers.columns(layer)
        return None if columns is None else cls(layer, columns)

    def with_id(self, feature_id: int) -> Optional[Subject]:
        """The image of a feature; None if it is gone, or tells no photo."""
        return self.subject(self._layer.getFeature(feature_id))

    def subject(self, feature: QgsFeature) -> Optional[Subject]:
        """The image of a feature of the layer; None if it tells no photo."""
        if not feature.isValid():
            return None
        values = self._values
        values.take(feature)
        identity = meaning.identity(values.get(self._columns.id))[0]
        texts = [text for text in map(values.text, self._columns.places) if text]
        paths = tuple(path for text in texts for path in files_named(text, self._folders))
        url = next(filter(is_web_address, texts), None)
        if not (identity or paths or url):
            return None
        lon, lat = self._position(feature.geometry())
        return Subject(
            key=photo_key(identity, url or (paths[0] if paths else None), feature.id()),
            layer_id=self._layer.id(),
            feature_id=feature.id(),
            image_id=identity,
            paths=paths,
            url=url,
            lon=lon,
            lat=lat,
            captured_at=self._first(_TIMES, meaning.moment),
            angle=self._first(_ANGLES, meaning.real),
            is_pano=meaning.flag(values.get("is_pano")),
            sequence=values.text(self.sequence_column()),
            creator=self._first(_CREATORS, meaning.text),
            quality=meaning.real(values.get("quality_score")),
            camera_type=values.text("camera_type"),
            camera_parameters=values.text("camera_parameters"),
            width=self._whole("width"),
            height=self._whole("height"),
            exif_orientation=self._whole("exif_orientation"),
            computed_rotation=values.text("computed_rotation"),
            computed_angle=meaning.real(values.get("computed_compass_angle")),
        )

    def sequence_column(self) -> Optional[str]:
        """The column that tells which images were taken on one way."""
        return self._sequence

    def _first(self, names: tuple[str, ...], convert: Any) -> Any:
        found = (convert(self._values.get(name)) for name in names)
        return next((value for value in found if value is not None), None)

    def _whole(self, name: str) -> Optional[int]:
        number = meaning.real(self._values.get(name))
        return None if number is None else int(number)

    def _position(self, geometry: QgsGeometry) -> tuple[Optional[float], Optional[float]]:
        if geometry.isNull() or geometry.isEmpty():
            return None, None
        try:
            point = self._to_degrees.transform(geometry.centroid().asPoint())
        except (QgsCsException, ValueError, TypeError):
            return None, None
        return point.x(), point.y()
