"""Photos of known things: where in a picture a place on the earth is seen, written another way than the code's.

It goes through coordinates about the earth's centre, turns the camera by heading, pitch and roll one after the other,
and draws by OpenSfM's formulas; the code goes from the picture to the map.
"""

from __future__ import annotations

import math

import numpy as np

PERSPECTIVE = {"camera_type": "perspective", "camera_parameters": "0.6,-0.08,0.01", "width": 4000, "height": 3000}
FISHEYE = {"camera_type": "fisheye", "camera_parameters": [0.35, 0.02, -0.003], "width": 3000, "height": 2250}
PANORAMA = {"camera_type": "spherical", "camera_parameters": None, "width": 5760, "height": 2880, "is_pano": True}


class Unseen(Exception):
    """The camera does not show this, or its rotation can be written in two ways."""


def earth(lon, lat, height):
    """Metres about the centre of the ellipsoid."""
    lon, lat, a, f = math.radians(lon), math.radians(lat), 6_378_137.0, 1 / 298.257223563
    e2 = f * (2 - f)
    n = a / math.sqrt(1 - e2 * math.sin(lat) ** 2)
    out = (n + height) * math.cos(lat)
    return np.array([out * math.cos(lon), out * math.sin(lon), (n * (1 - e2) + height) * math.sin(lat)])


def enu(lon, lat):
    """East, north and up of a place."""
    lon, lat = math.radians(lon), math.radians(lat)
    east = np.array([-math.sin(lon), math.cos(lon), 0])
    up = np.array([math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)])
    return east, np.cross(up, east), up


def held(heading, pitch, roll):
    """Right, down and forward of a camera in (east, north, up), turned one angle after the other."""
    h, p, r = map(math.radians, (heading, pitch, roll))
    forward = np.array([math.sin(h) * math.cos(p), math.cos(h) * math.cos(p), math.sin(p)])
    right = np.array([math.cos(h), -math.sin(h), 0])
    down = np.cross(forward, right)
    return math.cos(r) * right + math.sin(r) * down, math.cos(r) * down - math.sin(r) * right, forward


def angle_axis(axes):
    """The rotation as Mapillary writes it, by its quaternion."""
    m = np.array(axes)
    w = math.sqrt(max(0.0, 1 + m[0, 0] + m[1, 1] + m[2, 2])) / 2
    if w < 0.01:  # at half a turn the sign of the axis is free
        raise Unseen
    axis = np.array([m[2, 1] - m[1, 2], m[0, 2] - m[2, 0], m[1, 0] - m[0, 1]]) / (4 * w)
    length = np.linalg.norm(axis)
    return (2 * math.atan2(length, w) * axis / length).tolist() if length else [0.0, 0.0, 0.0]


def drawn(facts, axes, toward):
    """The picture coordinates of a direction in (east, north, up), of the picture as stored."""
    right, down, forward = (float(np.dot(axis, toward)) for axis in axes)
    aside, around = math.hypot(right, down), math.atan2(down, right)
    if facts["camera_type"] == "spherical":
        return (
            0.5 + math.atan2(right, forward) / (2 * math.pi),
            0.5 + math.atan2(down, math.hypot(right, forward)) / math.pi,
        )
    parameters = facts["camera_parameters"]
    f, k1, k2 = map(float, parameters.split(",") if isinstance(parameters, str) else parameters)
    r = math.atan2(aside, forward)
    if facts["camera_type"] == "perspective":
        if forward <= 0.2:
            raise Unseen
        r = aside / forward
    far = f * r * (1 + k1 * r**2 + k2 * r**4)
    longer = max(facts["width"], facts["height"])
    x, y = (
        0.5 + far * math.cos(around) * longer / facts["width"],
        0.5 + far * math.sin(around) * longer / facts["height"],
    )
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise Unseen
    return x, y


def shown(point, orientation):
    """What stands at a point of the stored picture stands there in the shown one."""
    x, y = point
    return {
        1: (x, y),
        2: (1 - x, y),
        3: (1 - x, 1 - y),
        4: (x, 1 - y),
        5: (y, x),
        6: (1 - y, x),
        7: (1 - y, 1 - x),
        8: (y, 1 - x),
    }[orientation]


def direction(place, thing):
    """East, north and up in metres from a place to a thing."""
    return [float(np.dot(axis, earth(*thing) - earth(*place))) for axis in enu(*place[:2])]


def photographed(facts, place, pose, thing, orientation=1):
    """A photo of a thing: the row that tells of it, and where the thing is in the picture."""
    axes = held(*pose)
    toward = direction(place, thing)
    row = {
        **facts,
        "exif_orientation": orientation,
        "computed_rotation": ",".join(map(repr, angle_axis(axes))),
        "computed_geometry_lon": place[0],
        "computed_geometry_lat": place[1],
    }
    return row, shown(drawn(facts, axes, toward), orientation)


def metres(lon, lat, thing):
    """How far a place on the ground is from the foot of a thing."""
    return float(np.linalg.norm(earth(lon, lat, thing[2]) - earth(*thing)))
