"""Requests to download, and what an address tells of its end."""

from __future__ import annotations

import math
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.download.request import DownloadRequest
from landlens_plugin.core.errors import CredentialMissing, RequestInvalid
from landlens_plugin.core.photos.photo import Facts, Photo
from landlens_plugin.core.photos.urls import expiry, is_fresh, is_web_address
from landlens_plugin.core.services.mapillary.fields import facts_of
from landlens_plugin.core.services.mapillary.rights import rights_of

BASE = "https://scontent.example/m1/x.jpg"


@pytest.mark.parametrize(
    ("query", "end"),
    [
        ("?ccb=10-5&oh=00_AY&oe=668ABA85&_nc_sid=20", 0x668ABA85),
        ("?oe=668aba85", 0x668ABA85),
        ("", None),
        ("?oe=", None),
        ("?oe=soon", None),
        ("?oe=-1", None),
        ("?oe=0x10", None),
        ("?oe=1_0", None),
        ("?oe=" + "F" * 17, None),
        ("?oe=668ABA85&oe=1", 0x668ABA85),
        ("#?oe=668ABA85", None),
        ("?u=http://other.example/x.jpg?oe=668ABA85", None),
    ],
)
def test_expiry_is_read_as_hexadecimal_seconds(query, end):
    assert expiry(BASE + query) == end


def test_an_address_is_fresh_until_shortly_before_its_end():
    now = int(time.time())
    assert is_fresh(BASE)
    assert is_fresh(f"{BASE}?oe={now + 86400:X}")
    assert not is_fresh(f"{BASE}?oe={now + 60:X}")
    assert not is_fresh(f"{BASE}?oe={now - 60:X}")


@given(url=st.one_of(st.text(), st.text().map(lambda query: f"{BASE}?{query}")))
def test_any_text_has_an_expiry_or_none(url):
    if is_web_address(url):
        end = expiry(url)
        assert end is None or 0 <= end < 16**16
        is_fresh(url)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("https://a.example/x.jpg", True),
        ("http://127.0.0.1:8000/x", True),
        ("HTTPS://a.example", True),
        ("ftp://a.example/x", False),
        ("file:///etc/passwd", False),
        ("javascript:alert(1)", False),
        ("data:image/png;base64,AA", False),
        ("//a.example/x", False),
        ("https://", False),
        ("http://[::1", False),
        ("photo.jpg", False),
        ("", False),
        (None, False),
        (5, False),
        (b"https://a.example", False),
    ],
)
def test_only_web_addresses_are_opened(value, expected):
    assert is_web_address(value) is expected


def test_a_request_is_checked_when_it_is_made():
    with_id = Photo(0, "1", "1", None, "", "a")
    with_address = Photo(0, "x", None, BASE, "", "a")
    expired = Photo(0, "1", "1", f"{BASE}?oe=5F000000", "", "a")
    unknown = Photo(0, "1", "1", f"{BASE}?oe=FFFFFFFF", "", "a", url_fits=False)
    for photos in ([with_id], [expired], [unknown, with_id]):
        with pytest.raises(CredentialMissing):
            DownloadRequest(photos, "x")
    DownloadRequest([with_address, with_id, expired, unknown], "x")  # some can be had: the others fail alone
    with pytest.raises(RequestInvalid, match="512"):
        DownloadRequest([with_address], "x", size="512")
    assert DownloadRequest([with_address], "x").thumb_field == "thumb_1024_url"
    assert DownloadRequest([with_id], "x", credential="c", size="original").mark(with_id) == "landlens:1:original"


def test_a_request_never_shows_its_token():
    text = "c0ffee" * 4
    assert text not in repr(DownloadRequest([], "x", credential=text))


def test_photos_have_a_page_to_be_credited_on():
    assert rights_of(Photo(0, "1", "163", None, "", "a")).page_url == "https://www.mapillary.com/app/?pKey=163"
    assert rights_of(Photo(0, "x", None, f"{BASE}?oe=FFFFFFFF", "", "a")).page_url is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("captured_at", 10**16),  # the year 318857
        ("captured_at", -(10**15)),
        ("compass_angle", math.nan),
        ("compass_angle", math.inf),
        ("compass_angle", 1e12),
        ("altitude", math.nan),
        ("altitude", -1e9),
        ("altitude", 4e9),
    ],
)
def test_a_value_out_of_all_bounds_is_unknown(name, value):
    assert getattr(Facts(**{name: value}), name) is None
    assert getattr(facts_of({name: value}), name) is None
    assert getattr(Facts(**{name: value}).filled(facts_of({name: 5})), name) == 5


@pytest.mark.parametrize(("lon", "lat"), [(math.nan, 5.0), (181.0, 5.0), (5.0, -91.0), (5.0, math.inf), (None, 5.0)])
def test_a_position_is_whole_or_none(lon, lat):
    facts = Facts(lon=lon, lat=lat)
    assert (facts.lon, facts.lat) == (None, None)


def test_the_layers_own_values_come_first():
    """The layer may hold the computed position, or corrections; the service fills what is missing."""
    entity = {
        "geometry": {"type": "Point", "coordinates": [20.0, 30.0]},
        "altitude": 7.0,
        "captured_at": 9,
        "make": "Acme",
        "creator": {"username": "them"},
        "camera_type": "spherical",
    }
    own = Facts(lon=1.0, lat=2.0, captured_at=0, creator="me", is_pano=False).filled(facts_of(entity))
    assert own == Facts(1.0, 2.0, 7.0, None, 0, "Acme", None, "me", False)
    assert (facts_of(entity).lon, facts_of(entity).lat) == (20.0, 30.0)


def test_whose_a_photo_is():
    assert rights_of(Photo(0, "1", "1", None, "", "a"))
    assert rights_of(Photo(0, "x", None, f"{BASE}?oe=FFFFFFFF", "", "a"))
    assert not rights_of(Photo(0, "x", None, BASE, "", "a"))
