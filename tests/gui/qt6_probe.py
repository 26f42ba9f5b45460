"""Run by test_qt6.py in a Python with PyQt6 and without QGIS: the widgets that need Qt alone, used once each."""

import importlib
import sys
import types
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [sys.argv[1], str(ROOT)]
for name in ("", ".QtCore", ".QtGui", ".QtWidgets"):
    sys.modules[f"qgis.PyQt{name}"] = importlib.import_module(f"PyQt6{name}")
sys.modules["qgis"] = types.ModuleType("qgis")
# The rooms on the way to the widgets, without what QGIS's side of them imports.
for name in ("landlens_plugin", "landlens_plugin.gui"):
    room = types.ModuleType(name)
    room.__path__ = [str(ROOT / name.replace(".", "/"))]
    sys.modules[name] = room


def use():
    from qgis.PyQt.QtCore import QPoint, Qt
    from qgis.PyQt.QtWidgets import QApplication

    application = QApplication([])
    test = importlib.import_module("PyQt6.QtTest").QTest
    from landlens_plugin.gui.widgets.compare import CompareView
    from landlens_plugin.gui.widgets.panorama import PanoramaView
    from landlens_plugin.gui.widgets.stage import Stage
    from landlens_plugin.gui.widgets.strip import Entry, Strip
    from tests.gui.hands import LEFT, colour_at, painted, wheel

    stage = Stage(PanoramaView())
    stage.resize(400, 300)
    stage.show()
    stage.expect()
    stage.grab()
    stage.show_picture(painted(), False)
    assert colour_at(stage, 10, 150) == "#ff0000"
    wheel(stage.photo, QPoint(100, 60), 4)
    test.keyClick(stage.photo, Qt.Key.Key_Plus)
    assert stage.photo.shown().width() > 1000
    marked = []
    stage.marked.connect(lambda x, y: marked.append((x, y)))
    stage.set_marking(True)
    test.mouseClick(stage.photo, LEFT, pos=QPoint(50, 50))
    assert len(marked) == 1
    stage.photo.set_marks(marked)
    stage.grab()
    stage.expect()
    stage.show_picture(painted(800, 400), True)
    stage.grab()
    test.keyClick(stage.panorama, Qt.Key.Key_Left)
    assert stage.panorama.view.yaw < 0
    stage.say("It is gone.", can_try_again=True)
    stage.grab()

    strip = Strip("Years")
    strip.show()
    strip.set_entries([Entry("a", "2020", "in 2020"), Entry("b", "2021", "in 2021")], "a")
    strip.set_picture("b", painted())
    chosen = []
    strip.chosen.connect(chosen.append)
    test.mouseClick(strip.viewport(), LEFT, pos=strip.visualItemRect(strip.item(1)).center())
    assert chosen == ["b"]

    compare = CompareView()
    compare.resize(400, 300)
    compare.show()
    for side in (0, 1):
        compare.set_picture(side, painted())
    compare.set_texts("2020", "2021")
    test.mouseClick(compare, LEFT, pos=QPoint(40, 40))
    test.keyClick(compare, Qt.Key.Key_Right)
    compare.grab()
    assert abs(compare.line - 0.12) < 1e-9
    application.quit()


use()
print("fine")
