"""Looking at images through the stand-in: what is on the disk first, then small, then sharp, and a word if not."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import os
import shutil
import socket
import threading
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote

import pytest

from landlens_plugin.core.errors import CredentialMissing, CredentialRejected
from landlens_plugin.core.photos.files import inspect
from landlens_plugin.core.services.mapillary.addresses import Service
from landlens_plugin.core.view.failures import GONE
from landlens_plugin.core.view.request import Known, Picture, Wanted, Way
from landlens_plugin.core.view.viewer import Viewer
from tests.core.runs import QUICK, client_of, workers
from tests.core.view.looking import Told, failed, seen, viewer_of, wait_until


@pytest.fixture
def images(town):
    """Live images with a thumb of every size."""
    return [image for image in town.truth() if not image["dead"] and int(image["id"]) % 97 > 2][:20]


@pytest.fixture
def ids(images):
    return [image["id"] for image in images]


def asked(town, host="images"):
    """What was asked for: sizes and ids of pictures, or paths of the Graph API."""
    paths = [entry["path"] for entry in town.log(host)]
    return [tuple(path.split("/")[2:]) for path in paths] if host == "images" else paths


def address(town, key, size="1024"):
    name = f"thumb_{size}_url"
    with client_of(town) as client:
        url = client.entities([key], [name])[0][key][name]
    town.clear_log()
    return url


def file_of(town, ids, folder):
    """A photo on the disk."""
    with viewer_of(town, folder / "first") as viewer:
        path = seen(viewer, Wanted("x", ids[-1], pixels=256))[-1].path
    town.clear_log()
    return shutil.copy(path, folder / "own.jpg")


# -- where pictures come from


def test_small_and_then_sharp(town, ids, tmp_path):
    with viewer_of(town, tmp_path) as viewer:
        small, sharp = seen(viewer, Wanted("mine", ids[0], pixels=900))
        assert (small.is_sharp, sharp.is_sharp) == (False, True) and small.key == sharp.key == "mine"
        assert inspect(small.path).whole and inspect(small.path).width == 256
        assert inspect(sharp.path).whole and inspect(sharp.path).width == 1024
    assert asked(town) == [("256", f"{ids[0]}.jpg"), ("1024", f"{ids[0]}.jpg")]
    assert len(town.log("graph")) == 1
    assert not any(entry["leaked_token"] for entry in town.log("images"))


@pytest.mark.parametrize(
    ("pixels", "size", "small"),
    [(1, "256", 0), (256, "256", 0), (257, "1024", 1), (1024, "1024", 1), (1025, "2048", 1), (2049, "original", 1)],
)
def test_the_size_that_fits(town, ids, tmp_path, pixels, size, small):
    with viewer_of(town, tmp_path) as viewer:
        seen(viewer, Wanted("x", ids[0], pixels=pixels))
    assert [one for one, _ in asked(town)] == ["256"] * small + [size]


@pytest.mark.parametrize(("rest", "size"), [(1, "original"), (2, "2048")])
def test_a_size_that_is_missing_is_made_up_for_by_a_larger_one(town, tmp_path, rest, size):
    key = next(one["id"] for one in town.truth() if not one["dead"] and int(one["id"]) % 97 == rest)
    with viewer_of(town, tmp_path) as viewer:
        told = seen(viewer, Wanted("x", key, pixels=2048 if rest == 1 else 1024))
        assert told[-1].is_sharp and asked(town)[-1] == (size, f"{key}.jpg")


def test_without_an_original_the_largest_is_the_best_and_fetched_once(town, tmp_path):
    key = next(one["id"] for one in town.truth() if not one["dead"] and int(one["id"]) % 97 == 0)
    with viewer_of(town, tmp_path) as viewer:
        for _ in range(2):
            told = seen(viewer, Wanted("x", key, pixels=4000))
            assert told[-1].is_sharp and inspect(told[-1].path).width == 2048
    assert [size for size, _ in asked(town)] == ["256", "2048"]


def test_a_file_comes_first_and_nothing_is_asked_for(town, ids, tmp_path):
    path = file_of(town, ids, tmp_path)
    with viewer_of(town, tmp_path) as viewer:
        (told,) = seen(viewer, Wanted("x", ids[0], path=path, pixels=2000))
        assert told == Picture("x", path, True)
    assert town.log() == []


@pytest.mark.parametrize("what", ["missing", "cut", "empty", "folder"])
def test_a_file_that_is_none_is_made_up_for_or_told(town, ids, tmp_path, what):
    path = Path(file_of(town, ids, tmp_path))
    content = path.read_bytes()
    path.unlink()
    if what == "cut":
        path.write_bytes(content[: len(content) // 2])
    elif what == "empty":
        path.write_bytes(b"")
    elif what == "folder":
        path.mkdir()
    with viewer_of(town, tmp_path) as viewer:
        assert seen(viewer, Wanted("x", ids[0], path=str(path)))[-1].is_sharp
        town.clear_log()
        sentence = str(failed(seen(viewer, Wanted("x", path=str(path)))).error)
    assert town.log() == [] and ("no file own.jpg" if what == "missing" else "broken") in sentence


@pytest.mark.parametrize("path", ["", "a\0b", "x" * 5000, "/dev/null"])
def test_a_path_that_is_none_is_told_and_ends_nothing(town, ids, tmp_path, path):
    with viewer_of(town, tmp_path) as viewer:
        assert "There is no picture" in str(failed(seen(viewer, Wanted("x", path=path))).error)
        assert seen(viewer, Wanted("x", ids[0], path=path))[-1].is_sharp


def test_a_fresh_address_needs_no_token(town, ids, tmp_path):
    url = address(town, ids[0])
    with viewer_of(town, tmp_path, credential=None) as viewer:
        (told,) = seen(viewer, Wanted("x", ids[0], url=url, pixels=1000))
        assert told.is_sharp and inspect(told.path).width == 1024
        assert seen(viewer, Wanted("y", ids[0], url=url, pixels=1000)) == [Picture("y", told.path, True)]
    assert asked(town) == [("1024", f"{ids[0]}.jpg")] and town.log("graph") == []


def test_an_address_of_a_smaller_size_is_shown_until_there_is_a_sharper_picture(town, ids, tmp_path):
    url = address(town, ids[0])
    with viewer_of(town, tmp_path) as viewer:
        small, sharp = seen(viewer, Wanted("x", ids[0], url=url, pixels=2000))
        assert (small.is_sharp, inspect(small.path).width) == (False, 1024)
        assert (sharp.is_sharp, inspect(sharp.path).width) == (True, 2048)
    assert [size for size, _ in asked(town)] == ["1024", "2048"]


def test_without_a_token_the_smaller_size_stays_and_why_is_told(town, ids, tmp_path):
    url = address(town, ids[0])
    with viewer_of(town, tmp_path, credential=None) as viewer:
        for _ in range(2):
            small, end = seen(viewer, Wanted("x", ids[0], url=url, pixels=2000))
            assert inspect(small.path).width == 1024 and isinstance(end.error, CredentialMissing)
    assert [size for size, _ in asked(town)] == ["1024"]


@pytest.mark.parametrize("how", ["expired", "refused", "no address"])
def test_an_address_that_is_of_no_use_is_made_up_for(town, ids, tmp_path, how):
    if how == "expired":
        town.set(oe_days=-1)
    url = address(town, ids[0]) if how != "no address" else "file:///etc/passwd"
    town.set(oe_days=30, expire_images=how == "refused")
    with viewer_of(town, tmp_path) as viewer:
        assert seen(viewer, Wanted("x", ids[0], url=url))[-1].is_sharp
    assert len([entry for entry in town.log("images") if entry["status"] != 200]) == (how == "refused")


@pytest.mark.parametrize("mode", ["expired", "401", "403", "404", "410"])
def test_what_the_service_said_is_renewed_once_when_a_host_refuses_it(town, ids, tmp_path, mode):
    with viewer_of(town, tmp_path) as viewer:
        seen(viewer, Wanted("x", ids[0], pixels=256))
        town.set(expire_images=True)
        assert seen(viewer, Wanted("x", ids[0], pixels=1000))[-1].is_sharp
        assert len(town.log("graph")) == 2
        town.clear_log()
        town.set(image_fault={"mode": mode})
        assert "no longer valid" in str(failed(seen(viewer, Wanted("x", ids[1], pixels=256))).error)
        assert len(town.log("graph")) == 2 and len(town.log("images")) == 2


def test_a_picture_of_anybody_else_by_its_address_alone(town, ids, tmp_path):
    url = address(town, ids[0], "256")
    with viewer_of(town, tmp_path) as viewer:
        (told,) = seen(viewer, Wanted("x", url=url, pixels=2000))
        assert told.is_sharp
        # A renewed address of the same picture is the same picture, and a size is as good as there is.
        town.set(oe_days=20)
        again = seen(viewer, Wanted("y", url=url.replace("oe=", "oe=7"), pixels=2000))
        assert again == [Picture("y", told.path, True)]
        assert "no file" not in str(failed(seen(viewer, Wanted("z", url="http://127.0.0.1:1/x.jpg"))).error)
    assert len(town.log()) == 1


def test_an_address_of_somebody_else_is_never_taken_for_the_image_of_an_id(town, ids, tmp_path):
    """A layer may have pictures of its own beside Mapillary's ids: they are no other layer's."""
    own = Path(file_of(town, ids, tmp_path))
    with serving(tmp_path) as base, viewer_of(town, tmp_path) as viewer:
        for _ in range(2):
            (told,) = seen(viewer, Wanted("x", ids[0], url=f"{base}/own.jpg", pixels=2000))
            assert told.is_sharp and Path(told.path).read_bytes() == own.read_bytes()
        other = seen(viewer, Wanted("x", ids[0], pixels=256))[-1]
        assert Path(other.path).read_bytes() != own.read_bytes()
        # Where it leads nowhere, the id is asked for.
        assert seen(viewer, Wanted("x", ids[1], url=f"{base}/none.jpg"))[-1].is_sharp
    assert asked(town)[0] == ("256", f"{ids[0]}.jpg")


@contextlib.contextmanager
def serving(folder):
    """The address of a web server that has the files of a folder."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args):
        pass


