"""Run inside QGIS's window: has a probe of this folder look around, writes down what it saw, and ends QGIS."""

import importlib.util
import json
import os
import traceback

from qgis.PyQt.QtCore import QTimer


def run():
    """The probe's ``probe()`` answers what it saw as a dictionary; what it raises is told in its place."""
    try:
        spec = importlib.util.spec_from_file_location("probe", os.environ["LANDLENS_PROBE_SCRIPT"])
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        seen = module.probe()
    except Exception:  # noqa: BLE001 - it is told in the file
        seen = {"error": traceback.format_exc()}
    with open(os.environ["LANDLENS_PROBE"], "w", encoding="utf-8") as file:
        json.dump(seen, file)
    os._exit(0)


# QGIS runs this file before its window is complete.
QTimer.singleShot(3000, run)
