"""Makes the template of the print layout for *Coverage by street*: A4, landscape.

Run it on the lowest supported QGIS, whose templates newer ones read:
    export QGIS=3.22; . tools/env.sh; $PYTHON tools/make_layout.py
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QRectF, Qt  # noqa: E402
from qgis.PyQt.QtGui import QFont  # noqa: E402

from landlens_plugin.core.services.mapillary.rights import CREDIT  # noqa: E402
from landlens_plugin.resources import layout as template  # noqa: E402

MILLIMETRES = QgsUnitTypes.LayoutUnit.LayoutMillimeters
MAP = (10, 24, 212, 164)  # left, top, width, height on a page of 297 x 210


def layout(project: QgsProject) -> QgsPrintLayout:
    """The layout, with an empty map."""
    made = QgsPrintLayout(project)
    made.initializeDefaults()
    made.setName("Coverage by street")
    chart = QgsLayoutItemMap(made)
    chart.setId("map")
    place(made, chart, *MAP)
    chart.setExtent(QgsRectangle(0, 0, *MAP[2:]))  # of the page's shape, which whoever zooms it keeps
    chart.setFrameEnabled(True)
    label(made, "title", "Street-level images: coverage by street", 20, 10, 8, 277, 12)
    legend = QgsLayoutItemLegend(made)
    legend.setId("legend")
    legend.setLinkedMap(chart)
    legend.setLegendFilterByMapEnabled(True)
    place(made, legend, 226, 24, 61, 100)
    scale = QgsLayoutItemScaleBar(made)
    scale.setId("scale bar")
    scale.setLinkedMap(chart)
    scale.setStyle("Single Box")
    scale.applyDefaultSize()
    scale.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    scale.setMinimumBarWidth(35)
    scale.setMaximumBarWidth(55)
    scale.setNumberOfSegmentsLeft(0)
    scale.setNumberOfSegments(2)
    place(made, scale, 226, 172, 61, 14)
    credit = f"Images: {CREDIT}, mapillary.com"
    label(made, "credit", credit, 8, 10, 192, 212, 8)
    date = label(made, "date", "[% format_date(now(), 'yyyy-MM-dd') %]", 8, 226, 192, 61, 8)
    date.setHAlign(Qt.AlignmentFlag.AlignRight)
    return made


def place(made: QgsPrintLayout, item, left: float, top: float, width: float, height: float) -> None:
    """Add an item at its place, in millimetres."""
    made.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(left, top, MILLIMETRES))
    item.attemptResize(QgsLayoutSize(width, height, MILLIMETRES))
    if isinstance(item, QgsLayoutItemMap):
        item.setRect(QRectF(0, 0, width, height))


def label(made: QgsPrintLayout, name: str, text: str, size: int, *rectangle: float) -> QgsLayoutItemLabel:
    """A text."""
    item = QgsLayoutItemLabel(made)
    item.setId(name)
    item.setText(text)
    font = QFont("Sans Serif")
    font.setPointSize(size)
    item.setFont(font)
    place(made, item, *rectangle)
    return item


def main() -> int:
    """Write the template."""
    application = QgsApplication([], True)
    application.initQgis()
    project = QgsProject.instance()
    path = template("coverage_by_street")
    path.parent.mkdir(exist_ok=True)
    saved = layout(project).saveAsTemplate(str(path), QgsReadWriteContext())
    print(f"{path.relative_to(ROOT)}: {'written' if saved else 'failed'}")
    return 0 if saved else 1


if __name__ == "__main__":
    sys.exit(main())
