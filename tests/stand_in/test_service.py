"""The stand-in service against what is known of the real one, seen through plain ``requests``."""

from __future__ import annotations

import contextlib
import gzip
import io
import json
import os
import subprocess
import sys
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import mapbox_vector_tile
import mercantile
import pytest
import requests

from tests.service.client import HERE, StandIn, recorded_data

PATIENCE = 60  # seconds: a guard against a hang, however busy the machine is
TILE_TYPE = "application/x-protobuf"
needs_recordings = pytest.mark.skipif(recorded_data() is None, reason="the recorded answers are not here")


@pytest.fixture(scope="module")
def town():
    with StandIn.start() as service:
        yield service


@pytest.fixture(autouse=True)
def _fresh(request):
    """Every test finds switches and log of the shared town as new."""
    if "town" in request.fixturenames:
        town = request.getfixturevalue("town")
        town.reset()
        town.clear_log()


@pytest.fixture(scope="module")
def truth(town):
    return {image["id"]: image for image in town.truth()}


def tile(service, z, x, y, name="mly1_public", **options):
    options.setdefault("params", {"access_token": service.token})
    address = f"{service.tiles}/maps/vtp/{name}/2/{z}/{x}/{y}"
    return requests.get(address, allow_redirects=False, timeout=PATIENCE, **options)


def graph(service, path="/", token=None, **query):
    headers = {"Authorization": f"OAuth {token or service.token}"}
    return requests.get(service.graph + path, params=query, headers=headers, timeout=PATIENCE)


def code(answer):
    error = answer.json()["error"]
    return answer.status_code, error["code"], error.get("error_subcode")


def decode(body):
    """Layers by name, read by the library and not by our own hand; y runs down as in the file."""
    return mapbox_vector_tile.decode(body, default_options={"y_coord_down": True})


def town_tiles(truth):
    return sorted({mercantile.tile(image["lon"], image["lat"], 14) for image in truth.values()})


def populated(truth):
    """The town's fullest tile, as z, x, y."""
    x, y, z = Counter(mercantile.tile(i["lon"], i["lat"], 14) for i in truth.values()).most_common(1)[0][0]
    return z, x, y


def thumb(service, truth, size="256"):
    """An image that has this thumb, and its address."""
    name = f"thumb_{size}_url"
    for image in truth.values():
        if not image["dead"]:
            address = graph(service, f"/{image['id']}", fields=name).json().get(name)
            if address:
                return image, address
    raise AssertionError("no image has a thumb")


# --- the town


def test_town_holds_every_kind_of_image(truth, town):
    images = truth.values()
    assert len(images) == town.ids and 5_500 < len(images) < 6_700
    assert 30 <= len({image["sequence"] for image in images}) <= 60
    assert len(town_tiles(truth)) >= 4
    assert len({image["creator_username"] for image in images}) == 6
    assert {image["is_pano"] for image in images} == {True, False}
    assert {image["foot"] for image in images} == {True, False, None}
    assert len({image["organization_id"] for image in images}) == 3
    assert {len(image["id"]) for image in images} == {15, 16, 17}
    for name in ("compass_angle", "quality_score", "computed_lon"):
        assert 0 < sum(image[name] is None for image in images) < len(images)
    assert sum(image["captured_at"] == 0 for image in images) >= 3
    assert sum(image["dead"] for image in images) >= 3
    west, south, east, north = town.bbox
    inside = [i for i in images if west < i["lon"] < east and south < i["lat"] < north]
    assert 200 < len(inside) < 2_000


def test_the_same_seed_gives_the_same_town(truth):
    with StandIn.start() as again, StandIn.start(seed=8) as other:
        assert {image["id"]: image for image in again.truth()} == truth
        assert not {image["id"] for image in other.truth()} & set(truth)


# --- tiles


