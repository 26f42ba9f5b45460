"""What may be shown to anybody: no secret in whatever place and form, and the rest as it was."""

import json
from pathlib import Path
from pprint import pformat
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsDataSourceUri

from landlens_plugin.gui.privacy import without_secrets

HEX = "0123456789abcdef"
tokens = st.builds("MLY|{}|{}".format, st.integers(10**9, 10**17), st.text(HEX, min_size=32, max_size=32))
# No white space but a space: everything else that a keyboard has, and what an encoding may trip over.
passwords = st.text(st.sampled_from("abcxyzABC0189 '\"\\@/:?&=%#$;|{}äß€"), min_size=6, max_size=20).filter(
    lambda one: one == one.strip() and len(set(one)) > 3
)

PLACES = {
    "alone": "{}",
    "in a sentence": "Mapillary refused {} at once.",
    "in an address": "GET https://tiles.mapillary.com/maps/vtp/mly1_public/2/14/1/2?access_token={} 401",
    "in a header": "Authorization: OAuth {}",
    "in JSON": '{{"access_token": "{}", "count": 3}}',
    "in Python": "{{'AUTHCFG': '{}', 'EXTENT': None}}",
    "in a shell": "export MLY_TOKEN='{}'",
    "in a traceback": "ValueError: invalid header value b'OAuth {}'",
}
FORMS = {
    "plain": lambda one: one,
    "encoded": lambda one: quote(one, safe=""),
    "encoded in small letters": lambda one: quote(one, safe="").replace("%7C", "%7c"),
    "encoded twice": lambda one: quote(quote(one, safe=""), safe=""),
}


def pieces(secret, size=12):
    """Parts of a secret that would give it away."""
    return [secret[start : start + size] for start in range(len(secret) - size + 1)]


def holds(text, secret):
    """Whether a part of a token stands in the text, also where its lines are put together."""
    joined = "".join(text.split())
    return any(part in joined for part in pieces(secret.rpartition("|")[2]))


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("is_known", [True, False], ids=["known", "unknown"])
@given(token=tokens)
def test_no_token_in_any_place(place, form, is_known, token):
    shown = without_secrets(place.format(form(token)), [token] if is_known else [])
    assert not holds(shown, token)
    assert "***" in shown


@pytest.mark.parametrize("is_known", [True, False], ids=["known", "unknown"])
@given(token=tokens, ends=st.lists(st.integers(1, 40), min_size=1, max_size=4), indent=st.integers(0, 6))
def test_no_token_that_is_split_over_lines(is_known, token, ends, indent):
    split = token
    for end in sorted({end for end in ends if end < len(token)}, reverse=True):
        split = f"{split[:end]}\n{' ' * indent}{split[end:]}"
    shown = without_secrets(f"It was {split}\nTiles to read: 3", [token] if is_known else [])
    assert not holds(shown, token)
    assert shown.startswith("It was ") and shown.endswith("\nTiles to read: 3")


def libpq(one):
    return one.replace("\\", "\\\\").replace("'", "\\'")


def qgis_source(one):
    """The source of a PostgreSQL layer, in QGIS's own words."""
    uri = QgsDataSourceUri()
    uri.setConnection("db.example.org", "5432", "gis", "ana", one)
    uri.setDataSource("public", "images", "geom", "", "mly_id")
    return uri.uri(False)


SOURCES = {
    "QGIS": qgis_source,
    "libpq": lambda one: f"host=db.example.org password='{libpq(one)}' dbname=gis",
    "GDAL": lambda one: f"PG:host='db.example.org' password='{libpq(one)}' dbname='gis'",
    "an address": lambda one: f"postgresql://ana:{quote(one, safe='')}@db.example.org:5432/gis?sslmode=require",
    "JSON": lambda one: json.dumps({"host": "db.example.org", "password": one, "dbname": "gis"}),
}
WRITTEN = {
    "plain": lambda source: source,
    "as the dialog's log writes parameters": lambda source: pformat({"INPUT": source, "OUTPUT": "memory:"}),
    "twice so": lambda source: pformat({"command": pformat({"INPUT": source})}),
}