def test_a_second_look_asks_for_nothing(town, ids, tmp_path):
    with viewer_of(town, tmp_path) as viewer:
        first = seen(viewer, Wanted("x", ids[0]))
    town.clear_log()
    with viewer_of(town, tmp_path, credential=None) as viewer:
        assert seen(viewer, Wanted("x", ids[0])) == first[-1:]
        (larger,) = seen(viewer, Wanted("x", ids[0], pixels=300))
        assert larger == first[-1]
        small, end = seen(viewer, Wanted("x", ids[0], pixels=2000))
        assert small == Picture("x", first[-1].path, False) and isinstance(end.error, CredentialMissing)
    assert town.log() == []


# -- what goes wrong


def test_gone_is_said_and_asked_for_once(town, ids, tmp_path):
    town.set(dead=[ids[0]])
    with viewer_of(town, tmp_path) as viewer:
        for _ in range(2):
            answer = failed(seen(viewer, Wanted("x", ids[0])))
            assert answer.error is GONE and not answer.again
        assert failed(_about(viewer, ids[0])).error is GONE
        assert len(town.log("graph")) == 1
        assert seen(viewer, Wanted("x", ids[1]))[-1].is_sharp


def test_without_a_token_it_is_asked_for_only_where_it_is_needed(town, ids, tmp_path):
    with viewer_of(town, tmp_path, credential=None) as viewer:
        assert isinstance(failed(seen(viewer, Wanted("x", ids[0]))).error, CredentialMissing)
        assert isinstance(failed(_about(viewer, ids[0])).error, CredentialMissing)
        assert town.log() == []
        viewer.use(town.token)
        assert seen(viewer, Wanted("x", ids[0]))[-1].is_sharp


