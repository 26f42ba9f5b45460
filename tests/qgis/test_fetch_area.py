"""EXTENT and AREA in any coordinate reference system: what lies inside, all of it and nothing else."""

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from tests.qgis.running import extent, fetch, ids, in_box

METRES = ["EPSG:25832", "EPSG:3857", "EPSG:3035"]
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


def transform(crs, back=False):
    other = QgsCoordinateReferenceSystem(crs)
    pair = (other, WGS84) if back else (WGS84, other)
    return QgsCoordinateTransform(*pair, QgsProject.instance().transformContext())


def places(truth, crs):
    """Where the images of the truth stand in a CRS, by id."""
    there = transform(crs)
    return {i["id"]: there.transform(QgsPointXY(i["tile_lon"], i["tile_lat"])) for i in truth}


def around_the_middle(service, crs, half=220):
    """A square in metres around the town's middle."""
    west, south, east, north = service.bbox
    middle = transform(crs).transform(QgsPointXY((west + east) / 2, (south + north) / 2))
    return QgsRectangle(middle.x() - half, middle.y() - half, middle.x() + half, middle.y() + half)


def layer_of(geometries, crs):
    layer = QgsVectorLayer(f"Polygon?crs={crs}", "area", "memory")
    features = []
    for geometry in geometries:
        feature = QgsFeature()
        feature.setGeometry(geometry)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def assert_exactly(found, placed, contains, slack):
    """Every image inside is there and none outside; within ``slack`` of the edge either will do."""
    wanted = {key for key, point in placed.items() if contains(point, -slack)}
    allowed = {key for key, point in placed.items() if contains(point, slack)}
    assert 50 < len(wanted) < len(placed) - 50
    assert len(found) == len(set(found))
    assert wanted <= set(found) <= allowed


def in_rectangle(rectangle):
    return lambda point, margin: rectangle.buffered(margin).contains(point)


@pytest.mark.parametrize("crs", METRES)
def test_an_extent_in_another_crs_is_exact(town, town_truth, crs):
    rectangle = around_the_middle(town, crs)
    box = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
    found = ids(fetch(town, EXTENT=extent(box, crs))["OUTPUT"])
    assert_exactly(found, places(town_truth, crs), in_rectangle(rectangle), slack=0.01)


@pytest.mark.parametrize("crs", METRES)
def test_an_extent_may_carry_its_crs_or_take_the_projects(town, town_truth, crs):
    rectangle = around_the_middle(town, crs)
    reference = QgsCoordinateReferenceSystem(crs)
    one = ids(fetch(town, EXTENT=QgsReferencedRectangle(rectangle, reference))["OUTPUT"])
    QgsProject.instance().setCrs(reference)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    other = ids(fetch(town, context=context, EXTENT=rectangle)["OUTPUT"])
    assert one == other
    assert_exactly(one, places(town_truth, crs), in_rectangle(rectangle), slack=0.01)


def test_an_extent_without_any_crs_is_in_degrees(town, town_truth):
    west, south, east, north = town.bbox
    found = ids(fetch(town, EXTENT=f"{west},{east},{south},{north}")["OUTPUT"])
    assert set(found) == {image["id"] for image in town_truth if in_box(image, town.bbox)}


def test_a_layer_may_be_the_extent(town, town_truth):
    rectangle = around_the_middle(town, "EPSG:25832")
    layer = layer_of([QgsGeometry.fromRect(rectangle)], "EPSG:25832")
    found = ids(fetch(town, EXTENT=layer)["OUTPUT"])
    assert_exactly(found, places(town_truth, "EPSG:25832"), in_rectangle(rectangle), slack=0.01)


