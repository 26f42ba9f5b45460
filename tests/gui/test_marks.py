"""Things that a person marks in two photos, whose places on the ground are known from another projection."""

import math

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDataProvider,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt

from landlens_plugin.i18n import tr
from tests.core.images.projection import FISHEYE, PANORAMA, PERSPECTIVE, metres, photographed
from tests.gui.desk import DOWNLOADED, layer_of, moment
from tests.gui.hands import LEFT, painted, shown

LON, LAT = 9.0, 48.0
EAST, NORTH = 1 / 74_621.0, 1 / 111_207.0  # degrees for a metre here
THING = (LON + 12 * EAST, LAT + 18 * NORTH, 1.0)
_PAINTED = 60_000  # milliseconds: the stand-in paints each panorama once, which takes a busy machine a while
CONTROL = Qt.KeyboardModifier.ControlModifier


# -- photos


def own_photos(folder, *poses):
    """A layer of photos that nobody but the camera knows: (metres east, metres north, compass angle) of each."""
    folder.mkdir(exist_ok=True)
    rows = []
    for number, (east, north, angle) in enumerate(poses):
        path = folder / f"own_{number}.jpg"
        painted(800, 600).save(str(path))
        values = {"compass_angle": angle, "image_path": str(path), "captured_at": moment(2021, second=number)}
        rows.append((LON + east * EAST, LAT + north * NORTH, values))
    return layer_of([column for column in DOWNLOADED if column[0] != "mly_id"], *rows)


def told_of(row):
    """What the service tells of an image whose columns are these."""
    parameters = row["camera_parameters"] or []
    return {
        "camera_type": row["camera_type"],
        "camera_parameters": list(map(float, parameters.split(","))) if isinstance(parameters, str) else parameters,
        "width": row["width"],
        "height": row["height"],
        "exif_orientation": 1,
        "computed_rotation": list(map(float, row["computed_rotation"].split(","))),
        "computed_geometry": {
            "type": "Point",
            "coordinates": [row["computed_geometry_lon"], row["computed_geometry_lat"]],
        },
    }


@pytest.fixture
def known_photos(town, town_truth):
    """A function from (camera, metres east and north, pose) of two photos of the service to their layer, and where in
    each the thing is seen. The layer's own place and compass are wrong, as those of devices are."""

    def photos(*taken):
        rows, points, told = [], [], {}
        for camera, (east, north), pose in taken:
            place = (LON + east * EAST, LAT + north * NORTH, 2.0)
            row, point = photographed(camera, place, pose, THING)
            is_pano = bool(row.get("is_pano"))
            image = next(
                one
                for one in town_truth
                if not one["dead"] and one["is_pano"] == is_pano and int(one["id"]) % 97 > 2 and one["id"] not in told
            )
            told[image["id"]] = told_of(row)
            values = {"mly_id": image["id"], "compass_angle": (pose[0] + 20) % 360, "is_pano": is_pano}
            rows.append((place[0] + 4 * EAST, place[1], values))
            points.append(point)
        town.set(told=told)
        return layer_of(DOWNLOADED, *rows), points

    return photos


# -- what a person does


def look_at(qtbot, dock, layer, number):
    dock.show_feature(layer, sorted(layer.allFeatureIds())[number])
    qtbot.waitUntil(lambda: shown(dock), timeout=_PAINTED)


def place_in(view, x, y):
    """Where in a view a place of its picture is seen."""
    if hasattr(view, "look"):
        view.look(360 * (x - 0.5))
        place = view.widget_point(x, y)
        return QPoint(round(place.x()), round(place.y()))
    area = view.shown()
    return QPoint(round(area.x() + x * area.width()), round(area.y() + y * area.height()))


def click(qtbot, dock, x=0.5, y=0.5):
    view = dock._page.stage.view
    qtbot.mouseClick(view, LEFT, pos=place_in(view, x, y))


def start_marking(qtbot, dock):
    qtbot.keyClick(dock._page.stage.view, Qt.Key.Key_M)
    assert dock._page.bar.mark.isChecked()


def said(dock):
    return dock._page.marking.text()


# -- what is seen then


def marks_layer():
    (layer,) = QgsProject.instance().mapLayersByName("Marks")
    return layer


