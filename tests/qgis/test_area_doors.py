"""Areas by shapely and by QGIS's own engine say the same of every point and box, and so does plain arithmetic."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from osgeo import ogr
from qgis.core import QgsGeometry

from landlens_plugin.core.images.area import Both, ShapelyArea
from landlens_plugin.core.images.bounds import Box
from landlens_plugin.core.tiles.grid import held_within
from landlens_plugin.layers.area import QgisArea, area_of
from tests.conftest import WITHOUT_PACKAGES

pytestmark = pytest.mark.doors
# Eighths of a degree around a place in Japan: floats hold them, and their halves, exactly.
LEFT, LOW, STEP = 139.5, 35.5, 0.125

nodes = st.tuples(st.integers(0, 6), st.integers(0, 6))
rings = st.lists(nodes, min_size=3, max_size=6).filter(lambda ring: len(set(ring)) > 2)
polygons = st.lists(rings, min_size=1, max_size=3)  # a shell, and holes wherever they fall
multis = st.lists(polygons, min_size=1, max_size=3)
SQUARE = [(1, 1), (5, 1), (5, 5), (1, 5)]
HOLE = [(2, 2), (4, 2), (4, 4), (2, 4)]
BOWTIE = [(0, 0), (6, 6), (6, 0), (0, 6)]
SPIKE = [(1, 1), (3, 1), (3, 3), (1, 3), (1, 1), (6, 6)]
FLAT = [(0, 0), (6, 6), (3, 3)]


def degrees(node):
    return LEFT + node[0] * STEP, LOW + node[1] * STEP


def wkt(polygon):
    def ring(corners):
        return "(" + ", ".join("{!r} {!r}".format(*degrees(node)) for node in [*corners, corners[0]]) + ")"

    return f"POLYGON ({', '.join(ring(corners) for corners in polygon)})"


def engines(polygon_texts):
    """The area in each engine that is there."""
    geometries = [QgsGeometry.fromWkt(text) for text in polygon_texts]
    found = [QgisArea(geometries)]
    if not WITHOUT_PACKAGES:
        found.append(ShapelyArea.from_wkb((bytes(geometry.asWkb()) for geometry in geometries), held_within))
    return found


def on_edge(point, polygon):
    """Whether a point lies on any edge, in whole numbers (of half steps)."""
    for corners in polygon:
        for (ax, ay), (bx, by) in zip(corners, [*corners[1:], corners[0]]):
            ax, ay, bx, by = 2 * ax, 2 * ay, 2 * bx, 2 * by
            across = (bx - ax) * (point[1] - ay) - (by - ay) * (point[0] - ax)
            within = min(ax, bx) <= point[0] <= max(ax, bx) and min(ay, by) <= point[1] <= max(ay, by)
            if across == 0 and within:
                return True
    return False


def inside(point, polygon):
    """Even-odd: how often a ray to the right crosses edges."""
    crossings = 0
    for corners in polygon:
        for (ax, ay), (bx, by) in zip(corners, [*corners[1:], corners[0]]):
            ax, ay, bx, by = 2 * ax, 2 * ay, 2 * bx, 2 * by
            if (ay > point[1]) != (by > point[1]):
                along = (point[1] - ay) * (bx - ax) - (point[0] - ax) * (by - ay)
                crossings += (along > 0) == (by > ay)
    return crossings % 2 == 1


def areal_parts(shape):
    if shape.GetGeometryName() == "POLYGON":
        return [shape.Clone()] if shape.Area() > 0 else []
    return [part for n in range(shape.GetGeometryCount()) for part in areal_parts(shape.GetGeometryRef(n))]


HALVES = [(x, y) for x in range(-1, 14) for y in range(-1, 14)]
LON = np.array([LEFT + x * STEP / 2 for x, _ in HALVES])
LAT = np.array([LOW + y * STEP / 2 for _, y in HALVES])


@given(shapes=multis)
@example(shapes=[[SQUARE]])
@example(shapes=[[SQUARE, HOLE], [HOLE]])
@example(shapes=[[BOWTIE]])
@example(shapes=[[SPIKE]])
@example(shapes=[[SQUARE], [FLAT]])
def test_points(shapes):
    masks = [area.contains(LON, LAT).tolist() for area in engines(map(wkt, shapes))]
    oracles = [oracle(polygon) for polygon in shapes]
    for number, point in enumerate(HALVES):
        found = {mask[number] for mask in masks}
        if any(on_edge(point, polygon) for polygon in shapes):
            assert len(found) == 1, point  # of what was invalid, an edge may be left or not
        else:
            assert found == {any(holds(point) for holds in oracles)}, point


def oracle(polygon):
    """Whether a point that is on no edge lies inside: by counting crossings, for what is invalid by OGR's repair."""
    shape = ogr.CreateGeometryFromWkt(wkt(polygon))
    if shape.IsValid():
        return lambda point: inside(point, polygon)
    areal = areal_parts(shape.MakeValid())

    def holds(point):
        lon, lat = LEFT + point[0] * STEP / 2, LOW + point[1] * STEP / 2
        spot = ogr.CreateGeometryFromWkt(f"POINT ({lon!r} {lat!r})")
        return any(part.Intersects(spot) for part in areal)

    return holds


