"""The panorama view as hands use it, and what is then seen in it, by a projection of its own."""

from __future__ import annotations

import math

import numpy as np
import pytest
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QKeyEvent

from landlens_plugin.core.images.rotation import rotation_of
from landlens_plugin.gui.widgets.panorama import FOV, LEAST_FOV, MOST_FOV, PanoramaView
from tests.gui.hands import LEFT, drag_along, move, wheel

WIDTH, HEIGHT = 1440, 720
# A camera that is tipped forward and rolled; about (pi / 2, 0, 0) would be level.
TILTED = [1.35, 0.25, -0.2]


def told(x, y):
    """The colour that tells a place of the picture: red the column, green the row, both exact to two degrees."""
    return round(255 * (0.5 + 0.5 * math.sin(2 * math.pi * x))), round(255 * y), round(255 * abs(x - 0.5) * 2)


@pytest.fixture(scope="session")
def picture():
    x, y = (np.arange(WIDTH) + 0.5) / WIDTH, (np.arange(HEIGHT) + 0.5) / HEIGHT
    red = np.broadcast_to(255 * (0.5 + 0.5 * np.sin(2 * np.pi * x)), (HEIGHT, WIDTH))
    green = np.broadcast_to(255 * y[:, None], (HEIGHT, WIDTH))
    blue = np.broadcast_to(255 * np.abs(x - 0.5) * 2, (HEIGHT, WIDTH))
    bytes_ = np.stack([np.round(one).astype(np.uint8) for one in (red, green, blue)], axis=-1).tobytes()
    return QImage(bytes_, WIDTH, HEIGHT, 3 * WIDTH, QImage.Format.Format_RGB888).copy()


@pytest.fixture
def view(qtbot, picture):
    """A view of 600 by 400, with the picture, painted."""
    view = PanoramaView()
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show_picture(picture)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    qtbot.waitUntil(lambda: view.is_sharp)
    return view


def colour(view, x, y):
    """What is seen at a place of the widget."""
    image = view.grab().toImage()
    ratio = image.devicePixelRatio()
    return QColor(image.pixel(int(x * ratio), int(y * ratio))).getRgb()[:3]


def looked_at(view, x, y, yaw, pitch, hfov, rotation=None):
    """Where in the picture a place of the widget looks: by angles for a level camera, else by the world's axes."""
    focal = view.width() / 2 / math.tan(math.radians(hfov / 2))
    right, up = x - view.width() / 2, view.height() / 2 - y
    yaw, pitch = math.radians(yaw), math.radians(pitch)
    ahead, rise = focal * math.cos(pitch) - up * math.sin(pitch), focal * math.sin(pitch) + up * math.cos(pitch)
    lon, lat = yaw + math.atan2(right, ahead), math.atan2(rise, math.hypot(right, ahead))
    if rotation is not None:
        matrix = rotation_of(rotation)
        middle = math.atan2(*matrix.T[:2] @ [0, 0, 1])  # where the picture's middle looks, from north
        azimuth = middle + lon
        ray = matrix @ [math.cos(lat) * math.sin(azimuth), math.cos(lat) * math.cos(azimuth), math.sin(lat)]
        lon, lat = math.atan2(ray[0], ray[2]), -math.atan2(ray[1], math.hypot(ray[0], ray[2]))
    return (lon / (2 * math.pi) + 0.5) % 1, 0.5 - lat / math.pi


def assert_sees(view, x, y, yaw, pitch, hfov, rotation=None):
    seen = colour(view, x, y)
    expected = told(*looked_at(view, x + 0.5, y + 0.5, yaw, pitch, hfov, rotation))
    assert np.abs(np.subtract(seen, expected)).max() <= 3, (seen, expected)


@pytest.mark.parametrize("rotation", [None, TILTED])
@pytest.mark.parametrize(
    "look", [(0, 0, 90), (37, 0, 90), (179, -20, 60), (-120, 45, 110), (20, -75, 30), (90, 12, 75)]
)
def test_what_is_seen_is_the_pixel_of_that_direction(qtbot, view, look, rotation):
    view.set_rotation(rotation)
    view.look(*look)
    assert_sees(view, 300, 200, *look, rotation)  # while it moves
    qtbot.waitUntil(lambda: view.is_sharp)
    for x, y in ((300, 200), (20, 20), (580, 200), (450, 380)):
        assert_sees(view, x, y, *look, rotation)
        x, y = x + 0.5, y + 0.5
        assert view.picture_point(QPointF(x, y)) == pytest.approx(looked_at(view, x, y, *look, rotation), abs=1e-9)


