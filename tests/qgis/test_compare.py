"""Compare two fetches, as users run it."""

import itertools

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from landlens_plugin.compat import make_field
from landlens_plugin.core.services.mapillary.rights import CREDIT
from landlens_plugin.core.tiles.grid import Tile, bounds
from landlens_plugin.layers.changes import LOOKS
from tests.qgis.running import Told, extent, fetch, points, rows, run
from tests.qgis.test_streets_layout import SIGHTS, lab

pytestmark = pytest.mark.usefixtures("landlens")

COMPARE = "landlens:compareimages"
COUNTS = ("NEW_COUNT", "GONE_COUNT", "MOVED_COUNT", "TURNED_COUNT", "SAME_COUNT")
FIELDS = (("mly_id", "text"), ("captured_at", "datetime"), ("compass_angle", "real"), ("is_pano", "boolean"))
HERE = (7.44, 46.95)
A_DAY = "2026-05-01T00:00:00Z"


def layer_of(images, fields=FIELDS, crs="EPSG:4326", more=()):
    """A layer in memory: each image an id, a position or None, a direction, and values of further columns."""
    layer = QgsVectorLayer(f"Point?crs={crs}", "images", "memory")
    fields = [*fields, *more]
    layer.dataProvider().addAttributes([make_field(*one) for one in fields])
    layer.updateFields()
    across = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    features = []
    for key, place, angle, *rest in images:
        feature = QgsFeature(layer.fields())
        if place is not None:
            shape = QgsGeometry.fromPointXY(QgsPointXY(*place))
            shape.transform(across)
            feature.setGeometry(shape)
        feature[0] = key
        feature["compass_angle"] = angle
        for (name, _), value in zip(more, rest):
            feature[name] = value
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def compared(old, new, told=None, **parameters):
    given = {"OLD": old, "NEW": new, "OUTPUT": "memory:", **parameters}
    return run(COMPARE, told, **given)


def changes(results):
    return {row["mly_id"]: row["change"] for row in rows(results["OUTPUT"])}


def counts(results):
    return tuple(results[name] for name in COUNTS)


def beside(metres):
    """Some metres north of HERE."""
    return (HERE[0], HERE[1] + metres / 111_170)


def test_each_image_is_told_what_became_of_it():
    old = layer_of([("1", HERE, 10), ("2", HERE, 10), ("3", HERE, 359), ("4", HERE, 10), ("5", HERE, 10)])
    new = layer_of([("2", beside(2), 10), ("3", HERE, 5), ("4", beside(0.5), 14), ("5", beside(2), 90), ("6", HERE, 1)])
    told = Told()
    results = compared(old, new, told, KEEP_SAME=True, DATE=A_DAY)
    assert changes(results) == {"1": "gone", "2": "moved", "3": "turned", "4": "same", "5": "moved", "6": "new"}
    assert counts(results) == (1, 1, 2, 1, 1)
    found = {row["mly_id"]: row for row in rows(results["OUTPUT"])}
    assert list(found["1"])[-4:] == ["change", "moved_by", "turned_by", "first_seen"]
    assert found["2"]["moved_by"] == pytest.approx(2, rel=1e-3)
    assert found["3"]["turned_by"] == pytest.approx(6)
    assert (found["1"]["moved_by"], found["6"]["turned_by"]) == (None, None)
    assert found["6"]["first_seen"].toString("yyyy-MM-ddTHH:mm:ss") == "2026-05-01T00:00:00"
    assert all(found[key]["first_seen"] is None for key in "12345")
    assert "1 new, 1 gone, 2 moved" in told.everything()
    assert set(changes(compared(old, new))) == {"1", "2", "3", "5", "6"}


def test_nothing_is_new_or_gone_where_a_fetch_could_not_look(town):
    whole = fetch(town)["OUTPUT"]
    town.set(tile_fault={"mode": "404", "only": _a_tile_of(whole)})
    part = fetch(town, FAILED_TILES="memory:")
    assert part["FAILED_TILE_COUNT"] == 1
    tiles = part["FAILED_TILES"]
    missing = whole.featureCount() - part["IMAGE_COUNT"]
    assert missing > 0
    assert counts(compared(whole, part["OUTPUT"]))[:2] == (0, missing)
    assert counts(compared(part["OUTPUT"], whole))[:2] == (missing, 0)
    for failed in (tiles, _only_shapes(tiles, "EPSG:3857"), _only_shapes(tiles, "EPSG:32654")):
        told = Told()
        results = compared(whole, part["OUTPUT"], told, NEW_FAILED_TILES=failed, KEEP_SAME=True)
        assert counts(results) == (0, 0, 0, 0, part["IMAGE_COUNT"])
        assert f"{missing:,} images stand where one of the fetches could not read" in told.everything()
        # With what is the same also those of which nobody knows, so that it can be the layer of next time.
        assert list(changes(results).values()).count(None) == missing
        assert counts(compared(part["OUTPUT"], whole, OLD_FAILED_TILES=failed))[:2] == (0, 0)


