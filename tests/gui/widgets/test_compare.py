"""Two pictures over each other, parted by a line."""

import pytest
from qgis.PyQt.QtCore import QPoint, Qt

from landlens_plugin.gui.widgets.compare import CompareView
from tests.gui.hands import LEFT, colour_at, drag, painted

RED, BLUE = "#ff0000", "#0000ff"


@pytest.fixture
def view(qtbot):
    """400 by 300: red on the left, blue on the right."""
    view = CompareView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.set_picture(0, painted(400, 300, "red", "red"))
    view.set_picture(1, painted(400, 300, "blue", "blue"))
    return view


def colours(view, *places):
    """What is seen so far to the right, below the middle."""
    return [colour_at(view, x, 200) for x in places]


def test_each_is_seen_on_its_side(view):
    assert colours(view, 10, 190, 210, 390) == [RED, RED, BLUE, BLUE]


def test_the_line_is_where_one_clicks_and_drags_it(qtbot, view):
    qtbot.mouseClick(view, LEFT, pos=QPoint(40, 200))
    assert view.line == pytest.approx(0.1)
    assert colours(view, 20, 100) == [RED, BLUE]
    drag(qtbot, view, QPoint(40, 200), QPoint(300, 200))
    assert view.line == pytest.approx(0.75)
    assert colours(view, 280, 320) == [RED, BLUE]
    drag(qtbot, view, QPoint(300, 200), QPoint(900, 200))
    assert view.line == 1


def test_the_line_moves_with_keys_and_escape_ends_it(qtbot, view):
    for key, line in (
        (Qt.Key.Key_Right, 0.52),
        (Qt.Key.Key_PageUp, 0.42),
        (Qt.Key.Key_PageDown, 0.52),
        (Qt.Key.Key_Left, 0.5),
        (Qt.Key.Key_End, 1),
        (Qt.Key.Key_Home, 0),
    ):
        qtbot.keyClick(view, key)
        assert view.line == pytest.approx(line)
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_the_texts_stand_on_their_sides(view):
    before = view.grab().toImage()
    view.set_texts("1 May 2016", "1 May 2022")
    after = view.grab().toImage()
    changed = [x for x in range(400) if any(before.pixel(x, y) != after.pixel(x, y) for y in range(8, 30))]
    assert changed
    assert min(changed) < 20
    assert max(changed) > 380
    assert not [x for x in changed if 150 < x < 250]
    assert "1 May 2016" in view.accessibleDescription()


def test_one_picture_and_none_are_no_fault(view):
    view.clear()
    assert view.line == 0.5
    assert colours(view, 10) == colours(view, 390)
    view.set_picture(1, painted(400, 300, "blue", "blue"))
    assert colours(view, 390) == [BLUE]
    assert view.accessibleName()
