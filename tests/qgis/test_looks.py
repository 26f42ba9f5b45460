"""What a layer of images brings along beside its symbols: name, form, styles to switch between, time, its file."""

import sqlite3

import pytest
from qgis.core import (
    QgsAttributeEditorElement,
    QgsMapLayerStyle,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsTemporalNavigationObject,
    QgsVectorLayer,
)
from qgis.gui import QgsAttributeEditorContext, QgsAttributeForm, QgsGui, QgsMapCanvas
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication, QLabel

from landlens_plugin.core.services.mapillary.fields import DETAILS, columns_of
from landlens_plugin.gui.selected import SelectedOnTop
from landlens_plugin.gui.time import show_time
from landlens_plugin.layers import form, travel
from landlens_plugin.layers.images import image_fields
from landlens_plugin.layers.record import record_fields
from landlens_plugin.layers.style import apply_style, has_our_style
from landlens_plugin.layers.style_set import Holdings, add_styles
from tests.qgis.running import FETCH, Told, download, fetch, rows
from tests.qgis.test_style import difference, image, in_context, new_layer, render, styled

pytestmark = pytest.mark.usefixtures("qgis_app")


def loaded(service, processing_styles, **parameters):
    """The layer of a fetch as QGIS's window shows it, with Processing's own code, and what was told."""
    from processing.gui.Postprocessing import handleAlgorithmResults
    from qgis.core import QgsApplication

    told, context, project = Told(), QgsProcessingContext(), QgsProject.instance()
    context.setProject(project)
    context.setFeedback(told)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(FETCH)
    west, south, east, north = service.bbox
    given = {"EXTENT": f"{west},{east},{south},{north} [EPSG:4326]", "MAX_TILE_AGE": 0, **parameters}
    output = given.get("OUTPUT", "memory:")
    from qgis.core import QgsProcessingOutputLayerDefinition

    given["OUTPUT"] = QgsProcessingOutputLayerDefinition(output, project)
    found, succeeded = algorithm.run(given, context, told)
    assert succeeded, told.everything()
    assert handleAlgorithmResults(algorithm, context, told, parameters=given)
    return QgsProcessingUtils.mapLayerFromString(found["OUTPUT"], context), told


# The name


def test_a_layer_is_named_after_what_it_holds(town, processing_styles, qgis_new_project):
    layer, _ = loaded(town, processing_styles, MAX_IMAGES=7)
    assert layer.name() == "Mapillary images, 7"


def test_a_name_that_somebody_chose_stays(processing_styles, qgis_new_project):
    from landlens_plugin.layers import on_load
    from tests.qgis.test_style import Run

    run = Run([image()])  # whose output is called "Mapillary images"
    on_load.style_on_load(run.context, run.layer_id, label="Images")
    assert run.finish().name() == "Mapillary images"


# Styles to switch between


def test_there_is_a_set_of_styles(town, processing_styles, qgis_new_project):
    layer, _ = loaded(town, processing_styles, DETAILS=["creator"])
    manager = layer.styleManager()
    assert manager.currentStyle() == "Direction"
    assert has_our_style(layer)
    assert set(manager.styles()) == {"Direction", "Year of capture", "Panorama or flat", "Creator", "Quality"}
    form_before = layer.editFormConfig().tabs()
    assert manager.setCurrentStyle("Year of capture")
    years = {row["captured_at"].date().year() for row in rows(layer)}
    assert [str(one.value()) for one in layer.renderer().categories()][:-1] == [str(year) for year in sorted(years)]
    assert len(layer.editFormConfig().tabs()) == len(form_before)  # a style is of colours alone
    assert manager.setCurrentStyle("Creator")
    *creators, rest = [one.value() for one in layer.renderer().categories()]
    assert set(creators) <= {row["creator_username"] for row in rows(layer)}
    assert len(creators) > 1
    assert not rest
    assert manager.setCurrentStyle("Direction")
    assert has_our_style(layer)


@pytest.mark.parametrize(
    ("style", "values", "label"),
    [
        ("Panorama or flat", {"is_pano": True}, "Panorama"),
        ("Panorama or flat", {"is_pano": None}, "Unknown"),
        ("Quality", {"quality_score": 0.0}, "0.0 – 0.2"),
        ("Quality", {"quality_score": 1.0}, "0.8 – 1.0"),
        ("Quality", {"quality_score": None}, "Unknown"),
    ],
)
def test_every_image_has_a_class(style, values, label):
    from qgis.core import QgsRenderContext

    layer = styled(image(**values))
    add_styles(layer, Holdings())
    assert isinstance(layer.styleManager().style(style), QgsMapLayerStyle)
    layer.styleManager().setCurrentStyle(style)
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    context.setExpressionContext(layer.createExpressionContext())
    renderer.startRender(context, layer.fields())
    feature = next(layer.getFeatures())
    context.expressionContext().setFeature(feature)
    colour = renderer.symbolForFeature(feature, context).color()
    renderer.stopRender(context)
    (found,) = [one.label() for one in layer.renderer().categories() if one.symbol().color() == colour]
    assert found == label


