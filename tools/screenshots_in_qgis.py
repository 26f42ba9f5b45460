"""What tools/screenshots.py has QGIS run: open the dialogs, run the algorithms, save what the screen shows."""

import os
import traceback
from pathlib import Path

from qgis import processing
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit
from qgis.utils import iface


def inside_qgis() -> None:
    """Open the dialogs, run the algorithms, and save what the screen shows."""

    folder, extent = Path(os.environ["LANDLENS_PICTURES"]), os.environ["LANDLENS_EXTENT"] + " [EPSG:4326]"
    window = iface.mainWindow()

    def settle(milliseconds: int = 1500) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def save(name: str, widget) -> None:
        settle()
        widget.grab().save(str(folder / f"{name}.png"))

    def draw(name: str, extent: QgsRectangle) -> None:
        canvas = iface.mapCanvas()
        canvas.setExtent(extent)
        canvas.refresh()
        settle(500)
        canvas.waitWhileRendering()
        save(name, window)

    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in ("Layers", "ProcessingToolbox"))
    iface.messageBar().clearWidgets()
    window.showNormal()
    window.setGeometry(0, 20, 1340, 800)
    iface.mapCanvas().setCanvasColor(QColor("#f5f5f2"))
    toolbox = window.findChild(QDockWidget, "ProcessingToolbox")
    search = toolbox.findChild(QLineEdit) if toolbox else None
    if search is not None:
        search.setText("mapillary")
    settle()

    west, east, south, north = (float(part) for part in extent.split(" ")[0].split(","))
    dialog = processing.createAlgorithmDialog("landlens:fetchimages", {"EXTENT": extent, "IMAGE_TYPE": "all"})
    dialog.resize(900, 700)
    dialog.move(60, 40)
    dialog.show()
    save("fetch-dialog", dialog)
    dialog.close()

    fetched = processing.runAndLoadResults(
        "landlens:fetchimages",
        {"EXTENT": "10.70,10.83,59.89,59.95 [EPSG:4326]", "DETAILS": ["creator"], "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    layer = QgsProject.instance().mapLayer(fetched["OUTPUT"])
    # Not before: the first layer of a project sets its CRS.
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    settle()
    project_extent = iface.mapCanvas().mapSettings().layerExtentToOutputExtent
    quarter = project_extent(layer, QgsRectangle(west, south, east, north))
    crossing = project_extent(layer, QgsRectangle(west + 0.0024, north - 0.0016, west + 0.0039, north - 0.0008))
    draw("layer-neighbourhood", quarter)
    draw("layer-street", crossing)
    town = project_extent(layer, QgsRectangle(10.70, 59.89, 10.83, 59.95))
    draw("layer-city", town)

    dialog = processing.createAlgorithmDialog("landlens:downloadimages", {"INPUT": fetched["OUTPUT"]})
    dialog.resize(900, 700)
    dialog.move(60, 40)
    dialog.show()
    save("download-dialog", dialog)
    dialog.close()

    def options() -> None:
        save("token", QApplication.activeModalWidget())
        QApplication.activeModalWidget().reject()

    QTimer.singleShot(1500, options)
    iface.showOptionsDialog(window, "landlens")
    QgsProject.instance().setDirty(False)
    os._exit(0)


def guarded() -> None:
    """QGIS is to end whatever happens."""
    try:
        inside_qgis()
    except BaseException:  # noqa: BLE001 - it ends here
        traceback.print_exc()
        os._exit(1)


# QGIS runs this file before its window is complete.
QTimer.singleShot(4000, guarded)
