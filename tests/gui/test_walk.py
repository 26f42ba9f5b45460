"""The way along a street beyond what the layer holds, asked from the service; and pictures that come from there."""

import pytest
from qgis.PyQt.QtCore import Qt

from tests.gui.desk import layer_of, street_of
from tests.gui.hands import shown
from tests.qgis.running import asked

SEQUENCE_LENGTHS = range(20, 400)


@pytest.fixture
def sequence(town_truth):
    """A sequence of flat images that are all there, with every size of picture."""
    by_key = {}
    for one in town_truth:
        by_key.setdefault(one["sequence"], []).append(one)
    return next(
        key
        for key, images in by_key.items()
        if len(images) in SEQUENCE_LENGTHS
        and not any(one["dead"] or one["is_pano"] or int(one["id"]) % 97 < 3 for one in images)
    )


@pytest.fixture
def walked(desk, dock, town, town_truth, sequence):
    """The dock at the third and last image of a layer, and all ids of the sequence."""
    layer, ids = street_of(town_truth, sequence, most=3)
    desk.add(layer)
    dock.show_feature(layer, 3)
    return ids


def test_a_picture_comes_from_the_service_and_facts_with_it(qtbot, dock, town, walked, town_truth):
    qtbot.waitUntil(lambda: shown(dock))
    creator = next(one["creator_username"] for one in town_truth if one["id"] == walked[2])
    qtbot.waitUntil(lambda: creator in dock._page.facts.text())
    assert dock.subject.width > 0, "of the camera, which no tile tells"
    assert town.log("images")


def test_the_walk_goes_on_beyond_the_layer(qtbot, desk, dock, town, walked):
    qtbot.waitUntil(lambda: shown(dock))
    assert not any("image_ids" in path for path, _ in asked(town, "graph")), "nobody has walked there yet"
    view = dock._page.stage.view
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: dock.subject.image_id == walked[3])
    assert dock.subject.layer_id is None
    qtbot.waitUntil(lambda: dock.subject.point is not None)
    qtbot.waitUntil(lambda: shown(dock))
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert dock.subject.image_id == walked[4]
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert dock.subject.image_id == walked[1]
    assert dock.subject.layer_id is not None, "what the layer has is the layer's"
    assert sum("image_ids" in path for path, _ in asked(town, "graph")) == 1


def test_the_end_of_the_sequence_ends_the_walk(qtbot, desk, dock, town, walked):
    dock._page.bar.next.trigger()
    qtbot.waitUntil(lambda: dock.subject.image_id == walked[3])
    for _ in range(len(walked)):
        dock._page.bar.next.trigger()
    assert dock.subject.image_id == walked[-1]
    assert not dock._page.bar.next.isEnabled()
    qtbot.waitUntil(lambda: shown(dock))


def test_a_service_that_does_not_answer_says_so_and_the_photo_stays(qtbot, desk, dock, town, walked):
    qtbot.waitUntil(lambda: shown(dock))
    town.set(entity_fault="404")
    dock._page.bar.next.trigger()
    qtbot.waitUntil(lambda: len(desk.said) > 1)
    assert dock.subject.image_id == walked[2]
    assert shown(dock)


def test_an_image_that_is_gone_says_so(qtbot, dock, town, walked, desk):
    town.set(dead=[walked[1]])
    dock._page.bar.previous.trigger()
    stage = dock._page.stage
    qtbot.waitUntil(lambda: "deleted" in stage.notice.sentence)
    dock._page.bar.previous.trigger()
    qtbot.waitUntil(lambda: shown(dock))


def test_without_a_token_it_says_what_is_missing(qtbot, monkeypatch, desk, dock, town, town_truth, sequence):
    monkeypatch.delenv("MLY_TOKEN")
    layer, _ = street_of(town_truth, sequence, most=3)
    desk.add(layer)
    with qtbot.waitSignal(dock.token_wanted) as caught:
        dock.show_feature(layer, 1)
    assert "token" in caught.args[0]
    qtbot.waitUntil(lambda: "token" in dock._page.stage.notice.sentence)  # told of the image and of its picture
    monkeypatch.setenv("MLY_TOKEN", town.token)
    dock.renew()
    qtbot.waitUntil(lambda: shown(dock))


def test_a_step_finds_its_picture_read_ahead(qtbot, desk, dock, town, town_truth, sequence):
    layer, ids = street_of(town_truth, sequence, most=8)
    desk.add(layer)
    dock.show_feature(layer, 2)
    names = [f"/{one}.jpg" for one in (ids[0], ids[2], ids[3])]
    qtbot.waitUntil(lambda: all(any(name in path for path, _ in asked(town, "images")) for name in names))
    qtbot.waitUntil(lambda: shown(dock))
    qtbot.wait(300)  # for the decoding of what came last
    town.set(image_fault="hang", entity_fault="hang")
    dock._page.bar.next.trigger()
    assert dock.subject.image_id == ids[2]
    assert shown(dock), "at once, with no answer to wait for"


def test_a_panorama_that_only_the_service_knows_as_one(qtbot, desk, dock, town, town_truth):
    one = next(one for one in town_truth if one["is_pano"] and not one["dead"] and int(one["id"]) % 97 > 2)
    layer = desk.add(layer_of([("mapillary", "string")], (one["lon"], one["lat"], {"mapillary": one["id"]})))
    dock.show_feature(layer, 1)
    qtbot.waitUntil(lambda: shown(dock) and dock._page.stage.is_panorama)
    assert dock._page.stage.panorama.isVisible()
    qtbot.waitUntil(lambda: dock.subject.angle is not None)
    assert dock._gaze.heading is not None