def _a_tile_of(layer):
    """The tile of the most images, as faults select it."""
    import mercantile

    found = [mercantile.tile(point.x(), point.y(), 14) for point in points(layer).values()]
    most = max(set(found), key=found.count)
    return [f"14/{most.x}/{most.y}"]


def _only_shapes(tiles, crs):
    """The layer without its columns, in another CRS."""
    plain = run("native:retainfields", INPUT=tiles, FIELDS=["reason"], OUTPUT="memory:")["OUTPUT"]
    return run("native:reprojectlayer", INPUT=plain, TARGET_CRS=crs, OUTPUT="memory:")["OUTPUT"]


def test_a_tile_is_what_its_columns_say_whatever_its_shape():
    tile = Tile(8530, 5765)
    west, south, east, north = bounds(tile)
    inside, outside = ((west + east) / 2, (south + north) / 2), (west - 0.01, (south + north) / 2)
    old = layer_of([("1", inside, 1), ("2", outside, 1)])
    failed = QgsVectorLayer("Polygon?crs=EPSG:4326", "failed", "memory")
    failed.dataProvider().addAttributes([make_field(name, "integer") for name in "zxy"])
    failed.updateFields()
    feature = QgsFeature(failed.fields())
    feature.setAttributes([tile.z, tile.x, tile.y])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 1, 1)))
    failed.dataProvider().addFeatures([feature])
    assert changes(compared(old, layer_of([]), NEW_FAILED_TILES=failed)) == {"2": "gone"}


def test_what_was_first_seen_is_carried_on_from_night_to_night():
    first = layer_of([("1", HERE, 1), ("2", HERE, 1)])
    second = layer_of([("1", HERE, 1), ("2", HERE, 1), ("3", HERE, 1)])
    third = layer_of([("1", HERE, 90), ("3", HERE, 1), ("4", HERE, 1)])
    after_second = compared(first, second, KEEP_SAME=True, DATE="2026-05-02")["OUTPUT"]
    after_third = compared(after_second, third, KEEP_SAME=True, DATE="2026-05-03")["OUTPUT"]
    seen = {row["mly_id"]: row["first_seen"] and row["first_seen"].toString("dd") for row in rows(after_third)}
    assert seen == {"1": None, "2": None, "3": "02", "4": "03"}
    assert changes({"OUTPUT": after_third}) == {"1": "turned", "2": "gone", "3": "same", "4": "new"}
    assert [field.name() for field in after_third.fields()].count("first_seen") == 1


def test_rows_without_an_id_and_further_rows_of_one_are_told():
    told = Told()
    old = layer_of([(None, HERE, 1), ("1", HERE, 1), ("1", beside(50), 1), ("", HERE, 1)])
    new = layer_of([("1", HERE, 1), (None, HERE, 1)])
    results = compared(old, new, told)
    assert sum(counts(results)) == 1
    assert "Of the 4 images of 'Images of last time' 2 have no id" in told.everything()
    assert "'Images of last time' holds 1 further rows" in told.everything()


def test_what_is_gone_has_the_columns_of_now_in_the_crs_of_now():
    old = layer_of(
        [("1", HERE, "12.5", "2026-01-02T03:04:05Z", "t", "left out")],
        fields=(("mly_id", "long"), ("compass_angle", "text")),
        more=(("captured_at", "text"), ("is_pano", "text"), ("note", "text")),
    )
    new = layer_of([("2", HERE, 1, "kept")], crs="EPSG:3857", more=(("remark", "text"),))
    results = compared(old, new)
    layer = results["OUTPUT"]
    found = {row["mly_id"]: row for row in rows(layer)}
    assert layer.crs().authid() == "EPSG:3857"
    gone = found["1"]
    assert (gone["compass_angle"], gone["is_pano"], gone["remark"]) == (12.5, True, None)
    assert gone["captured_at"].toUTC().toString("yyyy-MM-ddTHH:mm:ss") == "2026-01-02T03:04:05"
    assert "note" not in gone
    assert found["2"]["remark"] == "kept"
    assert points(layer)["1"].distance(points(layer)["2"]) < 0.01


