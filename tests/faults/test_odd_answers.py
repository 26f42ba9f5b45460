"""No answer, however odd, costs more than its own item: not the run, not the machine's memory, not the token."""

import base64
import gzip
import io
import json
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from qgis.core import QgsProcessingException

from tests.faults.photolayers import SIZE, answer, image_host, layer_of, live
from tests.qgis.running import COUNTS, Told, cancelled_when, download, fetch, ids, rows

HUGE = "9" * 5000


def jpeg():
    file = io.BytesIO()
    Image.effect_noise((64, 48), 80).convert("RGB").save(file, "JPEG")
    return file.getvalue()


JPEG = jpeg()
HEADERS = {
    "Content-Length": ["\u00b2", HUGE, "-5", "5, 6", "1_0", "0x10"],
    "Transfer-Encoding": ["chunked", "chunked, chunked", "gzip"],
    "Content-Encoding": ["br", "deflate", "gzip, gzip", "gzip", "\u00b2"],
    "Location": ["http://[::1", "http://127.0.0.1:99999", "//", "\u00ff", "file:///etc/passwd"],
    "Retry-After": [HUGE, "nan", "1e999", "-1", "Mon, 01 Jan 2030 00:00:00 +99999999999", "Mon, 01 Jan 99999 1:1:1"],
}
header = st.sampled_from(list(HEADERS)).flatmap(
    lambda name: st.tuples(
        st.just(name),
        st.one_of(st.sampled_from(HEADERS[name]), st.text(st.characters(min_codepoint=32, max_codepoint=255))),
    )
)


def raw(status, headers, body):
    head = "".join(f"{name}: {value}\r\n" for name, value in headers)
    return f"HTTP/1.1 {status}\r\n{head}Connection: close\r\n\r\n".encode("latin-1") + body


answers = st.builds(
    raw,
    # What is worth another try costs seconds each, so a good answer follows each of these.
    st.sampled_from(["200 OK", "302 Found", "403 \u00b2", "503 Down", "\u00b2 OK", "200"]),
    st.lists(header, max_size=3, unique_by=lambda one: one[0]),
    st.sampled_from([JPEG, b"", b"-5\r\n" + JPEG, b"-1\r\n" + JPEG, b"\xb2\r\n", b"1_0\r\n" + JPEG]),
)


@settings(max_examples=4)
@given(odd=st.lists(answers, min_size=20, max_size=20))
def test_any_header_is_a_failure_of_its_photo_at_the_most(landlens, tmp_path_factory, odd):
    with image_host() as host:
        host.answers = {f"/{number}": [content, answer(JPEG)] for number, content in enumerate(odd)}
        host.answers["/good"] = [answer(JPEG)]
        layer = layer_of([{"image_url": f"{host.base}{path}", "filename": path[1:]} for path in host.answers])
        results = download(layer, tmp_path_factory.mktemp("photos"), WRITE_EXIF=False, WORKERS=30)
    record = rows(results["OUTPUT"])
    assert len(record) == len(odd) + 1 == sum(results[name] for name in COUNTS)
    assert record[-1]["download_status"] == "downloaded"
    assert all(row["download_error"] for row in record if row["download_status"] == "failed")


@pytest.mark.parametrize(
    "content",
    [
        raw("200 OK", [("Content-Length", "\u00b2")], JPEG),
        raw("200 OK", [("Content-Length", HUGE)], JPEG),
        raw("200 OK", [("Transfer-Encoding", "chunked")], b"-5\r\n" + JPEG),
        raw("200 OK", [("Transfer-Encoding", "chunked")], b"-1\r\n" + JPEG),
        raw("429 Wait", [("Retry-After", "Mon, 01 Jan 2020 00:00:00 +99999999999999999999")], b""),
        raw("302 Found", [("Location", "http://[::1")], b""),
    ],
    ids=["no digit", "5,000 digits", "chunk of -5", "chunk of -1", "giant zone", "half an address"],
)
def test_an_odd_head_leaves_the_record(landlens, folder, content):
    with image_host() as host:
        host.answers = {"/odd": [content, answer(JPEG)], "/good": [answer(JPEG)]}
        layer = layer_of([{"image_url": f"{host.base}/{name}", "filename": name} for name in ("odd", "good")])
        results = download(layer, folder, WRITE_EXIF=False)
    record = rows(results["OUTPUT"])
    assert [row["filename"] for row in record] == ["odd", "good"]
    assert record[1]["download_status"] == "downloaded"


def body(value, **selectors):
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return {
        "mode": "body",
        "body": base64.b64encode(content).decode(),
        "content_type": "application/json",
        **selectors,
    }


