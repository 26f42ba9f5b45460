"""Run inside QGIS's window by test_reload.py: uses the plugin, loads it anew, and counts what each round leaves."""

import contextlib
import gc
import os
import pkgutil
import sys
import threading
import time
from collections import Counter

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer, QTranslator
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget
from qgis.utils import iface, plugins, reloadPlugin

ROUNDS = 20


def use():
    """What may have been opened, run and imported before the plugin goes."""
    from qgis import processing

    given = {"EXTENT": os.environ["LANDLENS_EXTENT"], "MAX_TILE_AGE": 0, "MAX_IMAGES": 3, "OUTPUT": "memory:"}
    layer = processing.run("landlens:fetchimages", given)["OUTPUT"]
    processing.run("landlens:downloadimages", {"INPUT": layer, "FOLDER": os.environ["LANDLENS_FOLDER"]})
    processing.createAlgorithmDialog("landlens:fetchimages", {}).close()
    QTimer.singleShot(300, lambda: QApplication.activeModalWidget().reject())
    iface.showOptionsDialog(iface.mainWindow(), "landlens")
    plugins["landlens"]._window.ask_for_token()
    look(layer)
    settle()
    package = sys.modules["landlens.landlens_plugin"]
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        if "_vendor" not in module.name and module.name not in sys.modules:
            with contextlib.suppress(ModuleNotFoundError):  # one that needs an optional package
                __import__(module.name)  # by the door that QGIS watches


def look(layer):
    """Have a photo of the layer shown and walk on, coverage drawn, and what the map shows fetched."""
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    window = iface.mainWindow()
    photos, fetch, coverage = (window.findChild(QAction, f"LandLens{one}") for one in ("Photos", "Fetch", "Coverage"))
    photos.trigger()
    dock = window.findChild(QDockWidget, "LandLensPhotos")
    dock.show_feature(layer, next(layer.getFeatures()).id())
    coverage.trigger()
    fetch.trigger()
    wait(2000)
    photos.trigger()
    coverage.trigger()
    QgsProject.instance().clear()
    iface.messageBar().clearWidgets()  # what the fetch said goes by itself, some seconds later
    wait(500)


def wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def settle():
    """Let the window come to rest, Qt delete what is to be deleted later, and Python what nothing refers to."""
    for _ in range(3):
        wait(100)  # what moves in the window, as a dock goes, is an animation of the window's own
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def threads():
    """Python's threads; it also keeps a name for each of Qt's that ever ran Python, ended or not."""
    return [one for one in threading.enumerate() if not isinstance(one, threading._DummyThread)]


def count():
    """How many there are of each kind, in the window and in Python."""
    until = time.monotonic() + 60
    while len(threads()) > 1 and time.monotonic() < until:
        wait(100)  # a thread that was told to end is given the time; one that stays is counted
    settle()
    found = Counter()
    found.update(f"window's {type(one).__name__}" for one in iface.mainWindow().findChildren(QObject))
    found.update(f"application's {type(one).__name__}" for one in QgsApplication.instance().findChildren(QObject))
    found.update(f"widget {type(one).__name__}" for one in QApplication.allWidgets())
    found["items on the canvas"] = len(iface.mapCanvas().scene().items())
    found["providers"] = len(QgsApplication.processingRegistry().providers())
    found.update(f"thread {one.name}" for one in threads())
    found["translators"] = sum(isinstance(one, QTranslator) for one in gc.get_objects())
    for one in gc.get_objects():
        kind = type(one)
        if kind.__module__.startswith("landlens."):
            found[f"object {kind.__module__}.{kind.__qualname__}"] += 1
        elif isinstance(one, type) or kind.__name__ in ("module", "function"):
            home = getattr(one, "__module__", None) or getattr(one, "__name__", None)
            if isinstance(home, str) and home.startswith("landlens."):
                found[f"{kind.__name__} of {home}"] += 1
    return found


def go_round():
    use()
    reloadPlugin("landlens")
    settle()


def probe():
    seen = {}
    go_round()
    first = count()
    for _ in range(ROUNDS):
        go_round()
    last = count()
    seen["first"] = dict(first)
    seen["left"] = {name: number - first[name] for name, number in last.items() if number > first[name]}
    return seen
