"""What the Graph API knows of one image that is looked at, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Optional

from ..services.mapillary.fields import THUMBS, position, real_altitude, typed

# Asked for together with the addresses of the pictures, at no further request.
FIELDS = (
    *("geometry", "computed_geometry", "compass_angle", "computed_compass_angle", "computed_rotation"),
    *("altitude", "computed_altitude", "camera_type", "camera_parameters", "width", "height", "exif_orientation"),
    *("is_pano", "captured_at", "sequence", "creator", "make", "model", "quality_score"),
    *THUMBS,
)
_PANORAMIC = ("spherical", "equirectangular")


@dataclass(frozen=True)
class ImageFacts:
    """One image. Degrees (WGS 84; angles clockwise from north), metres, milliseconds since 1970 UTC, pixels of the
    original; None where the service says nothing.

    ``computed`` values come from structure from motion. ``camera_parameters`` are focal length, k1 and k2 where they
    are known, and ``computed_rotation`` is a rotation vector in radians, from the world to the camera.
    """

    id: str
    lon: Optional[float] = None
    lat: Optional[float] = None
    computed_lon: Optional[float] = None
    computed_lat: Optional[float] = None
    compass_angle: Optional[float] = None
    computed_compass_angle: Optional[float] = None
    computed_rotation: Optional[tuple[float, float, float]] = None
    altitude: Optional[float] = None
    computed_altitude: Optional[float] = None
    camera_type: Optional[str] = None
    camera_parameters: tuple[float, ...] = ()
    width: Optional[int] = None
    height: Optional[int] = None
    exif_orientation: Optional[int] = None
    is_pano: Optional[bool] = None
    captured_at: Optional[int] = None
    sequence_id: Optional[str] = None
    creator: Optional[str] = None
    make: Optional[str] = None
    model: Optional[str] = None
    quality_score: Optional[float] = None


def facts_of(key: str, entity: Mapping[str, Any]) -> ImageFacts:
    """What an entity says of the image of this id."""
    lon, lat = position(entity.get("geometry"))
    computed_lon, computed_lat = position(entity.get("computed_geometry"))
    rotation = _reals(entity.get("computed_rotation"))
    captured, creator, is_pano = (entity.get(name) for name in ("captured_at", "creator", "is_pano"))
    camera = typed(entity.get("camera_type"), "text")
    if not isinstance(is_pano, bool):
        is_pano = camera in _PANORAMIC if camera is not None else None
    return ImageFacts(
        id=key,
        lon=lon,
        lat=lat,
        computed_lon=computed_lon,
        computed_lat=computed_lat,
        computed_rotation=(rotation[0], rotation[1], rotation[2]) if len(rotation) == 3 else None,
        altitude=real_altitude(typed(entity.get("altitude"), "real")),
        camera_type=camera,
        camera_parameters=_reals(entity.get("camera_parameters")),
        is_pano=is_pano,
        captured_at=captured if type(captured) is int else None,
        sequence_id=typed(entity.get("sequence"), "text"),
        creator=typed(creator.get("username"), "text") if isinstance(creator, dict) else None,
        **{name: typed(entity.get(name), "real") for name in _REALS},
        **{name: typed(entity.get(name), "integer") for name in ("width", "height", "exif_orientation")},
        **{name: typed(entity.get(name), "text") for name in ("make", "model")},
    )


_REALS = ("compass_angle", "computed_compass_angle", "computed_altitude", "quality_score")


def _reals(value: Any) -> tuple[float, ...]:
    """The numbers of a list; none of them if one is no number."""
    numbers = [typed(part, "real") for part in value] if isinstance(value, list) else []
    return tuple(numbers) if None not in numbers else ()
