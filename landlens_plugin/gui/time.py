"""A layer's images through the years: QGIS's temporal controller set to the layer, a year at a time."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsDateTimeRange, QgsInterval, QgsProject, QgsUnitTypes, QgsVectorLayer
from qgis.core import QgsTemporalNavigationObject as Navigation
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

FIELD = "captured_at"


def years_of(layer: QgsVectorLayer) -> Optional[QgsDateTimeRange]:
    """The whole years in which a layer's images were captured; None where no time is known."""
    from ..layers.values import moment

    index = layer.fields().indexOf(FIELD)
    if index < 0:
        return None
    ends = [moment(value) for value in layer.minimumAndMaximumValue(index)]
    if None in ends:
        return None
    first, last = (QDateTime.fromMSecsSinceEpoch(end, Qt.TimeSpec.UTC).date().year() for end in ends)
    return QgsDateTimeRange(_new_year(first), _new_year(last + 1).addMSecs(-1))


def _new_year(year: int) -> QDateTime:
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt.TimeSpec.UTC)


def show_time(layer: QgsVectorLayer, canvas: QgsMapCanvas) -> bool:
    """Show a layer's images of one year at a time, the newest first; False where no time is known.

    The layer's temporal property is off until then, since it hides what lies outside the controller's step.
    """
    years = years_of(layer)
    controller = canvas.temporalController()
    if years is None or not isinstance(controller, Navigation):
        return False
    time = layer.temporalProperties()
    time.setStartField(FIELD)
    time.setIsActive(True)
    QgsProject.instance().timeSettings().setTemporalRange(years)
    controller.setNavigationMode(Navigation.NavigationMode.Animated)
    controller.setTemporalExtents(years)
    controller.setFrameDuration(QgsInterval(1, QgsUnitTypes.TemporalUnit.TemporalYears))
    newest = _new_year(years.end().date().year())
    controller.setCurrentFrameNumber(controller.findBestFrameNumberForFrameStart(newest))
    layer.triggerRepaint()
    return True
