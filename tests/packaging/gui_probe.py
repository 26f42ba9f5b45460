"""Run inside QGIS's window by test_gui.py: what the plugin adds, what it says, and what is left after it went."""

import traceback

from qgis.core import QgsApplication, QgsProject, QgsRectangle
from qgis.gui import QgsAuthConfigSelect, QgsMessageBarItem, QgsOptionsPageWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QToolBar,
)
from qgis.utils import iface, plugins, unloadPlugin

seen = {"passwords": 0, "photos": [], "coverage": [], "boxes": []}
EXTENT = "10.74,10.75,59.91,59.92 [EPSG:4326]"
CAN_BE_A_TOKEN = "MLY|1234567890|0123456789abcdef"


def settle(milliseconds=300):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def menu_texts():
    menus = [action.menu() for action in iface.webMenu().actions() if action.menu()]
    return [action.text() for menu in menus if "LandLens" in menu.title() for action in menu.actions()]


def toolbar_texts():
    bars = [bar for bar in iface.mainWindow().findChildren(QToolBar) if bar.objectName() == "LandLensToolBar"]
    return [action.text() for bar in bars for action in bar.actions() if not action.isSeparator()]


def messages():
    """What LandLens says in the message bar."""
    items = iface.messageBar().findChildren(QgsMessageBarItem)
    return [item for item in items if item.title() == "LandLens"]


def press(where, text):
    (button,) = [one for one in where.findChildren(QPushButton) if one.text().replace("&", "") == text]
    button.click()


def refuse_password():
    """Cancel the dialog for the master password whenever it stands there."""
    dialog = QApplication.activeModalWidget()
    if dialog is not None and dialog.metaObject().className() == "QgsCredentialDialog":
        seen["passwords"] += 1
        dialog.reject()


def enter_a_token():
    """From the first message to a token: saved, but without the master password, then for this session only."""
    (item,) = messages()
    seen["welcome"] = item.text()
    press(item, "Enter token…")
    settle()
    dialog = QApplication.activeModalWidget()
    (field,) = dialog.findChildren(QLineEdit)
    field.setText("hello")
    press(dialog, "Save")
    seen["malformed"] = [dialog.panel.said, field.text(), seen["passwords"]]
    field.setText(CAN_BE_A_TOKEN)
    press(dialog, "Save")
    seen["cancelled"] = [dialog.panel.said, field.text() == CAN_BE_A_TOKEN, seen["passwords"]]
    press(dialog, "Only for this session")
    settle()
    seen["session"] = [not sip.isdeleted(dialog), len(messages()), seen["passwords"]]


def run_with_a_refused_token():
    from qgis import processing

    try:
        processing.run("landlens:fetchimages", {"EXTENT": EXTENT, "OUTPUT": "memory:"})
    except Exception:  # noqa: BLE001 - it is what is expected
        settle()
    seen["refused"] = [item.text() for item in messages()]


def copy_the_report():
    (action,) = [one for one in iface.mainWindow().findChildren(QAction) if one.objectName() == "LandLensReport"]
    action.trigger()
    seen["report"] = [QApplication.clipboard().text(), iface.messageBar().currentItem().text()]
    iface.messageBar().popWidget(iface.messageBar().currentItem())


def words_in_the_form():
    from qgis import processing

    dialog = processing.createAlgorithmDialog("landlens:fetchimages", {"EXTENT": EXTENT})
    seen["dialog"] = isinstance(dialog, QDialog) and dialog.windowTitle()
    (field,) = dialog.findChildren(QgsAuthConfigSelect)
    seen["authentication"] = field.findChildren(QComboBox)[0].itemText(0)
    seen["parameters"] = dialog.createProcessingParameters().get("AUTHCFG", "")
    dialog.close()


def press_the_buttons():
    """What the toolbar's entries do, with a token that Mapillary refuses."""
    window = iface.mainWindow()
    iface.mapCanvas().setExtent(QgsRectangle(10.74, 59.91, 10.75, 59.92))
    (bar,) = [one for one in window.findChildren(QToolBar) if one.objectName() == "LandLensToolBar"]
    photos, fetch, download, coverage, *_ = [action for action in bar.actions() if action.text()]
    tool = iface.mapCanvas().mapTool()
    for _ in range(2):
        photos.trigger()
        settle()
        (dock,) = [one for one in window.findChildren(QDockWidget) if one.objectName() == "LandLensPhotos"]
        seen["photos"].append([dock.isVisible(), photos.isChecked(), iface.mapCanvas().mapTool() is not tool])
    download.trigger()
    settle()
    (dialog,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    seen["opened"] = [dialog.windowTitle(), dialog.isModal()]
    dialog.close()
    settle()
    fetch.trigger()
    for _ in range(20):
        settle()
        if messages():
            break
    seen["fetched"] = [item.text() for item in messages()]
    for _ in range(2):
        coverage.trigger()
        settle()
        seen["coverage"].append([coverage.isChecked(), len(QgsProject.instance().mapLayers())])


def provider():
    return QgsApplication.processingRegistry().providerById("landlens")


def answer_box():
    """Read and close the message box, whenever one stands there."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        seen["boxes"].append(box.text())
        box.accept()


def look_at_options():
    dialog = QApplication.activeModalWidget()
    try:
        from landlens.landlens_plugin.credentials import use_for_session
        from landlens.landlens_plugin.gui.options import OptionsPage

        page = dialog.findChild(QgsOptionsPageWidget, "landlens")
        fields = page.findChildren(QLineEdit)
        seen["options"] = [field.accessibleName() for field in fields]
        seen["options_echo"] = fields[0].echoMode() == QLineEdit.EchoMode.Password
        page.apply()
        fields[0].setText("hello")
        page.apply()
        seen["options_kept"] = fields[0].text()
        use_for_session("")
        fields[0].setText(CAN_BE_A_TOKEN)
        passwords = seen["passwords"]
        (ok,) = [one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == "OK"]
        ok.click()
        if not dialog.isVisible():  # QGIS 3.22 closes it all the same, and what was typed is there the next time
            page = OptionsPage(None)
        seen["options_cancelled"] = [page.token.text() == CAN_BE_A_TOKEN, seen["passwords"] - passwords]
    except Exception:  # noqa: BLE001 - it is told below
        seen["error"] = traceback.format_exc()
    finally:
        dialog.reject()


def probe():
    seen["loaded"] = "landlens" in plugins
    seen["algorithms"] = sorted(algorithm.id() for algorithm in provider().algorithms())
    seen["menu"], seen["toolbar"] = menu_texts(), toolbar_texts()
    timer = QTimer()
    timer.timeout.connect(refuse_password)
    timer.timeout.connect(answer_box)
    timer.start(100)
    enter_a_token()
    words_in_the_form()
    press_the_buttons()
    run_with_a_refused_token()
    copy_the_report()
    QTimer.singleShot(1500, look_at_options)
    iface.showOptionsDialog(iface.mainWindow(), "landlens")
    unloadPlugin("landlens")
    settle()
    seen["left"] = [provider() is not None, menu_texts(), toolbar_texts(), len(messages())]
    return seen
