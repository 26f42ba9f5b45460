"""What can be an access token, and what certainly is none."""

import contextlib
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from landlens_plugin.core import Mapillary, download_images_to_local
from landlens_plugin.core.errors import CredentialMalformed, CredentialMissing
from landlens_plugin.core.sentences import Sentence
from landlens_plugin.core.services.mapillary.credential import ENVIRONMENT, Credential

PLACE = Sentence("a place")
letters = st.text("0123456789abcdefABCDEF", min_size=1, max_size=40)
clients = st.tuples(st.integers(1, 10**17).map(str), letters).map(lambda parts: "|".join(("MLY", *parts)))
words = st.text("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-.", min_size=20, max_size=300)
AROUND = ["{}", " {}\n", '"{}"', "'{}'", " “{}” ", "OAuth {}", "Bearer {}", "oauth\t{}\r\n", '"OAuth {}"']
BAD = {
    "hello": "too short, with 5 characters",
    "MLY": "not whole",
    "MLY|1234": "not whole",
    "MLY|1234|": "not whole",
    "MLY||abc": "not whole",
    "MLY|…": "characters that no token has",
    "MLY|1234|abc'def": "quotes",
    'MLY|"1234"|abc': "quotes",
    "https://www.mapillary.com/dashboard/developers": "web address",
    "a token is not a sentence": "spaces",
    "contraseña-de-alguien-más": "characters that no token has",
    "{{the-token-of-our-account}}": "characters that no token has",
}


@given(credential=st.one_of(clients, words), around=st.sampled_from(AROUND))
def test_whatever_may_be_a_token_is_taken_as_it_is(credential, around):
    assert Credential.read(around.format(credential), PLACE) == Credential(credential, PLACE)


@pytest.mark.parametrize("around", AROUND[:4])
@pytest.mark.parametrize("text", BAD)
def test_what_is_none_is_said_and_not_repeated(text, around):
    with pytest.raises(CredentialMalformed) as caught:
        Credential.read(around.format(text), ENVIRONMENT)
    sentence = str(caught.value)
    assert "the environment variable MLY_TOKEN" in sentence and BAD[text] in sentence
    assert sentence.startswith("What stands in")
    if text not in ("MLY", "https://www.mapillary.com/dashboard/developers"):
        assert text not in sentence


@given(text=st.text(max_size=60))
def test_any_text_is_a_token_or_none_or_said_to_be_bad(text):
    with contextlib.suppress(CredentialMalformed):
        found = Credential.read(text, PLACE)
        assert found is None or (found.value.isascii() and found.value.isprintable() and " " not in found.value)


@pytest.mark.parametrize("text", [None, "", " \n", '""', "''"])
def test_nothing_is_no_token(text):
    assert Credential.read(text, PLACE) is None


def test_a_token_is_in_no_repr():
    credential = Credential.read("|".join(("MLY", "1234", "abcdef")), PLACE)
    assert "abcdef" not in f"{credential} {credential!r} {[credential]}"
    there = pickle.loads(pickle.dumps(credential))
    assert (there.value, str(there.place)) == ("", str(PLACE))  # nor in any pickle


def test_a_notebook_is_told_at_once(monkeypatch, tmp_path):
    with pytest.raises(CredentialMalformed, match="argument 'token'.*too short"):
        Mapillary("hello")
    monkeypatch.setenv("MLY_TOKEN", "MLY")
    with pytest.raises(CredentialMalformed, match="environment variable MLY_TOKEN.*not whole"):
        Mapillary()
    with pytest.raises(CredentialMalformed, match="environment variable MLY_TOKEN"):
        download_images_to_local([{"mly_id": "1"}], tmp_path)
    monkeypatch.delenv("MLY_TOKEN")
    with pytest.raises(CredentialMissing):
        Mapillary().fetch_within_bbox([10, 59, 10.01, 59.01])
