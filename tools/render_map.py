"""Draws a layer of images as QGIS shows it; title, scale bar and credit stand above it, the key below it.

    render_map.py LAYER OUT.png [--size 1200x800] [--background light|dark] [--scale N] [--title TEXT]

LAYER is a file, or a table of PostGIS as QGIS names it. Run it with QGIS's Python; no display is needed, and the user's
settings are neither read nor written. Without --scale the whole layer fits the picture; with it the picture is centred
on the image that is nearest to the middle of all images.
"""

from __future__ import annotations

import argparse
import math
import os
import statistics
import sys
import tempfile
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, QPointF, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from landlens_plugin.core.services.mapillary.rights import CREDIT
from landlens_plugin.layers.style import apply_style

THEMES = {
    "light": {
        "paper": "#f5f5f2",
        "grid": "#e4e4df",
        "card": "#ffffff",
        "text": "#1f2a2e",
        "faint": "#66747a",
    },
    "dark": {"paper": "#2b2b2b", "grid": "#3a3a3a", "card": "#1e1e1e", "text": "#f2f2f0", "faint": "#a7b0b3"},
}
MARGIN = 24
HEAD, FOOT = 86, 56  # heights of what stands above and below the map
DPI = 96
# Where QGIS and Qt would keep settings of the user's.
SETTINGS = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "QGIS_CUSTOM_CONFIG_PATH")


def view_of(layer, size, scale):
    """Map settings in a projection that is true to scale around the layer, so that the scale bar is."""
    centre = layer.extent().center()
    to_degrees = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    origin = to_degrees.transform(centre)
    crs = QgsCoordinateReferenceSystem.fromProj(
        f"+proj=tmerc +lat_0={origin.y()} +lon_0={origin.x()} +datum=WGS84 +units=m +type=crs"
    )
    to_map = QgsCoordinateTransform(layer.crs(), crs, QgsProject.instance())
    points = [to_map.transform(f.geometry().asPoint()) for f in layer.getFeatures() if f.hasGeometry()]

    xs, ys = [p.x() for p in points], [p.y() for p in points]
    width, height = size.width(), size.height()
    if scale:
        middle = QgsPointXY(statistics.median(xs), statistics.median(ys))
        middle = min(points, key=middle.sqrDist)
        metres = scale * 0.0254 / DPI  # of one pixel
    else:
        middle = QgsPointXY((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
        metres = max((max(xs) - min(xs)) / (width * 0.92), (max(ys) - min(ys)) / (height * 0.92), 0.05)
    half_x, half_y = width * metres / 2, height * metres / 2

    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(crs)
    settings.setOutputSize(size)
    settings.setOutputDpi(DPI)
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    settings.setExtent(QgsRectangle(middle.x() - half_x, middle.y() - half_y, middle.x() + half_x, middle.y() + half_y))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))  # the style asks for @map_scale
    settings.setExpressionContext(context)
    return settings


def round_length(metres):
    """The longest of 1, 2, 5 times a power of ten that is not longer than `metres`."""
    power = 10 ** math.floor(math.log10(metres))
    return max(step * power for step in (1, 2, 5) if step * power <= metres)


def font(pixels, bold=False):
    result = QFont("DejaVu Sans")
    result.setStyleHint(QFont.StyleHint.SansSerif)  # another one where this is missing
    result.setPixelSize(pixels)
    result.setBold(bold)
    return result


def draw_text(painter, x, y, text, pixels, colour, *, bold=False, right=False):
    """Text on the base line y, starting at x, or ending there."""
    painter.setFont(font(pixels, bold))
    painter.setPen(QColor(colour))
    painter.drawText(QPointF(x - text_width(text, pixels, bold) if right else x, y), text)


def text_width(text, pixels, bold=False):
    return QFontMetricsF(font(pixels, bold)).horizontalAdvance(text)


def draw_grid(painter, settings, theme):
    """A quiet grid, about nine squares across."""
    pixel = settings.mapUnitsPerPixel()
    extent, step = settings.extent(), round_length(settings.outputSize().width() * pixel / 8)
    painter.setPen(QPen(QColor(theme["grid"]), 1))
    for i in range(math.ceil(extent.xMinimum() / step), math.floor(extent.xMaximum() / step) + 1):
        x = round((i * step - extent.xMinimum()) / pixel) + 0.5
        painter.drawLine(QPointF(x, 0), QPointF(x, settings.outputSize().height()))
    for i in range(math.ceil(extent.yMinimum() / step), math.floor(extent.yMaximum() / step) + 1):
        y = round((extent.yMaximum() - i * step) / pixel) + 0.5
        painter.drawLine(QPointF(0, y), QPointF(settings.outputSize().width(), y))


