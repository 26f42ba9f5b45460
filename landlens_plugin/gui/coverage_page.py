"""A page to print of the streets by their coverage."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtXml import QDomDocument

from ..core.services.mapillary.rights import CREDIT
from ..i18n import tr
from ..resources import layout

_COLUMNS = ("coverage", "share_covered")  # by which the output of Coverage by street is known
_ROOM = 1.05  # of the map by the streets


def open_page(iface: Any) -> None:
    """Open a new print layout with the streets of the active layer, or of the project's first with a coverage."""
    project = QgsProject.instance()
    streets = _streets(iface.activeLayer(), project)
    if streets is None:
        text = tr(
            "There are no streets with a coverage in this project. Run 'Coverage by street' of the Toolbox first."
        )
        iface.messageBar().pushMessage("LandLens", text, Qgis.MessageLevel.Warning, 8)
        return
    # A print layout shows what the map does.
    project.layerTreeRoot().findLayer(streets.id()).setItemVisibilityCheckedParentRecursive(True)
    page = new_page(project, streets)
    project.layoutManager().addLayout(page)
    iface.openLayoutDesigner(page)


def new_page(project: QgsProject, streets: QgsVectorLayer) -> QgsPrintLayout:
    """A layout of our template, its map on these streets; it is not yet the project's."""
    page = QgsPrintLayout(project)
    document = QDomDocument()
    document.setContent(layout("coverage_by_street").read_text(encoding="utf-8"))
    page.loadFromTemplate(document, QgsReadWriteContext())
    page.setName(_free_name(project))
    page.itemById("title").setText(tr("Street-level images: coverage by street"))
    page.itemById("credit").setText(tr("Images: {credit}, mapillary.com", credit=CREDIT))
    chart = page.itemById("map")
    across = QgsCoordinateTransform(streets.crs(), chart.crs(), project)
    extent = across.transformBoundingBox(streets.extent())
    extent.scale(_ROOM)
    chart.zoomToExtent(extent)
    page.itemById("legend").refresh()
    return page


def _streets(active: Any, project: QgsProject) -> Optional[QgsVectorLayer]:
    """The layer to show: the active one, or else the uppermost in the panel of layers."""
    layers = [active, *project.layerTreeRoot().layerOrder()]
    return next((one for one in layers if _has_coverage(one)), None)


def _has_coverage(layer: Any) -> bool:
    return isinstance(layer, QgsVectorLayer) and all(layer.fields().indexOf(name) >= 0 for name in _COLUMNS)


def _free_name(project: QgsProject) -> str:
    """A name that no layout of the project has."""
    taken = {one.name() for one in project.layoutManager().layouts()}
    name, number = tr("Coverage by street"), 2
    while name in taken:
        name, number = tr("Coverage by street, {number}", number=number), number + 1
    return name