@pytest.mark.parametrize("address", ["http://[::1", "http://127.0.0.1:99999/x", "file:///etc/passwd", "http://\ud800/"])
def test_an_odd_thumb_address_fails_alone(town, town_truth, folder, address):
    odd, good = live(town_truth, 2)
    entity = {"id": odd, f"thumb_{SIZE}_url": address}
    town.set(entity_fault=[body({odd: entity}, only=[odd], first=1), body(entity, only=[odd])])
    results = download(layer_of([{"mly_id": odd}, {"mly_id": good}]), folder, SIZE=SIZE)
    assert [row["download_status"] for row in rows(results["OUTPUT"])] == ["failed", "downloaded"]


@pytest.mark.parametrize(
    "data",
    [["x"], [None], [{"creator": {"id": "\u00b2"}}], [{"creator": {"id": "9" * 30}}], [{"creator": {"id": []}}], {}, 5],
)
def test_an_answer_that_names_no_user_is_told_as_a_sentence(town, data):
    town.set(entity_fault=body({"data": data}))
    with pytest.raises(QgsProcessingException, match="could not be asked for the user 'anna_maps'.*numeric user id"):
        fetch(town, CREATORS="anna_maps")


json_values = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=5),
        st.sampled_from([10**400, "http://[::1"]),
    ),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3)),
    max_leaves=5,
)
FIELDS = ["width", "make", "altitude", "creator", "mesh", "detections", "computed_geometry", "camera_parameters"]


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(st.dictionaries(st.sampled_from(FIELDS), json_values), min_size=20, max_size=20))
def test_any_value_of_a_field_is_one_unknown_value_at_the_most(town, town_truth, values):
    town.reset()
    known = ids(fetch(town, MAX_IMAGES=20)["OUTPUT"])
    text = json.dumps({key: {**value, "id": key} for key, value in zip(known, values)})
    town.set(entity_fault=body(text.encode("utf-8", "replace")))
    results = fetch(town, MAX_IMAGES=20, DETAILS=FIELDS)
    assert (ids(results["OUTPUT"]), results["FAILED_DETAIL_COUNT"]) == (known, 0)


@pytest.mark.parametrize("usage", ['{"a":' * 2000 + "1" + "}" * 2000, '{"call_count": ' + "9" * 400 + "}", "[" * 5000])
def test_an_odd_allowance_harms_nothing(town, usage):
    town.set(app_usage=usage)
    assert fetch(town, DETAILS=["width"], MAX_IMAGES=60)["FAILED_DETAIL_COUNT"] == 0


def test_an_entity_without_anything_is_no_details(town):
    known = ids(fetch(town, MAX_IMAGES=1)["OUTPUT"])
    town.set(entity_fault=body({}))
    results = fetch(town, MAX_IMAGES=1, DETAILS=["width"])
    assert (results["FAILED_DETAIL_COUNT"], results["COMPLETE"]) == (1, False)
    town.set(entity_fault=body({"id": known[0]}))
    results = fetch(town, MAX_IMAGES=1, DETAILS=["width"])
    assert (results["FAILED_DETAIL_COUNT"], results["COMPLETE"]) == (0, True)


def test_an_endless_id_fails_alone(town, town_truth, folder):
    keys = live(town_truth, 49)
    layer = layer_of([{"mly_id": key} for key in [*keys[:20], "7" * 9000, *keys[20:]]])
    results = download(layer, folder, SIZE=SIZE)
    assert [results[name] for name in COUNTS] == [49, 0, 0, 1]
    assert len(town.log("graph")) == 1


@pytest.mark.parametrize(("status", "code"), [(414, None), (400, None), (400, 100), (403, 10), (500, 3001)])
def test_a_refused_batch_is_halved_and_what_stands_alone_fails_alone(town, town_truth, folder, status, code):
    keys = live(town_truth, 50)
    said = {"error": {"message": "no", "code": code}} if code else b"<html>"
    town.set(entity_fault=body(said, status=status, only=[keys[13]]))
    results = download(layer_of([{"mly_id": key} for key in keys]), folder, SIZE=SIZE)
    assert [results[name] for name in COUNTS] == [49, 0, 0, 1]
    assert len(town.log("graph")) <= 13
    # A service that refuses everything is not asked for each.
    town.clear_log()
    town.set(entity_fault=body(said, status=status))
    results = download(layer_of([{"mly_id": key} for key in keys]), folder, SIZE=SIZE, EXISTING="overwrite")
    assert results["FAILED_COUNT"] == 50
    assert len(town.log("graph")) <= 13


def test_only_one_gzip_is_unpacked(landlens, folder):
    with image_host() as host:
        twice = gzip.compress(gzip.compress(JPEG))
        host.answers = {
            "/plain": [answer(JPEG)],
            "/once": [answer(gzip.compress(JPEG), Content_Encoding="gzip")],
            "/twice": [answer(twice, Content_Encoding="gzip, gzip")],
            "/br": [answer(JPEG, Content_Encoding="br")],
            "/deflate": [answer(JPEG, Content_Encoding="deflate")],
        }
        layer = layer_of([{"image_url": host.base + path, "filename": path[1:]} for path in host.answers])
        results = download(layer, folder, WRITE_EXIF=False)
    assert [row["download_status"] for row in rows(results["OUTPUT"])] == ["downloaded"] * 2 + ["failed"] * 3
    assert len(host.asked) == 5
    assert {headers["Accept-Encoding"] for _, headers in host.asked} == {"gzip"}