def test_a_token_that_is_refused_is_not_sent_again_and_another_one_is(town, ids, tmp_path):
    town.set(token_answer="user_not_authorized_app")
    with viewer_of(town, tmp_path) as viewer:
        for _ in range(2):
            assert isinstance(failed(seen(viewer, Wanted("x", ids[0]))).error, CredentialRejected)
        assert len(town.log("graph")) == 1
        # Pictures that need none go on.
        url = address_after(town, ids[1])
        assert seen(viewer, Wanted("x", ids[1], url=url))[-1].is_sharp
        viewer.use(town.token)
        assert seen(viewer, Wanted("x", ids[0]))[-1].is_sharp


def address_after(town, key):
    town.set(token_answer=None)
    return address(town, key)


def test_offline_is_said_and_over_when_it_is(town, ids, tmp_path):
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nowhere = f"http://127.0.0.1:{closed.getsockname()[1]}"
    viewer = Viewer(Service(nowhere, nowhere), town.token, None, str(tmp_path), QUICK)
    try:
        answer = failed(seen(viewer, Wanted("x", ids[0])))
        assert answer.again and "could not be fetched" in str(answer.error)
        assert "internet connection" in str(answer.error) and town.token not in str(answer.error)
    finally:
        viewer.close()
    with viewer_of(town, tmp_path) as viewer:
        town.set(image_fault="reset", entity_fault="reset")
        assert failed(seen(viewer, Wanted("x", ids[0]))).again
        assert failed(_about(viewer, ids[0])).again
        town.reset()
        assert seen(viewer, Wanted("x", ids[0]))[-1].is_sharp