def test_layers_of_other_columns_and_of_what_is_selected(tmp_path):
    fields = (("key", "text"), ("compass_angle", "real"))
    more = (("heading", "real"),)
    old = layer_of([("a-1", HERE, 0, 10), ("b-2", HERE, 0, 10), ("c-3", HERE, 0, 10)], fields, more=more)
    new = layer_of([("a-1", HERE, 0, 30), ("b-2", HERE, 0, 10)], fields, more=more)
    old.selectByExpression("key <> 'c-3'")
    target = str(tmp_path / "changes.gpkg")
    results = compared(
        QgsProcessingFeatureSourceDefinition(QgsProject.instance().addMapLayer(old).id(), True),
        new,
        ID_FIELD="key",
        ANGLE_FIELD="heading",
        OUTPUT=target,
    )
    assert counts(results) == (0, 0, 0, 1, 1)
    assert [row["key"] for row in rows(target)] == ["a-1"]


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"ID_FIELD": "nothing"}, "has no field 'nothing'"),
        ({"ANGLE_FIELD": "nothing"}, "has no field 'nothing'"),
        ({"MOVED": -1}, "MOVED"),
        ({"TURNED": 181}, "TURNED"),
        ({"DATE": "soon"}, "not a date"),
    ],
)
def test_what_cannot_be_done_is_said(parameters, words):
    layer = layer_of([("1", HERE, 1)])
    with pytest.raises(QgsProcessingException) as raised:
        compared(layer, layer, **parameters)
    assert words in str(raised.value)


def test_a_layer_without_ids_is_named():
    with pytest.raises(QgsProcessingException, match="'Images of last time' has no field 'mly_id'. It has: key"):
        compared(layer_of([], fields=(("key", "text"),)), layer_of([]))


def test_two_empty_layers_are_a_result():
    told = Told()
    assert counts(compared(layer_of([]), layer_of([]), told)) == (0, 0, 0, 0, 0)
    assert len(told.warnings) == 1


def test_an_image_without_a_position_or_a_direction_is_not_said_to_have_moved():
    old = layer_of([("1", None, 1), ("2", HERE, None), ("3", None, 1)])
    results = compared(old, layer_of([("1", HERE, 1), ("2", HERE, 9)]), KEEP_SAME=True)
    assert changes(results) == {"1": "same", "2": "same", "3": "gone"}


@pytest.mark.parametrize("which", ["OLD", "NEW"])
def test_neither_layer_is_written_over(tmp_path, which):
    paths = {name: str(tmp_path / f"{name}.gpkg") for name in ("OLD", "NEW")}
    for path in paths.values():
        run("native:savefeatures", INPUT=layer_of([("1", HERE, 1)]), OUTPUT=path)
    with pytest.raises(QgsProcessingException, match="is read from there"):
        compared(**{name.lower(): path for name, path in paths.items()}, OUTPUT=paths[which])
    assert len(rows(paths[which])) == 1


def test_a_cancelled_run_writes_nothing(tmp_path):
    told = Told()
    told.cancel()
    target = tmp_path / "changes.gpkg"
    results = compared(layer_of([("1", HERE, 1)]), layer_of([]), told, OUTPUT=str(target))
    assert counts(results) == (0, 0, 0, 0, 0)
    assert not target.exists()


def test_the_model_tells_what_is_new_and_makes_the_layer_of_next_time(town, tmp_path):
    last = fetch(town)["OUTPUT"]
    keys = sorted(points(last))
    town.set(changes={keys[0]: None, "4711": {"like": keys[1]}})
    given = {"extent": extent(town.bbox), "changes:Changes": str(tmp_path / "changes.gpkg")}
    following = str(tmp_path / "next.gpkg")
    run("landlens:whatisnew", last=last, **given, **{"next:Images for next time": following})
    assert {row["mly_id"]: row["change"] for row in rows(given["changes:Changes"])} == {keys[0]: "gone", "4711": "new"}
    assert {row["mly_id"] for row in rows(following)} == {*keys[1:], "4711"}
    town.set(changes={keys[0]: None, "4711": {"like": keys[1], "compass_angle": 1.0}})
    again = str(tmp_path / "again.gpkg")
    run("landlens:whatisnew", last=following, **given, **{"next:Images for next time": again})
    (turned,) = rows(given["changes:Changes"])
    assert (turned["mly_id"], turned["change"]) == ("4711", "turned")
    assert turned["first_seen"] is not None


