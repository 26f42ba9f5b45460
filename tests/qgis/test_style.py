"""The look of a layer of images, judged by its pixels, and what else its style brings along."""

import re
from types import SimpleNamespace

import pytest
from qgis.core import (
    Qgis,
    QgsAction,
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime
from qgis.PyQt.QtGui import QColor

from landlens_plugin.core.services.mapillary.rights import CREDIT
from landlens_plugin.layers import on_load, style

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
LIGHT, DARK = QColor("#f5f5f2"), QColor("#2b2b2b")
STREET, NEIGHBOURHOOD, CITY = 1000, 10_000, 100_000
DPI = 96


def image(x=0.0, y=0.0, **values):
    """The attributes and the place, in metres, of one image."""
    known = {
        "mly_id": "1",
        "name": "mly|1",
        "captured_at": QDateTime(QDate(2024, 5, 1), QTime(9, 30), Qt.TimeSpec.UTC),
        "compass_angle": None,
        "is_pano": False,
        "page_url": "https://www.mapillary.com/app/?pKey=1",
    }
    return SimpleNamespace(x=x, y=y, values={**known, **values})


def new_layer(images=(), leave_out=(), extra=None):
    columns = {**COLUMNS, **(extra or {})}
    fields = "".join(f"&field={name}:{kind}" for name, kind in columns.items() if name not in leave_out)
    layer = QgsVectorLayer(f"Point?crs=EPSG:3857{fields}", "Mapillary images", "memory")
    features = []
    for one in images:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(one.x, one.y)))
        for name, value in one.values.items():
            if layer.fields().indexOf(name) >= 0:
                feature.setAttribute(name, value)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def styled(*images, **options):
    layer = new_layer(images, **options)
    style.apply_style(layer)
    return layer


def render(layer, scale=STREET, background=LIGHT, size=120, scale_is_known=True):
    """A square picture of `size` pixels at 1:`scale`, the origin in its middle."""
    half = size / DPI * 0.0254 * scale / 2
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    settings.setOutputSize(QSize(size, size))
    settings.setOutputDpi(DPI)
    settings.setExtent(QgsRectangle(-half, -half, half, half))
    settings.setBackgroundColor(background)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    if scale_is_known:
        context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


def difference(one, other):
    """How far apart two colours are, 0 to 255."""
    return max(abs(one.red() - other.red()), abs(one.green() - other.green()), abs(one.blue() - other.blue()))


def inked(picture, background=LIGHT, least=40):
    """The pixels that are drawn on, as (x, y) from the middle; x to the right and y up."""
    middle = (picture.width() - 1) / 2
    return [
        (x - middle, middle - y)
        for x in range(picture.width())
        for y in range(picture.height())
        if difference(picture.pixelColor(x, y), background) > least
    ]


def extent(points):
    """Left, bottom, right, top of the drawn pixels."""
    xs, ys = zip(*points)
    return min(xs), min(ys), max(xs), max(ys)


