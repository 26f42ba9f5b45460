"""Recorded answers of the Graph API and recorded photos."""

from __future__ import annotations

import json

import pytest
from requests.structures import CaseInsensitiveDict

from landlens_plugin.core.errors import (
    AddressBlocked,
    CredentialRejected,
    ImageGone,
    ItemError,
    LandLensError,
    RateLimited,
    TileRefused,
    TooMuchData,
    Transient,
)
from landlens_plugin.core.net.transport import Answer
from landlens_plugin.core.photos.files import extension_of, inspect, is_whole
from landlens_plugin.core.photos.jpeg import jpeg_size
from landlens_plugin.core.photos.urls import expiry, is_fresh
from landlens_plugin.core.services.mapillary.answers import check_entities, check_tile
from landlens_plugin.core.services.mapillary.fields import DETAILS, columns_of, facts_of, flatten

KINDS = {"text": str, "real": float, "integer": int}
# What each recorded error means at the Graph API; None where it is another host's.
MEANING = {
    "auth_no_header": CredentialRejected,
    "auth_malformed_token_header": CredentialRejected,
    "auth_never_issued_token_header": CredentialRejected,
    "auth_never_issued_token_query": CredentialRejected,
    "auth_unparseable_token_query": CredentialRejected,
    "user_not_authorized_app": CredentialRejected,
    "auth_bogus_wellformed_token_query": Transient,
    "rate_limit_graph": RateLimited,
    "not_found": ImageGone,
    "too_much_data": TooMuchData,
    "query_timeout": Transient,
    "service_unavailable": Transient,
    "tile_ip_block": AddressBlocked,
    "tile_header_auth": TileRefused,
    "cdn_expired_url": None,
}


def test_every_recorded_error_means_what_it_means(shared_data):
    rows = json.loads((shared_data / "graph" / "errors.json").read_text(encoding="utf-8"))
    assert rows.keys() == MEANING.keys()
    for name, row in rows.items():
        body = row["body"] if isinstance(row["body"], str) else json.dumps(row["body"])
        answer = Answer(row["http"], CaseInsensitiveDict(row.get("headers", {})), body.encode())
        if MEANING[name] is None:
            continue
        checks = [check_tile] if name.startswith("tile_") else [check_entities, check_tile]
        for check in checks:
            with pytest.raises((ItemError, LandLensError)) as failure:
                check(answer)
            assert type(failure.value) is MEANING[name], name


@pytest.fixture(scope="module")
def entities(shared_data):
    answer = json.loads((shared_data / "curitiba" / "images.json").read_text(encoding="utf-8"))["data"]
    assert len(answer) == 760
    single = [json.loads(path.read_text(encoding="utf-8")) for path in (shared_data / "graph").glob("[0-9]*.json")]
    return [*answer, *single]


def test_every_recorded_field_arrives(entities):
    """Nothing that the service gave is lost on the way to the columns, and everything has its column's type."""
    for entity in entities:
        row = flatten(entity, list(DETAILS))
        for column in columns_of(list(DETAILS)):
            assert row[column.name] is None or type(row[column.name]) is KINDS[column.kind]
        for name in DETAILS:
            value = entity.get(name)
            if name == "computed_geometry":
                found = [row["computed_geometry_lon"], row["computed_geometry_lat"]]
                value = value["coordinates"] if value else [None, None]
            elif name == "creator":
                found, value = row["creator_username"], value and value["username"]
            elif name in ("mesh", "sfm_cluster"):
                found = {"id": row[f"{name}_id"], "url": row[f"{name}_url"]}
                value = value or {"id": None, "url": None}
            elif name == "detections":
                found, value = row[name], value and ",".join(one["id"] for one in value["data"])
            elif isinstance(value, list):
                found, value = [float(part) for part in row[name].split(",")], value
            else:
                found = row[name]
            assert found == (None if value in ("none", "") else value), (entity["id"], name)


def test_facts_of_every_recorded_image(entities):
    for entity in entities:
        facts = facts_of(entity)
        assert [facts.lon, facts.lat] == entity["geometry"]["coordinates"]
        for name in ("captured_at", "compass_angle", "altitude"):
            assert getattr(facts, name) == entity.get(name)
        kind = entity.get("camera_type")
        assert facts.is_pano is (None if kind is None else kind in ("spherical", "equirectangular"))


def test_recorded_addresses_have_long_expired(entities):
    urls = [entity.get("thumb_original_url", "") for entity in entities]
    urls = [url for url in urls if "fbcdn" in url]
    assert len(urls) == 760
    for url in urls:
        assert 1_700_000_000 < expiry(url) < 1_760_000_000
        assert not is_fresh(url)


def test_recorded_photos_are_whole_and_every_cut_of_them_is_not(shared_data):
    picture = pytest.importorskip("PIL.Image")
    files = sorted((shared_data / "photos").glob("*.jpg"))
    assert len(files) == 5
    for path in files:
        body = path.read_bytes()
        found = inspect(str(path))
        assert found.whole and found.key is None
        with picture.open(path) as opened:
            assert jpeg_size(str(path)) == opened.size and found.width == opened.width
        assert extension_of(body[:12]) == ".jpg"
        assert not any(is_whole(body[: min(end, 12)], body[max(0, end - 64) : end], end) for end in range(len(body)))