@pytest.mark.parametrize("crs", [*METRES, "EPSG:4258"])
def test_polygons_of_another_crs(town, town_truth, crs):
    square = around_the_middle(town, "EPSG:25832", half=150)
    corner, width = QgsPointXY(square.xMinimum(), square.yMinimum()), square.width()
    outline = [(0, 0), (1, 0), (1, 1), (0.55, 0.4), (0, 1)]  # a notch from the north, so no box
    polygon = QgsGeometry.fromPolygonXY(
        [[QgsPointXY(corner.x() + x * width, corner.y() + y * width) for x, y in outline]]
    )
    hole = polygon.centroid().buffer(25, 12)
    shape = polygon.difference(hole)
    moved = QgsGeometry(shape)
    moved.transform(transform("EPSG:25832", back=True))
    if crs != "EPSG:4326":
        moved.transform(transform(crs))
    found = ids(fetch(town, AREA=layer_of([moved], crs))["OUTPUT"])

    def contains(point, margin):
        return shape.buffer(margin, 8).contains(QgsGeometry.fromPointXY(point))

    assert_exactly(found, places(town_truth, "EPSG:25832"), contains, slack=0.05)


def test_extent_and_area_hold_both(town, town_truth):
    crs = "EPSG:25832"
    rectangle = around_the_middle(town, crs, half=200)
    circles = [
        QgsGeometry.fromPointXY(QgsPointXY(rectangle.xMinimum() + x, rectangle.center().y())).buffer(120, 16)
        for x in (0, 150)  # the first sticks out of the extent, and both overlap
    ]
    box = (rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum())
    found = ids(fetch(town, EXTENT=extent(box, crs), AREA=layer_of(circles, crs))["OUTPUT"])

    def contains(point, margin):
        spot = QgsGeometry.fromPointXY(point)
        return in_rectangle(rectangle)(point, margin) and any(one.buffer(margin, 8).contains(spot) for one in circles)

    assert_exactly(found, places(town_truth, crs), contains, slack=0.3)


def test_only_tiles_that_the_polygons_touch_are_read(town):
    west, south, east, north = town.bbox
    country = (west - 3, south - 3, east + 3, north + 3)
    square = QgsGeometry.fromRect(around_the_middle(town, "EPSG:3857"))
    result = fetch(town, EXTENT=extent(country), AREA=layer_of([square], "EPSG:3857"))
    assert len(town.log("tiles")) == result["TILE_COUNT"] <= 4
    assert result["IMAGE_COUNT"] > 50


def test_polygons_far_apart_need_their_own_tiles_only(town):
    """The box around them holds some 40 million."""
    square = QgsGeometry.fromRect(QgsRectangle(*town.bbox))
    west, _, east, _ = town.bbox
    far = QgsGeometry.fromRect(QgsRectangle(west - 150.001, -60.002, west - 150, -60.001))
    alone = fetch(town, AREA=layer_of([square], "EPSG:4326"))
    both = fetch(town, EXTENT=extent((west - 160, -70, east + 1, 70)), AREA=layer_of([square, far], "EPSG:4326"))
    assert alone["TILE_COUNT"] < both["TILE_COUNT"] <= alone["TILE_COUNT"] + 4
    assert set(ids(both["OUTPUT"])) == set(ids(alone["OUTPUT"]))


def test_an_area_outside_the_extent_is_empty_and_asks_for_nothing(town):
    far = QgsGeometry.fromRect(QgsRectangle(-10, 20, -9.99, 20.01))
    result = fetch(town, AREA=layer_of([far], "EPSG:4326"))
    assert (result["IMAGE_COUNT"], result["TILE_COUNT"], result["COMPLETE"]) == (0, 0, True)
    assert town.log() == []


def test_failed_tiles_are_the_area_of_a_second_run(town, town_truth):
    everything = ids(fetch(town)["OUTPUT"])
    tile = town.log("tiles")[0]["path"].split("/2/")[1]
    town.set(tile_fault={"mode": "garbage", "only": [tile]})
    first = fetch(town, FAILED_TILES="memory:")
    assert (first["FAILED_TILE_COUNT"], first["COMPLETE"]) == (1, False)
    town.reset()
    town.clear_log()
    second = fetch(town, AREA=first["FAILED_TILES"])
    assert second["COMPLETE"] is True
    assert [entry["path"].split("/2/")[1] for entry in town.log("tiles")] == [tile]
    assert set(ids(first["OUTPUT"])) | set(ids(second["OUTPUT"])) == set(everything)
    assert len(ids(first["OUTPUT"])) < len(everything)
