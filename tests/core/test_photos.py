"""Requests to download, and what an address tells of its end."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.errors import CredentialMissing, RequestInvalid
from landlens_plugin.core.photos import DownloadRequest, Photo, expiry, is_fresh, is_web_address

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
    with pytest.raises(CredentialMissing):
        DownloadRequest([with_address, with_id], "x")
    with pytest.raises(RequestInvalid, match="512"):
        DownloadRequest([with_address], "x", size="512")
    assert DownloadRequest([with_address], "x").thumb_field == "thumb_1024_url"
    assert DownloadRequest([with_id], "x", credential="c", size="original").mark(with_id) == "landlens:1:original"


def test_a_request_never_shows_its_token():
    text = "c0ffee" * 4
    assert text not in repr(DownloadRequest([], "x", credential=text))


def test_photos_have_a_page_to_be_credited_on():
    assert Photo(0, "1", "163", None, "", "a").page_url == "https://www.mapillary.com/app/?pKey=163"
    assert Photo(0, "x", None, BASE, "", "a").page_url is None