@pytest.mark.parametrize("name", ["mly1_public", "mly1_computed_public"])
def test_tiles_hold_each_image_where_the_truth_has_it(town, truth, name):
    prefix = "tile_computed_" if "computed" in name else "tile_"
    found, copies = {}, 0
    for x, y, z in town_tiles(truth):
        answer = tile(town, z, x, y, name)
        assert answer.headers["Content-Type"] == TILE_TYPE
        layer = decode(answer.content)["image"]
        assert layer["extent"] == 4096
        for feature in layer["features"]:
            assert feature["id"] != feature["properties"]["id"]
            px, py = feature["geometry"]["coordinates"]
            identity = str(feature["properties"]["id"])
            if not (0 <= px < 4096 and 0 <= py < 4096):
                copies += 1
                assert -64 <= px < 4160 and -64 <= py < 4160
                continue
            # An upper-left corner at zoom 26 is what a pixel of a zoom-14 tile is.
            found[identity] = mercantile.ul(x * 4096 + px, y * 4096 + py, 26), feature["properties"]
    expected = {i: image for i, image in truth.items() if image[prefix + "lon"] is not None}
    assert found.keys() == expected.keys()
    assert copies > 20
    for identity, (corner, properties) in found.items():
        image = expected[identity]
        assert corner == pytest.approx((image[prefix + "lon"], image[prefix + "lat"]), abs=1e-9)
        names = "captured_at compass_angle creator_id foot is_pano organization_id quality_score".split()
        assert {name: image[name] for name in names if image[name] is not None} == {
            name: properties[name] for name in names if name in properties
        }
        assert properties["sequence_id"] == image["sequence"]


def test_gdal_reads_the_same_points(town, truth):
    ogr = pytest.importorskip("osgeo.ogr", exc_type=ImportError)
    gdal = pytest.importorskip("osgeo.gdal", exc_type=ImportError)
    z, x, y = populated(truth)
    body = tile(town, z, x, y).content
    gdal.FileFromMemBuffer("/vsimem/tile.pbf", body)
    dataset = ogr.Open("/vsimem/tile.pbf")  # a layer is of no use when its data set is gone
    read = {feature.GetField("id") for feature in dataset.GetLayerByName("image")}
    gdal.Unlink("/vsimem/tile.pbf")
    inside = {
        feature["properties"]["id"]
        for feature in decode(body)["image"]["features"]
        if all(0 <= number < 4096 for number in feature["geometry"]["coordinates"])
    }
    assert inside <= read


def test_each_zoom_has_its_layers(town, truth):
    z, x, y = populated(truth)
    layers = {zoom: set(decode(tile(town, zoom, x >> z - zoom, y >> z - zoom).content)) for zoom in range(15)}
    assert all(layers[zoom] == {"overview"} for zoom in range(6))
    assert all(layers[zoom] == {"sequence"} for zoom in range(6, 14))
    assert layers[14] == {"sequence", "image"}
    for name, layer in (("mly_map_feature_point", "point"), ("mly_map_feature_traffic_sign", "traffic_sign")):
        feature = decode(tile(town, z, x, y, name).content)[layer]["features"][0]["properties"]
        assert {"id", "value", "first_seen_at", "last_seen_at"} == set(feature)


def test_sequence_lines_are_cut_and_keep_their_key(town, truth):
    z, x, y = populated(truth)
    features = decode(tile(town, z, x, y).content)["sequence"]["features"]
    assert {"LineString", "MultiLineString"} == {feature["geometry"]["type"] for feature in features}
    for feature in features:
        properties = feature["properties"]
        assert len(properties["id"]) == 22
        assert truth[str(properties["image_id"])]["sequence"] == properties["id"]


def test_tile_buffer_is_a_switch(town, truth):
    z, x, y = populated(truth)
    town.set(tile_buffer=0)
    features = decode(tile(town, z, x, y).content)["image"]["features"]
    assert all(0 <= n < 4096 for f in features for n in f["geometry"]["coordinates"])


def test_only_the_query_opens_the_tiles(town, truth):
    place = populated(truth)
    header = tile(town, *place, headers={"Authorization": f"OAuth {town.token}"})
    assert (header.status_code, header.content) == (403, b"")
    assert code(tile(town, *place, params={})) == (500, 190, None)
    assert code(tile(town, *place, params={"access_token": "nonsense"})) == (400, 190, None)
    assert code(tile(town, *place, params={"access_token": town.token + "f"})) == (500, 2, None)
    town.set(token_answer="user_not_authorized_app")
    assert code(tile(town, *place)) == (401, 190, None)