@pytest.mark.parametrize("polygon", [[SQUARE], [SQUARE, HOLE]], ids=["shell", "hole"])
def test_an_edge_is_inside(polygon):
    on = [number for number, point in enumerate(HALVES) if on_edge(point, polygon)]
    for area in engines([wkt(polygon)]):
        assert area.contains(LON[on], LAT[on]).all()


def test_no_points_are_no_trouble():
    for area in engines([wkt([SQUARE])]):
        assert area.contains(LON[:0], LAT[:0]).tolist() == []


corners = st.tuples(st.integers(-1, 13), st.integers(-1, 13), st.integers(1, 9), st.integers(1, 9))


@given(shapes=multis, corner=corners)
@example(shapes=[[[(0, 0), (0, 1), (1, 0)]]], corner=(0, 0, 1, 1))
@example(shapes=[[SQUARE]], corner=(10, 2, 2, 8))  # its east neighbour: a shared edge only
@example(shapes=[[SQUARE]], corner=(10, 10, 2, 2))  # a shared corner
@example(shapes=[[SQUARE, HOLE]], corner=(4, 4, 4, 4))  # exactly the hole
@example(shapes=[[FLAT]], corner=(0, 0, 8, 8))  # no area at all
@example(shapes=[[SPIKE]], corner=(8, 8, 2, 2))
def test_boxes(shapes, corner):
    x, y, width, height = corner
    box = Box(
        *(
            LEFT + n * STEP / 2 if i % 2 == 0 else LOW + n * STEP / 2
            for i, n in enumerate((x, y, x + width, y + height))
        )
    )
    west, south, east, north = box
    square = ogr.CreateGeometryFromWkt(
        f"POLYGON (({west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}))"
    )
    shared = 0.0
    for polygon in shapes:
        for part in areal_parts(ogr.CreateGeometryFromWkt(wkt(polygon)).MakeValid()):
            shared = max(shared, sum(piece.Area() for piece in areal_parts(part.Intersection(square))))
    found = {bool(area.overlaps(np.array([box]))[0]) for area in engines(map(wkt, shapes))}
    assert found == {shared > 1e-9}


@given(shapes=multis)
@example(shapes=[[SQUARE], [SPIKE]])
def test_bounds(shapes):
    areal = ogr.Geometry(ogr.wkbMultiPolygon)
    for polygon in shapes:
        for part in areal_parts(ogr.CreateGeometryFromWkt(wkt(polygon)).MakeValid()):
            areal.AddGeometry(part)
    west, east, south, north = areal.GetEnvelope()
    for area in engines(map(wkt, shapes)):
        boxes = area.boxes()
        if areal.Area() > 0:
            around = (*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0))
            assert around == pytest.approx((west, south, east, north), abs=1e-12)


@given(one=multis, other=multis)
def test_both_is_what_lies_in_each(one, other):
    for first, second in zip(engines(map(wkt, one)), engines(map(wkt, other))):
        both = Both(first, second)
        expected = first.contains(LON, LAT) & second.contains(LON, LAT)
        assert both.contains(LON, LAT).tolist() == expected.tolist()


def test_multipolygons_and_many_points():
    """A thousand points at random against OGR, in a shape of two parts with a hole."""
    text = "MULTIPOLYGON (((0 0, 40 0, 40 30, 0 30, 0 0), (10 10, 20 10, 15 20, 10 10)), ((50 5, 60 5, 55 25, 50 5)))"
    rng = np.random.default_rng(5)
    lon, lat = rng.uniform(-5, 65, 1000), rng.uniform(-5, 35, 1000)
    shape = ogr.CreateGeometryFromWkt(text)
    expected = [
        shape.Intersects(ogr.CreateGeometryFromWkt(f"POINT ({x!r} {y!r})")) for x, y in zip(lon.tolist(), lat.tolist())
    ]
    assert 100 < sum(expected) < 900
    for area in engines([text]):
        assert area.contains(lon, lat).tolist() == expected


def test_the_door_chooses_the_package_where_it_is():
    area = area_of([QgsGeometry.fromWkt(wkt([SQUARE]))])
    assert type(area) is (QgisArea if WITHOUT_PACKAGES else ShapelyArea)
