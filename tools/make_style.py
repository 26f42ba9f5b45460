"""Writes landlens_plugin/resources/images.qml. Run it with QGIS 3.22's Python: newer ones read its file.

The design: colour says what kind of image it is, shape says whether its direction is known. Everything
carries a white halo, so it reads on light and on dark maps, and shrinks as the map zooms out. Beyond
1:25,000 only small translucent dots are left, which add up where images are dense.
"""

import os
import re
import sys
import uuid
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # the order of attributes in the file: the same with every run

from qgis.core import (  # noqa: E402
    Qgis,
    QgsAction,
    QgsApplication,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
)

from landlens_plugin.layers.tip import map_tip  # noqa: E402

ACTION_ID = "{" + str(uuid.uuid5(uuid.NAMESPACE_URL, "https://www.mapillary.com/app/")) + "}"  # for good
STYLE = ROOT / "landlens_plugin" / "resources" / "images.qml"

GREEN, VIOLET, WHITE = "#00a65a", "#7d5cf5", "#ffffff"
CONE, CONE_EDGE = "5,203,99,95", "255,255,255,150"

# Scales, as denominators, and the share of the full size up to each. If a size were an expression, it would be worked
# out for each layer of each image, and no picture of the marker could be kept.
CONE_SCALE, FULL = 800, 1.15  # view cones; further out those of a sequence would merge into a band
RING_SCALE = 3000  # rings of panoramas
TICK_SCALE = 6000  # the directions of panoramas, and halos around directions
BEAK_SCALE = 12500  # directions; further out they could not be told apart
SHAPES = ((1500, FULL), (RING_SCALE, 0.72), (TICK_SCALE, 0.5), (BEAK_SCALE, 0.34))
DOT = 0.28  # the share beyond that
FAR_SCALE = 25000  # from here on outwards: translucent dots only
FAR = ((FAR_SCALE, 80_000, 170), (80_000, 200_000, 90), (200_000, 0, 50))  # from, to, how opaque of 255

# A column that is missing, as in a shapefile with its short names, counts as NULL: never as north.
HAS_ANGLE = '(try("compass_angle", NULL) IS NOT NULL)'
FLAT, PANORAMA = 'NOT coalesce("is_pano", false)', '"is_pano"'

COLUMNS = {
    "mly_id": "string",
    "name": "string",
    "filename": "string",
    "captured_at": "datetime",
    "compass_angle": "double",
    "is_pano": "boolean",
    "sequence_id": "string",
    "creator_id": "string",
    "organization_id": "string",
    "on_foot": "boolean",
    "quality_score": "double",
    "page_url": "string",
    "image_url": "string",
}


def marker(shape, size, colour, share, *, halo=0.0, halo_colour=WHITE, lift=0.0, turned=False):
    """One marker layer; `size`, `halo` and `lift` (upwards, before it is turned) in millimetres at full size."""
    layer = QgsSimpleMarkerSymbolLayer.create(
        {
            "name": shape,
            "size": f"{size * share:.3g}",
            "color": colour,
            "outline_color": halo_colour,
            "outline_width": f"{halo * share**1.5:.3g}",
            "outline_style": "solid" if halo else "no",
            "joinstyle": "round",
            "offset": f"0,{-lift * share:.3g}",
        }
    )
    if turned:  # by the bare field, which is read where an expression is worked out
        layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyAngle, QgsProperty.fromField("compass_angle"))
    return layer


def cone():
    """The field of view. Its shape is a quarter that looks north-west: a legend, without an angle, turns it, too."""
    layer = marker("quarter_circle", 9.5, CONE, FULL, halo=0.25, halo_colour=CONE_EDGE)
    layer.setAngle(45)
    turned = QgsProperty.fromExpression('"compass_angle" + 45')
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyAngle, turned)
    return layer


def symbol(*layers):
    """A symbol of these layers, from the bottom up. Cones stay below every other image's dot."""
    result = QgsMarkerSymbol()
    result.deleteSymbolLayer(0)
    for layer in layers:
        layer.setRenderingPass(0 if layer.shape() == QgsSimpleMarkerSymbolLayer.Shape.QuarterCircle else 1)
        result.appendSymbolLayer(layer)
    return result


def with_direction(share, to):
    is_large = to <= TICK_SCALE
    dot = marker("circle", 2.9, GREEN, share, halo=0.4)
    beak = marker("triangle", 2.1, GREEN, share, lift=1.75, turned=True)
    if not is_large:
        return symbol(dot, beak)
    halo = marker("triangle", 2.2, GREEN, share, halo=0.6, lift=1.85, turned=True)
    return symbol(*([cone()] if to <= CONE_SCALE else []), halo, dot, beak)