@pytest.mark.parametrize("mode", ["204", "nobody", "nolayer", "featureless"])
def test_empty_tiles_come_in_four_kinds(town, mode):
    town.set(empty_tile=mode)
    answer = tile(town, 14, 0, 0)
    assert answer.status_code == (204 if mode == "204" else 200)
    layers = decode(answer.content)
    assert bool(answer.content) == (mode in ("nolayer", "featureless"))
    assert not layers.get("image", {}).get("features")
    assert ("image" in layers) == (mode == "featureless")


def test_gzip_with_a_header_and_without(town, truth):
    place = populated(truth)
    plain = tile(town, *place).content
    town.set(gzip="header")
    answer = tile(town, *place)
    assert answer.headers["Content-Encoding"] == "gzip" and answer.content == plain
    town.set(gzip="bare")
    answer = tile(town, *place)
    assert answer.content[:2] == b"\x1f\x8b" and gzip.decompress(answer.content) == plain


# --- graph


def test_a_batch_gives_the_asked_fields_of_each(town, truth):
    ids = [i for i, image in truth.items() if not image["dead"]][:40]
    names = "captured_at,geometry,computed_geometry,creator,sequence,compass_angle,quality_score,camera_type"
    answer = graph(town, ids=",".join(ids), fields=names)
    assert json.loads(answer.headers["x-app-usage"])["call_volume"] < 85
    assert answer.json().keys() == set(ids)
    for identity, entity in answer.json().items():
        image = truth[identity]
        assert entity["id"] == identity
        assert entity.keys() <= {*names.split(","), "id"}
        assert entity["geometry"] == {"type": "Point", "coordinates": [image["lon"], image["lat"]]}
        assert entity["creator"] == {
            "username": image["creator_username"],
            "id": str(image["creator_id"]),
        }
        assert entity["sequence"] == image["sequence"]
        for name in ("compass_angle", "quality_score"):
            assert entity.get(name) == image[name]
            assert (name in entity) == (image[name] is not None)
        assert ("computed_geometry" in entity) == (image["computed_lon"] is not None)


def test_entities_are_as_odd_as_the_real_ones(town, truth):
    ids = [i for i, image in truth.items() if not image["dead"]][::8]
    names = "make,model,altitude,camera_type,width,height,merge_cc,thumb_1024_url,thumb_original_url"
    found = []
    for start in range(0, len(ids), 50):
        found += graph(town, ids=",".join(ids[start : start + 50]), fields=names).json().values()
    assert {"none", "Apple"} <= {entity.get("make") for entity in found}
    assert any("make" not in entity for entity in found)
    assert any(entity["camera_type"] is None for entity in found)
    assert {type(entity.get("altitude")) for entity in found} == {int, float, type(None)}
    assert any(entity.get("altitude", 0) > 2**31 for entity in found)
    assert any("thumb_1024_url" not in entity for entity in found)
    assert all(type(entity["width"]) is int for entity in found)


def test_an_entity_can_be_told_otherwise(town, truth):
    one, other = [i for i, image in truth.items() if not image["dead"] and image["computed_lon"]][:2]
    names = "computed_geometry,computed_rotation,width"
    before = graph(town, ids=f"{one},{other}", fields=names).json()
    town.set(told={one: {"computed_rotation": [1, 2, 3], "computed_geometry": None, "height": 7}})
    answer = graph(town, ids=f"{one},{other}", fields=names).json()
    assert answer[one] == {"id": one, "width": before[one]["width"], "computed_rotation": [1, 2, 3]}
    assert answer[other] == before[other]


def test_a_dead_id_fails_its_batch_or_is_absent(town, truth):
    dead = next(i for i, image in truth.items() if image["dead"])
    live = [i for i, image in truth.items() if not image["dead"]][:2]
    assert code(graph(town, f"/{dead}", fields="id")) == (400, 100, 33)
    assert code(graph(town, f"/{dead}/detections")) == (400, 100, 33)
    assert code(graph(town, ids=",".join([*live, dead]))) == (400, 100, 33)
    town.set(dead_batch="absent", dead=[live[0]])
    assert graph(town, ids=",".join([*live, dead])).json().keys() == {live[1]}


