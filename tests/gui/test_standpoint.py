"""Where a photo was taken, on the map: the place, the wedge to where it looks, in every projection."""

import math

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import Qt

from landlens_plugin.gui.standpoint import Standpoint
from tests.gui.desk import DOWNLOADED, layer_of, moment, street
from tests.gui.hands import drag, painted, shown

LON, LAT = 11.9, 59.9  # near the edge of its UTM zone 33, where north of the map is far from north


@pytest.fixture
def standpoint(desk):
    standpoint = Standpoint(desk.canvas)
    yield standpoint
    standpoint.remove()
    assert not [item for item in desk.canvas.scene().items() if isinstance(item, QgsRubberBand)]


def wedge_of(standpoint):
    return standpoint._wedge.asGeometry()


def heading_of(geometry, crs):
    """The true heading of the line from the camera through the middle of a wedge, a few metres away."""
    back = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    middle = back.transform(geometry.centroid().asPoint())
    east, north = (middle.x() - LON) * math.cos(math.radians(LAT)), middle.y() - LAT
    return math.degrees(math.atan2(east, north)) % 360


@pytest.mark.parametrize("heading", [0, 45, 133.5, 270])
@pytest.mark.parametrize("crs", ["EPSG:3857", "EPSG:4326", "EPSG:32633", "EPSG:3035", "EPSG:3413"])
def test_the_wedge_looks_where_the_photo_looks(desk, standpoint, crs, heading):
    crs = QgsCoordinateReferenceSystem(crs)
    desk.canvas.setDestinationCrs(crs)
    there = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:4326"), crs, QgsProject.instance())
    desk.canvas.setCenter(there.transform(QgsPointXY(LON, LAT)))
    desk.canvas.zoomScale(500)
    standpoint.stand(QgsPointXY(LON, LAT), heading, 60)
    error = (heading_of(wedge_of(standpoint), crs) - heading + 180) % 360 - 180
    assert abs(error) < 0.5


def test_the_wedge_is_as_wide_as_what_is_seen_and_keeps_its_size_on_the_screen(desk, standpoint):
    desk.look(LON, LAT)
    standpoint.stand(QgsPointXY(LON, LAT), 90, 60)
    box = wedge_of(standpoint).boundingBox()
    assert box.height() / 2 == pytest.approx(box.width() * math.sin(math.radians(30)), rel=0.01)
    pixels = box.width() / desk.canvas.mapUnitsPerPixel()
    desk.look(LON, LAT, 1000)
    assert wedge_of(standpoint).boundingBox().width() / desk.canvas.mapUnitsPerPixel() == pytest.approx(
        pixels, rel=0.01
    )
    standpoint.turn(90, 120)
    wide = wedge_of(standpoint).boundingBox()
    assert wide.height() / 2 == pytest.approx(wide.width() * math.sin(math.radians(60)), rel=0.01)


def test_no_wedge_where_the_direction_is_unknown(desk, standpoint):
    desk.look(LON, LAT)
    standpoint.stand(QgsPointXY(LON, LAT), None, 60)
    assert wedge_of(standpoint).isEmpty()
    assert standpoint._camera.numberOfVertices() == 1


def test_a_place_that_the_map_has_not_is_no_fault(desk, standpoint):
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3413"))
    standpoint.stand(QgsPointXY(0, -90), 10, 60)
    standpoint.follow([QgsPointXY(0, -90), QgsPointXY(0, 91)])
    standpoint.bring_into_view()


def test_the_camera_of_the_photo_says_how_wide_it_sees(qtbot, desk, dock, tmp_path):
    layer = street(tmp_path / "photos", count=1)
    dock.show_feature(desk.add(layer), 1)
    box = wedge_of(dock._standpoint).boundingBox()
    assert box.height() / 2 == pytest.approx(box.width() * math.sin(math.radians(35)), rel=0.01), "70 degrees"
    columns = (*DOWNLOADED, ("camera_type", "string"), ("camera_parameters", "string"))
    values = {"image_path": str(tmp_path / "photos" / "photo_0.jpg"), "compass_angle": 90.0}
    narrow = {**values, "camera_type": "perspective", "camera_parameters": "2.0,0,0"}
    dock.show_feature(desk.add(layer_of(columns, (LON, LAT, narrow))), 1)
    box = wedge_of(dock._standpoint).boundingBox()
    assert box.height() / 2 == pytest.approx(box.width() * math.sin(math.atan(0.25)), rel=0.01)


