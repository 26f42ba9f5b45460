"""A town with bends, crossings and ways side by side, and drives through it of which the truth is known.

Errors are as measured: of a receiver, which wander along a street; of positions computed from pictures, some of which
drifted as a whole; of compasses, one of them broken. Everything follows from the seed.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from landlens_plugin.core.images.ground import bearing, moved
from landlens_plugin.core.images.headings import Computed
from landlens_plugin.core.images.lines import Lines
from landlens_plugin.core.images.points import ImagePoints

BLOCK = 110.0  # metres
STEP = 6.0  # metres between images
LANE = 1.5  # metres to the right of a street's middle
ROWS = 7
# Where the camera looks, from the direction of travel: ahead, to the sides, back, a panorama's odd mount, two-way.
MOUNTS = (0, 0, 0, 0, 0, 90, 90, 270, 180, 37, 0, 0, 0, 270, 0, 0, 90, 0, 0, 0)
BROKEN = 3  # its compass tells nothing
DRIFTED = (1, 5, 9, 14, 16)  # their computed positions stand 9 m to the west
TWO_WAY = (2, 6)
STRAYS = 8.0  # degrees that a compass errs by
SWAYS = 1.5  # degrees that a car sways by, so that it looks not quite along its street


class Town(NamedTuple):
    """Streets; images, what was computed of them, and the truth: positions in degrees, and headings."""

    streets: Lines
    points: ImagePoints
    computed: Computed
    lon: np.ndarray
    lat: np.ndarray
    heading: np.ndarray


def town(seed: int = 1, lon: float = 13.4, lat: float = 52.0, steps: int = 40) -> Town:
    """A town about a place, and twenty drives of so many blocks each."""
    rng = np.random.default_rng(seed)
    corners = {(x, y): np.array([x, y]) * BLOCK + rng.normal(0, 12, 2) for x in range(ROWS) for y in range(ROWS)}
    edges = {}
    for (x, y), begin in corners.items():
        for other in ((x + 1, y), (x, y + 1)):
            if other in corners:
                edges[(x, y), other] = _bent(begin, corners[other], rng.normal(0, 9))
    shapes = list(edges.values())
    # A footway beside some of the streets, and a network of its own that no street leads to.
    shapes += [one + _right(one) * 13 for one in shapes[::9]]
    island = np.array([[-160.0, 0.0], [-160.0, 200.0], [-260.0, 200.0], [-260.0, 0.0], [-160.0, 0.0]])
    parts = [_drive(rng, corners, edges, number, mount, steps) for number, mount in enumerate(MOUNTS)]
    parts.append(_images(rng, island[::-1], len(MOUNTS), 0))
    streets = _lines([*shapes, *(island[one : one + 2] for one in range(4))], lon, lat)
    true, heading, original, second, compass, angle, sequence = (np.concatenate(one) for one in zip(*parts))
    count = len(heading)
    ids = np.empty(count, np.object_)
    ids[:] = [str(1000 + one) for one in rng.permutation(count)]
    points = ImagePoints(
        ids,
        *_degrees(original, lon, lat),
        np.arange(count) * 1000,
        compass % 360,
        np.zeros(count, np.int8),
        sequence,
        np.full(count, np.nan),
    )
    return Town(streets, points, Computed(*_degrees(second, lon, lat), angle % 360), *_degrees(true, lon, lat), heading)


def _drive(rng, corners, edges, number, mount, steps):
    place, before = (rng.integers(ROWS), rng.integers(ROWS)), None
    way = [corners[place][None]]
    for _ in range(steps):
        beside = [(place[0] + x, place[1] + y) for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1))]
        choice = [one for one in beside if one in corners and one != before]
        if before is not None and rng.random() < 0.5:  # straight on, as most drives do
            ahead = (2 * place[0] - before[0], 2 * place[1] - before[1])
            choice = [ahead] if ahead in choice else choice
        following = choice[rng.integers(len(choice))]
        way.append(edges[place, following] if (place, following) in edges else edges[following, place][::-1])
        place, before = following, place
    path = np.concatenate(way)
    if number in TWO_WAY:
        half = path[: len(path) // 2]
        path = np.concatenate([half, half[::-1]])
    return _images(rng, path, number, mount)


def _images(rng, path, number, mount):
    """Images every few metres along a path, beside its middle."""
    length = np.hypot(*np.diff(path, axis=0).T)
    path = path[np.concatenate([[True], length > 1e-6])]
    way = np.diff(path, axis=0)
    length = np.hypot(*way.T)
    ends = np.cumsum(length)
    at = np.arange(STEP / 2, ends[-1], STEP)
    which = np.searchsorted(ends, at)
    ahead = way[which] / length[which, None]
    true = (
        path[which]
        + ahead * (at - ends[which] + length[which])[:, None]
        + np.stack([ahead[:, 1], -ahead[:, 0]], 1) * LANE
    )
    count = len(at)
    travel = bearing(ahead[:, 0], ahead[:, 1])
    heading = (travel + mount + rng.normal(0, SWAYS, count)) % 360
    original = true + _wandering(rng, count, 2.8)
    second = true + _wandering(rng, count, 0.9) + (np.array([-9.0, 1.0]) if number in DRIFTED else 0)
    compass = heading + _wandering(rng, count, STRAYS)[:, 0] + rng.normal(0, 3)
    if number == BROKEN:
        compass = rng.uniform(0, 360, count)
    angle = heading + _wandering(rng, count, 3.0)[:, 0]
    return true, heading, original, second, compass, angle, np.full(count, number)


def _wandering(rng, count, sigma):
    """Errors of which each is much like the one before, and a share that is not."""
    fresh = rng.normal(0, sigma * np.sqrt(1 - 0.95**2), (count, 2))
    fresh[0] /= np.sqrt(1 - 0.95**2)
    for row in range(1, count):
        fresh[row] += 0.95 * fresh[row - 1]
    return fresh + rng.normal(0, sigma / 4, (count, 2))


def _bent(begin, end, bend):
    share = np.linspace(0, 1, 7)[:, None]
    east, north = end - begin
    side = np.array([north, -east]) / np.hypot(east, north)
    return begin + share * (end - begin) + np.sin(np.pi * share) * side * bend


def _right(shape):
    east, north = shape[-1] - shape[0]
    return np.array([north, -east]) / np.hypot(east, north)


def _lines(shapes, lon, lat):
    corners = np.concatenate(shapes)
    part = np.repeat(np.arange(len(shapes)), [len(one) for one in shapes])
    return Lines(*_degrees(corners, lon, lat), part, np.arange(len(shapes)))


def _degrees(metres, lon, lat):
    return moved(np.full(len(metres), lon), np.full(len(metres), lat), metres[:, 0], metres[:, 1])


def repeated(one: Town, count: int) -> Town:
    """So many images of towns side by side, each with its streets and with sequences of its own."""
    towns = -(-count // len(one.points))
    apart = 0.03 * np.arange(towns)

    def again(values, step):
        return (values + np.asarray(apart[:, None] if step is None else step * np.arange(towns)[:, None])).ravel()

    streets, points = one.streets, one.points
    lines = Lines(
        again(streets.lon, None),
        np.tile(streets.lat, towns),
        again(streets.part, len(streets)),
        again(streets.line, int(streets.line.max()) + 1),
    )
    ids = np.empty(towns * len(points), np.object_)
    ids[:] = [str(number) for number in range(1, len(ids) + 1)]
    images = ImagePoints(
        ids,
        again(points.lon, None),
        np.tile(points.lat, towns),
        np.tile(points.captured_at, towns),
        np.tile(points.compass_angle, towns),
        np.tile(points.is_pano, towns),
        again(points.sequence, int(points.sequence.max()) + 1),
        np.tile(points.quality_score, towns),
    ).take(slice(count))
    second = one.computed
    computed = Computed(
        *(
            part[:count]
            for part in (again(second.lon, None), *(np.tile(part, towns) for part in (second.lat, second.angle)))
        )
    )
    truth = again(one.lon, None), np.tile(one.lat, towns), np.tile(one.heading, towns)
    return Town(lines, images, computed, *(part[:count] for part in truth))