def test_graph_doors(town, truth):
    identity = next(i for i, image in truth.items() if not image["dead"])
    path = f"{town.graph}/{identity}"
    assert graph(town, f"/{identity}").json() == {"id": identity}
    assert requests.get(path, params={"access_token": town.token}, timeout=PATIENCE).json() == {"id": identity}
    assert code(requests.get(path, timeout=PATIENCE)) == (500, 190, None)
    assert code(graph(town, f"/{identity}", token="nonsense")) == (401, 190, None)
    assert code(graph(town, f"/{identity}", token=town.token + "f")) == (401, 190, None)
    town.set(bad_token_answer="auth_bogus_wellformed_token_query")
    assert code(graph(town, f"/{identity}", token="nonsense")) == (500, 2, None)


def test_batches_have_a_limit(town, truth):
    town.set(batch_limit=3)
    live = [i for i, image in truth.items() if not image["dead"]][:4]
    assert code(graph(town, ids=",".join(live))) == (500, 1, None)
    assert len(graph(town, ids=",".join(live[:3])).json()) == 3


def test_searches(town, truth):
    image = next(image for image in truth.values() if not image["dead"])
    key, creator = image["sequence"], image["creator_username"]
    of_sequence = [i for i, other in truth.items() if other["sequence"] == key and not other["dead"]]
    answer = graph(town, "/image_ids", sequence_id=key).json()["data"]
    assert [entity["id"] for entity in answer] == of_sequence
    answer = graph(town, "/images", sequence_ids=key, fields="id", limit=1).json()["data"]
    assert len(answer) == len(of_sequence)
    assert 0 < len(graph(town, "/images", image_ids=",".join(of_sequence[:40])).json()["data"]) < 40
    page = graph(town, "/images", creator_username=creator, fields="captured_at").json()
    then = requests.get(
        page["paging"]["next"], headers={"Authorization": f"OAuth {town.token}"}, timeout=PATIENCE
    ).json()
    times = [entity["captured_at"] for entity in page["data"] + then["data"]]
    assert times == sorted(times, reverse=True) and len(times) > 100
    user = graph(town, f"/{image['creator_id']}", fields="username").json()
    assert user == {"username": creator, "id": str(image["creator_id"])}


def test_a_box_search_is_not_to_be_trusted(town):
    west, south, east, north = town.bbox
    box = f"{west},{south},{east},{north}"
    sizes = {len(graph(town, "/images", bbox=box).json()["data"]) for _ in range(8)}
    assert len(sizes) > 1 and max(sizes) < 10
    assert code(graph(town, "/images", bbox="10,59,11,60")) == (400, 100, None)
    assert code(graph(town, "/images", bbox=f"{west - 0.01},{south - 0.01},{east + 0.01},{north + 0.01}")) == (
        500,
        1,
        None,
    )


def test_map_features_and_detections(town, truth):
    west, south, east, north = town.bbox
    box = f"{west},{south},{east},{north}"
    feature = graph(town, "/map_features", bbox=box, fields="object_value,images").json()["data"][0]
    same = graph(town, f"/{feature['id']}", fields="object_value,images").json()
    assert same == feature and feature["images"]["data"][0]["id"] in truth
    live = [i for i, image in truth.items() if not image["dead"]][:30]
    seen = [graph(town, f"/{i}/detections", fields="value").json()["data"] for i in live]
    assert any(seen) and not all(seen)


# --- images


def test_photos_are_whole_jpegs_of_their_size(town, truth):
    picture = pytest.importorskip("PIL.Image")
    names = [f"thumb_{size}_url" for size in ("256", "1024", "2048", "original")]
    flat = next(i for i, image in truth.items() if not image["is_pano"] and int(i) % 97 > 2)
    pano = next(i for i, image in truth.items() if image["is_pano"] and int(i) % 97 > 2)
    for identity, ratio in ((flat, None), (pano, 2)):
        entity = graph(town, f"/{identity}", fields=",".join([*names, "width", "height"])).json()
        for name, width in zip(names, (256, 1024, 2048, entity["width"]), strict=True):
            answer = requests.get(entity[name], timeout=PATIENCE)
            assert answer.headers["Content-Type"] == "image/jpeg"
            assert "Content-Length" not in answer.headers
            assert answer.content.startswith(b"\xff\xd8") and answer.content.endswith(b"\xff\xd9")
            with picture.open(io.BytesIO(answer.content)) as image:
                assert image.width == min(width, entity["width"]) and not image.getexif()
                assert ratio is None or image.width == ratio * image.height
    assert not any(entry["leaked_token"] for entry in town.log("images"))


