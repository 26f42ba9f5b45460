"""What answers mean, whatever stands in them: one of our errors or a result, never anything else."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from email.utils import format_datetime
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from requests.structures import CaseInsensitiveDict

from landlens_plugin.core.errors import (
    AddressBlocked,
    CredentialRejected,
    ImageGone,
    ItemError,
    LandLensError,
    RateLimited,
    TileUnreadable,
    TooMuchData,
    Transient,
)
from landlens_plugin.core.net.pacing import Hold
from landlens_plugin.core.net.transport import Answer
from landlens_plugin.core.services.mapillary.answers import check_entities, check_tile, retry_after, usage
from landlens_plugin.core.services.mapillary.limits import USAGE

SECRET = "|".join(("MLY", "123", "abc"))
PAGE = b"\n <!DOCTYPE html><html><body>Log in</body></html>"


def answer(status, body=b"", kind="application/json", **headers):
    body = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Answer(status, CaseInsensitiveDict({"Content-Type": kind, **headers}), body)


def coded(status, code, subcode=None, message="m", **headers):
    error = {"message": message, "code": code} | ({} if subcode is None else {"error_subcode": subcode})
    return answer(status, {"error": error}, **headers)


@pytest.mark.parametrize(
    ("check", "status"),
    [(check_entities, 200), *product([check_tile, check_entities], [400, 401, 403, 404, 500])],
)
@pytest.mark.parametrize(
    ("code", "subcode", "expected"),
    [
        (190, None, CredentialRejected),
        (190, 463, CredentialRejected),
        (4, None, RateLimited),
        (17, None, RateLimited),
        (613, None, RateLimited),
        (100, 33, ImageGone),
        (100, None, Transient),
        (1, None, TooMuchData),
        (2, None, Transient),
        (-2, 3404014, Transient),
        (None, None, Transient),
        ([4], {}, Transient),
        ("190", None, Transient),
    ],
)
def test_the_code_decides_and_not_the_status(check, status, code, subcode, expected):
    with pytest.raises((ItemError, LandLensError)) as failure:
        check(coded(status, code, subcode))
    assert type(failure.value) is expected


@pytest.mark.parametrize("status", [400, 401, 403, 404, 410, 500])
def test_nothing_but_the_code_says_gone(status):
    for body in (b"", b"not found", PAGE, b"{}", b'{"error":"gone"}', b'{"error":{"message":"does not exist"}}'):
        with pytest.raises(Transient):
            check_entities(answer(status, body))


@pytest.mark.parametrize("check", [check_tile, check_entities])
def test_429_is_a_rate_limit_without_any_code(check):
    with pytest.raises(RateLimited) as limit:
        check(answer(429, b"slow down", "text/plain", **{"Retry-After": "7"}))
    assert limit.value.retry_after == 7


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_any_redirect_of_a_tile_is_the_block(status):
    with pytest.raises(AddressBlocked):
        check_tile(answer(status, b"", "text/html", Location="https://www.mapillary.com/login"))


@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "TEXT/HTML", "application/x-protobuf", ""])
def test_a_page_in_place_of_a_tile_is_the_block(kind):
    with pytest.raises(AddressBlocked):
        check_tile(answer(200, PAGE, kind))


def test_xml_in_place_of_a_tile_is_worth_another_try():
    with pytest.raises(Transient):
        check_tile(answer(200, b'<?xml version="1.0"?><Error/>', "application/xml"))


@pytest.mark.parametrize(("status", "body"), [(204, b""), (200, b""), (200, b"\x1a\x02xx")])
def test_tiles_pass_as_they_are(status, body):
    assert check_tile(answer(status, body, "application/x-protobuf")) == body


@pytest.mark.parametrize("status", [404, 500, 502, 503])
def test_a_tile_that_is_not_there_is_failed_and_never_empty(status):
    with pytest.raises(Transient, match=str(status)):
        check_tile(answer(status, b"", "text/plain"))


@pytest.mark.parametrize("status", [401, 403])
def test_a_refused_tile_is_not_asked_for_again(status):
    with pytest.raises(TileUnreadable):
        check_tile(answer(status))


@pytest.mark.parametrize("body", [b"", b"[]", b"1", b"null", b'"x"', b"{", b"\xff", b"[" * 10**5, PAGE])
def test_what_is_no_json_object_is_worth_another_try(body):
    with pytest.raises(Transient):
        check_entities(answer(200, body))


def test_a_message_tells_no_token():
    with pytest.raises(CredentialRejected) as failure:
        check_entities(coded(400, 190, message=f"bad token {SECRET} access_token={SECRET}"))
    assert SECRET not in str(failure.value) and "bad token" in str(failure.value)


anything = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3)),
    max_leaves=6,
)
codes = st.one_of(st.sampled_from([190, 4, 100, 33, 1, 2, -2, "4", 4.0]), anything)
errors = st.fixed_dictionaries({}, optional={"message": anything, "code": codes, "error_subcode": codes})


@pytest.mark.parametrize("check", [check_tile, check_entities])
@given(
    status=st.sampled_from([200, 204, 302, 400, 401, 403, 404, 429, 500]),
    body=st.one_of(st.binary(max_size=60), st.fixed_dictionaries({"error": st.one_of(errors, anything)}), anything),
    kind=st.sampled_from(["application/json", "text/html", "application/x-protobuf", ""]),
    wait=st.text(max_size=6),
)
def test_any_answer_is_a_result_or_one_of_our_errors(check, status, body, kind, wait):
    try:
        found = check(answer(status, body, kind, **{"Retry-After": wait}))
    except (ItemError, LandLensError) as error:
        assert str(error)  # noqa: PT017 - either is right
    else:
        assert isinstance(found, bytes if check is check_tile else dict)


def test_retry_after_as_seconds_or_as_a_date():
    assert retry_after({}) is None
    assert retry_after({"retry-after": " 12 "}) == 12.0
    assert retry_after({"retry-after": "-5"}) == 0.0
    assert retry_after({"retry-after": "999999"}) == 3600.0
    later = datetime.now(timezone.utc) + timedelta(minutes=30)
    assert 1000 < retry_after({"retry-after": format_datetime(later, usegmt=True)}) <= 1800
    assert retry_after({"retry-after": format_datetime(later - timedelta(days=1), usegmt=True)}) == 0.0


@given(
    value=st.one_of(
        st.text(max_size=40),
        st.sampled_from(
            ["nan", "inf", "-inf", "1e999", "soon", "Mon, 01 Jan 99999 00:00:00 GMT", "1 Jan 2030 99:99:99"]
        ),
    )
)
def test_retry_after_is_a_bounded_number_or_nothing(value):
    seconds = retry_after({"retry-after": value})
    assert seconds is None or 0.0 <= seconds <= 3600.0


@pytest.mark.parametrize("used", [0, 85, 90, 100, 250])
def test_usage_is_the_highest_that_is_told(used):
    assert usage({"x-app-usage": json.dumps({"call_volume": used, "call_count": -1, "total": "x"})}) == used


@given(
    header=st.one_of(
        st.none(),
        st.text(max_size=8),
        st.sampled_from(
            [
                "[]",
                "{}",
                "null",
                '{"a": null}',
                '{"a": "x"}',
                '{"a": [1]}',
                '{"a": NaN}',
                '{"a": "nan"}',
                '{"a": 1e999}',
            ]
        ),
    )
)
def test_usage_that_cannot_be_read_changes_nothing(header):
    hold = Hold(USAGE)
    hold.heed(95)
    hold.heed(usage({} if header is None else {"x-app-usage": header}))
    assert hold.extra == pytest.approx(1.0)


def test_usage_below_nothing_is_none():
    hold = Hold(USAGE)
    hold.heed(usage({"x-app-usage": '{"a": -5}'}))
    assert (hold.extra, hold.not_before) == (0.0, 0.0)