def classes(layer, settings):
    """What is drawn at this scale and how often it occurs in the layer: [(symbol, label, count)]."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext.fromMapSettings(settings)
    context.expressionContext().setFields(layer.fields())
    rules = list(drawn(renderer.rootRule(), settings.scale()))
    counts = Counter()
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        counts.update(renderer.legendKeysForFeature(feature, context))
    renderer.stopRender(context)
    return [(symbol, label, counts[key]) for symbol, label, key in rules if counts[key]]


def drawn(rule, scale, label=""):
    """The rules below this one that draw at a scale, as (symbol, label, key), labelled by the kind of image."""
    for child in rule.children():
        if child.isScaleOK(scale):
            # What stands below one condition differs in size alone.
            name = label if label and not child.filterExpression() else child.label()
            if child.symbol():
                yield child.symbol().clone(), name, child.ruleKey()
            yield from drawn(child, scale, name)


def draw_symbol(painter, symbol, x, y):
    if symbol.size() < 1:  # the pixels of a city, which show where they are many: enlarged and opaque to be told apart
        symbol.setSize(2)
        colour = symbol.color()
        colour.setAlpha(255)
        symbol.setColor(colour)
    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(DPI / 25.4)
    symbol.startRender(context)
    symbol.renderPoint(QPointF(x, y), None, context)
    symbol.stopRender(context)


def draw_key(painter, entries, size, theme):
    x, y = MARGIN, size.height() - FOOT / 2
    for symbol, label, count in entries:
        number = f"{count:,}"
        draw_symbol(painter, symbol, x + 8, y)
        draw_text(painter, x + 26, y + 5, label, 13, theme["text"])
        x += 26 + text_width(label, 13) + 10
        draw_text(painter, x, y + 5, number, 13, theme["faint"])
        x += text_width(number, 13) + 36


def draw_title(painter, title, layer, theme):
    index = layer.fields().indexOf("captured_at")
    first, last = (layer.minimumValue(index), layer.maximumValue(index)) if index >= 0 else (None, None)
    days = [day.toString("yyyy-MM-dd") for day in (first, last) if hasattr(day, "toString")]
    about = " · ".join([f"{layer.featureCount():,} images", " to ".join(dict.fromkeys(filter(None, days)))])
    draw_text(painter, MARGIN, 40, title, 22, theme["text"], bold=True)
    draw_text(painter, MARGIN, 64, about.rstrip(" ·"), 13, theme["faint"])


def draw_scale_and_credit(painter, settings, theme):
    width = settings.outputSize().width()
    metres = round_length(width * settings.mapUnitsPerPixel() / 6)
    right, bar, long = width - MARGIN, 42, metres / settings.mapUnitsPerPixel()
    label = f"{metres / 1000:g} km" if metres >= 1000 else f"{metres:g} m"
    draw_text(painter, right, bar - 8, label, 12, theme["text"], right=True)
    painter.setPen(QPen(QColor(theme["text"]), 2))
    painter.drawPolyline([QPointF(right - long, bar - 5), QPointF(right - long, bar)])
    painter.drawLine(QPointF(right - long, bar), QPointF(right, bar))
    painter.drawLine(QPointF(right, bar - 5), QPointF(right, bar))
    draw_text(painter, right, 64, CREDIT, 12, theme["faint"], right=True)


def draw(layer, size, theme, scale=None, title="Mapillary images"):
    """The picture of a styled layer as a QImage."""
    settings = view_of(layer, QSize(size.width(), size.height() - HEAD - FOOT), scale)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()

    picture = QImage(size, QImage.Format.Format_RGB32)
    picture.fill(QColor(theme["card"]))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.save()
    painter.translate(0, HEAD)
    painter.fillRect(QRect(QPoint(0, 0), settings.outputSize()), QColor(theme["paper"]))
    draw_grid(painter, settings, theme)
    painter.drawImage(0, 0, job.renderedImage())
    painter.restore()
    draw_title(painter, title, layer, theme)
    draw_scale_and_credit(painter, settings, theme)
    draw_key(painter, classes(layer, settings), size, theme)
    painter.end()
    return picture


def size_from(text):
    try:
        width, height = (int(number) for number in text.lower().split("x"))
    except ValueError:
        raise argparse.ArgumentTypeError("write it as WIDTHxHEIGHT, for example 1200x800") from None
    return QSize(width, height)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("layer")
    parser.add_argument("out")
    parser.add_argument("--size", type=size_from, default="1200x800")
    parser.add_argument("--background", choices=THEMES, default="light")
    parser.add_argument("--scale", type=float, help="denominator, 1000 for 1:1,000")
    parser.add_argument("--title", default="Mapillary images")
    options = parser.parse_args()

    with tempfile.TemporaryDirectory() as home:
        for name in SETTINGS:
            os.environ[name] = home
        application = QgsApplication([], True, home)
        application.initQgis()
        problem = render(options)
        application.exitQgis()  # with no layer left
        sys.exit(problem)


def render(options):
    """Write the picture; answers what is in the way of it, or None."""
    layer = QgsVectorLayer(options.layer, options.title, "postgres" if "table=" in options.layer else "ogr")
    if not layer.isValid():
        return f"{options.layer} is no layer that QGIS can read."
    if not any(feature.hasGeometry() for feature in layer.getFeatures()):
        return f"{options.layer} has no images to draw."
    apply_style(layer)
    picture = draw(layer, options.size, THEMES[options.background], options.scale, options.title)
    return None if picture.save(options.out) else f"{options.out} could not be written."


if __name__ == "__main__":
    main()