# -- panoramas, whose wedge turns with them


@pytest.fixture
def panoramas(desk, tmp_path):
    """Three panoramas 10 m apart, each turned otherwise."""
    path = tmp_path / "panorama.jpg"
    painted(2048, 1024).save(str(path))
    rows = []
    for number, angle in enumerate((0.0, 90.0, 200.0)):
        values = {
            "mly_id": str(500 + number),
            "captured_at": moment(2021, second=number),
            "compass_angle": angle,
            "is_pano": True,
            "sequence_id": "panoramas",
            "image_path": str(path),
        }
        rows.append((LON + number * 0.0001, LAT, values))
    layer = desk.add(layer_of(DOWNLOADED, *rows))
    desk.look(LON, LAT)
    return layer


def looks(dock):
    return heading_of(wedge_of(dock._standpoint), dock._canvas.mapSettings().destinationCrs())


def test_the_wedge_turns_as_the_panorama_turns(qtbot, dock, panoramas):
    dock.show_feature(panoramas, 1)
    qtbot.waitUntil(lambda: shown(dock))
    view = dock._page.stage.panorama
    assert view.isVisible()
    assert looks(dock) % 360 == pytest.approx(0, abs=1) or looks(dock) == pytest.approx(360, abs=1)
    yaw = view.view.yaw
    drag(qtbot, view, view.rect().center(), view.rect().center() / 2)
    assert view.view.yaw != yaw
    assert looks(dock) == pytest.approx(view.view.yaw % 360, abs=1)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert looks(dock) == pytest.approx(view.view.yaw % 360, abs=1)


def test_from_one_panorama_to_the_next_one_looks_the_same_way(qtbot, dock, panoramas):
    dock.show_feature(panoramas, 1)
    qtbot.waitUntil(lambda: shown(dock))
    view = dock._page.stage.panorama
    view.look(30, 10, 60)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert dock.subject.image_id == "501"
    qtbot.waitUntil(lambda: shown(dock))
    assert (view.view.yaw, view.view.pitch, view.view.hfov) == pytest.approx((-60, 10, 60))
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: shown(dock))
    assert view.view.yaw == pytest.approx(-170)


def test_turning_around_in_a_panorama(qtbot, dock, panoramas):
    dock.show_feature(panoramas, 1)
    qtbot.waitUntil(lambda: shown(dock))
    dock._page.bar.turn.trigger()
    assert dock.subject.image_id == "500"
    assert abs(dock._page.stage.panorama.view.yaw) == pytest.approx(180)
    assert looks(dock) == pytest.approx(180, abs=1)


def test_turning_around_in_a_flat_photo_goes_to_the_one_that_looks_back(qtbot, desk, dock, tmp_path):
    path = tmp_path / "photo.jpg"
    painted().save(str(path))
    rows = [
        (LON, LAT + away / 111_195, {"mly_id": name, "compass_angle": angle, "image_path": str(path), "is_pano": False})
        for name, angle, away in (("1", 90.0, 0), ("2", 260.0, 12), ("3", 275.0, 8), ("4", 270.0, 60), ("5", 180.0, 2))
    ]
    layer = desk.add(layer_of(DOWNLOADED, *rows))
    dock.show_feature(layer, 1)
    dock._page.bar.turn.trigger()
    assert dock.subject.image_id == "3"
    dock.show_feature(layer, 5)
    dock._page.bar.turn.trigger()
    assert dock.subject.image_id == "5"
    assert "No photo within 25 m" in desk.said[-1]
