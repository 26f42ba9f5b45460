"""Addresses of the service, and tokens that stay out of every text."""

from __future__ import annotations

from urllib.parse import parse_qs, quote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core.net.redaction import clean_credential, redact
from landlens_plugin.core.services.mapillary.addresses import GRAPH_URL, TILES_URL, Service

letters = st.text("0123456789abcdefABCDEF", min_size=12, max_size=40)
credentials = st.tuples(st.integers(1, 10**17).map(str), letters).map(lambda parts: "|".join(("MLY", *parts)))
around = st.text("ab ?&=:/\"'<>\n", max_size=10)


def test_mapillary_itself_unless_the_environment_says_otherwise():
    assert Service.from_environment({}) == Service(TILES_URL, GRAPH_URL)
    assert Service.from_environment({"LANDLENS_TILES_URL": " ", "LANDLENS_GRAPH_URL": ""}).graph_url == GRAPH_URL
    named = {"LANDLENS_TILES_URL": " http://t.example:8/x/ ", "LANDLENS_GRAPH_URL": "http://g.example/"}
    assert Service.from_environment(named) == Service("http://t.example:8/x", "http://g.example")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (TILES_URL, True),
        ("http://127.0.0.1:80", False),
        ("https://mapillary.com.example", False),
        ("nonsense", False),
        ("https://notmapillary.com", False),
    ],
)
def test_only_mapillarys_own_host_blocks(address, expected):
    assert Service(tiles_url=address).is_mapillary is expected


@given(credential=credentials)
def test_a_tile_address_carries_the_token_percent_encoded(credential):
    url = Service().tile_url("computed", 14, 3252, 6258, credential)
    parts = urlsplit(url)
    assert parts.path == "/maps/vtp/mly1_computed_public/2/14/3252/6258"
    assert "|" not in url and "%7C" in url
    assert parse_qs(parts.query) == {"access_token": [credential]}
    assert (
        Service().tile_url("original", 14, 1, 2, credential).startswith(f"{TILES_URL}/maps/vtp/mly1_public/2/14/1/2?")
    )


@given(credential=credentials, before=around, after=around)
def test_no_form_of_a_token_gets_through(credential, before, after):
    encoded = quote(credential, safe="")
    for form in (credential, encoded, encoded.lower()):
        for text in (
            f"{before}{form} {after}",
            f"{before}?access_token={form}&x=1{after}",
            f"{before} Authorization: OAuth {form} {after}",
            f"{before} Location: https://h/login?next=%2Fx%3Faccess_token%3D{quote(form, safe='')} {after}",
        ):
            cleaned = redact(text, credential)
            assert credential not in cleaned and encoded.lower() not in cleaned.lower()
            assert credential.split("|")[2] not in redact(text)


@given(odd=st.text("abcdef0123456789", min_size=12, max_size=30))
def test_a_token_of_another_form_is_taken_out_where_it_is_known(odd):
    assert odd not in redact(f"x {odd} y", odd)
    assert odd not in redact(f"https://h/?access_token={odd}&a=b")
    assert odd not in redact(f"OAuth {odd}")
    assert redact(f"https://h/?access_token={odd}&a=b").endswith("&a=b")


def test_other_text_stays():
    assert redact("tile 14/3252/6258 answered HTTP 500") == "tile 14/3252/6258 answered HTTP 500"
    assert redact(ValueError("plain")) == "plain"


@given(credential=credentials, white=st.lists(st.sampled_from(" \t\n\r\u00a0"), max_size=4))
def test_white_space_is_no_part_of_a_token(credential, white):
    spread = "".join(white) + credential[:5] + "".join(white) + credential[5:] + "\n"
    assert clean_credential(spread) == credential
    assert clean_credential("".join(white)) is None and clean_credential(None) is None
