"""A place from two photos: the direction of what was clicked in each, and where the two lines meet on the ground."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

from .camera import CAMERA_COLUMNS, Camera
from .columns import Reals, numbers_in
from .rotation import level_camera, on_ground, rotation_of
from .sight_errors import DirectionUnknown, SightsFromOnePlace, SightsMeetBehind, SightsMeetFarAway, SightsParallel

# Metres and degrees by which one is expected to err, as measured against Mapillary's own corrections.
_POSITION_ERRORS = {
    ("original", False): 3.0,
    ("original", True): 2.0,
    ("computed", False): 1.5,
    ("computed", True): 1.0,
}
_DIRECTION_ERRORS = {
    ("compass", False): 8.0,
    ("compass", True): 5.0,
    ("computed_compass", False): 2.0,
    ("computed_compass", True): 2.0,
    ("rotation", False): 1.0,
    ("rotation", True): 1.0,
}
_STEEPEST = 80.0  # degrees of elevation up to which a direction on the ground means something
_LEAST_ANGLE = 5.0  # degrees between two lines
_LEAST_APART = 0.5  # metres between two cameras
FARTHEST = 500.0  # metres
# The ellipsoid of WGS 84.
_EQUATOR, _FLATNESS = 6_378_137.0, 0.00669437999014  # metres, and the square of its eccentricity


class Sight(NamedTuple):
    """A line of sight: from where, where to, and how well both are known. Degrees; ``*_error`` in metres and degrees.

    ``azimuth`` is clockwise from north. ``position_source`` is ``computed`` or ``original``; ``direction_source`` is
    ``rotation`` (all three angles known), ``computed_compass`` or ``compass`` (the camera taken as level).
    ``is_lens_known`` is False where the camera is taken to see 70 degrees.
    """

    lon: float
    lat: float
    azimuth: float
    elevation: float
    position_source: str
    direction_source: str
    position_error: float
    direction_error: float
    is_lens_known: bool

    def ahead(self, distance: float) -> tuple[float, float]:
        """Longitude and latitude of the place so many metres along the line."""
        (east, north), (across, up) = _toward(self.azimuth), _metres_per_degree(self.lat)
        return _wrapped(self.lon + distance * east / across), self.lat + distance * north / up


class Crossing(NamedTuple):
    """Where two sights meet: the angle between them in degrees, the expected error and both distances in metres."""

    lon: float
    lat: float
    angle: float
    error: float
    distances: tuple[float, float]


@dataclass(frozen=True)
class Standpoint:
    """What is known of how a photo was taken; degrees, None where unknown. ``computed`` is a corrected position."""

    camera: Camera
    original: Optional[tuple[float, float]] = None
    computed: Optional[tuple[float, float]] = None
    compass_angle: Optional[float] = None
    computed_compass_angle: Optional[float] = None
    rotation: Optional[Reals] = None

    @classmethod
    def of(cls, row: Mapping[str, Any], lon: Any = None, lat: Any = None) -> Standpoint:
        """From columns as the contract names them, those of a layer or of a flattened entity; any may be missing."""
        return cls(
            Camera.of(**{name: row.get(name) for name in CAMERA_COLUMNS}),
            _place(lon, lat),
            _place(row.get("computed_geometry_lon"), row.get("computed_geometry_lat")),
            _finite(row.get("compass_angle")),
            _finite(row.get("computed_compass_angle")),
            rotation_of(row.get("computed_rotation")),
        )

    def sight(self, x: float, y: float) -> Sight:
        """The line of sight through a point of the picture, 0 to 1 to the right and down.

        Raises DirectionUnknown without a position or any direction, and for what stands too steeply above or below.
        """
        place = self.computed or self.original
        if place is None:
            raise DirectionUnknown("The photo has no position, so no line can start from it. Choose another photo.")
        ray = self.camera.ray(x, y)
        if self.rotation is not None:
            source, rotation, ray = "rotation", self.rotation, self.camera.stored(ray)
        elif self.computed_compass_angle is not None:
            source, rotation = "computed_compass", level_camera(self.computed_compass_angle)
        elif self.compass_angle is not None:
            source, rotation = "compass", level_camera(self.compass_angle)
        else:
            raise DirectionUnknown(
                "Nothing tells which way the photo looks: it has no compass angle, and Mapillary has computed no "
                "rotation for it. Choose another photo."
            )
        azimuth, elevation = on_ground(rotation, ray)
        if abs(elevation) > _STEEPEST:
            raise DirectionUnknown(
                "The point lies {elevation:.0f} degrees above or below the horizon, too steep for a direction on the "
                "map. Click a point nearer to the horizon, or choose a photo from farther away.",
                elevation=abs(elevation),
            )
        is_pano = self.camera.kind == "spherical"
        where = "original" if self.computed is None else "computed"
        return Sight(
            *place,
            azimuth,
            elevation,
            where,
            source,
            _POSITION_ERRORS[where, is_pano],
            _DIRECTION_ERRORS[source, is_pano],
            self.camera.is_known,
        )


def crossing(one: Sight, other: Sight) -> Crossing:
    """Where two lines of sight meet on the ground, heights left aside.

    The expected error is that of the crossing of two lines, each moved sideways by the error of its position and by
    that of its direction at this distance. Raises SightsCannotMeet for lines that are nearly parallel, that meet
    behind a camera or too far away, and for cameras at one place.
    """
    across, up = _metres_per_degree((one.lat + other.lat) / 2)
    apart = _wrapped(other.lon - one.lon) * across, (other.lat - one.lat) * up
    if math.hypot(*apart) < _LEAST_APART:
        raise SightsFromOnePlace
    toward, beyond = (_toward(sight.azimuth) for sight in (one, other))
    slant = _cross(toward, beyond)  # the sine of the angle
    angle = math.degrees(math.asin(min(1.0, abs(slant))))
    if angle < _LEAST_ANGLE:
        raise SightsParallel(angle)
    distances = _cross(apart, beyond) / slant, _cross(apart, toward) / slant
    if min(distances) <= 0:
        raise SightsMeetBehind(first=distances[0] <= distances[1])
    if max(distances) > FARTHEST:
        raise SightsMeetFarAway(max(distances), FARTHEST)
    sideways = [
        math.hypot(sight.position_error, distance * math.radians(sight.direction_error))
        for sight, distance in zip((one, other), distances)
    ]
    lon, lat = one.lon + distances[0] * toward[0] / across, one.lat + distances[0] * toward[1] / up
    return Crossing(_wrapped(lon), lat, angle, math.hypot(*sideways) / abs(slant), distances)


def _toward(azimuth: float) -> tuple[float, float]:
    """One metre that way, east and north."""
    return math.sin(math.radians(azimuth)), math.cos(math.radians(azimuth))


def _cross(one: tuple[float, float], other: tuple[float, float]) -> float:
    return one[0] * other[1] - one[1] * other[0]


def _metres_per_degree(lat: float) -> tuple[float, float]:
    """How long a degree of longitude and one of latitude are here, on the ellipsoid."""
    sine = math.sin(math.radians(lat))
    bulge = 1 - _FLATNESS * sine * sine
    across = _EQUATOR * math.cos(math.radians(lat)) / math.sqrt(bulge)
    return math.radians(across), math.radians(_EQUATOR * (1 - _FLATNESS) / bulge**1.5)


def _wrapped(lon: float) -> float:
    return lon if -180 <= lon <= 180 else (lon + 180) % 360 - 180


def _finite(value: Any) -> Optional[float]:
    """A number of a column; None for what is none."""
    numbers = numbers_in([value])
    return numbers[0] if numbers else None


def _place(lon: Any, lat: Any) -> Optional[tuple[float, float]]:
    """A position that lies on the globe; nearer to a pole than 1 km a map has no directions."""
    numbers = numbers_in([lon, lat])
    return numbers if len(numbers) == 2 and abs(numbers[0]) <= 180 and abs(numbers[1]) < 89.99 else None
