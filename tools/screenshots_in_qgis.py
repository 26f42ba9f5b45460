"""What tools/screenshots.py has QGIS run: open each screen in turn, and save what it shows."""

import os
import sys
import traceback
from functools import cached_property
from pathlib import Path

from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QEventLoop, QPoint, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QLineEdit, QMenu, QToolBar, QWidget
from qgis.utils import iface

TOWN = QgsRectangle(10.70, 59.89, 10.83, 59.95)
SCREENS = {}  # in this order: what shows no layer comes first


class NotThere(Exception):
    """What this LandLens has no screen for."""


def screen(function):
    """A function that opens a screen, saves it, and closes it again; its name is that of the picture."""
    SCREENS[function.__name__.replace("_", "-")] = function
    return function


class Desk:
    """QGIS's window as all pictures have it, and what they need of it."""

    def __init__(self):
        self.window, self.canvas = iface.mainWindow(), iface.mapCanvas()
        self.name = ""
        self.theme = os.environ["LANDLENS_THEME"]
        west, east, south, north = (float(part) for part in os.environ["LANDLENS_EXTENT"].split(","))
        self.quarter = QgsRectangle(west, south, east, north)
        self.crossing = QgsRectangle(west + 0.0024, north - 0.0016, west + 0.0039, north - 0.0008)
        if self.theme == "dark":
            QgsApplication.setUITheme("Night Mapping")
        for dock in self.window.findChildren(QDockWidget):
            dock.setVisible(dock.objectName() == "Layers")
        for bar in self.window.findChildren(QToolBar):
            bar.setVisible("LandLens" in bar.objectName() or bar.objectName() in ("mFileToolBar", "mMapNavToolBar"))
        iface.newProject()  # a map in place of the page of recent projects
        iface.messageBar().clearWidgets()
        self.window.showNormal()
        self.window.setGeometry(0, 20, 1340, 800)
        self.canvas.setCanvasColor(QColor("#f5f5f2" if self.theme == "light" else "#2b2b2b"))
        self.settle()

    @staticmethod
    def settle(milliseconds=1500):
        """Let QGIS go on for a while."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_until(self, is_so, seconds=20):
        """Let QGIS go on until something is so; raises TimeoutError."""
        for _ in range(seconds * 10):
            if is_so():
                return
            self.settle(100)
        raise TimeoutError(self.name)

    def save(self, widget):
        """Save what a widget shows as the picture of this screen."""
        self.settle()
        ratio = round(widget.devicePixelRatioF())
        name = self.name + ("-dark" if self.theme == "dark" else "") + (f"@{ratio}x" if ratio > 1 else "")
        widget.grab().save(str(Path(os.environ["LANDLENS_PICTURES"]) / f"{name}.png"))

    def show_map(self, degrees):
        """Show so much of the map."""
        layer = self.layer  # before the map is asked, whose coordinate system it sets
        self.canvas.setExtent(self.canvas.mapSettings().layerExtentToOutputExtent(layer, degrees))
        self.canvas.refresh()
        self.settle(500)
        self.canvas.waitWhileRendering()

    def save_dialog(self, dialog):
        """Show a dialog, save it, and close it."""
        dialog.resize(900, 700)
        dialog.move(60, 40)
        dialog.show()
        self.save(dialog)
        dialog.close()

    @cached_property
    def layer(self):
        """The town's images."""
        corners = f"{TOWN.xMinimum()},{TOWN.xMaximum()},{TOWN.yMinimum()},{TOWN.yMaximum()} [EPSG:4326]"
        fetched = processing.runAndLoadResults(
            "landlens:fetchimages", {"EXTENT": corners, "DETAILS": ["creator"], "OUTPUT": "TEMPORARY_OUTPUT"}
        )
        layer = QgsProject.instance().mapLayer(fetched["OUTPUT"])
        self.settle()  # the first layer of a project sets its CRS, by and by
        QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
        iface.setActiveLayer(layer)
        self.settle()
        return layer

    @cached_property
    def dock(self):
        """The dock of photos."""
        if self.window.findChild(QDockWidget, "LandLensPhotos") is None:  # it is made when it is first shown
            self.window.findChild(QAction, "LandLensPhotos").trigger()
        return self.window.findChild(QDockWidget, "LandLensPhotos")

    def open_dock(self, width=520):
        """The dock, so wide."""
        from qgis.PyQt.QtCore import Qt

        self.dock.set_shown(True)
        self.window.resizeDocks([self.dock], [width], Qt.Orientation.Horizontal)
        self.settle(300)
        return self.dock

    def look_at(self, is_panorama, in_row=1):
        """The dock with a photo in the middle of the crossing; one with as many dates in the row of other years."""
        self.show_map(self.crossing)
        dock = self.open_dock()
        middle = QgsGeometry.fromPointXY(self.crossing.center())
        request = QgsFeatureRequest(self.crossing).setFilterExpression(
            f"is_pano IS {'TRUE' if is_panorama else 'FALSE'}"
        )
        nearest = sorted(self.layer.getFeatures(request), key=lambda one: one.geometry().distance(middle))
        for feature in nearest[:12]:
            dock.show_feature(self.layer, feature.id())
            self.wait_until(lambda: not part(dock, "Notice").isVisible())
            self.settle(1000)
            strip = part(dock, "Strip")
            if in_row <= (strip.count() if strip.isVisible() else 1):
                break
        self.settle(2500)  # the small pictures, and the sharp one
        self.canvas.waitWhileRendering()
        return dock