def test_json_of_millions_of_values_is_not_made(town):
    content = b'{"a":[' + b"[]," * 5_000_000 + b"[]]}"
    fault = body(gzip.compress(content, 1))
    town.set(entity_fault={**fault, "mode": "raw", "head": "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"})
    results = fetch(town, told := Told(), MAX_IMAGES=50, DETAILS=["width"])
    assert (results["IMAGE_COUNT"], results["FAILED_DETAIL_COUNT"]) == (50, 50)
    assert any("more than 400,000 values" in error for error in told.errors)
    assert len(town.log("graph")) <= 13


def test_a_host_that_asks_for_a_pause_stops_no_other_one(landlens, folder):
    with image_host() as slow, image_host() as quick:
        slow.answers = {f"/{n}": [answer(status="429 Wait", Retry_After="1e9")] for n in range(30)}
        quick.answers = {f"/{n}": [answer(JPEG)] for n in range(30)}
        layer = layer_of(
            [
                {"image_url": f"{host.base}/{n}", "filename": f"{n}-{host is slow}"}
                for host in (slow, quick)
                for n in range(30)
            ]
        )
        told = Told()
        with cancelled_when(told, lambda: len(quick.asked) == 30 and told.progress() > 49):
            results = download(layer, folder, told, WRITE_EXIF=False, WORKERS=4)
        assert len(slow.asked) <= 6  # those on the wire when it asked for the pause
    assert results["DOWNLOADED_COUNT"] == 30
    (said,) = [info for info in told.infos if "asks to slow down" in info]
    assert slow.base.partition("//")[2] in said and "300 seconds" in said


def test_an_allowance_beyond_all_bounds_is_capped_and_said(town):
    town.set(app_usage=[1_000_000, 1])
    told = Told()
    with cancelled_when(told, lambda: any("goes on by itself" in info for info in told.infos)):
        fetch(town, told, DETAILS=["width"], WORKERS=1)
    (said,) = [info for info in told.infos if "goes on by itself" in info]
    assert "in about 30 seconds" in said


TOKEN = "|".join(("MLY", "1234567890123", "a1b2c3d4e5f60718293a4b5c6d7e8f90"))


def echoes(token):
    """What may come back of a token, with what must not be found of it."""
    secret = token.rpartition("|")[2]
    return [
        token,
        quote(token, safe=""),
        quote(quote(token, safe=""), safe=""),
        "".join(f"%{ord(one):02x}" for one in token),
        *(base64.b64encode(b"x" * before + token.encode()).decode() for before in range(3)),
        base64.urlsafe_b64encode(token.encode()).decode().rstrip("="),
        base64.b64encode(quote(token, safe="").encode()).decode(),
        quote(base64.b64encode(token.encode()).decode(), safe=""),
        token.encode().hex(),
        token.encode().hex().upper(),
        secret,
        secret.upper(),
        secret[:20],
        "".join(f"\\u{ord(one):04x}" for one in token),
        "".join(f"&#{ord(one)};" for one in token),
    ]


@pytest.mark.parametrize("number", range(len(echoes(TOKEN))))
def test_no_form_of_the_token_comes_into_layer_or_log(town, monkeypatch, number):
    echo = echoes(TOKEN)[number]
    known = ids(fetch(town, MAX_IMAGES=2)["OUTPUT"])
    told = Told()
    address = f"https://example.invalid/{echo}.jpg"
    entity = {"make": f"Cam {echo}", "model": "X1", "thumb_256_url": address, "creator": {"username": echo}}
    found = {key: {"id": key, **entity} for key in known}
    error = {"error": {"message": f"Cannot parse {echo} of you", "code": 3}}
    results = fetch_as(town, monkeypatch, told, [body(found, first=1), body(error)])
    read = json.dumps(rows(results["OUTPUT"]), default=str) + told.everything()
    assert echo not in read
    assert '"model": "X1"' in read


def fetch_as(town, monkeypatch, told, faults):
    """A fetch with a token of the usual form, whose tiles are on the disk already."""
    fetch(town, MAX_IMAGES=2, MAX_TILE_AGE=24)
    monkeypatch.setenv("MLY_TOKEN", TOKEN)
    town.set(entity_fault=faults)
    details = ["make", "model", "thumb_256_url", "creator"]
    return fetch(town, told, MAX_IMAGES=2, MAX_TILE_AGE=24, DETAILS=details)