def places():
    """What the layer of marks has, if there is one."""
    return [feature for layer in QgsProject.instance().mapLayersByName("Marks") for feature in layer.getFeatures()]


def rubber(desk):
    return [item for item in desk.canvas.scene().items() if isinstance(item, QgsRubberBand)]


def sights(dock):
    return dock._marks._lines._lines


def crosses(dock):
    return dock._page.stage.view._marks


def away(feature, east, north):
    point = feature.geometry().asPoint()
    return math.hypot((point.x() - LON) / EAST - east, (point.y() - LAT) / NORTH - north)


FLAT, FISH = (PERSPECTIVE, (0, 0), (40, 5, 3)), (FISHEYE, (25, 2), (-50, -8, 4))
ROUND, TILTED = (PANORAMA, (30, 10), (200, 0, 0)), (PANORAMA, (0, 5), (75, 9, -6))


@pytest.mark.parametrize("taken", [(FLAT, FISH), (FISH, FLAT), (FLAT, ROUND), (TILTED, ROUND)])
def test_a_thing_in_two_photos_lies_where_it_is(qtbot, desk, dock, known_photos, taken):
    layer, points = known_photos(*taken)
    desk.add(layer)
    look_at(qtbot, dock, layer, 0)
    start_marking(qtbot, dock)
    click(qtbot, dock, *points[0])
    qtbot.waitUntil(lambda: "another photo" in said(dock))
    look_at(qtbot, dock, layer, 1)
    click(qtbot, dock, *points[1])
    qtbot.waitUntil(lambda: bool(places()))
    (feature,) = places()
    point = feature.geometry().asPoint()
    assert metres(point.x(), point.y(), THING) < min(0.5, feature["error_m"]), "a pixel wide"
    assert [feature["image_id_1"], feature["image_id_2"]] == [one["mly_id"] for one in layer.getFeatures()]
    for number, (_, (east, north), _) in enumerate(taken, 1):
        wanted = math.degrees(math.atan2(12 - east, 18 - north)) % 360
        assert abs((feature[f"direction_{number}"] - wanted + 180) % 360 - 180) < 1
        assert feature[f"distance_{number}"] == pytest.approx(math.hypot(12 - east, 18 - north), abs=0.5)
        assert "computed rotation" in feature[f"known_by_{number}"]
    between = (feature["direction_1"] - feature["direction_2"] + 180) % 360 - 180
    assert feature["angle"] == pytest.approx(min(abs(between), 180 - abs(between)), abs=0.1)
    assert feature["created"].isValid()
    assert "Mapillary's computed rotation" in said(dock) and "position corrected by Mapillary" in said(dock)


def test_only_the_images_that_are_looked_at_are_asked_for(qtbot, desk, dock, known_photos, town):
    layer, points = known_photos(FLAT, FISH)
    desk.add(layer)
    for number in (0, 1):
        look_at(qtbot, dock, layer, number)
        if not number:
            start_marking(qtbot, dock)
        click(qtbot, dock, *points[number])
    qtbot.waitUntil(lambda: bool(places()))
    wanted = {one["mly_id"] for one in layer.getFeatures()}
    asked = {name for entry in town.log("graph") for name in entry["query"].get("ids", "").split(",") if name}
    asked |= {entry["path"].strip("/") for entry in town.log("graph")} - {""}
    assert asked == wanted


def test_without_an_answer_the_compass_counts_and_that_is_said(qtbot, desk, dock, known_photos, town):
    layer, _ = known_photos(FLAT, FISH)
    desk.add(layer)
    town.set(entity_fault="404")
    for number in (0, 1):
        dock.show_feature(layer, sorted(layer.allFeatureIds())[number])
        dock._viewing._have_picture(dock._viewing.wanted().key, painted(800, 600), True)
        if not number:
            start_marking(qtbot, dock)
        click(qtbot, dock)
        qtbot.waitUntil(lambda: not said(dock).startswith("Asking"))
        assert "the camera's own compass" in said(dock)
        assert "taken as 70 degrees" in said(dock)
    (feature,) = places()
    assert [feature["direction_1"], feature["direction_2"]] == pytest.approx([60, 330], abs=0.2)


