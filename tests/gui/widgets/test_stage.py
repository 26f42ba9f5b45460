"""The place of all views, and what lies over them: a wheel that turns, or a sentence."""

import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtWidgets import QPushButton

from landlens_plugin.gui.widgets.panorama import PanoramaView
from landlens_plugin.gui.widgets.stage import Stage
from tests.gui.hands import LEFT, colour_at, painted


@pytest.fixture
def stage(qtbot):
    stage = Stage(PanoramaView())
    qtbot.addWidget(stage)
    stage.resize(400, 300)
    stage.show()
    return stage


def test_a_wheel_turns_until_the_photo_is_there(qtbot, stage):
    stage.expect()
    assert stage.notice.is_waiting
    before = stage.grab().toImage()
    qtbot.waitUntil(lambda: stage.grab().toImage() != before)
    assert stage.show_picture(painted(), is_panorama=False)
    assert not stage.notice.isVisible()
    assert stage.currentWidget() is stage.photo
    assert colour_at(stage, 20, 150) == "#ff0000"
    assert not stage.show_picture(painted(4000, 3000), is_panorama=False)


def test_a_panorama_is_looked_around_in(stage):
    stage.expect()
    stage.show_picture(painted(1440, 720), is_panorama=True)
    assert stage.currentWidget() is stage.panorama
    assert stage.picture().width() >= 400
    assert colour_at(stage, 20, 150) == "#ff0000"
    assert stage.pixels(True, 90.0) == round(4 * 400 * stage.devicePixelRatioF())


def test_a_sentence_has_a_button_only_where_another_try_may_help(qtbot, stage):
    stage.say("This photo is not there any more.")
    again = stage.notice.findChild(QPushButton)
    assert stage.notice.sentence == "This photo is not there any more."
    assert not again.isVisible()
    stage.say("Mapillary cannot be reached.", can_try_again=True)
    with qtbot.waitSignal(stage.notice.again):
        qtbot.mouseClick(again, LEFT)
    stage.resize(500, 400)
    assert stage.notice.geometry() == stage.rect()


def test_clicks_say_where_in_the_picture_they_are(qtbot, stage):
    stage.expect()
    stage.show_picture(painted(), is_panorama=False)
    stage.set_marking(True)
    with qtbot.waitSignal(stage.marked) as caught:
        qtbot.mouseClick(stage.photo, LEFT, pos=QPoint(100, 150))
    assert caught.args == pytest.approx([0.25, 0.5], abs=0.01)


def test_two_photos_are_compared_and_again_one(qtbot, stage):
    stage.show_picture(painted(), is_panorama=False)
    stage.compare_pictures(True)
    assert stage.currentWidget() is stage.compare
    stage.show_picture(painted(), is_panorama=False)
    assert stage.currentWidget() is stage.compare
    stage.compare.closed.connect(lambda: stage.compare_pictures(False))
    qtbot.keyClick(stage.compare, Qt.Key.Key_Escape)
    assert stage.currentWidget() is stage.photo
