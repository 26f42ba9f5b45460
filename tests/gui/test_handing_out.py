"""The photo for other programs, names for screen readers, and widgets that need Qt alone."""

import ast
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QWidget,
)

from landlens_plugin.gui.handing_out import save_as
from landlens_plugin.gui.widgets.notice import Notice
from tests.gui.desk import layer_of, street, street_of
from tests.gui.hands import LEFT, painted, shown

LON, LAT = 9.0, 48.0
WIDGETS = Path(__file__).resolve().parents[2] / "landlens_plugin" / "gui" / "widgets"


@pytest.fixture
def photos(desk, tmp_path):
    return desk.add(street(tmp_path / "photos"))


class Answers:
    """Answers the modal dialogs that open, in this order, and ends whatever else would wait for ever."""

    def __init__(self, *answers):
        self._answers, self._rounds = list(answers), 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._look)
        self._timer.start(50)

    def _look(self):
        dialog = QApplication.activeModalWidget()
        self._rounds += 1
        if dialog is not None and (not self._answers or self._rounds > 400):
            dialog.reject()
        elif dialog is not None and isinstance(dialog, self._answers[0][0]) and dialog.isVisible():
            self._answers.pop(0)[1](dialog)


def typed(path, seen):
    """Types a path into a file dialog, and presses Save."""

    def type_it(dialog):
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        seen.append(field.text())
        field.setText(str(path))
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Save).click()

    return QFileDialog, type_it


def read(seen):
    """Reads a message box, and closes it."""

    def read_it(box):
        seen.append(box.text())
        box.accept()

    return QMessageBox, read_it


def test_the_whole_file_is_saved(qtbot, dock, photos, tmp_path):
    dock.show_feature(photos, 1)
    qtbot.waitUntil(lambda: shown(dock))
    place, seen = tmp_path / "here.jpg", []
    answers = Answers(typed(place, seen))
    dock._page.bar.save.trigger()
    assert answers
    assert seen[0].startswith("mly_1000")
    assert place.read_bytes() == (tmp_path / "photos" / "photo_0.jpg").read_bytes()


def test_what_was_fetched_is_saved_too(qtbot, dock, desk, town, town_truth, tmp_path):
    sequence = next(one["sequence"] for one in town_truth if not one["is_pano"] and not one["dead"])
    layer, _ = street_of(town_truth, sequence, most=1)
    dock.show_feature(desk.add(layer), 1)
    qtbot.waitUntil(lambda: shown(dock))
    qtbot.waitUntil(dock._page.bar.save.isEnabled)
    place = tmp_path / "here.jpg"
    answers = Answers(typed(place, []))
    dock._page.bar.save.trigger()
    assert answers
    assert place.read_bytes().startswith(b"\xff\xd8")


def test_a_place_that_cannot_be_written_is_told(qtbot, dock, photos, tmp_path):
    """A file that is gone by then stands for a disk that is full, a share that is away and the like."""
    dock.show_feature(photos, 1)
    qtbot.waitUntil(lambda: shown(dock))
    told = []
    answers = Answers(typed(tmp_path / "here.jpg", []), read(told))
    assert save_as(dock, dock.subject, str(tmp_path / "gone.jpg")) is None
    assert answers
    assert "could not be saved" in told[0]


def test_copy_takes_the_picture(qtbot, dock, photos):
    dock.show_feature(photos, 1)
    qtbot.waitUntil(lambda: shown(dock))
    QGuiApplication.clipboard().clear()
    dock._page.bar.copy.trigger()
    assert QGuiApplication.clipboard().image().size() == dock._page.stage.photo.picture().size()


def test_nothing_can_be_handed_out_before_it_is_there(dock, photos):
    dock.show_feature(photos, 1)
    bar = dock._page.bar
    assert not any(action.isEnabled() for action in (bar.copy, bar.save, bar.open))


def test_every_control_has_a_name(qtbot, dock, photos):
    dock.show_feature(photos, 1)
    qtbot.waitUntil(lambda: shown(dock))
    stage = dock._page.stage
    controls = [*dock.widget().findChildren(QAbstractButton), *dock.widget().findChildren(QListWidget)]
    controls = [one for one in controls if not one.objectName().startswith("qt_")]
    assert len(controls) > 5
    for control in (*controls, stage.photo, stage.panorama, stage.compare, stage.notice):
        assert control.accessibleName() or control.text(), control


def test_all_can_be_reached_with_the_tabulator(qtbot, dock, photos):
    dock.show_feature(photos, 1)
    qtbot.waitUntil(lambda: shown(dock))
    seen, widget = [], dock._page.stage.photo
    for _ in range(60):
        widget = widget.nextInFocusChain()
        seen.append(widget)
    bar = dock._page.bar
    for action in (bar.previous, bar.next, bar.turn, bar.compare, bar.page):
        assert bar.widgetForAction(action) in seen
        assert bar.widgetForAction(action).focusPolicy()


# -- a local panorama of which nobody but its file knows


@pytest.mark.parametrize(
    ("width", "has_sign", "is_panorama"), [(800, True, True), (800, False, False), (900, True, False)]
)
def test_a_file_that_says_it_is_a_panorama_is_one(qtbot, desk, dock, tmp_path, width, has_sign, is_panorama):
    path = tmp_path / "picture.jpg"
    painted(width, 400).save(str(path))
    if has_sign:
        sign = b"http://ns.adobe.com/xap/1.0/\0<GPano:ProjectionType>"
        whole = path.read_bytes()
        path.write_bytes(whole[:2] + b"\xff\xe1" + (len(sign) + 2).to_bytes(2, "big") + sign + whole[2:])
    layer = desk.add(layer_of([("photo", "string")], (LON, LAT, {"photo": str(path)})))
    dock.show_feature(layer, 1)
    qtbot.waitUntil(lambda: shown(dock))
    assert dock._page.stage.is_panorama == is_panorama


# -- the widgets alone


def test_a_sentence_and_another_try(qtbot):
    below = QWidget()
    qtbot.addWidget(below)
    below.resize(300, 200)
    below.show()
    notice = Notice(below)
    notice.wait()
    assert notice.is_waiting
    assert notice.size() == below.size()
    below.resize(320, 240)
    assert notice.size() == below.size()
    notice.say("It is gone.", can_try_again=True)
    assert not notice.is_waiting
    assert notice.accessibleDescription() == "It is gone."
    with qtbot.waitSignal(notice.again):
        qtbot.mouseClick(notice._button, LEFT)
    notice.clear()
    assert notice.isHidden()


def test_the_widgets_need_qt_alone():
    """So they run wherever Qt does, behind a `qgis.PyQt` of a few lines."""
    for path in WIDGETS.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith("qgis"):
                assert node.module.startswith("qgis.PyQt."), f"{path.name}: {node.module}"
            if isinstance(node, ast.ImportFrom) and node.level > 2:
                assert node.module in ("i18n", "resources") or node.module.startswith("core."), (
                    f"{path.name}: {node.module}"
                )
