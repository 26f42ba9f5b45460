"""A window with a map, as much of QGIS's as the plugin's parts touch; and layers of photos for it."""

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDateTime, QObject, QPoint, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QMainWindow

from tests.gui.hands import LEFT, painted

MERCATOR = "EPSG:3857"


class Desk(QObject):
    """Stands in for iface, with a real window, canvas and docks."""

    currentLayerChanged = pyqtSignal(QgsMapLayer)  # noqa: N815 - QGIS's name

    def __init__(self):
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.setCanvasColor(QColor("white"))
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(MERCATOR))
        self.window.setCentralWidget(self.canvas)
        self.said = []
        self._active = None
        self.window.resize(QSize(1100, 620))
        self.window.show()
        QgsProject.instance().layersWillBeRemoved.connect(self._forget)

    def close(self):
        QgsProject.instance().layersWillBeRemoved.disconnect(self._forget)
        self.window.close()
        self.window.deleteLater()

    def mapCanvas(self):
        return self.canvas

    def mainWindow(self):
        return self.window

    def statusBarIface(self):
        return self

    def showMessage(self, text, milliseconds=0):
        self.said.append(text)

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def activeLayer(self):
        return self._active

    def setActiveLayer(self, layer):
        self._active = layer
        self.canvas.setCurrentLayer(layer)
        self.currentLayerChanged.emit(layer)

    def add(self, layer, is_active=True):
        """A layer in the project and on the map, which shows all of it."""
        QgsProject.instance().addMapLayer(layer)
        self.canvas.setLayers([layer, *self.canvas.layers()])
        if is_active:
            self.setActiveLayer(layer)
        return layer

    def look(self, lon, lat, metres=100):
        """Show the map around a place, as many metres wide and high."""
        place = in_mercator(lon, lat)
        self.canvas.setExtent(
            QgsRectangle(place.x() - metres, place.y() - metres, place.x() + metres, place.y() + metres)
        )
        self.canvas.refresh()

    def click(self, qtbot, lon, lat, beside=(0, 0)):
        """Click on the map at a place, or so many pixels beside it."""
        place = self.canvas.getCoordinateTransform().transform(in_mercator(lon, lat))
        pixel = QPoint(round(place.x()) + beside[0], round(place.y()) + beside[1])
        qtbot.mouseClick(self.canvas.viewport(), LEFT, pos=pixel)

    def _forget(self, ids):
        if self._active is not None and self._active.id() in ids:
            self._active = None
            self.currentLayerChanged.emit(None)
        self.canvas.setLayers([layer for layer in self.canvas.layers() if layer.id() not in ids])


def in_mercator(lon, lat):
    from qgis.core import QgsCoordinateTransform

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    transform = QgsCoordinateTransform(degrees, QgsCoordinateReferenceSystem(MERCATOR), QgsProject.instance())
    return transform.transform(QgsPointXY(lon, lat))


# Columns of a layer as a download leaves it, as far as these tests need them, and their types in a memory layer's URI.
DOWNLOADED = (
    *(("mly_id", "string"), ("captured_at", "datetime"), ("compass_angle", "double"), ("is_pano", "boolean")),
    *(("sequence_id", "string"), ("creator_username", "string"), ("quality_score", "double")),
    *(("image_url", "string"), ("image_path", "string"), ("image_relpath", "string")),
)


def layer_of(columns, *rows, name="photos"):
    """A layer of points with these columns; a row is (lon, lat, {column: value})."""
    fields = "&".join(f"field={name}:{kind}" for name, kind in columns)
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", name, "memory")
    assert layer.isValid()
    features = []
    for lon, lat, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
        for column, value in values.items():
            feature.setAttribute(column, value)
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return layer


def moment(year, month=5, day=1, second=0):
    return QDateTime.fromString(f"{year}-{month:02d}-{day:02d}T10:00:{second:02d}Z", Qt.DateFormat.ISODate)


def street(folder, count=5, lon=9.0, lat=48.0):
    """Downloaded photos along a street that runs east, 10 m apart, one second after the other, red and blue."""
    folder.mkdir(exist_ok=True)
    rows = []
    for number in range(count):
        path = folder / f"photo_{number}.jpg"
        painted(1200, 900).save(str(path))
        values = {
            "mly_id": str(1000 + number),
            "captured_at": moment(2021, second=number),
            "compass_angle": 90.0,
            "is_pano": False,
            "sequence_id": "street",
            "creator_username": "ana",
            "image_path": str(path),
        }
        rows.append((lon + number * 0.000134, lat, values))
    return layer_of(DOWNLOADED, *rows)


def street_of(truth, sequence, most=None):
    """The first images of a sequence of the service, as a fetch gives them: no file, no address."""
    images = sorted((one for one in truth if one["sequence"] == sequence), key=lambda one: one["captured_at"])
    rows = []
    for one in images[:most]:
        values = {
            "mly_id": one["id"],
            "captured_at": QDateTime.fromMSecsSinceEpoch(one["captured_at"], Qt.TimeSpec.UTC),
            "compass_angle": one["compass_angle"],
            "is_pano": one["is_pano"],
            "sequence_id": one["sequence"],
        }
        rows.append((one["lon"], one["lat"], values))
    return layer_of(DOWNLOADED, *rows), [one["id"] for one in images]
