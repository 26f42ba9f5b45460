"""Extents whose numbers stand in another order than QGIS reads them in, and those of no known CRS."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)

from landlens_plugin.algorithms.parameters.extent import box_of
from landlens_plugin.algorithms.parameters.given import Given
from landlens_plugin.core.errors import RequestInvalid
from tests.qgis.running import FETCH, Told, extent, fetch

OSLO, SYDNEY, NEW_YORK, DELHI = (
    (10.74, 59.91, 10.76, 59.92),
    (151.2, -33.87, 151.22, -33.86),
    (-74.01, 40.7, -73.99, 40.72),
    (77.2, 28.6, 77.21, 28.61),
)
PLACES = {"Oslo": OSLO, "Sydney": SYDNEY, "New York": NEW_YORK, "Delhi": DELHI}
each_place = pytest.mark.parametrize("place", PLACES)


def listed(numbers, crs="EPSG:4326"):
    """As people write it, without exponents."""
    return ",".join(f"{number:.9f}".rstrip("0").rstrip(".") for number in numbers) + (f" [{crs}]" if crs else "")


def refusal(town, value, **parameters):
    """The sentence with which an extent is refused, before any request."""
    told = Told()
    with pytest.raises(QgsProcessingException) as caught:
        fetch(town, told, EXTENT=value, **parameters)
    assert town.log() == []
    assert not re.search(r"\de[+-]?\d", str(caught.value))
    return str(caught.value)


@each_place
@pytest.mark.parametrize("crs", ["EPSG:4326", None])
def test_west_south_east_north_is_recognised(town, place, crs):
    box = west, south, east, north = PLACES[place]
    sentence = refusal(town, listed(box, crs))
    assert "west,south,east,north, write " + listed((west, east, south, north), crs) in sentence
    assert "west,east,south,north" in sentence


@each_place
def test_south_west_north_east_is_recognised(town, place):
    west, south, east, north = PLACES[place]
    assert listed((west, east, south, north)) in refusal(town, listed((south, west, north, east)))


def test_latitudes_beyond_90_are_longitudes(town):
    west, south, east, north = SYDNEY
    sentence = refusal(town, listed((south, north, west, east)))
    assert "latitudes first" in sentence and listed((west, east, south, north)) in sentence


@pytest.mark.parametrize("crs", ["EPSG:25832", "EPSG:3857"])
def test_so_are_metres(town, crs):
    context = QgsProject.instance().transformContext()
    to_metres = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs), context
    )
    box = to_metres.transformBoundingBox(QgsRectangle(*OSLO))
    west, south, east, north = (round(n) for n in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
    assert f"{west},{east},{south},{north} [{crs}]" in refusal(town, listed((west, south, east, north), crs))


def test_a_rectangle_of_numbers_in_the_wrong_order_is_recognised_too(town):
    west, south, east, north = OSLO
    wrong = QgsReferencedRectangle(QgsRectangle(west, east, south, north), QgsCoordinateReferenceSystem("EPSG:4326"))
    assert listed((west, east, south, north)) in refusal(town, wrong)


def test_the_form_says_so_and_so_does_a_run_that_skips_it(town):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(FETCH)
    values = {"EXTENT": listed(OSLO), "OUTPUT": "memory:"}
    accepted, sentence = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not accepted and "west,east,south,north" in sentence
    with pytest.raises(QgsProcessingException, match="west,east,south,north"):
        algorithm.run(values, QgsProcessingContext(), Told(), {}, False)
    assert town.log() == []


def test_where_nothing_is_found_the_place_is_said_and_the_order(town):
    west, south, east, north = town.bbox
    told = Told()
    results = fetch(town, told, EXTENT=listed((south, north, west, east)))
    assert results["IMAGE_COUNT"] == 0
    (sentence,) = (warning for warning in told.warnings if "No image was found" in warning)
    assert f"longitude {south:.10g} to {north:.10g}, latitude {west:.10g} to {east:.10g}" in sentence
    assert "west,east,south,north" in sentence


@pytest.mark.parametrize("crs", ["EPSG:999999", "foo", "EPSG:"])
def test_an_unknown_crs_is_refused(town, crs):
    west, south, east, north = town.bbox
    sentence = refusal(town, f"{west},{east},{south},{north} [{crs}]")
    assert f"'{crs}'" in sentence and "[EPSG:4326]" in sentence


@pytest.mark.parametrize("crs", ["", " []"])
def test_without_a_crs_and_a_project_degrees_are_taken(town, crs):
    west, south, east, north = town.bbox
    assert fetch(town, EXTENT=f"{west},{east},{south},{north}{crs}")["IMAGE_COUNT"] > 0


@pytest.mark.parametrize(
    "value", ["598000,599000,6643000,6644000 [EPSG:4326]", "1198000,1199000,8388000,8389000", "5e5,6e5,1e6,2e6"]
)
def test_metres_taken_for_degrees_are_written_out(town, value):
    sentence = refusal(town, value)
    assert "does not lie on the globe" in sentence
    assert f"west {float(value.split(',')[0]):.0f}, " in sentence


sides = st.floats(0.001, 0.05)
corners = st.tuples(st.floats(-179, 178), st.floats(-84, 83), sides, sides).map(
    lambda one: (round(one[0], 5), round(one[1], 5), round(one[0] + one[2], 5), round(one[1] + one[3], 5))
)


@given(box=corners)
def test_no_box_in_the_right_order_is_refused(landlens, box):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(FETCH)
    values = {"EXTENT": extent(box)}
    found, outline = box_of(Given(algorithm, values, QgsProcessingContext()), "EXTENT", 500)
    assert found == pytest.approx(box, abs=1e-9) and outline is None


@given(box=corners)
@example(box=(2.0, 1e-05, 2.03125, 0.03126))
def test_a_box_in_another_order_is_read_wrong_only_where_it_could_be_meant(landlens, box):
    """Near the line where longitude and latitude are alike, any order makes sense."""
    west, south, east, north = box
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(FETCH)
    if abs(west - south) < 1 or abs(east - north) < 1:
        return
    with pytest.raises(RequestInvalid) as caught:
        box_of(Given(algorithm, {"EXTENT": listed(box)}, QgsProcessingContext()), "EXTENT", 500)
    assert listed((west, east, south, north)) in str(caught.value)
