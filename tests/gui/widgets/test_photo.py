"""The view of a flat photo: wheel, drag, double click and keys."""

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QImage

from landlens_plugin.gui.widgets.photo import PhotoView
from tests.gui.hands import LEFT, colour_at, drag, painted, wheel


@pytest.fixture
def view(qtbot):
    view = PhotoView()
    view.resize(400, 300)
    qtbot.addWidget(view)
    view.show()
    view.show_picture(painted())
    return view


def in_picture(view, place):
    """Where a place of the widget lies in the picture, in parts of it."""
    shown = view.shown()
    return (place.x() - shown.x()) / shown.width(), (place.y() - shown.y()) / shown.height()


def test_the_whole_photo_is_shown_in_its_own_shape(view):
    assert (colour_at(view, 10, 150), colour_at(view, 390, 150)) == ("#ff0000", "#0000ff")
    view.resize(400, 600)
    assert view.shown().width() == pytest.approx(400)
    assert view.shown().height() == pytest.approx(300)


def test_the_wheel_zooms_about_the_cursor(view):
    place = QPoint(100, 60)
    before = in_picture(view, place)
    wheel(view, place, 4)
    assert view.shown().width() > 2 * 400
    assert in_picture(view, place) == pytest.approx(before)
    wheel(view, place, -40)
    assert view.shown().width() == pytest.approx(400)


def test_zoom_ends_where_there_is_nothing_more_to_see(view):
    wheel(view, QPoint(200, 150), 200)
    assert view.shown().width() == pytest.approx(8 * 400)


def test_a_drag_moves_the_photo_and_no_gap_opens(qtbot, view):
    wheel(view, QPoint(200, 150), 4)
    before = view.shown()
    drag(qtbot, view, QPoint(200, 150), QPoint(260, 170))
    assert view.shown().x() > before.x() + 40
    drag(qtbot, view, QPoint(10, 150), QPoint(3900, 150))
    assert view.shown().x() == pytest.approx(0)


def test_double_click_fits(qtbot, view):
    wheel(view, QPoint(50, 50), 5)
    qtbot.mouseDClick(view, LEFT, pos=QPoint(200, 150))
    assert view.shown().width() == pytest.approx(400)


def test_keys_do_the_same(qtbot, view):
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.shown().width() == pytest.approx(400 * 1.25**2)
    before = view.shown().x()
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.shown().x() < before
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.shown().width() == pytest.approx(400 * 1.25)
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.shown().width() == pytest.approx(400)


def test_a_sharper_picture_moves_nothing(view):
    wheel(view, QPoint(100, 60), 4)
    before = view.shown()
    view.show_picture(painted(4000, 3000))
    assert view.shown() == before


def test_another_picture_is_shown_whole(view):
    wheel(view, QPoint(100, 60), 4)
    view.clear()
    view.show_picture(painted(300, 300))
    assert view.shown().height() == pytest.approx(300)


def test_a_click_marks_where_it_is_in_the_picture(qtbot, view):
    view.set_marking(True)
    with qtbot.waitSignal(view.marked) as caught:
        qtbot.mouseClick(view, LEFT, pos=QPoint(100, 150))
    assert caught.args == pytest.approx([0.25, 0.5], abs=0.01)
    wheel(view, QPoint(100, 60), 4)
    with qtbot.waitSignal(view.marked) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == pytest.approx(in_picture(view, QPoint(200, 150)), abs=0.01)


def test_a_drag_and_a_click_beside_the_picture_mark_nothing(qtbot, view):
    view.resize(400, 600)
    view.set_marking(True)
    with qtbot.assertNotEmitted(view.marked):
        drag(qtbot, view, QPoint(100, 300), QPoint(200, 300))
        qtbot.mouseClick(view, LEFT, pos=QPoint(100, 20))


def test_marks_are_drawn_where_they_are(view):
    plain = view.grab().toImage()
    view.set_marks([(0.25, 0.5)])
    marked = view.grab().toImage()
    changed = [(x, y) for x in range(0, 400, 2) for y in range(0, 300, 2) if plain.pixel(x, y) != marked.pixel(x, y)]
    assert changed
    assert all(abs(x - 100) < 20 and abs(y - 150) < 20 for x, y in changed)


def test_nothing_to_show_is_no_fault(qtbot, view):
    view.clear()
    wheel(view, QPoint(10, 10))
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    view.show_picture(QImage())
    assert not view.grab().isNull()
    assert view.accessibleName()