@pytest.fixture
def corner(desk, tmp_path):
    """Own photos: at the left and the right, both towards what lies ahead between them, and more beside them."""
    return desk.add(own_photos(tmp_path / "own", (0, 0, 45), (20, 0, 315), (0, 10, 45), (-20, 0, 225)))


@pytest.fixture
def marking(qtbot, desk, dock, corner):
    """The first of them is looked at, and the mark is in the hand."""
    desk.look(LON, LAT)
    look_at(qtbot, dock, corner, 0)
    start_marking(qtbot, dock)
    return corner


def test_own_photos_by_their_compass_alone(qtbot, desk, dock, marking):
    click(qtbot, dock, 0.75)
    assert "camera's own compass, camera taken as level" in said(dock)
    aside = math.degrees(math.atan(math.tan(math.radians(35)) / 2))
    assert sights(dock)[0].sight.azimuth == pytest.approx(45 + aside, abs=0.2)
    click(qtbot, dock)
    look_at(qtbot, dock, marking, 1)
    click(qtbot, dock)
    (feature,) = places()
    assert away(feature, 10, 10) < 0.2, "a mark that is moved counts where it is then"
    assert feature["angle"] == pytest.approx(90, abs=0.5)
    assert feature["error_m"] > 3
    assert (feature["image_id_1"], feature["image_id_2"]) == ("own_0", "own_1")
    assert dock._layers.columns(marks_layer()) is None, "a mark is no photo"
    assert desk.activeLayer() is marking


def test_the_lines_are_on_the_map_and_the_crosses_in_the_photos(qtbot, desk, dock, marking):
    click(qtbot, dock, 0.6, 0.4)
    band, fan = dock._marks._lines._band, dock._marks._lines._fans
    assert {band, fan} <= set(rubber(desk))
    assert (band.numberOfVertices(), fan.numberOfVertices() > 8) == (2, True)
    assert len(sights(dock)) == 1
    look_at(qtbot, dock, marking, 1)
    assert crosses(dock) == []
    look_at(qtbot, dock, marking, 0)
    assert crosses(dock) == [pytest.approx((0.6, 0.4), abs=0.01)], "back again, it is still marked"
    look_at(qtbot, dock, marking, 1)
    click(qtbot, dock, 0.4)
    assert len(places()) == len(crosses(dock)) == 1
    assert fan.numberOfVertices() == 0, "what ends needs no guess of where it leads"
    lengths = [line.length for line in sights(dock)]
    assert lengths == pytest.approx([places()[0]["distance_1"], places()[0]["distance_2"]], abs=0.01)
    qtbot.keyClick(dock._page.stage.view, Qt.Key.Key_Escape)
    assert not dock._page.bar.mark.isChecked()
    assert dock._page.marking.isHidden()
    assert sights(dock) == crosses(dock) == []
    click(qtbot, dock)
    assert sights(dock) == [], "a click looks around again"
    start_marking(qtbot, dock)
    assert len(sights(dock)) == 2


def test_the_line_starts_at_the_camera_and_leads_the_right_way_in_any_projection(qtbot, desk, dock, marking):
    click(qtbot, dock)
    for crs in ("EPSG:3857", "EPSG:4326", "EPSG:32632", "EPSG:3035"):
        desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
        line = dock._marks._lines._band.asGeometry().asPolyline()
        back = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(crs), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
        )
        start, end = map(back.transform, line)
        assert (start.x(), start.y()) == pytest.approx((LON, LAT), abs=1e-7)
        assert ((end.x() - LON) / EAST, (end.y() - LAT) / NORTH) == pytest.approx((354, 354), abs=3)


def test_what_cannot_be_a_place_is_refused_with_a_sentence(qtbot, desk, dock, marking):
    click(qtbot, dock)
    for number, sentence in ((2, "nearly parallel"), (3, "nearly parallel")):
        look_at(qtbot, dock, marking, number)
        click(qtbot, dock)
        assert sentence in said(dock)
    look_at(qtbot, dock, marking, 3)
    click(qtbot, dock, 1.0)
    assert "behind that of the" in said(dock)
    look_at(qtbot, dock, marking, 1)
    click(qtbot, dock, 0.5, 0.5)
    assert len(places()) == 1, "the first mark was kept"


