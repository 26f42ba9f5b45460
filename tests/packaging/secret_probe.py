"""Run inside QGIS's window by test_secret.py: uses all of the plugin with a stored token, and looks for it on disk."""

import os
import zipfile
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QDir, QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface, unloadPlugin

TOKEN, FOLDER = os.environ["LANDLENS_SECRET"], Path(os.environ["LANDLENS_FOLDER"])
seen, logged = {}, []


def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(condition):
    """Wait for it; a minute at most."""
    for _ in range(300):
        if condition():
            return True
        wait(200)
    return False


def use_everything():
    from landlens.landlens_plugin.credentials import store_credential
    from landlens.landlens_plugin.gui.token import TokenPanel
    from qgis import processing

    seen["stored"] = QgsApplication.authManager().setMasterPassword("a password", True) and store_credential(TOKEN)
    panel = TokenPanel()
    panel.show()
    panel._test("")
    seen["tested"] = until(lambda: panel._task is None)
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    photos, fetch, coverage = (window.findChild(QAction, f"LandLens{one}") for one in ("Photos", "Fetch", "Coverage"))
    given = {"EXTENT": os.environ["LANDLENS_EXTENT"], "MAX_IMAGES": 20, "DETAILS": ["thumb_256_url"]}
    result = processing.runAndLoadResults("landlens:fetchimages", {**given, "OUTPUT": str(FOLDER / "images.gpkg")})
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    iface.setActiveLayer(layer)
    canvas.setExtent(layer.extent())
    coverage.trigger()
    photos.trigger()
    dock = window.findChild(QDockWidget, "LandLensPhotos")
    dock.show_feature(layer, next(layer.getFeatures()).id())
    seen["pictured"] = until(lambda: not dock._page.stage.picture().isNull())
    dock._viewing.step(1)
    fetch.trigger()
    wait(3000)
    download = {"INPUT": result["OUTPUT"], "FOLDER": str(FOLDER / "photos"), "OUTPUT": str(FOLDER / "record.gpkg")}
    seen["downloaded"] = processing.run("landlens:downloadimages", download)["DOWNLOADED_COUNT"]
    for name in ("project.qgs", "project.qgz"):
        seen[name] = QgsProject.instance().write(str(FOLDER / name))
    panel.deleteLater()


def texts_of(path):
    """What a file holds; of a zip, its members as well."""
    yield path.read_bytes()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield archive.read(name)


def where_it_is():
    """Every file that has the token, as it is or as addresses write it."""
    secret = TOKEN.partition("|")[2]  # without what all tokens begin with
    forms = {form.encode(how) for form in (secret, quote(secret, safe="")) for how in ("utf-8", "utf-16-le")}
    places = (QgsApplication.qgisSettingsDirPath(), os.environ["XDG_CACHE_HOME"], os.environ["HOME"], QDir.tempPath())
    found, looked = [], 0
    for place in {Path(place).resolve() for place in (*places, FOLDER)}:
        for path in place.rglob("*"):
            if path.is_file() and not path.is_symlink():
                looked += 1
                if any(form in text for text in texts_of(path) for form in forms):
                    found.append(str(path))
    return looked, sorted(set(found)), [text for text in logged if secret in text]


def probe():
    QgsApplication.messageLog().messageReceived.connect(lambda text, tag, level: logged.append(f"{tag}: {text}"))
    use_everything()
    seen["looked"], seen["files"], seen["log"] = where_it_is()
    seen["logged"] = len(logged)
    unloadPlugin("landlens")
    return seen