def test_two_images_never_share_their_bytes(town, truth):
    ids = [i for i, image in truth.items() if not image["dead"] and int(i) % 97 > 2][:30]
    entities = graph(town, ids=",".join(ids), fields="thumb_256_url").json().values()
    bodies = {requests.get(entity["thumb_256_url"], timeout=PATIENCE).content for entity in entities}
    assert len(bodies) == len(ids)


def test_addresses_expire_and_may_not_be_touched(town, truth):
    image, address = thumb(town, truth)
    expiry = int(address.partition("oe=")[2].partition("&")[0], 16)
    assert 29 * 86_400 < expiry - time.time() < 31 * 86_400
    by_hand = f"{town.images}/m1/256/{image['id']}.jpg"
    assert requests.get(f"{by_hand}?oe={expiry:X}", timeout=PATIENCE).status_code == 200
    old = requests.get(f"{by_hand}?oe={int(time.time()) - 5:X}", timeout=PATIENCE)
    assert (old.status_code, old.text) == (403, "URL signature expired")
    assert old.headers["Content-Type"].startswith("text/plain")
    assert requests.get(by_hand, timeout=PATIENCE).status_code == 403
    base, _, query = address.partition("?")
    reordered = base + "?" + "&".join(sorted(query.split("&"), reverse=True))
    assert requests.get(reordered, timeout=PATIENCE).status_code == 403
    town.set(expire_images=True)
    assert requests.get(address, timeout=PATIENCE).text == "URL signature expired"
    assert requests.get(thumb(town, truth)[1], timeout=PATIENCE).status_code == 200
    town.set(oe_days=-1)
    assert requests.get(thumb(town, truth)[1], timeout=PATIENCE).text == "URL signature expired"


def test_a_token_at_the_image_host_is_noted(town, truth):
    _, address = thumb(town, truth)
    requests.get(address, headers={"Authorization": f"OAuth {town.token}"}, timeout=PATIENCE)
    requests.get(address + f"&access_token={requests.utils.quote(town.token)}", timeout=PATIENCE)
    requests.get(address, timeout=PATIENCE)
    assert [entry["leaked_token"] for entry in town.log("images")] == [True, True, False]


# --- faults, delays, the log


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        ("outage", (500, 2, None)),
        ("timeout", (400, -2, 3404014)),
        ("rate_limit", (403, 4, None)),
        ("too_much_data", (500, 1, None)),
    ],
)
def test_error_modes(town, mode, expected):
    town.set(entity_fault={"mode": mode, "first": 1, "retry_after": 7})
    failed = graph(town, "/image_ids")
    assert code(failed) == expected and failed.headers["Retry-After"] == "7"
    assert graph(town, "/image_ids").status_code == 200


@pytest.mark.parametrize(("mode", "status"), [("404", 404), (500, 500), ("429", 429), ("xml", 503)])
def test_status_modes(town, mode, status):
    town.set(entity_fault=mode)
    answer = graph(town, "/image_ids")
    assert answer.status_code == status
    with pytest.raises(ValueError):
        answer.json()