@pytest.mark.parametrize("mode", ["reset", "cut", "truncate", "empty", "html", "garbage", "503"])
def test_what_passes_is_tried_again_and_what_stays_leaves_nothing(town, ids, tmp_path, mode):
    with viewer_of(town, tmp_path) as viewer:
        town.set(image_framing="close", image_fault={"mode": mode, "each": 1})
        assert seen(viewer, Wanted("x", ids[0]))[-1].is_sharp
        town.set(image_fault={"mode": mode})
        assert failed(seen(viewer, Wanted("x", ids[1]))).error
    files = [name for _, _, names in os.walk(tmp_path) for name in names]
    assert sorted(files) == [f"{ids[0]}_1024.jpg", f"{ids[0]}_256.jpg"]


@pytest.mark.parametrize("where", ["image_fault", "entity_fault"])
def test_a_limit_is_waited_for_no_longer_than_a_person_waits(town, ids, tmp_path, where):
    town.set(**{where: {"mode": "429", "retry_after": 900}})
    with viewer_of(town, tmp_path, patience=dataclasses.replace(QUICK, longest_pause=0.1)) as viewer:
        answer = failed(seen(viewer, Wanted("x", ids[0])))
        assert answer.again and "slow down" in str(answer.error)


def test_a_disk_that_takes_nothing_is_done_without(town, ids, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with viewer_of(town, tmp_path / "file") as viewer:
        told = seen(viewer, Wanted("x", ids[0]))
        assert told[-1].is_sharp and inspect(told[-1].path).whole
        assert seen(viewer, Wanted("x", ids[0])) == told[-1:]
    assert not os.path.exists(told[-1].path) and (tmp_path / "file").read_text() == "in the way"


# -- what is known


def _about(viewer, key):
    told = Told()
    viewer.about(key, told)
    return told.last()


def test_what_is_known_comes_with_the_addresses(town, images, tmp_path):
    image = next(one for one in images if one["computed_lon"] is not None)
    with viewer_of(town, tmp_path) as viewer:
        seen(viewer, Wanted("x", image["id"], pixels=256))
        (answer,) = _about(viewer, image["id"])
        assert isinstance(answer, Known) and answer.key == image["id"]
    facts = answer.image
    assert len(town.log("graph")) == 1
    names = ("id", "lon", "lat", "computed_lon", "computed_lat", "captured_at", "is_pano", "quality_score")
    assert [getattr(facts, name) for name in names] == [image[name] for name in names]
    assert facts.compass_angle == image["compass_angle"] and facts.sequence_id == image["sequence"]
    assert facts.creator == image["creator_username"] and len(facts.computed_rotation) == 3
    assert facts.width >= facts.height > 0


def test_the_way_along_a_sequence_is_asked_for_once(town, images, tmp_path):
    sequence = images[0]["sequence"]
    told = Told()
    with viewer_of(town, tmp_path) as viewer:
        for count in (1, 2):
            viewer.sequence(sequence, told)
            told.last(count)
        expected = tuple(one["id"] for one in town.truth() if one["sequence"] == sequence and not one["dead"])
        assert told.answers == [Way(sequence, expected)] * 2
        viewer.sequence("no-such&sequence=1", told)
        assert told.last(3)[-1] == Way("no-such&sequence=1", ())
    assert asked(town, "graph") == ["/image_ids"] * 2


# -- what is wanted now


def test_the_newest_is_fetched_first_and_what_it_replaces_not_at_all(town, ids, tmp_path):
    town.set(image_delay=300, entity_delay=300)
    told = Told()
    with viewer_of(town, tmp_path) as viewer:
        for key in ids:
            viewer.picture(Wanted(key, key, pixels=256), told)
        told.until(lambda answers: any(answer.key == ids[-1] for answer in answers))
    fetched = {key.partition(".")[0] for _, key in asked(town)}
    # Those that were under way when the next one came go on, as many as there are threads.
    assert ids[-1] in fetched and len(fetched) <= 6
    assert {answer.key for answer in told.answers} == {ids[-1]}


def test_the_sharp_one_of_what_is_replaced_is_not_fetched(town, ids, tmp_path):
    told = Told()
    with viewer_of(town, tmp_path) as viewer:

        def tell(answer):
            viewer.picture(Wanted("b", ids[1]), told)
            told.last()

        viewer.picture(Wanted("a", ids[0]), tell)
        told.last()
        viewer.picture(Wanted("c", ids[2]), told)
        told.last(2)
    assert ("1024", f"{ids[0]}.jpg") not in asked(town) and ("1024", f"{ids[1]}.jpg") in asked(town)


def test_pictures_of_several_places_are_all_fetched_with_few_questions(town, ids, tmp_path):
    town.set(entity_delay=200)
    wanted = [Wanted(key, key, pixels=256, place=f"strip {number}") for number, key in enumerate(ids)]
    with viewer_of(town, tmp_path) as viewer:
        assert {answer.key for answer in seen(viewer, *wanted)} == set(ids)
    assert len(asked(town)) == len(ids) and len(town.log("graph")) <= 6


def test_what_is_looked_at_goes_before_what_may_be(town, ids, tmp_path):
    town.set(image_delay=200)
    ahead, told = Told(), Told()
    with viewer_of(town, tmp_path) as viewer:
        for number, key in enumerate(ids[:-1]):
            viewer.picture(Wanted(key, key, place=f"ahead {number}"), ahead, ahead=True)
        wait_until(lambda: town.log("graph"))
        viewer.picture(Wanted("now", ids[-1]), told)
        told.last()
        assert len(ahead.answers) < len(ids) - 1
        ahead.last(len(ids) - 1)
    sizes = [size for size, key in asked(town) if not key.startswith(ids[-1])]
    assert set(sizes) == {"1024"}  # nobody needs the small one of what is not looked at
    assert max(entry["in_flight"] for entry in town.log("images")) <= 4


def test_who_walks_asks_seldom(town, images, tmp_path):
    told, sequence = Told(), images[0]["sequence"]
    way = [one["id"] for one in town.truth() if one["sequence"] == sequence and not one["dead"]][:30]
    with viewer_of(town, tmp_path) as viewer:
        viewer.sequence(sequence, told)
        told.last()
        town.clear_log()
        for count, place in enumerate(range(5, 20), 2):
            viewer.picture(Wanted("x", way[place], pixels=256, place=f"ahead {place}"), told, ahead=True)
            told.last(count)
    assert len(town.log("graph")) == 1 and len(town.log("images")) == 15


def test_what_is_under_way_already_is_not_fetched_twice(town, ids, tmp_path):
    town.set(image_delay=300)
    ahead, told = Told(), Told()
    with viewer_of(town, tmp_path) as viewer:
        viewer.picture(Wanted("a", ids[0], place="ahead 0"), ahead, ahead=True)
        wait_until(lambda: town.log("images"))
        viewer.picture(Wanted("b", ids[0]), told)
        assert [told.last()[-1].key, ahead.last()[-1].key] == ["b", "a"]
    assert asked(town) == [("1024", f"{ids[0]}.jpg")]


def test_what_is_cancelled_is_not_begun_and_not_told(town, ids, tmp_path):
    town.set(entity_delay=300)
    told = Told()
    with viewer_of(town, tmp_path) as viewer:
        for number, key in enumerate(ids):
            viewer.picture(Wanted(key, key, pixels=256, place=str(number)), told)
        for key in ids[1:]:
            viewer.cancel(key)
        told.last()
    assert {answer.key for answer in told.answers} == {ids[0]}
    assert len(asked(town)) <= 5


@pytest.mark.parametrize("where", ["image_fault", "entity_fault"])
def test_closing_ends_a_request_that_hangs(town, ids, tmp_path, where):
    told = Told()
    with viewer_of(town, tmp_path) as viewer:
        town.set(**{where: "hang"})
        for number, key in enumerate(ids):
            viewer.picture(Wanted(key, key, place=str(number)), told)
        wait_until(lambda: town.log())  # of entities one request asks for all that wait
        begun = time.monotonic()
    assert time.monotonic() - begun < 30 and told.answers == []  # the request would have hung for a minute


def test_a_request_that_hangs_does_not_hold_up_what_is_on_the_disk(town, ids, tmp_path):
    path = file_of(town, ids, tmp_path)
    town.set(entity_fault="hang")
    with viewer_of(town, tmp_path) as viewer:
        for number, key in enumerate(ids[:-1]):
            viewer.picture(Wanted(key, key, place=str(number)), Told())
        wait_until(lambda: town.log("graph"))
        assert seen(viewer, Wanted("x", path=path)) == [Picture("x", path, True)]


def test_a_viewer_that_was_asked_nothing_has_no_threads_and_a_closed_one_starts_none(town, ids, tmp_path):
    told = Told()
    with viewer_of(town, tmp_path) as viewer:
        assert workers() == []
    viewer.picture(Wanted("x", ids[0]), told)
    assert workers() == [] and told.answers == []


# -- what stays


def test_the_token_and_the_addresses_are_nowhere_on_the_disk(town, ids, tmp_path):
    url = address(town, ids[0], "256")
    told = Told()
    with viewer_of(town, tmp_path) as viewer:
        seen(viewer, Wanted("x", ids[0], url=url), Wanted("y", url=url, place="y"), Wanted("z", ids[1], place="z"))
        viewer.sequence("x", told)
        told.last()
    paths = [Path(root, name) for root, _, names in os.walk(tmp_path) for name in names]
    assert len(paths) >= 3
    secrets = [town.token, quote(town.token, safe=""), "oh=", "oe=", town.images]
    for path in paths:
        assert not any(one in str(path) or one.encode() in path.read_bytes() for one in secrets)
