"""Writes landlens_plugin/resources/images.qml. Run it with QGIS 3.22's Python: newer ones read its file.

The design: colour says what kind of image it is, shape says whether its direction is known. Everything
carries a white halo, so it reads on light and on dark maps, and shrinks as the map zooms out. Beyond
1:25,000 only small translucent dots are left, which add up where images are dense.
"""

import os
import re
import uuid
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # the order of attributes in the file: the same with every run

from qgis.core import (
    Qgis,
    QgsAction,
    QgsApplication,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
)

ACTION_ID = "{" + str(uuid.uuid5(uuid.NAMESPACE_URL, "https://www.mapillary.com/app/")) + "}"  # for good
STYLE = Path(__file__).resolve().parent.parent / "landlens_plugin" / "resources" / "images.qml"

GREEN, VIOLET, WHITE = "#00a65a", "#7d5cf5", "#ffffff"
CONE = "5,203,99,100"
FAR_SCALE = 25000  # from here on outwards: translucent dots only
BEAK_SCALE = 12500  # from here on inwards: directions
RING_SCALE = 4000  # rings of panoramas
CONE_SCALE = 1200  # view cones; further out those of a sequence would merge into a band

# Sizes are millimetres at 1:1,000, half of that at 1:4,000. Full size where the scale is unknown or where
# the symbol is not drawn at all, which leaves legends.
SHRINK = f"CASE WHEN @map_scale <= {FAR_SCALE} THEN min(1.2, max(0.22, sqrt(1000 / @map_scale))) ELSE 1 END"

# A column that is missing, as in a shapefile with its short names, counts as NULL: never as north.
HAS_ANGLE = '(try("compass_angle", NULL) IS NOT NULL)'

COLUMNS = {
    "mly_id": ("string", "Mapillary id"),
    "name": ("string", "Name"),
    "filename": ("string", "File name"),
    "captured_at": ("datetime", "Captured at (UTC)"),
    "compass_angle": ("double", "Direction (° clockwise from north)"),
    "is_pano": ("boolean", "Panorama"),
    "sequence_id": ("string", "Sequence"),
    "creator_id": ("string", "Creator id"),
    "organization_id": ("string", "Organisation id"),
    "on_foot": ("boolean", "On foot"),
    "quality_score": ("double", "Quality (0 to 1)"),
    "page_url": ("string", "Page on Mapillary"),
    "image_url": ("string", "Picture address"),
}


def marker(shape, size, colour, *, halo=0.0, halo_colour=WHITE, lift=0.0, scaled=True, turn=None):
    """One marker layer, `size`, `halo` and `lift` (upwards, before it is turned) in millimetres."""
    layer = QgsSimpleMarkerSymbolLayer.create(
        {
            "name": shape,
            "size": str(size),
            "color": colour,
            "outline_color": halo_colour,
            "outline_width": str(halo),
            "outline_style": "solid" if halo else "no",
            "joinstyle": "round",
            "offset": f"0,{-lift}",
        }
    )
    properties = {}
    if scaled:
        properties[QgsSymbolLayer.Property.PropertySize] = f"{size} * ({SHRINK})"
        if halo:
            properties[QgsSymbolLayer.Property.PropertyStrokeWidth] = f"{halo} * ({SHRINK}) ^ 1.5"
        if lift:
            properties[QgsSymbolLayer.Property.PropertyOffset] = f"'0,' || (-{lift} * ({SHRINK}))"
    if turn is not None:
        properties[QgsSymbolLayer.Property.PropertyAngle] = f'"compass_angle" + {turn}'
    for key, expression in properties.items():
        layer.setDataDefinedProperty(key, QgsProperty.fromExpression(expression))
    return layer


def up_to(scale, layer, condition="", in_legend=True):
    """Draws the layer only from this scale inwards: less to draw, and no blur of details."""
    # As with the sizes, legends show the details, but for what is too large for them.
    if in_legend:
        expression = f"coalesce(@map_scale <= {scale} OR @map_scale > {FAR_SCALE}, true)"
    else:
        expression = f"coalesce(@map_scale <= {scale}, false)"
    if condition:
        expression += f" AND {condition}"
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyLayerEnabled, QgsProperty.fromExpression(expression))
    return layer


def symbol(*layers):
    """A symbol of these layers, from the bottom up. Cones stay below every other image's dot."""
    result = QgsMarkerSymbol()
    result.deleteSymbolLayer(0)
    for layer in layers:
        layer.setRenderingPass(0 if layer.shape() == QgsSimpleMarkerSymbolLayer.Shape.QuarterCircle else 1)
        result.appendSymbolLayer(layer)
    return result


def with_direction():
    return symbol(
        # The cone is too large for a legend.
        up_to(CONE_SCALE, marker("quarter_circle", 9.5, CONE, turn=45), in_legend=False),
        up_to(BEAK_SCALE, marker("triangle", 2.2, GREEN, halo=0.6, lift=1.85, turn=0)),
        marker("circle", 2.9, GREEN, halo=0.4),
        up_to(BEAK_SCALE, marker("triangle", 2.1, GREEN, lift=1.75, turn=0)),
    )


