"""Run by test_start.py in a process of its own: starts a plugin folder as QGIS does, and tells what that imported."""

import importlib.util
import json
import os
import sys
from pathlib import Path
from unittest.mock import Mock

from processing.core.Processing import Processing
from qgis.core import QgsApplication
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QMainWindow

THIRD_PARTY = {"google", "mapbox_vector_tile", "mercantile", "numpy", "osgeo", "requests", "shapely", "urllib3"}
EXPECTED = {*sys.stdlib_module_names, "PyQt5", "PyQt6", "landlens", "processing", "qgis", "sip"}


class Watch:
    """Stands before all finders of modules: notes what is neither Python's, QGIS's nor the plugin's, and refuses it."""

    def __init__(self):
        self.noted = set()

    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] not in EXPECTED or "_vendor" in name:
            self.noted.add(name)
            raise ModuleNotFoundError(f"{name} was asked for at the plugin's start", name=name)


def look_at(algorithm):
    """What the toolbox and the dialog ask for before anything runs."""
    algorithm.icon(), algorithm.svgIconPath(), algorithm.tags(), algorithm.flags(), algorithm.group()
    algorithm.shortDescription(), algorithm.shortHelpString(), algorithm.helpUrl()
    return len([parameter.help() for parameter in algorithm.parameterDefinitions()])


application = QgsApplication([], True)
application.initQgis()
Processing.initialize()
# Processing has some of them itself, which would hide that the plugin asks for them, too.
for name in [name for name in sys.modules if name.split(".")[0] in THIRD_PARTY]:
    del sys.modules[name]
watch = Watch()
sys.meta_path.insert(0, watch)

folder = Path(sys.argv[1])
spec = importlib.util.spec_from_file_location(
    "landlens", folder / "__init__.py", submodule_search_locations=[str(folder)]
)
package = sys.modules["landlens"] = importlib.util.module_from_spec(spec)
spec.loader.exec_module(package)
window = QMainWindow()
iface = Mock(name="iface")
iface.mainWindow.return_value = window
iface.webMenu.return_value = window.menuBar()
iface.addToolBar = window.addToolBar
iface.messageBar.return_value = QgsMessageBar(window)
iface.messageBar.return_value.createMessage = QgsMessageBar.createMessage
plugin = package.classFactory(iface)
plugin.initGui()
provider = application.processingRegistry().providerById("landlens")
algorithms = [algorithm.create() for algorithm in provider.algorithms()]
parameters = {algorithm.id(): look_at(algorithm) for algorithm in algorithms}
helps = {algorithm.id(): algorithm.helpUrl() for algorithm in algorithms}
window_help, resources = (sys.modules[f"landlens.landlens_plugin.{name}"] for name in ("gui.help", "resources"))
helps.update({page.name: resources.guide_url(*page.value) for page in window_help.Page})
application.processEvents()  # what waits until the window is there
listed = {algorithm.id(): look_at(algorithm) for algorithm in provider.algorithms()}
plugin.unload()
plugin = package.classFactory(iface)
plugin.initGui()
plugin.unload()
application.processEvents()  # of a plugin that is gone by then; an error here ends the process
left = application.processingRegistry().providerById("landlens") is not None

seen = {"parameters": parameters, "listed": listed, "imported": sorted(watch.noted), "helps": helps, "left": left}
print(json.dumps(seen))
sys.stdout.flush()
os._exit(0)  # QGIS outside its window does not end well
