"""Pictures for the window: told in the main thread, small and then sharp, never too large, none after close."""

from __future__ import annotations

import os
import shutil
import threading
import time
from pathlib import Path

import pytest
from PIL import Image
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QThread
from qgis.PyQt.QtGui import QImage

from landlens_plugin.core.errors import CredentialLocked
from landlens_plugin.core.view.request import Wanted
from landlens_plugin.gui import pictures as room
from landlens_plugin.gui.decoding import Decoded
from landlens_plugin.gui.pictures import PictureSource
from landlens_plugin.qgis_pictures import decoded
from tests.core.runs import QUICK, client_of, workers

LONG = 60_000  # milliseconds; what is waited for takes a fraction of it


@pytest.fixture
def ids(town):
    return [image["id"] for image in town.truth() if not image["dead"] and int(image["id"]) % 97 > 2][:12]


class Seen:
    """All that a source told, in order, and in which thread."""

    def __init__(self, source):
        self.ready, self.failed, self.known, self.walked = [], [], [], []
        self.unknown, self.token_wanted, self.elsewhere = [], [], 0
        for name in ("ready", "failed", "known", "walked", "unknown", "token_wanted"):
            getattr(source, name).connect(lambda *values, name=name: self._take(name, values))

    def _take(self, name, values):
        self.elsewhere += QThread.currentThread() is not QCoreApplication.instance().thread()
        getattr(self, name).append(values)

    @property
    def sharp(self):
        return [key for key, _, is_sharp in self.ready if is_sharp]


@pytest.fixture
def source(qtbot, qgis_app, town, tmp_path):
    source = PictureSource(None, str(tmp_path / "cache"), QUICK)
    source.seen = Seen(source)
    yield source
    source.close()
    assert workers() == [] and source.seen.elsewhere == 0