def test_a_photo_without_a_direction_is_refused(qtbot, desk, dock, tmp_path):
    layer = desk.add(own_photos(tmp_path / "own", (0, 0, NULL)))
    look_at(qtbot, dock, layer, 0)
    start_marking(qtbot, dock)
    click(qtbot, dock)
    assert "Nothing tells which way the photo looks" in said(dock)
    assert sights(dock) == crosses(dock) == []


def test_the_point_layer_that_is_edited_gets_the_point(qtbot, desk, dock, marking):
    own = desk.add(
        QgsVectorLayer(
            "MultiPoint?crs=EPSG:25832&field=name:string&field=IMAGE_ID_1:string&field=error_m:integer"
            "&field=angle:datetime&field=known_by_2:string(5)",
            "trees",
            "memory",
        )
    )
    own.startEditing()
    click(qtbot, dock)
    look_at(qtbot, dock, marking, 1)
    click(qtbot, dock)
    (feature,) = own.getFeatures()
    to_degrees = QgsCoordinateTransform(own.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    point = to_degrees.transform(feature.geometry().asMultiPoint()[0])
    assert ((point.x() - LON) / EAST, (point.y() - LAT) / NORTH) == pytest.approx((10, 10), abs=0.2)
    assert feature["IMAGE_ID_1"] == "own_0"
    assert feature["error_m"] > 2
    assert feature["name"] == feature["angle"] == feature["known_by_2"] == NULL
    assert QgsProject.instance().mapLayersByName("Marks") == []
    assert '"trees"' in said(dock)
    own.undoStack().undo()
    assert own.featureCount() == 0, "one step of the layer's own"
    own.undoStack().redo()
    qtbot.keyClick(dock._page.stage.view, Qt.Key.Key_Z, CONTROL)
    assert own.featureCount() == 0, "and one of the dock's"
    click(qtbot, dock)
    assert own.commitChanges()
    assert own.featureCount() == 1


def test_a_layer_of_points_that_is_not_edited_is_left_alone(qtbot, desk, dock, marking):
    own = desk.add(layer_of([("image_id_1", "string")], name="trees"))
    click(qtbot, dock)
    look_at(qtbot, dock, marking, 1)
    click(qtbot, dock)
    assert own.featureCount() == 0
    assert len(places()) == 1


def test_undo_goes_back_mark_by_mark(qtbot, desk, dock, marking):
    page = dock._page
    assert not page.marking.undo.isEnabled()
    click(qtbot, dock)
    look_at(qtbot, dock, marking, 1)
    click(qtbot, dock)
    assert len(places()) == 1
    qtbot.keyClick(page.stage.view, Qt.Key.Key_Backspace)
    assert places() == []
    assert len(sights(dock)) == 1, "the first mark waits for another second one"
    click(qtbot, dock)
    assert len(places()) == 1
    click(qtbot, dock, 0.2)
    qtbot.keyClick(page.stage.view, Qt.Key.Key_Z, CONTROL)
    assert len(places()) == 1, "the new mark went alone"
    qtbot.mouseClick(page.marking.undo, LEFT)
    qtbot.mouseClick(page.marking.undo, LEFT)
    assert places() == sights(dock) == crosses(dock) == []
    assert not page.marking.undo.isEnabled()
    qtbot.keyClick(page.stage.view, Qt.Key.Key_Backspace)
    assert page.bar.mark.isChecked()


def test_clear_forgets_the_lines_and_keeps_the_point(qtbot, desk, dock, marking):
    click(qtbot, dock)
    look_at(qtbot, dock, marking, 1)
    click(qtbot, dock)
    click(qtbot, dock, 0.2)
    qtbot.mouseClick(dock._page.marking.clear, LEFT)
    assert sights(dock) == crosses(dock) == []
    assert len(places()) == 1
    assert "Click a thing" in said(dock)


def test_a_point_that_is_gone_cannot_be_taken_back(qtbot, desk, dock, marking):
    for number in (0, 1):
        look_at(qtbot, dock, marking, number)
        click(qtbot, dock)
    QgsProject.instance().removeMapLayer(marks_layer())
    qtbot.keyClick(dock._page.stage.view, Qt.Key.Key_Backspace)
    assert "cannot be taken back" in said(dock)
    click(qtbot, dock)
    assert len(places()) == 1, "in a new layer"


def test_a_click_before_the_next_photo_is_there_marks_nothing(qtbot, desk, dock, known_photos, town):
    layer, _ = known_photos(FLAT, FISH)
    desk.add(layer)
    second = layer.getFeature(max(layer.allFeatureIds()))["mly_id"]
    town.set(image_fault={"mode": "hang", "only": [second]})  # also for who reads ahead
    look_at(qtbot, dock, layer, 0)
    start_marking(qtbot, dock)
    dock.show_feature(layer, sorted(layer.allFeatureIds())[1])
    click(qtbot, dock)
    assert sights(dock) == [], "it would have been in the photo before"


def test_keys_are_the_docks_only_while_it_marks(qtbot, dock, marking):
    page = dock._page

    def is_ours(key, held=Qt.KeyboardModifier.NoModifier):
        from qgis.PyQt.QtGui import QKeyEvent

        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
        event.ignore()
        QCoreApplication.sendEvent(page, event)
        return event.isAccepted()

    keys = ((Qt.Key.Key_Z, CONTROL), (Qt.Key.Key_Backspace,), (Qt.Key.Key_Escape,))
    assert all(is_ours(*key) for key in keys)
    qtbot.keyClick(page.stage.view, Qt.Key.Key_M)
    assert not any(is_ours(*key) for key in keys)
    assert is_ours(Qt.Key.Key_M)
    assert not is_ours(Qt.Key.Key_M, CONTROL)


def test_the_keyboard_marks_the_middle(qtbot, dock, marking):
    qtbot.keyClick(dock._page.stage.view, Qt.Key.Key_Return)
    assert sights(dock)[0].sight.azimuth == pytest.approx(45, abs=0.2)


def test_a_photo_that_goes_and_a_dock_that_closes_take_the_marks_along(qtbot, desk, dock, marking):
    click(qtbot, dock)
    dock.set_shown(False)
    assert sights(dock) == []
    assert not dock._page.bar.mark.isChecked()
    dock.set_shown(True)
    look_at(qtbot, dock, marking, 0)
    start_marking(qtbot, dock)
    click(qtbot, dock)
    QgsProject.instance().clear()
    assert sights(dock) == []


def test_a_dock_that_is_removed_leaves_nothing_on_the_map(qtbot, desk, dock, marking):
    click(qtbot, dock)
    look_at(qtbot, dock, marking, 1)
    click(qtbot, dock)
    dock.remove()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert rubber(desk) == []
    desk.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert len(places()) == 1


def test_marks_that_were_saved_into_a_file_go_on_there(qtbot, desk, dock, marking, tmp_path):
    for number in (0, 1):
        look_at(qtbot, dock, marking, number)
        click(qtbot, dock)
    layer, path = marks_layer(), str(tmp_path / "marks.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.layerName = "marks"
    context = QgsProject.instance().transformContext()
    error = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    assert error[0] == QgsVectorFileWriter.WriterError.NoError
    layer.setDataSource(f"{path}|layername=marks", "Marks", "ogr", QgsDataProvider.ProviderOptions())
    assert layer.isValid()
    for number in (0, 1):
        look_at(qtbot, dock, marking, number)
        click(qtbot, dock, 0.4)
    assert [feature["fid"] for feature in places()] == [1, 2]
    qtbot.keyClick(dock._page.stage.view, Qt.Key.Key_Backspace)
    assert [feature["fid"] for feature in places()] == [1]


def test_the_layer_of_marks_says_what_it_holds(qtbot, desk, dock, marking):
    for number in (0, 1):
        look_at(qtbot, dock, marking, number)
        click(qtbot, dock)
    layer = marks_layer()
    assert all(layer.attributeAlias(place) for place in range(layer.fields().count()))
    assert tr("Expected error (m)") in [layer.attributeAlias(place) for place in range(layer.fields().count())]
    assert layer.renderer().symbol().symbolLayerCount() == 3
    for number in (0, 1):
        look_at(qtbot, dock, marking, number)
        click(qtbot, dock, 0.4)
    assert marks_layer().featureCount() == 2, "the next one goes into the same layer"