# The style travels


def saved_styles(path):
    with sqlite3.connect(path) as database:
        return database.execute("SELECT styleName, useAsDefault FROM layer_styles").fetchall()


def test_the_style_is_in_the_geopackage(town, tmp_path):
    path = str(tmp_path / "images.gpkg")
    told = Told()
    fetch(town, told, OUTPUT=path)
    assert told.warnings == []
    assert saved_styles(path) == [("Direction", 1)]
    layer = QgsVectorLayer(path, "a colleague's", "ogr")
    assert has_our_style(layer)
    assert layer.fields().field("captured_at").alias() == "Captured at (UTC)"
    assert "Open on Mapillary" in layer.mapTipTemplate()
    record = str(tmp_path / "record.gpkg")
    download(path, tmp_path / "photos", SIZE="256", OUTPUT=record)
    assert has_our_style(QgsVectorLayer(record, "record", "ogr"))


def test_a_table_among_others_is_written_twice(town, tmp_path):
    path = str(tmp_path / "images.gpkg")
    for existing in ("refuse", "replace", "update"):
        fetch(town, OUTPUT=f'ogr:dbname="{path}" table="streets" (geom)', EXISTING_TABLE=existing)
    assert saved_styles(path) == [("Direction", 1)]


def test_a_layer_with_a_saved_style_gets_the_others_too(town, tmp_path, processing_styles, qgis_new_project):
    layer, _ = loaded(town, processing_styles, OUTPUT=str(tmp_path / "images.gpkg"))
    assert has_our_style(layer)
    assert "Quality" in layer.styleManager().styles()


def test_a_style_that_cannot_be_saved_fails_nothing(town, tmp_path, monkeypatch):
    def refuse(layer, name):
        raise travel.StyleNotKept("{problem}", problem="the database is locked")

    monkeypatch.setattr(travel, "_save", refuse)
    told = Told()
    found = fetch(town, told, OUTPUT=str(tmp_path / "images.gpkg"))
    assert found["COMPLETE"]
    assert any("the database is locked" in warning for warning in told.warnings)


@pytest.mark.parametrize("suffix", [".geojson", ".csv", ".shp"])
def test_formats_without_styles_are_left_alone(town, tmp_path, suffix):
    folder = tmp_path / "out"
    folder.mkdir()
    fetch(town, OUTPUT=str(folder / f"images{suffix}"))
    assert not [one for one in folder.iterdir() if one.suffix in (".qml", ".gpkg")]


# The form


def test_every_column_has_words_and_a_place():
    fields = record_fields(image_fields(list(DETAILS)))
    words = form.aliases()
    assert [field.name() for field in fields if not words.get(field.name())] == []
    assert {column.name for column in columns_of(list(DETAILS))} <= set(words)
    layer = new_layer(extra={field.name(): "string" for field in fields})
    form.set_form(layer)
    columns = [column for column in layer.attributeTableConfig().columns() if column.name]
    assert all(column.width > 50 for column in columns)
    order = [column.name for column in columns]
    assert order[0] == "captured_at"
    assert order.index("mly_id") > order.index("quality_score") > order.index("is_pano")


def elements(container):
    for one in container.children():
        yield one
        if one.type() == QgsAttributeEditorElement.AttributeEditorType.AeTypeContainer:
            yield from elements(one)


def test_the_form_has_no_column_twice_and_none_that_is_missing():
    layer = styled(image())
    root = layer.editFormConfig().invisibleRootContainer()
    kind = QgsAttributeEditorElement.AttributeEditorType.AeTypeField
    names = [one.name() for one in elements(root) if one.type() == kind]
    assert sorted(names) == sorted(field.name() for field in layer.fields())
    assert [one.name() for one in root.children()] == ["When and where", "Details", "Ids"]


def test_the_form_shows_the_photo(town, tmp_path):
    QgsGui.editorWidgetRegistry().initEditors()
    source = fetch(town, MAX_IMAGES=1)["OUTPUT"]
    record = download(source, tmp_path / "photos", SIZE="256")["OUTPUT"]
    apply_style(record)
    assert next(one.name() for one in record.editFormConfig().tabs()) == "Photo"
    shown = QgsAttributeForm(record, next(record.getFeatures()), QgsAttributeEditorContext())
    shown.resize(600, 900)
    shown.show()
    QApplication.processEvents()
    pictures = [label for label in shown.findChildren(QLabel) if label.pixmap() and label.pixmap().height() > 100]
    assert pictures
    shown.deleteLater()