def luminance(colour):
    def linear(part):
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one, other):
    """The contrast ratio of WCAG 2, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


pytestmark = pytest.mark.usefixtures("qgis_app")


# What is drawn


@pytest.mark.parametrize("scale", [500, STREET, 3000, NEIGHBOURHOOD])
@pytest.mark.parametrize(
    ("angle", "towards"), [(0, (0, 1)), (90, (1, 0)), (180, (0, -1)), (270, (-1, 0)), (360, (0, 1))]
)
def test_the_arrow_points_where_the_camera_looked(angle, towards, scale):
    left, bottom, right, top = extent(inked(render(styled(image(compass_angle=angle)), scale)))
    reach = {(1, 0): right, (-1, 0): -left, (0, 1): top, (0, -1): -bottom}
    ahead = reach.pop(towards)
    behind = reach.pop((-towards[0], -towards[1]))
    assert ahead > behind + 0.5
    assert abs(ahead) > max(reach.values())
    assert abs(left + right if towards[0] == 0 else bottom + top) <= 1  # the same to both sides


def test_arrows_are_several_millimetres_in_a_street():
    _, bottom, _, top = extent(inked(render(styled(image(compass_angle=0)), STREET)))
    assert 4 < (top - bottom) * 25.4 / DPI < 9


@pytest.mark.parametrize("scale", [STREET, NEIGHBOURHOOD])
def test_an_unknown_angle_is_a_dot_and_not_north(scale):
    unknown = render(styled(image(compass_angle=None)), scale)
    left, bottom, right, top = extent(inked(unknown))
    assert abs(left + right) <= 1
    assert abs(bottom + top) <= 1
    assert abs((right - left) - (top - bottom)) <= 1
    assert unknown != render(styled(image(compass_angle=0)), scale)


def test_a_layer_without_the_angle_column_draws_dots():
    dot = render(styled(image(compass_angle=None)))
    assert render(styled(image(), leave_out=["compass_angle"])) == dot
    ring = render(styled(image(is_pano=True)))
    assert render(styled(image(is_pano=True), leave_out=["compass_angle"])) == ring


@pytest.mark.parametrize("is_pano", [True, False])
def test_a_layer_whose_booleans_are_numbers_looks_the_same(is_pano):
    expected = render(styled(image(is_pano=is_pano, compass_angle=30)))
    numbers = styled(image(is_pano=int(is_pano), compass_angle=30), extra={"is_pano": "integer"})
    assert render(numbers) == expected


def test_an_image_of_unknown_kind_is_drawn():
    assert render(styled(image(is_pano=None))) == render(styled(image(is_pano=False)))
    assert inked(render(styled(image(is_pano=None)), CITY), least=20)


@pytest.mark.parametrize("scale", [STREET, NEIGHBOURHOOD, CITY])
def test_panoramas_are_told_apart(scale):
    assert render(styled(image(is_pano=True)), scale) != render(styled(image(is_pano=False)), scale)


def test_a_panorama_is_a_ring_and_symmetric_without_an_angle():
    picture = render(styled(image(is_pano=True)), background=DARK)
    middle = picture.width() // 2
    colours = [picture.pixelColor(x, middle) for x in range(picture.width())]
    white = [difference(colour, QColor("white")) < 60 for colour in colours]
    # From left to right: halo, (ring), gap, (centre), gap, (ring), halo.
    assert len(re.findall("1+", "".join(str(int(one)) for one in white))) == 4
    left, bottom, right, top = extent(inked(picture, DARK))
    assert abs(left + right) <= 1
    assert abs(bottom + top) <= 1


def test_a_panorama_shows_its_direction_if_it_is_known():
    ring = extent(inked(render(styled(image(is_pano=True)))))
    for angle, side in ((0, 3), (90, 2)):
        ticked = extent(inked(render(styled(image(is_pano=True, compass_angle=angle)))))
        assert abs(ticked[side]) > abs(ring[side]) + 2
        assert ticked[5 - side] == pytest.approx(ring[5 - side], abs=1)


@pytest.mark.parametrize("background", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    "values",
    [{"compass_angle": 45}, {"compass_angle": None}, {"is_pano": True}],
    ids=["arrow", "dot", "pano"],
)
@pytest.mark.parametrize("scale", [STREET, NEIGHBOURHOOD])
def test_every_symbol_stands_out(scale, values, background):
    picture = render(styled(image(**values)), scale, background)
    strongest = max(
        contrast(picture.pixelColor(x, y), background) for x in range(picture.width()) for y in range(picture.height())
    )
    assert strongest > 2.5


def street_grid(count, spacing=6, block=100):
    """Images every few metres along the streets of a town, 2 km across, as a car takes them."""
    per_street = 2000 // spacing
    images = []
    for i in range(count):
        street, step = divmod(i, per_street)
        across, along = (street // 2 % 21 - 10) * block + street // 42, step * spacing - 1000
        x, y, angle = (along, across, 90) if street % 2 else (across, along, 0)
        images.append(image(x, y, compass_angle=angle, is_pano=street % 3 == 0))
    return images


@pytest.mark.parametrize("background", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("scale_is_known", [True, False])  # scripts often leave out @map_scale
def test_a_city_is_streets_and_no_blob(background, scale_is_known):
    layer = styled(*street_grid(20_000))
    size = 200
    picture = render(layer, 60_000, background, size, scale_is_known)
    town = 2000 / (60_000 * 0.0254 / DPI)  # pixels across
    share = len(inked(picture, background)) / town**2
    assert 0.1 < share < 0.7


def test_density_shows_in_a_city():
    once = styled(image())
    often = styled(*[image() for _ in range(8)])

    def strength(layer):
        picture = render(layer, CITY, QColor("white"), 20)
        return max(difference(picture.pixelColor(x, y), QColor("white")) for x in range(20) for y in range(20))

    assert 0 < strength(once) < 0.7 * strength(often)


def test_symbols_shrink_with_the_scale():
    sizes = [
        len(inked(render(styled(image(compass_angle=0)), scale), least=20)) for scale in (STREET, 5000, 20_000, CITY)
    ]
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[-1] <= 9


def test_an_arrow_stays_an_arrow_where_the_scale_is_unknown():
    left, bottom, right, top = extent(inked(render(styled(image(compass_angle=90)), scale_is_known=False)))
    assert right > -left + 3
    assert abs(bottom + top) <= 1


# What else the style brings


def test_the_legend_can_be_read(qgis_new_project):
    layer = styled()
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels[:3] == ["Image with direction", "Panorama", "Image without direction"]
    assert all(labels)


def test_time_is_set_and_not_active():
    layer = styled()
    time = layer.temporalProperties()
    assert time.startField() == "captured_at"
    assert time.mode() == Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField
    assert not time.isActive()


def test_clicking_opens_the_page():
    layer = styled()
    (action,) = layer.actions().actions()
    assert action.name() == "Open on Mapillary"
    assert action.type() == QgsAction.ActionType.OpenUrl
    assert {"Canvas", "Feature"} <= set(action.actionScopes())
    feature = image(page_url="https://www.mapillary.com/app/?pKey=7&x=1")
    assert in_context(action.command(), feature) == "https://www.mapillary.com/app/?pKey=7&x=1"


def test_columns_have_readable_names_with_units():
    layer = styled()
    aliases = {field.name(): field.alias() for field in layer.fields()}
    assert all(aliases.values())
    assert "UTC" in aliases["captured_at"]
    assert "°" in aliases["compass_angle"]
    assert layer.displayExpression() == '"name"'


def test_rights_and_attribution_are_there():
    layer = styled()
    metadata = layer.metadata()
    assert metadata.rights() == ["© Mapillary contributors, CC BY-SA 4.0"]
    assert metadata.licenses() == ["CC BY-SA 4.0"]
    assert any("creativecommons.org" in link.url for link in metadata.links())
    owner = layer.serverProperties() if hasattr(layer.serverProperties(), "attribution") else layer
    assert "Mapillary contributors" in owner.attribution()
    assert owner.attributionUrl().startswith("https://")
    style.apply_style(layer)
    assert len(layer.metadata().links()) == 2


def test_the_tip_shows_and_the_layer_can_be_edited():
    layer = styled()
    assert getattr(layer, "mapTipsEnabled", lambda: True)()  # since 3.32
    assert not layer.readOnly() if hasattr(layer, "readOnly") else not layer.isReadOnly()


# The map tip


def in_context(text, one, **options):
    layer = new_layer([one], **options)
    context = layer.createExpressionContext()
    context.setFeature(next(layer.getFeatures()))
    return QgsExpression.replaceExpressionText(text, context)


def tip(one, **options):
    return in_context(styled().mapTipTemplate(), one, **options)


def test_the_tip_tells_about_the_image():
    text = tip(image(compass_angle=123.4, sequence_id="s1", creator_id="42", quality_score=0.8349, is_pano=True))
    for part in ("2024-05-01 09:30:00 UTC", "s1", "42", "0.83", "123°", "Panorama", "CC BY-SA 4.0"):
        assert part in text
    assert '<a href="https://www.mapillary.com/app/?pKey=1">' in text
    assert "<img" not in text


def test_the_tip_has_a_picture_only_where_one_is_known():
    text = tip(image(image_url="https://images.example/1.jpg?a=1&b=2"))
    assert 'src="https://images.example/1.jpg?a=1&amp;b=2"' in text
    assert '<a href="https://www.mapillary.com/app/?pKey=1">' in text


def test_the_tip_names_the_creator_if_that_was_asked_for():
    assert "By mary<br>" in tip(image(creator_id="42", creator_username="mary"), extra={"creator_username": "string"})


def test_the_tip_of_an_image_of_which_little_is_known():
    text = tip(image(captured_at=None, page_url=None, is_pano=None))
    assert "Captured" not in text
    assert "Quality" not in text
    assert "NULL" not in text
    assert '<a href="https://www.mapillary.com/app/?pKey=1">' in text


HOSTILE = """<script>alert("1")</script><img src=x onerror='evil()'>&amp;[% 1 + 1 %]"""


@pytest.mark.parametrize("column", ["sequence_id", "creator_id", "creator_username"])
def test_the_tip_shows_markup_as_text(column):
    text = tip(image(**{column: HOSTILE}), extra={"creator_username": "string"})
    assert "<script" not in text
    assert "<img" not in text
    assert "'evil" not in text
    assert "&lt;script&gt;alert(&quot;1&quot;)" in text
    assert "&amp;amp;" in text
    assert "[% 1 + 1 %]" in text  # and is not evaluated


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd", HOSTILE])
def test_the_tip_takes_only_addresses_of_the_web(address):
    text = tip(image(page_url=address, image_url=address, mly_id="5"))
    assert "javascript:" not in text
    assert "file:" not in text
    assert "<img" not in text
    assert '<a href="https://www.mapillary.com/app/?pKey=5">' in text


def test_an_address_cannot_leave_its_quotes():
    text = tip(image(image_url='https://x.example/" onload="evil()', page_url="https://x.example/'><b>"))
    assert '" onload' not in text
    assert "'><b>" not in text


# Loading it


class Run:
    """A finished run of an algorithm, up to the point where QGIS loads its result."""

    def __init__(self, images=(), load=True):
        self.project = QgsProject.instance()
        self.context = QgsProcessingContext()
        self.context.setProject(self.project)
        layer = new_layer(images)
        self.layer_id = layer.id()
        self.context.temporaryLayerStore().addMapLayer(layer)
        if load:
            details = QgsProcessingContext.LayerDetails("Mapillary images", self.project, "OUTPUT")
            self.context.addLayerToLoadOnCompletion(self.layer_id, details)

    def finish(self):
        """What Processing does when an algorithm ends, with its own code."""
        from processing.gui.Postprocessing import handleAlgorithmResults

        algorithm = SimpleNamespace(id=lambda: "landlens:fetchimages", outputDefinitions=list)
        done = handleAlgorithmResults(algorithm, self.context, QgsProcessingFeedback(), parameters={})
        assert done
        return self.project.mapLayer(self.layer_id)


@pytest.fixture
def own_style(tmp_path):
    layer = new_layer()
    symbol = layer.renderer().symbol()
    symbol.setColor(QColor("#ff0000"))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol.clone()))
    path = tmp_path / "own.qml"
    layer.saveNamedStyle(str(path))
    return path


def test_a_loaded_result_is_styled(processing_styles, qgis_new_project):
    run = Run([image()])
    on_load.style_on_load(run.context, run.layer_id)
    assert len(on_load._waiting) == 1
    layer = run.finish()
    assert layer.renderer().type() == "RuleRenderer"
    assert layer.metadata().rights() == [CREDIT]
    assert not on_load._waiting


def test_every_layer_has_a_processor_of_its_own(processing_styles, qgis_new_project):
    runs = [Run([image()]), Run([image()])]
    for run in runs:
        on_load.style_on_load(run.context, run.layer_id)
    assert len(on_load._waiting) == 2
    for run in runs:
        assert run.finish().renderer().type() == "RuleRenderer"
    assert not on_load._waiting


def test_a_result_that_is_not_loaded_stays_so(qgis_new_project):
    run = Run(load=False)
    on_load.style_on_load(run.context, run.layer_id)
    assert not run.context.layersToLoadOnCompletion()
    assert not on_load._waiting


def test_the_users_own_style_wins(processing_styles, own_style, qgis_new_project):
    processing_styles["landlens:fetchimages"] = {"OUTPUT": str(own_style)}
    run = Run([image()])
    on_load.style_on_load(run.context, run.layer_id)
    layer = run.finish()
    assert layer.renderer().symbol().color() == QColor("#ff0000")
    assert layer.metadata().rights() == [CREDIT]  # the licence holds whatever it looks like
    assert not on_load._waiting


def test_the_users_style_for_all_points_wins(processing_styles, own_style, qgis_new_project):
    from processing.core.ProcessingConfig import ProcessingConfig

    setting = ProcessingConfig.VECTOR_POINT_STYLE
    before = ProcessingConfig.getSetting(setting)
    ProcessingConfig.setSettingValue(setting, str(own_style))
    try:
        run = Run([image()])
        on_load.style_on_load(run.context, run.layer_id)
        assert run.finish().renderer().symbol().color() == QColor("#ff0000")
    finally:
        ProcessingConfig.setSettingValue(setting, before or "")


@pytest.mark.parametrize("kind", ["Point", "LineString", "Polygon"])
def test_each_kind_of_shape_has_its_own_style_for_all(processing_styles, own_style, kind):
    from processing.core.ProcessingConfig import ProcessingConfig

    settings = {
        "Point": ProcessingConfig.VECTOR_POINT_STYLE,
        "LineString": ProcessingConfig.VECTOR_LINE_STYLE,
        "Polygon": ProcessingConfig.VECTOR_POLYGON_STYLE,
    }
    before = ProcessingConfig.getSetting(settings[kind])
    ProcessingConfig.setSettingValue(settings[kind], str(own_style))
    try:
        own = [
            on_load.has_own_style(QgsVectorLayer(f"{one}?crs=EPSG:4326", "layer", "memory"), "x:y", "OUTPUT")
            for one in settings
        ]
    finally:
        ProcessingConfig.setSettingValue(settings[kind], before or "")
    assert own == [one == kind for one in settings]


def test_a_style_that_is_gone_does_not_count(processing_styles, tmp_path, qgis_new_project):
    processing_styles["landlens:fetchimages"] = {"OUTPUT": str(tmp_path / "gone.qml")}
    run = Run([image()])
    on_load.style_on_load(run.context, run.layer_id)
    assert run.finish().renderer().type() == "RuleRenderer"


def test_a_style_of_another_output_does_not_count(processing_styles, own_style, qgis_new_project):
    processing_styles["landlens:fetchimages"] = {"FAILED_TILES": str(own_style)}
    processing_styles["landlens:downloadimages"] = {"OUTPUT": str(own_style)}
    run = Run([image()])
    on_load.style_on_load(run.context, run.layer_id)
    assert run.finish().renderer().type() == "RuleRenderer"


def test_trouble_with_the_style_is_a_warning(monkeypatch, tmp_path, processing_styles, qgis_new_project):
    monkeypatch.setattr(style, "STYLE", tmp_path / "gone.qml")
    warnings = []

    class Feedback(QgsProcessingFeedback):
        def pushWarning(self, warning):
            warnings.append(warning)

    run = Run([image()])
    on_load.style_on_load(run.context, run.layer_id)
    layer = QgsProcessingUtils.mapLayerFromString(run.layer_id, run.context)
    (processor,) = on_load._waiting
    processor.postProcessLayer(layer, run.context, Feedback())
    assert "could not be styled" in warnings[0]
    assert layer.metadata().rights() == [CREDIT]
    assert not on_load._waiting


def test_scripts_are_told_when_the_style_is_missing(monkeypatch, tmp_path):
    monkeypatch.setattr(style, "STYLE", tmp_path / "gone.qml")
    with pytest.raises(style.StyleError, match="gone.qml"):
        style.apply_style(new_layer())