def test_a_picture_is_drawn_quickly_and_then_sharply(qtbot, view):
    view.look(30)
    assert not view.is_sharp
    view.grab()
    assert not view.is_sharp  # painting does not wait for it
    qtbot.waitUntil(lambda: view.is_sharp)
    view.look(30)  # the same: nothing to do
    assert view.is_sharp


def test_a_drag_holds_what_it_took(qtbot, view):
    seen = []
    view.turned.connect(lambda *angles: seen.append(angles))
    start, end = QPoint(150, 120), QPoint(400, 290)
    before = view.picture_point(QPointF(start))
    drag_along(qtbot, view, start, QPoint(200, 200), end)
    assert view.picture_point(QPointF(end)) == pytest.approx(before)
    assert len(seen) == 2
    assert seen[-1] == (view.view.yaw, view.view.pitch, 90)
    assert view.view.yaw < -20 and view.view.pitch > 10  # to the right and down: one sees what is left and above
    move(view, QPoint(10, 10))
    assert len(seen) == 2  # let go


def test_a_drag_over_a_pole_stops_there(qtbot, view):
    view.look(10, 80)
    drag_along(qtbot, view, QPoint(300, 100), QPoint(300, 390))
    assert view.view.pitch <= 90
    assert view.cursor().shape() == Qt.CursorShape.OpenHandCursor


def test_the_wheel_zooms_about_the_cursor_between_its_bounds(view):
    place = QPoint(420, 110)
    before = view.picture_point(QPointF(place))
    wheel(view, place, 1)
    assert view.view.hfov == pytest.approx(2 * math.degrees(math.atan(1 / 1.25)))
    assert view.picture_point(QPointF(place)) == pytest.approx(before)
    wheel(view, place, 30)
    assert view.view.hfov == LEAST_FOV
    wheel(view, place, -60)
    assert view.view.hfov == MOST_FOV


def test_keys_turn_zoom_and_look_ahead(qtbot, view):
    for key, (yaw, pitch) in {
        Qt.Key.Key_Right: (7.5, 0),
        Qt.Key.Key_Up: (7.5, 7.5),
        Qt.Key.Key_Left: (0, 7.5),
        Qt.Key.Key_Down: (0, 0),
    }.items():
        qtbot.keyClick(view, key)
        assert (view.view.yaw, view.view.pitch) == pytest.approx((yaw, pitch))
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    closer = view.view.hfov
    assert closer < FOV
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.view.yaw == pytest.approx(closer / 12)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.view.hfov == pytest.approx(FOV)
    view.look(-179)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.view.yaw == pytest.approx(173.5)  # around the back
    for _ in range(30):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.view.pitch == 90
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.view[2:] == (0, 0, FOV)


def test_other_keys_are_left_to_the_window(qtbot, view):
    for key, modifier in (
        (Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    ):
        before = view.view
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifier)
        view.keyPressEvent(event)
        assert not event.isAccepted()
        assert view.view == before


def test_a_double_click_fits(qtbot, view):
    view.look(50, 30, 40)
    qtbot.mouseDClick(view, LEFT, pos=QPoint(100, 100))
    assert view.view[2:] == (50, 0, FOV)


def test_a_click_marks_and_a_drag_turns(qtbot, view):
    marks = []
    view.marked.connect(lambda x, y: marks.append((x, y)))
    view.look(100, -10, 80)
    qtbot.mouseClick(view, LEFT, pos=QPoint(200, 150))
    assert marks == []
    view.set_rotation(TILTED)
    view.set_marking(True)
    assert view.cursor().shape() == Qt.CursorShape.CrossCursor
    qtbot.mouseClick(view, LEFT, pos=QPoint(200, 150))
    assert marks == [pytest.approx(looked_at(view, 200, 150, 100, -10, 80, TILTED))]
    drag_along(qtbot, view, QPoint(200, 150), QPoint(260, 160))
    assert len(marks) == 1 and view.view.yaw != 100
    looking = view.view
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert marks[1] == pytest.approx(looked_at(view, 300, 200, *looking[2:], TILTED))
    qtbot.mouseDClick(view, LEFT, pos=QPoint(100, 100))
    assert view.view == looking  # a quick second click is no wish to fit
    view.set_marking(False)
    assert view.cursor().shape() == Qt.CursorShape.OpenHandCursor


