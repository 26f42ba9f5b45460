"""Works in QGIS without its window, and goes away in the middle.

Arguments: who works (a "task" or the "toolbox", which fetch, or an "analysis"),
the way out ("end", "unload", "exitQgis", "quit"), after how many seconds,
and the extent as JSON. Tiles are decoded by GDAL, as in a bare QGIS.
"""

import faulthandler
import json
import sys
import time

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QTimer

faulthandler.enable()
sys.modules["mapbox_vector_tile"] = None

who, way, seconds, bbox = sys.argv[1], sys.argv[2], float(sys.argv[3]), json.loads(sys.argv[4])
application = QgsApplication([], False)
application.initQgis()

from landlens_plugin.core.fetch.request import FetchRequest  # noqa: E402
from landlens_plugin.core.images.bounds import Box  # noqa: E402
from landlens_plugin.core.jobs import fetch_job  # noqa: E402
from landlens_plugin.core.services.mapillary.addresses import Service  # noqa: E402
from landlens_plugin.credentials import find_credential  # noqa: E402
from landlens_plugin.plugin import LandLensPlugin  # noqa: E402
from landlens_plugin.tasks import JobTask, run_in_background  # noqa: E402

plugin = LandLensPlugin(None)
plugin.initProcessing()
taken = []
if who == "task":
    request = FetchRequest(Box(*bbox), find_credential(""), Service.from_environment())
    run_in_background(JobTask("Fetch", fetch_job(request), take=taken.append))
else:
    west, south, east, north = bbox
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    if who == "toolbox":
        name = "landlens:fetchimages"
        parameters = {"EXTENT": f"{west},{east},{south},{north} [EPSG:4326]", "OUTPUT": "memory:"}
    else:
        name = "landlens:thinimages"
        layer = QgsVectorLayer("Point?crs=EPSG:4326", "images", "memory")
        points = [QgsFeature() for _ in range(60_000)]
        for number, point in enumerate(points):
            point.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(west + number * 1e-6, south)))
        layer.dataProvider().addFeatures(points)
        project = QgsProject.instance()
        project.addMapLayer(layer)
        context.setProject(project)
        parameters = {"INPUT": layer.id(), "OUTPUT": "memory:"}
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    QgsApplication.taskManager().addTask(task)

if way == "quit":
    QTimer.singleShot(int(seconds * 1000), application.quit)
    application.exec()
else:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)
if way == "unload":
    plugin.unload()
if way != "end":
    application.exitQgis()
