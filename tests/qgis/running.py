"""Running the algorithms as users do, and reading what came out."""

import contextlib
import threading
import time
from dataclasses import replace

from qgis.core import (
    NULL,
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QTimer

from landlens_plugin.core.net.retry import Patience

FETCH, DOWNLOAD = "landlens:fetchimages", "landlens:downloadimages"
# As many tries as ever, with hardly a pause between them.
IMPATIENT = Patience(first_delay=0.01, longest_delay=0.02, limited_delay=0.02)
FETCH_RESULTS = {"OUTPUT", "IMAGE_COUNT", "TILE_COUNT", "FAILED_TILE_COUNT", "FAILED_DETAIL_COUNT", "COMPLETE"}
COUNTS = ("DOWNLOADED_COUNT", "SKIPPED_COUNT", "GONE_COUNT", "FAILED_COUNT")
DOWNLOAD_RESULTS = {*COUNTS, "BYTES", "FOLDER", "OUTPUT"}


class Told(QgsProcessingFeedback):
    """Feedback that keeps what a user would read, by level, and can cancel once so much was told."""

    def __init__(self):
        super().__init__(False)
        self.infos, self.warnings, self.errors = [], [], []

    def pushInfo(self, info):
        self.infos.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)

    def reportError(self, error, fatalError=False):  # noqa: N803 - QGIS's name
        self.errors.append(error)

    def everything(self):
        return "\n".join([*self.infos, *self.warnings, *self.errors])


def extent(box, crs="EPSG:4326"):
    """west, south, east, north as QGIS writes an extent."""
    west, south, east, north = box
    return f"{west},{east},{south},{north} [{crs}]"


def run(algorithm, feedback=None, context=None, **parameters):
    from qgis import processing

    return processing.run(algorithm, parameters, feedback=feedback or Told(), context=context)


def impatient(algorithm, **less):
    """A class of algorithm, ready to run, that waits for no back-off; for tests of what comes after it.

    Keywords are what else of its patience is to be less: ``silence`` and ``drip``, in seconds.
    """
    return type(algorithm.__name__, (algorithm,), {"patience": replace(IMPATIENT, **less)})().create()


def fetch(service, feedback=None, context=None, algorithm=FETCH, **parameters):
    """Fetch around the service's images, unless told otherwise; outputs stay in memory."""
    # What tests before this one read would otherwise be remembered and not asked for.
    given = {"EXTENT": extent(service.bbox), "OUTPUT": "memory:", "MAX_TILE_AGE": 0, **parameters}
    return run(algorithm, feedback, context, **given)


def download(source, folder, feedback=None, context=None, algorithm=DOWNLOAD, **parameters):
    given = {"INPUT": source, "FOLDER": str(folder), "OUTPUT": "memory:", **parameters}
    return run(algorithm, feedback, context, **given)


def rows(layer):
    """A layer's features as dictionaries, in order; None for NULL."""
    if isinstance(layer, str):
        layer = QgsVectorLayer(layer, "layer", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    return [
        dict(zip(names, (None if value == NULL else value for value in feature.attributes())))
        for feature in layer.getFeatures()
    ]


def ids(layer):
    return [row["mly_id"] for row in rows(layer)]


def points(layer):
    """Positions by id."""
    return {feature["mly_id"]: feature.geometry().asPoint() for feature in layer.getFeatures()}


def in_box(image, box):
    """Whether an image of the service's truth stands in a box, where the tiles place it."""
    return box[0] <= image["tile_lon"] <= box[2] and box[1] <= image["tile_lat"] <= box[3]


def asked(service, host):
    """What one host was asked for, as (path, query) pairs."""
    return [(entry["path"], entry["query"]) for entry in service.log(host)]


@contextlib.contextmanager
def cancelled_when(feedback, condition, seconds=20):
    """Cancel a feedback from another thread, as the Cancel button does, once a condition holds.

    Fails where the condition never held, or where the run went on for long after the cancel.
    """
    over = threading.Event()
    pressed = []

    def watch():
        end = time.monotonic() + seconds
        while not over.wait(0.02) and not pressed:
            if condition():
                pressed.append(time.monotonic())
            elif time.monotonic() > end:
                break
        feedback.cancel()

    watcher = threading.Thread(target=watch, name="presses cancel")
    watcher.start()
    try:
        yield
    finally:
        ended = time.monotonic()
        over.set()
        watcher.join()
    assert pressed, "the moment to cancel never came"
    assert ended - pressed[0] < seconds, "the run went on after the cancel"


def left_threads():
    """Names of LandLens's threads that are still there."""
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("landlens")]


class Ticks:
    """Counts the turns of the main thread's event loop, which a blocked window would not make."""

    def __init__(self):
        self.count = 0
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(10)

    def _tick(self):
        self.count += 1

    def until(self, condition, seconds=20):
        """Turn the event loop until the condition holds; False if it never did."""
        end = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > end:
                return False
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return True


class Background:
    """An algorithm in a worker thread, as the toolbox runs it."""

    def __init__(self, algorithm, **parameters):
        self.told = Told()
        self.results = None
        self._context = QgsProcessingContext()
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm)
        self.task = QgsProcessingAlgRunnerTask(self._algorithm, parameters, self._context, self.told)
        self.task.executed.connect(self._executed)

    def start(self):
        QgsApplication.taskManager().addTask(self.task)
        return self

    def _executed(self, succeeded, results):
        self.results = (succeeded, results)

    def ended(self):
        return self.results is not None

    def to_load(self):
        """What the toolbox would load then."""
        return self._context.layersToLoadOnCompletion()

    def layer(self, name="OUTPUT"):
        return self._context.takeResultLayer(self.results[1][name])