def panorama():
    # A panorama shows everything around; the tick says which way its middle looks, where that is known.
    tick = marker("triangle", 1.7, VIOLET, halo=0.35, lift=2.4, turn=0)
    return symbol(
        up_to(BEAK_SCALE, tick, HAS_ANGLE),
        marker("circle", 3.3, VIOLET, halo=0.4),
        up_to(RING_SCALE, marker("circle", 2.1, WHITE)),
        up_to(RING_SCALE, marker("circle", 1.1, VIOLET)),
    )


def without_direction():
    return symbol(marker("circle", 2.9, GREEN, halo=0.4))


def far(colour):
    """A translucent pixel: streets that are photographed often come out stronger.

    It thins out with the scale as a whole symbol: layers without data-defined properties are drawn from
    one cached picture, a hundred thousand of them in 0.3 s.
    """
    dot = symbol(marker("circle", 0.45, colour, scaled=False))
    dot.setDataDefinedProperty(
        QgsSymbol.Property.PropertyOpacity,
        QgsProperty.fromExpression(f"100 * max(0.3, min(1, {2 * FAR_SCALE} / @map_scale))"),
    )
    return dot


def rules():
    # Every rule says when it applies: ELSE would count rules that are out of scale, too.
    flat = 'NOT coalesce("is_pano", false)'
    near, out = (FAR_SCALE, 0), (0, FAR_SCALE)
    table = [
        ("direction", "Image with direction", with_direction(), near, f"{flat} AND {HAS_ANGLE}"),
        ("pano", "Panorama", panorama(), near, '"is_pano"'),
        ("plain", "Image without direction", without_direction(), near, f"{flat} AND NOT {HAS_ANGLE}"),
        ("far", "Image, zoomed out", far("0,166,90,170"), out, flat),
        ("far-pano", "Panorama, zoomed out", far("125,92,245,170"), out, '"is_pano"'),
    ]
    root = QgsRuleBasedRenderer.Rule(None)
    root.setRuleKey("images")
    for key, label, marker_symbol, (outermost, innermost), condition in table:
        rule = QgsRuleBasedRenderer.Rule(marker_symbol, innermost, outermost, condition, label)
        rule.setRuleKey(key)  # the default is random: the file would change with every run
        root.appendChild(rule)
    renderer = QgsRuleBasedRenderer(root)
    renderer.setUsingSymbolLevels(True)
    return renderer


def escaped(expression):
    """The value of `expression` as HTML text: what people typed on Mapillary must not become markup."""
    result = f"to_string({expression})"
    for character, entity in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("'", "&#39;")):
        result = f"replace({result}, '{character.replace(chr(39), chr(39) * 2)}', '{entity}')"
    return result


def map_tip():
    """Text and link always, the picture below: QGIS with Qt6 leaves pictures from the web blank.

    Columns go through attribute(), which answers NULL for one that is missing.
    """

    def line(label, value, ending="<br>"):
        return f"[% coalesce('{label}' || {value} || '{ending}', '') %]"

    def web_address(column):
        value = f"attribute('{column}')"
        return f"if(regexp_match({value}, '^https?://'), {escaped(value)}, NULL)"

    by_id = "'https://www.mapillary.com/app/?pKey=' || " + escaped("attribute('mly_id')")
    page = f"coalesce({web_address('page_url')}, {by_id})"
    creator = "coalesce(attribute('creator_username'), attribute('creator_id'))"
    angle = "to_string(round(attribute('compass_angle'))) || '°'"
    return "\n".join(
        [
            '<div style="font-family: sans-serif; max-width: 320px;">',
            "<b>[% if(coalesce(attribute('is_pano'), false), 'Panorama', 'Image') %]</b><br>",
            line("Captured ", "format_date(attribute('captured_at'), 'yyyy-MM-dd HH:mm:ss')", " UTC<br>"),
            line("By ", escaped(creator)),
            line("Sequence ", escaped("attribute('sequence_id')")),
            line("Direction ", angle),
            line("Quality ", "to_string(round(attribute('quality_score'), 2))", " of 1<br>"),
            line('<a href="', page, '">Open on Mapillary</a><br>'),
            line('<img width="300" src="', web_address("image_url"), '"><br>'),
            "<small>© Mapillary contributors, CC BY-SA 4.0</small>",
            "</div>",
        ]
    )


def add_action(layer):
    action = QgsAction(
        QgsAction.ActionType.OpenUrl,
        "Open on Mapillary",
        '[% "page_url" %]',
        "",
        False,
        "Open on Mapillary",
        {"Canvas", "Feature"},
    )
    layer.actions().addAction(action)
    layer.actions().setDefaultAction("Canvas", action.id())
    return action.id().toString()


def sorted_lines(text):
    return "\n" + "\n".join(sorted(text.strip("\n").split("\n")))


def main():
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&" + "&".join(f"field={name}:{kind}" for name, (kind, _) in COLUMNS.items()),
        "Mapillary images",
        "memory",
    )
    for index, (_, alias) in enumerate(COLUMNS.values()):
        layer.setFieldAlias(index, alias)
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
