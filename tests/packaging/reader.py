"""Somebody who reads the guide and does what it says: in a folder, with the zip alone, against a stand-in."""

from __future__ import annotations

import os
import re
import subprocess
import sys

from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer

from tests.packaging.pages import Page
from tests.qgis.running import rows

_LONGEST = 280  # seconds
# QGIS's console has all of this at hand.
_CONSOLE = """
import os, sys
from qgis.core import QgsApplication
QgsApplication.setOrganizationName("QGIS")
QgsApplication.setApplicationName("QGIS3")
application = QgsApplication([], False)
application.initQgis()
sys.path += [QgsApplication.pkgDataPath() + "/python/plugins", QgsApplication.qgisSettingsDirPath() + "python/plugins"]
from landlens import classFactory
from processing.core.Processing import Processing
Processing.initialize()
landlens = classFactory(None)
landlens.initProcessing()
{code}
sys.stdout.flush()
os._exit(0)
"""


class Reader:
    """``surroundings`` are the reader's environment, ``service`` stands for Mapillary."""

    def __init__(self, enabled, service, folder):
        self.service, self.folder = service, folder
        cache = folder / "cache"
        cache.mkdir()
        self.surroundings = enabled | service.environment() | {"XDG_CACHE_HOME": str(cache)}

    def run_page(self, page):
        """All blocks of a page for a shell, in their order, then those for QGIS's console; what was printed."""
        page = Page(page)
        printed = self.sh("\n".join(page.blocks("sh")))
        return printed + "".join(self.console(code) for code in page.blocks("python"))

    def sh(self, code):
        """Run the code as a shell reads it; what it printed. Every command has to succeed."""
        return self._said(["sh", "-ec", code])

    def console(self, code):
        """Run the code as QGIS's Python console does."""
        (self.folder / "console.py").write_text(_CONSOLE.format(code=code), encoding="utf-8")
        return self._said([os.path.realpath(sys.executable), "console.py"])

    def results(self, code):
        """What a call of qgis_process printed of its outputs, by their names."""
        return dict(re.findall(r"^(\w+):\s+(.*)$", self.sh(code), re.MULTILINE))

    def layer(self, name):
        return rows(str(self.folder / f"{name}.gpkg"))

    def _said(self, command):
        ended = subprocess.run(
            command,
            cwd=self.folder,
            env=self.surroundings,
            capture_output=True,
            text=True,
            timeout=_LONGEST,
            check=False,
        )
        assert ended.returncode == 0, ended.stdout + ended.stderr
        assert "Traceback" not in ended.stderr and self.service.token not in ended.stdout + ended.stderr
        return ended.stdout


def save_as_geopackage(source, target):
    """A layer as a GeoPackage, as a reader has streets and buildings."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    layer = QgsVectorLayer(str(source), "layer", "ogr")
    written = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(target), QgsProject.instance().transformContext(), options
    )
    assert written[0] == QgsVectorFileWriter.WriterError.NoError
