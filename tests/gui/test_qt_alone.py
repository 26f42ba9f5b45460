"""Widgets that need Qt alone: they run where there is a `qgis.PyQt` of a few lines and no QGIS."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
STAND_IN = """
import sys, types
sys.path.insert(0, {root!r})
from PyQt5 import QtCore, QtGui, QtWidgets
sys.modules["qgis"] = types.ModuleType("qgis")
pyqt = sys.modules["qgis.PyQt"] = types.ModuleType("qgis.PyQt")
for module in (QtCore, QtGui, QtWidgets):
    name = module.__name__.rpartition(".")[2]
    setattr(pyqt, name, module)
    sys.modules["qgis.PyQt." + name] = module
application = QtWidgets.QApplication([])
from landlens_plugin.gui.widgets import {module}
"""


@pytest.mark.parametrize(
    ("module", "use"),
    [("token", "field = token.TokenField(); field.show(); field.say('good', token.GOOD); assert field.said == 'good'")],
)
def test_a_widget_runs_without_qgis(module, use):
    code = STAND_IN.format(root=str(ROOT), module=module) + use
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
