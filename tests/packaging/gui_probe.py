"""Run inside QGIS's window by test_gui.py: what the plugin adds, and what is left after it was unloaded."""

import json
import os
import traceback

from qgis.core import QgsApplication
from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QLineEdit
from qgis.utils import iface, plugins, unloadPlugin

seen = {}


def menu_texts():
    menus = [action.menu() for action in iface.webMenu().actions() if action.menu()]
    return [action.text() for menu in menus if "LandLens" in menu.title() for action in menu.actions()]


def provider():
    return QgsApplication.processingRegistry().providerById("landlens")


def answer_box():
    box = QApplication.activeModalWidget()
    seen["options_said"] = box.text()
    box.accept()


def look_at_options():
    dialog = QApplication.activeModalWidget()
    try:
        page = dialog.findChild(QgsOptionsPageWidget, "landlens")
        fields = page.findChildren(QLineEdit)
        seen["options"] = [field.accessibleName() for field in fields]
        seen["options_echo"] = fields[0].echoMode() == QLineEdit.EchoMode.Password
        page.apply()
        fields[0].setText("hello")
        QTimer.singleShot(500, answer_box)
        page.apply()
        seen["options_kept"] = fields[0].text()
        fields[0].clear()
    except Exception:  # noqa: BLE001 - it is told below
        seen["error"] = traceback.format_exc()
    finally:
        dialog.reject()


def probe():
    try:
        seen["loaded"] = "landlens" in plugins
        seen["algorithms"] = sorted(algorithm.id() for algorithm in provider().algorithms())
        seen["menu"] = menu_texts()
        QTimer.singleShot(1500, look_at_options)
        iface.showOptionsDialog(iface.mainWindow(), "landlens")
        from qgis import processing

        dialog = processing.createAlgorithmDialog("landlens:fetchimages", {})
        seen["dialog"] = isinstance(dialog, QDialog) and dialog.windowTitle()
        dialog.close()
        unloadPlugin("landlens")
        seen["left"] = [provider() is not None, menu_texts()]
    except Exception:  # noqa: BLE001 - it is told in the file
        seen["error"] = traceback.format_exc()
    with open(os.environ["LANDLENS_PROBE"], "w", encoding="utf-8") as file:
        json.dump(seen, file)
    os._exit(0)


# QGIS runs this file before its window is complete.
QTimer.singleShot(3000, probe)
