"""Graph API fields: those that a user may ask for, the columns that each becomes, and those that EXIF is made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

if TYPE_CHECKING:
    from ...photos.photo import Facts  # for which no start of QGIS is to wait


class Column(NamedTuple):
    """A column of the result: its name and the kind of its values, ``text``, ``real`` or ``integer``."""

    name: str
    kind: str


def _one(name: str, kind: str) -> tuple[Column, ...]:
    return (Column(name, kind),)


_MOST = 1e300  # and no infinity
THUMBS = ("thumb_256_url", "thumb_1024_url", "thumb_2048_url", "thumb_original_url")  # smallest first

# Asked for together with the address of a photo, at no further request, for EXIF.
FACT_FIELDS = ("geometry", "captured_at", "compass_angle", "altitude", "make", "model", "creator", "camera_type")
_PANORAMIC = ("spherical", "equirectangular")

# Types as recorded from the service, in the order that the contract lists them.
DETAILS: dict[str, tuple[Column, ...]] = {
    "computed_compass_angle": _one("computed_compass_angle", "real"),
    "computed_geometry": (Column("computed_geometry_lon", "real"), Column("computed_geometry_lat", "real")),
    "altitude": _one("altitude", "real"),
    "computed_altitude": _one("computed_altitude", "real"),
    "computed_rotation": _one("computed_rotation", "text"),
    "camera_type": _one("camera_type", "text"),
    "camera_parameters": _one("camera_parameters", "text"),
    "make": _one("make", "text"),
    "model": _one("model", "text"),
    "width": _one("width", "integer"),
    "height": _one("height", "integer"),
    "exif_orientation": _one("exif_orientation", "integer"),
    "creator": _one("creator_username", "text"),
    "atomic_scale": _one("atomic_scale", "real"),
    "merge_cc": _one("merge_cc", "real"),
    "sfm_cluster": (Column("sfm_cluster_id", "text"), Column("sfm_cluster_url", "text")),
    "mesh": (Column("mesh_id", "text"), Column("mesh_url", "text")),
    "detections": _one("detections", "text"),
    **{name: _one(name, "text") for name in THUMBS},
}


def columns_of(details: Sequence[str]) -> list[Column]:
    """The columns of these details, in the contract's order whatever order they were asked in."""
    return [column for name, columns in DETAILS.items() if name in details for column in columns]


def flatten(entity: Mapping[str, Any], details: Sequence[str]) -> dict[str, Any]:
    """One entity as column values; None where the service gave none, or something of another type."""
    row: dict[str, Any] = {}
    for name, columns in DETAILS.items():
        if name in details:
            parts = _parts(name, entity.get(name))
            for column, value in zip(columns, parts):
                row[column.name] = typed(value, column.kind)
    return row


def facts_of(entity: Mapping[str, Any]) -> Facts:
    """What an entity says of a photo."""
    from ...photos.photo import Facts

    lon, lat = position(entity.get("geometry"))
    captured, creator, camera = (entity.get(name) for name in ("captured_at", "creator", "camera_type"))
    return Facts(
        lon=lon,
        lat=lat,
        altitude=real_altitude(typed(entity.get("altitude"), "real")),
        compass_angle=typed(entity.get("compass_angle"), "real"),
        captured_at=captured if type(captured) is int else None,
        make=typed(entity.get("make"), "text"),
        model=typed(entity.get("model"), "text"),
        creator=typed(creator.get("username"), "text") if isinstance(creator, dict) else None,
        is_pano=(camera in _PANORAMIC) if isinstance(camera, str) else None,
    )


def thumb_field(size: str) -> str:
    """The field that holds addresses of this size."""
    return f"thumb_{size}_url"


def largest_thumb(row: Mapping[str, Any]) -> Optional[str]:
    """The address of the largest thumb that was asked for and exists."""
    return next((row[name] for name in reversed(THUMBS) if row.get(name)), None)


def real_altitude(value: Optional[float]) -> Optional[float]:
    """Altitude in metres. Negative ones come as wrapped unsigned integers: 4294967281 is -15."""
    return value - 2**32 if value is not None and 2**31 <= value < 2**32 else value


def position(value: Any) -> tuple[Optional[float], Optional[float]]:
    """Longitude and latitude of a GeoJSON point; twice None for anything else."""
    place = value.get("coordinates") if isinstance(value, dict) else None
    lon, lat = (
        (typed(part, "real") for part in place[:2]) if isinstance(place, list) and len(place) > 1 else (None, None)
    )
    return (lon, lat) if lon is not None and lat is not None else (None, None)


def _parts(name: str, value: Any) -> tuple[Any, ...]:
    if name == "computed_geometry":
        return position(value)
    if name == "creator":
        return (value.get("username") if isinstance(value, dict) else None,)
    if name in ("mesh", "sfm_cluster"):
        return (value.get("id"), value.get("url")) if isinstance(value, dict) else (None, None)
    if name == "detections":
        found = value.get("data") if isinstance(value, dict) else None
        return ([one.get("id") for one in found if isinstance(one, dict)] if isinstance(found, list) else None,)
    if name == "altitude":
        return (real_altitude(typed(value, "real")),)
    return (value,)


def storable(text: str) -> str:
    """The text without what JSON can say and neither Qt nor a file can hold: halves of characters."""
    return text.encode("utf-8", "replace").decode()


def typed(value: Any, kind: str) -> Any:
    """A value of an entity as its column's kind; None for something of another type, or out of all bounds."""
    if kind == "text":
        if isinstance(value, list):
            value = ",".join(str(part) for part in value)
        # "none" is how the service writes an unknown make or model.
        if not isinstance(value, (str, int, float)) or value in ("", "none"):
            return None
        return storable(str(value))
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) < _MOST:
        return None
    if kind == "real":
        return float(value)
    return int(value) if abs(value) < 2**31 else None