def test_marks_stand_where_they_were_made(qtbot, view):
    view.set_rotation(TILTED)
    view.look(100, -10, 80)
    point = view.picture_point(QPointF(200, 150))
    place = view.widget_point(*point)
    assert (place.x(), place.y()) == pytest.approx((200, 150))
    plain = view.grab().toImage()
    view.set_marks([point, view.picture_point(QPointF(5000, 150)), (0.0, 0.5)])
    marked = view.grab().toImage()
    changed = [(x, y) for x in range(600) for y in range(400) if plain.pixel(x, y) != marked.pixel(x, y)]
    assert changed and all(abs(x - 200) < 20 and abs(y - 150) < 20 for x, y in changed)
    view.look(-80, 10, 80)
    assert view.widget_point(*point) is None


def test_the_compass_shows_only_with_a_heading(qtbot, view):
    plain = view.grab().toImage()
    view.set_heading(120.0)
    with_compass = view.grab().toImage()
    changed = [(x, y) for x in range(600) for y in range(400) if plain.pixel(x, y) != with_compass.pixel(x, y)]
    assert changed and min(x for x, _ in changed) > 500 and max(y for _, y in changed) < 80
    view.look(40)
    qtbot.waitUntil(lambda: view.is_sharp)
    assert "160 degrees from north" in view.accessibleDescription()
    view.set_heading(None)
    assert "north" not in view.accessibleDescription()
    assert view.accessibleName() == "Panorama"


def test_a_sharper_picture_keeps_the_view_and_clear_forgets_it(qtbot, view, picture):
    view.look(60, 20, 50)
    view.set_heading(10)
    small = picture.scaled(360, 180, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    for one in (small, picture):
        view.show_picture(one)
        assert view.view[2:] == (60, 20, 50)
        assert_sees(view, 300, 200, 60, 20, 50)
    view.clear()
    assert view.view[2:] == (0, 0, FOV)
    window = view.palette().color(view.backgroundRole()).getRgb()[:3]
    assert colour(view, 300, 200) == window and colour(view, 560, 40) == window
    marks = []
    view.marked.connect(lambda x, y: marks.append((x, y)))
    view.set_marking(True)
    qtbot.mouseClick(view, LEFT, pos=QPoint(200, 150))
    assert marks == []


def test_another_size_shows_the_same_middle(qtbot, view):
    view.look(60, 20, 50)
    for size in ((300, 500), (40, 30), (900, 300)):
        view.setMinimumSize(1, 1)
        view.resize(*size)
        qtbot.waitUntil(lambda: view.is_sharp)
        assert_sees(view, size[0] // 2, size[1] // 2, 60, 20, 50)


@pytest.mark.parametrize("size", [(1, 1), (2, 1), (1, 400), (40_000, 100), (300, 300), (800, 100)])
def test_odd_pictures_are_shown(qtbot, view, size):
    picture = QImage(*size, QImage.Format.Format_ARGB32)
    picture.fill(QColor(10, 200, 30))
    view.show_picture(picture)
    qtbot.waitUntil(lambda: view.is_sharp)
    assert colour(view, 300, 200) == (10, 200, 30)


def test_a_lower_picture_is_a_band_about_the_horizon(qtbot, view):
    picture = QImage(800, 100, QImage.Format.Format_RGB32)  # 22.5 degrees up and down
    picture.fill(QColor(10, 200, 30))
    view.show_picture(picture)
    marks = []
    view.marked.connect(lambda x, y: marks.append((x, y)))
    view.set_marking(True)
    edge = 200 - 300 * math.tan(math.radians(22.5))
    assert colour(view, 300, edge + 4) == (10, 200, 30)
    assert colour(view, 300, edge - 4) == (0, 0, 0)
    qtbot.mouseClick(view, LEFT, pos=QPoint(300, int(edge - 4)))
    assert marks == []
    qtbot.mouseClick(view, LEFT, pos=QPoint(300, int(edge + 4)))
    assert marks == [pytest.approx((0.5, 0.0), abs=0.03)]