@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
@given(password=passwords)
def test_no_password_of_a_database(source, written, password):
    marked = f"{password}Geheim9"  # a word by which what is left of it is known
    shown = without_secrets(written(source(marked)))
    assert "Geheim9" not in shown
    assert "db.example.org" in shown


@pytest.mark.parametrize("password", ['0?0=":', "://a@", "access_token=b", "MLY|1|"])
@pytest.mark.parametrize("written", WRITTEN.values(), ids=WRITTEN)
@pytest.mark.parametrize("source", SOURCES.values(), ids=SOURCES)
def test_no_password_that_looks_like_another_secret(source, written, password):
    assert "Geheim9" not in without_secrets(written(source(f"{password}\"'Geheim9")))


@given(password=passwords, is_known=st.booleans(), scheme=st.sampled_from(["http", "https", "socks5h"]))
def test_no_password_of_a_proxy(password, is_known, scheme):
    encoded = quote(f"{password}Geheim9", safe="")
    shown = without_secrets(f"{scheme}://ana:{encoded}@proxy.example.org:3128", [password] if is_known else [])
    assert shown == f"{scheme}://***@proxy.example.org:3128"


@given(password=passwords.filter(lambda one: one.strip("* ~")), split=st.booleans())
def test_a_known_password_goes_wherever_it_stands(password, split):
    half = len(password) // 2
    written = f"{password[:half]}\n{password[half:]}" if split else password
    shown = without_secrets(f"Said: {written}.", [password])
    assert "***" in shown and password not in shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://scontent.xx.fbcdn.net/m1/v/t6/An8.jpg?stp=s256&oh=00_AfD&oe=67", "An8.jpg?***"),
        ("scontent.xx.fbcdn.net/m1/v/t6/An8.jpg?stp=s256&oh=00_AfD&oe=67 is gone", "An8.jpg?*** is gone"),
        ("https%3A%2F%2Fscontent.xx.fbcdn.net%2FAn8.jpg%3Foh%3D00_AfD%26oe%3D67", "An8.jpg%3F***"),
        ("https://bucket.s3.amazonaws.com/a.jpg?X-Amz-Signature=00_AfD", "a.jpg?***"),
    ],
)
def test_no_signature_of_an_address(text, shown):
    assert without_secrets(text).endswith(shown)
    assert "00_AfD" not in without_secrets(text)


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("/home/ana/photos/a.jpg", "~/photos/a.jpg"),
        ("/Users/ana/photos", "~/photos"),
        ("file:///home/ana/a.gpkg|layername=x", "file://~/a.gpkg|layername=x"),
        (r"C:\Users\Ana Maria\Pictures", r"~\Pictures"),
        ("C:/Users/ana/Pictures", "~/Pictures"),
        (r"'C:\\Users\\ana\\a.gpkg'", r"'~\\a.gpkg'"),
        pytest.param(f"{Path.home()}/a.gpkg", "~/a.gpkg", id="own"),  # a name that is the same in each worker
        ("/data/home.gpkg /homework", "/data/home.gpkg /homework"),
    ],
)
def test_no_name_of_the_users_folder(path, shown):
    assert without_secrets(path) == shown


def test_the_users_folder_may_be_anywhere():
    assert without_secrets("/srv/people/ana/a.gpkg", home="/srv/people/ana") == "~/a.gpkg"


@pytest.mark.parametrize(
    "text",
    [
        "Tiles to read: 3",
        "The access token was taken from the environment variable MLY_TOKEN.",
        "Feature 12: not asked for, as the requests before it had failed.",
        "{'EXTENT': '10.74,10.75,59.91,59.92 [EPSG:4326]', 'AUTHCFG': 'a1b2c3d', 'OUTPUT': 'memory:'}",
        "https://tiles.mapillary.com/maps/vtp/mly1_public/2/14/4824/6157 answered HTTP 429",
        "Is it there? Yes = no.",
        "landlens:fetchimages, 2026-11-25 14:31:02",
    ],
)
def test_what_is_no_secret_stays(text):
    assert without_secrets(text) == text
