"""Addresses: judged by their own date, renewed once, followed nowhere else, and never with the token."""

import math

import pytest
from qgis.core import QgsFeature

from landlens_plugin.algorithms.download.form import DownloadImages
from tests.faults.photolayers import SIZE, address, answer, asked_for, files, image_host, is_whole, layer_of, live
from tests.qgis.running import COUNTS, Told, asked, download, impatient, rows


def counts(results):
    return [results[name] for name in COUNTS]


def ids_asked(service):
    """The ids of each request to the Graph API."""
    return [query.get("ids", path[1:]).split(",") for path, query in asked(service, "graph")]


def with_addresses(service, lives):
    """A row for each id, with an address of the right size that lives so many seconds."""
    return layer_of([{"mly_id": key, "thumb_256_url": address(service, key, life=life)} for key, life in lives.items()])


def test_an_address_is_judged_by_its_own_date(town, town_truth, folder):
    fresh, soon, over = live(town_truth, 3)
    layer = with_addresses(town, {fresh: 86_400, soon: 300, over: -5})
    results = download(layer, folder, SIZE=SIZE, URL_FIELD="thumb_256_url")
    assert counts(results) == [3, 0, 0, 0]
    assert ids_asked(town) == [[soon, over]]
    assert asked_for(town) == {fresh: 1, soon: 1, over: 1}


def test_an_address_of_another_size_is_not_used(town, town_truth, folder):
    (key,) = live(town_truth, 1)
    layer = layer_of([{"mly_id": key, "image_url": address(town, key, "1024")}])
    assert counts(download(layer, folder, SIZE=SIZE)) == [1, 0, 0, 0]
    assert [path for path, _ in asked(town, "images")] == [f"/m1/256/{key}.jpg"]


@pytest.mark.parametrize("fault", ["401", "403", "404", "410", "expired"])
def test_refused_addresses_are_renewed_in_batches(town, town_truth, folder, fault):
    keys = live(town_truth, 70)
    town.set(image_fault={"mode": fault, "each": 1})
    layer = with_addresses(town, dict.fromkeys(keys, 86_400))
    assert counts(download(layer, folder, SIZE=SIZE, URL_FIELD="thumb_256_url")) == [70, 0, 0, 0]
    assert sorted(len(batch) for batch in ids_asked(town)) == [20, 50]
    assert asked_for(town) == dict.fromkeys(keys, 2)
    assert all(is_whole(folder / f"{key}.jpg", key) for key in keys)


@pytest.mark.parametrize("fault", ["401", "403", "404", "410"])
def test_a_renewed_address_that_is_refused_again_is_failed(town, town_truth, folder, fault):
    bad, good = live(town_truth, 2)
    town.set(image_fault={"mode": fault, "only": [bad]})
    results = download(with_addresses(town, dict.fromkeys((bad, good), 86_400)), folder, SIZE=SIZE)
    assert counts(results) == [1, 0, 0, 1]
    assert [row["download_error"] for row in rows(results["OUTPUT"])] == [f"the image host answered HTTP {fault}", None]
    assert asked_for(town)[bad] == 2
    assert sum(bad in batch for batch in ids_asked(town)) <= 2


@pytest.mark.parametrize("dead_batch", ["fail", "absent"])
def test_gone_and_without_the_size(town, town_truth, folder, dead_batch):
    keys = live(town_truth, 55)
    lost = keys[::11]
    without = [image["id"] for image in town_truth if int(image["id"]) % 97 == 2 and not image["dead"]][:3]
    town.set(dead=lost, dead_batch=dead_batch)
    results = download(layer_of([{"mly_id": key} for key in keys + without]), folder)
    assert counts(results) == [50, 0, 5, 3]
    record = {row["mly_id"]: row for row in rows(results["OUTPUT"])}
    for key, row in record.items():
        expected = "gone" if key in lost else "failed" if key in without else "downloaded"
        assert row["download_status"] == expected
    assert {record[key]["download_error"] for key in lost} == {"the image was deleted or is private"}
    assert {record[key]["download_error"] for key in without} == {
        "Mapillary has no picture of size '1024' of this image"
    }
    assert files(folder) == {f"{key}.jpg" for key in keys if key not in lost}


def test_an_outage_writes_no_image_off(town, town_truth, folder):
    """Nothing but the service's own word for it makes an image gone."""
    town.set(
        entity_fault=[{"mode": mode, "every": number + 2} for number, mode in enumerate(("timeout", "xml", "404"))]
    )
    keys = live(town_truth, 120)
    results = download(layer_of([{"mly_id": key} for key in keys]), folder, SIZE=SIZE)
    assert results["GONE_COUNT"] == 0
    assert results["DOWNLOADED_COUNT"] == 120
    assert len(ids_asked(town)) >= math.ceil(120 / 50)


NO_WEB_ADDRESSES = [
    "file:///etc/passwd",
    "/etc/passwd",
    "ftp://127.0.0.1/a.jpg",
    "data:image/jpeg;base64,/9j/2Q==",
    "javascript:alert(1)",
    "//127.0.0.1/a.jpg",
    "http://",
    "http:///a.jpg",
    "http://[::1/a.jpg",
    "jar:http://127.0.0.1!/a",
    "HTTP",
    " ",
]


