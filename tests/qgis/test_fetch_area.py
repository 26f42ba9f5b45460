"""EXTENT and AREA in any coordinate reference system: what lies inside, all of it and nothing else."""

import base64
from itertools import product

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

from landlens_plugin.core.tiles.grid import Tile, bounds
from tests.core.tiles.tilewriter import Feature, layer, tile
from tests.qgis.running import Told, extent, fetch, ids, in_box
from tests.service.grid import to_degrees

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


CORNER = Tile(8682, 4765)  # its north-west corner is the town's market square, where four tiles meet
ACROSS = [-2048, -1, 0, 1, 2048]  # units from there, which are those of images


@pytest.fixture
def on_borders(town):
    """Four tiles of images on and beside the borders between them: the id of each, by its units from the corner."""
    numbers = {spot: number for number, spot in enumerate(product(ACROSS, ACROSS), 1)}
    faults = []
    for x, y in product((-1, 0), (-1, 0)):
        own = [
            Feature([("id", number)], [(across - x * 4096, down - y * 4096)])
            for (across, down), number in numbers.items()
            if (across // 4096, down // 4096) == (x, y)
        ]
        content = base64.b64encode(tile(layer(own))).decode()
        name = str(Tile(CORNER.x + x, CORNER.y + y))
        faults.append({"mode": "body", "only": [name], "body": content})
    town.set(tile_fault=faults)
    return {spot: str(number) for spot, number in numbers.items()}


def place(units):
    """Degrees of units from the corner."""
    return to_degrees(CORNER.x * 4096 + units[0], CORNER.y * 4096 + units[1])


@pytest.mark.parametrize("way", ["EXTENT", "AREA", "AREA in metres"])
@pytest.mark.parametrize(
    ("corners", "tiles"),
    [
        ((-2048, -2048, 0, 2048), 4),  # ends in the east where tiles do: the images there are the eastern tiles'
        ((-2048, -2048, 2048, 0), 4),
        ((-2048, -2048, 0, 0), 4),
        ((0, -2048, 2048, 2048), 2),  # begins where tiles do: nothing of the western ones can lie on that edge
        ((-2048, 0, 2048, 2048), 2),
        ((0, 0, 2048, 2048), 1),
        ((-2048, -2048, -1, -1), 1),
        ((1, 1, 2048, 2048), 1),
    ],
)
def test_images_on_an_edge_that_is_a_border_of_tiles(town, on_borders, corners, tiles, way):
    left, top, right, bottom = corners
    wanted = {key for (x, y), key in on_borders.items() if left <= x <= right and top <= y <= bottom}
    (west, north), (east, south) = place(corners[:2]), place(corners[2:])
    polygon = QgsGeometry.fromRect(QgsRectangle(west, south, east, north))
    if way == "AREA in metres":
        polygon.transform(transform("EPSG:3857"))
    crs = "EPSG:3857" if way == "AREA in metres" else "EPSG:4326"
    where = {"AREA": layer_of([polygon], crs)} if way != "EXTENT" else {"EXTENT": extent((west, south, east, north))}
    town.clear_log()
    result = fetch(town, **{"EXTENT": extent((west - 0.02, south - 0.02, east + 0.02, north + 0.02)), **where})
    assert set(ids(result["OUTPUT"])) == wanted
    assert (result["TILE_COUNT"], len(town.log("tiles"))) == (tiles, tiles)


@pytest.mark.parametrize("name", ["EXTENT", "AREA"])
def test_what_is_exactly_a_tile_is_that_tile(town, on_borders, name):
    west, south, east, north = bounds(Tile(CORNER.x - 1, CORNER.y - 1))
    given = extent((west, south, east, north))
    if name == "AREA":
        given = layer_of([QgsGeometry.fromRect(QgsRectangle(west, south, east, north))], "EPSG:4326")
    around = extent((west - 0.02, south - 0.02, east + 0.02, north + 0.02))
    result = fetch(town, **{"EXTENT": around, name: given})
    assert result["TILE_COUNT"] == 1
    assert set(ids(result["OUTPUT"])) == {key for (x, y), key in on_borders.items() if x < 0 and y < 0}


def test_the_extent_of_a_fetched_layer_holds_all_of_its_images(town, tmp_path):
    path = str(tmp_path / "images.gpkg")
    fetch(town, OUTPUT=path)
    layer = QgsVectorLayer(path, "images", "ogr")
    wanted, around = set(ids(layer)), layer.extent()
    assert len(wanted) > 100
    corners = (around.xMinimum(), around.xMaximum(), around.yMinimum(), around.yMaximum())
    ways = {
        "layer": {"EXTENT": layer},
        "path": {"EXTENT": path},
        "rectangle": {"EXTENT": QgsReferencedRectangle(around, layer.crs())},
        "the widget's text": {"EXTENT": ",".join(f"{corner:.9f}" for corner in corners) + " [EPSG:4326]"},
        "text of GeoJSON's precision": {"EXTENT": ",".join(f"{corner:.7f}" for corner in corners) + " [EPSG:4326]"},
        "polygon": {"AREA": layer_of([QgsGeometry.fromWkt(around.asWktPolygon())], "EPSG:4326")},
        "outline in metres": {"AREA": layer_of([outline_of(around)], "EPSG:3857")},
    }
    for way, parameters in ways.items():
        assert set(ids(fetch(town, **parameters)["OUTPUT"])) == wanted, way


def outline_of(rectangle):
    """A rectangle in degrees as a polygon in metres, to the millimetre."""
    outline = QgsGeometry.fromRect(rectangle)
    outline.transform(transform("EPSG:3857"))
    return QgsGeometry.fromWkt(outline.asWkt(3))


def test_an_extent_beyond_the_last_tiles_says_so(town):
    told = Told()
    result = fetch(town, told, EXTENT=extent((10.0, 85.04, 10.01, 89.0)))
    assert (result["IMAGE_COUNT"], result["FAILED_TILE_COUNT"]) == (0, 0)
    assert 0 < result["TILE_COUNT"] < 20
    assert len([warning for warning in told.warnings if "tiles end at 85.05 degrees" in warning]) == 1
    fetch(town, inside := Told(), EXTENT=extent((10.0, 84.99, 10.01, 85.0)))
    assert not [warning for warning in inside.warnings if "tiles end" in warning]


def test_failed_tiles_side_by_side_ask_for_no_other(town):
    """Each polygon is exactly a tile; between them and around them nothing else is read."""
    town.set(tile_fault="garbage")
    failed = fetch(town, FAILED_TILES="memory:")["FAILED_TILES"]
    assert failed.featureCount() == 4
    town.reset()
    town.clear_log()
    result = fetch(town, EXTENT=failed, AREA=failed)
    assert (result["TILE_COUNT"], len(town.log("tiles"))) == (4, 4)
    assert set(ids(result["OUTPUT"])) == {image["id"] for image in town.truth()}