def pump():
    """Let everything that is queued arrive."""
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def jpeg(path, width, height, orientation=None, colours=("red", "blue")):
    """A picture whose left half and right half differ."""
    picture = Image.new("RGB", (width, height), colours[1])
    picture.paste(Image.new("RGB", (width // 2, height), colours[0]), (0, 0))
    exif = Image.Exif()
    if orientation:
        exif[0x0112] = orientation
    picture.save(path, "JPEG", exif=exif)
    return str(path)


# -- decoding


@pytest.mark.parametrize(
    ("size", "wanted", "expected"),
    [
        ((400, 300), 1024, (400, 300)),
        ((2000, 1000), 512, (512, 256)),
        ((2000, 1000), 2000, (2000, 1000)),
        ((3001, 7), 1024, (1024, 2)),
        ((3001, 1), 256, (256, 1)),
    ],
)
def test_a_picture_is_never_wider_than_wanted(tmp_path, size, wanted, expected):
    image = decoded(jpeg(tmp_path / "a.jpg", *size), wanted)
    assert (image.width(), image.height()) == expected
    assert image.format() == QImage.Format.Format_RGB32


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_stands_upright_and_its_width_is_that_of_the_upright_one(tmp_path, orientation):
    image = decoded(jpeg(tmp_path / "a.jpg", 800, 400, orientation), 256)
    lies = orientation > 4
    assert (image.width(), image.height()) == ((256, 512) if lies else (256, 128))
    colours = {
        name: image.pixelColor(*place)
        for name, place in {
            "left": (5, image.height() // 2),
            "right": (250, image.height() // 2),
            "top": (128, 5),
            "bottom": (128, image.height() - 5),
        }.items()
    }
    red = {1: "left", 2: "right", 3: "right", 4: "left", 5: "top", 6: "top", 7: "bottom", 8: "bottom"}[orientation]
    assert colours[red].red() > 200 and colours[red].blue() < 60


@pytest.mark.parametrize("content", [b"", b"no picture", b"\xff\xd8\xff\xe0 cut \xff\xd9"])
def test_what_is_no_picture_is_none(tmp_path, content):
    (tmp_path / "a.jpg").write_bytes(content)
    assert decoded(str(tmp_path / "a.jpg"), 1024) is None
    assert decoded(str(tmp_path / "missing.jpg"), 1024) is None


def test_decoded_pictures_are_bounded_and_those_longest_unused_go_first():
    kept = Decoded(most_bytes=3 * 100 * 100 * 4)

    def make(width):
        return QImage(100, 100, QImage.Format.Format_RGB32)

    for key in "abc":
        kept.find_or_make(Wanted(key, key), True, make)
    assert kept.find(Wanted("x", "a")) is not None
    kept.find_or_make(Wanted("d", "d"), False, make)
    assert [key for key in "abcd" if kept.find(Wanted("x", key))] == ["a", "c", "d"]
    assert kept.find(Wanted("x", "d"))[1] is False
    kept.find_or_make(Wanted("d", "d"), True, make)
    assert kept.find(Wanted("x", "d"))[1] is True and kept.find(Wanted("x", "d", pixels=2000)) is None
    assert kept.find_or_make(Wanted("e", "e"), True, lambda width: None) is None


# -- the source


def test_small_and_then_sharp_in_the_main_thread(qtbot, source, ids):
    source.show(Wanted("mine", ids[0], pixels=800))
    qtbot.waitUntil(lambda: source.seen.sharp == ["mine"], timeout=LONG)
    assert [(key, image.width(), sharp) for key, image, sharp in source.seen.ready] == [
        ("mine", 256, False),
        ("mine", 1024, True),
    ]
    assert source.seen.failed == []


def test_what_was_read_ahead_is_there_at_once(qtbot, source, ids, town):
    source.show(Wanted("0", ids[0]))
    source.ahead([Wanted(str(number), ids[number]) for number in (1, 2, 3)])
    qtbot.waitUntil(lambda: source.seen.sharp == ["0"] and len(town.log("images")) >= 5, timeout=LONG)
    qtbot.waitUntil(lambda: all(source._decoded.find(Wanted("", ids[number])) for number in (1, 2, 3)), timeout=LONG)
    town.clear_log()
    source.seen.ready.clear()
    for number in (1, 2, 3):
        source.show(Wanted(str(number), ids[number]))
        assert source.seen.sharp[-1] == str(number)  # before any event is handled
    pump()
    assert [key for key, _, _ in source.seen.ready] == ["1", "2", "3"] and town.log("images") == []


def test_what_is_shown_while_it_is_read_ahead_is_told_and_fetched_once(qtbot, source, ids, town):
    source.about(ids[0])  # needs the token, which is not looked for over what nobody looks at yet
    qtbot.waitUntil(lambda: bool(source.seen.known), timeout=LONG)
    town.set(image_delay=300)
    source.ahead([Wanted("a", ids[1])])
    qtbot.waitUntil(lambda: bool(town.log("images")), timeout=LONG)
    source.show(Wanted("b", ids[1]))
    qtbot.waitUntil(lambda: source.seen.sharp == ["b"], timeout=LONG)
    pump()
    assert len(town.log("images")) == 1 and [key for key, _, _ in source.seen.ready] == ["b"]


def test_only_the_newest_of_a_place_is_told(qtbot, source, ids):
    for key in ids[:6]:
        source.show(Wanted(key, key))
    source.show(Wanted("beside", ids[7], place="compare"))
    qtbot.waitUntil(lambda: len(source.seen.sharp) == 2, timeout=LONG)
    pump()
    assert {key for key, _, _ in source.seen.ready} == {ids[5], "beside"} and source.seen.failed == []


def test_what_is_cancelled_is_not_told(qtbot, source, ids, town):
    town.set(entity_delay=200)
    source.show(Wanted("a", ids[0]))
    source.show(Wanted("b", ids[1], place="b"))
    source.cancel("a")
    qtbot.waitUntil(lambda: source.seen.sharp == ["b"], timeout=LONG)
    pump()
    assert {key for key, _, _ in source.seen.ready} == {"b"}


def test_facts_and_ways(qtbot, source, ids, town):
    sequence = next(one["sequence"] for one in town.truth() if one["id"] == ids[0])
    source.about(ids[0])
    source.sequence(sequence)
    seen = source.seen
    qtbot.waitUntil(lambda: bool(seen.known and seen.walked), timeout=LONG)
    assert seen.known[0][0] == seen.known[0][1].id == ids[0] and seen.known[0][1].sequence_id == sequence
    assert seen.walked[0][0] == sequence and ids[0] in seen.walked[0][1]
    town.set(dead=[ids[6]])
    source.about(ids[6])
    qtbot.waitUntil(lambda: bool(seen.unknown), timeout=LONG)
    assert seen.unknown[0][0] == ids[6] and "deleted" in seen.unknown[0][1]


def test_gone_is_said(qtbot, source, ids, town):
    town.set(dead=[ids[0]])
    source.show(Wanted("x", ids[0]))
    qtbot.waitUntil(lambda: bool(source.seen.failed), timeout=LONG)
    assert source.seen.failed == [("x", "This image was deleted from Mapillary, or made private.")]


# -- the token


def test_the_token_is_looked_for_when_it_is_needed_and_then_once(qtbot, source, ids, town, monkeypatch, tmp_path):
    looks = []
    monkeypatch.setattr(room, "find_credential", lambda: looks.append(threading.current_thread()) or town.token)
    source.show(Wanted("file", path=jpeg(tmp_path / "a.jpg", 300, 200)))
    qtbot.waitUntil(lambda: source.seen.sharp == ["file"], timeout=LONG)
    assert looks == []
    for number, key in enumerate(ids):
        source.show(Wanted(key, key, pixels=256, place=str(number)))
    source.about(ids[0])
    qtbot.waitUntil(lambda: bool(len(source.seen.sharp) == 1 + len(ids) and source.seen.known), timeout=LONG)
    assert looks == [threading.main_thread()] and source.seen.failed == [] and source.seen.token_wanted == []


def test_reading_ahead_looks_for_no_token_and_goes_on_when_there_is_one(qtbot, source, ids, town):
    source.ahead([Wanted("a", ids[1])])
    errands = source._viewer._errands
    qtbot.waitUntil(lambda: not (errands._waiting or errands._running), timeout=LONG)
    pump()
    assert town.log() == [] and source.seen.token_wanted == []
    source.show(Wanted("b", ids[0]))
    qtbot.waitUntil(lambda: source._decoded.find(Wanted("", ids[1])) is not None, timeout=LONG)


def test_without_a_token_it_is_asked_for_once_and_used_when_it_comes(qtbot, source, ids, monkeypatch, town):
    monkeypatch.delenv("MLY_TOKEN")
    source.show(Wanted("x", ids[0]))
    source.about(ids[0])
    source.ahead([Wanted("y", ids[1])])
    qtbot.waitUntil(lambda: bool(source.seen.failed and source.seen.unknown), timeout=LONG)
    assert len(source.seen.token_wanted) == 1 and "No Mapillary access token" in source.seen.failed[0][1]
    assert town.log() == []
    monkeypatch.setenv("MLY_TOKEN", town.token)
    source.renew()
    qtbot.waitUntil(lambda: source.seen.sharp == ["x"], timeout=LONG)


def test_a_locked_token_is_called_locked(qtbot, source, ids, monkeypatch):
    def locked():
        raise CredentialLocked

    monkeypatch.setattr(room, "find_credential", locked)
    source.show(Wanted("x", ids[0]))
    source.show(Wanted("y", ids[1], place="y"))
    qtbot.waitUntil(lambda: len(source.seen.failed) == 2, timeout=LONG)
    assert all("stayed locked" in sentence for _, sentence in source.seen.failed)
    assert len(source.seen.token_wanted) == 1


def test_a_refused_token_is_told(qtbot, source, ids, town):
    town.set(token_answer="user_not_authorized_app")
    source.show(Wanted("x", ids[0]))
    qtbot.waitUntil(lambda: bool(source.seen.failed), timeout=LONG)
    assert "refused the access token" in source.seen.token_wanted[0][0] == source.seen.failed[0][1]


def test_without_a_token_a_smaller_picture_is_as_sharp_as_it_gets(qtbot, source, ids, town, monkeypatch):
    with client_of(town) as client:
        url = client.entities([ids[0]], ["thumb_256_url"])[0][ids[0]]["thumb_256_url"]
    monkeypatch.delenv("MLY_TOKEN")
    source.show(Wanted("x", ids[0], url=url))
    qtbot.waitUntil(lambda: source.seen.sharp == ["x"], timeout=LONG)
    assert source.seen.failed == [] and source.seen.token_wanted == []


# -- what is broken, and the end


def test_a_file_that_cannot_be_decoded_is_made_up_for_or_told(qtbot, source, ids, tmp_path):
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8\xff\xe0 looks whole \xff\xd9")
    source.show(Wanted("x", ids[0], path=str(tmp_path / "a.jpg")))
    source.show(Wanted("y", path=str(tmp_path / "a.jpg"), place="y"))
    qtbot.waitUntil(lambda: bool(source.seen.sharp == ["x"] and source.seen.failed), timeout=LONG)
    assert source.seen.failed[0][0] == "y" and "is broken" in source.seen.failed[0][1]


def test_a_kept_picture_that_cannot_be_decoded_is_fetched_anew(qtbot, source, ids, tmp_path, town):
    source.show(Wanted("x", ids[0], pixels=256))
    qtbot.waitUntil(lambda: source.seen.sharp == ["x"], timeout=LONG)
    (path,) = [Path(root, name) for root, _, names in os.walk(tmp_path) for name in names]
    path.write_bytes(b"\xff\xd8\xff\xe0 looks whole \xff\xd9")
    source._decoded.clear()
    source.show(Wanted("y", ids[0], pixels=256))
    qtbot.waitUntil(lambda: source.seen.sharp == ["x", "y"], timeout=LONG)
    assert len(town.log("images")) == 2


def test_nothing_is_told_after_the_end_whatever_was_on_its_way(qtbot, qgis_app, town, ids, tmp_path):
    for number in range(3):
        source = PictureSource(None, str(tmp_path / str(number)), QUICK)
        seen = Seen(source)
        for place, key in enumerate(ids):
            source.show(Wanted(key, key, pixels=256, place=str(place)))
        source.about(ids[0])
        if number:
            qtbot.waitUntil(lambda count=number, seen=seen: len(seen.ready) >= count, timeout=LONG)
        source.close()
        told = len(seen.ready)
        assert workers() == []
        pump()
        source.show(Wanted("late", ids[0]))
        source.about(ids[0])
        source.renew()
        pump()
        assert len(seen.ready) == told and seen.failed == seen.unknown == [] and workers() == []
        source.deleteLater()
    pump()


def test_what_waits_to_be_told_at_the_end_is_not(qtbot, qgis_app, town, ids, tmp_path):
    source = PictureSource(None, str(tmp_path), QUICK)
    seen = Seen(source)
    source.about(ids[0])
    qtbot.waitUntil(lambda: bool(seen.known), timeout=LONG)
    source.about(ids[0])
    source.show(Wanted("x", ids[0]))
    errands = source._viewer._errands
    while errands._waiting or errands._running:
        time.sleep(0.01)  # and no event is handled
    source.close()
    pump()
    assert len(seen.known) == 1 and seen.ready == []


def test_closing_while_a_request_hangs(qtbot, qgis_app, town, ids, tmp_path):
    town.set(entity_fault="hang")
    source = PictureSource(None, str(tmp_path), QUICK)
    source.show(Wanted("x", ids[0]))
    qtbot.waitUntil(lambda: bool(town.log("graph")), timeout=LONG)
    source.close()
    assert workers() == []
    shutil.rmtree(tmp_path, ignore_errors=True)
