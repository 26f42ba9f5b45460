"""Qt 6 by the names that QGIS 4 has for it."""

import sys
from importlib import import_module

for _name in ("QtCore", "QtGui", "QtNetwork", "QtTest", "QtWidgets", "sip"):
    sys.modules[f"{__name__}.{_name}"] = globals()[_name] = import_module(f"PyQt6.{_name}")