def test_the_tip_shows_the_local_picture_first(tmp_path):
    photo = tmp_path / "a #1 & 100%.jpg"
    photo.write_bytes(b"\xff\xd8")
    url = "https://images.example/1.jpg"
    here = image(image_path=str(photo), thumb_256_url=url)
    gone = image(image_path=str(tmp_path / "gone.jpg"), thumb_256_url=url)
    columns = {"image_path": "string", "thumb_256_url": "string"}
    tip = styled().mapTipTemplate()
    assert "a%20%231%20&amp;%20100%25.jpg" in in_context(tip, here, extra=columns)
    assert f'src="{url}"' in in_context(tip, gone, extra=columns)


def test_the_page_is_the_first_click():
    layer = styled()
    actions = layer.actions()
    for scope in ("Canvas", "Feature"):
        assert actions.defaultAction(scope).name() == "Open on Mapillary"


def test_aliases_of_a_styled_layer_are_no_warning(town, tmp_path):
    layer = fetch(town, MAX_IMAGES=2)["OUTPUT"]
    apply_style(layer)
    told = Told()
    context = QgsProcessingContext()
    context.setFeedback(told)
    download(layer, tmp_path / "photos", told, context, SIZE="256")
    assert not [warning for warning in told.warnings if "not compatible" in warning]


# The legend


def test_the_cone_stands_at_its_symbol_in_the_legend():
    layer = styled()
    symbol = layer.renderer().rootRule().children()[0].symbol()
    picture = symbol.asImage(QSize(120, 120))
    columns = [x for x in range(120) for y in range(120) if picture.pixelColor(x, y).alpha() > 40]
    assert abs((min(columns) + max(columns)) / 2 - 60) <= 2


def test_no_row_of_the_legend_is_twice_or_empty():
    layer = styled()
    top = layer.renderer().rootRule().children()
    assert [rule.label() for rule in top] == [
        "Image with direction",
        "Panorama",
        "Image without direction",
        "From 1:800",
    ]
    assert all(rule.symbol().size() > 2 for rule in top[:3])


# Time


def test_one_call_shows_the_years(town):
    layer = fetch(town)["OUTPUT"]
    apply_style(layer)
    canvas, controller = QgsMapCanvas(), QgsTemporalNavigationObject()
    canvas.setTemporalController(controller)
    assert not layer.temporalProperties().isActive()
    assert show_time(layer, canvas)
    assert layer.temporalProperties().isActive()
    years = sorted({row["captured_at"].date().year() for row in rows(layer)})
    extents = controller.temporalExtents()
    assert (extents.begin().date().year(), extents.end().date().year()) == (years[0], years[-1])
    shown = canvas.mapSettings().temporalRange()
    assert shown.begin().date().year() == years[-1]
    canvas.deleteLater()


def test_a_layer_without_times_stays_as_it_is():
    layer = styled(image(captured_at=None))
    canvas, controller = QgsMapCanvas(), QgsTemporalNavigationObject()
    canvas.setTemporalController(controller)
    assert not show_time(layer, canvas)
    assert not layer.temporalProperties().isActive()
    canvas.deleteLater()


# What is selected


@pytest.fixture
def on_top(qgis_new_project):
    watcher = SelectedOnTop(QgsProject.instance())
    yield watcher
    watcher.remove()


def orange(picture):
    """How many pixels have the colour of what is drawn as selected."""
    wanted = QColor("#ffb000")
    size = range(picture.width())
    return sum(difference(picture.pixelColor(x, y), wanted) < 25 for x in size for y in size)


@pytest.mark.parametrize("scale", [500, 2000, 10_000])
def test_a_selected_image_is_above_all_others_and_keeps_its_direction(on_top, scale):
    below = image(mly_id="1", compass_angle=90)
    layer = styled(below, *(image(mly_id="2", compass_angle=270) for _ in range(5)))
    QgsProject.instance().addMapLayer(layer)
    plain = render(layer, scale)
    assert orange(plain) == 0
    first = min(layer.allFeatureIds())
    layer.selectByIds([first])
    picture = render(layer, scale)
    middle, wide = picture.height() // 2, range(picture.width())
    columns = [x for x in wide if difference(picture.pixelColor(x, middle), QColor("#ffb000")) < 60]
    centre = (picture.width() - 1) / 2
    assert max(columns) - centre > centre - min(columns)  # to the east, as this one looks
    layer.removeSelection()
    assert render(layer, scale) == plain


def test_another_style_and_a_removed_watch_draw_nothing_more(qgis_new_project):
    layer = styled(image(compass_angle=90))
    add_styles(layer, Holdings())
    QgsProject.instance().addMapLayer(layer)
    watcher = SelectedOnTop(QgsProject.instance())
    layer.selectAll()
    assert orange(render(layer)) > 0
    layer.styleManager().setCurrentStyle("Panorama or flat")
    assert orange(render(layer)) == 0
    layer.styleManager().setCurrentStyle("Direction")
    watcher.remove()
    assert orange(render(layer)) == 0
    layer.removeSelection()
    layer.selectAll()
    assert orange(render(layer)) == 0
    assert layer.featureRendererGenerators() == []