def part(widget, name):
    """The child of a class of that name."""
    for child in widget.findChildren(QWidget):
        if type(child).__name__ == name:
            return child
    raise NotThere(name)


def action(desk, words):
    """LandLens's entry of these words, in the Web menu or in the toolbar."""
    bar = desk.window.findChild(QToolBar, "LandLensToolBar")
    for one in bar.actions() if bar else ():
        if one.text().replace("&", "").startswith(words):
            return one
    raise NotThere(words)


# -- without a layer


@screen
def start(desk):
    desk.canvas.setExtent(desk.quarter)  # in degrees, as an empty project is
    desk.open_dock(420)
    desk.save(desk.window)
    desk.dock.set_shown(False)


@screen
def start_without_token(desk):
    token = os.environ.pop("MLY_TOKEN")
    desk.dock.renew()
    desk.open_dock(420)
    desk.save(desk.dock)
    desk.dock.set_shown(False)
    os.environ["MLY_TOKEN"] = token
    desk.dock.renew()


@screen
def menu(desk):
    for one in desk.window.findChildren(QMenu):
        if one.title().replace("&", "") == "LandLens":
            one.popup(QPoint(400, 120))
            desk.save(one)
            one.close()
            return
    raise NotThere("the menu")


@screen
def token(desk):
    """The options are a dialog that waits, so the picture is taken from within."""

    def look():
        dialog = QApplication.activeModalWidget()
        desk.save(dialog)
        dialog.reject()

    own = os.environ.pop("MLY_TOKEN")
    QTimer.singleShot(1500, look)
    iface.showOptionsDialog(desk.window, "landlens")
    os.environ["MLY_TOKEN"] = own


@screen
def token_dialog(desk):
    from landlens.landlens_plugin.gui.token import TokenDialog

    own = os.environ.pop("MLY_TOKEN")
    dialog = TokenDialog(desk.window)
    dialog.show()
    part(dialog, "TokenPanel").line.setText("MLY|123")
    part(dialog, "TokenPanel").save.click()
    desk.save(dialog)
    dialog.close()
    os.environ["MLY_TOKEN"] = own


@screen
def fetch_dialog(desk):
    corners = desk.quarter
    extent = f"{corners.xMinimum()},{corners.xMaximum()},{corners.yMinimum()},{corners.yMaximum()} [EPSG:4326]"
    desk.save_dialog(processing.createAlgorithmDialog("landlens:fetchimages", {"EXTENT": extent, "IMAGE_TYPE": "all"}))