def panorama(share, to):
    # Kept pictures sit on whole pixels, and what lies in a ring would not be in its middle: a turned one is drawn.
    is_large = to <= TICK_SCALE
    dot = marker("circle", 3.3, VIOLET, share, halo=0.4, turned=is_large)
    if not is_large:
        return symbol(dot)
    # A panorama shows everything around; the tick says which way its middle looks, where that is known.
    tick = marker("triangle", 1.7, VIOLET, share, halo=0.35, lift=2.4, turned=True)
    tick.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, QgsProperty.fromExpression(HAS_ANGLE))
    ring = marker("circle", 1.6, VIOLET, share, halo=0.5 / share**0.5, turned=True)  # white, from 1.1 to 2.1 mm
    return symbol(tick, dot, *([ring] if to <= RING_SCALE else []))


def without_direction(share):
    return symbol(marker("circle", 2.9, GREEN, share, halo=0.4))


def far(colour, opacity):
    """A translucent pixel: streets that are photographed often come out stronger."""
    return symbol(marker("circle", 0.45, f"{colour},{opacity}", 1))


def rule(key, label, outermost, innermost, condition="", marker_symbol=None):
    result = QgsRuleBasedRenderer.Rule(marker_symbol, innermost, outermost, condition, label)
    result.setRuleKey(key)  # the default is random: the file would change with every run
    return result


def band(key, innermost, outermost, marker_symbol):
    """What is drawn between two scales, of the images that the rule above has picked."""
    label = f"From 1:{innermost:,} to 1:{outermost:,}" if outermost else f"From 1:{innermost:,}"
    return rule(f"{key}-{innermost}", label, outermost, innermost, "", marker_symbol)


def bands(key, shape, dot, colour):
    """The sizes of one kind of image, from where the full size ends: shapes, then dots, then translucent pixels."""
    found, innermost = [], CONE_SCALE
    for outermost, share in SHAPES:
        found.append(band(key, innermost, outermost, shape(share, outermost)))
        innermost = outermost
    found.append(band(key, BEAK_SCALE, FAR_SCALE, dot))
    return found + [band(key, first, last, far(colour, opacity)) for first, last, opacity in FAR]


def group(key, label, within, *, innermost=0, condition=""):
    result = rule(key, label, 0, innermost, condition)
    for one in within:
        result.appendChild(one)
    return result


def rules():
    """A rule for each kind of image in full size, which legends show first, and a group of those that are smaller.

    QGIS asks the condition of every rule, whatever the scale: so a kind's sizes stand below one condition. What ELSE
    leaves nothing to be sorted out of is read without a filter; the full sizes go without it, as ELSE there would
    count the group, which is for other scales.
    """

    def plain(share, _):
        return without_direction(share)

    kinds = (
        ("direction", "Image with direction", with_direction, plain, "0,166,90", f"{FLAT} AND {HAS_ANGLE}"),
        ("pano", "Panorama", panorama, panorama, "125,92,245", PANORAMA),
        ("plain", "Image without direction", plain, plain, "0,166,90", f"{FLAT} AND NOT {HAS_ANGLE}"),
    )
    full, smaller = [], []
    for key, label, shape, dot, colour, condition in kinds:
        full.append(rule(key, label, CONE_SCALE, 0, condition, shape(FULL, CONE_SCALE)))
        sizes = bands(key, shape, dot(DOT, FAR_SCALE), colour)
        smaller.append(group(f"small-{key}", label, sizes, condition="ELSE" if key == "plain" else condition))
    root = group("images", "", [*full, group("small", f"From 1:{CONE_SCALE:,}", smaller, innermost=CONE_SCALE)])
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    return renderer


def add_action(layer):
    action = QgsAction(
        QgsAction.ActionType.OpenUrl,
        "Open on Mapillary",
        "[% coalesce(attribute('page_url'), 'https://www.mapillary.com/app/?pKey=' || attribute('mly_id')) %]",
        "",
        False,
        "Open on Mapillary",
        {"Canvas", "Feature"},
    )
    layer.actions().addAction(action)
    for scope in ("Canvas", "Feature"):
        layer.actions().setDefaultAction(scope, action.id())
    return action.id().toString()


def sorted_lines(text):
    return "\n" + "\n".join(sorted(text.strip("\n").split("\n")))


def main():
    columns = "&".join(f"field={name}:{kind}" for name, kind in COLUMNS.items())
    layer = QgsVectorLayer(f"Point?crs=EPSG:4326&{columns}", "Mapillary images", "memory")
    layer.setRenderer(rules())
    layer.setDisplayExpression('"name"')
    layer.setMapTipTemplate(map_tip())
    action_id = add_action(layer)
    time = layer.temporalProperties()
    time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    time.setStartField("captured_at")
    time.setIsActive(False)  # active, the time controller hides everything outside its current step

    kind = QgsMapLayer.StyleCategory
    layer.saveNamedStyle(
        str(STYLE),
        kind.LayerConfiguration
        | kind.Symbology
        | kind.Fields
        | kind.Actions
        | kind.MapTips
        | kind.Temporal
        | kind.Legend,
    )
    text = STYLE.read_text(encoding="utf-8")
    # The scopes come out of a Python set, in another order with every run.
    text = re.sub(r'(\s*<actionScope id="\w+"/>)+', lambda lines: sorted_lines(lines.group()), text)
    STYLE.write_text(text.replace(action_id, ACTION_ID), encoding="utf-8")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main()
    application.exitQgis()