def test_only_http_and_https_are_opened(town, town_truth, folder):
    (key,) = live(town_truth, 1)
    layer = layer_of([{"image_url": url} for url in [*NO_WEB_ADDRESSES, address(town, key)]])
    results = download(layer, folder, SIZE=SIZE)
    assert counts(results) == [1, 0, 0, len(NO_WEB_ADDRESSES)]
    assert len(files(folder)) == 1
    assert [row["download_error"] for row in rows(results["OUTPUT"])] == [
        *["there is no address, and no id to ask for"] * len(NO_WEB_ADDRESSES),
        None,
    ]


def test_addresses_that_no_request_can_be_made_of(town, town_truth, folder):
    (key,) = live(town_truth, 1)
    bad = ["http://127.0.0.1:99999/a.jpg", "http://a b/c", "http://\x01/a", "http://.../a", "http://\u202e.invalid/a"]
    layer = layer_of([{"image_url": url} for url in [*bad, address(town, key)]])
    results = download(layer, folder, algorithm=impatient(DownloadImages), SIZE=SIZE)
    assert counts(results) == [1, 0, 0, len(bad)]
    assert len(files(folder)) == 1
    assert all(row["download_error"] for row in rows(results["OUTPUT"])[:-1])


def redirect(target, status="302 Found"):
    return answer(b"", status, Location=target)


def test_redirects(town, town_truth, folder):
    (key,) = live(town_truth, 1)
    with image_host() as host:
        host.answers = {
            "/five": [redirect("/1")],
            **{f"/{number}": [redirect(f"/{number + 1}", "307 Temporary Redirect")] for number in range(1, 4)},
            "/4": [redirect(address(town, key), "301 Moved Permanently")],
            "/six": [redirect("/five")],
            "/loop": [redirect("/loop")],
            "/nowhere": [answer(b"", "302 Found")],
            **{
                f"/{name}": [redirect(target)]
                for name, target in {
                    "https": "https://127.0.0.1/x.jpg",
                    "file": "file:///etc/passwd",
                    "ftp": "ftp://127.0.0.1/x.jpg",
                    "data": "data:image/jpeg;base64,/9j/2Q==",
                    "broken": "http://[::1/x",
                }.items()
            },
        }
        names = ["five", "six", "loop", "nowhere", "https", "file", "ftp", "data", "broken"]
        layer = layer_of([{"image_url": f"{host.base}/{name}", "filename": name} for name in names])
        results = download(layer, folder, SIZE=SIZE, WRITE_EXIF=False)
        paths, headers = host.paths(), [found for _, found in host.asked]
    assert files(folder) == {"five.jpg"}
    assert is_whole(folder / "five.jpg", key, marked=False)
    reasons = {row["filename"]: row["download_error"] for row in rows(results["OUTPUT"])}
    assert reasons.pop("five") is None
    for name in ("six", "loop", "nowhere"):
        assert reasons.pop(name) == "the image host redirects more than 5 times"
    assert reasons["broken"] == "the address is not a valid web address"
    assert set(reasons.values()) - {reasons["broken"]} == {
        "the image host redirects to an address that is not followed"
    }
    assert paths.count("/loop") == paths.count("/nowhere") == 6
    assert all(paths.count(f"/{name}") == 1 for name in reasons)
    assert len(town.log("images")) == 1
    assert not any("authorization" in {name.lower() for name in found} for found in headers)


def test_the_token_goes_to_the_two_services_only(town, town_truth, folder):
    """Neither with an address that the service gave out, nor after a redirect, nor into the log or the record."""
    renewed, moved = live(town_truth, 2)
    told = Told()
    with image_host() as host:
        host.answers = {"/away": [redirect(address(town, moved))]}
        layer = layer_of([{"mly_id": renewed, "image_url": ""}, {"mly_id": "", "image_url": f"{host.base}/away?x=1"}])
        results = download(layer, folder, told, SIZE=SIZE)
        said = str(host.asked)
    assert results["DOWNLOADED_COUNT"] == 2
    assert len(town.log("images")) == 2
    assert not any(entry["leaked_token"] for entry in town.log("images"))
    assert town.token not in said
    assert "uthorization" not in said
    assert town.token not in told.everything() + str(rows(results["OUTPUT"]))
    assert b"".join(path.read_bytes() for path in folder.iterdir()).count(town.token.encode()) == 0


def test_a_bound_on_the_bytes_of_an_image(town, town_truth, folder):
    huge, bomb, good = live(town_truth, 3)
    faults = [{"mode": "huge", "size": 300 << 20, "only": [huge]}, {"mode": "bomb", "size": 300 << 20, "only": [bomb]}]
    town.set(image_fault=faults)
    results = download(layer_of([{"mly_id": key} for key in (huge, bomb, good)]), folder, SIZE=SIZE)
    assert counts(results) == [1, 0, 0, 2]
    assert files(folder) == {f"{good}.jpg"}
    for row in rows(results["OUTPUT"])[:2]:
        assert row["download_error"] == "the answer is larger than 256 MB, the most that is read"
    assert asked_for(town) == {huge: 1, bomb: 1, good: 1}


def test_a_feature_without_any_values(town, town_truth, folder):
    layer = layer_of([{"mly_id": key, "image_url": "", "filename": ""} for key in live(town_truth, 2)])
    layer.dataProvider().addFeatures([QgsFeature(layer.fields())])
    results = download(layer, folder, SIZE=SIZE)
    assert counts(results) == [2, 0, 0, 1]
    assert rows(results["OUTPUT"])[2]["download_error"] == "there is no address, and no id to ask for"
