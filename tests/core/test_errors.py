"""Errors are sentences: a template and values, of which ``str()`` makes English."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core import errors
from landlens_plugin.core.errors import (
    ItemError,
    LandLensError,
    NothingRead,
    RateLimited,
    ServiceUnreachable,
    TileUnreadable,
    TooManyTiles,
    Transient,
)
from landlens_plugin.core.sentences import Sentence

# One of each class that makes its own sentence, and the end of what it says.
EXAMPLES = [
    (errors.Cancelled(), "Cancelled."),
    (TooManyTiles(12345, 500), "This area needs 12,345 coverage tiles and the limit is 500. Choose a"),
    (TooManyTiles(5, 5, more=True), "This area needs more than 5 coverage tiles and the limit is 5. Choose a"),
    (errors.CredentialMissing(), "No Mapillary access token was found. Get a free access token at https://"),
    (
        errors.CredentialMalformed(Sentence("MLY_TOKEN"), Sentence("it is cut")),
        "What stands in MLY_TOKEN is no Mapillary access token: it ",
    ),
    (errors.CredentialLocked(), "An access token is stored in LandLens's settings, but "),
    (errors.CredentialRejected("No {such} token."), "Mapillary refused the access token: No {such} token. Get a free"),
    (errors.AddressBlocked(), "Mapillary's tile server has blocked this internet address"),
    (errors.TilesPerDayReached(50000, 3.25), "Mapillary allows 50,000 tile requests a day, and that many have"),
    (ServiceUnreachable("no way"), "Mapillary cannot be reached: no way. Run it again once that is done."),
    (errors.DiskFull("/a {b}"), "The disk that holds /a {b} is full. The photos"),
    (
        errors.NoSpace("/a", 1200, 3_000_000_000, 2_000_000),
        "1,200 photos of this size need about 3,000 MB, and the disk ",
    ),
    (errors.LayerDiskFull("/a", 2_560_000), "The disk that holds /a is full (2.6 MB free), so the layer there is not "),
    (NothingRead("/a", "Why."), "Nothing could be read, and /a was left as it was. Why."),
    (Transient("down: {why}", 3.0, refused=True, why="{x}"), "down: {x}"),
    (TileUnreadable("the tile server answered HTTP {status}", status=500), "the tile server answered HTTP 500"),
]


@pytest.mark.parametrize(("error", "beginning"), EXAMPLES, ids=lambda one: type(one).__name__)
def test_str_is_the_english_sentence(error, beginning):
    assert str(error).startswith(beginning)
    assert str(error) == (error.template.format(**error.values) if error.values else error.template)


@pytest.mark.parametrize("error", [error for error, _ in EXAMPLES], ids=lambda one: type(one).__name__)
def test_an_error_survives_being_sent_to_another_process(error):
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert copy.template == error.template
    assert getattr(copy, "retry_after", None) == getattr(error, "retry_after", None)


@pytest.mark.parametrize("kind", [LandLensError, ItemError, Transient, RateLimited])
@given(words=st.text())
def test_a_sentence_without_values_is_taken_as_it_stands(kind, words):
    assert str(kind(words)) == words


@given(words=st.text(), number=st.integers())
def test_braces_in_values_are_only_characters(words, number):
    error = LandLensError("There are {number:,} of '{words}'.", words=words, number=number)
    assert str(error) == f"There are {number:,} of '{words}'."
    assert str(ServiceUnreachable(error)) == f"Mapillary cannot be reached: {error}. Run it again once that is done."


def test_reasons_nest():
    reason = TileUnreadable("the server answered {status}", status=503)
    error = NothingRead("a.gpkg", LandLensError("No tile came: {reason}.", reason=reason))
    assert str(error) == (
        "Nothing could be read, and a.gpkg was left as it was. No tile came: the server answered 503."
    )
    assert error.values["reason"].values["reason"] is reason


def test_a_value_may_have_any_name():
    assert str(Sentence("{self} {template}", self=1, template=2)) == "1 2"
    assert str(LandLensError("{self} {template}", self=1, template=2)) == "1 2"