def test_a_blocked_address_is_sent_to_the_login_page_with_its_token(town):
    town.set(tile_fault={"mode": "ip_block", "after": 1})
    assert tile(town, 14, 0, 0).status_code == 204
    blocked = tile(town, 14, 0, 0)
    assert blocked.status_code == 302 and blocked.headers["Location"].startswith(f"{town.tiles}/login/")
    followed = requests.get(blocked.headers["Location"], timeout=PATIENCE)
    assert (followed.status_code, followed.headers["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert "MLY" in blocked.headers["Location"]


def test_broken_bodies(town, truth):
    place, (_, address) = populated(truth), thumb(town, truth)
    whole = requests.get(address, timeout=PATIENCE).content
    town.set(tile_fault="reset", image_fault="reset")
    for ask in (lambda: tile(town, *place), lambda: requests.get(address, timeout=PATIENCE)):
        with pytest.raises(requests.ConnectionError):
            ask()
    town.set(image_fault="cut")
    with pytest.raises(requests.RequestException):
        requests.get(address, timeout=PATIENCE)
    town.set(image_framing="length")
    with contextlib.suppress(requests.RequestException):
        # requests before 2.32 does not compare what it got with Content-Length
        assert len(requests.get(address, timeout=PATIENCE).content) < len(whole)
    town.set(image_framing="close")  # without a length nobody notices, but for the missing end marker
    assert requests.get(address, timeout=PATIENCE).content == whole[: len(whole) // 2]
    town.set(image_fault="truncate", image_framing="length")
    assert requests.get(address, timeout=PATIENCE).content == whole[: len(whole) // 2]
    town.set(image_fault="empty", tile_fault="empty")
    assert requests.get(address, timeout=PATIENCE).content == b"" == tile(town, *place).content
    town.set(tile_fault="garbage")
    garbage = tile(town, *place)
    assert garbage.headers["Content-Type"] == TILE_TYPE
    with pytest.raises(Exception, match="."):
        decode(garbage.content)
    town.set(image_fault={"mode": "body", "body": "aGk=", "status": 202, "content_type": "text/x"})
    odd = requests.get(address, timeout=PATIENCE)
    assert (odd.status_code, odd.text, odd.headers["Content-Type"]) == (202, "hi", "text/x")


def test_slow_and_endless_bodies(town, truth):
    place = populated(truth)
    town.set(tile_fault={"mode": "drip", "seconds": 0.5})
    start = time.perf_counter()
    assert decode(tile(town, *place).content)["image"]
    assert time.perf_counter() - start > 0.4
    town.set(tile_fault="hang")
    with pytest.raises(requests.Timeout):
        requests.get(f"{town.tiles}/maps/vtp/mly1_public/2/14/0/0", params={"access_token": town.token}, timeout=0.3)
    town.set(tile_fault={"mode": "huge", "size": 20_000_000})
    assert len(tile(town, *place).content) == 20_000_000
    town.set(tile_fault={"mode": "bomb", "size": 64 << 20})
    answer = tile(town, *place, stream=True)
    packed = answer.raw.read(decode_content=False)
    assert len(packed) < 100_000 and len(gzip.decompress(packed)) == 64 << 20


def test_selectors(town):
    def statuses(count=6, x=0):
        return [tile(town, 14, x, 0).status_code for _ in range(count)]

    town.set(tile_fault={"mode": "500", "every": 3})
    assert statuses() == [204, 204, 500, 204, 204, 500]
    town.set(tile_fault={"mode": "500", "first": 2})
    assert statuses(3) == [500, 500, 204]
    town.set(tile_fault={"mode": "500", "each": 1})
    assert statuses(2) + statuses(2, x=1) == [500, 204, 500, 204]
    town.set(tile_fault={"mode": "500", "only": ["14/1/0"]})
    assert statuses(1) + statuses(1, x=1) == [204, 500]
    town.set(tile_fault=[{"mode": "404", "only": ["14/1/0"]}, {"mode": "500", "first": 1}])
    assert statuses(2) + statuses(1, x=1) == [500, 204, 404]
    town.set(tile_fault={"mode": "500", "probability": 0.5, "seed": 3})
    assert 5 < statuses(40).count(500) < 35
    town.set(entity_fault={"mode": "outage", "only": ["7"]})
    assert code(graph(town, ids="8,7"))[1] == 2 and code(graph(town, ids="8"))[1] == 100


def test_wrong_switches_are_refused(town):
    for switches in (
        {"tile_fualt": "500"},
        {"tile_fault": "nonsense"},
        {"gzip": "yes"},
        {"token_answer": "x"},
    ):
        with pytest.raises(ValueError, match="."):
            town.set(**switches)


def test_delays(town):
    town.set(tile_delay=60, connect_delay=150)
    with requests.Session() as session:
        seconds = []
        for _ in range(2):
            start = time.perf_counter()
            session.get(f"{town.tiles}/maps/vtp/mly1_public/2/14/0/0", timeout=PATIENCE)
            seconds.append(time.perf_counter() - start)
    assert seconds[0] > 0.2 > seconds[1] > 0.06


def test_the_log_tells_who_asked_what_and_how(town):
    town.set(tile_delay=200, app_usage=[96, 10])
    with ThreadPoolExecutor(5) as pool:
        list(pool.map(lambda x: tile(town, 14, x, 0, headers={"X-Name": "me"}), range(5)))
    usage = [json.loads(graph(town, "/image_ids").headers["x-app-usage"])["call_count"] for _ in range(3)]
    assert usage == [96, 10, 10]
    entries = town.log("tiles")
    assert len(entries) == 5 and len(town.log()) == 8
    assert max(entry["in_flight"] for entry in entries) == 5
    assert len({entry["connection"] for entry in entries}) == 5
    entry = entries[0]
    assert (entry["host"], entry["method"], entry["status"]) == ("tiles", "GET", 204)
    assert entry["path"].startswith("/maps/vtp/mly1_public/2/14/")
    assert entry["query"] == {"access_token": town.token} and "%7C" in entry["raw_path"]
    assert entry["headers"]["X-Name"] == "me"
    town.clear_log()
    assert town.log() == []


# --- the process


def test_it_serves_many_requests_at_a_time(town):
    def many(count):
        with requests.Session() as session:
            for _ in range(count):
                session.get(address, params={"access_token": town.token}, timeout=PATIENCE)

    address = f"{town.tiles}/maps/vtp/mly1_public/2/14/0/0"
    town.set(tile_delay=20)
    with ThreadPoolExecutor(16) as pool:
        list(pool.map(many, [20] * 16))
    answers = town.log("tiles")
    assert [answer["status"] for answer in answers] == [204] * 320
    assert len({answer["connection"] for answer in answers}) == 16
    assert max(answer["in_flight"] for answer in answers) > 8


def test_it_ends_when_its_parent_closes_the_pipe(tmp_path):
    state = tmp_path / "state.json"
    command = [sys.executable, str(HERE / "__main__.py"), "--state-file", str(state)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    line = json.loads(process.stdout.readline())
    assert json.loads(state.read_text()) == line
    assert {"tiles", "graph", "images", "control", "token", "bbox", "ids"} == set(line)
    process.stdin.close()
    assert process.wait(5) == 0
    process.stdout.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no fork of this kind")
def test_it_ends_with_a_killed_parent():
    script = (
        "import os, sys; sys.path.insert(0, sys.argv[1]); from tests.service.client import StandIn;"
        "s = StandIn.start(); print(s._process.pid, flush=True); os._exit(9)"
    )
    parent = subprocess.run(
        [sys.executable, "-c", script, str(HERE.parents[1])], capture_output=True, text=True, timeout=20
    )
    child, deadline = int(parent.stdout), time.time() + 5
    while time.time() < deadline:
        try:
            os.kill(child, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    raise AssertionError("the stand-in outlived its parent")


def test_a_failing_start_says_why(tmp_path):
    with pytest.raises(RuntimeError, match="did not start"):
        StandIn.start("curitiba", data=tmp_path)


# --- the other worlds


@needs_recordings
def test_curitiba_is_served_as_it_was_recorded():
    recorded = json.loads((recorded_data() / "curitiba" / "images.json").read_text(encoding="utf-8"))["data"]
    with StandIn.start("curitiba") as service:
        names = sorted(recorded[0])
        for start in (0, 200):
            some = {entity["id"]: entity for entity in recorded[start : start + 50]}
            answer = graph(service, ids=",".join(some), fields=",".join(names)).json()
            for identity, entity in some.items():
                address = answer[identity].pop("thumb_original_url", service.images)
                assert address.startswith(service.images)
                assert answer[identity] == {k: v for k, v in entity.items() if k != "thumb_original_url"}
        assert service.ids == len(service.truth()) == 760
        found = set()
        for x, y, z in mercantile.tiles(*service.bbox, 14):
            layer = decode(tile(service, z, x, y).content).get("image", {"features": []})
            found |= {str(feature["properties"]["id"]) for feature in layer["features"]}
        assert found == {entity["id"] for entity in recorded}
        fetched = graph(service, ids=",".join(sorted(found)[:9]), fields="thumb_1024_url").json().values()
        address = next(e["thumb_1024_url"] for e in fetched if "thumb_1024_url" in e)
        real = {path.read_bytes() for path in (recorded_data() / "photos").glob("*_1024.jpg")}
        assert requests.get(address, timeout=PATIENCE).content in real


@needs_recordings
def test_grand_junction_tiles_are_the_recorded_bytes():
    with StandIn.start("grand_junction") as service:
        for path in (recorded_data() / "grand_junction").glob("14_*.mvt"):
            x, y = map(int, path.stem.split("_")[1:])
            assert tile(service, 14, x, y).content == path.read_bytes()
        truth = service.truth()
        assert len(truth) == service.ids == 46_210
        assert sum(1 + len(image["also_at"]) for image in truth) == 52_734
        image = truth[0]
        entity = graph(service, f"/{image['id']}", fields="captured_at,creator").json()
        assert entity["captured_at"] == image["captured_at"]


def test_the_dense_tile_is_as_full_as_shibuya():
    with StandIn.start("dense") as service:
        west, south, east, north = service.bbox
        x, y, z = mercantile.tile(west, south, 14)
        body = tile(service, z, x, y).content
        assert len(body) > 3_000_000
        truth = service.truth()
        assert len({image["id"] for image in truth}) == len(truth) == 83_737
        assert {mercantile.tile(i["lon"], i["lat"], 14) for i in truth} == {mercantile.Tile(x, y, z)}
        inside = [i for i in truth if west <= i["lon"] <= east and south <= i["lat"] <= north]
        assert 300 < len(inside) < 1_500


def test_a_city_has_as_many_full_tiles_as_asked_for():
    with StandIn.start("city", city=(6, 300)) as service:
        places = list(mercantile.tiles(*service.bbox, zooms=14))
        bodies = {place: tile(service, 14, place.x, place.y).content for place in places}
        layers = {place: decode(body)["image"]["features"] for place, body in bodies.items()}
        assert len(places) == 6
        assert {len(images) for images in layers.values()} == {300}
        images = [image["properties"] for features in layers.values() for image in features]
        assert len({image["id"] for image in images}) == service.ids == 1800
        key = images[-1]["id"]
        entity = graph(service, f"/{key}", fields="thumb_256_url,geometry").json()
        assert requests.get(entity["thumb_256_url"]).content.startswith(b"\xff\xd8")
        assert mercantile.tile(*entity["geometry"]["coordinates"], 14) == places[-1]
        assert graph(service, f"/{key + 10**15}").status_code != 200
        west, south, east, north = service.bbox
        around = mercantile.tiles(west - 0.01, south - 0.01, east + 0.01, north + 0.01, zooms=14)
        assert {tile(service, 14, *place[:2]).status_code for place in set(around) - set(places)} == {204}
    with StandIn.start("city", city=(6, 300)) as again:
        assert tile(again, 14, places[-1].x, places[-1].y).content == bodies[places[-1]]
    with StandIn.start("dense") as dense:
        x, y, z = mercantile.tile(*dense.bbox[:2], 14)
        full = decode(tile(dense, z, x, y).content)["image"]["features"]

    def properties(images):
        """Names in their order, with the types that their values have."""
        return {name: {type(image[name]) for image in images if name in image} for name in max(images, key=len)}

    mine, theirs = properties(images), properties([image["properties"] for image in full])
    assert list(mine) == list(theirs)
    assert all(mine[name] <= theirs[name] for name in theirs)


def test_images_of_the_tiles_change_and_come_back(town, truth):
    def images(service):
        found = {}
        for x, y, z in mercantile.tiles(*service.bbox, zooms=14):
            layers = mapbox_vector_tile.decode(tile(service, z, x, y).content or b"")
            for feature in layers.get("image", {}).get("features", ()):
                found[str(feature["properties"]["id"])] = feature["properties"]
        return found

    before = images(town)
    going, turning, like = sorted(before)[:3]
    town.set(changes={going: None, turning: {"compass_angle": 12.5}, "4711": {"like": like}})
    changed = images(town)
    assert set(changed) == {*before, "4711"} - {going}
    assert changed[turning]["compass_angle"] == 12.5
    assert changed["4711"]["captured_at"] == before[like]["captured_at"]
    with pytest.raises(ValueError, match="17"):
        town.set(changes={"17": None})
    town.reset()
    assert images(town) == before
