"""Where what someone installed is."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = ".local/share/QGIS/QGIS3/profiles/default/python/plugins"
UNPACKED = os.environ.get("QGIS") == "3.22"  # not installed, so whoever uses it has to be told where it is