@screen
def coverage(desk):
    switch = action(desk, "Coverage")
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    from qgis.core import QgsCoordinateTransform

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    desk.canvas.setExtent(QgsCoordinateTransform(degrees, project.crs(), project).transformBoundingBox(TOWN))
    switch.trigger()
    desk.settle(6000)
    desk.save(desk.window)
    switch.trigger()


# -- with the layer


def save_map(desk, degrees):
    """The window with so much of the map, and no dock of photos beside it."""
    desk.dock.set_shown(False)
    desk.show_map(degrees)
    desk.save(desk.window)


@screen
def layer_neighbourhood(desk):
    save_map(desk, desk.quarter)


@screen
def layer_street(desk):
    save_map(desk, desk.crossing)


@screen
def layer_city(desk):
    save_map(desk, TOWN)


@screen
def download_dialog(desk):
    desk.save_dialog(
        processing.createAlgorithmDialog(
            "landlens:downloadimages", {"INPUT": desk.layer.id(), "FOLDER": "C:/Photos/LandLens"}
        )
    )


@screen
def photo(desk):
    desk.look_at(is_panorama=False, in_row=2)
    desk.save(desk.window)


@screen
def photo_dock(desk):
    desk.save(desk.look_at(is_panorama=False))


@screen
def panorama(desk):
    desk.look_at(is_panorama=True)
    desk.save(desk.window)


@screen
def panorama_dock(desk):
    desk.save(desk.look_at(is_panorama=True))


@screen
def compare(desk):
    dock = desk.look_at(is_panorama=False, in_row=2)
    switch = next((one for one in dock.findChildren(QAction) if one.text().replace("&", "") == "Compare"), None)
    if switch is None or not switch.isEnabled():
        raise NotThere("two dates to compare")
    switch.trigger()
    desk.settle(2500)
    desk.save(desk.window)
    switch.trigger()


@screen
def photo_narrow(desk):
    dock = desk.look_at(is_panorama=False)
    desk.open_dock(260)
    desk.save(dock)


@screen
def feature_form(desk):
    desk.show_map(desk.crossing)
    desk.dock.set_shown(False)
    feature = next(desk.layer.getFeatures(QgsFeatureRequest(desk.crossing)))
    dialog = iface.getFeatureForm(desk.layer, feature)
    desk.save_dialog(dialog)


@screen
def attribute_table(desk):
    before = set(QApplication.topLevelWidgets())
    iface.showAttributeTable(desk.layer)
    desk.settle()
    for table in set(QApplication.topLevelWidgets()) - before:
        if table.isVisible() and table.width() > 300:
            desk.save_dialog(table)
            return
    raise NotThere("the table")


@screen
def toolbox(desk):
    desk.dock.set_shown(False)
    dock = desk.window.findChild(QDockWidget, "ProcessingToolbox")
    dock.setVisible(True)
    dock.findChild(QLineEdit).setText("mapillary")
    desk.save(dock)
    dock.setVisible(False)


def inside_qgis():
    """Go through the screens that were asked for; how many failed."""
    desk, failed = Desk(), 0
    for name in os.environ["LANDLENS_SCREENS"].split() or SCREENS:
        desk.name = name
        try:
            SCREENS[name](desk)
        except NotThere as missing:
            print(f"{name}: there is no {missing} here.", flush=True)
        except Exception:  # noqa: BLE001 - the other screens are taken nevertheless
            failed += 1
            print(f"{name}:", file=sys.stderr)
            traceback.print_exc()
    QgsProject.instance().setDirty(False)
    return failed


def guarded():
    """QGIS is to end whatever happens."""
    failed = 1
    try:
        failed = inside_qgis()
    except BaseException:  # noqa: BLE001 - it ends here
        traceback.print_exc()
    finally:
        sys.stderr.flush()
        os._exit(bool(failed))


# QGIS runs this file before its window is complete.
QTimer.singleShot(4000, guarded)