# How it looks


@pytest.fixture
def shown(processing_styles, qgis_new_project):
    """A function that runs an algorithm as QGIS's window does; answers one of its outputs as it is loaded there."""
    from processing.gui.Postprocessing import handleAlgorithmResults

    def run_in_window(name, output, **given):
        told, context, project = Told(), QgsProcessingContext(), QgsProject.instance()
        context.setProject(project)
        context.setFeedback(told)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
        to_load = {one: QgsProcessingOutputLayerDefinition(given.get(one, "memory:"), project) for one in output}
        found, succeeded = algorithm.run({**given, **to_load}, context, told)
        assert succeeded, told.everything()
        assert handleAlgorithmResults(algorithm, context, told, parameters=given)
        return [QgsProcessingUtils.mapLayerFromString(found[one], context) for one in output]

    return run_in_window


def test_changes_are_drawn_by_what_they_are(shown, tmp_path):
    """As QGIS loads them, and from a GeoPackage that somebody was given."""
    given = {
        "OLD": layer_of([("1", HERE, 10), ("2", HERE, 10), ("3", HERE, 10), ("4", HERE, 10)]),
        "NEW": layer_of([("2", beside(2), 10), ("3", HERE, 50), ("4", HERE, 10), ("5", HERE, 1)]),
        "KEEP_SAME": True,
    }
    (loaded,) = shown(COMPARE, ["OUTPUT"], **given)
    saved = run(COMPARE, **{**given, "OUTPUT": str(tmp_path / "changes.gpkg")})
    for layer in (loaded, QgsVectorLayer(saved["OUTPUT"], "changes", "ogr")):
        renderer = layer.renderer()
        assert renderer.type() == "categorizedSymbol" and renderer.classAttribute() == "change"
        labels = {one.value(): one.label() for one in renderer.categories()}
        assert list(labels)[: len(LOOKS)] == ["new", "gone", "moved", "turned", "same"]
        assert not set(labels.values()) & set(labels) and len(set(labels.values())) == len(labels)
        drawn = {one.value(): one.symbol().clone() for one in renderer.categories()}
        for change, (_, colour, size) in LOOKS.items():
            assert (drawn[change].color().name(), drawn[change].size()) == (colour, size)
        assert "Open on Mapillary" in layer.mapTipTemplate()
    assert CREDIT in loaded.metadata().rights()


def test_so_are_those_of_the_model(shown, town, tmp_path):
    last = fetch(town)["OUTPUT"]
    town.set(changes={"4711": {"like": sorted(points(last))[0]}})
    wanted = {
        "changes:Changes": str(tmp_path / "changes.gpkg"),
        "next:Images for next time": str(tmp_path / "next.gpkg"),
    }
    changed, following = shown("landlens:whatisnew", list(wanted), last=last, extent=extent(town.bbox), **wanted)
    assert [row["change"] for row in rows(changed)] == ["new"]
    assert changed.renderer().classAttribute() == "change"
    assert following.renderer().type() == "RuleRenderer"


def test_a_layer_of_others_is_drawn_by_change_too(tmp_path):
    path = tmp_path / "changes.gpkg"
    fields = (("key", "text"), ("compass_angle", "real"))
    old, new = (layer_of([(key, HERE, 10)], fields) for key in "12")
    compared(old, new, ID_FIELD="key", OUTPUT=str(path))
    layer = QgsVectorLayer(str(path), "changes", "ogr")
    assert layer.renderer().type() == "categorizedSymbol"


@pytest.mark.parametrize("sight", SIGHTS)
def test_everybody_tells_the_changes_apart(sight):
    seen = {change: lab(colour, SIGHTS[sight]) for change, (_, colour, _) in LOOKS.items()}
    for one, other in itertools.combinations(seen, 2):
        assert np.linalg.norm(seen[one] - seen[other]) > 20, (one, other)
    # And without any colour: "same" is the other circle, and half as large.
    assert len({shape for shape, _, _ in LOOKS.values()}) == len(LOOKS) - 1
    assert LOOKS["same"][2] <= LOOKS["new"][2] / 2
